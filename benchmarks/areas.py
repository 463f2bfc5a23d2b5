"""Points and cells onto areas: the plugin beside GeoPandas, tobler and QGIS' own tools, in one run.

Every time is the median of `RUNS` runs in one process of its own, file to layer. The sums of all
must agree to 1e-9. Peers live in a venv of their own (`make peers`).
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PARTS = ROOT / "benchmarks" / "parts"
DATA = ROOT / "build" / "bench" / "areas"
PEERS = ROOT / ".venv-peers" / "bin" / "python"
RUNS = int(os.environ.get("BENCH_RUNS", "5"))
AGREE = 1e-9

POINTS = (
    ("aachen", "10 municipalities", DATA / "areas_aachen.gpkg", "ags"),
    ("berlin", "542 areas", DATA / "areas_berlin.gpkg", "id"),
)
Row = tuple[str, float, str]


def called(python: str, script: str, *arguments: object, runs: int = RUNS) -> dict:
    """What a script measured."""
    command = [python, str(PARTS / script), *map(str, arguments), str(runs)]
    if script.startswith("qgis"):
        command.append(str(ROOT / "build" / "link"))
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd="/")
    if done.returncode:
        sys.exit(done.stderr)
    return json.loads(done.stdout.splitlines()[-1])


def median(found: dict) -> float:
    return statistics.median(found["seconds"])


def difference(one: dict[str, float], other: dict[str, float]) -> float:
    """The largest relative difference of two tables of sums."""
    keys = set(one) | set(other)
    scale = max(map(abs, one.values()))
    return max(abs(one.get(key, 0) - other.get(key, 0)) for key in keys) / scale


def agreeing(what: str, one: dict, other: dict) -> Row:
    apart = difference(one["sums"], other["sums"])
    if apart > AGREE:
        sys.exit(f"{what}: results differ by {apart:.1e}")
    return what, -1.0 if apart == 0 else apart / AGREE, "of the 1e-9 allowed (-1: equal)"


def points(name: str, title: str, target: Path, key: str) -> list[Row]:
    """1,000,000 points with 10 fields to sums by area."""
    source = DATA / f"points_{name}_1000000.gpkg"
    ours = called(sys.executable, "qgis_areas.py", "points", source, target, key)
    peer = called(str(PEERS), "peer_areas.py", "points", source, target, key)
    own = called(sys.executable, "qgis_areas.py", "summary", source, target, key)
    tenth = DATA / f"points_{name}_100000.gpkg"
    small = called(sys.executable, "qgis_areas.py", "points", tenth, target, key)
    what = f"1,000,000 points, {title}"
    return [
        (f"{what}: aggregatepoints", median(ours), "s"),
        (f"{what}: GeoPandas", median(peer), "s"),
        (f"{what}: joinbylocationsummary", median(own), "s"),
        (f"{what}: of GeoPandas", median(ours) / median(peer), "aim 0.5"),
        (f"{what}: of QGIS", median(ours) / median(own), "aim 0.2"),
        (f"{what}: a tenth of them", median(small), "s"),
        (f"{what}: memory / file", ours["memory"] / source.stat().st_size, "below 3"),
        agreeing(f"{what}: GeoPandas differs", ours, peer),
        agreeing(f"{what}: QGIS differs", ours, own),
    ]


def cells(side: int) -> list[Row]:
    """Grid cells to municipalities by area weight."""
    source = DATA / f"cells_{side}.gpkg", DATA / f"municipalities_{side}.gpkg", "ags"
    ours = called(sys.executable, "qgis_areas.py", "crosswalk", *source)
    peer = called(str(PEERS), "peer_areas.py", "crosswalk", *source)
    what = f"{side * side:,} cells by area"
    size = sum(path.stat().st_size for path in source[:2])
    return [
        (f"{what}: crosswalk", median(ours), "s"),
        (f"{what}: tobler", median(peer), "s"),
        (f"{what}: of tobler", median(ours) / median(peer), "aim below 1"),
        (f"{what}: memory / file", ours["memory"] / size, "below 3"),
        agreeing(f"{what}: GEOS in double precision differs", ours, peer),
    ]


def series() -> list[Row]:
    """100 fields of 20 years by a crosswalk that is there."""
    source, weights = DATA / "series.gpkg", DATA / "crosswalk.gpkg"
    found = called(sys.executable, "qgis_areas.py", "series", source, weights, "area")
    return [("100 fields, 20 years, 839 cells: aggregate", median(found), "s, aim below 2")]


def measure() -> Iterator[Row]:
    """Rows of (what, value, unit)."""
    if not PEERS.exists():
        sys.exit("No peers to compare with: make peers")
    if not (DATA / "series.gpkg").exists():
        made = [PEERS, PARTS / "make_areas.py", DATA, ROOT]
        subprocess.run(list(map(str, made)), check=True)
    yield from series()
    for case in POINTS:
        yield from points(*case)
    for side in (200, 601):
        yield from cells(side)
