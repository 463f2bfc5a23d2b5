"""Filters the catalogue by words and by report field."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QSortFilterProxyModel

from ..core.plans.search import matches
from .catalog_model import ENTRY_ROLE


class CatalogFilterProxy(QSortFilterProxyModel):
    """Shows the indicators of a report field that contain every word."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self._words = self._theme = ""

    def set_words(self, words: str) -> None:
        """Filter by other words; none shows everything."""
        self._words = words
        self.invalidateFilter()

    def set_theme(self, theme: str) -> None:
        """Filter by another report field; none shows all."""
        self._theme = theme
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        entry = self.sourceModel().data(self.sourceModel().index(row, 0, parent), ENTRY_ROLE)
        return self._theme in ("", entry.theme) and matches(self._words, entry.search)
