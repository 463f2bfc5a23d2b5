"""How areas lie upon each other: shared area, points on surface, what several cover together."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pandas as pd
from qgis.core import QgsFeedback, QgsGeometry

from ..core.areas.overlay import overlay, self_overlaps
from ..core.areas.rings import Rings
from .frames import Cancelled
from .geometry import Areas
from .location import Locator
from .wkb import rings_of

_AT_A_TIME = 1000


def overlaps(sources: Areas, targets: Areas, feedback: QgsFeedback) -> pd.DataFrame:
    """Every pair of a source and a target that share area.

    Returns
    -------
    DataFrame
        ``source`` and ``target`` (positions) and ``overlap`` in the square of the CRS' unit.
        A source that a target covers wholly has an overlap of exactly its own area.
    """
    source, target, overlap = overlay(sources.rings, targets.rings, proceeding(feedback))
    return pd.DataFrame({"source": source, "target": target, "overlap": overlap})


def covered(
    pairs: pd.DataFrame, sources: Rings, targets: Areas, feedback: QgsFeedback
) -> np.ndarray:
    """Area of each source that lies in at least one target: that of the union of its overlaps.

    Where targets overlap each other, those that hang together are united first.
    """
    plain = np.bincount(pairs["source"], pairs["overlap"], minlength=sources.count)
    group = _overlapping_groups(targets, feedback)
    united = pairs[group[pairs["target"].to_numpy()] >= 0]
    if united.empty:
        return plain
    members = pd.Series(np.arange(len(group)), index=group).loc[lambda each: each.index >= 0]
    unions = [
        QgsGeometry.unaryUnion([targets.shapes.geometry(place) for place in places])
        for _, places in members.groupby(level=0)
    ]
    places = np.sort(united["source"].unique())
    some = sources.chosen(places)
    source, _, overlap = overlay(some, rings_of(unions), proceeding(feedback))
    twice = np.bincount(united["source"], united["overlap"], minlength=len(plain))
    once = np.bincount(places[source], overlap, minlength=len(plain))
    return plain - twice + once


def points_on_surface(sources: Areas, targets: Areas, feedback: QgsFeedback) -> pd.DataFrame:
    """Each source with the target that holds its point on surface; lowest key on a border.

    Returns
    -------
    DataFrame
        ``source`` and ``target`` (positions).
    """
    points = np.full((sources.rings.count, 2), np.nan)
    for number, place in enumerate(np.unique(sources.rings.owner).tolist()):
        if number % _AT_A_TIME == 0 and feedback.isCanceled():
            raise Cancelled
        point = sources.shapes.geometry(place).pointOnSurface().asPoint()
        points[place] = point.x(), point.y()
    target = Locator(targets).locate(points, feedback)
    source = np.flatnonzero(target >= 0)
    return pd.DataFrame({"source": source, "target": target[source]})


def proceeding(feedback: QgsFeedback) -> Callable[[float], None]:
    """Reports progress and stops where the user cancels."""

    def proceed(share: float) -> None:
        if feedback.isCanceled():
            raise Cancelled
        feedback.setProgress(100 * share)

    return proceed


def _overlapping_groups(targets: Areas, feedback: QgsFeedback) -> np.ndarray:
    """A number for targets that overlap, the same for those that hang together; -1 for others."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    one, two, _ = self_overlaps(targets.rings, proceeding(feedback))
    count = targets.rings.count
    links = coo_matrix((np.ones(len(one)), (one, two)), shape=(count, count))
    group = connected_components(links, directed=False)[1]
    group[np.setdiff1d(np.arange(count), one)] = -1
    return np.asarray(group)
