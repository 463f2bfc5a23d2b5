"""The overview of the Planwerke, to read and to print."""

from __future__ import annotations

from ..core.plans.overview import PlanView
from ..core.plans.page import Page
from ..gis.plan_sheet import sheet_page
from ..i18n import QT_TRANSLATE_NOOP, translate
from .plan_view import PlanViewDialog

DETAILED, SHORT = "detailed", "short"


class PlanSheetDialog(PlanViewDialog):
    """The table of the document's annex, from the register as it is now."""

    NAME = "SozialraumPlanSheet"
    TITLE = QT_TRANSLATE_NOOP("Sozialraum", "Overview of Planwerke")

    def contents(self) -> dict[str, str]:
        """In full, or as short as the document's own overview."""
        return {
            DETAILED: translate("Sozialraum", "In full"),
            SHORT: translate("Sozialraum", "Department, Planwerk, Zeitbezug"),
        }

    def make_page(self, views: tuple[PlanView, ...]) -> Page:
        """The overview of what the filter lets through."""
        detailed = self.contentBox.currentData() != SHORT
        return sheet_page(self.register, views, self.today, detailed)
