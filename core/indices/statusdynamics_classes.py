"""Classes of the status and the dynamics index, and on which side a value on a limit falls.

A value counts as on a limit if it differs from it by rounding errors only (10⁻⁹).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

STATUS_LIMITS = (-1.0, 1.0, 1.5)
DYNAMICS_LIMITS = (-1.0, 1.0)
SIGNS = ("+", "+/-", "-")

BELOW, ABOVE, STABLE, OUTSIDE = "below", "above", "stable", "outside"
_LOW, _HIGH = {BELOW, OUTSIDE}, {BELOW, STABLE}
_NEAR = 1e-9


def status_class(
    index: pd.Series, limits: Sequence[float] = STATUS_LIMITS, on_limit: str = BELOW
) -> pd.Series:
    """Class 1, 2, …: with ``below`` a value on a limit belongs to the class below (high ≤ -1)."""
    return _classes(index, limits, [on_limit == BELOW] * len(limits))


def dynamics_class(
    index: pd.Series, limits: Sequence[float] = DYNAMICS_LIMITS, on_limit: str = STABLE
) -> pd.Series:
    """Class 1 positive, 2 stable, 3 negative.

    A value on a limit belongs to the middle (``stable``: positive < -1, stable ≤ 1), to the class
    below or above, or to that further ``outside``.
    """
    return _classes(index, limits, [on_limit in _LOW, on_limit in _HIGH])


def groups(status: pd.Series, dynamics: pd.Series) -> pd.Series:
    """``2+/-``: status class 2, dynamics class 2."""
    return status.astype(str) + np.array(SIGNS, dtype=object)[dynamics.to_numpy() - 1]


def _classes(index: pd.Series, limits: Sequence[float], below: Sequence[bool]) -> pd.Series:
    edges = np.asarray(limits, dtype="float64")
    near = _NEAR * np.maximum(1.0, np.abs(edges))
    edges = edges + np.where(below, near, -near)
    beyond = index.to_numpy("float64")[:, None] > edges
    return pd.Series(beyond.sum(axis=1) + 1, index=index.index)
