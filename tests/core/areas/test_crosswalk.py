"""Crosswalk weights, reckoned by hand."""

from __future__ import annotations

import pandas as pd
import pytest

from sozialraum.core.areas.crosswalk import by_area, by_largest, by_parent, by_point, check
from sozialraum.core.errors import SozialraumError

AREAS = pd.Series({"a": 100.0, "b": 100.0, "c": 100.0, "d": 100.0})
OVERLAPS = pd.DataFrame(
    [
        ("a", "N", 100.0),  # wholly inside
        ("b", "N", 30.0),  # split, nothing outside
        ("b", "S", 70.0),
        ("c", "S", 40.0),  # sticks out by 60
        ("d", "N", 0.5),  # a sliver, the rest inside S
        ("d", "S", 99.5),
    ],
    columns=["source", "target", "overlap"],
)


def weights(crosswalk):
    return {
        (s, t): round(w, 12) for s, t, w in crosswalk.table[["source", "target", "weight"]].values
    }


def test_weights_are_shares_of_the_source_area():
    assert weights(by_area(OVERLAPS, AREAS)) == {
        ("a", "N"): 1.0,
        ("b", "N"): 0.3,
        ("b", "S"): 0.7,
        ("c", "S"): 0.4,
        ("d", "N"): 0.005,
        ("d", "S"): 0.995,
    }


def test_slivers_are_dropped_and_a_source_inside_keeps_weight_one():
    crosswalk = by_area(OVERLAPS, AREAS, min_share=0.01)
    assert weights(crosswalk)[("d", "S")] == 1.0
    assert ("d", "N") not in weights(crosswalk)
    assert crosswalk.slivers == 1


def test_a_source_that_sticks_out_keeps_its_true_share_and_is_reported():
    crosswalk = by_area(OVERLAPS, AREAS, min_share=0.01)
    assert weights(crosswalk)[("c", "S")] == 0.4
    assert crosswalk.partly_outside.to_dict() == {"c": pytest.approx(0.6)}


def test_sources_without_a_target_are_named():
    areas = pd.concat([AREAS, pd.Series({"e": 50.0})])
    assert by_area(OVERLAPS, areas).unassigned == ["e"]


def test_overlapping_targets_are_scaled_to_one_and_named():
    overlaps = pd.DataFrame(
        [("a", "N", 100.0), ("a", "S", 100.0)], columns=["source", "target", "overlap"]
    )
    crosswalk = by_area(overlaps, AREAS[["a"]])
    assert weights(crosswalk) == {("a", "N"): 0.5, ("a", "S"): 0.5}
    assert crosswalk.overlapping == ["a"]


def test_largest_gives_each_source_wholly_away_unless_most_of_it_lies_outside():
    crosswalk = by_largest(OVERLAPS, AREAS)
    assert weights(crosswalk) == {("a", "N"): 1.0, ("b", "S"): 1.0, ("d", "S"): 1.0}
    assert crosswalk.unassigned == ["c"]


def test_a_tie_goes_to_the_lowest_key():
    overlaps = pd.DataFrame(
        [("a", "S", 50.0), ("a", "N", 50.0)], columns=["source", "target", "overlap"]
    )
    assert weights(by_largest(overlaps, AREAS[["a"]])) == {("a", "N"): 1.0}
    assert weights(by_point(overlaps[["source", "target"]], AREAS[["a"]].index)) == {
        ("a", "N"): 1.0
    }


def test_rows_without_a_parent_have_no_target():
    table = by_parent(pd.Index(["a", "b"]), pd.Series(["N", None]))
    assert table.to_dict("list") == {"source": ["a"], "target": ["N"], "weight": [1.0]}


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        ([("a", "N", -0.1)], "below 0"),
        ([("a", "N", None)], "NULL"),
        ([("a", "N", 1.2)], "above 1"),
        ([("a", "N", 0.5), ("a", "N", 0.5)], "twice"),
        ([("a", "N", 0.8), ("a", "S", 0.4)], "more than 1"),
    ],
    ids=["below zero", "null", "above one", "pair twice", "sum above one"],
)
def test_a_crosswalk_that_would_lose_or_double_people_is_refused(rows, said):
    table = pd.DataFrame(rows, columns=["source", "target", "weight"]).astype({"weight": float})
    with pytest.raises(SozialraumError, match=said) as refusal:
        check(table)
    assert "a" in str(refusal.value)


def test_largest_leaves_nothing_outside_and_names_overlapping_targets():
    overlaps = pd.DataFrame(
        [("a", "N", 60.0), ("b", "N", 90.0), ("b", "S", 80.0)],
        columns=["source", "target", "overlap"],
    )
    crosswalk = by_largest(overlaps, AREAS[["a", "b"]])
    assert weights(crosswalk) == {("a", "N"): 1.0, ("b", "N"): 1.0}
    assert crosswalk.partly_outside.empty
    assert crosswalk.overlapping == ["b"]


def test_pairs_of_weight_zero_in_an_official_table_are_left_out():
    rows = [("a", "N", 1.0), ("a", "S", 0.0)]
    table = check(pd.DataFrame(rows, columns=["source", "target", "weight"]))
    assert table["target"].tolist() == ["N"]


def test_nobody_is_lost_where_all_shares_are_small():
    targets = ["N", "O", "S", "W"]
    small = pd.DataFrame({"source": "a", "target": targets, "overlap": [40.0, 30.0, 20.0, 10.0]})
    crosswalk = by_area(small, pd.Series({"a": 100.0}), min_share=0.5)
    assert crosswalk.table["weight"].sum() == pytest.approx(1)
    assert len(crosswalk.table) == 4
    outside = by_area(small, pd.Series({"a": 1000.0}), min_share=0.5)
    assert outside.unassigned == ["a"]


def test_shares_that_differ_by_rounding_are_a_tie():
    rows = [("a", "S", 50.00000000001), ("a", "N", 49.99999999999)]
    overlaps = pd.DataFrame(rows, columns=["source", "target", "overlap"])
    assert weights(by_largest(overlaps, AREAS[["a"]])) == {("a", "N"): 1.0}
