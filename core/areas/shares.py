"""Weights as offices deliver them: fractions or per cent, rounded, as German text."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from ..errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten
from .parts import Array

_MOST_DECIMALS = 6
_EVEN = 1e-9
_COARSEST = 0.01
"""Weights such as 0.5 and 0.4 are no rounded ones: they say that a tenth lies elsewhere."""


@dataclass(frozen=True)
class Note:
    """What was settled, as a text to be translated."""

    text: str
    values: dict[str, object] = field(default_factory=dict)


def as_shares(raw: pd.Series, name: str) -> Array:
    """A column of weights as numbers: ``0.25``, or text such as ``0,25``, ``25 %`` or ``12,5``.

    NULL stays NaN.

    Errors
    ------
    SozialraumError
        Text that is no number; the first ten rows are named.
    """
    if raw.dtype != object:
        return np.asarray(raw.to_numpy(dtype="float64"))
    text = raw.where(raw.notna(), "").map(lambda value: str(value).replace("%", "").strip())
    text = text.map(lambda value: value.replace(",", ".") if value.count(",") == 1 else value)
    numbers = pd.to_numeric(text.where(text != "", None), errors="coerce").to_numpy("float64")
    broken = np.flatnonzero(np.isnan(numbers) & (text != "").to_numpy())
    if len(broken):
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "The weights in field {field} hold text that is no number (row {rows}). A weight "
                "is a share such as 0.25, or a percentage such as 25 or 12,5.",
            ),
            field=name,
            rows=first_ten(broken + 1),
        )
    return np.asarray(numbers)


def settled_shares(sources: pd.Index, weights: Array) -> tuple[Array, Note | None]:
    """Weights as fractions of 1, and what was settled for that.

    Percentages are taken for such if at least half of the sources add up to 100. Where the weights
    of a source miss 1 by no more than their rounding can explain (``parts · half of the last
    digit``), they are scaled to 1, so that nobody is lost or counted twice for a digit.
    """
    table = pd.DataFrame({"source": sources, "weight": weights})
    sums = table.groupby("source")["weight"].transform("sum")
    percent = len(sums) > 0 and sums.max() > 1.5 and (abs(sums - 100) <= 0.5).mean() >= 0.5
    if percent:
        table["weight"], sums = table["weight"] / 100, sums / 100
    digit = _last_digit(weights) / (100 if percent else 1)
    number = table.groupby("source")["weight"].transform("size")
    off = (sums - 1).abs()
    rounded = ((off > _EVEN) & (off <= number * digit / 2 + _EVEN)).to_numpy()
    rounded &= digit <= _COARSEST
    table.loc[rounded, "weight"] = table["weight"][rounded] / sums[rounded]
    result = table["weight"].to_numpy()
    areas = first_ten(table["source"][rounded].unique())
    if percent:
        text = QT_TRANSLATE_NOOP(
            "Sozialraum",
            "The weights of the crosswalk are percentages; they are divided by 100. Sources whose "
            "rounded weights are scaled to a sum of 1: {areas}.",
        )
        return result, Note(text, {"areas": areas or "–"})
    if rounded.any():
        text = QT_TRANSLATE_NOOP(
            "Sozialraum", "Sources whose rounded weights are scaled to a sum of 1: {areas}."
        )
        return result, Note(text, {"areas": areas})
    return result, None


def _last_digit(weights: Array) -> float:
    """The last digit that the weights are written with, 0 if they are not rounded."""
    known = weights[~np.isnan(weights)]
    for decimals in range(1, _MOST_DECIMALS + 1):
        if np.abs(known - np.round(known, decimals)).max(initial=0.0) <= 1e-12:
            return float(10.0**-decimals)
    return 0.0
