"""Areas of overlap between many polygons, exact to rounding.

With the edges of `rings`, a polygon is the signed sum of the regions below its edges. Hence

    area(P ∩ Q) = Σ_p Σ_q sign(p) · sign(q) · ∫ min(y_p(x), y_q(x)) dx

over the ``x`` that two edges have in common. The integral is a closed term of two straight lines.
Nothing is cut and no point is classified: touching, coinciding or crossing borders need no case of
their own, and a change of a coordinate in its last digit changes an area in its last digit. Since
``Σ_q sign(q)`` is 0 at every ``x``, ``min(0, y_q - y_p)`` may stand for the minimum, so that edges
above ``p`` cost nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from .rings import Array, Edges, Rings, ragged

_CHUNK = 200_000
"""Pairs of edges reckoned at a time: enough to be fast, few enough for the cache."""

_BLOCK = 300_000
"""Coordinates of the polygons reckoned with at a time: all at once would take much memory."""

_FEW_EDGES = 50_000
"""So many edges at most are looked at all with all."""

TOUCH = 1e-9
"""Overlaps below this share of the smaller polygon are rounding, not area."""


def overlay(
    sources: Rings, targets: Rings, proceed: Callable[[float], None] = lambda share: None
) -> tuple[Array, Array, Array]:
    """Every pair of a source and a target that share area.

    Parameters
    ----------
    proceed
        Called with the share of the work that is done; may raise to stop.

    Returns
    -------
    source, target, overlap
        Positions, ordered by source and target, and the area they share. A source that a target
        covers wholly has exactly its own area.
    """
    source, target = box_pairs(sources.boxes(), targets.boxes())
    many, more = sources.sizes()[source].sum(), targets.sizes()[target].sum()
    if many <= more:
        source, target, area = _shared(sources, targets, source, target, proceed)
    else:
        target, source, area = _shared(targets, sources, target, source, proceed)
    own, other = sources.areas(), targets.areas()
    whole = own[source]
    area = np.where(np.abs(area - whole) <= TOUCH * whole, whole, area)
    shared = np.flatnonzero(area > TOUCH * np.minimum(whole, other[target]))
    shared = shared[np.lexsort((target[shared], source[shared]))]
    return source[shared], target[shared], area[shared]


def _shared(
    small: Rings, large: Rings, one: Array, two: Array, proceed: Callable[[float], None]
) -> tuple[Array, Array, Array]:
    """The pairs ordered by ``two``, and the area they share; a block of polygons at a time.

    Every edge of ``small`` is looked at once a pair, so it is the side with fewer of them.
    """
    order = np.argsort(two, kind="stable")
    one, two = one[order], two[order]
    first = np.concatenate([[True], two[1:] != two[:-1]]) if len(two) else np.zeros(0, dtype=bool)
    work = small.sizes()[one] + np.where(first, large.sizes()[two], 0)
    area = np.zeros(len(one))
    for block in _chunks(work, _BLOCK):
        p_places, p = np.unique(one[block], return_inverse=True)
        q_places, q = np.unique(two[block], return_inverse=True)
        few, many = small.chosen(p_places), large.chosen(q_places)

        def further(share: float, block: slice = block) -> None:
            proceed((block.start + share * (block.stop - block.start)) / len(one))

        edges, south = (Edges.of(few), Edges.of(many).short()), few.boxes()[:, 1]
        area[block] = _pair_areas(*edges, south, p, q, further)
    return one, two, area


def self_overlaps(
    rings: Rings, proceed: Callable[[float], None] = lambda share: None
) -> tuple[Array, Array, Array]:
    """Every pair of polygons of one layer that overlap each other, both ways round.

    Most layers have no such pair. That is seen at once where neighbours share their borders: such
    borders cancel out, and what is left is covered once if ``∫ n² = ∫ n`` for the number ``n`` of
    polygons at a place.
    """
    outline = Edges.of_outline(rings)
    if len(outline.left) < _FEW_EDGES:
        zero, south = np.zeros(1, dtype="int64"), np.array([np.nanmin(rings.y, initial=np.inf)])
        square = _pair_areas(outline, outline.short(), south, zero, zero, proceed)[0]
        once = rings.areas().sum()
        if abs(square - once) <= 1e-10 * once:
            return zero[:0], zero[:0], np.zeros(0)
    one, two, area = overlay(rings, rings, proceed)
    size = rings.areas()
    apart = (one != two) & (area > 100 * TOUCH * np.minimum(size[one], size[two]))
    return one[apart], two[apart], area[apart]


def box_pairs(these: Array, those: Array) -> tuple[Array, Array]:
    """Every pair of boxes (west, south, east, north) that touch; NaN touches nothing.

    Boxes are sorted into the cells of a grid. A pair that meets in several cells counts in the
    cell that holds the lower left corner of what both have in common.
    """
    one, two = (np.flatnonzero(~np.isnan(boxes[:, 0])) for boxes in (these, those))
    if not len(one) or not len(two):
        return one[:0], two[:0]
    grid = _Grid.for_boxes(these[one], those[two])
    a_box, a_cell = grid.cells(these[one])
    b_box, b_cell = grid.cells(those[two])
    order = np.argsort(b_cell, kind="stable")
    b_box, b_cell = b_box[order], b_cell[order]
    begin = np.searchsorted(b_cell, a_cell, "left")
    number = np.searchsorted(b_cell, a_cell, "right") - begin
    found = []
    for chunk in _chunks(number, _CHUNK):
        a = np.repeat(a_box[chunk], number[chunk])
        cell = np.repeat(a_cell[chunk], number[chunk])
        b = b_box[ragged(begin[chunk], number[chunk])]
        p, q = these[one[a]], those[two[b]]
        west, south = np.maximum(p[:, 0], q[:, 0]), np.maximum(p[:, 1], q[:, 1])
        meet = (west <= np.minimum(p[:, 2], q[:, 2])) & (south <= np.minimum(p[:, 3], q[:, 3]))
        meet &= grid.cell(west, south) == cell
        found.append((one[a[meet]], two[b[meet]]))
    if not found:
        return one[:0], two[:0]
    return np.concatenate([each[0] for each in found]), np.concatenate([each[1] for each in found])


class _Grid:
    """A grid whose cells are about as large as the larger of two kinds of boxes."""

    def __init__(self, west: float, south: float, step: float, columns: int) -> None:
        self.west, self.south, self.step, self.columns = west, south, step, columns

    @classmethod
    def for_boxes(cls, these: Array, those: Array) -> _Grid:
        both = np.concatenate([these, those])
        west, south = both[:, 0].min(), both[:, 1].min()
        extent = max(both[:, 2].max() - west, both[:, 3].max() - south)
        size = max(
            np.median(np.maximum(boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1]))
            for boxes in (these, those)
        )
        step = max(size, extent / 4000, 1e-9)
        return cls(west, south, step, int(extent / step) + 2)

    def cell(self, x: Array, y: Array) -> Array:
        column = np.floor((x - self.west) / self.step).astype("int64")
        row = np.floor((y - self.south) / self.step).astype("int64")
        return np.asarray(row * self.columns + column)

    def cells(self, boxes: Array) -> tuple[Array, Array]:
        """Each box with each cell it touches."""
        edges = (boxes - [self.west, self.south] * 2) / self.step
        low = np.floor(edges[:, :2]).astype("int64")
        size = np.floor(edges[:, 2:]).astype("int64") - low + 1
        number = size[:, 0] * size[:, 1]
        box = np.repeat(np.arange(len(boxes)), number)
        step = ragged(np.zeros_like(number), number)
        row, column = np.divmod(step, size[box, 0])
        return box, (low[box, 1] + row) * self.columns + low[box, 0] + column


def _pair_areas(
    p: Edges,
    q: Edges,
    south: Array,
    source: Array,
    target: Array,
    proceed: Callable[[float], None],
) -> Array:
    """Area that each polygon ``source`` of ``p`` shares with the ``target`` of ``q`` beside it."""
    area = np.zeros(len(source))
    finder = _Finder(q)
    edges = np.diff(p.first)[source]
    for chunk in _chunks(edges, _CHUNK):
        proceed(chunk.start / max(len(source), 1))
        pair = np.repeat(np.arange(chunk.start, chunk.stop), edges[chunk])
        edge = ragged(p.first[source[chunk]], edges[chunk])
        begin, number = finder.below(p.left[edge], p.right[edge], target[pair])
        for part in _chunks(number, _CHUNK):
            one = np.repeat(np.arange(part.start, part.stop), number[part])
            two = ragged(begin[part], number[part])
            pairs, terms = _terms(p, q, edge[one], two, pair[one], south[source[pair[one]]])
            if len(pairs):
                low = int(pairs[0])
                area[low : int(pairs[-1]) + 1] += np.bincount(pairs - low, terms)
    return area


class _Finder:
    """Edges of a polygon that may reach into a range of ``x``: a superset, found by two searches.

    All polygons stand in one line, one behind the other, so that one search serves them all.
    """

    def __init__(self, edges: Edges) -> None:
        self.west = edges.left.min(initial=0.0)
        self.step = 2.0 * max(edges.right.max(initial=1.0) - self.west, 1.0)
        self.reach = np.zeros(len(edges.first) - 1)
        filled = np.flatnonzero(np.diff(edges.first))
        if len(filled):
            width = edges.right - edges.left
            self.reach[filled] = np.maximum.reduceat(width, edges.first[filled])
        self.key = edges.owner * self.step + (edges.left - self.west)
        self.slack = 1e-15 * self.step * max(len(edges.first), 1) * 4
        self.first = edges.first

    def below(self, left: Array, right: Array, polygon: Array) -> tuple[Array, Array]:
        """Where the candidates of each range begin, and how many there are."""
        origin = polygon * self.step - self.west
        begin = np.searchsorted(self.key, origin + left - self.reach[polygon] - self.slack, "left")
        end = np.searchsorted(self.key, origin + right + self.slack, "right")
        begin = np.maximum(begin, self.first[polygon])
        end = np.minimum(end, self.first[polygon + 1])
        return begin, np.maximum(end - begin, 0)


def _terms(
    p: Edges, q: Edges, one: Array, two: Array, pair: Array, south: Array
) -> tuple[Array, Array]:
    """``sign · ∫ min(0, y_q - y_p)`` for edges that have an ``x`` in common, with their pair."""
    left = np.maximum(p.left[one], q.left[two])
    right = np.minimum(p.right[one], q.right[two])
    top = np.maximum(p.at_left[one], p.at_right[one])
    common = np.flatnonzero((left < right) & (np.minimum(q.at_left[two], q.at_right[two]) < top))
    one, two, left, right = one[common], two[common], left[common], right[common]
    south = south[common]
    # What lies below all of P adds nothing, so heights there are cut; else they would lose digits.
    beneath = np.maximum(q.at_left[two], q.at_right[two]) < south
    gap = []
    for x in (left, right):
        height = np.where(beneath, south, _height(q, two, x))
        gap.append(height - _height(p, one, x))
    low, high = np.minimum(*gap), np.maximum(*gap)
    # A straight line below 0 on the way from low to high: the whole of it, or a triangle.
    with np.errstate(invalid="ignore", divide="ignore"):
        mean = np.where(high <= 0, low + high, np.where(low < 0, low * low / (low - high), 0.0))
    sign = p.sign[one] * q.sign[two]
    return pair[common], 0.5 * sign * mean * (right - left)


def _height(edges: Edges, edge: Array, x: Array) -> Array:
    left, right = edges.left[edge], edges.right[edge]
    share = (x - left) / (right - left)
    return np.asarray(edges.at_left[edge] * (1 - share) + edges.at_right[edge] * share)


def _chunks(number: Array, size: int) -> Iterator[slice]:
    """Slices of about ``size`` in all, in order."""
    ends = np.cumsum(number)
    begin = 0
    while begin < len(number):
        done = ends[begin - 1] if begin else 0
        end = max(int(np.searchsorted(ends, done + size, "right")), begin + 1)
        yield slice(begin, end)
        begin = end
