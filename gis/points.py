"""Points of a source as coordinates."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsFeedback

from ..core.errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten
from .blobs import read_wkb
from .geometry import moved
from .sources import Source
from .wkb import Moved, points_of


def read_points(
    source: Source,
    ids: Sequence[int],
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
    points, number = points_of(read_wkb(source, ids, feedback))
    there = ~np.isnan(points[:, 0])
    found = move.points(points[there])
    if found is None or not np.isfinite(found).all():
        raise _out_of_range(points, there, move)
    points[there] = found
    return points, int((number > 1).sum())


def _out_of_range(points: np.ndarray, there: np.ndarray, move: Moved) -> SozialraumError:
    wrong = []
    for place in np.flatnonzero(there).tolist():
        found = move.points(points[place : place + 1])
        if found is None or not np.isfinite(found).all():
            wrong.append(place + 1)
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
