"""What a pattern withholds must not stand in a table that is released."""

from __future__ import annotations

import pandas as pd

WITHHELD = ("primary", "secondary")
CELL = ["level", "area", "field"]


def still_shown(pattern: pd.DataFrame, table: pd.DataFrame) -> pd.DataFrame:
    """Cells of ``table`` that hold a number although the pattern withholds them.

    Parameters
    ----------
    pattern
        ``level``, ``area``, ``field`` and ``state`` (``ok``, ``primary``, ``secondary``), and
        ``date`` if it has several, as ``suppress`` writes it.
    table
        Indexed by ``level`` and ``area`` (and ``date``); a column for each field.

    Returns
    -------
    ``level``, ``area``, ``field`` (and ``date``) of each such cell; none if all is well.
    """
    keys = [*table.index.names, "field"]
    withheld = pattern[pattern["state"].isin(WITHHELD)][keys].astype(str)
    shown = table.stack().dropna()
    cells = shown.index.set_names(keys).to_frame(index=False).astype(str)
    return cells.merge(withheld, on=keys).drop_duplicates(ignore_index=True)


def not_in_pattern(pattern: pd.DataFrame, table: pd.DataFrame) -> pd.DataFrame:
    """Areas of ``table`` that hold a number and that the pattern does not know.

    Whether their numbers are withheld cannot be told: another key field, keys without their
    zeros, another date. ``level`` and ``area`` (and ``date``) of each; none if all is well.
    """
    keys = list(table.index.names)
    shown = table[table.notna().any(axis=1)].index.to_frame(index=False).astype(str)
    known = pattern[keys].astype(str).drop_duplicates().assign(known=True)
    found = shown.merge(known, on=keys, how="left")
    return found.loc[found["known"].isna(), keys].drop_duplicates(ignore_index=True)
