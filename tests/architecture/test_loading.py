"""What loading the plugin brings into the process, looked at from a fresh one."""

from __future__ import annotations

import json
from pathlib import Path

HEAVY = ("pandas", "scipy", "matplotlib", "yaml", "openpyxl")

LOAD = f"""
import json
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
before = set(sys.modules)
from mount import mount
mount()
import sozialraum
plugin = sozialraum.classFactory(None)
plugin.initProcessing()
ids = [algorithm.id() for algorithm in plugin.provider.algorithms()]
for algorithm in plugin.provider.algorithms():
    algorithm.displayName(), algorithm.group(), algorithm.shortHelpString(), algorithm.icon()
loaded = [name for name in {HEAVY!r} if name in sys.modules and name not in before]
core = [name for name in sys.modules if name.startswith(("sozialraum.core", "sozialraum.ui"))]
plugin.unload()
print(json.dumps([ids, loaded, core]))
"""


def test_loading_brings_no_pandas_and_nothing_of_core(outside):
    ids, heavy, core = json.loads(outside(LOAD).splitlines()[-1])
    assert "sozialraum:recode" in ids
    assert heavy == []
    assert core == []


def test_the_class_factory_asks_for_no_window_and_unloads_twice(outside):
    code = """
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
from mount import mount
mount()
import sozialraum
plugin = sozialraum.classFactory(None)
for _ in range(2):
    plugin.initProcessing()
    assert QgsApplication.processingRegistry().providerById("sozialraum")
    plugin.unload()
    assert QgsApplication.processingRegistry().providerById("sozialraum") is None
print("unloaded")
"""
    assert outside(code).splitlines()[-1] == "unloaded"


def test_our_folder_processing_does_not_hide_that_of_qgis(qgis_processing, root):
    import processing

    assert hasattr(processing, "run")
    assert root not in Path(processing.__file__).resolve().parents
