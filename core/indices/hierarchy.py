"""From scaled indicators over themes to the index, for one set of weights or thousands.

The scores of themes and the index itself may be brought to another scale: both times a shift and a
stretch, so that contributions still add up.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..arrays import Array
from .combining import combine
from .configuration import Config
from .scaling import Reference, moments_of


@dataclass(frozen=True)
class Affine:
    """``x -> (x - origin) · factor + shift``, by column or for all."""

    origin: Array
    factor: Array
    shift: Array

    def __call__(self, values: Array) -> Array:
        return np.asarray((values - self.origin) * self.factor + self.shift)

    @property
    def constant(self) -> Array:
        """Where 0 goes to."""
        return np.asarray(self.shift - self.origin * self.factor)


def theme_scores(scaled: Array, weights: Array, config: Config) -> Array:
    """Each theme's combination of its indicators: (…, areas, themes)."""
    parts = [
        combine(scaled[..., places], weights[..., places], config.combine)
        for places in config.members
    ]
    return np.stack(parts, axis=-1)


@dataclass(frozen=True)
class ThemeMoments:
    """What the scores of themes are compared with, in one run or in many.

    Attributes
    ----------
    inhabitants
        Of the areas, where they weigh in the moments.
    fixed
        Moments of another year; None, and NaN for a theme: the moments of the run itself.
    """

    inhabitants: Array | None = None
    fixed: Reference | None = None

    def scaled(self, scores: Array, config: Config) -> Array:
        """The scores (…, areas, themes) on the scale of the themes."""
        reference = moments_of(scores, self.inhabitants, config.sample)
        own = to_scale(config.theme_scaling, reference)
        parts = [own.origin, own.factor, own.shift]
        if self.fixed is not None:
            fixed = to_scale(config.theme_scaling, self.fixed)
            known = np.isfinite(fixed.origin) & np.isfinite(fixed.factor)
            others = (fixed.origin, fixed.factor, fixed.shift)
            parts = [np.where(known, other, part) for part, other in zip(parts, others)]
        origin, factor, shift = (part[..., None, :] for part in parts)
        return Affine(origin, factor, shift)(scores)


def index_of(
    scaled: Array,
    weights: Array,
    theme_weights: Array,
    config: Config,
    moments: ThemeMoments,
) -> Array:
    """The index before it is standardised again: (…, areas).

    ``scaled`` is areas × indicators (or with runs before), ``weights`` (…, indicators) and
    ``theme_weights`` (…, themes); leading axes are runs. Without themes, this is one combination.
    """
    if not config.themes:
        return combine(scaled, weights, config.combine)
    scores = theme_scores(scaled, weights, config)
    if config.theme_scaling != "none":
        scores = moments.scaled(scores, config)
    return combine(scores, theme_weights, config.theme_combine)


def theme_scale(config: Config, reference: Reference) -> Affine:
    """How the scores of themes are scaled, with the moments of the reference."""
    count = len(config.members)
    if not config.themes or config.theme_scaling == "none":
        return Affine(np.zeros(count), np.ones(count), np.zeros(count))
    return to_scale(config.theme_scaling, reference)


def index_scale(config: Config, reference: Reference) -> Affine:
    """How the index is standardised again or brought to an interval."""
    result = Affine(np.zeros(1), np.ones(1), np.zeros(1))
    if config.restandardize:
        result = to_scale("zscore", reference)
    if config.index_interval is not None:
        low, high = config.index_interval
        unit = to_scale("minmax", reference)
        result = Affine(unit.origin, unit.factor * (high - low), unit.shift + low)
    return result


def to_scale(how: str, reference: Reference) -> Affine:
    """Z-values, or 0 to 1, with the moments of the reference."""
    zero = np.zeros_like(reference.sd)
    with np.errstate(all="ignore"):
        if how == "zscore":
            return Affine(reference.mean, 1 / reference.sd, zero)
        return Affine(reference.low, 1 / (reference.high - reference.low), zero)
