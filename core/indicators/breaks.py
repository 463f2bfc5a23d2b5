"""Where a series changes its definition, so that values before and after cannot be compared."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from ..errors import QT_TRANSLATE_NOOP, SozialraumError
from ..tables.series import DESCRIBING
from .timeline import GROUP, Timelines

BREAK, UNIT = "break", "unit"
BREAK_COLUMNS = [*GROUP, "column", "before", "after", "areas"]
_LISTED = 5

Array = npt.NDArray[Any]


@dataclass(frozen=True)
class Breaks:
    """Breaks between the dates compared.

    Attributes
    ----------
    broken
        Which timelines have one.
    table
        level, indicator, column, before, after and number of areas.
    """

    broken: Array
    table: pd.DataFrame


def series_breaks(lines: Timelines, first: Array, last: Array, used: Array) -> Breaks:
    """Compare what describes the values at the dates that are ``used``; a blank is no change.

    A break flag counts at any date after the ``first`` up to the ``last``, used or not.
    """
    at = np.arange(len(lines.dates))
    after_first = (at > first[:, None]) & (at <= last[:, None])
    flagged = (lines.broken & after_first).any(axis=1)
    broken, parts = flagged.copy(), [_flags(lines, flagged, after_first)]
    for name in DESCRIBING:
        words = lines.words[name]
        codes = np.where(used, words.codes, -1)
        low = np.where(codes >= 0, codes, len(words.known)).min(axis=1, initial=len(words.known))
        differs = codes.max(axis=1, initial=-1) > low
        broken |= differs
        parts.append(_described(lines, name, codes, differs))
    return Breaks(broken, pd.concat(parts, ignore_index=True))


def refuse(table: pd.DataFrame, wish: str) -> None:
    """Refuse to compare across breaks, unless that is wished; never compare different units.

    Errors
    ------
    SozialraumError
        Names indicators, what changes, from what to what.
    """
    hindering = table if wish == "refuse" else table[table["column"] == UNIT]
    if wish == "skip" or not len(hindering):
        return
    listed = "; ".join(break_words(hindering.iloc[:_LISTED]))
    more = f" (+ {len(hindering) - _LISTED})" if len(hindering) > _LISTED else ""
    if wish == "refuse":
        text = QT_TRANSLATE_NOOP(
            "Sozialraum",
            "The values cannot be compared, because their definition changes in between: {breaks}. "
            "Choose dates on one side of the break, leave these indicators out (BREAKS=skip), or, "
            "if the change does not touch them, compare nevertheless (BREAKS=compare).",
        )
    else:
        text = QT_TRANSLATE_NOOP(
            "Sozialraum",
            "The values cannot be compared, because their unit changes in between: {breaks}. "
            "Choose dates on one side of the break, or leave these indicators out (BREAKS=skip).",
        )
    raise SozialraumError(text, breaks=listed + more)


def break_words(table: pd.DataFrame) -> list[str]:
    """``anteil_u18 (Bezirk): definition 2024 → 2025`` for each break."""
    return [
        f"{row.indicator}{f' ({row.level})' if row.level else ''}: "
        f"{row.column} {row.before} → {row.after}"
        for row in table.itertuples()
    ]


def _flags(lines: Timelines, flagged: Array, after_first: Array) -> pd.DataFrame:
    day = (lines.broken & after_first).argmax(axis=1)
    dates = lines.dates[day[flagged]]
    return _counted(lines, flagged, BREAK, np.full(len(dates), "–", dtype=object), dates)


def _described(lines: Timelines, name: str, codes: Array, differs: Array) -> pd.DataFrame:
    some = codes[differs]
    at, width = np.arange(len(some)), codes.shape[1]
    first = (some >= 0).argmax(axis=1)
    other = (some >= 0) & (some != some[at, first][:, None])
    last = width - 1 - other[:, ::-1].argmax(axis=1)
    words = lines.words[name]
    return _counted(lines, differs, name, words.of(some[at, first]), words.of(some[at, last]))


def _counted(
    lines: Timelines, chosen: Array, column: str, before: Array, after: Array
) -> pd.DataFrame:
    found = lines.keys.loc[chosen, list(GROUP)].fillna("")
    found = found.assign(column=column, before=before, after=after)
    counted = found.groupby(BREAK_COLUMNS[:-1], sort=False).size()
    return counted.rename("areas").reset_index()[BREAK_COLUMNS]
