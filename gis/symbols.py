"""Symbols of areas, points and lines: colours for classes, grey hatches for what is no number."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsSymbol,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from ..core.tables.states import State

OUTLINE, OUTLINE_WIDTH = "#8d8d8d", "0.12"
ZERO = "#ffffff"
_POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry
_POINT = QgsWkbTypes.GeometryType.PointGeometry


@dataclass(frozen=True)
class Hatch:
    """Ground and lines of an area without a number; a point takes the marker instead."""

    ground: str
    lines: str
    angles: tuple[int, ...]
    marker: str
    spacing: float = 1.7
    width: float = 0.3


HATCHES = {
    State.MISSING: Hatch("#dedede", "#ffffff", (135,), "circle", width=0.55),
    State.NOT_APPLICABLE: Hatch("#f4f4f4", "#bdbdbd", (0, 90), "diamond", 2.2, 0.2),
    State.SUPPRESSED: Hatch("#ffffff", "#6b6b6b", (45,), "cross_fill", 1.5),
    State.UNKNOWN: Hatch("#ffffff", "#8a8a8a", (45, 135), "square", 1.8),
    State.SMALL_BASE: Hatch("#ffffff", "#8a8a8a", (0,), "triangle", 1.5),
    State.UNRELIABLE: Hatch("#ffffff", "#8a8a8a", (90,), "pentagon", 1.5),
    State.LATER: Hatch("#ffffff", "#a8a8a8", (135,), "star", 2.4),
    State.BELOW_HALF: Hatch("#ffffff", "#b5b5b5", (45,), "hexagon", 2.8, 0.2),
}


def class_symbol(geometry: QgsWkbTypes.GeometryType, color: str) -> QgsSymbol:
    """The symbol of a class: filled with ``color``, thin white outline."""
    if geometry == _POLYGON:
        return _fill(color, OUTLINE if color == ZERO else "#ffffff", "0.16")
    if geometry == _POINT:
        return _marker("circle", color, OUTLINE)
    return QgsLineSymbol.createSimple({"line_color": color, "line_width": "0.9"})


def state_symbol(geometry: QgsWkbTypes.GeometryType, state: State) -> QgsSymbol:
    """The symbol of values that are no number for the reason ``state``."""
    hatch = HATCHES[state]
    if geometry == _POINT:
        return _marker(hatch.marker, hatch.ground, "#6b6b6b")
    if geometry != _POLYGON:
        return QgsLineSymbol.createSimple(
            {"line_color": hatch.lines, "line_width": "0.6", "line_style": "dash"}
        )
    symbol = _fill(hatch.ground)
    for angle in hatch.angles:
        lines = QgsLinePatternFillSymbolLayer()
        lines.setLineAngle(angle)
        lines.setDistance(hatch.spacing)
        lines.setLineWidth(hatch.width)
        lines.setColor(QColor(hatch.lines))
        appended = symbol.appendSymbolLayer(lines)
        assert appended, "a fill symbol takes fill layers"
    return symbol


def note_symbol(geometry: QgsWkbTypes.GeometryType) -> QgsSymbol:
    """Nothing to see: the symbol of a legend line that is only text."""
    if geometry == _POLYGON:
        return QgsFillSymbol.createSimple({"style": "no", "outline_style": "no"})
    if geometry == _POINT:
        return QgsMarkerSymbol.createSimple({"color": "0,0,0,0", "outline_style": "no"})
    return QgsLineSymbol.createSimple({"line_style": "no"})


def plain_symbol(geometry: QgsWkbTypes.GeometryType) -> QgsSymbol:
    """Areas of which only counts are known: no colour that could be read as high or low."""
    if geometry == _POLYGON:
        return _fill("#f3f1ec", "#6f6f6f", "0.2")
    return class_symbol(geometry, "#6f6f6f")


def outline_symbol() -> QgsSymbol:
    """Borders of a higher area level, drawn over the classes."""
    return QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": "#3a3a3a", "outline_width": "0.35"}
    )


def _fill(color: str, outline: str = OUTLINE, width: str = OUTLINE_WIDTH) -> QgsFillSymbol:
    return QgsFillSymbol.createSimple(
        {"color": color, "outline_color": outline, "outline_width": width, "joinstyle": "round"}
    )


def _marker(name: str, color: str, outline: str) -> QgsMarkerSymbol:
    return QgsMarkerSymbol.createSimple(
        {"name": name, "color": color, "outline_color": outline, "size": "3"}
    )
