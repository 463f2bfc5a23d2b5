"""Single values between QGIS and Python: the only file that knows NULL.

NULL is a QVariant on Qt 5 and None on Qt 6, and no provider of QGIS 3.22 takes a numpy scalar.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import NULL
from qgis.PyQt.QtCore import QDate, QDateTime

if TYPE_CHECKING:
    import pandas as pd


def from_qgis(value: object) -> object:
    """An attribute as a Python value: NULL becomes None, QDate a date, QDateTime a datetime."""
    if value is None or value == NULL:
        return None
    if isinstance(value, QDateTime):
        return value.toPyDateTime() if value.isValid() else None
    if isinstance(value, QDate):
        return value.toPyDate() if value.isValid() else None
    return value


def to_qgis(column: pd.Series) -> list[object]:
    """A column as attribute values: numpy scalars become Python's, NaN, NaT and NA become None."""
    import pandas as pd

    if pd.api.types.is_datetime64_any_dtype(column):
        return [None if pd.isna(moment) else QDateTime(moment) for moment in column]
    values = column.to_numpy(dtype=object, copy=True)
    values[column.isna().to_numpy()] = None
    plain = values.tolist()
    if column.dtype == object and pd.api.types.infer_dtype(column, skipna=True) != "string":
        return [_date_to_qgis(value) for value in plain]
    return plain


def rows_to_qgis(frame: pd.DataFrame, columns: Sequence[str] | None = None) -> list[list[object]]:
    """All rows of a frame as lists of attribute values."""
    names = list(frame.columns if columns is None else columns)
    if not names:
        return [[] for _ in range(len(frame))]
    return [list(row) for row in zip(*(to_qgis(frame[name]) for name in names))]


def _date_to_qgis(value: object) -> object:
    if isinstance(value, datetime.datetime):
        return QDateTime(value)
    if isinstance(value, datetime.date):
        return QDate(value)
    return value
