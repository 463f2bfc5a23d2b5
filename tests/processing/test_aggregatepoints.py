"""aggregatepoints, run as a user would: every point once, totals kept."""

from __future__ import annotations

import pytest
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer

LEFT = "POLYGON((0 0,100 0,100 100,0 100,0 0))"
RIGHT = "POLYGON((100 0,200 0,200 100,100 100,100 0))"
FAR = "POLYGON((900 0,1000 0,1000 100,900 100,900 0))"


@pytest.fixture()
def areas_layer(table_layer):
    rows = [("b", "rechts"), ("a", "links"), ("c", "fern")]
    fields = {"key": "string", "name": "string"}
    return table_layer(fields, rows, [RIGHT, LEFT, FAR], name="areas")


@pytest.fixture()
def points_layer(table_layer):
    def make(rows, wkts, **more):
        fields = {"id": "string", "EW": "integer", "age": "double"}
        return table_layer(fields, rows, wkts, kind=more.pop("kind", "Point"), **more)

    return make


def table(layer, *fields):
    return [
        tuple(None if each[name] == NULL else each[name] for name in fields)
        for each in layer.getFeatures()
    ]


def aggregated(run, points, areas, **more):
    return run("aggregatepoints", INPUT=points, TARGET=areas, TARGET_KEY_FIELD="key", **more)


def test_counts_sums_and_means_of_all_areas_also_of_empty_ones(run, points_layer, areas_layer):
    points = points_layer(
        [("1", 10, 30.0), ("2", 30, 50.0), ("3", 5, 20.0)],
        ["POINT(10 10)", "POINT(20 90)", "POINT(150 50)"],
    )
    common = {"SUM_FIELDS": ["EW"], "MEAN_FIELDS": ["age"], "WEIGHT_FIELD": "EW"}
    result = aggregated(run, points, areas_layer, **common)
    assert table(result["OUTPUT"], "key", "name", "points", "EW", "age", "age_state") == [
        ("b", "rechts", 1, 5, 20.0, "ok"),
        ("a", "links", 2, 40, 45.0, "ok"),
        ("c", "fern", 0, 0, None, "not_applicable"),
    ]
    assert (result["ASSIGNED"], result["UNASSIGNED"]) == (3, 0)


def test_a_point_on_a_border_counts_once_for_the_lowest_key(run, points_layer, areas_layer):
    rows = [(str(n), 1, 1.0) for n in range(3)]
    points = points_layer(rows, ["POINT(100 50)", "POINT(100 0)", "POINT(0 0)"])
    result = aggregated(run, points, areas_layer)
    assert table(result["OUTPUT"], "key", "points") == [("b", 0), ("a", 3), ("c", 0)]


def test_many_points_on_borders_and_inside_count_as_few_do(run, points_layer, areas_layer):
    """So many that a raster is used; the points lie on borders, beside them and outside."""
    places = [(x / 2, y) for x in range(-4, 406) for y in (0, 0.001, 37, 99.999, 100, 100.001)]
    points = points_layer(
        [(str(n), 1, 1.0) for n in range(len(places))], [f"POINT({x} {y})" for x, y in places]
    )
    inside = [(x, y) for x, y in places if 0 <= x <= 200 and 0 <= y <= 100]
    left = sum(x <= 100 for x, _ in inside)
    result = aggregated(run, points, areas_layer, KEEP_UNASSIGNED=False)
    assert table(result["OUTPUT"], "key", "points") == [
        ("b", len(inside) - left),
        ("a", left),
        ("c", 0),
    ]
    assert result["UNASSIGNED"] == len(places) - len(inside)


def test_points_outside_are_listed_with_the_nearest_area_and_stay_in_the_total(
    run, points_layer, areas_layer
):
    points = points_layer(
        [("1", 10, 1.0), ("2", 7, 1.0), ("3", 3, 1.0)], ["POINT(10 10)", "POINT(840 50)", ""]
    )
    result = aggregated(
        run, points, areas_layer, SUM_FIELDS=["EW"], OUTPUT_UNASSIGNED="TEMPORARY_OUTPUT"
    )
    assert table(result["OUTPUT"], "key", "points", "EW")[-1] == ("~unassigned", 2, 10)
    assert table(result["OUTPUT_UNASSIGNED"], "id", "EW", "nearest_area", "distance_m") == [
        ("2", 7, "c", 60.0),
        ("3", 3, None, None),
    ]
    assert (result["ASSIGNED"], result["UNASSIGNED"]) == (1, 2)
    assert "row 2, 3" in run.feedback.textLog()


def test_a_missing_part_makes_the_sum_null_unless_what_is_there_shall_count(
    run, points_layer, areas_layer
):
    points = points_layer([("1", 10, 1.0), ("2", NULL, 1.0)], ["POINT(10 10)", "POINT(20 20)"])
    strict = aggregated(run, points, areas_layer, SUM_FIELDS=["EW"])["OUTPUT"]
    assert table(strict, "points", "EW", "EW_state")[1] == (2, None, "missing")
    assert "1 parts are missing" in run.feedback.textLog()
    lenient = aggregated(run, points, areas_layer, SUM_FIELDS=["EW"], MISSING="available")["OUTPUT"]
    assert table(lenient, "EW", "EW_state", "EW_covered")[1] == (10, "limited", 0.5)


def test_multipoints_and_heights_are_read_and_several_points_are_said(
    run, points_layer, areas_layer
):
    wkts = ["MULTIPOINT((10 10))", "MULTIPOINT((150 50),(10 10))"]
    points = points_layer([("1", 1, 1.0), ("2", 1, 1.0)], wkts, kind="MultiPoint")
    result = aggregated(run, points, areas_layer)
    assert table(result["OUTPUT"], "key", "points") == [("b", 1), ("a", 1), ("c", 0)]
    assert "1 features consist of several points" in run.feedback.textLog()
    high = points_layer([("1", 1, 1.0)], ["POINTZ(10 10 99)"], kind="PointZ")
    assert table(aggregated(run, high, areas_layer)["OUTPUT"], "points")[1] == (1,)


def test_another_crs_gives_the_same_areas(run, points_layer, areas_layer):
    from qgis import processing

    moved = {"DELTA_X": 300000, "DELTA_Y": 5600000, "OUTPUT": "TEMPORARY_OUTPUT"}
    points = points_layer([("1", 1, 1.0), ("2", 1, 1.0)], ["POINT(99 50)", "POINT(101 50)"])
    points, areas = (
        processing.run("native:translategeometry", {"INPUT": layer, **moved})["OUTPUT"]
        for layer in (points, areas_layer)
    )
    geographic = processing.run(
        "native:reprojectlayer",
        {"INPUT": points, "TARGET_CRS": "EPSG:4326", "OUTPUT": "TEMPORARY_OUTPUT"},
    )["OUTPUT"]
    result = aggregated(run, geographic, areas)
    assert table(result["OUTPUT"], "key", "points") == [("b", 1), ("a", 1), ("c", 0)]


def test_points_that_fit_no_crs_are_named_with_their_rows(run, points_layer, areas_layer):
    points = points_layer(
        [("1", 1, 1.0), ("2", 1, 1.0)], ["POINT(6 50)", "POINT(6 5000)"], crs="EPSG:4326"
    )
    with pytest.raises(QgsProcessingException, match="row 2"):
        aggregated(run, points, areas_layer)


def test_the_count_has_the_name_that_is_asked_for(run, points_layer, areas_layer):
    points = points_layer([("1", 1, 1.0)], ["POINT(10 10)"])
    result = aggregated(run, points, areas_layer, COUNT_FIELD="adressen")
    assert table(result["OUTPUT"], "adressen") == [(0,), (1,), (0,)]
    with pytest.raises(QgsProcessingException, match="Choose another name"):
        aggregated(run, points, areas_layer, COUNT_FIELD="EW", SUM_FIELDS=["EW"])


def test_means_need_a_weight(run, points_layer, areas_layer):
    points = points_layer([("1", 1, 1.0)], ["POINT(10 10)"])
    with pytest.raises(QgsProcessingException, match="weight field"):
        aggregated(run, points, areas_layer, MEAN_FIELDS=["age"])


def test_values_that_look_like_shares_are_warned_of(run, points_layer, areas_layer):
    points = points_layer(
        [(str(n), 1, 12.5 + n) for n in range(4)], [f"POINT({n} 10)" for n in range(4)]
    )
    aggregated(run, points, areas_layer, SUM_FIELDS=["age"])
    assert "the values look like a rate" in run.feedback.textLog()


def test_delivered_totals_win_over_sums_of_points(run, points_layer, areas_layer, table_layer):
    points = points_layer([("1", 10, 1.0), ("2", 30, 1.0)], ["POINT(10 10)", "POINT(150 50)"])
    fields = {"area": "string", "EW": "integer", "EW_state": "string"}
    rows = [("a", 12, "ok"), ("b", NULL, "suppressed"), ("x", 9, "ok")]
    result = aggregated(
        run, points, areas_layer, SUM_FIELDS=["EW"], TOTALS_TABLE=table_layer(fields, rows)
    )
    assert table(result["OUTPUT"], "key", "points", "EW", "EW_state") == [
        ("b", 1, None, "suppressed"),
        ("a", 1, 12, "ok"),
        ("c", 0, 0, "ok"),
    ]
    assert "are no target: x" in run.feedback.textLog()


def test_the_area_level_is_compared_and_stands_in_the_metadata(
    run, points_layer, areas_layer, tmp_path
):
    points, path = points_layer([("1", 10, 1.0)], ["POINT(10 10)"]), str(tmp_path / "areas.gpkg")
    aggregated(run, points, areas_layer, LEVEL="berlin_bezirk", OUTPUT=path)
    assert "none of the area level berlin_bezirk: b, a, c" in run.feedback.textLog()
    stored = QgsVectorLayer(path, "areas", "ogr")
    stored.loadDefaultMetadata()
    assert "Gebietsstand 2001-01-01" in stored.metadata().abstract()


def test_target_areas_that_overlap_are_said(run, points_layer, table_layer):
    wide = "POLYGON((50 0,200 0,200 100,50 100,50 0))"
    areas = table_layer({"key": "string"}, [("b",), ("a",)], [LEFT, wide], name="areas")
    points = points_layer([("1", 10, 1.0)], ["POINT(60 10)"])
    result = aggregated(run, points, areas)
    assert table(result["OUTPUT"], "key", "points") == [("b", 0), ("a", 1)]
    assert "overlap" in run.feedback.textLog()
    assert "a / b" in run.feedback.textLog()
