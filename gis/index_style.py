"""How an index looks: coloured by its class, or by how often an area stays in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import (
    QgsExpression,
    QgsGraduatedSymbolRenderer,
    QgsProcessingContext,
    QgsRendererRange,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..core.maps.assigned import classes_as_assigned
from ..core.maps.classes import Classes
from ..core.maps.palettes import palette
from ..core.maps.wording import WORDINGS, Wording
from .map_tips import describe_areas, indicator_tip
from .map_values import map_values, placed_rows, source_of
from .styling import IndicatorStyle, classification_expression, draw
from .symbols import class_symbol

if TYPE_CHECKING:
    import pandas as pd

DECIMALS = 2


def index_style(
    layer: QgsVectorLayer,
    field: str,
    class_field: str,
    limits: Sequence[float],
    limit_below: bool,
    language: str = "de",
) -> None:
    """Colour ``layer`` by ``class_field``; the legend's limits are rounded so that they say it too.

    Areas without an index have the class of their state, as on every map.
    """
    fields, geometry = layer.fields(), layer.geometryType()
    source = source_of(layer, QgsProcessingContext())
    found = placed_rows(source, [field, class_field]).frame[[field, class_field]].astype("float64")
    classes = classes_as_assigned(limits, found[field], found[class_field], limit_below)
    style = IndicatorStyle(field, decimals=classes.decimals, language=language)
    figures = map_values(source, field)
    column = QgsExpression.quotedColumnRef(class_field)
    rest = classification_expression(field, fields, classes.decimals)
    ranges = [
        *_class_ranges(classes, found[class_field], geometry, WORDINGS[language]),
        *style.state_ranges(figures, geometry, figures),
        *style.note_ranges(figures, geometry),
    ]
    renderer = QgsGraduatedSymbolRenderer(f"coalesce({column}, {rest})", ranges)
    renderer.setSourceSymbol(class_symbol(geometry, palette("blue").colors(len(classes))[0]))
    layer.setRenderer(renderer)
    title = fields.field(field).alias() or field
    describe_areas(layer, indicator_tip(field, fields, title, "", classes.decimals, language))


def _class_ranges(
    classes: Classes, assigned: pd.Series, geometry: QgsWkbTypes.GeometryType, wording: Wording
) -> list[QgsRendererRange]:
    """A range for each class; none for a class between equal limits, which nothing falls into."""
    colors, labels = palette("blue").colors(len(classes)), classes.labels(wording)
    ranges = []
    for place, (low, high) in enumerate(classes.intervals(), 1):
        if low < high:
            count = int((assigned == place).sum())
            text = wording.counted(f"{place}: {labels[place - 1]}", count)
            symbol = class_symbol(geometry, colors[place - 1])
            ranges.append(QgsRendererRange(place - 0.5, place + 0.5, symbol, text))
    return ranges


def stability_style(layer: QgsVectorLayer, field: str, limits: tuple[float, ...]) -> None:
    """Colour ``layer`` by shares of runs, in classes that are the same for every index."""
    style = IndicatorStyle(field, method="limits", limits=limits, decimals=DECIMALS)
    draw([layer], style)
    fields = layer.fields()
    title = fields.field(field).alias() or field
    describe_areas(layer, indicator_tip(field, fields, title, "", DECIMALS))
