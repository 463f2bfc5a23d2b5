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
NONE = pd.DataFrame(columns=KNOWN)
BEFORE = pd.DataFrame(columns=["level", "area", "field"])
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
    return withheld(base, Plan(rules, [], rates, list(public)))


def withheld(base, plan, field="u", known=NONE):
    """Areas of the larger levels where ``field`` is withheld."""
    made = prepare(base, plan, {}, known, BEFORE)
    result = suppress(made.linked, made.need, "auto", plan.rules.singles)
    assert not result.exposed.any()
    units, at = made.linked.units, made.linked.fields.index(field)
    return units["area"][(units["level"] != base.level) & result.withheld[:, at]].tolist()


def test_whoever_is_alone_in_one_of_two_blocks_learns_nothing_of_the_other():
    base = blocks(u=[1, 2, 9, 8, 7])
    assert told_apart(base, SINGLES, False, NONE).tolist() == [True, True, False, False, False]
    assert not told_apart(base, RULES, False, NONE).any()
    assert "D0" in released(base, SINGLES)
    assert released(base, RULES) == []


@pytest.mark.parametrize("first_two", [(1, 9), (2, 2), (0, 2)])
def test_nobody_is_told_apart_where_no_small_number_follows(first_two):
    assert not told_apart(blocks(u=[*first_two, 1, 2, 4]), SINGLES, False, NONE).any()


def test_known_denominators_leave_a_block_too_little_room():
    """3 of 6 in D0, blocks of 2 and 4: between 1 and 3 are in the second."""
    base = blocks(n=[2, 4, 40, 41], u=[2, 1, 20, 21])
    assert told_apart(base, RULES, True, NONE).all()
    assert "D0" in released(base, RULES, ["n"])


def test_large_blocks_leave_room_enough():
    base = blocks(n=[20, 40, 40, 41], u=[2, 9, 20, 21])
    assert released(base, RULES, ["n"]) == []


def test_two_known_wholes_of_one_part_are_taken_together():
    """Of 6 in D0 at most 2 and 4 may be in the blocks, so it would be 2 and 4."""
    base = blocks(n=[10, 4, 40, 41], e=[2, 10, 40, 41], u=[2, 4, 20, 21])
    rates = [("q", "u", "n"), ("r", "u", "e")]
    assert "D0" in withheld(base, Plan(RULES, [], rates, ["n", "e"]))


def test_parts_of_a_part_of_a_known_whole():
    base = blocks(n=[10, 1, 40, 41], u=[7, 1, 20, 21], a=[2, 1, 9, 9], b=[5, 0, 11, 12])
    plan = Plan(RULES, [("u", ["a", "b"])], [("q", "u", "n")], ["n"])
    assert "D0" in withheld(base, plan, "a")


def test_blocks_that_others_publish_are_known_one_by_one():
    """45 − 30 − (6 + 7) would be the 2 of D1."""
    frame = pd.DataFrame({"u": [2.0, 6.0, 7.0, 30.0]}, index=list("ABXY"))
    parents = {"district": ["D1", "D2", "D2", "D3"], "city": ["C"] * 4}
    parents = pd.DataFrame(parents, index=frame.index, dtype=object)
    base = Base(Figures.of(frame), np.full(4, ""), parents, "block", False)
    rows = [("block", "B", "", "u", 6.0, "they"), ("block", "X", "", "u", 7.0, "they")]
    known = pd.DataFrame(rows, columns=KNOWN)
    assert told_apart(base, RULES, False, known).tolist() == [False, True, True, False]
    assert "D3" in withheld(base, Plan(RULES), known=known)


def test_a_block_is_not_taken_for_the_group_that_is_called_like_it():
    frame = pd.DataFrame({"u": [8.0, 6.0, 7.0, 30.0]}, index=list("1234"))
    parents = pd.DataFrame({"district": list("1122")}, index=frame.index, dtype=object)
    base = Base(Figures.of(frame), np.full(4, ""), parents, "block", False)
    known = pd.DataFrame([("block", "1", "", "u", 8.0, "they")], columns=KNOWN)
    assert withheld(base, Plan(RULES), known=known) == []


def test_the_difference_of_two_levels_is_an_area_with_few_inhabitants():
    frame = pd.DataFrame({"u": [400.0, 17.0, 300.0]}, index=list("xyz"))
    parents = {"a": ["A1", "A1", "A2"], "b": ["B1", "B2", "B2"]}
    parents = pd.DataFrame(parents, index=frame.index, dtype=object)
    base = Base(Figures.of(frame), np.full(3, ""), parents, "row", False)
    behind = {"population": {"pop": np.array([1000.0, 40.0, 900.0])}}
    plan = Plan(Rules(threshold=3, min_population=300))
    made = prepare(base, plan, behind, NONE, BEFORE)
    assert suppress(made.linked, made.need, "auto").withheld.any()


def test_published_rows_are_apart_anyway():
    assert not told_apart(blocks(True, u=[1, 2, 9]), SINGLES, True, NONE).any()
