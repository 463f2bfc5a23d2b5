"""Asks before an entry of the register goes, and says what goes with it."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ..core.errors import first_ten
from ..core.plans.drafts import removal, removed
from ..core.plans.edits import Edit, caption
from ..core.plans.records import Register
from ..i18n import translate
from .plan_field_texts import table_text
from .plan_row_captions import owned_caption


def confirmed(parent: QWidget, register: Register, table: str, key: str) -> list[Edit]:
    """The deletion with all that follows from it; nothing if the user does not want it."""
    edits = removal(register, table, key)
    title = translate("Sozialraum", "Delete {what}").format(what=table_text(table))
    answer = QMessageBox.question(parent, title, question(register, edits))
    return edits if answer == QMessageBox.StandardButton.Yes else []


def question(register: Register, edits: Sequence[Edit]) -> str:
    """What is asked; the first edit is the deletion that is meant."""
    text = translate("Sozialraum", "Delete “{title}”?").format(title=caption(edits[0].row))
    counts = removed(edits)
    if counts:
        listed = ", ".join(
            f"{count} {table_text(table, count > 1)}" for table, count in counts.items()
        )
        goes = translate("Sozialraum", "With it goes what hangs on it: {listed}.")
        text += "\n\n" + goes.format(listed=listed)
    loose = [
        owned_caption(register, edit.table, edit.before)
        for edit in edits[1:]
        if edit.after is not None
    ]
    if loose:
        stays = translate("Sozialraum", "These stay, but no longer point to it: {listed}.")
        text += "\n\n" + stays.format(listed=first_ten(loose))
    return text + "\n\n" + translate("Sozialraum", "This can be undone (Ctrl+Z).")
