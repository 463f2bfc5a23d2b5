"""The composite index: themes, gaps, outliers, weights, classes, states, another year's base."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from sozialraum.core.errors import SozialraumError
from sozialraum.core.indices.base_table import base_of_table
from sozialraum.core.indices.composite import composite
from sozialraum.core.indices.configuration import (
    Classing,
    Config,
    Indicator,
    Theme,
)

AREAS = list("vwxyz")
VALUES = pd.DataFrame(
    {"a": [10, 20, 20, 30, 70], "b": [0, 2, 4, 6, 8], "c": [4, 1, 5, 2, 3]},
    index=AREAS,
    dtype=float,
)
THEMES = (Theme("work", 1.0), Theme("home", 3.0))


def themed(**more):
    indicators = (
        Indicator("a", 1, 1.0, "minmax", "work"),
        Indicator("b", 1, 3.0, "minmax", "work"),
        Indicator("c", 1, 1.0, "minmax", "home"),
    )
    return Config(indicators, THEMES, **more)


def test_indicators_are_combined_in_themes_and_themes_in_the_index():
    """Theme work: (0, 11/48, 5/12, 31/48, 1) as by hand; home: (¾, 0, 1, ¼, ½); weights 1 and 3."""
    result = composite(VALUES, themed())
    work, home = np.array([0, 11 / 48, 5 / 12, 31 / 48, 1]), np.array([0.75, 0, 1, 0.25, 0.5])
    np.testing.assert_allclose(result.theme_scores, np.column_stack([work, home]))
    np.testing.assert_allclose(result.table["index"], (work + 3 * home) / 4)


def test_themes_may_be_combined_otherwise_than_indicators():
    """Harmonic mean of the themes on 1 to 2: 4 / (1 / work + 3 / home)."""
    config = themed(theme_combine="harmonic", interval=(1.0, 2.0))
    index = composite(VALUES, config).table["index"]
    work, home = np.array([1, 59 / 48, 17 / 12, 79 / 48, 2]), np.array([1.75, 1, 2, 1.25, 1.5])
    np.testing.assert_allclose(index, 4 / (1 / work + 3 / home))


def test_scores_of_themes_may_be_brought_to_one_scale():
    scores = composite(VALUES, themed(theme_scaling="zscore")).theme_scores
    np.testing.assert_allclose(scores.mean(), [0, 0], atol=1e-12)
    np.testing.assert_allclose(scores.std(ddof=0), [1, 1])


@pytest.mark.parametrize("combine", ["sum", "mean"])
@pytest.mark.parametrize("theme_combine", ["sum", "mean"])
@pytest.mark.parametrize("scaling", ["none", "zscore", "minmax"])
@pytest.mark.parametrize("last", [{}, {"restandardize": True}, {"index_interval": (0.0, 100.0)}])
@pytest.mark.parametrize("gap", [False, True])
def test_contributions_add_up_to_theme_and_index(combine, theme_combine, scaling, last, gap):
    values = VALUES.copy()
    if gap:
        values.loc["w", "a"] = np.nan
        values.loc["y", "c"] = np.nan
    config = themed(combine=combine, theme_combine=theme_combine, theme_scaling=scaling, **last)
    result = composite(values, replace(config, missing="reweight", least_share=0.2))
    assert result.adds_up
    for parts in (result.contributions, result.theme_contributions):
        np.testing.assert_allclose(parts.sum(axis=1), result.table["index"], atol=1e-12)
    np.testing.assert_allclose(
        result.contributions[["a", "b"]].sum(axis=1), result.theme_contributions["work"], atol=1e-12
    )


def test_contributions_where_nothing_adds_up_are_the_index_without_the_part():
    """Minimum of a and b on 0 to 1 (0, 1/6, 1/6, 1/3, 1; 0, ¼, ½, ¾, 1): without a it is b."""
    config = Config(
        (Indicator("a", scaling="minmax"), Indicator("b", scaling="minmax")), combine="minimum"
    )
    result = composite(VALUES, config)
    assert not result.adds_up
    np.testing.assert_allclose(result.contributions["a"], [0, -1 / 12, -1 / 3, -5 / 12, 0])
    np.testing.assert_allclose(result.contributions["b"], 0, atol=1e-15)


def test_an_area_with_a_gap_is_left_out_before_the_moments():
    values = VALUES.copy()
    values.loc["z", "b"] = np.nan
    result = composite(values, Config((Indicator("a"), Indicator("b"))))
    again = composite(values.drop(index="z"), Config((Indicator("a"), Indicator("b"))))
    assert result.reasons["z"] == "no_data"
    assert result.table.loc["z"].isna().tolist() == [True, True, False]
    pd.testing.assert_frame_equal(result.table.drop(index="z"), again.table)


def test_what_is_there_is_reweighted_down_to_the_least_share_of_the_weights():
    """Weights 1, 3 and 1: without b, 2 of 5 are left; without a and c, 3 of 5."""
    values = VALUES.copy()
    values.loc["v", "b"] = np.nan
    values.loc["w", ["a", "c"]] = np.nan
    indicators = tuple(Indicator(key, 1, w, "minmax") for key, w in (("a", 1), ("b", 3), ("c", 1)))
    config = Config(indicators, missing="reweight", least_share=0.6)
    table = composite(values, config).table
    assert table["included"].tolist() == [0, 1, 1, 1, 1]
    assert table.loc["w", "index"] == 0  # b is the smallest of those left
    both = composite(values, replace(config, least_share=0.4)).table
    assert both["included"].tolist() == [1, 1, 1, 1, 1]


def test_a_theme_with_too_little_data_does_not_count_in_an_area():
    values = VALUES.copy()
    values.loc["v", "b"] = np.nan  # a alone has 1 of 4 of the weights of its theme
    result = composite(values, themed(missing="reweight", least_share=0.5))
    assert np.isnan(result.theme_scores.loc["v", "work"])
    assert np.isnan(result.contributions.loc["v", "a"])
    assert result.table.loc["v", "index"] == 0.75  # home alone, 3 of 4 of the weights


def test_a_sum_with_gaps_stays_comparable():
    values = VALUES.copy()
    values.loc["z", "c"] = np.nan
    config = Config(
        tuple(Indicator(key, scaling="goalposts", goalposts=(0, 100)) for key in "abc"),
        combine="sum",
        missing="reweight",
    )
    assert composite(values, config).table.loc["z", "index"] == pytest.approx((0.7 + 0.08) * 3 / 2)


@pytest.mark.parametrize(
    ("classing", "expected"),
    [
        (Classing("limits", (20, 30)), [1, 1, 1, 2, 3]),
        (Classing("limits", (20, 30), limit_below=False), [1, 2, 2, 3, 3]),
        (Classing("quantile", count=2), [1, 1, 1, 2, 2]),
        (Classing("quantile", count=2, limit_below=False), [1, 2, 2, 2, 2]),
        (Classing("quantile", quantiles=(0.2, 0.8)), [1, 2, 2, 2, 3]),
        (Classing("sd", (-0.5, 0.0, 1.0)), [1, 2, 2, 2, 4]),
        (Classing("sd", (-0.5, 0.0, 1.0), limit_below=False), [1, 2, 2, 3, 4]),
    ],
    ids=str,
)
def test_classes_and_the_side_of_a_limit(classing, expected):
    """10, 20, 20, 30, 70: median 20, mean 30, sd 20.976."""
    config = Config((Indicator("a", scaling="none"),), classing=classing)
    assert composite(VALUES, config).table["index_class"].tolist() == expected


def test_without_classes_there_is_no_class_field():
    assert "index_class" not in composite(VALUES, Config((Indicator("a"),))).table


@pytest.mark.parametrize("scaling", ["zscore", "minmax", "rank", "percentile", "flag"])
def test_with_the_base_of_another_year_only_changed_values_change(scaling):
    indicators = tuple(Indicator(key, scaling=scaling) for key in "ab")
    config = Config(indicators, classing=Classing("quantile", count=3), restandardize=True)
    if scaling == "flag":
        config = replace(config, flag_from=0.5)
    first = composite(VALUES, config)
    later = VALUES.copy()
    later.loc["z"] = [90, 9, 3]
    again = composite(later, config, base=first.base)
    stay = ["index", "index_class", "included"]
    pd.testing.assert_frame_equal(
        again.table.loc[list("vwxy"), stay], first.table.loc[list("vwxy"), stay]
    )
    expected = first.table.loc["z", "index"]
    assert again.table.loc["z", "index"] > expected or scaling in ("percentile", "flag", "rank")


def test_a_table_of_mean_and_sd_is_base_enough_for_z_values():
    table = pd.DataFrame({"mean": [30.0, 4], "sd": [20.0, 2]}, index=["a", "b"])
    config = Config((Indicator("a"), Indicator("b")))
    index = composite(VALUES, config, base=base_of_table(table, config)).table["index"]
    assert index.tolist() == [-1.5, -0.75, -0.25, 0.5, 2]
    with pytest.raises(SozialraumError, match=r"no mean for b"):
        base_of_table(table.loc[["a"]], config)
    with pytest.raises(SozialraumError, match=r"no minimum for a"):
        base_of_table(table, replace(config, indicators=(Indicator("a", scaling="minmax"),)))
    with pytest.raises(SozialraumError, match=r"no mean for index"):
        base_of_table(table, replace(config, restandardize=True))


def test_one_area_can_be_compared_with_another_year():
    first = composite(VALUES, Config((Indicator("a"),)))
    one = composite(VALUES.loc[["y"]], Config((Indicator("a"),)), base=first.base)
    assert one.table.loc["y", "index"] == first.table.loc["y", "index"]


def test_gisd_classes_from_the_published_score(root):
    """400 counties of 2021: quintile, decile and group (1 lowest fifth, 3 highest) as published."""
    published = pd.read_csv(root / "tests/data/gisd/gisd_kreise_2021.csv", dtype={"kreis_id": str})
    published = published.set_index("kreis_id")
    whole = Config((Indicator("gisd_score", scaling="none"),))
    for field, classing in (
        ("gisd_5", Classing("quantile", count=5)),
        ("gisd_10", Classing("quantile", count=10)),
        ("gisd_k", Classing("quantile", quantiles=(0.2, 0.8))),
    ):
        for below in (True, False):
            config = replace(whole, classing=replace(classing, limit_below=below))
            found = composite(published, config).table["index_class"]
            assert (found == published[field]).sum() == 400
