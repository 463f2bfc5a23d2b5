"""A histogram of the values with the class limits, which can be dragged.

Only numbers and colours go in and limits come out; what they mean is decided elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..i18n import number, translate

_BARS, _REACH, _FOOT, _HEAD = 48, 6.0, 18.0, 10.0


class ClassHistogram(QWidget):
    """Bars in the colours of their classes; a handle on each limit.

    A limit moves in steps of the last displayed digit and never past its neighbours. With the
    keyboard: Tab chooses a limit, the arrow keys move it.
    """

    limits_changed = pyqtSignal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.values: list[float] = []
        self.limits: list[float] = []
        self.colors: list[str] = []
        self.decimals, self.current = 1, -1
        self._dragging = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAccessibleName(translate("Sozialraum", "Histogram with class limits"))
        self.setToolTip(
            translate("Sozialraum", "Drag a limit, or choose it by Tab and move it by arrow keys.")
        )

    def show_classes(
        self, values: Sequence[float], limits: Sequence[float], colors: Sequence[str], decimals: int
    ) -> None:
        """Show values, limits and the colours of the classes from low to high."""
        self.values, self.limits = sorted(values), list(limits)
        self.colors, self.decimals = list(colors), decimals
        self.current = min(self.current, len(self.limits) - 1)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, 130)

    def minimumSizeHint(self) -> QSize:
        return QSize(180, 110)

    def move_limit(self, place: int, value: float) -> None:
        """Put a limit there, as far as its neighbours allow."""
        step = 10.0**-self.decimals
        low = self.limits[place - 1] + step if place else self._span()[0]
        high = self.limits[place + 1] - step if place + 1 < len(self.limits) else self._span()[1]
        moved = round(min(max(value, low), high) / step) * step
        moved = round(moved, self.decimals)
        if moved != self.limits[place]:
            self.limits[place] = moved
            self.update()
            self.limits_changed.emit(list(self.limits))

    def position_of(self, value: float) -> float:
        """Where a value lies, in pixels from the left."""
        low, high = self._span()
        return _REACH + (value - low) / (high - low) * (self.width() - 2 * _REACH)

    def value_at(self, x: float) -> float:
        """The value at a place, in pixels from the left."""
        low, high = self._span()
        return low + (x - _REACH) / (self.width() - 2 * _REACH) * (high - low)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.current = self._limit_near(event.pos().x())
        self._dragging = self.current >= 0
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.pos().x()
        if self._dragging:
            self.move_limit(self.current, self.value_at(x))
        near = self._dragging or self._limit_near(x) >= 0
        shape = Qt.CursorShape.SizeHorCursor if near else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragging = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(event.key(), 0)
        if step and self.current >= 0:
            distance = step * 10.0**-self.decimals
            self.move_limit(self.current, self.limits[self.current] + distance)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the limits, then to the next widget."""
        place = self.current + (1 if forward else -1)
        if 0 <= place < len(self.limits):
            self.current = place
            self.update()
            return True
        self.current = -1
        return super().focusNextPrevChild(forward)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.values:
            self._draw_bars(painter)
            for place in range(len(self.limits)):
                self._draw_limit(painter, place)
        painter.end()

    def _draw_bars(self, painter: QPainter) -> None:
        low, high = self._span()
        wide = (high - low) / _BARS
        counts = [0] * _BARS
        for value in self.values:
            counts[min(int((value - low) / wide), _BARS - 1)] += 1
        floor, most = self.height() - _FOOT, max(counts)
        for place, count in enumerate(counts):
            middle = low + wide * (place + 0.5)
            left, right = self.position_of(low + wide * place), self.position_of(middle + wide / 2)
            tall = (floor - _HEAD) * count / most
            painter.fillRect(
                QRectF(left, floor - tall, right - left - 0.5, tall), self._color(middle)
            )
        painter.setPen(QPen(self.palette().mid().color()))
        painter.drawLine(QPointF(_REACH, floor), QPointF(self.width() - _REACH, floor))

    def _draw_limit(self, painter: QPainter, place: int) -> None:
        x, floor = self.position_of(self.limits[place]), self.height() - _FOOT
        chosen = place == self.current
        palette = self.palette()
        ink = palette.highlight().color() if chosen else palette.windowText().color()
        painter.setPen(QPen(ink, 2.0 if chosen else 1.0))
        painter.drawLine(QPointF(x, _HEAD - 2), QPointF(x, floor))
        painter.setBrush(ink)
        head = [QPointF(x - 4, 1), QPointF(x + 4, 1), QPointF(x, _HEAD - 1)]
        painter.drawPolygon(QPolygonF(head))
        text = number(self.limits[place], self.decimals)
        wide = painter.fontMetrics().boundingRect(text).width() + 4
        left = min(max(x - wide / 2, 0), self.width() - wide)
        if chosen or self._has_room(place, wide):
            box = QRectF(left, floor + 1, wide, _FOOT - 1)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)

    def _has_room(self, place: int, wide: float) -> bool:
        """Whether the number fits between those of the neighbours; every other one else."""
        x = self.position_of(self.limits[place])
        others = [self.position_of(limit) for limit in self.limits]
        nearest = min((abs(x - other) for other in others if other != x), default=self.width())
        return nearest > wide or (place % 2 == 0 and self.current != place + 1)

    def _color(self, value: float) -> QColor:
        place = sum(value >= limit for limit in self.limits)
        return QColor(self.colors[place]) if place < len(self.colors) else QColor("#b0b0b0")

    def _span(self) -> tuple[float, float]:
        """The smallest and the largest of values and limits."""
        if not self.values:
            return 0.0, 1.0
        low, high = self.values[0], self.values[-1]
        return (low, high) if high > low else (low - 0.5, low + 0.5)

    def _limit_near(self, x: float) -> int:
        gaps = [abs(self.position_of(limit) - x) for limit in self.limits]
        nearest = min(gaps, default=_REACH + 1)
        return gaps.index(nearest) if nearest <= _REACH else -1
