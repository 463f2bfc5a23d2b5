"""What the plugin and QGIS' own tools need; one JSON line: seconds of each run, sums, memory.

python qgis_areas.py points|summary|crosswalk|series SOURCE TARGET KEY RUNS PACKAGES
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from qgis.core import QgsApplication, QgsProcessingFeedback, QgsVectorLayer

FIELDS = [f"f{n}" for n in range(10)]


def started(packages: str):
    """QGIS with the plugin, and its way to run an algorithm."""
    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(QgsApplication.pkgDataPath() + "/python/plugins")
    from processing.core.Processing import Processing

    Processing.initialize()
    sys.path.insert(0, packages)
    import pandas  # noqa: F401  so that what it takes is not counted as memory for the data
    import scipy.sparse.csgraph  # noqa: F401
    from qgis import processing

    import sozialraum

    plugin = sozialraum.classFactory(None)
    plugin.initProcessing()

    def run(algorithm: str, **parameters):
        parameters.setdefault("OUTPUT", "TEMPORARY_OUTPUT")
        return processing.run(algorithm, parameters, feedback=QgsProcessingFeedback())["OUTPUT"]

    return application, plugin, run


def points(run, source: str, target: str, key: str) -> dict[str, float]:
    layer = run(
        "sozialraum:aggregatepoints",
        INPUT=source,
        TARGET=target,
        TARGET_KEY_FIELD=key,
        SUM_FIELDS=FIELDS,
        KEEP_UNASSIGNED=False,
    )
    return {each[key]: float(sum(each[name] for name in FIELDS)) for each in layer.getFeatures()}


def summary(run, source: str, target: str, key: str) -> dict[str, float]:
    layer = run(
        "qgis:joinbylocationsummary",
        INPUT=target,
        JOIN=source,
        PREDICATE=[0],
        JOIN_FIELDS=FIELDS,
        SUMMARIES=[5],
        DISCARD_NONMATCHING=False,
    )
    return {
        each[key]: float(sum(each[f"{name}_sum"] or 0 for name in FIELDS))
        for each in layer.getFeatures()
    }


def crosswalk(run, source: str, target: str, key: str) -> dict[str, float]:
    table = run(
        "sozialraum:crosswalk",
        INPUT=source,
        KEY_FIELD="cell",
        TARGET=target,
        TARGET_KEY_FIELD=key,
        MIN_SHARE=0,
    )
    crosswalk.table = table
    return {}


def sums_of(table, run, source: str, key: str) -> dict[str, float]:
    """Sums by the weights, for comparison; not part of the time."""
    layer = run(
        "sozialraum:aggregate", INPUT=source, KEY_FIELD="cell", CROSSWALK=table, SUM_FIELDS=["EW"]
    )
    return {each["area"]: float(each["EW"]) for each in layer.getFeatures()}


def series(run, source: str, target: str, key: str) -> dict[str, float]:
    """100 fields of 20 years by a crosswalk that is there."""
    names = [f"f{n}" for n in range(100)]
    run(
        "sozialraum:aggregate",
        INPUT=source,
        KEY_FIELD="cell",
        DATE_FIELD="date",
        CROSSWALK=target,
        SUM_FIELDS=names,
    )
    return {}


def main() -> None:
    work, source, target, key, runs, packages = sys.argv[1:]
    kept = started(packages)
    run, seconds = kept[2], []
    if work != "series":
        QgsVectorLayer(source, "warm", "ogr").featureCount()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for _ in range(int(runs)):
        begin = time.perf_counter()
        sums = globals()[work](run, source, target, key)
        seconds.append(time.perf_counter() - begin)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    if work == "crosswalk":
        sums = sums_of(crosswalk.table, run, source, key)
    print(json.dumps({"seconds": seconds, "sums": sums, "memory": 1024 * memory}), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
