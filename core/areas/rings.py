"""Polygons as flat arrays of edges, so that millions of them are reckoned with at once.

A polygon is the set of its edges. Each edge that is not vertical runs from left to right and has a
sign: +1 where the polygon lies below it, -1 where it lies above. At every ``x`` the signs of the
edges above it add up to 0, and what lies below all edges of a polygon, signed, is the polygon.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]
Columns = tuple[Array, Array, Array, Array, Array]

_LOT = 200_000
"""Edges looked at together where all of them would take much memory."""


@dataclass(frozen=True)
class Rings:
    """Rings of valid polygons.

    Attributes
    ----------
    x, y
        Coordinates of all rings, one ring after the other; the first point of a ring is its last.
    start
        Where each ring begins, and at the end the number of coordinates.
    owner
        The polygon that each ring belongs to, ascending.
    hole
        Whether the ring bounds a hole.
    count
        Number of polygons; one without rings is empty.
    """

    x: Array
    y: Array
    start: Array
    owner: Array
    hole: Array
    count: int

    @classmethod
    def joined(cls, parts: list[Rings], places: list[Array], count: int) -> Rings:
        """Rings of several lots; ``places`` says where the polygons of each lot belong."""
        owner = _stacked([place[part.owner] for part, place in zip(parts, places)], "int64")
        length = _stacked([np.diff(part.start) for part in parts], "int64")
        x, y = _stacked([part.x for part in parts]), _stacked([part.y for part in parts])
        hole = _stacked([part.hole for part in parts], "bool")
        found = cls(x, y, _ends(length), owner, hole, count)
        order = np.argsort(owner, kind="stable")
        return found if (np.diff(owner) >= 0).all() else found._of_rings(order, owner[order], count)

    def chosen(self, places: Array) -> Rings:
        """The polygons at ``places``, numbered anew in that order."""
        first = np.searchsorted(self.owner, places)
        number = np.searchsorted(self.owner, places, "right") - first
        owner = np.repeat(np.arange(len(places)), number)
        return self._of_rings(ragged(first, number), owner, len(places))

    def _of_rings(self, ring: Array, owner: Array, count: int) -> Rings:
        begin, length = self.start[ring], self.start[ring + 1] - self.start[ring]
        take = ragged(begin, length)
        return Rings(self.x[take], self.y[take], _ends(length), owner, self.hole[ring], count)

    def sizes(self) -> Array:
        """Number of coordinates of each polygon."""
        first = np.searchsorted(self.owner, np.arange(self.count + 1))
        return np.diff(self.start[first])

    def areas(self) -> Array:
        """Planar area of each polygon; 0 where it is empty."""
        if not len(self.owner):
            return np.zeros(self.count)
        area = np.abs(self.signed_ring_areas())
        return np.bincount(self.owner, np.where(self.hole, -area, area), minlength=self.count)

    def signed_ring_areas(self) -> Array:
        """Area of each ring, negative where it runs clockwise; reckoned from its first point."""
        first = np.repeat(self.start[:-1], np.diff(self.start))
        x, y = self.x - self.x[first], self.y - self.y[first]
        cross = np.append(x[:-1] * y[1:] - x[1:] * y[:-1], 0.0)
        cross[self.start[1:] - 1] = 0.0
        return 0.5 * np.asarray(np.add.reduceat(cross, self.start[:-1]))

    def boxes(self) -> Array:
        """West, south, east and north of each polygon; NaN where it is empty."""
        boxes = np.full((self.count, 4), np.nan)
        if not len(self.owner):
            return boxes
        filled, first = np.unique(self.owner, return_index=True)
        begin = self.start[:-1][first]
        for place, values in enumerate((self.x, self.y)):
            boxes[filled, place] = np.minimum.reduceat(values, begin)
            boxes[filled, place + 2] = np.maximum.reduceat(values, begin)
        return boxes


@dataclass(frozen=True)
class Edges:
    """Edges from left to right, sorted by polygon and west end; vertical ones are left out.

    ``left``, ``right``, ``low`` (y at the left end), ``high`` (y at the right end), ``sign``,
    ``owner``; ``first`` says where the edges of each polygon begin.
    """

    left: Array
    right: Array
    at_left: Array
    at_right: Array
    sign: Array
    owner: Array
    first: Array

    @classmethod
    def of(cls, rings: Rings) -> Edges:
        """The edges of ``rings``."""
        keep = _edge_places(rings)
        ring = np.searchsorted(rings.start, keep, side="right") - 1
        columns = _edge_columns(rings, keep, ring, _counter_clockwise(rings))
        return cls._sorted(*columns, rings.owner[ring], rings.count)

    @classmethod
    def of_outline(cls, rings: Rings) -> Edges:
        """The edges of all polygons as one, without borders that two neighbours share.

        Edges that cancel out begin at the same ``x``, so that they can be looked for lot by lot.
        """
        keep, counter = _edge_places(rings), _counter_clockwise(rings)
        left = np.minimum(rings.x[keep], rings.x[keep + 1])
        limits = np.quantile(left, np.linspace(0, 1, len(left) // _LOT + 2)) if len(left) else left
        lots = [_uncancelled(rings, keep[:0], counter)]
        for low, high in zip(limits[:-1], [*limits[1:-1], np.inf]):
            lots.append(_uncancelled(rings, keep[(left >= low) & (left < high)], counter))
        left, right, low, high, sign = (np.concatenate(each) for each in zip(*lots))
        return cls._sorted(left, right, low, high, sign, np.zeros(len(left), dtype="int64"), 1)

    @classmethod
    def _sorted(
        cls, left: Array, right: Array, at_left: Array, at_right: Array, sign: Array,
        owner: Array, count: int,
    ) -> Edges:  # fmt: skip
        order = np.lexsort((left, owner))
        owner = owner[order]
        first = np.searchsorted(owner, np.arange(count + 1))
        return cls(
            left[order], right[order], at_left[order], at_right[order], sign[order], owner, first
        )

    def short(self) -> Edges:
        """The same with long edges cut, so that few edges of a polygon meet at one ``x``."""
        width = self.right - self.left
        number = np.maximum(np.diff(self.first), 1)
        mean = np.bincount(self.owner, width, minlength=len(number)) / number
        pieces = np.ceil(width / np.maximum(4 * mean[self.owner], 1e-9)).astype("int64")
        if pieces.max(initial=1) <= 1:
            return self
        edge = np.repeat(np.arange(len(width)), pieces)
        step = ragged(np.zeros_like(pieces), pieces)
        begin, end = step / pieces[edge], (step + 1) / pieces[edge]
        last = step + 1 == pieces[edge]
        rise = self.at_right - self.at_left
        left = self.left[edge] + begin * width[edge]
        right = np.where(last, self.right[edge], self.left[edge] + end * width[edge])
        at_left = self.at_left[edge] + begin * rise[edge]
        at_right = np.where(last, self.at_right[edge], self.at_left[edge] + end * rise[edge])
        return self._sorted(
            left, right, at_left, at_right, self.sign[edge], self.owner[edge], len(number)
        )


def ragged(start: Array, length: Array) -> Array:
    """``start[0]``, ``start[0] + 1``, … (``length[0]`` of them), then those of ``start[1]``, …"""
    total = int(length.sum())
    ends = np.cumsum(length)
    return np.asarray(np.arange(total) + np.repeat(start - ends + length, length))


def _edge_places(rings: Rings) -> Array:
    """Where the edges begin that are not vertical."""
    inner = np.ones(max(len(rings.x) - 1, 0), dtype=bool)
    inner[rings.start[1:-1] - 1] = False
    return np.flatnonzero(inner & (rings.x[:-1] != rings.x[1:]))


def _counter_clockwise(rings: Rings) -> Array:
    """Whether the polygon lies to the left of each ring."""
    if not len(rings.owner):
        return rings.hole
    return np.asarray((rings.signed_ring_areas() > 0) != rings.hole)


def _edge_columns(rings: Rings, keep: Array, ring: Array, counter: Array) -> Columns:
    """``left``, ``right``, ``at_left``, ``at_right`` and ``sign`` of edges."""
    x0, x1, y0, y1 = rings.x[keep], rings.x[keep + 1], rings.y[keep], rings.y[keep + 1]
    westward = x1 < x0
    sign = np.where(westward == counter[ring], 1.0, -1.0)
    left, right = np.minimum(x0, x1), np.maximum(x0, x1)
    return left, right, np.where(westward, y1, y0), np.where(westward, y0, y1), sign


def _uncancelled(rings: Rings, keep: Array, counter: Array) -> Columns:
    """Edges whose signs, added up over all that run alike, are not 0."""
    ring = np.searchsorted(rings.start, keep, side="right") - 1
    left, right, low, high, sign = _edge_columns(rings, keep, ring, counter)
    order = np.lexsort((high, low, right, left))
    columns = [each[order] for each in (left, right, low, high)]
    new = np.ones(len(order), dtype=bool)
    if len(order):
        new[1:] = np.any([each[1:] != each[:-1] for each in columns], axis=0)
    begin = np.flatnonzero(new)
    total = np.add.reduceat(sign[order], begin) if len(begin) else sign
    left_over = begin[total != 0]
    left, right, low, high = (each[left_over] for each in columns)
    return left, right, low, high, total[total != 0]


def _ends(length: Array) -> Array:
    return np.concatenate([[0], np.cumsum(length)])


def _stacked(parts: list[Array], kind: str = "float64") -> Array:
    return np.concatenate(parts).astype(kind, copy=False) if parts else np.zeros(0, dtype=kind)
