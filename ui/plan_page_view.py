"""How a page looks on screen: upright titles, the axis of years, lanes, and lines of a cell."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import QModelIndex, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPainter, QPalette, QTextDocument
from qgis.PyQt.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ..core.plans.page import MUTED, STRONG, WARNING, Cell, Group, Line, Page, Row
from ..gis.plan_cells import cell_html, draw_document, draw_turned, text_document, turned_length
from ..gis.plan_chart import ChartColours, paint_axis, paint_lane
from .plan_page_model import CELL_ROLE, RELATED_ROLE, TURNED_ROLE
from .plan_page_parts import Colours

_LANE = 26


class PageHeader(QHeaderView):
    """Titles; those of themes stand upright, that of the time line is its axis."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self.page: Page | None = None
        self.setMinimumSectionSize(24)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)

    def fit(self) -> None:
        """Be as high as the longest upright title needs in columns as wide as they are."""
        columns = [] if self.page is None else self.page.columns
        turned = [(self.sectionSize(n), item) for n, item in enumerate(columns) if item.turned]
        lengths = [turned_length([item.title], width, self.font()) for width, item in turned]
        self.setMinimumHeight(round(max(lengths, default=0)))
        self.geometriesChanged.emit()

    def sectionSizeFromContents(self, section: int) -> QSize:
        if self.model().headerData(section, self.orientation(), TURNED_ROLE):
            return QSize(self.minimumSectionSize(), 0)
        return super().sectionSizeFromContents(section)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        turned = self.model().headerData(section, self.orientation(), TURNED_ROLE)
        axis = self.page is not None and self.page.columns[section].axis
        if not turned and not axis:
            super().paintSection(painter, rect, section)
            return
        painter.save()
        painter.fillRect(rect, self.palette().color(QPalette.ColorRole.Button))
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawLine(rect.topRight(), rect.bottomRight())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        text = self.palette().color(QPalette.ColorRole.ButtonText)
        if turned:
            title = str(self.model().headerData(section, self.orientation()))
            draw_turned(painter, title, QRectF(rect), self.font(), text)
        elif self.page is not None and self.page.chart is not None:
            colours = ChartColours.of(self.palette())
            paint_axis(painter, QRectF(rect), self.page.chart, colours)
        painter.restore()


class PageDelegate(QStyledItemDelegate):
    """Paints the lines of a cell in their looks, or the lane of a time line."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self.table = table
        self.page: Page | None = None
        self._heights: dict[tuple[tuple[Line, ...], int], int] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        cell = index.data(CELL_ROLE)
        if not isinstance(cell, Cell):
            painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.AlternateBase))
            super().paint(painter, option, index)
            return
        self._paint_ground(painter, option, bool(index.data(RELATED_ROLE)))
        if cell.lane is not None and self.page is not None and self.page.chart is not None:
            colours = ChartColours.of(option.palette)
            paint_lane(painter, QRectF(option.rect), cell.lane, self.page.chart, colours)
            return
        document = self._document(cell, option, index.column(), option.rect.width())
        spare = (option.rect.height() - document.size().height()) / 2
        painter.save()
        painter.setClipRect(option.rect)
        top = option.rect.top() + max(min(spare, 3.0), 0.0)
        draw_document(painter, document, option.rect.left(), top)
        painter.restore()

    def fit_rows(self, lines: Iterable[Group | Row]) -> None:
        """Make each row as high as its text; a heading reaches over all columns in one line."""
        option = QStyleOptionViewItem()
        option.initFrom(self.table)
        heading = option.fontMetrics.height() + 12
        widths = [self.table.columnWidth(n) for n in range(self.table.model().columnCount())]
        for place, line in enumerate(lines):
            cells = line.cells if isinstance(line, Row) else ()
            heights = [
                self._height(cell, option, column, widths[column])
                for column, cell in enumerate(cells)
            ]
            self.table.setRowHeight(place, max(heights, default=heading))

    def _height(self, cell: Cell, option: QStyleOptionViewItem, column: int, width: int) -> int:
        if cell.lane is not None:
            return _LANE
        known = self._heights.get((cell.lines, width))
        if known is None:
            size = self._document(cell, option, column, width).size()
            known = self._heights[cell.lines, width] = round(size.height()) + 2
        return known

    def _document(
        self, cell: Cell, option: QStyleOptionViewItem, column: int, width: int
    ) -> QTextDocument:
        colours, text = Colours.of(option.palette), option.palette.color(QPalette.ColorRole.Text)
        looks = {
            "": f"color:{text.name()}",
            STRONG: f"color:{text.name()};font-weight:600",
            MUTED: f"color:{colours.muted};font-style:italic",
            WARNING: f"color:{colours.warning};font-weight:600",
        }
        turned = self.table.model().headerData(column, Qt.Orientation.Horizontal, TURNED_ROLE)
        font = QFont(option.font)
        font.setBold(False)
        return text_document(cell_html(cell, bool(turned), looks), width, font)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, related: bool) -> None:
        """The chosen row is framed and tinted, those it meets are tinted: text stays readable."""
        highlight = QColor(option.palette.color(QPalette.ColorRole.Highlight))
        painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Base))
        if option.state & QStyle.StateFlag.State_Selected:
            highlight.setAlpha(90)
            painter.fillRect(option.rect, highlight)
        elif related:
            highlight.setAlpha(35)
            painter.fillRect(option.rect, highlight)
        if option.state & QStyle.StateFlag.State_HasFocus:
            highlight.setAlpha(255)
            painter.setPen(highlight)
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
