"""What the plugin adds to QGIS' main window, and takes away again."""

from __future__ import annotations


class Interface:
    """Dock, actions and connections: made here, undone in ``remove``."""

    def __init__(self, iface) -> None:
        self.iface = iface

    def remove(self) -> None:
        """Undo everything."""
