"""What a map is made of: the values of one field in one or several layers, with their states."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
import pandas as pd
from qgis.core import (
    QgsFeatureRequest,
    QgsFeedback,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.tables.states import Figures, state_field
from .frames import Rows, read_rows
from .sources import Source, column_file


def map_values(
    source: Source,
    field: str,
    feedback: QgsFeedback | None = None,
    ids: Sequence[int] | None = None,
) -> Figures:
    """The values of ``field`` that a map can show; with ``ids`` those of these features.

    Rows without a place, such as ``~unassigned``, are not on the map and move no class limit.
    """
    state = state_column(field, source.field_names())
    rows = placed_rows(source, [field, *([state] if state else [])], feedback)
    if state:
        rows = Rows(rows.frame.rename(columns={state: state_field(field)}), rows.ids)
    figures = rows.figures([field])
    return figures if ids is None else figures.rows(np.isin(rows.ids, ids))


def placed_rows(source: Source, fields: Iterable[str], feedback: QgsFeedback | None = None) -> Rows:
    """The rows that are on the map; those of a table without geometry all are."""
    rows = read_rows(source, fields, feedback=feedback)
    if source.features.wkbType() == QgsWkbTypes.Type.NoGeometry:
        return rows
    request = QgsFeatureRequest()
    request.setSubsetOfAttributes([])
    placed = [f.id() for f in source.iterate(request) if not f.geometry().isEmpty()]
    here = np.isin(rows.ids, placed)
    return Rows(rows.frame[here], rows.ids[here])


def state_column(field: str, names: Iterable[str]) -> str:
    """The field that holds the states of ``field``, or nothing.

    In the long table joined to areas that is the field ``state`` beside ``value``.
    """
    present = set(names)
    if state_field(field) in present:
        return state_field(field)
    return "state" if field == "value" and {"indicator", "state"} <= present else ""


def pooled(parts: Iterable[Figures]) -> Figures:
    """The values of several layers or years as one."""
    joined = Figures.joined(list(parts))
    return joined.with_index(pd.RangeIndex(len(joined.values)))


def source_of(layer: QgsVectorLayer, context: QgsProcessingContext) -> Source:
    """A layer as what the bridge reads."""
    features = QgsProcessingFeatureSource(layer, context)
    return Source(layer_name(layer), features, column_file(layer, None))


def layer_name(layer: QgsVectorLayer) -> str:
    """Its name; a table loaded by its path is called by the table, not by the file."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    table, path = str(parts.get("layerName") or ""), str(parts.get("path") or "")
    return table if table and layer.name() == Path(path).stem else layer.name()


def data_of(layer: QgsVectorLayer) -> tuple[str, ...]:
    """What tells the data of two layers apart, however their paths are written."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = str(parts.get("path") or "")
    if layer.providerType() != "ogr" or not path:
        return (layer.providerType(), layer.source(), layer.subsetString())
    name = str(parts.get("layerName") or "")
    if not name:
        listed = layer.dataProvider().subLayers()
        name = listed[0].split("!!::!!")[1] if listed else ""
    return ("ogr", path, name, layer.subsetString())
