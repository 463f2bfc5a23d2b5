"""The same change once more, on a register that others have changed meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from .edits import DELETE, INSERT, STAMP, Edit, caption, new_key, pointing_at, with_dependents
from .records import TABLES, Change, Entry, Register, columns


@dataclass(frozen=True)
class Difference:
    """A field that two have changed: as it was, as it is now, as it was to become."""

    field: str
    was: str
    now: str
    wanted: str


@dataclass(frozen=True)
class Clash:
    """A row that somebody else has changed while it was worked on.

    Attributes
    ----------
    table, key, title
        The row.
    who, when
        Who changed it: Organisationszeichen, and date or moment as far as it is known.
    gone
        Whether it was deleted.
    differences
        Fields that differ between what is there and what was wanted.
    """

    table: str
    key: str
    title: str
    who: str
    when: str
    gone: bool
    differences: tuple[Difference, ...]


def clashes(now: Register, edits: Sequence[Edit]) -> list[Clash]:
    """The rows that are no longer as the edits took them for."""
    found = []
    for edit in edits:
        row = _row(now, edit.table, edit.key)
        if row != edit.before:
            found.append(_clash(now, edit, row))
    return found


def rebased(now: Register, edits: Sequence[Edit]) -> list[Edit]:
    """The edits on the register as it is now: one's own fields win, those of others stay.

    A row that others have deleted is made again where it was changed, and stays away where it was
    to be deleted; a new row whose key is taken gets another one.
    """
    keys = _new_keys(now, edits)
    done: dict[tuple[str, str], Edit] = {}
    for edit in edits:
        for each in _rebased(now, edit, keys):
            done.setdefault((each.table, each.key), each)
    return [edit for edit in done.values() if edit.before != edit.after]


def _rebased(now: Register, edit: Edit, keys: dict[tuple[str, str], str]) -> list[Edit]:
    row = _row(now, edit.table, edit.key)
    if edit.action == DELETE:
        return with_dependents(now, Edit(edit.table, row, None)) if row is not None else []
    after = _pointing(edit, keys)
    if edit.action == INSERT or row is None:
        return [Edit(edit.table, None, after)]
    own: dict[str, Any] = {
        name: getattr(after, name)
        for name in columns(edit.table)
        if name not in STAMP and getattr(after, name) != getattr(edit.before, name)
    }
    return [Edit(edit.table, row, replace(row, **own))]


def _new_keys(now: Register, edits: Sequence[Edit]) -> dict[tuple[str, str], str]:
    keys: dict[tuple[str, str], str] = {}
    for edit in edits:
        if edit.action == INSERT and _row(now, edit.table, edit.key) is not None:
            keys[edit.table, edit.key] = new_key(now, edit.table, edit.key)
    return keys


def _pointing(edit: Edit, keys: dict[tuple[str, str], str]) -> Entry:
    """The row with its own key and those it points to, as far as they had to change."""
    changed: dict[str, Any] = {"key": keys.get((edit.table, edit.key), edit.key)}
    for target in TABLES:
        for table, field, _ in pointing_at(target):
            old = getattr(edit.row, field) if table == edit.table else ""
            if (target, old) in keys:
                changed[field] = keys[target, old]
    return replace(edit.row, **changed)


def _clash(now: Register, edit: Edit, row: Entry | None) -> Clash:
    line = _last_change(now, edit)
    who = line.changed_by if line is not None else row.changed_by if row is not None else ""
    when = line.place if line is not None else row.changed_at if row is not None else ""
    return Clash(
        *(edit.table, edit.key, caption(row or edit.row), who, when[:16], row is None),
        tuple(_differences(edit, row)) if row is not None else (),
    )


def _differences(edit: Edit, row: Entry) -> list[Difference]:
    found = []
    for name in columns(edit.table):
        was, now, wanted = (_text(each, name) for each in (edit.before, row, edit.after))
        if name not in STAMP and now != wanted and edit.after is not None:
            found.append(Difference(name, was, now, wanted))
        elif name not in STAMP and now != was and edit.after is None:
            found.append(Difference(name, was, now, ""))
    return found


def _last_change(now: Register, edit: Edit) -> Change | None:
    lines = (line for line in reversed(now.change_log))
    return next((x for x in lines if (x.table_name, x.row_key) == (edit.table, edit.key)), None)


def _text(row: Entry | None, name: str) -> str:
    return "" if row is None else str(getattr(row, name))


def _row(register: Register, table: str, key: str) -> Entry | None:
    return next((row for row in getattr(register, table) if row.key == key), None)
