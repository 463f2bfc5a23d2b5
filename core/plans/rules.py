"""What a form still lacks, said field by field; the same rules as ``load``, in words for people."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import Field, dataclass, fields
from typing import Any

from ..errors import QT_TRANSLATE_NOOP
from .documents import is_own
from .drafts import Draft
from .load import is_date
from .records import SOURCE, TABLES, Entry, Register

_GERMAN = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_PERSON = re.compile(r"[\w.+-]+@[\w-]+\.\w+")

_HUNG = ("plan", "department")  # of a row in a form: those of the entry it hangs on

MISSING = QT_TRANSLATE_NOOP("Sozialraum", "is missing")
UNKNOWN = QT_TRANSLATE_NOOP("Sozialraum", "must be one of the list")
NO_DATE = QT_TRANSLATE_NOOP("Sozialraum", "must be a year (2027) or a date (31.12.2027)")
ENDS_EARLY = QT_TRANSLATE_NOOP("Sozialraum", "is before the beginning")
TWICE = QT_TRANSLATE_NOOP("Sozialraum", "is the name of another entry already")
NO_OTHER = QT_TRANSLATE_NOOP(
    "Sozialraum", "must name a Planwerk of the register, or one outside below"
)
ITSELF = QT_TRANSLATE_NOOP("Sozialraum", "is this Planwerk itself")
NO_SOURCE = QT_TRANSLATE_NOOP(
    "Sozialraum", "needs a document that says so; an own entry is “redaktion”"
)
ADDRESS = QT_TRANSLATE_NOOP("Sozialraum", "must not hold an e-mail address")
SAME_ROW = QT_TRANSLATE_NOOP("Sozialraum", "stands in the list already")


@dataclass(frozen=True)
class Problem:
    """A field that cannot stay so, and why: an English text, marked for translation.

    ``table`` and ``row`` are those of the row of a draft; the entry itself has row -1.
    """

    field: str
    text: str
    table: str = ""
    row: int = -1


def problems(register: Register, table: str, entry: Entry) -> list[Problem]:
    """What is wrong with one row; one problem a field."""
    found: dict[str, Problem] = {}
    for problem in _problems(register, table, entry):
        found.setdefault(problem.field, problem)
    return list(found.values())


def draft_problems(register: Register, draft: Draft) -> list[Problem]:
    """What is wrong with a whole form, the entry's own first."""
    found = [Problem(each.field, each.text, draft.table) for each in _own(register, draft)]
    for table, rows in draft.rows.items():
        for place, row in enumerate(rows):
            own = [each for each in problems(register, table, row) if each.field not in _HUNG]
            if table == "plan_relations" and _itself(draft.entry, row):
                own.append(Problem("other", ITSELF))
            if table == "plan_themes" and _theme_of(row) in map(_theme_of, rows[:place]):
                own.append(Problem("theme", SAME_ROW))
            found += [Problem(each.field, each.text, table, place) for each in own]
    return found


def stored_date(text: str) -> str:
    """What people write as a date, as it is stored: ``31.12.2027`` is ``2027-12-31``."""
    match = _GERMAN.fullmatch(text.strip())
    if match is None:
        return text.strip()
    day, month, year = (int(part) for part in match.groups())
    try:
        return datetime.date(year, month, day).isoformat()
    except ValueError:
        return text.strip()


def shown_date(text: str) -> str:
    """A stored date as people write it."""
    return f"{text[8:]}.{text[5:7]}.{text[:4]}" if is_date(text) else text


def _own(register: Register, draft: Draft) -> list[Problem]:
    found = problems(register, draft.table, draft.entry)
    own_source = draft.table == "documents"  # a document is its own source
    return [each for each in found if not (own_source and each.field == "document")]


def _problems(register: Register, table: str, entry: Entry) -> Iterator[Problem]:
    for item in fields(TABLES[table]):
        value = getattr(entry, item.name)
        text = _field_problem(register, item, value) if isinstance(value, str) else ""
        if text:
            yield Problem(item.name, text)
    yield from _together(entry)
    if table in ("plans", "documents", "departments", "themes", "bodies") and _title_taken(
        register, table, entry
    ):
        yield Problem("title", TWICE)


def _field_problem(register: Register, item: Field[Any], value: str) -> str:
    rules = item.metadata
    if not value.strip():
        needed = rules.get("needed") or item.name in ("document", "place")
        return MISSING if needed else ""
    if "choices" in rules:
        return "" if value in rules["choices"] else UNKNOWN
    if "ref" in rules:
        known = any(row.key == value for row in getattr(register, rules["ref"]))
        return "" if known else UNKNOWN
    if rules.get("year"):
        return "" if re.fullmatch(r"\d{4}", value) or is_date(value) else NO_DATE
    return ADDRESS if _PERSON.search(value) else ""


def _together(entry: Any) -> Iterator[Problem]:
    """What is right by itself and wrong together."""
    begins, ends = getattr(entry, "begins", ""), getattr(entry, "ends", "")
    shared = min(len(begins), len(ends))
    if begins and ends and ends[:shared] < begins[:shared]:
        yield Problem("ends", ENDS_EARLY)
    if hasattr(entry, "outside") and not (entry.other or entry.outside.strip()):
        yield Problem("other", NO_OTHER)
    if getattr(entry, "origin", "") == SOURCE and is_own(entry.document):
        yield Problem("origin", NO_SOURCE)


def _title_taken(register: Register, table: str, entry: Any) -> bool:
    """Whether another entry is called the same; departments of two bodies may be."""
    home = next((name for name in ("department", "body", "vocabulary") if hasattr(entry, name)), "")
    return any(
        row.key != entry.key
        and row.title.casefold() == entry.title.strip().casefold()
        and (table == "documents" or not home or getattr(row, home) == getattr(entry, home))
        for row in getattr(register, table)
    )


def _itself(plan: Entry, relation: Any) -> bool:
    return bool(plan.key) and relation.other == plan.key


def _theme_of(row: Any) -> tuple[str, str]:
    return row.theme, row.origin
