"""Mean and standard deviation of indicators, of this year or of another."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from ..errors import QT_TRANSLATE_NOOP, SozialraumError


def moments(values: pd.DataFrame, sample: bool = False) -> pd.DataFrame:
    """``mean`` and ``sd`` of each column (rows = columns of ``values``), unweighted.

    Parameters
    ----------
    sample
        Divide by n - 1 instead of n. Berlin's monitoring divides by n.
    """
    return pd.DataFrame({"mean": values.mean(), "sd": values.std(ddof=1 if sample else 0)})


def standardised(values: pd.DataFrame, base: pd.DataFrame) -> pd.DataFrame:
    """``z = (x - mean) / sd``, with the moments of ``base`` (rows = columns of ``values``).

    Errors
    ------
    SozialraumError
        A column is constant: its standard deviation is 0 beside its values.
    """
    mean, sd = (base[name].reindex(values.columns) for name in ("mean", "sd"))
    scale = np.maximum(values.abs().max(), mean.abs())
    constant = [str(name) for name in values.columns if not sd[name] > 1e-12 * scale[name]]
    if constant:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{fields} has the same value in all areas and cannot be standardised. Leave it "
                "out, or include more areas.",
            ),
            fields=", ".join(constant),
        )
    return (values - mean) / sd


def require_moments(base: pd.DataFrame, fields: Sequence[str]) -> pd.DataFrame:
    """The moments of ``fields`` from a table of another year.

    Errors
    ------
    SozialraumError
        A field is not in the table, or its mean or standard deviation is NULL.
    """
    chosen = base[["mean", "sd"]].reindex(list(fields))
    missing = [str(name) for name in chosen.index[chosen.isna().any(axis=1)]]
    if missing:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "The base table has no mean and sd for {fields}. It needs the fields “field”, "
                "“mean” and “sd” with a row for each indicator and for status_sum and "
                "dynamics_sum.",
            ),
            fields=", ".join(missing),
        )
    return chosen
