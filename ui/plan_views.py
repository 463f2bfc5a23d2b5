"""The views for meetings as actions: matrix, time line and overview."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QWidget

from ..core.plans.records import Register
from ..gis.icons import icon_path
from ..i18n import translate

if TYPE_CHECKING:
    from .plan_view import PlanViewDialog

_DIALOGS = {
    "plan_matrix": "PlanMatrixDialog",
    "plan_timeline": "PlanTimelineDialog",
    "plan_sheet": "PlanSheetDialog",
}


class PlanViews(QObject):
    """Opens each view on first use, with the register and the words that the dock shows."""

    plan_wanted = pyqtSignal(str)

    def __init__(
        self, window: QWidget, register: Callable[[], Register | None], words: Callable[[], str]
    ) -> None:
        super().__init__(window)
        self.register, self.words = register, words
        self.dialogs: dict[str, PlanViewDialog] = {}
        self.actions = {
            "plan_matrix": self._action(
                "plan_matrix",
                translate("Sozialraum", "Matrix of themes …"),
                translate("Sozialraum", "Which Planwerke share which themes"),
            ),
            "plan_timeline": self._action(
                "plan_timeline",
                translate("Sozialraum", "Time line …"),
                translate("Sozialraum", "Planungszeiträume and editions on a line of years"),
            ),
            "plan_sheet": self._action(
                "plan_sheet",
                translate("Sozialraum", "Overview to print …"),
                translate("Sozialraum", "All Planwerke as a table for a meeting"),
            ),
        }

    def open(self, name: str) -> None:
        """Show a view; nothing happens while there is no register."""
        register = self.register()
        if register is None:
            return
        if name not in self.dialogs:
            dialog_class = getattr(import_module(f".{name}", __package__), _DIALOGS[name])
            self.dialogs[name] = dialog_class(self.parent())
            self.dialogs[name].plan_wanted.connect(self.plan_wanted)
        dialog = self.dialogs[name]
        dialog.set_register(register, self.words())
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def register_changed(self) -> None:
        """Show the register as it is now in the views that are open."""
        register = self.register()
        for dialog in self.dialogs.values():
            if register is not None and dialog.isVisible():
                dialog.set_register(register, dialog.filterEdit.text())

    def remove(self) -> None:
        """Take everything away."""
        for widget in (*self.dialogs.values(), *self.actions.values()):
            widget.setParent(None)
            widget.deleteLater()
        self.dialogs.clear()
        self.setParent(None)
        self.deleteLater()

    def _action(self, name: str, title: str, tip: str) -> QAction:
        action = QAction(QIcon(icon_path(name)), title, self.parent())
        action.setObjectName(f"Sozialraum{name[5:].title()}Action")
        action.setStatusTip(tip)
        action.setToolTip(tip)
        action.triggered.connect(lambda: self.open(name))
        return action
