"""The time line: Planungszeiträume as bars, editions as points, today as a line."""

from __future__ import annotations

from ..core.plans.overview import PlanView
from ..core.plans.page import Page
from ..core.plans.records import PERIOD
from ..core.plans.validity import ends_within, has_ended
from ..i18n import QT_TRANSLATE_NOOP, translate
from .plan_timeline_page import CHART, timeline_page
from .plan_view import PlanViewDialog

EVERY, SOON, ENDED = "every", "soon", "ended"


class PlanTimelineDialog(PlanViewDialog):
    """A lane for each Planwerk, or for each part of one."""

    NAME = "SozialraumPlanTimeline"
    TITLE = QT_TRANSLATE_NOOP("Sozialraum", "Planwerke: time line")
    CHART = CHART

    def contents(self) -> dict[str, str]:
        """All Planwerke, or those whose Planungszeitraum is asked about."""
        return {
            EVERY: translate("Sozialraum", "All Planwerke"),
            PERIOD: translate("Sozialraum", "With a Planungszeitraum"),
            SOON: translate("Sozialraum", "Planungszeitraum ends within 12 months"),
            ENDED: translate("Sozialraum", "Planungszeitraum has ended"),
        }

    def narrowed(self, views: tuple[PlanView, ...]) -> tuple[PlanView, ...]:
        """Those that the question is about."""
        asked = {
            PERIOD: lambda view: bool(view.planning_periods),
            SOON: lambda view: ends_within(view, self.today),
            ENDED: lambda view: has_ended(view, self.today),
        }.get(self.contentBox.currentData())
        return views if asked is None else tuple(view for view in views if asked(view))

    def make_page(self, views: tuple[PlanView, ...]) -> Page:
        """The time line of what the filter lets through."""
        return timeline_page(self.register, views, self.today)
