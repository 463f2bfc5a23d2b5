"""Two changed the same: who, when, what differs, and what shall be done."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..i18n import translate
from .plan_field_texts import field_text, moment_text, table_text
from .plan_session_questions import KEEP, REAPPLY, RELOAD

if TYPE_CHECKING:
    from ..core.plans.rebase import Clash


class ConflictDialog(QDialog):
    """Shows both versions; ``answer`` is what was chosen, ``keep`` if the dialog was closed."""

    def __init__(self, clashes: Sequence[Clash], text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer = KEEP
        self.setWindowTitle(translate("Sozialraum", "Changed by others meanwhile"))
        self.label, self.table = QLabel(self._intro(clashes, text)), QTableWidget()
        self.label.setWordWrap(True)
        self._fill(list(_lines(clashes)))
        self.table.setVisible(self.table.rowCount() > 0)
        self.buttons = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        self.reload_button = self.buttons.addButton(
            translate("Sozialraum", "&Reload, give my change up"), roles.DestructiveRole
        )
        self.reapply_button = self.buttons.addButton(
            translate("Sozialraum", "&Apply my change to the new state"), roles.AcceptRole
        )
        self.keep_button = self.buttons.addButton(
            translate("Sozialraum", "&Cancel"), roles.RejectRole
        )
        self.reload_button.clicked.connect(lambda: self._answer(RELOAD))
        self.reapply_button.clicked.connect(lambda: self._answer(REAPPLY))
        self.keep_button.clicked.connect(lambda: self._answer(KEEP))
        column = QVBoxLayout(self)
        for widget in (self.label, self.table, self.buttons):
            column.addWidget(widget)
        self.resize(860, 340 if clashes else 160)

    def _answer(self, answer: str) -> None:
        self.answer = answer
        self.done(int(QDialog.DialogCode.Accepted))

    def _intro(self, clashes: Sequence[Clash], text: str) -> str:
        if not clashes:
            return text
        return translate(
            "Sozialraum",
            "Nothing was saved yet: others have changed the same entries since they were read. "
            "If one’s own change is applied to the new state, the fields changed here win; all "
            "else stays as the others saved it.",
        )

    def _fill(self, lines: list[tuple[str, ...]]) -> None:
        titles = (
            translate("Sozialraum", "Entry"),
            translate("Sozialraum", "Changed by"),
            translate("Sozialraum", "Field"),
            translate("Sozialraum", "There now"),
            translate("Sozialraum", "My version"),
        )
        self.table.setColumnCount(len(titles))
        self.table.setHorizontalHeaderLabels(titles)
        self.table.setRowCount(len(lines))
        self.table.setWordWrap(True)
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        for row, line in enumerate(lines):
            for column, text in enumerate(line):
                self.table.setItem(row, column, QTableWidgetItem(text))
        header = self.table.horizontalHeader()
        for column, width in ((0, 180), (1, 150), (2, 100), (3, 180)):
            header.resizeSection(column, width)
        header.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)
        self.table.resizeRowsToContents()


def _lines(clashes: Sequence[Clash]) -> Iterator[tuple[str, ...]]:
    """One line a field that differs; one for a row that is gone or differs in its stamp only."""
    for clash in clashes:
        head = (
            f"{table_text(clash.table)}: {clash.title}",
            f"{clash.who}, {moment_text(clash.when)}",
        )
        if clash.gone:
            yield (*head, "", translate("Sozialraum", "deleted"), "")
        elif not clash.differences:
            yield (*head, "", translate("Sozialraum", "saved anew, the same"), "")
        for each in clash.differences:
            yield (*head, field_text(clash.table, each.field), each.now, each.wanted)
