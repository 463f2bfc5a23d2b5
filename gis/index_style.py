"""How an index looks: coloured by its class, or by how often an area stays in it."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsExpression,
    QgsGraduatedSymbolRenderer,
    QgsProcessingContext,
    QgsRendererRange,
    QgsVectorLayer,
)

from ..core.maps.classes import Classes
from ..core.maps.palettes import palette
from ..core.maps.wording import WORDINGS
from .map_tips import describe_areas, indicator_tip
from .map_values import map_values, placed_rows, source_of
from .sources import Source
from .styling import IndicatorStyle, classification_expression, draw
from .symbols import class_symbol

DECIMALS = 2


def index_style(
    layer: QgsVectorLayer,
    field: str,
    class_field: str,
    limits: Sequence[float],
    limit_below: bool,
    language: str = "de",
) -> None:
    """Colour ``layer`` by ``class_field``, not by the rounded index: a map shows what is written.

    Areas without an index have the class of their state, as on every map.
    """
    style = IndicatorStyle(field, decimals=DECIMALS, language=language)
    fields, geometry = layer.fields(), layer.geometryType()
    source = source_of(layer, QgsProcessingContext())
    figures = map_values(source, field)
    classes = Classes(tuple(limits), DECIMALS, limit_below=limit_below)
    column = QgsExpression.quotedColumnRef(class_field)
    rest = classification_expression(field, fields, DECIMALS)
    colors = palette("blue").colors(len(classes))
    counts = _counts(source, class_field, len(classes))
    wording = WORDINGS[language]
    ranges = []
    for place, label in enumerate(classes.labels(wording), 1):
        text = wording.counted(f"{place}: {label}", counts[place - 1])
        symbol = class_symbol(geometry, colors[place - 1])
        ranges.append(QgsRendererRange(place - 0.5, place + 0.5, symbol, text))
    ranges += [
        *style.state_ranges(figures, geometry, figures),
        *style.note_ranges(figures, geometry),
    ]
    renderer = QgsGraduatedSymbolRenderer(f"coalesce({column}, {rest})", ranges)
    renderer.setSourceSymbol(class_symbol(geometry, colors[0]))
    layer.setRenderer(renderer)
    title = fields.field(field).alias() or field
    describe_areas(layer, indicator_tip(field, fields, title, "", DECIMALS, language))


def stability_style(layer: QgsVectorLayer, field: str, limits: tuple[float, ...]) -> None:
    """Colour ``layer`` by shares of runs, in classes that are the same for every index."""
    style = IndicatorStyle(field, method="limits", limits=limits, decimals=DECIMALS)
    draw([layer], style)
    fields = layer.fields()
    title = fields.field(field).alias() or field
    describe_areas(layer, indicator_tip(field, fields, title, "", DECIMALS))


def _counts(source: Source, class_field: str, number: int) -> list[int]:
    found = placed_rows(source, [class_field]).frame[class_field].to_numpy("float64")
    return [int((found == place).sum()) for place in range(1, number + 1)]
