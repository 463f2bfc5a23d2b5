"""Finds Planwerke: by words, theme, Raumbezug and Planungszeitraum, in groups."""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any, TypeVar

from .grouping import DEPARTMENT, GROUPINGS, PlanGroup, plan_groups
from .matrix import theme_matrix
from .overview import PlanView, plan_views
from .records import LEVELS, Register
from .search import matches, plan_texts
from .validity import ends_within, has_ended


@dataclass(frozen=True)
class PlanFilter:
    """What is looked for; each part that is set narrows, several themes or levels widen.

    Attributes
    ----------
    words
        All of them occur in the entry.
    themes
        Keys of Kernthemen, also those that a word of the source is counted to.
    levels
        Raumbezug, also a partial one.
    valid_on
        A Planungszeitraum covers this day; empty for any. ISO date.
    ends_soon, ended
        A Planungszeitraum ends within twelve months; has ended.
    """

    words: str = ""
    themes: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    valid_on: str = ""
    ends_soon: bool = False
    ended: bool = False

    @property
    def narrows(self) -> bool:
        """Whether anything but words is set."""
        return replace(self, words="") != PlanFilter()

    @property
    def is_set(self) -> bool:
        """Whether anything is set."""
        return self.narrows or bool(self.words.strip())


@dataclass(frozen=True)
class FinderState:
    """What the dock shows, as it is kept in a project.

    ``closed`` are the groups that are folded up, as ``grouping:key``; others are unfolded.
    """

    grouping: str = DEPARTMENT
    plan: str = ""
    closed: tuple[str, ...] = ()
    filter: PlanFilter = field(default_factory=PlanFilter)

    def to_text(self) -> str:
        """As JSON."""
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_text(cls, text: str) -> FinderState:
        """From JSON; what is missing or of another kind is as it is at first."""
        try:
            said = json.loads(text)
        except ValueError:
            return cls()
        if not isinstance(said, dict):
            return cls()
        inner = said.pop("filter", None)
        filter_ = _read(PlanFilter(), inner if isinstance(inner, dict) else {})
        state = replace(_read(cls(), said), filter=_dated(filter_))
        return state if state.grouping in GROUPINGS else replace(state, grouping=DEPARTMENT)


Kept = TypeVar("Kept", PlanFilter, FinderState)


class PlanFinder:
    """A register made ready to be searched."""

    def __init__(self, register: Register) -> None:
        self.register = register
        self.views = plan_views(register)
        self.matrix = theme_matrix(register, self.views)
        self._texts = plan_texts(register, self.views)
        self._themes = {
            view.plan.key: frozenset(theme.key for theme in self.matrix.themes_of(view.plan.key))
            for view in self.views
        }
        self._levels = {
            view.plan.key: frozenset(level.level for level in view.levels) for view in self.views
        }

    @property
    def levels(self) -> tuple[str, ...]:
        """The levels that a Planwerk of the register has."""
        used = frozenset().union(*self._levels.values()) if self._levels else frozenset()
        return tuple(level for level in LEVELS if level in used)

    def known(self, wanted: PlanFilter) -> PlanFilter:
        """A filter without themes and levels that this register does not offer."""
        themes = {theme.key for theme in self.matrix.themes}
        return replace(
            wanted,
            themes=tuple(key for key in wanted.themes if key in themes),
            levels=tuple(level for level in wanted.levels if level in self.levels),
        )

    def groups(self, grouping: str, today: datetime.date) -> tuple[PlanGroup, ...]:
        """All Planwerke in groups."""
        return plan_groups(self.register, self.views, self.matrix, grouping, today)

    def found(self, wanted: PlanFilter, today: datetime.date) -> frozenset[str]:
        """Keys of the Planwerke that are meant."""
        themes, levels = frozenset(wanted.themes), frozenset(wanted.levels)
        day = datetime.date.fromisoformat(wanted.valid_on) if wanted.valid_on else None

        def keep(view: PlanView) -> bool:
            key = view.plan.key
            return (
                (not themes or not themes.isdisjoint(self._themes[key]))
                and (not levels or not levels.isdisjoint(self._levels[key]))
                and (day is None or view.is_valid_on(day))
                and matches(wanted.words, self._texts[key])
            )

        kept = [view for view in self.views if keep(view)]
        if wanted.ends_soon:
            kept = [view for view in kept if ends_within(view, today)]
        if wanted.ended:
            kept = [view for view in kept if has_ended(view, today)]
        return frozenset(view.plan.key for view in kept)


def shown_groups(
    groups: Iterable[PlanGroup], found: frozenset[str], wanted: PlanFilter
) -> frozenset[str]:
    """Keys of the groups to show: those with a Planwerk that is found.

    While words alone are looked for, also those that contain them themselves.
    """
    return frozenset(
        group.key
        for group in groups
        if any(member.view.plan.key in found for member in group.members)
        or (not wanted.narrows and matches(wanted.words, group.text))
    )


def _read(default: Kept, said: dict[str, object]) -> Kept:
    """``default`` with the values of ``said`` that are of the same kind."""
    values: dict[str, Any] = {}
    for item in fields(default):
        kept, value = getattr(default, item.name), said.get(item.name)
        if isinstance(kept, tuple) and isinstance(value, list):
            values[item.name] = tuple(str(each) for each in value)
        elif isinstance(kept, (str, bool)) and type(value) is type(kept):
            values[item.name] = value
    return replace(default, **values)


def _dated(wanted: PlanFilter) -> PlanFilter:
    try:
        datetime.date.fromisoformat(wanted.valid_on or "2000-01-01")
    except ValueError:
        return replace(wanted, valid_on="")
    return wanted
