"""A published table as xlsx (ECMA-376): numbers with a format, texts shared, headings kept in view.

GDAL cannot mix numbers and signs in one column, and no package that writes xlsx comes with QGIS.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from textwrap import wrap

import numpy as np
import pandas as pd

from ..arrays import Array
from ..errors import QT_TRANSLATE_NOOP, SozialraumError
from ..tables.signs import paper_words
from .sheet import MOST_DECIMALS, Column, Sheet
from .xlsx_parts import (
    FIRST_NUMBER,
    HEAD,
    HEADING,
    MAIN,
    NOTE,
    NUMBER_HEADING,
    SIGN,
    TEXT,
    TITLE,
    constant_parts,
    properties,
    workbook_part,
)
from .xml_text import xml_text

MOST_ROWS, MOST_COLUMNS, MOST_CELL = 1_048_576, 16_384, 32_767
_CHUNK = 5_000
_CODE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_LINE, _LONGEST_WORD, _BOLD = 15, 34, 1.15


def write_xlsx(sheet: Sheet, path: Path, progress: Callable[[float], None]) -> None:
    """Write a file of one sheet; the same sheet gives the same bytes.

    Errors
    ------
    SozialraumError
        More rows or columns, or a longer text, than a spreadsheet holds.
    """
    write_workbook({paper_words(sheet.language)["sheet"]: sheet}, path, progress)


def write_workbook(
    sheets: Mapping[str, Sheet], path: Path, progress: Callable[[float], None]
) -> None:
    """Write a file of several sheets by their names; the title of the file is that of the first.

    Errors
    ------
    SozialraumError
        More rows or columns, or a longer text, than a spreadsheet holds.
    """
    texts, tables = _SharedTexts(), list(sheets.values())
    for sheet in tables:
        require_room(sheet)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in constant_parts(len(tables)).items():
            archive.writestr(archive_entry(name), HEAD + content)
        archive.writestr(archive_entry("docProps/core.xml"), HEAD + properties(tables[0]))
        workbook = workbook_part(list(sheets), tables)
        archive.writestr(archive_entry("xl/workbook.xml"), HEAD + workbook)
        for place, sheet in enumerate(tables):
            part = archive_entry(f"xl/worksheets/sheet{place + 1}.xml")
            with archive.open(part, "w") as file:
                for done, piece in _worksheet(sheet, texts):
                    file.write(piece.encode("utf-8"))
                    progress((place + done) / len(tables))
        archive.writestr(archive_entry("xl/sharedStrings.xml"), HEAD + texts.part())


def require_room(sheet: Sheet) -> None:
    """Refuse a table with more rows or columns than a spreadsheet holds.

    Errors
    ------
    SozialraumError
        Says how many it holds.
    """
    if sheet.rows + len(sheet.title) + len(sheet.notes) + 3 > MOST_ROWS:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "A spreadsheet holds {most} rows, the table has {rows}. Write it as csv.",
            ),
            most=MOST_ROWS,
            rows=sheet.rows,
        )
    if len(sheet.columns) > MOST_COLUMNS:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "A spreadsheet holds {most} columns, the table has {columns}. Choose fewer fields, "
                "or write it as csv.",
            ),
            most=MOST_COLUMNS,
            columns=len(sheet.columns),
        )


class _SharedTexts:
    """Texts are written once and referred to by number."""

    def __init__(self) -> None:
        self._places: dict[str, int] = {}

    def place(self, text: str) -> int:
        if len(text) > MOST_CELL:
            raise SozialraumError(
                QT_TRANSLATE_NOOP(
                    "Sozialraum",
                    "A cell of a spreadsheet holds {most} characters; the text “{text}…” is "
                    "longer. Shorten it, or write csv.",
                ),
                most=MOST_CELL,
                text=text[:40],
            )
        return self._places.setdefault(text, len(self._places))

    def part(self) -> str:
        items = (f'<si><t xml:space="preserve">{_escaped(t)}</t></si>' for t in self._places)
        size = len(self._places)
        return f'<sst xmlns="{MAIN}" uniqueCount="{size}">{"".join(items)}</sst>'


def _escaped(text: str) -> str:
    """As it may stand in the file; Office takes ``_x0041_`` for a character, unless it says not."""
    return xml_text(_CODE.sub("_x005F_", text))


def _worksheet(sheet: Sheet, texts: _SharedTexts) -> Iterator[tuple[float, str]]:
    heading_row = len(sheet.title) + 2
    yield 0.0, _beginning(sheet, heading_row)
    for row, line in enumerate(sheet.title, 1):
        yield 0.0, _line(row, line, TITLE if row == 1 else NOTE, texts)
    height = _LINE * max(len(heading_lines(column)) for column in sheet.columns)
    yield 0.0, f'<row r="{heading_row}" ht="{height}" customHeight="1">'
    for column in sheet.columns:
        style = HEADING if column.numbers is None else NUMBER_HEADING
        yield 0.0, _text_cell(column.heading, style, texts)
    yield 0.0, "</row>"
    for start in range(0, sheet.rows, _CHUNK):
        end = min(start + _CHUNK, sheet.rows)
        columns = [_cells(column, slice(start, end), texts) for column in sheet.columns]
        rows = (
            f'<row r="{heading_row + 1 + number}">{"".join(row)}</row>'
            for number, row in enumerate(zip(*columns), start)
        )
        yield end / sheet.rows, "".join(rows)
    below = heading_row + sheet.rows + 2
    for row, line in enumerate(sheet.notes, below):
        yield 1.0, _line(row, line, NOTE, texts)
    yield (
        1.0,
        (
            '</sheetData><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" '
            'footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" '
            'fitToHeight="0"/></worksheet>'
        ),
    )


def _beginning(sheet: Sheet, heading_row: int) -> str:
    """Key and headings stay in view; widths of the columns."""
    widths = "".join(
        f'<col min="{n}" max="{n}" width="{column_width(column)}" customWidth="1"/>'
        for n, column in enumerate(sheet.columns, 1)
    )
    return (
        f'{HEAD}<worksheet xmlns="{MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
        '<sheetViews><sheetView workbookViewId="0">'
        f'<pane xSplit="1" ySplit="{heading_row}" topLeftCell="B{heading_row + 1}" '
        'activePane="bottomRight" state="frozen"/></sheetView></sheetViews>'
        f'<sheetFormatPr defaultRowHeight="15"/><cols>{widths}</cols><sheetData>'
    )


def _line(row: int, text: str, style: int, texts: _SharedTexts) -> str:
    return f'<row r="{row}">{_text_cell(text, style, texts)}</row>'


def _text_cell(text: str, style: int, texts: _SharedTexts) -> str:
    if not text:
        return f'<c s="{style}"/>'
    return f'<c s="{style}" t="s"><v>{texts.place(text)}</v></c>'


def _cells(column: Column, rows: slice, texts: _SharedTexts) -> Array:
    codes, distinct = pd.factorize(column.texts[rows])
    style = TEXT if column.numbers is None else SIGN
    cells = np.array([_text_cell(text, style, texts) for text in distinct], dtype=object)[codes]
    if column.numbers is None:
        return np.asarray(cells, dtype=object)
    numbers = column.numbers[rows]
    here = ~np.isnan(numbers)
    styles = (FIRST_NUMBER + np.minimum(column.decimals[rows][here], MOST_DECIMALS)).tolist()
    cells[here] = [
        f'<c s="{style}"><v>{number!r}</v></c>'
        for style, number in zip(styles, plain_numbers(numbers[here]))
    ]
    return np.asarray(cells, dtype=object)


def plain_numbers(numbers: Array) -> list[float | int]:
    """Whole numbers without a decimal point."""
    return [int(n) if n.is_integer() and abs(n) < 1e15 else n for n in numbers.tolist()]


def column_width(column: Column) -> float:
    """Wide enough for the texts and the longest word of the heading, in characters."""
    sample = column.texts[:: max(1, len(column.texts) // 1000)]
    content = max((len(text) for text in sample if text), default=0)
    if column.numbers is not None and len(column.numbers):
        known = np.abs(column.numbers[~np.isnan(column.numbers)])
        digits = int(np.log10(known.max())) + 1 if known.size and known.max() >= 1 else 1
        content = max(content, digits + (digits - 1) // 3 + int(column.decimals.max()) + 1)
    word = max((len(word) for word in column.heading.split()), default=1)
    return round(min(max(content, min(_BOLD * word, _LONGEST_WORD), 3) + 2.0, 48.0), 1)


def heading_lines(column: Column) -> list[str]:
    """The lines into which the heading breaks; bold letters are wider."""
    return wrap(column.heading, max(int(0.9 * column_width(column)), 3)) or [""]


def archive_entry(name: str) -> zipfile.ZipInfo:
    """An entry without a clock, so that the same table gives the same file."""
    info = zipfile.ZipInfo(name, (2000, 1, 1, 0, 0, 0))
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o100644 << 16
    return info
