"""The box in which Planwerke are narrowed down: theme, Raumbezug, Planungszeitraum."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from qgis.PyQt import uic
from qgis.PyQt.QtCore import QDate, QPoint, QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from ..core.plans.finder import PlanFilter, PlanFinder
from ..i18n import translate

FORM, _ = uic.loadUiType(str(Path(__file__).with_suffix(".ui")))
_KEY = int(Qt.ItemDataRole.UserRole)
_ISO = "yyyy-MM-dd"
_ROWS = 15  # the Kernthemen without scrolling


class PlanFilterBox(QFrame, FORM):
    """Opens below its button and goes when one clicks elsewhere; works at once."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setupUi(self)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        # A click on the button that opened the box closes it and does not open it again.
        self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)
        self._set_texts()
        self.dayEdit.setDate(QDate.currentDate())
        self.dayEdit.setEnabled(False)
        self.dayCheck.toggled.connect(self.dayEdit.setEnabled)
        for box in (self.dayCheck, self.soonCheck, self.endedCheck):
            box.toggled.connect(lambda _: self.changed.emit())
        self.dayEdit.dateChanged.connect(lambda _: self.changed.emit())
        for box in (self.themeList, self.levelList):
            box.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            box.setMinimumHeight(_ROWS * box.fontMetrics().lineSpacing())
            box.itemChanged.connect(lambda _: self.changed.emit())
        self.clearButton.clicked.connect(lambda: self.set_value(PlanFilter()))
        self.closeButton.clicked.connect(self.close)

    def set_finder(self, finder: PlanFinder) -> None:
        """Offer what a register has; what is chosen stays chosen if it is still there."""
        chosen = finder.known(self.value())
        with QSignalBlocker(self.themeList), QSignalBlocker(self.levelList):
            _fill(self.themeList, ((item.key, item.title) for item in finder.matrix.themes))
            _fill(self.levelList, ((level, level) for level in finder.levels))
        self.set_value(chosen)

    def value(self) -> PlanFilter:
        """What is chosen."""
        return PlanFilter(
            themes=_ticked(self.themeList),
            levels=_ticked(self.levelList),
            valid_on=self.dayEdit.date().toString(_ISO) if self.dayCheck.isChecked() else "",
            ends_soon=self.soonCheck.isChecked(),
            ended=self.endedCheck.isChecked(),
        )

    def set_value(self, wanted: PlanFilter) -> None:
        """Choose all parts but the words; tells of one change at most."""
        before = self.value()
        lists, boxes = (self.themeList, self.levelList), (self.dayCheck, self.soonCheck)
        silent = [QSignalBlocker(widget) for widget in (*lists, *boxes)]
        silent += [QSignalBlocker(self.endedCheck), QSignalBlocker(self.dayEdit)]
        _tick(self.themeList, wanted.themes)
        _tick(self.levelList, wanted.levels)
        self.dayCheck.setChecked(bool(wanted.valid_on))
        self.dayEdit.setEnabled(bool(wanted.valid_on))
        if wanted.valid_on:
            self.dayEdit.setDate(QDate.fromString(wanted.valid_on, _ISO))
        self.soonCheck.setChecked(wanted.ends_soon)
        self.endedCheck.setChecked(wanted.ended)
        for blocker in silent:
            blocker.unblock()
        if self.value() != before:
            self.changed.emit()

    def lift(self, name: str, value: str) -> None:
        """Take one part of the filter away: a value of several, or the part."""
        wanted = self.value()
        kept = getattr(wanted, name)
        less = tuple(each for each in kept if each != value) if isinstance(kept, tuple) else None
        self.set_value(replace(wanted, **{name: type(kept)() if less is None else less}))

    def theme_titles(self) -> dict[str, str]:
        """The themes that are offered: key and title."""
        items = (self.themeList.item(row) for row in range(self.themeList.count()))
        return {item.data(_KEY): item.text() for item in items}

    def open_below(self, button: QWidget) -> None:
        """Show the box at a button, within the screen."""
        self.adjustSize()
        self.resize(max(self.minimumWidth(), self.parent().width() - 12), self.height())
        place = button.mapToGlobal(QPoint(button.width() - self.width(), button.height() + 2))
        room = button.screen().availableGeometry()
        place.setX(max(room.left(), min(place.x(), room.right() - self.width())))
        place.setY(max(room.top(), min(place.y(), room.bottom() - self.height())))
        self.move(place)
        self.show()
        self.themeList.setFocus()

    def _set_texts(self) -> None:
        self.themeLabel.setText(translate("Sozialraum", "&Theme (any of these):"))
        self.levelLabel.setText(translate("Sozialraum", "&Raumbezug (any of these):"))
        self.dayCheck.setText(translate("Sozialraum", "Planungszeitraum &on"))
        self.dayEdit.setDisplayFormat(translate("Sozialraum", "yyyy-MM-dd"))
        self.dayEdit.setAccessibleName(translate("Sozialraum", "Day within the Planungszeitraum"))
        self.soonCheck.setText(translate("Sozialraum", "Planungszeitraum ends within &12 months"))
        self.endedCheck.setText(translate("Sozialraum", "Planungszeitraum &has ended"))
        note = translate(
            "Sozialraum", "Only Planwerke with a Planungszeitraum are found by it; most have none."
        )
        for box in (self.dayCheck, self.soonCheck, self.endedCheck):
            box.setToolTip(note)
        self.clearButton.setText(translate("Sozialraum", "&Lift all"))
        self.closeButton.setText(translate("Sozialraum", "&Close"))


def _fill(box: QListWidget, choices: Iterable[tuple[str, str]]) -> None:
    box.clear()
    for key, title in choices:
        item = QListWidgetItem(title, box)
        item.setData(_KEY, key)
        item.setToolTip(title)
        item.setCheckState(Qt.CheckState.Unchecked)


def _ticked(box: QListWidget) -> tuple[str, ...]:
    items = (box.item(row) for row in range(box.count()))
    return tuple(item.data(_KEY) for item in items if item.checkState() == Qt.CheckState.Checked)


def _tick(box: QListWidget, keys: Iterable[str]) -> None:
    wanted = set(keys)
    for row in range(box.count()):
        item = box.item(row)
        on = item.data(_KEY) in wanted
        item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
