"""Keys of the dock. While it has the focus they go before QGIS' own."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QWidget

if TYPE_CHECKING:
    from .plan_dock import PlanDock

Act = Callable[[], object]
Chord = tuple[int, bool, bool]
"""Key, whether with Ctrl, whether with Shift."""


class PlanKeys(QObject):
    """Watches widgets; what they do not bind they treat as ever.

    A shortcut of QGIS on the same key, such as Ctrl+F, would make both silent: a key is claimed
    before shortcuts are looked up.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._acts: dict[QObject, dict[Chord, Act]] = {}

    def bind(
        self,
        widgets: Iterable[QWidget],
        key: Qt.Key,
        act: Act,
        ctrl: bool = False,
        shift: bool = False,
    ) -> None:
        """Call ``act`` when a key is pressed in one of the widgets."""
        for widget in widgets:
            if widget not in self._acts:
                self._acts[widget] = {}
                widget.installEventFilter(self)
            self._acts[widget][int(key), ctrl, shift] = act

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        act = self._acts.get(watched, {}).get(_chord(event))
        if act is None:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            act()
        return True


def _chord(event: QKeyEvent) -> Chord | None:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    ctrl = bool(held & Qt.KeyboardModifier.ControlModifier)
    shift = bool(held & Qt.KeyboardModifier.ShiftModifier)
    others = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
    return None if held & others else (int(event.key()), ctrl, shift)


def bind_keys(dock: PlanDock) -> None:
    """The keys of the dock of the Planwerke; docs/planning_dock.md lists them."""
    keys, search, tree, page = PlanKeys(dock), dock.filterEdit, dock.planTree, dock.detailBrowser
    everywhere = (search, dock.groupBox, dock.filterButton, dock.chipLabel, tree, page)
    keys.bind(everywhere, Qt.Key.Key_F, dock.to_search, ctrl=True)
    keys.bind(everywhere, Qt.Key.Key_F, dock.filterButton.click, ctrl=True, shift=True)
    keys.bind(everywhere, Qt.Key.Key_F3, dock.reader.next_found)
    keys.bind((tree, page), Qt.Key.Key_F, dock.to_search)
    keys.bind((search,), Qt.Key.Key_Down, dock.to_tree)
    keys.bind((search,), Qt.Key.Key_Escape, search.clear)
    keys.bind((tree, dock.groupBox, dock.filterButton), Qt.Key.Key_Escape, dock.to_search)
    keys.bind((page, dock.chipLabel), Qt.Key.Key_Escape, tree.setFocus)
