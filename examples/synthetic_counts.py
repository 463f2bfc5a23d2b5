"""Write the synthetic tables of the yearly example: chance numbers, no figures of the city.

    python3 examples/synthetic_counts.py

Two years of counts for the keys of Aachen's statistical districts, as a register extract comes:
semicolons, Windows line ends, a row of the whole. Same seed, same files.
"""

from __future__ import annotations

import csv
import random
from pathlib import Path

from osgeo import ogr

HERE = Path(__file__).resolve().parent / "aachen"
AREAS = HERE / "statistische_bezirke.gpkg"
SMALL = {"33": 64, "41": 118, "46": 210}
FIELDS = ["ew", "ew_m", "ew_w", "ew_00_17", "ew_18_64", "ew_65_plus", "ew_ausl", "ew_15_64", "alo"]


def keys() -> list[str]:
    """The keys of the statistical districts."""
    dataset = ogr.Open(str(AREAS))
    return sorted(feature["statbez"] for feature in dataset.GetLayer())


def district(chance: random.Random, people: int) -> list[int]:
    """The counts of one district; parts add up to their whole."""
    men = round(people * chance.uniform(0.47, 0.53))
    young = round(people * chance.uniform(0.08, 0.21))
    old = round(people * chance.uniform(0.11, 0.28))
    foreign = round(people * chance.uniform(0.05, 0.33))
    working = people - old - round(young * 15 / 18)
    # The smallest districts have counts that must not be published.
    unemployed = 2 if people < 150 else round(working * chance.uniform(0.02, 0.12))
    return [
        people,
        men,
        people - men,
        young,
        people - young - old,
        old,
        foreign,
        working,
        unemployed,
    ]


def year(number: int, growth: float) -> None:
    """Write the table of one year."""
    rows = {}
    for key in keys():
        chance = random.Random(f"{key}")
        people = SMALL.get(key) or chance.randint(1800, 17500)
        rows[key] = district(chance, round(people * (1 + growth * chance.uniform(-1, 2))))
    total = [sum(column) for column in zip(*rows.values())]
    path = HERE / f"grundzahlen_{number}_synthetisch.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
        writer.writerow(["Statistischer Bezirk", *FIELDS])
        for key, counts in [*rows.items(), ("Insgesamt", total)]:
            writer.writerow([key, *counts])


if __name__ == "__main__":
    year(2022, 0.0)
    year(2023, 0.012)
