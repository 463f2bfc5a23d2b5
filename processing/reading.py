"""What a run reads: rows, areas and points of its sources; and what it says."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from ..gis.sources import ColumnFile, Source
from ..i18n import translate
from .parameters import Parameters

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from ..core.areas.levels import Level
    from ..gis.frames import Rows
    from ..gis.geometry import Areas, Shapes
    from .base import SozialraumAlgorithm


class Reading(Parameters):
    """Sources and the log of one run, beside its parameters."""

    def __init__(
        self,
        algorithm: SozialraumAlgorithm,
        parameters: dict,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        column_files: dict[str, ColumnFile | None],
    ) -> None:
        super().__init__(algorithm, parameters, context)
        self.feedback = feedback
        self._column_files = column_files

    def source(self, name: str) -> Source:
        features = self.algorithm.parameterAsSource(self.parameters, name, self.context)
        if features is None:
            raise QgsProcessingException(self.algorithm.invalidSourceError(self.parameters, name))
        columns = self._column_files.get(name)
        return Source(_source_name(features, columns) or name, features, columns)

    def rows(self, name: str, fields: Sequence[str], key_field: str = "") -> Rows:
        """The fields of a source as a frame indexed by its area key."""
        from ..gis.frames import read_rows

        return read_rows(self.source(name), fields, key_field, self.feedback)

    def areas(self, name: str, key_field: str, crs: QgsCoordinateReferenceSystem) -> Areas:
        """The polygons of a source in ``crs`` with their keys; repairs are reported.

        Without a key field the keys are the numbers of the rows.
        """
        from ..core.tables.keys import require_unique

        rows = self.rows(name, [], key_field)
        keys = rows.frame.index if key_field else rows.frame.index + 1
        require_unique(keys, key_field)
        return self.areas_of(name, rows, keys, crs)

    def areas_of(
        self, name: str, rows: Rows, keys: pd.Index, crs: QgsCoordinateReferenceSystem
    ) -> Areas:
        """The polygons of ``rows`` under ``keys``, which need not be unique."""
        from ..gis.geometry import Areas, read_shapes

        source, transforms = self.source(name), self.context.transformContext()
        _require_polygons(source)
        self._say_moved(source, crs)
        shapes = read_shapes(source, rows.ids, keys, crs, transforms, self.feedback)
        self._report_shapes(source, shapes)
        return Areas(keys, shapes)

    def points(self, name: str, ids: np.ndarray, crs: QgsCoordinateReferenceSystem) -> np.ndarray:
        """Coordinates of the points of a source in ``crs``, in the order of ``ids``."""
        from ..gis.points import read_points

        source = self.source(name)
        _require_points(source)
        self._say_moved(source, crs)
        points, several = read_points(
            source, ids, crs, self.context.transformContext(), self.feedback
        )
        if several:
            text = translate(
                "Sozialraum",
                "{source}: {count} features consist of several points and are placed by the first. "
                "Split them first if each point shall count.",
            )
            self.warn(text.format(source=source.name, count=several))
        return points

    def say_overlapping(self, name: str, areas: Areas) -> None:
        """Warn of areas that overlap each other, where each point goes to one of them."""
        from ..core.areas.overlay import self_overlaps
        from ..core.errors import first_ten
        from ..gis.overlaps import proceeding

        one, two, _ = self_overlaps(areas.rings, proceeding(self.feedback))
        pairs = {tuple(sorted((areas.keys[a], areas.keys[b]))) for a, b in zip(one, two)}
        if pairs:
            text = translate(
                "Sozialraum",
                "{source}: {count} pairs of areas overlap each other ({areas}). A point in both "
                "counts in the one with the lowest key; “Check areas” shows the places.",
            )
            named = first_ten(" / ".join(pair) for pair in sorted(pairs))
            self.warn(text.format(source=self.source(name).name, count=len(pairs), areas=named))

    def level(self) -> Level | None:
        """The area level named by LEVEL, if any."""
        from ..core.areas.levels import level_named, load_levels

        name = self.text("LEVEL")
        return level_named(name, load_levels()) if name else None

    def info(self, text: str) -> None:
        self.feedback.pushInfo(text)

    def warn(self, text: str) -> None:
        self.feedback.pushWarning(text)

    def _say_moved(self, source: Source, crs: QgsCoordinateReferenceSystem) -> None:
        own = source.features.sourceCrs()
        if own.isValid() and own != crs:
            text = translate("Sozialraum", "{source}: transformed from {own} to {crs}.")
            named = own.authid() or own.description()
            self.info(text.format(source=source.name, own=named, crs=crs.authid()))

    def _report_shapes(self, source: Source, shapes: Shapes) -> None:
        from ..core.errors import first_ten
        from ..core.tables.keys import UNASSIGNED

        if shapes.repaired:
            text = translate(
                "Sozialraum", "{source}: {count} invalid geometries repaired: {areas}."
            )
            self.warn(
                text.format(
                    source=source.name,
                    count=len(shapes.repaired),
                    areas=first_ten(shapes.repaired),
                )
            )
        if shapes.multipart:
            text = translate(
                "Sozialraum", "{source}: {count} areas have several parts, which belong together."
            )
            self.info(text.format(source=source.name, count=shapes.multipart))
        if shapes.flattened:
            text = translate("Sozialraum", "{source}: heights of {count} areas are left out.")
            self.info(text.format(source=source.name, count=shapes.flattened))
        empty = [key for key in shapes.empty if key != UNASSIGNED]
        if empty:
            text = translate("Sozialraum", "{source}: {count} areas have no geometry: {areas}.")
            self.warn(text.format(source=source.name, count=len(empty), areas=first_ten(empty)))


def _require_polygons(source: Source) -> None:
    kind = QgsWkbTypes.geometryType(source.features.wkbType())
    if kind not in (
        QgsWkbTypes.GeometryType.PolygonGeometry,
        QgsWkbTypes.GeometryType.UnknownGeometry,
    ):
        text = translate("Sozialraum", "{source} holds no areas. Choose a layer of polygons.")
        raise QgsProcessingException(text.format(source=source.name))


def _require_points(source: Source) -> None:
    kind = QgsWkbTypes.geometryType(source.features.wkbType())
    if kind not in (
        QgsWkbTypes.GeometryType.PointGeometry,
        QgsWkbTypes.GeometryType.UnknownGeometry,
    ):
        text = translate(
            "Sozialraum",
            "{source} holds no points. Choose a layer of points; areas are aggregated with a "
            "crosswalk, or by their “Point on surface”.",
        )
        raise QgsProcessingException(text.format(source=source.name))


def _source_name(features: QgsProcessingFeatureSource, columns: ColumnFile | None) -> str:
    """The layer's name; a table loaded by its path is called by the table, not by the file."""
    called = features.sourceName()
    if columns is not None and columns.layer and called == Path(columns.path).stem:
        return columns.layer
    return called
