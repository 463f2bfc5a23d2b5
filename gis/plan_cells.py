"""A cell of a page as a small text document, on paper and on screen alike."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape

from qgis.PyQt.QtGui import QFont, QPainter, QTextDocument, QTransform

from ..core.plans.page import MUTED, STRONG, WARNING, Cell

PADDING = 3.0
_DIVISION = re.compile(
    r"(?<=\w{14})(?=(?:plan|konzept|bericht)\b)|(?<=Planungs)(?=zeitraum\b)", re.IGNORECASE
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
        f"<span style='{looks.get(line.look, '')}'>{escape(_breakable(line.text))}</span></p>"
        for line in cell.lines
    )


def _breakable(text: str) -> str:
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
