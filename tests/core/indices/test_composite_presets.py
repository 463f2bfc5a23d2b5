"""Presets by their documented formulas, on five areas reckoned by hand.

a = 10, 20, 20, 30, 70 and b = 8, 6, 4, 2, 0, which is favourable and turned.
"""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from sozialraum.core.indices.composite import composite
from sozialraum.core.indices.parameters import config_of
from sozialraum.core.indices.presets import PRESETS

AREAS = list("vwxyz")
VALUES = pd.DataFrame({"a": [10, 20, 20, 30, 70], "b": [8, 6, 4, 2, 0]}, index=AREAS, dtype=float)
PEOPLE = pd.Series([400.0, 300, 900, 500, 600], index=AREAS)
DEFAULTS = {
    **{"INDICATORS": ["a", "b"], "NEGATIVE_FIELDS": ["b"], "POPULATION_FIELD": ["ew"]},
    **{"FLAG_FROM": 0.9, "LEAST_SHARE": 0.5, "MIN_POPULATION": 0, "CLASS_COUNT": 5},
    **{"SKEWNESS": 2, "KURTOSIS": 3.5, "MOST_WINSORISED": 5, "LIMITS": "-1;1;1.5"},
}


def run(preset, **more):
    config = config_of({**DEFAULTS, "PRESET": preset, **more})
    return composite(VALUES, config, PEOPLE)


def test_berlin_sums_z_values_and_standardises_again():
    """z of a: (-20, -10, -10, 0, 40) / √440; of b turned: (-4, -2, 0, 2, 4) / √8; the sums have
    mean 0 and sd 1.937245."""
    table = run("berlin").table
    sums = np.array([-2.367676, -1.183838, -0.476731, 0.707107, 3.321139])
    np.testing.assert_allclose(table["index"], sums / 1.937245, atol=2e-6)
    assert table["index_class"].tolist() == [1, 2, 2, 2, 4]


def test_berlin_leaves_out_areas_below_300_inhabitants_and_takes_300():
    config = config_of({**DEFAULTS, "PRESET": "berlin"})
    table = composite(VALUES, config, PEOPLE.replace(900.0, 299.0)).table
    assert table["included"].tolist() == [1, 1, 0, 1, 1]


def test_kommonitor_takes_the_mean_of_ranks_between_0_and_1():
    """Ranks of a 1, 2½, 2½, 4, 5 → 0, ⅜, ⅜, ¾, 1; of b 5 … 1 → 1 - (1, ¾, ½, ¼, 0)."""
    np.testing.assert_allclose(run("kommonitor").table["index"], [0, 0.3125, 0.4375, 0.75, 1])


def test_gisd_adds_components_between_0_and_1():
    """Two indicators load alike on their component, so each theme is its indicator, 0 to 1."""
    table = run("gisd", THEMES="T1=a;T2=b").table
    np.testing.assert_allclose(table["index"], [0, 5 / 24, 1 / 3, 13 / 24, 1], atol=1e-12)
    assert table["index_class"].tolist() == [1, 2, 3, 4, 5]


def test_gisd_without_themes_is_the_first_component():
    """Both load √((1 + r) / 2): the index is the sum of z, from its least to its greatest."""
    sums = np.array([-2.367676, -1.183838, -0.476731, 0.707107, 3.321139])
    expected = (sums - sums[0]) / (sums[4] - sums[0])
    np.testing.assert_allclose(run("gisd").table["index"], expected, atol=1e-6)


def test_arcgis_mean_scaled():
    """(0, 1/6, 1/6, 1/3, 1) and (0, ¼, ½, ¾, 1)."""
    expected = [0, 5 / 24, 1 / 3, 13 / 24, 1]
    np.testing.assert_allclose(run("arcgis_mean_scaled").table["index"], expected)


def test_arcgis_mean_of_percentiles():
    """(0, ¼, ¼, ¾, 1) and (0, ¼, ½, ¾, 1)."""
    expected = [0, 0.25, 0.375, 0.75, 1]
    np.testing.assert_allclose(run("arcgis_mean_pctl").table["index"], expected)


def test_arcgis_geometric_mean_of_scaled_values_is_0_where_one_is():
    """√(1/6 · ¼) = √(1/24), √(1/12), √¼."""
    expected = [0, (1 / 24) ** 0.5, (1 / 12) ** 0.5, 0.5, 1]
    np.testing.assert_allclose(run("arcgis_geomean_scaled").table["index"], expected)


def test_arcgis_sum_of_flags_counts_percentiles_from_90():
    assert run("arcgis_sum_flagspctl").table["index"].tolist() == [0, 0, 0, 0, 2]


def test_arcgis_presets_take_weights_and_berlin_does_not():
    weighted = run("arcgis_mean_scaled", WEIGHTS="b=3").table["index"]
    np.testing.assert_allclose(weighted, [0, 11 / 48, 5 / 12, 31 / 48, 1])
    plain = run("berlin").table
    pd.testing.assert_frame_equal(run("berlin", WEIGHTS="b=3").table, plain)


@pytest.mark.parametrize("preset", [preset for preset in PRESETS if preset != "none"])
def test_a_preset_wins_over_what_stands_in_the_parameters(preset):
    other = {"SCALING": "goalposts", "COMBINE": "minimum", "OUTLIERS": "log", "SCALINGS": "a=none"}
    pd.testing.assert_frame_equal(run(preset, **other).table, run(preset).table)
