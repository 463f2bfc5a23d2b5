"""Linear and whole-number programs by HiGHS, which scipy brings.

scipy is imported here alone and only when it is needed. Whole-number programs need scipy 1.9.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..arrays import Array
from ..errors import QT_TRANSLATE_NOOP, SozialraumError

DUST = 1e-6
MOST_NODES = 20_000
"""Nodes of the search tree after which a whole-number program is given up."""


@dataclass(frozen=True)
class Solution:
    """What a program gave: ``status`` is ``optimal``, ``infeasible``, ``unbounded`` or ``open``.

    ``duals`` holds a price for each equation, ``lower_duals`` and ``upper_duals`` one for each
    bound; they are empty for whole-number programs.
    """

    status: str
    value: float
    point: Array
    duals: Array
    lower_duals: Array
    upper_duals: Array

    @property
    def whole(self) -> bool:
        """Whether every entry of the point is a whole number."""
        return bool((np.abs(self.point - np.round(self.point)) < DUST).all())


def require_scipy() -> None:
    """Refuse to start without scipy.

    Errors
    ------
    SozialraumError
        This Python has no scipy, or one before 1.6 without HiGHS.
    """
    try:
        from scipy import __version__
    except ImportError:
        __version__ = "0"
    major, minor = (int(part) for part in (__version__ + ".0").split(".")[:2])
    if (major, minor) < (1, 6):
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "Confidentiality needs the Python package scipy (1.6 or later), which this QGIS "
                "does not have. On Debian and Ubuntu install python3-scipy; the official QGIS "
                "installers for Windows and macOS bring it.",
            )
        )


_STATUS = {0: "optimal", 2: "infeasible", 3: "unbounded"}
_NONE: Array = np.empty(0)


def has_whole_numbers() -> bool:
    """Whether this scipy solves whole-number programs (1.9 and later)."""
    import scipy.optimize

    return hasattr(scipy.optimize, "milp")


def minimize(costs: Array, matrix: Any, right: Array, lower: Array, upper: Array) -> Solution:
    """``min costs·y`` with ``matrix·y = right`` and ``lower <= y <= upper``.

    Without HiGHS' presolve: that of 1.2 (scipy 1.10) calls some programs infeasible that are not,
    and ends the whole process with others.
    """
    from scipy.optimize import linprog

    found = linprog(
        costs,
        A_eq=matrix,
        b_eq=right,
        bounds=np.column_stack([lower, upper]),
        method="highs",
        options={"presolve": False},
    )
    status = _STATUS.get(found.status, "open")
    if status != "optimal":
        return Solution(status, np.nan, _NONE, _NONE, _NONE, _NONE)
    return Solution(
        status,
        float(found.fun),
        np.asarray(found.x),
        np.asarray(found.eqlin.marginals),
        np.asarray(found.lower.marginals),
        np.asarray(found.upper.marginals),
    )


def minimize_whole(
    costs: Array,
    matrix: Any,
    rows_lower: Array,
    rows_upper: Array,
    lower: Array,
    upper: Array,
    rough: bool = False,
) -> Solution:
    """``min costs·y`` over whole numbers, ``rows_lower <= matrix·y <= rows_upper``.

    ``rough``: any good solution will do; then its status is ``open``, and there is a point if one
    was found. Needs `has_whole_numbers`. A program that needs more than `MOST_NODES` is ``open``
    too: it cannot be cancelled, and a limit of time would make results depend on the machine.
    """
    from scipy.optimize import Bounds, LinearConstraint, milp

    rows = LinearConstraint(matrix, rows_lower, rows_upper)
    limits = {"mip_rel_gap": 0.5, "node_limit": 100} if rough else {"node_limit": MOST_NODES}
    limits = {"mip_rel_gap": 0.0, **limits}
    for presolve in (True,) if rough else (True, False):
        found = milp(
            costs,
            integrality=np.ones(len(costs)),
            bounds=Bounds(lower, upper),
            constraints=[rows] if matrix.shape[0] else [],
            options={**limits, "presolve": presolve},
        )
        if found.x is not None or found.status == 1:
            break
    status = {0: "optimal", 2: "infeasible", 3: "unbounded"}.get(found.status, "open")
    if found.x is None:
        return Solution(status, np.nan, _NONE, _NONE, _NONE, _NONE)
    return Solution(status, float(found.fun), np.round(found.x), _NONE, _NONE, _NONE)
