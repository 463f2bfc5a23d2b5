"""Widgets for the fields of the register's records, chosen by what the record says of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import Field, fields

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from ..core.plans.records import TABLES, VOCABULARIES, Register
from ..core.plans.rules import shown_date, stored_date
from ..i18n import translate
from .plan_field_texts import hint_text, word_text

_LONG = ("text", "note")


class LineEditor(QLineEdit):
    """One line of text."""

    edited = pyqtSignal()

    def __init__(self, field: str) -> None:
        super().__init__()
        self.setPlaceholderText(hint_text(field))
        self.textChanged.connect(lambda _: self.edited.emit())
        self.textChanged.connect(self.setToolTip)

    def value(self) -> str:
        """What is stored."""
        return self.text().strip()

    def set_value(self, value: str) -> None:
        """Show what is stored."""
        if value != self.value():
            self.setText(value)
            self.setCursorPosition(0)


class DateEditor(LineEditor):
    """A year or a date, written as people do."""

    def value(self) -> str:
        return stored_date(self.text())

    def set_value(self, value: str) -> None:
        if value != self.value():
            self.setText(shown_date(value))


class TextEditor(QPlainTextEdit):
    """Several lines; Tab leaves it."""

    edited = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * 4 + 12)
        self.textChanged.connect(self.edited)

    def value(self) -> str:
        """What is stored."""
        return self.toPlainText().strip()

    def set_value(self, value: str) -> None:
        """Show what is stored."""
        if value != self.value():
            self.setPlainText(value)


class ChoiceEditor(QComboBox):
    """One of the words that the record allows, or none."""

    edited = pyqtSignal()

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        super().__init__()
        self.addItem(translate("Sozialraum", "– not given –"), "")
        for value, text in pairs:
            self.addItem(text, value)
        # Long titles shall not make the form wide.
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.setSizeAdjustPolicy(policy)
        self.setMinimumContentsLength(18)
        self.currentTextChanged.connect(lambda _: self.edited.emit())

    def value(self) -> str:
        """What is stored."""
        return str(self.currentData() or "")

    def set_value(self, value: str) -> None:
        """Show what is stored."""
        if value != self.value():
            self.setCurrentIndex(max(self.findData(value), 0))


class SearchEditor(ChoiceEditor):
    """An entry of the register, found by typing a part of its title."""

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        super().__init__(pairs)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setItemText(0, "")
        self.lineEdit().setPlaceholderText(translate("Sozialraum", "choose, or type to search"))
        self.completer().setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.completer().setFilterMode(Qt.MatchFlag.MatchContains)

    def value(self) -> str:
        """The entry's key; what was typed if it is none, which the rules refuse."""
        text = self.currentText().strip()
        place = self.findText(text, Qt.MatchFlag.MatchFixedString)
        return str(self.itemData(place)) if place >= 0 else text


class DocumentEditor(SearchEditor):
    """A document's title: one that the register lists, or a new one."""

    def __init__(self, titles: Iterable[str]) -> None:
        super().__init__((title, title) for title in titles)
        self.lineEdit().setPlaceholderText(translate("Sozialraum", "choose, or name a new one"))

    def set_value(self, value: str) -> None:
        if value != self.value():
            self.setEditText(value)


def editor_for(register: Register, table: str, name: str) -> QWidget:
    """The widget for a field; all have ``value``, ``set_value`` and ``edited``."""
    item = next(item for item in fields(TABLES[table]) if item.name == name)
    rules = item.metadata
    if name == "document":
        return DocumentEditor(row.title for row in register.documents)
    if "choices" in rules:
        return ChoiceEditor((word, word_text(word)) for word in rules["choices"])
    if "ref" in rules:
        return SearchEditor(_references(register, item))
    if rules.get("year"):
        return DateEditor(name)
    return TextEditor() if name in _LONG else LineEditor(name)


def _references(register: Register, item: Field) -> list[tuple[str, str]]:
    """Key and title of what a field may point to; titles tell two of the same name apart."""
    table = item.metadata["ref"]
    rows = getattr(register, table)
    if table == "themes":
        rows = sorted(rows, key=lambda row: VOCABULARIES.index(row.vocabulary))
        return [(row.key, f"{row.title} ({row.vocabulary})") for row in rows]
    if table == "departments":
        bodies = {body.key: body.title for body in register.bodies}
        return [
            (row.key, " · ".join(filter(None, (row.code, row.title, bodies[row.body]))))
            for row in rows
        ]
    if table == "plans":
        names = {row.key: row.code or row.title for row in register.departments}
        return [(row.key, f"{row.title} ({names[row.department]})") for row in rows]
    return [(row.key, row.title) for row in rows]
