"""From data frames to Processing sinks: computed columns beside the features they came from."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence

import numpy as np
import pandas as pd
from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsFeedback,
    QgsField,
    QgsFields,
    QgsGeometry,
)

from ..core.errors import QT_TRANSLATE_NOOP, SozialraumError
from ..core.tables.states import Figures, State, state_field
from .fields import BOOL, DATE, DATETIME, INTEGERS, LONG, NUMBER, TEXT, WHOLE
from .frames import Cancelled, Rows
from .sources import Source
from .values import rows_to_qgis

_BATCH = 5000
WITHHELD = {state.word for state in State if not state.keeps_number}


def fields_of(frame: pd.DataFrame, aliases: dict[str, str] | None = None) -> QgsFields:
    """Fields that hold the columns of ``frame``."""
    fields = QgsFields()
    for name in frame.columns:
        fields.append(_field(name, _type_of(frame[name]), (aliases or {}).get(name, "")))
    return fields


def text_field(name: str) -> QgsField:
    """A field for text."""
    return _field(name, TEXT, "")


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
        if field.type() in INTEGERS
        and field.name() in columns.columns
        and (columns[field.name()].dropna() % 1 == 0).all()
    ]
    return columns.astype(dict.fromkeys(whole, "Int64"))


def changed_columns(
    columns: pd.DataFrame, before: Figures, after: Figures, source: Source
) -> pd.DataFrame:
    """``columns`` without number fields in which nothing has changed: they pass as they are."""
    numeric = {field.name() for field in source.fields() if field.isNumeric()}
    same = [
        name
        for name in numeric.intersection(columns.columns)
        if (before.states[name] == after.states[name]).all()
    ]
    return columns.drop(columns=same)


def write_beside(
    source: Source,
    ids: np.ndarray,
    columns: pd.DataFrame,
    sink: QgsFeatureSink,
    feedback: QgsFeedback,
) -> int:
    """Write every feature of ``source`` with the columns computed for it; returns their number.

    ``columns`` stands in the order of ``ids``; a column of the same name as a field replaces it.
    Attributes and geometry are passed through as the provider gave them; only a number whose state
    field says that it is none, such as ``suppressed``, becomes NULL.
    """
    if len(columns) != len(ids) or len(np.unique(ids)) != len(ids):
        raise ValueError("columns stand in the order of ids, one row for each")
    names = source.field_names()
    place, stated = {name: index for index, name in enumerate(names)}, _stated(names)
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
            attributes = _without_withheld(feature.attributes(), stated)
            new, more = values[feature.id()]
            for name, value in zip(replaced, new):
                attributes[place[name]] = value
            feature.setAttributes(attributes + more)
            yield feature

    return _write(features(), sink, feedback, len(values))


def write_some(
    source: Source,
    ids: np.ndarray,
    columns: pd.DataFrame,
    sink: QgsFeatureSink,
    feedback: QgsFeedback,
) -> int:
    """Write the features ``ids`` of ``source`` with new columns in that order."""
    values = dict(zip(ids.tolist(), rows_to_qgis(columns)))
    stated = _stated(source.field_names())
    request = QgsFeatureRequest()
    request.setFilterFids(list(values))

    def features() -> Iterable[QgsFeature]:
        # Asked for by number, features come in no order.
        found = {each.id(): each for each in source.iterate(request)} if values else {}
        for id_, row in values.items():
            given = _without_withheld(found[id_].attributes(), stated)
            found[id_].setAttributes(given + row)
            yield found[id_]

    return _write(features(), sink, feedback, len(values))


def write_areas(
    source: Source,
    rows: Rows,
    key_field: str,
    columns: pd.DataFrame,
    sink: QgsFeatureSink,
    feedback: QgsFeedback,
    keys_as_text: bool = False,
) -> int:
    """Write the areas of ``source`` with the rows of ``columns`` that have their key.

    A key may stand in several rows (one a date). Keys that no area has follow as rows without
    geometry, which hold their key in ``key_field``; that field then needs to be text
    (``keys_as_text``). Returns the number of features written.
    """
    by_key: dict[str, list[list[object]]] = {}
    for key, row in zip(columns.index, rows_to_qgis(columns)):
        by_key.setdefault(key, []).append(row)
    key_of = dict(zip(rows.ids.tolist(), rows.frame.index))
    names = source.field_names()
    stated = _stated(names)
    of_areas = set(key_of.values())
    # A GeoPackage numbers its features by fid: an area with several dates needs new numbers.
    changed = {"fid": None} if columns.index.has_duplicates else {}

    def features() -> Iterable[QgsFeature]:
        for feature in source.iterate():
            key = key_of[feature.id()]
            own = {**changed, key_field: key} if keys_as_text else changed
            given = _without_withheld(feature.attributes(), stated)
            attributes = [own.get(name, value) for name, value in zip(names, given)]
            for row in by_key.get(key, []):
                placed = QgsFeature(feature)
                placed.setAttributes(attributes + row)
                yield placed
        for key in [key for key in by_key if key not in of_areas]:
            for row in by_key[key]:
                placed = QgsFeature()
                placed.setAttributes([key if name == key_field else None for name in names] + row)
                yield placed

    return _write(features(), sink, feedback, len(columns))


def write_table(
    table: pd.DataFrame,
    sink: QgsFeatureSink,
    feedback: QgsFeedback,
    shapes: Sequence[QgsGeometry] | None = None,
) -> int:
    """Write the columns of ``table`` as features, with ``shapes`` if given; returns their number.

    Shapes become multipolygons.
    """

    def features() -> Iterable[QgsFeature]:
        rows = (
            row
            for begin in range(0, len(table), _BATCH)
            for row in rows_to_qgis(table.iloc[begin : begin + _BATCH])
        )
        for place, row in enumerate(rows):
            feature = QgsFeature()
            feature.setAttributes(row)
            if shapes is not None and not shapes[place].isNull():
                shape = QgsGeometry(shapes[place])
                if shape.convertToMultiType():
                    feature.setGeometry(shape)
            yield feature

    return _write(features(), sink, feedback, len(table))


def _stated(names: Sequence[str]) -> list[tuple[int, int]]:
    """Places of the fields that have a state field, with its place.

    In a long table ``state`` is that of ``value``.
    """
    place = {name: index for index, name in enumerate(names)}
    found = [
        (place[name], place[state_field(name)]) for name in names if state_field(name) in place
    ]
    if {"indicator", "value", "state"} <= set(names):
        found.append((place["value"], place["state"]))
    return found


def _without_withheld(attributes: list[object], stated: list[tuple[int, int]]) -> list[object]:
    for value, state in stated:
        if attributes[state] in WITHHELD:
            attributes[value] = None
    return attributes


def _field(name: str, type_: int, alias: str) -> QgsField:
    field = QgsField(name, type_)
    field.setAlias(alias)
    return field


def _type_of(column: pd.Series) -> int:
    if pd.api.types.is_bool_dtype(column):
        return BOOL
    if pd.api.types.is_integer_dtype(column):
        known = column.dropna()
        small = known.empty or np.abs(known).max() <= np.iinfo("int32").max
        return WHOLE if small else LONG
    if pd.api.types.is_float_dtype(column):
        return NUMBER
    if pd.api.types.is_datetime64_any_dtype(column):
        return DATETIME
    first = next((value for value in column if not pd.isna(value)), None)
    return DATE if _is_day(first) and all(map(_is_day, column.dropna())) else TEXT


def _is_day(value: object) -> bool:
    return isinstance(value, datetime.date) and not isinstance(value, datetime.datetime)


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
