"""Each convention of a monitoring by hand: who is left out, moments, limits, base, presets."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from sozialraum.core.errors import SozialraumError
from sozialraum.core.indices.statusdynamics import status_dynamics
from sozialraum.core.indices.statusdynamics_areas import Areas, marks
from sozialraum.core.indices.statusdynamics_classes import dynamics_class, status_class
from sozialraum.core.indices.statusdynamics_settings import (
    RECONSTRUCTED,
    Settings,
    fixed_by,
    settings_of,
)

ONE = {"status": ("s",), "dynamics": ("d",)}
PLAIN = {
    **{"STATUS_FIELDS": ["s"], "DYNAMICS_FIELDS": ["d"], "MIN_POPULATION": 300.0},
    **{"RESTANDARDIZE": True, "PRESET": "none"},
}


def frame(**columns):
    count = len(next(iter(columns.values())))
    return pd.DataFrame(columns, index=list("abcdefgh")[:count], dtype=float)


def series(*values):
    return pd.Series(values, index=list("abcdefgh")[: len(values)], dtype=float)


# Means and standard deviations


def test_a_sample_divides_by_n_minus_one():
    """x = 1, 2, 3: variance 1, so z = -1, 0, 1; the sums have the same."""
    values = frame(s=[1, 2, 3], d=[3, 2, 1])
    result = status_dynamics(Areas(values), Settings(**ONE, sample=True))
    np.testing.assert_allclose(result.table["status_index"], [-1, 0, 1], atol=1e-12)
    assert result.table["group"].tolist() == ["1+/-", "2+/-", "2+/-"]  # ±1 lies on the limits
    np.testing.assert_allclose(result.base.loc["s"], [2, 1])


def test_inhabitants_weigh_mean_and_standard_deviation():
    """p = ¾, ¼: mean of 0 and 4 is 1, variance ¾·1 + ¼·9 = 3."""
    values = frame(s=[0, 4], d=[4, 0])
    people = series(3000, 1000)
    result = status_dynamics(Areas(values, people), Settings(**ONE, moments="weighted"))
    np.testing.assert_allclose(result.table["status_index"], [-1 / 3**0.5, 3 / 3**0.5])
    np.testing.assert_allclose(result.base.loc["s"], [1, 3**0.5])
    np.testing.assert_allclose(result.base.loc["status_sum"], [0, 1], atol=1e-12)


def test_a_weighted_sample_divides_by_one_minus_the_squared_shares():
    """1 − Σp² = 1 − 9/16 − 1/16 = 3/8; variance 3 / (3/8) = 8."""
    values = frame(s=[0, 4], d=[4, 0])
    settings = Settings(**ONE, moments="weighted", sample=True)
    result = status_dynamics(Areas(values, series(3000, 1000)), settings)
    np.testing.assert_allclose(result.base.loc["s"], [1, 8**0.5])


def test_without_second_standardisation_the_index_is_the_mean_of_the_z_values():
    values = frame(s=[1, 2, 3], t=[1, 3, 2], d=[3, 2, 1])
    settings = Settings(("s", "t"), ("d",), restandardize=False)
    result = status_dynamics(Areas(values), settings)
    root = 1.5**0.5
    np.testing.assert_allclose(result.table["status_sum"], [-2 * root, root, root])
    np.testing.assert_allclose(result.table["status_index"], [-root, root / 2, root / 2])


def test_muenster_by_its_documented_formula():
    """Value minus mean of the city, standardised, indicators in equal parts.

    u65 4, 10, 16 % of 3000, 2000, 1000: the city has 480 / 6000 = 8 %; sd √24.
    u15 10, 20, 30 % of 100, 100, 200: the city has 90 / 400 = 22.5 %; sd √(200/3).
    u18 20, 50, 50 % of 100 each: the city has 40 %; sd √200.
    """
    values = frame(u65=[4, 10, 16], u15=[10, 20, 30], u18=[20, 50, 50], d=[0, 1, 2])
    denominators = frame(n65=[3000, 2000, 1000], n15=[100, 100, 200], n18=[100, 100, 100])
    people = series(5000, 3000, 250)  # nobody is left out for being small
    settings = settings_of(
        {
            **PLAIN,
            "STATUS_FIELDS": ["u65", "u15", "u18"],
            "POPULATION_FIELD": ["people"],
            "DENOMINATORS": "u65=n65;u15=n15;u18=n18",
            "PRESET": "muenster",
        }
    )
    result = status_dynamics(Areas(values, people, None, denominators), settings)
    np.testing.assert_allclose(result.base.loc[["u65", "u15", "u18"], "mean"], [8, 22.5, 40])
    z = [
        [-4 / 24**0.5, 2 / 24**0.5, 8 / 24**0.5],
        [-12.5 / (200 / 3) ** 0.5, -2.5 / (200 / 3) ** 0.5, 7.5 / (200 / 3) ** 0.5],
        [-20 / 200**0.5, 10 / 200**0.5, 10 / 200**0.5],
    ]
    np.testing.assert_allclose(result.table["status_index"], np.mean(z, axis=0))
    np.testing.assert_allclose(
        result.table["status_index"], [-1.25388, 0.26972, 1.08622], atol=5e-6
    )
    assert result.table["status_class"].tolist() == [1, 2, 3]


def test_compared_with_the_city_an_area_like_it_has_the_index_0():
    values = frame(s=[1, 4, 2], d=[0, 3, 1])
    people = series(2000, 1000, 3000)
    city = (values.mul(people, axis=0)).sum() / people.sum()
    values.loc["c"] = city
    settings = Settings(**ONE, moments="city")
    result = status_dynamics(Areas(values, people), settings)
    assert result.table.loc["c", "status_index"] == pytest.approx(0, abs=1e-12)
    assert result.table.loc["c", "dynamics_index"] == pytest.approx(0, abs=1e-12)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"MOMENTS": "weighted"}, "nothing says how much"),
        ({"MOMENTS": "city", "DENOMINATORS": "s=n"}, "for d"),
        ({"DENOMINATORS": "s=n"}, "unweighted"),
        ({"MOMENTS": "city", "DENOMINATORS": "x=n;s=n;d=n"}, "x is none of the indicators"),
        ({"STATUS_LIMITS": "-1;1"}, "three limits"),
        ({"DYNAMICS_LIMITS": "1;-1"}, "ascend"),
        ({"STATUS_LIMITS": "-1;1;inf"}, "“inf” is no number"),
        ({"NEGATIVE_FIELDS": ["x"]}, "no indicator"),
        ({"STATUS_FIELDS": ["status_sum"]}, "what the sums are called"),
    ],
)
def test_conventions_that_contradict_each_other_are_refused(given, said):
    with pytest.raises(SozialraumError, match=said):
        settings_of({**PLAIN, **given})


def test_a_field_named_twice_counts_once():
    assert settings_of({**PLAIN, "STATUS_FIELDS": ["s", "t", "s"]}).status == ("s", "t")


def test_no_weights_are_needed_with_the_base_of_another_year():
    assert settings_of({**PLAIN, "MOMENTS": "city", "BASE": True}).moments == "city"


@pytest.mark.parametrize("people", [(100, -1), (0, 0)])
def test_weights_that_are_none_are_refused(people):
    values = frame(s=[0, 4], d=[4, 0])
    settings = Settings(**ONE, moments="weighted", minimum_population=0)
    with pytest.raises(SozialraumError, match="must not be negative"):
        status_dynamics(Areas(values, series(*people)), settings)


# Areas left out


def test_marked_areas_are_left_out_before_the_mean():
    values = frame(s=[1, 2, 3, 400], d=[3, 2, 1, 90])
    marked = pd.Series([False, False, False, True], index=values.index)
    result = status_dynamics(Areas(values, marked=marked), Settings(**ONE))
    assert result.reasons.tolist() == ["", "", "", "marked"]
    assert result.base.loc["s", "mean"] == 2


@pytest.mark.parametrize(
    ("column", "expected"),
    [
        ([1, 0, None], [True, False, False]),
        ([True, False, True], [True, False, True]),
        (["ja", "Nein", ""], [True, False, False]),
        (["1.0", "0", " X "], [True, False, True]),
    ],
)
def test_a_mark_is_a_number_other_than_0_or_a_yes(column, expected):
    assert marks(pd.Series(column, name="m")).tolist() == expected


def test_a_mark_that_is_no_yes_or_no_is_named():
    with pytest.raises(SozialraumError, match=r"m .* gewerbe"):
        marks(pd.Series(["ja", "Gewerbe"], name="m"))


def test_without_a_least_population_none_is_needed():
    values = frame(s=[1, 2, 3], d=[3, 2, 1])
    people = series(5, np.nan, 7)
    result = status_dynamics(Areas(values, people), Settings(**ONE, minimum_population=0))
    assert result.reasons.tolist() == ["", "", ""]


# Limits


ON = [-1.0, 1.0, 1.5]


def test_a_status_on_a_limit_belongs_below_or_above():
    assert status_class(pd.Series(ON)).tolist() == [1, 2, 3]
    assert status_class(pd.Series(ON), on_limit="above").tolist() == [2, 3, 4]


@pytest.mark.parametrize(
    ("on_limit", "classes"),
    [("stable", [2, 2]), ("below", [1, 2]), ("above", [2, 3]), ("outside", [1, 3])],
)
def test_dynamics_on_a_limit_belong_where_it_is_said(on_limit, classes):
    assert dynamics_class(pd.Series([-1.0, 1.0]), on_limit=on_limit).tolist() == classes


@pytest.mark.parametrize("residue", [-1e-12, 0.0, 1e-12])
def test_what_differs_by_rounding_errors_lies_on_the_limit(residue):
    on = pd.Series(ON) + residue
    assert status_class(on).tolist() == [1, 2, 3]
    assert dynamics_class(on[:2]).tolist() == [2, 2]


def test_what_differs_by_more_does_not():
    assert status_class(pd.Series(ON) + 1e-6).tolist() == [2, 3, 4]
    assert dynamics_class(pd.Series([-1.000001, 1.000001])).tolist() == [1, 3]


def test_two_halves_that_lie_exactly_one_deviation_apart_are_on_the_limits():
    """0.1 + 0.2 beside 0.3 and the like: z is ±1 up to the last bits."""
    values = frame(s=[0.1 + 0.2, 0.3, 0.9, 0.9], d=[0.9, 0.9, 0.3, 0.1 + 0.2])
    result = status_dynamics(Areas(values), Settings(**ONE)).table
    assert result["group"].tolist() == ["1+/-", "1+/-", "2+/-", "2+/-"]


# Presets


def test_a_preset_fixes_conventions_whatever_is_given():
    given = {
        **PLAIN,
        **{"SD": "sample", "MOMENTS": "weighted", "STATUS_LIMITS": "-2;2;3", "MIN_POPULATION": 5},
        **{"RESTANDARDIZE": False, "DYNAMICS_ON_LIMIT": "outside", "STATUS_ON_LIMIT": "above"},
    }
    plain = Settings(**ONE)
    assert settings_of({**given, "PRESET": "berlin"}) == plain
    assert settings_of({**given, "PRESET": "hamburg"}) == plain
    muenster = settings_of({**given, "PRESET": "muenster", "POPULATION_FIELD": ["people"]})
    assert (muenster.moments, muenster.restandardize) == ("city", False)
    assert muenster.minimum_population == 0
    assert muenster.status_limits == (-2, 2, 3)  # no source names limits: they stay free


def test_hamburgs_limits_are_marked_as_reconstructed():
    assert {"STATUS_LIMITS", "DYNAMICS_LIMITS"} <= set(RECONSTRUCTED["hamburg"])
    assert "MIN_POPULATION" not in RECONSTRUCTED["hamburg"]
    assert set(RECONSTRUCTED["hamburg"]) < set(fixed_by("hamburg"))
    assert set(RECONSTRUCTED) == {"hamburg"}


HAMBURG_2014 = {1: 149, 2: 539, 3: 68, 4: 83}
"""Areas by class of status in the Sozialmonitoring 2014: 839 Statistische Gebiete."""
FIVE_OF_SEVEN = {
    "u18_mh": "Anteil der unter 18-Jährigen mit Migrations-hintergrund in %",
    "alleinerziehend": "Anteil der Haushalte von Alleinerziehenden in %",
    "sgb2": "Anteil der Leistungs-empfänger/-innen nach SGB II in % (Dez 2013)",
    "arbeitslos": "Arbeitslosenanteil in % (Dez 2013)",
    "u15": "Anteil der unter 15-Jährigen in Mindestsicherung in % (Dez 2013)",
}


@pytest.fixture()
def stadtteile(root):
    """Five of the seven indicators for the 99 Stadtteile (the Statistische Gebiete lie in them)."""
    path = root / "tests/data/hamburg/stadtteilprofile_2014.csv"
    table = pd.read_csv(path, sep=";", dtype=str, index_col=0).iloc[:99]

    def numbers(column):
        plain = table[column].str.replace(r"\s", "", regex=True).str.replace(",", ".")
        return pd.to_numeric(plain, errors="coerce")

    values = pd.DataFrame({key: numbers(column) for key, column in FIVE_OF_SEVEN.items()})
    return Areas(values, numbers("Bevölkerung"))


def shares(areas, limits):
    settings = Settings(tuple(FIVE_OF_SEVEN), ("sgb2",), status_limits=limits)
    table = status_dynamics(areas, settings).table
    counts = table["status_class"].value_counts()
    return np.array([100 * counts.get(each, 0) / table["included"].sum() for each in range(1, 5)])


def test_the_reconstructed_limits_give_hamburgs_published_shares_roughly(stadtteile):
    """No figures by Statistisches Gebiet are open: another level, and five of seven indicators."""
    published = 100 * np.array(list(HAMBURG_2014.values())) / 839
    chosen = settings_of({**PLAIN, "PRESET": "hamburg"}).status_limits
    apart = np.abs(shares(stadtteile, chosen) - published)
    assert apart.max() < 5
    for other in ((-0.5, 0.5, 1), (-1.5, 1, 1.5), (-0.75, 0.75, 1.5), (-1, 1, 2)):
        assert np.abs(shares(stadtteile, other) - published).sum() > apart.sum()
