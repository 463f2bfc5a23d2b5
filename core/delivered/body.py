"""The rows below the headings: which are data, which are not, and where the footer begins."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
import pandas as pd

from ..arrays import Array
from .numerals import tidied
from .rows import AREA, kinds_by_words

_FOOT = 300
"""Rows in which the footer is looked for."""

_SAMPLE = 500
_FIGURE = re.compile(
    r"[(]?[+\-−–]? ?[\d.,' ’]*\d ?[%)]?(?: ?[a-z])?(?:[eE][+-]?\d+)?|[-–./*x]|\.{3}|…"
    r"|#[A-ZÄÖÜ/0]+[!?]?"
)
_DATE = re.compile(r"\d{1,2}\.\d{1,2}\.\d{2,4}|\d{4}-\d{2}-\d{2}")
_PERIOD = re.compile(r"(?:1[89]|20|21)\d{2}(?: ?[/–-] ?\d{2,4})?")
_RULE = re.compile(r"[_\-=*–—]{4,}")
_SOURCE = re.compile(r"©|\(c\) |copyright\b|quellen?\s*:", re.IGNORECASE)
_NOTE = re.compile(
    r"(?:©|\(c\) |(?:copyright|quellen?|source|datenquelle|zeichenerklärung|anmerkung(?:en)?|"
    r"hinweise?|erläuterung(?:en)?|legende|fußnoten?|explanation|notes?|erstellungsdatum|"
    r"erstellt am)\b|(?:stand|gerundet|rounded|intern|internal|ohne kennzeichen|without a flag)\b"
    r"[^:]*:|\d\)|\*\))",
    re.IGNORECASE,
)


def figure_like(text: str) -> bool:
    """Whether a tidied cell looks like a figure or a sign for one."""
    return bool(_FIGURE.fullmatch(text)) and not _DATE.fullmatch(text)


def footer_of(cells: pd.DataFrame, first: int) -> tuple[int, tuple[str, ...]]:
    """The row after the last of the body, and the texts from there on.

    Parameters
    ----------
    first
        The first row of the body.
    """
    size = len(cells)
    start = max(first + 1, size - _FOOT)
    tail = np.array(
        [tidied(row) for row in cells.iloc[start:].to_numpy(dtype=object)], dtype=object
    )
    tail = tail.reshape(size - start, cells.shape[1])
    end = _end_of_body(tail, int((cells.iloc[first] != "").sum()))
    lines = (" ".join(text for text in row if text) for row in tail[end:])
    return start + end, tuple(line for line in lines if line)


def _end_of_body(tail: Array, usual: int) -> int:
    """A ruled line or a note ends the body if no data follow; so do texts below a blank row."""
    filled = (tail != "").sum(axis=1)
    figures = np.array([any(map(figure_like, texts[1:])) for texts in tail], dtype=bool)
    firsts = [next((text for text in texts if text), "") for texts in tail]
    data = (figures & (filled > 0.5 * usual)) | (filled >= max(usual, 2))
    data &= np.array([_SOURCE.match(text) is None for text in firsts], dtype=bool)
    after_data = int(data.nonzero()[0][-1]) + 1 if data.any() else 0
    for row in range(after_data, len(tail)):
        if _RULE.fullmatch(firsts[row]) or _NOTE.match(firsts[row]):
            return row
    alone = [row for row, texts in enumerate(tail) if not any(texts[1:])]
    trailing = len(tail)
    while trailing and trailing - 1 in alone:
        trailing -= 1
    for row in range(trailing, len(tail)):
        if not tail[row][0] or (row > 0 and not any(tail[row - 1])):
            return row
    return len(tail)


def repeated_rows(cells: pd.DataFrame, headings: Sequence[int], first: int, last: int) -> Array:
    """Rows from ``first`` to ``last`` that repeat a row of headings, as on every page."""
    again = np.zeros(last - first, dtype=bool)
    for heading in headings:
        texts = cells.iloc[heading].to_numpy()
        same = np.ones(last - first, dtype=bool)
        for place in sorted(range(len(texts)), key=lambda at: not texts[at].strip()):
            same &= cells.iloc[first:last, place].to_numpy() == texts[place]
            if not same.any():
                break
        again |= same
    return again


def filled_cells(cells: pd.DataFrame, first: int, last: int) -> Array:
    """In how many cells of each row anything stands; counted up to two."""
    counts = np.zeros(last - first, dtype="int8")
    for column in reversed(cells.columns):
        few = np.flatnonzero(counts < 2)
        if not len(few):
            break
        texts = cells[column].to_numpy()[first:last][few]
        counts[few] += np.array([bool(text.strip()) for text in texts], dtype="int8")
    return counts


def section_rows(cells: pd.DataFrame, first: int, counts: Array) -> Array:
    """Rows that fill one cell only and cannot be an area there.

    A ruled line is none, nor is a text without digits among keys of digits ("Stadtbezirk Nord"
    among ``01``, ``02``), a year among other texts, a text in a column that is empty elsewhere, or
    one beside an empty first cell. Other rows with one cell may be areas: they stay.
    """
    sections = np.zeros(len(counts), dtype=bool)
    full = np.flatnonzero(counts > 1)[:_SAMPLE] + first
    lone = np.flatnonzero(counts == 1)
    if not len(lone):
        return sections
    for place, column in enumerate(cells):
        delivered = cells[column].to_numpy()
        texts = tidied(delivered[first + lone])
        filled = np.flatnonzero(texts != "")
        if len(filled):
            beside_keys = place > 0 and (cells.iloc[full, 0] != "").mean() > 0.9
            others = [text for text in tidied(delivered[full]) if text]
            apart = _cannot_be_among(texts[filled], others, len(full), bool(beside_keys))
            sections[lone[filled]] = apart
    return sections


def _cannot_be_among(texts: Array, others: Sequence[str], rows: int, beside_keys: bool) -> Array:
    """For each text whether it is another thing than ``others`` in its column."""
    without_digits = np.array([not any(map(str.isdigit, text)) for text in texts])
    if len(others) < 0.5 * rows:
        apart = np.array([not figure_like(text) for text in texts])
    else:
        digits = sum(other.isdigit() for other in others) >= 0.9 * len(others)
        codes = sum(any(map(str.isdigit, other)) for other in others) >= 0.9 * len(others)
        apart = digits & np.array([not text.isdigit() for text in texts])
        apart |= codes & without_digits
    apart |= beside_keys & without_digits
    if not any(map(_PERIOD.fullmatch, others)):
        apart |= np.array([_PERIOD.fullmatch(text) is not None for text in texts])
    apart &= kinds_by_words(texts) == AREA
    apart |= np.array([_RULE.fullmatch(text) is not None for text in texts])
    return apart
