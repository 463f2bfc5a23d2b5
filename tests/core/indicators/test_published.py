"""Figures that offices published are computed again by the shipped catalogue, every area."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

import numpy as np
import pandas as pd
import pytest

from sozialraum.core.indicators.catalog import load_catalog
from sozialraum.core.indicators.compute import compute
from sozialraum.core.indicators.variables import plan
from sozialraum.core.tables.states import Figures, State

CATALOG = load_catalog()


def computed(table, wanted=(), field_map=None):
    chosen = plan(CATALOG, table.columns, wanted, field_map)
    return compute(Figures.of(table[chosen.needed].astype(float)), chosen).figures


def half_up(values, decimals):
    step = Decimal(1).scaleb(-decimals)
    return np.array([float(Decimal(repr(float(v))).quantize(step, ROUND_HALF_UP)) for v in values])


def hamburg_number(text):
    """``- 23`` is minus 23, ``-`` nothing, ``.`` secret."""
    cleaned = text.replace("\u00a0", "").replace(" ", "").replace(",", ".")
    signs = {"": np.nan, ".": np.nan, "-": 0.0}
    return signs[cleaned] if cleaned in signs else float(cleaned)


@pytest.fixture(scope="module")
def hamburg(root):
    path = root / "tests/data/hamburg/stadtteilprofile_2014.csv"
    table = pd.read_csv(path, sep=";", dtype=str, keep_default_na=False)
    numbers = {name: table[name].map(hamburg_number) for name in table.columns[1:]}
    return pd.DataFrame(numbers).set_axis(table.iloc[:, 0])


# Names that indicators have too must be mapped: they might hold last year's rates.
HAMBURGS_MAP = {
    "hh_1": "Einpersonen-haushalte",
    "hh_kinder": "Haushalte mit Kindern",
    "hh_alleinerz": "Alleinerziehende",
}


@pytest.mark.parametrize(
    ("key", "published", "decimals"),
    [
        ("anteil_u18", "Anteil der unter 18-Jährigen in %", 1),
        ("anteil_65_plus", "Anteil der 65-Jährigen und Älteren in %", 1),
        ("auslaenderanteil", "Ausländeranteil in %", 1),
        ("einpersonenhaushalte", "Anteil der Einpersonen-haushalte in %", 1),
        ("haushalte_mit_kindern", "Anteil der Haushalte mit Kindern in %", 1),
        ("alleinerziehende", "Anteil der Haushalte von Alleinerziehenden in %", 1),
        (
            "sgb2_anteil_ew",
            "Anteil der Leistungs-empfänger/-innen nach SGB II in % (Dez 2013)",
            1,
        ),
        (
            "anteil_ezfh",
            "Anteil der Wohnungen in Ein- und Zweifamilien-häusern in % (2013)",
            1,
        ),
        ("sozialwohnungsanteil", "Sozialwohnungs-anteil in % (Jan 2014)", 1),
        ("bindungsauslauf", "Sozialwohnungen mit Bindungsauslauf bis 2019 in %", 1),
        ("pkw_dichte", "PKW-Dichte (Jan 2014)", 0),
    ],
)
def test_hamburgs_eleven_ratios_are_reproduced(hamburg, key, published, decimals):
    """Stadtteilprofile 2014, 107 areas, rounded half up; found by their own headings."""
    ours = computed(hamburg, [key], HAMBURGS_MAP)
    theirs = hamburg[published].to_numpy()
    known = ours.states[key].to_numpy() == State.OK
    assert len(theirs) == 107
    np.testing.assert_array_equal(half_up(ours.values[key][known], decimals), theirs[known])
    # Where there is nothing to divide by, Hamburg prints 0; a share of nothing does not apply.
    assert (ours.states[key][~known] == State.NOT_APPLICABLE).all()
    assert (theirs[~known] == 0).all()


def test_hamburgs_balance_of_moves_is_reproduced(hamburg):
    ours = computed(hamburg, ["wanderungssaldo"]).values["wanderungssaldo"]
    balance = ours * hamburg["Bevölkerung"] / 1000
    np.testing.assert_allclose(balance, hamburg["Wanderungssaldo"], atol=1e-9)


def test_hamburgs_share_with_migration_background_needs_its_own_denominator(hamburg):
    """30 of 107 areas differ if the population of the register is taken, so it is not taken."""
    assert plan(CATALOG, hamburg.columns, ["anteil_mh"]).skipped == {"anteil_mh": ["ew_mh_basis"]}
    register = {"ew_mh_basis": "Bevölkerung"}
    ours = computed(hamburg, ["anteil_mh"], register).values["anteil_mh"]
    published = hamburg["Anteil der Bevölkerung mit Migrations-hintergrund in %"]
    assert (half_up(ours, 1) != published.to_numpy()).sum() == 30


@pytest.fixture(scope="module")
def berlin(root):
    path = root / "tests/data/berlin/einwohner_2020_12_matrix.csv"
    return pd.read_csv(path, sep=";", dtype={"RAUMID": str}, index_col="RAUMID")


@pytest.mark.parametrize(
    ("key", "wide"),
    [("anteil_18_24", "E_E18U25"), ("anteil_80_plus", "E_E80U110")],
)
def test_berlins_wide_bands_are_the_sums_of_its_fine_ones(berlin, key, wide):
    """What Berlin publishes as one band is added up from the fine bands, every Planungsraum."""
    published = computed(berlin, [key])
    fine = berlin.drop(columns=[name for name in berlin.columns if "U" in name])
    summed = computed(fine, [key])
    assert wide in plan(CATALOG, berlin.columns, [key]).needed
    assert wide not in plan(CATALOG, fine.columns, [key]).needed
    pd.testing.assert_frame_equal(summed.values, published.values)
    assert (summed.states[key] == State.OK).sum() > 430


def test_berlins_population_is_the_sum_of_its_ages(berlin):
    ages = berlin.drop(columns=["E_E", "E_EM", "E_EW"])
    chosen = plan(CATALOG, ages.columns, ["anteil_u18"])
    people = ages[list(chosen.fields["anteil_u18"]["ew"])].sum(axis=1)
    np.testing.assert_array_equal(people, berlin["E_E"])


def test_inkars_unemployed_per_100_are_reproduced_for_every_year(root):
    """10 municipalities, 2001 to 2021; years without a population stay without a value."""
    table = pd.read_csv(root / "tests/data/aachen/gemeinden_zeitreihe.csv", dtype={"ags": str})
    ours = computed(table, ["arbeitslosenanteil"], {"ew_15_64": "ew_15_65"})
    published = table["arbeitslose_je_100_ew15_65"]
    known = published.notna()
    assert known.sum() >= 200
    values = ours.values["arbeitslosenanteil"]
    np.testing.assert_allclose(values[known], published[known], atol=0.00051)
    assert values[table["ew_15_65"].isna()].isna().all()


# München publishes each indicator with its base values: Indikatorwert = f(Basiswert 1 … 5).
MUENCHEN = {
    "Arbeitslosendichte": ("arbeitslosenanteil", ["alo", "ew_15_64"]),
    "Altenquotient": ("altenquotient_65", ["ew_65_plus", "ew_20_64"]),
    "Jugendquotient": ("jugendquotient_u20", ["ew_00_19", "ew_20_64"]),
    "Ausländeranteil": ("auslaenderanteil", ["ew_ausl", "ew"]),
    "Außenwanderungsziffer": (
        "aussenwanderungssaldo",
        ["zuzuege_aussen", "fortzuege_aussen", "ew_mittel"],
    ),
}


@pytest.mark.parametrize("name", MUENCHEN)
def test_an_indicator_is_a_function_of_its_base_values(root, name):
    """The layout of München's Indikatorenatlas, with invented numbers (synthetisch)."""
    path = root / "tests/data/synthetisch/muenchen_form.csv"
    table = pd.read_csv(path, sep=";").query("Indikator == @name")
    key, variables = MUENCHEN[name]
    field_map = {variable: f"Basiswert {at}" for at, variable in enumerate(variables, 1)}
    ours = computed(table, [key], field_map).values[key]
    assert len(ours) == 6
    np.testing.assert_array_equal(half_up(ours, 1), table["Indikatorwert"])


def test_muenchens_pattern_fits_an_offices_own_catalogue(root, tmp_path):
    """Base values as variables: the name of the base value says what each row divides."""
    own = tmp_path / "eigen.yaml"
    own.write_text(
        """schema: 1
version: "eigen"
variables:
  b1: {title_de: Arbeitslose, title_en: Unemployed, aliases: [Basiswert 1]}
  b2: {title_de: Einwohner 15 bis 64, title_en: Population 15 to 64, aliases: [Basiswert 2]}
indicators:
  dichte: {title_de: Dichte, title_en: Density, theme: erwerb, numerator: b1, denominator: b2,
    factor: 100, polarity: burden, part: true}
""",
        encoding="utf-8",
    )
    catalog = load_catalog(str(own))
    path = root / "tests/data/synthetisch/muenchen_form.csv"
    table = pd.read_csv(path, sep=";").query("Indikator == 'Arbeitslosendichte'")
    chosen = plan(catalog, table.columns)
    values = compute(Figures.of(table[chosen.needed].astype(float)), chosen).figures.values
    np.testing.assert_array_equal(half_up(values["dichte"], 1), table["Indikatorwert"])
