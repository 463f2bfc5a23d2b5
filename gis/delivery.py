"""A delivered file, whatever its kind, as a table."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ..core.delivered.files import kind_of
from ..core.delivered.findings import Remark
from ..core.delivered.table import Delivered, read_table
from ..core.delivered.template import Wishes
from ..core.delivered.textfiles import read_text_file
from ..core.errors import QT_TRANSLATE_NOOP, first_ten
from .spreadsheets import read_sheet


def read_delivery(path: Path, wishes: Wishes) -> Delivered:
    """Read a csv, txt, xlsx, xls or ods file, or the one text file in a zip archive.

    Errors
    ------
    SozialraumError
        The file cannot be read; the text says where and what to do.
    """
    kind = kind_of(path)
    if kind in ("text", "zip"):
        return read_text_file(path, wishes)
    sheet = read_sheet(path, kind, wishes.sheet)
    delivered = read_table(sheet.grid, wishes, path.name)
    delivered.findings.sheet = sheet.name
    if sheet.others:
        text = QT_TRANSLATE_NOOP(
            "Sozialraum", "Further sheets with figures were not read: {sheets}. Name the sheet."
        )
        delivered.findings.remarks.append(Remark(text, {"sheets": first_ten(sheet.others)}))
    return replace(delivered, wishes=replace(delivered.wishes, sheet=sheet.name))
