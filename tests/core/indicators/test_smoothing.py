"""Rates of small areas: published data, other programs' results, and reckoning by hand."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sozialraum.core.indicators.ratio import BOTTOM, TOP
from sozialraum.core.indicators.smoothing import FIELDS, smoothed
from sozialraum.core.tables.states import Figures, State


@pytest.fixture(scope="module")
def carolina(root):
    """Births and sudden infant deaths in the counties of North Carolina, 1974–78."""
    return pd.read_csv(
        root / "tests/data/north_carolina/counties.csv", dtype={"fips": str}, index_col="fips"
    )


@pytest.fixture(scope="module")
def expected(root):
    """The results of esda and statsmodels (benchmarks/parts/pysal_expected.py)."""
    return pd.read_csv(
        root / "tests/data/north_carolina/expected.csv", dtype={"fips": str}, index_col="fips"
    )


def parts(tops, bottoms, states=None):
    index = pd.Index([f"{place:02}" for place in range(len(tops))], name="area")
    values = pd.DataFrame({TOP: tops, BOTTOM: bottoms}, index=index, dtype="float64")
    codes = pd.DataFrame(0, index=index, columns=[TOP, BOTTOM], dtype="int8")
    if states is not None:
        codes[TOP] = [int(state) for state in states]
    return Figures.of(values, codes)


def one_group(figures):
    return pd.Series("all", index=figures.values.index, dtype=object)


def of_carolina(counties, group=None, **options):
    figures = parts(*(counties[name].to_numpy() for name in ("deaths_1974_78", "births_1974_78")))
    group = one_group(figures) if group is None else group
    return smoothed(figures, group, **{"factor": 1, **options})


@pytest.mark.parametrize(
    ("column", "regions"), [("eb", False), ("eb_region", True)], ids=["of all", "of regions"]
)
def test_empirical_bayes_rates_are_those_of_pysal(carolina, expected, column, regions):
    found = of_carolina(carolina, carolina["region"] if regions else None)
    ours = found.figures.values["rate_eb"].to_numpy()
    assert ours == pytest.approx(expected[column].to_numpy(), rel=1e-9, abs=1e-12)
    assert (found.figures.states["rate_eb"] == State.ESTIMATED).all()
    assert (~found.groups["differs"]).any() == regions  # some regions differ by chance only


@pytest.mark.parametrize("interval", ["wilson", "poisson"])
def test_intervals_are_those_of_statsmodels(carolina, expected, interval):
    found = of_carolina(carolina, interval=interval).figures.values
    for ours, theirs in (("ci_low", "low"), ("ci_high", "high")):
        limits = expected[f"{interval}_{theirs}"].to_numpy()
        assert found[ours].to_numpy() == pytest.approx(limits, rel=1e-9, abs=1e-12)
    assert found["rate"].to_numpy() == pytest.approx(expected["rate"].to_numpy(), rel=1e-12)


def test_byars_limits_are_close_to_the_exact_ones(carolina):
    byar = of_carolina(carolina, interval="byar").figures.values
    exact = of_carolina(carolina, interval="poisson").figures.values
    some = carolina["deaths_1974_78"].to_numpy() >= 5
    assert byar["ci_low"][some].to_numpy() == pytest.approx(exact["ci_low"][some].to_numpy(), 0.02)
    assert byar["ci_high"][some].to_numpy() == pytest.approx(
        exact["ci_high"][some].to_numpy(), 0.002
    )


def test_intervals_by_hand():
    # z = 1.959964. Wilson of 2 / 10: centre (0.2 + 0.192073) / 1.384146 = 0.283260,
    # reach 1.959964 / 1.384146 · √(0.016 + 0.0096036) = 0.226577.
    # Byar of 10: 10 · (1 − 1/90 − z/9.486833)³ = 4.786936
    # and 11 · (1 − 1/99 + z/9.949874)³ = 18.390857
    wilson = smoothed(parts([2], [10]), pd.Series(["all"]), factor=1).figures.values.iloc[0]
    assert wilson[["ci_low", "ci_high"]].tolist() == pytest.approx([0.056683, 0.509837], abs=1e-5)
    byar = smoothed(parts([10], [1]), pd.Series(["all"]), factor=1, interval="byar")
    assert byar.figures.values.iloc[0][["ci_low", "ci_high"]].tolist() == pytest.approx(
        [4.7869, 18.3909], abs=1e-3
    )


def test_none_of_many_has_an_interval_that_begins_at_0():
    # z² / (100 + z²); −ln 0.025 / 100; (1 − 1/9 + z/3)³ / 100
    for interval, high in (("wilson", 3.6994), ("poisson", 3.6889), ("byar", 3.6680)):
        found = smoothed(parts([0], [100]), pd.Series(["all"]), interval=interval)
        row = found.figures.values.iloc[0]
        assert row["ci_low"] == 0
        assert row["ci_high"] == pytest.approx(high, abs=1e-4)


def test_smoothing_by_hand():
    # e 1, 9; b 10, 30: m = 0.25; r = 0.1, 0.3; Σb(r−m)²/Σb = (0.225 + 0.075) / 40 = 0.0075;
    # less m · 2 / 40 = 0.0125: below 0, so both get the mean
    found = smoothed(parts([1, 9], [10, 30]), pd.Series(["all"] * 2), factor=1)
    assert found.figures.values["rate_eb"].tolist() == pytest.approx([0.25, 0.25])
    assert not found.groups.loc["all", "differs"]
    # e 10, 90; b 100, 300: A = 0.0075 − 0.25 · 2 / 400 = 0.00625
    # weights 0.00625 / (0.00625 + 0.0025) = 5/7 and 0.00625 / (0.00625 + 0.25/300) = 15/17
    found = smoothed(parts([10, 90], [100, 300]), pd.Series(["all"] * 2), factor=100)
    wanted = [100 * (0.25 - 0.15 * 5 / 7), 100 * (0.25 + 0.05 * 15 / 17)]
    assert found.figures.values["rate_eb"].tolist() == pytest.approx(wanted)
    assert found.groups.loc["all", ["areas", "mean"]].tolist() == [2, pytest.approx(25.0)]


def test_what_is_no_number_has_its_state_and_does_not_enter_the_mean():
    figures = parts(
        [10, 90, np.nan, 5, 0, -3, 7],
        [100, 300, 50, 0, np.nan, 20, 40],
        [State.OK, State.PROVISIONAL, State.SUPPRESSED, *[State.OK] * 4],
    )
    group = pd.Series(["all"] * 6 + [None], dtype=object)
    found = smoothed(figures, group)
    alone = smoothed(parts([10, 90], [100, 300]), pd.Series(["all"] * 2))
    values, states = found.figures.values, found.figures.states
    assert values["rate_eb"].tolist()[:2] == alone.figures.values["rate_eb"].tolist()
    assert states["rate_eb"].tolist() == [
        State.ESTIMATED,
        State.ESTIMATED,
        State.SUPPRESSED,
        State.NOT_APPLICABLE,
        State.MISSING,
        State.NOT_APPLICABLE,
        State.NOT_APPLICABLE,
    ]
    assert states["rate"].tolist()[:4] == [
        State.OK,
        State.PROVISIONAL,
        State.SUPPRESSED,
        State.NOT_APPLICABLE,
    ]
    assert values["rate"].iloc[6] == pytest.approx(
        17.5
    )  # has a rate, but nothing to be smoothed by
    assert values["ci_low"].notna().tolist() == [True, True, False, False, False, False, True]
    assert found.negative == ["05"]


def test_more_cases_than_people_have_no_interval_by_wilson():
    found = smoothed(parts([12, 3], [10, 30]), pd.Series(["all"] * 2))
    assert found.larger == ["00"]
    assert found.figures.states["ci_low"].tolist() == [State.NOT_APPLICABLE, State.OK]
    events = smoothed(parts([12, 3], [10, 30]), pd.Series(["all"] * 2), interval="poisson")
    assert (events.larger, events.figures.values["ci_low"].notna().all()) == ([], True)


def test_areas_without_any_case_all_have_rate_0():
    found = smoothed(parts([0, 0], [10, 30]), pd.Series(["all"] * 2))
    assert found.figures.values["rate_eb"].tolist() == [0.0, 0.0]


COUNTS = st.lists(
    st.tuples(st.integers(0, 40), st.integers(40, 5000), st.sampled_from("ab")),
    min_size=1,
    max_size=20,
)


@given(COUNTS, st.sampled_from(["wilson", "poisson", "byar"]))
def test_a_smoothed_rate_lies_between_rate_and_mean_and_the_rate_within_its_interval(
    counts, interval
):
    tops, bottoms, groups = zip(*counts)
    found = smoothed(parts(tops, bottoms), pd.Series(groups), 100, interval)
    values = found.figures.values
    mean = found.groups["mean"].reindex(list(groups)).to_numpy()
    rate, near = values["rate"].to_numpy(), 1e-9
    assert (values["rate_eb"] >= np.minimum(rate, mean) - near).all()
    assert (values["rate_eb"] <= np.maximum(rate, mean) + near).all()
    assert (values["ci_low"] <= rate + near).all()
    assert (values["ci_high"] >= rate - near).all()


@given(COUNTS, st.integers(0, 19))
def test_a_null_never_becomes_a_number_and_groups_do_not_touch_each_other(counts, gone):
    tops, bottoms, groups = (list(column) for column in zip(*counts))
    before = smoothed(parts(tops, bottoms), pd.Series(groups)).figures.values
    place = gone % len(tops)
    tops[place] = None
    after = smoothed(parts(tops, bottoms), pd.Series(groups)).figures
    assert after.values.iloc[place].isna().all()
    assert list(after.values.columns) == list(FIELDS)
    other = np.array([group != groups[place] for group in groups])
    pd.testing.assert_frame_equal(after.values[other], before[other])
