"""Class limits through QGIS' classification methods, on values as they are displayed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike
from qgis.core import (
    QgsClassificationEqualInterval,
    QgsClassificationJenks,
    QgsClassificationMethod,
    QgsClassificationPrettyBreaks,
    QgsClassificationQuantile,
    QgsClassificationStandardDeviation,
)

from ..core.maps.classes import (
    Classes,
    classifiable,
    limits_from_breaks,
    own_limits,
    without_empty_classes,
)
from ..core.tables.numbers import Numbers, as_displayed

METHODS = {
    "quantile": QgsClassificationQuantile,
    "jenks": QgsClassificationJenks,
    "equal": QgsClassificationEqualInterval,
    "stddev": QgsClassificationStandardDeviation,
    "pretty": QgsClassificationPrettyBreaks,
}
_JENKS_MOST = 3000
"""Above this QGIS takes a random sample, and the limits of two runs would differ."""


@dataclass(frozen=True)
class Wanted:
    """How classes are to be made.

    Attributes
    ----------
    limits
        Own limits, for the method ``limits``.
    limit_below
        Whether a value on a limit belongs to the class below it.
    benchmark
        A limit that classes lie around: as many below as above, at equal distances where the
        method makes equal steps.
    """

    method: str
    count: int = 5
    limits: Sequence[float] = ()
    decimals: int = 1
    zero_class: bool = False
    limit_below: bool = False
    benchmark: float | None = None


def classify(values: ArrayLike, wanted: Wanted) -> Classes:
    """Classes of ``values`` by a method of QGIS, or with the given limits.

    There are fewer classes than wanted where there are fewer different values; standard
    deviation and pretty breaks come as near to the count as QGIS' methods do.
    """
    if wanted.method == "limits":
        return _classes(own_limits(wanted.limits, wanted.decimals), wanted)
    numbers = classifiable(values, wanted.decimals, wanted.zero_class)
    if len(numbers) == 0:
        return _classes((), wanted)
    if wanted.benchmark is not None:
        return _classes(_around(numbers, wanted, wanted.benchmark), wanted)
    return _classes(_limits(numbers, wanted, wanted.count), wanted)


def _classes(limits: tuple[float, ...], wanted: Wanted) -> Classes:
    return Classes(limits, wanted.decimals, wanted.zero_class, wanted.limit_below)


def _limits(numbers: Numbers, wanted: Wanted, count: int) -> tuple[float, ...]:
    method, below = wanted.method, wanted.limit_below
    breaks = _breaks(numbers, method, count)
    inner = limits_from_breaks(breaks, numbers, wanted.decimals, method == "jenks", below)
    return without_empty_classes(inner, numbers, below) if method == "quantile" else inner


def _around(numbers: Numbers, wanted: Wanted, benchmark: float) -> tuple[float, ...]:
    """The benchmark and the limits on both sides of it.

    QGIS' symmetric mode would make the steps of the side that reaches less far and leave the
    other one with a single class. So quantiles and natural breaks are made of each side on its
    own, and equal steps of the distances from the benchmark, counted on both sides.
    """
    middle, half = float(as_displayed(benchmark, wanted.decimals)), max(wanted.count // 2, 1)
    if wanted.method in ("quantile", "jenks"):
        on_limit = numbers <= middle if wanted.limit_below else numbers < middle
        limits = {middle}
        for side in (numbers[on_limit], numbers[~on_limit]):
            limits.update(_limits(side, wanted, half) if len(side) and half > 1 else ())
        return tuple(sorted(limits))
    distances = np.abs(numbers - middle)
    mirrored = np.sort(np.concatenate([-distances, distances]))
    breaks = [middle + step for step in _breaks(mirrored, wanted.method, 2 * half)]
    reached = [middle - distances.max(), middle + distances.max()]
    limits = set(limits_from_breaks(breaks, reached, wanted.decimals, False, wanted.limit_below))
    return tuple(sorted({*limits, middle}))


def _breaks(numbers: Numbers, method: str, count: int) -> list[float]:
    if method == "jenks" and len(numbers) > _JENKS_MOST:
        places = np.linspace(0, len(numbers) - 1, _JENKS_MOST).round().astype(int)
        numbers = numbers[places]
    classification = METHODS[method]()
    if method != "stddev":
        return _inner(classification, numbers, count)
    # QGIS rounds the wanted number of steps to pretty multiples of the deviation and then cuts
    # them symmetrically, often to two classes; of what it offers, take what is nearest.
    offers = [_inner(classification, numbers, asked) for asked in range(count, 3 * count + 1)]
    return min(offers, key=lambda breaks: abs(len(breaks) + 1 - count))


def _inner(classification: QgsClassificationMethod, numbers: Numbers, count: int) -> list[float]:
    ranges = classification.classes(numbers.tolist(), count)
    return [class_.upperBound() for class_ in ranges[:-1]]
