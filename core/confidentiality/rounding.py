"""Figures that are changed instead of withheld: rounding, and KOSIS' change of small numbers.

Every published number then stands for a range of true ones; `audit_changed` says where the ranges
and the sums that hold between the true numbers give a small one away all the same.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..arrays import Array
from ..errors import QT_TRANSLATE_NOOP, SozialraumError
from .feasible import Step, Withheld, feasible_intervals, no_step
from .linked import Linked
from .solver import DUST, has_whole_numbers, minimize, minimize_whole

METHODS = ("round5", "round10", "randomround", "controlled", "kosis")


@dataclass(frozen=True)
class Changed:
    """Changed figures.

    Attributes
    ----------
    values
        Units × fields.
    low, high
        The range of true numbers that a published one stands for.
    additive
        Whether all sums hold between the changed figures.
    """

    values: Array
    low: Array
    high: Array
    additive: bool


def changed(linked: Linked, method: str, base: float, seed: int) -> Changed:
    """Figures changed by one of `METHODS`; NaN stays NaN.

    - ``round5``, ``round10``: to the nearest multiple, half upwards; every number by itself.
    - ``randomround``: to the next multiple of ``base`` below or above, above with the probability
      ``remainder / base``, so that the expected value is the true one. What is drawn depends on
      level, area, date, field and ``seed`` alone: the same cell is always rounded alike.
    - ``controlled``: to the next multiple of ``base`` below or above, as near as possible, so that
      all sums hold.
    - ``kosis``: 1 and 2 become 0, 3 becomes 4; all else stays.
    """
    values = linked.values
    if method == "kosis":
        return _kosis(values)
    if method in ("round5", "round10"):
        step = 5.0 if method == "round5" else 10.0
        found = step * np.floor(values / step + 0.5)
        low, high = np.maximum(found - step / 2, 0), found + step / 2
        return Changed(found, np.ceil(low), np.ceil(high) - 1, _adds_up(linked, found))
    reach = base - 1
    if method == "randomround":
        found = base * (np.floor(values / base) + (_draws(linked, seed) < (values / base) % 1))
    else:
        found = _controlled(linked, base)
        if (np.abs(found - values) > reach).any():
            reach = 2 * base  # it is known that larger steps were needed, not where
    low, high = np.maximum(found - reach, 0), found + reach
    return Changed(found, low, high, _adds_up(linked, found))


def audit_changed(
    linked: Linked, result: Changed, threshold: float, width: float = 1.0, step: Step = no_step
) -> pd.DataFrame:
    """The feasible interval of each small count, given ranges and sums.

    The outsider knows how the figures were changed, and that all sums hold between the true ones.

    Returns
    -------
    ``level``, ``area``, ``date``, ``field``, ``low``, ``high``, ``exposed``: 1 where the interval
    is narrower than ``width``.
    """
    values = linked.values.ravel()
    known = ~np.isnan(values)
    given = Withheld.of(
        linked.matrix(),
        np.zeros(len(values)),
        np.ones(len(values), dtype=bool),
        True,
        np.where(known, result.low.ravel(), 0.0),
        np.where(known, result.high.ravel(), np.inf),
    )
    small = (values > 0) & (values < threshold)
    wanted = np.flatnonzero(small[given.cells])
    found = feasible_intervals(given, wanted, step)
    low, high = found.low[wanted], found.high[wanted]
    units, fields = np.divmod(found.cells[wanted], linked.shape[1])
    table = linked.units.iloc[units].reset_index(drop=True)[["level", "area", "date"]]
    exposed = (high - low < width - DUST).astype("int64")
    names = np.array(linked.fields, dtype=object)[fields]
    return table.assign(field=names, low=low, high=high, exposed=exposed)


def _kosis(values: Array) -> Changed:
    found = np.where((values > 0) & (values < 3), 0.0, np.where(values == 3, 4.0, values))
    low = np.where(found == 4, 3.0, found)
    high = np.where(found == 0, 2.0, found)
    return Changed(found, low, high, False)


def _adds_up(linked: Linked, found: Array) -> bool:
    off = linked.matrix() @ np.nan_to_num(found.ravel())
    unknown = linked.matrix() @ np.isnan(found.ravel()).astype("float64")
    return bool((np.abs(off[unknown == 0]) < DUST).all())


def _draws(linked: Linked, seed: int) -> Array:
    """A number between 0 and 1 for each cell, made of its name and the seed."""
    units = linked.units
    names = [f"{seed}\x1f{a}\x1f{b}\x1f{c}" for a, b, c in units.itertuples(index=False)]
    draws = np.empty(linked.shape)
    for unit, name in enumerate(names):
        for field, title in enumerate(linked.fields):
            digest = hashlib.blake2b(f"{name}\x1f{title}".encode(), digest_size=7).digest()
            draws[unit, field] = int.from_bytes(digest, "big") / 2**56
    return draws


def _controlled(linked: Linked, base: float) -> Array:
    """The nearest multiples that add up.

    With ``r = base·(⌊v/base⌋ + x)``, ``x`` whole, 0 or 1 (0 alone for a multiple): ``min Σ|r − v|``
    with ``A·r = 0``. Where no such numbers add up, ``x`` may be −1 to 2 as well: a step beyond
    costs one more.

    Errors
    ------
    SozialraumError
        No rounded numbers add up, or this scipy cannot look for them.
    """
    from scipy import sparse

    values = linked.values.ravel()
    known = ~np.isnan(values)
    matrix = linked.matrix()
    kept = np.diff(matrix[:, np.flatnonzero(~known)].indptr) == 0
    matrix = matrix[np.flatnonzero(kept)][:, np.flatnonzero(known)]
    true = values[known]
    floor = np.floor(true / base)
    rest = true / base - floor
    right = -(matrix @ floor)
    costs = 1 - 2 * rest + 1e-6 * np.arange(len(rest)) / max(len(rest), 1)
    result = values.copy()
    none, one = np.zeros(len(rest)), np.ones(len(rest))
    near = np.where(rest < DUST, 0.0, 1.0)
    point = _whole_point(costs, matrix, right, none, near)
    if point is None:
        steps = sparse.hstack([matrix, matrix, -matrix], format="csr")
        far = np.concatenate([near, one, np.minimum(one, floor)])
        further = np.concatenate([costs, one, one])
        point = _whole_point(further, steps, right, np.zeros(len(far)), far)
        point = None if point is None else np.array([1, 1, -1]) @ point.reshape(3, -1)
    if point is not None:
        result[known] = base * (floor + point)
        return result.reshape(linked.shape)
    raise SozialraumError(
        QT_TRANSLATE_NOOP(
            "Sozialraum",
            "No rounded figures add up to each other in all these sums (or this QGIS' scipy is too "
            "old to find them). Round without keeping the sums, or name fewer levels and "
            "breakdowns.",
        )
    )


def _whole_point(
    costs: Array, matrix: Array, right: Array, lower: Array, upper: Array
) -> Array | None:
    """The cheapest whole point; the plain program often is whole already."""
    if not len(right):
        return np.where(costs < 0, upper, lower)
    found = minimize(costs, matrix, right, lower, upper)
    if found.status != "optimal":
        return None
    if found.whole:
        return np.round(found.point)
    if not has_whole_numbers():
        return None
    whole = minimize_whole(costs, matrix, right, right, lower, upper, rough=True)
    return whole.point if len(whole.point) else None
