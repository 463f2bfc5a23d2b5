"""Ranks and classes of an index when weights, scaling and combination vary."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from sozialraum.core.errors import SozialraumError
from sozialraum.core.indices import sensitivity as method
from sozialraum.core.indices.composite import composite
from sozialraum.core.indices.configuration import Classing, Config, Indicator, Theme
from sozialraum.core.indices.sensitivity import Plan, sensitivity
from sozialraum.core.indices.sensitivity_variants import variants

WEIGHTS_ONLY = {"scalings": ("own",), "combinations": ("own",)}
RANGES = ["rank_p05", "rank_median", "rank_p95"]


def config(keys="ab", scaling="zscore", **more):
    return Config(tuple(Indicator(key, scaling=scaling) for key in keys), **more)


def synthetic(areas=60, keys="abcd", seed=3):
    random = np.random.default_rng(seed)
    common = random.normal(size=(areas, 1))
    values = common + random.normal(size=(areas, len(keys)))
    index = [f"{place:03}" for place in range(areas)]
    return pd.DataFrame(values, columns=list(keys), index=index)


def simulated(values, chosen, plan, population=None, base=None):
    return sensitivity(composite(values, chosen, population, base), chosen, plan, base)


def test_two_areas_change_places_as_often_as_their_weights_do():
    """P is (1, 0), Q is (0, 0.9): Q is ahead if a < 0.9 b, both even on 0.75 to 1.25.

    The area of that: ∫ (0.9 b − 0.75) db from 0.8333 to 1.25 = 0.078125, of 0.25: 31.25 %.
    """
    values = pd.DataFrame({"a": [1, 0, 5.0], "b": [0, 0.9, 5.0]}, index=["P", "Q", "R"])
    chosen = config(scaling="none", combine="sum", classing=Classing("quantile", count=3))
    found = simulated(values, chosen, Plan(20_000, **WEIGHTS_ONLY))
    assert found.table["rank_index"].tolist() == [2, 3, 1]
    assert found.table["rank_p05"].tolist() == [2, 2, 1]
    assert found.table["rank_median"].tolist() == [2, 3, 1]
    assert found.table["rank_p95"].tolist() == [3, 3, 1]
    assert found.table["class_share"].tolist() == pytest.approx([0.6875, 0.6875, 1], abs=0.01)
    assert found.move == pytest.approx(0.3125 * 2 / 3, abs=0.01)
    assert found.between == pytest.approx(
        np.array([[0.6875, 0.3125, 0], [0.3125, 0.6875, 0], [0, 0, 1]]), abs=0.01
    )


@pytest.mark.parametrize("how", ["limits", "quantile", "sd"])
@pytest.mark.parametrize(
    "more",
    [
        {},
        {"restandardize": True},
        {"restandardize": True, "sample": True, "weighted": True},
        {"index_interval": (-2.0, 2.0)},
        {"themes": (Theme("x", 2.0), Theme("y")), "theme_scaling": "zscore"},
    ],
)
def test_what_does_not_vary_gives_the_index_itself(how, more):
    values = synthetic()
    chosen = config("abcd", combine="mean", classing=Classing(how, (-0.5, 0.5)), **more)
    if chosen.themes:
        places = zip(chosen.indicators, "xxyy")
        chosen = replace(
            chosen, indicators=tuple(replace(each, theme=theme) for each, theme in places)
        )
    people = pd.Series(np.arange(1.0, 61), index=values.index)
    result = composite(values, chosen, people)
    found = sensitivity(result, chosen, Plan(20, spread=0.0, **WEIGHTS_ONLY))
    for name in RANGES:
        assert found.table[name].tolist() == result.table["index_rank"].tolist()
    assert found.table["class_index"].tolist() == result.table["index_class"].tolist()
    assert (found.table["class_share"] == 1).all()
    assert found.move == 0


def test_against_a_loop_that_does_all_of_it_anew():
    """Each run by its definition, with pandas: scale, combine, rank, classify."""
    values, plan = synthetic(25), Plan(40, seed=11)
    chosen = config("abcd", combine="sum", restandardize=True, classing=Classing("limits", (0, 1)))
    found = simulated(values, chosen, plan)
    drawn = np.random.default_rng(11).random((40, 6))
    pairs = [("zscore", "sum"), ("minmax", "sum"), ("minmax", "geo"), ("rank", "sum")]
    pairs.append(("rank", "geo"))
    limits = np.array([1 / 3, 1 / 2, 2 / 3, 5 / 6])
    ranks, classes = [], []
    for run in drawn:
        scaling, combine = pairs[int((run[0] >= limits).sum())]
        weights = 1 + 0.25 * (1 - 2 * run[1:5])
        if scaling == "zscore":
            scaled = (values - values.mean()) / values.std(ddof=0)
        else:
            scaled = values.rank() if scaling == "rank" else values
            scaled = (scaled - scaled.min()) / (scaled.max() - scaled.min())
            if scaling == "rank" and combine == "sum":
                scaled = values.rank()
        if combine == "geo":
            index = np.exp((np.log(1 + 99 * scaled) * weights).sum(axis=1) / weights.sum())
        else:
            index = (scaled * weights).sum(axis=1)
        ranks.append(index.rank(ascending=False))
        z = (index - index.mean()) / index.std(ddof=0)
        classes.append(1 + (z > 0).astype(int) + (z > 1))
    table = pd.DataFrame(ranks)
    for name, share in zip(RANGES, (0.05, 0.5, 0.95)):
        expected = [sorted(table[area])[int(np.ceil(share * 40)) - 1] for area in values.index]
        assert found.table[name].tolist() == expected
    same = (pd.DataFrame(classes) == found.table["class_index"].astype(int)).mean()
    assert found.table["class_share"].tolist() == pytest.approx(same.tolist())


def test_a_seed_gives_the_same_however_many_areas_are_reckoned_at_a_time(monkeypatch):
    values = synthetic()
    chosen = config("abcd", classing=Classing("quantile"))
    first = simulated(values, chosen, Plan(300, seed=5))
    again = simulated(values, chosen, Plan(300, seed=5))
    monkeypatch.setattr(method, "_BLOCK", 60 * 7)
    blocks = simulated(values, chosen, Plan(300, seed=5))
    pd.testing.assert_frame_equal(first.table, again.table)
    pd.testing.assert_frame_equal(first.table, blocks.table)
    assert first.move == pytest.approx(blocks.move)
    other = simulated(values, chosen, Plan(300, seed=6))
    assert not first.table[RANGES].equals(other.table[RANGES])


def test_the_order_of_the_areas_does_not_matter():
    values = synthetic()
    chosen = config("abcd", classing=Classing("quantile"))
    turned = simulated(values[::-1], chosen, Plan(200))
    pd.testing.assert_frame_equal(simulated(values, chosen, Plan(200)).table, turned.table[::-1])


def test_ranks_of_a_seed_are_those_that_were_found_before():
    """Frozen: whoever publishes a seed must get the same ranges with the next version."""
    numbers = {"a": [3, 1, 4, 1, 5, 9, 2, 6], "b": [2, 7, 1, 8, 2, 8, 1, 8]}
    numbers["c"] = [1, 6, 1, 8, 0, 3, 3, 9]
    values = pd.DataFrame(numbers, index=list("stuvwxyz"), dtype=float)
    found = simulated(values, config("abc", classing=Classing("quantile", count=2)), Plan(500, 42))
    frozen = found.table[["rank_index", *RANGES]].astype(int)
    assert {area: frozen.loc[area].tolist() for area in values.index} == {
        "s": [7, 3, 6, 8],
        "t": [4, 4, 4, 5],
        "u": [6, 6, 7, 8],
        "v": [3, 3, 3, 4],
        "w": [5, 5, 5, 8],
        "x": [2, 2, 2, 2],
        "y": [8, 6, 8, 8],
        "z": [1, 1, 1, 1],
    }


@pytest.mark.parametrize(
    ("more", "tried", "not_defined"),
    [
        ({"combine": "sum"}, 5, [("own", "geometric")]),
        ({"combine": "mean"}, 5, [("own", "geometric")]),
        ({"combine": "minimum"}, 8, [("own", "geometric")]),
        ({"combine": "geometric", "scaling": "minmax", "interval": (1.0, 2.0)}, 5, [("zscore",)]),
    ],
)
def test_only_what_is_defined_and_different_is_tried(more, tried, not_defined):
    more = dict(more)
    chosen = config("abcd", more.pop("scaling", "zscore"), **more)
    result = composite(synthetic(), chosen)
    plan = Plan()
    found, dropped = variants(result.prepared, chosen, plan.scalings, plan.combinations)
    assert sum(each.chance for each in found) == pytest.approx(1)
    assert len(found) == tried
    assert [each[: len(wanted)] for each, wanted in zip(dropped, not_defined)] == not_defined
    for each in found:
        assert np.isfinite(each.scaled).all()


def test_a_table_of_moments_knows_no_ranks_of_another_year():
    values = synthetic()
    chosen = config("abcd", classing=Classing("quantile"))
    base = composite(values, chosen).base
    moments = replace(base.indicators, values=None)
    found = simulated(values, chosen, Plan(30), base=replace(base, indicators=moments))
    assert ("rank", "own") in found.not_defined
    assert "rank" not in set(found.moves["scaling"])
    assert found.table[RANGES].notna().all(axis=None)


def test_limits_of_another_year_stay_where_they_are():
    values = synthetic()
    chosen = config("abcd", classing=Classing("quantile"))
    base = composite(values, chosen).base
    later = values + 3
    result = composite(later, chosen, base=base)
    found = sensitivity(result, chosen, Plan(20, spread=0.0, **WEIGHTS_ONLY), base)
    assert found.table["class_index"].tolist() == result.table["index_class"].tolist()
    assert found.table["class_index"].min() > 1
    assert (found.table["class_share"] == 1).all()


def test_areas_that_are_left_out_have_nothing_and_change_nothing():
    values = synthetic()
    chosen = config("abcd", classing=Classing("quantile"))
    gap = values.copy()
    gap.loc["007", "b"] = np.nan
    found = simulated(gap, chosen, Plan(100)).table
    without = simulated(values.drop("007"), chosen, Plan(100)).table
    assert found.loc["007"].isna().all()
    pd.testing.assert_frame_equal(found.drop("007"), without)


@pytest.mark.parametrize("size", [1.0, 1e15])
def test_two_areas_large_numbers_and_ties(size):
    values = pd.DataFrame({"a": [1, 2, 2], "b": [3, 5, 5]}, index=list("xyz"), dtype=float) * size
    found = simulated(values[:2], config(classing=Classing("quantile", count=2)), Plan(50)).table
    assert found["rank_p05"].tolist() == found["rank_p95"].tolist() == [2, 1]
    found = simulated(values, config(classing=Classing("quantile", count=2)), Plan(50)).table
    assert found["rank_p05"].tolist() == found["rank_p95"].tolist() == [3, 1, 1]
    assert (found["class_share"] == 1).all()


def test_small_differences_of_large_numbers_are_kept():
    values = pd.DataFrame({"a": [1e15, 1e15 + 1, 1e15 + 3], "b": [0.0, 1, 2]}, index=list("xyz"))
    found = simulated(values, config(), Plan(50)).table
    assert found["rank_p05"].tolist() == [3, 2, 1]
    negative = simulated(-values, config(), Plan(50)).table
    assert negative["rank_p95"].tolist() == [1, 2, 3]


def test_one_area_with_goalposts_is_first():
    goalposts = Indicator("a", scaling="goalposts", goalposts=(0.0, 10.0))
    chosen = Config((goalposts,), classing=Classing("limits", (0.5,)))
    found = simulated(pd.DataFrame({"a": [3.0]}, index=["x"]), chosen, Plan(30))
    assert found.table.loc["x", RANGES].tolist() == [1, 1, 1]
    assert found.table.loc["x", "class_share"] == 1
    assert {pair[0] for pair in found.not_defined} >= {"zscore", "minmax"}


def test_limits_between_goalposts_hold_as_they_are():
    """0.2 and 0.6 make 0.2 + 0.4 b / (a + b): above 0.42 where b > 0.55 / 0.45 a.

    With both from 0.75 to 1.25: ∫ (1.25 − 1.2222 a) da from 0.75 to 1.0227 = 0.04545, of 0.25.
    """
    indicators = tuple(
        Indicator(key, scaling="goalposts", goalposts=(0.0, 1.0)) for key in ("a", "b")
    )
    values = pd.DataFrame({"a": [0.2], "b": [0.6]}, index=["x"])
    for combine, limit in (("mean", 0.42), ("sum", 0.84)):
        chosen = Config(indicators, combine=combine, classing=Classing("limits", (limit,)))
        found = simulated(values, chosen, Plan(20_000, **WEIGHTS_ONLY))
        assert found.table.loc["x", "class_share"] == pytest.approx(1 - 0.1818, abs=0.01)


def test_drawn_weights_keep_their_sum_in_each_theme():
    """So that a theme of a sum does not grow because its indicators happened to weigh more."""
    values = pd.DataFrame({"a": [1.0, 2], "b": [1.0, 2], "c": [4.0, 1]}, index=["x", "y"])
    themes = (Theme("one"), Theme("two"))
    parts = zip("abc", ("one", "one", "two"))
    indicators = tuple(Indicator(key, scaling="none", theme=theme) for key, theme in parts)
    chosen = Config(indicators, themes, combine="sum", theme_combine="sum")
    # x: 2 + 4, y: 4 + 1, whatever a and b weigh; y is ahead where 2 · one > 3 · two.
    found = simulated(values, chosen, Plan(20_000, **WEIGHTS_ONLY))
    # ∫ (1.25 − 1.5 t) dt from 0.75 to 0.8333 = 0.005208, of 0.25.
    assert found.move == pytest.approx(0.02083, abs=0.005)


def test_a_weight_of_0_stays_0():
    values = pd.DataFrame({"a": [1.0, 2, 3], "b": [9.0, 1, 5]}, index=list("xyz"))
    chosen = Config((Indicator("a"), Indicator("b", weight=0.0)))
    found = simulated(values, chosen, Plan(200, spread=1.0)).table
    assert found["rank_p05"].tolist() == found["rank_p95"].tolist() == [3, 2, 1]


def test_without_classes_there_is_no_share():
    found = simulated(synthetic(), config("abcd"), Plan(20))
    assert found.table[["class_index", "class_share"]].isna().all(axis=None)
    assert found.between.size == 0


def test_progress_is_told_and_may_end_it(monkeypatch):
    monkeypatch.setattr(method, "_BLOCK", 600)
    values, chosen = synthetic(), config("abcd")
    result, told = composite(values, chosen), []
    sensitivity(result, chosen, Plan(100), progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1

    def cancel(share):
        if share > 0.3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        sensitivity(result, chosen, Plan(100), progress=cancel)


def test_more_runs_than_fit_into_memory_are_refused(monkeypatch):
    monkeypatch.setattr(method, "MOST_RANKS", 6000)
    values, chosen = synthetic(), config("abcd")
    assert simulated(values, chosen, Plan(100)).table["rank_p05"].notna().all()
    with pytest.raises(SozialraumError, match="At most 100 runs"):
        simulated(values, chosen, Plan(101))
