"""Keys that act within one widget and leave QGIS' own shortcuts alone."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAction, QWidget


def on_key(widget: QWidget, key, context: Qt.ShortcutContext, action: Callable[[], None]) -> None:
    """Call ``action`` when ``key`` is pressed in the widget."""
    shortcut = QAction(widget)
    shortcut.setShortcut(QKeySequence(key))
    shortcut.setShortcutContext(context)
    shortcut.triggered.connect(lambda: action())
    widget.addAction(shortcut)
