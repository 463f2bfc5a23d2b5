"""change on the long table of a large city: 60 indicators, 542 areas, 20 dates (synthetisch)."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import numpy as np
import pandas as pd

ROOT = Path(__file__).resolve().parent.parent
AREAS, INDICATORS, DATES, RUNS = 542, 60, 20, 3


def synthetic() -> pd.DataFrame:
    """Long rows; one value in a hundred is suppressed."""
    random = np.random.default_rng(20231231)
    area, indicator, year = (
        place.ravel() for place in np.meshgrid(*map(np.arange, (AREAS, INDICATORS, DATES)))
    )
    words = {
        "area": np.array([f"{number:08d}" for number in range(AREAS)], dtype=object)[area],
        "indicator": np.array([f"k{number}" for number in range(INDICATORS)], dtype=object)[
            indicator
        ],
        "date": np.array([f"{2004 + number}-12-31" for number in range(DATES)], dtype=object)[year],
    }
    values = random.normal(30, 5, len(area))
    hidden = random.random(len(area)) < 0.01
    return pd.DataFrame(
        {
            **words,
            "level": "Planungsraum",
            "value": np.where(hidden, np.nan, values),
            "state": np.where(hidden, "suppressed", "ok"),
            "unit": "%",
            "definition": "1",
        }
    )


def measure() -> list[tuple[str, float, str]]:
    sys.path.insert(0, str(ROOT / "build" / "link"))
    from sozialraum.core.indicators.change import KINDS, changes
    from sozialraum.core.tables.series import long_rows

    rows, found = long_rows(synthetic(), "synthetisch"), []
    for kind in KINDS:
        times = []
        for _ in range(RUNS):
            start = time.perf_counter()
            result = changes(rows, kind)
            times.append(time.perf_counter() - start)
        assert len(result.table) == AREAS * INDICATORS
        found.append((f"change, {kind}: {len(rows):,} rows", min(times), "s, aim below 2"))
    return found
