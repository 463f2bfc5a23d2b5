"""Planwerk × theme: which Planwerke meet in a theme, and how the register knows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from .overview import PlanView
from .records import CORE_THEME, EDITORIAL, SOURCE, Register, Theme

BY_WORD = "wort"
"""The source names a word; the editors count that word to the theme."""


@dataclass(frozen=True)
class Assignment:
    """How a Planwerk comes to a theme.

    ``origin`` is ``quelle`` (the source names it), ``wort`` (the source names a word that the
    editors count to it: ``words``) or ``redaktion`` (assigned from the contents); ``source`` is
    the place.
    """

    origin: str
    words: tuple[str, ...]
    source: str


@dataclass(frozen=True)
class ThemeMatrix:
    """Planwerke and themes, with an assignment where they meet."""

    views: tuple[PlanView, ...]
    themes: tuple[Theme, ...]
    assignments: Mapping[tuple[str, str], Assignment]

    def themes_of(self, plan: str) -> tuple[Theme, ...]:
        """The themes of a Planwerk (key)."""
        own = self._themes_by_plan.get(plan, frozenset())
        return tuple(theme for theme in self.themes if theme.key in own)

    def plans_of(self, theme: str) -> tuple[PlanView, ...]:
        """The Planwerke of a theme (key)."""
        return tuple(view for view in self.views if (view.plan.key, theme) in self.assignments)

    def shared(self, plan: str, other: str) -> tuple[Theme, ...]:
        """The themes that two Planwerke have in common: their Schnittstelle."""
        none: frozenset[str] = frozenset()
        both = self._themes_by_plan.get(plan, none) & self._themes_by_plan.get(other, none)
        return tuple(theme for theme in self.themes if theme.key in both) if both else ()

    @cached_property
    def _themes_by_plan(self) -> dict[str, frozenset[str]]:
        found: defaultdict[str, set[str]] = defaultdict(set)
        for plan, theme in self.assignments:
            found[plan].add(theme)
        return {plan: frozenset(themes) for plan, themes in found.items()}

    def neighbours(self, plan: str) -> tuple[tuple[PlanView, tuple[Theme, ...]], ...]:
        """The Planwerke that share a theme with one, those with most in common first."""
        met = [
            (view, shared)
            for view in self.views
            if view.plan.key != plan and (shared := self.shared(plan, view.plan.key))
        ]
        return tuple(sorted(met, key=lambda pair: -len(pair[1])))


def theme_matrix(
    register: Register, views: Sequence[PlanView], vocabulary: str = CORE_THEME
) -> ThemeMatrix:
    """The matrix of some Planwerke with the themes of a vocabulary.

    All Kernthemen are there, also those of no Planwerk: a gap is an answer. Of the other
    vocabularies only the themes that one of the Planwerke has.
    """
    themes = [theme for theme in register.themes if theme.vocabulary == vocabulary]
    assignments = _assignments(register, {view.plan.key for view in views}, themes)
    used = {theme for _, theme in assignments}
    if vocabulary != CORE_THEME:
        themes = [theme for theme in themes if theme.key in used]
    return ThemeMatrix(tuple(views), tuple(themes), assignments)


def _assignments(
    register: Register, plans: set[str], themes: Sequence[Theme]
) -> dict[tuple[str, str], Assignment]:
    wanted = {theme.key for theme in themes}
    words = _mapped_words(register, plans)
    found: dict[tuple[str, str], Assignment] = {}
    for record in register.plan_themes:
        place = record.plan, record.theme
        if record.plan not in plans or record.theme not in wanted:
            continue
        origin = record.origin
        if origin == EDITORIAL and words[place]:
            origin = BY_WORD
        if place not in found or record.origin == SOURCE:
            source = f"{record.document}: {record.place}"
            found[place] = Assignment(origin, tuple(words[place]), source)
    for place, texts in list(words.items()):
        if place not in found and place[1] in wanted and texts:
            found[place] = Assignment(BY_WORD, tuple(texts), "")
    return found


def _mapped_words(
    register: Register, plans: set[str]
) -> defaultdict[tuple[str, str], dict[str, None]]:
    """Words that a plan's source names, by the plan and the Kernthema they are counted to."""
    titles = {theme.key: theme.title for theme in register.themes}
    core_themes: defaultdict[str, list[str]] = defaultdict(list)
    for mapping in register.theme_mapping:
        core_themes[mapping.theme].append(mapping.core_theme)
    words: defaultdict[tuple[str, str], dict[str, None]] = defaultdict(dict)
    for record in register.plan_themes:
        if record.origin == SOURCE and record.plan in plans:
            for theme in core_themes[record.theme]:
                words[record.plan, theme][titles[record.theme]] = None
    return words
