"""What explains the map on its sheet: legend or matrix, and the scale bar."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from qgis.core import (
    QgsLayerTree,
    QgsLayout,
    QgsLayoutExporter,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsScaleBarSettings,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QFont, QFontMetricsF

from ..core.maps.matrix import Matrix
from ..core.maps.matrix_legend import UNITS_OF_TEXT, Box, Words, legend_drawing
from ..core.tables.states import State
from .sheet_texts import add_label, frame_of, measured, place, wrapped
from .symbols import class_symbol, state_symbol

_SMALL, _SMALLEST = 7.5, 5.5


def fill_legend(legend: QgsLayoutItemLegend, layers: Sequence[QgsVectorLayer]) -> None:
    """The classes of ``layers`` under their names.

    Where the room is short the letters are smaller, and then there are two columns, if they fit.
    """
    room = frame_of(legend)
    root: QgsLayerTree = legend.model().rootGroup()
    root.clear()
    nodes = [root.addLayer(layer) for layer in layers]
    legend.setResizeToContents(True)
    _wrap(legend, nodes, room.width())
    # A legend knows its size only once a corner of it has been drawn.
    corner = QRectF(room.x(), room.y(), 5, 5)
    QgsLayoutExporter(legend.layout()).renderRegionToImage(corner, QSize(), 50)
    while _too_high(legend, room) and _letters(legend) > _SMALLEST:
        twice = 2 * legend.rect().width() + legend.columnSpace()
        if _letters(legend) < _SMALL and legend.columnCount() == 1 and twice <= room.width():
            legend.setColumnCount(2)
            legend.setSplitLayer(True)
        else:
            _shrink(legend)
            _wrap(legend, nodes, room.width() / legend.columnCount())
    size = legend.rect()
    place(legend, QRectF(room.x(), room.y(), size.width(), size.height()))


def _too_high(legend: QgsLayoutItemLegend, room: QRectF) -> bool:
    legend.adjustBoxSize()
    return legend.rect().height() > room.height()


def _letters(legend: QgsLayoutItemLegend) -> float:
    return legend.styleFont(QgsLegendStyle.Style.SymbolLabel).pointSizeF()


def place_matrix(
    legend: QgsLayoutItemLegend, matrix: Matrix, counts: Mapping[str, int] | None
) -> None:
    """The matrix in the room of the legend, which goes."""
    layout, room = legend.layout(), frame_of(legend)
    drawing = legend_drawing(matrix, counts)
    font = legend.styleFont(QgsLegendStyle.Style.SymbolLabel)
    scale = font.pointSizeF() * 25.4 / 72 / UNITS_OF_TEXT
    scale *= min(1.0, room.width() / (drawing.wide * scale), room.height() / (drawing.high * scale))
    font.setPointSizeF(scale * UNITS_OF_TEXT * 72 / 25.4)
    for box in drawing.boxes:
        frame = QRectF(box.x * scale, box.y * scale, box.wide * scale, box.high * scale)
        _add_box(layout, box, frame.translated(room.topLeft()))
    for word in drawing.words:
        _add_words(layout, word, font, scale, room)
    layout.removeLayoutItem(legend)


def _add_box(layout: QgsLayout, box: Box, frame: QRectF) -> None:
    shape = QgsLayoutItemShape(layout)
    layout.addLayoutItem(shape)
    shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
    geometry = QgsWkbTypes.GeometryType.PolygonGeometry
    hatched = state_symbol(geometry, State.MISSING)
    shape.setSymbol(hatched if box.hatched else class_symbol(geometry, box.color))
    place(shape, frame)


def _add_words(layout: QgsLayout, word: Words, font: QFont, scale: float, room: QRectF) -> None:
    """A text whose line is where the drawing has it."""
    own = QFont(font)
    own.setBold(word.bold)
    wide, high = word.wide * scale, 1.5 * UNITS_OF_TEXT * scale
    left = word.x * scale - (wide / 2 if word.anchor == "middle" else 0)
    top = (word.y - 0.36 * UNITS_OF_TEXT) * scale - high / 2
    box = QRectF(room.x() + left, room.y() + top, wide, high)
    label = add_label(layout, word.text, own, box, word.color)
    label.setVAlign(Qt.AlignmentFlag.AlignVCenter)
    if word.anchor == "middle":
        label.setHAlign(Qt.AlignmentFlag.AlignHCenter)


def fit_scale_bar(bar: QgsLayoutItemScaleBar, map_: QgsLayoutItemMap) -> None:
    """Two segments of a round length (1, 2 or 5 times a power of ten) that fit their room.

    QGIS' own fit also takes 2.5, which it would write with the decimal point of the computer.
    """
    bar.setLinkedMap(map_)
    widest = bar.maximumBarWidth()
    most = widest / 2 * map_.extent().width() / map_.rect().width()
    power = 10.0 ** math.floor(math.log10(most))
    metres = max(step * power for step in (1, 2, 5) if step * power <= most)
    bar.setSegmentSizeMode(QgsScaleBarSettings.SegmentSizeMode.SegmentSizeFixed)
    bar.setNumberOfSegments(2)
    kilometres = metres >= 1000
    unit = QgsUnitTypes.DistanceUnit
    bar.setUnits(unit.DistanceKilometers if kilometres else unit.DistanceMeters)
    bar.setUnitLabel("km" if kilometres else "m")
    bar.setMapUnitsPerScaleBarUnit(1.0)
    bar.setUnitsPerSegment(metres / 1000 if kilometres else metres)
    bar.update()


def _wrap(legend: QgsLayoutItemLegend, nodes: list, wide: float) -> None:
    """Texts in lines that fit the room beside the symbols."""
    model = legend.model()
    text_room = wide - legend.symbolWidth() - 5
    label_font = legend.styleFont(QgsLegendStyle.Style.SymbolLabel)
    head_font = legend.styleFont(QgsLegendStyle.Style.Subgroup)
    for node in nodes:
        title = wrapped(node.layer().name(), _characters(head_font, wide))
        node.setCustomProperty("legend/title-label", title)
        for row, entry in enumerate(model.layerOriginalLegendNodes(node)):
            shown = QgsMapLayerLegendUtils.legendNodeUserLabel(node, row)
            label = (shown or str(entry.data(Qt.ItemDataRole.DisplayRole))).replace("\n", " ")
            lines = wrapped(label, _characters(label_font, text_room))
            QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, row, lines)
        model.refreshLayerLegend(node)


def _characters(font: QFont, wide: float) -> int:
    average = QFontMetricsF(measured(font)).averageCharWidth() / 100
    return max(int(wide / average * 0.98), 8)


def _shrink(legend: QgsLayoutItemLegend) -> None:
    for part in (
        QgsLegendStyle.Style.Group,
        QgsLegendStyle.Style.Subgroup,
        QgsLegendStyle.Style.SymbolLabel,
    ):
        font = legend.styleFont(part)
        font.setPointSizeF(max(font.pointSizeF() * 0.93, _SMALLEST))
        legend.setStyleFont(part, font)
    legend.setSymbolWidth(legend.symbolWidth() * 0.95)
    legend.setSymbolHeight(legend.symbolHeight() * 0.93)
    top = QgsLegendStyle.Side.Top
    symbol = legend.style(QgsLegendStyle.Style.Symbol)
    legend.setStyleMargin(QgsLegendStyle.Style.Symbol, top, symbol.margin(top) * 0.85)
