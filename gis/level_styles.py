"""Outlines of area levels, to be laid over a map: the larger the areas, the stronger the line.

Names appear from the scale at which they find room, so that a map of a city shows those of the
Stadtbezirke and a closer look those of the smaller areas.
"""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsFillSymbol,
    QgsPalLayerSettings,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import Qt

from .labels import FAMILY, label_format, label_settings
from .map_tips import describe_areas, name_expression


@dataclass(frozen=True)
class LevelLook:
    """Line and names of an area level; ``words`` are what its layers are called."""

    title: str
    width: float
    color: str
    points: float
    from_scale: float
    words: tuple[str, ...]
    line: Qt.PenStyle = Qt.PenStyle.SolidLine
    bold: bool = False

    def symbol(self) -> QgsFillSymbol:
        """A polygon without filling."""
        symbol = QgsFillSymbol.createSimple(
            {
                **{"style": "no", "outline_color": self.color, "joinstyle": "round"},
                "outline_width": str(self.width),
            }
        )
        symbol.symbolLayer(0).setStrokeStyle(self.line)
        return symbol


_STYLE = Qt.PenStyle
LEVELS = {
    "kommune": LevelLook(
        *("Kommunen", 0.6, "#1a1a1a", 10.0, 400_000),
        ("kommune", "gemeinde", "stadtgrenze"),
        bold=True,
    ),
    "stadtbezirk": LevelLook(
        *("Stadtbezirke", 0.4, "#1a1a1a", 9.0, 200_000),
        ("stadtbezirk", "bezirk", "ortsteil"),
        bold=True,
    ),
    "sozialraum": LevelLook(
        *("Sozialräume", 0.34, "#3a3a3a", 8.0, 120_000),
        ("sozialraum", "sozialräume", "prognoseraum", "prognoser"),
    ),
    "lebensraum": LevelLook(
        *("Lebensräume", 0.28, "#3a3a3a", 7.5, 75_000),
        ("lebensraum", "lebensräume", "bezirksregion", "stadtteil", "quartier"),
        _STYLE.DashLine,
    ),
    "statistischer_bezirk": LevelLook(
        *("Statistische Bezirke", 0.2, "#4a4a4a", 7.0, 60_000),
        ("statistische", "planungsraum", "planungsräume", "statbez"),
    ),
    "baublock": LevelLook(
        *("Baublöcke", 0.12, "#6a6a6a", 6.0, 15_000),
        ("baublock", "baublöcke", "block"),
        _STYLE.DotLine,
    ),
}
_ORDER = (
    *("statistischer_bezirk", "lebensraum", "sozialraum", "baublock", "stadtbezirk", "kommune"),
)


def level_style(layer: QgsVectorLayer, level: str) -> None:
    """Outline and names of an area level, by its key in `LEVELS`."""
    look = LEVELS[level]
    layer.setRenderer(QgsSingleSymbolRenderer(look.symbol()))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(level_labels(level)))
    layer.setLabelsEnabled(True)
    describe_areas(layer)
    layer.triggerRepaint()


def level_of(name: str) -> str:
    """The level that the name of a layer speaks of; nothing if it speaks of none."""
    said = name.lower()
    for level in _ORDER:
        if any(word in said for word in LEVELS[level].words):
            return level
    return ""


def level_labels(level: str) -> QgsPalLayerSettings:
    """The names of a level; they fit layers of any fields."""
    look = LEVELS[level]
    text = label_format(FAMILY, look.points, look.color, look.bold)
    return label_settings(name_expression(), text, look.from_scale)


def level_title(name: str) -> str:
    """What the legend calls a layer of outlines: its name, unless that is one of a table."""
    level = level_of(name)
    return LEVELS[level].title if level and ("_" in name or name.islower()) else name
