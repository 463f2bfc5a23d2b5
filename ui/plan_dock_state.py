"""What the dock shows, kept in the project.

It is written when the project is saved and not before: looking at the register changes no project,
so nobody is asked to save because of it. A project that never had anything but what is there at
first gets no entry.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject

from ..core.plans.finder import FinderState

if TYPE_CHECKING:
    from .plan_dock import PlanDock

SCOPE, ENTRY = "Sozialraum", "planDock"


class PlanDockState(QObject):
    """Follows the project that is open."""

    def __init__(self, dock: PlanDock) -> None:
        super().__init__(dock)
        self.dock, project = dock, QgsProject.instance()
        self._pairs = (
            (project.readProject, self.read),
            (project.cleared, self.read),
            (project.writeProject, self.write),
        )
        for signal, slot in self._pairs:
            signal.connect(slot)

    def kept(self) -> FinderState:
        """What the project holds; as at first if it holds nothing."""
        return FinderState.from_text(QgsProject.instance().readEntry(SCOPE, ENTRY)[0])

    def read(self, *document: object) -> None:
        """Show what the project holds."""
        self.dock.set_state(self.kept())

    def write(self, *document: object) -> None:
        """Put what is shown into the project that is being saved."""
        if self.dock.reader.register is None:
            return  # the dock was never opened: what the project holds stays
        state, project = self.dock.state(), QgsProject.instance()
        if state != FinderState():
            project.writeEntry(SCOPE, ENTRY, state.to_text())
        elif project.readEntry(SCOPE, ENTRY)[0]:
            project.removeEntry(SCOPE, ENTRY)

    def remove(self) -> None:
        """Leave the project alone."""
        for signal, slot in self._pairs:
            signal.disconnect(slot)
        self._pairs = ()
