"""Places where areas do not fit together: invalid, overlapping, apart, across a parent's border."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from qgis.core import QgsFeedback, QgsGeometry, QgsWkbTypes

from ..core.areas.overlay import overlay, self_overlaps
from .frames import Cancelled
from .geometry import Areas
from .overlaps import proceeding

_AT_A_TIME = 200
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

    @cached_property
    def boxes(self) -> np.ndarray:
        """West, south, east and north of each area; NaN where it has no geometry."""
        return self.areas.rings.boxes()

    @cached_property
    def sharing(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Pairs of areas that overlap, both ways round, and the area they share."""
        return self_overlaps(self.areas.rings, proceeding(self.feedback))

    @cached_property
    def whole(self) -> QgsGeometry:
        """All areas as one."""
        return united(self.areas, self.feedback)

    @property
    def least(self) -> float:
        """What is smaller is nowhere wide: of all shapes with a mean width the circle has least."""
        return float(np.pi * self.tolerance**2)

    def shape(self, place: int) -> QgsGeometry:
        """One area; null where it has no geometry."""
        return self.areas.shapes.geometry(place)

    def going_on(self, number: int, total: int) -> None:
        """Reports progress and stops where the user cancels."""
        if self.feedback.isCanceled():
            raise Cancelled
        if number % _AT_A_TIME == 0:
            self.feedback.setProgress(100 * number / total)

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
    invalid, empty = set(checked.areas.shapes.invalid), np.isnan(checked.boxes[:, 0])
    for place, key in enumerate(keys):
        checked.going_on(place, len(keys))
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
    one, two, shared = (each[checked.sharing[0] < checked.sharing[1]] for each in checked.sharing)
    size = areas.rings.areas()
    for number, (a, b, common) in enumerate(zip(one.tolist(), two.tolist(), shared.tolist())):
        checked.going_on(number, len(one))
        if common >= (1 - _SAME) * max(size[a], size[b]):
            yield Problem(keys[a], "duplicate_geometry", checked.shape(a), keys[b], common)
            continue
        if common <= checked.least:
            continue
        for part in checked.wide(checked.shape(a).intersection(checked.shape(b))):
            yield Problem(keys[a], "overlap", part, keys[b], part.area())


def gaps(checked: Checked) -> Iterator[Problem]:
    """Places that areas surround, with the areas beside them."""
    parts = [] if checked.whole.isNull() else checked.whole.asGeometryCollection()
    for part in parts:
        rings = part.asPolygon()[1:] if not part.isMultipart() else part.asMultiPolygon()[0][1:]
        for number, ring in enumerate(rings):
            checked.going_on(number, len(rings))
            hole = QgsGeometry.fromPolygonXY([ring])
            for place in checked.wide(hole):
                first, *others = sorted(_beside(checked, place)) or [""]
                yield Problem(first, "gap", place, ", ".join(others[:9]), place.area())


def _beside(checked: Checked, place: QgsGeometry) -> list[str]:
    boxes, box = checked.boxes, place.boundingBox()
    near = np.flatnonzero(
        (boxes[:, 0] <= box.xMaximum())
        & (boxes[:, 2] >= box.xMinimum())
        & (boxes[:, 1] <= box.yMaximum())
        & (boxes[:, 3] >= box.yMinimum())
    )
    return [checked.keys[at] for at in near.tolist() if checked.shape(at).intersects(place)]


@dataclass(frozen=True)
class Beside:
    """Areas beside the larger ones that they should be nested in."""

    checked: Checked
    parents: Areas

    @cached_property
    def pairs(self) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Positions of areas and of larger ones that share area, and that area."""
        rings, feedback = self.checked.areas.rings, self.checked.feedback
        return overlay(rings, self.parents.rings, proceeding(feedback))

    @cached_property
    def main(self) -> np.ndarray:
        """Which of the pairs hold most of each area."""
        area, _, common = self.pairs
        order = np.lexsort((-common, area))
        return order[np.unique(area[order], return_index=True)[1]]


def beside_parents(beside: Beside) -> Iterator[Problem]:
    """Parts of areas in another parent than most of them or in none, and parents not covered."""
    checked, parents = beside.checked, beside.parents
    area, parent, common = beside.pairs
    across = np.setdiff1d(np.flatnonzero(common > checked.least), beside.main)
    for number, at in enumerate(across.tolist()):
        checked.going_on(number, len(across))
        shape = checked.shape(area[at]).intersection(parents.shapes.geometry(parent[at]))
        for part in checked.wide(shape):
            key, other = checked.keys[area[at]], parents.keys[parent[at]]
            yield Problem(key, "crosses_parent", part, other, part.area())
    twice = self_overlaps(parents.rings, proceeding(checked.feedback))[0]
    for place, part in _uncovered(checked, checked.areas, parents, area, parent, common, twice):
        yield Problem(checked.keys[place], "outside_parent", part, "", part.area())
    twice = checked.sharing[0]
    for place, part in _uncovered(checked, parents, checked.areas, parent, area, common, twice):
        key = str(parents.keys[place])
        yield Problem("", "parent_not_covered", part, key, part.area())


def against_keys(beside: Beside) -> Iterator[Problem]:
    """Areas most of which lie in a larger one whose key is not the beginning of their own."""
    area, parent, _ = beside.pairs
    for at in beside.main.tolist():
        key, other = str(beside.checked.keys[area[at]]), str(beside.parents.keys[parent[at]])
        if key and not key.startswith(other):
            shape = beside.checked.shape(area[at])
            yield Problem(key, "wrong_parent", shape, other, shape.area())


def _uncovered(
    checked: Checked,
    areas: Areas,
    others: Areas,
    one: np.ndarray,
    two: np.ndarray,
    common: np.ndarray,
    twice: np.ndarray,
) -> Iterator[tuple[int, QgsGeometry]]:
    """Wide parts of ``areas`` that lie in none of ``others``, which pairs ``one``, ``two`` name.

    Areas whose overlaps add up to their size need no closer look, unless ``others`` overlap each
    other (``twice``) there.
    """
    size = areas.rings.areas()
    bare = size - np.bincount(one, common, minlength=len(size))
    open_ = bare > np.maximum(_SAME * size, checked.least)
    open_[one[np.isin(two, twice)]] = True
    open_ &= size > 0
    order = np.argsort(one, kind="stable")
    first = np.searchsorted(one[order], np.arange(len(size) + 1))
    for number, at in enumerate(np.flatnonzero(open_).tolist()):
        checked.going_on(number, int(open_.sum()))
        near = two[order[first[at] : first[at + 1]]].tolist()
        shape = areas.shapes.geometry(at)
        if near:
            cover = QgsGeometry.unaryUnion([others.shapes.geometry(each) for each in near])
            shape = shape.difference(cover)
        for part in checked.wide(shape):
            yield at, part


def united(areas: Areas, feedback: QgsFeedback) -> QgsGeometry:
    """All areas as one: neighbours first, so that one may cancel between."""
    boxes = areas.rings.boxes()
    places = np.flatnonzero(~np.isnan(boxes[:, 0]))
    strips = max(int(np.sqrt(len(places) / _AT_A_TIME)), 1)
    middle = boxes[places, :2] + boxes[places, 2:]
    strip = np.argsort(np.argsort(middle[:, 0])) * strips // max(len(places), 1)
    places = places[np.lexsort((middle[:, 1], strip))]
    lots = []
    for begin in range(0, len(places), _AT_A_TIME):
        proceeding(feedback)(begin / len(places))
        some = places[begin : begin + _AT_A_TIME].tolist()
        lots.append(QgsGeometry.unaryUnion([areas.shapes.geometry(place) for place in some]))
    return QgsGeometry.unaryUnion(lots)
