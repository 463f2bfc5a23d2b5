"""A ratio by the rules of the indicators, reckoned by hand."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sozialraum.core.indicators.ratio import BOTTOM, TOP, ratio
from sozialraum.core.tables.states import Figures, State


def parts(tops, bottoms, top_states=None):
    index = pd.Index([f"{place:02}" for place in range(len(tops))], name="area")
    values = pd.DataFrame({TOP: tops, BOTTOM: bottoms}, index=index, dtype="float64")
    states = pd.DataFrame(0, index=index, columns=[TOP, BOTTOM], dtype="int8")
    if top_states is not None:
        states[TOP] = [int(state) for state in top_states]
    return Figures.of(values, states)


def test_counts_are_divided_and_multiplied():
    # 90 / 900 · 100 = 10; 3 / 8 · 100 = 37.5; 0 / 7 · 100 = 0
    found = ratio(parts([90, 3, 0], [900, 8, 7]), "share")
    assert found.figures.values["share"].tolist() == [10.0, 37.5, 0.0]
    assert found.figures.states["share"].tolist() == [State.OK] * 3


def test_what_is_no_number_has_the_state_that_says_why():
    tops, bottoms = [np.nan, np.nan, 0, 2, 5], [100, 100, 0, 20, np.nan]
    states = [State.SUPPRESSED, State.OK, State.OK, State.OK, State.ESTIMATED]
    found = ratio(parts(tops, bottoms, states), "share", minimum=30)
    assert found.figures.values["share"].isna().all()
    assert found.figures.states["share"].tolist() == [
        State.SUPPRESSED,
        State.MISSING,
        State.NOT_APPLICABLE,
        State.SMALL_BASE,
        State.MISSING,
    ]


def test_a_kind_that_keeps_the_number_travels():
    found = ratio(parts([5], [100], [State.ESTIMATED]), "share")
    assert found.figures.values["share"].tolist() == [5.0]
    assert found.figures.states["share"].tolist() == [State.ESTIMATED]


def test_a_suppressed_numerator_over_an_empty_area_stays_suppressed():
    found = ratio(parts([np.nan], [0], [State.SUPPRESSED]), "share")
    assert found.figures.states["share"].tolist() == [State.SUPPRESSED]


def test_counts_that_cannot_be_right_are_named():
    # 3 · 0.1 is a little more than 0.3 in binary: no doubt
    found = ratio(parts([11, -1, 5, 0.1 * 3], [10, 10, -5, 0.3]), "share")
    assert found.larger == ["00"]
    assert found.negative == ["01", "02"]


def test_of_what_is_no_part_only_a_negative_denominator_is_named():
    found = ratio(parts([4300, -12, 1], [2, 1000, -3]), "density", factor=1, part=False)
    assert found.figures.values["density"].tolist()[:2] == [2150.0, -0.012]
    assert (found.larger, found.negative) == ([], ["02"])


@given(
    st.lists(st.tuples(st.integers(0, 500), st.integers(1, 5000)), min_size=1, max_size=20),
    st.integers(2, 50),
)
def test_all_counts_times_a_constant_leave_the_ratio_as_it_is(counts, times):
    tops, bottoms = (np.array(column, dtype=float) for column in zip(*counts))
    once = ratio(parts(tops, bottoms), "x").figures.values["x"]
    again = ratio(parts(tops * times, bottoms * times), "x").figures.values["x"]
    assert again.to_numpy() == pytest.approx(once.to_numpy(), rel=1e-12)


@given(
    st.lists(
        st.tuples(st.one_of(st.none(), st.integers(0, 9)), st.one_of(st.none(), st.integers(0, 9))),
        min_size=1,
        max_size=20,
    )
)
def test_a_null_never_becomes_a_number(counts):
    tops, bottoms = zip(*counts)
    found = ratio(parts(list(tops), list(bottoms)), "x", part=False).figures
    unknown = np.array([None in pair or pair[1] == 0 for pair in counts])
    assert (found.values["x"].isna().to_numpy() == unknown).all()
    assert (found.states["x"].to_numpy()[unknown] > State.ESTIMATED).all()
