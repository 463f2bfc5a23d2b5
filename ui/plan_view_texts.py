"""Texts and arrangement of the views for meetings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialogButtonBox,
    QHeaderView,
)

from ..gis.plan_files import PAPERS
from ..i18n import tr, translate

if TYPE_CHECKING:
    from .plan_view import PlanViewDialog


def arrange(dialog: PlanViewDialog) -> None:
    """Model, header and delegate of the table, and the buttons."""
    table = dialog.pageTable
    table.setModel(dialog.model)
    table.setHorizontalHeader(dialog.header)
    table.setItemDelegate(dialog.delegate)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setTabKeyNavigation(False)
    table.setWordWrap(True)
    table.verticalHeader().hide()
    table.verticalHeader().setMinimumSectionSize(20)
    dialog.header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    dialog.filterEdit.setShowSearchIcon(True)
    for box in (dialog.bodyBox, dialog.departmentBox):
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(18)
    for key, title in dialog.contents().items():
        dialog.contentBox.addItem(title, key)
    dialog.contentBox.setVisible(bool(dialog.contents()))
    dialog.paperBox.addItems(list(PAPERS))
    dialog.paperBox.setCurrentText("A3")
    dialog.detailLabel.setTextFormat(Qt.TextFormat.PlainText)
    dialog.detailLabel.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    dialog.buttonBox.setStandardButtons(QDialogButtonBox.StandardButton.Close)
    role = QDialogButtonBox.ButtonRole.ActionRole
    dialog.exportButton = dialog.buttonBox.addButton("", role)
    for button in dialog.buttonBox.buttons():
        button.setAutoDefault(False)  # Enter belongs to the table


def set_texts(dialog: PlanViewDialog) -> None:
    """What the parts are called, also for those who do not see them."""
    dialog.setWindowTitle(tr(dialog.TITLE))
    dialog.filterEdit.setPlaceholderText(
        translate("Sozialraum", "Search Planwerke, themes, means of steering …")
    )
    dialog.filterEdit.setAccessibleName(translate("Sozialraum", "Search the register"))
    dialog.bodyBox.setAccessibleName(translate("Sozialraum", "Body"))
    dialog.departmentBox.setAccessibleName(translate("Sozialraum", "Department"))
    dialog.contentBox.setAccessibleName(translate("Sozialraum", "What is shown"))
    dialog.pageTable.setAccessibleName(tr(dialog.TITLE))
    dialog.paperLabel.setText(translate("Sozialraum", "&Paper (landscape):"))
    close = dialog.buttonBox.button(QDialogButtonBox.StandardButton.Close)
    close.setText(translate("Sozialraum", "&Close"))
    dialog.exportButton.setText(translate("Sozialraum", "&Export …"))
    dialog.exportButton.setToolTip(
        translate("Sozialraum", "PDF, HTML, PNG, SVG or CSV of what is shown (Ctrl+P)")
    )
