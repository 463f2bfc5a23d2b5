"""The change log: when, who, what."""

from __future__ import annotations

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QSortFilterProxyModel, Qt
from qgis.PyQt.QtGui import QStandardItem, QStandardItemModel
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ..core.plans.records import TABLES, Change, Register
from ..i18n import translate
from .plan_field_texts import action_text, field_text, moment_text, table_text
from .plan_form_parts import close_button
from .plan_row_captions import owned_caption


class ChangeLogDialog(QDialog):
    """Newest first; searched by any word."""

    def __init__(self, register: Register, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Sozialraum", "Change log"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.model, self.proxy = QStandardItemModel(self), QSortFilterProxyModel(self)
        self.search, self.table = QgsFilterLineEdit(), QTableView()
        self._fill(register)
        self.proxy.setSourceModel(self.model)
        self.proxy.setFilterKeyColumn(-1)
        self.proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.search.setShowSearchIcon(True)
        self.search.setPlaceholderText(translate("Sozialraum", "Search the changes …"))
        self.search.textChanged.connect(lambda text: self.proxy.setFilterFixedString(text))
        self._arrange()
        column = QVBoxLayout(self)
        column.addWidget(self.search)
        if not register.change_log:
            text = translate("Sozialraum", "Nothing has been changed in this register yet.")
            column.addWidget(QLabel(text))
        for widget in (self.table, close_button(self)):
            column.addWidget(widget)
        self.resize(1040, 480)

    def _fill(self, register: Register) -> None:
        self.model.setHorizontalHeaderLabels(
            [
                translate("Sozialraum", "When"),
                translate("Sozialraum", "Who"),
                translate("Sozialraum", "What"),
                translate("Sozialraum", "Entry"),
                translate("Sozialraum", "Details"),
            ]
        )
        names = _names(register)
        for line in reversed(register.change_log):
            name = names.get((line.table_name, line.row_key), line.detail or line.row_key)
            texts = (
                moment_text(line.place or line.changed_at),
                line.changed_by,
                action_text(line.action),
                f"{table_text(line.table_name)}: {name}",
                _detail(line),
            )
            items = [QStandardItem(text) for text in texts]
            for item, text in zip(items, texts):
                item.setEditable(False)
                item.setToolTip(text)
            self.model.appendRow(items)

    def _arrange(self) -> None:
        self.table.setModel(self.proxy)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(24)
        header = self.table.horizontalHeader()
        for column, width in ((0, 130), (1, 90), (2, 90), (3, 330)):
            header.resizeSection(column, width)
        header.setSectionResizeMode(4, QHeaderView.ResizeMode.Stretch)


def _names(register: Register) -> dict[tuple[str, str], str]:
    """What the rows are called that the log speaks of and that are there still."""
    found = {}
    for table in {line.table_name for line in register.change_log} & set(TABLES):
        for row in getattr(register, table):
            found[table, row.key] = owned_caption(register, table, row)
    return found


def _detail(line: Change) -> str:
    """What changed, with the fields as forms call them."""
    if line.action != "update":
        return ""
    parts = []
    for part in line.detail.split("; "):
        name, colon, rest = part.partition(": ")
        parts.append(f"{field_text(line.table_name, name)}{colon}{rest}")
    return "; ".join(parts)
