"""Sums and weighted means of areas, kept exact where that is possible and marked where not.

A sum over a crosswalk is ``Y_t = Σ_s w_st · y_s``; a mean is
``M_t = Σ_s w_st · n_s · m_s / Σ_s w_st · n_s`` with weight field ``n``. A value that was split by
a weight between 0 and 1 has the state ``estimated``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from ..tables.states import Figures, State
from .parts import Array, Column, Parts, parts_of


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
    missing_parts
        By field: number of parts that are no number.
    split
        By target and summed field the share of the value that was shared out by a weight between 0
        and 1, ``Σ |split parts| / Σ |parts|``: how much of it is an estimate. Empty where nothing
        was split.
    """

    figures: Figures
    covered: pd.DataFrame
    sources: pd.Series
    balance: pd.DataFrame
    incomplete: pd.Series
    missing_parts: pd.Series
    split: pd.DataFrame


def aggregate(
    figures: Figures,
    crosswalk: pd.DataFrame,
    sums: Sequence[str],
    means: Sequence[str] = (),
    weight_field: str = "",
    available: bool = False,
    covered_before: pd.DataFrame | None = None,
    split_before: pd.DataFrame | None = None,
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
    split_before
        By source and field the share that an earlier step split.
    """
    parts = parts_of(figures.values.index, crosswalk)
    return _aggregated(
        figures, parts, sums, means, weight_field, available, covered_before, split_before
    )


def aggregate_located(
    figures: Figures,
    place: Array,
    targets: pd.Index,
    sums: Sequence[str],
    means: Sequence[str] = (),
    weight_field: str = "",
    available: bool = False,
) -> Aggregated:
    """Aggregate rows that each lie in one target or in none, such as addresses.

    A target without any row has no sources; its sums are 0, for nothing is there, and its means
    ``not_applicable``.

    Parameters
    ----------
    place
        By row the position of its target in ``targets``; -1 for none.
    """
    order = np.argsort(place, kind="stable")
    order = order[np.searchsorted(place[order], 0) :]
    filled, start = np.unique(place[order], return_index=True)
    parts = Parts(order, np.ones(len(order)), start, targets[filled].rename("area"))
    found = _aggregated(figures, parts, sums, means, weight_field, available)
    values, states = (
        each.reindex(targets.rename("area"))
        for each in (found.figures.values, found.figures.states)
    )
    empty = ~targets.isin(parts.targets)
    for field in [*sums, *means]:
        values.loc[empty, field] = 0.0 if field in sums else np.nan
        states.loc[empty, field] = int(State.OK if field in sums else State.NOT_APPLICABLE)
    return replace(
        found,
        figures=Figures.of(values, states.astype("int8")),
        covered=found.covered.reindex(targets.rename("area")),
        sources=found.sources.reindex(targets.rename("area")).fillna(0).astype("int64"),
    )


def _aggregated(
    figures: Figures,
    parts: Parts,
    sums: Sequence[str],
    means: Sequence[str],
    weight_field: str,
    available: bool,
    covered_before: pd.DataFrame | None = None,
    split_before: pd.DataFrame | None = None,
) -> Aggregated:
    values, states, covered, split, gaps = {}, {}, {}, {}, {}
    for field in [*sums, *means]:
        column = Column.of(figures, parts, field, weight_field if field in means else "")
        values[field] = column.result(parts)
        states[field] = column.result_states(parts, available)
        gaps[field] = column.gaps(parts)
        if available:
            covered[field] = column.covered(parts, _share_before(covered_before, field, parts))
        if field in sums and (parts.split.any() or split_before is not None):
            split[field] = column.split(parts, _share_before(split_before, field, parts, 0.0))
    index = parts.targets
    result = Figures.of(pd.DataFrame(values, index=index), pd.DataFrame(states, index=index))
    return Aggregated(
        result,
        pd.DataFrame(covered, index=index),
        pd.Series(np.diff(np.append(parts.start, len(parts.row))), index=index, name="sources"),
        _balance(figures, result, parts, sums),
        pd.Series({field: int((each > 0).sum()) for field, each in gaps.items()}, dtype="int64"),
        pd.Series({field: int(each.sum()) for field, each in gaps.items()}, dtype="int64"),
        pd.DataFrame(split, index=index),
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


def _share_before(
    shares: pd.DataFrame | None, field: str, parts: Parts, otherwise: float = 1.0
) -> Array:
    if shares is None or field not in shares.columns:
        return np.full(len(parts.row), otherwise)
    return np.asarray(shares[field].fillna(otherwise).to_numpy()[parts.row])


def _balance(figures: Figures, result: Figures, parts: Parts, sums: Sequence[str]) -> pd.DataFrame:
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
