"""importtable against pandas.read_csv with the options typed by hand: 500,000 rows × 20 columns.

Both read one synthetic file: a key with leading zeros, a name, twelve counts, four shares with
decimal comma, two amounts with points for thousands, and signs in one cell of a hundred. What the
import finds by itself (encoding, delimiter, headings, decimals, signs, totals) is typed for pandas.
Processor time is compared, the least of several runs.
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pandas as pd

ROOT = Path(__file__).resolve().parent.parent
ROWS, RUNS = 500_000, 3


def synthetic(path: Path) -> None:
    """A table as an office writes it (synthetisch)."""
    random = np.random.default_rng(20231231)
    columns: dict[str, object] = {
        "Schluessel": [f"{number:08d}" for number in range(ROWS)],
        "Gebiet": [f"Gebiet {number % 5000}" for number in range(ROWS)],
    }
    for place in range(12):
        columns[f"Anzahl {place}"] = random.poisson(10 ** (1 + place % 4), ROWS).astype(str)
    for place in range(4):
        shares = np.char.mod("%.1f", random.random(ROWS) * 100)
        columns[f"Anteil {place} in %"] = np.char.replace(shares, ".", ",")
    for place in range(2):
        amounts = random.integers(1000, 900_000, ROWS)
        columns[f"Einkommen {place}"] = [f"{n // 1000}.{n % 1000:03d},50" for n in amounts]
    table = pd.DataFrame(columns, dtype=object)
    for place in range(2, 20):
        table.iloc[random.choice(ROWS, ROWS // 100, replace=False), place] = "."
    table.to_csv(path, sep=";", index=False, encoding="cp1252")


def processor_time(work: Callable[[], object]) -> float:
    """Least processor time of several runs, in seconds."""
    times = []
    for _ in range(RUNS):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def measure() -> list[tuple[str, float, str]]:
    sys.path.insert(0, str(ROOT / "build" / "link"))
    from sozialraum.core.delivered.template import Wishes
    from sozialraum.gis.delivery import read_delivery

    def by_hand() -> pd.DataFrame:
        return pd.read_csv(
            path,
            sep=";",
            decimal=",",
            thousands=".",
            encoding="cp1252",
            dtype={"Schluessel": str},
            na_values=["."],
        )

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "synthetisch.csv"
        synthetic(path)
        typed = processor_time(by_hand)
        ours = processor_time(lambda: read_delivery(path, Wishes()))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    return [
        ("import 500,000 × 20: pandas.read_csv by hand", typed, "s"),
        ("import 500,000 × 20: importtable", ours, "s"),
        ("import 500,000 × 20: ratio", ours / typed, "times"),
        ("import 500,000 × 20: memory of both", memory, "GB"),
    ]
