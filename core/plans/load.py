"""Rows of text become the register's records; what breaks the schema is refused with its place."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping, Sequence
from dataclasses import Field, dataclass, fields
from typing import Any, NoReturn

from ..errors import QT_TRANSLATE_NOOP, SozialraumError
from .records import NUMBERS, TABLES, Entry, Register, columns

SCHEMA = 2  # of the stored tables; gis.register_migration knows the way from older ones
_KEY = re.compile(r"[a-z][a-z0-9_]*")
_YEAR = re.compile(r"\d{4}(-\d{2}-\d{2})?")


@dataclass(frozen=True)
class Row:
    """One row as text, with the line it stands in and, where known, the line of each value."""

    values: Mapping[str, str]
    line: int
    lines: Mapping[str, int]


Rows = Mapping[str, Sequence[Row]]


@dataclass(frozen=True)
class Refusal:
    """Refuses values of one file."""

    file: str

    def value(self, table: str, row: Row, field: str, expected: str) -> NoReturn:
        """The value of ``field`` is not what is expected."""
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "Register {file}, {table}, line {line}, entry “{key}”: {field} is “{value}”; "
                "expected: {expected}.",
            ),
            file=self.file,
            table=table,
            line=row.lines.get(field, row.line),
            key=row.values.get("key", ""),
            field=field,
            value=row.values.get(field, ""),
            expected=expected,
        )

    def structure(self, line: int, found: str, expected: str) -> NoReturn:
        """Something stands where something else belongs."""
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "Register {file}, line {line}: found {found}; expected: {expected}.",
            ),
            file=self.file,
            line=line,
            found=found,
            expected=expected,
        )


def register_from_rows(file: str, title: str, as_of: str, rows: Rows) -> Register:
    """The register of the rows of all tables; a table that is absent is empty.

    Errors
    ------
    SozialraumError
        A key stands twice, a needed value is missing, a value is none of the words allowed, or a
        row points to one that does not exist; names file, table, line and entry.
    """
    refusal = Refusal(file)
    keys = {table: _keys(refusal, table, rows.get(table, ())) for table in TABLES}
    records = {
        table: tuple(
            _record(refusal, table, row, place, keys)
            for place, row in enumerate(rows.get(table, ()), 1)
        )
        for table in TABLES
    }
    return Register(title, as_of, **records)  # type: ignore[arg-type]


def is_date(text: str) -> bool:
    """Whether ``text`` is a date ``YYYY-MM-DD``."""
    try:
        datetime.date.fromisoformat(text)
    except ValueError:
        return False
    return len(text) == 10


def _keys(refusal: Refusal, table: str, rows: Sequence[Row]) -> frozenset[str]:
    seen: set[str] = set()
    for row in rows:
        key = row.values.get("key", "")
        if not _KEY.fullmatch(key):
            refusal.value(table, row, "key", "a-z, 0-9, _")
        if key in seen:
            refusal.structure(row.line, f"{table}: {key} ×2", f"{key} ×1")
        seen.add(key)
    return frozenset(seen)


def _record(
    refusal: Refusal, table: str, row: Row, place: int, keys: Mapping[str, frozenset[str]]
) -> Entry:
    known = columns(table)
    for name in row.values:
        if name not in known:
            refusal.value(table, row, name, ", ".join(known))
    values: dict[str, Any] = {"position": str(place), **row.values}
    for item in fields(TABLES[table]):
        _check(refusal, table, row, item, values.get(item.name, ""), keys)
    for name in NUMBERS:
        values[name] = int(values[name])
    _check_years(refusal, table, row)
    return TABLES[table](**values)


def _check(
    refusal: Refusal,
    table: str,
    row: Row,
    item: Field[Any],
    value: str,
    keys: Mapping[str, frozenset[str]],
) -> None:
    expected = _expected(item, value, keys)
    if expected:
        refusal.value(table, row, item.name, expected)


def _expected(item: Field[Any], value: str, keys: Mapping[str, frozenset[str]]) -> str:
    """What the value should be; nothing if it is right."""
    rules = item.metadata
    if item.name in NUMBERS:
        return "" if re.fullmatch(r"[1-9]\d*", value) else "1, 2, 3 …"
    if item.name == "changed_at":
        return "" if is_date(value) else "YYYY-MM-DD"
    if not value:
        wanted = rules.get("needed") or item.name in ("document", "place", "changed_by")
        return (" / ".join(rules.get("choices", ())) or "…") if wanted else ""
    if "choices" in rules and value not in rules["choices"]:
        return " / ".join(rules["choices"])
    if "ref" in rules and value not in keys[rules["ref"]]:
        return f"{rules['ref']}: " + ", ".join(sorted(keys[rules["ref"]]))
    if rules.get("year") and not _is_year(value):
        return "YYYY / YYYY-MM-DD"
    return ""


def _is_year(value: str) -> bool:
    return bool(_YEAR.fullmatch(value)) and (len(value) == 4 or is_date(value))


def _check_years(refusal: Refusal, table: str, row: Row) -> None:
    begins, ends = row.values.get("begins", ""), row.values.get("ends", "")
    if begins and ends and ends[:4] < begins[:4]:
        refusal.value(table, row, "ends", f"≥ {begins}")
