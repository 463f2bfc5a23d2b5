"""plansbyarea, run by id: linked layers, area filter, Raumbezug, what cannot be read."""

from __future__ import annotations

import shutil
import sqlite3

import pytest
from qgis.core import (
    NULL,
    QgsProcessingException,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from sozialraum.core.plans.yaml_file import SHIPPED
from sozialraum.gis.register import build

CELLS = [
    ("01", "POLYGON((0 0,100 0,100 100,0 100,0 0))"),
    ("02", "POLYGON((100 0,200 0,200 100,100 100,100 0))"),
    ("03", "POLYGON((200 0,300 0,300 100,200 100,200 0))"),
]
CROSSED = "POLYGON((10 10,40 40,40 10,10 40,10 10))"


@pytest.fixture()
def cells(table_layer):
    return table_layer({"key": "string"}, [(k,) for k, _ in CELLS], [w for _, w in CELLS])


@pytest.fixture()
def home(tmp_path):
    folder = tmp_path / "planung"
    (folder / "daten").mkdir(parents=True)
    build(SHIPPED, folder / "register.gpkg")
    return folder


@pytest.fixture()
def linked(home, table_layer):
    """Write a layer beside the register and link it: ``linked("kulisse", wkts, rows=…)``."""

    def link(name, wkts, *, rows=None, crs="EPSG:25832", kind="Polygon", area_filter="", path=""):
        rows = rows or [("a",)] * len(wkts)
        layer = table_layer({"art": "string"}, rows, wkts, crs=crs, kind=kind)
        options = QgsVectorFileWriter.SaveVectorOptions()
        transforms = QgsProject.instance().transformContext()
        target = str(home / "daten" / f"{name}.gpkg")
        QgsVectorFileWriter.writeAsVectorFormatV3(layer, target, transforms, options)
        values = {
            **{"key": name, "plan": "integrierte_handlungskonzepte", "provider": "ogr"},
            **{"source": path or f"./daten/{name}.gpkg|layername={name}", "layer_name": name},
            **{"role": "Fördergebiet", "area_filter": area_filter, "document": "d", "place": "p"},
            **{"position": 1, "version": 1, "changed_at": "2026-01-01", "changed_by": "FB61"},
        }
        names, marks = ", ".join(values), ", ".join("?" * len(values))
        connection = sqlite3.connect(home / "register.gpkg")
        connection.execute(
            f"insert into layer_links ({names}) values ({marks})", [*values.values()]
        )
        connection.commit()
        connection.close()

    return link


@pytest.fixture()
def by_area(run, home, cells):
    def reasons(**parameters):
        parameters.setdefault("INPUT", cells)
        result = run(
            "plansbyarea",
            KEY_FIELD="key",
            REGISTER=str(home / "register.gpkg"),
            OUTPUT_LONG="TEMPORARY_OUTPUT",
            **parameters,
        )
        reasons.result = result
        return {
            f["area"]: f["reason"]
            for f in result["OUTPUT_LONG"].getFeatures()
            if "lies here" in f["reason"]
        }

    return reasons


def attribute(result, name):
    return [f[name] for f in result["OUTPUT"].getFeatures()]


def test_without_links_the_city_wide_planwerke_are_everywhere(run, cells):
    result = run("plansbyarea", INPUT=cells, KEY_FIELD="key", OUTPUT_LONG="TEMPORARY_OUTPUT")
    counts = attribute(result, "plans")
    assert len(set(counts)) == 1
    assert counts[0] == result["PLANS"] > 0
    assert "Masterplan Aachen*2030" in attribute(result, "plan_names")[0]
    assert "no linked layers" in run.feedback.textLog()
    reasons = [f["reason"] for f in result["OUTPUT_LONG"].getFeatures()]
    assert {reason.split(":")[0] for reason in reasons} == {
        "all of Stadt Aachen",
        "all of StädteRegion Aachen",
    }


def test_a_level_adds_the_planwerke_that_have_it_as_raumbezug(run, cells):
    plain = run("plansbyarea", INPUT=cells, KEY_FIELD="key")
    level = run("plansbyarea", INPUT=cells, KEY_FIELD="key", LEVEL="aachen_statistischer_bezirk")
    assert attribute(level, "plans")[0] == attribute(plain, "plans")[0]  # both are city-wide too
    social = run("plansbyarea", INPUT=cells, KEY_FIELD="key", LEVEL="aachen_lebensraum")
    assert "Sozialentwicklungsplan" in attribute(social, "plan_names")[0]
    assert "Sozialentwicklungsplan" not in attribute(plain, "plan_names")[0]


def test_areas_of_another_city_have_none_of_its_planwerke(run, cells):
    result = run("plansbyarea", INPUT=cells, KEY_FIELD="key", LEVEL="berlin_bezirk")
    assert attribute(result, "plans") == [0, 0, 0]
    assert attribute(result, "plan_names") == [NULL] * 3


def test_a_linked_layer_counts_where_it_lies_and_not_beside_it(linked, by_area):
    linked("kulisse", ["POLYGON((50 0,200 0,200 100,50 100,50 0))"])
    assert set(by_area()) == {"01", "02"}  # it only touches 03
    assert by_area()["01"] == "Fördergebiet: layer “kulisse” lies here"


def test_borders_that_do_not_quite_agree_make_no_neighbour(linked, by_area):
    linked("kulisse", ["POLYGON((99.99 0,200 0,200 100,99.99 100,99.99 0))"])
    assert set(by_area()) == {"02"}


def test_a_small_place_within_a_large_area_counts(linked, by_area):
    linked("kulisse", ["POLYGON((250 50,251 50,251 51,250 51,250 50))"])
    assert set(by_area()) == {"03"}


def test_the_area_filter_is_respected(linked, by_area):
    wkts = [wkt for _, wkt in CELLS]
    linked("kulisse", wkts, rows=[("x",), ("y",), ("x",)], area_filter="\"art\" = 'x'")
    assert set(by_area()) == {"01", "03"}


@pytest.mark.parametrize(
    ("kind", "wkt", "areas"),
    [
        ("Point", "POINT(150 50)", {"02"}),
        ("Point", "POINT(100 50)", {"01", "02"}),
        ("LineString", "LINESTRING(50 50,150 50)", {"01", "02"}),
        ("MultiPoint", "MULTIPOINT((10 10),(210 10))", {"01", "03"}),
    ],
)
def test_points_and_lines_count_where_they_lie(linked, by_area, kind, wkt, areas):
    linked("orte", [wkt], kind=kind)
    assert set(by_area()) == areas


def test_a_filter_of_points_is_respected(linked, by_area):
    linked(
        "orte",
        ["POINT(50 50)", "POINT(150 50)"],
        rows=[("x",), ("y",)],
        kind="Point",
        area_filter="art = 'y'",
    )
    assert set(by_area()) == {"02"}


def test_invalid_geometries_are_repaired(linked, by_area):
    linked("kulisse", [CROSSED])
    assert set(by_area()) == {"01"}


def test_coordinates_are_transformed(linked, by_area, table_layer):
    cells = table_layer(
        {"key": "string"},
        [("west",), ("ost",)],
        [
            "POLYGON((6.0 50.7,6.1 50.7,6.1 50.8,6.0 50.8,6.0 50.7))",
            "POLYGON((6.1 50.7,6.2 50.7,6.2 50.8,6.1 50.8,6.1 50.7))",
        ],
        crs="EPSG:4326",
    )
    linked("kulisse", ["POLYGON((294000 5625000,295000 5625000,295000 5626000,294000 5625000))"])
    linked("orte", ["POINT(294500 5625500)"], kind="Point")
    assert set(by_area(INPUT=cells)) == {"west"}


def test_a_layer_that_cannot_be_read_is_named_and_the_rest_counts(linked, by_area, run):
    linked("kulisse", [CELLS[0][1]])
    linked("verloren", [CELLS[1][1]], path="./nirgends/verloren_2.gpkg|layername=x")
    linked("falsch", [CELLS[1][1]], area_filter='"gibtsnicht" = 1')
    assert set(by_area()) == {"01"}
    assert by_area.result["LAYERS_UNREAD"] == 2
    log = run.feedback.textLog()
    assert "“verloren” is left out: its data are not found" in log
    assert "“falsch” is left out: its area filter cannot be read" in log
    assert "gibtsnicht" in log


def test_layers_are_looked_for_in_the_folder_the_likest_path_first(linked, by_area, home, tmp_path):
    linked("kulisse", [CELLS[0][1]], path="./alt/2024/kulisse.gpkg|layername=kulisse")
    archive = tmp_path / "archiv"
    (archive / "2023").mkdir(parents=True)
    shutil.move(str(home / "daten" / "kulisse.gpkg"), str(archive / "2023" / "kulisse.gpkg"))
    assert by_area() == {}
    assert set(by_area(LAYER_FOLDER=str(archive))) == {"01"}
    (archive / "2024").mkdir()
    shutil.copy(archive / "2023" / "kulisse.gpkg", archive / "2024" / "kulisse.gpkg")
    connection = sqlite3.connect(archive / "2023" / "kulisse.gpkg")
    connection.close()
    assert set(by_area(LAYER_FOLDER=str(archive))) == {"01"}


def test_a_folder_that_does_not_exist_is_refused(by_area):
    with pytest.raises(QgsProcessingException, match=r"The folder .*nirgends does not exist"):
        by_area(LAYER_FOLDER="/nirgends")


def test_areas_without_geometry_have_no_answer(run, table_layer):
    layer = table_layer({"key": "string"}, [("01",), ("~unassigned",)], [CELLS[0][1], None])
    result = run("plansbyarea", INPUT=layer, KEY_FIELD="key")
    assert attribute(result, "plans")[1] == NULL
    assert "Areas without geometry (NULL): 1" in run.feedback.textLog()


def test_the_layer_of_the_project_is_taken_where_its_source_has_changed(
    linked, by_area, home, cells, run, qgis_new_project
):
    from qgis import processing
    from qgis.core import QgsProcessingContext

    from sozialraum.core.plans.links import mark_of
    from sozialraum.gis.layer_links import set_mark

    linked("kulisse", [CELLS[0][1]])
    moved = home / "neu.gpkg"
    shutil.move(str(home / "daten" / "kulisse.gpkg"), str(moved))
    layer = QgsVectorLayer(f"{moved}|layername=kulisse", "Kulisse", "ogr")
    set_mark(layer, mark_of("integrierte_handlungskonzepte", "kulisse"), True)
    project = QgsProject.instance()
    project.addMapLayer(layer)
    context = QgsProcessingContext()
    context.setProject(project)
    parameters = {"INPUT": cells, "KEY_FIELD": "key", "REGISTER": str(home / "register.gpkg")}
    parameters["OUTPUT"] = "TEMPORARY_OUTPUT"
    result = processing.run("sozialraum:plansbyarea", parameters, context=context)
    assert result["LAYERS_UNREAD"] == 0
    counts = attribute(result, "plans")
    assert counts[0] == counts[1] + 1
