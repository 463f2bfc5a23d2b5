"""The audit: what an outsider can reckon from everything that is published.

It knows the published figures only. For each withheld cell it gives the feasible interval
(`feasible`), whether that is too narrow, and the sums that make it so.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pandas as pd

from ..arrays import Array
from ..tables.states import Figures, State
from .feasible import Step, Withheld, feasible_intervals, no_step
from .linked import Linked, Role
from .nesting import Base, link
from .rates import factor_of
from .release import KNOWN
from .rules import Ratio
from .solver import DUST, minimize
from .wording import cell_name, in_words

_RATE = "×"
COLUMNS = ("level", "area", "date", "field", "low", "high", "exposed", "because")


@dataclass(frozen=True)
class Published:
    """Published tables.

    Attributes
    ----------
    linked
        Values are NaN where nothing is published.
    asked
        Units × fields: cells that are published as withheld.
    lower, upper
        Units × fields: what published rates say of single cells.
    row_unit
        The unit of each base row.
    """

    linked: Linked
    asked: Array
    lower: Array
    upper: Array
    row_unit: Array


def published(
    base: Base,
    sums: Sequence[tuple[str, Sequence[str]]],
    known: pd.DataFrame,
    asked: pd.DataFrame,
    never: Array | None = None,
) -> Published:
    """Tie published tables together.

    Parameters
    ----------
    base
        The published rows; NaN where a count is withheld.
    known, asked
        Cells of larger areas that are published (`release.KNOWN`), and those that are withheld
        (``level``, ``area``, ``date``, ``field``).
    never
        Base rows × fields: cells that cannot be there; nobody asks for them.
    """
    levels = link(base, sums)
    linked = levels.linked
    rows = (linked.units["level"] == base.level).to_numpy()
    values = np.where(rows[:, None], linked.values, np.nan)
    wanted = np.isnan(values) & rows[:, None]
    if never is not None:
        wanted[levels.row_unit] &= ~never
    unit = {
        key: at
        for at, key in enumerate(
            zip(linked.units["level"], linked.units["area"], linked.units["date"])
        )
    }
    place = {name: at for at, name in enumerate(linked.fields)}
    for row in known[list(KNOWN)].itertuples(index=False):
        at = unit.get((row.level, row.area, row.date)), place.get(row.field)
        if at[0] is not None and at[1] is not None:
            values[at] = row.value
    for row in asked[["level", "area", "date", "field"]].itertuples(index=False):
        at = unit.get((row.level, row.area, row.date)), place.get(row.field)
        if at[0] is not None and at[1] is not None:
            wanted[at] = np.isnan(values[at])
    wanted &= np.isnan(values)
    roles = np.where(np.isnan(values), int(Role.HIDDEN), int(Role.OPEN))
    lower, upper = np.zeros(values.shape), np.full(values.shape, np.inf)
    linked = replace(linked, values=values, roles=roles)
    return Published(linked, wanted, lower, upper, levels.row_unit)


def with_rests(
    base: Base, within: Sequence[tuple[str, Sequence[str]]]
) -> tuple[Base, list[tuple[str, list[str]]]]:
    """With a field that nobody publishes for what parts leave of a whole, and the sums it makes.

    It is not negative; that alone is known of it. Nobody asks for it: it is not applicable.
    """
    values, states = base.figures.values.copy(), base.figures.states.copy()
    sums = []
    for whole, parts in within:
        rest = f"{whole} − {' − '.join(parts)}"
        values[rest], states[rest] = np.nan, np.int8(State.NOT_APPLICABLE)
        sums.append((whole, [*parts, rest]))
    return replace(base, figures=Figures.of(values, states)), sums


def with_rates(tables: Published, rates: Figures, ratios: Sequence[Ratio]) -> Published:
    """The same with what published rates say of withheld numerators.

    A rate ``r`` with ``k`` decimals and a known denominator ``D`` leaves the numerator between
    ``D·(r − ½·10⁻ᵏ)/factor`` and ``D·(r + ½·10⁻ᵏ)/factor``; the factor and the decimals are those
    of the rows in which all three are published. A numerator is taken to be no larger than its
    denominator if it is not in any of these rows.
    """
    lower, upper, row_unit = tables.lower.copy(), tables.upper.copy(), tables.row_unit
    place = {name: at for at, name in enumerate(tables.linked.fields)}
    for rate, part, whole in ratios:
        tops = tables.linked.values[row_unit, place[part]]
        bottoms = tables.linked.values[row_unit, place[whole]]
        given = rates.values[rate].to_numpy()
        factor, decimals = factor_of(given, tops, bottoms)
        factor = 100.0 if np.isnan(factor) else factor
        half = 0.5 * 10.0**-decimals
        low, high = bottoms * (given - half) / factor, bottoms * (given + half) / factor
        if not (tops > bottoms).any():
            high = np.fmin(high, bottoms)
        column = place[part]
        lower[row_unit, column] = np.fmax(lower[row_unit, column], np.nan_to_num(low))
        upper[row_unit, column] = np.fmin(upper[row_unit, column], high)
    return replace(tables, lower=lower, upper=upper)


def audit(
    tables: Published, width: float, threshold: float = 0.0, step: Step = no_step
) -> pd.DataFrame:
    """The feasible interval of every withheld cell.

    Parameters
    ----------
    width
        A cell is exposed where ``high − low < width``.
    threshold
        Also exposed: a cell that whoever is alone in another one can reckon to be below it; 0
        leaves single persons out of account.

    Returns
    -------
    `COLUMNS`; ``high`` is NaN where nothing limits it.

    Errors
    ------
    SozialraumError
        The published figures contradict each other.
    """
    linked = tables.linked
    values = linked.values.ravel()
    hidden = np.isnan(values)
    matrix = linked.matrix()
    lower, upper = tables.lower.ravel(), tables.upper.ravel()
    known = np.nan_to_num(values)
    given = Withheld.of(matrix, known, hidden, linked.whole(), lower, upper)
    asked = np.flatnonzero(tables.asked.ravel()[given.cells])
    found = feasible_intervals(given, asked, step)
    cells, low, high = given.cells[asked], found.low[asked], found.high[asked]
    narrow = high - low < width - DUST
    because = [""] * len(cells)
    for at in np.flatnonzero(narrow):
        because[at] = in_words(linked, _reasons(given, int(asked[at])), hidden) or _RATE
    lone = _seen_by_singles(linked, given, threshold)
    for at, cell in enumerate(cells.tolist()):
        if cell in lone and not narrow[at]:
            because[at] = lone[cell]
    units, fields = np.divmod(cells, linked.shape[1])
    chosen = linked.units.iloc[units].reset_index(drop=True)
    return pd.DataFrame(
        {
            "level": chosen["level"],
            "area": chosen["area"],
            "date": chosen["date"],
            "field": np.array(linked.fields, dtype=object)[fields],
            "low": low,
            "high": np.where(np.isfinite(high), high, np.nan),
            "exposed": (narrow | np.isin(cells, list(lone))).astype("int64"),
            "because": because,
        },
        columns=list(COLUMNS),
    )


def _reasons(given: Withheld, position: int) -> list[int]:
    """The sums that fix a cell: the one that does it alone, else those the programs priced."""
    matrix = given.matrix
    alone = matrix[:, [position]].tocoo().row
    alone = alone[np.diff(matrix.indptr)[alone] == 1]
    if len(alone):
        return [int(given.rows[alone[0]])]
    reasons: set[int] = set()
    for sign in (1.0, -1.0):
        costs = np.zeros(matrix.shape[1])
        costs[position] = sign
        rows, columns = _around(matrix, position)
        part = matrix[rows][:, columns]
        solved = minimize(
            costs[columns], part, given.right[rows], given.lower[columns], given.upper[columns]
        )
        if solved.status == "optimal":
            reasons.update(given.rows[rows[np.abs(solved.duals) > DUST]].tolist())
    return sorted(reasons)


def _around(matrix: Any, position: int) -> tuple[Array, Array]:
    """Rows and columns tied to a cell."""
    from scipy.sparse import bmat
    from scipy.sparse.csgraph import connected_components

    _, label = connected_components(bmat([[None, matrix], [matrix.T, None]]), directed=False)
    rows = matrix.shape[0]
    mine = label == label[rows + position]
    return np.flatnonzero(mine[:rows]), np.flatnonzero(mine[rows:])


def _seen_by_singles(linked: Linked, given: Withheld, threshold: float) -> dict[int, str]:
    """Cells of sums with two withheld parts that come to no more than the threshold.

    Whoever is alone in one of them knows the other, and that it is below the threshold.
    """
    found: dict[int, str] = {}
    matrix = given.matrix
    pairs = np.flatnonzero(np.diff(matrix.indptr) == 2)
    for row in pairs if threshold > 0 else ():
        span = slice(matrix.indptr[row], matrix.indptr[row + 1])
        signs, both = matrix.data[span], given.cells[matrix.indices[span]].tolist()
        together = given.right[row] * signs[0]
        if signs[0] == signs[1] and 1 < together <= threshold:
            words = in_words(linked, [int(given.rows[row])], np.isnan(linked.values.ravel()))
            by_field = linked.relation(int(given.rows[row]))[0] == "fields"
            for cell, other in (both, both[::-1]):
                found[cell] = f"{cell_name(linked, other, by_field)} = 1; {words}"
    return found
