"""OGR layers column by column, batch by batch, through GDAL's Arrow stream (GDAL 3.6 and later)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from .sources import ColumnFile

UNREADABLE = (ImportError, RuntimeError, AttributeError, KeyError)
"""What is raised by a GDAL without numpy, older than 3.6 or at odds with the file."""

Batch = tuple[np.ndarray, dict[str, np.ndarray]]


def column_batches(
    file: ColumnFile, fields: Sequence[str], geometry: bool = False
) -> Iterator[Batch]:
    """Feature ids and the columns ``fields``, a batch of rows at a time; geometry is column "".

    The arrays belong to the batch: what is to outlive it is copied.
    """
    from osgeo import gdal

    with GdalExceptions(gdal):
        dataset = gdal.OpenEx(file.path, gdal.OF_VECTOR | gdal.OF_READONLY)
        layer = dataset.GetLayerByName(file.layer) if file.layer else dataset.GetLayer(0)
        if file.subset:
            layer.SetAttributeFilter(file.subset)
        definition = layer.GetLayerDefn()
        names = [definition.GetFieldDefn(n).GetName() for n in range(definition.GetFieldCount())]
        left_out = [name for name in names if name not in fields]
        layer.SetIgnoredFields(left_out if geometry else ["OGR_GEOMETRY", *left_out])
        ids = layer.GetFIDColumn() or "OGC_FID"
        shape = layer.GetGeometryColumn() or "wkb_geometry"
        options = ["USE_MASKED_ARRAYS=YES", "INCLUDE_FID=YES"]
        stream = iter(layer.GetArrowStreamAsNumPy(options=options))
    while True:
        with GdalExceptions(gdal):
            batch = next(stream, None)
        if batch is None:
            return
        columns = {name: batch[name] for name in fields}
        if geometry:
            columns[""] = batch[shape]
        yield np.array(batch[ids], dtype="int64"), columns


class GdalExceptions:
    """GDAL raises inside the block; the process-wide setting is put back afterwards."""

    def __init__(self, gdal) -> None:
        self.gdal = gdal

    def __enter__(self) -> None:
        self.before = self.gdal.GetUseExceptions()
        self.gdal.UseExceptions()

    def __exit__(self, *problem: object) -> None:
        if not self.before:
            self.gdal.DontUseExceptions()
