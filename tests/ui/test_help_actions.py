"""The menu entries for the first hour."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from qgis.core import QgsProcessingModelAlgorithm, QgsProject

from sozialraum.gis import example_projects as examples
from sozialraum.gis import installation
from sozialraum.ui import help_actions, model_copies


@pytest.fixture()
def bar(actions, monkeypatch):
    """What the message bar has been told."""
    said = []
    monkeypatch.setattr(actions, "_say", lambda text, level: said.append(text))
    return said


@pytest.fixture()
def actions(qgis_iface, provider):
    provider.refreshAlgorithms()
    made = help_actions.HelpActions()
    yield made
    made.remove()


@pytest.fixture()
def example(tmp_path):
    folder = tmp_path / "projects" / "aachen"
    folder.mkdir(parents=True)
    project = QgsProject()
    project.write(str(folder / "beispiel.qgz"))
    (folder / "zahlen.csv").write_text("a;b\n1;2\n", encoding="utf-8")
    return examples.ExampleProject(folder, "beispiel.qgz")


def test_an_example_is_copied_with_its_data_before_it_is_opened(
    actions, example, tmp_path, monkeypatch
):
    opened = []
    monkeypatch.setattr(actions.iface, "addProject", opened.append, raising=False)
    place = tmp_path / "daheim"
    place.mkdir()
    first = actions.open_example(example, str(place))
    second = actions.open_example(example, str(place))
    assert opened == [first, second]
    assert first.endswith("sozialraum-aachen/beispiel.qgz")
    assert second.endswith("sozialraum-aachen-2/beispiel.qgz")
    assert (place / "sozialraum-aachen-2" / "zahlen.csv").exists()


def test_a_place_that_cannot_be_written_is_told(actions, example, tmp_path, bar):
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert actions.open_example(example, str(tmp_path / "file")) == ""
    assert any("another folder" in text for text in bar)


def test_the_menu_offers_a_copy_of_each_model(actions):
    titles = [action.text() for action in actions.models.actions()]
    assert "Jährliche Fortschreibung" in titles
    assert "Zensusgitter auf Sozialräume" in titles


def test_a_copy_of_a_model_can_be_told_from_the_original_and_keeps_its_steps(
    actions, tmp_path, monkeypatch
):
    shown = []
    monkeypatch.setattr(help_actions, "own_models", lambda: tmp_path)
    monkeypatch.setattr(
        help_actions, "open_designer", lambda path: bool(shown.append(path)) or True
    )
    path = model_copies.shipped()["Monitoring Status und Dynamik"]
    copies = [actions.edit_copy(path), actions.edit_copy(path)]
    assert shown == copies
    models = []
    for copy in copies:
        model = QgsProcessingModelAlgorithm()
        assert model.fromFile(str(copy))
        models.append(model)
    assert len({model.displayName() for model in models}) == 2
    assert "Monitoring Status und Dynamik" in models[0].displayName()
    assert set(models[0].childAlgorithms()) == {"monitoring", "map"}


def test_the_check_finds_everything_where_everything_is(provider):
    findings = {finding.title: finding for finding in installation.check()}
    assert all(finding.well for title, finding in findings.items() if title != "Handbook")
    assert "33.3" in findings["Trial calculation"].text


def test_the_dialog_shows_the_findings_and_saves_a_report_without_the_home_folder(
    actions, tmp_path, monkeypatch
):
    monkeypatch.setattr(installation.Path, "home", lambda: tmp_path / "anna")
    actions.open_check()
    dialog = actions.dialog
    assert dialog.tree.topLevelItemCount() == len(dialog.findings) > 8
    actions.log.lines.append(f"Processing: {tmp_path / 'anna'}/zahlen.gpkg cannot be opened")
    dialog.save(str(tmp_path / "bericht.txt"))
    text = (tmp_path / "bericht.txt").read_text(encoding="utf-8")
    assert "anna" not in text
    assert "~/zahlen.gpkg" in text
    assert "pandas" in text


UNPLUGGED = """
import importlib.machinery, json, sys
class WithoutPandas(importlib.machinery.PathFinder):
    @classmethod
    def find_spec(cls, name, path=None, target=None):
        return None if name == "pandas" else super().find_spec(name, path, target)
at = sys.meta_path.index(importlib.machinery.PathFinder)
sys.meta_path[at] = WithoutPandas
from qgis.core import QgsApplication
application = QgsApplication([], True)
application.initQgis()
sys.path.insert(0, sys.argv[1])
from mount import mount
mount()
from sozialraum.plugin import SozialraumPlugin
from sozialraum.gis import installation
plugin = SozialraumPlugin()
plugin.initProcessing()
findings = {each.title: [each.well, each.text] for each in installation.check()}
print(json.dumps([plugin.provider.warningMessage(), len(plugin.provider.algorithms()), findings]))
plugin.unload()
application.exitQgis()
"""


def test_without_pandas_the_plugin_loads_and_says_what_is_missing_and_how_to_get_it(root, tmp_path):
    own = ("HOME", "XDG_CONFIG_HOME", "QGIS_CUSTOM_CONFIG_PATH", "QGIS_OPTIONS_PATH")
    folders = dict.fromkeys(own, str(tmp_path))
    environment = {**os.environ, **folders, "LANG": "C.UTF-8"}
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES"):
        environment.pop(name, None)
    done = subprocess.run(
        [sys.executable, "-c", UNPLUGGED, str(root / "tools")],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    warning, algorithms, findings = json.loads(done.stdout.splitlines()[-1])
    assert "pandas" in warning
    assert "python3-pandas" in warning
    assert algorithms == 0
    assert findings["pandas"][0] is False
    assert findings["Register of Planwerke"][0] is True, findings


@pytest.mark.parametrize(
    ("platform", "word"), [("win32", "OSGeo4W"), ("darwin", "macOS"), ("linux", "python3-pandas")]
)
def test_each_platform_has_its_own_remedy(platform, word, monkeypatch):
    monkeypatch.setattr(installation.sys, "platform", platform)
    assert word in installation.how_to_get()
