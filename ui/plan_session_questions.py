"""What the session asks: where to work, who changes, what to do about a conflict."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis import utils  # its iface is set once QGIS has a window
from qgis.core import Qgis
from qgis.PyQt.QtWidgets import QDialog, QWidget

if TYPE_CHECKING:
    from ..core.plans.rebase import Clash

RELOAD, REAPPLY, KEEP = "reload", "reapply", "keep"
_SECONDS = 15


@dataclass(frozen=True)
class Choice:
    """A register to work on.

    Attributes
    ----------
    location
        Empty for the shipped one, a path, or ``pg:connection/schema``.
    copy
        Whether it is to be made, as a copy of the shipped one.
    who
        The Organisationszeichen, where it was asked for as well.
    """

    location: str
    copy: bool = False
    who: str = ""


class SessionQuestions:
    """Asks in dialogs, and says in QGIS' message bar what needs no answer."""

    def __init__(self, parent: QWidget) -> None:
        self.parent = parent

    def first_edit(self, location: str, who: str) -> Choice | None:
        """Where to work instead of at a register that cannot be changed; None to leave it."""
        from .register_place_dialog import RegisterPlaceDialog

        dialog = RegisterPlaceDialog(self.parent, who=who, locked=location)
        return dialog.choice() if _accepted(dialog) else None

    def other_register(self) -> Choice | None:
        """Another register to open; None to stay."""
        from .register_place_dialog import RegisterPlaceDialog

        dialog = RegisterPlaceDialog(self.parent, copying=False)
        return dialog.choice() if _accepted(dialog) else None

    def organisation(self, who: str) -> str:
        """The Organisationszeichen; empty to leave it as it is."""
        from .organisation_dialog import OrganisationDialog

        dialog = OrganisationDialog(who, self.parent)
        return dialog.edit.unit() if _accepted(dialog) else ""

    def conflict(self, clashes: Sequence[Clash], text: str) -> str:
        """What to do where others were faster: ``reload``, ``reapply`` or ``keep``."""
        from .conflict_dialog import ConflictDialog

        dialog = ConflictDialog(clashes, text, self.parent)
        dialog.exec()
        dialog.deleteLater()
        return dialog.answer

    def say(self, text: str) -> None:
        """Say something that needs no answer."""
        utils.iface.messageBar().pushMessage("", text, Qgis.MessageLevel.Warning, _SECONDS)


def _accepted(dialog: QDialog) -> bool:
    accepted = dialog.exec() == int(QDialog.DialogCode.Accepted)
    dialog.deleteLater()
    return accepted
