"""The register that the dock works on: opened, changed with undo, copied on the first change."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ..core.errors import QT_TRANSLATE_NOOP, SozialraumError
from ..i18n import translate
from .undo import QUndoCommand, QUndoStack

if TYPE_CHECKING:
    from ..core.plans.edits import Edit
    from ..gis.register_store import RegisterStore

SCOPE, ENTRY = "Sozialraum", "register"
WHO = "sozialraum/changed_by"
FILE = "planwerke.gpkg"


class PlanSession(QObject):
    """One register at a time; every change goes through ``save``."""

    registerChanged = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._store: RegisterStore | None = None
        self.undo_stack = QUndoStack(self)
        QgsProject.instance().readProject.connect(self._reopen)
        QgsProject.instance().cleared.connect(self._reopen)

    @property
    def store(self) -> RegisterStore:
        """The register of the project, else the shipped one."""
        if self._store is None:
            self._store = self._opened()
        return self._store

    def save(self, edits: Sequence[Edit], text: str) -> None:
        """Make changes, which can be undone.

        Errors
        ------
        SozialraumError
            The user wants no copy of the shipped register, or the changes cannot be saved.
        """
        if not self.store.writable:
            self._copy()
        command = _Command(self, edits, text)
        command.saved = self.store.save(edits, self._who())
        self.undo_stack.push(command)

    def remove(self) -> None:
        """Undo everything."""
        QgsProject.instance().readProject.disconnect(self._reopen)
        QgsProject.instance().cleared.disconnect(self._reopen)

    def repeat(self, edits: Sequence[Edit]) -> Sequence[Edit]:
        """Save without a new step of undo."""
        return self.store.save(edits, self._who())

    def _who(self) -> str:
        return str(QgsSettings().value(WHO, "") or "–")

    def _opened(self) -> RegisterStore:
        from ..gis.register_store import open_register

        project = QgsProject.instance()
        kept = project.readEntry(SCOPE, ENTRY)[0]
        path = project.readPath(kept) if kept else ""
        return open_register(path if path and Path(path).is_file() else "")

    def _reopen(self, *changed: object) -> None:
        self.undo_stack.clear()
        if self._store is not None:
            self._store = None
            self.registerChanged.emit()

    def _copy(self) -> None:
        from ..gis.register_store import copy_shipped, open_register

        project = QgsProject.instance()
        home = project.absolutePath() or QgsApplication.qgisSettingsDirPath()
        target = Path(home) / FILE
        if not target.exists() and not self._agreed(target):
            raise SozialraumError(
                QT_TRANSLATE_NOOP("Sozialraum", "Nothing was changed: the register is read-only.")
            )
        location = str(target) if target.exists() else copy_shipped(target)
        self._store = open_register(location)
        project.writeEntry(SCOPE, ENTRY, project.writePath(location))

    def _agreed(self, target: Path) -> bool:
        text = translate(
            "Sozialraum",
            "The register that is shipped cannot be changed. Make a copy at {file} and work on it?",
        )
        title = translate("Sozialraum", "Planwerke")
        answer = QMessageBox.question(self.parent(), title, text.format(file=target))
        return answer == QMessageBox.StandardButton.Yes


class _Command(QUndoCommand):
    """A change that has been saved already when it is pushed."""

    def __init__(self, session: PlanSession, edits: Sequence[Edit], text: str) -> None:
        super().__init__(text)
        self.session, self.edits = session, edits
        self.saved: Sequence[Edit] = ()
        self.first = True

    def redo(self) -> None:
        if not self.first:
            back = [edit.inverse() for edit in reversed(self.saved)]
            self.saved = self.session.repeat(back)
        self.first = False
        self.session.registerChanged.emit()

    def undo(self) -> None:
        self.saved = self.session.repeat([edit.inverse() for edit in reversed(self.saved)])
        self.session.registerChanged.emit()
