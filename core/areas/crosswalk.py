"""Crosswalks (Zuordnungsschlüssel): which share of a source area belongs to which target area.

A crosswalk is a table ``source``, ``target``, ``weight``. The weights of one source add up to at
most 1; what is missing to 1 lies outside all targets.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

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
    without_weight
        Sources without ancillary weight, which were shared out by area.
    """

    table: pd.DataFrame
    unassigned: list[str]
    partly_outside: pd.Series
    overlapping: list[str]
    slivers: int = 0
    without_weight: list[str] = field(default_factory=list)


def by_area(
    overlaps: pd.DataFrame,
    source_areas: pd.Series,
    min_share: float = 0.0,
    covered: pd.Series | None = None,
) -> Crosswalk:
    """Weights by share of area: ``weight = area(source ∩ target) / area(source)``.

    Slivers, pairs whose share is below ``min_share``, are dropped and the rest rescaled to the sum
    it had before: a source inside the targets keeps weight 1, one that sticks out its true share.
    A source that has nothing but small shares keeps them if they add up to ``min_share`` or more.
    Where targets overlap, the weights are scaled to the share that lies in at least one of them.

    Parameters
    ----------
    overlaps
        ``source``, ``target`` (keys) and ``overlap`` (m²), one row a pair that shares area.
    source_areas
        Area of every source (m²), by key, also of those without overlap.
    min_share
        Smallest share of a source that counts, from 0 to below 1.
    covered
        Area of every source that lies in at least one target (m²); without it targets do not
        overlap.
    """
    table = overlaps.assign(amount=overlaps["overlap"])
    return _by_share(table, source_areas, min_share, covered)


def by_ancillary(
    amounts: pd.DataFrame,
    totals: pd.Series,
    by_area_instead: Crosswalk,
    min_share: float = 0.0,
    covered: pd.Series | None = None,
) -> Crosswalk:
    """Dasymetric weights: ``weight = ancillary(source ∩ target) / ancillary(source)``.

    The ancillary weight says where within a source its people live: residents of addresses, area
    of residential land, population of finer cells.

    Parameters
    ----------
    amounts
        ``source``, ``target`` (keys), ``amount`` (ancillary weight in both) and ``overlap`` (m²).
    totals
        Ancillary weight of every source, by key; 0 where there is none.
    by_area_instead
        The crosswalk by area: its weights serve sources without ancillary weight.
    covered
        Ancillary weight of every source that lies in at least one target.

    Source
    ------
    Mennis (2003), Generating surface models of population using dasymetric mapping.
    """
    having = totals[totals > 0]
    known = None if covered is None else covered[having.index]
    found = _by_share(amounts, having, min_share, known)
    rest = totals.index[~(totals > 0)]
    other = by_area_instead
    table = pd.concat([found.table, other.table[other.table["source"].isin(rest)]])
    without = set(found.unassigned) | set(other.unassigned).intersection(rest)
    outside = other.partly_outside[other.partly_outside.index.isin(rest)]
    return Crosswalk(
        _ordered(table),
        [str(key) for key in totals.index if key in without],
        pd.concat([found.partly_outside, outside]),
        other.overlapping,
        found.slivers,
        [str(key) for key in rest if key != UNASSIGNED and key not in without],
    )


def by_largest(overlaps: pd.DataFrame, source_areas: pd.Series) -> Crosswalk:
    """Each source wholly to the target that covers most of it; the lowest key wins a tie.

    What lies outside all targets competes as well: a source of which more lies outside than in any
    target stays without a target.
    """
    table = _with_share(overlaps, source_areas)
    total = table.groupby("source")["share"].sum()
    # Shares that differ by rounding alone are a tie.
    ranked = table.assign(rank=-table["share"].round(9)).sort_values(["rank", "target"])
    first = ranked.drop_duplicates("source").copy()
    outside = 1 - first["source"].map(total)
    first = first[first["share"] >= outside - EXACT]
    first["weight"] = 1.0
    crosswalk = _crosswalk(first, source_areas.index, None, 0)
    twice = source_areas.index[total.reindex(source_areas.index) > 1 + WHOLE]
    return replace(crosswalk, overlapping=[str(key) for key in twice])


def by_point(pairs: pd.DataFrame, sources: pd.Index) -> Crosswalk:
    """Each source wholly to the target that holds its point on surface; lowest key on a border."""
    first = pairs.sort_values(["source", "target"], kind="stable").drop_duplicates("source").copy()
    first["weight"], first["overlap"] = 1.0, np.nan
    return _crosswalk(first, sources, None, 0)


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
        A weight is NULL, below 0 or above 1; a pair stands twice; the weights of a source add up to
        more than 1. Pairs of weight 0, which official tables have, are left out.
    """
    table = table[table["weight"] != 0].reset_index(drop=True)
    weight = table["weight"]
    _refuse(
        table["source"][~((weight > 0) & (weight <= 1 + WHOLE))],
        QT_TRANSLATE_NOOP(
            "Sozialraum",
            "The crosswalk has weights that are NULL, below 0 or above 1 (sources {areas}). A "
            "weight is the share of the source, such as 0.25; percentages are recognised if those "
            "of at least half of the sources add up to 100.",
        ),
    )
    _refuse(
        table["source"][table.duplicated(["source", "target"])],
        QT_TRANSLATE_NOOP(
            "Sozialraum",
            "The crosswalk names a pair of source and target twice (sources {areas}). Leave one "
            "row for each pair, with the sum of its weights.",
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


def _by_share(
    table: pd.DataFrame, totals: pd.Series, min_share: float, covered: pd.Series | None
) -> Crosswalk:
    row = totals.index.get_indexer(pd.Index(table["source"]))
    size, amount = totals.to_numpy(dtype="float64"), table["amount"].to_numpy(dtype="float64")
    share = np.divide(amount, size[row], out=np.zeros(len(row)), where=(row >= 0) & (size[row] > 0))
    some, large = share > 0, share >= max(min_share, EXACT)
    total = np.bincount(row[some], share[some], minlength=len(size))
    # Many small shares that together are no sliver: nobody is lost by dropping all of them.
    large |= (np.bincount(row[large], minlength=len(size))[row] == 0) & (total[row] >= min_share)
    large &= share > EXACT
    inside = total * size if covered is None else covered.reindex(totals.index).to_numpy()
    aim = np.divide(inside, size, out=np.zeros(len(size)), where=size > 0)
    # With slivers dropped, what lies outside is none either up to borders drawn twice.
    aim = np.where(1 - aim > min(max(min_share, EXACT), WHOLE), aim, 1.0) * (total > 0)
    kept, row, share = table[large], row[large], share[large]
    left = np.bincount(row, share, minlength=len(size))
    weight = (share * (aim[row] / left[row])).clip(max=1.0)
    parts = kept[["source", "target", "overlap"]].assign(weight=weight)
    slivers = int(some.sum()) - len(kept)
    crosswalk = _crosswalk(parts, totals.index, pd.Series(aim, totals.index), slivers)
    twice = totals.index[total > aim + WHOLE]
    return replace(crosswalk, overlapping=[str(key) for key in twice])


def _crosswalk(
    kept: pd.DataFrame, sources: pd.Index, total: pd.Series | None, slivers: int
) -> Crosswalk:
    """``total`` is the share of each source that lies in targets; None where a point decides."""
    table = _ordered(kept[["source", "target", "weight", "overlap"]])
    assigned = sources.isin(pd.Index(table["source"].unique()))
    without = [str(key) for key in sources[~assigned] if key != UNASSIGNED]
    inside = pd.Series(1.0, sources) if total is None else total.reindex(sources).fillna(0.0)
    outside = (1 - inside)[(inside < 1 - WHOLE) & assigned]
    return Crosswalk(table, without, outside, [], slivers)


def _ordered(table: pd.DataFrame) -> pd.DataFrame:
    """By source and target; sorting their few different names is quicker than sorting the rows."""
    ranks = [pd.factorize(table[name], sort=True)[0] for name in ("target", "source")]
    return table.take(np.lexsort(ranks)).reset_index(drop=True)


def _refuse(areas: Sequence[object], text: str) -> None:
    if len(areas):
        raise SozialraumError(text, areas=first_ten(pd.unique(pd.Series(areas))))
