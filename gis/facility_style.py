"""Facilities on the map: a dark disc with a letter for each kind, which also works in grey."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsFields,
    QgsFontMarkerSymbolLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsRendererCategory,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from .labels import FAMILY, label_format, label_settings
from .map_tips import describe_areas, name_expression

NAMES_FROM_SCALE = 12_000
_FIELDS = ("kind", "art", "typ", "type", "einrichtungsart", "schulform", "kategorie")


@dataclass(frozen=True)
class Kind:
    """A kind of facility: letter, colour, legend text, and the words that data name it by."""

    letter: str
    color: str
    title: str
    words: tuple[str, ...]


KINDS = {
    "kita": Kind("K", "#8a4b00", "Kindertagesstätte", ("kita", "kindertag", "krippe", "hort")),
    "school": Kind("S", "#0b4f8a", "Schule", ("schul", "school", "gymnas")),
    "youth": Kind("J", "#5b2a86", "Jugendeinrichtung", ("jugend",)),
    "family": Kind("F", "#8a1f3d", "Familieneinrichtung", ("famil",)),
    "care": Kind("P", "#1f5a3c", "Pflege, Senioren", ("pflege", "senior", "alten")),
    "health": Kind("G", "#9a1c1c", "Gesundheit", ("gesund", "arzt", "klinik", "kranken")),
    "advice": Kind("B", "#4a4a00", "Beratung", ("berat",)),
    "quarter": Kind("Q", "#00585e", "Quartier, Nachbarschaft", ("quartier", "nachbar", "treff")),
    "sport": Kind("T", "#2f4f4f", "Sport, Freizeit", ("sport", "turn", "spielplatz", "bad")),
}
OTHER = Kind("", "#3a3a3a", "Einrichtung", ())


def facility_symbol(kind: Kind) -> QgsMarkerSymbol:
    """A disc with a white letter."""
    symbol = QgsMarkerSymbol.createSimple(
        {
            **{"name": "circle", "color": kind.color, "outline_color": "#ffffff"},
            **{"outline_width": "0.25", "size": "4.2"},
        }
    )
    if kind.letter:
        letter = QgsFontMarkerSymbolLayer("Open Sans", kind.letter, 2.9, QColor("#ffffff"))
        letter.setFontStyle("Bold")
        appended = symbol.appendSymbolLayer(letter)
        assert appended, "a marker takes marker layers"
    return symbol


def facility_style(layer: QgsVectorLayer) -> None:
    """Points of facilities by their kind, which is read from the field that names it."""
    kinds = [(key, facility_symbol(kind), kind.title) for key, kind in KINDS.items()]
    categories = [QgsRendererCategory(*entry) for entry in kinds]
    categories.append(QgsRendererCategory("", facility_symbol(OTHER), OTHER.title))
    expression = kind_expression(layer.fields())
    layer.setRenderer(QgsCategorizedSymbolRenderer(expression, categories))
    settings = label_settings(name_expression(), label_format(FAMILY, 7.0), NAMES_FROM_SCALE)
    settings.placement = QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    describe_areas(layer)
    layer.triggerRepaint()


def kind_expression(fields: QgsFields) -> str:
    """The key of the kind that the first field of a known name speaks of.

    The shipped style reads the field ``kind``.
    """
    known = {name.lower(): name for name in fields.names()}
    found = next((known[name] for name in _FIELDS if name in known), "")
    if not found:
        return "''"
    column = f"lower(coalesce({QgsExpression.quotedColumnRef(found)}, ''))"
    cases = []
    for key, kind in KINDS.items():
        likes = (f"{column} LIKE '%{word}%'" for word in kind.words)
        cases.append(f"WHEN {' OR '.join(likes)} THEN '{key}'")
    return f"CASE {' '.join(cases)} ELSE '' END"
