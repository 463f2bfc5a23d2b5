"""Numeric care: right or refused in a sentence, never NaN in an index; and what always holds."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from sozialraum.core.errors import SozialraumError
from sozialraum.core.indices.combining import COMBINATIONS, combine
from sozialraum.core.indices.composite import composite
from sozialraum.core.indices.configuration import Classing, Config, Indicator, Theme
from sozialraum.core.indices.hierarchy import ThemeMoments, index_of
from sozialraum.core.indices.index_classes import class_limits, classified, ranks
from sozialraum.core.indices.scaling import RELATIVE, SCALINGS

POSTS = (-1e15, 1e15)


def frame(*columns):
    names = list("abc")[: len(columns)]
    index = [f"{place:03}" for place in range(len(columns[0]))]
    return pd.DataFrame(dict(zip(names, columns)), index=index, dtype=float)


def config(scaling, keys="ab", **more):
    return Config(tuple(Indicator(key, 1, 1.0, scaling, "", POSTS) for key in keys), **more)


@pytest.mark.parametrize("size", [0.0, 1e-15, 1.0, 1e15])
@pytest.mark.parametrize("scaling", RELATIVE)
def test_constant_indicators_are_refused_by_name(scaling, size):
    with pytest.raises(SozialraumError, match=r"^b has the same value in all areas"):
        composite(frame([1, 2, 3], [size] * 3), config(scaling))


def test_noise_in_the_last_bits_is_no_difference():
    noisy = [0.1 + 0.2, 0.3, 0.3]
    with pytest.raises(SozialraumError, match="same value"):
        composite(frame(noisy), config("minmax", "a"))
    ties = composite(frame([0.1 + 0.2, 0.3, 0.5]), config("rank", "a")).table
    assert ties["index"].tolist() == [1.5, 1.5, 3]
    assert ties["index_rank"].tolist() == [2, 2, 1]


@pytest.mark.parametrize("scaling", RELATIVE)
def test_one_area_alone_is_refused(scaling):
    with pytest.raises(SozialraumError, match="Only one area"):
        composite(frame([1], [2]), config(scaling))


@pytest.mark.parametrize("scaling", ["goalposts", "none"])
def test_one_area_has_an_index_where_it_is_not_compared(scaling):
    table = composite(frame([1], [2]), config(scaling)).table
    assert table["index"].notna().all()
    assert table["index_rank"].tolist() == [1]


@pytest.mark.parametrize(
    ("scaling", "expected"),
    [("zscore", [-1, 1]), ("minmax", [0, 1]), ("rank", [1, 2]), ("percentile", [0, 1])],
)
def test_two_areas(scaling, expected):
    table = composite(frame([5, 7], [0, 1e15]), config(scaling)).table
    assert table["index"].tolist() == expected


@pytest.mark.parametrize("missing", ["exclude", "reweight"])
@pytest.mark.parametrize("scaling", SCALINGS)
def test_nothing_but_gaps_is_refused(scaling, missing):
    with pytest.raises(SozialraumError, match="Areas included: 0; at least 1"):
        composite(frame([np.nan] * 3, [np.nan] * 3), config(scaling, missing=missing))
    with pytest.raises(SozialraumError, match="Areas included: 0; at least 1"):
        composite(frame([], []), config(scaling, missing=missing))


@pytest.mark.parametrize("offset", [-1e15, 1e15])
def test_differences_of_1_beside_10_to_the_15_count(offset):
    """z of 1, 2, 3 is -√1.5, 0, √1.5, wherever they lie."""
    values = frame([offset + 1, offset + 2, offset + 3])
    z = composite(values, config("zscore", "a")).table["index"]
    np.testing.assert_allclose(z, [-(1.5**0.5), 0, 1.5**0.5], atol=1e-12)
    assert composite(values, config("minmax", "a")).table["index"].tolist() == [0, 0.5, 1]
    assert composite(values, config("rank", "a")).table["index"].tolist() == [1, 2, 3]


@pytest.mark.parametrize("scaling", SCALINGS)
@pytest.mark.parametrize("how", ["sum", "mean", "minimum"])
def test_values_of_10_to_the_15_beside_small_ones(scaling, how):
    values = frame([-1e15, 0, 1, 2, 1e15], [1, 2, 3, 4, 5])
    table = composite(values, config(scaling, combine=how, classing=Classing("quantile"))).table
    assert np.isfinite(table["index"]).all()
    assert table["index_class"].notna().all()


@pytest.mark.parametrize("value", [np.inf, -np.inf, 1e200])
def test_infinite_and_absurd_numbers_are_refused_by_field(value):
    with pytest.raises(SozialraumError, match=r"^b holds infinite"):
        composite(frame([1, 2, 3], [1, 2, value]), config("minmax"))


def test_limits_that_are_hit_exactly_whatever_the_sum_was():
    """0.1 + 0.2 lies on the limit 0.3, though a float says it is above."""
    values = frame([0.1, 0.2, 0.4], [0.2, 0.1, 0.4])
    for below, expected in ((True, [1, 1, 2]), (False, [2, 2, 2])):
        classing = Classing("limits", (0.3,), limit_below=below)
        table = composite(values, config("none", combine="sum", classing=classing)).table
        assert table["index_class"].tolist() == expected
    assert composite(values, config("none", combine="sum")).table["index_rank"].tolist() == [
        2,
        2,
        1,
    ]


def test_an_index_that_is_the_same_everywhere_cannot_be_standardised_again():
    values = frame([1, 2, 3], [3, 2, 1])
    with pytest.raises(SozialraumError, match="the same value in all areas"):
        composite(values, config("zscore", restandardize=True))
    with pytest.raises(SozialraumError, match="the same value in all areas"):
        composite(values, config("minmax", index_interval=(0.0, 1.0)))


@pytest.mark.parametrize("how", COMBINATIONS)
@pytest.mark.parametrize("gap", [False, True])
def test_many_sets_of_weights_give_what_each_gives_alone(how, gap):
    draw = np.random.default_rng(1)
    scaled = draw.uniform(0.1, 2, (9, 5))
    if gap:
        scaled[2, 3] = np.nan
    weights = draw.dirichlet(np.ones(5), 7)
    together = combine(scaled, weights, how)
    apart = np.stack([combine(scaled, each, how) for each in weights])
    np.testing.assert_allclose(together, apart)
    runs = np.broadcast_to(scaled, (7, 9, 5))
    np.testing.assert_allclose(combine(runs, weights, how), apart)
    whole = Config(
        tuple(Indicator(key, theme="one" if key in "ab" else "two") for key in "abcde"),
        (Theme("one"), Theme("two")),
        combine=how,
        theme_combine="mean",
        theme_scaling="minmax",
    )
    themes = draw.dirichlet(np.ones(2), 7)
    np.testing.assert_allclose(
        index_of(scaled, weights, themes, whole, ThemeMoments()),
        np.stack([index_of(scaled, a, b, whole, ThemeMoments()) for a, b in zip(weights, themes)]),
        atol=1e-14,
    )


def test_ranks_and_classes_of_many_runs_are_those_of_each():
    index = np.array([[3.0, 1.0, 1.0 + 1e-12, np.nan], [0.2, 0.1, 0.3, 0.25]])
    assert ranks(index).tolist() == [[1, 2, 2, 0], [3, 4, 1, 2]]
    classing = Classing("quantile", count=2)
    limits = class_limits(index, classing)
    assert classified(index, limits).tolist() == [[2, 1, 1, 0], [1, 1, 2, 2]]
    for run in index:
        one = classified(run, class_limits(run, classing))
        assert one.tolist() in ([2, 1, 1, 0], [1, 1, 2, 2])


numbers = st.lists(
    st.tuples(*[st.integers(-1000, 1000)] * 3),
    min_size=3,
    max_size=12,
    unique_by=lambda row: row[0],
)
scalings = st.sampled_from(["zscore", "minmax", "rank", "percentile"])
hows = st.sampled_from(COMBINATIONS)


def drawn(rows, scaling, how):
    values = frame(*map(list, zip(*rows)))
    assume((values.nunique() > 1).all())
    interval = None if scaling in ("zscore", "rank") else (1.0, 100.0)
    assume(not (scaling == "zscore" and how in ("geometric", "harmonic")))
    classing = Classing("quantile", count=3)
    return values, config(scaling, "abc", combine=how, interval=interval, classing=classing)


@given(numbers, scalings, hows)
def test_the_order_of_the_areas_and_of_the_indicators_does_not_matter(rows, scaling, how):
    values, whole = drawn(rows, scaling, how)
    one = composite(values, whole).table
    turned = composite(values.iloc[::-1], whole).table.iloc[::-1]
    other = composite(values, replace(whole, indicators=whole.indicators[::-1])).table
    for again in (turned, other):
        np.testing.assert_allclose(again["index"], one["index"], atol=1e-12)
        assert again["index_rank"].tolist() == one["index_rank"].tolist()
        assert again["index_class"].tolist() == one["index_class"].tolist()


@given(numbers, scalings, hows, st.integers(0, 2), st.sampled_from([1, -1]))
def test_a_higher_value_never_lowers_a_rank_but_by_its_polarity(rows, scaling, how, at, turn):
    """Against the base of the year before, where the others' values do not move."""
    values, whole = drawn(rows, scaling, how)
    key = "abc"[at]
    indicators = tuple(
        replace(each, polarity=turn) if each.key == key else each for each in whole.indicators
    )
    whole = replace(whole, indicators=indicators)
    first = composite(values, whole)
    higher = values.copy()
    higher.iloc[0, at] = min(higher.iloc[0, at] + 7, values[key].max())
    again = composite(higher, whole, base=first.base).table["index"]
    moved = (again - first.table["index"]) * turn
    assert moved.iloc[0] >= -1e-9
    np.testing.assert_allclose(moved.iloc[1:], 0, atol=1e-12)


@given(numbers, scalings, hows, st.sampled_from([0.001, 3.0, 1e6]), st.sampled_from([0.0, -5e5]))
def test_units_of_an_indicator_do_not_matter(rows, scaling, how, factor, shift):
    values, whole = drawn(rows, scaling, how)
    other = values.assign(a=values["a"] * factor + shift)
    one, again = composite(values, whole).table, composite(other, whole).table
    np.testing.assert_allclose(again["index"], one["index"], rtol=1e-6, atol=1e-6)


@given(numbers, scalings, hows)
def test_a_favourable_indicator_is_the_negative_of_an_unfavourable_one(rows, scaling, how):
    assume(scaling != "percentile")  # ties lie at the lower end of a percentile
    values, whole = drawn(rows, scaling, how)
    turned = replace(
        whole, indicators=tuple(replace(each, polarity=-1) for each in whole.indicators)
    )
    np.testing.assert_allclose(
        composite(-values, turned).table["index"],
        composite(values, whole).table["index"],
        atol=1e-9,
    )
