"""The time line: Planungszeiträume as bars, editions as points, today as a line."""

from __future__ import annotations

from ..core.plans.overview import PlanView
from ..core.plans.page import Page
from ..i18n import QT_TRANSLATE_NOOP
from .plan_timeline_page import CHART, timeline_page
from .plan_view import PlanViewDialog


class PlanTimelineDialog(PlanViewDialog):
    """A lane for each Planwerk, or for each part of one."""

    NAME = "SozialraumPlanTimeline"
    TITLE = QT_TRANSLATE_NOOP("Sozialraum", "Planwerke: time line")
    CHART = CHART

    def make_page(self, views: tuple[PlanView, ...]) -> Page:
        """The time line of what the filter lets through."""
        return timeline_page(self.register, views, self.today)
