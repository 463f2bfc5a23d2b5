"""States in the wide form, their order, and keys."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from sozialraum.core.errors import SozialraumError
from sozialraum.core.tables.keys import require_unique, text_keys
from sozialraum.core.tables.states import (
    Figures,
    State,
    figures_from_wide,
    wide_from_figures,
    worst,
)

CONTRACT = [
    "suppressed",
    "unknown",
    "unreliable",
    "later",
    "missing",
    "not_applicable",
    "below_half",
    "small_base",
    "estimated",
    "perturbed",
    "rounded",
    "provisional",
    "revised",
    "limited",
    "ok",
]


def test_severity_is_the_contracts_order():
    assert [state.word for state in sorted(State, reverse=True)] == CONTRACT


def test_null_without_a_reason_is_missing_and_a_secret_number_is_null():
    frame = pd.DataFrame(
        {"X": [1.0, np.nan, 3.0, 4.0], "X_state": ["ok", None, "suppressed", "estimated"]}
    )
    figures = figures_from_wide(frame, ["X"])
    np.testing.assert_array_equal(figures.values["X"], [1.0, np.nan, np.nan, 4.0])
    assert figures.states["X"].tolist() == [
        State.OK,
        State.MISSING,
        State.SUPPRESSED,
        State.ESTIMATED,
    ]


def test_state_fields_are_written_only_where_needed_or_always():
    figures = Figures.of(pd.DataFrame({"X": [1.0, 2.0], "Y": [1.0, np.nan]}))
    assert list(wide_from_figures(figures)) == ["X", "Y", "Y_state"]
    assert list(wide_from_figures(figures, "all")) == ["X", "X_state", "Y", "Y_state"]


def test_wide_form_round_trips():
    figures = Figures.of(
        pd.DataFrame({"X": [1.0, np.nan]}), pd.DataFrame({"X": [State.ROUNDED, State.LATER]})
    )
    again = figures_from_wide(wide_from_figures(figures), ["X"])
    pd.testing.assert_frame_equal(again.states, figures.states)


def test_an_unknown_word_is_refused_with_area_and_allowed_words():
    frame = pd.DataFrame({"X": [1.0], "X_state": ["geheim"]}, index=["05"])
    with pytest.raises(SozialraumError, match=r"X_state.*geheim.*05.*suppressed"):
        figures_from_wide(frame, ["X"])


def test_the_worst_state_of_a_row_wins():
    codes = pd.DataFrame({"a": [State.OK, State.ESTIMATED], "b": [State.LIMITED, State.UNKNOWN]})
    assert worst(codes).tolist() == [State.LIMITED, State.UNKNOWN]


@pytest.mark.parametrize(
    ("raw", "keys"),
    [
        (["05", "3a", " 10 "], ["05", "3a", "10"]),
        ([5.0, 6.0], ["5", "6"]),
        ([53340002002, 1], ["53340002002", "1"]),
        (["5.0", " 6.0 ", "05.0", "7"], ["5", "6", "05", "7"]),
        (
            ["5.00", "5.1", "a.0", "-5.0", ".0", "1.2.0"],
            ["5.00", "5.1", "a.0", "-5.0", ".0", "1.2.0"],
        ),
    ],
)
def test_keys_are_text(raw, keys):
    assert text_keys(pd.Series(raw), "area").tolist() == keys


@pytest.mark.parametrize("raw", [["a", None], ["a", ""], [1.0, np.nan]])
def test_a_key_that_is_null_is_refused_with_its_row(raw):
    with pytest.raises(SozialraumError, match=r"area.*row 2"):
        text_keys(pd.Series(raw), "area")


def test_a_key_that_is_no_whole_number_is_refused():
    with pytest.raises(SozialraumError, match="whole"):
        text_keys(pd.Series([1.5]), "area")


def test_duplicate_keys_are_listed():
    with pytest.raises(SozialraumError, match="05"):
        require_unique(pd.Index(["05", "05", "06"]), "area")
