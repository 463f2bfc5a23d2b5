"""The base of an index as a table: what another year is compared with, and what cannot be."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from sozialraum.core.errors import SozialraumError
from sozialraum.core.indices.base_table import base_of_table, base_table, other_settings
from sozialraum.core.indices.composite import composite
from sozialraum.core.indices.configuration import Classing, Config, Indicator, Outliers, Theme

AREAS = list("vwxyz")
VALUES = pd.DataFrame({"a": [10.0, 20, 20, 30, 70], "b": [8.0, 6, 4, 2, 0]}, index=AREAS)


def by_field(base, config):
    return base_table(base, config).set_index("field")


def again(values, config):
    """The index of the same areas, compared with the base table that it wrote itself."""
    result = composite(values, config)
    base = base_of_table(by_field(result.base, config), config)
    return result.table, composite(values, config, base=base).table


@pytest.mark.parametrize(
    "config",
    [
        Config((Indicator("a"), Indicator("b", -1)), restandardize=True),
        Config((Indicator("a", scaling="minmax"),), index_interval=(0.0, 100.0)),
        Config(
            (Indicator("a", theme="X"), Indicator("b", theme="Y")),
            (Theme("X", 2.0), Theme("Y")),
            theme_scaling="minmax",
            classing=Classing("quantile", count=3),
        ),
        Config((Indicator("a"), Indicator("b", -1)), weighting="pca"),
        Config((Indicator("a"),), outliers=Outliers("winsorise", 0.5, 0.5, 1)),
        Config((Indicator("a"),), outliers=Outliers("log", 0.5, 0.5)),
    ],
)
def test_a_base_table_gives_the_index_that_it_was_made_of(config):
    first, second = again(VALUES, config)
    pd.testing.assert_frame_equal(first, second, rtol=1e-12)


def test_indicators_may_be_called_as_the_rows_of_themes_and_index():
    named = VALUES.rename(columns={"a": "index", "b": "t_A"})
    config = Config(
        (Indicator("index", theme="A"), Indicator("t_A", theme="t_A")),
        (Theme("A"), Theme("t_A")),
        theme_scaling="zscore",
        restandardize=True,
    )
    pd.testing.assert_frame_equal(*again(named, config), rtol=1e-12)


def test_equal_class_limits_are_read_as_they_were_written():
    tied = pd.DataFrame({"a": [1.0, 1, 1, 1, 2]}, index=AREAS)
    config = Config((Indicator("a"),), classing=Classing("quantile", count=4))
    pd.testing.assert_frame_equal(*again(tied, config))


def test_rows_that_stand_twice_are_refused():
    config = Config((Indicator("a"), Indicator("b")))
    table = by_field(composite(VALUES, config).base, config)
    with pytest.raises(SozialraumError, match="several rows for a"):
        base_of_table(pd.concat([table, table.loc[["a"]]]), config)
    stray = table.loc[["a"]].rename({"a": "other"})
    assert base_of_table(pd.concat([table, stray, stray]), config).weights.tolist() == [1, 1]


@pytest.mark.parametrize(
    ("scaling", "changed"),
    [("zscore", {"sd": 0.0}), ("zscore", {"sd": -2.0}), ("minmax", {"maximum": 10.0})],
)
def test_a_base_without_spread_is_refused_by_field(scaling, changed):
    config = Config((Indicator("a", scaling=scaling), Indicator("b", scaling=scaling)))
    table = by_field(composite(VALUES, config).base, config)
    for name, value in changed.items():
        table.loc["a", name] = value
    with pytest.raises(SozialraumError, match="no spread for a:"):
        base_of_table(table, config)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({}, []),
        ({"minimum_population": 5.0}, []),
        ({"combine": "sum", "classing": Classing("quantile", count=4)}, ["COMBINE", "CLASS_COUNT"]),
        ({"indicators": (Indicator("a", -1), Indicator("b"))}, ["NEGATIVE_FIELDS"]),
        ({"indicators": (Indicator("a", weight=2.0), Indicator("b"))}, ["WEIGHTS"]),
        ({"weighting": "equal"}, ["WEIGHTING", "WEIGHTS"]),
        ({"restandardize": True}, ["RESTANDARDIZE"]),
        ({"interval": (1.0, 100.0)}, ["SCALE_INTERVAL"]),
    ],
)
def test_what_differs_from_the_index_of_the_base_is_named(changed, said):
    config = Config((Indicator("a"), Indicator("b")), classing=Classing("quantile"))
    table = by_field(composite(VALUES, config).base, config)
    assert sorted(other_settings(table, replace(config, **changed))) == sorted(said)


@pytest.mark.parametrize("text", ["", "something else", "[1]", "7"])
def test_a_table_written_by_hand_has_no_definition_to_differ_from(text):
    config = Config((Indicator("a"),))
    table = by_field(composite(VALUES, config).base, config).assign(definition=text)
    assert other_settings(table, config) == []


def test_goalposts_are_not_mixed_with_logarithms():
    """The one without goalposts becomes its logarithm, the other stays in its own unit."""
    posts = Indicator("a", scaling="goalposts", goalposts=(0.0, 100.0))
    skewed = pd.DataFrame({"a": [1.0, 2, 3, 4, 90], "b": [1.0, 2, 3, 4, 90]}, index=AREAS)
    config = Config((posts, Indicator("b")), outliers=Outliers("log", 0.5, 0.5))
    result = composite(skewed, config)
    assert [each.how for each in result.prepared.treatments] == ["", "log"]
    assert result.prepared.scaled[:, 0].tolist() == [0.01, 0.02, 0.03, 0.04, 0.9]


def test_why_an_indicator_cannot_be_compared():
    config = Config((Indicator("a"), Indicator("b")), missing="reweight")
    empty = VALUES.assign(a=np.nan)
    with pytest.raises(SozialraumError, match="a has no number in any"):
        composite(empty, config)
    nearly = VALUES.assign(a=[1.0, 1, 1, 1, 7])
    treated = replace(config, outliers=Outliers("winsorise", 0.5, 0.5))
    with pytest.raises(SozialraumError, match="same but for outliers"):
        composite(nearly, treated)
    with pytest.raises(SozialraumError, match="a has the same value in all areas"):
        composite(VALUES.assign(a=1.0), config)
    apart = pd.DataFrame({"a": [1.0, 1, -1, -1], "b": [1.0, -1, 1, -1], "c": [1.0, 2, -2, -1]})
    apart.index = list("vwxy")
    with pytest.raises(SozialraumError, match="b has nothing in common"):
        composite(
            apart.assign(c=apart["a"] * 2), Config(tuple(map(Indicator, "abc")), weighting="pca")
        )


def test_an_index_beyond_all_numbers_is_refused():
    chosen = Config((Indicator("a", scaling="minmax"),), interval=(0.0, 1e99))
    assert np.isfinite(composite(VALUES, chosen).table["index"]).all()
    for wide in ((0.0, 1e101), (0.0, 1e308), (-1e308, 1e308)):
        with pytest.raises(SozialraumError, match="infinite or beyond"):
            composite(VALUES, replace(chosen, interval=wide))
