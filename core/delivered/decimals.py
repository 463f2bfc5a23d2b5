"""Which mark stands before the decimals, by what the numbers of a file show."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ..arrays import Array

COMMA, POINT = "comma", "point"

COMMA_SURE = re.compile(
    r"^[+-]?(?:\d+,(?:\d{1,2}|\d{4,})|0,\d+|\d{4,},\d+|\d{1,3}(?:[ .'’]\d{3})+,\d+|,\d+|"
    r"\d{1,3}(?:\.\d{3}){2,})(?: ?%)?$",
    re.MULTILINE,
)
_POINT_SURE = re.compile(
    r"^[+-]?(?:\d+\.(?:\d{1,2}|\d{4,})|0\.\d+|\d{4,}\.\d+|\d{1,3}(?:[ ,'’]\d{3})+\.\d+|\.\d+|"
    r"\d{1,3}(?:,\d{3}){2,}|\d+\.\d+[eE][+-]?\d+)(?: ?%)?$",
    re.MULTILINE,
)
_EITHER = re.compile(r"^[+-]?[1-9]\d{0,2}[.,]\d{3}$", re.MULTILINE)


@dataclass(frozen=True)
class Decimals:
    """How the decimals of a file are written.

    Attributes
    ----------
    mark
        ``comma`` or ``point``.
    certain
        Whether any number shows it; else it is the custom of such files.
    either
        Texts such as ``1.234`` that would be another number with the other mark.
    """

    mark: str
    certain: bool
    either: tuple[str, ...]


def decimals_by_evidence(columns: Iterable[Array], custom: str, numeric_cells: bool) -> Decimals:
    """Which mark stands before the decimals.

    Parameters
    ----------
    columns
        Distinct tidied texts of each column that may hold numbers.
    custom
        The mark where nothing shows it.
    numeric_cells
        Whether the cells of a spreadsheet are read: GDAL writes its numbers with a point.
    """
    joined = [text for text in map("\n".join, columns) if "," in text or "." in text]
    points = any(_POINT_SURE.search(text) for text in joined)
    if numeric_cells:
        mark, certain = POINT, points
    else:
        commas = any(COMMA_SURE.search(text) for text in joined)
        mark, certain = custom, commas or points
        if commas != points:
            mark = COMMA if commas else POINT
        elif commas:
            mark = _more_frequent(joined)
    either = () if certain else tuple(e for text in joined for e in _EITHER.findall(text))
    return Decimals(mark, certain, either)


def ambiguous(texts: Array, mark: str) -> list[str]:
    """Texts such as ``1.234`` of a column in which no other number shows what the mark means.

    They are read with three decimals, as the mark of other columns says; they may be thousands.
    """
    joined = "\n".join(texts)
    sign = "," if mark == COMMA else "."
    either = [text for text in _EITHER.findall(joined) if sign in text]
    sure = COMMA_SURE if mark == COMMA else _POINT_SURE
    return [] if either and sure.search(joined) else either


def _more_frequent(joined: Iterable[str]) -> str:
    commas = points = 0
    for text in joined:
        commas += len(COMMA_SURE.findall(text))
        points += len(_POINT_SURE.findall(text))
    return COMMA if commas >= points else POINT
