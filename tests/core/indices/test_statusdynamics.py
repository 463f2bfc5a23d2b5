"""Status and dynamics: Berlin's published monitoring to the last class, and a case by hand."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from sozialraum.core.errors import SozialraumError
from sozialraum.core.indices.statusdynamics import index_figures, status_dynamics
from sozialraum.core.indices.statusdynamics_areas import Areas
from sozialraum.core.indices.statusdynamics_classes import dynamics_class, status_class
from sozialraum.core.indices.statusdynamics_settings import Settings
from sozialraum.core.tables.states import Figures, State


@pytest.fixture()
def berlin(root):
    def read(year):
        folder = root / ("examples/berlin" if year == 2021 else "tests/data/berlin")
        kind = {"id": str}
        inputs = pd.read_csv(folder / f"mss_{year}_indikatoren.csv", dtype=kind).set_index("id")
        published = pd.read_csv(folder / f"mss_{year}_veroeffentlicht.csv", dtype=kind)
        return inputs, published.set_index("id").reindex(inputs.index)

    return read


@pytest.mark.parametrize(("year", "numbers", "included"), [(2017, "1234", 436), (2021, "134", 536)])
def test_every_published_class_and_index_is_reproduced(berlin, year, numbers, included):
    inputs, published = berlin(year)
    left_out = published["gesamtindex"].isna() & (inputs["einwohner"] >= 300)
    settings = Settings(
        tuple(f"s{n}" for n in numbers),
        tuple(f"d{n}" for n in numbers),
        exclude=tuple(left_out.index[left_out]),
    )
    result = status_dynamics(Areas(inputs, inputs["einwohner"]), settings).table
    assert result["included"].sum() == published["gesamtindex"].notna().sum() == included
    pd.testing.assert_series_equal(result["group"], published["gesamtindex"], check_names=False)
    apart = result[["status_sum", "status_index"]].to_numpy(dtype=float) - published[
        ["status_summe", "status_index_wert"]
    ].to_numpy(dtype=float)
    assert np.nanmax(np.abs(apart)) < 1e-4


def test_published_dynamics_of_table_3(berlin, root):
    inputs, _ = berlin(2021)
    table = pd.read_csv(root / "tests/data/berlin/mss_2021_tabelle3.csv", dtype={"id": str})
    table = table.set_index("id").reindex(inputs.index)
    settings = Settings(("s1", "s3", "s4"), ("d1", "d3", "d4"))
    result = status_dynamics(Areas(inputs, inputs["einwohner"]), settings).table
    for ours, theirs in (("dynamics_sum", "dynamik_summe"), ("dynamics_index", "dynamik_index")):
        assert (result[ours] - table[theirs]).abs().max() < 0.0101  # published with two decimals


@pytest.mark.parametrize(
    ("change", "moved"),
    [
        ({"sample": True}, [0, 0, 0]),
        ({"moments": "weighted"}, [33, 29, 60]),
        ({"moments": "city"}, [34, 0, 34]),
        ({"restandardize": False}, [5, 54, 59]),
        ("base", [111, 122, 202]),
    ],
)
def test_what_the_handbook_says_that_conventions_change(berlin, change, moved):
    """Areas of 2021 with another class of status, of dynamics, another group."""
    inputs, _ = berlin(2021)
    areas = Areas(inputs, inputs["einwohner"])
    usual = Settings(("s1", "s3", "s4"), ("d1", "d3", "d4"))
    if change == "base":
        earlier, _ = berlin(2017)
        left_out = replace(usual, exclude=("04020314", "10010203"))
        base = status_dynamics(Areas(earlier, earlier["einwohner"]), left_out).base
        other = status_dynamics(areas, usual, base).table
    else:
        other = status_dynamics(areas, replace(usual, **change)).table
    compared = ["status_class", "dynamics_class", "group"]
    assert (
        other[compared] != status_dynamics(areas, usual).table[compared]
    ).sum().tolist() == moved


def small(**columns):
    return pd.DataFrame(columns, index=["a", "b", "c", "d"], dtype=float)


def test_three_areas_by_hand():
    """x = 1, 2, 3: mean 2, sd sqrt(2/3); z = ∓sqrt(3/2); d is left out before the mean."""
    values = small(s=[1, 2, 3, 100], d=[3, 2, 1, 100])
    people = pd.Series([500, 300, 500, 299], index=values.index)
    result = status_dynamics(Areas(values, people), Settings(("s",), ("d",)))
    root = np.sqrt(1.5)
    np.testing.assert_allclose(result.table["status_sum"], [-root, 0, root, np.nan])
    np.testing.assert_allclose(result.table["status_index"], [-root, 0, root, np.nan])
    assert result.table["group"].tolist()[:3] == ["1-", "2+/-", "3+"]
    assert result.table["included"].tolist() == [1, 1, 1, 0]
    assert result.reasons["d"] == "too_small"
    assert result.base.loc["s"].to_dict() == {"mean": 2.0, "sd": pytest.approx(np.sqrt(2 / 3))}


def test_a_field_of_the_opposite_meaning_is_turned():
    values = small(s=[1, 2, 3, 4], d=[1, 2, 3, 4])
    turned = status_dynamics(Areas(values), Settings(("s",), ("d",), negative=("s",))).table
    plain = status_dynamics(Areas(values), Settings(("s",), ("d",))).table
    np.testing.assert_allclose(turned["status_index"], -plain["status_index"])
    np.testing.assert_allclose(turned["dynamics_index"], plain["dynamics_index"])


def test_the_base_of_another_year_keeps_classes_where_values_stay():
    values = small(s=[1, 2, 3, 4], d=[1, 2, 3, 4])
    settings = Settings(("s",), ("d",))
    first = status_dynamics(Areas(values), settings)
    later = values.copy()
    later.loc["d"] = 40
    again = status_dynamics(Areas(later), settings, base=first.base)
    pd.testing.assert_frame_equal(
        again.table.loc[["a", "b", "c"]], first.table.loc[["a", "b", "c"]]
    )
    with pytest.raises(SozialraumError, match="dynamics_sum"):
        status_dynamics(Areas(later), settings, base=first.base.drop("dynamics_sum"))


def test_values_on_a_limit_fall_where_the_contract_says():
    index = pd.Series([-1.0, -0.999, 1.0, 1.001, 1.5, 1.501])
    assert status_class(index).tolist() == [1, 2, 2, 3, 3, 4]
    assert dynamics_class(pd.Series([-1.001, -1.0, 1.0, 1.001])).tolist() == [1, 2, 2, 3]


def test_areas_without_data_or_population_are_left_out_and_say_why():
    values = small(s=[1, 2, np.nan, 4], d=[1, 2, 3, 4])
    people = pd.Series([500, 500, 500, np.nan], index=values.index)
    result = status_dynamics(Areas(values, people), Settings(("s",), ("d",)))
    assert result.reasons.tolist() == ["", "", "no_data", "no_population"]
    assert result.table["status_class"].isna().tolist() == [False, False, True, True]


@pytest.mark.parametrize("size", [1e-15, 1.0, 1e15])
def test_constant_indicators_are_refused_by_name(size):
    values = small(s=[size] * 4, d=[1, 2, 3, 4])
    with pytest.raises(SozialraumError, match=r"s has the same value"):
        status_dynamics(Areas(values), Settings(("s",), ("d",)))


def test_one_area_is_too_few_and_an_unknown_outlier_is_named():
    values = small(s=[1, 2, 3, 4], d=[1, 2, 3, 4])
    with pytest.raises(SozialraumError, match="Areas included: 1; at least 2"):
        status_dynamics(Areas(values.iloc[:1]), Settings(("s",), ("d",)))
    with pytest.raises(SozialraumError, match="zz"):
        status_dynamics(Areas(values), Settings(("s",), ("d",), exclude=("zz",)))


def test_rows_without_a_place_are_no_area_of_the_monitoring():
    values = small(s=[1, 2, 3, 400], d=[1, 2, 3, 90]).rename(index={"d": "~unassigned"})
    result = status_dynamics(Areas(values), Settings(("s",), ("d",)))
    assert result.reasons["~unassigned"] == "no_area"
    assert result.table["group"].tolist()[:3] == ["1+", "2+/-", "3-"]


def test_indices_carry_the_worst_state_of_their_inputs():
    values = small(s=[1, 2, 3, np.nan], d=[1, 2, 3, 4])
    codes = pd.DataFrame(0, index=values.index, columns=values.columns, dtype="int8")
    codes.loc["a", "s"] = State.ESTIMATED
    codes.loc["d", "s"] = State.SUPPRESSED
    settings = Settings(("s",), ("d",))
    figures = Figures.of(values, codes)
    result = index_figures(status_dynamics(Areas(figures.values), settings), figures, settings)
    assert result.states["status_index"].tolist() == [
        State.ESTIMATED,
        State.OK,
        State.OK,
        State.SUPPRESSED,
    ]
    assert result.states["dynamics_index"].tolist()[3] == State.NOT_APPLICABLE
