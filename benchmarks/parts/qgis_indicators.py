"""Processor seconds that indicators needs with DATE_FIELD, file to layer in memory; one JSON line.

python qgis_indicators.py GEOPACKAGE KEYS PACKAGES [compare | long]
"""

from __future__ import annotations

import json
import os
import sys
import time

from qgis_areas import started

RUNS = 3


def main() -> None:
    path, keys, packages, *more = sys.argv[1:]
    _application, _plugin, run = started(packages)  # kept, or QGIS loses them
    given = {"KEY_FIELD": "key", "DATE_FIELD": "day", "INDICATORS": keys}
    if "compare" in more:
        given.update(COMPARE=True, PARENT_FIELD="parent")
    if "long" in more:
        given.update(OUTPUT_TABLE="TEMPORARY_OUTPUT")
    seconds = []
    for _ in range(RUNS):
        start = time.process_time()
        layer = run("sozialraum:indicators", INPUT=path, **given)
        seconds.append(time.process_time() - start)
    print(json.dumps({"seconds": seconds, "rows": layer.featureCount()}), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
