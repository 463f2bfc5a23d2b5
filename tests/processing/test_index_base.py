"""The base of an index or a monitoring as users give it: named, checked, and never mixed up."""

from __future__ import annotations

import re

import pytest
from qgis.core import NULL, QgsProcessingException

FIELDS = {"key": "string", "name": "string", "people": "integer", "a": "double", "b": "double"}
ROWS = [
    ("01", "Nord", 900, 10.0, 8.0),
    ("02", "Süd", 800, 20.0, 6.0),
    ("3a", "Mitte", 700, 20.0, 4.0),
    ("04", "Ost", 600, 30.0, 2.0),
    ("05", "West", 90, 70.0, 0.0),
]
LATER = [(*row[:3], row[3] * 2, row[4] + 1) for row in ROWS]
BOTH = {"KEY_FIELD": "key", "INDICATORS": ["a", "b"], "NEGATIVE_FIELDS": ["b"]}
INDICES = ["compositeindex", "indexsensitivity"]


def column(result, field, output="OUTPUT"):
    return [None if f[field] == NULL else f[field] for f in result[output].getFeatures()]


def text_of(report):
    return re.sub(r"<[^>]*>", " ", report.read_text(encoding="utf-8").partition("</style>")[2])


@pytest.fixture()
def base(run, table_layer):
    table = run(
        "compositeindex", INPUT=table_layer(FIELDS, ROWS), OUTPUT_BASE="TEMPORARY_OUTPUT", **BOTH
    )["OUTPUT_BASE"]
    table.setName("Basis 2019")
    return table


@pytest.mark.parametrize("algorithm", INDICES)
def test_log_metadata_and_report_name_the_base(run, table_layer, base, tmp_path, algorithm):
    report = tmp_path / "report.html"
    wanted = {**BOTH, "BASE": base, "REPORT": str(report)}
    run(algorithm, INPUT=table_layer(FIELDS, LATER), **wanted)
    assert "Compared with “Basis 2019”" in run.feedback.textLog()
    assert "Compared with “Basis 2019”" in text_of(report)


def test_the_report_shows_this_years_figures_and_what_they_are_compared_with(
    run, table_layer, base, tmp_path
):
    report = tmp_path / "report.html"
    wanted = {**BOTH, "BASE": base, "REPORT": str(report)}
    run("compositeindex", INPUT=table_layer(FIELDS, LATER), **wanted)
    before, _, after = text_of(report).rpartition("Compared with “Basis 2019”")
    assert re.search(r"60\.00\s+41\.95\s+20\.00\s+140\.0", before)
    assert re.search(r"30\.00\s+20\.98\s+10\.00\s+70\.00", after)


def test_outliers_do_not_change_the_figures_that_the_report_gives_an_indicator(
    run, table_layer, tmp_path
):
    report = tmp_path / "report.html"
    rows = [(f"{n:02}", f"Gebiet {n}", 1, float(n), float(n)) for n in range(10)]
    layer = table_layer(FIELDS, [*rows, ("10", "Bahnhof", 1, 100.0, 5.0)])
    for how, expected in (
        ("winsorise", ["winsorised, where skewness is at least ±2 and kurtosis at least 3.5"]),
        ("log", ["ln(x − 0 + 1)"]),
    ):
        run("compositeindex", INPUT=layer, OUTLIERS=how, REPORT=str(report), **BOTH)
        text = text_of(report)
        before, after = text.split("After outliers are treated")
        assert re.search(r"13\.18\s+27\.59\s+0\.00\s+100\.0", before)
        assert "100.0 " not in after.split("Outliers")[0]
        for words in expected:
            assert words in text


@pytest.mark.parametrize("algorithm", INDICES)
def test_other_settings_than_those_of_the_base_are_named(run, table_layer, base, algorithm):
    later = table_layer(FIELDS, LATER)
    run(algorithm, INPUT=later, BASE=base, **BOTH)
    assert "other settings" not in run.feedback.textLog()
    changed = {**BOTH, "CLASS_COUNT": 4, "COMBINE": "sum"}
    run(algorithm, INPUT=later, BASE=base, **changed)
    assert "other settings: Combination; Number of classes. Index" in run.feedback.textLog()


@pytest.mark.parametrize("algorithm", INDICES)
def test_the_layer_of_another_year_names_each_area_once(run, table_layer, algorithm):
    later = table_layer(FIELDS, LATER)
    with pytest.raises(QgsProcessingException, match="key is not unique"):
        run(algorithm, INPUT=later, BASE=table_layer(FIELDS, [*ROWS, *LATER]), **BOTH)
    without = {name: kind for name, kind in FIELDS.items() if name != "key"}
    with pytest.raises(QgsProcessingException, match="has no field key"):
        run(algorithm, INPUT=later, BASE=table_layer(without, [row[1:] for row in ROWS]), **BOTH)


def test_an_area_that_is_left_out_is_left_out_of_the_other_year_too(run, table_layer):
    later = table_layer(FIELDS, LATER)
    wanted = {**BOTH, "EXCLUDE": "05"}
    whole = run("compositeindex", INPUT=later, BASE=table_layer(FIELDS, ROWS), **wanted)
    some = run("compositeindex", INPUT=later, BASE=table_layer(FIELDS, ROWS[:4]), **wanted)
    assert column(whole, "index") == column(some, "index")


@pytest.mark.parametrize("algorithm", INDICES)
def test_what_is_no_base_is_refused_with_what_it_lacks(run, table_layer, algorithm):
    wrong = table_layer({"key": "string", "a": "double"}, [("01", 1.0)])
    with pytest.raises(QgsProcessingException, match=r"is no base: .*missing: b\)"):
        run(algorithm, INPUT=table_layer(FIELDS, ROWS), BASE=wrong, **BOTH)


def test_a_monitoring_names_its_base(run, table_layer):
    wanted = {"KEY_FIELD": "key", "STATUS_FIELDS": ["a"], "DYNAMICS_FIELDS": ["b"]}
    base = table_layer(FIELDS, ROWS)
    base.setName("Gebiete 2019")
    run("statusdynamics", INPUT=table_layer(FIELDS, LATER), BASE=base, **wanted)
    assert "standard deviations of another year: “Gebiete 2019”" in run.feedback.textLog()


@pytest.mark.parametrize("algorithm", [*INDICES, "statusdynamics"])
def test_negative_inhabitants_are_refused(run, table_layer, algorithm):
    layer = table_layer(FIELDS, [(*ROWS[0][:2], -5, *ROWS[0][3:]), *ROWS[1:]])
    wanted = {"KEY_FIELD": "key", "STATUS_FIELDS": ["a"], "DYNAMICS_FIELDS": ["b"]}
    wanted = wanted if algorithm == "statusdynamics" else BOTH
    with pytest.raises(QgsProcessingException, match="negative or infinite in 01"):
        run(algorithm, INPUT=layer, POPULATION_FIELD="people", MIN_POPULATION=50, **wanted)


@pytest.mark.parametrize("parameter", ["SCALE_INTERVAL", "INDEX_INTERVAL", "LIMITS"])
@pytest.mark.parametrize("odd", ["0;inf", "nan;1", "-1e999;1"])
def test_infinite_numbers_are_refused_before_the_run(run, table_layer, parameter, odd):
    layer = table_layer(FIELDS, ROWS)
    with pytest.raises(QgsProcessingException, match=f"{parameter}: “.*” is no number"):
        run("compositeindex", INPUT=layer, CLASSES="limits", **{**BOTH, parameter: odd})


def test_a_preset_without_themes_ignores_what_is_left_of_them(run, table_layer):
    layer = table_layer(FIELDS, ROWS)
    plain = run("compositeindex", INPUT=layer, PRESET="berlin", **BOTH)
    wanted = {**BOTH, "THEMES": "x=a;y=b", "THEME_WEIGHTS": "x=2"}
    assert column(run("compositeindex", INPUT=layer, PRESET="berlin", **wanted), "index") == column(
        plain, "index"
    )


@pytest.mark.parametrize("algorithm", INDICES)
def test_a_date_that_is_none_is_refused(run, table_layer, algorithm):
    with pytest.raises(QgsProcessingException, match="is no date"):
        run(algorithm, INPUT=table_layer(FIELDS, ROWS), DATE="31.12.2020", **BOTH)


def test_the_folder_of_a_report_is_made(run, table_layer, tmp_path):
    report = tmp_path / "new" / "report.html"
    run("compositeindex", INPUT=table_layer(FIELDS, ROWS), REPORT=str(report), **BOTH)
    assert "Composite index" in text_of(report)
