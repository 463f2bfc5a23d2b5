"""How a layer belongs to a Planwerk: its role, and which of its features are meant."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsExpression,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsVectorLayer,
)
from qgis.PyQt import uic
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QWidget

from ..core.plans.records import LINK_ROLES
from ..i18n import QT_TRANSLATE_NOOP, tr, translate
from .filter_count import FilterCount

FORM, _ = uic.loadUiType(str(Path(__file__).with_suffix(".ui")))
ROLES = {
    "Datengrundlage": QT_TRANSLATE_NOOP("Sozialraum", "The Planwerk rests on these data."),
    "Ergebnis": QT_TRANSLATE_NOOP("Sozialraum", "The Planwerk made these data."),
    "Kulisse": QT_TRANSLATE_NOOP("Sozialraum", "The areas that the Planwerk is about."),
    "Fördergebiet": QT_TRANSLATE_NOOP("Sozialraum", "Areas that are funded through the Planwerk."),
}
_WAIT = 300


class LinkDialog(QDialog, FORM):
    """Asks for role and area filter; a filter that is no expression cannot be accepted."""

    def __init__(
        self, plan: str, layer: QgsMapLayer, role: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setupUi(self)
        self.layer = layer
        self.count: FilterCount | None = None
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(_WAIT)
        self._set_texts(plan)
        self.roleBox.setCurrentIndex(max(self.roleBox.findData(role), 0))
        self.buttonBox.accepted.connect(self.accept)
        self.buttonBox.rejected.connect(self.reject)
        self.timer.timeout.connect(self._count)
        self.filterEdit.expressionChanged.connect(lambda _: self._check())
        self._arrange()

    @property
    def role(self) -> str:
        """The role chosen."""
        return str(self.roleBox.currentData())

    @property
    def area_filter(self) -> str:
        """The area filter, empty for all features."""
        return str(self.filterEdit.expression()).strip() if self._has_features() else ""

    def done(self, result: int) -> None:
        """The dialog closes; nobody waits for a count any more."""
        self._forget_count()
        self.timer.stop()
        super().done(result)

    def _arrange(self) -> None:
        for widget in (self.filterLabel, self.filterEdit):
            widget.setVisible(self._has_features())
        if self._has_features():
            self.filterEdit.setLayer(self.layer)
            self.filterEdit.setExpectedOutputFormat(
                translate("Sozialraum", "true where the Planwerk deals with it")
            )
            self._check()

    def _has_features(self) -> bool:
        return isinstance(self.layer, QgsVectorLayer) and self.layer.isSpatial()

    def _check(self) -> None:
        from ..gis.plan_areas import filter_problem

        self._forget_count()
        problem = filter_problem(self.layer, self.area_filter)
        ok = self.buttonBox.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(not problem)
        if problem:
            text = translate("Sozialraum", "This filter cannot be used: {reason}")
            self.countLabel.setText(text.format(reason=problem))
            self.timer.stop()
        else:
            self.countLabel.setText(translate("Sozialraum", "Counting …"))
            self.timer.start()

    def _count(self) -> None:
        from ..gis.plan_areas import request_for

        request = request_for(self.layer, self.area_filter)
        if not QgsExpression(self.area_filter).needsGeometry():
            request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        self.count = count = FilterCount(self.layer, request)
        count.counted.connect(self._show_count)
        QgsApplication.taskManager().addTask(count)

    def _show_count(self, meant: int, every: int) -> None:
        self.count = None
        text = translate("Sozialraum", "{meant} of {every} features are meant.")
        if not meant:
            text = translate(
                "Sozialraum", "None of the {every} features is meant: check the filter."
            )
        self.countLabel.setText(text.format(meant=meant, every=every))

    def _forget_count(self) -> None:
        count, self.count = self.count, None
        if count is not None:
            count.counted.disconnect(self._show_count)
            count.cancel()

    def _set_texts(self, plan: str) -> None:
        self.setWindowTitle(translate("Sozialraum", "Link a layer"))
        text = translate("Sozialraum", "“{layer}” is linked to “{plan}”.")
        self.introLabel.setText(text.format(layer=self.layer.name(), plan=plan))
        self.roleLabel.setText(translate("Sozialraum", "&Role:"))
        self.filterLabel.setText(translate("Sozialraum", "Area &filter (optional):"))
        for role in LINK_ROLES:
            self.roleBox.addItem(f"{role} – {tr(ROLES[role])}", role)
        self.buttonBox.setStandardButtons(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        ok = self.buttonBox.button(QDialogButtonBox.StandardButton.Ok)
        ok.setText(translate("Sozialraum", "&Link"))
        cancel = self.buttonBox.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(translate("Sozialraum", "&Cancel"))
