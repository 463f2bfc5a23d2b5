"""Classes that were assigned before anything was rounded: how a legend can say the same.

A legend shows rounded numbers. So many decimals are taken that displayed values still tell the
classes apart, and each limit is rounded to a number between the displayed values on its two sides.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from ..tables.numbers import Numbers, as_displayed
from .classes import Classes

FEWEST, MOST = 2, 9


def classes_as_assigned(
    limits: Sequence[float], values: ArrayLike, assigned: ArrayLike, limit_below: bool
) -> Classes:
    """The classes of a legend for ``values`` that were ``assigned`` to classes 1, 2, …

    Parameters
    ----------
    limits
        Inner limits with all their digits, ascending, perhaps equal.
    assigned
        The class of each value; values without a class are left out.

    Whole numbers are shown without decimals, others with two or more. If even nine decimals do not
    tell the classes apart, the values are equal but for rounding errors.
    """
    number, place = np.asarray(values, "float64"), np.asarray(assigned, "float64")
    known = np.isfinite(number) & (place >= 1)
    number, place = number[known], place[known]
    whole = len(number) > 0 and bool((number == np.round(number)).all())
    for decimals in range(0 if whole else FEWEST, MOST + 1):
        shown = _shown_limits(limits, as_displayed(number, decimals), place, decimals, limit_below)
        if shown is not None:
            return Classes(shown, decimals, limit_below=limit_below)
    rounded = as_displayed(np.asarray(limits, "float64"), MOST)
    return Classes(tuple(rounded.tolist()), MOST, limit_below=limit_below)


def _shown_limits(
    limits: Sequence[float], shown: Numbers, place: Numbers, decimals: int, limit_below: bool
) -> tuple[float, ...] | None:
    """The rounded limits; None if displayed values do not tell the classes apart."""
    step = 10.0**-decimals
    found = []
    for at, limit in enumerate(limits, 1):
        low = shown[place <= at].max(initial=-np.inf)
        high = shown[place > at].min(initial=np.inf)
        if not low < high:
            return None
        least, greatest = (low, high - step) if limit_below else (low + step, high)
        inside = np.clip(as_displayed(np.array([limit]), decimals), least, greatest)
        found.append(float(as_displayed(inside, decimals)[0]))
    return tuple(found)
