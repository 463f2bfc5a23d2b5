"""Map sheets as PDF, PNG or SVG: title, map, legend, scale, north, note, source and date line.

Works offscreen, in any thread and without the user's project; what stands on a sheet is given as
text, the legend comes from the layers' renderers, the rest from a layout template.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLegendStyle,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMarginsF, QSizeF
from qgis.PyQt.QtGui import QPageSize, QPainter, QPdfWriter
from qgis.PyQt.QtXml import QDomDocument

from ..core.errors import QT_TRANSLATE_NOOP, SozialraumError
from ..core.maps.matrix import Matrix
from .icons import icon_path
from .layout_templates import template_path
from .sheet_column import fill_legend, fit_scale_bar, place_matrix
from .sheet_texts import fit_text, frame_of, installed, place

FORMATS = ("pdf", "png", "svg")
_METRIC_FALLBACK = "EPSG:25832"


@dataclass
class MapSheet:
    """What stands on a sheet.

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
    template
        The layout template; see `layout_templates`.
    matrix, counts
        Two classed features are explained by their matrix instead of a list.
    extent
        What the map shows, in the layers' reference system; None: all of them.
    """

    layers: Sequence[QgsVectorLayer]
    title: str
    subtitle: str = ""
    source_note: str = ""
    note: str = ""
    legend: Sequence[QgsVectorLayer] = ()
    background: Sequence[QgsMapLayer] = ()
    template: Path = field(default_factory=lambda: template_path("a4_landscape"))
    dpi: int = 200
    matrix: Matrix | None = None
    counts: Mapping[str, int] | None = None
    extent: QgsRectangle | None = None


def render_map(sheet: MapSheet, path: str) -> None:
    """Write one sheet in the format that ``path`` ends with."""
    render_maps([sheet], path)


def render_maps(sheets: Sequence[MapSheet], path: str) -> list[str]:
    """Write sheets: one PDF of several pages, or one numbered file each; returns the files.

    Errors
    ------
    SozialraumError
        A file cannot be written, or the format is none of PDF, PNG and SVG.
    """
    file = Path(path)
    file.parent.mkdir(parents=True, exist_ok=True)
    if file.suffix.lower() == ".pdf":
        _write_pdf(sheets, file)
        return [path]
    files = [
        file if len(sheets) == 1 else file.with_name(f"{file.stem}_{number:02}{file.suffix}")
        for number in range(1, len(sheets) + 1)
    ]
    for sheet, page_file in zip(sheets, files):
        _write_page(sheet, page_file)
    return [str(page_file) for page_file in files]


def map_layout(sheet: MapSheet, project: QgsProject) -> QgsPrintLayout:
    """The sheet as a print layout of ``project``, which owns it.

    Errors
    ------
    SozialraumError
        The template is no layout or has no map.
    """
    layout = QgsPrintLayout(project)
    document = QDomDocument()
    text = sheet.template.read_text(encoding="utf-8") if sheet.template.is_file() else ""
    loaded = bool(text) and bool(document.setContent(text)[0])
    if loaded:
        loaded = layout.loadFromTemplate(document, QgsReadWriteContext())[1]
    map_ = layout.itemById("map") if loaded else None
    if not isinstance(map_, QgsLayoutItemMap):
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{template} is no layout template with a map of the id “map”. Start from one of "
                "the templates that are shipped.",
            ),
            template=str(sheet.template),
        )
    layout.setName(sheet.title)
    project.layoutManager().addLayout(layout)
    layout.renderContext().setDpi(sheet.dpi)
    _fill_texts(layout, sheet)
    _fill_map(map_, sheet)
    _fill_legend(layout, sheet)
    arrow = layout.itemById("north_arrow")
    if isinstance(arrow, QgsLayoutItemPicture) and arrow.picturePath().startswith("base64:"):
        arrow.setPicturePath(icon_path("north_arrow"))  # drawn as lines, where the other is dots
    bar = layout.itemById("scale_bar")
    if isinstance(bar, QgsLayoutItemScaleBar):
        fit_scale_bar(bar, map_)
    return layout


def _fill_texts(layout: QgsPrintLayout, sheet: MapSheet) -> None:
    for id_, text in (
        ("title", sheet.title),
        ("subtitle", sheet.subtitle),
        ("source", sheet.source_note),
    ):
        label = layout.itemById(id_)
        if isinstance(label, QgsLayoutItemLabel):
            fit_text(label, text)
    note = layout.itemById("note")
    if not isinstance(note, QgsLayoutItemLabel):
        return
    if not sheet.note:
        layout.removeLayoutItem(note)
        return
    room, high = frame_of(note), fit_text(note, sheet.note)
    keeps_foot = note.referencePoint() in (6, 7, 8)
    top = room.bottom() - high if keeps_foot else room.y()
    note.setReferencePoint(note.ReferencePoint.UpperLeft)
    room.setTop(top)
    room.setHeight(high)
    place(note, room)


def _fill_map(map_: QgsLayoutItemMap, sheet: MapSheet) -> None:
    crs = sheet.layers[0].crs()
    if not crs.isValid() or crs.isGeographic():
        crs = QgsCoordinateReferenceSystem(_METRIC_FALLBACK)
    map_.setCrs(crs)
    map_.setLayers([*sheet.layers, *sheet.background])
    map_.setKeepLayerSet(True)
    extent = sheet.extent or QgsRectangle()
    if sheet.extent is None:
        for layer in sheet.layers:
            if not layer.extent().isEmpty():
                transform = QgsCoordinateTransform(layer.crs(), crs, map_.layout().project())
                extent.combineExtentWith(transform.transformBoundingBox(layer.extent()))
    if not extent.isEmpty():
        shown = QgsRectangle(extent)
        shown.scale(1.03)
        map_.zoomToExtent(shown)


def _fill_legend(layout: QgsPrintLayout, sheet: MapSheet) -> None:
    legend = layout.itemById("legend")
    if not isinstance(legend, QgsLayoutItemLegend):
        return
    for part in (QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Style.SymbolLabel):
        font = legend.styleFont(part)
        font.setFamily(installed(font.family()))
        legend.setStyleFont(part, font)
    if sheet.matrix is not None:
        place_matrix(legend, sheet.matrix, sheet.counts)
    else:
        fill_legend(legend, sheet.legend or sheet.layers)


def _write_page(sheet: MapSheet, file: Path) -> None:
    project = QgsProject()
    layout = map_layout(sheet, project)
    exporter = QgsLayoutExporter(layout)
    suffix = file.suffix.lower()
    if suffix == ".svg":
        settings = QgsLayoutExporter.SvgExportSettings()
        settings.dpi = sheet.dpi
        result = exporter.exportToSvg(str(file), settings)
        done = result == QgsLayoutExporter.ExportResult.Success
    else:
        done = suffix == ".png" and exporter.renderPageToImage(0, dpi=sheet.dpi).save(str(file))
    if not done:
        raise _unwritten(file)


def _write_pdf(sheets: Sequence[MapSheet], file: Path) -> None:
    """All sheets as pages of one file: QGIS' own export writes one layout a file."""
    projects = [QgsProject() for _ in sheets]
    layouts = [map_layout(sheet, project) for sheet, project in zip(sheets, projects)]
    writer = QPdfWriter(str(file))
    writer.setTitle(sheets[0].title)
    writer.setResolution(sheets[0].dpi)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter()
    for number, layout in enumerate(layouts):
        size = layout.pageCollection().page(0).pageSize()
        writer.setPageSize(
            QPageSize(QSizeF(size.width(), size.height()), QPageSize.Unit.Millimeter, "")
        )
        if not (writer.newPage() if number else painter.begin(writer)):
            raise _unwritten(file)
        QgsLayoutExporter(layout).renderPage(painter, 0)
    painter.end()


def _unwritten(file: Path) -> SozialraumError:
    return SozialraumError(
        QT_TRANSLATE_NOOP(
            "Sozialraum", "The map could not be written to {path}. Formats are PDF, PNG and SVG."
        ),
        path=str(file),
    )
