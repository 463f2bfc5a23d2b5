"""A choice in an algorithm's dialog whose options have titles in the user's language.

QGIS shows the values of an enum that is stored as text; those are keys, the same in all languages.
"""

from __future__ import annotations

from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper, QgsGui, QgsProcessingGui
from qgis.PyQt.QtWidgets import QComboBox

_MODELER, _BATCH = "ModelerParametersDialog", "BatchAlgorithmDialog"


class ChoiceWidget(QgsAbstractProcessingParameterWidgetWrapper):
    """A list of titles; its value is the key.

    Parameters
    ----------
    titles
        Each key with its title; a key without one is shown as it is.
    """

    def __new__(cls, definition, dialog, row=0, column=0, titles=None):
        if type(dialog).__name__ != _MODELER:
            return super().__new__(cls)
        # The modeler offers inputs and results of other steps too: its own widget can.
        registry = QgsGui.processingGuiRegistry()
        widget = registry.createModelerParameterWidget(
            dialog.model, dialog.childId, definition, dialog.context
        )
        widget.setDialog(dialog)
        return widget

    def __init__(self, definition, dialog, row=0, column=0, titles=None) -> None:
        batch = type(dialog).__name__ == _BATCH
        kinds = QgsProcessingGui.WidgetType
        super().__init__(definition, kinds.Batch if batch else kinds.Standard)
        self.titles = titles or {}
        self.setDialog(dialog)

    def createWidget(self) -> QComboBox:
        box = QComboBox()
        for key in self.parameterDefinition().options():
            box.addItem(self.titles.get(key, key), key)
        box.currentIndexChanged.connect(lambda _: self.widgetValueHasChanged.emit(self))
        return box  # C++ owns it from here on: it is asked for by wrappedWidget

    def setWidgetValue(self, value, context) -> None:
        place = self.wrappedWidget().findData(value)
        if place >= 0:
            self.wrappedWidget().setCurrentIndex(place)

    def widgetValue(self) -> str:
        return self.wrappedWidget().currentData()
