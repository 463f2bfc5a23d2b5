"""The statements that save changes of the register, understood by SQLite and PostgreSQL alike.

All run in one transaction. The first one writes: from then on nobody else can, so that what the
guards find holds until the end. A guard that does not hold sets ``saved`` to NULL, which no
database takes: the transaction fails as a whole.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from ..core.plans.edits import DELETE, INSERT, LOG, Edit, pointing_at, references
from ..core.plans.load import SCHEMA
from ..core.plans.records import NUMBERS, TABLES, Change, Entry, Register, columns

INFO = "register_info"
INFO_COLUMNS = ("schema", "title", "as_of", "digest", "saved")
_TOGETHER = 100  # conditions or rows in one statement; SQLite allows a depth of 1000

_EMPTY = "''"

Named = Callable[[str], str]


def statements(edits: Sequence[Edit], lines: Sequence[Change], named: Named) -> Iterator[str]:
    """What saves ``edits``, which are stamped, with their ``lines`` of the change log.

    ``named`` writes the name of a table.
    """
    info = named(INFO)
    yield f'UPDATE {info} SET "saved" = "saved" + 1'
    yield from _guards(info, [_unchanged(edit, named) for edit in edits])
    for edit in edits:
        yield _change(edit, named)
    yield from _guards(info, [each for edit in edits for each in _references(edit, named)])
    for line in lines:
        yield _logged(line, named)


def literal(value: str | int) -> str:
    """A value in SQL; an empty text is NULL."""
    if isinstance(value, int):
        return str(value)
    return "NULL" if value == "" else "'" + value.replace("\0", "").replace("'", "''") + "'"


def tables_of(register: Register, named: Named, digest: str = "") -> Iterator[str]:
    """What makes and fills the tables of a register."""
    info = (str(SCHEMA), register.title, register.as_of, digest, 0)
    yield _created(INFO, INFO_COLUMNS, named)
    yield from _inserted(INFO, INFO_COLUMNS, [info], named)
    for table in TABLES:
        rows = [_values(table, record) for record in getattr(register, table)]
        yield _created(table, columns(table), named)
        yield from _inserted(table, columns(table), rows, named)


def _guards(info: str, conditions: list[str]) -> Iterator[str]:
    for first in range(0, len(conditions), _TOGETHER):
        every = " AND ".join(conditions[first : first + _TOGETHER])
        yield f'UPDATE {info} SET "saved" = CASE WHEN {every} THEN "saved" END'


def _unchanged(edit: Edit, named: Named) -> str:
    """The row is still as it was read, also where another program changed it without counting
    its version up."""
    row = f'SELECT 1 FROM {named(edit.table)} WHERE "key" = {literal(edit.key)}'
    if edit.before is None:
        return f"NOT EXISTS ({row})"
    before = zip(columns(edit.table), _values(edit.table, edit.before))
    same = " AND ".join(_same(name, value) for name, value in before)
    return f"EXISTS ({row} AND {same})"


def _same(name: str, value: str | int) -> str:
    if isinstance(value, int):
        return f'"{name}" = {value}'
    return f"COALESCE(\"{name}\", '') = {literal(value) if value else _EMPTY}"


def _change(edit: Edit, named: Named) -> str:
    table, where = named(edit.table), f'WHERE "key" = {literal(edit.key)}'
    if edit.after is None:
        return f"DELETE FROM {table} {where}"
    values = [literal(value) for value in _values(edit.table, edit.after)]
    if edit.action == INSERT:
        return f"INSERT INTO {table} ({_listed(columns(edit.table))}) VALUES ({', '.join(values)})"
    pairs = [f'"{name}" = {value}' for name, value in zip(columns(edit.table), values)]
    return f"UPDATE {table} SET {', '.join(pairs)} {where}"


def _references(edit: Edit, named: Named) -> Iterator[str]:
    """What the row points to is there; nothing points to a row that is gone."""
    if edit.after is not None:
        for table, key in references(edit.table, edit.after):
            yield f'EXISTS (SELECT 1 FROM {named(table)} WHERE "key" = {literal(key)})'
    if edit.action == DELETE:
        for table, field, _ in pointing_at(edit.table):
            yield f'NOT EXISTS (SELECT 1 FROM {named(table)} WHERE "{field}" = {literal(edit.key)})'


def _logged(line: Change, named: Named) -> str:
    """The line, after the last one that is there."""
    last = f'(SELECT COALESCE(MAX("position"), 0) + 1 FROM {named(LOG)})'
    names = columns(LOG)
    values = [last if name == "position" else literal(getattr(line, name)) for name in names]
    return f"INSERT INTO {named(LOG)} ({_listed(names)}) VALUES ({', '.join(values)})"


def _created(table: str, names: Sequence[str], named: Named) -> str:
    # QGIS takes a table of PostgreSQL without a primary key for one that cannot be changed.
    rules = {"key": " PRIMARY KEY", "schema": " PRIMARY KEY", "saved": " NOT NULL"}
    parts = [
        f'"{name}" {"integer" if name in (*NUMBERS, "saved") else "text"}{rules.get(name, "")}'
        for name in names
    ]
    return f"CREATE TABLE {named(table)} ({', '.join(parts)})"


def _inserted(
    table: str, names: Sequence[str], rows: Sequence[Sequence[str | int]], named: Named
) -> Iterator[str]:
    for first in range(0, len(rows), _TOGETHER):
        listed = [f"({', '.join(map(literal, row))})" for row in rows[first : first + _TOGETHER]]
        yield f"INSERT INTO {named(table)} ({_listed(names)}) VALUES {', '.join(listed)}"


def _values(table: str, record: Entry) -> tuple[str | int, ...]:
    return tuple(getattr(record, name) for name in columns(table))


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)
