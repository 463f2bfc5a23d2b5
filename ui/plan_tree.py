"""The tree of the dock: what it shows, what is unfolded, what is selected."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from qgis.PyQt.QtCore import QModelIndex, QObject
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from ..core.plans.finder import PlanFilter, PlanFinder
from ..core.plans.grouping import PlanGroup
from .plan_filter import PlanFilterProxy
from .plan_model import IS_PLAN_ROLE, KEY_ROLE, PERIODS, TITLE, PlanModel


class PlanTree(QObject):
    """Keeps selection and folding while register, grouping and filter change.

    While something is looked for, every group is unfolded; then they are again as they were.
    """

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self.view, self.model, self.proxy = view, PlanModel(self), PlanFilterProxy(self)
        self.proxy.setSourceModel(self.model)
        self._closed: set[str] = set()
        self._arranging = False
        view.setModel(self.proxy)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        header = view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(PERIODS, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(PERIODS, 120)
        view.collapsed.connect(lambda index: self._folded(index, True))
        view.expanded.connect(lambda index: self._folded(index, False))

    @property
    def closed(self) -> tuple[str, ...]:
        """The groups that are folded up, as ``grouping:key``."""
        return tuple(sorted(self._closed))

    def set_closed(self, names: Iterable[str]) -> None:
        """Fold up these groups, and no others."""
        self._closed = set(names)
        self._unfold()

    def set_finder(self, finder: PlanFinder) -> None:
        """Show another register."""
        with self._selection_kept():
            self.model.set_finder(finder)

    def set_grouping(self, grouping: str) -> None:
        """Group anew."""
        if grouping != self.model.grouping:
            with self._selection_kept():
                self.model.set_grouping(grouping)

    def set_filter(self, wanted: PlanFilter) -> None:
        """Show what is looked for."""
        if wanted != self.proxy.filter:
            self.proxy.set_filter(wanted)
            self._unfold()
            self.set_current(self.view.currentIndex())

    def plan(self) -> str:
        """The key of the selected Planwerk; nothing if another row is selected, or none."""
        index = self.view.currentIndex()
        return index.data(KEY_ROLE) if index.isValid() and index.data(IS_PLAN_ROLE) else ""

    def group(self) -> PlanGroup | None:
        """The group that is selected, or that of the selected Planwerk."""
        return self.model.group_of(self.proxy.mapToSource(self.view.currentIndex()))

    def hides(self, plan: str) -> bool:
        """Whether a Planwerk is in the register, but filtered out."""
        source = self.model.index_of_plan(plan)
        return source.isValid() and not self.proxy.mapFromSource(source).isValid()

    def select(self, plan: str) -> None:
        """Select a Planwerk, in the group that is selected if it stands there."""
        group = self.group()
        source = self.model.index_of_plan(plan, None if group is None else group.key)
        self.set_current(self.proxy.mapFromSource(source))

    def set_current(self, index: QModelIndex) -> None:
        """Select a row, if there is one, and bring it into view."""
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)

    @contextmanager
    def _selection_kept(self) -> Iterator[None]:
        plan, group, grouping = self.plan(), self.group(), self.model.grouping
        yield
        self._unfold()
        if plan:
            key = group.key if group is not None and grouping == self.model.grouping else None
            source = self.model.index_of_plan(plan, key)
        elif group is not None and grouping == self.model.grouping:
            source = self.model.index_of_group(group.key)
        else:
            return
        self.set_current(self.proxy.mapFromSource(source))

    def _unfold(self) -> None:
        tops = [self.proxy.index(row, TITLE) for row in range(self.proxy.rowCount())]
        self._arranging = True
        self.view.expandAll()
        for row, top in enumerate(tops):
            remark = top.siblingAtColumn(PERIODS).data()
            self.view.setFirstColumnSpanned(row, QModelIndex(), not remark)
            if not self.proxy.filter.is_set and self._name(top) in self._closed:
                self.view.collapse(top)
        self._arranging = False

    def _folded(self, index: QModelIndex, closed: bool) -> None:
        if self._arranging or self.proxy.filter.is_set:
            return
        (self._closed.add if closed else self._closed.discard)(self._name(index))

    def _name(self, index: QModelIndex) -> str:
        return f"{self.model.grouping}:{index.data(KEY_ROLE)}"
