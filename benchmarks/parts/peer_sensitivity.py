"""What pymcdm needs for runs with varying weights; one JSON line: seconds, ranges of ranks.

python peer_sensitivity.py VALUES.csv RUNS SEED SPREAD TIMES
"""

from __future__ import annotations

import json
import sys
import time

import numpy as np
import pandas as pd
from pymcdm.helpers import rrankdata
from pymcdm.methods import WSM
from pymcdm.normalizations import minmax_normalization


def simulated(matrix: np.ndarray, runs: int, seed: int, spread: float) -> list[list[int]]:
    """Ranks not exceeded by 5, 50 and 95 % of the runs, by area; draws as the plugin's."""
    count = matrix.shape[1]
    drawn = np.random.default_rng(seed).random((runs, count + 2))[:, 1 : count + 1]
    method, types, ranks = WSM(minmax_normalization), np.ones(count), []
    for each in drawn:
        weights = 1 + spread * (1 - 2 * each)
        ranks.append(rrankdata(method(matrix, weights / weights.sum(), types)))
    at = [int(np.ceil(share * runs)) - 1 for share in (0.05, 0.5, 0.95)]
    return np.sort(np.array(ranks), axis=0)[at].T.astype(int).tolist()


def main() -> None:
    path, (runs, seed, spread, times) = sys.argv[1], map(float, sys.argv[2:])
    matrix, seconds = pd.read_csv(path, index_col="key").to_numpy(), []
    for _ in range(int(times)):
        start = time.perf_counter()
        ranges = simulated(matrix, int(runs), int(seed), spread)
        seconds.append(time.perf_counter() - start)
    sys.stdout.write(json.dumps({"seconds": seconds, "ranges": ranges}) + "\n")


if __name__ == "__main__":
    main()
