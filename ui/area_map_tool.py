"""Asks about a place of the map: a click, or a rectangle that is drawn."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, QRect, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QApplication

_POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry


class AreaMapTool(QgsMapTool):
    """Emits the place, in the CRS of the map; Escape gives a rectangle up."""

    place_wanted = pyqtSignal(QgsGeometry)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.WhatsThisCursor)
        self._start: QPoint | None = None
        self._band: QgsRubberBand | None = None

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._start = event.pos()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if self._start is None or not self._is_drawn(event.pos()):
            return
        if self._band is None:
            self._band = QgsRubberBand(self.canvas(), _POLYGON)
            colour = QColor("#08519c")
            self._band.setStrokeColor(colour)
            colour.setAlpha(50)
            self._band.setFillColor(colour)
        self._band.setToGeometry(QgsGeometry.fromRect(self._rectangle(event.pos())), None)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if self._start is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if self._is_drawn(event.pos()):
            place = QgsGeometry.fromRect(self._rectangle(event.pos()))
        else:
            place = QgsGeometry.fromPointXY(self.toMapCoordinates(self._start))
        self._give_up()
        self.place_wanted.emit(place)

    def keyPressEvent(self, event) -> None:
        if event.key() == Qt.Key.Key_Escape and self._start is not None:
            self._give_up()
            event.ignore()  # QGIS does not act upon what a tool did not ignore

    def deactivate(self) -> None:
        self._give_up()
        super().deactivate()

    def _give_up(self) -> None:
        self._start = None
        if self._band is not None:
            self.canvas().scene().removeItem(self._band)
            self._band = None

    def _is_drawn(self, end: QPoint) -> bool:
        moved = (end - self._start).manhattanLength()
        return moved >= QApplication.startDragDistance()

    def _rectangle(self, end: QPoint) -> QgsRectangle:
        corners = QRect(self._start, end).normalized()
        one = QgsPointXY(self.toMapCoordinates(corners.topLeft()))
        return QgsRectangle(one, QgsPointXY(self.toMapCoordinates(corners.bottomRight())))
