"""Where a Planwerk and each of its rows come from."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..core.plans.drafts import Draft
from ..core.plans.records import Register
from ..i18n import translate
from .entry_form import EntryForm
from .plan_field_texts import field_text, table_text
from .plan_form_pages import SOURCE_FIELDS
from .plan_row_captions import row_caption


class SourcesPage(QWidget):
    """The source of the entry itself, to be changed; those of its rows, to be looked at."""

    changed = pyqtSignal()
    row_wanted = pyqtSignal(str, int)

    def __init__(self, register: Register, table: str, own: tuple[str, str]) -> None:
        super().__init__()
        self.register, self._own = register, own
        self._rows: list[tuple[str, int]] = []
        self.form = EntryForm(register, table, SOURCE_FIELDS)
        self.own_button = QPushButton(translate("Sozialraum", "It is an &own entry"))
        self.own_button.setToolTip(
            translate("Sozialraum", "Source: {document}, {place}").format(
                document=own[0], place=own[1]
            )
        )
        self.table = QTableWidget()
        self._arrange()
        self.form.changed.connect(self.changed)
        self.own_button.clicked.connect(lambda: self._set_own())
        self.table.cellActivated.connect(lambda row, _: self.row_wanted.emit(*self._rows[row]))

    def show_rows(self, draft: Draft) -> None:
        """List the sources of all rows."""
        self._rows = [
            (table, place) for table, rows in draft.rows.items() for place in range(len(rows))
        ]
        self.table.setRowCount(len(self._rows))
        for line, (table, place) in enumerate(self._rows):
            row = draft.rows[table][place]
            caption = row_caption(self.register, table, row)
            for column, text in enumerate((table_text(table), caption, row.document, row.place)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.table.setItem(line, column, item)

    def _set_own(self) -> None:
        for name, text in zip(SOURCE_FIELDS, self._own):
            self.form.editors[name].set_value(text)

    def _arrange(self) -> None:
        titles = (
            translate("Sozialraum", "Part"),
            translate("Sozialraum", "Entry"),
            field_text("plans", "document"),
            field_text("plans", "place"),
        )
        self.table.setColumnCount(len(titles))
        self.table.setHorizontalHeaderLabels(titles)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(24)
        self.table.setWordWrap(False)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for column, width in ((0, 150), (2, 220), (3, 260)):
            header.resizeSection(column, width)
        label = QLabel(
            translate("Sozialraum", "Sources of what hangs on it (double-click goes there):")
        )
        column = QVBoxLayout(self)
        column.addWidget(self.form)
        column.addWidget(self.own_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(8)
        column.addWidget(label)
        column.addWidget(self.table, 1)
