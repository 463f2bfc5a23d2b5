"""The register as an Excel file or as csv files in one archive, written and read again."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..core.errors import QT_TRANSLATE_NOOP, SozialraumError
from ..core.plans.exchange import (
    EXCHANGED,
    FileTable,
    cells_of,
    is_number,
    named,
    read_cells,
)
from ..core.plans.records import Register
from ..i18n import language
from .unfinished import unfinished

if TYPE_CHECKING:
    from ..core.published.sheet import Sheet

XLSX, ARCHIVE = "xlsx", "zip"
_DELIMITERS = ";,\t"
_HEAD = re.compile(r'"?([^;,\t"]*\[)?key\b', re.IGNORECASE)
_MOST_BYTES = 200_000_000


@dataclass(frozen=True)
class Labels:
    """What people call things.

    Attributes
    ----------
    table
        The entries of a table, by its technical name.
    field
        A column, by table and technical name.
    hint
        A line above each table.
    """

    table: Callable[[str], str]
    field: Callable[[str, str], str]
    hint: str


@dataclass(frozen=True)
class FileContent:
    """What files hold: the tables of the register, and sheets that are none."""

    tables: tuple[FileTable, ...]
    ignored: tuple[str, ...]


def write_exchange(register: Register, path: Path, labels: Labels) -> None:
    """Write every table but the change log: a sheet each (xlsx), or a csv file each (zip).

    Errors
    ------
    SozialraumError
        The ending is neither, a text is too long for a cell, or the file cannot be written.
    """
    from ..core.published.csv_file import csv_chunks
    from ..core.published.xlsx_file import archive_entry, write_workbook

    sheets = {table: _sheet(register, table, labels) for table in EXCHANGED}
    kind = path.suffix.lower().lstrip(".")
    if kind not in (XLSX, ARCHIVE):
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum", "The ending of {path} is none of {formats}. Give one of them."
            ),
            path=path.name,
            formats=f"{XLSX}, {ARCHIVE}",
        )
    with unfinished(path) as beside:
        if kind == XLSX:
            by_label = {labels.table(table)[:31]: sheet for table, sheet in sheets.items()}
            write_workbook(by_label, beside, lambda done: None)
            return
        with zipfile.ZipFile(beside, "w", zipfile.ZIP_DEFLATED) as archive:
            for table, sheet in sheets.items():
                text = "".join(csv_chunks(sheet))
                archive.writestr(archive_entry(f"{table}.csv"), text.encode("utf-8-sig"))


def read_exchange(paths: Iterable[Path]) -> FileContent:
    """Read an Excel or OpenDocument file, an archive of csv files, or single csv files.

    Errors
    ------
    SozialraumError
        A file cannot be read, no table of the register is in it, or one is in it twice.
    """
    tables: dict[str, FileTable] = {}
    ignored, names = [], []
    for path in paths:
        names.append(path.name)
        for name, cells in _sheets(path):
            table = read_cells(cells, name)
            if table is None:
                ignored.append(name)
            elif table.table in tables:
                raise SozialraumError(
                    QT_TRANSLATE_NOOP(
                        "Sozialraum", "{file}: the table {table} is there twice. Leave one."
                    ),
                    file=path.name,
                    table=table.table,
                )
            else:
                tables[table.table] = table
    if not tables:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{file} holds no table of the register. Export the register first: the file that "
                "comes of it shows which headings the tables have.",
            ),
            file=", ".join(names),
        )
    return FileContent(tuple(tables.values()), tuple(ignored))


def _sheet(register: Register, table: str, labels: Labels) -> Sheet:
    import numpy as np

    from ..core.published.sheet import Column, Sheet

    made = []
    for name, cells in cells_of(register, table):
        size = len(cells)
        heading, digits = named(labels.field(table, name), name), np.zeros(size, dtype=int)
        if is_number(name):
            empty = np.full(size, "", dtype=object)
            made.append(Column(heading, np.array(cells, dtype="float64"), empty, digits))
        else:
            made.append(Column(heading, None, np.array(cells, dtype=object), digits))
    title = [named(labels.table(table), table), labels.hint]
    spoken = "de" if language() == "de" else "en"
    return Sheet(title, made, [], spoken, len(getattr(register, table)))


def _sheets(path: Path) -> Iterator[tuple[str, Sequence[Sequence[str]]]]:
    """Name and cells of each sheet or csv file."""
    from ..core.delivered.decoding import read_text
    from ..core.delivered.files import kind_of
    from .spreadsheets import read_sheets

    kind = kind_of(path)
    if kind == "text":
        yield path.stem, _csv_cells(read_text(path).text)
    elif kind == "zip":
        yield from _members(path)
    else:
        yield from read_sheets(path, kind).items()


def _members(path: Path) -> Iterator[tuple[str, Sequence[Sequence[str]]]]:
    from ..core.delivered.decoding import text_of

    try:
        with zipfile.ZipFile(path) as archive:
            members = [each for each in archive.infolist() if each.filename.endswith(".csv")]
            if sum(each.file_size for each in members) > _MOST_BYTES:
                raise SozialraumError(
                    QT_TRANSLATE_NOOP("Sozialraum", "{file} is too large for a register."),
                    file=path.name,
                )
            for member in members:
                text = text_of(archive.read(member), member.filename).text
                yield Path(member.filename).stem, _csv_cells(text)
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, OSError) as error:
        raise SozialraumError(
            QT_TRANSLATE_NOOP("Sozialraum", "{file} cannot be read: {reason}"),
            file=path.name,
            reason=str(error),
        ) from error


def _csv_cells(text: str) -> list[list[str]]:
    """The cells, divided by what divides the headings."""
    head = next((line for line in text.split("\n") if _HEAD.match(line)), "")
    delimiter = max(_DELIMITERS, key=head.count)
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
