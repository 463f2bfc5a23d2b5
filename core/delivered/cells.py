"""From text to a grid of cells, each a text; nothing is interpreted yet."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..errors import QT_TRANSLATE_NOOP, SozialraumError

DELIMITERS = {"semicolon": ";", "comma": ",", "tab": "\t", "pipe": "|"}
MOST_COLUMNS = 2000
"""What a GeoPackage table holds."""

MOST_CELLS = 12_000_000
"""Half a million rows of 24 columns need 2 GB of memory."""

_SAMPLE = 200
_HINT = re.compile(r"sep=(.)\n", re.IGNORECASE)
_ORDER = ("tab", "semicolon", "pipe", "comma")
"""Of several delimiters that fit, the first is meant: commas and semicolons stand in numbers and
texts of files that are delimited otherwise, tabulators do not."""


@dataclass(frozen=True)
class Grid:
    """The cells of a file or sheet.

    Attributes
    ----------
    cells
        One text a cell, rows and columns numbered from 0; empty text where there is nothing.
    first_row
        Number of the first row in the file, as people count.
    delimiter
        Key of `DELIMITERS`, or empty for a spreadsheet.
    quotes_ignored
        Whether quotation marks are not paired and were read as characters.
    """

    cells: pd.DataFrame
    first_row: int = 1
    delimiter: str = ""
    quotes_ignored: bool = False


def grid_of_text(text: str, delimiter: str, name: str) -> Grid:
    """The cells of delimited text.

    Parameters
    ----------
    delimiter
        A key of `DELIMITERS`, or ``auto``: the one that divides most rows alike.
    name
        Of the file, for messages.

    Errors
    ------
    SozialraumError
        No delimiter fits, there are more than 2,000 columns, or a quoted cell swallows rows.
    """
    first_row = 1
    hint = _HINT.match(text)
    if hint:
        text, first_row = text[hint.end() :], 2
        delimiter = _hinted(hint.group(1), name) if delimiter == "auto" else delimiter
    if delimiter == "auto":
        delimiter = delimiter_of(text, name)
    sign = DELIMITERS[delimiter]
    cells, ignored = _divided(text, sign, name)
    if '"' in text:
        _refuse_swallowed(cells, sign, first_row, name)
    cells = without_empty_columns(cells)
    _refuse_width(cells.shape[1], name)
    return Grid(cells, first_row, delimiter, ignored)


def _hinted(sign: str, name: str) -> str:
    """The delimiter that Excel's first line ``sep=;`` names."""
    for key, known in DELIMITERS.items():
        if known == sign:
            return key
    raise SozialraumError(
        QT_TRANSLATE_NOOP(
            "Sozialraum",
            "{file} says in its first row that “{sign}” divides the columns, which cannot be read "
            "here. Save it with semicolons.",
        ),
        file=name,
        sign=sign,
    )


def without_empty_columns(cells: pd.DataFrame) -> pd.DataFrame:
    """The columns that hold anything, numbered anew."""
    head = (cells.iloc[:_SAMPLE] != "").any()
    filled = [column for column in cells if head[column] or (cells[column] != "").any()]
    return cells[filled].set_axis(range(len(filled)), axis=1)


def delimiter_of(text: str, name: str) -> str:
    """The delimiter by evidence: the one that divides most of the sampled rows alike.

    Errors
    ------
    SozialraumError
        None divides the rows.
    """
    sample = "\n".join([line for line in text.split("\n", 5 * _SAMPLE) if line.strip()][:_SAMPLE])
    shares = {key: _alike(sample, DELIMITERS[key]) for key in _ORDER}
    best = max(shares.values())
    if best == 0:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{file}: no delimiter divides the rows into columns. The table needs a key and at "
                "least one figure; choose the delimiter if it is an unusual one.",
            ),
            file=name,
        )
    return next(key for key in _ORDER if shares[key] >= min(0.6, best))


def _alike(sample: str, sign: str) -> float:
    """The share of rows with the same number of cells, more than one."""
    try:
        rows = list(csv.reader(io.StringIO(sample), delimiter=sign))
    except csv.Error:
        return 0.0
    widths = pd.Series([len(row) for row in rows], dtype="int64")
    if not (widths > 1).any():
        return 0.0
    common = widths[widths > 1].value_counts()
    # A header or a footer may be narrower; a table with one divided row is none.
    share = float(common.iloc[0]) / len(widths)
    return share if common.iloc[0] > 1 or len(widths) <= 2 else share / 2


def _divided(text: str, sign: str, name: str) -> tuple[pd.DataFrame, bool]:
    """The cells, and whether quotation marks had to be read as characters."""
    content = text.encode("utf-8", errors="replace")
    width = _width(content, sign, name)
    if '"' not in text:
        return _unquoted(text, content, sign, width), False
    try:
        # A row over several lines may be wider than each of them; pandas would cut the first one.
        first = next(csv.reader(io.StringIO(text, newline=""), delimiter=sign), [])
        return _cells(content, sign, max(width, len(first)), csv.QUOTE_MINIMAL), False
    except (csv.Error, pd.errors.ParserError):
        pass
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=sign, strict=True))
        return _padded(rows, max(map(len, rows))), False
    except csv.Error:
        return _unquoted(text, content, sign, width), True


def _unquoted(text: str, content: bytes, sign: str, width: int) -> pd.DataFrame:
    try:
        return _cells(content, sign, width, csv.QUOTE_NONE)
    except pd.errors.ParserError:  # pandas fails where a late row is much wider than those before
        return _padded([line.split(sign) for line in text.split("\n")], width)


def _padded(rows: Sequence[Sequence[str]], width: int) -> pd.DataFrame:
    cells = np.full((len(rows), width), "", dtype=object)
    for place, row in enumerate(rows):
        cells[place, : len(row)] = row
    return pd.DataFrame(cells)


def _width(content: bytes, sign: str, name: str) -> int:
    """The greatest number of cells in a line.

    Errors
    ------
    SozialraumError
        There are more cells than the memory holds.
    """
    signs = np.frombuffer(content, dtype="uint8")
    ends = np.append(np.flatnonzero(signs == ord("\n")), len(signs))
    delimiters = np.searchsorted(np.flatnonzero(signs == ord(sign)), ends)
    width = int(np.diff(delimiters, prepend=0).max()) + 1
    _refuse_width(width // 10, name)  # some delimiters may stand in quoted texts
    if len(ends) + int(delimiters[-1]) > MOST_CELLS or len(ends) * width > 2 * MOST_CELLS:
        raise too_many_cells(name)
    return width


def too_many_cells(name: str) -> SozialraumError:
    """The refusal of what does not fit into memory."""
    return SozialraumError(
        QT_TRANSLATE_NOOP(
            "Sozialraum",
            "{file} has more than {most} million cells, which do not fit into memory. Divide the "
            "table, or load it through a database.",
        ),
        file=name,
        most=MOST_CELLS // 10**6,
    )


def _cells(content: bytes, sign: str, width: int, quoting: int) -> pd.DataFrame:
    return pd.read_csv(
        io.BytesIO(content),
        sep=sign,
        header=None,
        names=range(width),
        index_col=False,
        dtype=str,
        na_filter=False,
        skip_blank_lines=False,
        quoting=quoting,
    )


def _refuse_swallowed(cells: pd.DataFrame, sign: str, first_row: int, name: str) -> None:
    """A quotation mark that is not closed where it should be makes one cell of many rows."""
    for column in cells.columns:
        texts = pd.Series(cells[column].unique())
        swallowed = texts[texts.str.contains("\n", regex=False)]
        swallowed = swallowed[swallowed.str.count(re.escape(sign)) >= swallowed.str.count("\n")]
        if len(swallowed):
            row = int(cells.index[cells[column] == swallowed.iloc[0]][0])
            raise SozialraumError(
                QT_TRANSLATE_NOOP(
                    "Sozialraum",
                    "{file}: a quotation mark in row {row} is not closed, so that several rows "
                    "read as one cell. Correct the quotation marks there.",
                ),
                file=name,
                row=row + first_row,
            )


def _refuse_width(width: int, name: str) -> None:
    if width > MOST_COLUMNS:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{file} has more than {most} columns; a table of a GeoPackage holds no more. "
                "Choose another delimiter, or divide the table.",
            ),
            file=name,
            most=MOST_COLUMNS,
        )
