"""A page of the register as a table to walk through: headings of the Körperschaften, then rows."""

from __future__ import annotations

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt
from qgis.PyQt.QtGui import QFont

from ..core.plans.page import STRONG, Cell, Group, Page, Row

CELL_ROLE = int(Qt.ItemDataRole.UserRole) + 1
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 2
RELATED_ROLE = int(Qt.ItemDataRole.UserRole) + 3
TURNED_ROLE = int(Qt.ItemDataRole.UserRole) + 4
_ROOT = QModelIndex()


class PlanPageModel(QAbstractTableModel):
    """Read-only; a heading's text stands in its first column, the dates in its tool tip."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.page: Page | None = None
        self._lines: list[Group | Row] = []
        self._related: frozenset[str] = frozenset()

    def set_page(self, page: Page) -> None:
        """Show another page."""
        self.beginResetModel()
        self.page, self._related = page, frozenset()
        self._lines = [line for group in page.groups for line in (group, *group.rows)]
        self.endResetModel()

    def set_related(self, keys: frozenset[str]) -> None:
        """Mark the rows of some Planwerke."""
        self._related = keys
        if self._lines:
            last = self.index(self.rowCount() - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last, [RELATED_ROLE])

    def headings(self) -> list[int]:
        """The rows that are headings."""
        return [place for place, line in enumerate(self._lines) if isinstance(line, Group)]

    def first_row(self) -> QModelIndex:
        """The first Planwerk; invalid if there is none."""
        rows = (n for n, line in enumerate(self._lines) if isinstance(line, Row))
        return self.index(next(rows, -1), 0)

    # QAbstractTableModel

    def rowCount(self, parent: QModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: QModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() or self.page is None else len(self.page.columns)

    def data(self, index: QModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if isinstance(line, Group):
            return _heading(line, index.column(), int(role))
        if role == ROW_ROLE:
            return line
        if role == RELATED_ROLE:
            return line.key in self._related
        return _value(line.cells[index.column()], int(role))

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> object:
        if self.page is None or orientation != Qt.Orientation.Horizontal:
            return None
        column = self.page.columns[section]
        values = {
            int(Qt.ItemDataRole.DisplayRole): column.title,
            int(Qt.ItemDataRole.ToolTipRole): column.hint or column.title,
            TURNED_ROLE: column.turned,
        }
        return values.get(int(role))


def _heading(group: Group, column: int, role: int) -> object:
    if role == int(Qt.ItemDataRole.FontRole):
        font = QFont()
        font.setBold(True)
        return font
    values = {
        int(Qt.ItemDataRole.DisplayRole): f"{group.title} – {group.note}".rstrip(" –"),
        int(Qt.ItemDataRole.ToolTipRole): group.note or group.title,
    }
    return values.get(role) if column == 0 else None


def _value(cell: Cell, role: int) -> object:
    if role == int(Qt.ItemDataRole.FontRole):
        font = QFont()
        font.setBold(bool(cell.lines) and cell.lines[0].look == STRONG)
        return font
    values: dict[int, object] = {
        CELL_ROLE: cell,
        int(Qt.ItemDataRole.DisplayRole): cell.text,
        int(Qt.ItemDataRole.ToolTipRole): cell.hint or cell.text,
        int(Qt.ItemDataRole.AccessibleTextRole): cell.spoken or cell.text,
    }
    return values.get(role)
