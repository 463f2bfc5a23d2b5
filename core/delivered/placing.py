"""Which rows are areas, and one key for each of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..arrays import Array
from ..errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten
from ..tables.keys import UNASSIGNED
from ..tables.states import Figures, State, worst
from .column import NUMBER, Column
from .findings import Remark
from .rows import AREA, TOTAL, UNPLACED, kinds_by_words
from .sums import Miss, Sum, far_totals, missed_totals, parts_of, sums_of_rows, whole_places

_MOST_COLUMNS = 200


@dataclass(frozen=True)
class Places:
    """What each row is.

    Attributes
    ----------
    kinds
        `AREA`, `UNPLACED` or `TOTAL`.
    labels
        Key, or name where there is no key.
    by_sum
        Totals that no word gave away.
    like_totals
        Names of areas that are called like a whole, while most others are not.
    far_totals
        Totals by their word that are nowhere near the sum of the areas.
    """

    kinds: Array
    labels: list[str]
    by_sum: tuple[Sum, ...]
    like_totals: tuple[str, ...]
    far_totals: tuple[str, ...]


def places_of(keys: Array, names: Array | None, columns: Sequence[Column]) -> Places:
    """Tell areas from totals and from rows without a place, by words and by sums."""
    kinds = kinds_by_words(keys, *([] if names is None else [names]))
    labels = [str(key) for key in keys]
    if names is not None:
        labels = [label or str(name) for label, name in zip(labels, names)]
    called = labels if names is None else [str(n) or key for n, key in zip(names, labels)]
    whole = [column for column in columns if column.kind == NUMBER and column.whole]
    numbers = _table(whole[:_MOST_COLUMNS], len(keys))
    found = sums_of_rows(numbers, kinds == AREA, called)
    by_word = _by_word(numbers, kinds == TOTAL)
    kinds[[total.row for total in found]] = TOTAL
    like = np.flatnonzero(whole_places(called) & (kinds == AREA))
    return Places(
        kinds,
        labels,
        tuple(found),
        tuple(called[row] for row in like),
        tuple(far_totals(numbers, by_word, called)),
    )


def _by_word(numbers: Array, is_total: Array) -> list[Sum]:
    """Totals that their word gave away, with the rows they sum up."""
    rows = [int(row) for row in np.flatnonzero(is_total)]
    return [Sum(row, parts_of(numbers, row, is_total)) for row in rows]


def remarks_on_totals(places: Places) -> list[Remark]:
    """Totals that no word gave away, and rows that may be meant as totals."""
    remarks = []
    if places.by_sum:
        text = QT_TRANSLATE_NOOP(
            "Sozialraum",
            "Rows that are sums of other rows were set apart as totals: {rows}. To keep them, set "
            "the key mode to “none”.",
        )
        labels = [places.labels[total.row] for total in places.by_sum]
        remarks.append(Remark(text, {"rows": first_ten(labels)}))
    if places.like_totals:
        text = QT_TRANSLATE_NOOP(
            "Sozialraum",
            "Rows that may be meant as totals, but are not the sum of the others, were kept as "
            "areas: {rows}. Check them, and delete them in the file if they are totals.",
        )
        remarks.append(Remark(text, {"rows": first_ten(places.like_totals)}))
    if places.far_totals:
        text = QT_TRANSLATE_NOOP(
            "Sozialraum",
            "Totals that are far from the sum of the areas: {rows}. They may sum up other rows, or "
            "totals of parts were kept as areas. Check them.",
        )
        remarks.append(Remark(text, {"rows": first_ten(places.far_totals)}))
    return remarks


def misses_of(places: Places, columns: Sequence[Column]) -> list[Miss]:
    """Delivered totals that their rows, with those without a place, do not add up to."""
    counted = [column for column in columns if column.kind == NUMBER]
    numbers = _table(counted, len(places.kinds))
    is_total = places.kinds == TOTAL
    by_sum = {total.row for total in places.by_sum}
    totals = [total for total in _by_word(numbers, is_total) if total.row not in by_sum]
    return missed_totals(
        numbers,
        [_decimals(column) for column in counted],
        [*totals, *places.by_sum],
        places.labels,
        [column.raw.name for column in counted],
    )


def area_keys(places: Places, keys: Array, rows: Array, heading: str) -> Array:
    """The keys with `UNASSIGNED` for rows without a place; totals without a key get their name.

    Errors
    ------
    SozialraumError
        An area has no key; the first ten rows are listed.
    """
    placed = keys.copy()
    placed[places.kinds == UNPLACED] = UNASSIGNED
    unnamed = (placed == "") & (places.kinds == TOTAL)
    placed[unnamed] = np.array(places.labels, dtype=object)[unnamed]
    empty = (placed == "") & (places.kinds == AREA)
    if empty.any():
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "Column “{column}” has no key in {count} rows (row {rows}). Choose another key "
                "column, complete the keys, or set the key mode to “none”.",
            ),
            column=heading,
            count=int(empty.sum()),
            rows=first_ten(rows[empty]),
        )
    return placed


def area_names(places: Places, keys: Array, names: Array | None) -> Array:
    """The names; the key as delivered where there are none, or none for what is no area."""
    if names is None:
        return keys
    unnamed = (names == "") & (places.kinds != AREA)
    return np.where(unnamed, keys, names)


def require_one_row_an_area(keys: Array, rows: Array, heading: str) -> None:
    """Refuse keys that stand in several rows.

    Errors
    ------
    SozialraumError
        Names the keys and the rows.
    """
    twice = pd.Series(keys).duplicated(keep=False).to_numpy() & (keys != UNASSIGNED)
    if twice.any():
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "Column “{column}” is not unique: {keys} stand in several rows (row {rows}). If "
                "the table has several rows an area, such as one for each age, set the key mode "
                "to “none” and use the algorithm pivottable; else choose another key column.",
            ),
            column=heading,
            keys=first_ten(pd.unique(keys[twice])),
            rows=first_ten(rows[twice]),
        )


def one_unassigned(figures: Figures, keys: Array, counts: Sequence[str]) -> Figures:
    """Figures whose rows without a place are one: counts are added, other numbers are NULL.

    Parameters
    ----------
    keys
        Of the rows, in the order of ``figures``.
    counts
        Names of the columns that are counts.
    """
    several = np.flatnonzero(keys == UNASSIGNED)
    if len(several) < 2:
        return figures
    values, states = figures.values.copy(), figures.states.copy()
    first = figures.rows(keys == UNASSIGNED)
    summed = first.values.sum(axis=0, skipna=False)
    worst_states = pd.Series(
        [worst(first.states[[name]].T).iloc[0] for name in states.columns],
        index=states.columns,
        dtype="int64",
    )
    for name in values.columns:
        is_count = name in counts
        values.iloc[several[0], values.columns.get_loc(name)] = summed[name] if is_count else np.nan
        state = int(worst_states[name]) if is_count else int(State.MISSING)
        states.iloc[several[0], states.columns.get_loc(name)] = state
    kept = np.ones(len(keys), dtype=bool)
    kept[several[1:]] = False
    return Figures.of(values, states).rows(kept)


def _table(columns: Sequence[Column], rows: int) -> Array:
    if not columns:
        return np.empty((rows, 0))
    return np.column_stack([column.numbers for column in columns])


def _decimals(column: Column) -> int:
    """Decimals that the column is written with, up to six."""
    if column.whole:
        return 0
    known = column.numbers[~np.isnan(column.numbers)][:1000]
    return next(
        (n for n in range(7) if np.allclose(known, np.round(known, n), rtol=0, atol=1e-9)), 6
    )
