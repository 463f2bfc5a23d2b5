"""Crosswalks (Zuordnungsschlüssel): which share of a source area belongs to which target area.

A crosswalk is a table ``source``, ``target``, ``weight``. The weights of one source add up to at
most 1; what is missing to 1 lies outside all targets.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from ..errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten
from ..tables.keys import UNASSIGNED

EXACT = 1e-9
"""A weight this near to 0 or 1 is 0 or 1."""

WHOLE = 1e-6
"""A source this near to being covered wholly is covered wholly (borders drawn twice)."""


@dataclass(frozen=True)
class Crosswalk:
    """A crosswalk and what had to be settled to make it.

    Attributes
    ----------
    table
        ``source``, ``target`` (keys), ``weight`` in (0, 1], ``overlap`` in square metres (NaN where
        the method needs none), ordered by source and target.
    unassigned
        Sources without any target.
    partly_outside
        Sources of which a part lies outside all targets, with that part; none where a source is
        given away wholly.
    overlapping
        Sources that targets cover more than once; their weights add up to 1 all the same.
    slivers
        Number of pairs dropped because their share was below the minimum.
    """

    table: pd.DataFrame
    unassigned: list[str]
    partly_outside: pd.Series
    overlapping: list[str]
    slivers: int = 0


def by_area(overlaps: pd.DataFrame, source_areas: pd.Series, min_share: float = 0.0) -> Crosswalk:
    """Weights by share of area: ``weight = area(source ∩ target) / area(source)``.

    Slivers, pairs whose share is below ``min_share``, are dropped and the rest rescaled to the sum
    it had before: a source inside the targets keeps weight 1, one that sticks out its true share.

    Parameters
    ----------
    overlaps
        ``source``, ``target`` (keys) and ``overlap`` (m²), one row a pair that shares area.
    source_areas
        Area of every source (m²), by key, also of those without overlap.
    min_share
        Smallest share of a source that counts, from 0 to below 1.
    """
    table = _with_share(overlaps, source_areas)
    total = table.groupby("source")["share"].sum()
    kept = table[table["share"] >= max(min_share, EXACT)].copy()
    kept_total = kept.groupby("source")["share"].sum()
    aim = total.where((total - 1).abs() > WHOLE, 1.0).clip(upper=1.0)
    scale = aim.reindex(kept_total.index) / kept_total
    kept["weight"] = (kept["share"] * kept["source"].map(scale)).clip(upper=1.0)
    return _crosswalk(kept, source_areas.index, total, len(table) - len(kept))


def by_largest(overlaps: pd.DataFrame, source_areas: pd.Series) -> Crosswalk:
    """Each source wholly to the target that covers most of it; the lowest key wins a tie.

    What lies outside all targets competes as well: a source of which more lies outside than in any
    target stays without a target.
    """
    table = _with_share(overlaps, source_areas).sort_values(
        ["source", "share", "target"], ascending=[True, False, True], kind="stable"
    )
    total = table.groupby("source")["share"].sum()
    first = table.drop_duplicates("source").copy()
    outside = 1 - first["source"].map(total)
    first = first[first["share"] >= outside - EXACT]
    first["weight"] = 1.0
    crosswalk = _crosswalk(first, source_areas.index, total, 0)
    return replace(crosswalk, partly_outside=crosswalk.partly_outside.iloc[:0])


def by_point(pairs: pd.DataFrame, sources: pd.Index) -> Crosswalk:
    """Each source wholly to the target that holds its point on surface; lowest key on a border."""
    first = pairs.sort_values(["source", "target"], kind="stable").drop_duplicates("source").copy()
    first["weight"], first["overlap"] = 1.0, np.nan
    return _crosswalk(first, sources, pd.Series(dtype=float), 0)


def by_parent(keys: pd.Index, parents: pd.Series) -> pd.DataFrame:
    """A crosswalk from the field that names each area's parent; rows without one are left out."""
    text = parents.where(parents.notna(), "").astype(str).str.strip().to_numpy()
    table = pd.DataFrame({"source": keys.to_numpy(), "target": text, "weight": 1.0})
    return table[table["target"] != ""].reset_index(drop=True)


def check(table: pd.DataFrame) -> pd.DataFrame:
    """A crosswalk as read from a table, also an official one, or a refusal that says why.

    Errors
    ------
    SozialraumError
        A weight is NULL, not above 0 or above 1; a pair stands twice; the weights of a source add
        up to more than 1.
    """
    weight = table["weight"]
    _refuse(
        table["source"][~((weight > 0) & (weight <= 1 + WHOLE))],
        QT_TRANSLATE_NOOP(
            "Sozialraum",
            "The crosswalk has weights that are NULL, not above 0 or above 1 (sources {areas}). "
            "A weight is the share of the source, such as 0.25.",
        ),
    )
    _refuse(
        table["source"][table.duplicated(["source", "target"])],
        QT_TRANSLATE_NOOP(
            "Sozialraum", "The crosswalk names a pair of source and target twice (sources {areas})."
        ),
    )
    sums = table.groupby("source")["weight"].sum()
    _refuse(
        sums.index[sums > 1 + WHOLE],
        QT_TRANSLATE_NOOP(
            "Sozialraum",
            "The weights of a source add up to more than 1 (sources {areas}). Values would be "
            "counted more than once; correct the crosswalk.",
        ),
    )
    return table


def _with_share(overlaps: pd.DataFrame, source_areas: pd.Series) -> pd.DataFrame:
    table = overlaps[["source", "target", "overlap"]].copy()
    table["share"] = table["overlap"] / table["source"].map(source_areas)
    return table[table["share"] > 0]


def _crosswalk(kept: pd.DataFrame, sources: pd.Index, total: pd.Series, slivers: int) -> Crosswalk:
    table = kept[["source", "target", "weight", "overlap"]].sort_values(["source", "target"])
    covered = total.reindex(sources).fillna(0.0)
    assigned = set(table["source"])
    without = [str(key) for key in sources if key not in assigned and key != UNASSIGNED]
    outside = (1 - covered)[(covered < 1 - WHOLE) & covered.index.isin(assigned)]
    return Crosswalk(
        table.reset_index(drop=True),
        without,
        outside if len(total) else outside.iloc[:0],
        [str(key) for key in covered.index[covered > 1 + WHOLE]],
        slivers,
    )


def _refuse(areas: Sequence[object], text: str) -> None:
    if len(areas):
        raise SozialraumError(text, areas=first_ten(pd.unique(pd.Series(areas))))
