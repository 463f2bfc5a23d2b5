"""Unpublished rows that somebody can tell apart, though all that is published only sums them up."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..arrays import Array
from .nesting import Base, own_groups
from .profiles import Rules
from .rules import too_small


def told_apart(base: Base, rules: Rules, bounded: bool, known: pd.DataFrame) -> Array:
    """One entry a base row: whether the rows of its group are to be looked at one by one.

    Rows that lie in the same area at every level form a group; only their sum is ever published.
    It is not enough to protect the sum where

    * a count is a part of one that is public for each row (``bounded``): the known wholes of all
      rows of a group may leave a small part too little room;
    * others publish counts of the rows themselves (``known``); or
    * a group is two rows, and whoever is alone in one of them (``singles``) reckons the other.
    """
    values = base.figures.values
    found = np.full(len(values), bounded and not base.published)
    if base.published or bounded:
        return found
    groups = own_groups(base).to_numpy()
    named = known[known["level"] == base.level]
    rows = zip(values.index.astype(str), base.dates)
    printed = set(zip(named["area"].astype(str), named["date"]))
    found |= np.array([row in printed for row in rows], dtype=bool)
    if rules.singles:
        for name in values.columns:
            found |= _beside_one(values[name].to_numpy(), groups, rules)
    together = pd.Series(found).groupby(groups).transform("max")
    return np.asarray(together, dtype=bool)


def _beside_one(counts: Array, groups: Array, rules: Rules) -> Array:
    of_group = pd.Series(counts).groupby(groups)
    pair = of_group.transform("size").to_numpy() == 2
    other = of_group.transform("sum").to_numpy() - counts
    return np.asarray(pair & too_small(counts, rules) & (other == 1))
