"""The nearest of many polygons to each of many points outside them.

Borders are cut into pieces of at most one length ``s``. The piece that is nearest to a point has
its middle no further away than the nearest middle plus ``s / 2``, so a few neighbours in a tree of
the middles decide; those are then measured exactly.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from .rings import Array, Rings, ragged

_PIECES = 500_000
_TIE = 1e-9
_AT_A_TIME = 2_000_000


def nearest(
    points: Array, rings: Rings, rank: Array, proceed: Callable[[float], None] = lambda share: None
) -> tuple[Array, Array]:
    """Position of the nearest polygon (-1 for NaN, or without polygons) and the distance to it.

    Parameters
    ----------
    points
        x and y of each point; none lies within a polygon.
    rank
        By polygon: of two as near as each other the one of lowest rank is named.
    proceed
        Called with the share of the work that is done; may raise to stop.
    """
    from scipy.spatial import cKDTree

    place, distance = np.full(len(points), -1), np.full(len(points), np.nan)
    begin, end, owner, longest = _pieces(rings)
    asked = np.flatnonzero(~np.isnan(points[:, 0]))
    if not len(owner):
        return place, distance
    tree = cKDTree((begin + end) / 2)
    number = min(8, len(owner))
    while len(asked):
        again = []
        for some in np.array_split(asked, len(asked) * number // _AT_A_TIME + 1):
            apart, piece = (
                each.reshape(len(some), -1) for each in tree.query(points[some], number)
            )
            proceed(1 - len(asked) / len(points))
            metres = _distances(points[some], begin[piece], end[piece])
            best = metres.min(axis=1)
            tied = np.where(
                metres <= (best * (1 + _TIE) + _TIE)[:, None], rank[owner[piece]], len(rank)
            )
            row = np.arange(len(some)), tied.argmin(axis=1)
            place[some], distance[some] = owner[piece[row]], best
            again.append(some[apart[:, -1] <= best + longest / 2 + _TIE])
        asked = np.concatenate(again) if number < len(owner) else asked[:0]
        number = min(8 * number, len(owner))
    return place, distance


def _pieces(rings: Rings) -> tuple[Array, Array, Array, float]:
    """Begin and end of each piece of border, its polygon, and the greatest length of a piece."""
    inner = np.ones(max(len(rings.x) - 1, 0), dtype=bool)
    inner[rings.start[1:-1] - 1] = False
    edge = np.flatnonzero(inner)
    from_, to = (np.column_stack([rings.x[at], rings.y[at]]) for at in (edge, edge + 1))
    length = np.hypot(*(to - from_).T)
    longest = max(float(length.sum()) / _PIECES, 1e-6)
    number = np.maximum(np.ceil(length / longest), 1).astype("int64")
    which, step = np.repeat(np.arange(len(edge)), number), ragged(np.zeros_like(number), number)
    way = (to - from_)[which]
    begin = from_[which] + (step / number[which])[:, None] * way
    end = from_[which] + ((step + 1) / number[which])[:, None] * way
    ring = np.searchsorted(rings.start, edge[which], side="right") - 1
    return begin, end, rings.owner[ring], longest


def _distances(points: Array, begin: Array, end: Array) -> Array:
    """From each point to each of its own row of segments."""
    way, to = end - begin, points[:, None, :] - begin
    size = (way**2).sum(axis=2)
    share = np.divide((way * to).sum(axis=2), size, out=np.zeros(size.shape), where=size > 0)
    off = to - share.clip(0, 1)[:, :, None] * way
    return np.asarray(np.hypot(off[:, :, 0], off[:, :, 1]))
