"""What an index is made of: indicators, themes and the conventions, as the user chose them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from ..arrays import Array
from .scaling import Scale

OWN, EQUAL, PCA = "own", "equal", "pca"
EXCLUDE, REWEIGHT = "exclude", "reweight"


@dataclass(frozen=True)
class Indicator:
    """One indicator of an index.

    Attributes
    ----------
    polarity
        1, or -1 where a high value is favourable.
    theme
        Name of its theme; empty where the index has no themes.
    goalposts
        Low and high of the scaling ``goalposts``.
    """

    key: str
    polarity: int = 1
    weight: float = 1.0
    scaling: str = "zscore"
    theme: str = ""
    goalposts: tuple[float, float] | None = None


@dataclass(frozen=True)
class Theme:
    """A group of indicators that are combined first."""

    name: str
    weight: float = 1.0


@dataclass(frozen=True)
class Outliers:
    """What is done to indicators whose distribution is skewed by single areas.

    Attributes
    ----------
    how
        ``none``, ``winsorise`` or ``log``.
    skewness, kurtosis
        An indicator is treated if both its absolute skewness and its kurtosis reach these.
    most
        At most so many areas are winsorised.
    """

    how: str = "none"
    skewness: float = 2.0
    kurtosis: float = 3.5
    most: int = 5


@dataclass(frozen=True)
class Classing:
    """How the index is cut into classes.

    Attributes
    ----------
    how
        ``none``, ``limits``, ``quantile`` or ``sd`` (limits in standard deviations from the mean).
    quantiles
        Shares of the areas at the limits, such as 0.2 and 0.8; empty: ``count`` equal classes.
    limit_below
        Whether a value on a limit belongs to the class below it.
    """

    how: str = "none"
    limits: tuple[float, ...] = (-1.0, 1.0, 1.5)
    count: int = 5
    quantiles: tuple[float, ...] = ()
    limit_below: bool = True


@dataclass(frozen=True)
class Config:
    """The conventions of an index.

    Attributes
    ----------
    combine, theme_combine
        How indicators are combined, within themes if there are any; how themes are combined.
    theme_scaling
        ``none``, ``zscore`` or ``minmax``: scores of the themes before they are combined.
    weighting
        ``own`` weights, ``equal`` or ``pca``: loadings on the first principal component.
    interval
        Where minmax, percentile, goalposts and ranks lie; None: as the scaling says.
    sample, weighted
        Standard deviation with n - 1; moments weighted by inhabitants.
    restandardize
        The index itself becomes a z-value.
    index_interval
        The index itself is brought to this interval by minmax.
    missing, least_share
        ``exclude`` areas with a gap, or ``reweight`` what is there if it has this share of the
        weights, in a theme and in the index.
    zero_allowed
        Whether a geometric mean with a factor 0 is accepted (and 0).
    """

    indicators: tuple[Indicator, ...]
    themes: tuple[Theme, ...] = ()
    combine: str = "mean"
    theme_combine: str = "mean"
    theme_scaling: str = "none"
    weighting: str = OWN
    interval: tuple[float, float] | None = None
    flag_from: float = 0.9
    sample: bool = False
    weighted: bool = False
    restandardize: bool = False
    index_interval: tuple[float, float] | None = None
    missing: str = EXCLUDE
    least_share: float = 0.5
    minimum_population: float = 0.0
    exclude: tuple[str, ...] = ()
    zero_allowed: bool = False
    outliers: Outliers = field(default_factory=Outliers)
    classing: Classing = field(default_factory=Classing)

    @property
    def keys(self) -> list[str]:
        """The fields of the indicators."""
        return [indicator.key for indicator in self.indicators]

    @property
    def polarity(self) -> Array:
        """1 or -1 for each indicator."""
        return np.array([indicator.polarity for indicator in self.indicators], dtype="float64")

    @property
    def own_weights(self) -> Array:
        """The weights that the user gave; 1 each with equal weights or before a PCA."""
        if self.weighting != OWN:
            return np.ones(len(self.indicators))
        return np.array([indicator.weight for indicator in self.indicators], dtype="float64")

    @property
    def theme_weights(self) -> Array:
        """The weight of each theme; one theme of weight 1 where the index has none."""
        return np.array([theme.weight for theme in self.themes] or [1.0], dtype="float64")

    @property
    def members(self) -> list[Array]:
        """The places of the indicators of each theme; all of them where there are no themes."""
        if not self.themes:
            return [np.arange(len(self.indicators))]
        named = np.array([indicator.theme for indicator in self.indicators], dtype=object)
        return [np.flatnonzero(named == theme.name) for theme in self.themes]

    def scale(self, how: str) -> Scale:
        """The scale of the indicators that are scaled by ``how``."""
        return Scale(how, self.interval, self.flag_from)

    def without(self, key: str) -> Config:
        """The same index without one indicator, and without its theme if it was alone in it."""
        left = tuple(each for each in self.indicators if each.key != key)
        named = {each.theme for each in left}
        themes = tuple(theme for theme in self.themes if theme.name in named)
        return replace(self, indicators=left, themes=themes)
