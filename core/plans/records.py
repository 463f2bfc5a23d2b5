"""The register's records: Planwerke, what they say, and the means of steering they name.

One frozen dataclass a table; ``TABLES`` is the schema of the storage, in YAML, GeoPackage or
PostGIS alike. Domain words (Raumbezug, kind and status of a period, sections) are stored as the
German words that planners read.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import Any

PERIOD = "Planungszeitraum"
PERIOD_KINDS = (PERIOD, "Ausgabe", "Turnus", "bei Bedarf")
PERIOD_STATUS = ("beschlossen", "in Bearbeitung", "in Vorbereitung", "angekündigt")
LEVELS = (
    *("Region", "Kommune", "Stadtgebiet", "Stadtbezirk", "statistischer Bezirk", "Sozialraum"),
    *("Lebensraum", "Stadtteil", "kleinräumig", "Schwerpunktraum", "Standort"),
)
EXTENTS = ("teilweise", "Idee", "gegebenenfalls")
CLASSIFICATION, BASIS, CONTENTS = "Einordnung", "Grundlage", "Inhalt"
SECTIONS = (CLASSIFICATION, BASIS, CONTENTS, "Ziel", "Ergebnis", "Sonstiges", "ohne Überschrift")
BASIS_KINDS = ("Gesetz", "politischer Auftrag", "informell", "Fördervoraussetzung", "fachlich")
RELATIONS = ("Bestandteil von", "Grundlage für", "verzahnt mit", "Verknüpfung mit", "folgt auf")
INSTRUMENT, THEME, PLAN, UNCLEAR = "Instrument", "Thema", "Plan", "unklar"
INSTRUMENT_KINDS = (INSTRUMENT, "Förderung", "Vorhaben", THEME, PLAN, UNCLEAR)
STEERING_BOX = "Steuerungsinstrumente"
NAMED_AS = (
    *(STEERING_BOX, "Steuerungsinstrumente/Themen", "Gestaltungs- und Steuerungsmöglichkeiten"),
    *("Instrumente und Formate", "Pläne, Konzepte und Projekte", "im Text"),
)
ACTOR_KINDS = ("Gremium", "Konferenz", "Netzwerk", "Dienststelle", "Partner")
CORE_THEME, PLAN_WORD, REPORT_FIELD = "Kernthema", "Wort des Planwerks", "Berichtsfeld"
VOCABULARIES = (CORE_THEME, PLAN_WORD, REPORT_FIELD)
SOURCE, EDITORIAL = "quelle", "redaktion"
ORIGINS = (SOURCE, EDITORIAL)
LINK_ROLES = ("Datengrundlage", "Ergebnis", "Kulisse", "Fördergebiet")


def _text() -> Any:
    return field(default="")


def _ref(table: str) -> Any:
    return field(metadata={"ref": table, "needed": True}, default="")


def _optional_ref(table: str) -> Any:
    return field(metadata={"ref": table}, default="")


def _needed() -> Any:
    return field(metadata={"needed": True}, default="")


def _one_of(choices: tuple[str, ...], needed: bool = True) -> Any:
    return field(metadata={"choices": choices, "needed": needed}, default="")


def _year() -> Any:
    return field(metadata={"year": True}, default="")


@dataclass(frozen=True)
class Entry:
    """What every row has.

    Attributes
    ----------
    key
        Text key, unique in its table; never changed.
    document, place
        The source: document, and page with heading.
    position
        Rank in the table, from 1.
    version, changed_at, changed_by
        Counts up with each change; ISO date; Organisationszeichen, not a login.
    """

    key: str
    document: str
    place: str
    position: int
    version: int
    changed_at: str
    changed_by: str


@dataclass(frozen=True)
class Body(Entry):
    """A Körperschaft."""

    title: str = _needed()


@dataclass(frozen=True)
class SourceDocument(Entry):
    """A document that entries come from, by the name they call it.

    ``dated`` is the day its statements stand for; a document without a date says so in ``note``.
    """

    title: str = _needed()
    body: str = _optional_ref("bodies")
    dated: str = _year()
    note: str = _text()


@dataclass(frozen=True)
class Department(Entry):
    """A Fachbereich or Eigenbetrieb; ``note`` holds "ohne Angaben" where nothing is said."""

    body: str = _ref("bodies")
    title: str = _needed()
    code: str = _text()
    note: str = _text()


@dataclass(frozen=True)
class Plan(Entry):
    """A Planwerk."""

    department: str = _ref("departments")
    title: str = _needed()
    note: str = _text()


@dataclass(frozen=True)
class PlanPeriod(Entry):
    """A Zeitbezug: its wording, and years where it has any. Contradictions stand side by side."""

    plan: str = _ref("plans")
    kind: str = _one_of(PERIOD_KINDS)
    label: str = _needed()
    part: str = _text()
    status: str = _one_of(PERIOD_STATUS, needed=False)
    begins: str = _year()
    ends: str = _year()
    note: str = _text()


@dataclass(frozen=True)
class PlanLevel(Entry):
    """A Raumbezug."""

    plan: str = _ref("plans")
    level: str = _one_of(LEVELS)
    extent: str = _one_of(EXTENTS, needed=False)
    note: str = _text()


@dataclass(frozen=True)
class PlanContent(Entry):
    """One statement of a section; ``basis`` says what kind of Grundlage it is."""

    plan: str = _ref("plans")
    section: str = _one_of(SECTIONS)
    text: str = _needed()
    basis: str = _one_of(BASIS_KINDS, needed=False)


@dataclass(frozen=True)
class PlanRelation(Entry):
    """How a Planwerk relates to another one, or to one outside the register (``outside``)."""

    plan: str = _ref("plans")
    relation: str = _one_of(RELATIONS)
    other: str = _optional_ref("plans")
    outside: str = _text()
    note: str = _text()


@dataclass(frozen=True)
class Instrument(Entry):
    """A Steuerungsinstrument, or a term that stands among them.

    ``named_as`` is the source's heading, ``kind`` what the register takes it for; ``same_as`` is
    the Planwerk that the term names.
    """

    department: str = _ref("departments")
    title: str = _needed()
    kind: str = _one_of(INSTRUMENT_KINDS)
    named_as: str = _one_of(NAMED_AS)
    plan: str = _optional_ref("plans")
    same_as: str = _optional_ref("plans")
    note: str = _text()


@dataclass(frozen=True)
class Theme(Entry):
    """A theme of one of the three vocabularies."""

    vocabulary: str = _one_of(VOCABULARIES)
    title: str = _needed()
    note: str = _text()


@dataclass(frozen=True)
class ThemeMapping(Entry):
    """A word of a plan or a report's field and the Kernthema it is counted to."""

    theme: str = _ref("themes")
    core_theme: str = _ref("themes")
    origin: str = _one_of(ORIGINS)


@dataclass(frozen=True)
class PlanTheme(Entry):
    """A theme of a Planwerk: named by the source, or assigned by the editors."""

    plan: str = _ref("plans")
    theme: str = _ref("themes")
    origin: str = _one_of(ORIGINS)


@dataclass(frozen=True)
class Actor(Entry):
    """A body of people: Gremium, Netzwerk, Konferenz. Never a person.

    ``body`` is the Körperschaft that names it, ``department`` the one that it works with.
    """

    body: str = _ref("bodies")
    title: str = _needed()
    kind: str = _one_of(ACTOR_KINDS)
    department: str = _optional_ref("departments")
    note: str = _text()


@dataclass(frozen=True)
class LayerLink(Entry):
    """A layer that belongs to a Planwerk, found again by its source."""

    plan: str = _ref("plans")
    source: str = _needed()
    provider: str = _needed()
    layer_name: str = _text()
    role: str = _one_of(LINK_ROLES)
    area_filter: str = _text()


@dataclass(frozen=True)
class Change(Entry):
    """A line of the change log: what happened to which row."""

    table_name: str = _needed()
    row_key: str = _needed()
    action: str = _needed()
    detail: str = _text()


TABLES: dict[str, type[Entry]] = {
    "bodies": Body,
    "documents": SourceDocument,
    "departments": Department,
    "plans": Plan,
    "plan_periods": PlanPeriod,
    "plan_levels": PlanLevel,
    "plan_contents": PlanContent,
    "plan_relations": PlanRelation,
    "instruments": Instrument,
    "themes": Theme,
    "theme_mapping": ThemeMapping,
    "plan_themes": PlanTheme,
    "actors": Actor,
    "layer_links": LayerLink,
    "change_log": Change,
}
NUMBERS = ("position", "version")


def columns(table: str) -> list[str]:
    """The columns of a table: its key, what is its own, then source and stamp."""
    names = [item.name for item in fields(TABLES[table])]
    every = [item.name for item in fields(Entry)]
    return ["key", *(name for name in names if name not in every), *every[1:]]


@dataclass(frozen=True)
class Register:
    """The whole register; ``as_of`` is the date its entries stand for (ISO)."""

    title: str
    as_of: str
    bodies: tuple[Body, ...] = ()
    documents: tuple[SourceDocument, ...] = ()
    departments: tuple[Department, ...] = ()
    plans: tuple[Plan, ...] = ()
    plan_periods: tuple[PlanPeriod, ...] = ()
    plan_levels: tuple[PlanLevel, ...] = ()
    plan_contents: tuple[PlanContent, ...] = ()
    plan_relations: tuple[PlanRelation, ...] = ()
    instruments: tuple[Instrument, ...] = ()
    themes: tuple[Theme, ...] = ()
    theme_mapping: tuple[ThemeMapping, ...] = ()
    plan_themes: tuple[PlanTheme, ...] = ()
    actors: tuple[Actor, ...] = ()
    layer_links: tuple[LayerLink, ...] = ()
    change_log: tuple[Change, ...] = ()
