"""Geometries of areas, ready to be computed with: one CRS, planar, valid, without Z."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeedback,
    QgsGeometry,
    QgsUnitTypes,
    QgsWkbTypes,
)

from ..core.areas.rings import Rings
from ..core.errors import QT_TRANSLATE_NOOP, SozialraumError
from .blobs import Blobs, wkb_batches
from .frames import Cancelled
from .sources import Source
from .wkb import Moved, geometry_of, rings_of, squares

EQUAL_AREA = "EPSG:3035"
_AT_A_TIME = 100


@dataclass
class Shapes:
    """Polygons by position in the frame they belong to.

    Attributes
    ----------
    rings
        All polygons as arrays; empty ones have no rings.
    repaired, empty
        Keys of areas whose geometry was invalid and repaired, or missing.
    invalid
        Positions of areas whose geometry was invalid.
    multipart, flattened
        How many areas have several parts, and how many had heights that were left out.
    """

    rings: Rings
    repaired: list[str] = field(default_factory=list)
    empty: list[str] = field(default_factory=list)
    invalid: list[int] = field(default_factory=list)
    multipart: int = 0
    flattened: int = 0

    def geometry(self, place: int) -> QgsGeometry:
        """One polygon."""
        return geometry_of(self.rings, place)


@dataclass(frozen=True)
class Areas:
    """Area keys and their polygons, in the same order."""

    keys: pd.Index
    shapes: Shapes

    @property
    def rings(self) -> Rings:
        """The polygons as arrays."""
        return self.shapes.rings


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
    ids: np.ndarray,
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
    move = moved(source, crs, transform_context)
    shapes = Shapes(Rings.joined([], [], len(ids)))
    lots, places = [], []
    for begin, blobs in wkb_batches(source, ids, feedback):
        cells = squares(blobs, move)
        others = np.setdiff1d(np.arange(len(blobs)), cells.place)
        lots += [cells.rings(), _others(blobs, others, begin, move, keys, shapes, feedback)]
        places += [begin + cells.place, begin + others]
    shapes.rings = Rings.joined(lots, places, len(ids))
    return shapes


def _others(
    blobs: Blobs,
    places: np.ndarray,
    begin: int,
    move: Moved,
    keys: Sequence[str],
    shapes: Shapes,
    feedback: QgsFeedback,
) -> Rings:
    """Those of ``blobs`` that are no squares, each repaired where that is needed."""
    found = []
    for number, place in enumerate(places.tolist()):
        if number % _AT_A_TIME == 0 and feedback.isCanceled():
            raise Cancelled
        at = begin + place
        found.append(_prepared(blobs[place], move, at, str(keys[at]), shapes))
    return rings_of(found)


def moved(
    source: Source, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> Moved:
    """The way from the CRS of ``source`` to ``crs``.

    Errors
    ------
    SozialraumError
        The layer has no CRS.
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
    return Moved(own, crs, context)


def out_of_range(key: object, move: Moved) -> SozialraumError:
    """What is said of an area that ``move`` cannot bring into its CRS."""
    return SozialraumError(
        QT_TRANSLATE_NOOP(
            "Sozialraum",
            "Area {area} lies outside the range of the coordinate reference system {crs}. "
            "Check the layer's CRS.",
        ),
        area=key,
        crs=move.transform.destinationCrs().authid(),
    )


def _prepared(blob: bytes | None, move: Moved, place: int, key: str, shapes: Shapes) -> QgsGeometry:
    geometry = QgsGeometry()
    if blob is not None:
        geometry.fromWkb(bytes(blob))
    if geometry.isNull() or geometry.isEmpty():
        shapes.empty.append(key)
        return QgsGeometry()
    if not move.geometry(geometry) or not geometry.boundingBox().isFinite():
        raise out_of_range(key, move)
    geometry = _flat(geometry, shapes)
    if not geometry.isGeosValid():
        shapes.invalid.append(place)
        geometry = _polygons_of(geometry.makeValid())
        (shapes.empty if geometry.isEmpty() else shapes.repaired).append(key)
    shapes.multipart += geometry.isMultipart() and geometry.constGet().numGeometries() > 1
    return QgsGeometry() if geometry.isEmpty() else geometry


def _flat(geometry: QgsGeometry, shapes: Shapes) -> QgsGeometry:
    """Without Z and M, arcs as straight lines."""
    kind = geometry.wkbType()
    if QgsWkbTypes.isCurvedType(kind):
        geometry = QgsGeometry(geometry.constGet().segmentize())
    if QgsWkbTypes.hasZ(kind) or QgsWkbTypes.hasM(kind):
        flat = geometry.get()
        flat.dropZValue()
        flat.dropMValue()
        shapes.flattened += 1
    return geometry


def _polygons_of(geometry: QgsGeometry) -> QgsGeometry:
    """Only what has area: repairing may leave lines and points beside it."""
    polygons = QgsWkbTypes.GeometryType.PolygonGeometry
    collection = QgsWkbTypes.flatType(geometry.wkbType()) == QgsWkbTypes.Type.GeometryCollection
    if collection and not geometry.convertGeometryCollectionToSubclass(polygons):
        return QgsGeometry()
    return geometry if geometry.type() == polygons else QgsGeometry()
