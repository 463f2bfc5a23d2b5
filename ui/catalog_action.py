"""The menu entry of the catalogue, and what happens between it and QGIS' window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis import utils  # its iface is set once QGIS has a window
from qgis.core import QgsApplication, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ..gis.fields import TEXT
from ..gis.icons import icon_path
from ..i18n import translate

if TYPE_CHECKING:
    from .catalog_dialog import CatalogDialog
    from .catalog_reader import ActiveLayer

INDICATORS = "sozialraum:indicators"


class CatalogAction(QObject):
    """Opens the catalogue, which is made on first use, and hands it the active layer."""

    plan_wanted = pyqtSignal(str)

    def __init__(self) -> None:
        self.iface = iface = utils.iface
        super().__init__(iface.mainWindow())
        self.dialog: CatalogDialog | None = None
        self.plans_of: Callable[[str], str] = lambda field: ""
        icon = QIcon(icon_path("kennzahlen"))
        title = translate("Sozialraum", "Catalogue of indicators …")
        self.action = QAction(icon, title, iface.mainWindow())
        self.action.setObjectName("SozialraumCatalogAction")
        self.action.setStatusTip(
            translate("Sozialraum", "Look indicators up and compute them on the active layer")
        )
        self.action.triggered.connect(lambda: self.open())
        iface.currentLayerChanged.connect(self._tell_layer)

    def open(self) -> None:
        """Show the catalogue."""
        if self.dialog is None:
            from .catalog_dialog import CatalogDialog

            self.dialog = CatalogDialog(self.iface.mainWindow())
            self.dialog.apply_wanted.connect(self.compute)
            self.dialog.reader.plans_of = self.plans_of
            self.dialog.reader.plan_wanted.connect(self.plan_wanted)
        self.dialog.load()
        self._tell_layer()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def remove(self) -> None:
        """Undo everything."""
        self.iface.currentLayerChanged.disconnect(self._tell_layer)
        for widget in (self.dialog, self.action):
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        self.dialog = None
        self.setParent(None)
        self.deleteLater()

    def _vector_layer(self) -> QgsVectorLayer | None:
        layer = self.iface.activeLayer()
        return layer if isinstance(layer, QgsVectorLayer) and layer.isValid() else None

    def _tell_layer(self, *changed: object) -> None:
        if self.dialog is not None:
            self.dialog.set_layer(self._active())

    def _active(self) -> ActiveLayer:
        from .catalog_reader import ActiveLayer

        if QgsApplication.processingRegistry().algorithmById(INDICATORS) is None:
            missing = translate(
                "Sozialraum", "The tool “Indicators” is not there: switch Processing on."
            )
            return ActiveLayer(hindrance=missing)
        layer = self._vector_layer()
        if layer is None:
            none = translate("Sozialraum", "No vector layer or table is active.")
            return ActiveLayer(hindrance=none)
        return ActiveLayer(layer.name(), tuple(layer.fields().names()))

    def compute(self, keys: str) -> None:
        """Open the tool's own dialog, filled in; the user checks it and runs it."""
        from qgis import processing

        given = {"INDICATORS": keys}
        layer = self._vector_layer()
        if layer is not None:
            given["INPUT"] = layer.id()
            # Without one, the dialog would propose the first field, which often is the file's fid.
            texts = [field.name() for field in layer.fields() if field.type() == TEXT]
            if texts:
                given["KEY_FIELD"] = texts[0]
        dialog = processing.createAlgorithmDialog(INDICATORS, given)
        if dialog is not None:
            dialog.show()
            dialog.raise_()
            dialog.activateWindow()
