"""What a form works on: an entry with the rows that hang on it, and the changes it makes.

A row that is new has no key yet; it gets one when the changes are made.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from .documents import OWN_DOCUMENT
from .edits import DELETE, Edit, new_key, next_position, with_dependents
from .records import EDITORIAL, TABLES, Entry, Register, SourceDocument, columns

PLAN_ROWS = (
    *("plan_periods", "plan_contents", "plan_levels", "plan_themes", "instruments"),
    "plan_relations",
)
ROWS: Mapping[str, tuple[str, ...]] = {"plans": PLAN_ROWS}
OWN_PLACE = "Register, Stand {day}"
_LINK = "plan"
_NAMED_BY = ("title", "label", "level", "relation", "section")


@dataclass(frozen=True)
class Draft:
    """An entry as the form holds it.

    Attributes
    ----------
    table
        Of the entry.
    before
        As it is in the register; None if it is new.
    entry
        As the form has it.
    rows
        What hangs on it, by table.
    """

    table: str
    before: Entry | None
    entry: Entry
    rows: Mapping[str, tuple[Entry, ...]]


def draft_of(register: Register, table: str, key: str) -> Draft:
    """An entry of the register and what hangs on it."""
    entry = next(row for row in getattr(register, table) if row.key == key)
    rows = {
        name: tuple(row for row in getattr(register, name) if getattr(row, _LINK) == key)
        for name in ROWS.get(table, ())
    }
    return Draft(table, entry, entry, rows)


def new_draft(register: Register, table: str, day: datetime.date, **values: str) -> Draft:
    """An empty entry, whose source is its department's own."""
    entry = empty_row(table, own_source(register, values.get("department", ""), day), **values)
    return Draft(table, None, entry, dict.fromkeys(ROWS.get(table, ()), ()))


def copied(register: Register, draft: Draft, title: str) -> Draft:
    """A new entry with the same rows; in ``title`` stands ``{title}`` for the old one."""
    entry: Any = draft.entry
    known = {row.title for row in getattr(register, draft.table)}
    name = title.format(title=entry.title)
    number = 1
    while name in known:
        number += 1
        name = f"{title.format(title=entry.title)} {number}"
    rows = {table: tuple(map(_unsaved, rows)) for table, rows in draft.rows.items()}
    return Draft(draft.table, None, replace(_unsaved(entry), title=name), rows)


def empty_row(table: str, source: tuple[str, str], **values: str) -> Any:
    """A row that nothing has been entered in; an assignment of a theme is that of the editors."""
    names = columns(table)
    blank: dict[str, Any] = dict.fromkeys(names, "") | {"position": 1, "version": 1}
    blank |= {"document": source[0], "place": source[1]}
    if "origin" in names:
        blank["origin"] = EDITORIAL
    return TABLES[table](**(blank | values))


def own_source(register: Register, department: str, day: datetime.date) -> tuple[str, str]:
    """Document and place of what a department enters itself."""
    codes = {row.key: row.code or row.title for row in register.departments}
    title = f"{OWN_DOCUMENT} {codes.get(department, '')}".strip()
    return title, OWN_PLACE.format(day=day.strftime("%d.%m.%Y"))


def edits_of(register: Register, draft: Draft) -> list[Edit]:
    """All that the form changes, as one step."""
    after = draft.entry if draft.entry.key else _keyed(register, draft.table, draft.entry, set())
    if draft.table == "documents":  # it is its own source
        after = replace(after, document=getattr(after, "title", ""))
    edits = [Edit(draft.table, draft.before, after)]
    for table, rows in draft.rows.items():
        edits += _row_edits(register, table, [_hung(row, draft, after) for row in rows], after.key)
    if draft.table == "documents" and draft.before is not None:
        edits += renamed_source(register, draft.before, after)
    changed = [edit for edit in edits if edit.before != edit.after]
    return [*new_documents(register, changed), *changed]


def removal(register: Register, table: str, key: str) -> list[Edit]:
    """The deletion of an entry, with all that cannot be without it."""
    entry = next(row for row in getattr(register, table) if row.key == key)
    edits = with_dependents(register, Edit(table, entry, None))
    return [_without_plan(edit, entry) if edit.after is not None else edit for edit in edits]


def removed(edits: Iterable[Edit]) -> dict[str, int]:
    """How many rows of each table go with the first, which is the one that is meant."""
    counts: dict[str, int] = {}
    for edit in list(edits)[1:]:
        if edit.action == DELETE:
            counts[edit.table] = counts.get(edit.table, 0) + 1
    return counts


def new_documents(register: Register, edits: Sequence[Edit]) -> list[Edit]:
    """Documents that rows come to name and that the register does not list yet."""
    known = {row.title for row in register.documents}
    known |= {getattr(edit.after, "title", "") for edit in edits if edit.table == "documents"}
    found: dict[str, Edit] = {}
    for edit in edits:
        after: Any = edit.after
        if after is None or getattr(edit.before, "document", "") == after.document:
            continue
        title, source = after.document, (after.document, after.place)
        if title in known | set(found):
            continue
        place = len(found) + next_position(register, "documents")
        key = new_key(register, "documents", title)
        row: SourceDocument = empty_row("documents", source, key=key, title=title)
        found[title] = Edit("documents", None, replace(row, position=place))
    return list(found.values())


def renamed_source(register: Register, before: Any, after: Any) -> Iterator[Edit]:
    """Entries name their document by its title; they follow when that changes."""
    if before.title == after.title:
        return
    for table in TABLES:
        for row in getattr(register, table) if table != "change_log" else ():
            if row.document == before.title and (table, row.key) != ("documents", before.key):
                yield Edit(table, row, replace(row, document=after.title))


def _without_plan(edit: Edit, gone: Any) -> Edit:
    """What becomes of a row that may do without the deleted Planwerk.

    A department may keep a means of steering without a Planwerk; with its Planwerk it goes. A
    relation to the Planwerk still names it.
    """
    row: Any = edit.after
    if edit.table == "instruments" and getattr(edit.before, _LINK) == gone.key:
        return Edit(edit.table, edit.before, None)
    if edit.table == "plan_relations" and not row.outside:
        return Edit(edit.table, edit.before, replace(row, outside=gone.title))
    return edit


def _unsaved(row: Entry) -> Any:
    return replace(row, key="", version=1)


def _row_edits(register: Register, table: str, rows: list[Entry], owner: str) -> Iterator[Edit]:
    """Changes of the rows of one table, which keep the order of the form."""
    before = {row.key: row for row in getattr(register, table) if getattr(row, _LINK) == owner}
    places = _places(before, rows)
    taken: set[str] = set()
    last = next_position(register, table)
    for row in rows:
        if row.key:
            yield Edit(table, before[row.key], replace(row, position=places[row.key]))
        else:
            yield Edit(table, None, replace(_keyed(register, table, row, taken), position=last))
            last += 1
    for key, gone in before.items():
        if key not in places:
            yield from with_dependents(register, Edit(table, gone, None))


def _places(before: Mapping[str, Entry], rows: Iterable[Entry]) -> dict[str, int]:
    """The ranks of rows that are kept; those of one section are ranked among themselves."""
    groups: dict[str, list[Entry]] = {}
    for row in rows:
        if row.key:
            groups.setdefault(getattr(row, "section", ""), []).append(before[row.key])
    found: dict[str, int] = {}
    for group in groups.values():
        ranks = sorted(row.position for row in group)
        found |= {row.key: rank for row, rank in zip(group, ranks)}
    return found


def _hung(row: Entry, draft: Draft, owner: Entry) -> Entry:
    """A row on its owner; a means of steering goes along when that changes its department."""
    values: dict[str, Any] = {_LINK: owner.key}
    if getattr(row, "department", None) in ("", getattr(draft.before, "department", "")):
        values["department"] = getattr(owner, "department", "")
    return replace(row, **values)


def _keyed(register: Register, table: str, row: Entry, taken: set[str]) -> Entry:
    words = [getattr(row, _LINK, "")] if table in PLAN_ROWS else []
    words += [next((getattr(row, name) for name in _NAMED_BY if getattr(row, name, "")), table)]
    stem = " ".join(words)
    key, number = new_key(register, table, stem), 1
    while key in taken:
        number += 1
        key = new_key(register, table, f"{stem[:40]} n{number}")
    taken.add(key)
    return replace(row, key=key, position=next_position(register, table))
