"""Suppression: methods, what is known anyway, nesting, old scipy."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from sozialraum.core.confidentiality import feasible, optimal, solver, suppress
from sozialraum.core.confidentiality.linked import Role
from sozialraum.core.confidentiality.nesting import Base, link
from sozialraum.core.confidentiality.pattern import Move, Need, Pattern
from sozialraum.core.confidentiality.profiles import Rules
from sozialraum.core.confidentiality.release import KNOWN, Plan, prepare
from sozialraum.core.errors import SozialraumError
from sozialraum.core.tables.states import Figures

NOTHING = pd.DataFrame(columns=list(KNOWN))


def base(counts, published=True, **parents):
    keys = pd.Index([f"A{at}" for at in range(len(next(iter(counts.values()))))], dtype=object)
    table = pd.DataFrame(counts, index=keys, dtype="float64")
    levels = pd.DataFrame(parents, index=keys, dtype=object)
    return Base(Figures.of(table), np.full(len(keys), "", dtype=object), levels, "row", published)


def need_of(tables, width=3.0):
    values = tables.values.ravel()
    small = (values > 0) & (values < 3)
    return Need(small, small, np.ones(len(values)), width)


def test_a_nested_level_adds_up_from_the_next_finer_one():
    tables = link(base({"n": [1, 2, 3, 4]}, small=list("aabb"), whole=list("CCCC")), []).linked
    rows = tables.unit_sums.toarray()
    place = {area: at for at, area in enumerate(tables.units["area"])}
    whole = next(row for row in rows if row[place["C"]] == 1)
    assert sorted(np.flatnonzero(whole < 0)) == sorted([place["a"], place["b"]])


def test_overlapping_levels_both_add_up_from_the_rows():
    tables = link(base({"n": [1, 2, 3, 4]}, one=list("aabb"), other=list("cdcd")), []).linked
    assert (tables.unit_sums.toarray()[:, :4] < 0).sum() == 8


def test_rows_that_no_level_tells_apart_are_one():
    given = base({"n": [1, 2, 3, 4]}, published=False, one=list("aabb"), other=list("cccd"))
    tables = link(given, []).linked
    assert tables.values[:3, 0].tolist() == [3, 3, 4]
    assert (tables.roles[:3] == Role.HIDDEN).all()


def test_without_whole_number_programs_the_heuristic_is_used_and_said(monkeypatch):
    tables = link(base({"n": [2, 9, 8, 7]}, city=list("CCCC")), []).linked
    for module in (suppress, optimal):
        if hasattr(module, "has_whole_numbers"):
            monkeypatch.setattr(module, "has_whole_numbers", lambda: False)
    monkeypatch.setattr(solver, "has_whole_numbers", lambda: False)
    result = suppress.suppress(tables, need_of(tables))
    assert result.fallback == "scipy"
    assert not result.optimal
    assert not result.exposed.any()
    assert result.withheld.sum() == 2


def test_nothing_small_means_nothing_withheld():
    tables = link(base({"n": [5, 9, 8]}, city=list("CCC")), []).linked
    assert not suppress.suppress(tables, need_of(tables)).withheld.any()


def test_a_cell_that_nothing_can_hide_is_exposed():
    tables = link(base({"n": [2, 9, 8]}, city=list("CCC")), []).linked
    tables.roles[1:] = Role.PUBLIC
    result = suppress.suppress(tables, need_of(tables))
    assert np.argwhere(result.exposed).tolist() == [[0, 0]]


@pytest.mark.parametrize("method", ["optimal", "heuristic"])
def test_important_fields_are_withheld_last(method):
    counts = {"EW": [22, 58, 31], "M": [20, 30, 14], "W": [2, 28, 17]}
    plan = Plan(Rules(), [("EW", ["M", "W"])], important=["EW"])
    made = prepare(base(counts, city=list("CCC")), plan, {}, NOTHING, NOTHING)
    result = suppress.suppress(made.linked, made.need, method)
    assert not result.withheld[:, 0].any()


@pytest.mark.parametrize("method", ["optimal", "heuristic"])
def test_the_cells_of_last_year_are_taken_again(method):
    counts = {"n": [2, 9, 8, 7, 12]}
    before = pd.DataFrame([("row", "A3", "n")], columns=["level", "area", "field"])
    made = prepare(base(counts, city=list("CCCCC")), Plan(Rules()), {}, NOTHING, before)
    result = suppress.suppress(made.linked, made.need, method)
    assert np.flatnonzero(result.withheld[:, 0]).tolist() == [0, 3]


def test_what_was_published_before_is_known():
    counts = {"n": [2, 9, 8, 7]}
    known = pd.DataFrame([("row", "A1", "", "n", np.nan, "2022")], columns=list(KNOWN))
    made = prepare(base(counts, city=list("CCCC")), Plan(Rules()), {}, known, NOTHING)
    result = suppress.suppress(made.linked, made.need)
    assert not result.withheld[1, 0]
    assert not result.exposed.any()


def test_numbers_that_cannot_be_are_refused():
    figures = {"EW": [10.0], "M": [20.0], "W": [np.nan]}
    with pytest.raises(SozialraumError, match="contradict each other"):
        prepare(base(figures), Plan(Rules(), [("EW", ["M", "W"])]), {}, NOTHING, NOTHING)


def test_a_point_that_breaks_a_sum_or_is_negative_proves_nothing():
    tables = link(base({"n": [2, 9, 8]}, city=list("CCC")), []).linked
    pattern = Pattern(tables, need_of(tables))
    assert not pattern.add(Move(np.array([0, 1]), np.array([3.0, -2.0])))
    assert not pattern.add(Move(np.array([0, 1]), np.array([-3.0, 3.0])))
    assert pattern.add(Move(np.array([0, 1]), np.array([3.0, -3.0])))
    pattern.moves.append(Move(np.array([0, 2]), np.array([5.0, -4.0])))
    low, high = suppress.proved(tables, pattern)
    assert (low[0], high[0]) == (2, 5)


def test_progress_runs_and_cancelling_ends_it():
    tables = link(base({"n": [2, 9, 8, 7]}, city=list("CCCC")), []).linked

    class Stop(Exception):
        pass

    def step(done):
        raise Stop

    with pytest.raises(Stop):
        suppress.suppress(tables, need_of(tables), "heuristic", step=step)
    seen: list[float] = []
    suppress.suppress(tables, need_of(tables), "auto", step=seen.append)
    assert seen
    assert all(0 <= done <= 1 for done in seen)


def test_a_missing_number_that_the_others_leave_is_protected():
    counts = {"EW": [22.0, 58, 31], "M": [20.0, 30, 14], "W": [np.nan, 28, 17]}
    plan = Plan(Rules(), [("EW", ["M", "W"])])
    made = prepare(base(counts), plan, {}, NOTHING, NOTHING)
    result = suppress.suppress(made.linked, made.need)
    assert result.withheld[0, :2].any()
    assert result.high[0, 2] - result.low[0, 2] >= 3


def test_a_large_missing_number_that_the_others_leave_costs_nothing():
    counts = {"EW": [42.0, 58, 31], "M": [20.0, 30, 14], "W": [np.nan, 28, 17]}
    made = prepare(base(counts), Plan(Rules(), [("EW", ["M", "W"])]), {}, NOTHING, NOTHING)
    assert not suppress.suppress(made.linked, made.need).withheld.any()


def test_a_large_count_with_few_behind_it_needs_a_share_of_itself():
    counts = {"jobs": [1000.0, 400, 300, 5]}
    behind = {"carriers": {"jobs": np.array([1.0, 30, 20, 4])}}
    made = prepare(base(counts, city=list("CCCC")), Plan(Rules()), behind, NOTHING, NOTHING)
    result = suppress.suppress(made.linked, made.need)
    assert result.primary[:, 0].tolist() == [True, False, False, False, False]
    assert result.high[0, 0] - result.low[0, 0] >= 200


def test_without_whole_number_programs_only_points_are_proof(monkeypatch):
    """2x + 2y fits fractions: only what whole numbers prove counts."""
    tables = link(base({"n": [2, 9, 8, 7]}, city=list("CCCC")), []).linked
    monkeypatch.setattr(suppress, "has_whole_numbers", lambda: False)

    def fractions(*_, **__):
        size = int(pattern.withheld.sum())
        return feasible.Intervals(
            np.flatnonzero(pattern.withheld),
            np.zeros(size),
            np.full(size, 99.0),
            np.zeros(size, dtype=bool),
        )

    pattern = Pattern(tables, need_of(tables))
    monkeypatch.setattr(suppress, "feasible_intervals", fractions)
    low, high, _ = suppress._intervals(tables, pattern, lambda done: None)
    assert low[0] == high[0] == 2


@pytest.mark.parametrize(
    ("sums", "ratios", "within", "rests"),
    [
        ([("EW", ["M", "W"])], [("q", "S", "EW")], [("EW", ["S"])], ["EW − S"]),
        ([("EW", ["M", "W"])], [("q", "S", "EW"), ("r", "S", "EW")], [], ["EW − S"]),
        ([("EW", ["M", "W"])], [], [("EW", ["M"]), ("EW", ["W"])], []),
        ([("EW", ["M", "W"])], [("q", "M", "EW")], [("EW", ["M"])], []),
        ([], [], [("EW", ["M", "S"]), ("EW", ["S", "M"])], ["EW − M − S"]),
    ],
)
def test_one_rest_is_one_field(sums, ratios, within, rests):
    """Two cells for one rest would tell whoever is alone in it the other, and all be refused."""
    counts = {"EW": [13, 5, 9], "M": [9, 2, 4], "W": [4, 3, 5], "S": [3, 2, 4]}
    plan = Plan(Rules(singles=True), sums, ratios, within=within)
    made = prepare(base(counts, city=list("CCC")), plan, {}, NOTHING, NOTHING)
    assert list(made.linked.fields) == ["EW", "M", "W", "S", *rests]
