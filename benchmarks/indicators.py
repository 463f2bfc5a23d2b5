"""indicators: 60 of the catalogue, 542 areas, 20 dates, in one call with DATE_FIELD (synthetisch).

The reckoning alone, and the whole tool in a process of its own: from a GeoPackage to a layer in
memory, without and with comparison values and the long table. Processor time, the least of several
runs, so that other work of the machine does not count.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pandas as pd

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "build" / "bench" / "indicators"
AREAS, DATES, INDICATORS, RUNS = 542, 20, 60, 3


def chosen_keys() -> list[str]:
    """The first ratios of the catalogue that need no bands: the rest would not be like them."""
    from sozialraum.core.indicators.catalog import load_catalog

    catalog = load_catalog()
    ratios = [key for key, one in catalog.indicators.items() if one.denominator]
    return ratios[:INDICATORS]


def synthetic(fields: list[str]) -> pd.DataFrame:
    """Counts of every area and date."""
    random = np.random.default_rng(20231231)
    keys = np.tile([f"{number:08d}" for number in range(AREAS)], DATES)
    days = np.repeat([f"{2004 + number}-12-31" for number in range(DATES)], AREAS)
    counts = random.integers(1, 9000, (AREAS * DATES, len(fields))).astype(float)
    counts[random.random(counts.shape) < 0.002] = np.nan
    words = pd.DataFrame({"key": keys, "day": days, "parent": [key[-1] for key in keys]})
    return pd.concat([words, pd.DataFrame(counts, columns=fields)], axis=1)


def geopackage(table: pd.DataFrame) -> Path:
    """The table as a GeoPackage."""
    from osgeo import gdal

    DATA.mkdir(parents=True, exist_ok=True)
    text, path = DATA / "synthetisch.csv", DATA / "synthetisch.gpkg"
    table.to_csv(text, index=False)
    path.unlink(missing_ok=True)
    kinds = ["String"] * 3 + ["Real"] * (len(table.columns) - 3)
    text.with_suffix(".csvt").write_text(",".join(kinds))
    gdal.UseExceptions()
    options = ["-nln", "synthetisch", "-oo", "EMPTY_STRING_AS_NULL=YES"]
    gdal.VectorTranslate(str(path), str(text), format="GPKG", options=options)
    return path


def reckoned(table: pd.DataFrame, keys: list[str]) -> float:
    """Processor seconds of the reckoning alone."""
    from sozialraum.core.indicators.catalog import load_catalog
    from sozialraum.core.indicators.compute import compute
    from sozialraum.core.indicators.variables import plan
    from sozialraum.core.tables.states import Figures

    times = []
    for _ in range(RUNS):
        start = time.process_time()
        chosen = plan(load_catalog(), table.columns, keys)
        figures = Figures.of(table.set_index("key")[chosen.needed])
        result = compute(figures, chosen, None, table["day"])
        times.append(time.process_time() - start)
    assert result.figures.values.shape == (AREAS * DATES, INDICATORS)
    return min(times)


def whole_tool(path: Path, keys: list[str], *more: str) -> float:
    """Processor seconds of the tool, file to layer."""
    script = ROOT / "benchmarks" / "parts" / "qgis_indicators.py"
    command = [sys.executable, str(script), str(path), ";".join(keys), str(ROOT / "build" / "link")]
    done = subprocess.run([*command, *more], capture_output=True, text=True, check=False, cwd="/")
    if done.returncode:
        sys.exit(done.stderr)
    found = json.loads(done.stdout.splitlines()[-1])
    assert found["rows"] == AREAS * DATES
    return min(found["seconds"])


def measure() -> list[tuple[str, float, str]]:
    sys.path.insert(0, str(ROOT / "build" / "link"))
    from sozialraum.core.indicators.catalog import load_catalog

    keys, catalog = chosen_keys(), load_catalog()
    fields = dict.fromkeys(name for key in keys for name in catalog.indicators[key].variables)
    table = synthetic(list(fields))
    path = geopackage(table)
    what = f"{INDICATORS} indicators × {AREAS} areas × {DATES} dates"
    aim = "s, aim below 2"
    return [
        (f"{what}, reckoning", reckoned(table, keys), aim),
        (f"{what}, file to layer", whole_tool(path, keys), aim),
        (f"{what}, with comparison", whole_tool(path, keys, "compare"), "s"),
        (f"{what}, and long table", whole_tool(path, keys, "long"), "s"),
    ]
