"""What each indicator and each theme adds to the index of an area.

Where sums or means are combined, the contributions add up to the index: weight times scaled value,
through all shifts and stretches; a shift is shared by weight. Where not (geometric, harmonic,
minimum), a contribution is the index minus the index without the part, and they do not add up.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np

from ..arrays import Array
from .combining import ADDITIVE
from .configuration import Config
from .hierarchy import Affine


class Way(Protocol):
    """From scaled indicators to the index, all moments fixed."""

    @property
    def themes(self) -> Affine:
        """The scale of the themes."""

    @property
    def whole(self) -> Affine | None:
        """The scale of the index."""

    def index(self, scaled: Array, weights: Array) -> Array:
        """The index of each area."""


@dataclass(frozen=True)
class Contributions:
    """Areas × indicators and areas × themes; NaN where the part is missing."""

    indicators: Array
    themes: Array
    adds_up: bool


def contributions(scaled: Array, weights: Array, config: Config, way: Way) -> Contributions:
    """The contributions of each part to the index that ``way`` gives."""
    combinations = {config.combine, *([config.theme_combine] if config.themes else [])}
    known = ~np.isnan(scaled)
    if combinations <= set(ADDITIVE):
        parts = np.where(known, _added(scaled, weights, config, way), np.nan)
        return Contributions(parts, _by_theme(parts, config), adds_up=True)
    index = way.index(scaled, weights)

    def without(places: Array) -> Array:
        left = scaled.copy()
        left[:, places] = np.nan
        rest = way.index(left, weights)
        return np.asarray(index - np.where(np.isnan(rest), 0.0, rest))

    single = [without(np.array([place])) for place in range(scaled.shape[1])]
    parts = np.where(known, np.column_stack(single), np.nan)
    themes = np.column_stack([without(places) for places in config.members])
    present = np.column_stack([known[:, places].any(axis=1) for places in config.members])
    return Contributions(parts, np.where(present, themes, np.nan), adds_up=False)


def _added(scaled: Array, weights: Array, config: Config, way: Way) -> Array:
    known = ~np.isnan(scaled)
    given = np.where(known, weights, 0.0)
    filled = np.where(known, scaled, 0.0)
    present = np.column_stack([given[:, places].sum(axis=1) > 0 for places in config.members])
    theme_share = _shares(np.where(present, config.theme_weights, 0.0))
    total = config.theme_weights.sum() if config.themes and config.theme_combine == "sum" else 1.0
    parts = np.empty(scaled.shape)
    for place, members in enumerate(config.members):
        share = _shares(given[:, members])
        size = weights[members].sum() if config.combine == "sum" else 1.0
        score = share * filled[:, members] * size * way.themes.factor[place]
        score = score + share * way.themes.constant[place]
        outer = theme_share[:, place, None]
        parts[:, members] = score * outer * total
        if way.whole is not None:
            shift = way.whole.constant * share * outer
            parts[:, members] = parts[:, members] * way.whole.factor + shift
    return parts


def _by_theme(parts: Array, config: Config) -> Array:
    sums = []
    for members in config.members:
        there = ~np.isnan(parts[:, members])
        total = np.where(there, parts[:, members], 0.0).sum(axis=1)
        sums.append(np.where(there.any(axis=1), total, np.nan))
    return np.column_stack(sums)


def _shares(weights: Array) -> Array:
    with np.errstate(all="ignore"):
        return np.asarray(np.nan_to_num(weights / weights.sum(axis=1)[:, None]))
