"""A list of the catalogue's indicators to tick."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication, QPalette
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..core.plans.search import matches
from ..i18n import translate
from .catalog_entries import Entry

_ENTRY = int(Qt.ItemDataRole.UserRole)
_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class IndicatorList(QDialog):
    """Search, tick, take over.

    Parameters
    ----------
    entries
        What can be chosen; those that can be calculated come first.
    chosen
        Keys that are ticked already; those the catalogue does not know are kept.
    missing
        For each key what the layer lacks to calculate it.
    """

    def __init__(
        self,
        entries: Sequence[Entry],
        chosen: Iterable[str],
        missing: Mapping[str, Sequence[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Sozialraum", "Choose indicators"))
        self.resize(560, 520)
        self.words, self.list = QLineEdit(self), QListWidget(self)
        self._kept = [key for key in chosen if key not in {entry.key for entry in entries}]
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        self._arrange()
        ticked = set(chosen)
        for entry in sorted(entries, key=lambda entry: entry.key in missing):
            self.list.addItem(_item(entry, entry.key in ticked, missing.get(entry.key, ())))

    def chosen(self) -> list[str]:
        """The keys that are ticked, in the order of the catalogue."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [
            *(item.data(_ENTRY).key for item in items if item.checkState() == _ON),
            *self._kept,
        ]

    def _arrange(self) -> None:
        self.words.setPlaceholderText(translate("Sozialraum", "Search indicators …"))
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(self._filter)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self.words, self.list, self.buttons):
            column.addWidget(widget)

    def _filter(self, words: str) -> None:
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(not matches(words, item.data(_ENTRY).search))


def _item(entry: Entry, ticked: bool, missing: Sequence[str]) -> QListWidgetItem:
    item = QListWidgetItem(f"{entry.title} ({entry.key})")
    item.setData(_ENTRY, entry)
    item.setCheckState(_ON if ticked else _OFF)
    if missing:
        text = translate("Sozialraum", "{title}: the layer has no field for {fields}.")
        item.setToolTip(text.format(title=entry.title, fields=", ".join(missing)))
        group, role = QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text
        item.setForeground(QGuiApplication.palette().color(group, role))
    else:
        item.setToolTip(entry.reading)
    return item
