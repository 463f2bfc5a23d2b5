"""The cheapest pattern that protects, for tables small enough to prove it.

A whole-number program chooses the cells to withhold (``x = 1``). For a choice, linear programs act
as the outsider: the largest and the smallest value of each withheld cell ``c``. If their distance
is below the width ``P``, the prices of these programs give an inequality that the choice breaks and
every pattern that protects ``c`` keeps:

    Σ g_i · x_i  >=  P · x_c,    g_i = |reduced cost of i| · (how far i could move)

It is added, and the next choice is made, until nothing is broken: Benders' decomposition, as in
Fischetti and Salazar (2000).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from ..arrays import Array
from .feasible import Step
from .pattern import Move, Pattern, Rule, seen_by_singles
from .solver import DUST, minimize, minimize_whole

MOST_ROUNDS = 400


@dataclass
class _Cuts:
    """Inequalities ``weights·x >= least`` over all cells."""

    weights: list[Array] = field(default_factory=list)
    least: list[float] = field(default_factory=list)

    def add(self, weights: Array, least: float) -> None:
        self.weights.append(weights)
        self.least.append(least)


class Optimum:
    """The search for the cheapest pattern."""

    def __init__(self, pattern: Pattern, singles: bool, further: Sequence[Rule] = ()) -> None:
        self.pattern = pattern
        self.matrix = pattern.matrix.tocsr()
        self.right = np.zeros(self.matrix.shape[0])
        self.far = float(pattern.values.max(initial=0.0) + 10 * pattern.width.max(initial=0.0))
        self.forced = pattern.hidden | (pattern.need.primary & ~pattern.public)
        self.cuts = _Cuts()
        self.singles = singles
        for cells, amounts, least in further:
            weights = np.zeros(len(self.forced))
            weights[cells] = amounts
            self.cuts.add(weights, least)
        self._no_cell_alone()

    def find(self, step: Step) -> bool:
        """Withhold the cheapest cells that protect; False if that could not be proved."""
        before: tuple[bytes, list[tuple[int, int]]] = b"", []
        for turn in range(MOST_ROUNDS):
            step(turn / MOST_ROUNDS)
            chosen = self._choice()
            if chosen is None:
                return False
            self._choose(chosen)
            wanting = self.pattern.wanting()
            broken = [self._attacked(cell, chosen, step) for cell in wanting]
            pairs: list[tuple[int, int]] = []
            if not broken and self.singles:
                pairs = list(seen_by_singles(self.pattern))
                broken = [self._attacked(cell, chosen, step, still) for cell, still in pairs]
            if not broken:
                return True
            now = chosen.tobytes(), pairs
            if not any(broken) or (pairs and now == before):
                return False  # protected by fractions only: another method has to prove it
            before = now
        return False

    def _no_cell_alone(self) -> None:
        """In each sum no withheld cell stands alone."""
        for row in range(self.matrix.shape[0]):
            cells = self.matrix.indices[self.matrix.indptr[row] : self.matrix.indptr[row + 1]]
            if self.pattern.hidden[cells].any():
                continue
            for cell in cells[~self.pattern.public[cells]]:
                weights = np.zeros(len(self.forced))
                weights[cells] = 1.0
                weights[cell] = -1.0
                self.cuts.add(weights, 0.0)

    def _choice(self) -> Array | None:
        """The cheapest cells that keep all inequalities found so far."""
        from scipy import sparse

        free = np.flatnonzero(~self.forced & ~self.pattern.public)
        weights = np.array(self.cuts.weights).reshape(len(self.cuts.least), len(self.forced))
        least = np.array(self.cuts.least) - weights[:, self.forced].sum(axis=1)
        costs = self.pattern.need.costs[free]
        chosen: Array = self.forced.copy()
        if not len(free):
            return chosen
        found = minimize_whole(
            costs,
            sparse.csr_matrix(weights[:, free]),
            least,
            np.full(len(least), np.inf),
            np.zeros(len(free)),
            np.ones(len(free)),
        )
        if found.status != "optimal":
            return None
        chosen[free[found.point > 0.5]] = True
        return chosen

    def _choose(self, chosen: Array) -> None:
        """Withhold just these cells; points that change only them stay known."""
        pattern = self.pattern
        pattern.withheld = chosen.copy()
        known = [move for move in pattern.moves if chosen[move.cells].all()]
        pattern.restart(known)

    def _attacked(self, cell: int, chosen: Array, step: Step, still: int = -1) -> bool:
        """Attack ``cell``; True if it was found protected, or an inequality has been added.

        ``still``: a cell whose number the attacker knows; then any distance will do.
        """
        step(0.0)
        pattern = self.pattern
        least = 1.0 if still >= 0 else float(pattern.width[cell])
        below = np.where(chosen, -pattern.values, 0.0)
        above = np.where(chosen, self.far, 0.0)
        outside = pattern.public.copy()
        outside[still] |= still >= 0
        above[outside] = below[outside] = 0.0
        width, gains = 0.0, np.zeros(len(chosen))
        for sign in (1.0, -1.0):
            costs = np.zeros(len(chosen))
            costs[cell] = sign
            found = minimize(costs, self.matrix, self.right, below, above)
            reduced = costs - self.matrix.T @ found.duals
            gains += np.where(reduced < 0, -reduced * self.far, reduced * pattern.values)
            width += abs(found.value)
            self._note(found.point)
        known = pattern.high[cell] - pattern.low[cell] if still < 0 else 0.0
        if known >= least - DUST:
            return True
        if width >= least - DUST:
            return still >= 0
        gains[outside] = 0.0
        self._cut(cell, gains, least)
        return True

    def _note(self, point: Array) -> None:
        changed = np.abs(point) > DUST
        cells = np.flatnonzero(changed)
        shift = np.round(point[cells]) if self.pattern.whole else point[cells]
        if len(cells) and self.pattern.withheld[cells].all():
            self.pattern.add(Move(cells, shift))

    def _cut(self, cell: int, gains: Array, least: float) -> None:
        least = least - gains[cell]
        weights = np.minimum(gains, least)
        weights[weights < DUST] = 0.0
        if self.forced[cell]:
            weights[cell] = 0.0
            self.cuts.add(weights, least)
        else:
            weights[cell] = -least
            self.cuts.add(weights, 0.0)


def best_pattern(
    pattern: Pattern, step: Step, singles: bool = False, further: Sequence[Rule] = ()
) -> bool:
    """Withhold the cheapest cells that protect; False if that could not be proved.

    ``singles``: also from whoever is alone in a cell. ``further``: inequalities to keep.
    """
    return Optimum(pattern, singles, further).find(step)
