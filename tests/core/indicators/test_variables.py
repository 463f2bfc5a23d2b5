"""Fields become variables: by key, alias and map, and from finer age bands."""

from __future__ import annotations

import csv

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sozialraum.core.errors import SozialraumError
from sozialraum.core.indicators.ages import age_statistic
from sozialraum.core.indicators.bands import Band, across, bands_by_pattern, composed
from sozialraum.core.indicators.catalog import MEAN_AGE, MEDIAN_AGE, load_catalog
from sozialraum.core.indicators.compute import compute
from sozialraum.core.indicators.variables import plan
from sozialraum.core.tables.states import Figures

CATALOG = load_catalog()


def test_variables_are_found_by_key_alias_map_or_for_one_indicator():
    chosen = plan(CATALOG, ["Einwohner", "U18", "u18_base", "ab65"])
    assert chosen.fields["anteil_u18"] == {"ew_00_17": ("U18",), "ew": ("Einwohner",)}
    mapped = plan(
        CATALOG, ["Einwohner", "U18", "u18_base", "ab65"], field_map={"anteil_u18.ew": "u18_base"}
    )
    assert mapped.fields["anteil_u18"]["ew"] == ("u18_base",)
    assert mapped.fields["anteil_65_plus"]["ew"] == ("Einwohner",)


def test_what_is_missing_is_named():
    assert plan(CATALOG, ["ew"], ["anteil_u18"]).skipped == {"anteil_u18": ["ew_00_17"]}
    with pytest.raises(SozialraumError, match="nonsense"):
        plan(CATALOG, ["ew"], ["nonsense"])
    with pytest.raises(SozialraumError, match="no variable zzz"):
        plan(CATALOG, ["ew"], field_map={"zzz": "ew"})
    with pytest.raises(SozialraumError, match="no field xx"):
        plan(CATALOG, ["ew"], field_map={"ew": "xx"})


@pytest.mark.parametrize(
    ("name", "pattern", "begin", "end"),
    [
        ("ew_00_17", "ew_{from}_{to}", 0, 18),
        ("EW_65_plus", "ew_{from}_plus", 65, None),
        ("ew_7", "ew_{age}", 7, 8),
        ("E_E95_110", "E_E{from}_{below}", 95, None),
        ("E_EU1", "E_EU{below}", 0, 1),
        ("E_E6U15", "E_E{from}U{below}", 6, 15),
    ],
)
def test_bands_are_read_from_the_names_of_fields(name, pattern, begin, end):
    assert bands_by_pattern([name, "other", "ew_00_x"], [pattern]) == [Band(name, begin, end)]


@pytest.mark.parametrize(
    ("heading", "indicator", "variable"),
    [
        ("Unter 18-Jährige", "anteil_u18", "ew_00_17"),
        ("BEVÖLKERUNG", "anteil_u18", "ew"),
        (" 65-Jährige und Ältere", "anteil_65_plus", "ew_65_plus"),
        ("Leistungs-empfänger/-innen nach SGB II (Dez 2013)", "sgb2_anteil_ew", "sgb2_lb"),
        ("Arbeitslose am 31.12.2023", "arbeitslosenanteil", "alo"),
        ("Fläche in km²", "bevoelkerungsdichte", "flaeche_km2"),
    ],
)
def test_variables_are_found_however_offices_spell_them(heading, indicator, variable):
    chosen = plan(CATALOG, [heading], [indicator])
    assert variable not in chosen.skipped[indicator]


def test_a_date_behind_a_name_counts_where_there_are_several():
    assert plan(CATALOG, ["u18", "ew_2023"], ["anteil_u18"]).fields["anteil_u18"] == {
        "ew_00_17": ("u18",),
        "ew": ("ew_2023",),
    }
    assert plan(CATALOG, ["u18", "ew_2022", "ew_2023"], ["anteil_u18"]).skipped == {
        "anteil_u18": ["ew"]
    }
    assert plan(CATALOG, ["u18", "ew_2022", "ew"], ["anteil_u18"]).fields["anteil_u18"]["ew"] == (
        "ew",
    )


def test_a_state_field_is_no_variable():
    names = ["ew", "ew_state", "u18"]
    assert "ew_state" not in plan(CATALOG, names).needed


@pytest.mark.parametrize(
    "oldest",
    [["ew_95_99", "ew_100_plus"], [*(f"ew_{age}" for age in range(95, 105)), "ew_105_plus"]],
    ids=["band to 99", "single years to 104"],
)
def test_the_oldest_are_not_lost(oldest):
    names = ["ew_00_64", "ew_65_94", *oldest]
    chosen = plan(CATALOG, names, ["anteil_65_plus"])
    assert chosen.fields["anteil_65_plus"]["ew_65_plus"] == ("ew_65_94", *oldest)


def test_age_headings_of_official_tables_are_bands():
    names = ["unter 3 Jahre", "3 bis unter 6 Jahre", "6 bis unter 65 Jahre", "65 Jahre und mehr"]
    chosen = plan(CATALOG, names, ["anteil_u6", "anteil_65_plus"])
    assert chosen.fields["anteil_u6"] == {"ew_00_05": tuple(names[:2]), "ew": tuple(names)}
    assert chosen.skipped == {}


def bands(*limits):
    return [Band(f"b{a}_{b}", a, b) for a, b in limits]


def test_ages_are_made_of_as_few_bands_as_possible_or_as_many():
    there = bands((0, 3), (3, 6), (0, 6), (6, 18), (18, 65), (65, None))
    assert [band.field for band in composed(there, (0, 18))] == ["b0_6", "b6_18"]
    finest = composed(there, (0, None), finest=True)
    assert [band.field for band in finest] == ["b0_3", "b3_6", "b6_18", "b18_65", "b65_None"]
    assert composed(there, (0, 15)) == ()
    assert composed(there, (18, None))[-1].end is None


def test_bands_across_a_limit_are_named():
    there = bands((0, 10), (10, 20), (20, 65), (65, None))
    assert across(there, (0, 18)) == ["b10_20"]
    assert across(there, (67, None)) == ["b65_None"]
    assert across(there, (0, 20)) == []


@given(st.sets(st.integers(1, 99), max_size=20), st.data())
def test_a_complete_division_of_the_ages_makes_every_band_of_its_limits(limits, data):
    edges = [0, *sorted(limits), None]
    there = bands(*zip(edges, edges[1:]))
    begin = data.draw(st.sampled_from(edges[:-1]))
    end = data.draw(st.sampled_from([edge for edge in edges if edge is None or edge > begin]))
    made = composed(there, (begin, end))
    assert [made[0].begin, made[-1].end] == [begin, end]
    assert all(one.end == other.begin for one, other in zip(made, made[1:]))


def test_a_variable_is_added_up_from_finer_bands_or_refused_by_name():
    names = ["ew_00_09", "ew_10_19", "ew_20_64", "ew_65_plus"]
    chosen = plan(CATALOG, names, ["jugendquotient_u20", "anteil_u18", "anteil_65_plus"])
    assert chosen.fields["jugendquotient_u20"]["ew_00_19"] == ("ew_00_09", "ew_10_19")
    assert chosen.fields["anteil_65_plus"]["ew"] == tuple(names)
    assert chosen.skipped == {"anteil_u18": ["ew_00_17"]}
    assert chosen.misfits["ew_00_17"] == ["ew_10_19"]


def test_a_delivered_band_is_taken_before_a_sum():
    chosen = plan(CATALOG, ["ew", "u18", "ew_00_09", "ew_10_17"], ["anteil_u18"])
    assert chosen.fields["anteil_u18"]["ew_00_17"] == ("u18",)


def test_populations_that_are_counted_differently_are_named():
    mixed = plan(CATALOG, ["ew_fs", "ew_00_17_hw"], ["anteil_u18"]).mixed
    assert mixed == {"anteil_u18": ("fortschreibung", "melderegister")}
    assert plan(CATALOG, ["ew_hw", "ew_00_17_hw"], ["anteil_u18"]).mixed == {}
    assert plan(CATALOG, ["ew", "ew_00_17_hw"], ["anteil_u18"]).mixed == {}


def test_a_population_that_the_definition_does_not_mean_is_named():
    names = ["ew_fs", "ew_00_17_fs"]
    assert plan(CATALOG, names, ["anteil_u18"]).unlike == {"anteil_u18": "fortschreibung"}
    assert plan(CATALOG, ["ew_hw", "ew_00_17_hw"], ["anteil_u18"]).unlike == {}
    assert plan(CATALOG, ["ew", "u18"], ["anteil_u18"]).unlike == {}


def test_berlins_register_gives_the_age_indicators_of_every_planungsraum(root):
    path = root / "tests" / "data" / "berlin" / "einwohner_2020_12_matrix.csv"
    with path.open(encoding="utf-8") as file:
        headings, *rows = csv.reader(file, delimiter=";")
    table = pd.DataFrame(rows, columns=headings)
    chosen = plan(CATALOG, headings)
    numbers = table[chosen.needed].astype(float)
    values = compute(Figures.of(numbers), chosen).figures.values
    u18 = table[["E_EU1", "E_E1U6", "E_E6U15", "E_E15U18"]].astype(float).sum(axis=1)
    people = numbers["E_E"] > 0
    assert {"anteil_u18", "anteil_65_plus", "medianalter", "frauenanteil"} <= set(values)
    expected = 100 * u18 / table["E_E"].astype(float)
    np.testing.assert_allclose(values["anteil_u18"][people], expected[people], rtol=1e-12)
    assert values["medianalter"][people].between(15, 85).all()
    assert chosen.misfits["ew_00_19"] == ["E_E18_21", "E_E18U25"]


def single_years(ages):
    return [Band(f"a{age}", age, age + 1) for age in range(len(ages))]


@given(st.lists(st.integers(0, 90), min_size=1, max_size=60))
def test_mean_age_of_single_years_is_the_mean_of_exact_ages(ages):
    counts = np.bincount(ages, minlength=91)[None, :].astype(float)
    ours = age_statistic(MEAN_AGE, counts, single_years(counts[0]), 10)
    assert ours[0] == pytest.approx(np.mean(ages) + 0.5)


@given(st.lists(st.integers(0, 90), min_size=1, max_size=60))
def test_half_of_the_people_are_younger_than_the_median_age(ages):
    counts = np.bincount(ages, minlength=91)[None, :].astype(float)
    median = age_statistic(MEDIAN_AGE, counts, single_years(counts[0]), 10)[0]
    whole, part = int(median), median - int(median)
    below = counts[0, :whole].sum() + (part * counts[0, whole] if part else 0)
    assert below == pytest.approx(counts.sum() / 2)


def test_without_people_or_in_the_open_class_there_is_no_median_age():
    bands_ = [Band("a", 0, 10), Band("b", 10, None)]
    counts = np.array([[0.0, 0.0], [1.0, 5.0], [5.0, 1.0]])
    ours = age_statistic(MEDIAN_AGE, counts, bands_, 10)
    np.testing.assert_allclose(ours, [np.nan, np.nan, 6.0])
    np.testing.assert_allclose(
        age_statistic(MEAN_AGE, counts, bands_, 10), [np.nan, (5 + 15 * 5) / 6, (5 * 5 + 15) / 6]
    )


def test_bands_that_are_too_coarse_make_no_median_age():
    chosen = plan(CATALOG, ["ew_00_17", "ew_18_64", "ew_65_plus"], ["medianalter"])
    assert chosen.skipped == {"medianalter": ["ew"]}
    assert chosen.misfits["ew"] == ["ew_00_17", "ew_18_64"]


def test_an_open_class_that_begins_too_early_makes_no_mean_age():
    names = ["ew_00_14", "ew_15_29", "ew_30_plus"]
    chosen = plan(CATALOG, names, ["durchschnittsalter_gruppen", "medianalter"])
    assert chosen.skipped == {"durchschnittsalter_gruppen": ["ew"]}
    assert chosen.misfits == {"ew": ["ew_30_plus"]}


def test_in_completed_years_everybody_is_half_a_year_younger():
    names = [*(f"ew_{age}_{age + 14}" for age in range(0, 75, 15)), "ew_75_plus"]
    keys = ["durchschnittsalter_gruppen", "durchschnittsalter_vollendet"]
    chosen = plan(CATALOG, names, keys)
    numbers = pd.DataFrame([[3.0, 4.0, 1.0, 7.0, 2.0, 5.0]], columns=names, index=["1"])
    exact, completed = compute(Figures.of(numbers), chosen).figures.values.loc["1", keys]
    assert exact - completed == pytest.approx(0.5)


def test_an_unknown_indicator_is_refused():
    with pytest.raises(SozialraumError, match="no indicator nothing"):
        plan(CATALOG, ["ew"], ["nothing"])
