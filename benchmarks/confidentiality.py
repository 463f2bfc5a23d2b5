"""Suppression of all figures of a city: men and women by age, on three and on five levels.

Synthetic counts (synthetisch): 93 areas in 10 municipalities and one region; 542 areas in 143, 58,
12 and one (as Berlin's). 41 fields: 12 age bands, each of men, women and all, with their sums;
Germans and foreigners, a breakdown of its own.
"""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pandas as pd

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "build" / "link"))

AGES = 12
CITIES = {
    "93 areas × 41 fields, 3 levels": (93, {"kommune": 10, "region": 1}),
    "542 areas × 41 fields, 5 levels": (542, {"bzr": 143, "pgr": 58, "bezirk": 12, "stadt": 1}),
}


def counts(areas: int) -> tuple[pd.DataFrame, list[tuple[str, list[str]]]]:
    """Counts of a characteristic by sex and age, a good part of them small, and their sums."""
    rng = np.random.default_rng(1)
    people = rng.lognormal(np.log(4800), 0.6, areas)
    ages = rng.dirichlet(np.r_[np.ones(6) * 8, np.ones(6)], areas)
    rate = np.array([0.002 if age % 3 == 2 else 0.02 if age % 3 == 1 else 1 for age in range(AGES)])
    columns = {
        f"{sex}{age}": rng.poisson(people * share * ages[:, age] * rate[age])
        for sex, share in (("m", 0.49), ("w", 0.51))
        for age in range(AGES)
    }
    table = pd.DataFrame(columns, index=[f"{at:04}" for at in range(areas)]).astype("float64")
    sums = [(f"i{age}", [f"m{age}", f"w{age}"]) for age in range(AGES)]
    sums += [(sex, [f"{sex}{age}" for age in range(AGES)]) for sex in "mwi"]
    sums.append(("i", ["m", "w"]))
    for total, parts in sums:
        table[total] = table[parts].sum(axis=1)
    table["f"] = rng.binomial(table["i"].astype(int), rng.beta(1, 8, areas))
    table["d"] = table["i"] - table["f"]
    return table, [*sums, ("i", ["d", "f"])]


def measure() -> Iterator[tuple[str, float, str]]:
    """Seconds of preparing, suppressing and checking; cells withheld; the process' memory."""
    from sozialraum.core.confidentiality.nesting import Base
    from sozialraum.core.confidentiality.profiles import Rules
    from sozialraum.core.confidentiality.release import KNOWN, Plan, prepare
    from sozialraum.core.confidentiality.suppress import suppress
    from sozialraum.core.tables.states import Figures

    for name, (areas, levels) in CITIES.items():
        table, sums = counts(areas)
        parents = {
            level: [f"{at * size // areas:03}" for at in range(areas)]
            for level, size in levels.items()
        }
        base = Base(
            Figures.of(table),
            np.full(areas, "", dtype=object),
            pd.DataFrame(parents, index=table.index, dtype=object),
            "area",
        )
        start, worked = time.perf_counter(), time.process_time()
        nothing = pd.DataFrame(columns=list(KNOWN))
        made = prepare(base, Plan(Rules(), sums), {}, nothing, nothing)
        result = suppress(made.linked, made.need)
        yield f"suppress: {name}", time.perf_counter() - start, "s"
        yield "  time of the processor", time.process_time() - worked, "s"
        yield "  primary cells", float(result.primary.sum()), "cells"
        secondary = result.withheld & ~result.primary
        yield "  secondary cells", float(secondary.sum()), "cells"
        yield "  exposed cells", float(result.exposed.sum()), "cells"
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        yield "  largest memory of the process so far", peak, "MB"
