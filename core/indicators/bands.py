"""Age bands: which fields hold them, and which of them make up the ages a formula needs.

Bands are only ever added up. One that lies across the limit of the ages wanted does not fit; it is
named, never divided.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from .catalog import Ages, Variable
from .naming import folded

OPEN_FROM = 105
"""A band of several years that ends at this age or later has no end: ``95_110``."""

_LAST = 999

_PLACEHOLDER = re.compile(r"\{(from|to|below|age)\}")
_STAND_IN = 7000


@dataclass(frozen=True)
class Band:
    """A field that counts the ages from ``begin`` to below ``end``; None is open."""

    field: str
    begin: int
    end: int | None

    @property
    def years(self) -> int | None:
        """How many years it spans; None if it is open."""
        return None if self.end is None else self.end - self.begin


def bands_by_pattern(names: Iterable[str], patterns: Sequence[str]) -> list[Band]:
    """The fields whose names follow a pattern, however they are spelt (`naming.folded`).

    Parameters
    ----------
    patterns
        ``{from}`` is the first age, ``{to}`` the last, ``{below}`` the first beyond; ``{age}`` a
        single year. Without an end the band is open.
    """
    regexes = [_regex(pattern) for pattern in patterns]
    found = []
    for name in names:
        match = next((m for regex in regexes if (m := regex.fullmatch(folded(name)))), None)
        if match is not None:
            begin, end = _span({key: int(value) for key, value in match.groupdict().items()})
            if end is None or end > begin:
                found.append(Band(name, begin, end))
    return found


def band_of(field: str, variable: Variable) -> Band:
    """The band that a field with a variable of the catalogue is."""
    assert variable.age is not None
    return Band(field, variable.age[0], variable.age[1])


def composed(bands: Sequence[Band], ages: Ages, finest: bool = False) -> tuple[Band, ...]:
    """Bands that together count ``ages`` once; as few as possible, or as many; empty if none do.

    The shortest (or longest) way through a graph whose nodes are ages and whose edges are bands.
    """
    begin, last = ages[0], _order(ages[1])
    best: dict[int, tuple[Band, ...]] = {begin: ()}
    for band in sorted(bands, key=lambda one: (one.begin, _order(one.end))):
        stop = _order(band.end)
        if band.begin not in best or stop > last:
            continue
        way = (*best[band.begin], band)
        known = best.get(stop)
        if known is None or (len(way) > len(known) if finest else len(way) < len(known)):
            best[stop] = way
    return best.get(last, ())


def across(bands: Iterable[Band], ages: Ages) -> list[str]:
    """Fields of bands that lie across a limit of ``ages``."""
    limits = [limit for limit in ages if limit]
    return [
        band.field
        for band in bands
        if any(band.begin < limit < _order(band.end) for limit in limits)
    ]


@lru_cache(maxsize=256)
def _regex(pattern: str) -> re.Pattern[str]:
    """The folded names that a pattern means; its placeholders are numbers meanwhile."""
    placeholders = _PLACEHOLDER.findall(pattern)
    numbered = pattern
    for place, name in enumerate(placeholders):
        numbered = numbered.replace(f"{{{name}}}", str(_STAND_IN + place), 1)
    text = re.escape(folded(numbered))
    for place, name in enumerate(placeholders):
        text = text.replace(str(_STAND_IN + place), rf"(?P<{name}>\d{{1,3}})", 1)
    return re.compile(text)


def _span(numbers: dict[str, int]) -> Ages:
    if "age" in numbers:
        return numbers["age"], numbers["age"] + 1
    begin = numbers.get("from", 0)
    end = numbers["to"] + 1 if "to" in numbers else numbers.get("below")
    if end is not None and end >= OPEN_FROM and end - begin > 1:
        return begin, None
    return begin, end


def _order(age: int | None) -> int:
    return _LAST if age is None else age
