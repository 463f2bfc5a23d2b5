"""Scores of themes on a scale of their own: inhabitants and another year hold in the runs too."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from sozialraum.core.indices.composite import composite
from sozialraum.core.indices.configuration import Classing, Config, Indicator, Theme
from sozialraum.core.indices.scaling import moments_of
from sozialraum.core.indices.sensitivity import Plan, sensitivity
from sozialraum.core.indices.sensitivity_indicators import indicators_of

STILL = Plan(7, spread=0.0, scalings=("own",), combinations=("own",))


def synthetic(seed):
    """Areas of very different size, with themes that spread differently among them."""
    random = np.random.default_rng(seed)
    keys = [f"{place:03}" for place in range(40)]
    people = pd.Series(random.integers(10, 9000, 40).astype("float64"), index=keys)
    values = random.normal(size=(40, 4)) * [1, 1, 5, 5] + people.to_numpy()[:, None] / 3000
    return pd.DataFrame(values, columns=list("abcd"), index=keys), people


def config(theme_scaling, zero="", **more):
    parts = zip("abcd", "XXYY")
    return Config(
        tuple(Indicator(key, theme=theme, weight=float(key != zero)) for key, theme in parts),
        (Theme("X", 2.0), Theme("Y")),
        theme_scaling=theme_scaling,
        **more,
    )


@pytest.mark.parametrize("theme_scaling", ["zscore", "minmax"])
@pytest.mark.parametrize("with_base", [False, True])
@pytest.mark.parametrize("weighted", [False, True])
@pytest.mark.parametrize(
    "more",
    [
        {"classing": Classing("quantile", count=4)},
        {"sample": True, "classing": Classing("limits", limits=(-0.5, 0.5))},
        {"missing": "reweight", "classing": Classing("sd", limits=(-1.0, 1.0))},
    ],
)
def test_runs_that_vary_nothing_are_the_index(theme_scaling, with_base, weighted, more):
    values, people = synthetic(1)
    if "missing" in more:
        values.iloc[3, 0] = values.iloc[7, 3] = np.nan
    chosen = config(theme_scaling, weighted=weighted, **more)
    base = composite(*synthetic_of_base(chosen)).base if with_base else None
    result = composite(values, chosen, people, base)
    table = sensitivity(result, chosen, STILL, base).table
    for name in ("rank_p05", "rank_median", "rank_p95"):
        assert table[name].equals(table["rank_index"].rename(name))
    assert table["class_share"].eq(1).all()


@pytest.mark.parametrize("theme_scaling", ["zscore", "minmax"])
@pytest.mark.parametrize("with_base", [False, True])
def test_an_indicator_without_weight_can_be_left_out_without_loss(theme_scaling, with_base):
    values, people = synthetic(4)
    chosen = config(theme_scaling, zero="b", weighted=True, classing=Classing("quantile"))
    base = composite(*synthetic_of_base(chosen)).base if with_base else None
    found = indicators_of(composite(values, chosen, people, base), chosen, base).table
    assert found.loc["b", "mean_move"] == 0
    assert found.loc["b", "class_changes"] == 0
    assert (found.loc[["a", "c"], "mean_move"] > 0).all()


def test_the_theme_that_stays_keeps_its_moments_of_the_other_year():
    """X loses an indicator, Y stays: only X is compared with the areas of this year."""
    values, people = synthetic(4)
    chosen = config("zscore")
    base = composite(*synthetic_of_base(chosen)).base
    result = composite(values, chosen, people, base)
    found = indicators_of(result, chosen, base).table.loc["a", "mean_move"]
    x = result.prepared.scaled[:, 1]
    y = result.prepared.scaled[:, 2:].mean(axis=1)
    index = 2 * (x - x.mean()) / x.std() + (y - base.themes.mean[1]) / base.themes.sd[1]
    before = result.table["index"].rank(ascending=False)
    assert found == pytest.approx(
        np.abs(pd.Series(index).rank(ascending=False).to_numpy() - before).mean()
    )


def test_moments_of_many_runs_are_those_of_each():
    random = np.random.default_rng(2)
    runs = random.normal(size=(5, 30, 3))
    runs[1, 4, 2] = np.nan
    people = random.uniform(1, 9, 30)
    together = moments_of(runs, people, sample=True)
    for place, run in enumerate(runs):
        alone = moments_of(run, people, sample=True)
        for name in ("mean", "sd", "low", "high"):
            assert getattr(together, name)[place] == pytest.approx(getattr(alone, name), rel=1e-14)


def synthetic_of_base(chosen):
    values, people = synthetic(9)
    return values * 1.5 + 0.7, chosen, people
