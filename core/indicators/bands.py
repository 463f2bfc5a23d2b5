"""Age bands: which fields hold them, and which of them make up the ages a formula needs.

Bands are only ever added up. One that lies across the limit of the ages wanted does not fit; it is
named, never divided.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .catalog import Ages, Variable

OPEN_FROM = 100
"""A band that ends at this age or later has no end: nobody older is counted apart."""

_PLACEHOLDER = re.compile(r"\\\{(from|to|below|age)\\\}")


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
    """The fields whose names follow a pattern, upper and lower case alike.

    Parameters
    ----------
    patterns
        ``{from}`` is the first age, ``{to}`` the last, ``{below}`` the first beyond; ``{age}`` a
        single year. Without an end the band is open.
    """
    regexes = [_regex(pattern) for pattern in patterns]
    found = []
    for name in names:
        match = next((m for regex in regexes if (m := regex.fullmatch(name))), None)
        if match is not None:
            begin, end = _span({key: int(value) for key, value in match.groupdict().items()})
            if end is None or end > begin:
                found.append(Band(name, begin, end))
    return found


def band_of(field: str, variable: Variable) -> Band:
    """The band that a field with a variable of the catalogue is."""
    assert variable.age is not None
    return Band(field, variable.age[0], _end(variable.age[1]))


def composed(bands: Sequence[Band], ages: Ages, finest: bool = False) -> tuple[Band, ...]:
    """Bands that together count ``ages`` once; as few as possible, or as many; empty if none do.

    The shortest (or longest) way through a graph whose nodes are ages and whose edges are bands.
    """
    begin, end = ages[0], _end(ages[1])
    last = end if end is not None else OPEN_FROM
    best: dict[int, tuple[Band, ...]] = {begin: ()}
    for band in sorted(bands, key=lambda one: (one.begin, _order(one.end))):
        if (
            band.begin not in best
            or _order(band.end) > last
            or (end is not None and band.end is None)
        ):
            continue
        way = (*best[band.begin], band)
        stop = last if band.end is None else band.end
        known = best.get(stop)
        if known is None or (len(way) > len(known) if finest else len(way) < len(known)):
            best[stop] = way
    return best.get(last, ())


def across(bands: Iterable[Band], ages: Ages) -> list[str]:
    """Fields of bands that lie across a limit of ``ages``."""
    limits = [limit for limit in (ages[0], _end(ages[1])) if limit]
    return [
        band.field
        for band in bands
        if any(band.begin < limit < _order(band.end) for limit in limits)
    ]


def _regex(pattern: str) -> re.Pattern[str]:
    text = _PLACEHOLDER.sub(r"(?P<\1>\\d{1,3})", re.escape(pattern))
    return re.compile(text, re.IGNORECASE)


def _span(numbers: dict[str, int]) -> Ages:
    if "age" in numbers:
        return numbers["age"], numbers["age"] + 1
    begin = numbers.get("from", 0)
    if "to" in numbers:
        return begin, _end(numbers["to"] + 1)
    return begin, _end(numbers.get("below"))


def _end(age: int | None) -> int | None:
    return None if age is None or age >= OPEN_FROM else age


def _order(age: int | None) -> int:
    return OPEN_FROM if age is None else age
