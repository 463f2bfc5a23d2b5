"""Menu entries for the first hour: handbook, examples, copies of models, the check."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis import utils  # its iface is set once QGIS has a window
from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QAction, QFileDialog, QMenu

from ..gis.example_projects import ExampleProject, copied, example_projects
from ..gis.file_errors import reason
from ..gis.handbook import handbook_url
from ..gis.installation import missing_packages
from ..gis.log_keeper import LogKeeper
from ..i18n import translate
from .model_copies import copy_of, open_designer, own_models, shipped

if TYPE_CHECKING:
    from .self_test_dialog import SelfTestDialog


class HelpActions(QObject):
    """The entries, and what they do."""

    def __init__(self) -> None:
        self.iface = utils.iface
        window = self.iface.mainWindow()
        super().__init__(window)
        self.log = LogKeeper()
        self.dialog: SelfTestDialog | None = None
        self.examples = QMenu(translate("Sozialraum", "Open example project"), window)
        self.examples.setObjectName("SozialraumExamples")
        for example in example_projects():
            action = self.examples.addAction(f"{example.title} …")
            action.triggered.connect(lambda _=False, chosen=example: self.open_example(chosen))
        self.models = QMenu(translate("Sozialraum", "Edit a copy of a model"), window)
        self.models.setObjectName("SozialraumModels")
        for title, path in shipped().items():
            action = self.models.addAction(title)
            action.triggered.connect(lambda _=False, chosen=path: self.edit_copy(chosen))
        self.handbook = QAction(translate("Sozialraum", "Handbook"), window)
        self.handbook.triggered.connect(lambda: self.open_handbook())
        # Help → Plugins, where users look for it; the entry there names the plugin.
        self.help_entry = QAction("Sozialraum", window)
        self.help_entry.triggered.connect(lambda: self.open_handbook())
        self.iface.pluginHelpMenu().addAction(self.help_entry)
        self.check = QAction(translate("Sozialraum", "Check installation …"), window)
        self.check.triggered.connect(lambda: self.open_check())
        self.actions = [
            self.examples.menuAction(),
            self.models.menuAction(),
            self.handbook,
            self.check,
        ]

    def open_example(self, example: ExampleProject, place: str = "") -> str:
        """Copy an example to where the user wants it, and open it; returns the project file."""
        window = self.iface.mainWindow()
        title = translate("Sozialraum", "Folder for the copy of the example project")
        place = place or QFileDialog.getExistingDirectory(window, title, str(Path.home()))
        if not place:
            return ""
        try:
            project = str(copied(example, Path(place)))
        except OSError as error:
            text = translate(
                "Sozialraum", "The example cannot be copied ({reason}). Choose another folder."
            )
            self._say(text.format(reason=reason(error)), Qgis.MessageLevel.Warning)
            return ""
        self.iface.addProject(project)
        return project

    def edit_copy(self, path: Path) -> Path:
        """Copy a model to the user's own models, and open the copy; returns its file."""
        target = copy_of(path, own_models())
        if not open_designer(target):
            text = translate(
                "Sozialraum",
                "The copy is in the toolbox, under Models: {file}. Open it from there.",
            )
            self._say(text.format(file=target.name), Qgis.MessageLevel.Info)
        return target

    def open_handbook(self, page: str = "index") -> None:
        """Show a page of the handbook in the browser."""
        url = handbook_url(page)
        if url:
            QDesktopServices.openUrl(QUrl(url))
            return
        text = translate(
            "Sozialraum",
            "This copy of the plugin has no built handbook (make handbook). Its pages are in docs.",
        )
        self._say(text, Qgis.MessageLevel.Info)

    def open_check(self) -> None:
        """Check the installation and show what was found."""
        from .self_test_dialog import SelfTestDialog

        if self.dialog is None:
            self.dialog = SelfTestDialog(self.log, self.iface.mainWindow())
        self.dialog.check()
        self.dialog.show()
        self.dialog.raise_()

    def say_what_is_missing(self) -> None:
        """Where packages are missing, say so once, where it is seen."""
        missing = missing_packages()
        if missing:
            text = translate(
                "Sozialraum",
                "The Python packages {packages} are missing, so the toolbox stays empty. “Check "
                "installation” in the menu Sozialraum says how to get them.",
            )
            self._say(text.format(packages=", ".join(missing)), Qgis.MessageLevel.Warning)

    def remove(self) -> None:
        """Undo everything."""
        self.log.remove()
        self.iface.pluginHelpMenu().removeAction(self.help_entry)
        actions = (self.handbook, self.help_entry, self.check)
        for widget in (self.dialog, self.examples, self.models, *actions):
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()

    def _say(self, text: str, level: Qgis.MessageLevel) -> None:
        self.iface.messageBar().pushMessage(text, level, 0)
