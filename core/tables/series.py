"""Carrying a long table on: this year's rows are added, corrected ones replace the old."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from ..errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten
from .dates import iso_dates
from .grouping import grouped
from .keys import plain_text, text_keys
from .longform import COLUMNS
from .states import Figures, State, figures_from_wide, state_field

KEYS = ("level", "area", "date", "indicator")
NEEDED = ("area", "date", "indicator", "value")
NUMBERS = ("value", "numerator", "denominator")
_POINT = ("level", "indicator", "date")
DESCRIBING = ("unit", "definition", "period_kind", "area_version")
"""Where one of these changes, values before and after are not simply comparable."""


@dataclass(frozen=True)
class Updated:
    """The series carried on.

    Attributes
    ----------
    table
        All rows, sorted by level, area, indicator and date.
    added
        Number of rows that were new.
    revised
        Level, area, date and indicator of the rows that were replaced.
    disclosed
        Those of ``revised`` that were withheld and are numbers now.
    withdrawn
        Those of ``revised`` that were numbers and are none any more.
    same
        Number of new rows that the series held already.
    breaks
        level, indicator, column, before, after: where unit, definition, kind of period or version
        of the areas changes.
    """

    table: pd.DataFrame
    added: int
    revised: pd.DataFrame
    disclosed: pd.DataFrame
    withdrawn: pd.DataFrame
    same: int
    breaks: pd.DataFrame


def long_rows(frame: pd.DataFrame, table: str) -> pd.DataFrame:
    """A long table in one form: text keys, ISO dates, numbers, states; missing columns are NULL.

    Columns that the long form does not know follow behind its own.

    Parameters
    ----------
    frame
        As delivered; number columns are numbers.
    table
        Its name, for messages.

    Errors
    ------
    SozialraumError
        A column that is needed, a key or a date is missing, a word is no state, or level + area +
        date + indicator occurs twice.
    """
    _require_columns(frame, table)
    rows = frame.reset_index(drop=True)
    more = [name for name in rows.columns if name not in COLUMNS]
    for name in COLUMNS:
        if name not in rows.columns:
            rows[name] = np.nan if name in NUMBERS else None
    for name, read in (("area", text_keys), ("indicator", text_keys), ("date", iso_dates)):
        rows[name] = _each_once(read, rows[name], name)
    for name in ("level", "source", *DESCRIBING):
        rows[name] = _words(rows[name])
    rows["denominator_date"] = _words(rows["denominator_date"], longest=len("2023-12-31"))
    states = rows.rename(columns={"state": state_field("value")})
    figures = figures_from_wide(states[["value", state_field("value")]], ["value"])
    rows["value"], rows["state"] = figures.values["value"], _state_words(figures)
    for name in NUMBERS:
        rows[name] = rows[name].astype("float64")
    _require_unique(rows, table)
    return rows[[*COLUMNS, *more]]


def updated(series: pd.DataFrame, new: pd.DataFrame, replace: bool) -> Updated:
    """Add the rows of ``new`` to ``series``; both as `long_rows` gives them.

    Rows that are equal in value and state stay as they are in the series; so does a revised value
    that comes again. Where a row differs it is refused, or the new one takes its place: its state
    is then ``revised``, unless it has a state of its own.

    Errors
    ------
    SozialraumError
        Rows differ and are not to be replaced.
    """
    new = _with_level(series, new)
    codes, _ = grouped([pd.concat([series[key], new[key]]).to_numpy() for key in KEYS])
    old_codes, new_codes = codes[: len(series)], codes[len(series) :]
    known = np.full(codes.max(initial=-1) + 1, -1, dtype="int64")
    known[old_codes] = np.arange(len(series))
    at = known[new_codes]
    fresh = at < 0
    changed = ~fresh
    changed[~fresh] = ~_equal(series.iloc[at[~fresh]], new[~fresh])
    if changed.any() and not replace:
        raise _conflicting(new[changed])
    revised = new[changed].copy()
    revised["state"] = revised["state"].replace(State.OK.word, State.REVISED.word)
    was_withheld = series["value"].iloc[at[changed]].isna().to_numpy()
    kept = np.ones(len(series), dtype=bool)
    kept[at[changed]] = False
    keys = revised[list(KEYS)]
    return Updated(
        _sorted(_stacked(series[kept], revised, new[fresh])),
        int(fresh.sum()),
        keys,
        keys[was_withheld & revised["value"].notna().to_numpy()],
        keys[~was_withheld & revised["value"].isna().to_numpy()],
        int((~fresh & ~changed).sum()),
        breaks(series, new),
    )


def _with_level(series: pd.DataFrame, new: pd.DataFrame) -> pd.DataFrame:
    """New rows of which none names a level belong to the only one of the series."""
    levels = series["level"].dropna().unique()
    if new["level"].notna().any() or not len(levels):
        return new
    if len(levels) > 1:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "The new rows name no area level, and the series has several ({levels}). Add a "
                "field “level” to the new rows.",
            ),
            levels=first_ten(sorted(levels)),
        )
    return new.assign(level=levels[0])


def breaks(series: pd.DataFrame, new: pd.DataFrame) -> pd.DataFrame:
    """Where a describing column of an indicator changes from the series to the new rows.

    New rows are compared with those of the same date, or, if they are later than the whole series
    of their indicator and level, with its latest date. A blank says nothing and is no change.
    """
    places = [grouped([rows[name].to_numpy() for name in _POINT])[0] for rows in (series, new)]
    found = [
        _breaks_of(
            column, _described(series, places[0], column), _described(new, places[1], column)
        )
        for column in DESCRIBING
    ]
    table = pd.concat(found, ignore_index=True)
    return table.sort_values(["indicator", "level", "column"], ignore_index=True)


def _breaks_of(column: str, before: pd.DataFrame, after: pd.DataFrame) -> pd.DataFrame:
    latest = before.groupby(["level", "indicator"], sort=False, as_index=False)["date"].max()
    after = after.merge(latest.rename(columns={"date": "latest"}), on=["level", "indicator"])
    after["date"] = after["date"].where(after["date"] < after["latest"], after["latest"])
    met = after.merge(before, on=["level", "indicator", "date"], suffixes=("_after", ""))
    same = met[column] == met[f"{column}_after"]
    group = ["level", "indicator", "date", f"{column}_after"]
    differs = met[~same.groupby([met[name] for name in group]).transform("any").astype(bool)]
    found = differs.drop_duplicates(["level", "indicator", f"{column}_after"])
    return pd.DataFrame(
        {
            "level": found["level"],
            "indicator": found["indicator"],
            "column": column,
            "before": found[column],
            "after": found[f"{column}_after"],
        }
    )


def _described(rows: pd.DataFrame, places: npt.NDArray[Any], column: str) -> pd.DataFrame:
    """Level, indicator, date and what stands in ``column``, each once; blanks left out."""
    words = rows[column].to_numpy()
    _, first = grouped([places, words])
    described = rows[list(_POINT)].iloc[first].assign(**{column: words[first]})
    described["level"] = described["level"].fillna("")
    return described[described[column].notna()]


def _equal(old: pd.DataFrame, new: pd.DataFrame) -> npt.NDArray[Any]:
    """Equal in value and state, row by row; what was revised to a value equals that value."""
    before, after = (rows["value"].to_numpy() for rows in (old, new))
    values = np.isclose(before, after, rtol=1e-12, atol=0, equal_nan=True)
    state, coming = (rows["state"].to_numpy() for rows in (old, new))
    again = (state == State.REVISED.word) & (coming == State.OK.word)
    return np.asarray(values & ((state == coming) | again))


def _each_once(
    read: Callable[[pd.Series, str], Any], column: pd.Series, field: str
) -> npt.NDArray[Any]:
    """``read`` a column by its different values; where one is refused, the rows are named."""
    codes, known = pd.factorize(column)
    if (codes >= 0).all():
        with suppress(SozialraumError):
            return np.asarray(read(pd.Series(known), field).to_numpy()[codes])
    return np.asarray(read(column, field).to_numpy())


def _require_columns(frame: pd.DataFrame, table: str) -> None:
    absent = [name for name in NEEDED if name not in frame.columns]
    if absent:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{table} is no long table: {fields} is missing. A long table has one row per area, "
                "date and indicator, with the fields {needed}; “Indicators” writes one.",
            ),
            table=table,
            fields=", ".join(absent),
            needed=", ".join(COLUMNS),
        )


def _require_unique(rows: pd.DataFrame, table: str) -> None:
    codes, _ = grouped([rows[key].to_numpy() for key in KEYS])
    again = pd.Series(codes).duplicated().to_numpy()
    if again.any():
        twice = rows[again].drop_duplicates(list(KEYS))
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{table} holds {count} rows more than once: level, area, date and indicator are "
                "not unique ({rows}). Remove the rows that are too many.",
            ),
            table=table,
            count=len(twice),
            rows=named_rows(twice),
        )


def _conflicting(rows: pd.DataFrame) -> SozialraumError:
    return SozialraumError(
        QT_TRANSLATE_NOOP(
            "Sozialraum",
            "{count} rows stand in the series already with another value or state ({rows}). If the "
            "new values are corrections, set CONFLICT to replace; else leave these rows out.",
        ),
        count=len(rows),
        rows=named_rows(rows),
    )


def named_rows(rows: pd.DataFrame, most: int = 10) -> str:
    """The first of ``rows`` by level, area, date and indicator, with how many more there are."""
    shown = rows[list(KEYS)].iloc[:most].itertuples(index=False, name=None)
    words = [" · ".join(str(part) for part in row if part is not None) for row in shown]
    return ", ".join(words) + (f" (+ {len(rows) - most})" if len(rows) > most else "")


def _state_words(figures: Figures) -> npt.NDArray[Any]:
    words = np.array([state.word for state in State], dtype=object)
    return np.asarray(words[figures.states["value"].to_numpy()])


def _words(column: pd.Series, longest: int | None = None) -> npt.NDArray[Any]:
    """Text, NULL where there is none."""
    codes, known = pd.factorize(column)
    words = [plain_text(value)[:longest] or None for value in known]
    return np.asarray(np.array([*words, None], dtype=object)[codes])


def _stacked(*parts: pd.DataFrame) -> pd.DataFrame:
    filled = [part for part in parts if len(part)]
    more = [name for part in parts for name in part.columns if name not in COLUMNS]
    stacked = pd.concat(filled or parts[:1], ignore_index=True)
    return stacked.reindex(columns=[*COLUMNS, *dict.fromkeys(more)])


def _sorted(rows: pd.DataFrame) -> pd.DataFrame:
    names = ("date", "indicator", "area", "level")
    ranks = [pd.factorize(rows[name].to_numpy(), sort=True)[0] for name in names]
    return rows.iloc[np.lexsort(ranks)].reset_index(drop=True)
