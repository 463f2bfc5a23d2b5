"""A release: everything that is published together, ready to be protected."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from ..arrays import Array
from ..errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten
from ..tables.states import State
from .apart import told_apart
from .linked import Linked, Role, completed
from .nesting import Base, Levels, link
from .pattern import Need
from .plan import Plan
from .rules import Behind, few_behind, few_cases, refuse_negative, too_small, wholes_of
from .solver import DUST

KNOWN = ("level", "area", "date", "field", "value", "source")
"""Columns of a table of cells that others know; ``source`` names who publishes them.

A value of NaN stands for ours.
"""
_KEPT = 0.01
"""Share of its costs that a cell has which was withheld before."""
_PRIORITY = 10.0


@dataclass(frozen=True)
class Release:
    """Levels, cells and needs.

    Attributes
    ----------
    primary
        Units × fields: cells that must not be published.
    loose
        Rates whose numerator is no part of the denominator.
    fields
        The fields without the complements that were added to tie rates.
    given_away
        Units × fields: cells that are too small, and that others publish already.
    """

    levels: Levels
    linked: Linked
    primary: Array
    need: Need
    loose: tuple[str, ...]
    fields: tuple[str, ...]
    given_away: Array


def prepare(
    base: Base,
    plan: Plan,
    behind: Mapping[str, Mapping[str, Array]],
    known: pd.DataFrame,
    before: pd.DataFrame,
) -> Release:
    """Tie everything together and find the primary cells.

    Parameters
    ----------
    behind
        ``population`` (field → values), ``carriers`` and ``largest``, one value a base row.
    known
        Cells that others publish, or that were published before (`KNOWN`).
    before
        Cells withheld last time: ``level``, ``area``, ``field``.

    Errors
    ------
    SozialraumError
        A sum does not hold, a count is negative, or a known cell differs from ours.
    """
    apart = told_apart(base, plan.rules, plan.bounded_by_public(), known)
    levels = link(replace(base, apart=apart), plan.sums)
    refuse_negative(levels.linked)
    linked = _with_known(levels.linked, known)
    elsewhere = linked.roles == Role.PUBLIC
    linked = _with_public(linked, plan.public)
    fields = linked.fields
    linked, loose = _with_complements(linked, plan)
    for whole, parts in plan.within:
        linked = _with_rest(linked, whole, parts)
    linked = completed(linked)
    own = slice(len(fields))
    withheld = np.isin(levels.states, [int(State.SUPPRESSED), int(State.UNKNOWN)])
    given_away = elsewhere & (too_small(linked.values[:, own], plan.rules) | withheld)
    few = few_behind(linked, plan.rules, _behind(levels, behind))
    wholes = wholes_of(plan.sums, plan.within, plan.tight(loose))
    primary = few | few_cases(linked, plan.rules, wholes)
    primary &= linked.roles != Role.PUBLIC
    primary[:, own] |= withheld & ~elsewhere
    primary[:, own] &= ~np.isnan(levels.linked.values) | withheld | _told(linked, levels, plan)
    costs, width = _costs(linked, plan, before), _widths(linked, plan, loose, few)
    need = Need(primary.ravel(), primary.ravel(), costs, width)
    return Release(levels, linked, primary, need, loose, fields, given_away)


def _told(linked: Linked, levels: Levels, plan: Plan) -> Array:
    """Missing numbers that the others leave too small: they are not printed, but not unknown."""
    there = levels.states != int(State.NOT_APPLICABLE)
    missing: Array = np.isnan(levels.linked.values) & there
    return missing & too_small(linked.values[:, : there.shape[1]], plan.rules)


def _with_public(linked: Linked, public: Sequence[str]) -> Linked:
    roles = linked.roles.copy()
    for name in public:
        at = linked.fields.index(name)
        roles[~np.isnan(linked.values[:, at]), at] = int(Role.PUBLIC)
    return replace(linked, roles=roles)


def _with_known(linked: Linked, known: pd.DataFrame) -> Linked:
    """Cells that others publish cannot be withheld; they must be the same as ours."""
    values, roles = linked.values.copy(), linked.roles.copy()
    unit = {key: at for at, key in enumerate(_keys(linked.units))}
    place = {name: at for at, name in enumerate(linked.fields)}
    differing = []
    for row in known[list(KNOWN)].itertuples(index=False):
        at = unit.get((row.level, row.area, row.date)), place.get(row.field)
        if at[0] is None or at[1] is None:
            continue
        if abs(values[at] - row.value) > DUST:
            differing.append(row)
        if not np.isnan(row.value):
            values[at] = row.value
        roles[at] = int(Role.PUBLIC)
    if differing:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{source} publishes other values of {fields} (areas {areas}). What others publish "
                "can be taken into account only if it is of the same date and not rounded; check "
                "date, keys and level.",
            ),
            source=first_ten(dict.fromkeys(row.source for row in differing)),
            fields=first_ten(dict.fromkeys(row.field for row in differing)),
            areas=first_ten(dict.fromkeys(row.area for row in differing)),
        )
    return replace(linked, values=values, roles=roles)


def _keys(units: pd.DataFrame) -> list[tuple[str, str, str]]:
    return list(zip(units["level"], units["area"], units["date"]))


def _with_complements(linked: Linked, plan: Plan) -> tuple[Linked, tuple[str, ...]]:
    """A hidden field ``denominator − numerator`` for each rate: it is never negative.

    Where a numerator exceeds its denominator anywhere, the rate is no share and has none.
    """
    loose: list[str] = []
    for rate, part, whole in plan.ratios:
        parts = [parts for total, parts in plan.sums if total == whole and part in parts]
        if any(len(each) == 2 for each in parts):
            continue
        at = linked.fields.index(whole), linked.fields.index(part)
        rest = linked.values[:, at[0]] - linked.values[:, at[1]]
        if (rest[~np.isnan(rest)] < 0).any():
            loose.append(rate)
            continue
        linked = _with_rest(linked, whole, [part])
    return linked, tuple(loose)


def _with_rest(linked: Linked, whole: str, parts: Sequence[str]) -> Linked:
    """With a hidden field for what ``parts`` leave of ``whole``, if there is none yet.

    Errors
    ------
    SozialraumError
        The parts are more than the whole somewhere.
    """
    from scipy import sparse

    row = np.zeros(len(linked.fields))
    row[linked.fields.index(whole)] = 1
    row[[linked.fields.index(part) for part in parts]] = -1
    rest = linked.values[:, row != 0] @ row[row != 0]
    with np.errstate(invalid="ignore"):
        over = np.flatnonzero(rest < -DUST)
    if len(over):
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{parts} are more than {whole} in {areas}, so they are no parts of it. Correct the "
                "figures, or leave the fields out.",
            ),
            parts=" + ".join(parts),
            whole=whole,
            areas=first_ten(linked.units["area"].iloc[over]),
        )
    if _is_a_field(linked, row):
        return linked
    nothing = sparse.csr_matrix((linked.field_sums.shape[0], 1))
    both = sparse.csr_matrix(np.append(row, -1))
    return replace(
        linked,
        fields=(*linked.fields, f"{whole} − {' − '.join(parts)}"),
        values=np.column_stack([linked.values, rest]),
        roles=np.column_stack([linked.roles, np.full(len(rest), int(Role.HIDDEN))]),
        field_sums=sparse.vstack([sparse.hstack([linked.field_sums, nothing]), both], format="csr"),
    )


def _is_a_field(linked: Linked, row: Array) -> bool:
    """Whether a sum says already which field the rest in ``row`` is.

    Two fields for one rest would be two cells, and who is alone in one would know the other.
    """
    for sums in (linked.field_sums.toarray(), -linked.field_sums.toarray()):
        differences = sums - row
        if ((differences != 0).sum(axis=1) == 1)[(differences.sum(axis=1) == -1)].any():
            return True
    return False


def _widths(linked: Linked, plan: Plan, loose: Sequence[str], few: Array) -> Array:
    """The width each cell needs: no more than a denominator that everybody knows leaves anyway.

    A large count with ``few`` behind it would be as good as known within the width of a small one;
    it needs a share of itself.
    """
    widths = np.full(linked.shape, plan.rules.width)
    share = np.ceil(plan.rules.protection_share / 100 * np.nan_to_num(linked.values))
    widths = np.where(few, np.maximum(widths, share), widths)
    place = {name: at for at, name in enumerate(linked.fields)}
    for whole in plan.public:
        room = linked.values[:, place[whole]]
        for part in plan.under(whole, loose):
            for name in (part, f"{whole} − {part}"):
                if name in place:
                    widths[:, place[name]] = np.minimum(widths[:, place[name]], room)
    return widths.ravel()


def _behind(levels: Levels, behind: Mapping[str, Mapping[str, Array]]) -> Behind:
    def summed(values: Array) -> Array:
        return np.asarray(levels.members @ np.nan_to_num(values))

    population = [summed(values) for values in behind.get("population", {}).values()]
    return Behind(
        population[0] if population else None,
        {name: summed(values) for name, values in behind.get("carriers", {}).items()},
        {name: levels.largest(values) for name, values in behind.get("largest", {}).items()},
    )


def _costs(linked: Linked, plan: Plan, before: pd.DataFrame) -> Array:
    """What it costs to withhold each cell; larger areas and counts cost a little more.

    So of two patterns with as many cells the one is taken that loses less.
    """
    values = np.nan_to_num(linked.values)
    level = pd.factorize(linked.units["level"])[0][:, None]
    costs = values + 1.0 if plan.counted else 1.0 + 1e-3 * np.log1p(values) / 20
    costs = costs * (1 + 1e-3 * level)
    for name in plan.important:
        costs[:, linked.fields.index(name)] *= _PRIORITY
    if len(before):
        kept = set(zip(before["level"], before["area"], before["field"]))
        for unit, (name, area) in enumerate(zip(linked.units["level"], linked.units["area"])):
            for at, each in enumerate(linked.fields):
                if (name, area, each) in kept:
                    costs[unit, at] *= _KEPT
    return np.asarray(costs).ravel()
