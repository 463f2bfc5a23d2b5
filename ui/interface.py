"""What the plugin adds to QGIS' main window, and takes away again."""

from __future__ import annotations

from qgis import utils  # its iface is set once QGIS has a window
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QWidget

from ..core.plans.records import Register
from ..gis.icons import icon_path
from ..i18n import translate
from .catalog_action import CatalogAction
from .help_actions import HelpActions
from .plan_context import PlanContext
from .plan_dock import PlanDock
from .plan_editing import PlanEditing
from .plan_guide import PlanGuide
from .plan_layers import PlanLayers
from .plan_views import PlanViews
from .style_dock import StyleDock
from .style_receiver import StyleReceiver

MENU = "Sozialraum"


class Interface:
    """Docks, actions and connections: made here, undone in ``remove``."""

    def __init__(self) -> None:
        self.iface = utils.iface
        self.style_receiver = StyleReceiver()
        window = self.iface.mainWindow()
        self.plan_dock, self.style_dock = PlanDock(window), StyleDock(window)
        self.plan_action = self._action(
            self.plan_dock,
            "planwerke",
            translate("Sozialraum", "Planwerke"),
            translate("Sozialraum", "Show or hide the Planwerke"),
        )
        self.style_action = self._action(
            self.style_dock,
            "indicator_map",
            translate("Sozialraum", "Indicator map"),
            translate("Sozialraum", "Show or hide the panel for indicator maps"),
        )
        self.plan_action.setObjectName("SozialraumPlanAction")
        self.style_action.setObjectName("SozialraumStyleAction")
        self.style_dock.hide()
        self._plans(window)
        self.help = HelpActions()
        self.plan_guide = PlanGuide(self.plan_dock, self.help, self.plan_context.areas.tool_action)
        for action in self._menu_actions():
            self.iface.addPluginToMenu(MENU, action)
        self.iface.addToolBarIcon(self.plan_context.areas.tool_action)
        self.help.say_what_is_missing()

    def remove(self) -> None:
        """Undo everything."""
        for action in self._menu_actions():
            self.iface.removePluginMenu(MENU, action)
        self.iface.removeToolBarIcon(self.plan_context.areas.tool_action)
        self.plan_layers.remove()
        self.plan_context.remove()
        self.plan_dock.remove()
        self.style_receiver.remove()
        self.style_dock.preview.give_back()
        for part in (self.help, self.catalog, self.plan_views):
            part.remove()
        for dock, action in (
            (self.plan_dock, self.plan_action),
            (self.style_dock, self.style_action),
        ):
            self.iface.removePluginMenu(MENU, action)
            self.iface.removeToolBarIcon(action)
            self.iface.removeDockWidget(dock)
            for widget in (action, dock):
                widget.setParent(None)
                widget.deleteLater()

    def _plans(self, window: QWidget) -> None:
        """What belongs to the register, and who hears of whom."""
        self.plan_views = PlanViews(window, self._register, self.plan_dock.filterEdit.text)
        for action in self.plan_views.actions.values():
            self.plan_dock.add_action(action)
        self.catalog = CatalogAction()
        self.plan_context = PlanContext(
            self.plan_dock, self.catalog, self._register, self._location
        )
        self.plan_layers = PlanLayers(self.plan_dock)
        self.plan_editing = PlanEditing(self.plan_dock)
        for wanted in (self.plan_layers.menu.plan_wanted, self.plan_views.plan_wanted):
            wanted.connect(self.plan_context.to_plan)
        self.plan_dock.session.registerChanged.connect(self.plan_views.register_changed)

    def _menu_actions(self) -> tuple[QAction, ...]:
        return (
            *self.plan_views.actions.values(),
            self.catalog.action,
            *self.plan_context.areas.actions,
            *self.help.actions,
        )

    def _register(self) -> Register | None:
        self.plan_dock.load()
        return self.plan_dock.reader.register

    def _location(self) -> str:
        return self.plan_dock.session.store.location

    def _action(self, dock: QgsDockWidget, icon: str, text: str, tip: str) -> QAction:
        """Adds a dock, and an action that shows and hides it."""
        self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        action = QAction(QIcon(icon_path(icon)), text, self.iface.mainWindow())
        action.setStatusTip(tip)
        action.setCheckable(True)
        dock.setToggleVisibilityAction(action)
        self.iface.addPluginToMenu(MENU, action)
        self.iface.addToolBarIcon(action)
        return action
