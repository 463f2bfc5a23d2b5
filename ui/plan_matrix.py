"""The matrix: which Planwerke meet in a theme."""

from __future__ import annotations

from ..core.plans.matrix import theme_matrix
from ..core.plans.overview import PlanView
from ..core.plans.page import Page, Row
from ..core.plans.records import CORE_THEME, PLAN_WORD, REPORT_FIELD
from ..i18n import QT_TRANSLATE_NOOP, translate
from .plan_matrix_page import matrix_page, meeting, shared_page
from .plan_view import PlanViewDialog

SHARED = "shared"


class PlanMatrixDialog(PlanViewDialog):
    """Planwerk × theme, or Planwerk × Planwerk."""

    NAME = "SozialraumPlanMatrix"
    TITLE = QT_TRANSLATE_NOOP("Sozialraum", "Planwerke and themes: where they meet")

    def contents(self) -> dict[str, str]:
        """The three vocabularies, and what the Planwerke share."""
        return {
            CORE_THEME: translate("Sozialraum", "Planwerke × core themes"),
            PLAN_WORD: translate("Sozialraum", "Planwerke × words of the Planwerke"),
            REPORT_FIELD: translate("Sozialraum", "Planwerke × report fields"),
            SHARED: translate("Sozialraum", "Planwerke × Planwerke: shared core themes"),
        }

    def detail_of(self, row: Row) -> tuple[str, frozenset[str]]:
        """With whom a Planwerk shares themes."""
        view = next((view for view in self.matrix.views if view.plan.key == row.key), None)
        return ("", frozenset()) if view is None else meeting(self.matrix, view)

    def make_page(self, views: tuple[PlanView, ...]) -> Page:
        """The matrix of what the filter lets through."""
        wanted = self.contentBox.currentData()
        vocabulary = CORE_THEME if wanted == SHARED else wanted
        self.matrix = theme_matrix(self.register, views, vocabulary)
        make = shared_page if wanted == SHARED else matrix_page
        return make(self.register, self.matrix, self.today)
