"""Changes of the register: one row each, checked as a whole, and undone by their inverse."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from .load import Row, register_from_rows
from .records import TABLES, Entry, Register, columns

_LONGEST = 40


@dataclass(frozen=True)
class Edit:
    """One change of one row: new without ``before``, deleted without ``after``."""

    table: str
    before: Entry | None
    after: Entry | None

    @property
    def action(self) -> str:
        """``insert``, ``update`` or ``delete``."""
        if self.before is None:
            return "insert"
        return "delete" if self.after is None else "update"

    @property
    def key(self) -> str:
        """The key of the row."""
        entry = self.after or self.before
        assert entry is not None
        return entry.key

    def inverse(self) -> Edit:
        """The change that undoes this one."""
        return Edit(self.table, self.after, self.before)


def applied(register: Register, edits: Sequence[Edit]) -> Register:
    """The register with the changes.

    Errors
    ------
    SozialraumError
        A row breaks the rules of its table, or points to one that does not exist.
    """
    tables: dict[str, dict[str, Entry]] = {
        table: {entry.key: entry for entry in getattr(register, table)} for table in TABLES
    }
    for edit in edits:
        if edit.after is None:
            tables[edit.table].pop(edit.key, None)
        else:
            tables[edit.table][edit.key] = edit.after
    changed: dict[str, Any] = {
        table: tuple(sorted(tables[table].values(), key=lambda entry: entry.position))
        for table in {edit.table for edit in edits}
    }
    register = replace(register, **changed)
    rows = {
        table: [_row(table, entry, place) for place, entry in enumerate(getattr(register, table))]
        for table in TABLES
    }
    register_from_rows(register.title, register.title, register.as_of, rows)
    return register


def new_key(register: Register, table: str, title: str) -> str:
    """A key that no row of the table has, made of a title."""
    plain = unicodedata.normalize("NFKD", title.casefold().replace("ß", "ss"))
    words = re.sub(r"[^a-z0-9]+", "_", plain.encode("ascii", "ignore").decode()).strip("_")
    stem = words[:_LONGEST].strip("_")
    stem = stem if stem[:1].isalpha() else f"x_{stem}".strip("_")
    known = {entry.key for entry in getattr(register, table)}
    key, number = stem, 1
    while key in known:
        number += 1
        key = f"{stem}_{number}"
    return key


def _row(table: str, entry: Entry, place: int) -> Row:
    values = {name: str(getattr(entry, name)) for name in columns(table)}
    return Row(values, place + 1, {})
