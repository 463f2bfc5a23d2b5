"""pivottable: one row per area."""

from __future__ import annotations

import pytest
from qgis.core import NULL, QgsProcessingException

FIELDS = {
    **{"key": "string", "name": "string", "day": "date"},
    **{"sex": "string", "age": "integer", "EW": "integer", "EW_state": "string"},
}
ROWS = [
    ("01", "Nord", "2022-12-31", "w", 10, 3, "ok"),
    ("01", "Nord", "2022-12-31", "w", 2, None, None),
    ("02", "Süd", "2022-12-31", "m", 2, None, "suppressed"),
    ("02", "Süd", "2022-12-31", "w", 2, 5, "provisional"),
]
GIVEN = {"KEY_FIELD": "key", "COLUMN_FIELDS": ["sex", "age"], "VALUE_FIELDS": ["EW"]}


@pytest.fixture()
def extract_layer(table_layer):
    return table_layer(FIELDS, ROWS)


def contents(layer):
    names = layer.fields().names()
    rows = [[None if f[n] == NULL else f[n] for n in names] for f in layer.getFeatures()]
    return dict(zip(names, (list(column) for column in zip(*rows))))


def test_blank_and_absent_are_no_data_unless_it_is_said_otherwise(run, extract_layer):
    result = run("pivottable", INPUT=extract_layer, **GIVEN)
    out = contents(result["OUTPUT"])
    assert out["area"] == ["01", "02"]
    assert (out["w_2"], out["w_2_state"]) == ([None, 5], ["missing", "provisional"])
    assert (out["m_2"], out["m_2_state"]) == ([None, None], ["missing", "suppressed"])
    assert result["COMBINATIONS_ABSENT"] == 2


def test_absent_and_blank_are_zero_where_that_is_meant_but_withheld_stays(run, extract_layer):
    result = run("pivottable", INPUT=extract_layer, **GIVEN, ABSENT="zero", EMPTY="zero")
    out = contents(result["OUTPUT"])
    assert (out["w_2"], out["w_10"]) == ([0, 5], [3, 0])
    assert (out["m_2"], out["m_2_state"]) == ([0, None], ["ok", "suppressed"])


def test_counts_stay_whole_numbers_in_natural_order(run, extract_layer):
    layer = run("pivottable", INPUT=extract_layer, **GIVEN)["OUTPUT"]
    assert layer.fields().field("w_10").typeName() == "integer"
    names = [name for name in layer.fields().names() if not name.endswith("_state")]
    assert names == ["area", "m_2", "w_2", "w_10"]


def test_names_and_kept_fields(run, extract_layer):
    out = contents(
        run(
            "pivottable",
            INPUT=extract_layer,
            **GIVEN,
            KEEP_FIELDS=["name"],
            NAMES='girls_10=w_10;boys_2="m – 2"',
        )["OUTPUT"]
    )
    assert out["name"] == ["Nord", "Süd"]
    assert {"girls_10", "boys_2", "w_2"} <= set(out)


def test_rows_that_differ_in_something_not_chosen_are_refused_or_summed(run, extract_layer):
    given = {**GIVEN, "COLUMN_FIELDS": ["sex"]}
    with pytest.raises(QgsProcessingException, match=r"01: w.*sum"):
        run("pivottable", INPUT=extract_layer, **given)
    result = run("pivottable", INPUT=extract_layer, **given, EMPTY="zero", DUPLICATES="sum")
    assert contents(result["OUTPUT"])["w"] == [3, 5]


def test_each_date_has_a_row_of_its_own(run, table_layer):
    later = [(*row[:2], "2023-12-31", *row[3:]) for row in ROWS[:1]]
    layer = table_layer(FIELDS, [*ROWS, *later])
    out = contents(run("pivottable", INPUT=layer, **GIVEN, DATE_FIELD="day")["OUTPUT"])
    assert list(zip(out["area"], out["date"])) == [
        *(("01", "2022-12-31"), ("02", "2022-12-31"), ("01", "2023-12-31"))
    ]
    assert out["w_10"] == [3, None, 3]


def test_a_field_chosen_twice_is_refused(run, extract_layer):
    with pytest.raises(QgsProcessingException, match="sex: choose each field for one purpose"):
        run("pivottable", INPUT=extract_layer, **{**GIVEN, "KEEP_FIELDS": ["sex"]})
