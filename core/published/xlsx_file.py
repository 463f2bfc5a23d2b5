"""A published table as xlsx (ECMA-376): numbers with a format, texts shared, headings kept in view.

GDAL cannot mix numbers and signs in one column, and no package that writes xlsx comes with QGIS.
"""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from textwrap import wrap

import numpy as np
import pandas as pd

from ..arrays import Array
from ..errors import QT_TRANSLATE_NOOP, SozialraumError
from ..tables.signs import paper_words
from .sheet import MOST_DECIMALS, Column, Sheet
from .xml_text import xml_text

MOST_ROWS, MOST_COLUMNS, MOST_CELL = 1_048_576, 16_384, 32_767
_CHUNK = 5_000
_LINE, _LONGEST_WORD, _BOLD = 15, 34, 1.15
_TITLE, _HEADING, _NUMBER_HEADING, _TEXT, _SIGN, _NOTE, _FIRST_NUMBER = range(1, 8)
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"

_PARTS = {
    "[Content_Types].xml": (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
        'relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_KIND}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_KIND}.worksheet+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{_KIND}.styles+xml"/>'
        f'<Override PartName="/xl/sharedStrings.xml" ContentType="{_KIND}.sharedStrings+xml"/>'
        '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-'
        'package.core-properties+xml"/></Types>'
    ),
    "_rels/.rels": (
        f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" '
        f'Type="{_PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
        "</Relationships>"
    ),
    "xl/_rels/workbook.xml.rels": (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="rId2" Type="{_OFFICE}/styles" Target="styles.xml"/>'
        f'<Relationship Id="rId3" Type="{_OFFICE}/sharedStrings" Target="sharedStrings.xml"/>'
        "</Relationships>"
    ),
}


def write_xlsx(sheet: Sheet, path: Path, progress: Callable[[float], None]) -> None:
    """Write the file; the same sheet gives the same bytes.

    Errors
    ------
    SozialraumError
        More rows or columns, or a longer text, than a spreadsheet holds.
    """
    require_room(sheet)
    texts = _SharedTexts()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {**_PARTS, "xl/styles.xml": _styles()}.items():
            archive.writestr(archive_entry(name), _HEAD + content)
        archive.writestr(archive_entry("docProps/core.xml"), _HEAD + _properties(sheet))
        archive.writestr(archive_entry("xl/workbook.xml"), _HEAD + _workbook(sheet))
        with archive.open(archive_entry("xl/worksheets/sheet1.xml"), "w") as file:
            for done, piece in _worksheet(sheet, texts):
                file.write(piece.encode("utf-8"))
                progress(done)
        archive.writestr(archive_entry("xl/sharedStrings.xml"), _HEAD + texts.part())


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
        items = (f'<si><t xml:space="preserve">{xml_text(t)}</t></si>' for t in self._places)
        size = len(self._places)
        return f'<sst xmlns="{_MAIN}" uniqueCount="{size}">{"".join(items)}</sst>'


def _worksheet(sheet: Sheet, texts: _SharedTexts) -> Iterator[tuple[float, str]]:
    heading_row = len(sheet.title) + 2
    yield 0.0, _beginning(sheet, heading_row)
    for row, line in enumerate(sheet.title, 1):
        yield 0.0, _line(row, line, _TITLE if row == 1 else _NOTE, texts)
    height = _LINE * max(len(heading_lines(column)) for column in sheet.columns)
    yield 0.0, f'<row r="{heading_row}" ht="{height}" customHeight="1">'
    for column in sheet.columns:
        style = _HEADING if column.numbers is None else _NUMBER_HEADING
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
        yield 1.0, _line(row, line, _NOTE, texts)
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
        f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
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
    style = _TEXT if column.numbers is None else _SIGN
    cells = np.array([_text_cell(text, style, texts) for text in distinct], dtype=object)[codes]
    if column.numbers is None:
        return np.asarray(cells, dtype=object)
    numbers = column.numbers[rows]
    here = ~np.isnan(numbers)
    styles = (_FIRST_NUMBER + np.minimum(column.decimals[rows][here], MOST_DECIMALS)).tolist()
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


def _properties(sheet: Sheet) -> str:
    """Title and language; neither author nor clock."""
    return (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{xml_text(sheet.title[0])}</dc:title>"
        f"<dc:language>{sheet.language}</dc:language></cp:coreProperties>"
    )


def _workbook(sheet: Sheet) -> str:
    heading_row = len(sheet.title) + 2
    name = paper_words(sheet.language)["sheet"]
    return (
        f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
        f'<sheet name="{name}" sheetId="1" r:id="rId1"/></sheets><definedNames>'
        f'<definedName name="_xlnm.Print_Titles" localSheetId="0">{name}!${heading_row}:'
        f"${heading_row}</definedName></definedNames></workbook>"
    )


def _styles() -> str:
    """Title, headings, text, sign, note, then numbers with 0 to 6 decimals."""
    formats = "".join(
        f'<numFmt numFmtId="{164 + n}" formatCode="#,##0{"." if n else ""}{"0" * n}"/>'
        for n in range(MOST_DECIMALS + 1)
    )
    numbers = "".join(
        f'<xf numFmtId="{164 + n}" fontId="0" fillId="0" borderId="0" xfId="0" '
        'applyNumberFormat="1"/>'
        for n in range(MOST_DECIMALS + 1)
    )
    wrapped = '<alignment wrapText="1" vertical="bottom"/>'
    font = '<name val="Calibri"/><family val="2"/>'
    return (
        f'<styleSheet xmlns="{_MAIN}"><numFmts count="{MOST_DECIMALS + 1}">{formats}</numFmts>'
        f'<fonts count="4"><font><sz val="11"/>{font}</font><font><b/><sz val="14"/>{font}</font>'
        f'<font><b/><sz val="11"/>{font}</font><font><sz val="9"/>{font}</font></fonts>'
        '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill '
        'patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/>'
        '<bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"/>'
        '<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" '
        'fillId="0" borderId="0"/></cellStyleXfs>'
        f'<cellXfs count="{_FIRST_NUMBER + MOST_DECIMALS + 1}">'
        '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
        '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>'
        '<xf numFmtId="49" fontId="2" fillId="0" borderId="1" xfId="0" applyFont="1" '
        f'applyBorder="1" applyAlignment="1">{wrapped}</xf>'
        '<xf numFmtId="49" fontId="2" fillId="0" borderId="1" xfId="0" applyFont="1" '
        'applyBorder="1" applyAlignment="1"><alignment horizontal="right" wrapText="1" '
        'vertical="bottom"/></xf>'
        '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
        '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">'
        '<alignment horizontal="right"/></xf>'
        '<xf numFmtId="49" fontId="3" fillId="0" borderId="0" xfId="0" applyFont="1"/>'
        f'{numbers}</cellXfs><cellStyles count="1"><cellStyle name="Standard" xfId="0" '
        'builtinId="0"/></cellStyles></styleSheet>'
    )


def archive_entry(name: str) -> zipfile.ZipInfo:
    """An entry without a clock, so that the same table gives the same file."""
    info = zipfile.ZipInfo(name, (2000, 1, 1, 0, 0, 0))
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o100644 << 16
    return info
