"""Weights as offices write them."""

from __future__ import annotations

import pandas as pd
import pytest

from sozialraum.core.areas.shares import as_shares, settled_shares
from sozialraum.core.errors import SozialraumError


def settled(sources, weights):
    found, note = settled_shares(pd.Index(sources), as_shares(pd.Series(weights), "share"))
    return found.tolist(), note


def test_fractions_stay_as_they_are():
    assert settled(["a", "a", "b"], [0.25, 0.75, 1.0]) == ([0.25, 0.75, 1.0], None)


@pytest.mark.parametrize("weights", [["25", "75", "100"], ["25,0", "75,0", "100,0"], [25, 75, 100]])
def test_percentages_are_divided_and_that_is_said(weights):
    found, note = settled(["a", "a", "b"], weights)
    assert found == [0.25, 0.75, 1.0]
    assert "percentages" in note.text


def test_german_text_and_percent_signs_are_read():
    assert settled(["a", "a"], ["0,25", "0,75"])[0] == [0.25, 0.75]
    assert settled(["a", "a"], ["12,5 %", "87,5 %"])[0] == [0.125, 0.875]


def test_rounded_weights_lose_nobody():
    found, note = settled(["a", "a", "a", "b"], ["33,3", "33,3", "33,3", "100"])
    assert sum(found[:3]) == pytest.approx(1, abs=1e-12)
    assert note.values == {"areas": "a"}
    assert sum(settled(["a"] * 3, [0.333, 0.333, 0.333])[0]) == pytest.approx(1, abs=1e-12)


def test_a_part_that_lies_elsewhere_is_no_rounding():
    assert settled(["a", "a"], [0.5, 0.4]) == ([0.5, 0.4], None)
    assert settled(["a", "a"], [0.123456789, 0.5])[1] is None


def test_one_wrong_weight_makes_no_percentages():
    assert settled(["a", "b", "c"], [2.0, 1.0, 1.0])[0] == [2.0, 1.0, 1.0]


def test_text_that_is_no_number_is_named_with_its_row():
    with pytest.raises(SozialraumError, match=r"share.*row 2"):
        as_shares(pd.Series(["0,5", "halb"]), "share")
