"""Indicators from variables: counts are summed, then divided.

``value = factor · Σ± numerator / Σ± denominator``. A part that is no number makes the value NULL
with the worst state of its parts; a denominator of 0 is ``not_applicable``, one below the minimum
``small_base``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from ..errors import QT_TRANSLATE_NOOP, SozialraumError
from ..tables.states import Figures, State
from .catalog import Catalog, Formula, Indicator


@dataclass(frozen=True)
class Plan:
    """Which indicators can be computed, and from which fields.

    Attributes
    ----------
    fields
        Indicator → variable → field.
    skipped
        Indicator → variables that are missing.
    """

    indicators: list[Indicator]
    fields: dict[str, dict[str, str]]
    skipped: dict[str, list[str]]

    @property
    def needed(self) -> list[str]:
        """All fields that are read."""
        names = [name for used in self.fields.values() for name in used.values()]
        return list(dict.fromkeys(names))


@dataclass(frozen=True)
class Computed:
    """Indicators by area: columns are indicator keys.

    Attributes
    ----------
    figures
        The values.
    numerators, denominators
        What was divided; NaN for delivered means.
    input_states
        The worst state of numerator and denominator, whatever the size of the base.
    doubts
        Indicator → areas with a negative count, or a group larger than its population.
    """

    figures: Figures
    numerators: pd.DataFrame
    denominators: pd.DataFrame
    input_states: pd.DataFrame
    doubts: dict[str, list[str]] = field(default_factory=dict)


def plan(
    catalog: Catalog,
    available: Iterable[str],
    wanted: Sequence[str] = (),
    field_map: Mapping[str, str] | None = None,
) -> Plan:
    """Find the variables among the fields by map, key or alias.

    Parameters
    ----------
    available
        Names of the fields there are.
    wanted
        Keys of indicators; empty means all that the fields allow.
    field_map
        ``variable → field``; ``indicator.variable → field`` holds for one indicator only.

    Errors
    ------
    SozialraumError
        An indicator, a variable or a mapped field does not exist.
    """
    names, mapping = list(available), dict(field_map or {})
    _check_names(catalog, names, wanted, mapping)
    found = {**_by_name(catalog, names), **mapping}
    chosen = [catalog.indicators[key] for key in wanted] or list(catalog.indicators.values())
    fields: dict[str, dict[str, str]] = {}
    skipped: dict[str, list[str]] = {}
    for indicator in chosen:
        used = {
            name: found.get(f"{indicator.key}.{name}", found.get(name, ""))
            for name in indicator.variables
        }
        missing = [name for name, source in used.items() if not source]
        if missing:
            skipped[indicator.key] = missing
        else:
            fields[indicator.key] = used
    return Plan([one for one in chosen if one.key in fields], fields, skipped)


def compute(figures: Figures, chosen: Plan, minimum: float | None = None) -> Computed:
    """Compute the planned indicators of each area.

    Parameters
    ----------
    figures
        The fields of ``chosen.needed``.
    minimum
        Smallest denominator; None takes each indicator's own.
    """
    values, states, inputs, tops, bottoms, doubts = {}, {}, {}, {}, {}, {}
    nothing = pd.Series(np.nan, index=figures.values.index)
    for indicator in chosen.indicators:
        used = chosen.fields[indicator.key]
        if indicator.value:
            source = used[indicator.value]
            values[indicator.key] = figures.values[source]
            states[indicator.key] = inputs[indicator.key] = figures.states[source]
            tops[indicator.key] = bottoms[indicator.key] = nothing
            continue
        top, top_state = _sum(figures, indicator.numerator, used)
        bottom, bottom_state = _sum(figures, indicator.denominator, used)
        least = indicator.minimum_denominator if minimum is None else minimum
        inputs[indicator.key] = np.maximum(top_state, bottom_state)
        state = np.maximum(inputs[indicator.key], _base_state(bottom, least))
        with np.errstate(divide="ignore", invalid="ignore"):
            values[indicator.key] = indicator.factor * top / bottom
        states[indicator.key] = state
        tops[indicator.key], bottoms[indicator.key] = top, bottom
        doubtful = _doubtful(figures, indicator, used, top, bottom)
        if doubtful:
            doubts[indicator.key] = doubtful
    index = figures.values.index
    result = Figures.of(pd.DataFrame(values, index=index), pd.DataFrame(states, index=index))
    return Computed(
        result,
        pd.DataFrame(tops, index=index),
        pd.DataFrame(bottoms, index=index),
        pd.DataFrame(inputs, index=index),
        doubts,
    )


def benchmarks(
    computed: Computed, chosen: Plan, groups: pd.Series, minimum: float | None = None
) -> Figures:
    """The same indicators for whole groups of areas, from summed numerators and denominators.

    A group with an area whose numerator or denominator is no number has no value, with the worst
    state of its areas; a group below the smallest denominator is ``small_base`` like an area;
    delivered means have no benchmark (``not_applicable``).

    Parameters
    ----------
    groups
        Group of each area, in the order of the areas.
    minimum
        Smallest denominator, as for `compute`.

    Returns
    -------
    Figures
        Rows = groups, columns = indicator keys.
    """
    by = groups.to_numpy()
    values, states = {}, {}
    for indicator in chosen.indicators:
        key = indicator.key
        top = computed.numerators[key].groupby(by).sum(min_count=1)
        bottom = computed.denominators[key].groupby(by).sum(min_count=1)
        least = indicator.minimum_denominator if minimum is None else minimum
        worst = computed.input_states[key].groupby(by).max().to_numpy()
        state = np.maximum(worst, _base_state(bottom, least))
        if indicator.value:
            state = np.full(len(top), int(State.NOT_APPLICABLE))
        with np.errstate(divide="ignore", invalid="ignore"):
            values[key] = indicator.factor * top / bottom
        states[key] = pd.Series(state, index=top.index)
    return Figures.of(pd.DataFrame(values), pd.DataFrame(states))


def _check_names(
    catalog: Catalog, names: list[str], wanted: Sequence[str], mapping: dict[str, str]
) -> None:
    unknown = [key for key in wanted if key not in catalog.indicators]
    if unknown:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum", "The catalogue has no indicator {keys}. It has: {available}."
            ),
            keys=", ".join(unknown),
            available=", ".join(catalog.indicators),
        )
    for name, source in mapping.items():
        indicator, _, variable = name.rpartition(".")
        if variable not in catalog.variables or (indicator and indicator not in catalog.indicators):
            raise SozialraumError(
                QT_TRANSLATE_NOOP("Sozialraum", "Field map: the catalogue has no variable {name}."),
                name=name,
            )
        if source not in names:
            raise SozialraumError(
                QT_TRANSLATE_NOOP(
                    "Sozialraum", "Field map: the input has no field {field} (for {name})."
                ),
                field=source,
                name=name,
            )


def _by_name(catalog: Catalog, names: list[str]) -> dict[str, str]:
    lower = {name.lower(): name for name in reversed(names)}
    found = {}
    for variable in catalog.variables.values():
        for candidate in (variable.key, *variable.aliases):
            if candidate.lower() in lower:
                found[variable.key] = lower[candidate.lower()]
                break
    return found


def _sum(
    figures: Figures, formula: Formula, used: Mapping[str, str]
) -> tuple[pd.Series, npt.NDArray[Any]]:
    total = sum(sign * figures.values[used[name]] for sign, name in formula)
    state = figures.states[[used[name] for _, name in formula]].to_numpy().max(axis=1)
    return pd.Series(total, index=figures.values.index), state


def _base_state(bottom: pd.Series, minimum: float) -> npt.NDArray[Any]:
    state = np.where(bottom < minimum, int(State.SMALL_BASE), int(State.OK))
    return np.where(bottom == 0, int(State.NOT_APPLICABLE), state)


def _doubtful(
    figures: Figures,
    indicator: Indicator,
    used: Mapping[str, str],
    top: pd.Series,
    bottom: pd.Series,
) -> list[str]:
    counts = figures.values[list(dict.fromkeys(used.values()))]
    doubt = (counts < 0).any(axis=1)
    if indicator.part:
        doubt |= top > bottom * (1 + 1e-9)
    return [str(key) for key in doubt.index[doubt]]
