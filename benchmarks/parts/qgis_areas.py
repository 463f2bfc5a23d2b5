"""What the plugin and QGIS' own tools need; one JSON line: seconds of each run, sums, memory.

python qgis_areas.py WORK SOURCE TARGET KEY [OUTPUT] RUNS PACKAGES

WORK is the name of a function below. Without OUTPUT the result is a layer in memory.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from qgis.core import QgsApplication, QgsProcessingFeedback, QgsVectorLayer

FIELDS = [f"f{n}" for n in range(10)]


def started(packages: str, output: str = "TEMPORARY_OUTPUT"):
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
        parameters.setdefault("OUTPUT", output)
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
    layer = QgsVectorLayer(layer, "result", "ogr") if isinstance(layer, str) else layer
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


def reading(run, source: str, target: str, key: str) -> dict[str, float]:
    """Every column and the geometry of a file, and nothing else."""
    from sozialraum.gis.columns import column_batches
    from sozialraum.gis.sources import ColumnFile

    for _ in column_batches(ColumnFile(source, "", ""), FIELDS, geometry=True):
        pass
    return {}


def crosswalk(run, source: str, target: str, key: str) -> dict[str, float]:
    """The crosswalk by area; its weights and sums are written by `weights_of`."""
    crosswalk.table = run(
        "sozialraum:crosswalk",
        INPUT=source,
        KEY_FIELD="cell",
        TARGET=target,
        TARGET_KEY_FIELD=key,
        MIN_SHARE=0,
    )
    return {}


def weights_of(table, run, source: str) -> dict[str, float]:
    """Sums by the weights, for comparison; not part of the time. The weights go to a file."""
    import pandas as pd

    rows = [each.attributes()[:3] for each in table.getFeatures()]
    weights = pd.DataFrame(rows, columns=["source", "target", "weight"])
    weights.to_csv(Path(source).parent / "weights_qgis.csv", index=False, float_format="%.17g")
    layer = run(
        "sozialraum:aggregate", INPUT=source, KEY_FIELD="cell", CROSSWALK=table, SUM_FIELDS=["EW"]
    )
    return {each["area"]: float(each["EW"]) for each in layer.getFeatures()}


def intersection(run, source: str, target: str, key: str) -> dict[str, float]:
    """What QGIS needs for the pieces alone, before their areas and any sum."""
    run("native:intersection", INPUT=source, OVERLAY=target)
    return {}


def check(run, source: str, target: str, key: str) -> dict[str, float]:
    """Areas that fit together, looked at for whether they do."""
    run("sozialraum:checkareas", INPUT=source, KEY_FIELD=key)
    return {}


def series(run, source: str, target: str, years: str) -> dict[str, float]:
    """100 fields of so many years by a crosswalk that is there."""
    names = [f"f{n}" for n in range(100)]
    run(
        "sozialraum:aggregate",
        INPUT=f"{source}|layername=series|subset=date >= '{2021 - int(years)}'",
        KEY_FIELD="cell",
        DATE_FIELD="date",
        CROSSWALK=target,
        SUM_FIELDS=names,
    )
    return {}


def main() -> None:
    work, source, target, key, *output, runs, packages = sys.argv[1:]
    kept = started(packages, *output)
    run, seconds = kept[2], []
    QgsVectorLayer(source, "warm", "ogr").featureCount()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for _ in range(int(runs)):
        begin = time.perf_counter()
        sums = globals()[work](run, source, target, key)
        seconds.append(time.perf_counter() - begin)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    if work == "crosswalk" and not output:
        sums = weights_of(crosswalk.table, run, source)
    print(json.dumps({"seconds": seconds, "sums": sums, "memory": 1024 * memory}), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
