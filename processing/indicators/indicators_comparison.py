"""Vergleichswerte: the whole, the larger area, difference and rank beside each indicator."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..run import Run
from .indicators_output import smallest_denominator

if TYPE_CHECKING:
    import pandas as pd

    from ...core.indicators.catalog import Catalog
    from ...core.indicators.compute import Computed
    from ...core.indicators.variables import Plan
    from ...core.tables.states import Figures
    from ...gis.frames import Rows


def with_comparison(
    run: Run,
    rows: Rows,
    labels: pd.Series | None,
    chosen: Plan,
    counts: Figures,
    computed: Computed,
) -> Figures:
    """The indicators, and beside each X the values asked for: X_parent, X_all, X_diff, X_rank.

    All are computed within the level and date of a row. An area without a parent has no X_parent.
    """
    import numpy as np
    import pandas as pd

    parent, compare = run.field("PARENT_FIELD"), run.flag("COMPARE")
    if not parent and not compare:
        return computed.figures
    day = np.full(len(rows.frame), "", dtype=object) if labels is None else labels.to_numpy()
    parts = {"": computed.figures}
    if parent:
        larger = rows.frame[parent].where(rows.frame[parent].notna(), "").astype(str).to_numpy()
        placed = _placed(run, chosen, counts, larger + "\n" + day, rows)
        parts["_parent"] = _without(placed, larger == "")
    whole = parts["_all"] = _placed(run, chosen, counts, day, rows)
    if compare:
        parts |= _standing(computed.figures, whole, pd.Series(day))
    names = [key + suffix for key in computed.figures.values.columns for suffix in parts]
    values = pd.concat([part.values.add_suffix(end) for end, part in parts.items()], axis=1)
    states = pd.concat([part.states.add_suffix(end) for end, part in parts.items()], axis=1)
    return type(whole)(values[names], states[names])


def rounded(figures: Figures, catalog: Catalog) -> Figures:
    """Each indicator and what stands beside it, with the decimals of the catalogue."""
    from ...core.tables.numbers import as_displayed

    values = figures.values.copy()
    for key, indicator in catalog.indicators.items():
        for name in (key, *(key + suffix for suffix in ("_parent", "_all", "_diff"))):
            if name in values:
                values[name] = as_displayed(values[name], indicator.decimals)
    return type(figures)(values, figures.states)


def _placed(run: Run, chosen: Plan, counts: Figures, labels, rows: Rows) -> Figures:
    """The indicators of the group of each row, from summed counts."""
    import pandas as pd

    from ...core.indicators.compute import benchmarks

    groups = benchmarks(counts, chosen, pd.Series(labels), smallest_denominator(run))
    return groups.reindexed(pd.Index(labels)).with_index(rows.frame.index)


def _without(figures: Figures, rows) -> Figures:
    import numpy as np

    from ...core.tables.states import Figures, State

    alone = np.tile(rows[:, None], len(figures.states.columns))
    return Figures.of(figures.values, figures.states.mask(alone, int(State.NOT_APPLICABLE)))


def _standing(figures: Figures, whole: Figures, day: pd.Series) -> dict[str, Figures]:
    """Difference from the whole, and rank."""
    import numpy as np

    from ...core.indicators.compute import ranks
    from ...core.tables.keys import UNASSIGNED
    from ...core.tables.states import Figures

    worst = np.maximum(figures.states, whole.states)
    difference = Figures.of(figures.values - whole.values, worst)
    rank = Figures.of(ranks(figures, day), figures.states)
    return {
        "_diff": difference,
        "_rank": _without(rank, (figures.values.index == UNASSIGNED)),
    }
