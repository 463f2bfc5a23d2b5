"""Geometries as WKB and as arrays: many small ones at once, the others one by one."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
)

from ..core.areas.rings import Rings
from .blobs import Blobs

_POLYGON = {b"\x01\x03\x00\x00\x00\x01\x00\x00\x00": 9}
_MULTI = {b"\x01\x06\x00\x00\x00\x01\x00\x00\x00\x01\x03\x00\x00\x00\x01\x00\x00\x00": 18}
HEADS = {**_POLYGON, **_MULTI}
"""How a polygon of one ring begins, alone or as the only part of a multipolygon."""

_POINT = b"\x01\x01\x00\x00\x00"
_FEW = 5
"""A ring of so many points, the first counted twice, may be looked at without GEOS."""


@dataclass
class Squares:
    """Convex polygons of four corners, such as grid cells, and where they stand among all."""

    place: np.ndarray
    corners: np.ndarray

    def rings(self) -> Rings:
        """The same as rings; closed, so five points each."""
        count = len(self.place)
        x, y = self.corners[:, :, 0].ravel(), self.corners[:, :, 1].ravel()
        start, owner = np.arange(count + 1) * _FEW, np.arange(count)
        return Rings(x, y, start, owner, np.zeros(count, dtype=bool), count)


def squares(blobs: Blobs, move: Moved) -> Squares:
    """Those of ``blobs`` that are convex quadrilaterals, in the CRS that ``move`` leads to."""
    places, corners = [], []
    for head, size in HEADS.items():
        start = head + struct.pack("<I", _FEW)
        place, raw = _beginning(blobs, start, size + 4 + 16 * _FEW)
        rows = np.ascontiguousarray(raw[:, size + 4 :])
        places.append(place)
        corners.append(rows.view("<f8").reshape(-1, _FEW, 2))
    place, found = np.concatenate(places), move.points(np.concatenate(corners))
    if found is None:
        return Squares(place[:0], np.zeros((0, _FEW, 2)))
    convex = np.isfinite(found).all(axis=(1, 2))
    convex[convex] = _convex(found[convex])
    return Squares(place[convex], found[convex])


def _beginning(blobs: Blobs, start: bytes, length: int) -> tuple[np.ndarray, np.ndarray]:
    """Those of this length that begin with ``start``: where they stand, and their bytes."""
    if isinstance(blobs, np.ndarray):
        if blobs.dtype.itemsize != length:
            return np.zeros(0, dtype="int64"), np.zeros((0, length), dtype="u1")
        raw = blobs.view("u1").reshape(-1, length)
        alike = (raw[:, : len(start)] == np.frombuffer(start, dtype="u1")).all(axis=1)
        return np.flatnonzero(alike), raw if alike.all() else raw[alike]
    place = [
        at
        for at, blob in enumerate(blobs)
        if blob is not None and len(blob) == length and blob.startswith(start)
    ]
    raw = np.frombuffer(b"".join(blobs[at] for at in place), dtype="u1")
    return np.array(place, dtype="int64"), raw.reshape(-1, length)


def _convex(corners: np.ndarray) -> np.ndarray:
    side = np.diff(corners, axis=1)
    turn = side[:, :, 0] * np.roll(side[:, :, 1], -1, axis=1)
    turn -= side[:, :, 1] * np.roll(side[:, :, 0], -1, axis=1)
    return np.all(turn > 0, axis=1) | np.all(turn < 0, axis=1)


class Moved:
    """From one CRS to another, with QGIS' transformation, many points in one call."""

    def __init__(
        self,
        own: QgsCoordinateReferenceSystem,
        crs: QgsCoordinateReferenceSystem,
        context: QgsCoordinateTransformContext,
    ) -> None:
        self.transform = QgsCoordinateTransform(own, crs, context)

    def points(self, points: np.ndarray) -> np.ndarray | None:
        """``points`` (last axis x, y) in the other CRS; None if one cannot be brought there."""
        if self.transform.isShortCircuited() or not points.size:
            return points
        flat = np.ascontiguousarray(points, dtype="<f8").reshape(-1, 2)
        line = QgsGeometry()
        line.fromWkb(struct.pack("<BII", 1, 2, len(flat)) + flat.tobytes())
        if not self.geometry(line):
            return None
        return np.frombuffer(line.asWkb().data(), "<f8", offset=9).reshape(points.shape).copy()

    def geometry(self, geometry: QgsGeometry) -> bool:
        """Move ``geometry`` itself; False if it lies outside the range of the CRS."""
        try:
            done = geometry.transform(self.transform)
        except QgsCsException:
            return False
        return done == QgsGeometry.OperationResult.Success


def rings_of(geometries: Sequence[QgsGeometry]) -> Rings:
    """Polygons and multipolygons as rings; null ones have none."""
    coordinates: list[np.ndarray] = []
    owner: list[int] = []
    hole: list[bool] = []
    for place, geometry in enumerate(geometries):
        if geometry.isNull():
            continue
        for ring, inner in _rings(geometry.asWkb().data()):
            coordinates.append(ring)
            owner.append(place)
            hole.append(inner)
    points = np.concatenate(coordinates) if coordinates else np.zeros((0, 2))
    start = np.concatenate([[0], np.cumsum([len(ring) for ring in coordinates])]).astype("int64")
    return Rings(
        points[:, 0].copy(),
        points[:, 1].copy(),
        start,
        np.array(owner, dtype="int64"),
        np.array(hole, dtype=bool),
        len(geometries),
    )


def geometry_of(rings: Rings, place: int) -> QgsGeometry:
    """One polygon or multipolygon; null where it has no rings."""
    begin, end = np.searchsorted(rings.owner, [place, place + 1]).tolist()
    parts: list[list[bytes]] = []
    for ring in range(begin, end):
        if not rings.hole[ring]:
            parts.append([])
        some = slice(rings.start[ring], rings.start[ring + 1])
        points = np.column_stack([rings.x[some], rings.y[some]])
        parts[-1].append(struct.pack("<I", len(points)) + points.tobytes())
    polygons = [struct.pack("<BII", 1, 3, len(part)) + b"".join(part) for part in parts]
    geometry = QgsGeometry()
    if len(polygons) == 1:
        geometry.fromWkb(polygons[0])
    elif polygons:
        geometry.fromWkb(struct.pack("<BII", 1, _KIND_MULTI, len(parts)) + b"".join(polygons))
    return geometry


def _rings(blob: bytes) -> Iterator[tuple[np.ndarray, bool]]:
    """Each ring of a polygon or multipolygon without Z and M, and whether it bounds a hole."""
    kind, parts = struct.unpack_from("<II", blob, 1)
    at = 9 if kind == _KIND_MULTI else 0
    for _ in range(parts if kind == _KIND_MULTI else 1):
        number = struct.unpack_from("<I", blob, at + 5)[0]
        at += 9
        for ring in range(number):
            length = struct.unpack_from("<I", blob, at)[0]
            points = np.frombuffer(blob, "<f8", 2 * length, at + 4).reshape(-1, 2)
            at += 4 + 16 * length
            if length:
                yield points, ring > 0


_KIND_MULTI = 6


def points_of(blobs: Blobs) -> tuple[np.ndarray, np.ndarray]:
    """Coordinates of points (NaN where there is none), and of how many points each consists."""
    points, number = np.full((len(blobs), 2), np.nan), np.zeros(len(blobs), dtype="int64")
    simple, raw = _beginning(blobs, _POINT, len(_POINT) + 16)
    points[simple] = np.ascontiguousarray(raw[:, len(_POINT) :]).view("<f8").reshape(-1, 2)
    number[simple] = ~np.isnan(points[simple, 0])
    rest = np.ones(len(blobs), dtype=bool)
    rest[simple] = False
    for place in np.flatnonzero(rest).tolist():
        geometry = QgsGeometry()
        if blobs[place] is not None:
            geometry.fromWkb(bytes(blobs[place]))
        vertices = [] if geometry.isEmpty() else list(geometry.vertices())
        number[place] = len(vertices)
        if vertices:
            points[place] = vertices[0].x(), vertices[0].y()
    return points, number
