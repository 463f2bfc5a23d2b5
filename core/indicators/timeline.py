"""A long table as timelines: one row for each area and indicator, one column for each date."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from ..tables.grouping import grouped
from ..tables.states import WORDS, State

KEYS = ("level", "area", "indicator")
GROUP = ("level", "indicator")
CARRIED = ("unit", "area_version", "definition", "period_kind", "denominator_date", "source")
"""Words that stand beside each value."""

Array = npt.NDArray[Any]
_NO = {"", "0", "0.0", "false", "f", "no", "n", "nein"}


@dataclass(frozen=True)
class Words:
    """What stands in a column: the different words, and which of them where; -1 is a blank."""

    codes: Array
    known: Array

    def at(self, rows: Array, columns: Array) -> Array:
        """The words at these places, None where there is none."""
        return self.of(self.codes[rows, columns])

    def of(self, codes: Array) -> Array:
        """The words of ``codes``."""
        return np.asarray(np.array([*self.known, None], dtype=object)[codes])


@dataclass(frozen=True)
class Timelines:
    """Values over time.

    Attributes
    ----------
    keys
        level, area and indicator of each timeline, sorted.
    group
        For each timeline the number of its level and indicator in ``groups``.
    groups
        level and indicator.
    dates
        All dates of the table, ascending, as ISO text.
    values, states
        Timelines × dates; where the table has no row, the state is ``missing``.
    known
        Groups × dates: whether the group has the date anywhere.
    words
        What stands beside the values, by column of `CARRIED`.
    broken
        Timelines × dates: where the break flag is set.
    """

    keys: pd.DataFrame
    group: Array
    groups: pd.DataFrame
    dates: Array
    values: Array
    states: Array
    known: Array
    words: dict[str, Words]
    broken: Array

    @property
    def expected(self) -> Array:
        """Timelines × dates: whether a value is to be expected there."""
        return np.asarray(self.known[self.group])


def timelines(rows: pd.DataFrame, break_field: str = "") -> Timelines:
    """Arrange the rows that `tables.series.long_rows` gives.

    Parameters
    ----------
    break_field
        Column that marks the first date after a change of the definition; empty: there is none.
    """
    rows = rows.sort_values(list(KEYS), kind="stable", ignore_index=True)
    line, first = grouped([rows[name].to_numpy() for name in KEYS])
    keys = rows.loc[first, list(KEYS)].reset_index(drop=True)
    group, group_first = grouped([keys[name].to_numpy() for name in GROUP])
    day, dates = pd.factorize(rows["date"].to_numpy(), sort=True)
    shape = len(keys), len(dates)
    values, states = np.full(shape, np.nan), np.full(shape, int(State.MISSING), dtype="int8")
    values[line, day] = rows["value"].to_numpy()
    states[line, day] = rows["state"].map(WORDS).to_numpy(dtype="int8")
    known = np.zeros((len(group_first), len(dates)), dtype=bool)
    known[group[line], day] = True
    broken = np.zeros(shape, dtype=bool)
    if break_field:
        broken[line, day] = _is_set(rows[break_field])
    words = {}
    for name in CARRIED:
        codes = np.full(shape, -1, dtype="int64")
        codes[line, day], found = pd.factorize(rows[name].to_numpy())
        words[name] = Words(codes, np.asarray(found, dtype=object))
    groups = keys.loc[group_first, list(GROUP)].reset_index(drop=True)
    return Timelines(keys, group, groups, dates, values, states, known, words, broken)


def decimal_years(dates: Array) -> Array:
    """ISO dates as years, so that ends of months are whole twelfths: 2020-06-30 is 2020.5.

    Twelve months are a year, leap or not: from the last of a December to that of the next it is
    exactly 1.
    """
    days = pd.DatetimeIndex(pd.to_datetime(dates))
    months = days.month - 1 + days.day / days.days_in_month
    return np.asarray(days.year + months / 12, dtype="float64")


def _is_set(flags: pd.Series) -> Array:
    """Whether a break is marked: any word or number but 0, no, nein and false."""
    codes, known = pd.factorize(flags.to_numpy())
    is_set = [str(flag).strip().lower() not in _NO for flag in known]
    return np.asarray(np.array([*is_set, False])[codes])
