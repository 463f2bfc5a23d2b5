"""What holds for any crosswalk and any figures."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sozialraum.core.areas.aggregate import aggregate
from sozialraum.core.areas.crosswalk import by_ancillary, by_area, by_largest
from sozialraum.core.tables.states import Figures

seeds = st.integers(0, 100_000)


def figures(random, keys, fields=("EW", "u18")):
    values = {field: random.integers(0, 900, len(keys)) for field in fields}
    return Figures.of(pd.DataFrame(values, index=pd.Index(keys, name="area")).astype(float))


def overlaps(random, sources, targets, outside):
    """Areas of overlap; with ``outside`` a part of each source lies in no target."""
    share = random.dirichlet(np.ones(targets + 1), sources)
    share[share < 0.05] = 0
    size = random.uniform(10, 1000, sources)
    pairs = [
        (f"s{s}", f"t{t}", share[s, t] * size[s])
        for s in range(sources)
        for t in range(targets)
        if share[s, t] > 0
    ]
    table = pd.DataFrame(pairs, columns=["source", "target", "overlap"])
    keys = [f"s{s}" for s in range(sources)]
    inside = table.groupby("source")["overlap"].sum().reindex(keys).fillna(0.0)
    areas = pd.Series(size, index=keys) if outside else inside
    return table, areas


@settings(max_examples=50, deadline=None)
@given(seeds, st.booleans(), st.sampled_from([0.0, 0.1, 0.3]))
def test_weights_are_shares_and_totals_are_kept(seed, outside, least):
    random = np.random.default_rng(seed)
    table, areas = overlaps(random, 12, 4, outside)
    crosswalk = by_area(table, areas, least)
    assert crosswalk.table["weight"].between(0, 1).all()
    sums = crosswalk.table.groupby("source")["weight"].sum()
    assert (sums <= 1 + 1e-9).all()
    if not outside:
        assert sums.to_numpy() == pytest.approx(1, abs=1e-9)
    numbers = figures(random, areas.index)
    found = aggregate(numbers, crosswalk.table, ["EW", "u18"])
    balance = found.balance
    assert (balance["total_out"] + balance["outside"]).to_numpy() == pytest.approx(
        balance["total_in"].to_numpy(), rel=1e-9
    )
    if not outside:
        lost = numbers.values.loc[crosswalk.unassigned].sum()
        assert found.figures.values.sum().to_numpy() == pytest.approx(
            (numbers.values.sum() - lost).to_numpy(), rel=1e-9
        )


@settings(max_examples=50, deadline=None)
@given(seeds)
def test_the_order_of_rows_does_not_matter(seed):
    random = np.random.default_rng(seed)
    table, areas = overlaps(random, 10, 4, True)
    numbers = figures(random, areas.index)
    plain = aggregate(numbers, by_area(table, areas).table, ["EW"]).figures.values
    stirred = {"frac": 1, "random_state": seed}
    mixed = aggregate(
        Figures.of(numbers.values.sample(**stirred)),
        by_area(
            table.sample(frac=1, random_state=seed), areas.sample(frac=1, random_state=seed)
        ).table,
        ["EW"],
    ).figures.values
    pd.testing.assert_frame_equal(plain, mixed, rtol=1e-12)


@settings(max_examples=50, deadline=None)
@given(seeds)
def test_refining_and_aggregating_in_two_steps_equals_one(seed):
    random = np.random.default_rng(seed)
    fine = [f"f{n}" for n in range(40)]
    middle = pd.Series(random.integers(0, 8, 40), index=fine).map("m{}".format)
    large = pd.Series({f"m{n}": f"l{n % 3}" for n in range(8)})
    numbers = figures(random, fine)
    first = pd.DataFrame({"source": fine, "target": middle.to_numpy(), "weight": 1.0})
    second = pd.DataFrame({"source": large.index, "target": large.to_numpy(), "weight": 1.0})
    whole = first.assign(target=first["target"].map(large))
    steps = aggregate(aggregate(numbers, first, ["EW"]).figures, second, ["EW"]).figures
    pd.testing.assert_frame_equal(
        steps.values, aggregate(numbers, whole, ["EW"]).figures.values, rtol=1e-12
    )


@settings(max_examples=30, deadline=None)
@given(seeds)
def test_on_a_nested_system_area_equals_largest(seed):
    random = np.random.default_rng(seed)
    keys = [f"s{n}" for n in range(30)]
    areas = pd.Series(random.uniform(1, 9, 30), index=keys)
    parents = random.integers(0, 5, 30)
    table = pd.DataFrame(
        {"source": keys, "target": [f"t{n}" for n in parents], "overlap": areas.to_numpy()}
    )
    pd.testing.assert_frame_equal(by_area(table, areas).table, by_largest(table, areas).table)


def test_half_outside_and_half_in_two_targets_is_half_covered():
    table = pd.DataFrame(
        [("a", "N", 50.0), ("a", "S", 50.0)], columns=["source", "target", "overlap"]
    )
    crosswalk = by_area(table, pd.Series({"a": 100.0}), covered=pd.Series({"a": 50.0}))
    assert crosswalk.table["weight"].tolist() == [0.25, 0.25]
    assert crosswalk.partly_outside.to_dict() == {"a": 0.5}
    assert crosswalk.overlapping == ["a"]


def test_ancillary_weight_decides_and_area_serves_where_there_is_none():
    size = pd.Series({"a": 100.0, "b": 100.0, "c": 100.0})
    table = pd.DataFrame(
        [("a", "N", 50.0), ("a", "S", 50.0), ("b", "N", 25.0), ("b", "S", 75.0), ("c", "S", 100.0)],
        columns=["source", "target", "overlap"],
    )
    amounts = pd.DataFrame(
        [("a", "N", 9.0, 50.0), ("a", "S", 1.0, 50.0), ("c", "S", 3.0, 100.0)],
        columns=["source", "target", "amount", "overlap"],
    )
    totals = pd.Series({"a": 10.0, "b": 0.0, "c": 4.0})
    crosswalk = by_ancillary(amounts, totals, by_area(table, size))
    assert crosswalk.table[["source", "target", "weight"]].to_numpy().tolist() == [
        ["a", "N", 0.9],
        ["a", "S", 0.1],
        ["b", "N", 0.25],
        ["b", "S", 0.75],
        ["c", "S", 0.75],
    ]
    assert crosswalk.without_weight == ["b"]
    assert crosswalk.partly_outside.to_dict() == {"c": 0.25}


def test_the_share_that_was_split_is_carried_through_two_steps():
    first = pd.DataFrame(
        [("a", "m", 1.0), ("b", "m", 0.5), ("b", "n", 0.5)], columns=["source", "target", "weight"]
    )
    numbers = Figures.of(pd.DataFrame({"EW": [30.0, 20.0]}, index=["a", "b"]))
    one = aggregate(numbers, first, ["EW"])
    assert one.split["EW"].to_dict() == {"m": 0.25, "n": 1.0}
    second = pd.DataFrame({"source": ["m", "n"], "target": ["z", "z"], "weight": [1.0, 1.0]})
    two = aggregate(one.figures, second, ["EW"], split_before=one.split)
    assert two.split["EW"].to_dict() == {"z": 0.4}


def test_rates_of_unequal_blocks_are_counted_before_they_are_divided():
    """900 persons at 10 % and 100 at 50 % are 14 %, not 43.3."""
    blocks = pd.DataFrame({"EW": [900.0, 100.0], "poor": [90.0, 50.0]}, index=["a", "b"])
    both = pd.DataFrame({"source": ["a", "b"], "target": "t", "weight": 1.0})
    values = aggregate(Figures.of(blocks), both, ["EW", "poor"]).figures.values
    assert 100 * values["poor"]["t"] / values["EW"]["t"] == pytest.approx(14.0)
