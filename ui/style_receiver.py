"""Gives layers of the project the styles that algorithms have made in other threads."""

from __future__ import annotations

from qgis import utils  # its iface is set once QGIS has a window
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, Qt, pyqtSlot

from ..gis.qml import apply_symbology
from ..gis.style_relay import relay


class StyleReceiver(QObject):
    """Lives on the main thread, as long as the plugin is loaded."""

    def __init__(self) -> None:
        super().__init__()
        relay.styled.connect(self.receive, Qt.ConnectionType.QueuedConnection)

    @pyqtSlot(str, str)
    def receive(self, layer_id: str, qml: str) -> None:
        """Style the layer and its entry in the layer tree; it may have been removed meanwhile."""
        layer = QgsProject.instance().mapLayer(layer_id)
        if not isinstance(layer, QgsVectorLayer) or not apply_symbology(layer, qml):
            return
        QgsProject.instance().setDirty(True)
        tree = utils.iface.layerTreeView() if utils.iface is not None else None
        if tree is not None:
            tree.refreshLayerSymbology(layer_id)

    def remove(self) -> None:
        """Stop listening."""
        relay.styled.disconnect(self.receive)
