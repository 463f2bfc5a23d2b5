"""The column beside the map: legend, north arrow and scale bar."""

from __future__ import annotations

import math
from collections.abc import Sequence

from qgis.core import (
    QgsFillSymbol,
    QgsLayerTree,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLegendStyle,
    QgsLineSymbol,
    QgsMapLayerLegendUtils,
    QgsScaleBarSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont

from .icons import icon_path
from .sheet_texts import DARK, INK, MM, place, wrapped

_CHARACTERS = 36


def add_legend(
    map_: QgsLayoutItemMap,
    layers: Sequence[QgsVectorLayer],
    column: QRectF,
    heading: QFont,
    text: QFont,
) -> None:
    """The classes of ``layers`` under their names, at the top of ``column``."""
    layout = map_.layout()
    legend = QgsLayoutItemLegend(layout)
    layout.addLayoutItem(legend)
    legend.setLinkedMap(map_)
    legend.setAutoUpdateModel(False)
    legend.setWrapString("\n")
    root: QgsLayerTree = legend.model().rootGroup()
    root.clear()
    for layer in layers:
        node = root.addLayer(layer)
        node.setCustomProperty("legend/title-label", wrapped(layer.name(), _CHARACTERS))
        for row, entry in enumerate(legend.model().layerOriginalLegendNodes(node)):
            label = str(entry.data(Qt.ItemDataRole.DisplayRole))
            lines = wrapped(label, _CHARACTERS - 2)
            QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, row, lines)
        legend.model().refreshLayerLegend(node)
    _legend_look(legend, heading, text)
    place(legend, QRectF(column.x(), column.y(), column.width(), 10))
    legend.setResizeToContents(True)
    legend.adjustBoxSize()


def _legend_look(legend: QgsLayoutItemLegend, heading: QFont, text: QFont) -> None:
    for part, font in (
        (QgsLegendStyle.Style.Group, heading),
        (QgsLegendStyle.Style.Subgroup, heading),
        (QgsLegendStyle.Style.SymbolLabel, text),
    ):
        legend.setStyleFont(part, font)
    legend.setStyleMargin(QgsLegendStyle.Style.Symbol, QgsLegendStyle.Side.Top, 1.6)
    legend.setStyleMargin(QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Side.Bottom, 1.8)
    legend.setSymbolWidth(8.0)
    legend.setSymbolHeight(4.6)
    legend.setBoxSpace(0.0)
    legend.setFontColor(QColor(INK))
    legend.setBackgroundEnabled(False)


def add_north_and_scale(map_: QgsLayoutItemMap, column: QRectF, font: QFont) -> float:
    """North arrow and scale bar at the foot of ``column``; returns where they begin."""
    layout, high = map_.layout(), 14.0
    top = column.bottom() - high
    arrow = QgsLayoutItemPicture(layout)
    layout.addLayoutItem(arrow)
    arrow.setPicturePath(icon_path("north_arrow"))
    arrow.setLinkedMap(map_)
    place(arrow, QRectF(column.right() - 9, top, 9, high))
    bar = QgsLayoutItemScaleBar(layout)
    layout.addLayoutItem(bar)
    bar.setLinkedMap(map_)
    bar.applyDefaultSize()
    bar.setStyle("Single Box")
    bar.setTextFormat(QgsTextFormat.fromQFont(font))
    bar.setHeight(1.6)
    bar.setLabelBarSpace(1.2)
    bar.setLineSymbol(QgsLineSymbol.createSimple({"color": DARK, "width": "0.2"}))
    bar.setFillSymbol(QgsFillSymbol.createSimple({"color": DARK, "outline_style": "no"}))
    bar.setBoxContentSpace(0.6)
    _fit(bar, map_, column.width() - 24)
    bar.attemptMove(QgsLayoutPoint(column.x(), column.bottom() - 8.5, MM))
    return top


def _fit(bar: QgsLayoutItemScaleBar, map_: QgsLayoutItemMap, widest: float) -> None:
    """Two segments of a round length (1, 2 or 5 times a power of ten) that fit ``widest`` mm.

    QGIS' own fit also takes 2.5, which it would write with the decimal point of the computer.
    """
    most = widest / 2 * map_.extent().width() / map_.rect().width()
    power = 10.0 ** math.floor(math.log10(most))
    metres = max(step * power for step in (1, 2, 5) if step * power <= most)
    bar.setSegmentSizeMode(QgsScaleBarSettings.SegmentSizeMode.SegmentSizeFixed)
    bar.setNumberOfSegmentsLeft(0)
    bar.setNumberOfSegments(2)
    kilometres = metres >= 1000
    unit = QgsUnitTypes.DistanceUnit
    bar.setUnits(unit.DistanceKilometers if kilometres else unit.DistanceMeters)
    bar.setUnitLabel("km" if kilometres else "m")
    bar.setMapUnitsPerScaleBarUnit(1.0)
    bar.setUnitsPerSegment(metres / 1000 if kilometres else metres)
    bar.update()
