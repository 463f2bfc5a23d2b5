"""Scaling: indicators of different units on one scale, against this year or another one.

Arrays have the shape areas × indicators; NaN stays NaN. With the reference values ``r`` of an
indicator (n numbers)::

    zscore      (x - mean(r)) / sd(r)
    minmax      (x - min(r)) / (max(r) - min(r)), brought to the interval
    rank        1 + numbers of r below x + half of the other ones equal to x: ties share a rank
    percentile  numbers of r below x / (n - 1): 0 for the lowest, 1 for the highest
    flag        1 where the percentile reaches a threshold, else 0
    goalposts   (x - low) / (high - low), cut off at 0 and 1, brought to the interval
    none        x

A favourable indicator is turned after scaling: z becomes -z, a value in an interval is mirrored at
the middle of it. Numbers closer than four units in the last place count as equal.

Sources: OECD/JRC, Handbook on Constructing Composite Indicators (2008), chapter 5; the documented
formulas of COINr (n_zscore, n_minmax, n_prank, n_goalposts) and of ArcGIS Pro, Calculate Composite
Index (scaling methods; reversal after scaling).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..arrays import Array

SCALINGS = ("zscore", "minmax", "rank", "percentile", "goalposts", "flag", "none")
RELATIVE = ("zscore", "minmax", "rank", "percentile", "flag")
"""Scalings that compare with other areas: an indicator that is constant has no answer."""
ORDERED = ("rank", "percentile", "flag")
"""Scalings that need each value of the reference, not its moments alone."""
UNIT = (0.0, 1.0)
_CLOSE = 4.0


@dataclass(frozen=True)
class Reference:
    """What indicators are compared with; each array holds one number an indicator.

    Attributes
    ----------
    origin, offset
        The mean is their sum. They are apart because numbers such as 10^15 + 1 lose their
        differences when a mean of them is stored as one number.
    sd, low, high
        Standard deviation, smallest and greatest value.
    values
        The values, each column ascending with NaN at its end; None if only moments are known.
    """

    origin: Array
    offset: Array
    sd: Array
    low: Array
    high: Array
    values: Array | None = None

    @property
    def mean(self) -> Array:
        """The mean of each indicator."""
        return np.asarray(self.origin + self.offset)

    def of(self, chosen: Array) -> Reference:
        """The same for some of the indicators."""
        return Reference(
            self.origin[chosen],
            self.offset[chosen],
            self.sd[chosen],
            self.low[chosen],
            self.high[chosen],
            None if self.values is None else self.values[:, chosen],
        )

    def constant(self, how: str) -> Array:
        """For which indicators the scaling ``how`` has no answer: they have one value only.

        A table of another year may hold means and standard deviations, but no extremes.
        """
        size = np.maximum(np.abs(self.low), np.abs(self.high))
        same = self.high - self.low <= 2 * _CLOSE * np.spacing(size)
        if how == "zscore":
            return np.asarray(same | ~(self.sd > 0))
        return np.asarray(same | np.isnan(size))


def reference_of(values: Array, weights: Array | None = None, sample: bool = False) -> Reference:
    """The moments of this year's values, and the values themselves.

    Parameters
    ----------
    weights
        Inhabitants of each area; None weighs all areas alike.
    sample
        Unbiased variance: divided by n - 1, with weights ``p`` adding up to 1 by 1 - Σp².
    """
    return replace(moments_of(values, weights, sample), values=np.sort(values, axis=0))


def moments_of(values: Array, weights: Array | None = None, sample: bool = False) -> Reference:
    """The moments alone, of one run or of many (… × areas × indicators, NaN left out)."""
    with np.errstate(all="ignore"):
        low, high = _least(values), -_least(-values)
        apart = values - low[..., None, :]
        share = np.isfinite(values) * (1.0 if weights is None else weights[:, None])
        share = share / share.sum(axis=-2, keepdims=True)
        filled = np.where(np.isfinite(values), apart, 0.0)
        offset = (share * filled).sum(axis=-2)
        variance = (share * (filled - offset[..., None, :]) ** 2).sum(axis=-2)
        if sample:
            variance = variance / (1 - (share**2).sum(axis=-2))
    return Reference(low, offset, np.sqrt(variance), low, high)


def reference_of_moments(mean: Array, sd: Array, low: Array, high: Array) -> Reference:
    """The reference that a table of moments of another year gives."""
    return Reference(mean, np.zeros_like(mean), sd, low, high)


@dataclass(frozen=True)
class Scale:
    """How some indicators are scaled.

    Attributes
    ----------
    interval
        Where minmax, percentile and goalposts lie; None is 0 to 1. Given, ranks too are brought to
        it, the lowest of the reference to its lower end, the highest to its upper end.
    flag_from
        The percentile from which on an area is flagged.
    """

    how: str
    interval: tuple[float, float] | None = None
    flag_from: float = 0.9


def scaled(
    values: Array,
    scale: Scale,
    reference: Reference,
    polarity: Array,
    goalposts: Array | None = None,
) -> Array:
    """``values`` on the scale; ``polarity`` is 1, or -1 where a high value is favourable.

    Parameters
    ----------
    goalposts
        Low and high of each indicator, shape 2 × indicators.
    """
    with np.errstate(all="ignore"):
        if scale.how == "none":
            return np.asarray(values * polarity)
        if scale.how == "zscore":
            return np.asarray(
                (values - reference.origin - reference.offset) / reference.sd * polarity
            )
        if scale.how == "rank" and scale.interval is None:
            rank = _ranks(values, reference)
            return np.asarray(np.where(polarity > 0, rank, 1 + _counts(reference) - rank))
        unit = _unit(values, scale.how, reference, goalposts)
        unit = np.where(polarity > 0, unit, 1 - unit)
        if scale.how == "flag":
            reached = unit >= scale.flag_from - 1e-12
            unit = np.where(np.isnan(unit), np.nan, reached.astype("float64"))
        low, high = scale.interval or UNIT
        return np.asarray(low + unit * (high - low))


def _unit(values: Array, how: str, reference: Reference, goalposts: Array | None) -> Array:
    """The values between 0 and 1."""
    if how == "goalposts":
        assert goalposts is not None
        low, high = goalposts
        return np.asarray(np.clip((values - low) / (high - low), 0.0, 1.0))
    if how == "minmax":
        return np.asarray((values - reference.low) / (reference.high - reference.low))
    if how == "rank":
        ends = _ranks(np.stack([reference.low, reference.high]), reference)
        return np.asarray((_ranks(values, reference) - ends[0]) / (ends[1] - ends[0]))
    below, _ = _places(values, reference)
    return np.asarray(np.clip(below / (_counts(reference) - 1), 0.0, 1.0))


def _ranks(values: Array, reference: Reference) -> Array:
    below, up_to = _places(values, reference)
    return np.asarray((below + up_to + 1) / 2)


def _places(values: Array, reference: Reference) -> tuple[Array, Array]:
    """How many numbers of the reference lie below, and how many up to each value."""
    assert reference.values is not None
    below, up_to = np.full(values.shape, np.nan), np.full(values.shape, np.nan)
    close = _CLOSE * np.spacing(np.abs(values))
    for place, column in enumerate(reference.values.T):
        known = column[~np.isnan(column)]
        there = ~np.isnan(values[:, place])
        own, apart = values[there, place], close[there, place]
        below[there, place] = np.searchsorted(known, own - apart, side="left")
        up_to[there, place] = np.searchsorted(known, own + apart, side="right")
    return below, up_to


def _counts(reference: Reference) -> Array:
    assert reference.values is not None
    return np.asarray((~np.isnan(reference.values)).sum(axis=0))


def _least(values: Array) -> Array:
    """The smallest number of each column; NaN where there is none."""
    least = np.where(np.isnan(values), np.inf, values).min(axis=-2, initial=np.inf)
    return np.asarray(np.where(np.isinf(least), np.nan, least))
