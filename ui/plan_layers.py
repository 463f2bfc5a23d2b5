"""Joins the dock of the Planwerke with layers, map and indicators."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis import utils  # its iface is set once QGIS has a window
from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import QModelIndex, QObject
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ..gis.icons import icon_path
from ..i18n import translate
from .layer_menu import LayerMenu
from .plan_areas import PlanAreas
from .plan_drop import PlanDrop
from .plan_indicators import COMPUTE, indicators_section
from .plan_link_section import ONLY, REPAIR, RESTORE, UNLINK, ZOOM, links_section
from .plan_links import PlanLinks
from .plan_map_view import PlanMapView
from .plan_model import IS_PLAN_ROLE, KEY_ROLE

if TYPE_CHECKING:
    from .catalog_action import CatalogAction
    from .plan_dock import PlanDock


class PlanLayers(QObject):
    """Actions, sections of the page, and what their links do."""

    def __init__(self, dock: PlanDock, catalog: CatalogAction) -> None:
        self.iface = utils.iface
        super().__init__(dock)
        self.dock, self.catalog = dock, catalog
        self.links = PlanLinks(dock.session, self)
        self.view = PlanMapView(self.links)
        self.areas, self.menu = PlanAreas(dock.session), LayerMenu(self.links)
        self.drop = PlanDrop(dock.planTree, _plan_of, self.links.ask_and_link)
        title = translate("Sozialraum", "Link the active layer …")
        self.link_action = QAction(QIcon(icon_path("ebene_verknuepfen")), title, dock)
        self.link_action.setObjectName("SozialraumLinkLayerAction")
        self.link_action.triggered.connect(lambda: self.link_active())
        for action in (self.link_action, self.areas.tool_action, self.areas.selection_action):
            dock.add_action(action)
        self._follows = {
            ZOOM: self.view.zoom,
            ONLY: self.view.show_only,
            RESTORE: lambda _: self.view.restore(),
            UNLINK: self.links.unlink,
            REPAIR: self.links.ask_and_repair,
            COMPUTE: catalog.compute,
        }
        for source in (self.areas, self.menu, catalog):
            source.plan_wanted.connect(self.to_plan)

    def remove(self) -> None:
        """Undo everything."""
        self.links.remove()
        self.areas.remove()
        self.menu.remove()

    def links_section(self, plan: str) -> str:
        """The linked layers of a Planwerk, as HTML."""
        return links_section(plan, self.links.of_plan(plan), self.view.can_restore())

    def indicators_section(self, plan: str) -> str:
        """The indicators of a Planwerk's themes, as HTML."""
        return indicators_section(self.links.register, plan)

    def follow(self, link: str) -> None:
        """Do what a link of the page says."""
        for prefix, act in self._follows.items():
            if link.startswith(prefix):
                act(link[len(prefix) :])

    def link_active(self) -> None:
        """Link the active layer to the selected Planwerk."""
        plan, layer = _plan_of(self.dock.planTree.currentIndex()), self.iface.activeLayer()
        if not plan:
            text = translate("Sozialraum", "Select a Planwerk first, then link the layer to it.")
            self.links.say(text)
        elif not isinstance(layer, QgsMapLayer):
            text = translate("Sozialraum", "Select a layer in the layer panel first.")
            self.links.say(text)
        else:
            self.links.ask_and_link(plan, [layer])

    def to_plan(self, plan: str) -> None:
        """Show a Planwerk in the dock."""
        self.dock.setUserVisible(True)
        self.dock.select_plan(plan)


def _plan_of(index: QModelIndex) -> str:
    """The key of the Planwerk at an index of the tree; nothing for other rows."""
    row = index.siblingAtColumn(0)
    return str(row.data(KEY_ROLE)) if row.isValid() and row.data(IS_PLAN_ROLE) else ""
