"""Where in a grid the title, the headings, the rows and the footer are."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from ..arrays import Array
from ..errors import QT_TRANSLATE_NOOP, SozialraumError
from .body import figure_like, filled_cells, footer_of, repeated_rows, section_rows
from .headrows import (
    filled_texts,
    has_figures,
    heads,
    is_heading_of_figures,
    is_like_the_next,
    is_numbering,
    line_of,
    usual_width,
)
from .numerals import tidied

HEAD = 150
"""Rows in which the headings are looked for."""


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
    stacked
        Repeated headings below a title of their own, as further tables have: row and title.
    """

    title: tuple[str, ...]
    headings: tuple[int, ...]
    body: Array
    footer: tuple[str, ...]
    dropped: tuple[tuple[int, str, str], ...] = field(default=())
    stacked: tuple[tuple[int, str], ...] = field(default=())


SECTION = "section"
REPEATED = "repeated"
NUMBERING = "numbering"


def layout_of(
    cells: pd.DataFrame, name: str, header_row: int = 0, signs: Collection[str] = ()
) -> Layout:
    """Find headings, body and footer.

    The body begins where the first row stands that holds figures in the places where most rows
    have cells; the headings are the rows above it, up to a blank row or one that fills only its
    first cell. The footer begins with a ruled line or a note such as "© …" or "Quelle: …" that no
    data follow, or with what fills only the first cell after a blank row.

    Parameters
    ----------
    header_row
        Number of the first row with headings, from 1 within the grid; 0 finds it.
    signs
        Texts that the user says stand for a figure.

    Errors
    ------
    SozialraumError
        There are no rows of data, or no row of headings.
    """
    head = _tidied_rows(cells.iloc[:HEAD])
    if header_row > len(head):
        raise _no_such_row(name, header_row, len(cells))
    first = _first_of_body(head, header_row, frozenset(signs))
    if first is None:
        raise _no_data(name)
    headings = _headings(head, first, header_row)
    if not headings:
        raise _no_headings(name)
    last, footer = footer_of(cells, first)
    first = _with_lone_rows(head, headings[-1], first)
    counts = filled_cells(cells, first, last)
    repeated = repeated_rows(cells, headings, first, last) & (counts > 0)
    sections = section_rows(cells, first, counts)
    between = [*_between(head, headings[-1], first)]
    between += [(int(row) + first, REPEATED) for row in np.flatnonzero(repeated)]
    between += [(int(row) + first, SECTION) for row in np.flatnonzero(sections & ~repeated)]
    return Layout(
        tuple(text for text in map(line_of, head[: headings[0]]) if text),
        headings,
        np.arange(first, last)[(counts > 0) & ~repeated & ~sections],
        footer,
        _dropped(cells, sorted(between)),
        _stacked(cells, np.flatnonzero(repeated) + first),
    )


def _stacked(cells: pd.DataFrame, repeated: Array) -> tuple[tuple[int, str], ...]:
    titles = []
    for row in repeated:
        above = [text.strip() for text in cells.iloc[row - 1]]
        if above[0] and not any(above[1:]):
            titles.append((int(row), above[0]))
    return tuple(titles)


def _dropped(
    cells: pd.DataFrame, reasons: Sequence[tuple[int, str]]
) -> tuple[tuple[int, str, str], ...]:
    texts = cells.iloc[[row for row, _ in reasons]].to_numpy()
    return tuple((row, line_of(line), reason) for (row, reason), line in zip(reasons, texts))


def _tidied_rows(cells: pd.DataFrame) -> Array:
    return tidied(cells.to_numpy(dtype=object).ravel()).reshape(cells.shape)


def _first_of_body(head: Array, header_row: int, signs: frozenset[str]) -> int | None:
    first = _first_with_figures(head, header_row, signs)
    # Below headings that the user names, the first row with a text of its own is no heading.
    for row in range(header_row, first if header_row and first is not None else 0):
        own = head[row][0] and head[row][0] != head[row - 1][0]
        if own and (head[row] != "").sum() > 1 and not is_numbering(filled_texts(head[row])):
            return row
    return first


def _first_with_figures(head: Array, header_row: int, signs: frozenset[str]) -> int | None:
    width = usual_width(head)
    candidates = range(header_row, len(head))
    for row in candidates:
        filled = (head[row] != "").sum()
        if filled < max(2, 0.4 * width):
            continue
        if filled < 0.6 * width and _below_titles(head, row, header_row):
            continue
        if has_figures(head, row) and not is_heading_of_figures(head, row):
            return _first_above(head, row, header_row, signs)
    # A table of nothing but texts: headings in its first full row, data below.
    full = [row for row in candidates if sum(text != "" for text in head[row]) >= width]
    if header_row and full:
        return full[0]
    return full[1] if len(full) > 1 and width > 1 else None


def _below_titles(head: Array, row: int, header_row: int) -> bool:
    """Whether no headings stand above a row, so that it may be a title such as "Stand;2023"."""
    above = _headings(head, row, header_row)
    return not above or any(map(figure_like, head[above[-1]][1:]))


def _first_above(head: Array, first: int, header_row: int, signs: frozenset[str]) -> int:
    """The first of the rows directly above that hold few figures, or none but a key of digits."""
    keys_are_digits = head[first][0].isdigit()
    row = first - 1
    while row >= max(header_row, 1) and not is_heading_of_figures(head, row):
        is_key = keys_are_digits and head[row][0].isdigit()
        with_figures = head[row][0] and has_figures(head, row)
        if not (is_key or with_figures or is_like_the_next(head, row, signs)):
            break
        row -= 1
    return row + 1


def _headings(head: Array, first: int, header_row: int) -> tuple[int, ...]:
    if header_row:
        return tuple(row for row in range(header_row - 1, first) if heads(head[row]))
    rows: list[int] = []
    row = first - 1
    while row >= 0 and not heads(head[row]) and not _numbers_below_a_span(head, row):
        row -= 1  # blank rows, sections and column numbers between headings and body
    while row >= 0 and (heads(head[row]) or is_numbering(filled_texts(head[row]))):
        rows.append(row)
        row -= 1
    if not rows and first and any(head[first - 1]):
        rows = [first - 1]  # nothing but numbers (0;1;2;…) stands above the figures
    return tuple(reversed(rows))


def _numbers_below_a_span(head: Array, row: int) -> bool:
    """Numbers such as 1, 2, 3 below a heading of all of them ("Haushalte mit … Personen")."""
    places = [place for place, text in enumerate(head[row]) if text]
    numbers = is_numbering(filled_texts(head[row])) and places[0] > 0 and row > 0
    return bool(numbers and any(head[row - 1][places]) and not all(head[row - 1][places]))


def _with_lone_rows(head: Array, heading: int, first: int) -> int:
    """The first row below the headings that fills its first cell alone: it may be an area."""
    row = first
    while row - 1 > heading and head[row - 1][0] and not any(head[row - 1][1:]):
        row -= 1
    return row


def _between(head: Array, heading: int, first: int) -> list[tuple[int, str]]:
    rows = [row for row in range(heading + 1, first) if any(head[row])]
    return [(row, NUMBERING if is_numbering(filled_texts(head[row])) else SECTION) for row in rows]


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
