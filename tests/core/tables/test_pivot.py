"""Long tables laid side by side."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sozialraum.core.errors import SozialraumError
from sozialraum.core.tables.blanks import blank_is_zero
from sozialraum.core.tables.natural import natural_order
from sozialraum.core.tables.pivot import Layout, constant_per_area, pivoted
from sozialraum.core.tables.states import Figures, State, figures_from_wide

ROWS = [
    ("02", "w", "10", 5.0),
    ("01", "m", "2", 1.0),
    ("01", "w", "2", 2.0),
    ("02", "m", "0", 7.0),
]


def table(rows, columns=("area", "sex", "age", "EW")):
    frame = pd.DataFrame(rows, columns=list(columns))
    return frame.set_index(pd.Index(frame.pop("area"), name="area", dtype=object))


def pivot(rows, layout=Layout(), values=("EW",)):  # noqa: B008  frozen
    frame = table(rows)
    return pivoted(figures_from_wide(frame, list(values)), frame[["sex", "age"]], layout)


def rows_of(result):
    return result.figures.values.astype(object).where(result.figures.values.notna(), None)


def test_each_combination_becomes_a_field_in_natural_order():
    result = pivot(ROWS)
    assert list(result.figures.values.columns) == ["m_0", "m_2", "w_2", "w_10"]
    assert list(result.figures.values.index) == ["02", "01"]
    assert rows_of(result).to_numpy().tolist() == [[7, None, None, 5], [None, 1, 2, None]]
    assert result.titles["w_10"] == "w – 10"


def test_an_area_without_a_row_is_missing_or_zero_as_it_is_said():
    assert pivot(ROWS).absent == 4
    assert (pivot(ROWS).figures.states.to_numpy() == State.MISSING).sum() == 4
    zero = pivot(ROWS, Layout(absent_is_zero=True))
    assert zero.figures.values.to_numpy().tolist() == [[7, 0, 0, 5], [0, 1, 2, 0]]
    assert not zero.figures.states.to_numpy().any()


def test_several_rows_of_one_combination_are_refused_with_the_way_out():
    with pytest.raises(SozialraumError, match=r"1 areas × combinations.*01: m – 2\).*sum"):
        pivot([*ROWS, ROWS[1], ROWS[1]])


def test_sums_take_the_worst_state_and_a_part_without_a_number_leaves_none():
    rows = [
        ("01", "m", "2", 1.0),
        ("01", "m", "2", 4.0),
        ("01", "w", "2", 2.0),
        *[("01", "w", "2")],
    ]
    frame = table([(*row, None)[:4] for row in rows])
    frame["EW_state"] = ["ok", "estimated", "rounded", "suppressed"]
    result = pivoted(
        figures_from_wide(frame, ["EW"]), frame[["sex", "age"]], Layout(sum_duplicates=True)
    )
    assert rows_of(result).to_numpy().tolist() == [[5, None]]
    assert result.figures.states.to_numpy().tolist() == [[State.ESTIMATED, State.SUPPRESSED]]
    assert result.added == 2


def test_a_blank_is_zero_only_if_no_state_says_why_it_is_blank():
    frame = table([("01", "m", "1", None), ("01", "m", "2", None), ("01", "m", "3", 3.0)])
    frame["EW_state"] = [None, "suppressed", "ok"]
    filled, count = blank_is_zero(frame, figures_from_wide(frame, ["EW"]))
    assert count == 1
    assert filled.values["EW"].iloc[[0, 2]].tolist() == [0, 3]
    assert filled.states["EW"].tolist() == [State.OK, State.SUPPRESSED, State.OK]


def test_missing_is_what_an_imported_table_says_of_a_blank():
    frame = table([("01", "m", "1", None), ("01", "m", "3", 3.0)])
    frame["EW_state"] = ["missing", "ok"]
    filled, count = blank_is_zero(frame, figures_from_wide(frame, ["EW"]))
    assert (filled.values["EW"].tolist(), count) == ([0, 3], 1)


def test_a_total_without_a_row_is_never_zero():
    rows = [("01", "m", "1", 5.0), ("01", "Insgesamt", "1", 5.0), ("02", "m", "1", 4.0)]
    layout = Layout(absent_is_zero=True, totals=("insgesamt",))
    result = pivot([*rows, ("02", "w", "1", 2.0)], layout)
    assert rows_of(result).to_numpy().tolist() == [[5, 5, 0], [None, 4, 2]]


def test_people_without_a_characteristic_are_kept_as_a_field():
    result = pivot([("01", None, "2", 1.0), ("01", "m", "2", 2.0)])
    assert result.titles == {"m_2": "m – 2", "ohne_angabe_2": "ohne Angabe – 2"}


def test_numbers_and_text_of_one_value_are_one_combination():
    result = pivot([("01", "m", 5.0, 1.0), ("02", " m", "5", 2.0)])
    assert list(result.titles) == ["m_5"]


def test_the_value_field_is_named_only_if_there_are_several():
    frame = table(
        [("01", "m", "1", 1.0, 2.0), ("01", "w", "1", 3.0, 4.0)], ("area", "sex", "age", "EW", "HH")
    )
    result = pivoted(figures_from_wide(frame, ["EW", "HH"]), frame[["sex"]], Layout())
    assert list(result.titles) == ["EW_m", "EW_w", "HH_m", "HH_w"]
    assert result.figures.values.to_numpy().tolist() == [[1, 3, 2, 4]]
    assert result.value_fields["HH_m"] == "HH"


def test_fields_are_renamed_by_name_or_by_title():
    result = pivot(ROWS, Layout(names={"boys": "m_2", "babies": "m – 0"}))
    assert list(result.titles) == ["babies", "boys", "w_2", "w_10"]
    with pytest.raises(SozialraumError, match=r"x_9 is no combination.*m_0, m_2"):
        pivot(ROWS, Layout(names={"a": "x_9"}))
    with pytest.raises(SozialraumError, match="two fields called w_2"):
        pivot(ROWS, Layout(names={"W_2": "m_2"}))


def test_a_name_that_the_result_has_of_itself_needs_a_prefix():
    with pytest.raises(SozialraumError, match="two fields called m_0"):
        pivot(ROWS, Layout(taken=["M_0"]))
    assert "ew_m_0" in pivot(ROWS, Layout(taken=["M_0"], prefix="ew_")).titles


def test_more_combinations_than_a_table_can_hold_are_refused():
    with pytest.raises(SozialraumError, match="1000 combinations"):
        pivot([("01", "m", str(age), 1.0) for age in range(1000)])


def test_kept_fields_must_be_the_same_in_all_rows_of_an_area():
    frame = table(ROWS)
    first = pivot(ROWS).first
    frame["name"] = ["Süd", "Nord", "Nord", "Süd"]
    assert constant_per_area(frame[["name"]], frame.index, first)["name"].tolist() == [
        "Süd",
        "Nord",
    ]
    frame["name"] = ["Süd", "Nord", None, "Süd"]
    with pytest.raises(SozialraumError, match=r"name is to be kept.*in 01\."):
        constant_per_area(frame[["name"]], frame.index, first)


def test_there_is_one_row_for_each_area_and_date():
    frame = table(ROWS)
    index = pd.MultiIndex.from_arrays(
        [frame.index, ["2022", "2022", "2023", "2022"]], names=["area", "date"]
    )
    result = pivoted(figures_from_wide(frame, ["EW"]).with_index(index), frame[["sex"]], Layout())
    assert result.figures.values.index.tolist() == [("02", "2022"), ("01", "2022"), ("01", "2023")]
    assert result.figures.values.index.names == ["area", "date"]


def test_a_table_without_rows_gives_none():
    result = pivot([])
    assert result.figures.values.shape == (0, 0)
    assert result.absent == 0


@pytest.mark.parametrize(
    ("texts", "order"),
    [
        (["10", "2", "0", "1"], ["0", "1", "2", "10"]),
        (["80 und älter", "6 bis 10", "unter 6", "10 bis 18"], None),
        (["w", "m", "2", "A10", "A9"], ["2", "A9", "A10", "m", "w"]),
        (["<3", "3-5", "0-2"], ["0-2", "<3", "3-5"]),
        (["A9x10", "a9x", "A9x", "A", ""], ["", "A", "A9x", "a9x", "A9x10"]),
        ([], []),
    ],
)
def test_values_stand_in_natural_order(texts, order):
    expected = order if order is not None else [texts[2], texts[1], texts[3], texts[0]]
    assert natural_order(texts) == expected


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["01", "02", "~unassigned"]),
            st.sampled_from(["m", "w"]),
            st.sampled_from(["0", "1", "10"]),
            st.integers(0, 1000).map(float),
        )
    ),
    st.randoms(use_true_random=False),
)
def test_sums_are_kept_and_the_order_of_rows_does_not_matter(rows, random):
    layout = Layout(absent_is_zero=True, sum_duplicates=True)
    result = pivot(rows, layout).figures.values
    assert result.to_numpy().sum() == sum(row[3] for row in rows)
    mixed = list(rows)
    random.shuffle(mixed)
    other = pivot(mixed, layout).figures.values
    pd.testing.assert_frame_equal(result.sort_index(), other.sort_index(), check_names=False)


def test_berlins_matrix_melted_and_laid_side_by_side_is_the_matrix(root):
    path = root / "tests" / "data" / "berlin" / "mss_2017_indikatoren.csv"
    wide = pd.read_csv(path, sep=None, engine="python", dtype={"id": str}).set_index("id")
    wide = wide.select_dtypes("number")
    long = wide.rename_axis("area").melt(ignore_index=False, var_name="field").dropna()
    long = long.sample(frac=1, random_state=1)
    figures = Figures.of(long[["value"]])
    result = pivoted(figures, long[["field"]], Layout()).figures.values
    expected = wide.dropna(how="all").rename(columns=str.lower).sort_index()
    expected = expected[sorted(expected.columns)]
    got = result.loc[expected.index, expected.columns]
    np.testing.assert_array_equal(got.to_numpy(), expected.to_numpy(dtype=float))
    assert len(result) == len(expected)
