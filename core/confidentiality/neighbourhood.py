"""The cells around a cell in which a way to hide it is looked for.

Around a unit lie the areas that share a sum with it, and theirs; around a field likewise. The
neighbourhood is every field of every such unit, so that each sum over it is whole.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..arrays import Array
from .linked import Linked, every_sum

FAN = 10
"""Areas taken from one sum; of more, those with the most small cells."""


@dataclass(frozen=True)
class Neighbourhood:
    """Cells and the sums over them (cells outside stay as they are)."""

    cells: Array
    matrix: Any
    everything: bool


class Neighbourhoods:
    """Neighbourhoods by unit and field, each made once."""

    def __init__(self, linked: Linked, primary: Array) -> None:
        self.linked = linked
        self.small = primary.reshape(linked.shape).sum(axis=1)
        self.none = np.zeros(linked.shape[1])
        self._units = linked.unit_sums, linked.unit_sums.tocsc()
        self._fields = linked.field_sums, linked.field_sums.tocsc()
        self._made: dict[tuple[int, bytes, int], Neighbourhood] = {}
        self._tied: dict[int, Array] = {}

    def around(self, cell: int, most: int) -> Neighbourhood:
        """About ``most`` cells around ``cell``."""
        unit, field = divmod(cell, self.linked.shape[1])
        if field not in self._tied:
            self._tied[field] = _around(self._fields, field, self.none, len(self.none), most)
        fields = self._tied[field]
        key = unit, fields.tobytes(), most
        if key not in self._made:
            units = _around(self._units, unit, self.small, FAN, max(6, most // len(fields)))
            self._made[key] = self._joined(units, fields)
        return self._made[key]

    def _joined(self, units: Array, fields: Array) -> Neighbourhood:
        cells = (units[:, None] * self.linked.shape[1] + fields[None, :]).ravel()
        of_units = _part(self.linked.unit_sums, units)
        of_fields = _part(self.linked.field_sums, fields)
        matrix = every_sum(of_units, len(units), of_fields, len(fields)).tocsc()
        whole = len(units) == self.linked.shape[0] and len(fields) == self.linked.shape[1]
        return Neighbourhood(cells, matrix, whole)


def _part(sums: Any, columns: Array) -> Any:
    part = sums[:, columns]
    return part[np.flatnonzero(np.diff(part.indptr))]


def _around(sums: tuple[Any, Any], start: int, score: Array, fan: int, most: int) -> Array:
    by_row, by_column = sums
    chosen = {start}
    frontier = np.array([start])
    while len(frontier) and len(chosen) < most:
        rows = np.unique(by_column[:, frontier].indices)
        found: list[int] = []
        for row in rows:
            span = slice(by_row.indptr[row], by_row.indptr[row + 1])
            found += _picked(by_row.indices[span], by_row.data[span], score, fan)
        new = [each for each in dict.fromkeys(found) if each not in chosen][: most - len(chosen)]
        chosen.update(new)
        frontier = np.array(new, dtype="int64")
    return np.array(sorted(chosen))


def _picked(members: Array, signs: Array, score: Array, fan: int) -> list[int]:
    """The total, then the parts with the highest score."""
    totals, parts = members[signs > 0], members[signs < 0]
    parts = parts[np.lexsort([parts, -score[parts]])][:fan]
    return [*totals.tolist(), *parts.tolist()]
