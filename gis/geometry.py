"""Geometries of areas, ready to be computed with: one CRS, planar, valid, without Z."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import pandas as pd
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsFeedback,
    QgsGeometry,
    QgsUnitTypes,
    QgsWkbTypes,
)

from ..core.errors import QT_TRANSLATE_NOOP, SozialraumError
from .frames import Cancelled
from .sources import Source

EQUAL_AREA = "EPSG:3035"


@dataclass
class Shapes:
    """Polygons by position in the frame they belong to.

    Attributes
    ----------
    polygons
        One geometry a row; an empty one where there is none.
    repaired, empty
        Keys of areas whose geometry was invalid and repaired, or missing.
    """

    polygons: list[QgsGeometry] = field(default_factory=list)
    repaired: list[str] = field(default_factory=list)
    empty: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Areas:
    """Area keys and their polygons, in the same order."""

    keys: pd.Index
    polygons: list[QgsGeometry]


def planar_crs(crs: QgsCoordinateReferenceSystem) -> QgsCoordinateReferenceSystem:
    """``crs`` if its areas are square metres, else EPSG:3035, the same in dialog and qgis_process.

    Web Mercator counts in metres too, but they are not metres on the ground.
    """
    metres = crs.mapUnits() == QgsUnitTypes.DistanceUnit.DistanceMeters
    mercator = crs.projectionAcronym() in {"merc", "webmerc"}
    if crs.isValid() and not crs.isGeographic() and metres and not mercator:
        return crs
    return QgsCoordinateReferenceSystem(EQUAL_AREA)


def read_shapes(
    source: Source,
    ids: Sequence[int],
    keys: Sequence[str],
    crs: QgsCoordinateReferenceSystem,
    transform_context: QgsCoordinateTransformContext,
    feedback: QgsFeedback,
) -> Shapes:
    """The polygons of ``source`` in ``crs``, in the order of ``ids``.

    Errors
    ------
    SozialraumError
        The layer has no CRS, or an area cannot be brought into ``crs``.
    """
    own = source.features.sourceCrs()
    if not own.isValid():
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{source} has no coordinate reference system. Assign one in the layer properties.",
            ),
            source=source.name,
        )
    transform = QgsCoordinateTransform(own, crs, transform_context)
    position = {id_: place for place, id_ in enumerate(ids)}
    shapes = Shapes(polygons=[QgsGeometry() for _ in ids])
    request = QgsFeatureRequest()
    request.setSubsetOfAttributes([])
    for feature in source.iterate(request):
        if feedback.isCanceled():
            raise Cancelled
        place = position[feature.id()]
        shapes.polygons[place] = _prepared(feature.geometry(), transform, keys[place], shapes)
    return shapes


def _prepared(
    geometry: QgsGeometry, transform: QgsCoordinateTransform, key: str, shapes: Shapes
) -> QgsGeometry:
    if geometry.isNull() or geometry.isEmpty():
        shapes.empty.append(key)
        return QgsGeometry()
    try:
        moved = geometry.transform(transform) == QgsGeometry.OperationResult.Success
    except QgsCsException:
        moved = False
    if not moved:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "Area {area} lies outside the range of the coordinate reference system {crs}. "
                "Check the layer's CRS.",
            ),
            area=key,
            crs=transform.destinationCrs().authid(),
        )
    if QgsWkbTypes.hasZ(geometry.wkbType()) or QgsWkbTypes.hasM(geometry.wkbType()):
        flat = geometry.get()
        flat.dropZValue()
        flat.dropMValue()
    if not geometry.isGeosValid():
        geometry = geometry.makeValid()
        (shapes.empty if geometry.isEmpty() else shapes.repaired).append(key)
    return QgsGeometry() if geometry.isEmpty() else geometry
