"""A published table as csv that a German Excel opens: semicolons, decimal comma, BOM."""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np
import pandas as pd

from ..arrays import Array
from ..tables.numbers import as_displayed
from .sheet import Column, Sheet
from .xml_text import legal_text

_CHUNK = 20_000
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_NO_FORMULA = re.compile(r"-|-\d+(?:[.,]\d+)*")
"""A sign or a negative number that stands in a column of texts."""
_MARK = {"de": ",", "en": "."}


def csv_chunks(sheet: Sheet) -> Iterator[str]:
    """The file in pieces, to be encoded as UTF-8 with byte order mark.

    In German decimals stand behind a comma, in English behind a point. Numbers are rounded to the
    decimals shown, without separators of thousands. A text that a spreadsheet would take for a
    formula gets an apostrophe before it.
    """
    for line in [*sheet.title, ""]:
        yield _quoted(_harmless(line)) + "\r\n"
    yield ";".join(_quoted(_harmless(column.heading)) for column in sheet.columns) + "\r\n"
    columns = [_written(column, _MARK[sheet.language]) for column in sheet.columns]
    for start in range(0, sheet.rows, _CHUNK):
        rows = zip(*(column[start : start + _CHUNK] for column in columns))
        yield "\r\n".join(map(";".join, rows)) + "\r\n"
    for line in ["", *sheet.notes]:
        yield _quoted(_harmless(line)) + "\r\n"


def _written(column: Column, mark: str) -> Array:
    codes, distinct = pd.factorize(column.texts)
    if column.numbers is None:
        texts = [_quoted(_harmless(text)) for text in distinct]
        return np.array(texts, dtype=object)[codes] if texts else column.texts
    cells = np.array([_quoted(text) for text in distinct], dtype=object)[codes]
    for decimals in np.unique(column.decimals):
        here = (column.decimals == decimals) & ~np.isnan(column.numbers)
        shown = as_displayed(column.numbers[here], int(decimals))
        places, numbers = pd.factorize(shown)
        texts = [f"{number:.{decimals}f}".replace(".", mark) for number in numbers]
        cells[here] = np.array(texts, dtype=object)[places] if texts else ""
    return np.asarray(cells, dtype=object)


def _harmless(text: str) -> str:
    text = legal_text(text)
    if text.startswith(_FORMULA) and not _NO_FORMULA.fullmatch(text):
        return f"'{text}"
    return text


def _quoted(text: str) -> str:
    if any(sign in text for sign in ';"\r\n') or text != text.strip():
        return '"' + text.replace('"', '""') + '"'
    return text
