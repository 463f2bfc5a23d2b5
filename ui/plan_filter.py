"""Shows the Planwerke that were found, and the groups they stand in."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QSignalBlocker, QSortFilterProxyModel, Qt

from ..core.plans.finder import PlanFilter, shown_groups
from .plan_model import TITLE, PlanModel
from .plan_row_texts import counted

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)


class PlanFilterProxy(QSortFilterProxyModel):
    """What is found is reckoned once, not row by row."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.filter = PlanFilter()
        self._plans: frozenset[str] = frozenset()
        self._groups: frozenset[str] = frozenset()

    def setSourceModel(self, model: PlanModel) -> None:
        # Before the proxy itself hears of it, so that it asks for what holds now.
        model.modelReset.connect(self._find)
        super().setSourceModel(model)
        self.set_filter(self.filter)

    def set_words(self, words: str) -> None:
        """Filter by words alone; none shows everything."""
        self.set_filter(PlanFilter(words=words))

    def set_filter(self, wanted: PlanFilter) -> None:
        """Filter by something else."""
        before, self.filter = (self._plans, self._groups), wanted
        self._find()
        if (self._plans, self._groups) == before:
            return
        # One reset: rows that come and go one by one take five times as long with a thousand.
        self.beginResetModel()
        with QSignalBlocker(self):
            self.invalidate()
        self.endResetModel()

    def plan_count(self) -> int:
        """Number of Planwerke shown, each counted once."""
        return len(self._plans)

    def first_plan(self) -> QModelIndex:
        """The first Planwerk shown, else the first group."""
        tops = [self.index(row, 0) for row in range(self.rowCount())]
        plans = (self.index(0, 0, top) for top in tops if self.rowCount(top))
        return next(plans, tops[0] if tops else QModelIndex())

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        groups = self.sourceModel().groups
        if not parent.isValid():
            return groups[row].key in self._groups
        return groups[parent.row()].members[row].view.plan.key in self._plans

    def data(self, index: QModelIndex, role: int = _DISPLAY) -> object:
        if int(role) != _DISPLAY or index.parent().isValid() or index.column() != TITLE:
            return super().data(index, role)
        row, model = self.mapToSource(index).row(), self.sourceModel()
        return counted(model.group_title(row), self.rowCount(index), len(model.groups[row].members))

    def _find(self) -> None:
        model = self.sourceModel()
        if model.finder is None:
            self._plans = self._groups = frozenset()
            return
        self._plans = model.finder.found(self.filter, model.today)
        self._groups = shown_groups(model.groups, self._plans, self.filter)
