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


def text_height(text: str, font: QFont, width: float) -> float:
    """Height in millimetres that ``text`` takes when it is wrapped at ``width`` millimetres."""
    measured = QFont(font)
    measured.setPixelSize(round(font.pointSizeF() * 25.4 / 72 * 100))  # 1 pixel = 0.01 mm
    wrap = Qt.TextFlag.TextWordWrap
    lines = QFontMetricsF(measured).boundingRect(QRectF(0, 0, 100 * width, 1e6), wrap, text)
    return lines.height() / 100 + 0.6


def wrapped(text: str, characters: int) -> str:
    """``text`` in lines of at most so many characters."""
    return "\n".join(textwrap.wrap(text, characters, break_long_words=False))


def sheet_family() -> str:
    """Open Sans where it is installed, as in QGIS' own layouts; else DejaVu Sans."""
    wanted = "Open Sans"
    return wanted if QFontInfo(QFont(wanted)).family() == wanted else "DejaVu Sans"
