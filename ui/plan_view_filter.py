"""The filter of the views for meetings: words, Körperschaft and Fachbereich."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QComboBox

from ..core.plans.overview import PlanView
from ..core.plans.records import Register
from ..core.plans.search import matches, plan_texts
from ..i18n import translate

if TYPE_CHECKING:
    from .plan_view import PlanViewDialog


class PlanViewFilter:
    """Reads the filter row of a dialog; words are looked for as in the dock, in any part."""

    def __init__(self, dialog: PlanViewDialog) -> None:
        self.dialog = dialog
        self.known: tuple[PlanView, ...] = ()
        self._texts: dict[str, str] = {}

    def set_register(self, register: Register, views: Sequence[PlanView]) -> None:
        """Offer the Körperschaften and departments of a register that have Planwerke."""
        self.known = tuple(views)
        self._texts = plan_texts(register, views)
        bodies = {view.body.key: view.body.title for view in views}
        departments = {view.department.key: _titled(view) for view in views}
        _fill(self.dialog.bodyBox, translate("Sozialraum", "All bodies"), bodies)
        everyone = translate("Sozialraum", "All departments")
        _fill(self.dialog.departmentBox, everyone, departments)

    def views(self) -> tuple[PlanView, ...]:
        """The Planwerke that all parts of the filter let through."""
        words = self.dialog.filterEdit.text()
        body = self.dialog.bodyBox.currentData() or ""
        department = self.dialog.departmentBox.currentData() or ""
        return tuple(
            view
            for view in self.known
            if body in ("", view.body.key)
            and department in ("", view.department.key)
            and matches(words, self._texts[view.plan.key])
        )


def _titled(view: PlanView) -> str:
    return f"{view.department.code} {view.department.title}".strip()


def _fill(box: QComboBox, everything: str, choices: dict[str, str]) -> None:
    """Offer choices, and keep the one that is chosen if it is still there."""
    chosen = box.currentData()
    box.blockSignals(True)
    box.clear()
    box.addItem(everything, "")
    for key, title in choices.items():
        box.addItem(title, key)
    box.setCurrentIndex(max(box.findData(chosen), 0))
    box.blockSignals(False)
