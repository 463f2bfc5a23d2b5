"""Seconds that indexsensitivity needs, file to layer in memory and report; one JSON line.

python qgis_sensitivity.py VALUES.csv RUNS PACKAGES
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

from qgis_areas import started

TIMES = 3


def main() -> None:
    path, runs, packages = sys.argv[1:]
    _application, _plugin, run = started(packages)  # kept, or QGIS loses them
    names = Path(path).read_text(encoding="utf-8").splitlines()[0].split(",")[1:]
    given = {"KEY_FIELD": "key", "INDICATORS": ";".join(names), "RUNS": int(runs)}
    given.update(INPUT=path, REPORT=str(Path(path).with_suffix(".html")))
    seconds = []
    for _ in range(TIMES):
        start = time.perf_counter()
        layer = run("sozialraum:indexsensitivity", **given)
        seconds.append(time.perf_counter() - start)
    print(json.dumps({"seconds": seconds, "rows": layer.featureCount()}), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
