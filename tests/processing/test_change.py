"""change, run as a user would."""

from __future__ import annotations

import pytest
from qgis.core import NULL, QgsProcessingException

FIELDS = {
    "level": "string",
    "area": "string",
    "date": "date",
    "indicator": "string",
    "value": "double",
    "state": "string",
    "unit": "string",
    "definition": "string",
}


def row(area, year, value, state="ok", definition="2026-11"):
    return ("Bezirk", area, f"{year}-12-31", "anteil_u18", value, state, "%", definition)


@pytest.fixture()
def series_layer(table_layer):
    rows = [
        *(row("01", 2019, 10.0), row("01", 2021, 12.5)),
        *(row("02", 2019, NULL, "suppressed"), row("02", 2021, 9.0)),
    ]
    return table_layer(FIELDS, rows, name="Reihe")


def rows_of(layer, *names):
    return [
        tuple(None if feature[name] == NULL else feature[name] for name in names)
        for feature in layer.getFeatures()
    ]


def test_percentage_points_with_states_and_dates(run, series_layer):
    result = run("change", INPUT=series_layer)
    names = ("level", "area", "date_from", "date", "value", "state", "unit", "kind")
    dates = ("2019-12-31", "2021-12-31")
    assert rows_of(result["OUTPUT"], *names) == [
        ("Bezirk", "01", *dates, 2.5, "ok", "Prozentpunkte", "difference"),
        ("Bezirk", "02", *dates, None, "suppressed", "Prozentpunkte", "difference"),
    ]
    assert (result["CHANGES"], result["WITHOUT"], result["BREAKS_FOUND"]) == (1, 1, 0)
    assert "2019-12-31: 1 values are no numbers (suppressed: 1)." in run.feedback.textLog()


def test_what_indicators_writes_can_be_compared(run, table_layer):
    layer = table_layer(
        {"key": "string", "day": "date", "ew": "integer", "ew_00_17": "integer"},
        [
            *(("01", "2020-12-31", 10, 1), ("01", "2021-12-31", 10, 2)),
            *(("~unassigned", "2020-12-31", 4, 1), ("~unassigned", "2021-12-31", 4, 3)),
        ],
    )
    long = run(
        "indicators",
        INPUT=layer,
        KEY_FIELD="key",
        DATE_FIELD="day",
        INDICATORS="anteil_u18",
        OUTPUT_TABLE="TEMPORARY_OUTPUT",
    )["OUTPUT_TABLE"]
    result = run("change", INPUT=long, KIND="relative")
    assert rows_of(result["OUTPUT"], "area", "value") == [("01", 100.0), ("~unassigned", 200.0)]


def test_a_changed_definition_ends_in_a_sentence_and_can_be_compared_nevertheless(run, table_layer):
    rows = [row("01", 2019, 10.0, definition="2018-01"), row("01", 2021, 12.5)]
    layer = table_layer(FIELDS, rows)
    said = r"cannot be compared.*anteil_u18 \(Bezirk\): definition 2018-01 → 2026-11"
    with pytest.raises(QgsProcessingException, match=said):
        run("change", INPUT=layer)
    result = run("change", INPUT=layer, BREAKS="compare")
    assert rows_of(result["OUTPUT"], "value", "state") == [(2.5, "limited")]
    assert result["BREAKS_FOUND"] == 1
    assert "2018-01 → 2026-11" in run.feedback.textLog()


def test_the_field_break_is_found_by_its_name(run, table_layer):
    rows = [(*row("01", 2019, 10.0), 0), (*row("01", 2021, 12.5), 1)]
    layer = table_layer({**FIELDS, "break": "integer"}, rows)
    with pytest.raises(QgsProcessingException, match="break – → 2021-12-31"):
        run("change", INPUT=layer)


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"FROM": "2020"}, "names no date of the table.*2019-12-31, 2021-12-31"),
        ({"FROM": "2021", "TO": "2019"}, "before TO"),
        ({"BREAK_FIELD": "nowhere"}, "has no field nowhere.*definition"),
    ],
)
def test_wrong_input_ends_in_a_sentence(run, series_layer, parameters, said):
    with pytest.raises(QgsProcessingException, match=said):
        run("change", INPUT=series_layer, **parameters)


def test_a_table_that_is_not_long_is_named(run, table_layer):
    layer = table_layer({"area": "string", "EW": "integer"}, [("01", 3)], name="breit")
    with pytest.raises(QgsProcessingException, match="breit is no long table"):
        run("change", INPUT=layer)
