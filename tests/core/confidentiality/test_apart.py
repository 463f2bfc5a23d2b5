"""Unpublished rows that somebody can tell apart though only their sum is published."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from sozialraum.core.confidentiality.apart import told_apart
from sozialraum.core.confidentiality.nesting import Base
from sozialraum.core.confidentiality.profiles import Rules
from sozialraum.core.confidentiality.release import KNOWN, Plan, prepare
from sozialraum.core.confidentiality.suppress import suppress
from sozialraum.core.tables.states import Figures

RULES = Rules(threshold=3, complement=True)
SINGLES = Rules(threshold=3, complement=True, singles=True)


def blocks(published=False, **fields):
    """Blocks of two districts: the first two in D0, all others in D1."""
    size = len(next(iter(fields.values())))
    frame = pd.DataFrame(fields, dtype="float64", index=[f"B{n}" for n in range(size)])
    districts = ["D0", "D0", *["D1"] * (size - 2)]
    parents = pd.DataFrame({"district": districts}, index=frame.index, dtype=object)
    return Base(Figures.of(frame), np.full(size, ""), parents, "block", published)


def released(base, rules, public=()):
    """Districts whose ``u`` is withheld."""
    rates = [("q", "u", "n")] if "n" in base.figures.values else []
    plan = Plan(rules, [], rates, list(public))
    known, before = pd.DataFrame(columns=KNOWN), pd.DataFrame(columns=["level", "area", "field"])
    made = prepare(base, plan, {}, known, before)
    result = suppress(made.linked, made.need, "auto", rules.singles)
    assert not result.exposed.any()
    units = made.linked.units
    at = made.linked.fields.index("u")
    return units["area"][(units["level"] == "district") & result.withheld[:, at]].tolist()


def test_whoever_is_alone_in_one_of_two_blocks_learns_nothing_of_the_other():
    base = blocks(u=[1, 2, 9, 8, 7])
    assert told_apart(base, SINGLES, []).tolist() == [True, True, False, False, False]
    assert not told_apart(base, RULES, []).any()
    assert "D0" in released(base, SINGLES)
    assert released(base, RULES) == []


@pytest.mark.parametrize("first_two", [(1, 9), (2, 2), (0, 2)])
def test_nobody_is_told_apart_where_no_small_number_follows(first_two):
    assert not told_apart(blocks(u=[*first_two, 1, 2, 4]), SINGLES, []).any()


def test_known_denominators_leave_a_block_too_little_room():
    """3 of 6 in D0, blocks of 2 and 4: between 1 and 3 are in the second."""
    base = blocks(n=[2, 4, 40, 41], u=[2, 1, 20, 21])
    assert told_apart(base, RULES, [("u", "n")]).tolist() == [True, True, False, False]
    assert not told_apart(base, RULES, []).any()
    assert "D0" in released(base, RULES, ["n"])


def test_large_blocks_leave_room_enough():
    base = blocks(n=[20, 40, 40, 41], u=[2, 9, 20, 21])
    assert not told_apart(base, RULES, [("u", "n")]).any()
    assert released(base, RULES, ["n"]) == []


def test_published_rows_are_apart_anyway_and_unknown_ones_tell_nothing():
    assert not told_apart(blocks(True, u=[1, 2, 9]), SINGLES, []).any()
    base = blocks(n=[2, 4, 40, 41], u=[2, np.nan, 20, 21])
    assert not told_apart(base, RULES, [("u", "n")]).any()
