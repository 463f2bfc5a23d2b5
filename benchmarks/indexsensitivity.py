"""indexsensitivity: 10,000 runs, 542 areas, 10 indicators (synthetisch), beside pymcdm.

All of it – weights, scaling, combination, ranks, classes – by the reckoning alone and by the whole
tool from file to report; and what pymcdm does as well, so that it can be compared: the weighted sum
of values scaled by minimum and maximum with varying weights, one run after another. Its ranks must
be ours. Least of three runs (pymcdm: one); peers live in a venv of their own (`make peers`).
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
PEERS = ROOT / ".venv-peers" / "bin" / "python"
PEER = ROOT / "benchmarks" / "parts" / "peer_sensitivity.py"
TOOL = ROOT / "benchmarks" / "parts" / "qgis_sensitivity.py"
DATA = ROOT / "build" / "bench" / "sensitivity"
AREAS, INDICATORS, RUNS, SEED, SPREAD, TIMES = 542, 10, 10_000, 1, 0.25, 3
RANGES = ["rank_p05", "rank_median", "rank_p95"]


def synthetic() -> pd.DataFrame:
    """Indicators that hang together, as social indicators do."""
    random = np.random.default_rng(20231231)
    values = random.normal(20, 5, (AREAS, 1)) + random.normal(0, 5, (AREAS, INDICATORS))
    keys = pd.Index([f"{number:08d}" for number in range(AREAS)], name="key")
    return pd.DataFrame(values, keys, [f"k{number}" for number in range(INDICATORS)])


def reckoned(values: pd.DataFrame, scaling: str, tried: tuple[str, ...]) -> tuple[float, list]:
    """Seconds, and the ranges of the ranks."""
    from sozialraum.core.indices.composite import composite
    from sozialraum.core.indices.configuration import Classing, Config, Indicator
    from sozialraum.core.indices.sensitivity import Plan, sensitivity

    indicators = tuple(Indicator(key, scaling=scaling) for key in values)
    config = Config(indicators, combine="mean", classing=Classing("quantile"))
    combinations = ("own", "geometric") if tried else ("own",)
    plan = Plan(RUNS, SEED, SPREAD, ("own", *tried), combinations)
    times = []
    for _ in range(TIMES):
        start = time.perf_counter()
        found = sensitivity(composite(values, config), config, plan)
        times.append(time.perf_counter() - start)
    return min(times), found.table[RANGES].astype(int).to_numpy().tolist()


def outside(python: str | Path, script: Path, *arguments: str) -> dict:
    """What a script in a process of its own says."""
    command = [str(python), str(script), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd="/")
    if done.returncode:
        sys.exit(done.stderr)
    return json.loads(done.stdout.splitlines()[-1])


def measure() -> list[tuple[str, float, str]]:
    sys.path.insert(0, str(ROOT / "build" / "link"))
    values, path = synthetic(), DATA / "synthetisch.csv"
    DATA.mkdir(parents=True, exist_ok=True)
    values.to_csv(path)
    if not PEERS.exists():
        sys.exit("No peers to compare with: make peers")
    everything, _ = reckoned(values, "zscore", ("minmax", "rank"))
    ours, ranges = reckoned(values, "minmax", ())
    numbers = [str(number) for number in (RUNS, SEED, SPREAD, 1)]
    peer = outside(PEERS, PEER, str(path), *numbers)
    if peer["ranges"] != ranges:
        sys.exit("pymcdm gives other ranks")
    tool = outside(sys.executable, TOOL, str(path), str(RUNS), str(ROOT / "build" / "link"))
    what, aim = f"{RUNS:,} runs × {AREAS} areas × {INDICATORS}", "s, aim below 10"
    return [
        (f"{what}, three scalings, two combinations", everything, aim),
        (f"{what}, file to layer and report", min(tool["seconds"]), aim),
        (f"{what}, weighted sum", ours, "s"),
        (f"{what}, weighted sum, pymcdm", min(peer["seconds"]), "s"),
        ("the same: ratio to pymcdm", ours / min(peer["seconds"]), "ratio"),
    ]
