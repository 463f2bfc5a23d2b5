"""Planwerke and indicators meet in themes: a Planwerk's themes, the report fields of indicators.

A report field (Berichtsfeld, the same keys as in ``catalog/themes.yaml``) belongs to a Planwerk
that has it among its themes, or that has a Kernthema which the field is counted to; a word of the
Planwerk stands for the Kernthema that it is counted to. What any step of this owes to the editors
is `redaktion`; only what the source says all along is `quelle`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from .records import CORE_THEME, EDITORIAL, REPORT_FIELD, SOURCE, Plan, Register


@dataclass(frozen=True)
class FieldOfPlan:
    """A report field of a Planwerk.

    Attributes
    ----------
    field
        Key of the report field.
    plan
        The Planwerk.
    origin
        ``quelle`` or ``redaktion``.
    through
        Titles of the Kernthemen in between; none if the Planwerk names the field itself.
    """

    field: str
    plan: Plan
    origin: str
    through: tuple[str, ...] = ()


class ReportFields:
    """The report fields of Planwerke, and the Planwerke of report fields."""

    def __init__(self, register: Register) -> None:
        self._plans = {plan.key: plan for plan in register.plans}
        self._themes = {theme.key: theme for theme in register.themes}
        self._fields = [theme.key for theme in register.themes if theme.vocabulary == REPORT_FIELD]
        self._cores: defaultdict[str, dict[str, str]] = defaultdict(dict)
        for mapping in register.theme_mapping:
            _keep(self._cores[mapping.theme], mapping.core_theme, mapping.origin)
        self._own: defaultdict[str, dict[str, str]] = defaultdict(dict)
        for record in register.plan_themes:
            _keep(self._own[record.plan], record.theme, record.origin)

    def of_plan(self, plan: str) -> list[FieldOfPlan]:
        """The report fields of a Planwerk, in the register's order."""
        cores = self._cores_of(plan)
        every = (self._between(plan, cores, field) for field in self._fields)
        return [found for found in every if found is not None]

    def of_field(self, field: str) -> list[FieldOfPlan]:
        """The Planwerke of a report field, those whose source says so first."""
        every = (self._between(plan, self._cores_of(plan), field) for plan in self._plans)
        found = [each for each in every if each is not None]
        return sorted(found, key=lambda each: each.origin != SOURCE)

    def _between(self, plan: str, cores: dict[str, str], field: str) -> FieldOfPlan | None:
        own = self._own[plan]
        if field in own:
            return FieldOfPlan(field, self._plans[plan], own[field])
        steps = {
            core: _weaker(cores[core], origin)
            for core, origin in self._cores[field].items()
            if core in cores
        }
        if not steps:
            return None
        origin = SOURCE if SOURCE in steps.values() else EDITORIAL
        through = tuple(self._themes[core].title for core in steps)
        return FieldOfPlan(field, self._plans[plan], origin, through)

    def _cores_of(self, plan: str) -> dict[str, str]:
        """The Kernthemen of a Planwerk with their origin, its own and those of its words."""
        cores: dict[str, str] = {}
        for core, origin in self._steps(plan):
            _keep(cores, core, origin)
        return cores

    def _steps(self, plan: str) -> Iterator[tuple[str, str]]:
        for theme, origin in self._own[plan].items():
            if self._themes[theme].vocabulary == CORE_THEME:
                yield theme, origin
            for core, mapped in self._cores[theme].items():
                yield core, _weaker(origin, mapped)


def _keep(known: dict[str, str], key: str, origin: str) -> None:
    """What the source says is not undone by what the editors say too."""
    if known.get(key) != SOURCE:
        known[key] = origin


def _weaker(one: str, two: str) -> str:
    return SOURCE if one == two == SOURCE else EDITORIAL
