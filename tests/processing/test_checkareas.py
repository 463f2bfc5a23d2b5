"""checkareas, run as a user would: every kind of problem is found at its place."""

from __future__ import annotations

import pytest
from qgis.core import NULL, QgsProcessingException


def box(west, south, east, north):
    return f"POLYGON(({west} {south},{east} {south},{east} {north},{west} {north},{west} {south}))"


@pytest.fixture()
def problems(run, table_layer):
    """The problems of areas given as pairs of key and WKT."""

    def find(*areas, parents=(), **more):
        layer = table_layer({"key": "string"}, [(key,) for key, _ in areas], [w for _, w in areas])
        if parents:
            rows, wkts = [(key,) for key, _ in parents], [wkt for _, wkt in parents]
            more["PARENT"] = table_layer({"big": "string"}, rows, wkts, name="parents")
            more["PARENT_KEY_FIELD"] = "big"
        result = run("checkareas", INPUT=layer, KEY_FIELD="key", **more)
        found = [
            tuple(
                None if each[name] == NULL else each[name]
                for name in ("area", "problem", "size_m2", "other")
            )
            for each in result["OUTPUT"].getFeatures()
        ]
        find.shapes = [each.geometry() for each in result["OUTPUT"].getFeatures()]
        assert result["PROBLEMS"] == len(found)
        return found

    return find


def test_areas_that_fit_have_no_problems(problems):
    left, right = ("a", box(0, 0, 10, 10)), ("b", box(10, 0, 20, 10))
    assert problems(left, right, parents=[("P", box(0, 0, 20, 10))]) == []


def test_an_overlap_is_found_once_at_its_place(problems):
    found = problems(("a", box(0, 0, 10, 10)), ("b", box(8, 0, 20, 10)))
    assert found == [("a", "overlap", 20.0, "b")]
    assert problems.shapes[0].boundingBox().xMinimum() == 8


def test_narrow_places_are_left_out(problems):
    areas = ("a", box(0, 0, 10, 10)), ("b", box(9.5, 0, 20, 10))
    assert problems(*areas, TOLERANCE=1) == []
    assert len(problems(*areas, TOLERANCE=0.1)) == 1


def test_a_gap_between_areas_names_them(problems):
    found = problems(
        ("a", "POLYGON((0 0,20 0,20 5,8 5,8 10,20 10,20 20,0 20,0 0))"), ("b", box(15, 5, 20, 10))
    )
    assert found == [("a", "gap", 35.0, "b")]


def test_keys_that_are_empty_or_stand_twice(problems):
    found = problems(
        ("a", box(0, 0, 10, 10)), ("a", box(10, 0, 20, 10)), (None, box(20, 0, 30, 10))
    )
    assert found == [
        (None, "empty_key", 100.0, "3"),
        ("a", "duplicate_key", 100.0, "1"),
        ("a", "duplicate_key", 100.0, "2"),
    ]


def test_geometries_that_are_missing_invalid_or_stand_twice(problems):
    found = problems(
        ("a", ""),
        ("b", "POLYGON((0 0,10 10,10 0,0 10,0 0))"),
        ("c", box(50, 0, 60, 10)),
        ("d", box(50, 0, 60, 10)),
    )
    assert found == [
        ("a", "no_geometry", None, None),
        ("b", "invalid_geometry", 50.0, None),
        ("c", "duplicate_geometry", 100.0, "d"),
    ]


def test_slivers_and_parts_far_away(problems):
    found = problems(
        ("a", f"MULTIPOLYGON({box(0, 0, 10, 10)[7:]},{box(90, 0, 95, 5)[7:]})"),
        ("b", box(0, 10, 10, 10.3)),
    )
    assert found == [("b", "sliver", pytest.approx(3.0), None), ("a", "far_part", 25.0, None)]


def test_what_is_not_nested_in_its_parent(problems):
    found = problems(
        ("a", box(0, 0, 12, 10)),
        ("b", box(12, 0, 30, 10)),
        parents=[("P", box(0, 0, 10, 10)), ("Q", box(10, 0, 20, 10)), ("R", box(90, 0, 99, 10))],
    )
    assert found == [
        ("a", "crosses_parent", 20.0, "Q"),
        ("b", "outside_parent", 100.0, None),
        (None, "parent_not_covered", 90.0, "R"),
    ]


def test_keys_of_another_level_and_another_number_of_areas(problems, run):
    found = problems(
        ("05334002", box(0, 0, 9, 9)), ("5334", box(9, 0, 20, 9)), LEVEL="staedteregion_kommune"
    )
    assert found == [("5334", "wrong_key", None, "staedteregion_kommune")]
    assert "has 10" in run.feedback.textLog()
    with pytest.raises(QgsProcessingException, match="no area level"):
        problems(("a", box(0, 0, 9, 9)), LEVEL="nirgends")


def test_larger_areas_need_their_key(run, table_layer):
    layer = table_layer({"key": "string"}, [("a",)], [box(0, 0, 1, 1)])
    with pytest.raises(QgsProcessingException, match="key of the larger areas"):
        run("checkareas", INPUT=layer, KEY_FIELD="key", PARENT=layer)


def test_an_area_that_lies_elsewhere_than_its_key_says(problems):
    found = problems(
        ("0101", box(0, 0, 10, 10)),
        ("0201", box(10, 0, 20, 10)),
        parents=[("01", box(0, 0, 20, 10)), ("02", box(20, 0, 30, 10))],
        LEVEL="berlin_prognoseraum_2021",
    )
    assert ("0201", "wrong_parent", 100.0, "01") in found
    assert ("0101", "wrong_parent") not in [each[:2] for each in found]


def test_a_border_drawn_askew_is_found_in_a_layer_of_many_areas(problems):
    """Tiles that fit, but for one corner: an overlap on one side of it, a gap on the other."""
    tiles = {
        (x, y): box(10 * x, 10 * y, 10 * x + 10, 10 * y + 10) for x in range(20) for y in range(20)
    }
    tiles[(7, 7)] = "POLYGON((70 70,80 70,84 76,80 80,74 80,70 80,70 70))"
    tiles[(3, 3)] = "POLYGON((30 30,40 30,36 36,40 40,30 40,30 30))"
    found = problems(*((f"{x}_{y}", wkt) for (x, y), wkt in tiles.items()))
    assert [(area, problem, size) for area, problem, size, _ in found] == [
        ("7_7", "overlap", pytest.approx(20)),
        ("3_2", "gap", pytest.approx(20)),
    ]
