"""The long form (Kennzahlentabelle): one row per area, date and indicator."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from .states import Figures, State

COLUMNS = (
    "level",
    "area",
    "date",
    "indicator",
    "value",
    "numerator",
    "denominator",
    "state",
    "unit",
    "area_version",
    "definition",
    "period_kind",
    "denominator_date",
    "source",
)


def long_from_wide(
    figures: Figures,
    numerators: pd.DataFrame,
    denominators: pd.DataFrame,
    units: Mapping[str, str],
    constants: Mapping[str, object],
) -> pd.DataFrame:
    """One row per area and indicator, areas in their order, indicators in theirs.

    Parameters
    ----------
    figures, numerators, denominators
        Rows = areas, columns = indicators. Where a value is no number, numerator and denominator
        are left out too: they are as confidential as the value.
    units
        Unit by indicator.
    constants
        The columns that are the same in all rows, or arrays with one entry an area.
    """
    areas, indicators = len(figures.values), list(figures.values.columns)
    states = figures.states.to_numpy().ravel()
    words = np.array([state.word for state in State], dtype=object)
    numbers = states <= State.ESTIMATED
    table = {
        "area": np.repeat(figures.values.index.to_numpy(), len(indicators)),
        "indicator": np.tile(np.array(indicators, dtype=object), areas),
        "value": figures.values.to_numpy().ravel(),
        "numerator": np.where(numbers, numerators[indicators].to_numpy().ravel(), np.nan),
        "denominator": np.where(numbers, denominators[indicators].to_numpy().ravel(), np.nan),
        "state": words[states],
        "unit": np.tile(np.array([units[key] for key in indicators], dtype=object), areas),
    }
    for name, value in constants.items():
        table[name] = np.repeat(value, len(indicators)) if isinstance(value, np.ndarray) else value
    return pd.DataFrame(table, columns=list(COLUMNS))
