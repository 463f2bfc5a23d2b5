"""The indicators to calculate, in an algorithm's dialog: typed, or ticked in a list."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingParameters, QgsProject
from qgis.gui import QgsAbstractProcessingParameterWidgetWrapper, QgsGui, QgsProcessingGui
from qgis.PyQt.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from ..i18n import language, translate

_MODELER, _BATCH = "ModelerParametersDialog", "BatchAlgorithmDialog"
_LAYER = "INPUT"


class IndicatorsWidget(QgsAbstractProcessingParameterWidgetWrapper):
    """A line of keys with a button that opens the list."""

    def __new__(cls, definition, dialog, row=0, column=0):
        if type(dialog).__name__ != _MODELER:
            return super().__new__(cls)
        registry = QgsGui.processingGuiRegistry()
        widget = registry.createModelerParameterWidget(
            dialog.model, dialog.childId, definition, dialog.context
        )
        widget.setDialog(dialog)
        return widget

    def __init__(self, definition, dialog, row=0, column=0) -> None:
        batch = type(dialog).__name__ == _BATCH
        kinds = QgsProcessingGui.WidgetType
        super().__init__(definition, kinds.Batch if batch else kinds.Standard)
        self.others = []
        self.setDialog(dialog)

    def createWidget(self) -> QWidget:
        widget, button = QWidget(), QToolButton()
        self.line = QLineEdit()
        self.line.setPlaceholderText(translate("Sozialraum", "all that the fields allow"))
        self.line.textChanged.connect(lambda _: self.widgetValueHasChanged.emit(self))
        button.setText("…")
        button.setToolTip(translate("Sozialraum", "Choose in the catalogue"))
        button.clicked.connect(self._choose)
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line)
        row.addWidget(button)
        return widget

    def postInitialize(self, wrappers) -> None:  # noqa: N802  the name that QGIS calls
        self.others = list(wrappers)

    def setWidgetValue(self, value, context) -> None:
        self.line.setText(str(value or ""))

    def widgetValue(self) -> str:
        return self.line.text()

    def fields(self) -> list[str]:
        """The fields of the layer that is chosen."""
        for wrapper in self.others:
            definition = wrapper.parameterDefinition()
            if definition.name() == _LAYER:
                context = QgsProcessingContext()
                context.setProject(QgsProject.instance())
                given = {_LAYER: wrapper.parameterValue()}
                layer = QgsProcessingParameters.parameterAsVectorLayer(definition, given, context)
                return layer.fields().names() if layer is not None else []
        return []

    def _choose(self) -> None:
        from .catalog_entries import not_computable, shipped_entries
        from .indicator_list import IndicatorList

        chosen = [key.strip() for key in self.line.text().split(";") if key.strip()]
        fields = self.fields()
        missing = not_computable(fields) if fields else {}
        window = IndicatorList(shipped_entries(language()), chosen, missing, self.line.window())
        window.accepted.connect(lambda: self.line.setText(";".join(window.chosen())))
        window.open()
