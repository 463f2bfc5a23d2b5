"""The index without an indicator, correlations and Cronbach's alpha."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from sozialraum.core.indices.composite import composite
from sozialraum.core.indices.configuration import Classing, Config, Indicator, Theme
from sozialraum.core.indices.sensitivity_indicators import (
    Move,
    cronbach_alpha,
    indicators_of,
    spearman,
)

# Chatterjee and Price, Regression Analysis by Example (1977): thirty departments, share of
# favourable answers. Alpha and item-rest correlations as the manual of the R package psych has
# them (alpha(attitude): raw_alpha, raw_alpha if an item is dropped, r.drop).
ATTITUDE = pd.DataFrame(
    {
        "rating": [
            *(43, 63, 71, 61, 81, 43, 58, 71, 72, 67, 64, 67, 69, 68, 77),
            *(81, 74, 65, 65, 50, 50, 64, 53, 40, 63, 66, 78, 48, 85, 82),
        ],
        "complaints": [
            *(51, 64, 70, 63, 78, 55, 67, 75, 82, 61, 53, 60, 62, 83, 77),
            *(90, 85, 60, 70, 58, 40, 61, 66, 37, 54, 77, 75, 57, 85, 82),
        ],
        "privileges": [
            *(30, 51, 68, 45, 56, 49, 42, 50, 72, 45, 53, 47, 57, 83, 54),
            *(50, 64, 65, 46, 68, 33, 52, 52, 42, 42, 66, 58, 44, 71, 39),
        ],
        "learning": [
            *(39, 54, 69, 47, 66, 44, 56, 55, 67, 47, 58, 39, 42, 45, 72),
            *(72, 69, 75, 57, 54, 34, 62, 50, 58, 48, 63, 74, 45, 71, 59),
        ],
        "raises": [
            *(61, 63, 76, 54, 71, 54, 66, 70, 71, 62, 58, 59, 55, 59, 79),
            *(60, 79, 55, 75, 64, 43, 66, 63, 50, 66, 88, 80, 51, 77, 64),
        ],
        "critical": [
            *(92, 73, 86, 84, 83, 49, 68, 66, 83, 80, 67, 74, 63, 77, 77),
            *(54, 79, 80, 85, 78, 64, 80, 80, 57, 75, 76, 78, 83, 74, 78),
        ],
        "advance": [
            *(45, 47, 48, 35, 47, 34, 35, 41, 31, 41, 34, 41, 25, 35, 46),
            *(36, 63, 60, 46, 52, 33, 41, 37, 49, 33, 72, 49, 38, 55, 39),
        ],
    },
    dtype=float,
)
PUBLISHED = {
    "rating": (0.81, 0.67),
    "complaints": (0.80, 0.74),
    "privileges": (0.83, 0.56),
    "learning": (0.80, 0.71),
    "raises": (0.80, 0.79),
    "critical": (0.86, 0.27),
    "advance": (0.84, 0.46),
}


def config(keys, scaling="none", **more):
    return Config(tuple(Indicator(key, scaling=scaling) for key in keys), **more)


def examined(values, chosen):
    return indicators_of(composite(values, chosen), chosen)


def test_alpha_as_published():
    found = examined(ATTITUDE, config(ATTITUDE.columns))
    assert found.alpha == pytest.approx(0.84, abs=0.005)
    for key, (alpha, item_rest) in PUBLISHED.items():
        assert found.table.loc[key, "alpha_without"] == pytest.approx(alpha, abs=0.005)
        assert found.table.loc[key, "item_rest"] == pytest.approx(item_rest, abs=0.005)


def test_alpha_by_hand():
    """Variances 1, 1 and 4 (sums 2, 4, 6): 2 / 1 · (1 − 2 / 4) = 1; turned against: −∞."""
    assert cronbach_alpha(np.array([[1.0, 1], [2, 2], [3, 3]])) == pytest.approx(1)
    # Variances 1 and 1, of the sums 3, 4, 5: 1 → 2 · (1 − 2 / 1) = −2.
    assert cronbach_alpha(np.array([[1.0, 2], [3, 1], [2, 3.0]])) == pytest.approx(-2)


@pytest.mark.parametrize(
    "values",
    [
        [[1.0], [2.0]],
        [[1.0, 2.0]],
        [[1.0, 3.0], [2.0, 2.0], [3.0, 1.0]],
        [[5.0, 5.0], [5.0, 5.0]],
        [[1.0, np.nan], [np.nan, 2.0]],
    ],
)
def test_alpha_is_not_said_where_there_is_none(values):
    assert np.isnan(cronbach_alpha(np.array(values)))


def test_correlations_are_those_of_numpy_and_scipy():
    found = examined(ATTITUDE, config(ATTITUDE.columns, "zscore"))
    expected = np.corrcoef(ATTITUDE.to_numpy(), rowvar=False)
    assert found.correlations.to_numpy() == pytest.approx(expected)
    index = ATTITUDE.apply(stats.zscore).mean(axis=1)
    for key in ATTITUDE:
        expected = stats.pearsonr(ATTITUDE[key], index)[0]
        assert found.table.loc[key, "correlation"] == pytest.approx(expected)


def test_a_turned_indicator_has_the_turned_correlation():
    indicators = (Indicator("rating"), Indicator("raises", polarity=-1))
    found = examined(ATTITUDE, Config(indicators))
    expected = -np.corrcoef(ATTITUDE["rating"], ATTITUDE["raises"])[0, 1]
    assert found.correlations.loc["rating", "raises"] == pytest.approx(expected)


@pytest.mark.parametrize("seed", range(3))
def test_spearman_is_that_of_scipy_with_ties(seed):
    random = np.random.default_rng(seed)
    one, other = random.integers(0, 9, (2, 40))
    expected = stats.spearmanr(one, other)[0]
    ranks = [pd.Series(each).rank(method="min").to_numpy() for each in (one, other)]
    assert spearman(*ranks) == pytest.approx(expected)


def test_leaving_out_by_hand():
    """Sums 11, 7, 6, 4: ranks 1, 2, 3, 4; without b the order of a: 10, 1, 4, 2."""
    values = pd.DataFrame({"a": [10, 1, 4, 2], "b": [1, 6, 2, 2]}, index=list("wxyz"), dtype=float)
    chosen = config("ab", combine="sum", classing=Classing("limits", (5.0,)))
    found = examined(values, chosen)
    row = found.table.loc["b"]
    assert found.movers["b"] == (Move("x", 2, 4), Move("y", 3, 2), Move("z", 4, 3))
    assert (row["mean_move"], row["largest_move"]) == (1.0, 2)
    assert row["spearman"] == pytest.approx(1 - 6 * (4 + 1 + 1) / (4 * 15))
    # Without a: 1, 6, 2, 2; w falls from rank 1 to 4, y and z tie on 2.
    assert found.movers["a"][0] == Move("w", 1, 4)
    assert found.table.loc["a", "largest_move"] == 3
    assert found.table["share"].tolist() == [0.5, 0.5]
    assert row["correlation"] == pytest.approx(np.corrcoef([1, 6, 2, 2], [11, 7, 6, 4])[0, 1])


def test_classes_without_an_indicator():
    """Halves by the median: 11, 7 | 6, 4; without b 10, 4 | 2, 1: x and y change places."""
    values = pd.DataFrame({"a": [10, 1, 4, 2], "b": [1, 6, 2, 2]}, index=list("wxyz"), dtype=float)
    chosen = config("ab", combine="sum", classing=Classing("quantile", count=2))
    assert examined(values, chosen).table.loc["b", "class_changes"] == 2


def test_one_indicator_cannot_be_left_out():
    chosen = config(["rating"], "zscore", classing=Classing("quantile"))
    found = examined(ATTITUDE, chosen)
    unsaid = ["spearman", "mean_move", "largest_move", "class_changes", "alpha_without"]
    assert found.table.loc["rating", [*unsaid, "item_rest"]].isna().all()
    assert found.movers["rating"] == ()
    assert np.isnan(found.alpha)


def test_the_only_indicator_with_weight_cannot_be_left_out():
    chosen = Config((Indicator("rating"), Indicator("raises", weight=0.0)))
    found = examined(ATTITUDE, chosen)
    assert found.table["share"].tolist() == [1, 0]
    assert np.isnan(found.table.loc["rating", "spearman"])
    assert found.table.loc["raises", "largest_move"] == 0


def test_a_theme_goes_with_its_only_indicator_and_each_theme_has_its_alpha():
    parts = [("rating", "x"), ("complaints", "x"), ("advance", "y")]
    chosen = Config(
        tuple(Indicator(key, theme=theme) for key, theme in parts), (Theme("x", 3.0), Theme("y"))
    )
    found = examined(ATTITUDE, chosen)
    assert found.table["share"].tolist() == pytest.approx([0.375, 0.375, 0.25])
    assert found.theme_alphas["x"] == pytest.approx(
        cronbach_alpha(ATTITUDE[["rating", "complaints"]].apply(stats.zscore).to_numpy())
    )
    assert np.isnan(found.theme_alphas["y"])
    both = ATTITUDE[["rating", "complaints"]].apply(stats.zscore).mean(axis=1)
    whole = composite(ATTITUDE, chosen).table["index"]
    assert found.table.loc["advance", "spearman"] == pytest.approx(stats.spearmanr(both, whole)[0])


def test_an_area_with_nothing_else_is_not_compared():
    values = ATTITUDE[["rating", "raises"]].copy()
    values.loc[4, "raises"] = np.nan
    chosen = config(values.columns, "zscore", missing="reweight", classing=Classing("quantile"))
    found = examined(values, chosen)
    assert np.isfinite(found.table.loc["rating", "spearman"])
    assert pd.isna(found.table.loc["rating", "class_changes"])
    assert found.table.loc["raises", "class_changes"] >= 0
    both = values.dropna()
    expected = np.corrcoef(both["rating"], both["raises"])[0, 1]
    assert found.correlations.loc["rating", "raises"] == pytest.approx(expected)


def test_large_numbers_and_two_areas():
    values = pd.DataFrame({"a": [1e15, 1e15 + 3], "b": [-1e15, -1e15 - 2]}, index=["x", "y"])
    found = examined(values, config("ab", "minmax"))
    assert found.correlations.loc["a", "b"] == pytest.approx(-1)
    assert found.table.loc["a", "largest_move"] == 1
    assert np.isnan(found.table.loc["a", "correlation"])
