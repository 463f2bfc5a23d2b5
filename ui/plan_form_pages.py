"""Which pages the form of an entry has, with which fields."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..core.plans.records import BASIS, SECTIONS, Entry
from ..i18n import QT_TRANSLATE_NOOP

SOURCE_FIELDS = ("document", "place")
FIELDS = {
    "plans": ("department", "title", "note"),
    "instruments": ("department", "title", "kind", "named_as", "plan", "same_as", "note"),
    "documents": ("title", "body", "dated", "note", "place"),
    "departments": ("body", "code", "title", "note"),
    "themes": ("vocabulary", "title", "note"),
    "actors": ("body", "title", "kind", "department", "note"),
    "bodies": ("title",),
}


@dataclass(frozen=True)
class RowsSpec:
    """A page with rows.

    Attributes
    ----------
    table, fields
        What it shows.
    title, hint
        English texts, marked; the hint is shown while nothing is selected.
    belongs
        Which of the table's rows stand here.
    values
        What a new row starts with.
    """

    table: str
    fields: tuple[str, ...]
    title: str
    hint: str
    belongs: Callable[[Entry], bool] = lambda row: True
    values: tuple[tuple[str, str], ...] = ()


PLAN_PAGES = (
    RowsSpec(
        "plan_periods",
        ("kind", "label", "begins", "ends", "status", "part", "note", *SOURCE_FIELDS),
        QT_TRANSLATE_NOOP("Sozialraum", "Periods"),
        QT_TRANSLATE_NOOP(
            "Sozialraum",
            "When the Planwerk holds, was issued, or is written anew. Only a Planungszeitraum can "
            "end; contradictions stand side by side, each with its source. Add one with +.",
        ),
    ),
    RowsSpec(
        "plan_contents",
        ("section", "text", *SOURCE_FIELDS),
        QT_TRANSLATE_NOOP("Sozialraum", "Purpose and contents"),
        QT_TRANSLATE_NOOP(
            "Sozialraum", "What the Planwerk is for and what it says, in short. Add one with +."
        ),
        lambda row: getattr(row, "section", "") != BASIS,
        (("section", SECTIONS[0]),),
    ),
    RowsSpec(
        "plan_contents",
        ("text", "basis", *SOURCE_FIELDS),
        QT_TRANSLATE_NOOP("Sozialraum", "Bases"),
        QT_TRANSLATE_NOOP(
            "Sozialraum",
            "Law, political mandate or condition of funding that it rests on. Add one with +.",
        ),
        lambda row: getattr(row, "section", "") == BASIS,
        (("section", BASIS),),
    ),
    RowsSpec(
        "plan_levels",
        ("level", "extent", "note", *SOURCE_FIELDS),
        QT_TRANSLATE_NOOP("Sozialraum", "Raumbezug"),
        QT_TRANSLATE_NOOP("Sozialraum", "The areas that it speaks of. Add one with +."),
    ),
    RowsSpec(
        "plan_themes",
        ("theme", "origin", *SOURCE_FIELDS),
        QT_TRANSLATE_NOOP("Sozialraum", "Themes"),
        QT_TRANSLATE_NOOP(
            "Sozialraum",
            "Themes of the Planwerk. What is assigned by hand is marked “redaktion” and shown "
            "apart from what a document says. Add one with +.",
        ),
    ),
    RowsSpec(
        "instruments",
        ("title", "kind", "named_as", "same_as", "note", *SOURCE_FIELDS),
        QT_TRANSLATE_NOOP("Sozialraum", "Means of steering"),
        QT_TRANSLATE_NOOP("Sozialraum", "Means of steering that it names. Add one with +."),
        values=(("kind", "Instrument"), ("named_as", "im Text")),
    ),
    RowsSpec(
        "plan_relations",
        ("relation", "other", "outside", "note", *SOURCE_FIELDS),
        QT_TRANSLATE_NOOP("Sozialraum", "Relations"),
        QT_TRANSLATE_NOOP("Sozialraum", "How it relates to other Planwerke. Add one with +."),
    ),
)
