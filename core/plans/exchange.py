"""The register as tables of texts, for spreadsheets: what is written, and how it is read again.

A heading names its column twice, for people and for the way back: ``Titel [title]``. The line above
the table does the same for the table: ``Planwerke [plans]``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from .edits import LOG
from .records import NUMBERS, TABLES, Register, columns

EXCHANGED = tuple(table for table in TABLES if table != LOG)
KEY = "key"
_NAMED = re.compile(r"\[\s*([a-z_]+)\s*\]\s*$")
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_HEADING_WITHIN = 20


@dataclass(frozen=True)
class FileRow:
    """A row of a file.

    Attributes
    ----------
    line
        Its number in the sheet, as people count.
    values
        The text of each cell by the column's technical name.
    """

    line: int
    values: Mapping[str, str]


@dataclass(frozen=True)
class FileTable:
    """A table of a file.

    Attributes
    ----------
    table
        Of ``core.plans.records.TABLES``.
    columns
        Technical names of the columns that it has.
    unknown
        Headings that name no column of the table.
    """

    table: str
    columns: tuple[str, ...]
    rows: tuple[FileRow, ...]
    unknown: tuple[str, ...] = ()


def named(label: str, name: str) -> str:
    """A heading or title for people, with the technical name."""
    return f"{label} [{name}]"


def cells_of(register: Register, table: str) -> Iterator[tuple[str, list[str]]]:
    """Each column of a table: its technical name and its cells, as they are stored."""
    rows = getattr(register, table)
    for name in columns(table):
        yield name, [str(getattr(row, name)) for row in rows]


def is_number(column: str) -> bool:
    """Whether a column holds whole numbers, not texts."""
    return column in NUMBERS


def read_cells(cells: Sequence[Sequence[str]], name: str) -> FileTable | None:
    """The table that stands in a sheet; None if there is none of the register.

    Parameters
    ----------
    cells
        The rows of the sheet, from its first.
    name
        Of the sheet or file, which may be the table's technical name.
    """
    head = next((n for n, row in enumerate(cells[:_HEADING_WITHIN]) if _has_key(row)), None)
    if head is None:
        return None
    table = _table_named(cells[:head], name)
    if table is None:
        return None
    known = columns(table)
    places: dict[str, int] = {}
    for place, text in enumerate(cells[head]):
        column = technical(text)
        if column in known:
            places.setdefault(column, place)
    unknown = [t.strip() for t in cells[head] if t.strip() and technical(t) not in known]
    rows = [
        FileRow(line, {column: row[place] for column, place in places.items() if place < len(row)})
        for line, row in enumerate(cells[head + 1 :], head + 2)
        if any(text.strip() for text in row)
    ]
    return FileTable(table, tuple(places), tuple(rows), tuple(unknown))


def technical(heading: str) -> str:
    """The technical name in a heading: what stands in brackets, else all of it."""
    match = _NAMED.search(heading)
    return match.group(1) if match else heading.strip().casefold()


def unquoted(text: str) -> str:
    """The text of a cell without the apostrophe that keeps it from being a formula in csv."""
    return text[1:] if text.startswith("'") and text[1:].startswith(_FORMULA) else text


def _has_key(row: Sequence[str]) -> bool:
    return any(technical(text) == KEY for text in row)


def _table_named(above: Sequence[Sequence[str]], name: str) -> str | None:
    """From the lines above the heading, else from the name of the sheet or file."""
    for text in (*(text for row in above for text in row), name):
        found = technical(text)
        if found in EXCHANGED:
            return found
    return None
