"""A delivered text file (csv, txt, or the one such file in a zip archive) as a table."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from ..errors import QT_TRANSLATE_NOOP
from .cells import grid_of_text
from .decoding import read_text
from .findings import Remark
from .table import Delivered, read_table
from .template import Wishes


def read_text_file(path: Path, wishes: Wishes) -> Delivered:
    """Read a csv or txt file, or the one such file in a zip archive.

    Errors
    ------
    SozialraumError
        The file cannot be read; the text says where and what to do.
    """
    text = read_text(path, wishes.encoding)
    name = text.member or path.name
    grid = grid_of_text(text.text, wishes.delimiter, name)
    text = replace(text, text="")  # half a gigabyte that is not needed any more
    delivered = read_table(grid, wishes, name)
    findings = delivered.findings
    findings.encoding, findings.member = text.encoding, text.member
    if text.doubly_encoded:
        findings.remarks.append(
            Remark(
                QT_TRANSLATE_NOOP(
                    "Sozialraum",
                    "Umlauts were encoded twice (“Ã¤” for “ä”) before the file was delivered. Ask "
                    "for it anew.",
                )
            )
        )
    return delivered
