"""Status and dynamics: the monitoring of social urban development as Berlin publishes it.

For the included areas and each indicator k: ``z_ik = (x_ik - mean_k) / sd_k``;
``sum_i = Σ_k z_ik`` (high = burden); ``index_i = (sum_i - mean(sum)) / sd(sum)``. Areas left out
are left out before mean and standard deviation. Classes of the status index: 1 high ≤ -1,
2 middle ≤ 1, 3 low ≤ 1.5, 4 very low above; of the dynamics index: 1 positive < -1,
2 stable ≤ 1, 3 negative above.

Without the second standardisation the index is the mean of the z-values, ``sum_i / K``. Compared
with the mean of the whole city, an area like the city has the sum 0, so that the second
standardisation divides only.

Source: Senatsverwaltung für Stadtentwicklung Berlin, Monitoring Soziale Stadtentwicklung; class
limits and population standard deviation agree with its published table 3 of 2021.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from ..errors import QT_TRANSLATE_NOOP, SozialraumError
from ..tables.states import Figures, State, worst
from .inclusion import require_areas, require_numbers
from .moments import CITY, UNWEIGHTED, WEIGHTED, moments, of_table, standardised, table_of
from .scaling import Reference
from .statusdynamics_areas import Areas, reasons_left_out, weights_of
from .statusdynamics_classes import dynamics_class, groups, status_class
from .statusdynamics_settings import PARTS, Settings

_EQUAL = 1e-12


@dataclass(frozen=True)
class StatusDynamics:
    """The result by area.

    Attributes
    ----------
    table
        ``status_sum``, ``status_index``, ``status_class``, ``dynamics_sum``, ``dynamics_index``,
        ``dynamics_class``, ``group`` such as ``2+/-``, ``included`` (0/1); NULL where left out.
    reasons
        Why an area was left out, a word of `statusdynamics_areas`; empty where included.
    base
        ``mean`` and ``sd`` of each indicator and of the sums: the BASE of a later year.
    z
        The z-values of the included areas, by ``status`` and ``dynamics``; turned where the
        indicator is.
    """

    table: pd.DataFrame
    reasons: pd.Series
    base: pd.DataFrame
    z: Mapping[str, pd.DataFrame]


@dataclass(frozen=True)
class _Part:
    total: pd.Series
    index: pd.Series
    z: pd.DataFrame
    base: pd.DataFrame


def status_dynamics(
    areas: Areas, settings: Settings, base: pd.DataFrame | None = None
) -> StatusDynamics:
    """Status and dynamics index, classes and groups.

    Parameters
    ----------
    base
        ``mean`` and ``sd`` by field of another year, ``status_sum`` and ``dynamics_sum`` included
        if the sums are standardised again.

    Errors
    ------
    SozialraumError
        Too few areas remain, an indicator or a sum is constant, a number is infinite, an excluded
        key does not exist, inhabitants are negative, or the base lacks a field.
    """
    if base is not None:
        settings = replace(settings, moments=UNWEIGHTED)  # nothing of this year is averaged
    require_numbers(areas.values[settings.indicators])
    reasons = reasons_left_out(areas, settings)
    kept = areas.chosen(reasons == "")
    require_areas(reasons, 2 if base is None else 1)
    weights = weights_of(kept, settings)
    parts = {name: _part(kept, name, settings, weights, base) for name in PARTS}
    table = _table(parts, settings).reindex(areas.values.index)
    table = table.astype({"status_class": "Int64", "dynamics_class": "Int64"})
    table["included"] = (reasons == "").astype("int64")
    used = pd.concat([part.base for part in parts.values()])
    return StatusDynamics(
        table,
        reasons,
        used[~used.index.duplicated()],
        {name: part.z for name, part in parts.items()},
    )


def index_figures(result: StatusDynamics, inputs: Figures, settings: Settings) -> Figures:
    """Sums and indices with their states: the worst state of the inputs of an included area.

    An area left out has the state of its missing input, or else ``not_applicable``.
    """
    states = {}
    for name in PARTS:
        state = worst(inputs.states[settings.fields(name)])
        left_out = (result.reasons != "") & (state <= State.ESTIMATED)
        state = state.mask(left_out, int(State.NOT_APPLICABLE))
        states[f"{name}_sum"] = states[f"{name}_index"] = state
    return Figures.of(result.table[list(states)], pd.DataFrame(states))


def steps_table(result: StatusDynamics, inputs: Figures, settings: Settings) -> pd.DataFrame:
    """How each sum comes about: a row for each included area and indicator.

    ``area``, ``part`` (``status``, ``dynamics``), ``field``, ``value``, ``state``, ``mean``,
    ``sd``, ``z``; the z-values of an area and part add up to its sum.
    """
    words = {int(state): state.word for state in State}
    pieces = []
    for part in PARTS:
        z = result.z[part]
        for name in settings.fields(part):
            mean, sd = result.base.loc[name, ["mean", "sd"]]
            pieces.append(
                pd.DataFrame(
                    {
                        "area": z.index,
                        "part": part,
                        "field": name,
                        "value": inputs.values.loc[z.index, name].to_numpy(),
                        "state": inputs.states.loc[z.index, name].map(words).to_numpy(),
                        "mean": mean,
                        "sd": sd,
                        "z": z[name].to_numpy(),
                    }
                )
            )
    return pd.concat(pieces, ignore_index=True)


def _table(parts: Mapping[str, _Part], settings: Settings) -> pd.DataFrame:
    status, dynamics = parts["status"], parts["dynamics"]
    classes = {
        "status": status_class(status.index, settings.status_limits, settings.status_on_limit),
        "dynamics": dynamics_class(
            dynamics.index, settings.dynamics_limits, settings.dynamics_on_limit
        ),
    }
    columns: dict[str, pd.Series] = {}
    for name, part in parts.items():
        columns[f"{name}_sum"], columns[f"{name}_index"] = part.total, part.index
        columns[f"{name}_class"] = classes[name]
    columns["group"] = groups(classes["status"], classes["dynamics"])
    return pd.DataFrame(columns)


def _part(
    areas: Areas,
    name: str,
    settings: Settings,
    weights: pd.DataFrame | None,
    base: pd.DataFrame | None,
) -> _Part:
    fields = settings.fields(name)
    values = areas.values[fields]
    first = (
        moments(values, settings.moments, settings.sample, weights)
        if base is None
        else of_table(base, fields)
    )
    turned = [-1.0 if key in settings.negative else 1.0 for key in fields]
    z = standardised(values, first) * turned + 0.0
    total = z.sum(axis=1)
    second = _of_sums(total, f"{name}_sum", areas, settings, base)
    used = table_of(first, fields)
    if second is not None:
        used = pd.concat([used, table_of(second, [f"{name}_sum"])])
    if settings.restandardize and second is not None:
        _require_spread(z, base is not None)
        index = standardised(total.to_frame(), second).iloc[:, 0]
    else:
        index = total / len(fields)
    _require_finite(index, fields)
    return _Part(total, index, z, used)


def _of_sums(
    total: pd.Series, name: str, areas: Areas, settings: Settings, base: pd.DataFrame | None
) -> Reference | None:
    """The moments of the sums; None where nobody needs them and another year has none."""
    if base is not None:
        return of_table(base, [name]) if settings.restandardize else None
    sums = total.to_frame(name)
    if settings.moments == WEIGHTED and areas.population is not None:
        return moments(sums, WEIGHTED, settings.sample, areas.population.to_frame(name))
    found = moments(sums, UNWEIGHTED, settings.sample)
    if settings.moments == CITY:
        return replace(found, origin=np.zeros(1), offset=np.zeros(1))
    return found


def _require_spread(z: pd.DataFrame, has_base: bool) -> None:
    """Sums that differ by rounding errors only have no standard deviation to divide by."""
    total = z.sum(axis=1)
    if not has_base and total.max() - total.min() <= _EQUAL * z.abs().max().sum():
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{fields} make up for each other: their sum is the same in all areas and cannot be "
                "standardised again. Check NEGATIVE_FIELDS, or set RESTANDARDIZE to no.",
            ),
            fields=", ".join(z.columns),
        )


def _require_finite(index: pd.Series, fields: list[str]) -> None:
    if not np.isfinite(index).all():
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{fields}: the values lie so far from the mean that no index can be reckoned. "
                "Check units and the base of the other year.",
            ),
            fields=", ".join(fields),
        )
