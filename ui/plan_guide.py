"""Links of the dock's pages that lead out of it: handbook, examples, the map, documents."""

from __future__ import annotations

from pathlib import Path

from qgis import utils  # its iface is set once QGIS has a window
from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import QObject, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QAction

from ..gis.example_projects import example_projects
from ..i18n import translate
from .help_actions import HelpActions
from .plan_dock import PlanDock
from .plan_group_pages import DO_AREAS, EXAMPLE, HANDBOOK
from .plan_page_parts import OPEN_LINK


class PlanGuide(QObject):
    """Does what such a link says."""

    def __init__(self, dock: PlanDock, help_actions: HelpActions, areas: QAction) -> None:
        super().__init__(dock)
        self.dock, self.help, self.areas = dock, help_actions, areas
        dock.reader.link_followed.connect(self.follow)

    def follow(self, link: str) -> None:
        """Follow a link; others are left to whom they concern."""
        if link == HANDBOOK:
            self.help.open_handbook("planning_dock")
        elif link == DO_AREAS:
            self.areas.trigger()
        elif link.startswith(EXAMPLE):
            for example in example_projects():
                if example.title == link[len(EXAMPLE) :]:
                    self.help.open_example(example)
        elif link.startswith(OPEN_LINK):
            self.open_document(link[len(OPEN_LINK) :])

    def open_document(self, place: str) -> None:
        """Open a web page or a file in the program that is made for it."""
        url = document_url(place, self._folders())
        if url is None:
            text = translate(
                "Sozialraum",
                "{file} is not there. Paths are looked for beside the register and the project.",
            )
            utils.iface.messageBar().pushMessage(
                text.format(file=place), Qgis.MessageLevel.Warning, 0
            )
        else:
            QDesktopServices.openUrl(url)

    def _folders(self) -> list[str]:
        register = self.dock.session.store.location
        beside = str(Path(register).parent) if register and Path(register).is_file() else ""
        folders = (beside, QgsProject.instance().absolutePath())
        return [folder for folder in folders if folder]


def document_url(place: str, folders: list[str]) -> QUrl | None:
    """Where a document lies: a web page, or the first file that is there; else None."""
    if place.startswith(("http://", "https://")):
        return QUrl(place)
    path = place.replace("\\", "/")
    found = (each for each in (Path(folder, path) for folder in folders or [""]) if each.is_file())
    first = next(found, None)
    return QUrl.fromLocalFile(str(first)) if first is not None else None
