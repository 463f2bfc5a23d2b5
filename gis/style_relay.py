"""How a style reaches a layer of the project: by a queued signal, from whichever thread.

The emitting side. The plugin's interface listens (`ui.style_receiver`); under qgis_process and in
scripts without the plugin nobody does.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal


class StyleRelay(QObject):
    """Sends the id of a layer and the QML that it is to show."""

    styled = pyqtSignal(str, str)

    def send(self, layer_id: str, qml: str) -> bool:
        """Hand the style over; False if nobody listens."""
        heard = self.receivers(self.styled) > 0
        if heard:
            self.styled.emit(layer_id, qml)
        return heard


relay = StyleRelay()
