"""Rates and changes beside counts that are withheld, or not there at all."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from sozialraum.core.confidentiality.rates import protected_rows
from sozialraum.core.tables.states import Figures, State


def protected(frame, keys, dates=None, withheld=None, rates=None, changes=None):
    frame = pd.DataFrame(frame, index=pd.Index(list(keys), dtype=object), dtype="float64")
    dates = np.array(dates if dates is not None else [""] * len(frame), dtype=object)
    figures = Figures.of(frame)
    return protected_rows(figures, withheld or {}, rates or {}, changes or {}, dates, {})


@pytest.mark.parametrize(("ew", "alo"), [(41, np.nan), (np.nan, 2)])
def test_a_rate_is_not_printed_beside_a_count_that_is_not_there(ew, alo):
    """4.9 % of 41 are 2."""
    found = protected(
        {"EW": [ew, 100], "Alo": [alo, 10], "q": [4.9, 10]}, "AB", rates={"q": ("Alo", "EW")}
    )
    assert found.states["q"].tolist() == [State.SUPPRESSED, State.OK]
    assert np.isnan(found.values["q"].iloc[0])


def test_a_rate_that_is_not_there_either_keeps_its_state():
    found = protected({"EW": [41], "Alo": [np.nan], "q": [np.nan]}, "A", rates={"q": ("Alo", "EW")})
    assert found.states["q"].tolist() == [State.MISSING]


@pytest.mark.parametrize("counts", [[np.nan, 6], [6, np.nan]])
def test_a_change_is_not_printed_beside_a_count_that_is_not_there(counts):
    found = protected(
        {"EW": counts, "ch": [np.nan, 4]}, "AA", ["2022", "2023"], changes={"ch": "EW"}
    )
    assert found.states["ch"].tolist()[1] == State.SUPPRESSED


def test_a_change_is_since_the_date_before_not_since_the_last_row_of_the_area():
    """A has no row of 2022, and may have been withheld then."""
    found = protected(
        {"EW": [10, 20, 22, 6, 25], "ch": [np.nan, np.nan, 2, 4, 3]},
        list("ABBAB"),
        ["2021", "2021", "2022", "2023", "2023"],
        changes={"ch": "EW"},
    )
    states = found.states["ch"].tolist()
    assert states[2:] == [State.OK, State.SUPPRESSED, State.OK]


def test_a_change_goes_with_either_of_its_two_counts():
    found = protected(
        {"EW": [10, 12, 13], "ch": [np.nan, 2, 1]},
        "AAA",
        ["2021", "2022", "2023"],
        {"EW": np.array([True, False, False])},
        changes={"ch": "EW"},
    )
    assert found.states["ch"].tolist()[1:] == [State.SUPPRESSED, State.OK]
