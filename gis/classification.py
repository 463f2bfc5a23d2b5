"""Class limits through QGIS' classification methods, on values as they are displayed."""

from __future__ import annotations

from collections.abc import Sequence

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
from ..core.tables.numbers import Numbers

METHODS = {
    "quantile": QgsClassificationQuantile,
    "jenks": QgsClassificationJenks,
    "equal": QgsClassificationEqualInterval,
    "stddev": QgsClassificationStandardDeviation,
    "pretty": QgsClassificationPrettyBreaks,
}
_JENKS_MOST = 3000
"""Above this QGIS takes a random sample, and the limits of two runs would differ."""


def classify(
    values: ArrayLike,
    method: str,
    count: int,
    limits: Sequence[float],
    decimals: int,
    zero_class: bool,
) -> Classes:
    """Classes of ``values`` by ``method``; with ``limits`` the given ones.

    There are fewer classes than ``count`` where there are fewer different values; standard
    deviation and pretty breaks come as near to ``count`` as QGIS' methods do.
    """
    if method == "limits":
        return Classes(own_limits(limits, decimals), decimals, zero_class)
    numbers = classifiable(values, decimals, zero_class)
    if len(numbers) == 0:
        return Classes((), decimals, zero_class)
    inner = limits_from_breaks(
        _breaks(numbers, method, count), numbers, decimals, break_in_lower=method == "jenks"
    )
    if method == "quantile":
        inner = without_empty_classes(inner, numbers)
    return Classes(inner, decimals, zero_class)


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
