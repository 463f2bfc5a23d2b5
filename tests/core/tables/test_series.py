"""Long tables carried on from year to year."""

from __future__ import annotations

import datetime

import pandas as pd
import pytest

from sozialraum.core.errors import SozialraumError
from sozialraum.core.tables.longform import COLUMNS
from sozialraum.core.tables.series import long_rows, updated

NAMES = ["level", "area", "date", "indicator", "value", "state"]
OLD = [
    ("bezirk", "02", "2022-12-31", "anteil_u18", 20.0, "ok"),
    ("bezirk", "01", "2022-12-31", "anteil_u18", 10.0, "ok"),
    ("bezirk", "~unassigned", "2022-12-31", "anteil_u18", None, "suppressed"),
]


def long(rows, names=NAMES, table="series", **more):
    return long_rows(pd.DataFrame(rows, columns=names).assign(**more), table)


def shown(updated_):
    return [
        tuple(None if pd.isna(value) else value for value in row)
        for row in updated_.table[["area", "date", "value", "state"]].itertuples(index=False)
    ]


def test_new_rows_are_added_and_everything_is_sorted():
    new = long([("bezirk", "01", "2023-12-31", "anteil_u18", 11.0, "ok")])
    result = updated(long(OLD), new, replace=False)
    assert shown(result) == [
        ("01", "2022-12-31", 10.0, "ok"),
        ("01", "2023-12-31", 11.0, "ok"),
        ("02", "2022-12-31", 20.0, "ok"),
        ("~unassigned", "2022-12-31", None, "suppressed"),
    ]
    assert (result.added, len(result.revised), result.same) == (1, 0, 0)


def test_a_series_without_rows_takes_all():
    result = updated(long([]), long(OLD), replace=False)
    assert result.added == 3
    assert list(result.table.columns) == list(COLUMNS)


def test_rows_equal_in_value_and_state_are_no_conflict():
    result = updated(long(OLD), long(OLD[1:]), replace=False)
    assert (result.added, result.same, len(result.table)) == (0, 2, 3)


def test_another_value_is_refused_naming_the_row_but_not_the_value():
    new = long([(*OLD[0][:4], 21.5, "ok")])
    with pytest.raises(SozialraumError, match=r"bezirk · 02 · 2022-12-31 · anteil_u18") as refusal:
        updated(long(OLD), new, replace=False)
    assert "21.5" not in str(refusal.value)


def test_a_replaced_value_is_revised_unless_it_has_a_state_of_its_own():
    new = [(*row[:4], 99.0, "ok") for row in OLD]
    new[0] = (*OLD[0][:4], None, "suppressed")
    new[1] = (*OLD[1][:4], 12.0, "provisional")
    result = updated(long(OLD), long(new), replace=True)
    assert [row[2:] for row in shown(result)] == [
        (12.0, "provisional"),
        (None, "suppressed"),
        (99.0, "revised"),
    ]
    assert len(result.revised) == 3
    assert result.disclosed["area"].tolist() == ["~unassigned"]


def test_the_same_correction_twice_changes_nothing():
    new = long([(*OLD[0][:4], 21.0, "ok")])
    once = updated(long(OLD), new, replace=True)
    twice = updated(once.table, new, replace=True)
    assert len(twice.revised) == 0
    pd.testing.assert_frame_equal(once.table, twice.table)


def test_rows_that_occur_twice_are_refused_in_either_table():
    with pytest.raises(SozialraumError, match=r"Jahr 2023 holds 1 rows.*02 · 2022-12-31"):
        long([OLD[0], OLD[1], OLD[0], OLD[0]], table="Jahr 2023")


def test_one_area_key_on_two_levels_never_meets():
    new = long([("sozialraum", *OLD[0][1:4], 1.0, "ok"), (None, *OLD[0][1:4], 2.0, "ok")])
    assert updated(long(OLD), new, replace=False).added == 2


def test_dates_become_iso_text_and_missing_columns_null():
    rows = long_rows(
        pd.DataFrame(
            {
                "area": [1.0],
                "date": [datetime.date(2022, 12, 31)],
                "indicator": ["x"],
                "value": [None],
                "remark": ["checked"],
                "denominator_date": [pd.Timestamp("2022-06-30")],
                "definition": [2.0],
            }
        ),
        "new",
    )
    assert rows.iloc[0][["denominator_date", "definition"]].tolist() == ["2022-06-30", "2"]
    assert rows.iloc[0][["area", "date", "state", "remark"]].tolist() == [
        *("1", "2022-12-31", "missing", "checked")
    ]
    assert rows.iloc[0][["level", "unit", "numerator"]].isna().all()
    assert list(rows.columns) == [*COLUMNS, "remark"]


def test_a_table_that_is_not_long_is_refused_with_the_fields_it_lacks():
    with pytest.raises(SozialraumError, match=r"new is no long table: date, indicator, value"):
        long_rows(pd.DataFrame({"area": ["01"]}), "new")


def test_unknown_columns_of_both_tables_are_kept():
    new = long([(*OLD[0][:2], "2023-12-31", *OLD[0][3:])], remark="new")
    result = updated(long(OLD, checked=True), new, replace=False)
    assert list(result.table.columns)[-2:] == ["checked", "remark"]


def test_a_change_of_unit_or_definition_is_a_break_in_the_series():
    series = long(OLD, unit="%", area_version="2021", definition=None)
    later = [(row[0], row[1], "2023-12-31", *row[3:]) for row in OLD]
    new = long(later, unit="je 1.000", area_version="2021", definition="2")
    breaks = updated(series, new, replace=False).breaks
    assert breaks.values.tolist() == [["bezirk", "anteil_u18", "unit", "%", "je 1.000"]]


def test_what_has_changed_before_is_no_break_again():
    earlier = [(row[0], row[1], "2021-12-31", *row[3:]) for row in OLD]
    old, now = long(earlier, area_version="2016"), long(OLD, area_version="2021")
    series = updated(old, now, replace=False)
    assert len(series.breaks) == 1
    later = [(row[0], row[1], "2023-12-31", *row[3:]) for row in OLD]
    assert updated(series.table, long(later, area_version="2021"), replace=False).breaks.empty
    assert len(updated(series.table, long(later, area_version="2016"), replace=False).breaks) == 1
    again = long(earlier, area_version="2016")
    assert updated(series.table, again, replace=False).breaks.empty


def test_a_row_without_area_or_with_a_date_that_is_none_is_named():
    with pytest.raises(SozialraumError, match=r"area is empty in 1 rows \(row 3\)"):
        long([*OLD[:2], (*OLD[2][:1], None, *OLD[2][2:])])
    with pytest.raises(SozialraumError, match=r"date holds no date in 2 rows \(row 2, 3\)"):
        long([OLD[0], *((*row[:2], "31.12.2022", *row[3:]) for row in OLD[1:])])


def test_new_rows_without_a_level_belong_to_the_only_one_of_the_series():
    series = long([("lr", "01", "2022-12-31", "ew", 5.0, "ok")])
    new = long(
        [(None, "01", "2023-12-31", "ew", 6.0, "ok"), (None, "01", "2022-12-31", "ew", 5.0, "ok")]
    )
    result = updated(series, new, replace=False)
    assert result.table["level"].tolist() == ["lr", "lr"]
    assert (result.added, result.same) == (1, 1)
    two = long(
        [("lr", "01", "2022-12-31", "ew", 5.0, "ok"), ("bz", "1", "2022-12-31", "ew", 9.0, "ok")]
    )
    with pytest.raises(SozialraumError, match="bz, lr"):
        updated(two, new, replace=False)


def test_a_number_that_is_none_any_more_is_named():
    series = long([("lr", "01", "2022-12-31", "ew", 5.0, "ok")])
    result = updated(
        series, long([("lr", "01", "2022-12-31", "ew", None, "missing")]), replace=True
    )
    assert result.withdrawn["area"].tolist() == ["01"]
