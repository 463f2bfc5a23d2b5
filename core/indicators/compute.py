"""Indicators from variables: counts are summed, then divided.

``value = factor · Σ± numerator / Σ± denominator``. A part that is no number makes the value NULL
with the worst state of its parts; a denominator of 0 is ``not_applicable``, one below the minimum
``small_base``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, TypeVar

import numpy as np
import pandas as pd

from ..arrays import Array
from ..tables.keys import UNASSIGNED
from ..tables.states import Figures, State
from .ages import age_statistic
from .catalog import Formula, Indicator
from .variables import Fields, Plan

_Name = TypeVar("_Name")

_DUST = 1e-9
"""Share by which sums of decimal numbers may differ."""


@dataclass(frozen=True)
class Doubts:
    """Areas whose counts cannot be right.

    Attributes
    ----------
    negative
        Field → areas with a negative count.
    larger
        Indicator → areas where a group is larger than its population: a share above 100 %.
    beyond
        Fields of an age band, and of all ages → areas where the band is larger; not where an
        indicator of ``larger`` says so already.
    """

    negative: dict[str, list[str]] = field(default_factory=dict)
    larger: dict[str, list[str]] = field(default_factory=dict)
    beyond: dict[tuple[str, str], list[str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Computed:
    """Indicators by area: columns are indicator keys.

    Attributes
    ----------
    figures
        The values.
    numerators, denominators
        What was divided; NaN for delivered means. The denominator of an age is the population.
    """

    figures: Figures
    numerators: pd.DataFrame
    denominators: pd.DataFrame
    doubts: Doubts = field(default_factory=Doubts)


def compute(
    figures: Figures,
    chosen: Plan,
    minimum: float | None = None,
    wholes: pd.Series | None = None,
) -> Computed:
    """Compute the planned indicators of each area.

    Parameters
    ----------
    figures
        The fields of ``chosen.needed``.
    minimum
        Smallest denominator; None takes each indicator's own.
    wholes
        Date of each row, in their order: its rows are the whole of shares of the whole.
    """
    keys = [indicator.key for indicator in chosen.indicators]
    shape = (len(figures.values), len(keys))
    values, tops, bottoms = np.full(shape, np.nan), np.full(shape, np.nan), np.full(shape, np.nan)
    states = np.zeros(shape, dtype="int8")
    parts = _Parts(figures, wholes)
    for place, indicator in enumerate(chosen.indicators):
        one = _one(parts, indicator, chosen)
        values[:, place], tops[:, place], bottoms[:, place] = one.value, one.top, one.bottom
        least = indicator.minimum_denominator if minimum is None else minimum
        states[:, place] = np.maximum(one.state, _base_state(one.bottom, least))

    def table(array: Array) -> pd.DataFrame:
        return pd.DataFrame(array, index=figures.values.index, columns=keys)

    result = Figures.of(table(values), table(states))
    doubts = _doubts(parts, chosen, tops, bottoms, _labels(figures.values.index, wholes))
    return Computed(result, table(tops), table(bottoms), doubts)


class _One(NamedTuple):
    """An indicator: one entry an area; NaN where there is no such number."""

    value: Array
    top: Array
    bottom: Array
    state: Array


def _one(parts: _Parts, indicator: Indicator, chosen: Plan) -> _One:
    used = chosen.fields[indicator.key]
    state = parts.state([name for fields in used.values() for name in fields])
    nothing = np.full(len(state), np.nan)
    if indicator.value:
        return _One(parts.sum(used[indicator.value]), nothing, nothing, state)
    if indicator.of_ages:
        bands = chosen.bands[indicator.key]
        counts = parts.table([band.field for band in bands])
        ages = age_statistic(
            indicator.statistic, counts, bands, indicator.open_class, indicator.convention
        )
        people = counts.sum(axis=1)
        beyond = np.isnan(ages) & ~np.isnan(people)
        return _One(ages, nothing, people, np.where(beyond, int(State.NOT_APPLICABLE), state))
    if indicator.statistic:
        top = parts.sum(used[indicator.of])
        bottom, worst = parts.whole(top, state)
        return _One(_divided(100.0, top, bottom), top, bottom, np.maximum(state, worst))
    top = parts.formula(indicator.numerator, used)
    bottom = parts.formula(indicator.denominator, used)
    return _One(_divided(indicator.factor, top, bottom), top, bottom, state)


def _divided(factor: float, top: Array, bottom: Array) -> Array:
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.asarray(factor * top / bottom)


class _Parts:
    """Sums of fields and their worst states."""

    def __init__(self, figures: Figures, wholes: pd.Series | None) -> None:
        self.group = np.zeros(len(figures.values), dtype="int64")
        if wholes is not None:
            self.group = pd.factorize(wholes.to_numpy())[0]
        self.place = {name: at for at, name in enumerate(figures.values.columns)}
        self.values = figures.values.to_numpy(dtype="float64")
        self.states = figures.states.to_numpy()

    def table(self, fields: list[str]) -> Array:
        return np.asarray(self.values[:, [self.place[name] for name in fields]])

    def sum(self, fields: Fields) -> Array:
        return np.asarray(self.table(list(fields)).sum(axis=1))

    def formula(self, formula: Formula, used: Mapping[str, Fields]) -> Array:
        return np.asarray(sum(sign * self.sum(used[name]) for sign, name in formula))

    def state(self, fields: list[str]) -> Array:
        return np.asarray(self.states[:, [self.place[name] for name in fields]].max(axis=1))

    def whole(self, counts: Array, state: Array) -> tuple[Array, Array]:
        """Sum and worst state over all areas of the same whole."""
        by = pd.Series(self.group)
        sums = pd.Series(np.nan_to_num(counts)).groupby(by).transform("sum")
        return sums.to_numpy(), pd.Series(state).groupby(by).transform("max").to_numpy()


def _base_state(bottom: Array, minimum: float) -> Array:
    state = np.where(bottom < minimum, int(State.SMALL_BASE), int(State.OK))
    return np.asarray(np.where(bottom == 0, int(State.NOT_APPLICABLE), state))


def _labels(areas: pd.Index, dates: pd.Series | None) -> Array:
    """Areas as they are named to the user: with their date, if there are several."""
    names = areas.astype(str).to_numpy(dtype=object)
    return names if dates is None else np.asarray(names + " (" + dates.to_numpy() + ")")


def _doubts(parts: _Parts, chosen: Plan, tops: Array, bottoms: Array, labels: Array) -> Doubts:
    shares = {one.key: at for at, one in enumerate(chosen.indicators) if one.part}
    said = {tuple(chosen.fields[key].values()) for key in shares}
    pairs = [pair for pair in chosen.wholes.items() if pair not in said and pair[0] != pair[1]]
    counts = [name for name in chosen.needed if name not in chosen.balances]

    def named(rows: Array) -> list[str]:
        return [str(label) for label in labels[rows]]

    negative = {name: named(parts.sum((name,)) < 0) for name in counts}
    larger = {key: named(_exceeds(tops[:, at], bottoms[:, at])) for key, at in shares.items()}
    beyond = {
        (" + ".join(band), " + ".join(whole)): named(_exceeds(parts.sum(band), parts.sum(whole)))
        for band, whole in pairs
    }
    return Doubts(_some(negative), _some(larger), _some(beyond))


def _exceeds(part: Array, whole: Array) -> Array:
    return np.asarray(part > whole * (1 + _DUST))


def _some(found: dict[_Name, list[str]]) -> dict[_Name, list[str]]:
    return {name: areas for name, areas in found.items() if areas}


def benchmarks(
    figures: Figures, chosen: Plan, groups: pd.Series, minimum: float | None = None
) -> Figures:
    """The same indicators for whole groups of areas, from summed counts.

    A group with an area whose count is no number has no value, with the worst state of its areas;
    a group below the smallest denominator is ``small_base`` like an area. What cannot be summed
    (delivered means, flows between the areas) is ``not_applicable``.

    Parameters
    ----------
    figures
        The fields of ``chosen.needed``.
    groups
        Group of each area, in the order of the areas.
    minimum
        Smallest denominator, as for `compute`.

    Returns
    -------
    Figures
        Rows = groups, columns = indicator keys.
    """
    by = groups.to_numpy()
    sums = figures.values.groupby(by).sum(min_count=1)
    result = compute(Figures.of(sums, figures.states.groupby(by).max()), chosen, minimum).figures
    alone = [one.key for one in chosen.indicators if not _can_be_summed(one)]
    states = result.states.copy()
    states[alone] = int(State.NOT_APPLICABLE)
    return Figures.of(result.values, states)


def _can_be_summed(indicator: Indicator) -> bool:
    return indicator.additive and not indicator.value


def ranks(figures: Figures, groups: pd.Series) -> pd.DataFrame:
    """Rank of each area within its group: 1 for the largest value, equal values share the best.

    Rows without a place have no rank.
    """
    values = figures.values.copy()
    values.loc[values.index == UNASSIGNED] = np.nan
    return values.groupby(groups.to_numpy()).rank(method="min", ascending=False)
