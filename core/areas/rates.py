"""Which fields look like rates, shares or quotas, that must not be summed."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
import pandas as pd

_NAME = re.compile(r"(quot|anteil|rate|prozent|percent|share|dichte|_pct$|_proz$|%)", re.IGNORECASE)


def rate_names(names: Sequence[str]) -> list[str]:
    """Names that speak of a rate, such as ``Anteil_u18`` or ``sgb2_quote``."""
    return [name for name in names if _NAME.search(name)]


def rate_values(values: pd.DataFrame) -> list[str]:
    """Columns whose values look like a share: all from 0 to 100, most with decimals.

    Counts are whole numbers; counts split by a crosswalk have decimals, but few of them stay below
    100. At least three values are needed for a judgement.
    """
    found = []
    for name in values.columns:
        column = values[name].dropna().to_numpy()
        broken = (column != np.round(column)).sum()
        if (
            len(column) >= 3
            and broken > len(column) / 2
            and 0 <= column.min() <= column.max() <= 100
        ):
            found.append(str(name))
    return found
