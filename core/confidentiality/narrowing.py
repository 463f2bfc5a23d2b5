"""Bounds that follow from single sums, one after another: quick, never too narrow.

For ``Σ sⱼ yⱼ = b`` each ``yⱼ`` lies between what is left of ``b`` when the others are as large, and
as small, as they can be. Repeated over all sums until nothing changes.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..arrays import Array
from .solver import DUST

_ROUNDS = 60


@dataclass(frozen=True)
class Sums:
    """Sums over unknown cells in coordinate form: ``Σ sign·y[column] = right[row]``."""

    row: Array
    column: Array
    sign: Array
    right: Array


def narrowed(sums: Sums, lower: Array, upper: Array, whole: bool) -> tuple[Array, Array]:
    """Lower and upper bounds of the cells; with ``whole`` they are rounded inwards.

    ``lower > upper`` somewhere says that no numbers fit.
    """
    lower, upper = lower.astype("float64"), upper.astype("float64")
    if not len(sums.row):
        return lower, upper
    for _ in range(_ROUNDS):
        before = lower, upper
        lower, upper = _once(sums, lower, upper)
        if whole:
            lower, upper = np.ceil(lower - DUST) + 0.0, np.floor(upper + DUST)
        if (lower > upper + DUST).any():
            break
        if np.array_equal(lower, before[0]) and np.array_equal(upper, before[1]):
            break
    return lower, upper


def _once(sums: Sums, lower: Array, upper: Array) -> tuple[Array, Array]:
    plus = sums.sign > 0
    low, high = lower[sums.column], upper[sums.column]
    least = np.where(plus, low, -high)
    most = np.where(plus, high, -low)
    rest_least = _rest(sums, least)
    rest_most = _rest(sums, most)
    right = sums.right[sums.row]
    top, bottom = right - rest_least, right - rest_most
    new_lower, new_upper = lower.copy(), upper.copy()
    np.maximum.at(new_lower, sums.column, np.where(plus, bottom, -top))
    np.minimum.at(new_upper, sums.column, np.where(plus, top, -bottom))
    return new_lower, new_upper


def _rest(sums: Sums, ends: Array) -> Array:
    """Sum of the other cells' ends in the same row, for each entry."""
    endless = np.isinf(ends)
    finite = np.where(endless, 0.0, ends)
    size = len(sums.right)
    total = np.bincount(sums.row, finite, size)[sums.row] - finite
    others = np.bincount(sums.row, endless, size)[sums.row] - endless
    beyond = ends[endless][0] if endless.any() else 0.0
    return np.where(others > 0.5, beyond, total)
