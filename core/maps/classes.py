"""Classes of a map: which value belongs to which class, and what the legend says.

The convention, everywhere: values are first rounded as displayed, then classed. ``k`` inner limits
make ``k + 1`` classes; a class begins with its lower limit and ends before its upper one, so a
value exactly on a limit always belongs to the upper class and the legend says so::

    limits 10 and 20:   unter 10,0  ·  10,0 bis unter 20,0  ·  20,0 und mehr

Indices have their limits the other way round, and that too is said::

    limits 1 and 1.5:   bis 1,0  ·  über 1,0 bis 1,5  ·  über 1,5

The outer classes are open: with the limits of last year no value of this year falls out of the
map. Values that are no number belong to no class; the map shows their state instead.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ..errors import QT_TRANSLATE_NOOP, SozialraumError
from ..tables.numbers import Numbers, as_displayed, last_digit, limit_text, written
from .wording import Wording

NO_CLASS, ZERO_CLASS = -1, 0


@dataclass(frozen=True)
class Classes:
    """Class limits of displayed values.

    Attributes
    ----------
    limits
        Inner limits, ascending.
    decimals
        Digits after the decimal point, in values, limits and legend.
    zero_class
        Whether displayed zeros are a class of their own.
    limit_below
        Whether a value on a limit belongs to the class below it, as with indices.
    """

    limits: tuple[float, ...]
    decimals: int
    zero_class: bool = False
    limit_below: bool = False

    def __len__(self) -> int:
        """Number of classes, without the class of zeros."""
        return len(self.limits) + 1

    def intervals(self) -> list[tuple[float, float]]:
        """Lower and upper limit of each class; `limit_below` says which of them is included."""
        edges = [-np.inf, *self.limits, np.inf]
        return list(zip(edges, edges[1:]))

    def numbers(self) -> list[int]:
        """The class numbers in the order of the legend: 0 for zeros, then 1 to k + 1."""
        return [*([ZERO_CLASS] if self.zero_class else []), *range(1, len(self) + 1)]

    def assign(self, values: ArrayLike) -> NDArray[np.int64]:
        """The class number of each value; -1 for NaN."""
        shown = as_displayed(values, self.decimals)
        limits = np.array(self.limits, dtype="float64")
        found = np.searchsorted(limits, shown, side="left" if self.limit_below else "right") + 1
        if self.zero_class:
            found = np.where(shown == 0, ZERO_CLASS, found)
        return np.where(np.isnan(shown), NO_CLASS, found).astype("int64")

    def counts(self, values: ArrayLike) -> list[int]:
        """How many values fall into each class, in the order of `numbers`."""
        found = self.assign(values)
        return [int((found == number).sum()) for number in self.numbers()]

    def labels(
        self, wording: Wording, unit: str = "", counts: Sequence[int] | None = None
    ) -> list[str]:
        """The legend texts in the order of `numbers`, with ``counts`` where these are given."""
        texts = [self._label(low, high, wording, unit) for low, high in self.intervals()]
        zero = [f"{self._written(0.0, wording)} {unit}".strip()] if self.zero_class else []
        labels = [*zero, *texts]
        if counts is None:
            return labels
        return [wording.counted(label, count) for label, count in zip(labels, counts)]

    def limit_text(self) -> str:
        """The limits in the form that the parameter LIMITS takes."""
        return limit_text(self.limits, self.decimals)

    def _written(self, value: float, wording: Wording) -> str:
        return written(value, self.decimals, wording.decimal, wording.group)

    def _label(self, low: float, high: float, wording: Wording, unit: str) -> str:
        texts = {"low": self._written(low, wording) if np.isfinite(low) else ""}
        texts["high"] = self._written(high, wording) if np.isfinite(high) else ""
        texts["zero"] = self._written(0.0, wording)
        texts["unit"] = f" {unit}" if unit else ""
        label = self._form(low, high, wording).format(**texts)
        if self.zero_class and low < 0 < high:
            label = wording.without_zero.format(label=label, **texts)
        return label

    def _form(self, low: float, high: float, wording: Wording) -> str:
        if np.isinf(low) and np.isinf(high):
            return wording.everything
        zero_below, zero_above = (self.zero_class and edge == 0 for edge in (high, low))
        if np.isinf(low):
            return wording.below if zero_below or not self.limit_below else wording.up_to
        if np.isinf(high):
            over = zero_above or self.limit_below
            return wording.over if over else wording.and_more
        if self.limit_below and not zero_below:
            return wording.over_to
        return wording.over_to_below if zero_above or self.limit_below else wording.between


def own_limits(limits: Sequence[float], decimals: int) -> tuple[float, ...]:
    """Limits given by the user, as displayed.

    Errors
    ------
    SozialraumError
        There is none, or one has more digits than are displayed: no legend could tell the truth.
    """
    if not limits:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum", "LIMITS: the method “limits” needs limits, such as 10;20;30."
            )
        )
    for limit in limits:
        if abs(float(as_displayed(limit, decimals)) - limit) > 1e-6 * last_digit(decimals):
            raise SozialraumError(
                QT_TRANSLATE_NOOP(
                    "Sozialraum",
                    "LIMITS: {limit} has more decimals than are displayed. Set DECIMALS to more "
                    "than {decimals}, or round the limit.",
                ),
                limit=f"{limit:.12g}",
                decimals=decimals,
            )
    return tuple(as_displayed(limits, decimals).tolist())


def limits_from_breaks(
    breaks: Sequence[float],
    values: ArrayLike,
    decimals: int,
    break_in_lower: bool,
    limit_below: bool = False,
) -> tuple[float, ...]:
    """Inner limits that part the displayed ``values`` as the ``breaks`` of a method do.

    Parameters
    ----------
    breaks
        Inner breaks of a classification method, any number of digits.
    break_in_lower
        Whether the break is the largest value of its lower class (natural breaks). The limit is
        then the next larger value. Else it is the break, rounded up to the displayed digits:
        no displayed value lies between the two.
    limit_below
        Whether a value on a limit belongs to the class below: then the limit of natural breaks is
        the break, and other breaks are rounded down.

    Limits that would leave the first or the last class empty are dropped.
    """
    shown = np.unique(_numbers(as_displayed(values, decimals)))
    if len(shown) < 2:
        return ()
    limits: set[float] = set()
    for at in breaks:
        if break_in_lower:
            limit = _after(shown, at, decimals, limit_below)
        else:
            limit = _rounded_away(at, decimals, down=limit_below)
        if shown[0] <= limit <= shown[-1] and limit != (shown[-1] if limit_below else shown[0]):
            limits.add(limit)
    return tuple(sorted(limits))


def without_empty_classes(
    limits: Sequence[float], values: ArrayLike, limit_below: bool = False
) -> tuple[float, ...]:
    """The limits that part displayed ``values``; of several between two values, the first."""
    shown = np.unique(_numbers(np.asarray(values, dtype="float64")))
    places = np.searchsorted(shown, limits, side="right" if limit_below else "left")
    _, first = np.unique(places, return_index=True)
    return tuple(np.asarray(limits, dtype="float64")[first].tolist())


def classifiable(values: ArrayLike, decimals: int, zero_class: bool) -> Numbers:
    """The displayed numbers that a method makes classes of, ascending; zeros have their own."""
    shown = np.sort(_numbers(as_displayed(values, decimals)))
    return shown[shown != 0] if zero_class else shown


def _numbers(values: Numbers) -> Numbers:
    return values[~np.isnan(values)]


def _after(shown: Numbers, at: float, decimals: int, limit_below: bool) -> float:
    """The limit behind a natural break: itself, or the next value where a limit lies above."""
    break_ = float(as_displayed(at, decimals))
    if limit_below:
        return break_
    above = shown[shown > break_]
    return float(above[0]) if len(above) else float("inf")


def _rounded_away(value: float, decimals: int, down: bool) -> float:
    scale = 10.0**decimals
    steps = np.floor(value * scale + 1e-6) if down else np.ceil(value * scale - 1e-6)
    return float(steps / scale + 0.0)
