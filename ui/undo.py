"""Qt's undo stack, which Qt 6 has moved from QtWidgets to QtGui."""

from __future__ import annotations

from qgis.PyQt import QtGui, QtWidgets

_home = QtGui if hasattr(QtGui, "QUndoStack") else QtWidgets
QUndoCommand, QUndoStack = _home.QUndoCommand, _home.QUndoStack
