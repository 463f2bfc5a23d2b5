"""What the plugin adds to QGIS' main window, and takes away again."""

from __future__ import annotations

from .style_receiver import StyleReceiver


class Interface:
    """Dock, actions and connections: made here, undone in ``remove``."""

    def __init__(self, iface) -> None:
        self.iface = iface
        self.style_receiver = StyleReceiver(iface)

    def remove(self) -> None:
        """Undo everything."""
        self.style_receiver.remove()
