"""Asks for the Organisationszeichen that changes are made under."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ..core.errors import SozialraumError
from ..i18n import translate
from .plan_form_parts import problem_label, set_problem, standard_buttons


class OrganisationEdit(QWidget):
    """A line for it, which says below what is wrong with it."""

    changed = pyqtSignal()

    def __init__(self, unit: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line, self.problem = QLineEdit(unit), problem_label()
        self.line.setMaxLength(60)
        self.line.setPlaceholderText(translate("Sozialraum", "for example FB56"))
        self.line.setAccessibleName(translate("Sozialraum", "Organisationszeichen"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.line)
        column.addWidget(self.problem)
        self.line.textChanged.connect(lambda _: self._check())
        self._check()

    def unit(self) -> str:
        """What was written, if it is an Organisationszeichen, else nothing."""
        from ..core.plans.edits import organisation_unit

        try:
            return organisation_unit(self.line.text())
        except SozialraumError:
            return ""

    def _check(self) -> None:
        text = translate("Sozialraum", "that of the unit, at most 20 characters, no e-mail address")
        set_problem(self.problem, "" if self.unit() else text)
        self.changed.emit()


class OrganisationDialog(QDialog):
    """The line alone."""

    def __init__(self, unit: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Sozialraum", "Organisationszeichen"))
        label = QLabel(
            translate(
                "Sozialraum",
                "Every change of the register is kept with date and Organisationszeichen. It names "
                "the unit, never a person.",
            )
        )
        label.setWordWrap(True)
        self.edit, self.buttons = OrganisationEdit(unit), standard_buttons(self)
        column = QVBoxLayout(self)
        for widget in (label, self.edit, self.buttons):
            column.addWidget(widget)
        self.setMinimumWidth(420)
        self.edit.changed.connect(self._check)
        self._check()

    def _check(self) -> None:
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(bool(self.edit.unit()))
