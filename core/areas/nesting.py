"""Whether areas are nested in larger ones as the area levels say: checked, never assumed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from ..tables.keys import UNASSIGNED
from .levels import Level


@dataclass(frozen=True)
class Nested:
    """A level whose areas each lie wholly in one of a larger level.

    ``by_key`` says whether the key of the larger area is the beginning of their own.
    """

    level: Level
    by_key: bool


def nested_in(target: str, levels: Mapping[str, Level]) -> list[Nested]:
    """The levels nested in ``target``, directly or one over the other, the nearest first."""
    found = [Nested(levels[target], True)]
    for above in found:
        for level in levels.values():
            ways = [way.by for way in level.nested_in if way.level == above.level.name]
            if ways and all(level.name != each.level.name for each in found):
                found.append(Nested(level, above.by_key and ways[0] == "prefix"))
    return found[1:]


def level_of_sources(keys: pd.Index, target: str, levels: Mapping[str, Level]) -> Nested | None:
    """The nearest level nested in ``target`` that all ``keys`` belong to; None without one."""
    known = [str(key) for key in keys if key != UNASSIGNED]
    fitting = (each for each in nested_in(target, levels) if not each.level.misfits(known))
    return next(fitting, None) if known else None


def level_of_parents(keys: pd.Index, source: str, levels: Mapping[str, Level]) -> Nested | None:
    """The level that all ``keys`` belong to and ``source`` is nested in; None without one."""
    known = [str(key) for key in keys if key != UNASSIGNED]
    for target in levels.values() if known else ():
        for each in nested_in(target.name, levels):
            if each.level.name == source and not target.misfits(known):
                return Nested(target, each.by_key)
    return None


def in_several(pairs: pd.DataFrame) -> list[str]:
    """Sources that stand beside more than one target in ``source``, ``target``."""
    different = pairs[["source", "target"]].drop_duplicates()
    twice = different["source"][different["source"].duplicated()]
    return [str(key) for key in twice.unique()]


def against_keys(pairs: pd.DataFrame) -> list[str]:
    """``source → target`` where the key of the source does not begin with that of its target."""
    different = pairs[["source", "target"]].drop_duplicates()
    different = different[different["target"] != UNASSIGNED]
    return [
        f"{source} → {target}"
        for source, target in zip(different["source"], different["target"])
        if not str(source).startswith(str(target))
    ]
