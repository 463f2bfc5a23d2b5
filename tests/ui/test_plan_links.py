"""Layers of Planwerke: linked, shown, repaired, unlinked; the view before comes back."""

from __future__ import annotations

import shutil
from types import SimpleNamespace

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayerTreeModel,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import (
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPoint,
    Qt,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent, QStandardItem, QStandardItemModel
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox, QInputDialog, QTreeView

from sozialraum.core.plans.links import ABSENT, CHANGED, PRESENT
from sozialraum.core.plans.yaml_file import SHIPPED, load_register
from sozialraum.gis.layer_links import MARKS
from sozialraum.ui.link_dialog import LinkDialog
from sozialraum.ui.plan_drop import LAYER_TREE, PlanDrop
from sozialraum.ui.plan_link_section import REPAIR, UNLINK, links_section
from sozialraum.ui.plan_links import PlanLinks
from sozialraum.ui.plan_map_view import PlanMapView

pytest.importorskip("sozialraum.core.plans.edits")

PLAN, OTHER = "integrierte_handlungskonzepte", "sportentwicklungsplan"
SQUARES = [
    "POLYGON((0 0,100 0,100 100,0 100,0 0))",
    "POLYGON((500 500,600 500,600 600,500 600,500 500))",
]


class Session(QObject):
    """A register in memory that takes edits as the real session does."""

    registerChanged = pyqtSignal()

    def __init__(self, location):
        super().__init__()
        self.store = SimpleNamespace(register=load_register(SHIPPED), location=location)
        self.saved = []

    def save(self, edits, text):
        from sozialraum.core.plans.edits import applied

        self.saved.append((edits, text))
        self.store.register = applied(self.store.register, edits)
        self.registerChanged.emit()

    def undo(self):
        from sozialraum.core.plans.edits import applied

        edits, _ = self.saved.pop()
        inverse = [edit.inverse() for edit in reversed(edits)]
        self.store.register = applied(self.store.register, inverse)
        self.registerChanged.emit()


@pytest.fixture()
def session(qgis_app, tmp_path):
    return Session(f"{tmp_path}/register.gpkg")


@pytest.fixture()
def said(qgis_iface, monkeypatch):
    texts = []
    bar = SimpleNamespace(pushMessage=lambda *args: texts.append(args[1]))
    monkeypatch.setattr(qgis_iface, "messageBar", lambda: bar)
    return texts


@pytest.fixture()
def links(qgis_iface, session, qgis_new_project, said):
    links = PlanLinks(session, qgis_iface.mainWindow())
    yield links
    links.remove()
    links.deleteLater()


@pytest.fixture()
def layer(qgis_new_project, table_layer, tmp_path):
    return open_file(table_layer, tmp_path / "kulisse.gpkg", "Kulisse")


def open_file(table_layer, path, title):
    source = table_layer({"art": "string"}, [("x",), ("y",)], SQUARES)
    options = QgsVectorFileWriter.SaveVectorOptions()
    transforms = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(source, str(path), transforms, options)
    layer = QgsVectorLayer(str(path), title, "ogr")
    QgsProject.instance().addMapLayer(layer)
    return layer


def states(links, plan=PLAN):
    return [status.state for _, status in links.of_plan(plan)]


def test_a_linked_layer_is_written_into_the_register(links, layer, session):
    links.link(PLAN, layer, "Fördergebiet", "art = 'x'")
    (link, status), *_ = links.of_plan(PLAN)
    assert (link.source, link.provider) == ("./kulisse.gpkg|layername=kulisse", "ogr")
    assert (link.role, link.area_filter, link.layer_name) == (
        "Fördergebiet",
        "art = 'x'",
        "Kulisse",
    )
    assert status.state == PRESENT
    assert session.saved[-1][1] == "Link layer “Kulisse”"
    assert layer.customProperty(MARKS) == f"{PLAN}:{link.key}"


def test_a_temporary_layer_is_refused_in_words(links, table_layer, said):
    draft = table_layer({"art": "string"}, [("x",)], SQUARES[:1], name="Entwurf")
    links.link(PLAN, draft, "Kulisse")
    assert said[0].startswith("Entwurf is temporary.")
    assert states(links) == []


def test_linking_twice_is_said_and_not_done(links, layer, session, said):
    links.link(PLAN, layer, "Kulisse")
    links.ask_and_link(PLAN, [layer])
    assert "linked to “Integrierte Handlungskonzepte” already" in said[-1]
    assert len(session.saved) == 1


def test_undo_takes_the_link_away_and_unlinking_can_be_undone(links, layer, session):
    links.link(PLAN, layer, "Kulisse")
    links.unlink(links.of_plan(PLAN)[0][0].key)
    assert states(links) == []
    session.undo()
    assert states(links) == [PRESENT]
    session.undo()
    assert states(links) == []


def test_a_removed_layer_is_absent_and_comes_back(links, layer, qtbot, tmp_path):
    links.link(PLAN, layer, "Kulisse")
    with qtbot.waitSignal(links.changed):
        QgsProject.instance().removeMapLayer(layer.id())
    assert states(links) == [ABSENT]
    with qtbot.waitSignal(links.changed):
        again = QgsVectorLayer(str(tmp_path / "kulisse.gpkg"), "wieder", "ogr")
        QgsProject.instance().addMapLayer(again)
    assert states(links) == [PRESENT]


def test_a_changed_source_is_noticed_and_repaired(links, layer, tmp_path, qtbot, monkeypatch):
    links.link(PLAN, layer, "Kulisse")
    shutil.copy(tmp_path / "kulisse.gpkg", tmp_path / "neu.gpkg")
    QTest.qWait(20)  # what linking has changed is told
    with qtbot.waitSignal(links.changed):
        layer.setDataSource(f"{tmp_path}/neu.gpkg|layername=kulisse", "Kulisse", "ogr")
    assert states(links) == [CHANGED]
    key = links.of_plan(PLAN)[0][0].key
    offered = []

    def choose(parent, title, text, names, *more):
        offered.extend(names)
        return names[0], True

    monkeypatch.setattr(QInputDialog, "getItem", choose)
    links.ask_and_repair(key)
    assert offered == ["Kulisse (./neu.gpkg|layername=kulisse)"] or offered[0].startswith("Kulisse")
    assert states(links) == [PRESENT]
    assert links.of_plan(PLAN)[0][0].source == "./neu.gpkg|layername=kulisse"


def test_nothing_to_repair_with_says_what_to_do(links, layer, said):
    links.link(PLAN, layer, "Kulisse")
    QgsProject.instance().removeMapLayer(layer.id())
    links.ask_and_repair(links.of_plan(PLAN)[0][0].key)
    assert "No layer of the project looks like “Kulisse”" in said[-1]


def test_the_planwerke_of_a_layer(links, layer, table_layer, tmp_path):
    other = open_file(table_layer, tmp_path / "andere.gpkg", "Andere")
    links.link(PLAN, layer, "Kulisse")
    links.link(OTHER, layer, "Datengrundlage")
    assert {link.plan for link in links.of_layer(layer)} == {PLAN, OTHER}
    assert links.of_layer(other) == []


@pytest.fixture()
def canvas(qgis_iface):
    canvas = qgis_iface.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:25832"))
    canvas.resize(400, 400)
    canvas.setExtent(QgsRectangle(0, 0, 5000, 5000))
    return canvas


def test_zoom_shows_what_is_linked(links, layer, canvas):
    links.link(PLAN, layer, "Kulisse")
    PlanMapView(links).zoom(PLAN)
    assert canvas.extent().contains(QgsRectangle(0, 0, 600, 600))
    assert canvas.extent().height() < 700


def test_zoom_respects_the_area_filter(links, layer, canvas):
    links.link(PLAN, layer, "Kulisse", "art = 'y'")
    PlanMapView(links).zoom(PLAN)
    assert canvas.extent().contains(QgsRectangle(500, 500, 600, 600))
    assert canvas.extent().height() < 120


def test_zoom_transforms_coordinates(links, layer, canvas):
    links.link(PLAN, layer, "Kulisse")
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    PlanMapView(links).zoom(PLAN)
    assert canvas.extent().height() < 0.01


def test_without_layers_zoom_and_only_say_so(links, layer, said):
    links.link(PLAN, layer, "Kulisse")
    QgsProject.instance().removeMapLayer(layer.id())
    view = PlanMapView(links)
    view.zoom(PLAN)
    view.show_only(PLAN)
    assert len(said) == 2
    assert not view.can_restore()


def test_only_its_layers_are_shown_and_the_former_view_comes_back(
    links, layer, canvas, table_layer, tmp_path
):
    root = QgsProject.instance().layerTreeRoot()
    group = root.addGroup("Hintergrund")
    other = open_file(table_layer, tmp_path / "andere.gpkg", "Andere")
    group.addChildNode(root.findLayer(other.id()).clone())
    root.removeChildNode(root.findLayer(other.id()))
    group.setExpanded(False)
    links.link(PLAN, layer, "Kulisse")
    view, extent = PlanMapView(links), canvas.extent()
    view.show_only(PLAN)
    assert root.findLayer(layer.id()).isVisible()
    assert not root.findLayer(other.id()).isVisible()
    view.zoom(PLAN)
    view.show_only(PLAN)  # the view before the first time is the one that comes back
    assert view.can_restore()
    view.restore()
    assert root.findLayer(other.id()).isVisible()
    assert not root.findGroup("Hintergrund").isExpanded()
    assert canvas.extent().width() == pytest.approx(extent.width())
    assert not view.can_restore()


def test_the_former_view_is_kept_in_the_project(links, layer, canvas, tmp_path):
    links.link(PLAN, layer, "Kulisse")
    view = PlanMapView(links)
    view.show_only(PLAN)
    project = QgsProject.instance()
    project.write(str(tmp_path / "p.qgz"))
    project.clear()
    assert not view.can_restore()
    project.read(str(tmp_path / "p.qgz"))
    assert view.can_restore()


def test_the_section_lists_state_and_actions(links, layer):
    links.link(PLAN, layer, "Kulisse", "art = 'x'")
    key = links.of_plan(PLAN)[0][0].key
    html = links_section(PLAN, links.of_plan(PLAN), False)
    assert "in the project" in html
    assert "Area filter: art = &#x27;x&#x27;" in html
    assert f"{UNLINK}{key}" in html
    assert f"{REPAIR}{key}" not in html
    QgsProject.instance().removeMapLayer(layer.id())
    html = links_section(PLAN, links.of_plan(PLAN), False)
    assert "not in the project" in html
    assert "layers:zoom" not in html
    assert "No layers are linked" in links_section(PLAN, [], False)


# The dialog


@pytest.fixture()
def dialog(layer, qtbot):
    dialog = LinkDialog("Integrierte Handlungskonzepte", layer)
    dialog.show()
    yield dialog
    dialog.done(0)
    dialog.deleteLater()


def ok(dialog):
    return dialog.buttonBox.button(QDialogButtonBox.StandardButton.Ok)


def test_the_dialog_counts_what_a_filter_means(dialog, qtbot):
    qtbot.waitUntil(lambda: dialog.countLabel.text() == "2 of 2 features are meant.")
    dialog.filterEdit.setExpression("\"art\" = 'y'")
    qtbot.waitUntil(lambda: dialog.countLabel.text() == "1 of 2 features are meant.")
    dialog.filterEdit.setExpression("$area > 20000")
    qtbot.waitUntil(lambda: "None of the 2 features" in dialog.countLabel.text())
    assert ok(dialog).isEnabled()


@pytest.mark.parametrize("wrong", ["art =", '"gibtsnicht" = 1', "1 +* 2"])
def test_a_filter_that_cannot_be_used_is_not_accepted(dialog, wrong):
    dialog.filterEdit.setExpression(wrong)
    assert not ok(dialog).isEnabled()
    assert dialog.countLabel.text().startswith("This filter cannot be used")


def test_the_dialog_gives_role_and_filter(dialog):
    dialog.roleBox.setCurrentIndex(dialog.roleBox.findData("Fördergebiet"))
    dialog.filterEdit.setExpression(" art = 'x' ")
    assert (dialog.role, dialog.area_filter) == ("Fördergebiet", "art = 'x'")


def test_accepting_the_dialog_links(links, layer, monkeypatch):
    monkeypatch.setattr(LinkDialog, "exec", lambda self: self.done(1) or 1)
    links.ask_and_link(PLAN, [layer])
    assert states(links) == [PRESENT]
    monkeypatch.setattr(LinkDialog, "exec", lambda self: self.done(0) or 0)
    links.ask_and_link(OTHER, [layer])
    assert states(links, OTHER) == []


# Dropping


@pytest.fixture()
def tree(qgis_app):
    """A tree with a department and a Planwerk."""
    tree, model = QTreeView(), QStandardItemModel()
    for title in ("Fachbereich", "Planwerk"):
        model.appendRow(QStandardItem(title))
    tree.setModel(model)
    tree.resize(300, 200)
    tree.show()
    QTest.qWaitForWindowExposed(tree)
    yield tree
    tree.close()
    tree.deleteLater()


def drop(tree, row, data):
    place = tree.visualRect(tree.model().index(row, 0)).center()
    actions, button = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    modifier = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, actions, data, button, modifier)
    QCoreApplication.sendEvent(tree.viewport(), enter)
    event = QDropEvent(place, actions, data, button, modifier)
    QCoreApplication.sendEvent(tree.viewport(), event)
    return event


def test_layers_dropped_onto_a_planwerk_are_linked_to_it(tree, layer):
    dropped = []
    watcher = PlanDrop(
        tree,
        lambda index: PLAN if index.data() == "Planwerk" else "",
        lambda plan, layers: dropped.append((plan, layers)),
    )
    root = QgsProject.instance().layerTreeRoot()
    model = QgsLayerTreeModel(root)
    data = model.mimeData([model.node2index(root.findLayer(layer.id()))])
    assert data.hasFormat(LAYER_TREE)
    event = drop(tree, 1, data)
    assert dropped == [(PLAN, [layer])]
    assert event.dropAction() == Qt.DropAction.CopyAction  # the layer panel keeps its layer
    drop(tree, 0, data)
    drop(tree, 1, QMimeData())
    assert len(dropped) == 1
    assert watcher.plan_of(QModelIndex()) == ""
    assert watcher.tree.viewport().rect().contains(QPoint(1, 1))
