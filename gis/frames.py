"""From Processing sources to data frames.

The index of a frame is the area key, in the order of the features. Large OGR files are read column
by column through GDAL's Arrow stream; the way over features gives the same frame.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from qgis.core import (
    QgsFeatureRequest,
    QgsFeedback,
)

from ..core.errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten
from ..core.tables.keys import text_keys
from ..core.tables.states import Figures, figures_from_wide, with_state_fields
from .columns import UNREADABLE, column_batches
from .fields import BOOL, COLUMN_TYPES, DATETIME, INTEGERS, NUMBERS
from .sources import ColumnFile, Source
from .values import from_qgis

_THOUSANDS = re.compile(r"-?[1-9]\d{0,2}(?:\.\d{3})+")
_BELOW_THOUSAND = re.compile(r"-?\d{1,3}")


class Cancelled(Exception):  # noqa: N818  no error, but a wish
    """The user cancelled; nothing has been written."""


@dataclass(frozen=True)
class Rows:
    """A source as a frame.

    Attributes
    ----------
    frame
        Index: area key (text) or row number; numbers, text, dates; NaN or None where NULL.
    ids
        Feature ids in the order of the frame.
    """

    frame: pd.DataFrame
    ids: np.ndarray

    def figures(self, fields: Sequence[str]) -> Figures:
        """The numbers in ``fields`` with their states."""
        wanted = list(dict.fromkeys(fields))
        numbers = np.empty((len(wanted), len(self.frame)))
        for place, field in enumerate(wanted):
            numbers[place] = as_numbers(self.frame[field], field)
        rest = [
            name for name in with_state_fields(wanted, self.frame.columns) if name not in wanted
        ]
        table = pd.DataFrame(numbers.T, index=self.frame.index, columns=wanted, copy=False)
        if rest:
            table = pd.concat([table, self.frame[rest]], axis=1)
        return figures_from_wide(table, wanted)


def read_rows(
    source: Source, fields: Iterable[str], key_field: str = "", feedback: QgsFeedback | None = None
) -> Rows:
    """Read ``fields`` (and the state fields that belong to them), indexed by ``key_field``.

    Errors
    ------
    SozialraumError
        A field does not exist, or a key is NULL.
    """
    available = source.field_names()
    wanted = with_state_fields([*fields, *([key_field] if key_field else [])], available)
    absent = [name for name in wanted if name not in available]
    if absent:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{source} has no field {fields}. Its fields are: {available}.",
            ),
            source=source.name,
            fields=first_ten(absent),
            available=", ".join(available),
        )
    table, ids = _read(source, wanted, feedback)
    if key_field:
        table.index = text_keys(table[key_field], key_field)
    return Rows(table, ids)


def number_fields(source: Source, without: Iterable[str] = ()) -> list[str]:
    """Names of the numeric fields, without the file's own feature number."""
    fields, leave_out = source.fields(), {*without, "fid", "ogc_fid"}
    return [field.name() for field in fields if field.isNumeric() and field.name() not in leave_out]


def as_numbers(column: pd.Series, field: str) -> pd.Series:
    """A column as float64; text is read with decimal point, as CSV sources deliver it.

    Errors
    ------
    SozialraumError
        The field holds dates, text that is no number (the first ten rows are named), or nothing
        but numbers that may be thousands with a point as separator: read with a decimal point,
        they would be a thousandth of what is meant.
    """
    _refuse_dates(column, field)
    if column.dtype != object:
        return column.astype("float64")
    text = column.where(column.notna(), "").map(lambda value: str(value).strip())
    _refuse_thousands(column[text != ""], field)
    numbers = pd.to_numeric(text.where(text != "", None), errors="coerce").astype("float64")
    broken = (numbers.isna() & (text != "")).to_numpy()
    if broken.any():
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "Field {field} holds text that is no number in {count} rows (row {rows}). Numbers "
                "are read with a decimal point and without thousands separators.",
            ),
            field=field,
            count=int(broken.sum()),
            rows=first_ten(np.flatnonzero(broken) + 1),
        )
    return numbers


def _refuse_dates(column: pd.Series, field: str) -> None:
    as_object = column.dtype == object
    if pd.api.types.is_datetime64_any_dtype(column) or (
        as_object and any(isinstance(value, datetime.date) for value in column)
    ):
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "Field {field} holds dates, where numbers are needed. Choose a field of numbers.",
            ),
            field=field,
        )


def _refuse_thousands(values: pd.Series, field: str) -> None:
    texts = [value.strip() for value in values if isinstance(value, str)]
    grouped = sum(_THOUSANDS.fullmatch(text) is not None for text in texts)
    below = sum(_BELOW_THOUSAND.fullmatch(text) is not None for text in texts)
    if grouped and grouped + below == len(values):
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "Field {field} holds text that can be read in two ways: with 1.234, one thousand "
                "two hundred thirty-four may be meant, or a little more than one. Change the field "
                "to numbers without thousands separators.",
            ),
            field=field,
        )


def _read(
    source: Source, fields: list[str], feedback: QgsFeedback | None
) -> tuple[pd.DataFrame, np.ndarray]:
    types = {field.name(): field.type() for field in source.fields() if field.name() in fields}
    if source.columns is not None and set(types.values()) <= COLUMN_TYPES:
        try:
            return _read_columns(source.columns, types)
        except UNREADABLE:
            pass  # read the features
    return _read_features(source, types, feedback)


def _read_columns(file: ColumnFile, types: dict[str, int]) -> tuple[pd.DataFrame, np.ndarray]:
    ids: list[np.ndarray] = [np.zeros(0, dtype="int64")]
    parts: dict[str, list[pd.Series]] = {name: [] for name in types}
    for some, columns in column_batches(file, list(types)):
        ids.append(some)
        for name, values in columns.items():
            parts[name].append(_column(values, types[name]))
    # Taken out of the parts, so that no column is in memory twice for long.
    columns = {name: _joined(parts.pop(name), type_) for name, type_ in types.items()}
    every = np.concatenate(ids)
    return _table(columns, list(types), len(every)), every


def _table(columns: dict[str, pd.Series], names: list[str], rows: int) -> pd.DataFrame:
    """The columns side by side, not copied; without any there are rows all the same."""
    return pd.DataFrame(columns, index=pd.RangeIndex(rows), columns=names, copy=False)


def _joined(parts: list[pd.Series], type_: int) -> pd.Series:
    """Whole numbers of all parts, or floats where one of them has a NULL."""
    if not parts:
        return _column_of([], type_)
    values = [part.to_numpy() for part in parts]
    return pd.Series(np.concatenate(values))


def _column(values: np.ndarray, type_: int) -> pd.Series:
    mask = np.ma.getmaskarray(values)
    data = np.ma.getdata(values)
    if type_ in INTEGERS and not mask.any():
        return pd.Series(data.astype("int64"))
    if type_ in NUMBERS or type_ == BOOL:
        return pd.Series(np.where(mask, np.nan, data.astype("float64")))
    if data.dtype.kind == "S":
        data = np.char.decode(data, "utf-8")
    plain = data.astype(object)
    plain[mask] = None
    return pd.Series(plain, dtype=object)


def _read_features(
    source: Source, types: dict[str, int], feedback: QgsFeedback | None
) -> tuple[pd.DataFrame, np.ndarray]:
    fields = source.fields()
    places = [fields.lookupField(name) for name in types]
    request = QgsFeatureRequest()
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(places)
    ids: list[int] = []
    rows: list[list[object]] = []
    for feature in source.iterate(request):
        if feedback is not None and feedback.isCanceled():
            raise Cancelled
        ids.append(feature.id())
        attributes = feature.attributes()
        rows.append([from_qgis(attributes[place]) for place in places])
    by_field = list(zip(*rows)) if rows else [()] * len(types)
    columns = {
        name: _column_of(list(values), type_)
        for (name, type_), values in zip(types.items(), by_field)
    }
    return _table(columns, list(types), len(ids)), np.array(ids, dtype="int64")


def _column_of(values: list[object], type_: int) -> pd.Series:
    if type_ in INTEGERS and None not in values:
        return pd.Series(values, dtype="int64")
    if type_ in NUMBERS or type_ == BOOL:
        return pd.Series([np.nan if v is None else v for v in values], dtype="float64")
    if type_ == DATETIME:
        return pd.Series(pd.to_datetime(values), dtype="datetime64[ns]")
    return pd.Series(values, dtype=object)
