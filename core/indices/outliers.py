"""Outliers: single areas that would stretch the scale of an indicator.

An indicator is treated if its skewness *and* its kurtosis reach their limits::

    winsorise  the farthest value (or equal ones) takes the next one, again and again, until the
               distribution passes or so many areas are changed
    log        ln(x - min + a), or -ln(max - x + a) if the skew is to the left; a = (max - min)/100

Skewness and kurtosis are those of Excel (SCHIEFE, KURT) and COINr. Source: OECD/JRC, Handbook on
Constructing Composite Indicators (2008); COINr, Treat (winsorise, log_CT_plus).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..arrays import Array
from .configuration import Outliers

WINSORISE, LOG = "winsorise", "log"


@dataclass(frozen=True)
class Treatment:
    """What was done to one indicator; it can be done to another year's values too.

    Attributes
    ----------
    how
        ``winsorise``, ``log``, or ``""`` for nothing.
    low, high
        Values beyond are cut off (winsorise); smallest and greatest value (log).
    skewness, kurtosis, skewness_after, kurtosis_after
        Before and after.
    """

    how: str = ""
    low: float = -np.inf
    high: float = np.inf
    left: bool = False
    skewness: float = np.nan
    kurtosis: float = np.nan
    skewness_after: float = np.nan
    kurtosis_after: float = np.nan

    def __call__(self, values: Array) -> Array:
        """The values, treated."""
        if self.how == WINSORISE:
            return np.asarray(np.clip(values, self.low, self.high))
        if self.how == LOG:
            margin = (self.high - self.low) / 100
            apart = self.high - values if self.left else values - self.low
            logged = np.log(np.maximum(apart, 0.0) + margin)
            return np.asarray(-logged if self.left else logged)
        return values

    def passes(self, limits: Outliers) -> bool:
        """Whether the distribution is within the limits now."""
        return _passes(self.skewness_after, self.kurtosis_after, limits)


def treatment(values: Array, limits: Outliers) -> Treatment:
    """What the values of one indicator need (NaN is left out)."""
    known = values[~np.isnan(values)]
    skewness, kurtosis = skew(known), kurt(known)
    if limits.how == "none" or _passes(skewness, kurtosis, limits):
        return Treatment("", skewness=skewness, kurtosis=kurtosis)
    if limits.how == WINSORISE:
        low, high = _cuts(known, limits)
        left = False
    else:
        low, high, left = float(known.min()), float(known.max()), skewness < 0
    found = Treatment(limits.how, low, high, left, skewness, kurtosis)
    after = found(known)
    return Treatment(limits.how, low, high, left, skewness, kurtosis, skew(after), kurt(after))


def skew(values: Array) -> float:
    """Skewness; NaN for fewer than three numbers or for equal ones."""
    count = len(values)
    apart = _standardised(values)
    if count < 3 or apart is None:
        return float("nan")
    return float((apart**3).mean() * np.sqrt(count * (count - 1)) / (count - 2))


def kurt(values: Array) -> float:
    """Excess kurtosis; NaN for fewer than four numbers or for equal ones."""
    count = len(values)
    apart = _standardised(values)
    if count < 4 or apart is None:
        return float("nan")
    excess = (apart**4).mean() - 3
    return float(((count + 1) * excess + 6) * (count - 1) / ((count - 2) * (count - 3)))


def _cuts(values: Array, limits: Outliers) -> tuple[float, float]:
    low, high = float(values.min()), float(values.max())
    current, changed = values, np.zeros(len(values), dtype=bool)
    while changed.sum() < limits.most and not _passes(skew(current), kurt(current), limits):
        if skew(current) >= 0:
            high = float(current[current < high].max())
        else:
            low = float(current[current > low].min())
        current = np.clip(values, low, high)
        changed = current != values
    return low, high


def _passes(skewness: float, kurtosis: float, limits: Outliers) -> bool:
    """Where there are too few numbers to say, nothing is done."""
    return not (abs(skewness) >= limits.skewness and kurtosis >= limits.kurtosis)


def _standardised(values: Array) -> Array | None:
    if len(values) == 0 or not values.max() > values.min():
        return None
    # Brought near 1 first: the fourth power of large numbers has no room in a float.
    apart = (values - values.mean()) / (values.max() - values.min())
    return np.asarray(apart / np.sqrt((apart**2).mean()))
