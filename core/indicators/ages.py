"""Mean and median age from age bands.

Convention: ages are exact ages, so that a single year a counts as a + 0.5 and a band as its middle;
the open class at the end is taken to span as many years as the catalogue says. In completed years a
mean age is half a year less.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..arrays import Array
from .bands import Band
from .catalog import COMPLETED, EXACT, MEAN_AGE


def age_statistic(
    statistic: str,
    counts: Array,
    bands: Sequence[Band],
    open_class: int,
    convention: str = EXACT,
) -> Array:
    """Mean or median age of each area.

    Parameters
    ----------
    statistic
        `MEAN_AGE`: ``Σ middle · count / Σ count``; or the median: linear within the class that
        holds half of all.
    counts
        Areas × bands; the bands in the order of ages.
    open_class
        Years of an open class.
    convention
        `EXACT`, or `COMPLETED` years for a mean.

    Returns
    -------
    Array
        Years; NaN without anybody, and for a median in the open class.
    """
    begin = np.array([band.begin for band in bands], dtype="float64")
    end = np.array([band.begin + (band.years or open_class) for band in bands], dtype="float64")
    total = counts.sum(axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        if statistic == MEAN_AGE:
            younger = 0.5 if convention == COMPLETED else 0.0
            return np.asarray(counts @ ((begin + end) / 2 - younger) / total)
        return _median(counts, begin, end, total, bands[-1].end is None)


def _median(counts: Array, begin: Array, end: Array, total: Array, is_open: bool) -> Array:
    below = counts.cumsum(axis=1)
    half = total / 2
    place = (below < half[:, None]).sum(axis=1).clip(max=counts.shape[1] - 1)
    row = np.arange(len(counts))
    inside = counts[row, place]
    share = (half - (below[row, place] - inside)) / inside
    median = begin[place] + share * (end - begin)[place]
    unknown = (total == 0) | (is_open & (place == counts.shape[1] - 1))
    return np.where(unknown, np.nan, median)
