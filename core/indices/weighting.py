"""Weights from the data: the first principal component of each theme.

With the correlations of the scaled, turned indicators, the loading of an indicator is its
correlation with the component (eigenvector times root of the eigenvalue). The weights are the
loadings, brought to a mean of 1. A negative loading means that an indicator runs against the
others: as a weight it would turn its meaning, and is refused.

Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), chapter 6; COINr (get_PCA);
Robert Koch-Institut, GISD (one component for each dimension).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..arrays import Array
from ..errors import QT_TRANSLATE_NOOP, SozialraumError
from .configuration import Config


@dataclass(frozen=True)
class Component:
    """The first component of one theme (or of all indicators, if there are no themes).

    Attributes
    ----------
    explained
        Share of the variance that it explains.
    eigenvalue
        Its eigenvalue; the sum of all is the number of indicators.
    """

    theme: str
    keys: tuple[str, ...]
    loadings: Array
    weights: Array
    explained: float
    eigenvalue: float


def component(
    scaled: Array, keys: Sequence[str], theme: str = "", inhabitants: Array | None = None
) -> Component:
    """The first component of the areas in which all indicators are numbers.

    Errors
    ------
    SozialraumError
        Too few complete areas, an indicator that is constant among them, or a loading that is not
        above 0.
    """
    complete = ~np.isnan(scaled).any(axis=1)
    if scaled.shape[1] == 1:
        return Component(theme, tuple(keys), np.ones(1), np.ones(1), 1.0, 1.0)
    if complete.sum() < 3:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "Weights from a principal component need at least three areas in which {fields} "
                "are numbers. Use equal or own weights.",
            ),
            fields=", ".join(keys),
        )
    values, vectors = np.linalg.eigh(_correlation(scaled[complete], keys, inhabitants, complete))
    loadings = vectors[:, -1] * np.sqrt(values[-1])
    loadings = loadings if loadings.sum() >= 0 else -loadings
    alone = [key for key, loading in zip(keys, loadings) if abs(loading) <= 1e-9]
    if alone:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{fields} has nothing in common with the other indicators: its loading on the "
                "principal component is 0. Leave it out, or use equal or own weights.",
            ),
            fields=", ".join(alone),
        )
    against = [key for key, loading in zip(keys, loadings) if loading < 0]
    if against:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{fields} runs against the other indicators on the principal component: as a "
                "weight, its loading would turn its meaning. Check whether a high value is "
                "favourable (NEGATIVE_FIELDS), leave it out, or use equal or own weights.",
            ),
            fields=", ".join(against),
        )
    weights = loadings / loadings.mean()
    explained = float(values[-1] / len(keys))
    return Component(theme, tuple(keys), loadings, weights, explained, float(values[-1]))


def weight_shares(config: Config, weights: Array) -> Array:
    """Share of each indicator in all weights, through its theme."""
    shares, outer = np.empty(len(weights)), config.theme_weights / config.theme_weights.sum()
    for place, members in enumerate(config.members):
        shares[members] = outer[place] * weights[members] / weights[members].sum()
    return shares


def _correlation(
    values: Array, keys: Sequence[str], inhabitants: Array | None, complete: Array
) -> Array:
    share = np.ones(len(values)) if inhabitants is None else inhabitants[complete]
    apart = values - np.average(values, axis=0, weights=share)
    spread = np.sqrt(np.average(apart**2, axis=0, weights=share))
    constant = [key for key, each in zip(keys, spread) if not each > 1e-12]
    if constant:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{fields} has the same value in all areas that have all indicators: there is no "
                "principal component. Leave it out, or use equal or own weights.",
            ),
            fields=", ".join(constant),
        )
    apart = apart / spread
    return np.asarray((apart * (share / share.sum())[:, None]).T @ apart)
