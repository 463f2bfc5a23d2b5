"""Writes what a view for meetings shows to a file of the user's choice."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtWidgets import QFileDialog

from ..core.errors import SozialraumError
from ..gis.plan_files import FORMATS, write_page
from ..i18n import tr, translate

if TYPE_CHECKING:
    from .plan_view import PlanViewDialog


def ask_and_export(dialog: PlanViewDialog) -> None:
    """Ask for the file; one without an ending gets that of the format chosen."""
    kinds = ";;".join(f"{name.upper()} (*.{name})" for name in FORMATS)
    title = translate("Sozialraum", "Export")
    name, kind = QFileDialog.getSaveFileName(dialog, title, "", kinds)
    if name:
        path, ending = Path(name), kind.split("*")[-1].rstrip(")")
        export(dialog, path if path.suffix else path.with_suffix(ending))


def export(dialog: PlanViewDialog, path: Path) -> bool:
    """Write what is shown; the dialog's message bar says whether it worked."""
    if dialog.model.page is None:
        return False
    try:
        write_page(dialog.model.page, path, dialog.paperBox.currentText())
    except SozialraumError as error:
        title = translate("Sozialraum", "Not exported")
        dialog.messageBar.pushCritical(title, tr(error.text, **error.values))
        return False
    dialog.messageBar.pushSuccess(translate("Sozialraum", "Exported"), str(path))
    return True
