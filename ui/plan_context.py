"""Joins the dock of the Planwerke with the map and with the catalogue of indicators."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QObject

from ..core.plans.records import Register
from ..i18n import translate
from .catalog_action import CatalogAction
from .plan_areas import PlanAreas
from .plan_dock import PlanDock
from .plan_indicators import COMPUTE, indicators_section, plans_section


class PlanContext(QObject):
    """The map tool, and indicators beside Planwerke in the dock and in the catalogue."""

    def __init__(
        self,
        dock: PlanDock,
        catalog: CatalogAction,
        register: Callable[[], Register | None],
        location: Callable[[], str],
    ) -> None:
        super().__init__(dock)
        self.dock, self.catalog, self.register = dock, catalog, register
        self.areas = PlanAreas(register, location)
        title = translate("Sozialraum", "Indicators")
        dock.reader.sections.append((title, self._indicators))
        dock.reader.link_followed.connect(self._follow)
        catalog.plans_of = self._plans
        for source in (self.areas, catalog):
            source.plan_wanted.connect(self.to_plan)

    def remove(self) -> None:
        """Undo everything; what belongs to the dock goes with it."""
        self.areas.remove()

    def to_plan(self, plan: str) -> None:
        """Show a Planwerk in the dock."""
        self.dock.setUserVisible(True)
        self.dock.select_plan(plan)

    def _indicators(self, plan: str) -> str:
        register = self.register()
        return indicators_section(register, plan) if register is not None else ""

    def _plans(self, field: str) -> str:
        register = self.register()
        return plans_section(register, field) if register is not None else ""

    def _follow(self, link: str) -> None:
        if link.startswith(COMPUTE):
            self.catalog.compute(link[len(COMPUTE) :])
