"""Joins the dock of the Planwerke with the layers of the project."""

from __future__ import annotations

from qgis import utils  # its iface is set once QGIS has a window
from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import QModelIndex, QObject
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ..gis.icons import icon_path
from ..i18n import translate
from .layer_menu import LayerMenu
from .plan_dock import PlanDock
from .plan_drop import PlanDrop
from .plan_link_section import ONLY, REPAIR, RESTORE, UNLINK, ZOOM, links_section
from .plan_links import PlanLinks
from .plan_map_view import PlanMapView
from .plan_model import IS_PLAN_ROLE, KEY_ROLE


class PlanLayers(QObject):
    """The action, the section of the page and what its links do, the menu of layers, dropping."""

    def __init__(self, dock: PlanDock) -> None:
        super().__init__(dock)
        self.iface, self.dock = utils.iface, dock
        self.links = PlanLinks(dock.session, self)
        self.view, self.menu = PlanMapView(self.links), LayerMenu(self.links)
        self.drop = PlanDrop(dock.planTree, plan_of, self.links.ask_and_link)
        title = translate("Sozialraum", "Link the active layer …")
        self.link_action = QAction(QIcon(icon_path("ebene_verknuepfen")), title, dock)
        self.link_action.setObjectName("SozialraumLinkLayerAction")
        self.link_action.triggered.connect(lambda: self.link_active())
        dock.add_action(self.link_action)
        self._follows = {
            ZOOM: self.view.zoom,
            ONLY: self.view.show_only,
            RESTORE: lambda _: self.view.restore(),
            UNLINK: self.links.unlink,
            REPAIR: self.links.ask_and_repair,
        }
        section = (translate("Sozialraum", "Linked layers"), self._section)
        dock.reader.sections.insert(0, section)
        dock.reader.link_followed.connect(self.follow)
        self.links.changed.connect(dock.refresh)

    def remove(self) -> None:
        """Undo everything; what belongs to the dock goes with it."""
        self.links.remove()
        self.menu.remove()

    def follow(self, link: str) -> None:
        """Do what a link of the page says."""
        for prefix, act in self._follows.items():
            if link.startswith(prefix):
                act(link[len(prefix) :])

    def link_active(self) -> None:
        """Link the active layer to the selected Planwerk."""
        plan, layer = plan_of(self.dock.planTree.currentIndex()), self.iface.activeLayer()
        if not plan:
            text = translate("Sozialraum", "Select a Planwerk first, then link the layer to it.")
            self.links.say(text)
        elif not isinstance(layer, QgsMapLayer):
            text = translate("Sozialraum", "Select a layer in the layer panel first.")
            self.links.say(text)
        else:
            self.links.ask_and_link(plan, [layer])

    def _section(self, plan: str) -> str:
        return links_section(plan, self.links.of_plan(plan), self.view.can_restore())


def plan_of(index: QModelIndex) -> str:
    """The key of the Planwerk at an index of the tree; nothing for other rows."""
    row = index.siblingAtColumn(0)
    return str(row.data(KEY_ROLE)) if row.isValid() and row.data(IS_PLAN_ROLE) else ""
