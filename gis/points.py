"""Points of a source as coordinates."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsFeedback

from ..core.errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten
from .blobs import wkb_batches
from .geometry import moved
from .sources import Source
from .wkb import Moved, points_of


def read_points(
    source: Source,
    ids: np.ndarray,
    crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
    feedback: QgsFeedback,
) -> tuple[np.ndarray, int]:
    """Coordinates in ``crs`` in the order of ``ids``, NaN where there is no point.

    Also returned: how many features consist of several points; they are placed by the first.

    Errors
    ------
    SozialraumError
        The layer has no CRS, or points cannot be brought into ``crs``.
    """
    move = moved(source, crs, context)
    points, several = np.full((len(ids), 2), np.nan), 0
    for begin, blobs in wkb_batches(source, ids, feedback):
        some, number = points_of(blobs)
        there = ~np.isnan(some[:, 0])
        found = move.points(some[there])
        if found is None or not np.isfinite(found).all():
            raise _out_of_range(some, there, begin, move)
        some[there] = found
        points[begin : begin + len(some)] = some
        several += int((number > 1).sum())
    return points, several


def _out_of_range(
    points: np.ndarray, there: np.ndarray, begin: int, move: Moved
) -> SozialraumError:
    wrong = []
    for place in np.flatnonzero(there).tolist():
        found = move.points(points[place : place + 1])
        if found is None or not np.isfinite(found).all():
            wrong.append(begin + place + 1)
        if len(wrong) > 10:
            break
    return SozialraumError(
        QT_TRANSLATE_NOOP(
            "Sozialraum",
            "Points lie outside the range of the coordinate reference system {crs} (row {rows}). "
            "Check their coordinates and the layer's CRS.",
        ),
        crs=move.transform.destinationCrs().authid(),
        rows=first_ten(wrong),
    )
