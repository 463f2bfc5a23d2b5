"""The dock of the Planwerke: a tree to find them, a page to read."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.gui import QgsDockWidget
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAbstractItemView, QAction, QHeaderView, QToolBar, QWidget

from ..core.errors import SozialraumError
from ..core.plans.records import Register
from ..i18n import tr, translate
from .keyboard import on_key
from .plan_banner import PlanBanner
from .plan_filter import PlanFilterProxy
from .plan_model import IS_PLAN_ROLE, KEY_ROLE, PERIODS, TITLE, PlanModel
from .plan_reader import PlanReader
from .plan_session import PlanSession

FORM, _ = uic.loadUiType(str(Path(__file__).with_suffix(".ui")))


class PlanDock(QgsDockWidget, FORM):
    """Lists all Planwerke by department; reads the register when it is first opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        self.model, self.proxy = PlanModel(self), PlanFilterProxy(self)
        self.proxy.setSourceModel(self.model)
        self.reader, self.banner = PlanReader(self.detailBrowser), PlanBanner(self.dateLabel)
        self.session, self.toolbar = PlanSession(self), QToolBar(self)
        self.column.insertWidget(0, self.toolbar)
        self._set_texts()
        self._arrange()
        self._connect()

    def load(self) -> None:
        """Read the shipped register, once."""
        if self.reader.register is not None:
            return
        try:
            self.show_register(self.session.store.register)
        except SozialraumError as error:
            title = translate("Sozialraum", "The register cannot be shown.")
            self.reader.show_message(title, tr(error.text, **error.values))

    def add_action(self, action: QAction) -> None:
        """Offer an action above the tree."""
        self.toolbar.addAction(action)

    def refresh(self) -> None:
        """Show the page anew."""
        self._show(self.planTree.currentIndex())

    def show_register(self, register: Register) -> None:
        """Show a register."""
        self.reader.set_register(register)
        self.model.set_register(register)
        self.banner.set_register(register)
        self._filter(self.filterEdit.text())

    def select_plan(self, key: str) -> None:
        """Select a Planwerk in the tree; a filter that hides it is lifted."""
        source = self.model.index_of_plan(key)
        if source.isValid() and not self.proxy.mapFromSource(source).isValid():
            self.filterEdit.clear()
        self._set_current(self.proxy.mapFromSource(source))

    def _set_texts(self) -> None:
        self.setWindowTitle(translate("Sozialraum", "Planwerke"))
        self.filterEdit.setPlaceholderText(
            translate("Sozialraum", "Search Planwerke, themes, means of steering …")
        )
        self.filterEdit.setToolTip(
            translate(
                "Sozialraum",
                "Shows what contains all words, in any part of an entry. Enter: first Planwerk.",
            )
        )
        self.filterEdit.setAccessibleName(translate("Sozialraum", "Search the register"))
        self.planTree.setAccessibleName(translate("Sozialraum", "Planwerke by department"))
        self.detailBrowser.setAccessibleName(translate("Sozialraum", "Details"))

    def _arrange(self) -> None:
        header = self.planTree.header()
        self.splitter.setOrientation(Qt.Orientation.Vertical)
        self.splitter.setSizes([340, 460])
        self.filterEdit.setShowSearchIcon(True)
        self.planTree.setModel(self.proxy)
        self.planTree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(PERIODS, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(PERIODS, 110)

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
        self.filterEdit.textChanged.connect(self._filter)
        self.filterEdit.returnPressed.connect(self._to_first)
        self.planTree.selectionModel().currentChanged.connect(self._show)
        self.planTree.activated.connect(lambda _: self.detailBrowser.setFocus())
        in_dock = Qt.ShortcutContext.WidgetWithChildrenShortcut
        on_key(self, QKeySequence.StandardKey.Find, in_dock, self.filterEdit.setFocus)
        in_edit = Qt.ShortcutContext.WidgetShortcut
        on_key(self.filterEdit, Qt.Key.Key_Down, in_edit, self._to_tree)
        on_key(self.filterEdit, Qt.Key.Key_Escape, in_edit, self.filterEdit.clear)

    def _register_changed(self) -> None:
        key = self.planTree.currentIndex().data(KEY_ROLE)
        self.show_register(self.session.store.register)
        if key:
            self.select_plan(key)

    def _filter(self, words: str) -> None:
        self.proxy.set_words(words)
        self.planTree.expandAll()
        for row in range(self.proxy.rowCount()):
            remark = self.proxy.index(row, PERIODS).data()
            self.planTree.setFirstColumnSpanned(row, QModelIndex(), not remark)
        text = (
            translate("Sozialraum", "{shown} of {known} Planwerke")
            if words.strip()
            else translate("Sozialraum", "{known} Planwerke")
        )
        shown, known = self.proxy.plan_count(), self.model.plan_count()
        self.countLabel.setText(text.format(shown=shown, known=known))
        self._set_current(self.planTree.currentIndex())
        self._show(self.planTree.currentIndex())

    def _to_first(self) -> None:
        self._set_current(self.proxy.first_plan())
        self.planTree.setFocus()

    def _to_tree(self) -> None:
        if not self.planTree.currentIndex().isValid():
            self._set_current(self.proxy.first_plan())
        self.planTree.setFocus()

    def _set_current(self, index: QModelIndex) -> None:
        if index.isValid():
            self.planTree.setCurrentIndex(index)
            self.planTree.scrollTo(index)

    def _show(self, index: QModelIndex) -> None:
        words = self.filterEdit.text().strip()
        if self.reader.register is None:
            return
        if index.isValid():
            page = (
                self.reader.show_plan if index.data(IS_PLAN_ROLE) else self.reader.show_department
            )
            page(index.data(KEY_ROLE))
            self.banner.show_entry(index.data(KEY_ROLE), index.data(IS_PLAN_ROLE))
        elif words and not self.proxy.rowCount():
            self.reader.show_nothing_found(words)
        else:
            self.reader.show_nothing_selected()
