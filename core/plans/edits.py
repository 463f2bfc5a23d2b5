"""Changes of the register: what a row was and what it becomes, so that each can be undone."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import Field, dataclass, fields, replace
from typing import Any

from ..errors import QT_TRANSLATE_NOOP, SozialraumError
from .load import Row, register_from_rows
from .records import TABLES, Change, Entry, Register, columns

INSERT, UPDATE, DELETE = "insert", "update", "delete"
LOG, LOG_DOCUMENT = "change_log", "Änderungsprotokoll"
STAMP = ("version", "changed_at", "changed_by")
_LONGEST_KEY = 50
_ORGANISATION_UNIT = re.compile(r"[^@\s]([^@\n\r\t]{0,18}[^@\s])?")


@dataclass(frozen=True)
class Edit:
    """One change of one row.

    Attributes
    ----------
    table
        Of ``core.plans.records.TABLES``.
    before, after
        The row; None before where it is new, None after where it is deleted.
    """

    table: str
    before: Entry | None
    after: Entry | None

    @property
    def row(self) -> Entry:
        """The row as it becomes, or as it was where it is deleted."""
        row = self.after or self.before
        assert row is not None, "an edit without a row"
        return row

    @property
    def action(self) -> str:
        """``insert``, ``update`` or ``delete``."""
        if self.before is None:
            return INSERT
        return DELETE if self.after is None else UPDATE

    @property
    def key(self) -> str:
        """The key of the row."""
        return self.row.key

    def inverse(self) -> Edit:
        """What undoes it, made of the edit as it was saved."""
        return Edit(self.table, self.after, self.before)

    def stamped(self, by: str, day: str) -> Edit:
        """The edit as it is saved: the version counts up, with who and when."""
        if self.after is None:
            return self
        version = self.after.version if self.before is None else self.before.version + 1
        after = replace(self.after, version=version, changed_at=day, changed_by=by)
        return replace(self, after=after)

    def differences(self) -> Iterator[tuple[str, str, str]]:
        """Field, old and new text of what differs, without version and stamp."""
        for name in columns(self.table):
            old, new = (str(getattr(row, name, "")) for row in (self.before, self.after))
            if old != new and name not in STAMP:
                yield name, old, new

    def detail(self) -> str:
        """What changed, for the change log."""
        if self.action != UPDATE:
            return caption(self.row)
        return "; ".join(
            f"{name}: {old or '–'} → {new or '–'}" for name, old, new in self.differences()
        )

    def logged(self, key: str, by: str, moment: str) -> Change:
        """The line of the change log; ``moment`` is an ISO date with time."""
        stamp = (LOG_DOCUMENT, moment, 1, 1, moment[:10], by)
        return Change(key, *stamp, self.table, self.key, self.action, self.detail())


def organisation_unit(text: str) -> str:
    """Who makes a change: the sign of a unit such as ``FB56``, never of a person.

    Errors
    ------
    SozialraumError
        It is empty, longer than 20 characters, or an address of e-mail.
    """
    unit = text.strip()
    if not _ORGANISATION_UNIT.fullmatch(unit):
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "“{unit}” is no Organisationszeichen. Give that of the unit that makes the "
                "change, such as FB56: at most 20 characters, no e-mail address, no name of a "
                "person.",
            ),
            unit=unit[:40],
        )
    return unit


def caption(row: Entry) -> str:
    """What people call a row: its title or, without one, what it says."""
    for name in ("title", "label", "text", "layer_name", "level"):
        if getattr(row, name, ""):
            return str(getattr(row, name))
    return row.key


def merged(edits: Sequence[Edit]) -> list[Edit]:
    """One edit a row, in the order of the first; what changes nothing is left out."""
    rows: dict[tuple[str, str], Edit] = {}
    for edit in edits:
        first = rows.get((edit.table, edit.key))
        before = edit.before if first is None else first.before
        rows[edit.table, edit.key] = Edit(edit.table, before, edit.after)
    return [edit for edit in rows.values() if edit.before != edit.after]


def applied(register: Register, edits: Sequence[Edit]) -> Register:
    """The register after ``edits``.

    Errors
    ------
    SozialraumError
        The result would break the schema: a needed value is missing, a word is none of those
        allowed, a row points to one that is not there; or a row to be changed is not there.
    """
    tables = {name: {row.key: row for row in getattr(register, name)} for name in TABLES}
    for edit in edits:
        rows = tables[edit.table]
        if (edit.key in rows) == (edit.action == INSERT):
            raise _misplaced(edit)
        if edit.after is None:
            del rows[edit.key]
        else:
            rows[edit.key] = edit.after
    for table in {edit.table for edit in edits}:
        ordered = sorted(tables[table].items(), key=lambda item: (item[1].position, item[0]))
        tables[table] = dict(ordered)
    rows_of = {name: [as_row(name, row) for row in rows.values()] for name, rows in tables.items()}
    return register_from_rows(register.title, register.title, register.as_of, rows_of)


def _misplaced(edit: Edit) -> SozialraumError:
    text = (
        QT_TRANSLATE_NOOP("Sozialraum", "There is an entry “{key}” in {table} already.")
        if edit.action == INSERT
        else QT_TRANSLATE_NOOP("Sozialraum", "There is no entry “{key}” in {table}.")
    )
    return SozialraumError(text, key=edit.key, table=edit.table)


def as_row(table: str, record: Entry, line: int = 0) -> Row:
    """A record as text, as it is stored."""
    values = {name: str(getattr(record, name)) for name in columns(table)}
    return Row({name: value for name, value in values.items() if value != ""}, line, {})


def new_key(register: Register, table: str, title: str) -> str:
    """A key of the title's letters that the table does not have yet."""
    plain = title.casefold().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
    letters = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
    stem = re.sub(r"[^a-z0-9]+", "_", letters)[:_LONGEST_KEY].strip("_") or table
    stem = stem if stem[0].isalpha() else f"{table}_{stem}"
    taken = {row.key for row in getattr(register, table)}
    key, number = stem, 1
    while key in taken:
        number += 1
        key = f"{stem}_{number}"
    return key


def next_position(register: Register, table: str) -> int:
    """The rank of a new row: the last."""
    return max((row.position for row in getattr(register, table)), default=0) + 1


def references(table: str, record: Entry) -> Iterator[tuple[str, str]]:
    """Table and key of every row that ``record`` points to."""
    for item in _pointers(table):
        if getattr(record, item.name):
            yield item.metadata["ref"], getattr(record, item.name)


def pointing_at(table: str) -> Iterator[tuple[str, str, bool]]:
    """Table and field of all that may point to rows of ``table``, and whether they have to."""
    for name in TABLES:
        for item in _pointers(name):
            if item.metadata["ref"] == table:
                yield name, item.name, bool(item.metadata.get("needed"))


def with_dependents(register: Register, edit: Edit) -> list[Edit]:
    """A deletion with all that follows from it: rows that cannot be without the deleted one go
    too, others lose what points to it."""
    edits = {(edit.table, edit.key): edit}
    gone = [edit] if edit.action == DELETE else []
    while gone:
        deleted = gone.pop()
        for table, field, needed in pointing_at(deleted.table):
            for row in getattr(register, table):
                known = edits.get((table, row.key), Edit(table, row, row))
                if getattr(row, field) != deleted.key or known.after is None:
                    continue
                cleared: dict[str, Any] = {field: ""}
                after = None if needed else replace(known.after, **cleared)
                edits[table, row.key] = replace(known, after=after)
                gone += [edits[table, row.key]] if needed else []
    return list(edits.values())


def _pointers(table: str) -> Iterator[Field[Any]]:
    return (item for item in fields(TABLES[table]) if "ref" in item.metadata)
