"""A crosswalk as arrays, and a field of figures laid out along it part by part."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from ..tables.states import Figures, State
from .crosswalk import WHOLE

Array = npt.NDArray[Any]


@dataclass(frozen=True)
class Parts:
    """The crosswalk as arrays, sorted by target: part i is ``weight[i]`` of row ``row[i]``."""

    row: Array
    weight: Array
    start: Array
    targets: pd.Index

    @property
    def split(self) -> Array:
        """Whether a part is only a share of its source; borders drawn twice split nothing."""
        return np.asarray((self.weight > WHOLE) & (self.weight < 1 - WHOLE))

    def sum(self, values: Array) -> Array:
        return _reduced(np.add, values, self.start)

    def worst(self, codes: Array) -> Array:
        return _reduced(np.maximum, codes, self.start)


def parts_of(sources: pd.Index, crosswalk: pd.DataFrame) -> Parts:
    """The rows of a crosswalk whose source is among ``sources``, sorted by target."""
    rows = pd.DataFrame({"source": sources, "row": np.arange(len(sources))})
    joined = rows.merge(crosswalk[["source", "target", "weight"]], on="source", how="inner")
    joined = joined[joined["weight"] > 0]
    codes, targets = pd.factorize(joined["target"], sort=True)
    order = np.argsort(codes, kind="stable")
    start = np.searchsorted(codes[order], np.arange(len(targets)))
    return Parts(
        joined["row"].to_numpy()[order],
        joined["weight"].to_numpy(dtype="float64")[order],
        start,
        pd.Index(targets, name="area", dtype=object),
    )


@dataclass(frozen=True)
class Column:
    """A field part by part.

    ``weight`` is that of the crosswalk, for a mean times what the mean refers to; ``state`` is None
    where every part is a number without reservation.
    """

    value: Array
    weight: Array
    state: Array | None
    unknown_weight: Array | None = None

    @classmethod
    def of(cls, figures: Figures, parts: Parts, field: str, weight_field: str) -> Column:
        value = figures.values[field].to_numpy()[parts.row]
        fields = [field, weight_field] if weight_field else [field]
        state = None
        if parts.split.any() or figures.states[fields].to_numpy().any():
            at_least = np.where(parts.split, int(State.ESTIMATED), int(State.OK)).astype("int8")
            codes = [figures.states[name].to_numpy()[parts.row] for name in fields]
            state = np.maximum.reduce([at_least, *codes])
        if not weight_field:
            return cls(value, parts.weight, state)
        number = figures.values[weight_field].to_numpy()[parts.row]
        if state is not None:
            state = np.where(number == 0, at_least, state)  # nobody there: no say in the mean
        return cls(value, parts.weight * np.nan_to_num(number), state, np.isnan(number))

    @property
    def known(self) -> Array | None:
        return None if self.state is None else self.state <= State.ESTIMATED

    def present(self, parts: Parts) -> Array:
        """Weight of the parts that are numbers."""
        known = self.known
        return parts.sum(self.weight if known is None else np.where(known, self.weight, 0.0))

    def result(self, parts: Parts) -> Array:
        """The sum, or the mean where there is a weight."""
        known = self.known
        value = np.nan_to_num(self.value) * self.weight
        total = parts.sum(value if known is None else np.where(known, value, 0.0))
        if self.unknown_weight is None:
            return total
        with np.errstate(invalid="ignore", divide="ignore"):
            return np.asarray(total / self.present(parts))

    def gaps(self, parts: Parts) -> Array:
        """How many parts of each target are no numbers."""
        known = self.known
        if known is None:
            return np.zeros(len(parts.targets), dtype="int64")
        return parts.sum((~known).astype("int64"))

    def result_states(self, parts: Parts, available: bool) -> Array:
        """The worst state of the parts; where what is available counts, at least ``limited``."""
        known = self.known
        if known is None or self.state is None:
            worst = np.zeros(len(parts.targets), dtype="int8")
        elif available:
            lenient = parts.worst(np.where(known, self.state, int(State.LIMITED)))
            none_known = parts.sum(known.astype("int64")) == 0
            worst = np.where(none_known, parts.worst(self.state), lenient)
        else:
            worst = parts.worst(self.state)
        if self.unknown_weight is None:
            return worst
        nobody = (self.present(parts) == 0) & (worst <= State.ESTIMATED)
        return np.where(nobody, int(State.NOT_APPLICABLE), worst)

    def split(self, parts: Parts, share_before: Array) -> Array:
        """Share of the sum that was split; NaN where the sum has no known part but zeros."""
        size = np.abs(np.nan_to_num(self.value) * self.weight)
        if self.known is not None:
            size = np.where(self.known, size, 0.0)
        share = np.where(parts.split, 1.0, share_before)
        with np.errstate(invalid="ignore", divide="ignore"):
            return np.asarray(parts.sum(size * share) / parts.sum(size))

    def covered(self, parts: Parts, share_before: Array) -> Array:
        """Share of the weight that was there; NaN where a weight is unknown."""
        known = self.known
        weight = self.weight * share_before
        present = parts.sum(weight if known is None else np.where(known, weight, 0.0))
        with np.errstate(invalid="ignore", divide="ignore"):
            share = np.asarray(present / parts.sum(self.weight))
        if self.unknown_weight is None:
            return share
        return np.where(parts.sum(self.unknown_weight.astype("int64")) > 0, np.nan, share)


def _reduced(function: Any, values: Array, start: Array) -> Array:
    if len(start) == 0:
        return values[:0]
    return np.asarray(function.reduceat(values, start))
