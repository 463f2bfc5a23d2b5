"""Palettes, symbols and labels as one XML file for QGIS' style manager (Import)."""

from __future__ import annotations

from pathlib import Path
from xml.etree.ElementTree import canonicalize

from qgis.core import QgsPresetSchemeColorRamp, QgsStyle, QgsWkbTypes
from qgis.PyQt.QtGui import QColor

from ..core.maps.palettes import PALETTES, matrix_colors
from ..core.maps.wording import GERMAN
from .facility_style import KINDS, facility_symbol
from .level_styles import LEVELS, level_labels
from .symbols import plain_symbol, state_symbol

PREFIX = "Sozialraum"
_POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry
_CLASSES = (3, 5, 7)


def style_collection() -> QgsStyle:
    """All of it as a style database in memory; names begin with ``Sozialraum``."""
    style = QgsStyle()
    assert style.createMemoryDatabase(), style.errorString()
    for key, palette in PALETTES.items():
        for count in _CLASSES:
            colors = [QColor(color) for color in palette.colors(count)]
            _add(style.addColorRamp, f"{key} {count}", QgsPresetSchemeColorRamp(colors))
    cells = [QColor(color) for row in matrix_colors(4, 3) for color in row]
    _add(style.addColorRamp, "status dynamik", QgsPresetSchemeColorRamp(cells))
    for state, text in GERMAN.states.items():
        _add(style.addSymbol, text, state_symbol(_POLYGON, state))
    _add(style.addSymbol, "Gebiete ohne Farbe", plain_symbol(_POLYGON))
    for level, look in LEVELS.items():
        _add(style.addSymbol, f"Umriss {level}", look.symbol())
        _add(style.addLabelSettings, f"Namen {level}", level_labels(level))
    for kind in KINDS.values():
        _add(style.addSymbol, kind.title, facility_symbol(kind))
    return style


def write_collection(path: Path) -> None:
    """Write the XML file, as canonical XML."""
    written = style_collection().exportXml(str(path))
    assert written, str(path)
    path.write_text(canonicalize(from_file=str(path)) + "\n", encoding="utf-8")


def _add(add, name: str, entity) -> None:
    added = add(f"{PREFIX} {name}", entity, True)
    assert added, name
