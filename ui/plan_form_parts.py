"""Small parts that the forms of the register share."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QToolButton

from ..i18n import translate
from .plan_page_parts import Colours


def problem_label() -> QLabel:
    """A line below a field that says what is wrong with it; hidden while nothing is."""
    label = QLabel()
    label.setWordWrap(True)
    label.hide()
    return label


def set_problem(label: QLabel, text: str) -> None:
    """Say it, or hide the line."""
    label.setStyleSheet(f"color: {Colours.of(label.palette()).warning}")
    label.setText(text)
    label.setVisible(bool(text))


def standard_buttons(dialog: QDialog) -> QDialogButtonBox:
    """OK and Cancel, with the words of QGIS' language."""
    buttons = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
    )
    buttons.button(QDialogButtonBox.StandardButton.Ok).setText(translate("Sozialraum", "OK"))
    cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
    cancel.setText(translate("Sozialraum", "&Cancel"))
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    return buttons


def close_button(dialog: QDialog) -> QDialogButtonBox:
    """Close, with the word of QGIS' language."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    close = buttons.button(QDialogButtonBox.StandardButton.Close)
    close.setText(translate("Sozialraum", "&Close"))
    buttons.rejected.connect(dialog.reject)
    return buttons


def tool_button(icon: str, tip: str, act) -> QToolButton:
    """A small button with one of QGIS' icons, which says what it does."""
    button = QToolButton()
    button.setIcon(theme_icon(icon))
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.clicked.connect(lambda: act())
    return button


def theme_icon(name: str) -> QIcon:
    """One of QGIS' own icons."""
    return QgsApplication.getThemeIcon(name)
