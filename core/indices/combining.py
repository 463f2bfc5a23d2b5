"""Combining: from scaled indicators to one number, for one set of weights or thousands.

With weights ``w`` and scaled values ``s`` of an area, over the indicators that are numbers (a
share of the weights ``W``)::

    sum         Σ w s · W / Σ w      (without gaps: Σ w s)
    mean        Σ w s / Σ w
    geometric   exp(Σ w ln s / Σ w)  for s > 0; 0 where an s is 0
    harmonic    Σ w / Σ (w / s)      for s > 0
    minimum     smallest s of a positive weight

What is not defined is NaN here; `composite` refuses it in a sentence before. Sources: OECD/JRC,
Handbook on Constructing Composite Indicators (2008), chapter 6; COINr (a_amean, a_gmean, a_hmean).
"""

from __future__ import annotations

import numpy as np

from ..arrays import Array

COMBINATIONS = ("sum", "mean", "geometric", "harmonic", "minimum")
ADDITIVE = ("sum", "mean")
"""Combinations of which the contributions add up to the index."""


def combine(scaled: Array, weights: Array, how: str) -> Array:
    """Combine over the last axis: (…, areas, indicators) and (…, indicators) to (…, areas).

    With ``scaled`` of one run (areas × indicators) and ``weights`` of many (runs × indicators),
    the result is runs × areas, reckoned as one product of matrices. NaN where an area has no
    number, or where the combination is not defined for its values.
    """
    if how == "minimum":
        return _minimum(scaled, weights)
    known = ~np.isnan(scaled)
    have = _product(known.astype("float64"), weights)
    with np.errstate(all="ignore"):
        if how in ADDITIVE:
            total = _product(np.where(known, scaled, 0.0), weights)
            part = total / have
            return part if how == "mean" else part * weights.sum(axis=-1)[..., None]
        bad = scaled < 0 if how == "geometric" else scaled <= 0
        zero = scaled == 0
        usable = known & ~bad & ~zero
        safe = np.where(usable, scaled, 1.0)
        if how == "geometric":
            result = np.exp(_product(np.log(safe), weights) / have)
            result = np.where(_any(zero, weights), 0.0, result)
        else:
            result = have / _product(np.where(usable, 1 / safe, 0.0), weights)
        return np.asarray(np.where(_any(bad, weights) | (have == 0), np.nan, result))


def undefined(scaled: Array, how: str, zero_allowed: bool = False) -> Array:
    """Where ``how`` is not defined: geometric and harmonic means of numbers up to 0.

    A geometric mean with a factor 0 is 0; whether that is wanted is for the user to say.
    """
    if how == "geometric" and zero_allowed:
        return np.asarray(scaled < 0)
    if how in ("geometric", "harmonic"):
        return np.asarray(scaled <= 0)
    return np.zeros(scaled.shape, dtype=bool)


def coverage(known: Array, weights: Array) -> Array:
    """Share of the weights that is there, by area."""
    with np.errstate(all="ignore"):
        return np.asarray(
            _product(known.astype("float64"), weights) / weights.sum(axis=-1)[..., None]
        )


def _minimum(scaled: Array, weights: Array) -> Array:
    counted = np.where(np.isnan(scaled), np.inf, scaled)
    if weights.ndim == 1:
        least = counted[..., weights > 0].min(axis=-1, initial=np.inf)
    else:
        least = np.full((*weights.shape[:-1], scaled.shape[-2]), np.inf)
        for place in range(weights.shape[-1]):
            there = weights[..., None, place] > 0
            least = np.where(there, np.minimum(least, counted[..., place]), least)
    return np.asarray(np.where(np.isinf(least), np.nan, least))


def _any(where: Array, weights: Array) -> Array:
    return np.asarray(_product(where.astype("float64"), (weights > 0).astype("float64")) > 0)


def _product(values: Array, weights: Array) -> Array:
    """Σ values · weights over the indicators, for each set of weights."""
    if weights.ndim == 1:
        return np.asarray(values @ weights)
    if values.ndim == 2:
        return np.asarray(weights @ values.T)
    return np.asarray((values @ weights[..., None])[..., 0])
