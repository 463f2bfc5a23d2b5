"""The question of the map tool: which areas are meant, of which level, and what deals with them.

Prepared in the main thread, answered in another one: layers are read through feature sources and
fresh connections, never through the project's own objects.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import pandas as pd
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeedback,
    QgsGeometry,
    QgsProcessingContext,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from ..core.areas.levels import Level, load_levels
from ..core.errors import QT_TRANSLATE_NOOP, SozialraumError
from ..core.plans.areas import Found, PlansByArea, Reason, area_kind, likely_level
from ..core.plans.overview import plan_views
from ..core.plans.records import Register
from .fields import TEXT
from .frames import Cancelled
from .geometry import Areas, Shapes, planar_crs
from .plan_areas import LinkedSource, hits
from .wkb import rings_of

LEVEL = "sozialraum/level"
"""Custom property of a layer: the area level that its user chose."""

MOST_AREAS = 2000
_POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry
_POINT_SIZE = 0.5
_NAMES = ("name", "bezeichnung", "gebiet", "title", "titel", "label")
_OUTSIDE = QT_TRANSLATE_NOOP(
    "Sozialraum",
    "The place cannot be brought into the coordinate reference system {crs}. Check that of the "
    "project and of the layer.",
)
_TOO_MANY = QT_TRANSLATE_NOOP(
    "Sozialraum",
    "More than {most} areas are asked about at once. Select fewer, or use the tool “Planwerke by "
    "area”.",
)


@dataclass(frozen=True)
class AreaLayer:
    """A layer of areas, noted down in the main thread."""

    name: str
    table: str
    features: QgsVectorLayerFeatureSource
    crs: QgsCoordinateReferenceSystem
    texts: tuple[str, ...]
    display: str
    level: str

    @classmethod
    def of(cls, layer: QgsVectorLayer) -> AreaLayer | None:
        """The layer, if it holds areas that can be read."""
        if not layer.isValid() or layer.geometryType() != _POLYGON:
            return None
        texts = tuple(each.name() for each in layer.fields() if each.type() == TEXT)
        table = layer.source().rpartition("layername=")[2].partition("|")[0]
        level = str(layer.customProperty(LEVEL, "") or "")
        source, crs = QgsVectorLayerFeatureSource(layer), QgsCoordinateReferenceSystem(layer.crs())
        return cls(layer.name(), table, source, crs, texts, layer.displayField(), level)


@dataclass(frozen=True)
class Question:
    """What is asked: a shape on the map, or selected features of a layer of areas.

    Without a layer the shape itself is the area.
    """

    register: Register
    linked: tuple[LinkedSource, ...]
    transforms: QgsCoordinateTransformContext
    shape: QgsGeometry | None
    crs: QgsCoordinateReferenceSystem
    layer: AreaLayer | None = None
    selected: tuple[int, ...] = ()


@dataclass
class Answer:
    """What deals with the areas.

    Attributes
    ----------
    areas
        What the areas are called; empty if the shape itself was asked about.
    found
        For each Planwerk the areas it deals with, and why.
    level
        The area level, if it is known.
    unread
        Linked layers that could not be read, with the reason.
    shapes, crs
        The areas, to be shown on the map.
    """

    areas: list[str] = field(default_factory=list)
    found: list[tuple[list[str], Found]] = field(default_factory=list)
    level: Level | None = None
    unread: dict[str, str] = field(default_factory=dict)
    shapes: list[QgsGeometry] = field(default_factory=list)
    crs: QgsCoordinateReferenceSystem = field(default_factory=QgsCoordinateReferenceSystem)


def answer(question: Question, feedback: QgsFeedback) -> Answer:
    """Find the areas, then what deals with them.

    Errors
    ------
    SozialraumError
        The place cannot be transformed, or too many areas are asked about.
    """
    levels = load_levels()
    layer = question.layer
    crs = planar_crs(question.crs if layer is None else layer.crs)
    key_field, level = _level_of(layer, levels, feedback) if layer is not None else ("", None)
    keys, names, shapes = _areas(question, crs, key_field, feedback)
    areas = Areas(pd.Index(keys), Shapes(rings_of(shapes)))
    context = QgsProcessingContext()
    context.setTransformContext(question.transforms)
    there = hits(areas, crs, question.linked, context, feedback)
    plans = PlansByArea(question.register, plan_views(question.register))
    found = [
        (name, each)
        for key, name, links in zip(keys, names, there.links)
        for each in plans.found(area_kind(level, key, levels), links)
    ]
    called = [name for name in names if name]
    return Answer(called, _by_plan(found), level, there.unread, shapes, crs)


def _by_plan(found: Sequence[tuple[str, Found]]) -> list[tuple[list[str], Found]]:
    """Each Planwerk once: its areas, and all reasons; city-wide only if it is so everywhere."""
    grouped: dict[str, tuple[list[str], Found]] = {}
    for name, each in found:
        key = each.view.plan.key
        if key not in grouped:
            grouped[key] = ([], each)
        names, known = grouped[key]
        # Areas of their own say more than those where it is only city-wide.
        if known.whole and not each.whole:
            names.clear()
        if known.whole or not each.whole:
            names.append(name)
        reasons = tuple({_said(r): r for r in (*known.reasons, *each.reasons)}.values())
        whole = known.whole and each.whole
        grouped[key] = names, Found(each.view, reasons, each.instruments, whole)
    return sorted(grouped.values(), key=lambda pair: pair[1].whole)


def _said(reason: Reason) -> tuple[str, tuple[str, ...]]:
    return reason.text, tuple(reason.values.values())


def _areas(
    question: Question, crs: QgsCoordinateReferenceSystem, key_field: str, feedback: QgsFeedback
) -> tuple[list[str], list[str], list[QgsGeometry]]:
    """Keys, names and shapes (in ``crs``) of the areas that are meant."""
    shape = None
    if question.shape is not None:
        shape = _moved(question.shape, question.crs, crs, question.transforms)
        if shape.type() != _POLYGON:  # a click
            shape = shape.buffer(_POINT_SIZE, 8)
    layer = question.layer
    if layer is None:
        return ["-"], [""], [shape]
    found = []
    for feature in _candidates(question, layer, feedback):
        area = _moved(feature.geometry(), layer.crs, crs, question.transforms)
        if shape is None or area.intersects(shape):
            found.append((feature, area))
        if len(found) > MOST_AREAS:
            raise SozialraumError(_TOO_MANY, most=MOST_AREAS)
    found.sort(key=lambda pair: pair[0].id())
    keys = [str(feature[key_field] if key_field else feature.id()) for feature, _ in found]
    names = [_called(layer, feature) for feature, _ in found]
    return keys, names, [area for _, area in found]


def _candidates(
    question: Question, layer: AreaLayer, feedback: QgsFeedback
) -> Iterator[QgsFeature]:
    request = QgsFeatureRequest()
    if question.selected:
        request.setFilterFids(list(question.selected))
    elif question.shape is not None:
        here = _moved(question.shape, question.crs, layer.crs, question.transforms)
        request.setFilterRect(here.boundingBox())
    for feature in layer.features.getFeatures(request):
        if feedback.isCanceled():
            raise Cancelled
        if feature.hasGeometry():
            yield feature


def _moved(
    geometry: QgsGeometry,
    own: QgsCoordinateReferenceSystem,
    crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
) -> QgsGeometry:
    """A valid copy in another CRS, without heights and arcs."""
    copy = QgsGeometry(geometry)
    try:
        done = copy.transform(QgsCoordinateTransform(own, crs, transforms))
    except QgsCsException as error:
        raise SozialraumError(_OUTSIDE, crs=crs.authid()) from error
    if done != QgsGeometry.OperationResult.Success or not copy.boundingBox().isFinite():
        raise SozialraumError(_OUTSIDE, crs=crs.authid())
    if QgsWkbTypes.isCurvedType(copy.wkbType()):
        copy = QgsGeometry(copy.constGet().segmentize())
    copy.get().dropZValue()
    copy.get().dropMValue()
    if copy.type() == _POLYGON and not copy.isGeosValid():
        copy = copy.makeValid()
        if copy.type() != _POLYGON and not copy.convertGeometryCollectionToSubclass(_POLYGON):
            copy = QgsGeometry()
    return copy


def _called(layer: AreaLayer, feature: QgsFeature) -> str:
    """What an area is called: by a field that says so, else by the field that QGIS shows."""
    named = {name.casefold(): name for name in layer.texts}
    field_ = next((named[name] for name in _NAMES if name in named), layer.display)
    value = feature[field_] if field_ in layer.features.fields().names() else None
    return str(value) if value else str(feature.id())


def _level_of(
    layer: AreaLayer, levels: dict[str, Level], feedback: QgsFeedback
) -> tuple[str, Level | None]:
    """The field with the area keys, and the level; that which the user chose wins."""
    columns, chosen = _columns(layer, feedback), levels.get(layer.level)
    if chosen is not None:
        fits = (name for name, keys in columns.items() if not chosen.misfits(keys))
        return next(fits, ""), chosen
    names = [layer.name, layer.table]
    for name, keys in columns.items():
        level = likely_level(names, keys, levels)
        if level is not None:
            return name, level
    return "", None if columns else likely_level(names, [], levels)


def _columns(layer: AreaLayer, feedback: QgsFeedback) -> dict[str, list[str]]:
    """The texts of each field whose texts name each area once."""
    request = QgsFeatureRequest()
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(list(layer.texts), layer.features.fields())
    request.setLimit(MOST_AREAS)
    rows: list[list[object]] = []
    for feature in layer.features.getFeatures(request):
        if feedback.isCanceled():
            raise Cancelled
        rows.append([feature[name] for name in layer.texts])
    columns = {}
    for name, values in zip(layer.texts, zip(*rows)):
        keys = [value for value in values if isinstance(value, str) and value]
        if len(keys) == len(set(keys)) == len(rows):
            columns[name] = keys
    return columns
