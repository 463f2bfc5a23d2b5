"""The print layouts in layouts/: A4 and A3, landscape and portrait, as templates (.qpt).

They are made here and not edited, so that all pages keep the same look (a test compares)::

    make_templates(Path("layouts"))

An office may draw its own in QGIS' layout window: items are filled by their id. ``title``,
``subtitle``, ``note`` and ``source`` are labels, ``map`` a map, ``legend`` a legend whose frame is
the room it has, ``north_arrow`` a picture, ``scale_bar`` a scale bar. Whatever else is on the page,
such as a coat of arms, stays; an item that is missing is left out.
"""

from __future__ import annotations

import base64
from dataclasses import dataclass
from pathlib import Path
from xml.etree.ElementTree import canonicalize

from qgis.core import (
    QgsFillSymbol,
    QgsLayout,
    QgsLayoutItem,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutSize,
    QgsLegendStyle,
    QgsLineSymbol,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsRectangle,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor, QFont

from .icons import icon_path
from .sheet_texts import DARK, INK, MM, QUIET, add_label, add_rule, place

FOLDER = Path(__file__).resolve().parent.parent / "layouts"
FAMILY = "Open Sans"


@dataclass(frozen=True)
class Page:
    """A sheet of paper; ``letter`` enlarges all texts, as A3 is read from farther away."""

    width: float
    height: float
    margin: float
    letter: float = 1.0

    @property
    def landscape(self) -> bool:
        return self.width > self.height

    def font(self, points: float, bold: bool = False) -> QFont:
        """A font of the sheet."""
        font = QFont(FAMILY)
        font.setPointSizeF(round(points * self.letter, 1))
        font.setBold(bold)
        return font

    def inner(self) -> QRectF:
        """The page without its margins."""
        wide, high = self.width - 2 * self.margin, self.height - 2 * self.margin
        return QRectF(self.margin, self.margin, wide, high)


PAGES = {
    "a4_landscape": Page(297, 210, 10),
    "a4_portrait": Page(210, 297, 12),
    "a3_landscape": Page(420, 297, 14, 1.3),
    "a3_portrait": Page(297, 420, 16, 1.3),
}


def template_path(name: str) -> Path:
    """The file of a shipped template."""
    return FOLDER / f"{name}.qpt"


def make_templates(folder: Path) -> None:
    """Write all of them, as canonical XML."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, page in PAGES.items():
        project = QgsProject()
        layout = template_layout(page, project)
        layout.setName(name)
        path = folder / f"{name}.qpt"
        saved = layout.saveAsTemplate(str(path), QgsReadWriteContext())
        assert saved, str(path)
        path.write_text(canonicalize(from_file=str(path)) + "\n", encoding="utf-8")


def template_layout(page: Page, project: QgsProject) -> QgsPrintLayout:
    """An empty sheet with all its items in place."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(page.width, page.height, MM))
    inner, one = page.inner(), page.letter
    top = _head(layout, page, inner)
    foot = inner.bottom() - 8.5 * one
    add_rule(layout, QRectF(inner.x(), foot, inner.width(), 0.25))
    source = QRectF(inner.x(), foot + 1.6 * one, inner.width(), 7 * one)
    _named(add_label(layout, "", page.font(7.5), source, QUIET), "source")
    frame = QRectF(inner.x(), top, inner.width(), foot - 3 * one - top)
    (_landscape if page.landscape else _portrait)(layout, page, frame)
    return layout


def _head(layout: QgsLayout, page: Page, inner: QRectF) -> float:
    one = page.letter
    title = QRectF(inner.x(), inner.y() - 2, inner.width(), 9.5 * one)
    _named(add_label(layout, "", page.font(19, bold=True), title, INK), "title")
    subtitle = QRectF(inner.x(), title.bottom() + 0.5, inner.width(), 6 * one)
    _named(add_label(layout, "", page.font(11), subtitle, QUIET), "subtitle")
    add_rule(layout, QRectF(inner.x(), subtitle.bottom() + 1.5, inner.width(), 0.25))
    return subtitle.bottom() + 5.5


def _landscape(layout: QgsLayout, page: Page, frame: QRectF) -> None:
    """Map on the left, a column with legend, note, scale bar and north arrow on the right."""
    one, wide = page.letter, 70 * page.letter
    map_ = _map(layout, QRectF(frame.x(), frame.y(), frame.width() - wide - 5, frame.height()))
    left, foot = frame.right() - wide, frame.bottom() - 13 * one
    note = 30 * one
    _legend(layout, page, QRectF(left, frame.y(), wide, foot - note - 8 - frame.y()), map_)
    _note(layout, page, QRectF(left, foot - note - 4, wide, note))
    _orientation(layout, page, QRectF(left, foot, wide, 13 * one), map_)


def _portrait(layout: QgsLayout, page: Page, frame: QRectF) -> None:
    """Map above; legend below on the left, note, scale bar and north arrow on the right."""
    one = page.letter
    strip = 66 * one
    map_ = _map(layout, QRectF(frame.x(), frame.y(), frame.width(), frame.height() - strip - 5))
    top, half = frame.bottom() - strip, frame.width() / 2
    _legend(layout, page, QRectF(frame.x(), top, half + 8 * one, strip), map_)
    left, wide = frame.x() + half + 14 * one, half - 14 * one
    _note(layout, page, QRectF(left, top, wide, 40 * one))
    _orientation(layout, page, QRectF(left, frame.bottom() - 13 * one, wide, 13 * one), map_)


def _map(layout: QgsLayout, frame: QRectF) -> QgsLayoutItemMap:
    map_ = QgsLayoutItemMap(layout)
    layout.addLayoutItem(map_)
    place(map_, frame)
    # zoomToExtent keeps the proportions that the map has, and a new one has none.
    map_.setExtent(QgsRectangle(0, 0, frame.width(), frame.height()))
    map_.setBackgroundEnabled(False)
    map_.setKeepLayerSet(True)
    return _named(map_, "map")


def _legend(layout: QgsLayout, page: Page, frame: QRectF, map_: QgsLayoutItemMap) -> None:
    legend = QgsLayoutItemLegend(layout)
    layout.addLayoutItem(legend)
    legend.setLinkedMap(map_)
    legend.setAutoUpdateModel(False)
    legend.setResizeToContents(False)
    legend.setWrapString("\n")
    for part, font in (
        (QgsLegendStyle.Style.Group, page.font(10, bold=True)),
        (QgsLegendStyle.Style.Subgroup, page.font(10, bold=True)),
        (QgsLegendStyle.Style.SymbolLabel, page.font(9)),
    ):
        legend.setStyleFont(part, font)
    one, side = page.letter, QgsLegendStyle.Side
    for part in (QgsLegendStyle.Style.Group, QgsLegendStyle.Style.Subgroup):
        legend.setStyleMargin(part, side.Top, 0.01)  # a file does not keep 0
    legend.setStyleMargin(QgsLegendStyle.Style.Title, side.Bottom, 0.01)
    legend.setStyleMargin(QgsLegendStyle.Style.Symbol, side.Top, 1.6 * one)
    legend.setStyleMargin(QgsLegendStyle.Style.Subgroup, side.Bottom, 1.8 * one)
    legend.setSymbolWidth(8.0 * one)
    legend.setSymbolHeight(4.6 * one)
    legend.setBoxSpace(0.0)
    legend.setColumnSpace(5.0 * one)
    legend.setFontColor(QColor(INK))
    legend.setBackgroundEnabled(False)
    place(legend, frame)
    _named(legend, "legend")


def _note(layout: QgsLayout, page: Page, frame: QRectF) -> None:
    note = add_label(layout, "", page.font(8), frame, INK)
    note.setMarginX(2.0 * page.letter)
    note.setMarginY(2.0 * page.letter)
    note.setBackgroundEnabled(True)
    note.setBackgroundColor(QColor("#f3f1ec"))
    # Shrinks to its text and keeps its lower edge beside the scale bar.
    lower = QgsLayoutItem.ReferencePoint.LowerLeft
    note.setReferencePoint(lower if page.landscape else QgsLayoutItem.ReferencePoint.UpperLeft)
    _named(note, "note")


def _orientation(layout: QgsLayout, page: Page, frame: QRectF, map_: QgsLayoutItemMap) -> None:
    one = page.letter
    arrow = QgsLayoutItemPicture(layout)
    layout.addLayoutItem(arrow)
    # Inside the file, as a path would only be right on one computer.
    picture = base64.b64encode(Path(icon_path("north_arrow")).read_bytes()).decode("ascii")
    arrow.setMode(QgsLayoutItemPicture.Format.FormatSVG)
    arrow.setPicturePath(f"base64:{picture}")
    arrow.setLinkedMap(map_)
    place(arrow, QRectF(frame.right() - 8 * one, frame.y(), 8 * one, frame.height()))
    _named(arrow, "north_arrow")
    bar = QgsLayoutItemScaleBar(layout)
    layout.addLayoutItem(bar)
    bar.setLinkedMap(map_)
    bar.applyDefaultSize()
    bar.setStyle("Single Box")
    bar.setTextFormat(QgsTextFormat.fromQFont(page.font(8)))
    bar.setHeight(1.6 * one)
    bar.setLabelBarSpace(1.2 * one)
    bar.setLineSymbol(QgsLineSymbol.createSimple({"color": DARK, "width": "0.2"}))
    bar.setFillSymbol(QgsFillSymbol.createSimple({"color": DARK, "outline_style": "no"}))
    bar.setBoxContentSpace(0.6)
    bar.setNumberOfSegmentsLeft(0)
    bar.setMaximumBarWidth(frame.width() - 24 * one)
    bar.setReferencePoint(QgsLayoutItem.ReferencePoint.LowerLeft)
    place(bar, QRectF(frame.x(), frame.bottom(), frame.width() - 14 * one, 8.5 * one))
    _named(bar, "scale_bar")


def _named(item, id_: str):
    item.setId(id_)
    return item
