"""Paints a page of the register on paper: title, groups, a table whose rows stay whole, notes.

Lengths are in pixels of 1/96 inch and fonts in pixels, so that the device's resolution is only a
scale.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from qgis.PyQt.QtCore import QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPainter, QPen, QTextDocument

from ..core.plans.page import Cell, Column, Group, Page, Row
from ..i18n import translate
from .plan_cells import (
    PADDING,
    PAPER,
    cell_html,
    draw_document,
    draw_turned,
    text_document,
    turned_length,
)
from .plan_chart import ChartColours, paint_axis, paint_lane

MARGIN = 40.0
_FOOT = 26.0
_LANE = 24.0


class PagePainter:
    """Paints one page after the other; without ``new_page`` the sheet is as long as it needs."""

    def __init__(
        self, painter: QPainter, page: Page, size: QSizeF, new_page: Callable[[], None] | None
    ) -> None:
        self.painter, self.page, self.size, self.new_page = painter, page, size, new_page
        self.widths = [column.share * (size.width() - 2 * MARGIN) for column in page.columns]
        self.y, self.number = MARGIN, 1
        self.colours = ChartColours.on_paper()

    def paint(self) -> float:
        """Paint everything; the height used on the last sheet."""
        if self.page.title:
            self._text(self.page.title, 20, "#1a1a1a", True)
        for group in self.page.groups:
            self._group(group)
        self.y += 8
        for note in self.page.notes:
            self._text(note, 11, "#595959")
        self._foot()
        return self.y + _FOOT + MARGIN

    def _group(self, group: Group) -> None:
        head = self._head_height()
        rows = [(row, self._documents(row)) for row in group.rows]
        needed = 60 + head + (self._height(*rows[0]) if rows else 0)
        if self.y + needed > self._bottom():
            self._break()
        self.y += 8
        self._text(group.title, 15, "#08519c", True)
        if group.note:
            self._text(group.note, 11, "#595959")
        self._head(head)
        for row, documents in rows:
            height = self._height(row, documents)
            if self.y + height > self._bottom():
                self._break()
                self._head(head)
            self._row(row, documents, height)

    def _head_height(self) -> float:
        plain = [
            self._document(f"<b>{escape(column.title)}</b>", width, 11).size().height()
            for column, width in zip(self.page.columns, self.widths)
            if not column.turned
        ]
        font = QFont(self.painter.font())
        font.setPixelSize(11)
        turned = [
            turned_length([column.title], width, font)
            for column, width in zip(self.page.columns, self.widths)
            if column.turned
        ]
        return max([*plain, *turned]) + 2 * PADDING

    def _head(self, height: float) -> None:
        for column, cell in zip(self.page.columns, self._cells(height)):
            self.painter.fillRect(cell, QColor("#e8eef4"))
            self._border(cell)
            if self.page.chart is not None and column is self.page.columns[2]:
                self._font(10)
                paint_axis(self.painter, cell, self.page.chart, self.colours)
            else:
                self._title(column, cell)
        self.y += height

    def _title(self, column: Column, cell: QRectF) -> None:
        html = f"<b>{escape(column.title)}</b>"
        if not column.turned:
            document = self._document(html, cell.width(), 11)
            top = cell.bottom() - document.size().height()
            draw_document(self.painter, document, cell.left(), top)
            return
        font = QFont(self.painter.font())
        font.setPixelSize(11)
        draw_turned(self.painter, column.title, cell, font, QColor("#1a1a1a"))

    def _row(self, row: Row, documents: Sequence[QTextDocument | None], height: float) -> None:
        for place, cell, document in zip(self._cells(height), row.cells, documents):
            if cell.lane is not None and self.page.chart is not None:
                self._font(10)
                paint_lane(self.painter, place, cell.lane, self.page.chart, self.colours)
            elif document is not None:
                draw_document(self.painter, document, place.left(), place.top())
            self._border(place)
        self.y += height

    def _documents(self, row: Row) -> list[QTextDocument | None]:
        return [
            None if cell.lane is not None else self._cell_document(cell, column, width)
            for cell, column, width in zip(row.cells, self.page.columns, self.widths)
        ]

    def _cell_document(self, cell: Cell, column: Column, width: float) -> QTextDocument:
        html = cell_html(cell, column.turned, PAPER)
        return self._document(html, width, 13 if column.turned else 11)

    def _height(self, row: Row, documents: Sequence[QTextDocument | None]) -> float:
        lanes = _LANE if any(cell.lane is not None for cell in row.cells) else 0.0
        return max([lanes, *(item.size().height() for item in documents if item is not None)])

    def _cells(self, height: float) -> list[QRectF]:
        left, cells = MARGIN, []
        for width in self.widths:
            cells.append(QRectF(left, self.y, width, height))
            left += width
        return cells

    def _border(self, cell: QRectF) -> None:
        self.painter.setPen(QPen(QColor("#bbbbbb"), 0.6))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRect(cell)

    def _text(self, text: str, pixels: int, colour: str, strong: bool = False) -> None:
        html = f"<span style='color:{colour}'>{escape(text)}</span>"
        width = self.size.width() - 2 * MARGIN
        document = self._document(f"<b>{html}</b>" if strong else html, width, pixels)
        if self.y + document.size().height() > self._bottom():
            self._break()
        draw_document(self.painter, document, MARGIN - PADDING, self.y)
        self.y += document.size().height()

    def _document(self, html: str, width: float, pixels: int) -> QTextDocument:
        font = QFont(self.painter.font())
        font.setPixelSize(pixels)
        return text_document(html, width, font)

    def _font(self, pixels: int) -> None:
        font = QFont(self.painter.font())
        font.setPixelSize(pixels)
        self.painter.setFont(font)

    def _bottom(self) -> float:
        return self.size.height() - MARGIN - _FOOT

    def _break(self) -> None:
        if self.new_page is None:
            return
        self._foot()
        self.new_page()
        self.y, self.number = MARGIN, self.number + 1

    def _foot(self) -> None:
        """Source and number of the sheet, at the bottom."""
        top = self.y + 6 if self.new_page is None else self._bottom() + 6
        place = QRectF(MARGIN, top, self.size.width() - 2 * MARGIN, _FOOT - 6)
        self._font(10)
        self.painter.setPen(QColor("#595959"))
        centred = Qt.AlignmentFlag.AlignVCenter
        self.painter.drawText(place, int(Qt.AlignmentFlag.AlignLeft | centred), self.page.source)
        if self.new_page is not None:
            text = translate("Sozialraum", "Page {number}").format(number=self.number)
            self.painter.drawText(place, int(Qt.AlignmentFlag.AlignRight | centred), text)
