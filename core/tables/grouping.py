"""Rows that are alike in several columns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from .natural import natural_order

Codes = npt.NDArray[Any]


def grouped(columns: Sequence[Any]) -> tuple[Codes, Codes]:
    """Number the rows by what stands in ``columns``; NULL is a value like others.

    Returns
    -------
    codes
        For each row the number of its group; groups are numbered in the order of appearance.
    first
        For each group its first row.
    """
    codes: Codes = np.zeros(len(columns[0]), dtype="int64")
    for column in columns:
        own, known = pd.factorize(column)
        codes, _ = pd.factorize(codes * (len(known) + 1) + own + 1)
    return codes, np.flatnonzero(~pd.Series(codes).duplicated().to_numpy())


def in_natural_order(texts: pd.DataFrame) -> tuple[Codes, Codes]:
    """Number the rows by the texts in their columns, in natural order, the first column first.

    Returns
    -------
    As `grouped`, but the groups are numbered in their order.
    """
    codes, first = grouped([texts[name].to_numpy() for name in texts.columns])
    found = texts.iloc[first]
    ranks = [
        found[name].map({text: at for at, text in enumerate(natural_order(found[name]))}).to_numpy()
        for name in reversed(texts.columns)
    ]
    order = np.lexsort(ranks)
    place = np.empty(len(order), dtype="int64")
    place[order] = np.arange(len(order))
    return place[codes], first[order]
