"""Two tables of the same areas, compared: keys, fields, values, states, control totals.

For the Plausibilisierung of a new year against the last, or of a recomputed table against the
published one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..areas.rates import rate_names, rate_values
from .states import Figures, State

NEW_KEY, LOST_KEY = "new_key", "lost_key"
NEW_FIELD, LOST_FIELD = "new_field", "lost_field"
DIFFERENCE, JUMP, STATE, TOTAL_MISSED = "difference", "jump", "state", "total_missed"
COLUMNS = (
    *("area", "field", "kind", "value", "other", "difference", "percent", "state", "other_state"),
)
WORDS = np.array([state.word for state in State], dtype=object)


@dataclass(frozen=True)
class Limits:
    """What counts as a difference.

    Attributes
    ----------
    tolerance
        Absolute differences up to it are none.
    jump
        Differences of more per cent of the other value are jumps; 0 knows no jumps.
    """

    tolerance: float = 0.0
    jump: float = 0.0


@dataclass(frozen=True)
class MissedTotals:
    """What the check of delivered totals found.

    Attributes
    ----------
    missed
        One row for each total and field, with the columns `COLUMNS`; ``value`` is the sum of the
        areas, ``other`` the total.
    unchecked
        Fields in which a part is withheld: only a sum that is greater than the total is wrong.
    rates
        Fields that are no counts.
    others
        Totals that are not those of all areas.
    """

    missed: pd.DataFrame
    unchecked: list[str]
    rates: list[str]
    others: list[str]


def compared(ours: Figures, theirs: Figures, limits: Limits) -> pd.DataFrame:
    """All differences in the fields that both have, one row each, with the columns `COLUMNS`.

    ``difference = value - other``; ``percent = 100 · difference / |other|``, NULL where other is 0.
    Where only one of both is a number, or the reasons differ for which neither is, the kind is
    ``state``.

    Parameters
    ----------
    ours, theirs
        Rows = areas, with unique keys.
    """
    fields = [name for name in ours.values.columns if name in set(theirs.values.columns)]
    common = ours.values.index.intersection(theirs.values.index, sort=False)
    parts = [
        _keys(ours.values.index.difference(common, sort=False), NEW_KEY),
        _keys(theirs.values.index.difference(common, sort=False), LOST_KEY),
    ]
    left, right = ours[fields].reindexed(common), theirs[fields].reindexed(common)
    value, other = left.values.to_numpy(), right.values.to_numpy()
    codes, other_codes = left.states.to_numpy(), right.states.to_numpy()
    both = ~np.isnan(value) & ~np.isnan(other)
    # Decimal fractions differ in their last bits without differing on paper.
    noise = 1e-9 * np.maximum(np.abs(np.nan_to_num(value)), np.abs(np.nan_to_num(other)))
    with np.errstate(invalid="ignore", divide="ignore"):
        differ = both & (np.abs(value - other) > limits.tolerance + noise)
        percent = np.where(other != 0, 100 * (value - other) / np.abs(other), np.nan)
    reasons = ~both & (codes != other_codes)
    rows, columns = np.nonzero(differ | reasons)
    at = (rows, columns)
    jumps = np.abs(percent[at]) > limits.jump if limits.jump else np.zeros(len(rows), dtype=bool)
    # From nothing to something is a jump of any size.
    jumps |= bool(limits.jump) & differ[at] & (other[at] == 0)
    kinds = np.where(reasons[at], STATE, np.where(jumps, JUMP, DIFFERENCE))
    differences = pd.DataFrame(
        {
            "area": common.to_numpy()[rows],
            "field": np.array(fields, dtype=object)[columns],
            "kind": kinds.astype(object),
            "value": value[at],
            "other": other[at],
            "difference": value[at] - other[at],
            "percent": percent[at],
            "state": WORDS[codes[at]],
            "other_state": WORDS[other_codes[at]],
        },
        columns=list(COLUMNS),
    )
    return pd.concat([*parts, differences], ignore_index=True)


def field_differences(ours: Sequence[str], theirs: Sequence[str]) -> pd.DataFrame:
    """Fields that only one of both tables has."""
    new = [name for name in ours if name not in set(theirs)]
    lost = [name for name in theirs if name not in set(ours)]
    return pd.DataFrame(
        {"field": [*new, *lost], "kind": [NEW_FIELD] * len(new) + [LOST_FIELD] * len(lost)},
        columns=list(COLUMNS),
    )


def missed_totals(ours: Figures, totals: Figures, limits: Limits) -> MissedTotals:
    """Delivered totals that the areas, with those without a place, do not add up to.

    Rates are no sums, and totals of some of the areas (Bezirke) not those of all: fields and rows
    whose numbers are nowhere near the sums are named, not compared.
    """
    fields = [name for name in totals.values.columns if name in set(ours.values.columns)]
    rates = {*rate_names(fields), *rate_values(ours.values[fields])}
    fields = [name for name in fields if name not in rates]
    summed = ours.values[fields].sum(axis=0)
    withheld = ours.values[fields].isna().any(axis=0)
    rows, others = [], []
    for total, delivered in totals.values[fields].iterrows():
        if not _of_all(delivered, summed):
            others.append(str(total))
            continue
        for field, number in delivered.items():
            difference = summed[field] - number
            too_little = -difference > limits.tolerance + 1e-9 * abs(number)
            too_much = difference > limits.tolerance + 1e-9 * abs(number)
            if too_much or (too_little and not withheld[field]):
                percent = 100 * difference / abs(number) if number else np.nan
                rows.append(
                    (total, field, TOTAL_MISSED, summed[field], number, difference, percent)
                )
    missed = pd.DataFrame(rows, columns=list(COLUMNS[:7]))
    missed["state"], missed["other_state"] = None, None
    unchecked = [str(field) for field in fields if withheld[field]]
    return MissedTotals(missed, unchecked, sorted(rates), others)


def _of_all(delivered: pd.Series, summed: pd.Series) -> bool:
    """Whether most numbers of a total are at least half of the sums, and at most twice as much."""
    both = delivered.notna() & (summed != 0)
    share = delivered[both] / summed[both]
    return not len(share) or bool(share.between(0.5, 2).mean() >= 0.5)


def _keys(keys: pd.Index, kind: str) -> pd.DataFrame:
    return pd.DataFrame({"area": list(keys), "kind": [kind] * len(keys)}, columns=list(COLUMNS))
