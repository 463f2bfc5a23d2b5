"""Withhold small cells, and as many others as it takes that nobody can reckon them.

Primary cells are given; secondary cells are found by `optimal` or by `heuristic`. The result is
always checked anew: by programs for each cell, or by the numbers that prove its range.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..arrays import Array
from .feasible import Step, Withheld, feasible_intervals, no_step
from .heuristic import hide, hide_from_singles, keep_sums, publish_again
from .linked import Linked
from .neighbourhood import Neighbourhoods
from .optimal import best_pattern
from .pattern import Need, Pattern, Rule, least_sums, seen_by_singles
from .solver import DUST, has_whole_numbers

SMALL = 160
"""Tables with up to so many cells that may be withheld are protected optimally."""
TIDIED = 1500
"""Up to so many secondary cells, each is tried whether it is needed."""
EXACT = 2500
"""Up to so many withheld cells, the interval of each is reckoned exactly."""


@dataclass(frozen=True)
class Suppressed:
    """What is withheld.

    Attributes
    ----------
    withheld, primary
        Units × fields.
    low, high
        Interval in which an outsider must place the cell; units × fields.
    exact
        Whether ``low`` and ``high`` are that interval; else it is at least as wide.
    exposed
        Units × fields: cells that are withheld and can be narrowed down all the same.
    optimal
        Whether no cheaper pattern protects.
    fallback
        Why the optimum was asked for and not given: ``scipy`` or ``size``; else empty.
    """

    withheld: Array
    primary: Array
    low: Array
    high: Array
    exact: bool
    exposed: Array
    optimal: bool
    fallback: str = ""


def suppress(
    linked: Linked,
    need: Need,
    method: str = "auto",
    singles: bool = False,
    least: float = 0.0,
    step: Step = no_step,
) -> Suppressed:
    """Withhold cells until every withheld cell has an interval of at least ``need.width``.

    Parameters
    ----------
    method
        ``optimal``, ``heuristic`` or ``auto``: optimal for small tables.
    singles
        Also hide primary cells from a person who is alone in another cell.
    least
        Persons that the withheld parts of a sum with a primary cell come to at least; 0: any.
    """
    pattern = Pattern(linked, need)
    rules = least_sums(pattern, least)
    free = int((~pattern.hidden & ~pattern.public & ~need.primary).sum())
    tried = method == "optimal" or (method == "auto" and free <= SMALL)
    able = has_whole_numbers()
    best = tried and able and best_pattern(pattern, part(step, 0.0, 0.7), singles, rules)
    if not best:
        starts = [Pattern(linked, need), *([pattern] if tried and able else [])]
        searched = [
            _searched(each, Neighbourhoods(linked, need.primary), rules, singles, step)
            for each in starts
        ]
        pattern = min(searched, key=lambda each: float(need.costs[each.secondary()].sum()))
    fallback = "" if best or not tried else "size" if able else "scipy"
    seen = [cell for cell, _ in seen_by_singles(pattern)] if singles else []
    return _result(linked, pattern, best, fallback, seen, part(step, 0.7, 1.0))


def part(step: Step, start: float, end: float) -> Step:
    """Progress of a stage as a piece of the whole."""
    return lambda done: step(start + (end - start) * min(max(done, 0.0), 1.0))


def _searched(
    pattern: Pattern, hoods: Neighbourhoods, rules: list[Rule], singles: bool, step: Step
) -> Pattern:
    keep_sums(pattern, rules)
    hide(pattern, hoods, part(step, 0.0, 0.5))
    if len(pattern.secondary()) <= TIDIED:
        pattern = publish_again(pattern, hoods, rules, part(step, 0.5, 0.65))
    if singles:
        hide_from_singles(pattern, hoods, part(step, 0.65, 0.7))
    return pattern


def _result(
    linked: Linked, pattern: Pattern, best: bool, fallback: str, seen: list[int], step: Step
) -> Suppressed:
    """Check the pattern anew, and reckon the intervals; ``seen`` are cells that a person sees."""
    shape, need = linked.shape, pattern.need
    low, high, exact = _intervals(linked, pattern, step)
    asked = pattern.withheld & (~pattern.hidden | need.protected)
    exposed = asked & (high - low < pattern.width - DUST)
    exposed |= need.primary & pattern.public
    exposed[seen] = True
    return Suppressed(
        pattern.withheld.reshape(shape) & ~pattern.hidden.reshape(shape),
        need.primary.reshape(shape),
        low.reshape(shape),
        high.reshape(shape),
        exact,
        exposed.reshape(shape),
        best,
        fallback,
    )


def _intervals(linked: Linked, pattern: Pattern, step: Step) -> tuple[Array, Array, bool]:
    """The outsider's intervals; in large tables as far as the points prove them."""
    low, high = proved(linked, pattern)
    asked = pattern.withheld & (~pattern.hidden | pattern.need.protected)
    count = int(asked.sum())
    wanted = asked & (high - low < pattern.width - DUST)
    if count <= EXACT:
        wanted = asked
    if wanted.any():
        cells = np.flatnonzero(pattern.withheld)
        withheld = Withheld.of(linked.matrix(), pattern.values, pattern.withheld, pattern.whole)
        found = feasible_intervals(withheld, np.flatnonzero(wanted[cells]), step)
        there = wanted[cells] & found.exact  # else only what the points prove is certain
        low[cells[there]], high[cells[there]] = found.low[there], found.high[there]
    return low, high, count <= EXACT


def proved(linked: Linked, pattern: Pattern) -> tuple[Array, Array]:
    """The range of each cell over the points of a pattern, each point checked anew.

    A point counts only if it has no negative number, changes withheld cells only and keeps every
    sum.
    """
    from scipy import sparse

    low, high = pattern.values.copy(), pattern.values.copy()
    if not pattern.moves:
        return low, high
    rows = np.repeat(np.arange(len(pattern.moves)), [len(move.cells) for move in pattern.moves])
    cells = np.concatenate([move.cells for move in pattern.moves])
    shift = np.concatenate([move.shift for move in pattern.moves])
    moves = sparse.csr_matrix((shift, (rows, cells)), shape=(len(pattern.moves), len(low)))
    point = pattern.values[cells] + shift
    matrix = linked.matrix()
    wrong = np.zeros(len(pattern.moves), dtype=bool)
    if matrix.shape[0]:
        wrong = np.abs(matrix @ moves.T).max(axis=0).toarray()[0] > DUST
    wrong |= np.bincount(rows, (point < -DUST) | ~pattern.withheld[cells], len(wrong)) > 0
    good = ~wrong[rows]
    np.minimum.at(low, cells[good], point[good])
    np.maximum.at(high, cells[good], point[good])
    return low, high
