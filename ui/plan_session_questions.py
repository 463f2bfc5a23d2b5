"""What the session asks: where to work, who changes, what to do about a conflict."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis import utils  # its iface is set once QGIS has a window
from qgis.core import Qgis
from qgis.PyQt.QtWidgets import QDialog, QFileDialog, QWidget

from ..i18n import translate

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

    def export_file(self, proposed: str) -> str:
        """The file to export the register to; empty to leave it."""
        kinds = {
            ".xlsx": translate("Sozialraum", "Excel (*.xlsx)"),
            ".zip": translate("Sozialraum", "CSV files in one archive (*.zip)"),
        }
        title = translate("Sozialraum", "Export the register")
        name, kind = QFileDialog.getSaveFileName(
            self.parent, title, proposed, ";;".join(kinds.values())
        )
        ending = next((e for e, text in kinds.items() if text == kind), ".xlsx")
        return name if not name or Path(name).suffix.lower() in kinds else name + ending

    def import_files(self, folder: str) -> list[str]:
        """The files to import into the register; none to leave it."""
        title = translate("Sozialraum", "Import into the register")
        kinds = translate("Sozialraum", "Excel, OpenDocument or CSV (*.xlsx *.ods *.zip *.csv)")
        return QFileDialog.getOpenFileNames(self.parent, title, folder, kinds)[0]

    def say(self, text: str) -> None:
        """Say something that needs no answer."""
        utils.iface.messageBar().pushMessage("", text, Qgis.MessageLevel.Warning, _SECONDS)

    def tell(self, text: str) -> None:
        """Say that something has been done."""
        utils.iface.messageBar().pushMessage("", text, Qgis.MessageLevel.Success, _SECONDS)


def _accepted(dialog: QDialog) -> bool:
    accepted = dialog.exec() == int(QDialog.DialogCode.Accepted)
    dialog.deleteLater()
    return accepted
