"""Rates of small areas: how far chance alone may carry them, and what is left without it.

Sources: Marshall, R. J. (1991), Mapping disease and mortality rates using empirical Bayes
estimators, Applied Statistics 40; Wilson, E. B. (1927), JASA 22; Garwood, F. (1936), Biometrika 28
(exact Poisson limits); Breslow and Day (1987), Statistical Methods in Cancer Research II (Byar).
"""

from __future__ import annotations

from dataclasses import dataclass
from statistics import NormalDist
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from ..tables.states import Figures, State
from .ratio import BOTTOM, TOP, base_states

FIELDS = ("rate", "rate_eb", "ci_low", "ci_high")
INTERVALS = ("wilson", "poisson", "byar")

Array = npt.NDArray[Any]


@dataclass(frozen=True)
class Smoothed:
    """Rates by area.

    Attributes
    ----------
    figures
        ``rate``, ``rate_eb``, ``ci_low``, ``ci_high``, all times the factor.
    groups
        By name of a group: areas, mean (times the factor), and ``differs``: whether its areas
        differ more than by chance.
    negative
        Areas with a negative count.
    larger
        Areas whose numerator is larger than the denominator it should be a part of.
    """

    figures: Figures
    groups: pd.DataFrame
    negative: list[str]
    larger: list[str]


def smoothed(
    parts: Figures,
    group: pd.Series,
    factor: float = 100.0,
    interval: str = "wilson",
    confidence: float = 0.95,
) -> Smoothed:
    """Raw rates, empirical Bayes rates and intervals of the raw rates.

    Parameters
    ----------
    parts
        Columns ``NUMERATOR`` and ``DENOMINATOR``.
    group
        The areas among which an area is smoothed, in the order of ``parts``; rows without a group
        have a rate and an interval but nothing to be smoothed by (``not_applicable``).
    interval
        ``wilson`` for a part of a whole, ``poisson`` (exact) or ``byar`` for events.
    confidence
        Such as 0.95, divided evenly on both sides.
    """
    top, bottom = parts.values[TOP].to_numpy(), parts.values[BOTTOM].to_numpy()
    base = np.maximum(parts.states.to_numpy().max(axis=1), base_states(parts.values[BOTTOM]))
    usable = (base <= State.ESTIMATED) & (top >= 0)
    codes, names = pd.factorize(group.to_numpy())
    inside = usable & (codes >= 0)
    eb = np.full(len(top), np.nan)
    eb[inside], found = marshall(top[inside], bottom[inside], codes[inside], len(names))
    low, high = interval_of(top, bottom, interval, confidence, usable)
    not_applicable = int(State.NOT_APPLICABLE)
    hindered = np.where(usable | (base > State.ESTIMATED), base, not_applicable)
    alone = np.where(codes >= 0, int(State.ESTIMATED), not_applicable)
    larger = usable & (interval == "wilson") & (top > bottom)
    limits = np.where(larger, not_applicable, hindered)
    with np.errstate(divide="ignore", invalid="ignore"):
        columns = zip(FIELDS, (top / bottom, eb, low, high))
    index = parts.values.index
    values = pd.DataFrame({name: factor * values for name, values in columns}, index=index)
    states = dict(zip(FIELDS, (base, np.maximum(hindered, alone), limits, limits)))
    groups = found.assign(mean=factor * found["mean"]).set_axis(pd.Index(names, name="group"))
    negative = (top < 0) | (bottom < 0)
    return Smoothed(
        Figures.of(values, pd.DataFrame(states, index=index)),
        groups,
        [str(key) for key in index[negative]],
        [str(key) for key in index[larger]],
    )


def marshall(top: Array, bottom: Array, codes: Array, groups: int) -> tuple[Array, pd.DataFrame]:
    """Empirical Bayes rates by Marshall's moments, within each group.

    With rates r = e / b, the group's mean m = Σe / Σb and n areas: A = Σ b (r − m)² / Σb − m · n /
    Σb, not below 0; the result is m + (r − m) · A / (A + m / b). The smaller the population, the
    nearer to the mean; with A = 0 there is no more than chance and all are the mean.

    Parameters
    ----------
    top, bottom
        Events e ≥ 0 and population b > 0.
    codes
        Number of the group, 0 … ``groups`` − 1.
    """

    def total(values: Array) -> Array:
        return np.bincount(codes, weights=values, minlength=groups)

    with np.errstate(divide="ignore", invalid="ignore"):
        areas, people, rate = np.bincount(codes, minlength=groups), total(bottom), top / bottom
        mean = total(top) / people
        m = mean[codes]
        variance = np.maximum(total(bottom * (rate - m) ** 2) / people - mean * areas / people, 0)
        a = variance[codes]
        weight = np.where(a > 0, a / (a + m / bottom), 0.0)
    table = pd.DataFrame({"areas": areas, "mean": mean, "differs": variance > 0})
    return m + (rate - m) * weight, table


def interval_of(
    top: Array, bottom: Array, method: str, confidence: float, usable: Array
) -> tuple[Array, Array]:
    """Limits of the raw rate; NaN where it is not ``usable``.

    ``wilson``: score interval of a share. ``poisson``: exact limits of a number of events, χ²
    quantiles with 2x and 2x + 2 degrees of freedom, halved. ``byar``: its close approximation x ·
    (1 − 1/(9x) − z/(3√x))³ and (x + 1) · (1 − 1/(9(x + 1)) + z/(3√(x + 1)))³.
    """
    tail = (1 - confidence) / 2
    low, high = np.full(len(top), np.nan), np.full(len(top), np.nan)
    x, n = top[usable], bottom[usable]
    z = NormalDist().inv_cdf(1 - tail)
    if method == "wilson":
        with np.errstate(invalid="ignore"):
            share, wide = x / n, 1 + z * z / n
            center = (share + z * z / (2 * n)) / wide
            reach = z / wide * np.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
        below, above = np.clip(center - reach, 0, 1), np.clip(center + reach, 0, 1)
    elif method == "poisson":
        from scipy.special import gammaincinv

        below = np.where(x > 0, gammaincinv(np.maximum(x, 1e-300), tail), 0.0) / n
        above = gammaincinv(x + 1, 1 - tail) / n
    else:
        some = np.where(x > 0, x, 1.0)
        below = np.where(x > 0, x * (1 - 1 / (9 * some) - z / (3 * np.sqrt(some))) ** 3, 0.0) / n
        above = (x + 1) * (1 - 1 / (9 * (x + 1)) + z / (3 * np.sqrt(x + 1))) ** 3 / n
    low[usable], high[usable] = below, above
    return low, high
