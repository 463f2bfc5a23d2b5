"""crosswalk and aggregate, run as a user would: by id, through the registry."""

from __future__ import annotations

import pytest
from qgis.core import NULL, QgsProcessingException

CELLS = [
    ("a", 100, 40.0, "N"),
    ("b", 60, 50.0, "N"),
    ("c", 40, 30.0, "S"),
]
CELL_WKT = [
    "POLYGON((0 0,100 0,100 100,0 100,0 0))",
    "POLYGON((100 0,200 0,200 100,100 100,100 0))",
    "POLYGON((200 0,300 0,300 100,200 100,200 0))",
]
# N covers a and half of b, S the other half of b and half of c.
TARGET_WKT = [
    "POLYGON((0 0,150 0,150 100,0 100,0 0))",
    "POLYGON((150 0,250 0,250 100,150 100,150 0))",
    "POLYGON((900 900,901 900,901 901,900 900))",
]


@pytest.fixture()
def cells_layer(table_layer):
    fields = {"cell": "string", "EW": "integer", "age": "double", "parent": "string"}
    return table_layer(fields, CELLS, CELL_WKT, name="cells")


@pytest.fixture()
def targets_layer(table_layer):
    rows = [("N", "Nord"), ("S", "Süd"), ("L", "leer")]
    return table_layer({"key": "string", "name": "string"}, rows, TARGET_WKT, name="targets")


def table(layer, *fields):
    return [
        tuple(None if feature[name] == NULL else feature[name] for name in fields)
        for feature in layer.getFeatures()
    ]


def crosswalk(run, cells, targets, method="area", **more):
    return run(
        "crosswalk",
        INPUT=cells,
        KEY_FIELD="cell",
        TARGET=targets,
        TARGET_KEY_FIELD="key",
        METHOD=method,
        **more,
    )


def test_area_weights_are_shares_of_the_source(run, cells_layer, targets_layer):
    result = crosswalk(run, cells_layer, targets_layer)
    assert table(result["OUTPUT"], "source", "target", "weight", "overlap_m2") == [
        ("a", "N", 1.0, 10000.0),
        ("b", "N", 0.5, 5000.0),
        ("b", "S", 0.5, 5000.0),
        ("c", "S", 0.5, 5000.0),
    ]
    assert result["UNASSIGNED"] == 0


def test_largest_and_centroid_give_each_source_wholly_away(run, cells_layer, targets_layer):
    largest = crosswalk(run, cells_layer, targets_layer, "largest")["OUTPUT"]
    assert table(largest, "source", "target", "weight") == [
        ("a", "N", 1.0),
        ("b", "N", 1.0),
        ("c", "S", 1.0),
    ]
    centroid = crosswalk(run, cells_layer, targets_layer, "centroid")["OUTPUT"]
    assert table(centroid, "source", "target", "overlap_m2")[:2] == [
        ("a", "N", None),
        ("b", "N", None),
    ]


def test_another_crs_gives_the_same_weights(run, cells_layer, targets_layer):
    from qgis import processing

    far = processing.run(
        "native:translategeometry",
        {"INPUT": cells_layer, "DELTA_X": 300000, "DELTA_Y": 5600000, "OUTPUT": "TEMPORARY_OUTPUT"},
    )["OUTPUT"]
    far_targets = processing.run(
        "native:translategeometry",
        {
            "INPUT": targets_layer,
            "DELTA_X": 300000,
            "DELTA_Y": 5600000,
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )["OUTPUT"]
    geographic = processing.run(
        "native:reprojectlayer",
        {"INPUT": far, "TARGET_CRS": "EPSG:4258", "OUTPUT": "TEMPORARY_OUTPUT"},
    )["OUTPUT"]
    result = crosswalk(run, geographic, far_targets)
    weights = {(s, t): w for s, t, w in table(result["OUTPUT"], "source", "target", "weight")}
    assert weights[("b", "N")] == pytest.approx(0.5, abs=1e-6)
    assert weights[("a", "N")] == pytest.approx(1.0, abs=1e-6)


def test_an_invalid_geometry_is_repaired_and_named(run, table_layer, targets_layer):
    bowtie = table_layer(
        {"cell": "string"}, [("x",)], ["POLYGON((0 0,100 100,100 0,0 100,0 0))"], name="bowtie"
    )
    result = crosswalk(run, bowtie, targets_layer)
    assert table(result["OUTPUT"], "source", "target", "weight") == [("x", "N", 1.0)]
    assert "x" in run.feedback.textLog()
    assert "repaired" in run.feedback.textLog()


def test_sums_go_to_all_targets_and_areas_without_a_source_are_null(
    run, cells_layer, targets_layer
):
    weights = crosswalk(run, cells_layer, targets_layer)["OUTPUT"]
    result = run(
        "aggregate",
        INPUT=cells_layer,
        KEY_FIELD="cell",
        CROSSWALK=weights,
        SUM_FIELDS=["EW"],
        MEAN_FIELDS=["age"],
        WEIGHT_FIELD="EW",
        TARGET=targets_layer,
        TARGET_KEY_FIELD="key",
        OUTPUT_BALANCE="TEMPORARY_OUTPUT",
    )
    rows = table(result["OUTPUT"], "key", "name", "sources", "EW", "EW_state", "age")
    assert rows[0][:5] == ("N", "Nord", 2, 130.0, "estimated")
    assert rows[0][5] == pytest.approx((100 * 40 + 30 * 50) / 130)
    assert rows[1][:5] == ("S", "Süd", 2, 50.0, "estimated")
    assert rows[2] == ("L", "leer", 0, None, "missing", None)
    assert table(result["OUTPUT_BALANCE"], "field", "total_in", "total_out", "outside") == [
        ("EW", 200.0, 180.0, 20.0)
    ]
    assert result["LOST_SOURCES"] == 1


def test_a_parent_field_gives_exact_sums_as_a_table(run, cells_layer):
    result = run(
        "aggregate", INPUT=cells_layer, KEY_FIELD="cell", PARENT_FIELD="parent", SUM_FIELDS=["EW"]
    )
    assert table(result["OUTPUT"], "area", "sources", "EW") == [("N", 2, 160.0), ("S", 1, 40.0)]
    assert result["OUTPUT"].fields().lookupField("EW_state") == -1


def test_unassigned_rows_stay_unassigned_without_geometry(run, table_layer, targets_layer):
    cells = table_layer(
        {"cell": "string", "EW": "integer"},
        [("a", 100), ("~unassigned", 7)],
        [CELL_WKT[0], None],
        name="cells",
    )
    weights = crosswalk(run, cells, targets_layer)["OUTPUT"]
    result = run(
        "aggregate",
        INPUT=cells,
        KEY_FIELD="cell",
        CROSSWALK=weights,
        SUM_FIELDS=["EW"],
        TARGET=targets_layer,
        TARGET_KEY_FIELD="key",
    )
    assert table(result["OUTPUT"], "key", "EW")[-1] == ("~unassigned", 7.0)
    assert not list(result["OUTPUT"].getFeatures())[-1].hasGeometry()
    assert result["LOST_SOURCES"] == 0


def test_several_dates_give_one_result_for_each(run, table_layer, targets_layer):
    cells = table_layer(
        {"cell": "string", "EW": "integer", "day": "date", "parent": "string"},
        [("a", 1, "2020-12-31", "N"), ("b", 2, "2020-12-31", "N"), ("a", 5, "2021-12-31", "N")],
        name="cells",
    )
    common = {"KEY_FIELD": "cell", "PARENT_FIELD": "parent", "SUM_FIELDS": ["EW"]}
    flat = run("aggregate", INPUT=cells, DATE_FIELD="day", **common)["OUTPUT"]
    assert table(flat, "area", "date", "EW") == [("N", "2020-12-31", 3.0), ("N", "2021-12-31", 5.0)]
    placed = run(
        "aggregate",
        INPUT=cells,
        DATE_FIELD="day",
        TARGET=targets_layer,
        TARGET_KEY_FIELD="key",
        **common,
    )["OUTPUT"]
    assert placed.featureCount() == 6
    with pytest.raises(QgsProcessingException, match="not unique"):
        run("aggregate", INPUT=cells, **common)


def test_delivered_totals_win_over_sums(run, cells_layer, table_layer):
    totals = table_layer({"area": "string", "EW": "integer"}, [("N", 161), ("S", NULL)])
    result = run(
        "aggregate",
        INPUT=cells_layer,
        KEY_FIELD="cell",
        PARENT_FIELD="parent",
        SUM_FIELDS=["EW"],
        TOTALS_TABLE=totals,
    )
    assert table(result["OUTPUT"], "area", "EW") == [("N", 161.0), ("S", 40.0)]


def test_delivered_totals_win_for_their_date(run, table_layer):
    fields = {"key": "string", "EW": "integer", "day": "string", "parent": "string"}
    rows = [("1", 10, "2020-12-31", "A"), ("1", 20, "2021-12-31", "A")]
    totals = table_layer(
        {"area": "string", "EW": "integer", "day": "string"}, [("A", 21, "2021-12-31")]
    )
    result = run(
        "aggregate",
        INPUT=table_layer(fields, rows),
        KEY_FIELD="key",
        PARENT_FIELD="parent",
        SUM_FIELDS=["EW"],
        DATE_FIELD="day",
        TOTALS_TABLE=totals,
    )
    assert table(result["OUTPUT"], "date", "EW") == [("2020-12-31", 10.0), ("2021-12-31", 21.0)]


def test_coverage_is_carried_through_a_second_step(run, table_layer):
    districts = table_layer(
        {"key": "string", "EW": "double", "EW_covered": "double", "parent": "string"},
        [("1", 10.0, 0.5, "A"), ("2", 10.0, 1.0, "A")],
    )
    result = run(
        "aggregate",
        INPUT=districts,
        KEY_FIELD="key",
        PARENT_FIELD="parent",
        SUM_FIELDS=["EW"],
        MISSING="available",
    )
    assert table(result["OUTPUT"], "EW", "EW_covered") == [(20.0, 0.75)]


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"SUM_FIELDS": ["EW"]}, "either a crosswalk or the field"),
        ({"PARENT_FIELD": "parent"}, "counts to sum"),
        ({"PARENT_FIELD": "parent", "MEAN_FIELDS": ["age"]}, "weight field"),
    ],
)
def test_contradictions_are_caught_before_the_run(run, cells_layer, parameters, said):
    with pytest.raises(QgsProcessingException, match=said):
        run("aggregate", INPUT=cells_layer, KEY_FIELD="cell", **parameters)


def test_a_field_that_looks_like_a_rate_is_warned_of(run, table_layer):
    layer = table_layer(
        {"key": "string", "Anteil_u18": "double", "parent": "string"}, [("1", 10.0, "A")]
    )
    run("aggregate", INPUT=layer, KEY_FIELD="key", PARENT_FIELD="parent", SUM_FIELDS=["Anteil_u18"])
    assert "must not be summed" in run.feedback.textLog()


def test_a_target_that_the_target_areas_lack_is_lost_and_named(run, table_layer, targets_layer):
    cells = table_layer({"cell": "string", "EW": "integer"}, [("N", 100), ("X", 50)])
    result = run(
        "aggregate",
        INPUT=cells,
        KEY_FIELD="cell",
        PARENT_FIELD="cell",
        SUM_FIELDS=["EW"],
        TARGET=targets_layer,
        TARGET_KEY_FIELD="key",
        OUTPUT_BALANCE="TEMPORARY_OUTPUT",
    )
    assert table(result["OUTPUT_BALANCE"], "total_in", "total_out", "outside") == [
        (150.0, 100.0, 50.0)
    ]
    assert result["LOST_SOURCES"] == 1
    assert "do not have" in run.feedback.textLog()


def test_keys_that_never_meet_are_refused(run, table_layer, targets_layer):
    cells = table_layer({"cell": "string", "EW": "integer"}, [("1", 100)])
    with pytest.raises(QgsProcessingException, match="01 and 1 are different"):
        run(
            "aggregate",
            INPUT=cells,
            KEY_FIELD="cell",
            PARENT_FIELD="cell",
            SUM_FIELDS=["EW"],
            TARGET=targets_layer,
            TARGET_KEY_FIELD="key",
        )


def test_the_larger_area_may_change_from_date_to_date(run, table_layer):
    fields = {"key": "string", "parent": "string", "day": "string", "EW": "integer"}
    rows = [
        ("A", NULL, "2020-12-31", 1),
        ("B", "X", "2020-12-31", 10),
        ("A", "Y", "2021-12-31", 100),
        ("B", "X", "2021-12-31", 1000),
    ]
    result = run(
        "aggregate",
        INPUT=table_layer(fields, rows),
        KEY_FIELD="key",
        PARENT_FIELD="parent",
        DATE_FIELD="day",
        SUM_FIELDS=["EW"],
    )
    assert table(result["OUTPUT"], "area", "date", "EW") == [
        ("X", "2020-12-31", 10.0),
        ("X", "2021-12-31", 1000.0),
        ("Y", "2021-12-31", 100.0),
    ]
    assert result["LOST_SOURCES"] == 1


def test_what_an_office_withheld_stays_withheld_and_the_balance_counts_what_it_delivered(
    run, cells_layer, table_layer
):
    fields = {"area": "string", "EW": "integer", "EW_state": "string"}
    rows = [("N", 163, "ok"), ("S", NULL, "suppressed"), ("Z", 400, "ok")]
    result = run(
        "aggregate",
        INPUT=cells_layer,
        KEY_FIELD="cell",
        PARENT_FIELD="parent",
        SUM_FIELDS=["EW"],
        TOTALS_TABLE=table_layer(fields, rows),
        OUTPUT_BALANCE="TEMPORARY_OUTPUT",
    )
    assert table(result["OUTPUT"], "area", "EW", "EW_state") == [
        ("N", 163.0, "ok"),
        ("S", None, "suppressed"),
        ("Z", 400.0, "ok"),
    ]
    assert table(result["OUTPUT_BALANCE"], "total_out", "delivered") == [(563.0, 363.0)]


def test_delivered_totals_without_a_common_field_are_refused(run, cells_layer, table_layer):
    with pytest.raises(QgsProcessingException, match="none of the fields"):
        run(
            "aggregate",
            INPUT=cells_layer,
            KEY_FIELD="cell",
            PARENT_FIELD="parent",
            SUM_FIELDS=["EW"],
            TOTALS_TABLE=table_layer({"area": "string", "ew": "integer"}, [("N", 1)]),
        )


def test_an_empty_input_with_dates_gives_an_empty_result(run, table_layer):
    fields = {"key": "string", "parent": "string", "day": "string", "EW": "integer"}
    result = run(
        "aggregate",
        INPUT=table_layer(fields, []),
        KEY_FIELD="key",
        PARENT_FIELD="parent",
        DATE_FIELD="day",
        SUM_FIELDS=["EW"],
    )
    assert result["OUTPUT"].featureCount() == 0
    assert "date" in result["OUTPUT"].fields().names()


def test_a_summed_field_called_like_one_of_the_results_own_needs_a_prefix(run, table_layer):
    layer = table_layer({"key": "string", "sources": "integer"}, [("1", 3), ("2", 4)])
    common = {"INPUT": layer, "KEY_FIELD": "key", "PARENT_FIELD": "key", "SUM_FIELDS": ["sources"]}
    with pytest.raises(QgsProcessingException, match="prefix"):
        run("aggregate", **common)
    assert table(run("aggregate", PREFIX="n_", **common)["OUTPUT"], "n_sources") == [(3.0,), (4.0,)]


def test_number_keys_become_text_where_a_row_has_no_area(run, table_layer):
    cells = table_layer(
        {"cell": "string", "EW": "integer", "parent": "string"},
        [("a", 1, "7"), ("~unassigned", 2, NULL)],
    )
    targets = table_layer({"nr": "integer"}, [(7,)], [CELL_WKT[0]], name="targets")
    result = run(
        "aggregate",
        INPUT=cells,
        KEY_FIELD="cell",
        PARENT_FIELD="parent",
        SUM_FIELDS=["EW"],
        TARGET=targets,
        TARGET_KEY_FIELD="nr",
    )
    assert table(result["OUTPUT"], "nr", "EW") == [("7", 1.0), ("~unassigned", 2.0)]


def test_a_field_is_either_summed_or_averaged(run, cells_layer):
    with pytest.raises(QgsProcessingException, match="either"):
        run(
            "aggregate",
            INPUT=cells_layer,
            KEY_FIELD="cell",
            PARENT_FIELD="parent",
            SUM_FIELDS=["EW"],
            MEAN_FIELDS=["EW"],
            WEIGHT_FIELD="EW",
        )


def test_overlaps_are_square_metres_on_the_ground(run, cells_layer, targets_layer):
    from qgis import processing

    def in_web_mercator(layer):
        to = {"TARGET_CRS": "EPSG:3857", "OUTPUT": "TEMPORARY_OUTPUT"}
        return processing.run("native:reprojectlayer", {"INPUT": layer, **to})["OUTPUT"]

    moved = {"DELTA_X": 300000, "DELTA_Y": 5600000, "OUTPUT": "TEMPORARY_OUTPUT"}
    cells, targets = (
        in_web_mercator(
            processing.run("native:translategeometry", {"INPUT": layer, **moved})["OUTPUT"]
        )
        for layer in (cells_layer, targets_layer)
    )
    rows = table(crosswalk(run, cells, targets)["OUTPUT"], "source", "target", "overlap_m2")
    assert rows[0][:2] == ("a", "N")
    assert rows[0][2] == pytest.approx(10000, rel=0.002)


PLACES = [("0101", "01", 10), ("0102", "01", 20), ("0201", "02", 30)]


def at_level(run, table_layer, rows, level="berlin_bezirk"):
    layer = table_layer({"key": "string", "parent": "string", "EW": "integer"}, rows)
    common = {"KEY_FIELD": "key", "PARENT_FIELD": "parent", "SUM_FIELDS": ["EW"]}
    run("aggregate", INPUT=layer, LEVEL=level, **common)
    return run.feedback.textLog()


def test_nesting_in_the_level_named_is_checked(run, table_layer):
    log = at_level(run, table_layer, PLACES)
    assert "Nesting of berlin_prognoseraum_2021 in berlin_bezirk checked" in log


def test_an_area_assigned_against_its_official_key_is_named(run, table_layer):
    log = at_level(run, table_layer, [*PLACES, ("0299", "01", 5)])
    assert "0299 → 01" in log
    assert "checked: each area" not in log


def test_an_area_that_a_crosswalk_splits_is_not_nested(run, table_layer):
    cells = table_layer({"key": "string", "EW": "integer"}, [("0101", 10), ("0201", 20)])
    weights = [("0101", "01", 0.5), ("0101", "02", 0.5), ("0201", "02", 1.0)]
    crosswalk = table_layer({"source": "string", "target": "string", "weight": "double"}, weights)
    run(
        "aggregate",
        INPUT=cells,
        KEY_FIELD="key",
        CROSSWALK=crosswalk,
        SUM_FIELDS=["EW"],
        LEVEL="berlin_bezirk",
    )
    assert "belong to several areas" in run.feedback.textLog()


def test_levels_that_are_not_nested_are_not_taken_for_it(run, table_layer):
    log = at_level(run, table_layer, PLACES, "aachen_lebensraum")
    assert "nesting is not assumed" in log


def summed(run, table_layer, pairs):
    cells = table_layer({"key": "string", "EW": "integer"}, [("01", 10), ("02", 20)])
    fields = {"source": "string", "target": "string", "weight": "double"}
    crosswalk = table_layer(fields, pairs)
    common = {"KEY_FIELD": "key", "CROSSWALK": crosswalk, "SUM_FIELDS": ["EW"]}
    return run("aggregate", INPUT=cells, **common)


def test_a_crosswalk_of_other_areas_is_refused(run, table_layer):
    with pytest.raises(QgsProcessingException, match=r"No source of the crosswalk \(1, 2\)"):
        summed(run, table_layer, [("1", "N", 1.0), ("2", "N", 1.0)])


def test_areas_whose_weights_add_up_to_less_than_one_are_named(run, table_layer):
    result = summed(run, table_layer, [("01", "N", 1.0), ("02", "N", 0.75)])
    assert table(result["OUTPUT"], "area", "EW") == [("N", 25.0)]
    assert "assigned in part only (on average 25.0 %" in run.feedback.textLog()
    assert result["LOST_SOURCES"] == 1


def test_areas_that_nowhere_meet_are_said(run, cells_layer, table_layer):
    far = table_layer({"key": "string"}, [("N",)], [TARGET_WKT[2]])
    assert crosswalk(run, cells_layer, far)["UNASSIGNED"] == 3
    assert "nowhere meet" in run.feedback.textLog()


def test_a_layer_of_the_wrong_kind_is_refused(run, cells_layer, targets_layer, table_layer):
    points = table_layer({"cell": "string"}, [("a",)], ["POINT(1 1)"], kind="Point")
    with pytest.raises(QgsProcessingException, match="holds no areas"):
        crosswalk(run, points, targets_layer)
    with pytest.raises(QgsProcessingException, match="holds no points"):
        run("aggregatepoints", INPUT=cells_layer, TARGET=targets_layer, TARGET_KEY_FIELD="key")


def test_coordinates_that_fit_no_crs_are_refused(run, targets_layer, table_layer):
    odd = table_layer(
        {"cell": "string"}, [("a",)], ["POLYGON((0 0,900 0,900 900,0 0))"], crs="EPSG:4326"
    )
    with pytest.raises(QgsProcessingException, match="Area a lies outside the range"):
        crosswalk(run, odd, targets_layer)


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"MIN_SHARE": 0.9}, r"MIN_SHARE\): 0.9 is not from 0 to 0.5"),
        ({"MIN_SHARE": "-1"}, "is not from 0 to 0.5"),
        ({"METHOD": "flaeche"}, "none of area, largest, centroid, ancillary"),
    ],
)
def test_values_that_are_not_possible_are_answered_with_those_that_are(
    run, cells_layer, targets_layer, parameters, said
):
    common = {"INPUT": cells_layer, "KEY_FIELD": "cell", "TARGET": targets_layer}
    with pytest.raises(QgsProcessingException, match=said):
        run("crosswalk", TARGET_KEY_FIELD="key", **{**common, **parameters})
