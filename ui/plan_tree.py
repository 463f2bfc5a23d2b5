"""The tree of the dock: what it shows, what is unfolded, what is selected."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from qgis.PyQt.QtCore import QModelIndex, QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from ..core.plans.finder import PlanFilter, PlanFinder
from ..core.plans.grouping import PlanGroup
from .plan_filter import PlanFilterProxy
from .plan_model import IS_PLAN_ROLE, KEY_ROLE, PERIODS, TITLE, PlanModel


class PlanTree(QObject):
    """Keeps selection and folding while register, grouping and filter change.

    While something is looked for, every group is unfolded; then they are again as they were. A
    filter that hides the selected Planwerk selects the first that is found, and when it is lifted
    the former one again.
    """

    selected = pyqtSignal()
    """Another row is selected; told once, however many rows come and go."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self.view, self.model, self.proxy = view, PlanModel(self), PlanFilterProxy(self)
        self.proxy.setSourceModel(self.model)
        self._closed: set[str] = set()
        self._arranging = False
        self._chosen: tuple[str, str] | None = None
        view.setModel(self.proxy)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        header = view.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(PERIODS, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(PERIODS, 120)
        view.selectionModel().currentChanged.connect(lambda *_: self._choose())
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

    def clear(self) -> None:
        """Show nothing: there is no register."""
        with self._quiet():
            self.model.clear()
        self._chosen = None

    def set_grouping(self, grouping: str) -> None:
        """Group anew."""
        if grouping != self.model.grouping:
            with self._selection_kept():
                self.model.set_grouping(grouping)

    def set_filter(self, wanted: PlanFilter) -> None:
        """Show what is looked for."""
        if wanted == self.proxy.filter:
            return
        place = self._chosen or self._place()
        with self._quiet():
            self.proxy.set_filter(wanted)
            self._unfold()
            index = self._index_of(*place) if place is not None else QModelIndex()
            if not index.isValid() and wanted.is_set:
                index = self.proxy.first_plan()
            self.set_current(index)

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
        if plan:
            self.set_current(self._index_of(plan, "" if group is None else group.key))

    def set_current(self, index: QModelIndex) -> None:
        """Select a row, if there is one, and bring it into view."""
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)

    @contextmanager
    def _selection_kept(self) -> Iterator[None]:
        place, grouping = self._place(), self.model.grouping
        with self._quiet():
            yield
            self._unfold()
            if place is not None and (place[0] or grouping == self.model.grouping):
                self.set_current(self._index_of(*place))
        self._choose()

    @contextmanager
    def _quiet(self) -> Iterator[None]:
        """What is selected meanwhile is not the user's choice."""
        before, self._arranging = self._arranging, True
        yield
        self._arranging = before

    def _index_of(self, plan: str, group: str) -> QModelIndex:
        """A Planwerk, in the group if it stands there, or the group itself."""
        model = self.model
        source = model.index_of_plan(plan, group) if plan else model.index_of_group(group)
        return self.proxy.mapFromSource(source)

    def _choose(self) -> None:
        if self._arranging:
            return
        self._chosen = self._place()
        self.selected.emit()

    def _place(self) -> tuple[str, str] | None:
        """The Planwerk that is selected, or nothing, and its group."""
        group = self.group()
        return (self.plan(), group.key) if group is not None else None

    def _unfold(self) -> None:
        tops = [self.proxy.index(row, TITLE) for row in range(self.proxy.rowCount())]
        with self._quiet():
            self.view.expandAll()
            for row, top in enumerate(tops):
                remark = top.siblingAtColumn(PERIODS).data()
                self.view.setFirstColumnSpanned(row, QModelIndex(), not remark)
                if not self.proxy.filter.is_set and self._name(top) in self._closed:
                    self.view.collapse(top)

    def _folded(self, index: QModelIndex, closed: bool) -> None:
        if self._arranging or self.proxy.filter.is_set:
            return
        (self._closed.add if closed else self._closed.discard)(self._name(index))

    def _name(self, index: QModelIndex) -> str:
        return f"{self.model.grouping}:{index.data(KEY_ROLE)}"
