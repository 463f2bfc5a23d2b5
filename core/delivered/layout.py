"""Where in a grid the title, the headings, the rows and the footer are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
import pandas as pd

from ..arrays import Array
from ..errors import QT_TRANSLATE_NOOP, SozialraumError
from ..tables.signs import load_profiles
from .evidence import own_signs
from .numerals import tidied

HEAD = 150
"""Rows in which the headings are looked for."""

_FOOT = 300
_YEAR = re.compile(r"(1[89]|20|21)\d{2}(/\d{2,4})?")
_FIGURE = re.compile(r"[(]?[+\-−–]? ?[\d.,' ’]*\d ?[%)]?(?: ?[a-z])?(?:[eE][+-]?\d+)?")
_DATE = re.compile(r"\d{1,2}\.\d{1,2}\.\d{2,4}|\d{4}-\d{2}-\d{2}")
_RULE = re.compile(r"^[_\-=*]{4,}$")
_NOTE = re.compile(
    r"^(?:©|\(c\) |copyright|quelle|source|datenquelle|stand\s*:|zeichenerklärung|anmerkung|"
    r"hinweis|erläuterung|legende|fußnote|explanation|note|\d\)|\*\))",
    re.IGNORECASE,
)


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
    first cell. The footer is what follows a ruled line, or what fills only the first cell after a
    blank row or with a note such as "© …" or "Quelle: …".

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
    last, footer = _footer(cells, first)
    body = np.arange(first, last)
    filled = _filled(cells, first, last)
    dropped = [
        (row, " ".join(text for text in head[row] if text), reason)
        for row, reason in _between(head, headings[-1], first)
    ]
    repeated = _repeated(cells, headings, first, last)
    dropped += [(int(row), str(cells.iat[row, 0]).strip(), REPEATED) for row in body[repeated]]
    title = tuple(" ".join(t for t in row if t) for row in head[: headings[0]])
    return Layout(
        tuple(text for text in title if text),
        headings,
        body[filled & ~repeated],
        footer,
        tuple(dropped),
    )


def figure_like(text: str) -> bool:
    """Whether a tidied cell looks like a figure or is a sign of any profile."""
    if text in _signs():
        return True
    return bool(_FIGURE.fullmatch(text)) and not _DATE.fullmatch(text)


@lru_cache(maxsize=1)
def _signs() -> frozenset[str]:
    return frozenset(own_signs(load_profiles()))


def _tidied_rows(cells: pd.DataFrame) -> Array:
    return tidied(cells.to_numpy(dtype=object).ravel()).reshape(cells.shape)


def _first_of_body(head: Array, header_row: int) -> int | None:
    width = _usual_width(head)
    candidates = range(header_row, len(head))
    for row in candidates:
        texts = [text for text in head[row] if text]
        if len(texts) < max(2, 0.4 * width):
            continue
        figures = sum(figure_like(text) for text in head[row][1:])
        if figures and not _is_heading_of_figures(head, row):
            return row
    # A table of nothing but texts: headings in its first full row, data below.
    full = [row for row in candidates if sum(text != "" for text in head[row]) >= width]
    if header_row and full:
        return full[0]
    return full[1] if len(full) > 1 and width > 1 else None


def _usual_width(head: Array) -> int:
    filled = (head != "").sum(axis=1)
    several = filled[filled > 1]
    return int(np.median(several)) if len(several) else 1


def _is_heading_of_figures(head: Array, row: int) -> bool:
    """Years or ages as headings (1972;1973;…, 0;1;2;…), or columns numbered 1, 2, 3 …"""
    if _is_numbering([text for text in head[row] if text]):
        return True
    texts = [text for text in head[row][1:] if text]
    if row and any(figure_like(text) for text in head[row - 1][1:]):
        return False
    if _is_numbering(texts):
        return True
    below = [text for text in head[row + 1][1:] if text] if row + 1 < len(head) else []
    return (
        len(set(texts)) == len(texts)
        and all(_YEAR.fullmatch(text) for text in texts)
        and not all(_YEAR.fullmatch(text) for text in below)
    )


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


def _filled(cells: pd.DataFrame, first: int, last: int) -> Array:
    filled = np.zeros(last - first, dtype=bool)
    for column in cells:
        if filled.all():
            break
        open_rows = np.flatnonzero(~filled)
        texts = cells[column].to_numpy()[first:last][open_rows]
        filled[open_rows] = [bool(text.strip()) for text in texts]
    return filled


def _repeated(cells: pd.DataFrame, headings: Sequence[int], first: int, last: int) -> Array:
    """Rows that repeat a row of headings, as tables over several pages do."""
    again = np.zeros(last - first, dtype=bool)
    for heading in headings:
        texts = cells.iloc[heading].to_numpy()
        places = [place for place, text in enumerate(texts) if text.strip()]
        same = np.ones(last - first, dtype=bool)
        for place in places:
            same &= cells.iloc[first:last, place].to_numpy() == texts[place]
            if not same.any():
                break
        again |= same & bool(places)
    return again


def _footer(cells: pd.DataFrame, first: int) -> tuple[int, tuple[str, ...]]:
    """The row after the last of the body, and the texts from there on."""
    size = len(cells)
    start = max(first + 1, size - _FOOT)
    tail = np.array(
        [tidied(row) for row in cells.iloc[start:].to_numpy(dtype=object)], dtype=object
    )
    tail = tail.reshape(size - start, cells.shape[1])
    end = _end_of_body(tail)
    lines = (" ".join(text for text in row if text) for row in tail[end:])
    return start + end, tuple(line for line in lines if line)


def _end_of_body(tail: Array) -> int:
    ruled = [row for row, texts in enumerate(tail) if len(texts) and _RULE.fullmatch(texts[0])]
    if ruled:
        return ruled[0]
    alone = [row for row, texts in enumerate(tail) if not any(texts[1:])]
    trailing = len(tail)
    while trailing and trailing - 1 in alone:
        trailing -= 1
    for row in range(trailing, len(tail)):
        blank_above = row > 0 and not any(tail[row - 1])
        if not tail[row][0] or blank_above or _NOTE.match(tail[row][0]):
            return row
    return len(tail)


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
