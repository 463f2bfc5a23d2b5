"""One map sheet as PNG or PDF: title, map, legend, scale, north, note, source and date line.

Works offscreen and without a project; what stands on the sheet is given as text, the legend comes
from the layers' renderers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLayout,
    QgsLayoutExporter,
    QgsLayoutItemMap,
    QgsLayoutSize,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, QSize
from qgis.PyQt.QtGui import QColor, QFont

from ..core.errors import QT_TRANSLATE_NOOP, SozialraumError
from .sheet_column import add_legend, add_north_and_scale
from .sheet_texts import INK, MM, QUIET, add_label, add_rule, place, sheet_family, text_height

WIDTH, MARGIN, COLUMN, GAP, FOOT = 297.0, 10.0, 68.0, 5.0, 12.0
_METRIC_FALLBACK = "EPSG:25832"


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
    family: str = field(default_factory=sheet_family)

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
    page.setPageSize(QgsLayoutSize(WIDTH, sheet.height, MM))
    top = _heading(layout, sheet)
    bottom = sheet.height - MARGIN / 2 - FOOT
    frame = QRectF(MARGIN, top, WIDTH - 2 * MARGIN - COLUMN - GAP, bottom - top)
    map_ = _map(layout, sheet, frame)
    column = QRectF(WIDTH - MARGIN - COLUMN, top, COLUMN, bottom - top)
    heading, text = sheet.font(10, bold=True), sheet.font(9)
    add_legend(map_, sheet.legend or sheet.layers, column, heading, text)
    foot = add_north_and_scale(map_, column, sheet.font(8))
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
            add_label(layout, text, font, QRectF(MARGIN, top, wide, high), color)
            top += high + 0.5
    add_rule(layout, QRectF(MARGIN, top + 1.5, wide, 0.25))
    return top + 5.5


def _map(layout: QgsLayout, sheet: MapSheet, frame: QRectF) -> QgsLayoutItemMap:
    map_ = QgsLayoutItemMap(layout)
    layout.addLayoutItem(map_)
    place(map_, frame)
    crs = sheet.layers[0].crs()
    if not crs.isValid() or crs.isGeographic():
        crs = QgsCoordinateReferenceSystem(_METRIC_FALLBACK)
    map_.setCrs(crs)
    map_.setLayers([*sheet.layers, *sheet.background])
    map_.setKeepLayerSet(True)
    map_.setBackgroundEnabled(False)
    extent = QgsRectangle()
    for layer in sheet.layers:
        if layer.extent().isEmpty():
            continue
        transform = QgsCoordinateTransform(layer.crs(), crs, layout.project())
        extent.combineExtentWith(transform.transformBoundingBox(layer.extent()))
    # zoomToExtent keeps the proportions that the map has, and a new one has none.
    map_.setExtent(QgsRectangle(0, 0, frame.width(), frame.height()))
    if not extent.isEmpty():
        extent.scale(1.03)
        map_.zoomToExtent(extent)
    return map_


def _note(layout: QgsLayout, sheet: MapSheet, column: QRectF, foot: float) -> None:
    if not sheet.note:
        return
    font, padding = sheet.font(8), 2.0
    high = text_height(sheet.note, font, column.width() - 2 * padding) + 2 * padding
    box = QRectF(column.x(), foot - high - 4, column.width(), high)
    label = add_label(layout, sheet.note, font, box, INK)
    label.setMarginX(padding)
    label.setMarginY(padding)
    label.setBackgroundEnabled(True)
    label.setBackgroundColor(QColor("#f3f1ec"))


def _source(layout: QgsLayout, sheet: MapSheet, bottom: float) -> None:
    wide = WIDTH - 2 * MARGIN
    add_rule(layout, QRectF(MARGIN, bottom + 2.5, wide, 0.25))
    box = QRectF(MARGIN, bottom + 4, wide, FOOT - 4)
    add_label(layout, sheet.source_note, sheet.font(7.5), box, QUIET)
