"""updateseries: new rows into the long table."""

from __future__ import annotations

import pytest
from qgis.core import NULL, QgsProcessingException

FIELDS = {
    **{"level": "string", "area": "string", "date": "date", "indicator": "string"},
    **{"value": "double", "numerator": "integer", "state": "string", "unit": "string"},
}


@pytest.fixture()
def series_layer(table_layer):
    rows = [
        ("bezirk", "02", "2022-12-31", "anteil", 20.0, 4, "ok", "%"),
        ("bezirk", "01", "2022-12-31", "anteil", None, None, "suppressed", "%"),
    ]
    return table_layer(FIELDS, rows, name="Reihe")


@pytest.fixture()
def new_layer(table_layer):
    rows = [
        ("bezirk", "01", "2022-12-31", "anteil", 10.0, 1, "ok", "%"),
        ("bezirk", "01", "2023-12-31", "anteil", 11.0, 1, "ok", "je 1.000"),
    ]
    return table_layer(FIELDS, rows, name="Neu")


def test_other_values_are_refused_by_name(run, series_layer, new_layer):
    with pytest.raises(QgsProcessingException, match="bezirk · 01 · 2022-12-31 · anteil"):
        run("updateseries", INPUT=new_layer, SERIES=series_layer)


def test_they_replace_as_revised_and_the_log_says_what_to_look_at(run, series_layer, new_layer):
    result = run("updateseries", INPUT=new_layer, SERIES=series_layer, CONFLICT="replace")
    rows = [
        tuple(None if f[name] == NULL else f[name] for name in ("area", "date", "value", "state"))
        for f in result["OUTPUT"].getFeatures()
    ]
    assert rows == [
        ("01", "2022-12-31", 10.0, "revised"),
        ("01", "2023-12-31", 11.0, "ok"),
        ("02", "2022-12-31", 20.0, "ok"),
    ]
    assert (result["ADDED"], result["REVISED"]) == (1, 1)
    log = run.feedback.textLog()
    assert "Revised: bezirk · 01 · 2022-12-31 · anteil." in log
    assert "withheld are numbers now (bezirk · 01" in log
    assert "changes its Unit from % to je 1.000" in log


def test_the_result_of_a_run_takes_the_same_rows_again_without_a_change(
    run, series_layer, new_layer
):
    once = run("updateseries", INPUT=new_layer, SERIES=series_layer, CONFLICT="replace")["OUTPUT"]
    twice = run("updateseries", INPUT=new_layer, SERIES=once, CONFLICT="refuse")
    assert (twice["ADDED"], twice["REVISED"]) == (0, 0)
    before, after = (
        [f.attributes() for f in each.getFeatures()] for each in (once, twice["OUTPUT"])
    )
    assert before == after


def test_a_table_that_is_not_long_is_named(run, series_layer, table_layer):
    wide = table_layer({"area": "string", "EW": "integer"}, [("01", 1)], name="Breit")
    with pytest.raises(QgsProcessingException, match="Breit is no long table: date, indicator"):
        run("updateseries", INPUT=wide, SERIES=series_layer)
