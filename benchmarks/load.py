"""How many milliseconds the plugin adds to the start of QGIS: initProcessing and initGui.

Fresh processes, with and without the plugin, since only the first load costs anything.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RUNS = 7

START = """
import sys, time
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QApplication, QMainWindow
application = QgsApplication([], True)
application.initQgis()
sys.path.append(QgsApplication.pkgDataPath() + "/python/plugins")
import processing  # QGIS has loaded it before any plugin
assert hasattr(processing, "run")
from unittest.mock import MagicMock
window, iface = QMainWindow(), MagicMock()
iface.mainWindow.return_value = window
import qgis.utils
qgis.utils.iface = iface
sys.path.insert(0, sys.argv[1])
marks = [time.perf_counter()]
if sys.argv[2] == "with":
    import sozialraum
    plugin = sozialraum.classFactory(iface)
    marks.append(time.perf_counter())
    plugin.initProcessing()
    marks.append(time.perf_counter())
    plugin.initGui()
    marks.append(time.perf_counter())
    QApplication.processEvents()
marks.append(time.perf_counter())
print(*(1000 * (after - before) for before, after in zip(marks, marks[1:])))
import os
os._exit(0)
"""


def milliseconds(which: str) -> list[float]:
    """Medians over fresh processes of each stage, and of the whole process last."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": ""}
    command = ["/usr/bin/python3", "-c", START, str(ROOT / "build" / "link"), which]
    rows = []
    for _ in range(RUNS):
        done = subprocess.run(
            command, capture_output=True, text=True, env=environment, cwd="/", check=False
        )
        if done.returncode:
            sys.exit(done.stderr)
        rows.append([float(each) for each in done.stdout.split()[-4:]])
    return [statistics.median(column) for column in zip(*rows)]


def measure() -> list[tuple[str, float, str]]:
    """Rows of (what, value, unit)."""
    without, with_plugin = milliseconds("without"), milliseconds("with")
    stages = ("import and classFactory", "initProcessing", "initGui", "first events")
    rows = [(f"load: {stage}", value, "ms") for stage, value in zip(stages, with_plugin)]
    return [*rows, ("load: added by the plugin", sum(with_plugin) - sum(without), "ms")]
