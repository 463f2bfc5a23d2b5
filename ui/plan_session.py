"""The register that the dock works on: opened, changed with undo, copied on the first change."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ..core.errors import QT_TRANSLATE_NOOP, SozialraumError
from ..core.plans.steps import Steps
from ..i18n import tr, translate
from .plan_session_questions import REAPPLY, RELOAD, Choice, SessionQuestions
from .undo import QUndoCommand, QUndoStack

if TYPE_CHECKING:
    from ..core.plans.edits import Edit
    from ..gis.register_store import RegisterStore

SCOPE, ENTRY = "Sozialraum", "register"
WHO = "sozialraum/changed_by"
DATABASE = "pg:"


class Abandoned(SozialraumError):  # noqa: N818  no error: the user has decided so
    """The user gave a change up; there is nothing more to be said about it."""


class PlanSession(QObject):
    """One register at a time; every change goes through ``save``.

    ``questions`` asks the user; tests put another one in its place.
    """

    registerChanged = pyqtSignal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._store: RegisterStore | None = None
        self.questions, self.steps = SessionQuestions(parent), Steps()
        self.undo_stack = QUndoStack(self)
        project = QgsProject.instance()
        self._pairs = (
            (project.readProject, self._reopen),
            (project.cleared, self._reopen),
            (project.writeProject, self._remember_anew),
        )
        for signal, slot in self._pairs:
            signal.connect(slot)

    @property
    def store(self) -> RegisterStore:
        """The register of the project, else the shipped one."""
        if self._store is None:
            self._store = self._opened()
        return self._store

    @property
    def who(self) -> str:
        """The Organisationszeichen that changes are made under; empty if nobody was asked yet."""
        return str(QgsSettings().value(WHO, "") or "")

    def set_who(self, unit: str) -> None:
        """Make changes under another Organisationszeichen.

        Errors
        ------
        SozialraumError
            It is none.
        """
        from ..core.plans.edits import organisation_unit

        QgsSettings().setValue(WHO, organisation_unit(unit))

    def prepare(self) -> None:
        """See to it that changes can be saved: ask for a copy of the shipped register and for the
        Organisationszeichen, and read what others have saved meanwhile.

        Errors
        ------
        Abandoned
            The user wants neither.
        """
        if not self.store.writable:
            choice = self.questions.first_edit(self.store.location, self.who)
            if choice is None:
                raise _read_only()
            self.set_who(choice.who)
            self.use(choice)
        elif not self.who:
            unit = self.questions.organisation("")
            if not unit:
                raise _read_only()
            self.set_who(unit)
        elif self.store.changed_elsewhere():
            self.reload()

    def save(self, edits: Sequence[Edit], text: str) -> None:
        """Make changes, which can be undone as one step called ``text``.

        Errors
        ------
        Abandoned
            The user wants no copy of the shipped register, or not to overwrite what others did.
        SozialraumError
            The changes cannot be saved.
        """
        if not (self.store.writable and self.who):
            self.prepare()
        if edits:
            self.undo_stack.push(_Step(self, self._saved(edits), text))

    def turn(self, saved: Sequence[Edit]) -> Sequence[Edit]:
        """Undo changes, without a new step; returns them as saved.

        Errors
        ------
        SozialraumError
            They cannot be undone.
        """
        edits = self.steps.inverse(saved)
        turned = self._saved(edits)
        self.steps.learn(edits, turned)
        return turned

    def use(self, choice: Choice) -> None:
        """Open a register, after making it if it is to be a copy, and remember it in the project.

        Errors
        ------
        SozialraumError
            It cannot be opened or made; the one before stays open.
        """
        from ..gis.register import read
        from ..gis.register_store import install, open_register

        if choice.copy:
            install(choice.location, read())
        self._store = open_register(choice.location)
        self._remember(self._store.location)
        self._changed()

    def reload(self) -> None:
        """Read what others have saved."""
        self.store.reload()
        self.registerChanged.emit()

    def remove(self) -> None:
        """Leave the project alone."""
        for signal, slot in self._pairs:
            signal.disconnect(slot)
        self._pairs = ()

    def _saved(self, edits: Sequence[Edit]) -> Sequence[Edit]:
        """Save; where others were faster, the user decides."""
        from ..core.plans.rebase import clashes, rebased
        from ..gis.register_store import RegisterConflict

        while True:
            try:
                return self.store.save(edits, self.who)
            except RegisterConflict as conflict:
                now = self.store.reload()
                text = tr(conflict.text, **conflict.values)
                answer = self.questions.conflict(clashes(now, edits), text)
                self.registerChanged.emit()
                if answer == RELOAD:
                    raise _given_up() from conflict
                if answer != REAPPLY:
                    raise
                edits = rebased(now, edits)

    def _opened(self) -> RegisterStore:
        from ..gis.register_store import open_register

        project = QgsProject.instance()
        kept = project.readEntry(SCOPE, ENTRY)[0]
        location = kept if kept.startswith(DATABASE) or not kept else project.readPath(kept)
        try:
            if location and not location.startswith(DATABASE) and not Path(location).is_file():
                raise SozialraumError(
                    QT_TRANSLATE_NOOP("Sozialraum", "The register {file} is not there."),
                    file=location,
                )
            return open_register(location)
        except SozialraumError as error:
            if not location:
                raise
            text = translate("Sozialraum", "{reason} The shipped register is shown instead.")
            self.questions.say(text.format(reason=tr(error.text, **error.values)))
            return open_register()

    def _reopen(self, *changed: object) -> None:
        if self._store is not None:
            self._store = None
            self._changed()

    def _changed(self) -> None:
        self.undo_stack.clear()
        self.steps = Steps()
        self.registerChanged.emit()

    def _remember_anew(self, *document: object) -> None:
        """The project is being saved, perhaps elsewhere; a register that is only not there just
        now stays its own."""
        if self._store is not None and self._store.location:
            self._remember(self._store.location)

    def _remember(self, location: str) -> None:
        """Keep it in the project; a file as a path that moves along."""
        project = QgsProject.instance()
        file = bool(location) and not location.startswith(DATABASE)
        kept = project.writePath(location) if file else location
        if kept != project.readEntry(SCOPE, ENTRY)[0]:
            project.writeEntry(SCOPE, ENTRY, kept)


def _read_only() -> Abandoned:
    return Abandoned(
        QT_TRANSLATE_NOOP("Sozialraum", "Nothing was changed: the register is read-only.")
    )


def _given_up() -> Abandoned:
    return Abandoned(
        QT_TRANSLATE_NOOP("Sozialraum", "Nothing was changed: the register has been read again.")
    )


class _Step(QUndoCommand):
    """A change that has been saved already when it is pushed."""

    def __init__(self, session: PlanSession, saved: Sequence[Edit], text: str) -> None:
        super().__init__(text)
        self.session, self.saved, self.first = session, saved, True

    def redo(self) -> None:
        if not self.first:
            self.undo()
        else:
            self.first = False
            self.session.registerChanged.emit()

    def undo(self) -> None:
        """The same both ways: what was saved last is turned round.

        Qt's stack cannot be told that a step failed; it can forget the step.
        """
        try:
            self.saved = self.session.turn(self.saved)
        except SozialraumError as error:
            self.setObsolete(True)
            self.session.questions.say(tr(error.text, **error.values))
        self.session.registerChanged.emit()
