"""Where linked layers have something: areas × links, for the map tool and `plansbyarea` alike.

Each layer is opened anew in the thread that reads it, so that no layer of a project is touched
and a slow service can be waited for, or given up, in the background.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeedback,
    QgsGeometry,
    QgsGeometryEngine,
    QgsProcessingContext,
    QgsRectangle,
    QgsSpatialIndex,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.areas.overlay import overlay
from ..core.errors import QT_TRANSLATE_NOOP, SozialraumError
from ..i18n import tr
from .frames import Cancelled, read_rows
from .geometry import Areas, moved, read_shapes
from .map_values import source_of
from .sources import Source

SLIVER = 0.001
"""Areas that share less than this of the smaller one are neighbours whose borders do not agree."""

_POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry
_NOT_THERE = QT_TRANSLATE_NOOP("Sozialraum", "its data are not found")
_NO_SHAPES = QT_TRANSLATE_NOOP("Sozialraum", "it has no geometries to compare with")
_WRONG_FILTER = QT_TRANSLATE_NOOP("Sozialraum", "its area filter cannot be read: {reason}")
_NO_FIELD = QT_TRANSLATE_NOOP("Sozialraum", "there is no field {fields}; the layer has {known}")
_AT_A_TIME = 100


@dataclass(frozen=True)
class LinkedSource:
    """A linked layer to be opened; ``sources`` are tried one after the other."""

    link: str
    title: str
    provider: str
    sources: tuple[str, ...]
    area_filter: str = ""
    crs: QgsCoordinateReferenceSystem | None = None


@dataclass
class Hits:
    """What was found.

    Attributes
    ----------
    links
        By area: the keys of the links that have something there.
    unread
        Titles of layers that could not be read, with the reason.
    """

    links: list[set[str]]
    unread: dict[str, str] = field(default_factory=dict)


def hits(
    areas: Areas,
    crs: QgsCoordinateReferenceSystem,
    linked: Sequence[LinkedSource],
    context: QgsProcessingContext,
    feedback: QgsFeedback,
) -> Hits:
    """Which links have something in which areas; ``crs`` is that of the areas."""
    found = Hits([set() for _ in areas.keys])
    asked = _Asked(areas, crs, context, feedback)
    read: dict[tuple[object, ...], np.ndarray] = {}
    for number, source in enumerate(linked):
        if feedback.isCanceled():
            raise Cancelled
        feedback.setProgress(100 * number / len(linked))
        same = (source.provider, source.sources, source.area_filter)
        try:
            if same not in read:
                read[same] = asked.places(source)
        except SozialraumError as error:
            found.unread[source.title] = tr(error.text, **error.values)
            continue
        for place in read[same].tolist():
            found.links[place].add(source.link)
    return found


def filter_problem(layer: QgsVectorLayer, text: str) -> str:
    """Why an area filter cannot be used on a layer; nothing if it can, or is empty."""
    expression = QgsExpression(text)
    if not text.strip():
        return ""
    if expression.hasParserError():
        return str(expression.parserErrorString())
    names = set(layer.fields().names())
    unknown = expression.referencedColumns() - names - {QgsFeatureRequest.ALL_ATTRIBUTES}
    if unknown:
        return tr(_NO_FIELD, fields=", ".join(sorted(unknown)), known=", ".join(sorted(names)))
    context = _scopes(layer)
    expression.prepare(context)
    return str(expression.evalErrorString()) if expression.hasEvalError() else ""


def request_for(layer: QgsVectorLayer, area_filter: str) -> QgsFeatureRequest:
    """The features of a layer that an area filter means; all without one."""
    request = QgsFeatureRequest()
    if area_filter.strip():
        request.setExpressionContext(_scopes(layer))
        request.setFilterExpression(area_filter)
    return request


def _scopes(layer: QgsVectorLayer) -> QgsExpressionContext:
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.globalScope())
    context.appendScope(QgsExpressionContextUtils.layerScope(layer))
    return context


class _Asked:
    """The areas, asked about one layer after another."""

    def __init__(
        self,
        areas: Areas,
        crs: QgsCoordinateReferenceSystem,
        context: QgsProcessingContext,
        feedback: QgsFeedback,
    ) -> None:
        self.areas, self.crs, self.context, self.feedback = areas, crs, context, feedback
        self._engines: dict[int, tuple[QgsGeometry, QgsGeometryEngine]] = {}

    def places(self, linked: LinkedSource) -> np.ndarray:
        """Positions of the areas where the layer has something.

        Errors
        ------
        SozialraumError
            The layer cannot be read, or compared with the areas.
        """
        layer = _opened(linked)
        kind = layer.geometryType()
        if kind == QgsWkbTypes.GeometryType.NullGeometry:
            raise SozialraumError(_NO_SHAPES)
        reason = filter_problem(layer, linked.area_filter)
        if reason:
            raise SozialraumError(_WRONG_FILTER, reason=reason)
        if linked.crs is not None and linked.crs.isValid():
            layer.setCrs(linked.crs)
        source = source_of(layer, self.context)
        if kind == _POLYGON:
            return self._sharing_area(layer, source, linked.area_filter)
        return self._touching(layer, source, linked.area_filter)

    def _sharing_area(self, layer: QgsVectorLayer, source: Source, area_filter: str) -> np.ndarray:
        if area_filter.strip():
            request = request_for(layer, area_filter)
            request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
            ids = np.array([each.id() for each in self._each(layer, request)], dtype="int64")
        else:
            ids = read_rows(source, [], feedback=self.feedback).ids
        transforms = self.context.transformContext()
        shapes = read_shapes(source, ids, ids, self.crs, transforms, self.feedback)
        area, other, shared = overlay(self.areas.rings, shapes.rings, self._proceed)
        least = np.minimum(self.areas.rings.areas()[area], shapes.rings.areas()[other])
        return np.unique(area[shared > SLIVER * least])

    def _touching(self, layer: QgsVectorLayer, source: Source, area_filter: str) -> np.ndarray:
        """For points and lines; those on a border lie in the areas on both sides."""
        move = moved(source, self.crs, self.context.transformContext())
        request = request_for(layer, area_filter)
        request.setFilterRect(self._extent_in(layer.crs()))
        if not area_filter.strip():
            request.setSubsetOfAttributes([])
        found = np.zeros(len(self.areas.keys), dtype=bool)
        for feature in self._each(layer, request):
            geometry = feature.geometry()
            if geometry.isNull() or not move.geometry(geometry):
                continue
            for place in self._index.intersects(geometry.boundingBox()):
                if not found[place]:
                    found[place] = self._engine(place).intersects(geometry.constGet())
            if found.all():
                break
        return np.flatnonzero(found)

    def _each(self, layer: QgsVectorLayer, request: QgsFeatureRequest) -> Iterator[QgsFeature]:
        for number, feature in enumerate(layer.getFeatures(request)):
            if number % _AT_A_TIME == 0 and self.feedback.isCanceled():
                raise Cancelled
            yield feature

    def _proceed(self, share: float) -> None:
        if self.feedback.isCanceled():
            raise Cancelled

    def _extent_in(self, crs: QgsCoordinateReferenceSystem) -> QgsRectangle:
        """Where the areas lie, in the CRS of a layer; everywhere if that cannot be said."""
        boxes = self.areas.rings.boxes()
        if np.isnan(boxes).all():
            return QgsRectangle()
        low, high = np.nanmin(boxes[:, :2], axis=0), np.nanmax(boxes[:, 2:], axis=0)
        back = QgsCoordinateTransform(self.crs, crs, self.context.transformContext())
        try:
            return back.transformBoundingBox(QgsRectangle(*low, *high))
        except QgsCsException:
            return QgsRectangle()

    @cached_property
    def _index(self) -> QgsSpatialIndex:
        index = QgsSpatialIndex()
        added = [
            index.addFeature(place, QgsRectangle(*box))
            for place, box in enumerate(self.areas.rings.boxes().tolist())
            if box[0] == box[0]  # NaN: without geometry
        ]
        assert all(added)
        return index

    def _engine(self, place: int) -> QgsGeometryEngine:
        if place not in self._engines:
            shape = self.areas.shapes.geometry(place)
            engine = QgsGeometry.createGeometryEngine(shape.constGet())
            engine.prepareGeometry()
            self._engines[place] = shape, engine  # the engine goes on reading the shape
        return self._engines[place][1]


def _opened(linked: LinkedSource) -> QgsVectorLayer:
    options = QgsVectorLayer.LayerOptions()
    options.loadDefaultStyle = False
    for source in linked.sources:
        layer = QgsVectorLayer(source, linked.title, linked.provider, options)
        if layer.isValid():
            return layer
    raise SozialraumError(_NOT_THERE)
