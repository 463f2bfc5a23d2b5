"""The fields of one entry, one below the other, each with what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields, replace

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from ..core.plans.records import TABLES, Entry, Register
from ..core.plans.rules import Problem
from ..i18n import tr
from .plan_field_editors import editor_for
from .plan_field_texts import field_text
from .plan_form_parts import problem_label, set_problem


class EntryForm(QWidget):
    """Shows some fields of an entry and gives it back as it was changed."""

    changed = pyqtSignal()

    def __init__(
        self,
        register: Register,
        table: str,
        names: Sequence[str],
        fixed: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.table, self._entry = table, None
        self.editors = {name: editor_for(register, table, name) for name in names}
        self.problems: dict[str, QLabel] = {}
        self._loading = False
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, editor in self.editors.items():
            form.addRow(self._label(name), self._cell(name))
            editor.setEnabled(name not in fixed)
            editor.edited.connect(self._edited)

    def set_entry(self, entry: Entry) -> None:
        """Show an entry."""
        self._entry = entry
        self._loading = True
        for name, editor in self.editors.items():
            editor.set_value(getattr(entry, name))
        self._loading = False

    def entry(self) -> Entry:
        """The entry with what was entered."""
        values = {name: editor.value() for name, editor in self.editors.items()}
        return replace(self._entry, **values)

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Say what is wrong beside the fields, and nothing beside the others."""
        texts = {each.field: tr(each.text) for each in problems}
        for name, label in self.problems.items():
            set_problem(label, texts.get(name, ""))

    def set_focus(self, name: str) -> None:
        """Go to a field."""
        if name in self.editors:
            self.editors[name].setFocus()

    def _edited(self) -> None:
        if not self._loading and self._entry is not None:
            self.changed.emit()

    def _label(self, name: str) -> QLabel:
        rules = next(item.metadata for item in fields(TABLES[self.table]) if item.name == name)
        needed = rules.get("needed") or name in ("document", "place")
        label = QLabel(f"{field_text(self.table, name)}{' *' if needed else ''}:")
        label.setBuddy(self.editors[name])
        self.editors[name].setAccessibleName(field_text(self.table, name))
        self.editors[name].setObjectName(f"{name}Edit")
        return label

    def _cell(self, name: str) -> QWidget:
        """A field with its line for what is wrong."""
        cell, label = QWidget(), problem_label()
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addWidget(self.editors[name])
        column.addWidget(label)
        self.problems[name] = label
        return cell
