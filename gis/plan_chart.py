"""Draws the time line: an axis of years, and a lane for each Planwerk; on screen and on paper."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPalette, QPen, QPolygonF

from ..core.plans.timeline import Lane, Mark, Timeline

_HALF = 5.0  # of a diamond's width
_STEPS = (1, 2, 5, 10, 20, 50, 100)


@dataclass(frozen=True)
class ChartColours:
    """Colours of the chart; shape and hatching say the same, so that grey paper will do."""

    text: QColor
    grid: QColor
    bar: QColor
    past: QColor
    point: QColor
    today: QColor

    @classmethod
    def on_paper(cls) -> ChartColours:
        """Black on white."""
        names = ("#1a1a1a", "#d9d9d9", "#9ecae1", "#595959", "#08519c", "#c0261f")
        return cls(*(QColor(name) for name in names))

    @classmethod
    def of(cls, palette: QPalette) -> ChartColours:
        """The colours of a widget; a dark theme gets lighter ones."""
        if palette.color(QPalette.ColorRole.Base).lightness() >= 128:
            return cls.on_paper()
        names = ("#f0f0f0", "#4d4d4d", "#2171b5", "#b3b3b3", "#9ecae1", "#ff6b5e")
        return cls(*(QColor(name) for name in names))


def paint_axis(painter: QPainter, area: QRectF, chart: Timeline, colours: ChartColours) -> None:
    """The years, as many as have room, and today."""
    painter.save()
    painter.setPen(colours.text)
    width = area.width() / (chart.last - chart.first + 1)
    needed = QFontMetricsF(painter.font()).boundingRect("0000").width() + 4
    step = next((step for step in _STEPS if width * step >= needed), _STEPS[-1])
    for year in range(chart.first, chart.last + 1, step):
        left = _x(area, chart, datetime.date(year, 1, 1))
        place = QRectF(left, area.top(), width * step, area.height())
        aligned = Qt.AlignmentFlag.AlignHCenter if step == 1 else Qt.AlignmentFlag.AlignLeft
        painter.drawText(place, int(aligned | Qt.AlignmentFlag.AlignVCenter), str(year))
    painter.setPen(QPen(colours.today, 1.6))
    _vertical(painter, area, _x(area, chart, chart.today))
    painter.restore()


def paint_lane(
    painter: QPainter, area: QRectF, lane: Lane, chart: Timeline, colours: ChartColours
) -> None:
    """Grid, bars and points of one lane."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(area)
    _paint_grid(painter, area, lane, chart, colours)
    if lane.recurs:
        painter.setPen(QPen(colours.point, 1.4, Qt.PenStyle.DotLine))
        below = area.bottom() - 4  # so that it strikes through no label
        painter.drawLine(QPointF(area.left(), below), QPointF(area.right(), below))
    for place, mark in enumerate(lane.marks):
        after = lane.marks[place + 1].begins if place + 1 < len(lane.marks) else None
        limit = area.right() if after is None else _x(area, chart, after)
        if mark.is_bar:
            _paint_bar(painter, area, mark, chart, colours)
        else:
            _paint_point(painter, area, mark, chart, colours, limit)
    painter.restore()


def _paint_grid(
    painter: QPainter, area: QRectF, lane: Lane, chart: Timeline, colours: ChartColours
) -> None:
    painter.setPen(QPen(colours.grid, 0.6))
    for year in range(chart.first, chart.last + 1):
        _vertical(painter, area, _x(area, chart, datetime.date(year, 1, 1)))
    painter.setPen(QPen(colours.past, 1.0, Qt.PenStyle.DashLine))
    if lane.stand is not None:
        _vertical(painter, area, _x(area, chart, lane.stand))
    painter.setPen(QPen(colours.today, 1.6))
    _vertical(painter, area, _x(area, chart, chart.today))


def _paint_bar(
    painter: QPainter, area: QRectF, mark: Mark, chart: Timeline, colours: ChartColours
) -> None:
    """A Planungszeitraum: filled while it runs, hatched once it has ended, open without an end."""
    left = _x(area, chart, mark.begins)
    # The last day counts as a whole.
    last = None if mark.ends is None else mark.ends + datetime.timedelta(days=1)
    right = area.right() if last is None else _x(area, chart, last)
    height = min(area.height() - 6, 18.0)
    bar = QRectF(left, area.center().y() - height / 2, right - left, height)
    painter.setPen(QPen(colours.past if mark.over else colours.point, 1.0))
    hatching = QBrush(colours.grid, Qt.BrushStyle.BDiagPattern)
    painter.setBrush(hatching if mark.over else QBrush(colours.bar))
    painter.drawRect(bar)
    painter.setPen(colours.text)
    painter.drawText(bar, int(Qt.AlignmentFlag.AlignCenter), mark.period.label)


def _paint_point(
    painter: QPainter,
    area: QRectF,
    mark: Mark,
    chart: Timeline,
    colours: ChartColours,
    limit: float,
) -> None:
    """An edition: a diamond in the middle of its years, hollow if it is only announced.

    Its label stands beside it unless it would reach beyond ``limit``, where the next mark is.
    """
    ends = mark.ends or mark.begins
    x = (_x(area, chart, mark.begins) + _x(area, chart, ends)) / 2
    middle = area.center().y()
    if (ends - mark.begins).days > 366:  # an edition of two years reaches over both
        painter.setPen(QPen(colours.point, 1.2))
        painter.drawLine(
            _at(area, _x(area, chart, mark.begins) + 2), _at(area, _x(area, chart, ends) - 2)
        )
    corners = [(x, middle - _HALF), (x + _HALF, middle), (x, middle + _HALF), (x - _HALF, middle)]
    style = Qt.PenStyle.DashLine if mark.is_announced else Qt.PenStyle.SolidLine
    painter.setPen(QPen(colours.point, 1.2, style))
    painter.setBrush(QBrush() if mark.is_announced else QBrush(colours.point))
    painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
    width = QFontMetricsF(painter.font()).boundingRect(mark.period.label).width() + 2
    left = x + _HALF + 3
    if left + width <= limit + _HALF:
        painter.setPen(colours.text)
        place = QRectF(left, area.top(), width + 2, area.height())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), mark.period.label)


def _x(area: QRectF, chart: Timeline, day: datetime.date) -> float:
    return area.left() + area.width() * chart.share(day)


def _at(area: QRectF, x: float) -> QPointF:
    return QPointF(x, area.center().y())


def _vertical(painter: QPainter, area: QRectF, x: float) -> None:
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
