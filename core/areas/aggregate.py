"""Sums and weighted means of areas, kept exact where that is possible and marked where not.

A sum over a crosswalk is ``Y_t = Σ_s w_st · y_s``; a mean is
``M_t = Σ_s w_st · n_s · m_s / Σ_s w_st · n_s`` with weight field ``n``. A value that was split by
a weight between 0 and 1 has the state ``estimated``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from ..tables.states import Figures, State
from .crosswalk import EXACT

_Array = npt.NDArray[Any]


@dataclass(frozen=True)
class Aggregated:
    """What came out, and what did not.

    Attributes
    ----------
    figures
        Sums and means by target (index), in the order of the fields given.
    covered
        Share of the weight that was present, by target and field (1 = nothing missing); empty
        unless missing parts were left out.
    sources
        Number of sources of each target.
    balance
        By sum field: ``total_in``, ``total_out``, ``outside`` (lies in no target) and ``withheld``
        (known parts of targets whose sum is NULL); in = out + outside + withheld.
    incomplete
        By field: number of targets with at least one part that is no number.
    """

    figures: Figures
    covered: pd.DataFrame
    sources: pd.Series
    balance: pd.DataFrame
    incomplete: pd.Series


@dataclass(frozen=True)
class _Parts:
    """The crosswalk as arrays, sorted by target: part i is ``weight[i]`` of row ``row[i]``."""

    row: _Array
    weight: _Array
    start: _Array
    targets: pd.Index

    def sum(self, values: _Array) -> _Array:
        return _reduced(np.add, values, self.start)

    def worst(self, codes: _Array) -> _Array:
        return _reduced(np.maximum, codes, self.start)


def aggregate(
    figures: Figures,
    crosswalk: pd.DataFrame,
    sums: Sequence[str],
    means: Sequence[str] = (),
    weight_field: str = "",
    available: bool = False,
    covered_before: pd.DataFrame | None = None,
) -> Aggregated:
    """Aggregate ``figures`` by a crosswalk.

    Parameters
    ----------
    figures
        Rows = sources; the index holds the crosswalk's sources.
    crosswalk
        ``source``, ``target``, ``weight``; sources without a row of ``figures`` are passed over.
    sums, means
        Fields that are summed, and fields that are averaged with ``weight_field``.
    available
        False: a part that is no number makes the result NULL, with the worst state of its parts.
        True: what is there is summed; the result has at least the state ``limited``.
    covered_before
        By source and field the share that an earlier step covered, where it is known: a part that
        was covered by half counts by half.
    """
    parts = _parts(figures.values.index, crosswalk)
    split = (parts.weight > EXACT) & (parts.weight < 1 - EXACT)
    at_least = np.where(split, int(State.ESTIMATED), int(State.OK)).astype("int8")
    values, states, covered, incomplete = {}, {}, {}, {}
    for field in [*sums, *means]:
        value = figures.values[field].to_numpy()[parts.row]
        state = np.maximum(figures.states[field].to_numpy()[parts.row], at_least)
        weight = parts.weight
        if field in means:
            number = figures.values[weight_field].to_numpy()[parts.row]
            state = np.maximum(state, figures.states[weight_field].to_numpy()[parts.row])
            weight = parts.weight * np.nan_to_num(number)
            state = np.where(number == 0, at_least, state)  # nobody there: no say in the mean
        known = state <= State.ESTIMATED
        present = parts.sum(np.where(known, weight, 0.0))
        share = _share_before(covered_before, field, parts)
        total = parts.sum(np.where(known, np.nan_to_num(value) * weight, 0.0))
        with np.errstate(invalid="ignore", divide="ignore"):
            values[field] = total / present if field in means else total
            covered[field] = parts.sum(np.where(known, weight * share, 0.0)) / parts.sum(weight)
        if field in means:  # where a weight is unknown, so is the share that is covered
            unknown = parts.sum(np.isnan(number).astype("int64")) > 0
            covered[field] = np.where(unknown, np.nan, covered[field])
        states[field], incomplete[field] = _states(parts, state, known, available)
        if field in means:
            states[field] = np.where(
                (present == 0) & (states[field] <= State.ESTIMATED),
                int(State.NOT_APPLICABLE),
                states[field],
            )
    index = parts.targets
    result = Figures.of(pd.DataFrame(values, index=index), pd.DataFrame(states, index=index))
    return Aggregated(
        result,
        pd.DataFrame(covered if available else {}, index=index),
        pd.Series(np.diff(np.append(parts.start, len(parts.row))), index=index, name="sources"),
        _balance(figures, result, parts, sums),
        pd.Series(incomplete, dtype="int64"),
    )


def with_delivered_totals(sums: Figures, delivered: Figures) -> tuple[Figures, pd.DataFrame]:
    """Sums in which values delivered for the target level win.

    Targets that are not among the sums are left out; the caller adds them to ``sums`` first.

    Parameters
    ----------
    sums
        Computed sums by target.
    delivered
        Values by target as an office published them; NULL without a reason leaves the sum, NULL
        with one (such as ``suppressed``) replaces it: what an office withheld stays withheld.

    Returns
    -------
    Figures, DataFrame
        The figures, and where both are numbers and differ by more than half: ``area``, ``field``.
    """
    values, states = sums.values.copy(), sums.states.copy()
    differing = []
    for field in [name for name in delivered.values.columns if name in values.columns]:
        says = (delivered.states[field] != State.MISSING) & delivered.values.index.isin(
            values.index
        )
        known = delivered.values.loc[says, field]
        computed = values[field].reindex(known.index)
        apart = known.index[(computed - known).abs() > 0.5]
        differing.append(pd.DataFrame({"area": apart.to_flat_index(), "field": field}))
        values.loc[known.index, field] = known
        states.loc[known.index, field] = delivered.states[field].reindex(known.index)
    table = pd.concat(differing) if differing else pd.DataFrame(columns=["area", "field"])
    return Figures.of(values, states), table.reset_index(drop=True)


def _parts(sources: pd.Index, crosswalk: pd.DataFrame) -> _Parts:
    rows = pd.DataFrame({"source": sources, "row": np.arange(len(sources))})
    joined = rows.merge(crosswalk[["source", "target", "weight"]], on="source", how="inner")
    joined = joined[joined["weight"] > 0]
    codes, targets = pd.factorize(joined["target"], sort=True)
    order = np.argsort(codes, kind="stable")
    start = np.searchsorted(codes[order], np.arange(len(targets)))
    return _Parts(
        joined["row"].to_numpy()[order],
        joined["weight"].to_numpy(dtype="float64")[order],
        start,
        pd.Index(targets, name="area", dtype=object),
    )


def _share_before(covered: pd.DataFrame | None, field: str, parts: _Parts) -> _Array:
    if covered is None or field not in covered.columns:
        return np.ones(len(parts.row))
    return np.asarray(covered[field].fillna(1.0).to_numpy()[parts.row])


def _reduced(function: Any, values: _Array, start: _Array) -> _Array:
    if len(start) == 0:
        return values[:0]
    return np.asarray(function.reduceat(values, start))


def _states(parts: _Parts, state: _Array, known: _Array, available: bool) -> tuple[_Array, int]:
    gaps = parts.sum((~known).astype("int64"))
    if not available:
        return parts.worst(state), int((gaps > 0).sum())
    lenient = parts.worst(np.where(known, state, int(State.LIMITED)))
    none_known = parts.sum(known.astype("int64")) == 0
    return np.where(none_known, parts.worst(state), lenient), int((gaps > 0).sum())


def _balance(figures: Figures, result: Figures, parts: _Parts, sums: Sequence[str]) -> pd.DataFrame:
    placed = np.bincount(parts.row, parts.weight, minlength=len(figures.values))
    rows = {}
    for field in sums:
        value = np.nan_to_num(figures.values[field].to_numpy())
        total_in, total_out = value.sum(), result.values[field].sum()
        outside = (value * (1 - placed)).sum()
        withheld = total_in - total_out - outside
        rounding = 1e-9 * max(abs(total_in), 1.0)
        rows[field] = (total_in, total_out, outside, withheld if abs(withheld) > rounding else 0.0)
    columns = ["total_in", "total_out", "outside", "withheld"]
    return pd.DataFrame.from_dict(rows, orient="index", columns=columns)
