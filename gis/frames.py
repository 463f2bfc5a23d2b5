"""The bridge between Processing sources and data frames.

Reading gives a frame whose index is the area key, in the order of the features; writing puts
computed columns beside the features they came from. Large OGR files are read column by column
through GDAL's Arrow stream; the way over features gives the same frame.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsFeedback,
    QgsField,
    QgsFields,
)
from qgis.PyQt.QtCore import QVariant

from ..core.errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten
from ..core.tables.keys import text_keys
from ..core.tables.states import Figures, figures_from_wide, with_state_fields
from .sources import ColumnFile, Source
from .values import from_qgis, rows_to_qgis

_INTEGERS = {QVariant.Int, QVariant.UInt, QVariant.LongLong, QVariant.ULongLong}
_NUMBERS = _INTEGERS | {QVariant.Double}
_COLUMN_TYPES = _NUMBERS | {QVariant.String, QVariant.Date, QVariant.Bool}
_BATCH = 5000


class Cancelled(Exception):
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
        numbers = {field: as_numbers(self.frame[field], field) for field in wanted}
        rest = [
            name for name in with_state_fields(wanted, self.frame.columns) if name not in wanted
        ]
        table = pd.concat([pd.DataFrame(numbers, index=self.frame.index), self.frame[rest]], axis=1)
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
        Names the field and the first ten rows whose text is no number.
    """
    if column.dtype != object:
        return column.astype("float64")
    text = column.where(column.notna(), "").map(lambda value: str(value).strip())
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


def fields_of(frame: pd.DataFrame, aliases: dict[str, str] | None = None) -> QgsFields:
    """Fields that hold the columns of ``frame``."""
    fields = QgsFields()
    for name in frame.columns:
        fields.append(_field(name, _type_of(frame[name]), (aliases or {}).get(name, "")))
    return fields


def joined_fields(source: QgsFields, added: QgsFields) -> QgsFields:
    """The fields of a source with ``added``; a field of the same name is replaced in place."""
    names = set(added.names())
    fields = QgsFields()
    for field in source:
        fields.append(added.field(field.name()) if field.name() in names else field)
    for field in added:
        if fields.lookupField(field.name()) < 0:
            fields.append(field)
    return fields


def keep_whole(columns: pd.DataFrame, fields: QgsFields) -> pd.DataFrame:
    """``columns`` with whole numbers where the field of the same name holds whole numbers."""
    whole = [
        field.name()
        for field in fields
        if field.type() in _INTEGERS
        and field.name() in columns.columns
        and (columns[field.name()].dropna() % 1 == 0).all()
    ]
    return columns.astype({name: "Int64" for name in whole})


def write_beside(
    source: Source,
    ids: np.ndarray,
    columns: pd.DataFrame,
    sink: QgsFeatureSink,
    feedback: QgsFeedback,
) -> int:
    """Write every feature of ``source`` with the columns computed for it; returns their number.

    ``columns`` stands in the order of ``ids``; a column of the same name as a field replaces it.
    Attributes and geometry are passed through as the provider gave them.
    """
    names = source.field_names()
    place = {name: index for index, name in enumerate(names)}
    replaced = [name for name in columns.columns if name in place]
    added = [name for name in columns.columns if name not in place]
    values = dict(
        zip(
            ids.tolist(),
            zip(rows_to_qgis(columns, replaced), rows_to_qgis(columns, added)),
        )
    )

    def features() -> Iterable[QgsFeature]:
        for feature in source.iterate():
            attributes = feature.attributes()
            new, more = values[feature.id()]
            for name, value in zip(replaced, new):
                attributes[place[name]] = value
            feature.setAttributes(attributes + more)
            yield feature

    return _write(features(), sink, feedback, len(values))


def write_areas(
    source: Source,
    rows: Rows,
    key_field: str,
    columns: pd.DataFrame,
    sink: QgsFeatureSink,
    feedback: QgsFeedback,
) -> int:
    """Write the areas of ``source`` with the rows of ``columns`` that have their key.

    A key may stand in several rows (one a date). Keys that no area has follow as rows without
    geometry, which hold their key in ``key_field``. Returns the number of features written.
    """
    by_key: dict[str, list[list[object]]] = {}
    for key, row in zip(columns.index, rows_to_qgis(columns)):
        by_key.setdefault(key, []).append(row)
    key_of = dict(zip(rows.ids.tolist(), rows.frame.index))
    names = source.field_names()

    def features() -> Iterable[QgsFeature]:
        for feature in source.iterate():
            attributes = feature.attributes()
            for row in by_key.pop(key_of[feature.id()], []):
                placed = QgsFeature(feature)
                placed.setAttributes(attributes + row)
                yield placed
        for key, left in by_key.items():
            for row in left:
                placed = QgsFeature()
                placed.setAttributes([key if name == key_field else None for name in names] + row)
                yield placed

    return _write(features(), sink, feedback, len(columns))


def write_table(table: pd.DataFrame, sink: QgsFeatureSink, feedback: QgsFeedback) -> int:
    """Write the columns of ``table`` as features without geometry; returns their number."""

    def features() -> Iterable[QgsFeature]:
        for row in rows_to_qgis(table):
            feature = QgsFeature()
            feature.setAttributes(row)
            yield feature

    return _write(features(), sink, feedback, len(table))


def _read(
    source: Source, fields: list[str], feedback: QgsFeedback | None
) -> tuple[pd.DataFrame, np.ndarray]:
    types = {field.name(): field.type() for field in source.fields() if field.name() in fields}
    if source.columns is not None and set(types.values()) <= _COLUMN_TYPES:
        try:
            return _read_columns(source.columns, types)
        except (ImportError, RuntimeError, AttributeError):
            pass  # GDAL without numpy, older than 3.6 or at odds with the file: read the features
    return _read_features(source, types, feedback)


def _read_columns(file: ColumnFile, types: dict[str, int]) -> tuple[pd.DataFrame, np.ndarray]:
    from osgeo import gdal

    with _gdal_exceptions(gdal):
        dataset = gdal.OpenEx(file.path, gdal.OF_VECTOR | gdal.OF_READONLY)
        layer = dataset.GetLayerByName(file.layer) if file.layer else dataset.GetLayer(0)
        if file.subset:
            layer.SetAttributeFilter(file.subset)
        definition = layer.GetLayerDefn()
        names = [definition.GetFieldDefn(n).GetName() for n in range(definition.GetFieldCount())]
        layer.SetIgnoredFields(["OGR_GEOMETRY", *(name for name in names if name not in types)])
        id_column = layer.GetFIDColumn() or "OGC_FID"
        options = ["USE_MASKED_ARRAYS=YES", "INCLUDE_FID=YES"]
        batches = list(layer.GetArrowStreamAsNumPy(options=options))
    ids = _joined([batch[id_column] for batch in batches], np.dtype("int64"))
    columns = {
        name: _column(_joined([batch[name] for batch in batches]), type_)
        for name, type_ in types.items()
    }
    return pd.DataFrame(columns, columns=list(types)), np.asarray(ids, dtype="int64")


class _gdal_exceptions:
    """GDAL raises inside the block; the process-wide setting is put back afterwards."""

    def __init__(self, gdal) -> None:
        self.gdal = gdal

    def __enter__(self) -> None:
        self.before = self.gdal.GetUseExceptions()
        self.gdal.UseExceptions()

    def __exit__(self, *problem: object) -> None:
        if not self.before:
            self.gdal.DontUseExceptions()


def _joined(parts: list[np.ndarray], empty: np.dtype = np.dtype("O")) -> np.ndarray:
    return np.ma.concatenate(parts) if parts else np.ma.array([], dtype=empty)


def _column(values: np.ndarray, type_: int) -> pd.Series:
    mask = np.ma.getmaskarray(values)
    data = np.ma.getdata(values)
    if type_ in _INTEGERS and not mask.any():
        return pd.Series(data.astype("int64"))
    if type_ in _NUMBERS or type_ == QVariant.Bool:
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
    return pd.DataFrame(columns, columns=list(types)), np.array(ids, dtype="int64")


def _column_of(values: list[object], type_: int) -> pd.Series:
    if type_ in _INTEGERS and None not in values:
        return pd.Series(values, dtype="int64")
    if type_ in _NUMBERS or type_ == QVariant.Bool:
        return pd.Series([np.nan if v is None else v for v in values], dtype="float64")
    if type_ == QVariant.DateTime:
        return pd.Series(pd.to_datetime(values), dtype="datetime64[ns]")
    return pd.Series(values, dtype=object)


def _field(name: str, type_: int, alias: str) -> QgsField:
    field = QgsField(name, type_)
    field.setAlias(alias)
    return field


def _type_of(column: pd.Series) -> int:
    if pd.api.types.is_bool_dtype(column):
        return QVariant.Bool
    if pd.api.types.is_integer_dtype(column):
        small = column.empty or np.abs(column).max() <= np.iinfo("int32").max
        return QVariant.Int if small else QVariant.LongLong
    if pd.api.types.is_float_dtype(column):
        return QVariant.Double
    if pd.api.types.is_datetime64_any_dtype(column):
        return QVariant.DateTime
    known = column.dropna()
    if len(known) and all(
        isinstance(value, datetime.date) and not isinstance(value, datetime.datetime)
        for value in known
    ):
        return QVariant.Date
    return QVariant.String


def _write(
    features: Iterable[QgsFeature], sink: QgsFeatureSink, feedback: QgsFeedback, total: int
) -> int:
    batch: list[QgsFeature] = []
    written = 0
    for feature in features:
        if feedback.isCanceled():
            raise Cancelled
        batch.append(feature)
        if len(batch) == _BATCH:
            written += _flush(batch, sink)
            feedback.setProgress(100 * written / max(total, 1))
            batch = []
    return written + _flush(batch, sink)


def _flush(batch: list[QgsFeature], sink: QgsFeatureSink) -> int:
    if batch and not sink.addFeatures(batch, QgsFeatureSink.Flag.FastInsert):
        raise SozialraumError(
            QT_TRANSLATE_NOOP("Sozialraum", "The result could not be written: {reason}"),
            reason=sink.lastError() or "addFeatures",
        )
    return len(batch)
