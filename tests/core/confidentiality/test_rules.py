"""Primary rules and profiles."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from sozialraum.core.confidentiality.nesting import Base, link
from sozialraum.core.confidentiality.profiles import (
    SHIPPED,
    Rules,
    load_profiles,
    with_profile,
)
from sozialraum.core.confidentiality.rules import Behind, few_behind, few_cases, wholes_of
from sozialraum.core.errors import SozialraumError
from sozialraum.core.tables.states import Figures


def linked(**counts):
    size = len(next(iter(counts.values())))
    table = pd.DataFrame(counts, index=[f"A{at}" for at in range(size)], dtype="float64")
    base = Base(Figures.of(table), np.full(size, "", dtype=object), table[[]].copy(), "row")
    return link(base, []).linked


def primary(rules, behind=None, ratios=(), sums=(), **counts):
    tables = linked(**counts)
    found = few_cases(tables, rules, wholes_of(sums, [], ratios))
    found |= few_behind(tables, rules, behind or Behind())
    return {name: found[:, at].tolist() for at, name in enumerate(tables.fields)}


@pytest.mark.parametrize(
    ("rules", "expected"),
    [
        (Rules(3), [False, True, True, False, False]),
        (Rules(5), [False, True, True, True, False]),
        (Rules(3, protect_zeros=True), [True, True, True, False, False]),
    ],
    ids=["below 3", "below 5", "zeros too"],
)
def test_counts_above_zero_and_below_the_threshold(rules, expected):
    assert primary(rules, n=[0, 1, 2, 3, 5]) == {"n": expected}


def test_a_count_that_is_not_known_is_judged_by_no_rule():
    assert primary(Rules(3), n=[np.nan, 2]) == {"n": [False, True]}


def test_all_but_a_few():
    found = primary(Rules(3), ratios=[("q", "u", "n")], u=[48, 50, 20], n=[50, 50, 50])
    assert found == {"u": [True, False, False], "n": [False] * 3}


def test_few_carriers_behind_many_persons():
    behind = Behind(carriers={"persons": np.array([2, 5, 0])})
    assert primary(Rules(3), behind, persons=[9, 9, 0]) == {"persons": [True, False, False]}


def test_carriers_that_are_not_known_count_as_too_few():
    behind = Behind(carriers={"persons": np.array([0, 3])}, largest={"jobs": np.array([np.nan, 1])})
    found = primary(Rules(3, dominance=85), behind, persons=[9, 9], jobs=[50, 50])
    assert found == {"persons": [True, False], "jobs": [True, False]}


def test_all_but_two_of_three_groups():
    sums = [("n", ["d", "t", "s"])]
    found = primary(Rules(3), sums=sums, n=[42, 42], d=[40, 30], t=[1, 6], s=[1, 6])
    assert found["d"] == [True, False]
    without = primary(Rules(3, complement=False), sums=sums, n=[42], d=[40], t=[1], s=[1])
    assert without["d"] == [False]


def test_one_firm_dominates():
    behind = Behind(largest={"jobs": np.array([90, 80, 0])})
    found = primary(Rules(3, dominance=85), behind, jobs=[100, 100, 0])
    assert found == {"jobs": [True, False, False]}


def test_a_small_area_is_withheld_whole():
    behind = Behind(population=np.array([299, 300]))
    found = primary(Rules(3, min_population=300), behind, n=[299, 300], zero=[0, 0])
    assert found == {"n": [True, False], "zero": [True, False]}


def test_the_shipped_profiles_are_those_of_the_dialog(root):
    text = (root / "processing/confidentiality/suppress_rules.py").read_text(encoding="utf-8")
    for name in load_profiles():
        assert f'"{name}"' in text


def test_a_profile_fixes_what_it_lists_and_nothing_else():
    rules = with_profile(Rules(7, protection=9), "ba3", load_profiles())
    assert (rules.threshold, rules.protection, rules.dominance) == (3, 9, 85)
    assert with_profile(rules, "none", {}) == rules


@pytest.mark.parametrize(
    "line", ["    treshold: 3", "    threshold: three", "    complement: 1", "    threshold: -1"]
)
def test_an_entry_that_is_not_understood_is_named(tmp_path, line):
    path = tmp_path / "own.yaml"
    path.write_text(f"schema: 1\nprofiles:\n  own:\n    title_de: Eigenes\n{line}\n", "utf-8")
    with pytest.raises(SozialraumError, match=line.split(":")[0].strip()):
        load_profiles(path)


def test_a_file_without_profiles_is_refused(tmp_path):
    path = tmp_path / "own.yaml"
    path.write_text("profiles: 3\n", "utf-8")
    with pytest.raises(SozialraumError, match=r"own\.yaml"):
        load_profiles(path)
    assert SHIPPED.exists()
