"""Every scaling with every combination, on five areas reckoned by hand.

a = 10, 20, 20, 30, 70: mean 30, squares 400 + 100 + 100 + 0 + 1600, sd √440.
b = 8, 6, 4, 2, 0 (favourable, so it is turned): mean 4, sd √8. Weights: a 1, b 3.
Scaled: minmax of a 0, 1/6, 1/6, 1/3, 1, of b turned 0, ¼, ½, ¾, 1; ranks of a 1, 2½, 2½, 4, 5;
percentiles of a 0, ¼, ¼, ¾, 1; goalposts of a from 20 to 60, of b from 0 to 10; flags from 0.75.
"""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from sozialraum.core.errors import SozialraumError
from sozialraum.core.indices.combining import combine
from sozialraum.core.indices.composite import composite
from sozialraum.core.indices.configuration import Config, Indicator

AREAS = list("vwxyz")
VALUES = pd.DataFrame({"a": [10, 20, 20, 30, 70], "b": [8, 6, 4, 2, 0]}, index=AREAS, dtype=float)
POSTS = {"a": (20.0, 60.0), "b": (0.0, 10.0)}

EXPECTED = {
    ("zscore", "sum"): [-5.196103, -2.598052, -0.476731, 2.12132, 6.149566],
    ("zscore", "mean"): [-1.299026, -0.649513, -0.119183, 0.53033, 1.537391],
    ("zscore", "minimum"): [-1.414214, -0.707107, -0.476731, 0, 1.414214],
    ("minmax", "sum"): [0, 0.916667, 1.666667, 2.583333, 4],
    ("minmax", "mean"): [0, 0.229167, 0.416667, 0.645833, 1],
    ("minmax", "minimum"): [0, 0.166667, 0.166667, 0.333333, 1],
    ("rank", "sum"): [4, 8.5, 11.5, 16, 20],
    ("rank", "mean"): [1, 2.125, 2.875, 4, 5],
    ("rank", "minimum"): [1, 2, 2.5, 4, 5],
    ("rank", "geometric"): [1, 2.114743, 2.866328, 4, 5],
    ("rank", "harmonic"): [1, 2.105263, 2.857143, 4, 5],
    ("percentile", "sum"): [0, 1, 1.75, 3, 4],
    ("percentile", "mean"): [0, 0.25, 0.4375, 0.75, 1],
    ("percentile", "minimum"): [0, 0.25, 0.25, 0.75, 1],
    ("goalposts", "sum"): [0.6, 1.2, 1.8, 2.65, 4],
    ("goalposts", "mean"): [0.15, 0.3, 0.45, 0.6625, 1],
    ("goalposts", "minimum"): [0, 0, 0, 0.25, 1],
    ("flag", "sum"): [0, 0, 0, 4, 4],
    ("flag", "mean"): [0, 0, 0, 1, 1],
    ("flag", "minimum"): [0, 0, 0, 1, 1],
}
ON_1_TO_2 = {
    ("minmax", "geometric"): [1, 1.228625, 1.408657, 1.634983, 2],
    ("minmax", "harmonic"): [1, 1.22807, 1.4, 1.623188, 2],
    ("percentile", "geometric"): [1, 1.25, 1.433164, 1.75, 2],
    ("percentile", "harmonic"): [1, 1.25, 1.428571, 1.75, 2],
    ("goalposts", "geometric"): [1.146531, 1.287052, 1.422624, 1.643168, 2],
    ("goalposts", "harmonic"): [1.142857, 1.272727, 1.391304, 1.621622, 2],
    ("flag", "geometric"): [1, 1, 1, 2, 2],
    ("flag", "harmonic"): [1, 1, 1, 2, 2],
}


def config(scaling, how, **more):
    indicators = (
        Indicator("a", 1, 1.0, scaling, goalposts=POSTS["a"]),
        Indicator("b", -1, 3.0, scaling, goalposts=POSTS["b"]),
    )
    return Config(indicators, combine=how, flag_from=0.75, **more)


@pytest.mark.parametrize(("scaling", "how"), EXPECTED)
def test_every_scaling_with_every_combination(scaling, how):
    index = composite(VALUES, config(scaling, how)).table["index"]
    np.testing.assert_allclose(index, EXPECTED[scaling, how], atol=5e-7)


@pytest.mark.parametrize(("scaling", "how"), ON_1_TO_2)
def test_geometric_and_harmonic_means_on_an_interval_above_0(scaling, how):
    index = composite(VALUES, config(scaling, how, interval=(1.0, 2.0))).table["index"]
    np.testing.assert_allclose(index, ON_1_TO_2[scaling, how], atol=5e-7)


@pytest.mark.parametrize("how", ["geometric", "harmonic"])
@pytest.mark.parametrize("scaling", ["zscore", "minmax", "percentile", "flag"])
def test_means_of_numbers_up_to_0_are_refused_with_field_area_and_remedy(scaling, how):
    with pytest.raises(SozialraumError, match=r"a, b has such numbers \(areas v.*SCALE_INTERVAL"):
        composite(VALUES, config(scaling, how))


def test_a_factor_0_makes_a_geometric_mean_0_where_that_is_allowed():
    index = composite(VALUES, config("minmax", "geometric", zero_allowed=True)).table["index"]
    np.testing.assert_allclose(index, [0, 0.225901, 0.379918, 0.612372, 1], atol=5e-7)


def test_ranks_on_an_interval_are_brought_there_by_minimum_and_maximum():
    index = composite(VALUES, config("rank", "sum", interval=(0.0, 1.0))).table["index"]
    np.testing.assert_allclose(index, [0, 0.375 + 0.75, 0.375 + 1.5, 0.75 + 2.25, 4])


def test_each_indicator_may_have_its_own_scaling():
    """a by rank: 1, 2.5, 2.5, 4, 5; b by goalposts, turned: 0.2 … 1; mean with weights 1 and 3."""
    indicators = (Indicator("a", scaling="rank"), Indicator("b", -1, 3.0, "goalposts", "", (0, 10)))
    index = composite(VALUES, Config(indicators)).table["index"]
    np.testing.assert_allclose(index, [0.4, 0.925, 1.075, 1.6, 2])


def test_the_sample_standard_deviation_divides_by_n_minus_1():
    """sd of a is √(2200 / 4), of b √(40 / 4)."""
    index = composite(VALUES, config("zscore", "sum", sample=True)).table["index"]
    expected = [-20 / 550**0.5 - 12 / 10**0.5, 40 / 550**0.5 + 12 / 10**0.5]
    np.testing.assert_allclose(index[["v", "z"]], expected)


def test_moments_weighted_by_inhabitants():
    """Inhabitants 1, 1, 1, 1, 4: mean of a (10 + 20 + 20 + 30 + 280) / 8 = 45, variance 650."""
    people = pd.Series([1.0, 1, 1, 1, 4], index=AREAS)
    whole = Config((Indicator("a"),), weighted=True)
    index = composite(VALUES, whole, people).table["index"]
    np.testing.assert_allclose(index, (VALUES["a"] - 45) / 650**0.5)


def test_equal_inhabitants_change_nothing_for_population_and_sample():
    people = pd.Series(7.0, index=AREAS)
    for sample in (False, True):
        plain = composite(VALUES, config("zscore", "mean", sample=sample)).table
        weighted = composite(VALUES, config("zscore", "mean", sample=sample, weighted=True), people)
        pd.testing.assert_frame_equal(weighted.table, plain)


@pytest.mark.parametrize(
    ("value", "polarity", "expected"),
    [(1, 1, 0.1), (11, 1, 1), (-1, 1, 0), (1, -1, 0.9), (-1, -1, 1), (11, -1, 0)],
)
def test_goalposts_as_in_the_examples_of_coinr(value, polarity, expected):
    whole = Config((Indicator("a", polarity, scaling="goalposts", goalposts=(0, 10)),))
    index = composite(pd.DataFrame({"a": [float(value)]}, index=["v"]), whole).table["index"]
    assert index.tolist() == pytest.approx([expected])


@pytest.mark.parametrize(
    ("how", "expected"), [("mean", 2.2), ("geometric", 2.107436), ("harmonic", 2.0)]
)
def test_means_of_1_2_3_with_the_weights_of_coinrs_examples(how, expected):
    """Weights 0.1, 0.6, 0.3: 0.1 + 1.2 + 0.9; 2^0.6 · 3^0.3; 1 / (0.1 + 0.3 + 0.1)."""
    assert combine(np.array([[1.0, 2, 3]]), np.array([0.1, 0.6, 0.3]), how) == pytest.approx(
        expected, abs=1e-6
    )


def test_rank_1_is_the_highest_index_and_equal_ones_share_a_rank():
    table = composite(VALUES, Config((Indicator("a"),))).table
    assert table["index_rank"].tolist() == [5, 3, 3, 2, 1]
