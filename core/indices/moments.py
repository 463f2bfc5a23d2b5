"""Mean and standard deviation of indicators, of this year or of another.

================  ==================================================================================
``unweighted``    all areas count alike
``weighted``      areas count by their inhabitants, in mean and standard deviation
``city``          the mean is that of the whole city (areas count by their inhabitants), the
                  standard deviation is that of the areas, which count alike
================  ==================================================================================
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pandas as pd

from ..errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten
from .scaling import Reference, Scale, reference_of, reference_of_moments, scaled

UNWEIGHTED, WEIGHTED, CITY = "unweighted", "weighted", "city"
SEVERAL_ROWS = QT_TRANSLATE_NOOP(
    "Sozialraum",
    "The base table has several rows for {fields}. Each field stands once; keep the rows of one "
    "year.",
)
NO_SPREAD = QT_TRANSLATE_NOOP(
    "Sozialraum",
    "The base has no spread for {fields}: a standard deviation that is not above 0, or a "
    "maximum that is not above the minimum. Leave the indicator out, or take another base.",
)
_COARSEST = 1e-6
"""The mean of a base is refused if its last digit is more than this share of the deviation."""


def moments(
    values: pd.DataFrame, how: str, sample: bool, weights: pd.DataFrame | None = None
) -> Reference:
    """Mean and standard deviation of each column.

    Parameters
    ----------
    sample
        Divide by n - 1 instead of n; weighted, by 1 - Σp² (p: shares of the inhabitants).
    weights
        Inhabitants, of the shape of ``values``; not needed if areas count alike.
    """
    alike = reference_of(values.to_numpy("float64"), None, sample)
    if how == UNWEIGHTED or weights is None:
        return alike
    columns = [
        reference_of(values[[name]].to_numpy("float64"), weights[name].to_numpy("float64"), sample)
        for name in values.columns
    ]
    offset = np.concatenate([column.offset for column in columns])
    if how == CITY:
        return replace(alike, offset=offset)
    return replace(alike, offset=offset, sd=np.concatenate([column.sd for column in columns]))


def standardised(values: pd.DataFrame, reference: Reference) -> pd.DataFrame:
    """``z = (x - mean) / sd``.

    Errors
    ------
    SozialraumError
        A column is constant, so that its standard deviation is 0.
    """
    same = reference.constant("zscore")
    if same.any():
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{fields} has the same value in all areas and cannot be standardised. Leave it "
                "out, or include more areas.",
            ),
            fields=first_ten(values.columns[same]),
        )
    z = scaled(values.to_numpy("float64"), Scale("zscore"), reference, np.ones(values.shape[1]))
    return pd.DataFrame(z, index=values.index, columns=values.columns)


def table_of(reference: Reference, names: Sequence[str]) -> pd.DataFrame:
    """``mean`` and ``sd`` by name."""
    return pd.DataFrame({"mean": reference.mean, "sd": reference.sd}, index=list(names))


def of_table(base: pd.DataFrame, fields: Sequence[str]) -> Reference:
    """The moments of ``fields`` from a table of another year.

    Errors
    ------
    SozialraumError
        A field stands twice or not at all, its mean or standard deviation is NULL, infinite or not
        above 0, or its mean has too few digits for so small a standard deviation.
    """
    twice = base.index[base.index.duplicated()].intersection(list(fields))
    if len(twice):
        raise SozialraumError(SEVERAL_ROWS, fields=first_ten(twice))
    chosen = base[["mean", "sd"]].reindex(list(fields)).astype("float64")
    mean, sd = chosen["mean"].to_numpy(), chosen["sd"].to_numpy()
    _refuse(
        chosen.index[~np.isfinite(chosen).all(axis=1)],
        QT_TRANSLATE_NOOP(
            "Sozialraum",
            "The base table has no mean and sd for {fields}. It needs the fields “field”, "
            "“mean” and “sd” with a row for each indicator and for status_sum and "
            "dynamics_sum.",
        ),
    )
    _refuse(chosen.index[sd <= 0], NO_SPREAD)
    _refuse(
        chosen.index[np.spacing(np.abs(mean)) > _COARSEST * sd],
        QT_TRANSLATE_NOOP(
            "Sozialraum",
            "The mean of {fields} in the base table has too few digits for so small a standard "
            "deviation. Subtract a round number from the indicator in both years first.",
        ),
    )
    unknown = np.full(len(fields), np.nan)
    return reference_of_moments(mean, sd, unknown, unknown)


def _refuse(fields: pd.Index, text: str) -> None:
    if len(fields):
        raise SozialraumError(text, fields=first_ten(fields))
