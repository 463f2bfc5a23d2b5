"""Filters the tree by words; a department stays while one of its Planwerke does."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QSortFilterProxyModel

from ..core.plans.search import matches
from .plan_model import SEARCH_ROLE


class PlanFilterProxy(QSortFilterProxyModel):
    """Shows what contains every word."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self._words = ""
        self.setRecursiveFilteringEnabled(True)

    def set_words(self, words: str) -> None:
        """Filter by other words; none shows everything."""
        self._words = words
        self.invalidateFilter()

    def plan_count(self) -> int:
        """Number of Planwerke shown."""
        tops = (self.index(row, 0) for row in range(self.rowCount()))
        return sum(self.rowCount(top) for top in tops)

    def first_plan(self) -> QModelIndex:
        """The first Planwerk shown, else the first department."""
        tops = [self.index(row, 0) for row in range(self.rowCount())]
        plans = (self.index(0, 0, top) for top in tops if self.rowCount(top))
        return next(plans, tops[0] if tops else QModelIndex())

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        index = self.sourceModel().index(row, 0, parent)
        return matches(self._words, self.sourceModel().data(index, SEARCH_ROLE))
