"""Changes of a long table, reckoned by hand."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import linregress

from sozialraum.core.errors import SozialraumError
from sozialraum.core.indicators.change import changes
from sozialraum.core.indicators.timeline import decimal_years
from sozialraum.core.tables.series import long_rows

DATES = [f"{year}-12-31" for year in range(2018, 2024)]


def table(*rows, **more):
    """Rows of (area, date, value, state), or with an indicator behind."""
    names = ["area", "date", "value", "state", "indicator"]
    frame = pd.DataFrame([(*row, "anteil")[:5] for row in rows], columns=names)
    return long_rows(frame.assign(**{"unit": "%", **more}), "table")


def line(values, area="01"):
    return [
        (area, date, value, "ok" if value is not None else "suppressed")
        for date, value in zip(DATES, values)
    ]


def values(found):
    return dict(zip(found.table["area"], found.table["value"]))


@pytest.mark.parametrize(
    ("kind", "expected", "unit"),
    [
        ("difference", 5.0, "Prozentpunkte"),  # 25 − 20
        ("relative", 25.0, "%"),  # 5 / 20
        ("mean_annual", 11.803398874989484, "% je Jahr"),  # √1.25 − 1, two years
        ("trend", 2.5, "Prozentpunkte je Jahr"),
    ],
)
def test_kinds_of_change(kind, expected, unit):
    found = changes(table(*line([20.0, 20.0, 25.0])), kind)
    row = found.table.iloc[0]
    assert row["value"] == pytest.approx(expected, rel=1e-12)
    assert row["unit"] == unit
    assert (row["date_from"], row["date"], row["years"]) == ("2018-12-31", "2020-12-31", 2.0)
    assert (row["value_from"], row["value_to"], row["state"]) == (20.0, 25.0, "ok")


def test_a_trend_says_how_well_the_line_fits():
    # x −1.5 −0.5 0.5 1.5, y −2 0 −1 3 around 3: slope 7 / 5; R² = 7² / (5 · 14)
    found = changes(table(*line([1.0, 3.0, 2.0, 6.0])), "trend")
    row = found.table.iloc[0]
    assert row["value"] == pytest.approx(7.0 / 5.0)
    assert row["r2"] == pytest.approx(49.0 / 70.0)
    assert row["dates_used"] == 4


def test_a_constant_line_has_slope_0_and_no_r2():
    row = changes(table(*line([0.1] * 6)), "trend").table.iloc[0]
    assert row["value"] == pytest.approx(0.0, abs=1e-15)
    assert np.isnan(row["r2"])


def test_without_both_values_there_is_no_change_but_the_worse_state():
    found = changes(
        table(
            *(("01", DATES[0], None, "suppressed"), ("01", DATES[1], None, "missing")),
            *(("02", DATES[0], 5.0, "estimated"), ("02", DATES[1], 6.0, "revised")),
            *(("03", DATES[1], 6.0, "ok"), ("~unassigned", DATES[0], 1.0, "ok")),
            ("~unassigned", DATES[1], 3.0, "ok"),
        ),
        "difference",
    )
    assert found.table["area"].tolist() == ["01", "02", "03", "~unassigned"]
    assert found.table["state"].tolist() == ["suppressed", "estimated", "missing", "ok"]
    assert np.isnan(found.table["value"].to_numpy()).tolist() == [True, False, True, False]
    assert found.table["value"].to_numpy()[[1, 3]].tolist() == [1.0, 2.0]
    assert sorted(map(tuple, found.gaps.to_numpy().tolist())) == [
        (DATES[0], 10, 1),
        (DATES[0], 14, 1),
        (DATES[1], 10, 1),
    ]


@pytest.mark.parametrize(
    ("gaps", "value", "state"), [("available", 1.0, "limited"), ("null", None, "suppressed")]
)
def test_a_trend_with_a_suppressed_year(gaps, value, state):
    row = changes(table(*line([1.0, None, 3.0, 4.0])), "trend", gaps=gaps).table.iloc[0]
    assert row["state"] == state
    assert row["dates_used"] == 3
    assert np.isnan(row["value"]) if value is None else row["value"] == pytest.approx(value)


def test_an_absent_year_is_a_gap_too():
    rows = [*line([1.0, 2.0, 3.0, 4.0]), *[row for row in line([1, 9, 3, 4], "02") if row[2] != 9]]
    found = changes(table(*rows), "trend").table
    assert found["state"].tolist() == ["ok", "limited"]


@pytest.mark.parametrize(
    ("given_values", "state"), [([1.0, 2.0], "not_applicable"), ([1.0, None, 2.0], "suppressed")]
)
def test_two_numbers_are_no_trend(given_values, state):
    row = changes(table(*line(given_values)), "trend").table.iloc[0]
    assert np.isnan(row["value"])
    assert np.isnan(row["r2"])
    assert row["state"] == state


@pytest.mark.parametrize("kind", ["relative", "mean_annual"])
@pytest.mark.parametrize("earlier", [0.0, -3.0])
def test_relative_to_nothing_or_to_a_deficit_does_not_apply(kind, earlier):
    row = changes(table(*line([earlier, 4.0])), kind).table.iloc[0]
    assert np.isnan(row["value"])
    assert row["state"] == "not_applicable"


def test_dates_can_be_chosen_by_their_year():
    found = changes(table(*line([1.0, 2.0, 4.0, 8.0])), "difference", "2019", "2021-12")
    assert values(found) == {"01": 6.0}


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        ("2019", "2019", "before TO"),
        ("2020", "2019", "before TO"),
        ("1999", "", "names no date"),
        ("20", "", "names no date of the table, or several"),
    ],
)
def test_dates_that_cannot_be_meant_are_refused(start, end, said):
    with pytest.raises(SozialraumError, match=said):
        changes(table(*line([1.0, 2.0, 3.0])), "difference", start, end)


def test_one_date_is_no_series():
    with pytest.raises(SozialraumError, match="one date only, 2018-12-31"):
        changes(table(*line([1.0])), "difference")


def test_each_indicator_has_its_own_first_and_last_date():
    rows = [(*row, "a") for row in line([1.0, 2.0, 4.0])]
    rows += [(*row, "b") for row in line([7.0, 8.0])]
    rows += [("01", DATES[2], 3.0, "ok", "alone")]
    found = changes(table(*rows), "difference").table.set_index("indicator")
    assert found.loc["a", "value"] == 3.0
    assert (found.loc["b", "value"], found.loc["b", "date"]) == (1.0, DATES[1])
    assert found.loc["alone", "state"] == "not_applicable"


def test_a_changed_definition_is_refused_and_named():
    rows = table(*line([1.0, 2.0, 3.0]), definition=["2022", None, "2024"])
    said = r"anteil: definition 2022 → 2024.*BREAKS=compare"
    with pytest.raises(SozialraumError, match=said):
        changes(rows, "difference")
    assert values(changes(rows, "difference", "2018", "2019")) == {"01": 1.0}


@pytest.mark.parametrize("column", ["definition", "period_kind", "area_version", "unit"])
def test_whatever_describes_the_values_can_break_the_series(column):
    rows = table(*line([1.0, 2.0]), **{column: ["old", "new"]})
    with pytest.raises(SozialraumError, match=f"{column} old → new"):
        changes(rows, "difference")


def test_a_break_can_be_left_out_or_compared_but_no_other_unit():
    rows = table(*line([1.0, 3.0]), *line([1.0, 4.0], "02"), definition=["a", "b", "a", "a"])
    left_out = changes(rows, "difference", breaks="skip")
    assert left_out.table["state"].tolist() == ["not_applicable", "ok"]
    assert left_out.table["value"].tolist()[1] == 3.0
    assert left_out.breaks.to_numpy().tolist() == [["", "anteil", "definition", "a", "b", 1]]
    compared = changes(rows, "difference", breaks="compare")
    assert compared.table["state"].tolist() == ["limited", "ok"]
    assert compared.table["value"].tolist() == [2.0, 3.0]
    units = table(*line([1.0, 3.0]), unit=["%", "je 1.000"])
    with pytest.raises(SozialraumError, match=r"unit % → je 1\.000"):
        changes(units, "difference", breaks="compare")


def test_a_marked_break_counts_between_the_dates_even_where_it_is_not_used():
    rows = table(*line([1.0, 2.0, 3.0, 4.0]), broken=[1, None, "nein", ""]).astype(
        {"broken": object}
    )
    assert values(changes(rows, "difference", break_field="broken")) == {"01": 3.0}
    rows["broken"] = [0, 0, "neue Altersgrenze", 0]
    with pytest.raises(SozialraumError, match="anteil: break – → 2020-12-31"):
        changes(rows, "difference", break_field="broken")
    after = changes(rows, "difference", "2020", "", break_field="broken")
    assert values(after) == {"01": 1.0}


def test_ends_of_months_are_whole_twelfths():
    years = decimal_years(np.array(["2019-12-31", "2020-02-29", "2020-06-30", "2020-12-31"]))
    assert (years - years[0]).tolist() == pytest.approx([0, 2 / 12, 6 / 12, 1], abs=1e-12)


def test_a_table_without_rows_gives_one_without_rows():
    found = changes(table(*line([1.0])).iloc[:0], "trend")
    assert len(found.table) == len(found.breaks) == len(found.gaps) == 0


SERIES = st.lists(
    st.lists(st.one_of(st.none(), st.floats(-1e3, 1e3)), min_size=6, max_size=6),
    min_size=1,
    max_size=5,
)


@given(SERIES)
def test_trends_are_those_of_scipy(series):
    rows = table(*[row for area, one in enumerate(series) for row in line(one, f"{area:02}")])
    found = changes(rows, "trend").table
    for one, row in zip(series, found.itertuples()):
        known = [place for place, value in enumerate(one) if value is not None]
        if len(known) < 3:
            assert np.isnan(row.value)
            continue
        expected = linregress(known, [one[place] for place in known])
        scale = max(1.0, *(abs(one[place]) for place in known))
        assert row.value == pytest.approx(expected.slope, rel=1e-9, abs=1e-9 * scale)
        if not np.isnan(row.r2) and abs(row.value) > 1e-6 * scale:
            assert row.r2 == pytest.approx(expected.rvalue**2, rel=1e-6, abs=1e-9)


@given(SERIES, st.sampled_from(["difference", "relative", "mean_annual"]), st.randoms())
def test_a_null_never_becomes_a_number_and_the_order_of_rows_is_no_matter(series, kind, random):
    rows = [row for area, one in enumerate(series) for row in line(one, f"{area:02}")]
    found = changes(table(*rows), kind).table
    unknown = [one[0] is None or one[-1] is None for one in series]
    assert all(np.isnan(value) for value, gone in zip(found["value"], unknown) if gone)
    random.shuffle(rows)
    pd.testing.assert_frame_equal(changes(table(*rows), kind).table, found)
