"""How two sets of polygons lie upon each other: areas of overlap and points on surface."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd
from qgis.core import QgsFeature, QgsFeedback, QgsGeometry, QgsSpatialIndex

from .frames import Cancelled


def overlaps(
    sources: Sequence[QgsGeometry], targets: Sequence[QgsGeometry], feedback: QgsFeedback
) -> pd.DataFrame:
    """Every pair of a source and a target that share area.

    Returns
    -------
    DataFrame
        ``source`` and ``target`` (positions) and ``overlap`` in the square of the CRS' unit.
        A source that a target covers wholly has an overlap of exactly its own area.
    """
    index, engines = _indexed(targets)
    pairs: list[tuple[int, int, float]] = []
    for place, polygon in enumerate(sources):
        _report(place, len(sources), feedback)
        for other in index.intersects(polygon.boundingBox()) if not polygon.isNull() else []:
            if engines[other].contains(polygon.constGet()):
                pairs.append((place, other, polygon.area()))
            elif engines[other].intersects(polygon.constGet()):
                shared = polygon.intersection(targets[other]).area()
                if shared > 0:
                    pairs.append((place, other, shared))
    return pd.DataFrame(pairs, columns=["source", "target", "overlap"])


def points_on_surface(
    sources: Sequence[QgsGeometry], targets: Sequence[QgsGeometry], feedback: QgsFeedback
) -> pd.DataFrame:
    """Every pair of a source and a target that holds the source's point on surface.

    Returns
    -------
    DataFrame
        ``source`` and ``target`` (positions); a point on a border stands with each neighbour.
    """
    index, engines = _indexed(targets)
    pairs: list[tuple[int, int]] = []
    for place, polygon in enumerate(sources):
        _report(place, len(sources), feedback)
        if polygon.isNull():
            continue
        point = polygon.pointOnSurface()
        for other in index.intersects(point.boundingBox()):
            if engines[other].intersects(point.constGet()):
                pairs.append((place, other))
    return pd.DataFrame(pairs, columns=["source", "target"])


def areas(polygons: Sequence[QgsGeometry]) -> np.ndarray:
    """Planar area of each polygon; 0 where there is none."""
    return np.array([0.0 if shape.isNull() else shape.area() for shape in polygons])


def _indexed(targets: Sequence[QgsGeometry]) -> tuple[QgsSpatialIndex, dict[int, object]]:
    index, engines = QgsSpatialIndex(), {}
    for place, polygon in enumerate(targets):
        feature = QgsFeature(place)
        feature.setGeometry(polygon)
        if polygon.isNull() or not index.addFeature(feature):
            continue
        engines[place] = QgsGeometry.createGeometryEngine(polygon.constGet())
        engines[place].prepareGeometry()
    return index, engines


def _report(place: int, total: int, feedback: QgsFeedback) -> None:
    if place % 100 == 0:
        if feedback.isCanceled():
            raise Cancelled
        feedback.setProgress(100 * place / total)
