"""One heading for each column, from one or several rows of headings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..arrays import Array
from ..tables.fieldnames import safe_names

BETWEEN = " – "


@dataclass(frozen=True)
class Headings:
    """The headings of the columns, in their order.

    Attributes
    ----------
    full
        All rows of headings in one, from the top, each text once.
    short
        What names the field: the one row that tells all columns apart, or all rows but those that
        say the same of every column.
    own
        The text directly above the figures; empty for the second column under a merged cell.
    """

    full: list[str]
    short: list[str]
    own: list[str]

    def names(self) -> list[str]:
        """Field names."""
        return safe_names(self.short)


def headings_of(rows: Array) -> Headings:
    """Headings from tidied rows of cells, upper rows first.

    A cell spans the empty cells to its right, as merged cells are delivered, as long as there are
    headings below them and no cell above it ends earlier. The lowest row does not span.
    """
    spanned = np.array(rows, dtype=object)
    for level in range(len(rows) - 1):
        _span(spanned, rows, level)
    full = [_joined(column) for column in spanned.T]
    own = [str(text) for text in rows[-1]]
    telling = [level for level in spanned if len(set(level[1:])) > 1]
    return Headings(full, _short(rows, [_joined(column) for column in zip(*telling)] or full), own)


def _span(spanned: Array, rows: Array, level: int) -> None:
    for column in range(1, rows.shape[1]):
        if rows[level, column] or not rows[level + 1 :, column].any():
            continue
        ends_above = level > 0 and spanned[level - 1, column] != spanned[level - 1, column - 1]
        left_is_whole = not rows[level + 1 :, column - 1].any()
        if not ends_above and not left_is_whole:
            spanned[level, column] = spanned[level, column - 1]


def _joined(texts: Sequence[str]) -> str:
    parts: list[str] = []
    for text in texts:
        if text and text not in parts:
            parts.append(str(text))
    return BETWEEN.join(parts)


def _short(rows: Array, full: list[str]) -> list[str]:
    """The uppermost row that has another text for every column; merged keys fill their gap."""
    for row in rows:
        texts = [str(text) if text or column else full[column] for column, text in enumerate(row)]
        if all(texts) and len({text.casefold() for text in texts}) == len(texts):
            return texts
    return full
