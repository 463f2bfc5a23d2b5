"""Feasible intervals: between which numbers a withheld cell must lie, given all that is published.

For the withheld cells ``y`` with the published sums ``A·y = b``, ``y >= 0`` (whole where counts are
whole), the interval of cell ``c`` is ``[min y_c, max y_c]``. First narrowed sum by sum, then two
linear programs a cell for what is still open, each group of tied cells by itself.

Source: τ-ARGUS manual, Audit; Fischetti and Salazar (2000).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..arrays import Array
from ..errors import QT_TRANSLATE_NOOP, SozialraumError
from .narrowing import Sums, narrowed
from .solver import DUST, has_whole_numbers, minimize, minimize_whole

Step = Callable[[float], None]


def no_step(done: float) -> None:
    """Progress that nobody wants to hear of; another one may raise to cancel."""


@dataclass(frozen=True)
class Withheld:
    """The sums over the withheld cells alone: ``matrix·y = right``.

    ``cells`` are the numbers of the cells, ``lower`` and ``upper`` what is known of them anyway.
    """

    cells: Array
    matrix: Any
    right: Array
    lower: Array
    upper: Array
    whole: bool
    rows: Array

    @classmethod
    def of(
        cls,
        matrix: Any,
        values: Array,
        withheld: Array,
        whole: bool,
        lower: Array | None = None,
        upper: Array | None = None,
    ) -> Withheld:
        """From all sums: what is published goes to the right side.

        ``lower`` and ``upper`` (of all cells) are what is known of single cells.
        """
        cells = np.flatnonzero(withheld)
        columns = matrix[:, cells]
        rows = np.flatnonzero(np.diff(columns.indptr))
        known = np.where(withheld, 0.0, values)
        bottom = np.zeros(len(cells)) if lower is None else np.maximum(lower[cells], 0.0)
        top = np.full(len(cells), np.inf) if upper is None else upper[cells]
        return cls(cells, columns[rows], -(matrix[rows] @ known), bottom, top, whole, rows)


@dataclass(frozen=True)
class Intervals:
    """``low`` and ``high`` of each withheld cell, in the order of ``cells``; ``high`` may be inf.

    ``exact`` is false where whole numbers could not be proved (scipy < 1.9): the true interval may
    then be narrower.
    """

    cells: Array
    low: Array
    high: Array
    exact: Array


def feasible_intervals(
    withheld: Withheld,
    wanted: Array | None = None,
    step: Step = no_step,
) -> Intervals:
    """The feasible interval of the cells ``wanted`` (positions; all if None).

    The others get what follows from single sums.

    Errors
    ------
    SozialraumError
        No numbers fit all sums: what is published contradicts itself.
    """
    coo = withheld.matrix.tocoo()
    sums = Sums(coo.row, coo.col, coo.data, withheld.right)
    low, high = narrowed(sums, withheld.lower, withheld.upper, withheld.whole)
    if (low > high + DUST).any() or _impossible(withheld):
        raise contradiction()
    exact = np.ones(len(low), dtype=bool)
    chosen = np.zeros(len(low), dtype=bool)
    chosen[np.arange(len(low)) if wanted is None else wanted] = True
    groups = _groups(withheld.matrix, high - low > DUST)
    done = 0
    for group in groups:
        _solve(withheld, group, chosen, low, high, exact, step, done)
        done += len(group)
    return Intervals(withheld.cells, low, high, exact)


def contradiction() -> SozialraumError:
    """Published figures that cannot all be true."""
    return SozialraumError(
        QT_TRANSLATE_NOOP(
            "Sozialraum",
            "The published figures contradict each other: no counts of at least 0 fit all sums. "
            "Rounded or changed figures cannot be checked as if they were exact; check the totals, "
            "and that all tables are of the same date.",
        )
    )


def _impossible(withheld: Withheld) -> bool:
    empty = np.diff(withheld.matrix.indptr) == 0
    return bool((np.abs(withheld.right[empty]) > DUST).any())


def _groups(matrix: Any, open_: Array) -> list[Array]:
    """Cells that are tied by sums, directly or through others; those that are fixed tie nothing."""
    from scipy.sparse import bmat
    from scipy.sparse.csgraph import connected_components

    positions = np.flatnonzero(open_)
    part = matrix[:, positions]
    graph = bmat([[None, part], [part.T, None]])
    _, label = connected_components(graph, directed=False)
    label = label[matrix.shape[0] :]
    order = np.argsort(label, kind="stable")
    cuts = np.flatnonzero(np.diff(label[order])) + 1
    return [positions[group] for group in np.split(order, cuts)] if len(positions) else []


@dataclass
class _Group:
    """Tied cells: their sums, bounds, and the ends that known solutions reach."""

    matrix: Any
    right: Array
    low: Array
    high: Array
    reached_low: Array
    reached_high: Array
    whole: bool

    def extreme(self, cell: int, sign: int) -> tuple[float, bool]:
        """Smallest (``sign`` 1) or largest (−1) value of a cell, and whether that is proved."""
        costs = np.zeros(len(self.low))
        costs[cell] = sign
        found = minimize(costs, self.matrix, self.right, self.low, self.high)
        if found.status == "infeasible":
            raise contradiction()
        if found.status != "optimal":
            return (self.low[cell] if sign > 0 else self.high[cell]), found.status == "unbounded"
        if not self.whole or found.whole:
            self._reach(np.round(found.point) if self.whole else found.point)
            return (round(sign * found.value) if self.whole else sign * found.value), True
        return self._whole_extreme(costs, sign, found.value)

    def _whole_extreme(self, costs: Array, sign: int, relaxed: float) -> tuple[float, bool]:
        if not has_whole_numbers():
            return sign * float(np.ceil(relaxed - DUST)), False
        found = minimize_whole(costs, self.matrix, self.right, self.right, self.low, self.high)
        if found.status == "infeasible":
            raise contradiction()
        if found.status != "optimal":
            return sign * float(np.ceil(relaxed - DUST)), False
        self._reach(found.point)
        return sign * round(found.value), True

    def _reach(self, point: Array) -> None:
        np.minimum(self.reached_low, point, out=self.reached_low)
        np.maximum(self.reached_high, point, out=self.reached_high)


def _solve(
    withheld: Withheld,
    positions: Array,
    chosen: Array,
    low: Array,
    high: Array,
    exact: Array,
    step: Step,
    done: int,
) -> None:
    """The intervals of one group, written into ``low``, ``high`` and ``exact``."""
    matrix = withheld.matrix
    rows = np.unique(matrix[:, positions].tocoo().row)
    part = matrix[rows]
    fixed = np.where(high - low > DUST, 0.0, low)
    fixed[~np.isfinite(fixed)] = 0.0
    group = _Group(
        part[:, positions],
        withheld.right[rows] - part @ fixed,
        low[positions].copy(),
        high[positions].copy(),
        np.full(len(positions), np.inf),
        np.full(len(positions), -np.inf),
        withheld.whole,
    )
    for place, position in enumerate(positions):
        if not chosen[position]:
            continue
        step((done + place) / len(low))
        if group.reached_low[place] > group.low[place] + DUST:
            low[position], proved = group.extreme(place, 1)
            exact[position] &= proved
        if group.reached_high[place] < group.high[place] - DUST:
            high[position], proved = group.extreme(place, -1)
            exact[position] &= proved
