"""The histogram: limits are dragged and moved by keys, and never pass each other."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QMouseEvent
from qgis.PyQt.QtTest import QTest

from sozialraum.ui.class_histogram import ClassHistogram


@pytest.fixture()
def histogram(qtbot):
    widget = ClassHistogram()
    qtbot.addWidget(widget)
    widget.resize(412, 120)  # 400 pixels for 100 units
    widget.show_classes(
        [0.0, 10.0, 50.0, 100.0], [20.0, 40.0], ["#ff0000", "#00ff00", "#0000ff"], 1
    )
    widget.show()
    return widget


def drag(widget, start: float, end: float) -> None:
    left = Qt.MouseButton.LeftButton
    begin, stop = (QPoint(round(widget.position_of(value)), 50) for value in (start, end))
    QTest.mousePress(widget, left, Qt.KeyboardModifier.NoModifier, begin)
    move = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(stop), left, left, Qt.KeyboardModifier.NoModifier
    )
    QCoreApplication.sendEvent(widget, move)
    QTest.mouseRelease(widget, left, Qt.KeyboardModifier.NoModifier, stop)


def test_a_limit_is_dragged_to_the_displayed_digit(histogram, qtbot):
    with qtbot.waitSignal(histogram.limits_changed):
        drag(histogram, 20.0, 30.0)
    assert histogram.limits == [30.0, 40.0]


def test_a_limit_never_passes_its_neighbour_or_the_values(histogram):
    histogram.move_limit(0, 90.0)
    assert histogram.limits == [39.9, 40.0]
    histogram.move_limit(1, 500.0)
    assert histogram.limits == [39.9, 100.0]
    histogram.move_limit(0, -5.0)
    assert histogram.limits == [0.0, 100.0]


def test_limits_are_chosen_by_tab_and_moved_by_arrow_keys(histogram):
    assert histogram.focusNextPrevChild(True)
    QTest.keyClick(histogram, Qt.Key.Key_Right)
    assert histogram.focusNextPrevChild(True)
    QTest.keyClick(histogram, Qt.Key.Key_Left)
    assert histogram.limits == [20.1, 39.9]


def test_bars_have_the_colours_of_their_classes(histogram):
    image = histogram.grab().toImage()
    ratio = image.width() / histogram.width()
    floor = histogram.height() - 20
    found = {
        QColor(
            image.pixel(round((histogram.position_of(value) + 2) * ratio), round(floor * ratio))
        ).name()
        for value in (0.0, 50.0)
    }
    assert found == {"#ff0000", "#0000ff"}


def test_nothing_to_show_is_no_error(histogram):
    histogram.show_classes([], [], [], 0)
    histogram.grab()
    histogram.show_classes([5.0, 5.0], [], ["#ff0000"], 0)
    histogram.grab()
