"""Which rows sum up others, and whether delivered totals agree with the sums."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from math import comb, log10

import numpy as np

from ..arrays import Array

LARGEST = 1000
"""In tables with more rows only sums of all rows are looked for, not sums of some."""

ENOUGH = 3.0
"""A row is a total if a coincidence is less likely than 1 in 10 to this power."""

ENOUGH_NAMED = 1.0
"""The same for rows called after a city or district ("Stadt Aachen")."""

_SOME = 1 / 3
_SAMPLE = 2000
_FAR = 0.2
_BASES = 4
_WHOLE_PLACE = re.compile(
    r"(?:stadt|gemeinde|kreis|landkreis|land|region|städteregion|stadtbezirk|bezirk)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Sum:
    """A row that sums up others.

    Attributes
    ----------
    row
        Place of the total.
    parts
        Places of the rows it sums up.
    """

    row: int
    parts: Array


def sums_of_rows(numbers: Array, areas: Array, labels: Sequence[str]) -> list[Sum]:
    """Rows that are sums of all others, or of rows that stand together.

    Not every column of a total is a sum: some are rates, some hold rows that belong to no area. So
    a row counts as a sum if that is no coincidence: the digits that agree in some columns, at least
    a third of them, are weighed against the number of sums and of choices of columns tried.

    Parameters
    ----------
    numbers
        Whole numbers, rows × columns; NaN where there is none.
    areas
        Whether a row is taken for an area so far.
    labels
        Name (or key) of each row.

    Returns
    -------
    list of Sum
        In the order they were found: sums of areas first, sums of sums after them.
    """
    found: list[Sum] = []
    left = areas.copy()
    for _ in range(4):
        again = _sums_among(numbers, np.flatnonzero(left), labels)
        if not again:
            break
        found += again
        left[[total.row for total in again]] = False
    return found


def whole_places(labels: Sequence[str]) -> Array:
    """Which rows are called after a city or district while most others are not."""
    named = np.array([_WHOLE_PLACE.match(label) is not None for label in labels], dtype=bool)
    return named & (named.mean() <= 0.5 if len(named) else False)


def _sums_among(numbers: Array, rows: Array, labels: Sequence[str]) -> list[Sum]:
    table = np.where((numbers[rows] < 0).any(axis=0), np.nan, numbers[rows])
    usable = ~np.isnan(table).all(axis=0)
    table = _independent(table[:, usable])
    if len(rows) < 3 or not table.shape[1]:
        return []
    everyone = _rows_like_all_others(table)
    candidates = range(len(rows)) if len(rows) <= LARGEST else sorted(everyone)
    if not candidates:
        return []
    search = _BlockSearch(table)
    found = []
    named = whole_places([labels[row] for row in rows])
    for row in candidates:
        enough = ENOUGH_NAMED if named[row] else ENOUGH
        parts = search.parts_of(row, enough, row in everyone)
        if parts is not None:
            found.append(Sum(int(rows[row]), rows[parts]))
    totals = {total.row for total in found}
    # A part of two sums is an area; a row that sums up sums only is found in the next turn.
    return [total for total in found if not totals.intersection(total.parts.tolist())]


def _independent(table: Array) -> Array:
    """The columns that are no combination of those before them: only they are evidence.

    The same areas of five years, or men, women and all, show one thing once.
    """
    sample = np.nan_to_num(table[:_SAMPLE])
    basis = np.empty((len(sample), 0))
    kept = []
    for place, column in enumerate(sample.T):
        rest = column - basis @ (basis.T @ column)
        rest -= basis @ (basis.T @ rest)
        if np.linalg.norm(rest) > 1e-9 * max(float(np.linalg.norm(column)), 1.0):
            basis = np.column_stack([basis, rest / np.linalg.norm(rest)])
            kept.append(place)
    return table[:, kept]


def _rows_like_all_others(table: Array) -> set[int]:
    """Rows that equal the sum of all others in some column."""
    with np.errstate(invalid="ignore"):
        near = (np.abs(2 * table - np.nansum(table, axis=0)) < 1) & (table > 0)
    return set(np.flatnonzero(near.any(axis=1)).tolist())


class _BlockSearch:
    """Finds the rows standing together whose sum a row is."""

    def __init__(self, table: Array) -> None:
        self.table = table
        self.missing = np.isnan(table)
        filled = np.where(self.missing, 0.0, table)
        self.sums = np.vstack([np.zeros(table.shape[1]), filled.cumsum(axis=0)])
        self.gaps = np.vstack([np.zeros(table.shape[1]), self.missing.cumsum(axis=0)])
        complete = ~self.missing.any(axis=0)
        order = np.argsort(-np.where(complete, filled.sum(axis=0), -1.0), kind="stable")
        spread = order[np.linspace(0, complete.sum() - 1, _BASES).astype(int)]
        self.bases = list(dict.fromkeys(spread.tolist())) if complete.any() else []

    def parts_of(self, row: int, enough: float, like_all: bool) -> Array | None:
        """The rows that ``row`` sums up, or None."""
        if like_all:
            rest = self.sums[-1] - np.where(self.missing[row], 0.0, self.table[row])
            gaps = self.gaps[-1] - self.missing[row]
            if self._evidence(row, rest, gaps) - log10(len(self.table)) >= enough:
                return np.delete(np.arange(len(self.table)), row)
        if len(self.table) > LARGEST:
            return None
        tried = log10(len(self.table) ** 3 / 2)  # blocks, for each of the rows
        blocks = (block for base in self.bases for block in self._blocks(row, base))
        for start, end in blocks:
            sums, gaps = self.sums[end] - self.sums[start], self.gaps[end] - self.gaps[start]
            if self._evidence(row, sums, gaps) - tried >= enough:
                return np.arange(start, end)
        return None

    def _blocks(self, row: int, base: int) -> list[tuple[int, int]]:
        """Blocks of at least two rows without ``row`` that have its sum in the base column."""
        running, value = self.sums[:, base], self.table[row, base]
        if value < 10:
            return []
        blocks = []
        for side in ("left", "right"):
            end = np.searchsorted(running, running + value, side=side)
            end = end - (side == "right")
            end = np.minimum(end, len(running) - 1)
            hit = np.flatnonzero(running[end] == running + value)
            blocks += [(int(start), int(end[start])) for start in hit]
        apart = [(s, e) for s, e in blocks if e - s >= 2 and not s <= row < e]
        return list(dict.fromkeys(apart))[:50]

    def _evidence(self, row: int, sums: Array, gaps: Array) -> float:
        """Decimal digits that agree beyond chance; minus infinity where too few columns do."""
        comparable = (gaps == 0) & ~self.missing[row]
        agree = comparable & (np.abs(self.table[row] - sums) < 0.5)
        if not agree.any() or agree.sum() < _SOME * comparable.sum():
            return -np.inf
        digits = np.log10(np.maximum(self.table[row][agree], 1.0)).sum()
        return float(digits) - log10(comb(int(comparable.sum()), int(agree.sum())))


@dataclass(frozen=True)
class Miss:
    """A delivered total that the rows do not add up to."""

    label: str
    column: str
    delivered: float
    summed: float


def missed_totals(
    numbers: Array,
    decimals: Sequence[int],
    totals: Sequence[Sum],
    labels: Sequence[str],
    columns: Sequence[str],
) -> list[Miss]:
    """Totals that differ from the sum of their parts by more than rounding explains.

    Each part may be off by half of its last digit (of the step in which it is rounded, such as 5).
    A total far from the sum belongs to a part of the areas, a total between the smallest and the
    greatest part to a rate: neither is a sum to be checked. Where parts are withheld, only a sum
    that exceeds the total is wrong.

    Parameters
    ----------
    numbers
        Rows × columns; NaN where there is none.
    decimals
        Decimals of each column.
    """
    misses: list[Miss] = []
    for place, column in enumerate(columns):
        for total in totals:
            delivered, known = numbers[total.row, place], numbers[total.parts, place]
            if np.isnan(delivered) or _is_rate(delivered, known):
                continue
            summed = float(np.nansum(known))
            step = _step(known, decimals[place])
            tolerance = (0.5 * step * (len(known) + 1) if step != 1 else 0.0) + 1e-9
            near = abs(delivered - summed) <= _FAR * max(abs(delivered), abs(summed))
            complete = not np.isnan(known).any()
            off = abs(delivered - summed) if complete else summed - delivered
            if near and off > tolerance:
                misses.append(Miss(labels[total.row], column, float(delivered), summed))
    return misses


def far_totals(numbers: Array, totals: Sequence[Sum], labels: Sequence[str]) -> list[str]:
    """Labels of totals that are nowhere near the sums of their rows: they may sum up others.

    Parameters
    ----------
    numbers
        Counts, rows × columns; NaN where there is none.
    """
    far = []
    for total in totals:
        summed = np.nansum(numbers[total.parts], axis=0)
        delivered = numbers[total.row]
        known = ~np.isnan(delivered) & ((delivered != 0) | (summed != 0))
        largest = np.maximum(np.abs(delivered), np.abs(summed))[known]
        near = np.abs(delivered - summed)[known] <= _FAR * largest
        if len(near) and near.mean() < 0.5:
            far.append(labels[total.row])
    return far


def parts_of(numbers: Array, row: int, totals: Array) -> Array:
    """The rows that a total by its word sums up.

    All areas, or those between it and the total before or after it, whichever agree in most
    columns.

    Parameters
    ----------
    totals
        Whether a row is a total.
    """
    others = np.flatnonzero(totals)
    before = others[others < row].max(initial=-1)
    after = others[others > row].min(initial=len(totals))
    everyone = np.flatnonzero(~totals)
    choices = [everyone, np.arange(before + 1, row), np.arange(row + 1, after)]
    with np.errstate(invalid="ignore"):
        agree = [
            int((np.abs(np.nansum(numbers[parts], axis=0) - numbers[row]) < 0.5).sum())
            for parts in choices
        ]
    return choices[int(np.argmax(agree))]


def _step(known: Array, decimals: int) -> float:
    """The unit of the last digit, or 5, 10 or 100 where all numbers are rounded to it."""
    numbers = known[~np.isnan(known)]
    if decimals:
        return float(10.0**-decimals)
    for step in (100.0, 10.0, 5.0):
        if len(numbers) >= 5 and (numbers % step == 0).all() and numbers.any():
            return step
    return 1.0


def _is_rate(total: float, known: Array) -> bool:
    numbers = known[~np.isnan(known)]
    if len(numbers) < 2:
        return True
    return bool(numbers.min() <= total <= numbers.max() and total < 0.9 * numbers.sum())
