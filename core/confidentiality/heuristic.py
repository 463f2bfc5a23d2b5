"""Which further cells to withhold, where there are too many to try all patterns.

For each cell that can still be narrowed down, the cheapest way to change it without changing any
published figure is looked for in its neighbourhood: a linear program over the changes ``d`` of the
cells around it,

    min Σ cost·|d|   with   A·d = 0,  d_c = amount,  d >= −values,

where cells that are withheld already cost next to nothing. The cells that change are withheld, and
the changed numbers are kept as a proof. Cells that turn out not to be needed are published again.

Source of the idea: Kelly, Golden and Assad (1992), Castro (2002); the neighbourhoods are ours.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from ..arrays import Array
from .feasible import Step
from .neighbourhood import Neighbourhood, Neighbourhoods
from .pattern import Move, Pattern, Rule, seen_by_singles
from .solver import DUST, has_whole_numbers, minimize, minimize_whole

SIZES = (400, 2500, 10**9)
_NEARLY_FREE = 1e-3
_TURNS = 8
_MOST_LOST = 8


class Search:
    """Looks for moves that hide cells."""

    def __init__(self, pattern: Pattern, hoods: Neighbourhoods) -> None:
        self.pattern = pattern
        self.hoods = hoods

    def protect(self, cell: int, still: int = -1, free: bool = False) -> bool:
        """Withhold what is needed to hide ``cell``; False if nothing can hide it.

        ``still``: a cell whose number is taken as known. ``free``: withhold nothing new.
        """
        for size in SIZES:
            hood = self.hoods.around(cell, size)
            if self._protect_within(hood, cell, still, free):
                return True
            if hood.everything or (free and size > SIZES[0]):
                return False
        return False

    def _protect_within(self, hood: Neighbourhood, cell: int, still: int, free: bool) -> bool:
        plans = []
        for amounts in self._amounts(cell, still >= 0):
            moves = self._moves(hood, cell, amounts, still, free)
            if moves is not None:
                touched = np.unique(np.concatenate([move.cells for move in moves]))
                plans.append((self.pattern.new_costs(touched), moves))
                if plans[-1][0] < DUST:
                    break
        for _, moves in sorted(plans, key=lambda plan: plan[0]):
            if all(self.pattern.add(move) for move in moves):
                return True
        return False

    def _amounts(self, cell: int, single: bool) -> list[tuple[float, ...]]:
        """Ways to reach the width: upwards alone; down as far as it goes, the rest upwards."""
        pattern = self.pattern
        value = pattern.values[cell]
        if single:
            return [(1.0,), (-1.0,)] if value >= 1 else [(1.0,)]
        low, high, width = pattern.low[cell], pattern.high[cell], pattern.width[cell]
        ways: list[tuple[float, ...]] = [(low + width - value,)]
        if value > 0:
            bottom = max(0.0, high - width)
            rest = bottom + width - high
            down = bottom - value
            ways.append((down, width + bottom - value) if rest > DUST else (down,))
        return ways

    def _moves(
        self, hood: Neighbourhood, cell: int, amounts: tuple[float, ...], still: int, free: bool
    ) -> list[Move] | None:
        moves: list[Move] = []
        for amount in amounts:
            used = np.concatenate([move.cells for move in moves]) if moves else np.empty(0, int)
            move = self._cheapest(hood, cell, amount, still, used, free)
            if move is None:
                return None
            moves.append(move)
        return moves

    def _cheapest(
        self,
        hood: Neighbourhood,
        cell: int,
        amount: float,
        still: int,
        used: Array,
        free: bool,
    ) -> Move | None:
        """The cheapest move of ``cell`` by ``amount``; None if there is none here."""
        from scipy import sparse

        pattern = self.pattern
        cells = hood.cells
        known = pattern.withheld[cells] | np.isin(cells, used)
        usable = ~pattern.public[cells] & (cells != still)
        if free:
            usable &= known
        usable |= cells == cell
        cells, known = cells[usable], known[usable]
        matrix = hood.matrix[:, np.flatnonzero(usable)]
        price = np.where(known, _NEARLY_FREE, 1.0) * pattern.need.costs[cells]
        room = np.where(cells == cell, 0.0, np.maximum(pattern.values[cells], 0.0))
        top = np.full(len(cells), np.inf)
        at = int(np.flatnonzero(cells == cell)[0])
        right = -matrix[:, [at]].toarray()[:, 0] * amount
        top[at] = 0.0
        both = sparse.hstack([matrix, -matrix], format="csc")
        costs, upper = np.concatenate([price, price]), np.concatenate([top, room])
        found = self._whole(costs, both, right, upper)
        if found is None:
            return None
        point = np.round(found) if pattern.whole else found
        shift = point[: len(cells)] - point[len(cells) :]
        shift[at] = amount
        changed = np.abs(shift) > DUST
        return Move(cells[changed], shift[changed])

    def _whole(self, costs: Array, matrix: Any, right: Array, upper: Array) -> Array | None:
        """A cheap solution, whole where counts are whole.

        Where the cheapest one is not, another one of nearly the same costs often is.
        """
        lower = np.zeros(len(costs))
        for turn in range(_TURNS):
            priced = costs * _jitter(len(costs), turn)
            found = minimize(priced, matrix, right, lower, upper)
            if found.status != "optimal":
                return None
            if found.whole or not self.pattern.whole:
                return found.point
        if not has_whole_numbers():
            return None
        top = np.minimum(upper, 2 * np.abs(found.point).max())
        found = minimize_whole(costs, matrix, right, right, lower, top, rough=True)
        return found.point if len(found.point) else None


def _jitter(size: int, turn: int) -> Array:
    """Factors around 1, the same each time; none in the first turn."""
    if turn == 0:
        return np.ones(size)
    return 1 + np.random.default_rng(turn).random(size)


def hide(pattern: Pattern, hoods: Neighbourhoods, step: Step) -> list[int]:
    """Withhold further cells until every withheld cell has its width.

    Returns
    -------
    Cells that nothing can hide.
    """
    search, hopeless = Search(pattern, hoods), set[int]()
    total = max(len(pattern.wanting()), 1)
    while True:
        waiting = [cell for cell in pattern.wanting().tolist() if cell not in hopeless]
        if not waiting:
            return sorted(hopeless)
        for cell in waiting:
            if pattern.high[cell] - pattern.low[cell] >= pattern.width[cell] - DUST:
                continue
            step(1 - min(len(pattern.wanting()) / total, 1))
            if not search.protect(cell):
                hopeless.add(cell)


def hide_from_singles(pattern: Pattern, hoods: Neighbourhoods, step: Step) -> list[int]:
    """Hide primary cells also from whoever is alone in another withheld cell and so knows it.

    Returns
    -------
    Cells that nothing can hide from that.
    """
    search, hopeless = Search(pattern, hoods), set[int]()
    while True:
        pairs = [pair for pair in seen_by_singles(pattern) if pair[0] not in hopeless]
        if not pairs:
            return sorted(hopeless)
        done: set[int] = set()
        for cell, still in pairs:
            step(0.0)
            if cell not in done and not search.protect(cell, still):
                hopeless.add(cell)
            done.add(cell)


def keep_sums(pattern: Pattern, rules: list[Rule]) -> None:
    """Withhold the cheapest cells that make each rule hold."""
    for cells, amounts, least in rules:
        price = pattern.need.costs[cells] / np.maximum(amounts, DUST)
        for at in np.lexsort([cells, price]):
            if amounts[pattern.withheld[cells]].sum() >= least - DUST:
                break
            if not pattern.public[cells[at]]:
                pattern.withheld[cells[at]] = True


def publish_again(
    pattern: Pattern, hoods: Neighbourhoods, rules: list[Rule], step: Step
) -> Pattern:
    """Publish secondary cells again, the dearest first, that the others can do without."""
    cells = pattern.secondary()
    for cell in cells[np.lexsort([cells, -pattern.need.costs[cells]])].tolist():
        step(0.0)
        other = pattern.without(cell)
        lost = other.wanting()
        if len(lost) > _MOST_LOST or not _kept(other, rules):
            continue
        search = Search(other, hoods)
        if all(search.protect(each, free=True) for each in lost.tolist()):
            pattern = other
    return pattern


def _kept(pattern: Pattern, rules: list[Rule]) -> bool:
    return all(
        amounts[pattern.withheld[cells]].sum() >= least - DUST for cells, amounts, least in rules
    )
