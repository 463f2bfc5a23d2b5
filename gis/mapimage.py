"""One map sheet as PNG or PDF: title, map, legend, scale, north, note, source and date line.

Works offscreen and without a project; what stands on the sheet is given as text, the legend comes
from the layers' renderers.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFillSymbol,
    QgsLayerTree,
    QgsLayout,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsScaleBarSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontInfo, QFontMetricsF

from ..core.errors import QT_TRANSLATE_NOOP, SozialraumError
from .icons import icon_path

INK, QUIET, DARK, RULE = "#222222", "#5a5a5a", "#3a3a3a", "#c4c4c4"
WIDTH, MARGIN, COLUMN, GAP, FOOT = 297.0, 10.0, 68.0, 5.0, 12.0
_LEGEND_CHARACTERS = 36
_METRIC_FALLBACK = "EPSG:25832"
_MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters


@dataclass
class MapSheet:
    """What stands on the sheet.

    Attributes
    ----------
    layers
        Drawn from first (top) to last.
    legend
        Layers whose classes are explained; their names are the headings. Empty: all ``layers``.
    background
        Layers below the others, without legend; they do not decide what the map shows.
    note
        What the reader must know before using a figure, such as "Rechenbeispiel".
    size
        Width and height of the picture in pixels; the sheet is 297 mm wide.
    """

    layers: Sequence[QgsVectorLayer]
    title: str
    subtitle: str = ""
    source_note: str = ""
    note: str = ""
    legend: Sequence[QgsVectorLayer] = ()
    background: Sequence[QgsMapLayer] = ()
    size: tuple[int, int] = (2339, 1654)
    family: str = field(default_factory=lambda: _family())

    @property
    def height(self) -> float:
        """Height of the sheet in millimetres."""
        return WIDTH * self.size[1] / self.size[0]

    def font(self, points: float, bold: bool = False) -> QFont:
        """The sheet's font."""
        font = QFont(self.family)
        font.setPointSizeF(points)
        font.setBold(bold)
        return font


def render_map(sheet: MapSheet, path: str) -> None:
    """Write the sheet as PDF if ``path`` ends so, else as an image of exactly ``sheet.size``.

    Errors
    ------
    SozialraumError
        The file cannot be written.
    """
    project = QgsProject()
    layout = map_layout(sheet, project)
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    exporter = QgsLayoutExporter(layout)
    if path.lower().endswith(".pdf"):
        result = exporter.exportToPdf(path, QgsLayoutExporter.PdfExportSettings())
        done = result == QgsLayoutExporter.ExportResult.Success
    else:
        done = exporter.renderPageToImage(0, QSize(*sheet.size)).save(path)
    if not done:
        raise SozialraumError(
            QT_TRANSLATE_NOOP("Sozialraum", "The map could not be written to {path}."), path=path
        )


def map_layout(sheet: MapSheet, project: QgsProject) -> QgsPrintLayout:
    """The sheet as a print layout of ``project``, which owns it."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(sheet.title)
    project.layoutManager().addLayout(layout)
    page = layout.pageCollection().page(0)
    page.setPageSize(QgsLayoutSize(WIDTH, sheet.height, _MM))
    top = _heading(layout, sheet)
    bottom = sheet.height - MARGIN / 2 - FOOT
    frame = QRectF(MARGIN, top, WIDTH - 2 * MARGIN - COLUMN - GAP, bottom - top)
    map_ = _map(layout, sheet, frame)
    column = QRectF(WIDTH - MARGIN - COLUMN, top, COLUMN, bottom - top)
    _legend(layout, sheet, map_, column)
    foot = _north_and_scale(layout, sheet, map_, column)
    _note(layout, sheet, column, foot)
    _source(layout, sheet, bottom)
    return layout


def _heading(layout: QgsLayout, sheet: MapSheet) -> float:
    wide = WIDTH - 2 * MARGIN
    top = MARGIN - 2
    for text, font, color in (
        (sheet.title, sheet.font(19, bold=True), INK),
        (sheet.subtitle, sheet.font(11), QUIET),
    ):
        if text:
            high = text_height(text, font, wide)
            _label(layout, text, font, QRectF(MARGIN, top, wide, high), color)
            top += high + 0.5
    _rule(layout, top + 1.5)
    return top + 5.5


def _map(layout: QgsLayout, sheet: MapSheet, frame: QRectF) -> QgsLayoutItemMap:
    map_ = QgsLayoutItemMap(layout)
    layout.addLayoutItem(map_)
    _place(map_, frame)
    crs = sheet.layers[0].crs()
    if not crs.isValid() or crs.isGeographic():
        crs = QgsCoordinateReferenceSystem(_METRIC_FALLBACK)
    map_.setCrs(crs)
    map_.setLayers([*sheet.layers, *sheet.background])
    map_.setKeepLayerSet(True)
    map_.setBackgroundEnabled(False)
    extent = QgsRectangle()
    for layer in sheet.layers:
        transform = QgsCoordinateTransform(layer.crs(), crs, layout.project())
        extent.combineExtentWith(transform.transformBoundingBox(layer.extent()))
    extent.scale(1.03)
    # zoomToExtent keeps the proportions that the map has, and a new one has none.
    map_.setExtent(QgsRectangle(0, 0, frame.width(), frame.height()))
    map_.zoomToExtent(extent)
    return map_


def _legend(layout: QgsLayout, sheet: MapSheet, map_: QgsLayoutItemMap, column: QRectF) -> None:
    legend = QgsLayoutItemLegend(layout)
    layout.addLayoutItem(legend)
    legend.setLinkedMap(map_)
    legend.setAutoUpdateModel(False)
    legend.setWrapString("\n")
    root: QgsLayerTree = legend.model().rootGroup()
    root.clear()
    for layer in sheet.legend or sheet.layers:
        node = root.addLayer(layer)
        node.setCustomProperty("legend/title-label", _wrapped(layer.name(), _LEGEND_CHARACTERS))
        for place, entry in enumerate(legend.model().layerOriginalLegendNodes(node)):
            label = str(entry.data(Qt.ItemDataRole.DisplayRole))
            text = _wrapped(label, _LEGEND_CHARACTERS - 2)
            QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, place, text)
        legend.model().refreshLayerLegend(node)
    _legend_look(legend, sheet)
    _place(legend, QRectF(column.x(), column.y(), column.width(), 10))
    legend.setResizeToContents(True)
    legend.adjustBoxSize()


def _legend_look(legend: QgsLayoutItemLegend, sheet: MapSheet) -> None:
    for part, font in (
        (QgsLegendStyle.Style.Title, sheet.font(11, bold=True)),
        (QgsLegendStyle.Style.Group, sheet.font(10, bold=True)),
        (QgsLegendStyle.Style.Subgroup, sheet.font(10, bold=True)),
        (QgsLegendStyle.Style.SymbolLabel, sheet.font(9)),
    ):
        legend.setStyleFont(part, font)
    legend.setStyleMargin(QgsLegendStyle.Style.Symbol, QgsLegendStyle.Side.Top, 1.6)
    legend.setStyleMargin(QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Side.Bottom, 1.8)
    legend.setSymbolWidth(8.0)
    legend.setSymbolHeight(4.6)
    legend.setBoxSpace(0.0)
    legend.setFontColor(QColor(INK))
    legend.setBackgroundEnabled(False)


def _north_and_scale(
    layout: QgsLayout, sheet: MapSheet, map_: QgsLayoutItemMap, column: QRectF
) -> float:
    high = 14.0
    top = column.bottom() - high
    arrow = QgsLayoutItemPicture(layout)
    layout.addLayoutItem(arrow)
    arrow.setPicturePath(icon_path("north_arrow"))
    arrow.setLinkedMap(map_)
    _place(arrow, QRectF(column.right() - 9, top, 9, high))
    bar = QgsLayoutItemScaleBar(layout)
    layout.addLayoutItem(bar)
    bar.setLinkedMap(map_)
    bar.applyDefaultSize()
    bar.setStyle("Single Box")
    bar.setTextFormat(QgsTextFormat.fromQFont(sheet.font(8)))
    bar.setHeight(1.6)
    bar.setLabelBarSpace(1.2)
    bar.setLineSymbol(QgsLineSymbol.createSimple({"color": DARK, "width": "0.2"}))
    bar.setFillSymbol(QgsFillSymbol.createSimple({"color": DARK, "outline_style": "no"}))
    bar.setBoxContentSpace(0.6)
    _fit(bar, map_, column.width() - 24)
    bar.attemptMove(QgsLayoutPoint(column.x(), column.bottom() - 8.5, _MM))
    return top


def _fit(bar: QgsLayoutItemScaleBar, map_: QgsLayoutItemMap, widest: float) -> None:
    """Two segments of a round length (1, 2 or 5 times a power of ten) that fit ``widest`` mm.

    QGIS' own fit also takes 2.5, which it would write with the decimal point of the computer.
    """
    most = widest / 2 * map_.extent().width() / map_.rect().width()
    power = 10.0 ** (len(str(int(most))) - 1)
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


def _note(layout: QgsLayout, sheet: MapSheet, column: QRectF, foot: float) -> None:
    if not sheet.note:
        return
    font, padding = sheet.font(8), 2.0
    high = text_height(sheet.note, font, column.width() - 2 * padding) + 2 * padding
    box = QRectF(column.x(), foot - high - 4, column.width(), high)
    label = _label(layout, sheet.note, font, box, INK)
    label.setMarginX(padding)
    label.setMarginY(padding)
    label.setBackgroundEnabled(True)
    label.setBackgroundColor(QColor("#f3f1ec"))


def _source(layout: QgsLayout, sheet: MapSheet, bottom: float) -> None:
    _rule(layout, bottom + 2.5)
    box = QRectF(MARGIN, bottom + 4, WIDTH - 2 * MARGIN, FOOT - 4)
    _label(layout, sheet.source_note, sheet.font(7.5), box, QUIET)


def _label(
    layout: QgsLayout, text: str, font: QFont, box: QRectF, color: str
) -> QgsLayoutItemLabel:
    label = QgsLayoutItemLabel(layout)
    layout.addLayoutItem(label)
    label.setText(text)
    label.setFont(font)
    label.setFontColor(QColor(color))
    label.setHAlign(Qt.AlignmentFlag.AlignLeft)
    label.setMarginX(0)
    label.setMarginY(0)
    _place(label, box)
    return label


def _rule(layout: QgsLayout, y: float) -> None:
    line = QgsLayoutItemShape(layout)
    layout.addLayoutItem(line)
    line.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
    line.symbol().setColor(QColor(RULE))
    line.symbol().symbolLayer(0).setStrokeStyle(Qt.PenStyle.NoPen)
    _place(line, QRectF(MARGIN, y, WIDTH - 2 * MARGIN, 0.25))


def _place(item: QgsLayoutItem, box: QRectF) -> None:
    item.attemptMove(QgsLayoutPoint(box.x(), box.y(), _MM))
    item.attemptResize(QgsLayoutSize(box.width(), box.height(), _MM))


def text_height(text: str, font: QFont, width: float) -> float:
    """Height in millimetres that ``text`` takes when it is wrapped at ``width`` millimetres."""
    measured = QFont(font)
    measured.setPixelSize(round(font.pointSizeF() * 25.4 / 72 * 100))  # 1 pixel = 0.01 mm
    wrap = int(Qt.TextFlag.TextWordWrap)
    lines = QFontMetricsF(measured).boundingRect(QRectF(0, 0, 100 * width, 1e6), wrap, text)
    return lines.height() / 100 + 0.6


def _wrapped(text: str, characters: int) -> str:
    return "\n".join(textwrap.wrap(text, characters, break_long_words=False))


def _family() -> str:
    """Open Sans where it is installed, as in QGIS' own layouts; else DejaVu Sans."""
    wanted = "Open Sans"
    return wanted if QFontInfo(QFont(wanted)).family() == wanted else "DejaVu Sans"
