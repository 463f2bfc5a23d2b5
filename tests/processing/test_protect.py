"""protect: counts are changed, and it is checked what can be reckoned all the same."""

from __future__ import annotations

import pytest
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer

FIELDS = {"k": "string", "city": "string", "n": "integer", "m": "integer", "w": "integer"}
ROWS = [("A", "C", 23, 21, 2), ("B", "C", 7, 3, 4), ("D", "C", 58, 30, 28), ("E", "C", 1, 0, 1)]


@pytest.fixture()
def protected(run, table_layer):
    """Run on the usual counts."""

    def go(**more):
        given = {
            "INPUT": table_layer(FIELDS, ROWS),
            "KEY_FIELD": "k",
            "COUNT_FIELDS": ["n", "m", "w"],
            "PARENT_FIELDS": ["city"],
            "TOTALS": "n=m+w",
            "OUTPUT_TOTALS": "TEMPORARY_OUTPUT",
        }
        return run("protect", **{**given, **more})

    return go


def values(layer, *fields):
    return [
        tuple(None if f[name] == NULL else f[name] for name in fields) for f in layer.getFeatures()
    ]


@pytest.mark.parametrize(
    ("method", "expected", "largest"),
    [
        ("round5", [(25, 20, 0), (5, 5, 5), (60, 30, 30), (0, 0, 0)], 2),
        ("round10", [(20, 20, 0), (10, 0, 0), (60, 30, 30), (0, 0, 0)], 5),
        ("kosis", [(23, 21, 0), (7, 4, 4), (58, 30, 28), (0, 0, 0)], 2),
    ],
)
def test_rounded_as_the_offices_do(protected, method, expected, largest):
    result = protected(METHOD=method)
    assert values(result["OUTPUT"], "n", "m", "w") == expected
    assert result["LARGEST_CHANGE"] == largest


def test_controlled_rounding_keeps_every_sum(protected):
    result = protected(METHOD="controlled")
    rows = values(result["OUTPUT"], "n", "m", "w")
    assert all(n == m + w and n % 5 == m % 5 == w % 5 == 0 for n, m, w in rows)
    assert values(result["OUTPUT_TOTALS"], "n", "m", "w") == [
        tuple(sum(row[at] for row in rows) for at in range(3))
    ]
    assert result["LARGEST_CHANGE"] <= 9
    assert all(
        abs(own - true) < 5
        for row, (*_, n, m, w) in zip(rows, ROWS)
        for own, true in zip(row, (n, m, w))
    )


def test_random_rounding_is_the_same_each_time_and_another_with_another_seed(protected):
    first = values(protected(METHOD="randomround", SEED=1)["OUTPUT"], "n", "m", "w")
    again = values(protected(METHOD="randomround", SEED=1)["OUTPUT"], "n", "m", "w")
    seeds = {
        tuple(values(protected(METHOD="randomround", SEED=seed)["OUTPUT"], "n", "m", "w"))
        for seed in range(6)
    }
    assert first == again
    assert len(seeds) > 1
    for row, (*_, n, m, w) in zip(first, ROWS):
        assert all(own % 5 == 0 and abs(own - true) < 5 for own, true in zip(row, (n, m, w)))


def test_a_seed_that_is_not_given_is_drawn_and_told_in_the_log_alone(protected, run, tmp_path):
    path = str(tmp_path / "release.gpkg")
    protected(METHOD="randomround", OUTPUT=path)
    assert "Seed drawn" in run.feedback.textLog()
    protected(METHOD="randomround", OUTPUT=str(tmp_path / "other.gpkg"), SEED=31415926)
    for name in ("release", "other"):
        layer = QgsVectorLayer(str(tmp_path / f"{name}.gpkg"), name, "ogr")
        said = [*layer.metadata().history(), layer.metadata().abstract()]
        assert said[0]
        assert not any("31415926" in text or "SEED" in text for text in said)


def test_kosis_with_exact_sums_gives_small_counts_away(protected, run):
    """23 = 21 + w and w is one of 0, 1, 2: it is 2."""
    result = protected(METHOD="kosis")
    assert result["EXPOSED"] >= 1
    assert "EXPOSED" in run.feedback.textLog()


def test_the_audit_says_between_which_numbers_a_small_count_lies(protected):
    result = protected(METHOD="kosis", OUTPUT_AUDIT="TEMPORARY_OUTPUT")
    rows = values(result["OUTPUT_AUDIT"], "area", "field", "low", "high", "exposed")
    assert ("A", "w", 2, 2, 1) in rows
    assert sum(row[-1] for row in rows) == result["EXPOSED"]
    wider = protected(METHOD="round10", PROTECTION=3, OUTPUT_AUDIT="TEMPORARY_OUTPUT")
    assert all(
        (high - low < 3) == bool(exposed)
        for low, high, exposed in values(wider["OUTPUT_AUDIT"], "low", "high", "exposed")
    )


def test_rounding_to_ten_gives_nothing_away_here(protected):
    assert protected(METHOD="round10")["EXPOSED"] == 0


def test_the_state_says_that_a_count_was_changed(protected):
    assert set(values(protected(METHOD="round5")["OUTPUT"], "w_state")) == {("rounded",)}
    assert set(values(protected(METHOD="kosis")["OUTPUT"], "w_state")) == {("perturbed",)}


def test_counts_that_are_not_protected_do_not_pass(protected):
    result = protected(COUNT_FIELDS=["n"], TOTALS="")
    assert "w" not in result["OUTPUT"].fields().names()


def test_decimals_are_refused(protected, table_layer):
    layer = table_layer({"k": "string", "n": "double"}, [("A", 1.5)])
    with pytest.raises(QgsProcessingException, match="n has decimals in A"):
        protected(INPUT=layer, COUNT_FIELDS=["n"], TOTALS="", PARENT_FIELDS=[])
