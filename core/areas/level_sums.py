"""The sums of several area levels in one table: each field that names a larger area is a level."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from ..tables.keys import text_keys
from ..tables.states import Figures
from .aggregate import aggregate
from .crosswalk import by_parent

WHOLE = "~all"
"""Level and area of the sum over everything."""


def level_sums(
    figures: Figures, parents: Mapping[str, pd.Series], whole: bool = False, available: bool = False
) -> tuple[Figures, pd.Series]:
    """Sums of counts for each area of each level.

    ``Y_t = Σ y_s`` over the areas ``s`` whose parent in that level is ``t``.

    Parameters
    ----------
    figures
        Counts by area (index).
    parents
        Name of a level → key of the larger area, in the order of ``figures``; an area without one
        belongs to none.
    whole
        Also the sum over all areas, as level and area ``~all``.
    available
        As in ``aggregate``: sum what is there, instead of NULL.

    Returns
    -------
    Figures indexed by ``level`` and ``area``, and the number of source areas of each.
    """
    fields = list(figures.values.columns)
    keys = figures.values.index
    crosswalks = {name: _crosswalk(keys, raw, name) for name, raw in parents.items()}
    if whole:
        crosswalks[WHOLE] = by_parent(keys, pd.Series([WHOLE] * len(keys), dtype=object))
    parts, sources = [], []
    for name, crosswalk in crosswalks.items():
        part = aggregate(figures, crosswalk, fields, available=available)
        index = pd.MultiIndex.from_product(
            [[name], part.figures.values.index], names=["level", "area"]
        )
        parts.append(part.figures.with_index(index))
        sources.append(part.sources.set_axis(index))
    return Figures.joined(parts), pd.concat(sources)


def _crosswalk(keys: pd.Index, raw: pd.Series, name: str) -> pd.DataFrame:
    named = (raw.notna() & (raw.astype(str).str.strip() != "")).to_numpy()
    return by_parent(keys[named], pd.Series(text_keys(raw[named], name)))
