"""The Planwerke in groups: by Fachbereich, Thema, Raumbezug or validity.

A Planwerk stands in every group that it belongs to, and in at least one.
"""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .matrix import Assignment, ThemeMatrix
from .overview import PlanView, first_day, last_day, terms_of
from .records import LEVELS, Department, PlanPeriod, Register
from .search import department_text, folded, theme_text
from .validity import MONTHS, months_after

DEPARTMENT, THEME, LEVEL, VALIDITY = "department", "theme", "level", "validity"
GROUPINGS = (DEPARTMENT, THEME, LEVEL, VALIDITY)

ENDING, RUNNING, AHEAD, ENDED = "ending", "running", "ahead", "ended"
UNDATED, NO_PERIOD = "undated", "no_period"
VALIDITIES = (ENDING, RUNNING, AHEAD, ENDED, UNDATED, NO_PERIOD)

NOT_NAMED = ""
"""Key of the group of those that name no theme, or no Raumbezug."""


@dataclass(frozen=True)
class Member:
    """A Planwerk in a group; ``remark`` says how far, ``assignment`` why it has the theme."""

    view: PlanView
    remark: str = ""
    assignment: Assignment | None = None


@dataclass(frozen=True)
class PlanGroup:
    """A group of the tree.

    Attributes
    ----------
    key
        Of the department or theme, the level, one of VALIDITIES, or NOT_NAMED.
    title
        As the register has it; empty where the register has no name for it.
    members
        Its Planwerke; a department or theme may have none.
    text
        What is said about the group itself, folded, to be searched.
    note
        What the register remarks on it.
    terms
        How many Steuerungsinstrumente and themes a department names apart from any Planwerk.
    """

    grouping: str
    key: str
    title: str
    members: tuple[Member, ...]
    text: str = ""
    note: str = ""
    terms: int = 0
    department: Department | None = None


def plan_groups(
    register: Register,
    views: Sequence[PlanView],
    matrix: ThemeMatrix,
    grouping: str,
    today: datetime.date,
) -> tuple[PlanGroup, ...]:
    """The groups of a grouping; departments and themes also without Planwerke: a gap is an answer.

    Parameters
    ----------
    matrix
        The Planwerke × Kernthemen.
    today
        The day that decides what has ended.
    """
    ways: dict[str, Callable[[], list[PlanGroup]]] = {
        DEPARTMENT: lambda: _departments(register, views),
        THEME: lambda: _themes(matrix),
        LEVEL: lambda: _levels(views),
        VALIDITY: lambda: _validities(views, today),
    }
    return tuple(ways[grouping]())


def validity_of(period: PlanPeriod, today: datetime.date) -> str:
    """Where a Planungszeitraum stands: one of VALIDITIES other than NO_PERIOD."""
    begins, ends = first_day(period), last_day(period)
    if begins is None and ends is None:
        return UNDATED
    if ends is not None and ends < today:
        return ENDED
    if begins is not None and begins > today:
        return AHEAD
    soon = ends is not None and ends <= months_after(today, MONTHS)
    return ENDING if soon else RUNNING


def _departments(register: Register, views: Sequence[PlanView]) -> list[PlanGroup]:
    members: defaultdict[str, list[Member]] = defaultdict(list)
    for view in views:
        members[view.department.key].append(Member(view))
    place = {body.key: body.position for body in register.bodies}
    ordered = sorted(register.departments, key=lambda item: (place[item.body], item.position))
    return [
        PlanGroup(
            *(DEPARTMENT, department.key, department.title, tuple(members[department.key])),
            text=department_text(register, department),
            note=department.note,
            terms=len(terms_of(register, department.key)),
            department=department,
        )
        for department in ordered
    ]


def _themes(matrix: ThemeMatrix) -> list[PlanGroup]:
    members: defaultdict[str, list[Member]] = defaultdict(list)
    for view in matrix.views:
        themes = matrix.themes_of(view.plan.key)
        for theme in themes:
            assignment = matrix.assignments[view.plan.key, theme.key]
            members[theme.key].append(Member(view, assignment=assignment))
        if not themes:
            members[NOT_NAMED].append(Member(view))
    groups = [
        PlanGroup(
            *(THEME, theme.key, theme.title, tuple(members[theme.key])),
            text=folded(theme_text(theme)),
            note=theme.note,
        )
        for theme in matrix.themes
    ]
    rest = tuple(members[NOT_NAMED])
    return [*groups, PlanGroup(THEME, NOT_NAMED, "", rest)] if rest else groups


def _levels(views: Sequence[PlanView]) -> list[PlanGroup]:
    members: defaultdict[str, list[Member]] = defaultdict(list)
    for view in views:
        extents: dict[str, list[str]] = {}
        for level in view.levels:
            extents.setdefault(level.level, []).append(level.extent)
        for name, said in extents.items():
            # Said twice, once without restriction, it is not restricted.
            remark = "" if "" in said else ", ".join(dict.fromkeys(said))
            members[name].append(Member(view, remark))
        if not extents:
            members[NOT_NAMED].append(Member(view))
    return [
        PlanGroup(LEVEL, name, name, tuple(members[name]), text=folded(name))
        for name in (*LEVELS, NOT_NAMED)
        if name in members
    ]


def _validities(views: Sequence[PlanView], today: datetime.date) -> list[PlanGroup]:
    members: defaultdict[str, list[Member]] = defaultdict(list)
    for view in views:
        parts: dict[str, list[str]] = {}
        for period in view.planning_periods:
            parts.setdefault(validity_of(period, today), []).append(period.part)
        for name, said in parts.items():
            # The parts are named where not all of them stand alike.
            remark = ", ".join(part for part in said if part) if len(parts) > 1 else ""
            members[name].append(Member(view, remark))
        if not parts:
            members[NO_PERIOD].append(Member(view))
    return [
        PlanGroup(VALIDITY, name, "", tuple(members[name]))
        for name in VALIDITIES
        if name in members
    ]
