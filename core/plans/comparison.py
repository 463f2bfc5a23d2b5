"""A file of the register compared with the register: what is new, changed, missing, wrong."""

from __future__ import annotations

import datetime
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import Field, dataclass, fields, replace
from typing import Any

from ..errors import QT_TRANSLATE_NOOP
from .drafts import empty_row, new_documents, own_source, removal, renamed_source
from .edits import STAMP, Edit, merged, new_key, next_position
from .exchange import EXCHANGED, KEY, FileRow, FileTable, unquoted
from .records import NUMBERS, TABLES, Entry, Register
from .rules import Problem, problems, stored_date

NEW, CHANGED, CONFLICT = "new", "changed", "conflict"
MISSING, WRONG = "missing", "wrong"
KINDS = (NEW, CHANGED, CONFLICT, MISSING, WRONG)

BAD_KEY = QT_TRANSLATE_NOOP(
    "Sozialraum", "must begin with a letter and consist of a–z, 0–9 and _; a new row may leave it"
)
SAME_KEY = QT_TRANSLATE_NOOP("Sozialraum", "stands in the file more than once")
NO_NUMBER = QT_TRANSLATE_NOOP("Sozialraum", "must be a whole number from 1")
_KEY = re.compile(r"[a-z][a-z0-9_]*")
_WHOLE = re.compile(r"(\d+)[.,]0+")
_SLASHED = re.compile(r"(\d{4})/(\d{2})/(\d{2})( 00:00:00)?")


@dataclass(frozen=True)
class Item:
    """A row that is not in the register as it is in the file.

    Attributes
    ----------
    kind
        Of `KINDS`; ``conflict``: the register's row has changed since the file was written.
    edit
        What taking it over does.
    line
        Of the file; 0 where it is missing there.
    problems
        Why it cannot be taken over.
    """

    kind: str
    edit: Edit
    line: int = 0
    problems: tuple[Problem, ...] = ()


def compare(
    register: Register, tables: Iterable[FileTable], day: datetime.date
) -> tuple[Item, ...]:
    """What differs, in the order of the tables and of the file.

    A table that the file does not have is left alone, so is a column. ``day`` dates the source of
    new rows that name none.
    """
    by_name = {table.table: table for table in tables}
    ordered = [by_name[name] for name in EXCHANGED if name in by_name]
    keys = {table.table: _keys(register, table) for table in ordered}
    words = _Words(register, ordered, keys)
    items = [
        item
        for table in ordered
        for item in _table_items(_Reading(register, table, keys[table.table], words, day))
    ]
    return tuple(_checked(register, items))


def edits_of_items(register: Register, items: Iterable[Item]) -> list[Edit]:
    """All that taking items over changes: with it go rows that cannot be without a deleted one,
    and documents that are named for the first time are listed."""
    chosen = list(items)
    edits = [item.edit for item in chosen if item.kind != MISSING]
    edits = [*new_documents(register, edits), *edits]
    for edit in list(edits):
        if edit.table == "documents" and edit.before is not None:
            edits += renamed_source(_with(register, edits), edit.before, edit.after)
    for item in chosen:
        state = _with(register, edits)
        there = {row.key for row in getattr(state, item.edit.table)}
        if item.kind == MISSING and item.edit.key in there:
            edits += removal(state, item.edit.table, item.edit.key)
    return merged(edits)


@dataclass(frozen=True)
class _Reading:
    """One table of the file, with all that is needed to understand it."""

    register: Register
    table: FileTable
    keys: Mapping[int, str]
    words: _Words
    day: datetime.date


class _Words:
    """What rows are called, so that a reference may name a title instead of a key."""

    def __init__(
        self, register: Register, tables: Sequence[FileTable], keys: Mapping[str, Mapping[int, str]]
    ) -> None:
        self._keys = {name: {row.key for row in getattr(register, name)} for name in EXCHANGED}
        self._titles: dict[str, dict[str, set[str]]] = {name: {} for name in EXCHANGED}
        for name in EXCHANGED:
            for row in getattr(register, name):
                self._learn(name, row.key, getattr(row, "title", ""), getattr(row, "code", ""))
        for table in tables:
            for row in table.rows:
                key = keys[table.table][row.line]
                self._keys[table.table].add(key)
                texts = (row.values.get("title", ""), row.values.get("code", ""))
                self._learn(table.table, key, *texts)

    def key(self, table: str, text: str) -> str:
        """The key that ``text`` is, or the one row that is called so; else ``text``."""
        if text in self._keys[table]:
            return text
        found = self._titles[table].get(_folded(text), set())
        return next(iter(found)) if len(found) == 1 else text

    def _learn(self, table: str, key: str, *texts: str) -> None:
        for text in texts:
            if text.strip():
                self._titles[table].setdefault(_folded(text), set()).add(key)


def _keys(register: Register, table: FileTable) -> dict[int, str]:
    """The key of each row; a row without one gets one of what it is called."""
    taken = {row.values.get(KEY, "").strip() for row in table.rows}
    taken |= {row.key for row in getattr(register, table.table)}
    found = {}
    for row in table.rows:
        key = row.values.get(KEY, "").strip()
        if not key:
            names = (row.values.get(n, "") for n in ("plan", "title", "label", "level", "section"))
            stem = " ".join(text for text in names if text)[:40]
            key, number = new_key(register, table.table, stem), 1
            while key in taken:
                number += 1
                key = new_key(register, table.table, f"{stem} n{number}")
            taken.add(key)
        found[row.line] = key
    return found


def _table_items(reading: _Reading) -> Iterator[Item]:
    name = reading.table.table
    there = {row.key: row for row in getattr(reading.register, name)}
    counts = Counter(reading.keys.values())
    last = next_position(reading.register, name)
    for row in reading.table.rows:
        key = reading.keys[row.line]
        before = there.get(key)
        after, wrong = _entry(reading, row, before, last)
        if before is None:
            last += 1
        wrong += [Problem(KEY, SAME_KEY)] if counts[key] > 1 else []
        wrong += [] if _KEY.fullmatch(key) else [Problem(KEY, BAD_KEY)]
        edit = Edit(name, before, after)
        if before != after or wrong:
            yield Item(WRONG if wrong else _kind(row, before), edit, row.line, tuple(wrong))
    for key, gone in there.items():
        if key not in counts:
            yield Item(MISSING, Edit(name, gone, None))


def _kind(row: FileRow, before: Entry | None) -> str:
    if before is None:
        return NEW
    version = _number(row.values.get("version", "").strip())
    return CHANGED if version in ("", str(before.version)) else CONFLICT


def _entry(
    reading: _Reading, row: FileRow, before: Entry | None, last: int
) -> tuple[Entry, list[Problem]]:
    """The row as it would become, and what is no number in it."""
    table = reading.table.table
    wrong: list[Problem] = []
    values: dict[str, Any] = {}
    for item in fields(TABLES[table]):
        if item.name == KEY or item.name in STAMP or item.name not in row.values:
            continue
        text = row.values[item.name]
        old = str(getattr(before, item.name)) if before is not None else ""
        value = old if _plain(text) == _plain(old) else _value(reading, item, text)
        if item.name in NUMBERS and not re.fullmatch(r"[1-9]\d*", value):
            wrong += [Problem(item.name, NO_NUMBER)] if value else []
        else:
            values[item.name] = int(value) if item.name in NUMBERS else value
    if before is not None:
        return replace(before, **values), wrong
    department = values.get("department", "")
    blank = empty_row(table, own_source(reading.register, department, reading.day))
    given = {name: value for name, value in values.items() if value != ""}
    after = replace(blank, **{KEY: reading.keys[row.line], "position": last, **given})
    if table == "documents" and "document" not in given:  # it is its own source
        after = replace(after, document=getattr(after, "title", ""))
    return after, wrong


def _value(reading: _Reading, item: Field[Any], text: str) -> str:
    """A cell as it is stored: dates and numbers as spreadsheets write them, words in any case."""
    value = _plain(text)
    rules = item.metadata
    if item.name in NUMBERS:
        return _number(value)
    if rules.get("year"):
        slashed = _SLASHED.fullmatch(value)
        return "-".join(slashed.groups()[:3]) if slashed else stored_date(_number(value))
    if "ref" in rules:
        return reading.words.key(rules["ref"], value)
    alike = (each for each in rules.get("choices", ()) if each.casefold() == value.casefold())
    return next(alike, value)


def _plain(text: str) -> str:
    """A text without what spreadsheets add: ends of lines of Windows, blanks at the ends."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return unquoted(lines).strip()


def _folded(text: str) -> str:
    """For comparison: ``FB 56`` is ``fb56``."""
    return "".join(text.casefold().split())


def _number(text: str) -> str:
    match = _WHOLE.fullmatch(text)
    return match.group(1) if match else text


def _checked(register: Register, items: Sequence[Item]) -> list[Item]:
    """The items with what is wrong in them; a row that rests on a wrong new one is wrong too."""
    checked, before = list(items), -1
    while before != sum(item.kind == WRONG for item in checked):
        before = sum(item.kind == WRONG for item in checked)
        right = [item.edit for item in checked if item.kind not in (WRONG, MISSING)]
        state = _with(register, right)
        checked = [_with_problems(state, item) for item in checked]
    return checked


def _with_problems(state: Register, item: Item) -> Item:
    if item.kind in (WRONG, MISSING) or item.edit.after is None:
        return item
    found = problems(state, item.edit.table, item.edit.after)
    return replace(item, kind=WRONG, problems=tuple(found)) if found else item


def _with(register: Register, edits: Iterable[Edit]) -> Register:
    """The register after edits, unchecked."""
    tables: dict[str, dict[str, Entry]] = {}
    for edit in edits:
        rows = tables.setdefault(
            edit.table, {row.key: row for row in getattr(register, edit.table)}
        )
        if edit.after is None:
            rows.pop(edit.key, None)
        else:
            rows[edit.key] = edit.after
    changed: dict[str, Any] = {name: tuple(rows.values()) for name, rows in tables.items()}
    return replace(register, **changed)
