"""What a row of a form's list is called."""

from __future__ import annotations

from typing import Any

from ..core.plans.records import EDITORIAL, Register
from ..i18n import translate

_LONGEST = 70


def row_caption(register: Register, table: str, row: Any) -> str:
    """A row in one line."""
    text = _CAPTIONS.get(table, _title)(register, row).strip()
    text = " ".join(text.split())
    if not text:
        return translate("Sozialraum", "(new entry)")
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def owned_caption(register: Register, table: str, row: Any) -> str:
    """A row in one line, after the Planwerk it belongs to."""
    text = row_caption(register, table, row)
    owner = next((x.title for x in register.plans if x.key == getattr(row, "plan", "")), "")
    return f"{owner} – {text}" if owner else text


def _period(register: Register, row: Any) -> str:
    kind = row.kind if row.kind and row.kind != row.label else ""
    return _with(f"{row.part} {row.label}", kind)


def _content(register: Register, row: Any) -> str:
    return f"{row.basis or row.section}: {row.text}" if row.text else ""


def _level(register: Register, row: Any) -> str:
    return _with(row.level, row.extent or row.note)


def _theme(register: Register, row: Any) -> str:
    title = next((theme.title for theme in register.themes if theme.key == row.theme), "")
    return _with(title, row.origin if row.origin == EDITORIAL else "")


def _term(register: Register, row: Any) -> str:
    return _with(row.title, row.kind)


def _relation(register: Register, row: Any) -> str:
    other = next((plan.title for plan in register.plans if plan.key == row.other), row.outside)
    return f"{row.relation} {other}"


def _department(register: Register, row: Any) -> str:
    return f"{row.code} {row.title}"


def _title(register: Register, row: Any) -> str:
    return getattr(row, "title", "") or row.key


def _with(text: str, more: str) -> str:
    return f"{text.strip()} – {more}" if text.strip() and more else text


_CAPTIONS = {
    "plan_periods": _period,
    "plan_contents": _content,
    "plan_levels": _level,
    "plan_themes": _theme,
    "instruments": _term,
    "plan_relations": _relation,
    "departments": _department,
}
