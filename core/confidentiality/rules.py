"""Which cells are too small to be published: the primary cells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from ..arrays import Array
from ..errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten
from .linked import Linked, Role
from .profiles import Rules

Ratio = tuple[str, str, str]
"""Rate, numerator, denominator."""


@dataclass(frozen=True)
class Behind:
    """What stands behind the counts, one entry a unit.

    ``population`` is None without a rule for small areas; ``carriers`` are how many households or
    firms stand behind a field, ``largest`` the largest single contribution to it.
    """

    population: Array | None = None
    carriers: Mapping[str, Array] = field(default_factory=dict)
    largest: Mapping[str, Array] = field(default_factory=dict)


def few_cases(linked: Linked, rules: Rules, wholes: Sequence[tuple[str, str]] = ()) -> Array:
    """Units × fields: true where the count itself, or what it leaves of its whole, is too small.

    A cell is too small where ``0 < n < threshold`` (with ``protect_zeros`` also at 0), and with
    ``complement`` where whole − part is, for each pair of part and whole in ``wholes``.
    """
    values = linked.values
    found = too_small(values, rules)
    place = {name: at for at, name in enumerate(linked.fields)}
    for part, whole in wholes if rules.complement else ():
        rest = values[:, place[whole]] - values[:, place[part]]
        found[:, place[part]] |= too_small(rest, rules)
    return found


def few_behind(linked: Linked, rules: Rules, behind: Behind) -> Array:
    """Units × fields: true where too few stand behind a count, however large it is.

    That is where fewer than ``threshold`` carriers stand behind it, where one contribution
    dominates, and in every field of an area below the least population.
    """
    values = linked.values
    found = np.zeros(linked.shape, dtype=bool)
    place = {name: at for at, name in enumerate(linked.fields)}
    for name, counts in behind.carriers.items():
        found[:, place[name]] |= (counts < rules.threshold) & (values[:, place[name]] > 0)
    for name, largest in behind.largest.items() if rules.dominance else ():
        counts = values[:, place[name]]
        with np.errstate(invalid="ignore"):  # an unknown contribution may be the whole
            divided = largest <= rules.dominance / 100 * counts
        found[:, place[name]] |= (counts > 0) & ~divided
    if behind.population is not None and rules.min_population:
        below = behind.population < rules.min_population
        counted = (linked.roles == Role.OPEN).any(axis=0)  # not what a part leaves of its whole
        asked = counted & (linked.roles != Role.PUBLIC) & ~np.isnan(values)
        found |= below[:, None] & asked
    return found


def wholes_of(
    sums: Sequence[tuple[str, Sequence[str]]],
    within: Sequence[tuple[str, Sequence[str]]],
    ratios: Sequence[Ratio],
) -> list[tuple[str, str]]:
    """Each part with its whole: numerators of rates, parts of a whole, parts of three and more.

    Of two parts that make up a whole each is what the other leaves, and is judged by itself.
    """
    pairs = [(part, whole) for _, part, whole in ratios]
    pairs += [(part, total) for total, parts in sums if len(parts) > 2 for part in parts]
    return pairs + [(part, whole) for whole, parts in within for part in parts]


def too_small(counts: Array, rules: Rules) -> Array:
    """Whether each count is too small; never where it is not known."""
    with np.errstate(invalid="ignore"):
        small = (counts > 0) & (counts < rules.threshold)
        return np.asarray(small | (counts == 0) if rules.protect_zeros else small)


def refuse_negative(linked: Linked) -> None:
    """Counts of persons, households or firms are never negative.

    Errors
    ------
    SozialraumError
        Names field and areas.
    """
    for at, name in enumerate(linked.fields):
        with np.errstate(invalid="ignore"):
            wrong = np.flatnonzero(linked.values[:, at] < 0)
        if len(wrong):
            raise SozialraumError(
                QT_TRANSLATE_NOOP(
                    "Sozialraum",
                    "{field} is negative in {areas}. Only counts can be protected; a balance such "
                    "as net migration is protected by its two counts.",
                ),
                field=name,
                areas=first_ten(linked.units["area"].iloc[wrong]),
            )


def refuse_parts(linked: Linked) -> None:
    """Only whole counts can be rounded.

    Errors
    ------
    SozialraumError
        Names field and areas.
    """
    for at, name in enumerate(linked.fields):
        values = linked.values[:, at]
        broken = np.flatnonzero(~np.isnan(values) & (values != np.round(values)))
        if len(broken):
            raise SozialraumError(
                QT_TRANSLATE_NOOP(
                    "Sozialraum",
                    "{field} has decimals in {areas}. Only counts can be rounded to protect them.",
                ),
                field=name,
                areas=first_ten(linked.units["area"].iloc[broken]),
            )
