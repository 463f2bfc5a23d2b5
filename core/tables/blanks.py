"""Blank cells of tables that leave zeros out."""

from __future__ import annotations

import numpy as np
import pandas as pd

from .states import Figures, State, state_field

_BLANK = ("", State.OK.word, State.MISSING.word)


def blank_is_zero(frame: pd.DataFrame, rows: Figures) -> tuple[Figures, int]:
    """Read rows that are there but blank as 0; a blank whose state gives a reason stays.

    ``missing`` is no reason: an imported table says it of every blank.

    Parameters
    ----------
    frame
        The rows as delivered, with state fields where there are any.
    rows
        The figures read from it.

    Returns
    -------
    The figures, and how many blanks were read as 0.
    """
    values, states = rows.values.to_numpy(copy=True), rows.states.to_numpy(copy=True)
    blank = np.isnan(values)
    for place, name in enumerate(rows.values.columns):
        if state_field(name) in frame.columns:
            words = frame[state_field(name)]
            plain = words.where(words.notna(), "").astype(str).str.strip().isin(_BLANK)
            blank[:, place] &= plain.to_numpy()
    values[blank], states[blank] = 0.0, State.OK
    index, columns = rows.values.index, rows.values.columns
    filled = Figures(
        pd.DataFrame(values, index=index, columns=columns),
        pd.DataFrame(states, index=index, columns=columns),
    )
    return filled, int(blank.sum())
