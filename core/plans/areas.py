"""Which Planwerke deal with an area, and why: linked layers that cover it, and the Raumbezug.

A Planwerk deals with an area if a layer linked to it has something there; if its Raumbezug is the
level of the area; or if it is city-wide. Its means of steering go with it. Nothing is concluded
from a Raumbezug of another level: whether a Schwerpunktraum lies here only a linked layer can say.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from ..areas.levels import Level
from ..errors import QT_TRANSLATE_NOOP
from .overview import PlanView, level_text
from .records import LEVELS, PLAN, THEME, Instrument, LayerLink, Register

WHOLE = ("Region", "Kommune", "Stadtgebiet")
_LINKED = QT_TRANSLATE_NOOP("Sozialraum", "{role}: layer “{layer}” lies here")
_SAME_LEVEL = QT_TRANSLATE_NOOP("Sozialraum", "Raumbezug {level}")
_WHOLE = QT_TRANSLATE_NOOP("Sozialraum", "all of {body}: Raumbezug {level}")
_ANY_KEY = ".+"


@dataclass(frozen=True)
class Reason:
    """Why a Planwerk deals with an area: a marked text with its values."""

    text: str
    values: Mapping[str, str]


@dataclass(frozen=True)
class AreaKind:
    """What sort of area is asked about.

    Attributes
    ----------
    level
        The Raumbezug that is its level; empty where that is not known.
    bodies
        The Körperschaften whose territory it is part of; None where that is not known.
    """

    level: str = ""
    bodies: frozenset[str] | None = None


@dataclass(frozen=True)
class Found:
    """A Planwerk that deals with an area, with its means of steering.

    ``whole`` says that it does so only because it is city-wide.
    """

    view: PlanView
    reasons: tuple[Reason, ...]
    instruments: tuple[Instrument, ...]
    whole: bool


class PlansByArea:
    """The Planwerke of a register, asked about areas."""

    def __init__(self, register: Register, views: Sequence[PlanView]) -> None:
        self._bodies = {body.key: body.title for body in register.bodies}
        self._links: dict[str, list[LayerLink]] = {view.plan.key: [] for view in views}
        self._views = views
        for link in register.layer_links:
            self._links[link.plan].append(link)

    def found(self, kind: AreaKind, links: Collection[str]) -> list[Found]:
        """The Planwerke that deal with an area where these links (keys) have something.

        Those with a reason of their own come first, then the city-wide ones.
        """
        every = [self._found(view, kind, links) for view in self._views]
        found = [each for each in every if each.reasons]
        return sorted(found, key=lambda each: each.whole)

    def _found(self, view: PlanView, kind: AreaKind, links: Collection[str]) -> Found:
        own = [
            Reason(_LINKED, {"role": link.role, "layer": link.layer_name or link.key})
            for link in self._links[view.plan.key]
            if link.key in links
        ]
        body = self._bodies[view.department.body]
        here = kind.bodies is None or body in kind.bodies
        levels = view.levels if here else ()
        own += [
            Reason(_SAME_LEVEL, {"level": level_text(level)})
            for level in levels
            if level.level == kind.level
        ]
        whole = [
            Reason(_WHOLE, {"level": level_text(level), "body": body})
            for level in levels
            if level.level in WHOLE and level.level != kind.level
        ]
        return Found(view, (*own, *whole), steering(view.instruments), not own)


def steering(terms: Sequence[Instrument]) -> tuple[Instrument, ...]:
    """The terms that are means of steering: themes and plans named among them are not."""
    return tuple(term for term in terms if term.kind not in (THEME, PLAN))


def area_kind(level: Level | None, key: str, levels: Mapping[str, Level]) -> AreaKind:
    """What sort of area ``key`` of a level is.

    A body whose areas are nested in those of another is part of it. An area also belongs to the
    body of a nested level that has its key: of the StädteRegion's Sozialräume those of the city
    are the city's.
    """
    if level is None:
        return AreaKind()
    bodies = {level.body}
    for other in levels.values():
        above = _above(other, levels)
        if level.name in above and other.key != _ANY_KEY and re.fullmatch(other.key, key):
            bodies.add(other.body)
        if other.body == level.body:
            bodies |= {levels[name].body for name in above}
    return AreaKind(level_word(level), frozenset(bodies))


def level_word(level: Level) -> str:
    """The Raumbezug that means a level: ``statistischer Bezirk``; empty if none does."""
    title = level.title_de.split(" (")[0].casefold()
    return next((word for word in LEVELS if word.casefold() == title), "")


def likely_level(
    names: Sequence[str], keys: Sequence[str], levels: Mapping[str, Level]
) -> Level | None:
    """The level that a layer shows, if there is but one that fits.

    Its title stands in one of the layer's ``names`` (title, table) and its keys may be ``keys``;
    or its keys and their number fit, where the keys say anything. A layer may show a part of a
    level, but never more areas than it has.
    """
    fitting = [
        level
        for level in levels.values()
        if not level.misfits(keys) and not (level.count and len(keys) > level.count)
    ]
    called = [level for level in fitting if any(_names(level, name) for name in names)]
    # “Statistischer Bezirk” says more than “Bezirk”.
    longest = max((len(_stem_of(level)) for level in called), default=0)
    called = [level for level in called if len(_stem_of(level)) == longest]
    telling = [level for level in fitting if level.key != _ANY_KEY and level.count == len(keys)]
    for few in (called, [level for level in called if level.count == len(keys)], telling):
        if len(few) == 1:
            return few[0]
    return None


def _above(level: Level, levels: Mapping[str, Level]) -> list[str]:
    names = [nesting.level for nesting in level.nested_in]
    for name in names:
        names += [each.level for each in levels[name].nested_in if each.level not in names]
    return names


def _names(level: Level, name: str) -> bool:
    """Whether a layer's name says the level: ``Statistische Bezirke: …``, ``sozialraeume``."""
    return bool(re.search(rf"(^|[^a-z]){re.escape(_stem_of(level))}", _stem(name)))


def _stem_of(level: Level) -> str:
    return _stem(level.title_de.split(" (")[0])


def _stem(text: str) -> str:
    text = text.casefold().replace("ä", "a").replace("ae", "a").replace("_", " ")
    return re.sub(r"statistischer? bezirke?", "statistische bezirk", text)
