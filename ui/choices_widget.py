"""A choice of several options in an algorithm's dialog: titles to be ticked, keys as its value."""

from __future__ import annotations

from qgis.gui import QgsProcessingGui
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QSizePolicy, QWidget

from .choice_widget import ChoiceWidget

_KEY = Qt.ItemDataRole.UserRole
_TICKED, _OPEN = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class ChoicesWidget(ChoiceWidget):
    """A list as high as its options; in the rows of the batch table a line of keys."""

    def createWidget(self) -> QWidget:
        if self.type() == QgsProcessingGui.WidgetType.Batch:
            line = QLineEdit()
            line.textChanged.connect(lambda _: self.widgetValueHasChanged.emit(self))
            return line
        box = QListWidget()
        for key in self.parameterDefinition().options():
            item = QListWidgetItem(self.titles.get(key, key), box)
            item.setData(_KEY, key)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_OPEN)
        box.setFixedHeight(box.sizeHintForRow(0) * box.count() + 2 * box.frameWidth() + 2)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.itemChanged.connect(lambda _: self.widgetValueHasChanged.emit(self))
        return box

    def setWidgetValue(self, value, context) -> None:
        chosen = _keys(value) if isinstance(value, str) else list(value or [])
        if isinstance(self.wrappedWidget(), QLineEdit):
            self.wrappedWidget().setText(",".join(chosen))
            return
        for item in self._items():
            item.setCheckState(_TICKED if item.data(_KEY) in chosen else _OPEN)

    def widgetValue(self) -> list[str]:
        if isinstance(self.wrappedWidget(), QLineEdit):
            return _keys(self.wrappedWidget().text())
        return [item.data(_KEY) for item in self._items() if item.checkState() == _TICKED]

    def _items(self) -> list[QListWidgetItem]:
        box = self.wrappedWidget()
        return [box.item(place) for place in range(box.count())]


def _keys(text: str) -> list[str]:
    return [key.strip() for key in text.split(",") if key.strip()]
