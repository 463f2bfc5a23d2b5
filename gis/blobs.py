"""Geometries of a source as WKB, in the order of its rows: by column where possible."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional, Union

import numpy as np
from qgis.core import QgsFeatureRequest, QgsFeedback

from .frames import Cancelled, GdalExceptions
from .sources import ColumnFile, Source

_AT_A_TIME = 1000


Blobs = Union[list[Optional[bytes]], np.ndarray]
"""Geometries as WKB, None where there is none; as one array where all are equally long."""


def read_wkb(source: Source, ids: Sequence[int], feedback: QgsFeedback) -> Blobs:
    """The geometry of each feature in ``ids``."""
    if source.columns is not None:
        try:
            found = _read_column(source.columns, ids)
        except (ImportError, RuntimeError, AttributeError, KeyError):
            found = None  # GDAL without numpy, older than 3.6 or at odds with the file
        if found is not None:
            return found
    return _read_features(source, ids, feedback)


def _read_column(file: ColumnFile, ids: Sequence[int]) -> Blobs | None:
    from osgeo import gdal

    with GdalExceptions(gdal):
        dataset = gdal.OpenEx(file.path, gdal.OF_VECTOR | gdal.OF_READONLY)
        layer = dataset.GetLayerByName(file.layer) if file.layer else dataset.GetLayer(0)
        if file.subset:
            layer.SetAttributeFilter(file.subset)
        definition = layer.GetLayerDefn()
        layer.SetIgnoredFields(
            [definition.GetFieldDefn(n).GetName() for n in range(definition.GetFieldCount())]
        )
        id_column = layer.GetFIDColumn() or "OGC_FID"
        column = layer.GetGeometryColumn() or "wkb_geometry"
        options = ["USE_MASKED_ARRAYS=YES", "INCLUDE_FID=YES"]
        batches = list(layer.GetArrowStreamAsNumPy(options=options))
    found = [np.asarray(batch[id_column]) for batch in batches]
    if not np.array_equal(np.concatenate(found or [[]]), ids):
        return None
    columns = [batch[column] for batch in batches]
    kinds = {each.dtype for each in columns}
    plain = not any(isinstance(each, np.ma.MaskedArray) for each in columns)
    if plain and len(kinds) == 1 and kinds.pop().kind == "V":
        return np.concatenate(columns)
    return [blob and bytes(blob) for each in columns for blob in each.tolist()]


def _read_features(source: Source, ids: Sequence[int], feedback: QgsFeedback) -> list[bytes | None]:
    request = QgsFeatureRequest()
    request.setSubsetOfAttributes([])
    found: dict[int, bytes | None] = {}
    for number, feature in enumerate(source.iterate(request)):
        if number % _AT_A_TIME == 0 and feedback.isCanceled():
            raise Cancelled
        geometry = feature.geometry()
        found[feature.id()] = None if geometry.isNull() else geometry.asWkb().data()
    return [found[id_] for id_ in np.asarray(ids).tolist()]
