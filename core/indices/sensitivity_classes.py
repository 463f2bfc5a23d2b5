"""Classes of a run's index, comparable with those of the index itself."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..arrays import Array
from .composite import Composite
from .configuration import Classing, Config
from .index_classes import class_limits, classified
from .preparation import Base


@dataclass(frozen=True)
class Measure:
    """Where an index lies, and how wide: mean and standard deviation, or its extremes."""

    share: Array
    by_extremes: bool = False

    def of(self, index: Array) -> tuple[Array, Array]:
        """Middle (or minimum) and width of each run: (…, 1)."""
        if self.by_extremes:
            low = index.min(axis=-1)[..., None]
            return low, np.asarray(index.max(axis=-1)[..., None] - low)
        middle = np.asarray((index * self.share).sum(axis=-1)[..., None])
        apart = (index - middle) ** 2
        return middle, np.sqrt((apart * self.share).sum(axis=-1)[..., None])


@dataclass(frozen=True)
class Classifier:
    """From the index of runs (runs × areas) to classes 1, 2, …

    Attributes
    ----------
    limits
        Fixed limits; None where they are made of each run.
    middle, width
        The measure of the index itself, to which a run is brought for fixed limits.
    own_scale
        Whether the index stays on the scale that its combination gives it.
    """

    classing: Classing
    sample: bool
    count: int
    measure: Measure
    limits: Array | None = None
    middle: float = 0.0
    width: float = 1.0
    own_scale: bool = True

    def __call__(self, index: Array, as_the_index: bool = False) -> Array:
        """The classes of ``index``, which is perhaps scaled and combined as the index itself."""
        below = self.classing.limit_below
        if self.limits is None:
            return classified(index, class_limits(index, self.classing, self.sample), below)
        brought = index if as_the_index and self.own_scale else self._brought(index)
        limits = np.broadcast_to(self.limits, (*index.shape[:-1], len(self.limits)))
        return classified(brought, limits, below)

    def _brought(self, index: Array) -> Array:
        middle, width = self.measure.of(index)
        with np.errstate(all="ignore"):
            factor = np.where(width > 0, self.width / width, 0.0)
        return np.asarray((index - middle) * factor + self.middle)


def classifier(result: Composite, config: Config, base: Base | None = None) -> Classifier | None:
    """The classes of ``result`` for other indices of its areas; None where it has none."""
    how = config.classing.how
    if how == "none":
        return None
    prepared = result.prepared
    weights = np.ones(len(prepared.keys)) if prepared.inhabitants is None else prepared.inhabitants
    measure = Measure(weights / weights.sum(), config.index_interval is not None)
    limits = np.array(result.base.limits, dtype="float64")
    common = (config.classing, config.sample, len(limits) + 1, measure)
    if how != "limits" and not (base is not None and base.limits):
        return Classifier(*common)
    index = result.table.loc[prepared.keys, "index"].to_numpy("float64")
    middle, width = measure.of(index)
    own_scale = not config.restandardize and config.index_interval is None
    return Classifier(*common, limits, float(middle[0]), float(width[0]), own_scale)
