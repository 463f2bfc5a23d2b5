"""The dock of the Planwerke: a tree to find them, a page to read."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.core import QgsApplication
from qgis.gui import QgsDockWidget
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QModelIndex, QSignalBlocker, Qt
from qgis.PyQt.QtWidgets import QAction, QToolBar, QWidget

from ..core.errors import SozialraumError
from ..core.plans.finder import FinderState, PlanFilter, PlanFinder
from ..core.plans.grouping import DEPARTMENT
from ..core.plans.records import Register
from ..i18n import tr
from .plan_banner import PlanBanner
from .plan_chips import PlanChips
from .plan_dock_state import PlanDockState
from .plan_dock_texts import count_text, filter_text, set_texts
from .plan_filter_box import PlanFilterBox
from .plan_group_pages import DO_GROUP, DO_LIFT, DO_READ, DO_SEARCH
from .plan_keys import bind_keys
from .plan_reader import PlanReader
from .plan_session import PlanSession
from .plan_tree import PlanTree

FORM, _ = uic.loadUiType(str(Path(__file__).with_suffix(".ui")))


class PlanDock(QgsDockWidget, FORM):
    """Finds and shows Planwerke; reads the register when it is first opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        self.tree = PlanTree(self.planTree)
        self.model, self.proxy = self.tree.model, self.tree.proxy
        self.reader, self.banner = PlanReader(self.detailBrowser), PlanBanner(self.dateLabel)
        self.chips, self.filter_box = PlanChips(self.chipLabel), PlanFilterBox(self)
        self.session, self.toolbar = PlanSession(self), QToolBar(self)
        self.project_state = PlanDockState(self)
        self.column.insertWidget(0, self.toolbar)
        set_texts(self)
        self.splitter.setOrientation(Qt.Orientation.Vertical)
        self.splitter.setSizes([340, 460])
        self.filterEdit.setShowSearchIcon(True)
        self.filterButton.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._connect()
        bind_keys(self)

    def load(self) -> None:
        """Read the register, once."""
        if self.reader.register is None and self._read():
            self.set_state(self.project_state.kept())

    def add_action(self, action: QAction) -> None:
        """Offer an action above the tree."""
        self.toolbar.addAction(action)
        # QGIS leaves buttons of tool bars out of the round of the Tab key.
        self.toolbar.widgetForAction(action).setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def refresh(self) -> None:
        """Show the page anew."""
        if self.reader.register is not None:
            self._show()

    def show_register(self, register: Register) -> None:
        """Show a register; selection, grouping and filter stay as far as they can."""
        finder = PlanFinder(register)
        self.reader.set_finder(finder)
        self.banner.set_register(register)
        self.filter_box.set_finder(finder)
        self.tree.set_finder(finder)
        self._filter()

    def select_plan(self, key: str) -> None:
        """Select a Planwerk in the tree; filters that hide it are lifted."""
        if self.tree.hides(key):
            self.set_filter(PlanFilter())
        self.tree.select(key)

    def filter(self) -> PlanFilter:
        """What is looked for."""
        return replace(self.filter_box.value(), words=self.filterEdit.text())

    def set_filter(self, wanted: PlanFilter) -> None:
        """Look for something else."""
        with QSignalBlocker(self.filterEdit), QSignalBlocker(self.filter_box):
            self.filterEdit.setText(wanted.words)
            self.filter_box.set_value(wanted)
        self._filter()

    def state(self) -> FinderState:
        """What is shown, to be kept."""
        return FinderState(
            self.groupBox.currentData(), self.tree.plan(), self.tree.closed, self.filter()
        )

    def set_state(self, state: FinderState) -> None:
        """Show what was kept; with the register, as soon as it is read."""
        if self.model.finder is None:
            return
        self.set_grouping(state.grouping)
        self.tree.set_closed(state.closed)
        self.planTree.setCurrentIndex(QModelIndex())
        self.set_filter(self.model.finder.known(state.filter))
        self.tree.select(state.plan)

    def set_grouping(self, grouping: str) -> None:
        """Group the Planwerke by something else."""
        self.groupBox.setCurrentIndex(self.groupBox.findData(grouping))

    def to_search(self) -> None:
        """Let the next words be looked for."""
        self.filterEdit.setFocus()
        self.filterEdit.selectAll()

    def to_tree(self) -> None:
        """Into the list, at what is selected or the first Planwerk."""
        if not self.planTree.currentIndex().isValid():
            self.tree.set_current(self.proxy.first_plan())
        self.planTree.setFocus()

    def remove(self) -> None:
        """Leave the project alone."""
        self.project_state.remove()
        self.session.remove()

    def _connect(self) -> None:
        self.opened.connect(self.load)
        self.session.registerChanged.connect(self._register_changed)
        stack = self.session.undo_stack
        for action, icon in (
            (stack.createUndoAction(self), "mActionUndo.svg"),
            (stack.createRedoAction(self), "mActionRedo.svg"),
        ):
            action.setIcon(QgsApplication.getThemeIcon(icon))
            self.add_action(action)
        self.reader.plan_wanted.connect(self.select_plan)
        self.reader.link_followed.connect(self._follow)
        self.filterEdit.textChanged.connect(lambda _: self._filter())
        self.filterEdit.returnPressed.connect(self._to_first)
        self.filter_box.changed.connect(self._filter)
        self.filterButton.clicked.connect(lambda: self.filter_box.open_below(self.filterButton))
        self.chips.lifted.connect(self.filter_box.lift)
        self.chips.all_lifted.connect(lambda: self.filter_box.set_value(PlanFilter()))
        self.groupBox.currentIndexChanged.connect(lambda _: self._group())
        self.tree.selected.connect(self.refresh)
        self.planTree.activated.connect(lambda _: self.detailBrowser.setFocus())

    def _read(self) -> bool:
        """Show the register of the session, or why it cannot be shown."""
        try:
            register = self.session.store.register
        except SozialraumError as error:
            self.tree.clear()
            self.reader.show_refusal(tr(error.text, **error.values))
            self.dateLabel.clear()
            self.countLabel.clear()
            return False
        self.show_register(register)
        return True

    def _register_changed(self) -> None:
        # A dock that was never opened reads it when it is.
        if self.model.finder is not None or self.isVisible():
            self._read()

    def _group(self) -> None:
        self.tree.set_grouping(self.groupBox.currentData() or DEPARTMENT)

    def _filter(self) -> None:
        wanted = self.filter()
        self.reader.mark(wanted.words)
        self.tree.set_filter(wanted)
        self.chips.show(wanted, self.filter_box.theme_titles())
        self.filterButton.setText(filter_text(wanted))
        text = count_text(wanted, self.proxy.plan_count(), self.model.plan_count())
        self.countLabel.setText(text)
        self.filter_box.countLabel.setText(text)
        self.refresh()

    def _to_first(self) -> None:
        self.tree.set_current(self.proxy.first_plan())
        self.planTree.setFocus()

    def _follow(self, link: str) -> None:
        if link == DO_SEARCH:
            self.to_search()
        elif link == DO_READ:
            self.load()
        elif link == DO_LIFT:
            self.set_filter(PlanFilter())
        elif link.startswith(DO_GROUP):
            self.set_grouping(link[len(DO_GROUP) :])

    def _show(self) -> None:
        wanted, plan, group = self.filter(), self.tree.plan(), self.tree.group()
        if plan:
            self.reader.show_plan(plan, self.model.today)
            self.banner.show_plan(plan)
        elif group is not None:
            self.reader.show_group(group)
            self.banner.show_group(group)
        elif wanted.is_set and not self.proxy.rowCount():
            self.reader.show_nothing_found(wanted)
            self.banner.show_register()
        else:
            self.banner.show_register()
            self.reader.show_nothing_selected()
