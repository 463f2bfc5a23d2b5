"""Exports the register for spreadsheets, and imports what has been changed there."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QWidget

from ..core.errors import SozialraumError, first_ten
from ..i18n import tr, translate
from .plan_field_texts import field_text, table_text
from .plan_session import Abandoned, PlanSession
from .register_import_dialog import RegisterImportDialog

_NAME = "planwerke_{day}.xlsx"


class RegisterExchange(QObject):
    """The two actions of the menu "Register"; what is asked and said goes through the session."""

    def __init__(self, session: PlanSession, window: QWidget) -> None:
        super().__init__(window)
        self.session, self.window = session, window
        self.dialog: RegisterImportDialog | None = None

    def export(self) -> None:
        """Ask for a file and write the register that is open."""
        day = datetime.date.today().isoformat()
        folder = QgsProject.instance().homePath()
        name = self.session.questions.export_file(str(Path(folder) / _NAME.format(day=day)))
        if name:
            self._try(lambda: self._export(Path(name)))

    def begin_import(self) -> None:
        """Ask for files, compare them with the register and show what differs."""
        names = self.session.questions.import_files(QgsProject.instance().homePath())
        if names:
            self._try(lambda: self._import([Path(name) for name in names]))

    def _export(self, path: Path) -> None:
        from ..gis.register_exchange import Labels, write_exchange

        hint = translate(
            "Sozialraum",
            "To be changed: cells, further rows below (leave the key empty), rows to be left out. "
            "Not to be changed: headings, keys, version, changed on, changed by.",
        )
        labels = Labels(lambda table: table_text(table, True), field_text, hint)
        write_exchange(self.session.store.register, path, labels)
        text = translate("Sozialraum", "The register has been exported: {file}")
        self.session.questions.tell(text.format(file=str(path)))

    def _import(self, paths: Sequence[Path]) -> None:
        from ..core.plans.comparison import compare
        from ..gis.register_exchange import read_exchange

        content = read_exchange(paths)
        self.session.prepare()
        register = self.session.store.register
        items = compare(register, content.tables, datetime.date.today())
        names = ", ".join(path.name for path in paths)
        unread = [
            *content.ignored,
            *(f"{table_text(t.table, True)}: {name}" for t in content.tables for name in t.unknown),
        ]
        if not items:
            text = translate("Sozialraum", "{file}: all is in the register as it is in the file.")
            self.session.questions.tell(self._with_unread(text.format(file=names), unread))
            return
        step = translate("Sozialraum", "Import {file}").format(file=names)
        self.dialog = RegisterImportDialog(register, items, self.window)
        self.dialog.setWindowTitle(step)
        self.dialog.say(self._with_unread("", unread))
        self.dialog.take_over = lambda edits: self.session.save(edits, step)
        self.dialog.open()

    def _with_unread(self, text: str, unread: Sequence[str]) -> str:
        if not unread:
            return text
        more = translate(
            "Sozialraum", "Not read, since the register knows nothing like it: {names}."
        )
        return f"{text} {more.format(names=first_ten(unread))}".strip()

    def _try(self, act) -> None:
        try:
            act()
        except Abandoned:
            return
        except SozialraumError as error:
            self.session.questions.say(tr(error.text, **error.values))
