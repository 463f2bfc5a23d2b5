"""indicators, run as a user would."""

from __future__ import annotations

import pytest
from qgis.core import NULL, QgsProcessingException

FIELDS = {
    "key": "string",
    "Einwohner": "integer",
    "u18": "integer",
    "u18_state": "string",
    "kommune": "string",
}
ROWS = [
    ("01", 900, 90, "ok", "N"),
    ("02", 100, 50, "ok", "N"),
    ("03", 70, NULL, "suppressed", "S"),
    ("04", 0, 0, "ok", "S"),
]


@pytest.fixture()
def areas_layer(table_layer):
    return table_layer(FIELDS, ROWS, name="areas")


def column(layer, name):
    return [None if f[name] == NULL else f[name] for f in layer.getFeatures()]


def test_shares_are_added_with_states_and_a_long_table(run, areas_layer):
    result = run(
        "indicators",
        INPUT=areas_layer,
        KEY_FIELD="key",
        DATE="2023-12-31",
        LEVEL="Bezirk",
        SOURCE_NOTE="synthetisch",
        OUTPUT_TABLE="TEMPORARY_OUTPUT",
    )
    assert column(result["OUTPUT"], "anteil_u18") == [10.0, 50.0, None, None]
    assert column(result["OUTPUT"], "anteil_u18_state") == [
        "ok",
        "ok",
        "suppressed",
        "not_applicable",
    ]
    first = next(result["OUTPUT_TABLE"].getFeatures()).attributes()
    assert first[:9] == ["Bezirk", "01", "2023-12-31", "anteil_u18", 10.0, 90.0, 900.0, "ok", "%"]
    assert result["COMPUTED"] == 2  # with the share of all inhabitants
    assert result["SKIPPED"] > 10


def test_the_log_names_what_is_left_out_and_why(run, areas_layer):
    run("indicators", INPUT=areas_layer, KEY_FIELD="key", INDICATORS="anteil_u18;altenquotient_65")
    assert "altenquotient_65" in run.feedback.textLog()
    assert "ew_65_plus" in run.feedback.textLog()


def test_what_was_not_asked_for_is_summed_up_in_one_line(run, areas_layer):
    run("indicators", INPUT=areas_layer, KEY_FIELD="key")
    lines = [line for line in run.feedback.textLog().splitlines() if "left out" in line]
    assert len(lines) == 1
    assert "114 indicators" in lines[0]


def test_larger_area_and_whole_come_from_summed_counts(run, areas_layer):
    result = run("indicators", INPUT=areas_layer, KEY_FIELD="key", PARENT_FIELD="kommune")
    assert column(result["OUTPUT"], "anteil_u18_parent") == [14.0, 14.0, None, None]
    assert column(result["OUTPUT"], "anteil_u18_all") == [None] * 4


def test_a_field_that_exists_needs_a_prefix(run, table_layer):
    layer = table_layer(
        {"key": "string", "ew": "integer", "ew_00_17": "integer", "anteil_u18": "double"},
        [("01", 10, 1, 7.0)],
    )
    with pytest.raises(QgsProcessingException, match="anteil_u18"):
        run("indicators", INPUT=layer, KEY_FIELD="key")
    result = run("indicators", INPUT=layer, KEY_FIELD="key", PREFIX="neu_")
    assert column(result["OUTPUT"], "neu_anteil_u18") == [10.0]


def test_a_field_that_differs_in_case_only_needs_a_prefix_too(run, table_layer):
    layer = table_layer(
        {"key": "string", "hh_kinder": "integer", "Alleinerziehende": "integer"},
        [("01", 10, 1)],
    )
    given = {"INPUT": layer, "KEY_FIELD": "key", "FIELD_MAP": "hh_alleinerz=Alleinerziehende"}
    with pytest.raises(QgsProcessingException, match="alleinerziehende already"):
        run("indicators", **given)
    result = run("indicators", **given, PREFIX="k_")
    assert column(result["OUTPUT"], "k_alleinerziehende") == [10.0]


def test_several_dates_in_one_run(run, table_layer):
    layer = table_layer(
        {"key": "string", "day": "date", "ew": "integer", "ew_00_17": "integer"},
        [("01", "2020-12-31", 10, 1), ("01", "2021-12-31", 10, 2)],
    )
    result = run(
        "indicators",
        INPUT=layer,
        KEY_FIELD="key",
        INDICATORS="anteil_u18",
        DATE_FIELD="day",
        OUTPUT_TABLE="TEMPORARY_OUTPUT",
    )
    assert column(result["OUTPUT"], "anteil_u18") == [10.0, 20.0]
    assert column(result["OUTPUT_TABLE"], "date") == ["2020-12-31", "2021-12-31"]


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"INDICATORS": "nonsense"}, "nonsense"),
        ({"INDICATORS": "pkw_dichte"}, "No indicator can be computed"),
        ({"DATE": "31.12.2023"}, "year-month-day"),
        ({"FIELD_MAP": "ew"}, "expected form"),
        ({"CATALOG": "/nowhere/own.yaml"}, "does not exist"),
    ],
)
def test_wrong_input_ends_in_a_sentence(run, areas_layer, parameters, said):
    with pytest.raises(QgsProcessingException, match=said):
        run("indicators", INPUT=areas_layer, KEY_FIELD="key", **parameters)


def test_a_smallest_denominator_can_be_set(run, areas_layer):
    result = run("indicators", INPUT=areas_layer, KEY_FIELD="key", MIN_DENOMINATOR=500)
    assert column(result["OUTPUT"], "anteil_u18_state")[:2] == ["ok", "small_base"]


def test_benchmarks_of_several_dates_stay_with_their_rows(run, table_layer):
    fields = {
        "key": "string",
        "p": "string",
        "day": "string",
        "ew": "integer",
        "ew_00_17": "integer",
    }
    rows = [
        ("B", "X", "2020-12-31", 100, 10),
        ("A", "X", "2020-12-31", 200, 50),
        ("B", "X", "2021-12-31", 1000, 200),
        ("A", NULL, "2021-12-31", 500, 200),
    ]
    out = run(
        "indicators",
        INPUT=table_layer(fields, rows),
        KEY_FIELD="key",
        DATE_FIELD="day",
        PARENT_FIELD="p",
    )["OUTPUT"]
    assert column(out, "anteil_u18") == [10.0, 25.0, 20.0, 40.0]
    assert column(out, "anteil_u18_parent") == [20.0, 20.0, 20.0, None]
    assert column(out, "anteil_u18_parent_state")[3] == "not_applicable"
    assert column(out, "anteil_u18_all")[2] == pytest.approx(100 * 400 / 1500)


def test_a_benchmark_below_the_smallest_denominator_is_withheld_too(run, table_layer):
    fields = {"key": "string", "p": "string", "ew": "integer", "ew_00_17": "integer"}
    layer = table_layer(fields, [("F", "Z", 4, 2), ("A", "X", 100, 10)])
    out = run("indicators", INPUT=layer, KEY_FIELD="key", PARENT_FIELD="p", MIN_DENOMINATOR=10)
    assert column(out["OUTPUT"], "anteil_u18_parent") == [None, 10.0]
    assert column(out["OUTPUT"], "anteil_u18_parent_state")[0] == "small_base"


def test_comparison_values_are_those_of_summed_counts(run, table_layer):
    fields = {"key": "string", "ew_00_17": "double", "ew": "double"}
    rows = [("01", 90, 900), ("02", 50, 100), ("03", NULL, 50), ("~unassigned", 10, 50)]
    out = run(
        "indicators",
        INPUT=table_layer(fields, rows[:2] + rows[3:]),
        KEY_FIELD="key",
        INDICATORS="anteil_u18",
        COMPARE=True,
    )["OUTPUT"]
    assert column(out, "anteil_u18") == [10.0, 50.0, 20.0]
    assert column(out, "anteil_u18_all") == [pytest.approx(100 * 150 / 1050)] * 3
    assert column(out, "anteil_u18_diff")[0] == pytest.approx(10 - 100 * 150 / 1050)
    assert column(out, "anteil_u18_rank")[:2] == [2, 1]
    assert column(out, "anteil_u18_rank_state") == ["ok", "ok", "not_applicable"]
    gap = run(
        "indicators",
        INPUT=table_layer(fields, rows),
        KEY_FIELD="key",
        INDICATORS="anteil_u18",
        COMPARE=True,
    )["OUTPUT"]
    assert column(gap, "anteil_u18_all_state") == ["missing"] * 4
    assert column(gap, "anteil_u18_diff_state") == ["missing"] * 4
    assert column(gap, "anteil_u18_rank_state") == ["ok", "ok", "missing", "not_applicable"]


def test_several_indicators_are_compared_at_once(run, table_layer):
    fields = {"key": "string", "p": "string", "ew": "integer", "u18": "integer", "alo": "integer"}
    rows = [("1", "X", 100, 10, 4), ("2", "X", 300, 60, 4), ("3", "Y", 50, 20, 4)]
    out = run(
        "indicators",
        INPUT=table_layer({**fields, "ew_15_64": "integer"}, [(*row, 40) for row in rows]),
        KEY_FIELD="key",
        INDICATORS="anteil_u18;arbeitslosenanteil",
        PARENT_FIELD="p",
        COMPARE=True,
    )["OUTPUT"]
    assert column(out, "anteil_u18_rank") == [3, 2, 1]
    assert column(out, "arbeitslosenanteil_rank") == [1, 1, 1]
    assert column(out, "anteil_u18_parent") == [17.5, 17.5, 40.0]
    assert column(out, "anteil_u18_all") == [20.0] * 3
    assert column(out, "anteil_u18_diff") == [-10.0, 0.0, 20.0]


def test_headings_of_a_published_table_need_no_field_map(run, table_layer):
    fields = {"Stadtteil": "string", "Bevölkerung": "integer", "Unter 18-Jährige": "integer"}
    layer = table_layer(fields, [("A", 200, 30)])
    out = run("indicators", INPUT=layer, KEY_FIELD="Stadtteil")["OUTPUT"]
    assert column(out, "anteil_u18") == [15.0]


def test_statistics_of_ages_say_that_they_need_bands(run, areas_layer):
    run("indicators", INPUT=areas_layer, KEY_FIELD="key", INDICATORS="anteil_u18;medianalter")
    assert "medianalter is left out: no age bands that make up ew" in run.feedback.textLog()


def test_bands_that_do_not_fit_and_doubtful_counts_are_named(run, table_layer):
    fields = {"key": "string", "ew_00_09": "double", "ew_10_19": "double", "ew_20_plus": "double"}
    run(
        "indicators",
        INPUT=table_layer(fields, [("01", 5, 5, 30), ("02", 5, -1, 30)]),
        KEY_FIELD="key",
        INDICATORS="anteil_u18;anteil_an_gesamt",
    )
    log = run.feedback.textLog()
    assert "ew_00_17: the age bands ew_10_19 do not fit" in log
    assert "ew_10_19: negative counts in 02" in log
