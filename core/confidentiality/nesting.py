"""Area levels over the base rows: aggregates, nesting, and what unpublished rows tie together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from ..arrays import Array
from ..tables.states import Figures
from .linked import Linked, Role, check_sums, field_sums_matrix
from .solver import require_scipy

ALL = "~all"
"""Level and area of the total of all rows."""

_SPLIT = "\x1f"


@dataclass(frozen=True)
class Base:
    """The rows that everything is added up from.

    Attributes
    ----------
    figures
        Rows = areas (a key may stand once a date), columns = fields.
    dates
        ISO text a row, empty without dates.
    parents
        Columns = levels, entries = key of the larger area, None where there is none.
    level
        Name of the rows' own level.
    published
        Whether the rows themselves are published.
    apart
        Rows that are kept by themselves though they are not published; None: none.
    """

    figures: Figures
    dates: Array
    parents: pd.DataFrame
    level: str
    published: bool = True
    apart: Array | None = None


@dataclass(frozen=True)
class Levels:
    """Linked tables with the way back.

    Attributes
    ----------
    linked
        Cells and sums.
    row_unit
        The unit of each base row.
    members
        Sparse (csr), units × base rows: which rows make up each unit.
    states
        Worst incoming state of each cell, units × fields.
    """

    linked: Linked
    row_unit: Array
    members: Any
    states: Array

    def largest(self, values: Array) -> Array:
        """For each unit the largest of ``values`` (one a base row) in it."""
        return _largest(self.members, values[:, None])[:, 0]


def link(base: Base, sums: Sequence[tuple[str, Sequence[str]]]) -> Levels:
    """Add up every level and tie all levels and fields together.

    Units stand in the order of date and key, whatever the order of the rows is. A level that is
    nested in another is found by looking: its areas then add up to those of the larger one, else
    both are tied through the base rows.
    """
    require_scipy()
    partitions = {name: _groups(base, name) for name in base.parents.columns}
    own = own_groups(base)
    blocks = [_Block.of(base.level, own), *(_Block.of(*pair) for pair in partitions.items())]
    units = pd.concat([block.units for block in blocks], ignore_index=True)
    members = _members(blocks, len(base.dates))
    figures = base.figures
    values = np.where(np.isnan(figures.values), np.nan, figures.values)
    fields = tuple(figures.values.columns)
    linked = Linked(
        units,
        fields,
        np.asarray(members @ values).reshape(len(units), len(fields)),
        np.zeros((len(units), len(fields)), dtype="int8"),
        _unit_sums(blocks),
        field_sums_matrix(fields, sums),
    )
    linked.roles[np.isnan(linked.values)] = Role.HIDDEN
    if not base.published:
        linked.roles[: len(blocks[0].units)] = Role.HIDDEN
    check_sums(linked)
    states = _largest(members, figures.states.to_numpy(dtype="int8"))
    return Levels(linked, blocks[0].codes, members, states)


@dataclass(frozen=True)
class _Block:
    """The units of one level, and the unit of each base row (−1: none)."""

    units: pd.DataFrame
    codes: Array

    @classmethod
    def of(cls, level: str, groups: pd.Series) -> _Block:
        codes, known = pd.factorize(groups, sort=True)
        pairs = [group.split(_SPLIT)[:2] for group in known]
        units = pd.DataFrame(
            {
                "level": level,
                "area": np.array([key for _, key in pairs], dtype=object),
                "date": np.array([day for day, _ in pairs], dtype=object),
            }
        )
        return cls(units, codes)


def _groups(base: Base, level: str) -> pd.Series:
    """Date and key of each row's area at ``level``; None where the row is in none."""
    keys = base.parents[level].to_numpy(dtype=object)
    groups = [None if key is None else f"{day}{_SPLIT}{key}" for day, key in zip(base.dates, keys)]
    return pd.Series(groups, dtype=object)


def own_groups(base: Base) -> pd.Series:
    """Each published row by itself; of unpublished ones, those that no level tells apart."""
    keys = base.figures.values.index.to_numpy(dtype=object)
    if not base.published:
        own = base.parents.where(base.parents.notna(), "∅").astype(str).agg(" ∩ ".join, axis=1)
        apart = np.zeros(len(own), dtype=bool) if base.apart is None else base.apart
        keys = np.where(apart, keys, own + " ∩ …")  # no row is called like that
    return pd.Series([f"{day}{_SPLIT}{key}" for day, key in zip(base.dates, keys)], dtype=object)


def _members(blocks: Sequence[_Block], rows: int) -> Any:
    from scipy import sparse

    parts = []
    for block in blocks:
        there = np.flatnonzero(block.codes >= 0)
        data = np.ones(len(there)), (block.codes[there], there)
        parts.append(sparse.csr_matrix(data, shape=(len(block.units), rows)))
    return sparse.vstack(parts, format="csr")


def _largest(members: Any, values: Array) -> Array:
    coo = members.tocoo()
    found = np.zeros((members.shape[0], values.shape[1]), dtype=values.dtype)
    np.maximum.at(found, coo.row, values[coo.col])
    return found


def _unit_sums(blocks: Sequence[_Block]) -> Any:
    """A row for each aggregate: it, less the areas of the next finer level that make it up."""
    from scipy import sparse

    starts = np.cumsum([0, *(len(block.units) for block in blocks)])
    finest = sorted(range(1, len(blocks)), key=lambda at: (-len(blocks[at].units), at))
    totals, parts = [np.empty(0, dtype="int64")], [np.empty(0, dtype="int64")]
    for place, at in enumerate(finest):
        codes = blocks[at].codes
        nested = [other for other in finest[:place] if _is_nested(blocks[other].codes, codes)]
        inner = nested[-1] if nested else 0
        pairs = np.column_stack([codes, blocks[inner].codes])[codes >= 0]
        pairs = np.unique(pairs, axis=0)
        totals.append(pairs[:, 0] + starts[at])
        parts.append(pairs[:, 1] + starts[inner])
    total, part = np.concatenate(totals), np.concatenate(parts)
    which, row = np.unique(total, return_inverse=True)
    data = np.concatenate([np.ones(len(which)), -np.ones(len(part))])
    entries = np.concatenate([np.arange(len(which)), row]), np.concatenate([which, part])
    return sparse.csr_matrix((data, entries), shape=(len(which), int(starts[-1])))


def _is_nested(inner: Array, outer: Array) -> bool:
    """Whether every area of ``inner`` lies wholly in one of ``outer`` and fills it."""
    if ((inner < 0) != (outer < 0)).any():
        return False
    there = inner >= 0
    return len(np.unique(np.column_stack([inner, outer])[there], axis=0)) == len(
        np.unique(inner[there])
    )
