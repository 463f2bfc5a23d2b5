"""The tools of confidentiality with input as it comes: right, or refused in a sentence."""

from __future__ import annotations

import pytest
from qgis.core import NULL, QgsProcessingException

FIELDS = {"k": "string", "c": "string", "n": "integer", "m": "integer", "w": "integer"}
REST = [("B", "C", 58, 30, 28), ("D", "C", 31, 14, 17), ("E", "C", 58, 25, 33)]
ROWS = [("A", "C", 22, 20, 2), *REST]
DECIMALS = {**FIELDS, **dict.fromkeys("nmw", "double")}
TEXTS = {**FIELDS, "w": "string"}
DATED = {**FIELDS, "d": "string"}


@pytest.fixture()
def result_of(run, table_layer):
    """Run on the usual fields, with other rows and parameters."""

    def go(algorithm, rows=ROWS, fields=FIELDS, **more):
        given = {
            "INPUT": table_layer(fields, rows),
            "KEY_FIELD": "k",
            "COUNT_FIELDS": ["n", "m", "w"],
            "PARENT_FIELDS": ["c"],
            "TOTALS": "n=m+w",
        }
        if algorithm == "suppress":
            given.update(OUTPUT_TOTALS="TEMPORARY_OUTPUT", OUTPUT_PATTERN="TEMPORARY_OUTPUT")
        return run(algorithm, **{**given, **more})

    return go


def shown(layer, *fields):
    return [
        tuple(None if f[name] == NULL else f[name] for name in fields) for f in layer.getFeatures()
    ]


REFUSED = {
    "sign": ({"rows": [("A", "C", 22, 20, "*"), *REST], "fields": TEXTS}, "w holds text"),
    "not additive": ({"rows": [("A", "C", 25, 20, 2), *REST]}, "n is not the sum of m"),
    "same key twice": ({"rows": [*ROWS, ROWS[0]]}, "k is not unique"),
    "no key": ({"rows": [(None, "C", 22, 20, 2), *REST]}, "k is empty in 1 rows"),
    "key as count": ({"COUNT_FIELDS": ["k", "n"], "TOTALS": ""}, "k holds text"),
    "key as larger area": ({"PARENT_FIELDS": ["k"]}, "k names the areas themselves"),
    "total of itself": ({"TOTALS": "n=n+m"}, "a field stands twice"),
    "part twice": ({"TOTALS": "n=m+m"}, "a field stands twice"),
    "no sum": ({"TOTALS": "n=="}, "TOTALS: “n==” is not of the expected form"),
    "no date": (
        {"rows": [(*row, "gestern") for row in ROWS], "fields": DATED, "DATE_FIELD": "d"},
        "d holds no date",
    ),
    "field missing": ({"COUNT_FIELDS": ["n", "gone"], "TOTALS": ""}, "gone"),
}


@pytest.mark.parametrize("algorithm", ["suppress", "protect", "auditsuppression"])
@pytest.mark.parametrize("name", list(REFUSED))
def test_what_cannot_be_reckoned_with_is_named(result_of, algorithm, name):
    wrong, said = REFUSED[name]
    with pytest.raises(QgsProcessingException, match=said) as refusal:
        result_of(algorithm, **wrong)
    assert "Traceback" not in str(refusal.value)


@pytest.mark.parametrize("algorithm", ["suppress", "protect"])
def test_a_negative_count_is_refused(result_of, algorithm):
    with pytest.raises(QgsProcessingException, match="w is negative in A"):
        result_of(algorithm, rows=[("A", "C", 22, 24, -2), *REST])


@pytest.mark.parametrize(
    ("given", "counts"),
    [
        ({"rows": [("A", "C", 22, 20, 2)]}, (2, 2)),
        ({"rows": []}, (0, 0)),
        ({"rows": [("A", "X", 22, 20, 2), *REST]}, (2, 2)),
        ({"rows": [("A", None, 22, 20, 2), *REST]}, (1, 1)),
        ({"rows": [(k, "C", 2, 1, 1) for k in "ABDE"]}, (12, 0)),
        ({"rows": [(k, "C", 0, 0, 0) for k in "AB"]}, (0, 0)),
        ({"rows": [(k, "C", None, None, None) for k in "AB"]}, (0, 0)),
        ({"THRESHOLD": 1}, (0, 0)),
        ({"COUNT_FIELDS": ["n", "m", "w", "w"]}, (1, 3)),
        ({"PUBLISH_INPUT": False, "GRAND_TOTAL": True, "PARENT_FIELDS": []}, (0, 0)),
        ({"rows": [("a", "C", 22, 20, 2), ("A", "C", 58, 30, 28)]}, (1, 3)),
    ],
    ids=[
        *("one area", "no area", "one child", "in no larger area", "all small", "all zero"),
        *("all missing", "nothing is small", "a count named twice", "nothing but the whole"),
        "keys by case",
    ],
)
def test_odd_tables_are_protected_with_so_many_cells(result_of, given, counts):
    result = result_of("suppress", **given)
    assert (result["PRIMARY"], result["SECONDARY"]) == counts
    assert result["EXPOSED"] == 0


def test_counts_that_come_as_text_are_counts(result_of):
    rows = [(*row[:4], str(row[4])) for row in ROWS]
    as_text = result_of("suppress", rows=rows, fields=TEXTS)["OUTPUT"]
    assert shown(as_text, "k", "m", "w") == shown(result_of("suppress")["OUTPUT"], "k", "m", "w")


def test_counts_with_decimals_are_protected_as_wide(result_of):
    result = result_of("suppress", rows=[("A", "C", 22.5, 20, 2.5), *REST], fields=DECIMALS)
    rows = shown(result["OUTPUT_PATTERN"], "state", "low", "high")
    assert [state for state, *_ in rows].count("primary") == 1
    assert all(high - low >= 3 for state, low, high in rows if state != "ok")


def test_huge_counts_do_not_hide_small_ones(result_of):
    rows = [("A", "C", 3e12, 3e12 - 2, 2), *REST]
    result = result_of("suppress", rows=rows, fields=DECIMALS)
    assert shown(result["OUTPUT"], "m", "w")[0] == (None, None)


@pytest.mark.parametrize(
    ("fields", "rows"),
    [
        ({"z": "string", "x": "integer"}, [("Q", 5)]),
        ({"k": "string", "m": "string"}, [("A", "30")]),
        ({"k": "string"}, [("A",)]),
        ({"area": "string", "field": "string", "state": "string"}, [("Q", "w", "primary")]),
        ({"level": "string", "area": "string", "w": "integer"}, []),
    ],
    ids=["nothing in common", "text", "keys alone", "a pattern of other areas", "empty"],
)
def test_last_years_table_of_another_shape_does_no_harm(result_of, table_layer, fields, rows):
    """Taken into account as far as it fits, else left out."""
    before = table_layer(fields, rows, name="before")
    result = result_of("suppress", PREVIOUS=before)
    assert (result["PRIMARY"], result["SECONDARY"]) == (1, 3)
