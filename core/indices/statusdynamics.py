"""Status and dynamics: the monitoring of social urban development as Berlin publishes it.

For the included areas and each indicator k: ``z_ik = (x_ik - mean_k) / sd_k``;
``sum_i = Σ_k z_ik`` (high = burden); ``index_i = (sum_i - mean(sum)) / sd(sum)``. Areas left out
are left out before mean and standard deviation. Classes of the status index: 1 high ≤ -1,
2 middle ≤ 1, 3 low ≤ 1.5, 4 very low above; of the dynamics index: 1 positive < -1,
2 stable ≤ 1, 3 negative above.

Source: Senatsverwaltung für Stadtentwicklung Berlin, Monitoring Soziale Stadtentwicklung; class
limits and population standard deviation agree with its published table 3 of 2021.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..errors import QT_TRANSLATE_NOOP, SozialraumError
from ..tables.keys import UNASSIGNED
from ..tables.states import Figures, State, worst
from .moments import moments, require_moments, standardised

STATUS_LIMITS = (-1.0, 1.0, 1.5)
DYNAMICS_LIMITS = (-1.0, 1.0)
DYNAMICS_SIGNS = ("+", "+/-", "-")
TOO_SMALL, NAMED, NO_DATA, NO_POPULATION = "too_small", "named", "no_data", "no_population"
NO_AREA = "no_area"


@dataclass(frozen=True)
class Settings:
    """The conventions of one monitoring.

    Attributes
    ----------
    negative
        Fields of which a high value is favourable; their sign is turned.
    exclude
        Keys of areas left out by name (outliers).
    minimum_population
        Areas with fewer inhabitants are left out.
    sample
        Standard deviation with n - 1 instead of n.
    """

    status: tuple[str, ...]
    dynamics: tuple[str, ...]
    negative: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    minimum_population: float = 300.0
    sample: bool = False
    status_limits: tuple[float, ...] = STATUS_LIMITS
    dynamics_limits: tuple[float, ...] = DYNAMICS_LIMITS


@dataclass(frozen=True)
class StatusDynamics:
    """The result by area.

    Attributes
    ----------
    table
        ``status_sum``, ``status_index``, ``status_class``, ``dynamics_sum``, ``dynamics_index``,
        ``dynamics_class``, ``group`` such as ``2+/-``, ``included`` (0/1); NULL where left out.
    reasons
        Why an area was left out: ``too_small``, ``named``, ``no_data``, ``no_population``, or
        ``no_area`` for the row ``~unassigned``.
    base
        ``mean`` and ``sd`` of each indicator and of the sums: the BASE of a later year.
    """

    table: pd.DataFrame
    reasons: pd.Series
    base: pd.DataFrame


def status_dynamics(
    values: pd.DataFrame,
    settings: Settings,
    population: pd.Series | None = None,
    base: pd.DataFrame | None = None,
) -> StatusDynamics:
    """Status and dynamics index, classes and groups.

    Parameters
    ----------
    values
        Indicators by area key, NaN where there is no number.
    population
        Inhabitants by area key; without it no area is too small.
    base
        ``mean`` and ``sd`` by field of another year, ``status_sum`` and ``dynamics_sum`` included.

    Errors
    ------
    SozialraumError
        Fewer than two areas remain, an indicator is constant, an excluded key does not exist, or
        the base lacks a field.
    """
    reasons = _reasons(values, settings, population)
    kept = values[reasons == ""]
    if len(kept) < 2:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "Only {count} areas have all indicators and enough inhabitants; mean and standard "
                "deviation need at least two.",
            ),
            count=len(kept),
        )
    columns: dict[str, pd.Series] = {}
    bases = []
    for name, fields in (("status", settings.status), ("dynamics", settings.dynamics)):
        total, index, used = _index(kept[list(fields)], name, settings, base)
        columns[f"{name}_sum"], columns[f"{name}_index"] = total, index
        bases.append(used)
    columns["status_class"] = status_class(columns["status_index"], settings.status_limits)
    columns["dynamics_class"] = dynamics_class(columns["dynamics_index"], settings.dynamics_limits)
    signs = np.array(DYNAMICS_SIGNS, dtype=object)
    group = columns["status_class"].astype(str) + signs[columns["dynamics_class"] - 1]
    table = pd.DataFrame(columns).reindex(values.index)
    classes = {"status_class": "Int64", "dynamics_class": "Int64"}
    table = table.astype(classes)
    table["group"] = group.reindex(values.index)
    table["included"] = (reasons == "").astype("int64")
    order = ["sum", "index", "class"]
    names = [f"{name}_{part}" for name in ("status", "dynamics") for part in order]
    both = pd.concat(bases)
    return StatusDynamics(
        table[[*names, "group", "included"]], reasons, both[~both.index.duplicated()]
    )


def index_figures(result: StatusDynamics, inputs: Figures, settings: Settings) -> Figures:
    """Sums and indices with their states: the worst state of the inputs of an included area.

    An area left out has the state of its missing input, or else ``not_applicable``.
    """
    columns = {"status": list(settings.status), "dynamics": list(settings.dynamics)}
    states = {}
    for name, fields in columns.items():
        state = worst(inputs.states[fields])
        left_out = (result.reasons != "") & (state <= State.ESTIMATED)
        state = state.mask(left_out, int(State.NOT_APPLICABLE))
        states[f"{name}_sum"] = states[f"{name}_index"] = state
    return Figures.of(result.table[list(states)], pd.DataFrame(states))


def status_class(index: pd.Series, limits: Sequence[float] = STATUS_LIMITS) -> pd.Series:
    """Class 1, 2, …: a value on a limit belongs to the class below it (high ≤ -1)."""
    return pd.Series(np.searchsorted(limits, index, side="left") + 1, index=index.index)


def dynamics_class(index: pd.Series, limits: Sequence[float] = DYNAMICS_LIMITS) -> pd.Series:
    """Class 1 positive < -1, 2 stable ≤ 1, 3 negative: both limits belong to the middle."""
    low, high = limits
    return pd.Series(1 + (index >= low).astype("int64") + (index > high), index=index.index)


def _reasons(values: pd.DataFrame, settings: Settings, population: pd.Series | None) -> pd.Series:
    unknown = sorted(set(settings.exclude) - set(values.index))
    if unknown:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum", "Areas to leave out that do not exist: {areas}. Check the keys."
            ),
            areas=", ".join(unknown),
        )
    reasons = pd.Series("", index=values.index, dtype=object)
    needed = values[list(dict.fromkeys([*settings.status, *settings.dynamics]))]
    if population is not None:
        reasons[population.isna()] = NO_POPULATION
        reasons[population < settings.minimum_population] = TOO_SMALL
    reasons[~np.isfinite(needed).all(axis=1)] = NO_DATA
    reasons[values.index.isin(settings.exclude)] = NAMED
    reasons[values.index == UNASSIGNED] = NO_AREA
    return reasons


def _index(
    values: pd.DataFrame, name: str, settings: Settings, base: pd.DataFrame | None
) -> tuple[pd.Series, pd.Series, pd.DataFrame]:
    turned = [-1.0 if field in settings.negative else 1.0 for field in values.columns]
    own = base is None
    first = (
        moments(values, settings.sample) if base is None else require_moments(base, values.columns)
    )
    total = (standardised(values, first) * turned).sum(axis=1)
    sums = total.to_frame(f"{name}_sum")
    second = moments(sums, settings.sample) if own else require_moments(base, sums.columns)
    index = standardised(sums, second)[f"{name}_sum"]
    return total, index, pd.concat([first, second])
