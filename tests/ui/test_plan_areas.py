"""“Planwerke of this area”: click, rectangle, selection; why; the city-wide ones folded."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
)
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

from sozialraum.core.plans.records import LayerLink
from sozialraum.core.plans.yaml_file import SHIPPED, load_register
from sozialraum.gis.area_question import LEVEL
from sozialraum.ui.plan_areas import PlanAreas
from sozialraum.ui.plan_areas_dialog import PLAN_ROLE

DISTRICTS = [("10", "Markt"), ("13", "Theater"), ("14", "Lindenplatz")]
WKT = [
    "POLYGON((0 0,100 0,100 100,0 100,0 0))",
    "POLYGON((100 0,200 0,200 100,100 100,100 0))",
    "POLYGON((200 0,300 0,300 100,200 100,200 0))",
]
PLAN = "integrierte_handlungskonzepte"


@pytest.fixture(scope="module")
def register():
    return load_register(SHIPPED)


@pytest.fixture()
def districts(table_layer):
    layer = table_layer(
        {"statbez": "string", "name": "string"}, DISTRICTS, WKT, name="Statistische Bezirke"
    )
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture()
def session(register, table_layer, tmp_path):
    """A register with a link to a layer that covers the first two districts."""
    layer = table_layer({"art": "string"}, [("x",)], ["POLYGON((20 20,150 20,150 80,20 80,20 20))"])
    options = QgsVectorFileWriter.SaveVectorOptions()
    transforms = QgsProject.instance().transformContext()
    path = f"{tmp_path}/kulisse.gpkg"
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, transforms, options)
    link = LayerLink(
        *("kulisse", "d", "p", 1, 1, "2026-01-01", "FB61", PLAN),
        *("./kulisse.gpkg|layername=kulisse", "ogr", "Stadtumbaugebiet", "Kulisse", ""),
    )
    return SimpleNamespace(
        register=replace(register, layer_links=(link,)), location=f"{tmp_path}/register.gpkg"
    )


@pytest.fixture()
def areas(qgis_iface, session, districts):
    canvas = qgis_iface.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:25832"))
    canvas.resize(600, 400)
    canvas.setExtent(QgsRectangle(-50, -50, 350, 150))
    qgis_iface.setActiveLayer(districts)
    areas = PlanAreas(lambda: session.register, lambda: session.location)
    yield areas
    areas.remove()


def wait(areas):
    for _ in range(200):
        if areas.task is None:
            return
        QTest.qWait(20)
    raise AssertionError("no answer")


def plans(dialog, group=0):
    top = dialog.resultTree.topLevelItem(group)
    return {
        top.child(n).data(0, PLAN_ROLE): [
            top.child(n).child(m).text(0) for m in range(top.child(n).childCount())
        ]
        for n in range(top.childCount())
    }


def ask(areas, wkt):
    areas.ask_place(QgsGeometry.fromWkt(wkt))
    wait(areas)
    return areas.dialog


def test_a_click_lists_what_deals_with_the_district_and_why(areas):
    dialog = ask(areas, "POINT(50 50)")
    assert dialog.placeLabel.text() == "Areas (1): Markt"
    found = plans(dialog)
    assert found[PLAN][0] == "Kulisse: layer “Stadtumbaugebiet” lies here"
    assert found["statistisches_jahrbuch"][0] == "Raumbezug statistischer Bezirk"
    assert dialog.levelBox.currentText() == "recognised: Statistical district (Aachen)"
    assert "No information on planning law" in dialog.noteLabel.text()


def test_beside_the_linked_layer_its_planwerk_is_not_listed(areas):
    dialog = ask(areas, "POINT(250 50)")
    assert dialog.placeLabel.text() == "Areas (1): Lindenplatz"
    assert PLAN not in plans(dialog)


def test_city_wide_planwerke_are_one_folded_group(areas):
    dialog = ask(areas, "POINT(50 50)")
    here, everywhere = (dialog.resultTree.topLevelItem(n) for n in (0, 1))
    assert here.isExpanded()
    assert not everywhere.isExpanded()
    assert everywhere.text(0) == f"City-wide Planwerke ({everywhere.childCount()})"
    reasons = plans(dialog, 1)["handlungskonzept_wohnen"]
    assert reasons[0] == "all of Stadt Aachen: Raumbezug Stadtgebiet"


def test_a_rectangle_asks_about_all_areas_in_it_and_tells_them_apart(areas):
    dialog = ask(areas, "POLYGON((150 10,250 10,250 20,150 20,150 10))")
    assert dialog.placeLabel.text() == "Areas (2): Theater, Lindenplatz"
    assert "only: Theater" in plans(dialog)[PLAN]
    assert not [line for line in plans(dialog)["statistisches_jahrbuch"] if "only" in line]


def test_the_selected_areas_are_asked_about(areas, districts):
    districts.selectByExpression("statbez in ('10', '14')")
    areas.selection_action.trigger()
    wait(areas)
    assert areas.dialog.placeLabel.text() == "Areas (2): Markt, Lindenplatz"


def test_without_a_selection_it_says_what_to_do(areas, districts):
    districts.removeSelection()
    areas.selection_action.trigger()
    assert "No areas are selected" in areas.dialog.messageLabel.text()


def test_coordinates_of_the_map_are_transformed(areas, qgis_iface):
    qgis_iface.mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    # 0 m, 0 m of UTM zone 32 is this place; 50 m further north and east is in the first district.
    assert ask(areas, "POINT(4.51165 0.00045)").placeLabel.text() == "Areas (1): Markt"


def test_a_click_beside_all_areas_says_so(areas):
    dialog = ask(areas, "POINT(50 140)")
    assert dialog.placeLabel.text() == "The active layer has no area here."
    assert "Click into an area" in dialog.messageLabel.text()
    assert dialog.resultTree.topLevelItemCount() == 0


def test_without_a_layer_of_areas_the_place_itself_is_asked_about(areas, qgis_iface, table_layer):
    points = table_layer({"name": "string"}, [("x",)], ["POINT(50 50)"], kind="Point")
    QgsProject.instance().addMapLayer(points)
    qgis_iface.setActiveLayer(points)
    dialog = ask(areas, "POINT(50 50)")
    assert "The place itself" in dialog.placeLabel.text()
    assert PLAN in plans(dialog)
    assert not dialog.levelBox.isEnabled()


def test_the_level_can_be_chosen_and_is_kept_with_the_layer(areas, districts):
    dialog = ask(areas, "POINT(50 50)")
    dialog.levelBox.setCurrentIndex(dialog.levelBox.findData("aachen_lebensraum"))
    dialog.levelBox.activated.emit(dialog.levelBox.currentIndex())
    wait(areas)
    assert districts.customProperty(LEVEL) == "aachen_lebensraum"
    assert "sozialentwicklungsplan" in plans(dialog)
    assert dialog.levelBox.currentData() == "aachen_lebensraum"


def test_a_linked_layer_that_cannot_be_read_is_named(areas, session, tmp_path):
    link = replace(session.register.layer_links[0], source="./weg.gpkg|layername=x")
    session.register = replace(session.register, layer_links=(link,))
    dialog = ask(areas, "POINT(50 50)")
    assert "Not looked at: “Stadtumbaugebiet”" in dialog.messageLabel.text()


def test_what_is_no_longer_wanted_is_not_shown(areas):
    areas.ask_place(QgsGeometry.fromWkt("POINT(50 50)"))
    areas.dialog.cancelButton.click()
    QTest.qWait(200)
    assert areas.task is None
    assert areas.dialog.messageLabel.text() == "Cancelled: nothing is shown."
    assert areas.dialog.resultTree.topLevelItemCount() == 0


def test_a_newer_question_wins(areas):
    areas.ask_place(QgsGeometry.fromWkt("POINT(50 50)"))
    assert ask(areas, "POINT(250 50)").placeLabel.text() == "Areas (1): Lindenplatz"


def test_a_double_click_leads_to_the_planwerk(areas, qtbot):
    dialog = ask(areas, "POINT(50 50)")
    plan = dialog.resultTree.topLevelItem(0).child(0)
    for item in (plan, plan.child(0)):
        with qtbot.waitSignal(areas.plan_wanted) as caught:
            dialog.resultTree.itemActivated.emit(item, 0)
        assert caught.args == [plan.data(0, PLAN_ROLE)]


def test_clicking_and_drawing_with_the_mouse(areas, qgis_iface, qtbot):
    canvas = qgis_iface.mapCanvas()
    areas.tool_action.trigger()
    assert canvas.mapTool() is areas.tool
    places = []
    areas.tool.place_wanted.connect(places.append)
    viewport = canvas.viewport()
    button = Qt.MouseButton.LeftButton
    QTest.mouseClick(viewport, button, pos=QPoint(100, 100))
    QTest.mousePress(viewport, button, pos=QPoint(100, 100))
    QTest.mouseMove(viewport, QPoint(200, 180))
    QTest.mouseRelease(viewport, button, pos=QPoint(200, 180))
    wait(areas)
    point, box = places
    assert point.type() == 0
    assert box.boundingBox().width() == pytest.approx(100 * canvas.mapUnitsPerPixel())
    QTest.mousePress(viewport, button, pos=QPoint(100, 100))
    QTest.keyClick(viewport, Qt.Key.Key_Escape)
    areas.tool.deactivate()
    QTest.mouseRelease(viewport, button, pos=QPoint(200, 180))
    assert len(places) == 2
