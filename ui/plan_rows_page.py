"""A list of rows with the form of the selected one beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ..core.plans.records import Entry, Register
from ..core.plans.rules import Problem
from ..i18n import translate
from .entry_form import EntryForm
from .keyboard import on_key
from .plan_form_parts import theme_icon, tool_button
from .plan_row_captions import row_caption

_WARNING = "mIconWarning.svg"


class RowsPage(QWidget):
    """Rows of one table: added, changed, removed and moved."""

    changed = pyqtSignal()

    def __init__(
        self,
        register: Register,
        table: str,
        names: Sequence[str],
        empty: Callable[[], Entry],
        hint: str,
    ) -> None:
        super().__init__()
        self.register, self.table, self._empty = register, table, empty
        self._rows: list[Entry] = []
        self._problems: list[Problem] = []
        self.list, self.form = QListWidget(), EntryForm(register, table, names)
        self.hint = QLabel(hint)
        self.hint.setWordWrap(True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._arrange()
        self.list.currentRowChanged.connect(lambda _: self._show())
        self.form.changed.connect(self._take)
        key = Qt.ShortcutContext.WidgetShortcut
        on_key(self.list, Qt.Key.Key_Delete, key, self.remove)
        on_key(self.list, Qt.Key.Key_Insert, key, self.add)

    def rows(self) -> tuple[Entry, ...]:
        """The rows as they are now."""
        return tuple(self._rows)

    def set_rows(self, rows: Iterable[Entry]) -> None:
        """Show rows, the first selected."""
        self._rows = list(rows)
        with QSignalBlocker(self.list):
            self.list.clear()
            self.list.addItems([self._caption(row) for row in self._rows])
        self._select(0)

    def add(self) -> None:
        """Add an empty row and go to it."""
        self._rows.append(self._empty())
        self.list.addItem(self._caption(self._rows[-1]))
        self._select(len(self._rows) - 1)
        self.changed.emit()
        self.form.set_focus(next(iter(self.form.editors)))

    def remove(self) -> None:
        """Take the selected row away."""
        place = self.list.currentRow()
        if place < 0:
            return
        del self._rows[place]
        with QSignalBlocker(self.list):
            self.list.takeItem(place)
        self._select(min(place, len(self._rows) - 1))
        self.changed.emit()
        self.list.setFocus()

    def move(self, step: int) -> None:
        """Move the selected row up or down."""
        place = self.list.currentRow()
        target = place + step
        if place < 0 or not 0 <= target < len(self._rows):
            return
        rows = self._rows
        rows[place], rows[target] = rows[target], rows[place]
        for each in (place, target):
            self.list.item(each).setText(self._caption(rows[each]))
        self._select(target)
        self.changed.emit()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Mark the rows that cannot stay so; ``row`` counts from this page's first."""
        self._problems = list(problems)
        wrong = {each.row for each in problems}
        for place in range(self.list.count()):
            icon = theme_icon(_WARNING) if place in wrong else QIcon()
            self.list.item(place).setIcon(icon)
        self._say()

    def go_to(self, problem: Problem) -> None:
        """Select the row and the field of a problem."""
        self._select(problem.row)
        self.form.set_focus(problem.field)

    def _select(self, place: int) -> None:
        self.list.setCurrentRow(place)
        self._show()

    def _show(self) -> None:
        place = self.list.currentRow()
        there = 0 <= place < len(self._rows)
        if there:
            self.form.set_entry(self._rows[place])
        self.form.setVisible(there)
        self.hint.setVisible(not there)
        self.remove_button.setEnabled(there)
        self.up_button.setEnabled(there and place > 0)
        self.down_button.setEnabled(there and place < len(self._rows) - 1)
        self._say()

    def _say(self) -> None:
        place = self.list.currentRow()
        self.form.show_problems(each for each in self._problems if each.row == place)

    def _take(self) -> None:
        place = self.list.currentRow()
        self._rows[place] = self.form.entry()
        self.list.item(place).setText(self._caption(self._rows[place]))
        self.changed.emit()

    def _caption(self, row: Entry) -> str:
        return row_caption(self.register, self.table, row)

    def _arrange(self) -> None:
        left, right, splitter = QWidget(), QWidget(), QSplitter()
        self.add_button = tool_button(
            "symbologyAdd.svg", translate("Sozialraum", "Add (Ins)"), self.add
        )
        self.remove_button = tool_button(
            "symbologyRemove.svg", translate("Sozialraum", "Remove (Del)"), self.remove
        )
        self.up_button = tool_button(
            "mActionArrowUp.svg", translate("Sozialraum", "Move up"), lambda: self.move(-1)
        )
        self.down_button = tool_button(
            "mActionArrowDown.svg", translate("Sozialraum", "Move down"), lambda: self.move(1)
        )
        row, column = QHBoxLayout(), QVBoxLayout(left)
        for button in (self.add_button, self.remove_button, self.up_button, self.down_button):
            row.addWidget(button)
        row.addStretch()
        column.setContentsMargins(0, 0, 4, 0)
        column.addLayout(row)
        column.addWidget(self.list)
        fields = QVBoxLayout(right)
        fields.setContentsMargins(8, 0, 8, 0)
        fields.addWidget(self.hint)
        fields.addWidget(self.form)
        fields.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(right)
        for widget in (area.viewport(), right):  # the page's own background, not a window's
            widget.setAutoFillBackground(False)
        for widget in (left, area):
            splitter.addWidget(widget)
        splitter.setSizes([380, 600])
        splitter.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.addWidget(splitter)
