"""Odd numbers in a monitoring: right, or refused in words; and the base of another year."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sozialraum.core.errors import SozialraumError
from sozialraum.core.indices.statusdynamics import status_dynamics, steps_table
from sozialraum.core.indices.statusdynamics_areas import Areas
from sozialraum.core.indices.statusdynamics_settings import Settings
from sozialraum.core.tables.states import Figures

ONE = Settings(("s",), ("d",))
TWO = Settings(("s", "t"), ("d",))


def frame(**columns):
    count = len(next(iter(columns.values())))
    return pd.DataFrame(columns, index=[f"{place:02}" for place in range(count)], dtype=float)


def test_two_areas_lie_one_deviation_from_their_mean_on_the_limits():
    result = status_dynamics(Areas(frame(s=[1, 3], d=[7, 2])), ONE).table
    np.testing.assert_allclose(result["status_index"], [-1, 1])
    assert result["group"].tolist() == ["1+/-", "2+/-"]


@pytest.mark.parametrize("count", [0, 1])
def test_fewer_than_two_areas_are_refused_with_the_reasons(count):
    values = frame(s=[1, 3, 5], d=[1, 2, 3])
    values.iloc[count:, 0] = np.nan
    with pytest.raises(
        SozialraumError, match=f"Areas included: {count};.*{3 - count} without a number"
    ):
        status_dynamics(Areas(values), ONE)


def test_one_area_is_enough_with_the_base_of_another_year():
    base = status_dynamics(Areas(frame(s=[1, 2, 3], d=[1, 2, 3])), ONE).base
    later = status_dynamics(Areas(frame(s=[2], d=[3])), ONE, base).table
    np.testing.assert_allclose(later[["status_index", "dynamics_index"]], [[0, 1.5**0.5]])
    with pytest.raises(SozialraumError, match="Areas included: 0; at least 1"):
        status_dynamics(Areas(frame(s=[np.nan], d=[3])), ONE, base)


def test_indicators_that_make_up_for_each_other_are_refused_by_name():
    """0.1, 0.2, 0.7 and their opposites: the sums are 0 up to the last bits, not a spread."""
    values = frame(s=[0.1, 0.2, 0.7], t=[-0.1, -0.2, -0.7], d=[1, 2, 3])
    with pytest.raises(SozialraumError, match="s, t make up for each other"):
        status_dynamics(Areas(values), TWO)
    plain = status_dynamics(Areas(values), Settings(("s", "t"), ("d",), restandardize=False))
    assert plain.table["status_class"].tolist() == [2, 2, 2]
    np.testing.assert_allclose(plain.table["status_index"], 0, atol=1e-12)


@pytest.mark.parametrize("scale", [1e-15, 1.0, 1e15])
@pytest.mark.parametrize("shift", [0.0, 1.0, -1e6])
def test_neither_unit_nor_zero_point_changes_an_index(scale, shift):
    plain = frame(s=[1, 2, 4, 9], t=[3, 1, 4, 1], d=[-1, 5, 9, 2])
    moved = (plain + shift) * scale
    expected = status_dynamics(Areas(plain), TWO).table
    found = status_dynamics(Areas(moved), TWO).table
    np.testing.assert_allclose(found["status_index"], expected["status_index"], atol=1e-8)
    assert found["group"].tolist() == expected["group"].tolist()


def test_whole_numbers_at_ten_to_fifteen_keep_their_differences():
    far = frame(s=[1e15 + 1, 1e15 + 2, 1e15 + 4, 1e15 + 9], d=[-1e15, 1e15, 0, 5e14])
    near = frame(s=[1, 2, 4, 9], d=[-2, 2, 0, 1])
    columns = ["status_index", "dynamics_index"]
    np.testing.assert_allclose(
        status_dynamics(Areas(far), ONE).table[columns],
        status_dynamics(Areas(near), ONE).table[columns],
        atol=1e-12,
    )


@pytest.mark.parametrize("value", [np.inf, -np.inf, 1e200])
def test_numbers_that_no_statistics_holds_are_refused_by_field(value):
    with pytest.raises(SozialraumError, match="d holds infinite"):
        status_dynamics(Areas(frame(s=[1, 2, 3], d=[1, 2, value])), ONE)


def test_equal_values_have_equal_indices_and_classes():
    values = frame(s=[5, 1, 5, 9, 1], d=[2, 2, 7, 2, 2])
    table = status_dynamics(Areas(values), ONE).table
    assert table.loc["00", "status_index"] == table.loc["02", "status_index"]
    assert table.loc["01", "group"] == table.loc["04", "group"]


def test_one_indicator_may_belong_to_status_and_dynamics():
    values = frame(s=[1, 2, 3], d=[1, 2, 3])
    result = status_dynamics(Areas(values), Settings(("s", "d"), ("d",)))
    assert result.base.index.tolist() == ["s", "d", "status_sum", "dynamics_sum"]
    np.testing.assert_allclose(result.table["status_sum"], 2 * result.table["dynamics_sum"])


numbers = st.floats(-1e15, 1e15, allow_nan=False)


@given(st.lists(st.tuples(numbers, numbers, numbers), min_size=1, max_size=12))
def test_a_result_is_a_number_in_every_included_area_or_there_is_none(rows):
    values = pd.DataFrame(rows, columns=["s", "t", "d"]).rename(index=str)
    try:
        result = status_dynamics(Areas(values), TWO)
    except SozialraumError:
        return
    assert np.isfinite(result.table.drop(columns="group").astype(float)).all().all()
    assert np.isfinite(result.base).all().all()
    assert result.table["group"].notna().all()


# The base of another year


YEAR = frame(s=[1, 2, 3, 4], t=[2, 2, 5, 7], d=[4, 1, 2, 3])


def test_only_areas_whose_values_change_change_their_class_with_a_fixed_base():
    base = status_dynamics(Areas(YEAR), TWO).base
    first = status_dynamics(Areas(YEAR), TWO).table
    later = YEAR.copy()
    later.loc["03"] = [40, 70, 30]
    fixed = status_dynamics(Areas(later), TWO, base).table
    yearly = status_dynamics(Areas(later), TWO).table
    stayed = ["00", "01", "02"]
    assert fixed.loc[stayed, "group"].tolist() == first.loc[stayed, "group"].tolist()
    assert yearly.loc[stayed, "group"].tolist() != first.loc[stayed, "group"].tolist()


def test_weights_play_no_part_with_a_base():
    base = status_dynamics(Areas(YEAR), TWO).base
    weighted = Settings(("s", "t"), ("d",), moments="weighted", minimum_population=0)
    pd.testing.assert_frame_equal(
        status_dynamics(Areas(YEAR), weighted, base).table,
        status_dynamics(Areas(YEAR), TWO, base).table,
    )


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda base: base.drop("t"), "no mean and sd for t"),
        (lambda base: base.drop("dynamics_sum"), "dynamics_sum"),
        (
            lambda base: base.assign(sd=base["sd"].where(base.index != "s", 0.0)),
            "no spread for s",
        ),
        (lambda base: base.assign(sd=-base["sd"]), "no spread"),
        (lambda base: base.assign(mean=base["mean"].where(base.index != "d")), "for d"),
        (lambda base: base.assign(sd=np.inf), "no mean and sd"),
        (lambda base: pd.concat([base, base.loc[["s"]]]), "several rows for s"),
        (lambda base: base.assign(mean=1e15), "too few digits"),
        (lambda base: base.assign(sd=1e-300, mean=0.0), "so far from the mean"),
    ],
)
def test_a_base_that_cannot_be_used_is_refused_by_field(change, said):
    base = status_dynamics(Areas(YEAR), TWO).base
    with pytest.raises(SozialraumError, match=said):
        status_dynamics(Areas(YEAR), TWO, change(base))


def test_sums_need_no_base_where_they_are_not_standardised_again():
    plain = Settings(("s", "t"), ("d",), restandardize=False)
    base = status_dynamics(Areas(YEAR), plain).base.loc[["s", "t", "d"]]
    later = status_dynamics(Areas(YEAR), plain, base).table
    np.testing.assert_allclose(later["status_index"], later["status_sum"] / 2)


def test_the_steps_lead_from_each_value_to_the_sum():
    settings = Settings(("s", "t"), ("d",), negative=("t",), exclude=("03",))
    figures = Figures.of(YEAR)
    result = status_dynamics(Areas(YEAR), settings)
    steps = steps_table(result, figures, settings)
    assert len(steps) == 3 * 3
    assert set(steps["area"]) == {"00", "01", "02"}
    assert steps["state"].unique().tolist() == ["ok"]
    turned = np.where(steps["field"] == "t", -1, 1)
    np.testing.assert_allclose(steps["z"], turned * (steps["value"] - steps["mean"]) / steps["sd"])
    sums = steps.groupby(["part", "area"])["z"].sum()
    np.testing.assert_allclose(sums["status"], result.table["status_sum"].dropna())
    np.testing.assert_allclose(sums["dynamics"], result.table["dynamics_sum"].dropna())
