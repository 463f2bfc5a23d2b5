"""The other entries of the register: Steuerungsinstrumente, documents, departments, themes …"""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..core.errors import SozialraumError
from ..core.plans.drafts import Draft, draft_of, new_draft
from ..core.plans.edits import Edit
from ..core.plans.search import folded, matches
from ..i18n import tr, translate
from .keyboard import on_key
from .plan_delete import confirmed
from .plan_field_texts import table_text
from .plan_form import PlanForm
from .plan_form_parts import close_button, tool_button
from .plan_row_captions import row_caption
from .plan_session import Abandoned, PlanSession

TABLES = ("instruments", "documents", "departments", "themes", "actors", "bodies")
_KEY = int(Qt.ItemDataRole.UserRole)


class PlanEntriesDialog(QDialog):
    """Lists one kind of entries, to be added, changed and deleted; each change is a step."""

    def __init__(self, session: PlanSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.form = session, None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Sozialraum", "Entries of the register"))
        self.table_box, self.search, self.list = QComboBox(), QgsFilterLineEdit(), QListWidget()
        for table in TABLES:
            self.table_box.addItem(table_text(table, True), table)
        self.search.setShowSearchIcon(True)
        self.search.setPlaceholderText(translate("Sozialraum", "Search …"))
        self._arrange()
        self.table_box.currentIndexChanged.connect(lambda _: self.refresh())
        self.search.textChanged.connect(lambda _: self.refresh())
        self.list.itemActivated.connect(lambda _: self.edit())
        self.list.currentRowChanged.connect(lambda _: self._enable())
        session.registerChanged.connect(self.refresh)
        key = Qt.ShortcutContext.WidgetShortcut
        on_key(self.list, Qt.Key.Key_Delete, key, self.delete)
        on_key(self.list, Qt.Key.Key_F2, key, self.edit)
        self.refresh()

    @property
    def table(self) -> str:
        """Which entries are shown."""
        return str(self.table_box.currentData())

    def refresh(self) -> None:
        """List the entries; the selected one stays selected."""
        kept, words = self._key(), self.search.text()
        register = self.session.store.register
        self.list.clear()
        for row in getattr(register, self.table):
            caption = row_caption(register, self.table, row)
            if matches(words, folded(caption)):
                item = QListWidgetItem(caption)
                item.setData(_KEY, row.key)
                self.list.addItem(item)
                if row.key == kept:
                    self.list.setCurrentItem(item)
        self._enable()

    def add(self) -> None:
        """Open an empty form."""
        if self._prepared():
            register, day = self.session.store.register, datetime.date.today()
            draft = new_draft(register, self.table, day)
            title = translate("Sozialraum", "New entry: {what}")
            self._open(draft, title.format(what=table_text(self.table)))

    def edit(self) -> None:
        """Open the form of the selected entry."""
        key = self._key()
        if key and self._prepared():
            draft = draft_of(self.session.store.register, self.table, key)
            title = translate("Sozialraum", "Edit {what}")
            self._open(draft, title.format(what=table_text(self.table)))

    def delete(self) -> None:
        """Delete the selected entry, after asking."""
        key = self._key()
        if not key or not self._prepared():
            return
        edits = confirmed(self, self.session.store.register, self.table, key)
        if edits:
            text = translate("Sozialraum", "Delete “{title}”").format(title=edits[0].before.title)
            self._try(lambda: self.session.save(edits, text))

    def _open(self, draft: Draft, title: str) -> None:
        def save(edits: Sequence[Edit]) -> None:
            name = translate("Sozialraum", "Change “{title}”")
            if draft.before is None:
                name = translate("Sozialraum", "Add “{title}”")
            self.session.save(edits, name.format(title=self.form.draft().entry.title))

        self.form = PlanForm(self.session.store.register, draft, title, save, self)
        self.form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form.finished.connect(lambda _: self._closed())
        self.form.open()

    def _closed(self) -> None:
        self.form = None

    def _prepared(self) -> bool:
        return self._try(self.session.prepare)

    def _try(self, act) -> bool:
        try:
            act()
        except Abandoned:
            return False
        except SozialraumError as error:
            self.session.questions.say(tr(error.text, **error.values))
            return False
        return True

    def _key(self) -> str:
        item = self.list.currentItem()
        return str(item.data(_KEY)) if item is not None else ""

    def _enable(self) -> None:
        there = bool(self._key())
        for button in (self.edit_button, self.delete_button):
            button.setEnabled(there)

    def _arrange(self) -> None:
        self.add_button = tool_button(
            "symbologyAdd.svg", translate("Sozialraum", "Add entry"), self.add
        )
        self.edit_button = tool_button(
            "mActionToggleEditing.svg", translate("Sozialraum", "Edit entry (F2)"), self.edit
        )
        self.delete_button = tool_button(
            "symbologyRemove.svg", translate("Sozialraum", "Delete entry (Del)"), self.delete
        )
        row, column = QHBoxLayout(), QVBoxLayout(self)
        for widget in (self.table_box, self.search):
            row.addWidget(widget)
        for button in (self.add_button, self.edit_button, self.delete_button):
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(self.list)
        column.addWidget(close_button(self))
        self.resize(620, 520)
