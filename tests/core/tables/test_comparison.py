"""Two tables compared: every difference, and no more."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sozialraum.core.tables.comparison import Limits, compared, field_differences, missed_totals
from sozialraum.core.tables.states import Figures, State


def figures(rows, states=None):
    values = pd.DataFrame.from_dict(rows, orient="index", columns=["a", "b"])
    codes = pd.DataFrame(0, index=values.index, columns=values.columns)
    for (key, field), state in (states or {}).items():
        codes.loc[key, field] = int(state)
    return Figures.of(values, codes)


def listed(table):
    return [tuple(row) for row in table[["area", "field", "kind"]].fillna("").to_numpy()]


def test_keys_that_come_and_go_are_listed_rows_without_a_place_too():
    ours = figures({"1": (1, 1), "3": (1, 1), "~unassigned": (1, 1)})
    theirs = figures({"1": (1, 1), "2": (1, 1)})
    assert listed(compared(ours, theirs, Limits())) == [
        *[("3", "", "new_key"), ("~unassigned", "", "new_key"), ("2", "", "lost_key")],
    ]


def test_differences_jumps_and_states_are_told_apart():
    ours = figures({"1": (110, 1), "2": (200, 5), "3": (1, 1)}, {("3", "b"): State.SUPPRESSED})
    theirs = figures({"1": (100, 1), "2": (100, 5), "3": (1, 1)})
    result = compared(ours, theirs, Limits(jump=50))
    assert listed(result) == [("1", "a", "difference"), ("2", "a", "jump"), ("3", "b", "state")]
    assert result["difference"].tolist()[:2] == [10, 100]
    assert result["percent"].tolist()[:2] == [10, 100]
    assert result[["state", "other_state"]].iloc[2].tolist() == ["suppressed", "ok"]


def test_what_is_within_the_tolerance_is_no_difference():
    ours, theirs = figures({"1": (10.05, 3)}), figures({"1": (10.0, 3)})
    assert compared(ours, theirs, Limits(tolerance=0.05)).empty
    assert len(compared(ours, theirs, Limits(tolerance=0.04))) == 1


def test_sums_of_decimal_fractions_do_not_differ_in_their_last_bits():
    assert compared(figures({"1": (0.1 + 0.2, 1)}), figures({"1": (0.3, 1)}), Limits()).empty


def test_what_begins_at_zero_is_a_jump_without_a_percentage():
    result = compared(figures({"1": (3, 1)}), figures({"1": (0, 1)}), Limits(jump=10))
    assert listed(result) == [("1", "a", "jump")]
    assert np.isnan(result["percent"].iloc[0])


def test_withheld_in_both_for_the_same_reason_is_no_difference():
    states = {("1", "a"): State.SUPPRESSED}
    assert compared(figures({"1": (1, 1)}, states), figures({"1": (2, 1)}, states), Limits()).empty


def test_fields_of_one_table_only():
    table = field_differences(["a", "new"], ["a", "old"])
    assert table[["field", "kind"]].to_numpy().tolist() == [
        ["new", "new_field"],
        ["old", "lost_field"],
    ]


def test_totals_that_the_areas_do_not_add_up_to():
    ours = figures({"1": (1, 5), "2": (2, 5), "~unassigned": (3, 0)})
    totals = figures({"Summe": (6, 11)})
    found = missed_totals(ours, totals, Limits())
    assert found.missed[["area", "field", "value", "other"]].to_numpy().tolist() == [
        ["Summe", "b", 10, 11]
    ]
    assert found.unchecked == found.rates == found.others == []


def test_totals_of_some_areas_and_rates_are_named_not_compared():
    ours = figures({str(n): (100, 10.5 + n) for n in range(4)})
    totals = figures({"Bezirk": (100, 11.5), "Summe": (401, 12.0)})
    found = missed_totals(ours, totals, Limits())
    assert found.missed[["area", "field"]].to_numpy().tolist() == [["Summe", "a"]]
    assert (found.rates, found.others) == (["b"], ["Bezirk"])


@pytest.mark.parametrize(("delivered", "missed"), [(20, 0), (4, 1)])
def test_where_parts_are_withheld_only_too_much_is_wrong(delivered, missed):
    ours = figures({"1": (1, 5), "2": (2, 5)}, {("2", "b"): State.SUPPRESSED})
    found = missed_totals(ours, figures({"Summe": (3, delivered)}), Limits())
    assert len(found.missed) == missed
    assert found.unchecked == ["b"]


@given(st.dictionaries(st.text("12345", min_size=1), st.tuples(st.floats(-9, 9), st.floats(-9, 9))))
def test_a_table_does_not_differ_from_itself_in_any_order(rows):
    data = figures(rows or {"1": (1, 1)})
    shuffled = data.reindexed(data.values.index[::-1])
    assert compared(data, shuffled, Limits()).empty
