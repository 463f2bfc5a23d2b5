"""A pattern of withheld cells, and the numbers that would fit what is still published.

Every *point* is a full set of counts that adds up to the same published figures. Two points in
which a cell differs by at least the protection prove that it is protected; no program is needed to
check them, only addition.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..arrays import Array
from .linked import Linked, Role
from .solver import DUST

Rule = tuple[Array, Array, float]
"""Cells, their amounts, and what the amounts of the withheld ones must come to."""


@dataclass(frozen=True)
class Need:
    """What is to be protected, one entry a cell (units × fields, flattened).

    ``primary``: must not be published. ``protected``: must not be narrowed down (primary cells
    and small ones that are never published). ``costs``: what it costs to withhold the cell.
    ``width``: how wide the interval of a withheld cell must be, for all or for each.
    """

    primary: Array
    protected: Array
    costs: Array
    width: float | Array


@dataclass(frozen=True)
class Move:
    """From the true numbers to a point: which cells change, and by how much."""

    cells: Array
    shift: Array


class Pattern:
    """Withheld cells with the range each of them is known to have."""

    def __init__(self, linked: Linked, need: Need) -> None:
        self.need = need
        self.linked = linked
        self.matrix: Any = linked.matrix().tocsc()
        self.values = linked.values.ravel()
        self.whole = linked.whole()
        self.width = np.broadcast_to(np.asarray(need.width, dtype="float64"), self.values.shape)
        roles = linked.roles.ravel()
        self.public = roles == Role.PUBLIC
        self.hidden = roles == Role.HIDDEN
        self.withheld = self.hidden | (need.primary & ~self.public)
        self.low, self.high = self.values.copy(), self.values.copy()
        self.moves: list[Move] = []

    def new_costs(self, cells: Array) -> float:
        """What it would cost to withhold ``cells`` too."""
        return float(self.need.costs[cells[~self.withheld[cells]]].sum())

    def add(self, move: Move) -> bool:
        """Withhold the cells of a move and note the point it leads to; False if it is none."""
        point = self.values[move.cells] + move.shift
        if (point < -DUST).any() or self.public[move.cells].any():
            return False
        if self.whole and (np.abs(move.shift - np.round(move.shift)) > DUST).any():
            return False
        if np.abs(self.matrix[:, move.cells] @ move.shift).max(initial=0.0) > DUST:
            return False
        self.withheld[move.cells] = True
        self.moves.append(move)
        self._reach(move)
        return True

    def _reach(self, move: Move) -> None:
        point = self.values[move.cells] + move.shift
        self.low[move.cells] = np.minimum(self.low[move.cells], point)
        self.high[move.cells] = np.maximum(self.high[move.cells], point)

    def wanting(self) -> Array:
        """Cells that are not yet known to be protected: their range is below the width."""
        asked = self.withheld & (~self.hidden | self.need.protected)
        return np.flatnonzero(asked & (self.high - self.low < self.width - DUST))

    def secondary(self) -> Array:
        """Published cells that are withheld though they are not primary."""
        return np.flatnonzero(self.withheld & ~self.hidden & ~self.need.primary)

    def without(self, cell: int) -> Pattern:
        """The same with ``cell`` published again, and only the points that leave it as it is."""
        other = object.__new__(Pattern)
        other.__dict__.update(self.__dict__)
        other.withheld = self.withheld.copy()
        other.withheld[cell] = False
        other.restart([move for move in self.moves if cell not in move.cells])
        return other

    def restart(self, moves: list[Move]) -> None:
        """Know only these points."""
        self.moves = list(moves)
        self.low, self.high = self.values.copy(), self.values.copy()
        for move in self.moves:
            self._reach(move)


def seen_by_singles(pattern: Pattern) -> Iterator[tuple[int, int]]:
    """Primary cells, each with a cell of one person who could reckon it.

    That person knows the own cell; if every known point that changes the primary cell changes the
    own cell too, nothing proves that the primary one stays hidden.
    """
    singles = set(np.flatnonzero(pattern.need.primary & (pattern.values == 1)).tolist())
    same = _SamePerson(pattern.linked)
    moves: dict[int, set[int]] = {}
    for move in pattern.moves:
        cells = set(move.cells.tolist())
        for cell in cells:
            moves[cell] = moves[cell] & cells if cell in moves else cells
    for cell in np.flatnonzero(pattern.need.primary & pattern.withheld).tolist():
        for still in sorted(singles & moves.get(cell, set()) - {cell}):
            if cell not in singles or not same.in_both(cell, still):
                yield cell, still


class _SamePerson:
    """Which cells of one person count the same one: the woman of a block, and of its district."""

    def __init__(self, linked: Linked) -> None:
        self.fields = linked.shape[1]
        self._sums = linked.unit_sums.tocsc(), linked.field_sums.tocsc()
        self._above: dict[tuple[int, int], set[int]] = {}

    def in_both(self, one: int, other: int) -> bool:
        """Whether one of two cells is a part of the other, by area and by field."""
        return self._within(one, other) or self._within(other, one)

    def _within(self, part: int, whole: int) -> bool:
        parts, wholes = divmod(part, self.fields), divmod(whole, self.fields)
        return all(wholes[at] in self._wholes(at, parts[at]) for at in (0, 1))

    def _wholes(self, kind: int, part: int) -> set[int]:
        if (kind, part) not in self._above:
            sums, found, waiting = self._sums[kind], {part}, [part]
            by_row = sums.tocsr()
            while waiting:
                column = sums[:, [waiting.pop()]].tocoo()
                for row in column.row[column.data < 0]:
                    span = slice(by_row.indptr[row], by_row.indptr[row + 1])
                    total = int(by_row.indices[span][by_row.data[span] > 0][0])
                    if total not in found:
                        found.add(total)
                        waiting.append(total)
            self._above[kind, part] = found
        return self._above[kind, part]


def least_sums(pattern: Pattern, least: float) -> list[Rule]:
    """The withheld parts of a published sum with a primary part come to ``least`` together.

    If all parts together do not, all of them are withheld, unless the sum is.
    """
    rules: list[Rule] = []
    matrix = pattern.matrix.tocsr()
    for row in range(matrix.shape[0]) if least > 0 else ():
        span = slice(matrix.indptr[row], matrix.indptr[row + 1])
        cells, signs = matrix.indices[span], matrix.data[span]
        parts, total = cells[signs < 0], cells[signs > 0]
        if pattern.hidden[cells].any() or not pattern.need.primary[parts].any():
            continue
        amounts, goal = pattern.values[parts], least
        if amounts.sum() < least:
            amounts, goal = np.ones(len(parts)), float(len(parts))
        rules.append((np.r_[parts, total], np.r_[amounts, np.full(len(total), goal)], goal))
    return rules
