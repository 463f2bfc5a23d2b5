"""Unpublished rows that somebody can tell apart, though all that is published only sums them up."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pandas as pd

from ..arrays import Array
from .nesting import Base, own_groups
from .profiles import Rules
from .rules import too_small

Pair = tuple[str, str]
"""A part and its whole."""


def told_apart(base: Base, rules: Rules, public: Iterable[Pair]) -> Array:
    """One entry a base row: whether the rows of its group are to be looked at one by one.

    Rows that lie in the same area at every level form a group; only their sum is ever published.
    It is not enough to protect the sum where

    * the whole of a part is public for each row: ``U − Σ others' n ≤ u ≤ min(n, U)`` may leave a
      small ``u``, or a small rest ``n − u``, too little room; or
    * a group is two rows, and whoever is alone in one of them (``singles``) reckons the other.
    """
    values = base.figures.values
    found = np.zeros(len(values), dtype=bool)
    if base.published:
        return found
    groups = own_groups(base).to_numpy()
    for part, whole in public:
        counts, every = values[part].to_numpy(), values[whole].to_numpy()
        found |= _cornered(counts, every, groups, rules)
    if rules.singles:
        for name in values.columns:
            found |= _beside_one(values[name].to_numpy(), groups, rules)
    return _per_group(found, groups, "max").astype(bool)


def _cornered(counts: Array, wholes: Array, groups: Array, rules: Rules) -> Array:
    total, others = _per_group(counts, groups), _per_group(wholes, groups) - wholes
    low, high = np.maximum(total - others, 0), np.minimum(wholes, total)
    small = too_small(counts, rules)
    if rules.complement:
        small |= too_small(wholes - counts, rules)
    with np.errstate(invalid="ignore"):
        return np.asarray(small & (high - low < np.minimum(rules.width, wholes)))


def _beside_one(counts: Array, groups: Array, rules: Rules) -> Array:
    pair = _per_group(np.ones(len(counts)), groups) == 2
    return np.asarray(pair & too_small(counts, rules) & (_per_group(counts, groups) - counts == 1))


def _per_group(values: Array, groups: Array, how: str = "sum") -> Array:
    """The sum or maximum of each row's group; NaN where any of it is unknown."""
    unknown = np.isnan(values.astype("float64"))
    frame = pd.Series(values).groupby(groups)
    there = pd.Series(unknown).groupby(groups).transform("max").to_numpy().astype(bool)
    return np.where(there, np.nan, frame.transform(how).to_numpy(dtype="float64"))
