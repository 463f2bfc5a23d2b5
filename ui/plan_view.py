"""What the views for meetings have in common: filter, table, one line of detail, export."""

from __future__ import annotations

import datetime
from pathlib import Path

from qgis.gui import QgsGui
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QEvent, QModelIndex, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QDialog, QWidget

from ..core.plans.overview import PlanView, plan_views
from ..core.plans.page import Page, Row
from ..core.plans.records import Register
from ..i18n import translate
from .keyboard import on_key
from .plan_page_model import ROW_ROLE, PlanPageModel
from .plan_page_view import PageDelegate, PageHeader
from .plan_view_export import ask_and_export
from .plan_view_filter import PlanViewFilter
from .plan_view_texts import arrange, set_texts

FORM, _ = uic.loadUiType(str(Path(__file__).with_suffix(".ui")))


class PlanViewDialog(QDialog, FORM):
    """A page of the register on screen; a subclass says which: `make_page`, `contents`."""

    plan_wanted = pyqtSignal(str)
    """Key of the Planwerk to show in the dock."""
    NAME = TITLE = ""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        self.setObjectName(self.NAME)
        self.register: Register | None = None
        self.today = datetime.date.today()
        self.model, self.filter = PlanPageModel(self), PlanViewFilter(self)
        self.header, self.delegate = PageHeader(self.pageTable), PageDelegate(self.pageTable)
        arrange(self)
        set_texts(self)
        self._connect()
        # A scroll bar that comes and goes would change the width that the rows were made for.
        self.pageTable.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.pageTable.viewport().installEventFilter(self)
        QgsGui.enableAutoGeometryRestore(self)

    def contents(self) -> dict[str, str]:
        """What can be shown: key and title of each choice; none hides the choice."""
        return {}

    def make_page(self, views: tuple[PlanView, ...]) -> Page:
        """The page of the Planwerke that the filter lets through."""
        raise NotImplementedError

    def narrowed(self, views: tuple[PlanView, ...]) -> tuple[PlanView, ...]:
        """Those of the Planwerke that the choice of contents is about."""
        return views

    def detail_of(self, row: Row) -> tuple[str, frozenset[str]]:
        """What to say about a row, and the keys of the Planwerke to mark with it."""
        return row.detail, frozenset()

    def set_register(self, register: Register, words: str = "") -> None:
        """Show a register, filtered by words as the dock is."""
        self.register = register
        self.filter.set_register(register, plan_views(register))
        self.filterEdit.setText(words)
        self.refresh()

    def refresh(self) -> None:
        """Show what the filter lets through."""
        if self.register is None:
            return
        shown = self.narrowed(self.filter.views())
        page = self.make_page(shown)
        self.header.page = self.delegate.page = page
        self.pageTable.clearSpans()
        self.model.set_page(page)
        for row in self.model.headings():
            self.pageTable.setSpan(row, 0, 1, max(len(page.columns), 1))
        text = translate("Sozialraum", "{shown} of {known} Planwerke")
        self.countLabel.setText(text.format(shown=len(shown), known=len(self.filter.known)))
        self.noteLabel.setText("\n".join(page.notes))
        self._fit()
        self._show(self.pageTable.currentIndex())

    def eventFilter(self, watched, event) -> bool:
        """Columns follow the width that the table really has, also when it is first laid out."""
        if watched is self.pageTable.viewport() and event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        self.filterEdit.textChanged.connect(self.refresh)
        for box in (self.bodyBox, self.departmentBox, self.contentBox):
            box.currentIndexChanged.connect(self.refresh)
        self.pageTable.selectionModel().currentChanged.connect(self._show)
        self.pageTable.activated.connect(self._want)
        self.buttonBox.rejected.connect(self.reject)
        self.exportButton.clicked.connect(lambda: ask_and_export(self))
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        on_key(self, QKeySequence.StandardKey.Find, inside, self.filterEdit.setFocus)
        on_key(self, QKeySequence.StandardKey.Print, inside, lambda: ask_and_export(self))
        in_edit = Qt.ShortcutContext.WidgetShortcut
        on_key(self.filterEdit, Qt.Key.Key_Down, in_edit, self._to_table)
        on_key(self.filterEdit, Qt.Key.Key_Escape, in_edit, self._clear_or_close)

    def _fit(self) -> None:
        """Columns share the width as on paper; rows are as high as their text."""
        if self.model.page is None:
            return
        width = self.pageTable.viewport().width()
        for place, column in enumerate(self.model.page.columns):
            self.pageTable.setColumnWidth(place, int(column.share * width))
        self.header.fit()
        self.delegate.fit_rows(self.model.lines())

    def _show(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        text, related = ("", frozenset()) if row is None else self.detail_of(row)
        self.model.set_related(related)
        hint = translate("Sozialraum", "Select a row to read more; Enter shows it in the dock.")
        self.detailLabel.setText(text or hint)

    def _want(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if row is not None and row.key:
            self.plan_wanted.emit(row.key)

    def _to_table(self) -> None:
        self.pageTable.setCurrentIndex(self.model.first_row())
        self.pageTable.setFocus()

    def _clear_or_close(self) -> None:
        if self.filterEdit.text():
            self.filterEdit.clear()
        else:
            self.reject()
