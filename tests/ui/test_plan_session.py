"""Links in the dock, saved in a copy of the register beside the project."""

from __future__ import annotations

import shutil
from types import SimpleNamespace

import pytest
from qgis.core import QgsMapLayerType, QgsProject, QgsVectorFileWriter, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QUrl

from sozialraum.core.plans.links import PRESENT
from sozialraum.gis.register import read
from sozialraum.ui.link_dialog import LinkDialog
from sozialraum.ui.plan_dock import PlanDock
from sozialraum.ui.plan_layers import PlanLayers
from sozialraum.ui.plan_session_questions import Choice

PLAN = "integrierte_handlungskonzepte"
SQUARE = "POLYGON((0 0,100 0,100 100,0 100,0 0))"


@pytest.fixture()
def menu(qgis_iface, monkeypatch):
    added = []
    monkeypatch.setattr(
        qgis_iface,
        "addCustomActionForLayerType",
        lambda action, menu, kind, every: added.append(kind),
        raising=False,
    )
    monkeypatch.setattr(
        qgis_iface, "removeCustomActionForLayerType", lambda _: added.clear(), raising=False
    )
    return added


@pytest.fixture()
def said(qgis_iface, monkeypatch):
    texts = []
    bar = SimpleNamespace(pushMessage=lambda *args: texts.append(args[1]))
    monkeypatch.setattr(qgis_iface, "messageBar", lambda: bar)
    return texts


@pytest.fixture()
def home(qgis_new_project, tmp_path, table_layer):
    """A saved project with a layer, and the layer."""
    folder = tmp_path / "planung"
    folder.mkdir()
    source = table_layer({"art": "string"}, [("x",)], [SQUARE])
    options = QgsVectorFileWriter.SaveVectorOptions()
    transforms = QgsProject.instance().transformContext()
    path = str(folder / "kulisse.gpkg")
    QgsVectorFileWriter.writeAsVectorFormatV3(source, path, transforms, options)
    QgsProject.instance().addMapLayer(QgsVectorLayer(path, "Kulisse", "ogr"))
    QgsProject.instance().write(str(folder / "projekt.qgz"))
    return folder


@pytest.fixture()
def joined(qgis_iface, menu, said, home, monkeypatch, who, answers):
    monkeypatch.setattr(LinkDialog, "exec", lambda self: self.done(1) or 1)
    answers.first = Choice(str(home / "planwerke.gpkg"), True, who)
    window = qgis_iface.mainWindow()
    dock = PlanDock(window)
    dock.session.questions = answers.questions
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    layers = PlanLayers(dock)
    dock.load()
    dock.select_plan(PLAN)
    yield SimpleNamespace(dock=dock, layers=layers)
    layers.remove()
    dock.session.remove()
    QgsProject.instance().clear()
    window.removeDockWidget(dock)
    dock.setParent(None)
    dock.deleteLater()


def page(joined):
    return joined.dock.detailBrowser.toPlainText()


def link_active(joined, qgis_iface):
    qgis_iface.setActiveLayer(next(iter(QgsProject.instance().mapLayers().values())))
    joined.layers.link_action.trigger()


def test_linking_copies_the_register_beside_the_project_and_shows_the_layer(
    joined, qgis_iface, home
):
    assert "No layers are linked" in page(joined)
    link_active(joined, qgis_iface)
    assert "Kulisse – Datengrundlage" in page(joined)
    assert "in the project" in page(joined)
    (link,) = read(str(home / "planwerke.gpkg")).layer_links
    assert (link.plan, link.source) == (PLAN, "./kulisse.gpkg|layername=kulisse")
    assert read(str(home / "planwerke.gpkg")).change_log[-1].row_key == link.key
    assert read().layer_links == ()


def test_without_a_copy_nothing_is_linked(joined, qgis_iface, said, answers, home):
    answers.first = None
    link_active(joined, qgis_iface)
    assert said == ["Nothing was changed: the register is read-only."]
    assert not (home / "planwerke.gpkg").exists()


def test_undo_and_redo_of_linking_and_unlinking(joined, qgis_iface, home):
    link_active(joined, qgis_iface)
    stack, path = joined.dock.session.undo_stack, str(home / "planwerke.gpkg")
    key = read(path).layer_links[0].key
    joined.dock.detailBrowser.anchorClicked.emit(QUrl(f"layers:unlink:{key}"))
    assert read(path).layer_links == ()
    for step, count in ((stack.undo, 1), (stack.undo, 0), (stack.redo, 1), (stack.redo, 0)):
        step()
        assert len(read(path).layer_links) == count


def test_project_register_and_data_moved_and_opened_again(joined, qgis_iface, home, tmp_path):
    link_active(joined, qgis_iface)
    project = QgsProject.instance()
    project.write()
    project.clear()
    assert joined.dock.session.store.location == ""
    moved = tmp_path / "archiv" / "2027"
    moved.parent.mkdir()
    shutil.move(str(home), str(moved))
    project.read(str(moved / "projekt.qgz"))
    assert joined.dock.session.store.location == str(moved / "planwerke.gpkg")
    ((_, status),) = joined.layers.links.of_plan(PLAN)
    assert status.state == PRESENT
    layer = project.mapLayer(status.layers[0])
    project.removeMapLayer(layer.id())
    ((_, status),) = joined.layers.links.of_plan(PLAN)
    assert not status.layers


def test_the_action_says_what_is_missing(joined, qgis_iface, said):
    joined.dock.planTree.setCurrentIndex(joined.dock.proxy.index(0, 0))
    joined.layers.link_action.trigger()
    assert said[-1].startswith("Select a Planwerk first")


def test_a_layers_planwerke_stand_in_its_context_menu(joined, qgis_iface, menu, said, qtbot):
    assert QgsMapLayerType.VectorLayer in menu
    assert QgsMapLayerType.RasterLayer in menu
    qgis_iface.setActiveLayer(next(iter(QgsProject.instance().mapLayers().values())))
    joined.layers.menu.action.trigger()
    assert "“Kulisse” is linked to no Planwerk" in said[-1]
    joined.layers.link_action.trigger()
    joined.layers.menu.action.trigger()
    (entry,) = joined.layers.menu.menu.actions()
    assert entry.text() == "Integrierte Handlungskonzepte – Datengrundlage"
    with qtbot.waitSignal(joined.layers.menu.plan_wanted) as caught:
        entry.trigger()
    joined.layers.menu.menu.hide()
    assert caught.args == [PLAN]
