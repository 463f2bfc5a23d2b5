"""Change of indicators between two dates, or its trend over all dates between them.

Only what is defined alike is compared: a break in the series is refused, not bridged.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from ..errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten
from ..tables.longform import COLUMNS
from ..tables.states import State
from .breaks import BREAK_COLUMNS, refuse, series_breaks
from .timeline import CARRIED, Timelines, decimal_years, timelines

KINDS = ("difference", "relative", "mean_annual", "trend")
MORE = ("date_from", "kind", "value_from", "value_to", "years", "r2", "dates_used")
"""Columns of a table of changes beyond those of the long form."""

FEWEST = 3
"""A line through two points says nothing about a trend."""

# Units are data, in German as in the catalogue.
POINTS, YEARLY = "Prozentpunkte", "je Jahr"

Array = npt.NDArray[Any]


@dataclass(frozen=True)
class Changes:
    """Changes as a long table.

    Attributes
    ----------
    table
        One row for each level, area and indicator; ``date`` is the later date.
    breaks
        level, indicator, column, before, after, areas: where definitions change.
    gaps
        date, state, values: how many values that were to be compared are no numbers, and why.
    """

    table: pd.DataFrame
    breaks: pd.DataFrame
    gaps: pd.DataFrame


@dataclass(frozen=True)
class Span:
    """Which dates are compared, by timeline.

    Attributes
    ----------
    first, last
        Number of the earlier and the later date.
    used
        Timelines × dates: what is compared.
    years
        Length.
    """

    first: Array
    last: Array
    used: Array
    years: Array


def changes(
    rows: pd.DataFrame,
    kind: str,
    start: str = "",
    end: str = "",
    breaks: str = "refuse",
    gaps: str = "available",
    break_field: str = "",
) -> Changes:
    """Changes of all areas and indicators of a long table, as `tables.series.long_rows` gives it.

    ``difference`` is later minus earlier value (percentage points, if the unit is %); ``relative``
    that difference in % of the earlier value; ``mean_annual`` = 100 · ((later / earlier)^(1 /
    years) − 1), the constant growth a year that leads from one to the other; ``trend`` the slope a
    year of the least squares line through all dates, with R². The middle two do not apply to
    earlier values that are not above 0, and nothing to a timeline of one date.

    Parameters
    ----------
    kind
        One of `KINDS`.
    start, end
        Dates, or the beginning of one, such as ``2020``; empty: the first and the last of each
        indicator.
    breaks
        ``refuse``; ``skip`` leaves such indicators ``not_applicable``; ``compare`` marks them
        ``limited``, which a change of the unit never allows.
    gaps
        ``available``: a trend leaves out dates without a number and is ``limited``; ``null``: it
        is no number then. The other kinds need both their values.
    break_field
        Column that marks the first date after a change of the definition.

    Errors
    ------
    SozialraumError
        A date is not in the table, there is only one, or a definition changes.
    """
    if rows.empty:
        return _nothing()
    lines = timelines(rows, break_field)
    span = _span(lines, start, end, kind)
    values, states, r2, counts = _reckoned(lines, span, kind, gaps)
    found = series_breaks(lines, span.first, span.last, span.used)
    refuse(found.table, breaks)
    mark = State.NOT_APPLICABLE if breaks == "skip" else State.LIMITED
    states = np.where(found.broken, np.maximum(states, int(mark)), states)
    values = np.where(states > State.ESTIMATED, np.nan, values)
    r2 = np.where(np.isnan(values), np.nan, r2)
    return Changes(
        _table(lines, span, kind, values, states, r2, counts), found.table, _gaps(lines, span)
    )


def _span(lines: Timelines, start: str, end: str, kind: str) -> Span:
    count = len(lines.dates)
    if count == 1:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "The table holds one date only, {date}; a change needs two. Carry the series on "
                "first (updateseries).",
            ),
            date=lines.dates[0],
        )
    none = np.zeros(len(lines.groups), dtype="int64")
    first = none + _place(lines, start, "FROM") if start else lines.known.argmax(axis=1)
    last = none + _place(lines, end, "TO") if end else count - 1 - lines.known[:, ::-1].argmax(1)
    if start and end and (first >= last).any():
        raise SozialraumError(
            QT_TRANSLATE_NOOP("Sozialraum", "FROM ({start}) has to lie before TO ({end})."),
            start=start,
            end=end,
        )
    first, last = first[lines.group], last[lines.group]
    at = np.arange(count)
    used = (at == first[:, None]) | (at == last[:, None])
    if kind == "trend":
        between = (at >= first[:, None]) & (at <= last[:, None])
        used = used | (between & lines.expected)
    years = decimal_years(lines.dates)
    return Span(first, last, used, years[last] - years[first])


def _place(lines: Timelines, text: str, parameter: str) -> int:
    found = [place for place, date in enumerate(lines.dates) if date.startswith(text)]
    if len(found) != 1:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{parameter}: “{text}” names no date of the table, or several. It holds: {dates}.",
            ),
            parameter=parameter,
            text=text,
            dates=first_ten(lines.dates),
        )
    return found[0]


def _reckoned(
    lines: Timelines, span: Span, kind: str, gaps: str
) -> tuple[Array, Array, Array, Array]:
    """Values, states, R² and number of dates used."""
    if kind == "trend":
        return _trend(lines, span, gaps)
    at = np.arange(len(lines.keys))
    before, after = lines.values[at, span.first], lines.values[at, span.last]
    states = np.maximum(lines.states[at, span.first], lines.states[at, span.last])
    with np.errstate(divide="ignore", invalid="ignore"):
        if kind == "difference":
            values, hinders = after - before, np.zeros(len(at), dtype=bool)
        elif kind == "relative":
            values, hinders = 100 * (after - before) / before, before <= 0
        else:
            values = 100 * ((after / before) ** (1 / span.years) - 1)
            hinders = (before <= 0) | (after < 0)
    applies = (span.years > 0) & ~hinders
    states = np.where(applies, states, np.maximum(states, int(State.NOT_APPLICABLE)))
    counts = (~np.isnan(before)).astype("int64") + (~np.isnan(after)).astype("int64")
    return values, states, np.full(len(at), np.nan), counts


def _trend(lines: Timelines, span: Span, gaps: str) -> tuple[Array, Array, Array, Array]:
    numbers = span.used & ~np.isnan(lines.values)
    counts = numbers.sum(axis=1)
    years = np.where(numbers, decimal_years(lines.dates), 0.0)
    values = np.where(numbers, lines.values, 0.0)
    with np.errstate(divide="ignore", invalid="ignore"):
        x = np.where(numbers, years - (years.sum(axis=1) / counts)[:, None], 0.0)
        y = np.where(numbers, values - (values.sum(axis=1) / counts)[:, None], 0.0)
        xx, xy, yy = (x * x).sum(axis=1), (x * y).sum(axis=1), (y * y).sum(axis=1)
        level = np.abs(values).max(axis=1, initial=0.0)
        varies = yy > counts * (1e-12 * level) ** 2
        slope, r2 = xy / xx, np.where(varies, xy * xy / (xx * yy), np.nan)
    all_states = np.where(span.used, lines.states, 0).max(axis=1, initial=0)
    kept = np.where(numbers, lines.states, 0).max(axis=1, initial=0)
    has_gaps = (span.used & ~numbers).any(axis=1)
    states = np.where(has_gaps, np.maximum(kept, int(State.LIMITED)), kept)
    if gaps == "null":
        states = all_states
    few = np.where(has_gaps, all_states, int(State.NOT_APPLICABLE))
    return slope, np.where(counts >= FEWEST, states, few), r2, counts


def _table(
    lines: Timelines,
    span: Span,
    kind: str,
    values: Array,
    states: Array,
    r2: Array,
    counts: Array,
) -> pd.DataFrame:
    at, words = np.arange(len(lines.keys)), np.array([state.word for state in State], dtype=object)
    carried = {name: _last_word(lines, name, span.used) for name in CARRIED}
    nothing = np.full(len(at), np.nan)
    columns = {
        **{name: lines.keys[name].to_numpy() for name in lines.keys.columns},
        **carried,
        "date": lines.dates[span.last],
        "value": values,
        "numerator": nothing,
        "denominator": nothing,
        "state": words[states.astype("int64")],
        "unit": [_unit(unit, kind) for unit in carried["unit"]],
        "date_from": lines.dates[span.first],
        "kind": kind,
        "value_from": lines.values[at, span.first],
        "value_to": lines.values[at, span.last],
        "years": span.years,
        "r2": r2,
        "dates_used": counts.astype("int64"),
    }
    return pd.DataFrame(columns, columns=[*COLUMNS, *MORE], index=pd.RangeIndex(len(at)))


def _nothing() -> Changes:
    """What a table without rows gives."""
    numbers = {"value", "numerator", "denominator", "value_from", "value_to", "years", "r2"}
    types = {name: "float64" if name in numbers else "object" for name in (*COLUMNS, *MORE)}
    types["dates_used"] = "int64"
    table = pd.DataFrame({name: pd.Series(dtype=type_) for name, type_ in types.items()})
    breaks = pd.DataFrame(columns=BREAK_COLUMNS)
    return Changes(table, breaks, pd.DataFrame(columns=["date", "state", "values"]))


def _last_word(lines: Timelines, name: str, used: Array) -> Array:
    """What stands at the latest of the dates that are compared and have a word."""
    codes = np.where(used, lines.words[name].codes, -1)
    last = codes.shape[1] - 1 - (codes[:, ::-1] >= 0).argmax(axis=1)
    return lines.words[name].of(codes[np.arange(len(codes)), last])


def _unit(unit: object, kind: str) -> str:
    """The unit of a change of values in ``unit``."""
    if kind == "relative":
        return "%"
    if kind == "mean_annual":
        return f"% {YEARLY}"
    plain = POINTS if unit == "%" else str(unit or "")
    return plain if kind == "difference" else f"{plain} {YEARLY}".strip()


def _gaps(lines: Timelines, span: Span) -> pd.DataFrame:
    """How many values that were to be compared are no numbers, by date and state."""
    line, day = np.nonzero(span.used & np.isnan(lines.values))
    found = pd.DataFrame({"date": lines.dates[day], "state": lines.states[line, day]})
    counted = found.groupby(["date", "state"]).size()
    return counted.rename("values").reset_index()
