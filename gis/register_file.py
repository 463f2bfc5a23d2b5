"""A GeoPackage opened for reading alone: nothing is written, nothing is left beside it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from osgeo import gdal


@contextmanager
def opened(path: str) -> Iterator[gdal.Dataset | None]:
    """The file; None if it is no GeoPackage or cannot be opened."""
    with quiet():
        try:
            flags = gdal.OF_VECTOR | gdal.OF_READONLY
            dataset = gdal.OpenEx(path, flags, allowed_drivers=["GPKG"])
        except RuntimeError:  # with gdal.UseExceptions()
            dataset = None
        yield dataset


def rows_of(path: str, table: str) -> tuple[list[str], list[list[object]]]:
    """Columns and rows of a table. QGIS' own reading would keep the file open for a minute.

    Errors
    ------
    LookupError
        There is no such table, or it cannot be read to its end.
    """
    with opened(path) as dataset:
        layer = dataset.GetLayerByName(table) if dataset is not None else None
        if layer is None:
            raise LookupError(table)
        definition = layer.GetLayerDefn()
        count = definition.GetFieldCount()
        names = [definition.GetFieldDefn(place).GetName() for place in range(count)]
        gdal.ErrorReset()
        try:
            rows = [[feature.GetField(place) for place in range(count)] for feature in layer]
        except RuntimeError as error:
            raise LookupError(table) from error
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise LookupError(table)
        return names, rows


@contextmanager
def quiet() -> Iterator[None]:
    """GDAL writes nothing to the console: what it says is told by who asked."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()
