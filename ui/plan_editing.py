"""Editing from the dock: new, edit, duplicate and delete, by mouse, key and menu."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from qgis.PyQt.QtCore import QObject, QPoint, Qt
from qgis.PyQt.QtWidgets import QMenu

from ..core.errors import SozialraumError
from ..core.plans.drafts import Draft, copied, draft_of, new_draft
from ..core.plans.edits import Edit
from ..i18n import tr, translate
from .plan_delete import confirmed
from .plan_dock import PlanDock
from .plan_editing_actions import DELETE, DUPLICATE, EDIT, NEW, PlanActions
from .plan_field_texts import table_text
from .plan_form import PlanForm
from .plan_keys import PlanKeys
from .plan_session import Abandoned
from .register_menu import RegisterMenu

PLANS, DEPARTMENTS = "plans", "departments"


class PlanEditing(QObject):
    """Joins the dock with the session and the forms; ``form`` is the one that is open."""

    def __init__(self, dock: PlanDock) -> None:
        super().__init__(dock)
        self.dock, self.session = dock, dock.session
        self.form: PlanForm | None = None
        self.actions = PlanActions(dock)
        for name, act in (
            (NEW, self.new),
            (EDIT, self.edit),
            (DUPLICATE, self.duplicate),
            (DELETE, self.delete),
        ):
            self.actions.by_name[name].triggered.connect(lambda _=False, act=act: act())
        self.register_menu = RegisterMenu(dock)
        self._bind_keys()
        dock.planTree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        dock.planTree.customContextMenuRequested.connect(self._show_menu)
        dock.planTree.selectionModel().currentChanged.connect(lambda *_: self._select())
        dock.proxy.modelReset.connect(self._select)
        self.session.registerChanged.connect(self._select)
        self._select()

    def new(self) -> None:
        """Open an empty form, with the department that is selected."""
        if self._prepared():
            group = self.dock.tree.group()
            home = group.department if group is not None else None
            day = datetime.date.today()
            department = home.key if home is not None else ""
            draft = new_draft(self._register(), PLANS, day, department=department)
            self._open(draft, translate("Sozialraum", "New Planwerk"))

    def edit(self) -> None:
        """Open the form of what is selected: a Planwerk, or a department."""
        table, key = self._selected()
        if table and self._prepared() and self._has(table, key):
            title = translate("Sozialraum", "Edit {what}").format(what=table_text(table))
            self._open(draft_of(self._register(), table, key), title)

    def duplicate(self) -> None:
        """Open the form of a new Planwerk that has all of the selected one."""
        table, key = self._selected()
        if table == PLANS and self._prepared() and self._has(table, key):
            register = self._register()
            name = translate("Sozialraum", "{title} (copy)")
            draft = copied(register, draft_of(register, PLANS, key), name)
            self._open(draft, translate("Sozialraum", "Duplicate Planwerk"))

    def delete(self) -> None:
        """Delete the selected Planwerk, after asking."""
        table, key = self._selected()
        if table != PLANS or not self._prepared() or not self._has(table, key):
            return
        edits = confirmed(self.dock, self._register(), PLANS, key)
        if edits:
            self._save(edits, translate("Sozialraum", "Delete “{title}”"), edits[0].before.title)

    def menu(self) -> QMenu:
        """What can be done with the selected row, as a menu."""
        menu = QMenu(self.dock.planTree)
        menu.setToolTipsVisible(True)
        for name in (NEW, EDIT, DUPLICATE, DELETE):
            menu.addAction(self.actions.by_name[name])
        menu.addSeparator()
        for action in self.dock.toolbar.actions():
            if action.objectName() == "SozialraumLinkLayerAction":
                menu.addAction(action)
        return menu

    def _show_menu(self, place: QPoint) -> None:
        self.menu().popup(self.dock.planTree.viewport().mapToGlobal(place))

    def _open(self, draft: Draft, title: str) -> None:
        known = {row.key for row in self._register().plans}

        def save(edits: Sequence[Edit]) -> None:
            name = translate("Sozialraum", "Change “{title}”")
            if draft.before is None:
                name = translate("Sozialraum", "Add “{title}”")
            self.session.save(edits, name.format(title=self.form.draft().entry.title))

        self.form = PlanForm(self._register(), draft, title, save, self.dock.window())
        self.form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form.accepted.connect(lambda: self._select_new(known))
        self.form.finished.connect(lambda _: self._closed())
        self.form.open()

    def _closed(self) -> None:
        self.form = None
        self.dock.planTree.setFocus()

    def _select_new(self, known: set[str]) -> None:
        for row in self._register().plans:
            if row.key not in known:
                self.dock.select_plan(row.key)

    def _prepared(self) -> bool:
        """Whether the register can be changed; the user may have been asked for a copy."""
        if self.form is not None:
            self.form.raise_()
            return False
        self.dock.load()
        try:
            self.session.prepare()
        except SozialraumError as error:
            self._say(error)
            return False
        return True

    def _save(self, edits: Sequence[Edit], text: str, title: str) -> None:
        try:
            self.session.save(edits, text.format(title=title))
        except SozialraumError as error:
            self._say(error)

    def _say(self, error: SozialraumError) -> None:
        if not isinstance(error, Abandoned):
            self.session.questions.say(tr(error.text, **error.values))

    def _register(self):
        return self.session.store.register

    def _has(self, table: str, key: str) -> bool:
        """Whether it is in the register still, which may be another one since it was selected."""
        return any(row.key == key for row in getattr(self._register(), table))

    def _selected(self) -> tuple[str, str]:
        """Table and key of the selected Planwerk or department; nothing for other rows."""
        plan, group = self.dock.tree.plan(), self.dock.tree.group()
        if plan:
            return PLANS, plan
        if group is not None and group.department is not None:
            return DEPARTMENTS, group.department.key
        return "", ""

    def _select(self) -> None:
        self.actions.show(self._selected()[0])

    def _bind_keys(self) -> None:
        keys, stack = PlanKeys(self), self.session.undo_stack
        places, key = (self.dock.planTree, self.dock.detailBrowser), Qt.Key
        act = {name: action.trigger for name, action in self.actions.by_name.items()}
        keys.bind(places, key.Key_N, act[NEW], ctrl=True)
        keys.bind(places, key.Key_F2, act[EDIT])
        keys.bind(places, key.Key_D, act[DUPLICATE], ctrl=True)
        keys.bind((self.dock.planTree,), key.Key_Delete, act[DELETE])
        keys.bind(places, key.Key_Z, stack.undo, ctrl=True)
        keys.bind(places, key.Key_Y, stack.redo, ctrl=True)
        keys.bind(places, key.Key_Z, stack.redo, ctrl=True, shift=True)
