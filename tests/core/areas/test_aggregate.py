"""Sums and means by hand, and the properties that no aggregation may break."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sozialraum.core.areas.aggregate import aggregate, with_delivered_totals
from sozialraum.core.tables.states import Figures, State


def figures(index, states=None, **columns):
    values = pd.DataFrame(columns, index=pd.Index(list(index), name="area"), dtype="float64")
    codes = pd.DataFrame(0, index=values.index, columns=values.columns, dtype="int8")
    for (key, field), state in (states or {}).items():
        codes.loc[key, field] = int(state)
    return Figures.of(values, codes)


def crosswalk(*rows):
    return pd.DataFrame(rows, columns=["source", "target", "weight"])


NESTED = crosswalk(("a", "N", 1.0), ("b", "N", 1.0), ("c", "S", 1.0))


def test_counts_are_summed_exactly_on_a_nested_system():
    result = aggregate(figures("abc", EW=[10, 20, 30]), NESTED, ["EW"])
    assert result.figures.values["EW"].to_dict() == {"N": 30.0, "S": 30.0}
    assert (result.figures.states["EW"] == State.OK).all()
    assert result.sources.to_dict() == {"N": 2, "S": 1}


def test_a_value_split_by_a_weight_is_an_estimate():
    table = crosswalk(("a", "N", 0.25), ("a", "S", 0.75), ("b", "N", 1.0))
    result = aggregate(figures("ab", EW=[100, 10]), table, ["EW"])
    assert result.figures.values["EW"].to_dict() == {"N": 35.0, "S": 75.0}
    assert (result.figures.states["EW"] == State.ESTIMATED).all()


def test_a_secret_part_makes_the_sum_null_with_the_worst_state():
    numbers = figures("abc", {("b", "EW"): State.SUPPRESSED}, EW=[10, np.nan, 30])
    result = aggregate(numbers, NESTED, ["EW"])
    assert np.isnan(result.figures.values.loc["N", "EW"])
    assert result.figures.states.loc["N", "EW"] == State.SUPPRESSED
    assert result.incomplete["EW"] == 1
    assert result.balance.loc["EW"].to_dict() == {
        "total_in": 40.0,
        "total_out": 30.0,
        "outside": 0.0,
        "withheld": 10.0,
    }


def test_available_parts_are_summed_as_limited_with_the_share_covered():
    numbers = figures("abc", {("b", "EW"): State.UNKNOWN}, EW=[10, np.nan, 30])
    result = aggregate(numbers, NESTED, ["EW"], available=True)
    assert result.figures.values["EW"].to_dict() == {"N": 10.0, "S": 30.0}
    assert result.figures.states["EW"].to_dict() == {"N": State.LIMITED, "S": State.OK}
    assert result.covered["EW"].to_dict() == {"N": 0.5, "S": 1.0}


def test_nothing_available_stays_null_and_says_why():
    numbers = figures("abc", {("c", "EW"): State.UNKNOWN}, EW=[10, 20, np.nan])
    result = aggregate(numbers, NESTED, ["EW"], available=True)
    assert np.isnan(result.figures.values.loc["S", "EW"])
    assert result.figures.states.loc["S", "EW"] == State.UNKNOWN


def test_means_are_weighted_by_those_they_refer_to():
    numbers = figures("abc", age=[40, 50, 60], EW=[100, 300, 10])
    result = aggregate(numbers, NESTED, [], ["age"], "EW")
    assert result.figures.values["age"].to_dict() == {"N": 47.5, "S": 60.0}


def test_an_area_without_people_has_no_say_in_the_mean():
    numbers = figures("abc", age=[40, np.nan, np.nan], EW=[100, 0, 0])
    result = aggregate(numbers, NESTED, [], ["age"], "EW")
    assert result.figures.values.loc["N", "age"] == 40.0
    assert result.figures.states.loc["S", "age"] == State.NOT_APPLICABLE


def test_an_unknown_weight_makes_the_mean_null():
    numbers = figures("abc", age=[40, 50, 60], EW=[100, np.nan, 10])
    result = aggregate(numbers, NESTED, [], ["age"], "EW")
    assert result.figures.states.loc["N", "age"] == State.MISSING


def test_rates_of_sums_are_not_means_of_rates():
    """900 persons at 10 % and 100 at 50 % are 14 %, not 43.3 %."""
    numbers = figures("ab", group=[90, 50], EW=[900, 100])
    table = crosswalk(("a", "N", 1.0), ("b", "N", 1.0))
    total = aggregate(numbers, table, ["group", "EW"]).figures.values.loc["N"]
    assert 100 * total["group"] / total["EW"] == 14.0


def test_delivered_totals_win_and_differences_are_named():
    sums = figures("NS", {("S", "EW"): State.SUPPRESSED}, EW=[30, np.nan])
    result, differing = with_delivered_totals(sums, figures("NS", EW=[33, 12]))
    assert result.values["EW"].to_dict() == {"N": 33.0, "S": 12.0}
    assert (result.states["EW"] == State.OK).all()
    assert differing.to_dict("records") == [{"area": "N", "field": "EW"}]


@st.composite
def splits(draw):
    sources = draw(st.integers(1, 8))
    values = draw(st.lists(st.integers(0, 10_000), min_size=sources, max_size=sources))
    rows = []
    for source in range(sources):
        parts = draw(st.lists(st.integers(0, 5), min_size=3, max_size=3))
        outside = draw(st.integers(0, 3))
        total = sum(parts) + outside
        rows += [(str(source), f"t{t}", part / total) for t, part in enumerate(parts) if part]
    return values, pd.DataFrame(rows, columns=["source", "target", "weight"])


@given(splits(), st.randoms(use_true_random=False))
def test_totals_are_kept_and_the_order_of_rows_is_irrelevant(split, random):
    values, table = split
    numbers = figures([str(n) for n in range(len(values))], EW=values)
    result = aggregate(numbers, table, ["EW"])
    row = result.balance.loc["EW"]
    assert row["total_in"] == pytest.approx(row["total_out"] + row["outside"])
    assert row["withheld"] == 0
    order = list(range(len(table)))
    random.shuffle(order)
    again = aggregate(numbers, table.iloc[order], ["EW"])
    pd.testing.assert_frame_equal(result.figures.values, again.figures.values)
    pd.testing.assert_frame_equal(result.figures.states, again.figures.states)
