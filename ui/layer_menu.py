"""From a layer to its Planwerke: an entry in the context menu of the layer panel."""

from __future__ import annotations

from qgis import utils  # its iface is set once QGIS has a window
from qgis.core import QgsMapLayerType
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QCursor, QIcon
from qgis.PyQt.QtWidgets import QAction, QMenu

from ..gis.icons import icon_path
from ..i18n import translate
from .plan_links import PlanLinks

_TYPES = (
    *(QgsMapLayerType.VectorLayer, QgsMapLayerType.RasterLayer, QgsMapLayerType.MeshLayer),
    *(QgsMapLayerType.VectorTileLayer, QgsMapLayerType.PointCloudLayer),
)


class LayerMenu(QObject):
    """Lists the Planwerke that a layer is linked to."""

    plan_wanted = pyqtSignal(str)

    def __init__(self, links: PlanLinks) -> None:
        self.iface = utils.iface
        window = self.iface.mainWindow()
        super().__init__(window)
        self.links = links
        title = translate("Sozialraum", "Planwerke of this layer")
        self.action = QAction(QIcon(icon_path("planwerke")), title, window)
        self.action.setObjectName("SozialraumLayerPlansAction")
        self.action.triggered.connect(lambda: self.show_menu())
        self.menu = QMenu(window)
        for kind in _TYPES:
            self.iface.addCustomActionForLayerType(self.action, "", kind, True)

    def remove(self) -> None:
        """Undo everything."""
        self.iface.removeCustomActionForLayerType(self.action)
        for thing in (self.action, self.menu, self):
            thing.setParent(None)
            thing.deleteLater()

    def show_menu(self) -> None:
        """The Planwerke of the active layer, to choose one of; or that there is none."""
        layer = self.iface.activeLayer()
        if layer is None:
            return
        self.menu.clear()
        for link in self.links.of_layer(layer):
            text = f"{self.links.plan(link.plan).title} – {link.role}"
            entry = self.menu.addAction(text.replace("&", "&&"))
            entry.triggered.connect(lambda *_, plan=link.plan: self.plan_wanted.emit(plan))
        if self.menu.isEmpty():
            text = translate(
                "Sozialraum",
                "“{layer}” is linked to no Planwerk. Drag it onto one in the panel “Planwerke”.",
            )
            self.links.say(text.format(layer=layer.name()))
        else:
            self.menu.popup(QCursor.pos())
