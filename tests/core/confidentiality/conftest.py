"""An attacker, and random releases to attack.

The attacker knows what is printed, which areas lie in which, and what adds up to what. It shares no
code with what it attacks: its unknowns are the counts of the smallest areas, its equations the
printed numbers, and scipy solves them.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pytest
from scipy.optimize import linprog


@dataclass
class Attacker:
    """Printed numbers about counts of small areas.

    ``areas`` × ``parts``: the counts that everything else is a sum of. An expression is a list of
    (area, part, factor).
    """

    areas: list
    parts: list[str]
    equal: list[tuple[list, float]] = field(default_factory=list)
    within: list[tuple[list, float, float]] = field(default_factory=list)

    def row(self, expression):
        row = np.zeros(len(self.areas) * len(self.parts))
        for area, part, factor in expression:
            row[self.areas.index(area) * len(self.parts) + self.parts.index(part)] += factor
        return row

    def prints(self, expression, value):
        """The printed value of an expression."""
        self.equal.append((self.row(expression), value))

    def prints_between(self, expression, low, high):
        """A rounded number leaves a range."""
        self.within.append((self.row(expression), low, high))

    def range_of(self, expression):
        """Lowest and highest whole number that the expression can be."""
        target = self.row(expression)
        equal = np.array([row for row, _ in self.equal]) if self.equal else None
        values = [value for _, value in self.equal] if self.equal else None
        rows = [row for row, _, _ in self.within] + [-row for row, _, _ in self.within]
        limits = [high for _, _, high in self.within] + [-low for _, low, _ in self.within]
        ends = []
        for sign in (1, -1):
            found = linprog(
                sign * target,
                A_ub=np.array(rows) if rows else None,
                b_ub=limits or None,
                A_eq=equal,
                b_eq=values,
                bounds=(0, None),
                method="highs",
            )
            assert found.status in (0, 3), "the printed numbers contradict each other"
            ends.append(sign * found.fun if found.status == 0 else np.inf)
        low = np.ceil(ends[0] - 1e-6)
        return low, np.floor(ends[1] + 1e-6) if np.isfinite(ends[1]) else np.inf


@pytest.fixture(scope="session")
def new_attacker():
    """Makes an attacker."""
    return Attacker
