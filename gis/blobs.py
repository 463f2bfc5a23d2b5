"""Geometries of a source as WKB, in the order of its rows: by column where possible."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Optional, Union

import numpy as np
from qgis.core import QgsFeatureRequest, QgsFeedback

from .columns import UNREADABLE, column_batches
from .frames import Cancelled
from .sources import ColumnFile, Source

_AT_A_TIME = 65_536
"""Geometries handed over at once; GDAL's own number."""

Blobs = Union[list[Optional[bytes]], np.ndarray]
"""Geometries as WKB, None where there is none; as one array where all are equally long."""


def wkb_batches(
    source: Source, ids: np.ndarray, feedback: QgsFeedback
) -> Iterator[tuple[int, Blobs]]:
    """The geometry of each feature in ``ids``, batch by batch, with the place where it begins.

    Only one batch is in memory at a time.
    """
    done = 0
    if source.columns is not None:
        for found, blobs in _columns(source.columns):
            if not np.array_equal(found, ids[done : done + len(found)]):
                break
            yield done, blobs
            done += len(found)
            if feedback.isCanceled():
                raise Cancelled
    if done < len(ids):
        yield from _features(source, ids, done, feedback)


def _columns(file: ColumnFile) -> Iterator[tuple[np.ndarray, Blobs]]:
    """Ids and geometries as GDAL hands them out; nothing where it cannot."""
    try:
        for ids, columns in column_batches(file, [], geometry=True):
            yield ids, _blobs(columns[""])
    except UNREADABLE:
        return


def _blobs(column: np.ndarray) -> Blobs:
    if column.dtype.kind == "V" and not isinstance(column, np.ma.MaskedArray):
        return column
    return [blob and bytes(blob) for blob in column.tolist()]


def _features(
    source: Source, ids: np.ndarray, done: int, feedback: QgsFeedback
) -> Iterator[tuple[int, Blobs]]:
    """From place ``done`` on; features may come in any order."""
    request = QgsFeatureRequest()
    request.setSubsetOfAttributes([])
    wanted = iter(ids[done:].tolist())
    coming: dict[int, bytes | None] = {}
    batch: list[bytes | None] = []
    next_id = next(wanted, None)
    for feature in source.iterate(request):
        geometry = feature.geometry()
        coming[feature.id()] = None if geometry.isNull() else geometry.asWkb().data()
        while next_id in coming:
            batch.append(coming.pop(next_id))
            next_id = next(wanted, None)
        if len(batch) >= _AT_A_TIME:
            yield done, batch
            done, batch = done + len(batch), []
        if feedback.isCanceled():
            raise Cancelled
    yield done, batch
