"""The shipped catalogue and what is computed from it."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sozialraum.core.errors import SozialraumError
from sozialraum.core.indicators.catalog import SHIPPED, load_catalog
from sozialraum.core.indicators.compute import benchmarks, compute, plan
from sozialraum.core.tables.longform import COLUMNS, long_from_wide
from sozialraum.core.tables.states import Figures, State

CATALOG = load_catalog()


def figures(states=None, **columns):
    values = pd.DataFrame(columns, dtype=float)
    values.index = pd.Index([str(n + 1) for n in range(len(values))], name="area")
    codes = pd.DataFrame(0, index=values.index, columns=values.columns, dtype="int8")
    for (key, field), state in (states or {}).items():
        codes.loc[key, field] = int(state)
    return Figures.of(values, codes)


def computed(data, *wanted, field_map=None, minimum=None):
    chosen = plan(CATALOG, data.values.columns, wanted, field_map)
    return compute(data[chosen.needed], chosen, minimum)


# One area each: the variables, and the value reckoned by hand.
BY_HAND = {
    "anteil_u3": ({"ew_00_02": 30, "ew": 1000}, 3.0),
    "anteil_u18": ({"ew_00_17": 160, "ew": 1000}, 16.0),
    "anteil_18_24": ({"ew_18_24": 120, "ew": 1000}, 12.0),
    "anteil_65_plus": ({"ew_65_plus": 205, "ew": 1000}, 20.5),
    "anteil_80_plus": ({"ew_80_plus": 60, "ew": 1000}, 6.0),
    "frauenanteil": ({"ew_w": 510, "ew": 1000}, 51.0),
    "jugendquotient_u20": ({"ew_00_19": 180, "ew_20_64": 600}, 30.0),
    "altenquotient_65": ({"ew_65_plus": 210, "ew_20_64": 600}, 35.0),
    "gesamtquotient": ({"ew_00_19": 180, "ew_65_plus": 210, "ew_20_64": 600}, 65.0),
    "greying_index": ({"ew_80_plus": 68, "ew_60_79": 200}, 34.0),
    "billeter_mass": ({"ew_00_14": 130, "ew_50_plus": 430, "ew_15_49": 400}, -0.75),
    "auslaenderanteil": ({"ew_ausl": 250, "ew": 2000}, 12.5),
    "anteil_mh": ({"ew_mh": 300, "ew_mh_basis": 960}, 31.25),
    "bevoelkerungsdichte": ({"ew": 1000, "flaeche_km2": 0.5}, 2000.0),
    "durchschnittsalter": ({"alter_mittel": 43.5}, 43.5),
    "haushaltsgroesse": ({"hhgroesse_mittel": 1.9}, 1.9),
    "personen_je_haushalt": ({"ew_hh": 990, "hh": 550}, 1.8),
    "einpersonenhaushalte": ({"hh_1": 260, "hh": 520}, 50.0),
    "haushalte_mit_kindern": ({"hh_kinder": 91, "hh": 520}, 17.5),
    "alleinerziehende": ({"hh_alleinerz": 21, "hh_kinder": 84}, 25.0),
    "wanderungssaldo": ({"zuzuege": 90, "fortzuege": 105, "ew": 1000}, -15.0),
    "natuerlicher_saldo": ({"geborene": 9, "gestorbene": 11, "ew": 1000}, -2.0),
    "arbeitslosenanteil": ({"alo": 52, "ew_15_64": 650}, 8.0),
    "jugendarbeitslosigkeit": ({"alo_15_24": 6, "ew_15_24": 150}, 4.0),
    "langzeitarbeitslose_alo": ({"alo_lang": 18, "alo": 45}, 40.0),
    "beschaeftigtenquote": ({"svb": 390, "ew_15_64": 650}, 60.0),
    "sgb2_quote": ({"sgb2_lb": 98, "ew_00_64": 784}, 12.5),
    "sgb2_anteil_ew": ({"sgb2_lb": 98, "ew": 980}, 10.0),
    "grundsicherung_alter": ({"gsia_65_plus": 12, "ew_65_plus": 200}, 6.0),
    "kinderarmut_nef": ({"nef_00_14": 26, "ew_00_14": 130}, 20.0),
    "kinderarmut_bg": ({"kinder_bg_00_14": 39, "ew_00_14": 130}, 30.0),
    "wohnflaeche_je_ew": ({"wohnflaeche_m2": 41000, "ew": 1000}, 41.0),
    "sozialwohnungsanteil": ({"whg_sozial": 44, "whg": 550}, 8.0),
    "bindungsauslauf": ({"whg_sozial_auslauf": 11, "whg_sozial": 44}, 25.0),
    "anteil_ezfh": ({"whg_ezfh": 110, "whg": 550}, 20.0),
    "pkw_dichte": ({"pkw_privat": 420, "ew": 1000}, 420.0),
}


def test_every_indicator_of_the_catalogue_has_a_value_by_hand():
    assert set(BY_HAND) == set(CATALOG.indicators)


@pytest.mark.parametrize("key", CATALOG.indicators)
def test_values_by_hand(key):
    variables, expected = BY_HAND[key]
    data = figures(**{name: [value] for name, value in variables.items()})
    assert computed(data, key).figures.values.loc["1", key] == pytest.approx(expected, rel=1e-12)


@pytest.mark.parametrize("key", [key for key, one in CATALOG.indicators.items() if not one.value])
@settings(max_examples=10)
@given(st.integers(2, 1000))
def test_a_ratio_does_not_depend_on_the_unit_of_its_counts(key, factor):
    variables, expected = BY_HAND[key]
    data = figures(**{name: [value * factor] for name, value in variables.items()})
    assert computed(data, key).figures.values.loc["1", key] == pytest.approx(expected, rel=1e-9)


def hamburg_number(text):
    cleaned = text.replace("\u00a0", "").replace(" ", "").replace(",", ".")
    return np.nan if cleaned in {"", "."} else float(cleaned)


@pytest.mark.parametrize(
    ("key", "columns", "published"),
    [
        ("anteil_u18", {"ew_00_17": 2, "ew": 1}, 3),
        ("anteil_65_plus", {"ew_65_plus": 4, "ew": 1}, 5),
        ("auslaenderanteil", {"ew_ausl": 6, "ew": 1}, 7),
        ("einpersonenhaushalte", {"hh_1": 14, "hh": 12}, 15),
        ("haushalte_mit_kindern", {"hh_kinder": 16, "hh": 12}, 17),
        ("alleinerziehende", {"hh_alleinerz": 18, "hh_kinder": 16}, 19),
    ],
)
def test_hamburgs_published_shares_are_reproduced(root, key, columns, published):
    """Stadtteilprofile 2014: published with one decimal, rounded half up."""
    path = root / "tests/data/hamburg/stadtteilprofile_2014.csv"
    table = pd.read_csv(path, sep=";", dtype=str, keep_default_na=False)
    data = figures(**{n: table.iloc[:, c].map(hamburg_number) for n, c in columns.items()})
    ours = computed(data, key).figures.values[key].to_numpy()
    theirs = table.iloc[:, published].map(hamburg_number).to_numpy()
    known = ~np.isnan(ours) & ~np.isnan(theirs)
    assert known.sum() > 90
    rounded = [
        float(Decimal(repr(float(value))).quantize(Decimal("0.1"), ROUND_HALF_UP))
        for value in ours[known]
    ]
    np.testing.assert_array_equal(rounded, theirs[known])


def test_null_and_zero_stay_apart():
    data = figures(
        {("3", "ew_00_17"): State.SUPPRESSED}, ew_00_17=[0, 5, np.nan, 5], ew=[10, 0, 10, 8]
    )
    result = computed(data, "anteil_u18").figures
    np.testing.assert_array_equal(result.values["anteil_u18"], [0.0, np.nan, np.nan, 62.5])
    assert result.states["anteil_u18"].tolist() == [
        State.OK,
        State.NOT_APPLICABLE,
        State.SUPPRESSED,
        State.OK,
    ]


def test_a_denominator_below_the_minimum_is_small_base():
    data = figures(ew_00_17=[5, 5], ew=[29, 30])
    result = computed(data, "anteil_u18", minimum=30).figures
    assert result.states["anteil_u18"].tolist() == [State.SMALL_BASE, State.OK]


def test_an_estimated_count_makes_an_estimated_indicator():
    data = figures({("1", "ew_00_17"): State.ESTIMATED}, ew_00_17=[5], ew=[20])
    assert computed(data, "anteil_u18").figures.states["anteil_u18"].tolist() == [State.ESTIMATED]


def test_counts_that_cannot_be_right_are_named():
    data = figures(ew_00_17=[5, 11, -1], ew=[10, 10, 10])
    assert computed(data, "anteil_u18").doubts == {"anteil_u18": ["2", "3"]}


def test_variables_are_found_by_key_alias_map_or_for_one_indicator():
    chosen = plan(CATALOG, ["Einwohner", "U18", "u18_base", "ab65"])
    assert chosen.fields["anteil_u18"] == {"ew_00_17": "U18", "ew": "Einwohner"}
    mapped = plan(
        CATALOG, ["Einwohner", "U18", "u18_base", "ab65"], field_map={"anteil_u18.ew": "u18_base"}
    )
    assert mapped.fields["anteil_u18"]["ew"] == "u18_base"
    assert mapped.fields["anteil_65_plus"]["ew"] == "Einwohner"


def test_what_is_missing_is_named():
    assert plan(CATALOG, ["ew"], ["anteil_u18"]).skipped == {"anteil_u18": ["ew_00_17"]}
    with pytest.raises(SozialraumError, match="nonsense"):
        plan(CATALOG, ["ew"], ["nonsense"])
    with pytest.raises(SozialraumError, match="no variable zzz"):
        plan(CATALOG, ["ew"], field_map={"zzz": "ew"})
    with pytest.raises(SozialraumError, match="no field xx"):
        plan(CATALOG, ["ew"], field_map={"ew": "xx"})


def test_benchmarks_come_from_summed_counts():
    """900 persons at 10 % and 100 at 50 % are 14 % together."""
    data = figures(ew_00_17=[90, 50, 7], ew=[900, 100, 70])
    chosen = plan(CATALOG, ["ew_00_17", "ew"], ["anteil_u18"])
    result = benchmarks(compute(data, chosen), chosen, pd.Series(["N", "N", "S"]))
    assert result.values["anteil_u18"].to_dict() == {"N": 14.0, "S": 10.0}


def test_a_benchmark_with_a_gap_has_no_value():
    data = figures(ew_00_17=[90, np.nan], ew=[900, 100])
    chosen = plan(CATALOG, ["ew_00_17", "ew"], ["anteil_u18"])
    result = benchmarks(compute(data, chosen), chosen, pd.Series(["N", "N"]))
    assert result.states["anteil_u18"].tolist() == [State.MISSING]


def test_a_benchmark_keeps_the_worst_state_and_the_smallest_denominator():
    states = {("1", "ew"): State.ESTIMATED, ("3", "ew_00_17"): State.SUPPRESSED}
    data = figures(states, ew_00_17=[9, 5, np.nan, 2], ew=[90, 10, 70, 4])
    chosen = plan(CATALOG, ["ew_00_17", "ew"], ["anteil_u18"])
    groups = pd.Series(["N", "N", "S", "W"])
    result = benchmarks(compute(data, chosen, 10), chosen, groups, 10)
    assert result.states["anteil_u18"].to_dict() == {
        "N": State.ESTIMATED,
        "S": State.SUPPRESSED,
        "W": State.SMALL_BASE,
    }
    assert result.values.loc["N", "anteil_u18"] == 14.0


def test_the_long_table_hides_what_the_value_hides():
    data = figures({("2", "ew_00_17"): State.SUPPRESSED}, ew_00_17=[5, np.nan], ew=[20, 30])
    result = computed(data, "anteil_u18")
    table = long_from_wide(
        result.figures,
        result.numerators,
        result.denominators,
        {"anteil_u18": "%"},
        {"level": "Bezirk", "date": "2023-12-31"},
    )
    assert tuple(table.columns) == COLUMNS
    assert table["state"].tolist() == ["ok", "suppressed"]
    assert table["denominator"].tolist()[0] == 20
    assert table.loc[1, ["value", "numerator", "denominator"]].isna().all()


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("schema: 1", "schema: 2", "schema"),
        ("polarity: neutral", "polarity: good", "burden"),
        ("denominator: ew\n", "denominator: eww\n", "eww"),
        ("factor: 100", "factor: many", "number"),
        ("numerator: ew_00_02", "numerator: ew_00_02 *", "a . b"),
        ('    unit: "%"', "    unit: [1]", "unit"),
    ],
)
def test_a_broken_catalogue_is_refused_with_file_and_line(tmp_path, old, new, said):
    text = SHIPPED.read_text(encoding="utf-8")
    path = tmp_path / "own.yaml"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(SozialraumError, match=rf"own\.yaml.*line \d+.*{said}"):
        load_catalog(str(path))


def test_a_catalogue_that_is_no_yaml_or_not_there_is_refused(tmp_path):
    with pytest.raises(SozialraumError, match="does not exist"):
        load_catalog(str(tmp_path / "none.yaml"))
    (tmp_path / "x.yaml").write_text("a: [", encoding="utf-8")
    with pytest.raises(SozialraumError, match="cannot be read"):
        load_catalog(str(tmp_path / "x.yaml"))


def test_every_theme_of_the_catalogue_exists(root):
    import yaml

    themes = yaml.safe_load((root / "catalog/themes.yaml").read_text(encoding="utf-8"))["themes"]
    assert {indicator.theme for indicator in CATALOG.indicators.values()} <= set(themes)
