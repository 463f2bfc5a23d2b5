"""Outliers that are treated and weights that come from the data."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from sozialraum.core.errors import SozialraumError
from sozialraum.core.indices.composite import composite
from sozialraum.core.indices.configuration import Config, Indicator, Outliers

AREAS = list("vwxyz")
VALUES = pd.DataFrame(
    {"a": [10, 20, 20, 30, 70], "b": [0, 2, 4, 6, 8], "c": [4, 1, 5, 2, 3]},
    index=AREAS,
    dtype=float,
)


def test_outliers_are_winsorised_to_the_next_value_and_named():
    """COINr's own example: of 1, …, 10, 100 the last becomes 10, and the rest stays."""
    values = pd.DataFrame({"a": [*range(1, 11), 100.0]}, index=[f"{n}" for n in range(11)])
    config = Config((Indicator("a", scaling="minmax"),), outliers=Outliers("winsorise"))
    result = composite(values, config)
    assert result.prepared.treated[:, 0].tolist() == [*range(1, 11), 10]
    found = result.prepared.treatments[0]
    assert (found.how, found.passes(config.outliers)) == ("winsorise", True)
    assert found.skewness > 2
    assert found.kurtosis > 3.5 > found.kurtosis_after


def test_skewness_and_kurtosis_are_those_of_a_spreadsheet():
    """SCHIEFE and KURT of 3, 4, 5, 2, 3, 4, 5, 6, 4, 7 are 0.359543 and -0.151800."""
    from sozialraum.core.indices.outliers import kurt, skew

    values = np.array([3, 4, 5, 2, 3, 4, 5, 6, 4, 7], dtype=float)
    assert skew(values) == pytest.approx(0.359543, abs=1e-6)
    assert kurt(values) == pytest.approx(-0.151800, abs=1e-6)


def test_at_most_so_many_areas_are_winsorised_and_the_rest_is_said():
    """COINr's second example: 1, …, 20, 100, 200 does not pass with one point changed."""
    values = pd.DataFrame({"a": [*range(1, 21), 100.0, 200]}, index=[f"{n}" for n in range(22)])
    outliers = Outliers("winsorise", most=1)
    prepared = composite(values, Config((Indicator("a"),), outliers=outliers)).prepared
    assert prepared.treated[-2:, 0].tolist() == [100, 100]
    assert not prepared.treatments[0].passes(outliers)


@pytest.mark.parametrize("turn", [1, -1])
def test_skewed_indicators_are_logged_in_the_direction_of_their_skew(turn):
    values = pd.DataFrame({"a": turn * np.array([*range(1, 11), 100.0])}, index=list("abcdefghijk"))
    config = Config((Indicator("a", scaling="none"),), outliers=Outliers("log"))
    treated = composite(values, config).table["index"]
    np.testing.assert_allclose(treated, turn * np.log(turn * values["a"] - 1 + 0.99))


def test_distributions_within_the_limits_are_left_alone():
    config = Config((Indicator("a"),), outliers=Outliers("winsorise"))
    plain = composite(VALUES, Config((Indicator("a"),)))
    pd.testing.assert_frame_equal(composite(VALUES, config).table, plain.table)


def test_weights_by_pca_are_the_loadings_on_the_first_component():
    """Two equal pairs: a and b correlate fully, c with neither: loadings 1, 1 and 0 are refused;
    with r between all of √½, by hand: one component of eigenvalue 1 + 2 r, all weights alike."""
    values = pd.DataFrame({"a": [-1, -1, 1, 1.0], "b": [-1, -1, 1, 1.0]}, index=list("wxyz"))
    result = composite(values, Config((Indicator("a"), Indicator("b")), weighting="pca"))
    found = result.prepared.components[0]
    np.testing.assert_allclose(found.loadings, [1, 1])
    assert (found.eigenvalue, found.explained) == (pytest.approx(2), pytest.approx(1))
    np.testing.assert_allclose(found.weights, [1, 1])


def test_loadings_of_three_indicators_by_hand():
    """Correlations a–b 0.5, a–c 0.5, b–c 0: eigenvalue 1 + 1/√2, vector (1/√2, ½, ½)."""
    rows = [(1, 1, 0), (1, 0, 1), (-1, -1, 0), (-1, 0, -1)]
    values = pd.DataFrame(rows, columns=list("abc"), index=list("wxyz"), dtype=float)
    values["a"] *= 0.5
    found = composite(values, Config(tuple(map(Indicator, "abc")), weighting="pca"))
    component = found.prepared.components[0]
    r = 1 / np.sqrt(2)  # a–b and a–c in these four areas
    value = 1 + r * np.sqrt(2)
    assert component.eigenvalue == pytest.approx(value)
    np.testing.assert_allclose(component.loadings, np.sqrt(value) * np.array([r, 0.5, 0.5]))
    np.testing.assert_allclose(component.weights.mean(), 1)


def test_an_indicator_that_runs_against_the_others_is_named():
    values = VALUES.assign(c=-VALUES["b"])
    config = Config(tuple(map(Indicator, "abc")), weighting="pca")
    with pytest.raises(SozialraumError, match=r"^c runs against.*NEGATIVE_FIELDS"):
        composite(values, config)
    turned = replace(config, indicators=(*config.indicators[:2], Indicator("c", -1)))
    assert composite(values, turned).table["index"].is_monotonic_increasing
