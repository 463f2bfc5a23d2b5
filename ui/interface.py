"""What the plugin adds to QGIS' main window, and takes away again."""

from __future__ import annotations

from qgis import utils  # its iface is set once QGIS has a window
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ..gis.icons import icon_path
from ..i18n import translate
from .catalog_action import CatalogAction
from .plan_dock import PlanDock
from .style_receiver import StyleReceiver

MENU = "Sozialraum"


class Interface:
    """Dock, actions and connections: made here, undone in ``remove``."""

    def __init__(self) -> None:
        self.iface = iface = utils.iface
        self.style_receiver = StyleReceiver()
        self.plan_dock = PlanDock(iface.mainWindow())
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.plan_dock)
        self.plan_action = self._plan_action()
        iface.addPluginToMenu(MENU, self.plan_action)
        iface.addToolBarIcon(self.plan_action)
        self.catalog = CatalogAction()
        iface.addPluginToMenu(MENU, self.catalog.action)

    def remove(self) -> None:
        """Undo everything."""
        self.style_receiver.remove()
        self.iface.removePluginMenu(MENU, self.catalog.action)
        self.catalog.remove()
        self.iface.removePluginMenu(MENU, self.plan_action)
        self.iface.removeToolBarIcon(self.plan_action)
        self.iface.removeDockWidget(self.plan_dock)
        for widget in (self.plan_action, self.plan_dock):
            widget.setParent(None)
            widget.deleteLater()

    def _plan_action(self) -> QAction:
        """Shows and hides the dock."""
        icon = QIcon(icon_path("planwerke"))
        action = QAction(icon, translate("Sozialraum", "Planwerke"), self.iface.mainWindow())
        action.setObjectName("SozialraumPlanAction")
        action.setStatusTip(translate("Sozialraum", "Show or hide the Planwerke"))
        action.setCheckable(True)
        self.plan_dock.setToggleVisibilityAction(action)
        return action
