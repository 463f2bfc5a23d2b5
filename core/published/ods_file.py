"""A published table as ods (OpenDocument 1.2): numbers with a format, texts as texts."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pandas as pd

from ..arrays import Array
from ..tables.numbers import as_displayed
from ..tables.signs import paper_words
from .sheet import MOST_DECIMALS, Column, Sheet
from .xlsx_file import archive_entry, column_width, plain_numbers, require_room
from .xml_text import xml_text

_CHUNK = 5_000
_KIND = "application/vnd.oasis.opendocument.spreadsheet"
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_COUNTRY = {"de": "DE", "en": "GB"}
_BREAK = re.compile("\r\n|\r|\n")
_LOST_BLANKS = re.compile("^ +|(?<= ) +| +$")
_NAMESPACES = (
    "".join(
        f' xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for short, name in (
            ("office", "office"),
            ("style", "style"),
            ("text", "text"),
            ("table", "table"),
            ("number", "datastyle"),
            ("config", "config"),
        )
    )
    + ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:ooo="http://openoffice.org/2004/office"'
)
_PARTS = ("content.xml", "styles.xml", "meta.xml", "settings.xml")
_MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" '
    f'manifest:version="1.2"><manifest:file-entry manifest:full-path="/" '
    f'manifest:media-type="{_KIND}"/>'
    + "".join(
        f'<manifest:file-entry manifest:full-path="{part}" manifest:media-type="text/xml"/>'
        for part in _PARTS
    )
    + "</manifest:manifest>"
)


def write_ods(sheet: Sheet, path: Path, progress: Callable[[float], None]) -> None:
    """Write the file; the same sheet gives the same bytes.

    Errors
    ------
    SozialraumError
        More rows or columns than a spreadsheet holds.
    """
    require_room(sheet)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        kind = archive_entry("mimetype")
        kind.compress_type = zipfile.ZIP_STORED  # first and as it is, so that the kind is seen
        archive.writestr(kind, _KIND)
        archive.writestr(archive_entry("META-INF/manifest.xml"), _HEAD + _MANIFEST)
        archive.writestr(archive_entry("styles.xml"), _HEAD + _page(sheet))
        archive.writestr(archive_entry("meta.xml"), _HEAD + _properties(sheet))
        archive.writestr(archive_entry("settings.xml"), _HEAD + _frozen(sheet))
        with archive.open(archive_entry("content.xml"), "w") as file:
            for done, piece in _content(sheet):
                file.write(piece.encode("utf-8"))
                progress(done)


def _page(sheet: Sheet) -> str:
    """Language and font of all cells; landscape, as wide as the paper."""
    return (
        f'<office:document-styles{_NAMESPACES} office:version="1.2"><office:styles>'
        '<style:default-style style:family="table-cell"><style:text-properties '
        f'fo:font-family="Calibri" fo:font-size="11pt" {_tongue(sheet, "fo")}/>'
        "</style:default-style></office:styles><office:automatic-styles>"
        '<style:page-layout style:name="page"><style:page-layout-properties '
        'fo:page-width="29.7cm" fo:page-height="21cm" style:print-orientation="landscape" '
        'style:scale-to-X="1" style:scale-to-Y="0"/></style:page-layout>'
        '</office:automatic-styles><office:master-styles><style:master-page style:name="Default" '
        'style:page-layout-name="page"/></office:master-styles></office:document-styles>'
    )


def _tongue(sheet: Sheet, prefix: str) -> str:
    country = _COUNTRY[sheet.language]
    return f'{prefix}:language="{sheet.language}" {prefix}:country="{country}"'


def _properties(sheet: Sheet) -> str:
    """Title and language; neither author nor clock."""
    return (
        f'<office:document-meta{_NAMESPACES} office:version="1.2"><office:meta>'
        f"<dc:title>{xml_text(sheet.title[0])}</dc:title>"
        f"<dc:language>{sheet.language}-{_COUNTRY[sheet.language]}</dc:language>"
        "</office:meta></office:document-meta>"
    )


def _frozen(sheet: Sheet) -> str:
    """Key and headings stay in view."""
    name, above = paper_words(sheet.language)["sheet"], len(sheet.title) + 2
    items = (
        ("HorizontalSplitMode", "short", 2),
        ("VerticalSplitMode", "short", 2),
        ("HorizontalSplitPosition", "int", 1),
        ("VerticalSplitPosition", "int", above),
        ("ActiveSplitRange", "short", 3),
        ("PositionRight", "int", 1),
        ("PositionBottom", "int", above),
    )
    view = "".join(
        f'<config:config-item config:name="{item}" config:type="{kind}">{value}'
        "</config:config-item>"
        for item, kind, value in items
    )
    return (
        f'<office:document-settings{_NAMESPACES} office:version="1.2"><office:settings>'
        '<config:config-item-set config:name="ooo:view-settings"><config:config-item-map-indexed '
        'config:name="Views"><config:config-item-map-entry><config:config-item-map-named '
        f'config:name="Tables"><config:config-item-map-entry config:name="{name}">{view}'
        "</config:config-item-map-entry></config:config-item-map-named>"
        "</config:config-item-map-entry></config:config-item-map-indexed>"
        "</config:config-item-set></office:settings></office:document-settings>"
    )


def _content(sheet: Sheet) -> Iterator[tuple[float, str]]:
    widths = "".join(
        f'<table:table-column table:style-name="w{n}"/>' for n in range(len(sheet.columns))
    )
    name = paper_words(sheet.language)["sheet"]
    yield (
        0.0,
        (
            f'{_HEAD}<office:document-content{_NAMESPACES} office:version="1.2">{_styles(sheet)}'
            f'<office:body><office:spreadsheet><table:table table:name="{name}">{widths}'
        ),
    )
    for place, line in enumerate([*sheet.title, ""]):
        yield 0.0, _row(_text_cell(line, "title" if place == 0 else "note"))
    headings = "".join(
        _text_cell(column.heading, "heading" if column.numbers is None else "over_numbers")
        for column in sheet.columns
    )
    yield 0.0, f"<table:table-header-rows>{_row(headings)}</table:table-header-rows>"
    for start in range(0, sheet.rows, _CHUNK):
        end = min(start + _CHUNK, sheet.rows)
        columns = [_cells(column, slice(start, end), sheet.language) for column in sheet.columns]
        yield end / sheet.rows, "".join(_row("".join(row)) for row in zip(*columns))
    for line in ["", *sheet.notes]:
        yield 1.0, _row(_text_cell(line, "note"))
    yield 1.0, "</table:table></office:spreadsheet></office:body></office:document-content>"


def _row(cells: str) -> str:
    return f"<table:table-row>{cells}</table:table-row>"


def _text_cell(text: str, style: str) -> str:
    if not text:
        return f'<table:table-cell table:style-name="{style}"/>'
    lines = "".join(f"<text:p>{_spaced(line)}</text:p>" for line in _BREAK.split(text))
    return (
        f'<table:table-cell table:style-name="{style}" office:value-type="string">{lines}'
        "</table:table-cell>"
    )


def _spaced(line: str) -> str:
    """Tabs, and blanks at the ends and in a row, which XML would lose."""
    kept = _LOST_BLANKS.sub(lambda blanks: f'<text:s text:c="{len(blanks[0])}"/>', xml_text(line))
    return kept.replace("\t", "<text:tab/>")


def _cells(column: Column, rows: slice, language: str) -> Array:
    codes, distinct = pd.factorize(column.texts[rows])
    style = "text" if column.numbers is None else "sign"
    cells = np.array([_text_cell(text, style) for text in distinct], dtype=object)[codes]
    if column.numbers is None:
        return np.asarray(cells, dtype=object)
    numbers, decimals = column.numbers[rows], column.decimals[rows]
    mark = {"de": ",", "en": "."}[language]
    for digits in np.unique(decimals):
        here = (decimals == digits) & ~np.isnan(numbers)
        shown = as_displayed(numbers[here], int(digits)).tolist()
        start = (
            f'<table:table-cell table:style-name="n{min(digits, MOST_DECIMALS)}" '
            'office:value-type="float" office:value="'
        )
        cells[here] = [
            f'{start}{number!r}"><text:p>{f"{text:.{digits}f}".replace(".", mark)}</text:p>'
            "</table:table-cell>"
            for number, text in zip(plain_numbers(numbers[here]), shown)
        ]
    return np.asarray(cells, dtype=object)


def _styles(sheet: Sheet) -> str:
    """Title, heading, text, sign, note, widths, and numbers with 0 to 6 decimals."""

    def cell(name: str, text: str = "", paragraph: str = "", more: str = "") -> str:
        return (
            f'<style:style style:name="{name}" style:family="table-cell"{more}>'
            f"{paragraph}{text}</style:style>"
        )

    bold = '<style:text-properties fo:font-weight="bold"/>'
    wrapped = '<style:table-cell-properties fo:wrap-option="wrap" fo:border-bottom="0.5pt solid"/>'
    right = '<style:paragraph-properties fo:text-align="end"/>'
    numbers = "".join(
        f'<number:number-style style:name="f{n}" {_tongue(sheet, "number")}>'
        f'<number:number number:decimal-places="{n}" '
        f'number:min-integer-digits="1" number:grouping="true"/></number:number-style>'
        + cell(f"n{n}", more=f' style:data-style-name="f{n}"')
        for n in range(MOST_DECIMALS + 1)
    )
    widths = "".join(
        f'<style:style style:name="w{n}" style:family="table-column"><style:table-column-properties'
        f' style:column-width="{0.21 * column_width(column):.2f}cm"/></style:style>'
        for n, column in enumerate(sheet.columns)
    )
    return (
        "<office:automatic-styles>"
        + cell("title", '<style:text-properties fo:font-weight="bold" fo:font-size="14pt"/>')
        + cell("heading", bold, wrapped)
        + cell("over_numbers", bold, wrapped + right)
        + cell("text")
        + cell("sign", "", right)
        + cell("note", '<style:text-properties fo:font-size="9pt"/>')
        + f"{numbers}{widths}</office:automatic-styles>"
    )
