"""The style panel: an indicator's classes with a histogram, seen on the map at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsVectorLayer
from qgis.gui import QgsDockWidget
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ..core.errors import SozialraumError
from ..i18n import tr, translate
from .class_histogram import ClassHistogram
from .style_form import choose, entry, fill, form_style, take
from .style_preview import StylePreview, known_look, shown_field
from .style_texts import set_texts, summary

if TYPE_CHECKING:
    from .style_preview import Preview

FORM, _ = uic.loadUiType(str(Path(__file__).with_suffix(".ui")))
_PAUSE_MS = 120


class StyleDock(QgsDockWidget, FORM):
    """Choose layer, indicator, date and classes; limits are dragged in the histogram."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        self.preview, self.histogram = StylePreview(self), ClassHistogram()
        self.histogramBox.addWidget(self.histogram)
        self.limits: tuple[float, ...] = ()
        self.shown: Preview | None = None
        self.changed = False
        self.pause = QTimer(self)
        self.pause.setSingleShot(True)
        self.pause.setInterval(_PAUSE_MS)
        fill(self)
        set_texts(self)
        self._connect()

    def layer(self) -> QgsVectorLayer | None:
        """The layer that is styled."""
        return self.layerCombo.currentLayer()

    def refresh(self, draw: bool | None = None) -> None:
        """Make the classes; draw them on the map if the preview is on.

        A layer that was only chosen keeps its look until something is changed here.
        """
        layer, field = self.layer(), self.fieldCombo.currentField()
        if layer is None or not field:
            self._show(None)
            return
        previewed = self.previewCheck.isChecked() and self.changed
        wanted = previewed if draw is None else draw
        years, counts = self.allYearsCheck.isChecked(), self.countsCheck.isChecked()
        try:
            style = form_style(self, field, self.limits)
            shown = self.preview.show(layer, style, all_years=years, counts=counts, draw=wanted)
            self._show(shown)
        except SozialraumError as error:
            self._show(None, tr(error.text, **error.values))

    def use_office_limits(self) -> None:
        """Take what the office has saved for the indicator."""
        self.limits = take(self, known_look(self.fieldCombo.currentField()))
        self.changed = True
        self.refresh()

    def save_office_limits(self) -> bool:
        """Keep the limits shown as those of the office; other saved ones only on purpose."""
        from ..core.maps.saved_limits import save_limits
        from ..gis.office_limits import office_limits_path

        if self.shown is None:
            return False
        kept, field, path = entry(self), self.fieldCombo.currentField(), office_limits_path()
        try:
            save_limits(path, field, kept, replace=False)
        except SozialraumError as error:
            if not self._agreed(tr(error.text, **error.values)):
                return False
            save_limits(path, field, kept, replace=True)
        text = translate("Sozialraum", "Saved as office default in {path}.")
        self.summaryLabel.setText(text.format(path=path))
        return True

    def closeEvent(self, event) -> None:
        self.preview.give_back()
        super().closeEvent(event)

    def _connect(self) -> None:
        later = self._later
        self.layerCombo.layerChanged.connect(self._layer_changed)
        self.fieldCombo.fieldChanged.connect(self._field_changed)
        self.dateCombo.currentIndexChanged.connect(self._date_changed)
        self.methodCombo.currentIndexChanged.connect(self._method_changed)
        self.paletteCombo.currentIndexChanged.connect(lambda _: later())
        for spin in (self.classesSpin, self.decimalsSpin):
            spin.valueChanged.connect(lambda _: later())
        for edit in (self.unitEdit, self.benchmarkEdit):
            edit.textEdited.connect(lambda _: later())
        for check in (self.zeroCheck, self.belowCheck, self.allYearsCheck, self.countsCheck):
            check.toggled.connect(lambda _: later())
        self.previewCheck.toggled.connect(lambda _: later())
        self.pause.timeout.connect(self.refresh)
        self.histogram.limits_changed.connect(self._dragged)
        self.officeButton.clicked.connect(lambda _: self.use_office_limits())
        self.saveButton.clicked.connect(lambda _: self.save_office_limits())
        self.applyButton.clicked.connect(lambda _: self.refresh(draw=True))
        self.visibilityChanged.connect(self._came)

    def _later(self) -> None:
        self.changed = True
        self.pause.start()

    def _came(self, visible: bool) -> None:
        if visible:
            self._layer_changed(self.layer())

    def _layer_changed(self, layer) -> None:
        if not self.isVisible():
            return
        self.preview.give_back()
        self.preview.forget()
        self.changed = False
        self.fieldCombo.blockSignals(True)
        self.fieldCombo.setLayer(layer)
        self.fieldCombo.setField(shown_field(layer, self.fieldCombo.currentField()))
        self.fieldCombo.blockSignals(False)
        self.dateCombo.blockSignals(True)
        self.dateCombo.clear()
        self.dateCombo.addItem(translate("Sozialraum", "All dates"), "")
        for date in self.preview.dates(layer) if layer is not None else ():
            self.dateCombo.addItem(date, date)
        self.dateCombo.blockSignals(False)
        self.dateCombo.setEnabled(self.dateCombo.count() > 1)
        self._take(self.fieldCombo.currentField())
        self.pause.start()

    def _field_changed(self, field: str) -> None:
        if field and self.isVisible():
            self._take(field)
            self._later()

    def _take(self, field: str) -> None:
        if field:
            self.limits = take(self, known_look(field))

    def _date_changed(self, _place: int) -> None:
        layer = self.layer()
        if layer is not None and self.preview.show_date(layer, self.dateCombo.currentData()):
            self._later()

    def _method_changed(self, _place: int) -> None:
        if self.methodCombo.currentData() == "limits" and self.shown is not None:
            self.limits = self.shown.classes.limits
        self._later()

    def _dragged(self, limits: list) -> None:
        choose(self.methodCombo, "limits")
        self.limits = tuple(limits)
        self._later()

    def _agreed(self, text: str) -> bool:
        buttons = QMessageBox.StandardButton
        question = translate("Sozialraum", "Replace the saved limits?")
        answer = QMessageBox.question(self, self.windowTitle(), f"{text}\n\n{question}")
        return answer == buttons.Yes

    def _show(self, shown: Preview | None, message: str = "") -> None:
        self.shown = shown
        self.saveButton.setEnabled(shown is not None)
        if shown is None:
            self.histogram.show_classes([], [], [], 1)
        else:
            self.limits = shown.classes.limits
            colors = shown.style.colors(shown.classes)
            values, limits = shown.values, shown.classes.limits
            self.histogram.show_classes(values, limits, colors, shown.style.decimals)
        self.summaryLabel.setText(message if shown is None else summary(shown))
