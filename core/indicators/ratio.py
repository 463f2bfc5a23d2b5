"""A ratio for the ad-hoc case, by the rules of the catalogue's indicators.

``value = factor · numerator / denominator``, both summed or reckoned before they are divided. What
is no number in one of both makes the value NULL with the worse state; a denominator of 0 is
``not_applicable``, one below the minimum ``small_base``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from ..tables.states import Figures, State

TOP, BOTTOM = "NUMERATOR", "DENOMINATOR"
_ROUNDING = 1e-9


@dataclass(frozen=True)
class Ratio:
    """A ratio by area.

    Attributes
    ----------
    figures
        One column, named as asked for.
    negative
        Areas with a negative denominator, or with a negative numerator that is a part.
    larger
        Areas whose numerator is larger than the denominator it is a part of.
    """

    figures: Figures
    negative: list[str]
    larger: list[str]


def ratio(
    parts: Figures, name: str, factor: float = 100.0, minimum: float = 0.0, part: bool = True
) -> Ratio:
    """``factor · numerator / denominator`` of each area, in the unit ``1 / factor``.

    Parameters
    ----------
    parts
        Columns ``NUMERATOR`` and ``DENOMINATOR``.
    name
        Column of the result.
    minimum
        Denominators below it give ``small_base``.
    part
        Whether the numerator is a part of the denominator, as in a share.
    """
    top, bottom = parts.values[TOP], parts.values[BOTTOM]
    state = np.maximum(parts.states.to_numpy().max(axis=1), base_states(bottom, minimum))
    with np.errstate(divide="ignore", invalid="ignore"):
        values = factor * top / bottom
    figures = Figures.of(values.to_frame(name), pd.DataFrame({name: state}, index=top.index))
    negative = (bottom < 0) | (part & (top < 0))
    larger = part & (bottom >= 0) & (top > bottom * (1 + _ROUNDING))
    return Ratio(figures, _named(negative), _named(larger))


def base_states(bottom: pd.Series, minimum: float = 0.0) -> npt.NDArray[Any]:
    """State by the size of the denominator: ``not_applicable`` for 0, ``small_base`` below."""
    state = np.where(bottom < minimum, int(State.SMALL_BASE), int(State.OK))
    return np.where(bottom == 0, int(State.NOT_APPLICABLE), state)


def _named(chosen: pd.Series) -> list[str]:
    return [str(key) for key in chosen.index[chosen.to_numpy()]]
