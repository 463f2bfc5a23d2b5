"""crosswalk with ancillary weights and difficult geometries, and official keys in aggregate."""

from __future__ import annotations

import pytest
from qgis.core import NULL, QgsProcessingException

LEFT = "POLYGON((0 0,100 0,100 100,0 100,0 0))"
RIGHT = "POLYGON((100 0,200 0,200 100,100 100,100 0))"
NORTH = "POLYGON((0 50,200 50,200 100,0 100,0 50))"
SOUTH = "POLYGON((0 0,200 0,200 50,0 50,0 0))"


def box(west, south, east, north):
    return f"POLYGON(({west} {south},{east} {south},{east} {north},{west} {north},{west} {south}))"


@pytest.fixture()
def areas(table_layer):
    def make(named, **more):
        return table_layer(
            {"key": "string"}, [(key,) for key in named], list(named.values()), **more
        )

    return make


@pytest.fixture()
def weights(run, areas):
    """Weights by pair, for sources and targets given as key → WKT."""

    def find(sources, targets, **more):
        method = more.pop("METHOD", "ancillary" if "ANCILLARY" in more else "area")
        result = run(
            "crosswalk",
            INPUT=areas(sources) if isinstance(sources, dict) else sources,
            KEY_FIELD="key",
            TARGET=areas(targets),
            TARGET_KEY_FIELD="key",
            METHOD=method,
            **more,
        )
        find.unassigned = result["UNASSIGNED"]
        return {
            (each["source"], each["target"]): round(each["weight"], 9)
            for each in result["OUTPUT"].getFeatures()
        }

    return find


SOURCES, TARGETS = {"a": LEFT, "b": RIGHT}, {"N": NORTH, "S": SOUTH}


def test_addresses_share_out_by_their_residents(weights, table_layer, run):
    addresses = table_layer(
        {"people": "integer"},
        [(9,), (1,), (NULL,)],
        ["POINT(10 60)", "POINT(10 10)", "POINT(20 20)"],
        kind="Point",
    )
    found = weights(SOURCES, TARGETS, ANCILLARY=addresses, ANCILLARY_FIELD="people")
    assert found == {("a", "N"): 0.9, ("a", "S"): 0.1, ("b", "N"): 0.5, ("b", "S"): 0.5}
    log = run.feedback.textLog()
    assert "shared out by area: b" in log
    assert "people: 1 rows without a weight" in log


def test_addresses_without_a_field_count_one_each(weights, table_layer):
    rows = [(1,)] * 4
    points = [f"POINT({x} {y})" for x, y in ((10, 60), (20, 60), (30, 60), (150, 10))]
    addresses = table_layer({"n": "integer"}, rows, points, kind="Point")
    assert weights(SOURCES, TARGETS, ANCILLARY=addresses) == {("a", "N"): 1.0, ("b", "S"): 1.0}


def test_residential_land_shares_out_by_area_and_is_cut_at_borders(weights, areas):
    land = areas({"1": box(50, 40, 150, 100), "2": box(150, 0, 200, 50)})
    found = weights(SOURCES, TARGETS, ANCILLARY=land)
    assert found == {
        ("a", "N"): round(2500 / 3000, 9),
        ("a", "S"): round(500 / 3000, 9),
        ("b", "N"): round(2500 / 5500, 9),
        ("b", "S"): round(3000 / 5500, 9),
    }


def test_finer_cells_share_out_by_their_population(weights, table_layer):
    cells = table_layer(
        {"EW": "integer"},
        [(30,), (10,), (8,)],
        [box(0, 50, 50, 100), box(0, 0, 50, 50), box(100, 25, 150, 75)],
    )
    found = weights(SOURCES, TARGETS, ANCILLARY=cells, ANCILLARY_FIELD="EW")
    assert found == {("a", "N"): 0.75, ("a", "S"): 0.25, ("b", "N"): 0.5, ("b", "S"): 0.5}


def test_ancillary_weight_outside_the_targets_is_not_assigned(weights, table_layer, run):
    rows = [(3,), (1,)]
    addresses = table_layer({"n": "integer"}, rows, ["POINT(10 60)", "POINT(10 10)"], kind="Point")
    found = weights({"a": LEFT}, {"N": NORTH}, ANCILLARY=addresses, ANCILLARY_FIELD="n")
    assert found == {("a", "N"): 0.75}
    assert "25.0 % of them" in run.feedback.textLog()


def test_negative_ancillary_weights_are_signs_and_refused(weights, table_layer):
    cells = table_layer({"EW": "integer"}, [(5,), (-9,)], [LEFT, RIGHT])
    with pytest.raises(QgsProcessingException, match=r"EW has negative weights \(row 2\)"):
        weights(SOURCES, TARGETS, ANCILLARY=cells, ANCILLARY_FIELD="EW")


def test_method_and_layer_belong_together(weights, areas):
    with pytest.raises(QgsProcessingException, match="belong together"):
        weights(SOURCES, TARGETS, METHOD="ancillary")
    with pytest.raises(QgsProcessingException, match="belong together"):
        weights(SOURCES, TARGETS, METHOD="area", ANCILLARY=areas({"x": LEFT}))


def test_two_targets_upon_the_same_half_cover_one_half(weights, run):
    found = weights({"a": LEFT}, {"N": box(0, 50, 100, 100), "M": box(0, 50, 100, 100)})
    assert found == {("a", "M"): 0.25, ("a", "N"): 0.25}
    log = run.feedback.textLog()
    assert "50.0 % of them" in log
    assert "overlap upon 1 source areas: a" in log


def test_targets_that_overlap_a_little_keep_a_source_inside_whole(weights):
    found = weights({"a": LEFT}, {"N": box(-9, 40, 200, 200), "S": box(-9, -9, 200, 50)})
    assert sum(found.values()) == pytest.approx(1)
    assert found[("a", "N")] == round(60 / 110, 9)


def test_parts_holes_and_heights(weights, table_layer, run):
    layer = table_layer(
        {"key": "string"},
        [("m",), ("z",), ("h",)],
        [
            f"MULTIPOLYGON({box(0, 40, 10, 50)[7:]},{box(50, 50, 60, 80)[7:]})",
            "POLYGONZ((20 40 5,30 40 5,30 60 5,20 60 5,20 40 5))",
            "POLYGON((100 0,140 0,140 100,100 100,100 0),(110 60,130 60,130 90,110 90,110 60))",
        ],
        kind="MultiPolygonZ",
    )
    found = weights(layer, TARGETS)
    assert found == {
        ("m", "N"): 0.75,
        ("m", "S"): 0.25,
        ("z", "N"): 0.5,
        ("z", "S"): 0.5,
        ("h", "N"): round(1400 / 3400, 9),
        ("h", "S"): round(2000 / 3400, 9),
    }
    assert "1 areas have several parts" in run.feedback.textLog()


def test_a_file_and_a_layer_give_the_same(run, areas, stored_layer):
    sources, targets = areas({**SOURCES, "c": box(150, 90, 300, 300)}), areas(TARGETS)
    common = {"KEY_FIELD": "key", "TARGET_KEY_FIELD": "key"}
    tables = [
        [
            each.attributes()[-4:]
            for each in run("crosswalk", **given, **common)["OUTPUT"].getFeatures()
        ]
        for given in (
            {"INPUT": sources, "TARGET": targets},
            {"INPUT": stored_layer(sources, "s"), "TARGET": stored_layer(targets, "t")},
        )
    ]
    assert tables[0] == tables[1]


@pytest.fixture()
def stored_layer(tmp_path):
    """Write a layer to a GeoPackage and return its path."""
    from qgis import processing

    def store(layer, name):
        path = str(tmp_path / f"{name}.gpkg")
        return processing.run("native:savefeatures", {"INPUT": layer, "OUTPUT": path})["OUTPUT"]

    return store


def test_an_official_key_from_a_german_csv_file_is_read(run, table_layer, tmp_path):
    path = tmp_path / "umsteigeschluessel.csv"
    path.write_text(
        "alt;neu;anteil\n01;N;62,5\n01;S;37,5\n02;S;100\n03;N;33,3\n03;S;33,3\n03;M;33,3\n",
        encoding="utf-8",
    )
    (tmp_path / "umsteigeschluessel.csvt").write_text(
        '"String","String","String"\n', encoding="utf-8"
    )
    values = table_layer({"key": "string", "EW": "integer"}, [("01", 80), ("02", 7), ("03", 30)])
    result = run(
        "aggregate",
        INPUT=values,
        KEY_FIELD="key",
        CROSSWALK=f"{path}",
        CROSSWALK_SOURCE="alt",
        CROSSWALK_TARGET="neu",
        CROSSWALK_WEIGHT="anteil",
        SUM_FIELDS=["EW"],
    )
    rows = {each["area"]: (each["EW"], each["EW_split"]) for each in result["OUTPUT"].getFeatures()}
    assert rows["S"] == (pytest.approx(47), pytest.approx(40 / 47))
    assert sum(people for people, _ in rows.values()) == pytest.approx(117)
    assert "percentages" in run.feedback.textLog()


def test_a_stored_crosswalk_is_read_back(run, areas, table_layer, stored_layer):
    common = {"KEY_FIELD": "key", "TARGET": areas(TARGETS), "TARGET_KEY_FIELD": "key"}
    table = run("crosswalk", INPUT=areas(SOURCES), **common)["OUTPUT"]
    values = table_layer({"key": "string", "EW": "integer"}, [("a", 80), ("b", 20)])
    sums = [
        {
            each["area"]: each["EW"]
            for each in run(
                "aggregate", INPUT=values, KEY_FIELD="key", CROSSWALK=given, SUM_FIELDS=["EW"]
            )["OUTPUT"].getFeatures()
        }
        for given in (table, stored_layer(table, "crosswalk"))
    ]
    assert sums[0] == sums[1] == {"N": 50.0, "S": 50.0}


def test_missing_parts_are_counted_in_the_log(run, table_layer):
    layer = table_layer(
        {"key": "string", "EW": "integer", "parent": "string"},
        [("1", NULL, "A"), ("2", NULL, "A"), ("3", 5, "B")],
    )
    run("aggregate", INPUT=layer, KEY_FIELD="key", PARENT_FIELD="parent", SUM_FIELDS=["EW"])
    assert "EW: 2 parts are missing or secret, in 1 target areas" in run.feedback.textLog()


def test_values_that_look_like_shares_are_warned_of(run, table_layer):
    layer = table_layer(
        {"key": "string", "x": "double", "n": "double", "parent": "string"},
        [("1", 12.5, 3.0, "A"), ("2", 40.1, 88.0, "A"), ("3", 7.9, 20.0, "B")],
    )
    common = {"KEY_FIELD": "key", "PARENT_FIELD": "parent", "SUM_FIELDS": ["x", "n"]}
    run("aggregate", INPUT=layer, **common)
    log = run.feedback.textLog()
    assert "x: the values look like a rate" in log
    assert "n: the values" not in log
