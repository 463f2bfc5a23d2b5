"""smoothrates, run as a user would."""

from __future__ import annotations

import csv

import pytest
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer

FIELDS = {
    "key": "string",
    "kommune": "string",
    "alo": "integer",
    "alo_state": "string",
    "ew": "integer",
}
ROWS = [
    ("01", "A", 10, "ok", 100),
    ("02", "A", 90, "ok", 300),
    ("03", "B", NULL, "suppressed", 80),
    ("04", "B", 4, "ok", 50),
    ("~unassigned", "B", 1, "ok", 4),
]
# tests/core/indicators/test_smoothing.py shows the arithmetic
SMOOTHED = [100 * (0.25 - 0.15 * 5 / 7), 100 * (0.25 + 0.05 * 15 / 17)]


@pytest.fixture()
def areas_layer(table_layer):
    return table_layer(FIELDS, ROWS, name="areas")


@pytest.fixture()
def asked(areas_layer):
    return {"INPUT": areas_layer, "KEY_FIELD": "key", "NUMERATOR": "alo", "DENOMINATOR": "ew"}


def column(layer, name):
    return [None if f[name] == NULL else f[name] for f in layer.getFeatures()]


def test_areas_are_smoothed_within_their_larger_area(run, asked):
    result = run("smoothrates", **asked, PARENT_FIELD="kommune")
    smoothed = column(result["OUTPUT"], "rate_eb")
    assert smoothed == [*map(pytest.approx, SMOOTHED), None, 8.0, None]
    assert column(result["OUTPUT"], "rate_eb_state") == [
        "estimated",
        "estimated",
        "suppressed",
        "estimated",
        "not_applicable",
    ]
    assert column(result["OUTPUT"], "rate") == [10.0, 30.0, None, 8.0, 25.0]
    assert column(result["OUTPUT"], "ci_low")[2] is None
    assert (result["SMOOTHED"], result["LEFT_OUT"]) == (3, 2)
    assert "A: mean rate 25.00 % of 2 areas." in run.feedback.textLog()


def test_without_a_larger_area_all_are_smoothed_together(run, asked):
    run("smoothrates", **asked, FACTOR=1000)
    # (10 + 90 + 4) / (100 + 300 + 50)
    assert "All areas: mean rate 231.11 per 1000 of 3 areas." in run.feedback.textLog()


def test_each_date_is_smoothed_by_itself(run, table_layer):
    fields = {"key": "string", "day": "date", "alo": "integer", "ew": "integer"}
    rows = [
        *(("01", "2020-12-31", 10, 100), ("02", "2020-12-31", 90, 300)),
        *(("01", "2021-12-31", 50, 100), ("02", "2021-12-31", 150, 300)),
    ]
    ask = {"INPUT": table_layer(fields, rows), "KEY_FIELD": "key"}
    ask |= {"NUMERATOR": "alo", "DENOMINATOR": "ew"}
    result = run("smoothrates", **ask, DATE_FIELD="day")
    assert column(result["OUTPUT"], "rate_eb") == [*map(pytest.approx, SMOOTHED), 50.0, 50.0]
    with pytest.raises(QgsProcessingException, match="not unique"):
        run("smoothrates", **ask)


def test_the_deaths_of_north_carolina_as_pysal_smooths_them(run, root):
    folder = root / "tests/data/north_carolina"
    layer = QgsVectorLayer(str(folder / "counties.csv"), "counties", "ogr")
    result = run(
        "smoothrates",
        INPUT=layer,
        KEY_FIELD="fips",
        NUMERATOR="deaths_1974_78",
        DENOMINATOR="births_1974_78",
        FACTOR=1000,
        INTERVAL="poisson",
    )
    with open(folder / "expected.csv", encoding="utf-8") as file:
        expected = list(csv.DictReader(file))
    for ours, theirs in (("rate_eb", "eb"), ("ci_low", "poisson_low"), ("ci_high", "poisson_high")):
        wanted = [1000 * float(row[theirs]) for row in expected]
        assert column(result["OUTPUT"], ours) == pytest.approx(wanted, rel=1e-9, abs=1e-9)


def test_the_result_says_that_it_is_estimated(run, asked, tmp_path):
    path = str(tmp_path / "out.gpkg")
    run("smoothrates", **asked, OUTPUT=path, SOURCE_NOTE="synthetisch")
    layer = QgsVectorLayer(path, "out", "ogr")
    assert "estimated" in layer.metadata().title()
    assert "100 × alo / ew" in layer.metadata().abstract()
    assert "Wilson" in layer.metadata().abstract()


def test_more_cases_than_people_are_named(run, asked):
    run("smoothrates", **{**asked, "NUMERATOR": "ew", "DENOMINATOR": "alo"})
    assert "larger than the denominator in 01, 02, 04, ~unassigned" in run.feedback.textLog()


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"DENOMINATOR": "alo"}, "the same field"),
        ({"DATE": "31.12.2023"}, "year-month-day"),
        ({"NUMERATOR": "kommune"}, "no number"),
        ({"PREFIX": "", "NUMERATOR": "nowhere"}, "nowhere"),
    ],
)
def test_wrong_input_ends_in_a_sentence(run, asked, wrong, said):
    with pytest.raises(QgsProcessingException, match=said):
        run("smoothrates", **{**asked, **wrong})
