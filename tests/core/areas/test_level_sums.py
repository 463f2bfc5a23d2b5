"""Sums of several area levels in one table."""

import pandas as pd
import pytest

from sozialraum.core.areas.level_sums import level_sums
from sozialraum.core.tables.states import Figures, State


@pytest.fixture()
def counts():
    return Figures.of(
        pd.DataFrame(
            {"EW": [10.0, 20.0, 30.0], "u18": [1.0, None, 3.0]},
            index=pd.Index(["1", "2", "3"], name="area"),
        )
    )


PARENTS = {"bezirk": pd.Series(["N", "N", "S"]), "quartier": pd.Series(["a", None, "a"])}


def test_every_level_has_its_own_sums_also_where_levels_overlap(counts):
    sums, sources = level_sums(counts, PARENTS, whole=True)
    assert sums.values["EW"].to_dict() == {
        ("bezirk", "N"): 30,
        ("bezirk", "S"): 30,
        ("quartier", "a"): 40,
        ("~all", "~all"): 60,
    }
    assert sources.to_dict() == {
        ("bezirk", "N"): 2,
        ("bezirk", "S"): 1,
        ("quartier", "a"): 2,
        ("~all", "~all"): 3,
    }


def test_a_missing_part_makes_the_sum_null_unless_what_is_there_shall_be_summed(counts):
    sums, _ = level_sums(counts, PARENTS)
    assert pd.isna(sums.values.loc[("bezirk", "N"), "u18"])
    assert sums.states.loc[("bezirk", "N"), "u18"] == State.MISSING
    there, _ = level_sums(counts, PARENTS, available=True)
    assert there.values.loc[("bezirk", "N"), "u18"] == 1
    assert there.states.loc[("bezirk", "N"), "u18"] == State.LIMITED


def test_the_city_keeps_everybody_even_those_without_a_quarter(counts):
    sums, _ = level_sums(counts, PARENTS, whole=True)
    assert sums.values.loc[("~all", "~all"), "EW"] == counts.values["EW"].sum()
    assert sums.values.loc[("quartier", "a"), "EW"] == 40
