"""The overview of all Planwerke: what each says, and which of them a question is about."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from ..errors import QT_TRANSLATE_NOOP, SozialraumError
from .documents import sources_of
from .records import (
    BASIS,
    CLASSIFICATION,
    CONTENTS,
    EDITORIAL,
    PERIOD,
    SOURCE,
    Body,
    Department,
    Entry,
    Instrument,
    Plan,
    PlanContent,
    PlanLevel,
    PlanPeriod,
    PlanRelation,
    Register,
    Theme,
)

OfPlan = TypeVar("OfPlan", PlanPeriod, PlanLevel, PlanContent, Instrument)
Related = tuple[PlanRelation, str]
Named = TypeVar("Named", Body, Department, Theme)


@dataclass(frozen=True)
class PlanView:
    """A Planwerk with everything the register says about it, in the register's order."""

    plan: Plan
    department: Department
    body: Body
    periods: tuple[PlanPeriod, ...]
    levels: tuple[PlanLevel, ...]
    contents: tuple[PlanContent, ...]
    relations: tuple[Related, ...]
    named_by: tuple[Related, ...]
    instruments: tuple[Instrument, ...]
    themes: tuple[Theme, ...]
    editorial_themes: tuple[Theme, ...]

    @property
    def planning_periods(self) -> tuple[PlanPeriod, ...]:
        """The Planungszeiträume; most Planwerke have none."""
        return tuple(period for period in self.periods if period.kind == PERIOD)

    @property
    def valid_from(self) -> datetime.date | None:
        """First day of the first Planungszeitraum."""
        days = [day for period in self.planning_periods if (day := first_day(period)) is not None]
        return min(days, default=None)

    @property
    def valid_to(self) -> datetime.date | None:
        """Last day of the last Planungszeitraum; None as well if one has no end."""
        days = [last_day(period) for period in self.planning_periods]
        known = [day for day in days if day is not None]
        return max(known) if known and len(known) == len(days) else None

    def is_valid_on(self, day: datetime.date) -> bool:
        """Whether a Planungszeitraum, or that of a part, covers ``day``."""
        return any(_covers(period, day) for period in self.planning_periods)

    def is_over(self, day: datetime.date) -> bool:
        """Whether there is a Planungszeitraum and all of them ended before ``day``."""
        ends = [last_day(period) for period in self.planning_periods]
        return bool(ends) and all(end is not None and end < day for end in ends)

    def section(self, *names: str) -> tuple[str, ...]:
        """The statements of sections."""
        return tuple(item.text for item in self.contents if item.section in names)

    def other_sections(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """The sections beyond Einordnung, Grundlage and Inhalt, with their statements."""
        main = (CLASSIFICATION, BASIS, CONTENTS)
        names = dict.fromkeys(item.section for item in self.contents if item.section not in main)
        return tuple((name, self.section(name)) for name in names)

    def entries(self) -> tuple[Entry, ...]:
        """The rows that say something about the Planwerk."""
        relations = (relation for relation, _ in self.relations)
        said = (*self.periods, *self.levels, *self.contents, *relations, *self.instruments)
        return (self.plan, *said)

    def sources(self) -> tuple[str, ...]:
        """Document and places, each once."""
        return sources_of(self.entries())

    def periods_text(self) -> str:
        """All Zeitbezüge in one line, as the document's overview writes them."""
        return " | ".join(period_text(period) for period in self.periods)


def first_day(period: PlanPeriod) -> datetime.date | None:
    """The day a period begins: a year begins on 1 January."""
    return _day(period.begins, "-01-01")


def last_day(period: PlanPeriod) -> datetime.date | None:
    """The day a period ends: a year ends on 31 December."""
    return _day(period.ends, "-12-31")


def period_text(period: PlanPeriod) -> str:
    """``Primarstufe 2013–2018``, ``2014 (Handlungsempfehlungen überarbeitet)``."""
    # Where a label has no year it is the status in the source's words already.
    said = [period.status if period.begins else "", period.note]
    details = "; ".join(text for text in said if text)
    text = f"{period.part} {period.label}".strip()
    return f"{text} ({details})" if details else text


def level_text(level: PlanLevel) -> str:
    """``Sozialraum (teilweise)``."""
    return f"{level.level} ({level.extent})" if level.extent else level.level


def plan_views(register: Register) -> tuple[PlanView, ...]:
    """All Planwerke, by body and department, in the register's order."""
    bodies = {body.key: body for body in register.bodies}
    place = {
        department.key: (bodies[department.body].position, department.position)
        for department in register.departments
    }
    departments = {department.key: department for department in register.departments}
    titles = {plan.key: plan.title for plan in register.plans}
    periods, levels = _by_plan(register.plan_periods), _by_plan(register.plan_levels)
    contents, terms = _by_plan(register.plan_contents), _by_plan(register.instruments)
    relations, named_by = _relations(register, titles)
    themes = _themes(register)
    return tuple(
        PlanView(
            plan,
            departments[plan.department],
            bodies[departments[plan.department].body],
            tuple(periods[plan.key]),
            tuple(levels[plan.key]),
            tuple(contents[plan.key]),
            tuple(relations[plan.key]),
            tuple(named_by[plan.key]),
            tuple(terms[plan.key]),
            tuple(themes[plan.key, SOURCE]),
            tuple(themes[plan.key, EDITORIAL]),
        )
        for plan in sorted(register.plans, key=lambda plan: (place[plan.department], plan.position))
    )


def terms_of(register: Register, department: str) -> tuple[Instrument, ...]:
    """The Steuerungsinstrumente and themes that a department names apart from any Planwerk."""
    return tuple(
        term for term in register.instruments if term.department == department and not term.plan
    )


def find_departments(register: Register, names: Sequence[str]) -> tuple[str, ...]:
    """Keys of the departments named by key, code (``FB56``) or title; no name means all.

    Errors
    ------
    SozialraumError
        A department does not exist; lists those that do.
    """
    found = find_records(
        register.departments,
        names,
        lambda department: (department.key, department.code, department.title),
        QT_TRANSLATE_NOOP(
            "Sozialraum", "There is no department “{name}” in the register. There are: {available}."
        ),
    )
    keys = tuple(department.key for department in register.departments)
    return tuple(key for key in keys if key in found) if names else keys


def select(
    register: Register,
    views: Sequence[PlanView],
    departments: Sequence[str] = (),
    themes: Sequence[str] = (),
    valid_on: datetime.date | None = None,
) -> tuple[PlanView, ...]:
    """The Planwerke of any of the departments, with any of the themes, valid on a date.

    Departments are named by key, code (``FB56``) or title, themes by key or title. A Planwerk
    without a Planungszeitraum is valid on no date: its validity is not known.

    Errors
    ------
    SozialraumError
        A department or theme does not exist; lists those that do.
    """
    wanted_departments = find_departments(register, departments)
    wanted_themes = _find_themes(register, themes)

    def keep(view: PlanView) -> bool:
        own = {theme.key for theme in (*view.themes, *view.editorial_themes)}
        return (
            view.department.key in wanted_departments
            and (not themes or bool(own & wanted_themes))
            and (valid_on is None or view.is_valid_on(valid_on))
        )

    return tuple(view for view in views if keep(view))


def _by_plan(records: Iterable[OfPlan]) -> defaultdict[str, list[OfPlan]]:
    grouped: defaultdict[str, list[OfPlan]] = defaultdict(list)
    for record in records:
        grouped[record.plan].append(record)
    return grouped


def _relations(
    register: Register, titles: dict[str, str]
) -> tuple[defaultdict[str, list[Related]], defaultdict[str, list[Related]]]:
    """Relations by the Planwerk that has them, and by the Planwerk they lead to."""
    own: defaultdict[str, list[Related]] = defaultdict(list)
    named_by: defaultdict[str, list[Related]] = defaultdict(list)
    for relation in register.plan_relations:
        own[relation.plan].append((relation, titles.get(relation.other, relation.outside)))
        if relation.other:
            named_by[relation.other].append((relation, titles[relation.plan]))
    return own, named_by


def _themes(register: Register) -> defaultdict[tuple[str, str], list[Theme]]:
    """Themes by Planwerk and origin."""
    themes = {theme.key: theme for theme in register.themes}
    grouped: defaultdict[tuple[str, str], list[Theme]] = defaultdict(list)
    for record in register.plan_themes:
        grouped[record.plan, record.origin].append(themes[record.theme])
    return grouped


def _covers(period: PlanPeriod, day: datetime.date) -> bool:
    begins, ends = first_day(period), last_day(period)
    return begins is not None and begins <= day and (ends is None or day <= ends)


def _day(text: str, rest: str) -> datetime.date | None:
    if not text:
        return None
    return datetime.date.fromisoformat(text if len(text) == 10 else text + rest)


def _find_themes(register: Register, names: Sequence[str]) -> set[str]:
    return find_records(
        register.themes,
        names,
        lambda theme: (theme.key, theme.title),
        QT_TRANSLATE_NOOP(
            "Sozialraum", "There is no theme “{name}” in the register. There are: {available}."
        ),
    )


def find_records(
    records: Sequence[Named],
    names: Sequence[str],
    written: Callable[[Named], tuple[str, ...]],
    refusal: str,
) -> set[str]:
    """Keys of the records that are written like one of the names, in whatever case."""
    found: set[str] = set()
    for name in names:
        keys = {
            record.key
            for record in records
            if name.casefold() in [text.casefold() for text in written(record) if text]
        }
        if not keys:
            available = "; ".join(f"{record.key} ({record.title})" for record in records)
            raise SozialraumError(refusal, name=name, available=available)
        found |= keys
    return found
