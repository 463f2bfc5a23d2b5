"""What others publish of the same counts, and what was published before, as cells of ours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..errors import QT_TRANSLATE_NOOP, SozialraumError
from ..tables.dates import iso_dates
from ..tables.keys import text_keys
from ..tables.states import Figures, State, figures_from_wide, state_field

CELLS = ("level", "area", "date", "field", "value", "state", "source")


@dataclass(frozen=True)
class Areas:
    """How our areas are called.

    Attributes
    ----------
    levels
        Level → its keys; the first is that of the rows.
    date_field
        Name of the date field; empty without.
    dates
        ISO texts, or one empty text.
    """

    levels: dict[str, frozenset[str]]
    date_field: str
    dates: tuple[str, ...]


def cells_of(table: pd.DataFrame, source: str, fields: Sequence[str], areas: Areas) -> pd.DataFrame:
    """The cells of another table that are ours, with value and state (`CELLS`).

    A table in long form has the columns ``area``, ``field`` and ``state`` (a pattern). Any other
    has one row an area: its areas are those of the level whose keys stand in a column of the
    level's name, in ``area``, or in any other column in which each key stands once. With the
    columns ``level`` and ``area`` each row names its level.

    Errors
    ------
    SozialraumError
        No column holds keys of ours; or ours have dates and the table has none.
    """
    if {"area", "field", "state"} <= set(table.columns):
        return _from_pattern(table, source, areas)
    present = [field for field in fields if field in table.columns]
    if not present:
        return _empty()
    levels, keys = _keys(table, source, areas)
    dates = _dates(table, source, areas)
    wanted = [*present, *(state_field(f) for f in present if state_field(f) in table.columns)]
    figures = figures_from_wide(table[wanted].set_axis(pd.RangeIndex(len(table))), present)
    return _long(figures, levels, keys, dates, source)


def exact_cells(cells: pd.DataFrame) -> pd.DataFrame:
    """The cells whose numbers are exact: not withheld, rounded, perturbed or estimated."""
    words = [state.word for state in State if state < State.ROUNDED]
    return cells[cells["state"].isin(words)]


def _empty() -> pd.DataFrame:
    return pd.DataFrame({name: np.empty(0, dtype=object) for name in CELLS})


def _from_pattern(table: pd.DataFrame, source: str, areas: Areas) -> pd.DataFrame:
    base = next(iter(areas.levels))
    level = table["level"] if "level" in table.columns else base
    return pd.DataFrame(
        {
            "level": level,
            "area": text_keys(table["area"], "area").to_numpy(),
            "date": _dates(table, source, areas, strict=False),
            "field": table["field"],
            "value": np.nan,
            "state": table["state"],
            "source": source,
        },
        columns=list(CELLS),
    )


def _long(
    figures: Figures, levels: pd.Series, keys: pd.Series, dates: pd.Series, source: str
) -> pd.DataFrame:
    words = np.array([state.word for state in State], dtype=object)
    parts = [
        pd.DataFrame(
            {
                "level": levels.to_numpy(),
                "area": keys.to_numpy(),
                "date": dates.to_numpy(),
                "field": field,
                "value": figures.values[field].to_numpy(),
                "state": words[figures.states[field].to_numpy()],
                "source": source,
            }
        )
        for field in figures.values.columns
    ]
    return pd.concat(parts, ignore_index=True)[list(CELLS)]


def _keys(table: pd.DataFrame, source: str, areas: Areas) -> tuple[pd.Series, pd.Series]:
    """Level and key of each row."""
    if {"level", "area"} <= set(table.columns):
        return table["level"], pd.Series(text_keys(table["area"], "area"), index=table.index)
    best: tuple[int, str, str] | None = None
    for level, known in areas.levels.items():
        for column in _candidates(table, level):
            keys = pd.Series(_texts(table[column]), index=table.index)
            days = _dates(table, source, areas, strict=False)
            if pd.Series(list(zip(keys, days)), dtype=object).duplicated().any():
                continue
            hits = int(keys.isin(known).sum()) + len(table) * (column == level)
            if keys.isin(known).any() and (best is None or hits > best[0]):
                best = hits, level, column
    if best is None:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{source}: no field holds the keys of areas known here (levels {levels}), so it "
                "cannot be linked. Name the larger area of each row in a parent field of that "
                "level, or leave the table out.",
            ),
            source=source,
            levels=", ".join(areas.levels),
        )
    keys = pd.Series(_texts(table[best[2]]), index=table.index)
    return pd.Series(best[1], index=table.index), keys


def _candidates(table: pd.DataFrame, level: str) -> list[str]:
    """The level's own column, ``area``, then columns of text."""
    named = [name for name in (level, "area") if name in table.columns]
    texts = [name for name in table.columns if table[name].dtype == object and name not in named]
    return [*named, *texts]


def _texts(column: pd.Series) -> pd.Series:
    filled = column.where(column.notna(), "–")
    if pd.api.types.is_numeric_dtype(column):
        filled = column.fillna(-1)
    return pd.Series(text_keys(filled, str(column.name)), index=column.index)


def _dates(table: pd.DataFrame, source: str, areas: Areas, strict: bool = True) -> pd.Series:
    """The date of each row, as ours are written."""
    for name in (areas.date_field, "date"):
        if name and name in table.columns and areas.dates != ("",):
            return pd.Series(iso_dates(table[name], name), index=table.index)
    if strict and len(areas.dates) > 1:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{source} has no date field {field}, so it is not known which dates it is of.",
            ),
            source=source,
            field=areas.date_field,
        )
    return pd.Series(areas.dates[0] if len(areas.dates) == 1 else "", index=table.index)
