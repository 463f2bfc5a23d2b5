"""In which area a point lies, for millions of points.

A raster of the areas decides at once for all points that are not near a border; for the rest GEOS
is asked. Both give the same answer, so the raster's size only changes the time it takes.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import numpy as np
from qgis.core import QgsFeedback, QgsGeometry, QgsPoint

from ..core.areas.overlay import box_pairs
from ..core.areas.rings import Rings, ragged
from .frames import Cancelled
from .geometry import Areas

_AT_A_TIME = 1000
_FEW = 2000
"""So few points are asked of GEOS at once."""

_MOST = 4_000_000
"""Cells of the raster at most."""


class Locator:
    """Finds the area of a point; on a border, or where areas overlap, the lowest key wins."""

    def __init__(self, areas: Areas) -> None:
        self.areas = areas
        self.order = np.argsort(areas.keys.to_numpy(dtype=object), kind="stable")
        self.boxes = areas.rings.boxes()
        self.rank = np.empty(len(self.order), dtype="int64")
        self.rank[self.order] = np.arange(len(self.order))

    def locate(self, points: np.ndarray, feedback: QgsFeedback) -> np.ndarray:
        """Position of the area of each point (x, y); -1 outside all, and for NaN."""
        found = np.full(len(points), -1)
        asked = np.flatnonzero(~np.isnan(points[:, 0]))
        if len(asked) > _FEW and len(self.areas.rings.owner):
            raster = _Raster(self.areas.rings, min(_MOST, 8 * len(asked)))
            value = raster.decided(points[asked], self._shapes())
            sure = value < raster.unsure
            found[asked[sure]] = value[sure] - 1
            asked = asked[~sure]
        found[asked] = self._exactly(points[asked], feedback)
        return found

    def _shapes(self) -> Iterator[tuple[int, QgsGeometry]]:
        """Areas with their position, the lowest key last: it is burnt over the others."""
        for place in self.order[::-1].tolist():
            if not np.isnan(self.boxes[place, 0]):
                yield place, self.areas.shapes.geometry(place)

    def _exactly(self, points: np.ndarray, feedback: QgsFeedback) -> np.ndarray:
        found = np.full(len(points), -1)
        point, area = box_pairs(np.hstack([points, points]), self.boxes)
        order = np.lexsort((point, self.rank[area]))
        asked = cache(lambda area: _Asked(self.areas, area))
        x, y = points[:, 0].tolist(), points[:, 1].tolist()
        for number, at in enumerate(order.tolist()):
            if number % _AT_A_TIME == 0 and feedback.isCanceled():
                raise Cancelled
            place, polygon = int(point[at]), int(area[at])
            if found[place] >= 0:
                continue
            if asked(polygon).engine.intersects(QgsPoint(x[place], y[place])):
                found[place] = polygon
        return found


class _Raster:
    """Cells that no border touches lie wholly in one area or in none."""

    def __init__(self, rings: Rings, cells: int) -> None:
        boxes = rings.boxes()
        self.west, self.south = np.nanmin(boxes[:, :2], axis=0)
        east, north = np.nanmax(boxes[:, 2:], axis=0)
        size = np.sqrt(max((east - self.west) * (north - self.south), 1e-9) / cells)
        self.size = max(size, max(east - self.west, north - self.south) / 32000)
        self.columns = int((east - self.west) / self.size) + 3
        self.rows = int((north - self.south) / self.size) + 3
        self.west, self.south = self.west - self.size, self.south - self.size
        self.rings, self.unsure = rings, rings.count + 1

    def decided(self, points: np.ndarray, shapes: Iterator[tuple[int, QgsGeometry]]) -> np.ndarray:
        """Position of the area + 1, 0 outside all areas, ``unsure`` near a border."""
        raster = self._burnt(shapes)
        raster[self._near_border()] = self.unsure
        column, row = self._cells(points[:, 0], points[:, 1])
        inside = (column >= 0) & (row >= 0) & (column < self.columns) & (row < self.rows)
        value = np.zeros(len(points), dtype="int64")
        value[inside] = raster[row[inside], column[inside]]
        return value

    def _cells(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        column = np.floor((x - self.west) / self.size)
        row = np.floor((y - self.south) / self.size)
        return column.astype("int64"), row.astype("int64")

    def _burnt(self, shapes: Iterator[tuple[int, QgsGeometry]]) -> np.ndarray:
        """The area of each cell's centre, near borders perhaps that of a neighbour."""
        from osgeo import gdal, ogr, osr

        driver = ogr.GetDriverByName("Memory") or ogr.GetDriverByName("MEM")
        vectors = driver.CreateDataSource("areas")
        plane = osr.SpatialReference('LOCAL_CS["plane"]')  # without one GDAL warns
        layer = vectors.CreateLayer("areas", plane, ogr.wkbPolygon)
        layer.CreateField(ogr.FieldDefn("place", ogr.OFTInteger))
        for place, shape in shapes:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetField(0, place + 1)
            feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(shape.asWkb().data()))
            layer.CreateFeature(feature)
        raster = gdal.GetDriverByName("MEM").Create("", self.columns, self.rows, 1, gdal.GDT_Int32)
        raster.SetSpatialRef(plane)
        raster.SetGeoTransform([self.west, self.size, 0, self.south, 0, self.size])
        gdal.RasterizeLayer(raster, [1], layer, options=["ATTRIBUTE=place"])
        return raster.GetRasterBand(1).ReadAsArray()

    def _near_border(self) -> tuple[np.ndarray, np.ndarray]:
        """Cells that a border may touch: borders are cut to pieces no longer than a cell."""
        rings = self.rings
        inner = np.ones(max(len(rings.x) - 1, 0), dtype=bool)
        inner[rings.start[1:-1] - 1] = False
        edge = np.flatnonzero(inner)
        run, rise = rings.x[edge + 1] - rings.x[edge], rings.y[edge + 1] - rings.y[edge]
        pieces = np.ceil(np.maximum(np.abs(run), np.abs(rise)) / self.size).astype("int64")
        pieces = np.maximum(pieces, 1)
        step = ragged(np.zeros_like(pieces), pieces)
        which = np.repeat(np.arange(len(edge)), pieces)
        ends = []
        for end in (step, step + 1):
            share = end / pieces[which]
            x = rings.x[edge[which]] + share * run[which]
            ends.append((x, rings.y[edge[which]] + share * rise[which]))
        margin = 0.01 * self.size
        low = self._cells(*(np.minimum(*both) - margin for both in zip(*ends)))
        high = self._cells(*(np.maximum(*both) + margin for both in zip(*ends)))
        columns = [column for column in (low[0], high[0]) for _ in range(2)]
        return np.concatenate([low[1], high[1]] * 2), np.concatenate(columns)


class _Asked:
    """One area, prepared for many questions; GEOS goes on reading the geometry, so it is kept."""

    def __init__(self, areas: Areas, place: int) -> None:
        self.shape = areas.shapes.geometry(place)
        self.engine = QgsGeometry.createGeometryEngine(self.shape.constGet())
        self.engine.prepareGeometry()
