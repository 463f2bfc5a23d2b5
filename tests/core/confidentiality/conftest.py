"""An attacker, and random releases to attack.

The attacker knows what is printed, which areas lie in which, and what adds up to what. It shares no
code with what it attacks: its unknowns are the counts of the smallest areas, its equations the
printed numbers, and scipy solves them.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pytest
from scipy.optimize import Bounds, LinearConstraint, milp

FAR = 100_000
"""More than any count."""


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

    def who_knows(self, expression, value):
        """The same with a number that one person knows."""
        return Attacker(
            self.areas, self.parts, [*self.equal, (self.row(expression), value)], self.within
        )

    def range_of(self, expression):
        """Lowest and highest whole number that the expression can be."""
        target = self.row(expression)
        known = [(row, value, value) for row, value in self.equal] + self.within
        rows, low, high = (np.array(part) for part in zip(*known)) if known else ([], [], [])
        limits = [LinearConstraint(rows, low, high)] if known else []
        ends = []
        for sign in (1, -1):
            for presolve in (True, False):  # HiGHS 1.2 sometimes presolves away what is true
                found = milp(
                    sign * target,
                    constraints=limits,
                    bounds=Bounds(0, FAR),
                    integrality=np.ones(len(target)),
                    options={"presolve": presolve},
                )
                if found.status == 0:
                    break
            assert found.status == 0, "the printed numbers contradict each other"
            ends.append(np.round(sign * found.fun))
        return ends[0], ends[1] if ends[1] < FAR else np.inf


@pytest.fixture(scope="session")
def new_attacker():
    """Makes an attacker."""
    return Attacker
