"""Where within the source areas people live: ancillary weight in each source and target."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from qgis.core import QgsFeedback, QgsGeometry

from ..core.areas.overlay import overlay
from ..core.areas.rings import Rings
from .frames import Cancelled
from .geometry import Areas
from .location import Locator
from .overlaps import covered, proceeding
from .wkb import rings_of

_AT_A_TIME = 100


@dataclass(frozen=True)
class Amounts:
    """Ancillary weight by pair and by source, as positions.

    Attributes
    ----------
    pairs
        ``source``, ``target``, ``amount``, one row a pair.
    totals, covered
        By source: all of its ancillary weight, and what of it lies in at least one target.
    """

    pairs: pd.DataFrame
    totals: np.ndarray
    covered: np.ndarray


def of_points(
    points: np.ndarray, weight: np.ndarray, sources: Areas, targets: Areas, feedback: QgsFeedback
) -> Amounts:
    """Points with a weight each; on a border the lowest key wins on both sides."""
    source = Locator(sources).locate(points, feedback)
    target = Locator(targets).locate(points, feedback)
    count = sources.rings.count
    inside, both = source >= 0, (source >= 0) & (target >= 0)
    return Amounts(
        _summed(source[both], target[both], weight[both]),
        np.bincount(source[inside], weight[inside], minlength=count),
        np.bincount(source[both], weight[both], minlength=count),
    )


def of_polygons(
    land: Areas, weight: np.ndarray, sources: Areas, targets: Areas, feedback: QgsFeedback
) -> Amounts:
    """Polygons with a weight each, spread evenly over them."""
    which, source, shared = overlay(land.rings, sources.rings, proceeding(feedback))
    size = land.rings.areas()
    pieces = _pieces(land, sources, which, source, shared >= size[which], feedback)
    density = weight[which] / size[which]
    piece, target, common = overlay(pieces, targets.rings, proceeding(feedback))
    pairs = pd.DataFrame({"source": piece, "target": target, "overlap": common})
    inside = covered(pairs, pieces, targets, feedback)
    count = sources.rings.count
    return Amounts(
        _summed(source[piece], target, density[piece] * common),
        np.bincount(source, density * pieces.areas(), minlength=count),
        np.bincount(source, density * inside, minlength=count),
    )


def _pieces(
    land: Areas,
    sources: Areas,
    which: np.ndarray,
    source: np.ndarray,
    whole: np.ndarray,
    feedback: QgsFeedback,
) -> Rings:
    """The part of each polygon in its source: the polygon itself where it lies wholly inside."""
    cut: list[QgsGeometry] = []
    for number, place in enumerate(np.flatnonzero(~whole).tolist()):
        if number % _AT_A_TIME == 0 and feedback.isCanceled():
            raise Cancelled
        one, other = land.shapes.geometry(which[place]), sources.shapes.geometry(source[place])
        shape = one.intersection(other)
        usable = shape.convertGeometryCollectionToSubclass(one.type()) or shape.type() == one.type()
        cut.append(shape if usable else QgsGeometry())
    inside = land.rings.chosen(which[whole])
    places = [np.flatnonzero(whole), np.flatnonzero(~whole)]
    return Rings.joined([inside, rings_of(cut)], places, len(which))


def _summed(source: np.ndarray, target: np.ndarray, amount: np.ndarray) -> pd.DataFrame:
    table = pd.DataFrame({"source": source, "target": target, "amount": amount})
    return table.groupby(["source", "target"], as_index=False)["amount"].sum()
