"""Places where areas do not fit together: invalid, overlapping, apart, across a parent's border."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsFeedback, QgsGeometry, QgsWkbTypes

from ..core.areas.overlay import overlay, self_overlaps
from .frames import Cancelled
from .geometry import Areas
from .overlaps import proceeding

POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry
_SAME = 1e-6


@dataclass(frozen=True)
class Problem:
    """A problem and its place; ``other`` is the neighbour or parent it has to do with."""

    area: str
    problem: str
    shape: QgsGeometry
    other: str = ""
    size: float | None = None


@dataclass(frozen=True)
class Checked:
    """Areas with what is asked of them; keys may be empty or stand twice here."""

    areas: Areas
    tolerance: float
    feedback: QgsFeedback

    @property
    def keys(self) -> Sequence[str]:
        """The key of each area."""
        return self.areas.keys.to_numpy()

    def shape(self, place: int) -> QgsGeometry:
        """One area; null where it has no geometry."""
        filled = not np.isnan(self.areas.rings.boxes()[place, 0])
        return self.areas.shapes.geometry(place) if filled else QgsGeometry()

    def wide(self, shape: QgsGeometry) -> Iterator[QgsGeometry]:
        """The parts of a place that are wider than the tolerance."""
        if shape.isNull() or shape.type() not in (
            POLYGON,
            QgsWkbTypes.GeometryType.UnknownGeometry,
        ):
            return
        for part in shape.asGeometryCollection():
            if part.type() == POLYGON and mean_width(part) > self.tolerance:
                yield part


def mean_width(shape: QgsGeometry) -> float:
    """Width of a narrow place: ``2 · area / perimeter``."""
    length = shape.length()
    return 2 * shape.area() / length if length else 0.0


def keys_and_shapes(checked: Checked) -> Iterator[Problem]:
    """Empty keys, keys that stand twice, areas without geometry, invalid ones, slivers."""
    keys = checked.keys
    known, count = np.unique(np.array([str(key) for key in keys], dtype=object), return_counts=True)
    twice = set(known[count > 1])
    invalid, empty = set(checked.areas.shapes.invalid), np.isnan(checked.areas.rings.boxes()[:, 0])
    for place, key in enumerate(keys):
        if place % 100 == 0 and checked.feedback.isCanceled():
            raise Cancelled
        shape = checked.shape(place)
        size = None if empty[place] else shape.area()
        if not key:
            yield Problem("", "empty_key", shape, str(place + 1), size)
        elif key in twice:
            yield Problem(key, "duplicate_key", shape, str(place + 1), size)
        if place in invalid:
            yield Problem(key, "invalid_geometry", shape, "", size)
        elif empty[place]:
            yield Problem(key, "no_geometry", shape)
        yield from _parts(checked, key, shape)


def _parts(checked: Checked, key: str, shape: QgsGeometry) -> Iterator[Problem]:
    """Parts that are slivers, and parts further from the largest than that is long."""
    parts = shape.asGeometryCollection() if not shape.isNull() else []
    if not parts:
        return
    largest = max(parts, key=lambda part: part.area())
    box = largest.boundingBox()
    reach = max(box.width(), box.height())
    for part in parts:
        if mean_width(part) <= checked.tolerance:
            yield Problem(key, "sliver", part, "", part.area())
        elif part is not largest and part.distance(largest) > max(reach, checked.tolerance):
            yield Problem(key, "far_part", part, "", part.area())


def overlapping(checked: Checked) -> Iterator[Problem]:
    """Places that two areas share, and areas whose geometry stands twice."""
    keys, areas = checked.keys, checked.areas
    one, two, shared = self_overlaps(areas.rings, proceeding(checked.feedback))
    size = areas.rings.areas()
    for a, b, common in zip(one.tolist(), two.tolist(), shared.tolist()):
        if a > b:
            continue
        if common >= (1 - _SAME) * max(size[a], size[b]):
            yield Problem(keys[a], "duplicate_geometry", checked.shape(a), keys[b], common)
            continue
        for part in checked.wide(checked.shape(a).intersection(checked.shape(b))):
            yield Problem(keys[a], "overlap", part, keys[b], part.area())


def gaps(checked: Checked, whole: QgsGeometry) -> Iterator[Problem]:
    """Places that areas surround, with the areas beside them; ``whole`` is the areas' union."""
    for part in whole.asGeometryCollection() if not whole.isNull() else []:
        rings = part.asPolygon()[1:] if not part.isMultipart() else part.asMultiPolygon()[0][1:]
        for ring in rings:
            hole = QgsGeometry.fromPolygonXY([ring])
            for place in checked.wide(hole):
                first, *others = sorted(_beside(checked, place)) or [""]
                yield Problem(first, "gap", place, ", ".join(others[:9]), place.area())


def _beside(checked: Checked, place: QgsGeometry) -> list[str]:
    boxes, box = checked.areas.rings.boxes(), place.boundingBox()
    near = np.flatnonzero(
        (boxes[:, 0] <= box.xMaximum())
        & (boxes[:, 2] >= box.xMinimum())
        & (boxes[:, 1] <= box.yMaximum())
        & (boxes[:, 3] >= box.yMinimum())
    )
    return [checked.keys[at] for at in near.tolist() if checked.shape(at).intersects(place)]


def not_nested(checked: Checked, parents: Areas) -> Iterator[Problem]:
    """Parts of an area that lie in another parent than most of it."""
    area, parent, common = overlay(checked.areas.rings, parents.rings, proceeding(checked.feedback))
    order = np.lexsort((-common, area))
    main = order[np.unique(area[order], return_index=True)[1]]
    for at in np.setdiff1d(np.arange(len(area)), main).tolist():
        shape = checked.shape(area[at]).intersection(parents.shapes.geometry(parent[at]))
        for part in checked.wide(shape):
            yield Problem(
                checked.keys[area[at]],
                "crosses_parent",
                part,
                parents.keys[parent[at]],
                part.area(),
            )


def beside_parents(
    checked: Checked, whole: QgsGeometry, parents: Areas, cover: QgsGeometry
) -> Iterator[Problem]:
    """Parts of areas outside all parents, and parts of parents that no area covers."""
    area, _, common = overlay(checked.areas.rings, parents.rings, proceeding(checked.feedback))
    size = checked.areas.rings.areas()
    inside = np.bincount(area, common, minlength=len(size))
    for at in np.flatnonzero(inside < (1 - _SAME) * size).tolist():
        for part in checked.wide(checked.shape(at).difference(cover)):
            yield Problem(checked.keys[at], "outside_parent", part, "", part.area())
    for at, key in enumerate(parents.keys):
        shape = parents.shapes.geometry(at)
        if checked.feedback.isCanceled():
            raise Cancelled
        for part in checked.wide(shape.difference(whole)):
            yield Problem("", "parent_not_covered", part, str(key), part.area())


def united(areas: Areas) -> QgsGeometry:
    """All areas as one."""
    places = np.unique(areas.rings.owner).tolist()
    return QgsGeometry.unaryUnion([areas.shapes.geometry(place) for place in places])
