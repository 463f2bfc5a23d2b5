"""Texts, rules and measures of a map sheet, in millimetres."""

from __future__ import annotations

import textwrap

from qgis.core import (
    QgsLayout,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontInfo, QFontMetricsF

INK, QUIET, DARK, RULE = "#222222", "#5a5a5a", "#3a3a3a", "#c4c4c4"
MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters


def add_label(
    layout: QgsLayout, text: str, font: QFont, box: QRectF, color: str
) -> QgsLayoutItemLabel:
    """A text that starts at the left of ``box`` and is wrapped in it."""
    label = QgsLayoutItemLabel(layout)
    layout.addLayoutItem(label)
    label.setText(text)
    label.setFont(font)
    label.setFontColor(QColor(color))
    label.setHAlign(Qt.AlignmentFlag.AlignLeft)
    label.setMarginX(0)
    label.setMarginY(0)
    place(label, box)
    return label


def add_rule(layout: QgsLayout, box: QRectF) -> None:
    """A quiet line as wide and as high as ``box``."""
    line = QgsLayoutItemShape(layout)
    layout.addLayoutItem(line)
    line.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
    line.symbol().setColor(QColor(RULE))
    line.symbol().symbolLayer(0).setStrokeStyle(Qt.PenStyle.NoPen)
    place(line, box)


def place(item: QgsLayoutItem, box: QRectF) -> None:
    """Put an item there."""
    item.attemptMove(QgsLayoutPoint(box.x(), box.y(), MM))
    item.attemptResize(QgsLayoutSize(box.width(), box.height(), MM))


def frame_of(item: QgsLayoutItem) -> QRectF:
    """Where an item is on its page, in millimetres, whatever its reference point."""
    page = item.layout().pageCollection().page(max(item.page(), 0))
    at = item.scenePos() - page.scenePos()
    return QRectF(at.x(), at.y(), item.rect().width(), item.rect().height())


def measured(font: QFont) -> QFont:
    """The font at 1 pixel = 0.01 mm, so that its measures do not depend on the screen."""
    sized = QFont(font)
    sized.setPixelSize(round(font.pointSizeF() * 25.4 / 72 * 100))
    return sized


def text_height(text: str, font: QFont, width: float) -> float:
    """Height in millimetres that ``text`` takes when it is wrapped at ``width`` millimetres."""
    wrap = Qt.TextFlag.TextWordWrap
    room = QRectF(0, 0, 100 * width, 1e6)
    return QFontMetricsF(measured(font)).boundingRect(room, wrap, text).height() / 100 + 0.6


def fit_text(label: QgsLayoutItemLabel, text: str, smallest: float = 6.0) -> float:
    """Write ``text`` in letters that fit the label's frame; returns the height it takes."""
    font, room = label.font(), frame_of(label)
    font.setFamily(installed(font.family()))
    wide, high = room.width() - 2 * label.marginX(), room.height() - 2 * label.marginY()
    while text_height(text, font, wide) > high and font.pointSizeF() > smallest:
        font.setPointSizeF(font.pointSizeF() - 0.5)
    label.setFont(font)
    label.setText(text)
    return text_height(text, font, wide) + 2 * label.marginY()


def wrapped(text: str, characters: int) -> str:
    """``text`` in lines of at most so many characters."""
    return "\n".join(textwrap.wrap(text, characters, break_long_words=False))


def installed(family: str) -> str:
    """The family where it is installed, else DejaVu Sans."""
    return family if QFontInfo(QFont(family)).family() == family else "DejaVu Sans"


def sheet_family() -> str:
    """Open Sans where it is installed, as in QGIS' own layouts; else DejaVu Sans."""
    return installed("Open Sans")
