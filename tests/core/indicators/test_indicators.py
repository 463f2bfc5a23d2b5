"""What is computed from the shipped catalogue: by hand, as published, and never from nothing."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from hypothesis import given as given_
from hypothesis import settings
from hypothesis import strategies as st

from sozialraum.core.indicators.catalog import load_catalog
from sozialraum.core.indicators.compute import benchmarks, compute, ranks
from sozialraum.core.indicators.variables import plan
from sozialraum.core.tables.longform import COLUMNS, long_from_wide
from sozialraum.core.tables.states import Figures, State

CATALOG = load_catalog()
DATA = Path(__file__).resolve().parents[2] / "data"


def figures(states=None, **columns):
    values = pd.DataFrame(columns, dtype=float)
    values.index = pd.Index([str(n + 1) for n in range(len(values))], name="area")
    codes = pd.DataFrame(0, index=values.index, columns=values.columns, dtype="int8")
    for (key, field), state in (states or {}).items():
        codes.loc[key, field] = int(state)
    return Figures.of(values, codes)


def computed(data, *wanted, field_map=None, minimum=None):
    chosen = plan(CATALOG, data.values.columns, wanted, field_map)
    return compute(data[chosen.needed], chosen, minimum)


def by_hand():
    """Indicator → given fields, arithmetic and expected value; several areas are summed up."""
    with (DATA / "indicators_by_hand.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.reader(file, delimiter="|") if not row[0].startswith("#")]
    return {
        key: ([part.split("=") for part in given.split(";")], arithmetic, float(expected))
        for key, given, arithmetic, expected in rows[1:]
    }


BY_HAND = by_hand()


def given(key, factor=1):
    """One area with the given fields; a field that is given twice makes two areas."""
    fields = {}
    for name, text in BY_HAND[key][0]:
        fields.setdefault(name, []).append(float(text) * factor)
    return figures(**fields)


def test_every_indicator_of_the_catalogue_has_a_value_by_hand():
    assert set(BY_HAND) == set(CATALOG.indicators)
    assert len(BY_HAND) >= 60


@pytest.mark.parametrize("key", CATALOG.indicators)
def test_values_by_hand(key):
    _, arithmetic, expected = BY_HAND[key]
    assert re.fullmatch(r"[\d.+*/() -]+", arithmetic)
    assert eval(arithmetic) == pytest.approx(expected, rel=1e-9)
    ours = computed(given(key), key).figures.values.loc["1", key]
    assert ours == pytest.approx(expected, rel=1e-9)


@pytest.mark.parametrize("key", [key for key, one in CATALOG.indicators.items() if not one.value])
@settings(max_examples=10)
@given_(st.integers(2, 1000))
def test_a_ratio_does_not_depend_on_the_unit_of_its_counts(key, factor):
    ours = computed(given(key, factor), key).figures.values.loc["1", key]
    assert ours == pytest.approx(BY_HAND[key][2], rel=1e-9)


def test_null_and_zero_stay_apart():
    data = figures(
        {("3", "ew_00_17"): State.SUPPRESSED}, ew_00_17=[0, 5, np.nan, 5], ew=[10, 0, 10, 8]
    )
    result = computed(data, "anteil_u18").figures
    np.testing.assert_array_equal(result.values["anteil_u18"], [0.0, np.nan, np.nan, 62.5])
    assert result.states["anteil_u18"].tolist() == [
        State.OK,
        State.NOT_APPLICABLE,
        State.SUPPRESSED,
        State.OK,
    ]


def test_a_denominator_below_the_minimum_is_small_base():
    data = figures(ew_00_17=[5, 5], ew=[29, 30])
    result = computed(data, "anteil_u18", minimum=30).figures
    assert result.states["anteil_u18"].tolist() == [State.SMALL_BASE, State.OK]


def test_an_estimated_count_makes_an_estimated_indicator():
    data = figures({("1", "ew_00_17"): State.ESTIMATED}, ew_00_17=[5], ew=[20])
    assert computed(data, "anteil_u18").figures.states["anteil_u18"].tolist() == [State.ESTIMATED]


def test_counts_that_cannot_be_right_are_named():
    data = figures(ew_00_17=[5, 11, -1], ew=[10, 10, 10])
    doubts = computed(data, "anteil_u18").doubts
    assert doubts.larger == {"anteil_u18": ["2"]}
    assert doubts.negative == {"ew_00_17": ["3"]}


def test_a_band_larger_than_its_population_is_named_where_no_share_says_so():
    data = figures(ew_00_19=[5, 30], ew_20_64=[10, 20], ew=[20, 20])
    doubts = computed(data, "jugendquotient_u20").doubts
    assert doubts.beyond == {("ew_00_19", "ew"): ["2"]}
    data = figures(ew_00_17=[5, 30], ew=[20, 20])
    doubts = computed(data, "anteil_u18").doubts
    assert (doubts.larger, doubts.beyond) == ({"anteil_u18": ["2"]}, {})


def test_areas_that_cannot_be_right_are_named_with_their_date():
    data = figures(ew_00_17=[5, 11], ew=[10, 10]).with_index(pd.Index(["01", "01"]))
    chosen = plan(CATALOG, ["ew", "ew_00_17"], ["anteil_u18"])
    dates = pd.Series(["2022-12-31", "2023-12-31"])
    assert compute(data, chosen, wholes=dates).doubts.larger == {"anteil_u18": ["01 (2023-12-31)"]}


def test_last_years_results_are_never_taken_for_counts():
    assert plan(CATALOG, [*CATALOG.indicators, "key"]).indicators == []


def test_benchmarks_come_from_summed_counts():
    """900 persons at 10 % and 100 at 50 % are 14 % together."""
    data = figures(ew_00_17=[90, 50, 7], ew=[900, 100, 70])
    chosen = plan(CATALOG, ["ew_00_17", "ew"], ["anteil_u18"])
    result = benchmarks(data, chosen, pd.Series(["N", "N", "S"]))
    assert result.values["anteil_u18"].to_dict() == {"N": 14.0, "S": 10.0}


def test_a_benchmark_with_a_gap_has_no_value():
    data = figures(ew_00_17=[90, np.nan], ew=[900, 100])
    chosen = plan(CATALOG, ["ew_00_17", "ew"], ["anteil_u18"])
    result = benchmarks(data, chosen, pd.Series(["N", "N"]))
    assert result.states["anteil_u18"].tolist() == [State.MISSING]


def test_a_benchmark_keeps_the_worst_state_and_the_smallest_denominator():
    states = {("1", "ew"): State.ESTIMATED, ("3", "ew_00_17"): State.SUPPRESSED}
    data = figures(states, ew_00_17=[9, 5, np.nan, 2], ew=[90, 10, 70, 4])
    chosen = plan(CATALOG, ["ew_00_17", "ew"], ["anteil_u18"])
    groups = pd.Series(["N", "N", "S", "W"])
    result = benchmarks(data, chosen, groups, 10)
    assert result.states["anteil_u18"].to_dict() == {
        "N": State.ESTIMATED,
        "S": State.SUPPRESSED,
        "W": State.SMALL_BASE,
    }
    assert result.values.loc["N", "anteil_u18"] == 14.0


def test_the_long_table_hides_what_the_value_hides():
    data = figures({("2", "ew_00_17"): State.SUPPRESSED}, ew_00_17=[5, np.nan], ew=[20, 30])
    result = computed(data, "anteil_u18")
    table = long_from_wide(
        result.figures,
        result.numerators,
        result.denominators,
        {"anteil_u18": "%"},
        {"level": "Bezirk", "date": "2023-12-31"},
    )
    assert tuple(table.columns) == COLUMNS
    assert table["state"].tolist() == ["ok", "suppressed"]
    assert table["denominator"].tolist()[0] == 20
    assert table.loc[1, ["value", "numerator", "denominator"]].isna().all()


def test_what_cannot_be_summed_has_no_benchmark():
    fields = {"zuzuege": [5, 5], "fortzuege": [2, 3], "ew": [100, 100], "alter_mittel": [40, 44]}
    data = figures(**fields)
    keys = ["wanderungssaldo", "wanderungsvolumen", "durchschnittsalter", "anteil_an_gesamt"]
    chosen = plan(CATALOG, fields, keys)
    result = benchmarks(data, chosen, pd.Series(["N", "N"]))
    assert result.values.loc["N", "wanderungssaldo"] == 25
    assert [State(code) for code in result.states.loc["N", keys[1:]]] == [State.NOT_APPLICABLE] * 3


def test_a_share_of_the_whole_is_that_of_its_date_and_needs_all_areas():
    data = figures({("4", "ew"): State.SUPPRESSED}, ew=[30, 70, 50, np.nan])
    chosen = plan(CATALOG, ["ew"], ["anteil_an_gesamt"])
    dates = pd.Series(["2022", "2022", "2023", "2023"])
    result = compute(data, chosen, wholes=dates).figures
    assert result.values["anteil_an_gesamt"].tolist()[:2] == [30, 70]
    assert [State(code) for code in result.states["anteil_an_gesamt"]] == [
        *(State.OK, State.OK, State.SUPPRESSED, State.SUPPRESSED),
    ]


def test_ranks_are_within_a_date_and_leave_out_rows_without_a_place():
    data = figures(ew_00_17=[5, 7, 7, 9, 1], ew=[10, 10, 10, 10, 10])
    data = data.with_index(pd.Index(["1", "2", "3", "~unassigned", "1"], name="area"))
    chosen = plan(CATALOG, ["ew", "ew_00_17"], ["anteil_u18", "anteil_an_gesamt"])
    figures_ = compute(data, chosen).figures
    found = ranks(figures_, pd.Series(["a", "a", "a", "a", "b"]))
    np.testing.assert_array_equal(found["anteil_u18"], [3, 1, 1, np.nan, 1])
    np.testing.assert_array_equal(found["anteil_an_gesamt"], [1, 1, 1, np.nan, 1])


@given_(
    st.lists(
        st.tuples(st.integers(0, 500), st.integers(1, 500), st.integers(0, 2)),
        min_size=1,
        max_size=12,
    )
)
def test_summed_parts_give_the_value_of_the_whole(rows):
    """Benchmarks of groups equal the indicators of a table in which the groups are the areas."""
    u18, others, group = (np.array(column) for column in zip(*rows))
    data = figures(ew_00_17=u18, ew=u18 + others)
    chosen = plan(CATALOG, ["ew_00_17", "ew"], ["anteil_u18"])
    ours = benchmarks(data, chosen, pd.Series(group)).values["anteil_u18"]
    for name in set(group):
        inside = group == name
        whole = figures(ew_00_17=[u18[inside].sum()], ew=[(u18 + others)[inside].sum()])
        assert ours[name] == computed(whole, "anteil_u18").figures.values.iloc[0, 0]


ADDITIVE = [key for key, one in CATALOG.indicators.items() if one.additive and not one.value]


@pytest.mark.parametrize("key", ADDITIVE)
@settings(max_examples=5)
@given_(st.data())
def test_every_additive_indicator_of_the_whole_follows_from_its_parts(key, data):
    """However the counts are spread over three areas, their sums give the value by hand."""
    whole = given(key)
    shares = {
        name: np.array(data.draw(st.tuples(*[st.integers(1, 9)] * 3)), dtype=float)
        for name in whole.values.columns
    }
    parts = {name: whole.values[name].iloc[0] * s / s.sum() for name, s in shares.items()}
    split = figures(**parts)
    chosen = plan(CATALOG, split.values.columns, [key])
    together = benchmarks(split, chosen, pd.Series(["all"] * 3))
    assert together.values.loc["all", key] == pytest.approx(BY_HAND[key][2], rel=1e-9)


@given_(st.sampled_from(sorted(CATALOG.indicators)), st.data())
def test_a_part_without_a_number_never_makes_one(key, data):
    table = given(key)
    gap = data.draw(st.sampled_from(sorted(table.values.columns)))
    state = data.draw(st.sampled_from([one for one in State if not one.keeps_number]))
    states = table.states.copy()
    states[gap] = int(state)
    result = computed(Figures.of(table.values, states), key).figures
    assert np.isnan(result.values[key]).all()
    assert (result.states[key] >= state).all()
