"""The actions that change the register: enabled when they can be done, else saying why not."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAction

from ..i18n import QT_TRANSLATE_NOOP, tr, translate
from .plan_dock import PlanDock
from .plan_form_parts import theme_icon

NEW, EDIT, DUPLICATE, DELETE = "New", "Edit", "Duplicate", "Delete"
_ACTIONS = (
    (NEW, "mActionAdd.svg", "Ctrl+N", QT_TRANSLATE_NOOP("Sozialraum", "&New Planwerk …")),
    (EDIT, "mActionToggleEditing.svg", "F2", QT_TRANSLATE_NOOP("Sozialraum", "&Edit …")),
    (
        DUPLICATE,
        "mActionDuplicateFeature.svg",
        "Ctrl+D",
        QT_TRANSLATE_NOOP("Sozialraum", "D&uplicate Planwerk …"),
    ),
    (
        DELETE,
        "mActionDeleteSelected.svg",
        "Del",
        QT_TRANSLATE_NOOP("Sozialraum", "&Delete Planwerk …"),
    ),
)


class PlanActions(QObject):
    """Stand in the dock's toolbar and in the tree's menu."""

    def __init__(self, dock: PlanDock) -> None:
        super().__init__(dock)
        self.by_name: dict[str, QAction] = {}
        before = next(iter(dock.toolbar.actions()), None)
        for name, icon, key, text in _ACTIONS:
            action = QAction(theme_icon(icon), tr(text), dock)
            action.setObjectName(f"Sozialraum{name}PlanAction")
            # Shown only: the dock's own keys act, since QGIS knows some of them too.
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setShortcutVisibleInContextMenu(True)
            dock.toolbar.insertAction(before, action)
            self.by_name[name] = action
        if before is not None:
            dock.toolbar.insertSeparator(before)

    def show(self, table: str) -> None:
        """Enable what can be done with a row of ``table``."""
        nothing = translate("Sozialraum", "Select a Planwerk first.")
        other = translate("Sozialraum", "Select a Planwerk or a department first.")
        self._set(EDIT, bool(table), other)
        self._set(DUPLICATE, table == "plans", nothing)
        self._set(DELETE, table == "plans", nothing)
        self._set(NEW, True, "")

    def _set(self, name: str, enabled: bool, reason: str) -> None:
        action = self.by_name[name]
        title = action.text().replace("&", "").removesuffix(" …")
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setEnabled(enabled)
        action.setToolTip(f"{title} ({key})" if enabled else f"{title}: {reason}")
