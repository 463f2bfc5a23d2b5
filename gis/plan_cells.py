"""A cell of a page as a small text document, on paper and on screen alike."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from html import escape

from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextDocument,
    QTransform,
)

from ..core.plans.page import MUTED, STRONG, WARNING, Cell

PADDING = 3.0
_WORD_END = re.compile(r"(?<=[ /])")
_TURNED_LIMIT = 16  # lines high: as long as an upright title may become
_DIVISION = re.compile(
    r"(?<=\w{14})(?=(?:plan|konzept|bericht)\b)|(?<=Planungs)(?=zeitraum\b)|(?<=Sozial)(?=planung\b)"
    r"|(?<=bericht)(?=erstattung\b)",
    re.IGNORECASE,
)
PAPER = {
    STRONG: "font-weight:600",
    MUTED: "color:#595959;font-style:italic",
    WARNING: "color:#a63603;font-weight:600",
}
"""How lines look in print: CSS of each look."""


def cell_html(cell: Cell, centred: bool, looks: Mapping[str, str]) -> str:
    """The lines of a cell below each other."""
    align = " align='center'" if centred else ""
    space = 3 if len(cell.lines) > 1 else 0
    return "".join(
        f"<p style='margin:0 0 {space}px 0'{align}>"
        f"<span style='{looks.get(line.look, '')}'>{escape(breakable(line.text))}</span></p>"
        for line in cell.lines
    )


def breakable(text: str) -> str:
    """``Kindertagesstättenbedarfsplan`` may be divided before its last word."""
    return _DIVISION.sub("\u00ad", text)


def draw_document(painter: QPainter, document: QTextDocument, left: float, top: float) -> None:
    """Draw a text at a place."""
    painter.save()
    painter.setTransform(QTransform.fromTranslate(left, top), True)
    document.drawContents(painter)
    painter.restore()


def text_document(html: str, width: float, font: QFont) -> QTextDocument:
    """A text laid out to a width."""
    document = QTextDocument()
    document.setDefaultFont(font)
    document.setDocumentMargin(PADDING)
    document.setHtml(html)
    document.setTextWidth(width)
    return document


def turned_length(titles: Iterable[str], width: float, font: QFont) -> float:
    """How long upright titles are in columns of a width: long words count, up to a limit."""
    strong = QFont(font)
    strong.setBold(True)
    metrics = QFontMetricsF(strong)
    lines = max(int((width - 2 * PADDING) / metrics.height()), 1)
    needed = [0.0]
    for title in titles:
        words = [metrics.boundingRect(word).width() for word in _WORD_END.split(title)]
        # Words seldom fill the lines, so that a title in two lines takes more than its half.
        needed.append(max(max(words), 1.25 * metrics.boundingRect(title).width() / lines))
        if lines == 1:
            needed.append(metrics.boundingRect(title).width())
    return min(max(needed) + 4 * PADDING, _TURNED_LIMIT * metrics.height())


def draw_turned(painter: QPainter, title: str, place: QRectF, font: QFont, colour: QColor) -> None:
    """Draw a title upright, from the bottom of its place; what is too long is cut with a mark."""
    document = _strong(title, place.height(), font, colour)
    if document.size().height() > place.width() + 2 * PADDING:
        strong = QFont(font)
        strong.setBold(True)
        length = place.height() - 4 * PADDING
        cut = QFontMetricsF(strong).elidedText(title, Qt.TextElideMode.ElideRight, length)
        document = _strong(cut, place.height(), font, colour)
    spare = (place.width() - document.size().height()) / 2
    painter.save()
    painter.setTransform(QTransform.fromTranslate(place.left(), place.bottom()), True)
    painter.rotate(-90)
    draw_document(painter, document, 0, spare)
    painter.restore()


def _strong(title: str, width: float, font: QFont, colour: QColor) -> QTextDocument:
    html = f"<b style='color:{colour.name()}'>{escape(breakable(title))}</b>"
    return text_document(html, width, font)
