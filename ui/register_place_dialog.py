"""Asks where to work: at a copy of the shipped register, or at a register that is there."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ..i18n import translate
from .database_schema_edit import DatabaseSchemaEdit
from .organisation_dialog import OrganisationEdit
from .plan_form_parts import problem_label, set_problem, standard_buttons
from .plan_session_questions import Choice

FILE = "planwerke.gpkg"
PROJECT, PROFILE, OTHER, EXISTING, DATABASE = "project", "profile", "other", "existing", "database"
_FILTER = "GeoPackage (*.gpkg)"


class RegisterPlaceDialog(QDialog):
    """A choice of places; OK says why it is off.

    Parameters
    ----------
    who
        The Organisationszeichen so far.
    copying
        Whether a copy of the shipped register is offered, for the first change.
    locked
        The register that is open and cannot be changed, if it is not the shipped one.
    """

    def __init__(
        self, parent: QWidget | None = None, who: str = "", copying: bool = True, locked: str = ""
    ) -> None:
        super().__init__(parent)
        self.copying, self.buttons = copying, standard_buttons(self)
        self.group, self.radios = QButtonGroup(self), {}
        self.new_file, self.old_file = QgsFileWidget(), QgsFileWidget()
        self.database, self.problem = DatabaseSchemaEdit(), problem_label()
        self.who = OrganisationEdit(who)
        self.column = QVBoxLayout(self)
        self._explain(locked)
        self._offer()
        if copying:
            form = QFormLayout()
            form.addRow(translate("Sozialraum", "Organisations&zeichen:"), self.who)
            self.column.addSpacing(6)
            self.column.addLayout(form)
        else:
            self.who.hide()
        self.column.addWidget(self.problem)
        self.column.addStretch()
        self.column.addWidget(self.buttons)
        self._connect()
        self.setMinimumWidth(620)
        self._check()

    def choice(self) -> Choice:
        """What was chosen; a copy is not made of what is there already."""
        kind, unit = self.kind(), self.who.unit() if self.copying else ""
        if kind == DATABASE:
            there = self.database.holds_register()
            return Choice(self.database.location(), not there, unit)
        if kind == EXISTING:
            return Choice(self.old_file.filePath(), False, unit)
        target = self._target(kind)
        return Choice(str(target), not target.exists(), unit)

    def kind(self) -> str:
        """Which kind of place is chosen."""
        return next(kind for kind, radio in self.radios.items() if radio.isChecked())

    def _explain(self, locked: str) -> None:
        title = translate("Sozialraum", "Edit the register")
        text = translate(
            "Sozialraum",
            "The shipped register cannot be changed. Where shall the one lie that is worked on? "
            "The project remembers the place.",
        )
        if locked:
            text = translate(
                "Sozialraum",
                "The register {file} is read-only. Where shall the one lie that is worked on?",
            ).format(file=locked)
        if not self.copying:
            title = translate("Sozialraum", "Open a register")
            text = translate(
                "Sozialraum", "The project remembers the register that is opened here."
            )
        self.setWindowTitle(title)
        label = QLabel(text)
        label.setWordWrap(True)
        self.column.addWidget(label)

    def _offer(self) -> None:
        if self.copying:
            if QgsProject.instance().absolutePath():
                self._add(PROJECT, self._copy_text(PROJECT), None)
            self._add(PROFILE, self._copy_text(PROFILE), None)
            self._add(OTHER, translate("Sozialraum", "Copy in another &file:"), self.new_file)
        self._add(EXISTING, translate("Sozialraum", "&GeoPackage that is there:"), self.old_file)
        self._add(
            DATABASE, translate("Sozialraum", "&Database (PostgreSQL) for several:"), self.database
        )
        next(iter(self.radios.values())).setChecked(True)
        self.new_file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        for widget in (self.new_file, self.old_file):
            widget.setFilter(_FILTER)

    def _add(self, kind: str, text: str, detail: QWidget | None) -> None:
        radio = self.radios[kind] = QRadioButton(text)
        self.group.addButton(radio)
        self.column.addWidget(radio)
        if detail is not None:
            detail.setContentsMargins(24, 0, 0, 0)
            self.column.addWidget(detail)
            radio.toggled.connect(detail.setVisible)
            detail.setVisible(False)

    def _copy_text(self, kind: str) -> str:
        target = self._target(kind)
        if target.exists():
            text = translate("Sozialraum", "The &project’s register that is there: {file}")
            if kind == PROFILE:
                text = translate("Sozialraum", "The profile’s &register that is there: {file}")
        else:
            text = translate("Sozialraum", "Copy beside the &project: {file}")
            if kind == PROFILE:
                text = translate("Sozialraum", "Copy in the p&rofile, for all projects: {file}")
        return text.format(file=target)

    def _target(self, kind: str) -> Path:
        if kind == OTHER:
            path = Path(self.new_file.filePath())
            return path if path.suffix == ".gpkg" else path.with_name(f"{path.name}.gpkg")
        if kind == PROFILE:
            return Path(QgsApplication.qgisSettingsDirPath()) / FILE
        return Path(QgsProject.instance().absolutePath()) / FILE

    def _connect(self) -> None:
        self.group.buttonToggled.connect(lambda *_: self._check())
        for signal in (
            self.new_file.fileChanged,
            self.old_file.fileChanged,
            self.database.changed,
            self.who.changed,
        ):
            signal.connect(lambda *_: self._check())

    def _check(self) -> None:
        reason = self._reason()
        set_problem(self.problem, reason)
        ok = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(not reason and (not self.copying or bool(self.who.unit())))
        ok.setToolTip(reason)

    def _reason(self) -> str:
        """Why the place cannot be taken."""
        kind = self.kind()
        if kind == DATABASE:
            return self.database.reason(self.copying)
        if kind == EXISTING:
            there = Path(self.old_file.filePath()).is_file()
            return "" if there else translate("Sozialraum", "Choose a GeoPackage that is there.")
        if kind == OTHER and not self.new_file.filePath().strip():
            return translate("Sozialraum", "Name a file for the copy.")
        if kind == OTHER and self._target(OTHER).exists():
            return translate("Sozialraum", "This file is there already; it is not replaced.")
        if not self._target(kind).parent.is_dir():
            return translate("Sozialraum", "The folder does not exist.")
        return ""
