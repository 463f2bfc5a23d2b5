"""Formulas in Excel files (xlsx) that no program has calculated.

Programs that write a file without opening it in Excel leave the results of formulas out; such cells
would be read as empty ones, and figures be lost without a word.

Source: ECMA-376, Office Open XML, 18.3.1.4 (c), 18.3.1.40 (f), 18.3.1.96 (v).
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path, PurePosixPath

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_WITHOUT_RESULT = re.compile(
    rb"<(?:\w+:)?c\b(?![^>]*\bt=\"str\")[^>]*>\s*"  # a formula's text may well be empty
    rb"<(?:\w+:)?f\b(?:[^>]*/>|[^>]*>[^<]*</(?:\w+:)?f>)\s*"
    rb"(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v>\s*</(?:\w+:)?v>)?\s*</(?:\w+:)?c>"
)
_BLOCK, _LONGEST_CELL = 4 * 2**20, 2**16


def sheets_not_calculated(path: Path) -> set[str]:
    """Names of the sheets in which formulas have no results.

    Errors
    ------
    zipfile.BadZipFile, xml.etree.ElementTree.ParseError, KeyError
        The file is damaged.
    """
    with zipfile.ZipFile(path) as archive:
        return {
            name
            for name, member in _members(archive).items()
            if member in archive.NameToInfo and _not_calculated(archive, member)
        }


def _members(archive: zipfile.ZipFile) -> dict[str, str]:
    """Each sheet with the member of the archive that holds it."""
    book = ET.fromstring(archive.read("xl/workbook.xml"))
    relations = ET.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    targets = {one.get("Id", ""): one.get("Target", "") for one in relations}
    sheets = {one.get("name", ""): one.get(_RELATION, "") for one in book.iter(f"{_MAIN}sheet")}
    folder = PurePosixPath("/xl")
    return {
        name: str(folder / targets[sheet]).lstrip("/")
        for name, sheet in sheets.items()
        if sheet in targets
    }


def _not_calculated(archive: zipfile.ZipFile, member: str) -> bool:
    rest = b""
    with archive.open(member) as file:
        while block := file.read(_BLOCK):
            text = rest + block
            if (b"<f" in text or b":f" in text) and _WITHOUT_RESULT.search(text):
                return True
            rest = text[-_LONGEST_CELL:]
    return False
