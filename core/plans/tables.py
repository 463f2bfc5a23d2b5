"""The overview as tables: one row a Planwerk, a Steuerungsinstrument, or a Planwerk and theme."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Optional

from .documents import as_of
from .overview import PlanView, level_text, terms_of
from .records import (
    BASIS,
    CLASSIFICATION,
    CONTENTS,
    Entry,
    Instrument,
    Register,
)

Row = dict[str, Optional[str]]
SEPARATOR = " | "
OVERVIEW = [
    "plan",
    "department",
    "code",
    "title",
    "periods",
    "valid_from",
    "valid_to",
    "levels",
    "classification",
    "basis",
    "contents",
    "further",
    "instruments",
    "themes",
    "themes_editorial",
    "relations",
    "source",
    "body",
    "status",
    "as_of",
]
INSTRUMENTS = [
    "instrument",
    "department",
    "plan",
    "plan_title",
    "title",
    "kind",
    "named_as",
    "same_as",
    "note",
    "source",
]
THEMES = ["plan", "plan_title", "theme", "title", "vocabulary", "origin", "source"]


def overview_rows(register: Register, views: Iterable[PlanView], not_named: str) -> list[Row]:
    """One row a Planwerk; ``not_named`` stands where the source names no Steuerungsinstrument.

    Columns: ``OVERVIEW``; several values of a cell are separated by `` | ``; None where the
    source says nothing. ``valid_from`` and ``valid_to`` are ISO dates, only where there is a
    Planungszeitraum; ``status`` holds what the source says about one (angekündigt, …), ``as_of``
    the date of the document, NULL for one without a date.
    """
    return [
        {**_overview_row(view, not_named), "as_of": as_of(register, view.plan) or None}
        for view in views
    ]


def instrument_rows(
    register: Register, views: Sequence[PlanView], departments: Iterable[str]
) -> list[Row]:
    """The means of steering of the Planwerke, then the terms that ``departments`` (keys) name
    apart from them. A term that is itself a Planwerk says so in ``same_as``."""
    of_plans = [(term, view) for view in views for term in view.instruments]
    rows = [_instrument_row(term, view.department.title, view) for term, view in of_plans]
    titles = {department.key: department.title for department in register.departments}
    rows += [
        _instrument_row(term, titles[department], None)
        for department in departments
        for term in terms_of(register, department)
    ]
    return rows


def theme_rows(register: Register, views: Iterable[PlanView]) -> list[Row]:
    """One row a Planwerk and theme, with the origin: named by the source, or editorial."""
    themes = {theme.key: theme for theme in register.themes}
    titles = {view.plan.key: view.plan.title for view in views}
    return [
        {
            "plan": record.plan,
            "plan_title": titles[record.plan],
            "theme": record.theme,
            "title": themes[record.theme].title,
            "vocabulary": themes[record.theme].vocabulary,
            "origin": record.origin,
            "source": _source(record),
        }
        for record in register.plan_themes
        if record.plan in titles
    ]


def _overview_row(view: PlanView, not_named: str) -> Row:
    further = [f"{name}: {'; '.join(texts)}" for name, texts in view.other_sections()]
    relations = [f"{relation.relation} {title}" for relation, title in view.relations]
    return {
        "plan": view.plan.key,
        "department": view.department.title,
        "code": view.department.code or None,
        "title": view.plan.title,
        "periods": view.periods_text() or None,
        "valid_from": view.valid_from.isoformat() if view.valid_from else None,
        "valid_to": view.valid_to.isoformat() if view.valid_to else None,
        "levels": _joined(level_text(level) for level in view.levels),
        "classification": _joined(view.section(CLASSIFICATION)),
        "basis": _joined(view.section(BASIS)),
        "contents": _joined(view.section(CONTENTS)),
        "further": _joined(further),
        "instruments": _joined(term.title for term in view.instruments) or not_named,
        "themes": _joined(theme.title for theme in view.themes),
        "themes_editorial": _joined(theme.title for theme in view.editorial_themes),
        "relations": _joined(relations),
        "source": SEPARATOR.join(view.sources()),
        "body": view.body.title,
        "status": _joined(dict.fromkeys(item.status for item in view.periods if item.status)),
    }


def _instrument_row(term: Instrument, department: str, view: PlanView | None) -> Row:
    return {
        "instrument": term.key,
        "department": department,
        "plan": view.plan.key if view else None,
        "plan_title": view.plan.title if view else None,
        "title": term.title,
        "kind": term.kind,
        "named_as": term.named_as,
        "same_as": term.same_as or None,
        "note": term.note or None,
        "source": _source(term),
    }


def _source(entry: Entry) -> str:
    return f"{entry.document}: {entry.place}"


def _joined(texts: Iterable[str]) -> str | None:
    return SEPARATOR.join(texts) or None
