"""Where in a grid the title, the headings, the rows and the footer are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from ..arrays import Array
from ..errors import QT_TRANSLATE_NOOP, SozialraumError
from .body import figure_like, filled_cells, footer_of, repeated_rows, section_rows
from .numerals import tidied

HEAD = 150
"""Rows in which the headings are looked for."""

_LETTERS = frozenset("kgtuxX*")
_UNIT = re.compile(
    r"(?:in )?(?:%|‰|€|eur|euro|ha|km²|anzahl|personen|jahre|100|1[ .]?000(?:[ .]?000)?)"
    r"(?: [^\d]*)?",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(1[89]|20|21)\d{2}(/\d{2,4})?")


@dataclass(frozen=True)
class Layout:
    """Places in a grid, rows counted from 0.

    Attributes
    ----------
    title
        Array above the headings.
    headings
        Rows that hold headings.
    body
        Rows of the table, in their order.
    footer
        Array below the table.
    dropped
        Rows between the first and the last of the body that belong to neither: number, text and
        reason (`SECTION`, `REPEATED`, `NUMBERING`).
    """

    title: tuple[str, ...]
    headings: tuple[int, ...]
    body: Array
    footer: tuple[str, ...]
    dropped: tuple[tuple[int, str, str], ...] = field(default=())


SECTION = "section"
REPEATED = "repeated"
NUMBERING = "numbering"


def layout_of(cells: pd.DataFrame, name: str, header_row: int = 0) -> Layout:
    """Find headings, body and footer.

    The body begins where the first row stands that holds figures in the places where most rows
    have cells; the headings are the rows above it, up to a blank row or one that fills only its
    first cell. The footer begins with a ruled line or a note such as "© …" or "Quelle: …" that no
    data follow, or with what fills only the first cell after a blank row.

    Parameters
    ----------
    header_row
        Number of the first row with headings, from 1 within the grid; 0 finds it.

    Errors
    ------
    SozialraumError
        There are no rows of data, or no row of headings.
    """
    head = _tidied_rows(cells.iloc[:HEAD])
    if header_row > len(head):
        raise _no_such_row(name, header_row, len(cells))
    first = _first_of_body(head, header_row)
    if first is None:
        raise _no_data(name)
    headings = _headings(head, first, header_row)
    if not headings:
        raise _no_headings(name)
    last, footer = footer_of(cells, first)
    counts = filled_cells(cells, first, last)
    repeated = repeated_rows(cells, headings, first, last) & (counts > 0)
    sections = section_rows(cells, first, counts)
    between = [*_between(head, headings[-1], first)]
    between += [(int(row) + first, REPEATED) for row in np.flatnonzero(repeated)]
    between += [(int(row) + first, SECTION) for row in np.flatnonzero(sections & ~repeated)]
    return Layout(
        tuple(text for text in map(_line, head[: headings[0]]) if text),
        headings,
        np.arange(first, last)[(counts > 0) & ~repeated & ~sections],
        footer,
        _dropped(cells, sorted(between)),
    )


def _dropped(
    cells: pd.DataFrame, reasons: Sequence[tuple[int, str]]
) -> tuple[tuple[int, str, str], ...]:
    texts = cells.iloc[[row for row, _ in reasons]].to_numpy()
    return tuple((row, _line(line), reason) for (row, reason), line in zip(reasons, texts))


def _line(texts: Iterable[str]) -> str:
    return " ".join(" ".join(text for text in texts if text).split())


def _tidied_rows(cells: pd.DataFrame) -> Array:
    return tidied(cells.to_numpy(dtype=object).ravel()).reshape(cells.shape)


def _first_of_body(head: Array, header_row: int) -> int | None:
    width = _usual_width(head)
    candidates = range(header_row, len(head))
    for row in candidates:
        filled = (head[row] != "").sum()
        if filled < max(2, 0.4 * width):
            continue
        if filled < 0.6 * width and _below_titles(head, row, header_row):
            continue
        if _has_figures(head, row) and not _is_heading_of_figures(head, row):
            return _first_above(head, row, header_row)
    # A table of nothing but texts: headings in its first full row, data below.
    full = [row for row in candidates if sum(text != "" for text in head[row]) >= width]
    if header_row and full:
        return full[0]
    return full[1] if len(full) > 1 and width > 1 else None


def _below_titles(head: Array, row: int, header_row: int) -> bool:
    """Whether no headings stand above a row, so that it may be a title such as "Stand;2023"."""
    above = _headings(head, row, header_row)
    return not above or any(map(figure_like, head[above[-1]][1:]))


def _first_above(head: Array, first: int, header_row: int) -> int:
    """The first of the rows directly above that hold few figures, or none but a key of digits."""
    keys_are_digits = head[first][0].isdigit()
    row = first - 1
    while row > header_row and not _is_heading_of_figures(head, row):
        is_key = keys_are_digits and head[row][0].isdigit()
        if not is_key and not (head[row][0] and _has_figures(head, row)):
            break
        row -= 1
    return row + 1


def _has_figures(head: Array, row: int) -> bool:
    """Whether figures stand in a row, or letters that are signs below texts; units are none."""
    filled = [place for place, text in enumerate(head[row]) if place and text]
    texts = [str(text) for text in head[row][filled]]
    if not head[row][0] and all(map(_UNIT.fullmatch, texts)):
        return False
    if row and texts and all(text in _LETTERS for text in texts) and head[row][0]:
        return all(head[row - 1][filled])
    return any(map(figure_like, head[row][1:]))


def _usual_width(head: Array) -> int:
    filled = (head != "").sum(axis=1)
    several = filled[filled > 1]
    return int(np.median(several)) if len(several) else 1


def _is_heading_of_figures(head: Array, row: int) -> bool:
    """Years or ages as headings (1972;1973;…, 0;1;2;…), or columns numbered 1, 2, 3 …

    A row below texts in the same places is data, and so is one that begins with a figure.
    """
    below = head[row + 1] if row + 1 < len(head) else np.full(head.shape[1], "", dtype=object)
    if _numbers_columns(head[row], below):
        return True
    places = [place for place, text in enumerate(head[row]) if place and figure_like(text)]
    if figure_like(head[row][0]) or not places:
        return False
    if row and any(map(figure_like, head[row - 1][1:])):
        return False
    if row and head[row][0] and all(head[row - 1][places]):
        return False
    figures = [str(text) for text in head[row][places]]
    if _is_numbering(figures):
        return True
    years = len(set(figures)) == len(figures) and all(map(_YEAR.fullmatch, figures))
    return years and (row == 0 or not all(map(_YEAR.fullmatch, below[places])))


def _numbers_columns(texts: Array, below: Array) -> bool:
    """Whether a row numbers all columns; a row 2, … below 1, … says that they are keys."""
    filled = [str(text) for text in texts if text]
    return _is_numbering(filled) and str(below[0]) != str(int(filled[0]) + 1)


def _is_numbering(texts: Sequence[str]) -> bool:
    if len(texts) < 3:
        return False
    return list(texts) in ([str(n) for n in range(s, s + len(texts))] for s in (0, 1, 2))


def _headings(head: Array, first: int, header_row: int) -> tuple[int, ...]:
    if header_row:
        return tuple(row for row in range(header_row - 1, first) if _heads(head[row]))
    rows: list[int] = []
    row = first - 1
    while row >= 0 and not rows and not _heads(head[row]):
        row -= 1  # blank rows, sections and column numbers between headings and body
    while row >= 0 and _heads(head[row]):
        rows.append(row)
        row -= 1
    if not rows and first and any(head[first - 1]):
        rows = [first - 1]  # nothing but numbers (0;1;2;…) stands above the figures
    return tuple(reversed(rows))


def _heads(texts: Array) -> bool:
    """Whether a row may hold headings: more than a title in its first cell, no column numbers."""
    filled = [text for text in texts if text]
    beyond = any(text for text in texts[1:])
    return (beyond or len(texts) == 1) and not _is_numbering(filled)


def _between(head: Array, heading: int, first: int) -> list[tuple[int, str]]:
    rows = [row for row in range(heading + 1, first) if any(head[row])]
    return [
        (row, NUMBERING if _is_numbering([t for t in head[row] if t]) else SECTION) for row in rows
    ]


def _no_data(name: str) -> SozialraumError:
    return SozialraumError(
        QT_TRANSLATE_NOOP(
            "Sozialraum",
            "{file} holds no rows of data: below the headings there is no row with figures. "
            "Choose another sheet, or give the row of the headings.",
        ),
        file=name,
    )


def _no_headings(name: str) -> SozialraumError:
    return SozialraumError(
        QT_TRANSLATE_NOOP(
            "Sozialraum",
            "{file} has no row of headings above its figures. Put one there, or give the row of "
            "the headings.",
        ),
        file=name,
    )


def _no_such_row(name: str, row: int, rows: int) -> SozialraumError:
    return SozialraumError(
        QT_TRANSLATE_NOOP(
            "Sozialraum",
            "{file}: the headings cannot be in row {row}; the table has {rows} rows.",
        ),
        file=name,
        row=row,
        rows=rows,
    )
