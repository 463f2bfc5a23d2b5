"""Sums in words, as an outsider would write them down: ``Nord + Süd = Stadtbezirk: 17 − 14``."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..arrays import Array
from .linked import Linked

_MOST_NAMED = 12


def in_words(linked: Linked, rows: Sequence[int], withheld: Array) -> str:
    """The sums ``rows`` of `Linked.matrix`, each with what is published of it."""
    matrix = linked.matrix()
    return "; ".join(_sum_in_words(linked, matrix[row], row, withheld) for row in rows)


def cell_name(linked: Linked, cell: int, by_field: bool) -> str:
    """The area of a cell, or its field."""
    unit, field = divmod(int(cell), linked.shape[1])
    return str(linked.fields[field] if by_field else linked.units["area"].iat[unit])


def _sum_in_words(linked: Linked, row: object, number: int, withheld: Array) -> str:
    kind, of = linked.relation(number)
    cells, signs = row.indices, row.data  # type: ignore[attr-defined]
    total, parts = cells[signs > 0], cells[signs < 0]
    head = str(linked.fields[of] if kind == "units" else linked.units["area"].iat[of])
    dates = linked.units["date"]
    if dates.nunique() > 1:
        head = f"{head} ({dates.iat[int(cells[0]) // linked.shape[1]]})"
    names = [cell_name(linked, part, kind == "fields") for part in parts[:_MOST_NAMED]]
    names += ["…"] if len(parts) > _MOST_NAMED else []
    left = " + ".join(names)
    right = cell_name(linked, total[0], kind == "fields")
    return f"{head}: {left} = {right}: {_numbers(linked, total, parts, withheld)}"


def _numbers(linked: Linked, total: Array, parts: Array, withheld: Array) -> str:
    values = linked.values.ravel()
    known = [_number(values[part]) for part in parts if not withheld[part]]
    if withheld[total[0]]:
        return " + ".join(known) or "0"
    return " − ".join([_number(values[total[0]]), *known])


def _number(value: float) -> str:
    return f"{value:.0f}" if value == np.round(value) else f"{value:.12g}"
