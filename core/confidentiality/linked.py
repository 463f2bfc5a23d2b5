"""Linked tables: all figures that are published together, and the sums that tie them.

Every cell is a unit (an area of a level at a date) and a field. Two kinds of sums hold: between
units, for every field (``Stadtbezirk = Nord + Süd``), and between fields, for every unit
(``EW = M + W``). Both together are all linear relations an outsider can use:

    unit_sums · values = 0      and      values · field_sumsᵀ = 0

with ``+1`` for the total and ``−1`` for its parts. Levels that are not published, such as blocks
that only tie two area systems together, are units with the role ``HIDDEN``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import Any

import numpy as np
import pandas as pd

from ..arrays import Array
from ..errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten
from .solver import DUST, minimize


class Role(IntEnum):
    """What an outsider gets to see of a cell."""

    OPEN = 0
    """Published, unless it is suppressed."""
    HIDDEN = 1
    """Never published."""
    PUBLIC = 2
    """Known already, by others or from before: it cannot be suppressed."""


@dataclass(frozen=True)
class Linked:
    """Cells and sums.

    Attributes
    ----------
    units
        Columns ``level``, ``area``, ``date``; one row a unit.
    fields
        Names of the fields.
    values
        Units × fields; NaN where the number is not known here either.
    roles
        Units × fields, codes of `Role`.
    unit_sums, field_sums
        Sparse (csr): a row for each sum, a column for each unit or field.
    """

    units: pd.DataFrame
    fields: tuple[str, ...]
    values: Array
    roles: Array
    unit_sums: Any
    field_sums: Any

    @property
    def shape(self) -> tuple[int, int]:
        """Number of units and fields."""
        return self.values.shape[0], self.values.shape[1]

    def matrix(self) -> Any:
        """All sums as one sparse matrix over the cells in row order (unit by unit)."""
        units, fields = self.shape
        return every_sum(self.unit_sums, units, self.field_sums, fields)

    def relation(self, row: int) -> tuple[str, int]:
        """What row ``row`` of `matrix` is: ``units`` and its field, or ``fields`` and its unit."""
        of_units, fields = self.unit_sums.shape[0], self.shape[1]
        if row < of_units * fields:
            return "units", row % fields
        return "fields", (row - of_units * fields) // self.field_sums.shape[0]

    def whole(self) -> bool:
        """Whether all known numbers are whole."""
        known = self.values[~np.isnan(self.values)]
        return bool((known == np.round(known)).all())


def every_sum(unit_sums: Any, units: int, field_sums: Any, fields: int) -> Any:
    """Each sum of units for each field, then each sum of fields for each unit (csr)."""
    from scipy import sparse

    parts = [
        sparse.kron(unit_sums, sparse.identity(fields), format="csr"),
        sparse.kron(sparse.identity(units), field_sums, format="csr"),
    ]
    matrix = sparse.vstack(parts, format="csr")
    matrix.eliminate_zeros()  # kron stores zeros where its second factor is dense
    return matrix


def field_sums_matrix(fields: Sequence[str], sums: Sequence[tuple[str, Sequence[str]]]) -> Any:
    """``EW=M+W`` and others as rows over ``fields``."""
    from scipy import sparse

    place = {field: at for at, field in enumerate(fields)}
    matrix = np.zeros((len(sums), len(fields)))
    for row, (total, parts) in enumerate(sums):
        matrix[row, place[total]] = 1
        for part in parts:
            matrix[row, place[part]] -= 1
    return sparse.csr_matrix(matrix)


def check_sums(linked: Linked) -> None:
    """Refuse sums that do not hold where all their numbers are known.

    Errors
    ------
    SozialraumError
        Names the areas (or the fields) whose parts do not add up to their total.
    """
    for row in range(linked.field_sums.shape[0]):
        weights = linked.field_sums[row].toarray()[0]
        off = np.abs(linked.values[:, weights != 0] @ weights[weights != 0])
        wrong = np.flatnonzero(off > DUST * 10)
        if len(wrong):
            total = linked.fields[int(np.flatnonzero(weights > 0)[0])]
            raise SozialraumError(
                QT_TRANSLATE_NOOP(
                    "Sozialraum",
                    "{total} is not the sum of {parts} in {count} areas ({areas}). Parts that do "
                    "not add up cannot be protected together; correct the figures or the totals.",
                ),
                total=total,
                parts=" + ".join(linked.fields[at] for at in np.flatnonzero(weights < 0)),
                count=len(wrong),
                areas=first_ten(linked.units["area"].iloc[wrong]),
            )


def completed(linked: Linked) -> Linked:
    """The same with a number that fits for every number that is not known.

    Whoever knows the published numbers knows exactly what follows from them; so does the reckoning
    from any numbers that fit. They are only used to move from, never shown.

    Errors
    ------
    SozialraumError
        No non-negative numbers fit: what is delivered contradicts itself.
    """
    unknown = np.isnan(linked.values).ravel()
    if not unknown.any():
        return linked
    matrix = linked.matrix()
    values = np.where(unknown, 0.0, linked.values.ravel())
    columns = matrix[:, unknown]
    used = np.flatnonzero(np.diff(columns.indptr))
    if not len(used):
        return replace(linked, values=values.reshape(linked.shape))
    right = -(matrix[used] @ values)
    size = int(unknown.sum())
    found = minimize(np.ones(size), columns[used], right, np.zeros(size), np.full(size, np.inf))
    if found.status != "optimal":
        at = np.flatnonzero(unknown)[:500] // linked.shape[1]
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "The figures around withheld or missing values contradict each other (areas "
                "{areas}): no counts of at least 0 fit all sums. Check totals and other tables.",
            ),
            areas=first_ten(dict.fromkeys(linked.units["area"].iloc[at])),
        )
    values[unknown] = np.round(found.point, 6)
    return replace(linked, values=values.reshape(linked.shape))
