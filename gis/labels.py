"""Names on the map, small and quiet, with a light halo."""

from __future__ import annotations

from qgis.core import (
    QgsPalLayerSettings,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor, QFont

from .map_tips import name_expression
from .sheet_texts import sheet_family

FAMILY = "Open Sans"
"""The typeface of QGIS' own layouts; QGIS takes another where it is not installed."""

NAMES_FROM_SCALE = 75_000
"""1 : 75,000; farther away the names of small areas would cover the colours."""


def label_areas(
    layer: QgsVectorLayer,
    field: str = "",
    family: str = "",
    points: float = 7.0,
    from_scale: float = 0.0,
) -> None:
    """Write ``field``, else the area's name, into each area where there is room.

    Parameters
    ----------
    from_scale
        Smallest scale (its denominator) at which there are labels; 0: at every scale.
    """
    text = label_format(family or sheet_family(), points)
    settings = label_settings(field or name_expression(layer.fields()), text, from_scale)
    settings.isExpression = not field
    points_only = layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry
    if points_only:
        settings.placement = QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def label_format(
    family: str, points: float, color: str = "#1f1f1f", bold: bool = False
) -> QgsTextFormat:
    """Dark letters with a light halo."""
    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.6)
    halo.setColor(QColor(255, 255, 255, 200))
    text = QgsTextFormat()
    font = QFont(family)
    font.setBold(bold)
    text.setFont(font)
    text.setSize(points)
    text.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    text.setColor(QColor(color))
    text.setBuffer(halo)
    return text


def label_settings(
    expression: str, text: QgsTextFormat, from_scale: float = 0.0
) -> QgsPalLayerSettings:
    """Labels of ``expression``, horizontal, inside the areas."""
    settings = QgsPalLayerSettings()
    settings.fieldName = expression
    settings.isExpression = True
    settings.placement = QgsPalLayerSettings.Placement.Horizontal
    settings.centroidInside = True
    settings.scaleVisibility = from_scale > 0
    settings.minimumScale = from_scale
    settings.setFormat(text)
    return settings
