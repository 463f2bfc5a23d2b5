"""The catalogue as a table: one row for each indicator."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, Qt

from ..i18n import translate
from .catalog_entries import Entry

ENTRY_ROLE = int(Qt.ItemDataRole.UserRole) + 1
TITLE, THEME, UNIT = 0, 1, 2
_ROOT = QModelIndex()
_DISPLAY, _TOOLTIP = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole)


class CatalogModel(QAbstractTableModel):
    """Read-only; title, report field and unit."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    def set_entries(self, entries: Sequence[Entry]) -> None:
        """Show other entries."""
        self.beginResetModel()
        self._entries = list(entries)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: QModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else 3

    def data(self, index: QModelIndex, role: int = _DISPLAY) -> object:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role in (_DISPLAY, _TOOLTIP):
            shown = (entry.title, entry.theme_title, entry.unit)[index.column()]
            in_tooltip = role == _TOOLTIP and index.column() == TITLE
            return f"{shown}\n{entry.key}" if in_tooltip else shown
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if orientation != Qt.Orientation.Horizontal or role != _DISPLAY:
            return None
        titles = [
            translate("Sozialraum", "Indicator"),
            translate("Sozialraum", "Report field"),
            translate("Sozialraum", "Unit"),
        ]
        return titles[section] if section < len(titles) else None
