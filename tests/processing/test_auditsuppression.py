"""auditsuppression: what can be reckoned from published tables, and why."""

from __future__ import annotations

import pytest
from qgis.core import NULL, QgsProcessingException


def rows_of(layer, *fields):
    return [
        tuple(None if f[name] == NULL else f[name] for name in fields) for f in layer.getFeatures()
    ]


@pytest.fixture()
def bezirk_layer(table_layer):
    return table_layer(
        {"level": "string", "area": "string", "W": "integer"}, [("b", "Stadtbezirk", 17)]
    )


def test_one_withheld_part_is_named_with_the_sum(run, table_layer, bezirk_layer):
    layer = table_layer(
        {"g": "string", "b": "string", "W": "integer", "W_state": "string"},
        [("Nord", "Stadtbezirk", None, "suppressed"), ("Süd", "Stadtbezirk", 14, "ok")],
    )
    result = run(
        "auditsuppression",
        INPUT=layer,
        KEY_FIELD="g",
        COUNT_FIELDS=["W"],
        PARENT_FIELDS=["b"],
        TOTALS_TABLE=bezirk_layer,
    )
    assert result["EXPOSED"] == 1
    assert rows_of(result["OUTPUT"], "level", "area", "field", "low", "high", "exposed") == [
        ("g", "Nord", "W", 3, 3, 1)
    ]
    assert rows_of(result["OUTPUT"], "because") == [("W: Nord + Süd = Stadtbezirk: 17 − 14",)]
    assert "Nord" in run.feedback.textLog()


def test_the_hidden_cell_of_a_table_with_two_gaps_in_each_line(run, table_layer):
    rows = [("w", "C", None, None, None, 89, 230), ("x", "C", None, 124, None, 31, 250)]
    rows += [("y", "C", 92, None, 59, None, 336), ("z", "C", 800, None, 651, None, 3127)]
    fields = {"k": "string", "city": "string", **dict.fromkeys("abcd", "integer"), "T": "integer"}
    totals = table_layer(
        {"city": "string", **dict.fromkeys("abcd", "integer"), "T": "integer"},
        [("C", 1012, 1262, 779, 890, 3943)],
    )
    result = run(
        "auditsuppression",
        INPUT=table_layer(fields, rows),
        KEY_FIELD="k",
        COUNT_FIELDS=[*"abcd", "T"],
        PARENT_FIELDS=["city"],
        TOTALS="T=a+b+c+d",
        TOTALS_TABLE=totals,
    )
    assert result["EXPOSED"] == 1
    found = {(r[0], r[1]): r[2:] for r in rows_of(result["OUTPUT"], "area", "field", "low", "high")}
    assert found["w", "b"] == (47, 47)
    assert found["z", "b"] == (906, 1091)
    assert found["z", "d"] == (585, 770)


def test_other_states_than_suppressed_count_as_withheld_too(run, table_layer):
    layer = table_layer(
        {"k": "string", "EW": "integer", "M": "integer", "W": "integer", "W_state": "string"},
        [("A", 22, 20, None, "unknown"), ("B", 50, 25, None, "not_applicable")],
    )
    result = run(
        "auditsuppression",
        INPUT=layer,
        KEY_FIELD="k",
        COUNT_FIELDS=["EW", "M", "W"],
        TOTALS="EW=M+W",
    )
    assert rows_of(result["OUTPUT"], "area", "field", "low", "high", "because") == [
        ("A", "W", 2, 2, "A: M + W = EW: 22 − 20")
    ]


def test_a_further_table_can_give_a_cell_away(run, table_layer, bezirk_layer):
    layer = table_layer(
        {"g": "string", "b": "string", "W": "integer"},
        [("Nord", "Stadtbezirk", None), ("Süd", "Stadtbezirk", None)],
    )
    given = {
        "INPUT": layer,
        "KEY_FIELD": "g",
        "COUNT_FIELDS": ["W"],
        "PARENT_FIELDS": ["b"],
        "TOTALS_TABLE": bezirk_layer,
    }
    assert run("auditsuppression", **given)["EXPOSED"] == 0
    others = table_layer({"g": "string", "W": "integer"}, [("Süd", 14)], name="StädteRegion")
    assert run("auditsuppression", **given, OTHER=[others])["EXPOSED"] == 2 - 1


def test_a_published_rate_gives_its_numerator_away(run, table_layer):
    layer = table_layer(
        {"k": "string", "EW": "integer", "Alo": "integer", "quote": "double"},
        [("A", 41, None, 2.4), ("B", 200, 30, 15.0)],
    )
    given = {"INPUT": layer, "KEY_FIELD": "k", "COUNT_FIELDS": ["EW", "Alo"]}
    assert run("auditsuppression", **given)["EXPOSED"] == 0
    found = run("auditsuppression", **given, RATE_FIELDS="quote=Alo/EW")
    assert rows_of(found["OUTPUT"], "area", "low", "high", "exposed") == [("A", 1, 1, 1)]


def test_a_part_is_no_more_than_its_whole(run, table_layer):
    """Nine of ten: all but one of the six, or all but one of the four."""
    layer = table_layer(
        {"g": "string", "b": "string", "EW": "integer", "Alo": "integer"},
        [("N", "S", 6, None), ("M", "S", 4, None)],
    )
    given = {
        "INPUT": layer,
        "KEY_FIELD": "g",
        "COUNT_FIELDS": ["EW", "Alo"],
        "PARENT_FIELDS": ["b"],
        "TOTALS_TABLE": table_layer(
            {"b": "string", "EW": "integer", "Alo": "integer"}, [("S", 10, 9)]
        ),
    }
    assert run("auditsuppression", **given)["EXPOSED"] == 0
    found = run("auditsuppression", **given, WITHIN="EW=Alo")
    assert rows_of(found["OUTPUT"], "area", "low", "high", "exposed") == [
        ("M", 3, 4, 1),
        ("N", 5, 6, 1),
    ]


def test_whoever_is_alone_in_a_cell_knows_the_other(run, table_layer):
    totals = table_layer({"b": "string", "W": "integer"}, [("S", 3)])
    layer = table_layer(
        {"g": "string", "b": "string", "W": "integer"}, [("N", "S", None), ("M", "S", None)]
    )
    given = {
        "INPUT": layer,
        "KEY_FIELD": "g",
        "COUNT_FIELDS": ["W"],
        "PARENT_FIELDS": ["b"],
        "TOTALS_TABLE": totals,
    }
    assert run("auditsuppression", **given)["EXPOSED"] == 0
    assert run("auditsuppression", **given, SINGLES=True)["EXPOSED"] == 2


def test_nothing_limits_a_cell_without_a_published_sum(run, table_layer):
    layer = table_layer({"k": "string", "n": "integer"}, [("A", None), ("B", 5)])
    result = run("auditsuppression", INPUT=layer, KEY_FIELD="k", COUNT_FIELDS=["n"])
    assert rows_of(result["OUTPUT"], "area", "low", "high", "exposed") == [("A", 0, None, 0)]


def test_sums_that_contradict_each_other_are_no_basis(run, table_layer):
    layer = table_layer(
        {"k": "string", "EW": "integer", "M": "integer", "W": "integer"}, [("A", 10, 20, None)]
    )
    with pytest.raises(QgsProcessingException, match="contradict each other"):
        run(
            "auditsuppression",
            INPUT=layer,
            KEY_FIELD="k",
            COUNT_FIELDS=["EW", "M", "W"],
            TOTALS="EW=M+W",
        )


def test_a_table_of_other_areas_is_refused(run, table_layer):
    layer = table_layer({"k": "string", "n": "integer"}, [("A", None), ("B", 5)])
    others = table_layer({"z": "string", "n": "integer"}, [("Q", 5)], name="fremd")
    with pytest.raises(QgsProcessingException, match="fremd: no field holds the keys"):
        run("auditsuppression", INPUT=layer, KEY_FIELD="k", COUNT_FIELDS=["n"], OTHER=[others])
