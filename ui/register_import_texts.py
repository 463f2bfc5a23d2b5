"""What is remarked on a row that a file would change in the register."""

from __future__ import annotations

from dataclasses import fields

from ..core.plans.comparison import CONFLICT, MISSING, WRONG, Item
from ..core.plans.drafts import removal, removed
from ..core.plans.edits import pointing_at
from ..core.plans.records import TABLES, Register
from ..core.plans.rules import UNKNOWN, Problem
from ..i18n import tr, translate
from .plan_field_texts import moment_text, table_text


def remark(register: Register, item: Item) -> str:
    """Who has changed it meanwhile, what goes with it, or where it stands in the file."""
    edit = item.edit
    if item.kind == CONFLICT and edit.before is not None:
        return f"{edit.before.changed_by}, {moment_text(edit.before.changed_at)}"
    if item.kind == MISSING:
        return _goes_with(register, item)
    if item.kind == WRONG:
        return translate("Sozialraum", "row {line} of the file").format(line=item.line)
    return ""


def reason(table: str, problem: Problem) -> str:
    """Why a field cannot be taken over; words that are allowed are listed."""
    text = tr(problem.text)
    rules = {item.name: item.metadata for item in fields(TABLES[table])}[problem.field]
    if problem.text != UNKNOWN or "choices" not in rules:
        return text
    return f"{text}: {', '.join(rules['choices'])}"


def _goes_with(register: Register, item: Item) -> str:
    if not any(needed for _, _, needed in pointing_at(item.edit.table)):
        return ""
    counts = removed(removal(register, item.edit.table, item.edit.key))
    listed = ", ".join(f"{n} {table_text(table, n > 1)}" for table, n in counts.items())
    text = translate("Sozialraum", "With it goes what hangs on it: {listed}.")
    return text.format(listed=listed) if listed else ""
