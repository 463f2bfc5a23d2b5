"""Points and cells onto areas: the plugin beside GeoPandas, tobler and QGIS' own tools, in one run.

Every time is the median of `RUNS` runs in one process of its own, file to layer. The sums of all
must agree to 1e-9, and so must the weights. Peers live in a venv of their own (`make peers`).

Ten times the work is measured where 8 GB of memory and 6 GB of disk are free; ``BENCH_LARGE=0``
leaves it out.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pandas as pd

ROOT = Path(__file__).resolve().parent.parent
PARTS = ROOT / "benchmarks" / "parts"
DATA = ROOT / "build" / "bench" / "areas"
PEERS = ROOT / ".venv-peers" / "bin" / "python"
RUNS = int(os.environ.get("BENCH_RUNS", "5"))
AGREE = 1e-9
GIGABYTE = 1 << 30
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


def ours(*arguments: object, runs: int = RUNS) -> dict:
    return called(sys.executable, "qgis_areas.py", *arguments, runs=runs)


def peer(*arguments: object) -> dict:
    return called(str(PEERS), "peer_areas.py", *arguments)


def median(found: dict) -> float:
    return statistics.median(found["seconds"])


def memory(*arguments: object, files: list[Path]) -> float:
    """Memory of one run, file to file, as a multiple of the files read."""
    found = ours(*arguments, str(DATA / "out.gpkg"), runs=1)
    return found["memory"] / sum(path.stat().st_size for path in files)


def difference(one: dict[str, float], other: dict[str, float]) -> float:
    """The largest relative difference of two tables of sums."""
    keys = set(one) | set(other)
    scale = max(map(abs, one.values()))
    return max(abs(one.get(key, 0) - other.get(key, 0)) for key in keys) / scale


def agreeing(what: str, apart: float) -> Row:
    if apart > AGREE:
        sys.exit(f"{what}: results differ by {apart:.1e}")
    return what, apart / AGREE, "of the 1e-9 allowed"


def points(name: str, title: str, key: str) -> Iterator[Row]:
    """1,000,000 points with 10 fields to sums by area."""
    source, target = DATA / f"points_{name}_1000000.gpkg", DATA / f"areas_{name}.gpkg"
    what = f"1,000,000 points, {title}"
    found, theirs = ours("points", source, target, key), peer("points", source, target, key)
    own = ours("summary", source, target, key)
    yield f"{what}: only reading the file", median(ours("reading", source, target, key)), "s"
    yield f"{what}: aggregatepoints", median(found), "s"
    yield f"{what}: GeoPandas", median(theirs), "s"
    yield f"{what}: joinbylocationsummary", median(own), "s"
    yield f"{what}: of GeoPandas", median(found) / median(theirs), "aim 0.5"
    yield f"{what}: of QGIS", median(found) / median(own), "aim 0.2"
    yield agreeing(f"{what}: GeoPandas differs", difference(found["sums"], theirs["sums"]))
    yield agreeing(f"{what}: QGIS differs", difference(found["sums"], own["sums"]))
    yield f"{what}: memory / file", memory("points", source, target, key, files=[source]), "below 3"
    for count in (100_000, 10_000_000):
        part = DATA / f"points_{name}_{count}.gpkg"
        if part.exists():
            yield f"{count:,} points, {title}", median(ours("points", part, target, key)), "s"


def weights_apart(one: Path, other: Path) -> float:
    """The largest difference of two tables of weights."""
    tables = [
        pd.read_csv(path, dtype={"target": str}).set_index(["source", "target"])["weight"]
        for path in (one, other)
    ]
    both = pd.concat(tables, axis=1, keys=["one", "other"]).fillna(0.0)
    return float((both["one"] - both["other"]).abs().max())


def cells() -> Iterator[Row]:
    """Grid cells to municipalities by area weight."""
    files = [DATA / "cells_601.gpkg", DATA / "municipalities_601.gpkg"]
    found, theirs = ours("crosswalk", *files, "ags"), peer("crosswalk", *files, "ags")
    cut = ours("intersection", *files, "ags", runs=1)
    what = "361,201 cells, 11,000 municipalities"
    yield f"{what}: crosswalk", median(found), "s"
    yield f"{what}: tobler", median(theirs), "s"
    yield f"{what}: native:intersection alone, once", median(cut), "s"
    yield f"{what}: of tobler", median(found) / median(theirs), "aim below 1"
    apart = weights_apart(DATA / "weights_qgis.csv", DATA / "weights_peer.csv")
    yield agreeing(f"{what}: weights, GEOS in double precision", apart)
    apart = difference(found["sums"], theirs["sums"])
    yield agreeing(f"{what}: sums, GEOS in double precision", apart)
    apart = difference(found["sums"], theirs["own_sums"]) / AGREE
    yield f"{what}: sums, tobler in single precision", apart, "times 1e-9"
    yield f"{what}: memory / files", memory("crosswalk", *files, "ags", files=files), "below 3"
    for side, output, runs in ((190, [], RUNS), (1900, [DATA / "out.gpkg"], 1)):
        files = [DATA / f"cells_{side}.gpkg", DATA / f"municipalities_{side}.gpkg"]
        if files[0].exists():
            found = ours("crosswalk", *files, "ags", *output, runs=runs)
            yield f"{side * side:,} cells: crosswalk", median(found), "s"


def checked() -> Iterator[Row]:
    """Areas looked at for overlaps and gaps."""
    for side, title in ((190, "1,100"), (601, "11,000")):
        target = DATA / f"municipalities_{side}.gpkg"
        yield f"{title} municipalities: checkareas", median(ours("check", target, "", "ags")), "s"


def series() -> Iterator[Row]:
    """100 fields of 20 years by a crosswalk that is there."""
    source, weights = DATA / "series.gpkg", DATA / "crosswalk.gpkg"
    for years, aim in ((2, ""), (20, ", aim below 2")):
        found = ours("series", source, weights, years)
        yield f"100 fields, {years} years, 839 cells: aggregate", median(found), f"s{aim}"


def large() -> bool:
    """Whether ten times the work fits."""
    free = os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    fits = free > 8 * GIGABYTE and shutil.disk_usage(ROOT).free > 6 * GIGABYTE
    return fits and os.environ.get("BENCH_LARGE") != "0"


def measure() -> Iterator[Row]:
    """Rows of (what, value, unit)."""
    if not PEERS.exists():
        sys.exit("No peers to compare with: make peers")
    made = [PEERS, PARTS / "make_areas.py", DATA, ROOT, *(["large"] if large() else [])]
    subprocess.run(list(map(str, made)), check=True)
    yield from series()
    yield from points("aachen", "10 municipalities", "ags")
    yield from points("berlin", "542 areas", "id")
    yield from cells()
    yield from checked()
