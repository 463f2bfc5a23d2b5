"""ratio, run as a user would."""

from __future__ import annotations

import pytest
from qgis.core import NULL, QgsProcessingException

FIELDS = {
    "key": "string",
    "ew": "integer",
    "alo": "integer",
    "alo_state": "string",
    "such": "integer",
}
ROWS = [
    ("01", 900, 45, "ok", 9),
    ("02", 200, NULL, "suppressed", 1),
    ("03", 0, 0, "ok", 0),
    ("04", 100, 7, "estimated", NULL),
    ("~unassigned", 50, 5, "ok", 5),
]
SQUARE = "POLYGON((0 0,2000 0,2000 1000,0 1000,0 0))"


@pytest.fixture()
def areas_layer(table_layer):
    return table_layer(FIELDS, ROWS, name="areas")


def column(layer, name):
    return [None if f[name] == NULL else f[name] for f in layer.getFeatures()]


def test_a_ratio_of_expressions_with_the_states_of_their_fields(run, areas_layer):
    result = run(
        "ratio",
        INPUT=areas_layer,
        KEY_FIELD="key",
        NUMERATOR='"alo" + "such"',
        DENOMINATOR='"ew"',
        NAME="Anteil",
    )
    assert column(result["OUTPUT"], "Anteil") == [6.0, None, None, None, 20.0]
    assert column(result["OUTPUT"], "Anteil_state") == [
        "ok",
        "suppressed",
        "not_applicable",
        "missing",
        "ok",
    ]
    assert (result["COMPUTED"], result["DOUBTFUL"]) == (2, 0)


@pytest.mark.parametrize(
    "disguised",
    [
        'coalesce("alo", 0)',
        'if("alo" is null, 3, "alo")',
        'CASE WHEN "alo" > 3 THEN "alo" ELSE 0 END',
        '"ew" - "ew" + coalesce("alo", 0)',
    ],
)
def test_no_expression_turns_a_suppressed_value_into_a_number(run, areas_layer, disguised):
    result = run("ratio", INPUT=areas_layer, NUMERATOR=disguised, DENOMINATOR='"ew"')
    assert column(result["OUTPUT"], "ratio")[1] is None
    assert column(result["OUTPUT"], "ratio_state")[1] == "suppressed"


def test_the_number_behind_a_suppressed_value_is_not_used(run, table_layer):
    rows = [("01", 100, 2, "suppressed", 1)]
    result = run("ratio", INPUT=table_layer(FIELDS, rows), NUMERATOR='"alo"', DENOMINATOR='"ew"')
    assert column(result["OUTPUT"], "ratio") == [None]
    assert column(result["OUTPUT"], "alo") == [None]


def test_a_smallest_denominator_can_be_set(run, areas_layer):
    result = run(
        "ratio",
        INPUT=areas_layer,
        NUMERATOR='"such"',
        DENOMINATOR='"ew"',
        FACTOR=1000,
        MIN_DENOMINATOR=60,
    )
    assert column(result["OUTPUT"], "ratio") == [10.0, 5.0, None, None, None]
    assert column(result["OUTPUT"], "ratio_state")[4] == "small_base"


def test_a_part_larger_than_its_whole_is_named(run, areas_layer):
    result = run(
        "ratio", INPUT=areas_layer, KEY_FIELD="key", NUMERATOR='"ew"', DENOMINATOR='"such"'
    )
    assert "larger than the denominator" in run.feedback.textLog()
    assert "01, 02, ~unassigned" in run.feedback.textLog()
    assert result["DOUBTFUL"] == 3


def test_a_density_is_measured_in_the_plane_of_the_layer(run, table_layer):
    layer = table_layer(FIELDS, ROWS[:1], [SQUARE])
    result = run(
        "ratio",
        INPUT=layer,
        NUMERATOR='"ew"',
        DENOMINATOR="$area / 1000000",
        FACTOR=1,
        NAME="Dichte (Einwohner je km²)",
        PART=False,
    )
    assert column(result["OUTPUT"], "dichte_einwohner_je_km2") == [450.0]  # 900 / 2 km²


def test_degrees_are_no_measure(run, table_layer):
    layer = table_layer(FIELDS, ROWS[:1], ["POLYGON((6 50,7 50,7 51,6 51,6 50))"], crs="EPSG:4326")
    with pytest.raises(QgsProcessingException, match="degrees"):
        run("ratio", INPUT=layer, NUMERATOR='"ew"', DENOMINATOR="$area")


def test_numbers_that_a_csv_delivers_as_text_are_numbers(run, table_layer):
    layer = table_layer({"key": "string", "m": "string", "w": "string"}, [("1", "12", "13.5")])
    result = run("ratio", INPUT=layer, NUMERATOR='"m"', DENOMINATOR='"m" + "w"', FACTOR=1)
    assert column(result["OUTPUT"], "ratio") == [pytest.approx(12 / 25.5)]


def test_keys_with_leading_zeros_stay_text(run, table_layer):
    layer = table_layer({"art": "string", "n": "integer"}, [("05", 3), ("15", 4)])
    result = run(
        "ratio", INPUT=layer, NUMERATOR='if(left("art", 1) = \'0\', "n", 0)', DENOMINATOR='"n"'
    )
    assert column(result["OUTPUT"], "ratio") == [100.0, 0.0]


@pytest.mark.parametrize(
    ("numerator", "said"),
    [
        ('"alo" +', "is no expression"),
        ('"arbeitslos"', "no field arbeitslos.*alo"),
        ('sum("alo")', "uses sum"),
        ("attribute('alo')", "uses attribute"),
        ("aggregate('x', 'sum', \"alo\")", "uses aggregate"),
        ("eval('1')", "uses eval"),
        ("\"key\" || 'x'", "gives no number in row 1"),
        ("to_real('x')", "gives no number in row 1"),
    ],
)
def test_an_expression_that_cannot_be_used_ends_in_a_sentence(run, areas_layer, numerator, said):
    with pytest.raises(QgsProcessingException, match=said):
        run("ratio", INPUT=areas_layer, NUMERATOR=numerator, DENOMINATOR='"ew"')


def test_a_field_that_exists_needs_a_prefix(run, areas_layer):
    ask = {"INPUT": areas_layer, "NUMERATOR": '"alo"', "DENOMINATOR": '"ew"', "NAME": "such"}
    with pytest.raises(QgsProcessingException, match="prefix"):
        run("ratio", **ask)
    assert column(run("ratio", **ask, PREFIX="neu_")["OUTPUT"], "neu_such")[0] == 5.0


def test_the_result_says_how_it_was_made(run, areas_layer, tmp_path):
    from qgis.core import QgsVectorLayer

    path = str(tmp_path / "out.gpkg")
    run(
        "ratio",
        INPUT=areas_layer,
        NUMERATOR='"alo"',
        DENOMINATOR='"ew"',
        NAME="Arbeitslosenanteil",
        SOURCE_NOTE="synthetisch",
        OUTPUT=path,
    )
    layer = QgsVectorLayer(path, "out", "ogr")
    assert '100 × ("alo") / ("ew")' in layer.metadata().abstract()
    assert "synthetisch" in layer.metadata().abstract()
