"""What a row at the top of a table looks like: headings, numbers of columns, or data."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

import numpy as np

from ..arrays import Array
from .body import figure_like

_LETTERS = frozenset("kgtuxX*")
_UNIT = re.compile(
    r"(?:in )?(?:%|‰|€|eur|euro|ha|km²|anzahl|personen|jahre|100|1[ .]?000(?:[ .]?000)?)"
    r"(?: [^\d]*)?",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(1[89]|20|21)\d{2}(/\d{2,4})?")
_NO_VALUE = re.compile(
    r"k\.? ?a\.?|n\.? ?[av]\.?|keine angaben?|nicht verfügbar|geheim|gesperrt|anonymisiert"
    r"|[<≤] ?\d+|(?:unter|u) ?\d+|[\d.]+,-+|[\d.,]+ ?(?:€|eur)",
    re.IGNORECASE,
)
"""What may stand in a cell for a figure, but as well in a heading."""


def filled_texts(texts: Array) -> list[str]:
    """The cells of a row in which anything stands."""
    return [str(text) for text in texts if text]


def is_like_the_next(head: Array, row: int, signs: frozenset[str]) -> bool:
    """Whether a row below headings of all its cells holds what the next row may hold as well.

    Texts where the next row has texts, and what may stand for a figure.
    """
    places = [place for place, text in enumerate(head[row]) if place and text]
    above, below = head[row - 1], head[row + 1]
    if not places or not head[row][0] or head[row][0] == above[0] or not all(above[places]):
        return False
    if row == 1 and any(_stands_for_figure(str(text), signs) for text in above[1:]):
        return False
    return all(
        _stands_for_figure(str(head[row][place]), signs)
        or (below[place] and not figure_like(below[place]))
        for place in places
    )


def _stands_for_figure(text: str, signs: frozenset[str]) -> bool:
    return text in signs or figure_like(text) or _NO_VALUE.fullmatch(text) is not None


def doubtful_heading(texts: Array) -> str:
    """The lowest of several rows of headings, if it may be an area: it has a first cell of its own.

    Parameters
    ----------
    texts
        Rows of headings × columns, tidied.
    """
    if len(texts) < 2 or not texts[-1][0] or not texts[0][0]:
        return ""
    again = texts[-1][0] in {line[0] for line in texts[:-1]} or _UNIT.fullmatch(texts[-1][0])
    return "" if again else line_of(texts[-1])


def has_figures(head: Array, row: int) -> bool:
    """Whether figures stand in a row, or letters that are signs below texts; units are none."""
    filled = [place for place, text in enumerate(head[row]) if place and text]
    texts = [str(text) for text in head[row][filled]]
    if not head[row][0] and all(map(_UNIT.fullmatch, texts)):
        return False
    if row and texts and all(text in _LETTERS for text in texts) and head[row][0]:
        return all(head[row - 1][filled])
    return any(map(figure_like, head[row][1:]))


def usual_width(head: Array) -> int:
    """In how many cells of a row usually something stands."""
    filled = (head != "").sum(axis=1)
    several = filled[filled > 1]
    return int(np.median(several)) if len(several) else 1


def is_heading_of_figures(head: Array, row: int) -> bool:
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
    if is_numbering(figures):
        return True
    years = len(set(figures)) == len(figures) and all(map(_YEAR.fullmatch, figures))
    return years and (row == 0 or not all(map(_YEAR.fullmatch, below[places])))


def _numbers_columns(texts: Array, below: Array) -> bool:
    """Whether a row numbers all columns; a row 2, … below 1, … says that they are keys."""
    filled = filled_texts(texts)
    return is_numbering(filled) and str(below[0]) != str(int(filled[0]) + 1)


def is_numbering(texts: Sequence[str]) -> bool:
    """Whether texts count 0, 1, 2 … or 1, 2, 3 … or 2, 3, 4 …"""
    if len(texts) < 3:
        return False
    return list(texts) in ([str(n) for n in range(s, s + len(texts))] for s in (0, 1, 2))


def heads(texts: Array) -> bool:
    """Whether a row may hold headings: more than a title in its first cell, no column numbers."""
    filled = filled_texts(texts)
    beyond = any(text for text in texts[1:])
    return (beyond or len(texts) == 1) and not is_numbering(filled)


def line_of(texts: Iterable[str]) -> str:
    """A row as one line of text."""
    return " ".join(" ".join(text for text in texts if text).split())
