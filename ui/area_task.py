"""Answers the question of the map tool in the background, so that a slow service blocks nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.core import QgsFeedback, QgsTask

from ..core.errors import SozialraumError
from ..i18n import tr, translate

if TYPE_CHECKING:
    from ..gis.area_question import Answer, Question


class AreaTask(QgsTask):
    """One question; ``done`` is called in the main thread with the answer or with a problem."""

    def __init__(self, question: Question, done: Callable[[Answer | None, str], None]) -> None:
        title = translate("Sozialraum", "Planwerke of this area")
        super().__init__(title, QgsTask.Flag.CanCancel)
        self.question, self.done = question, done
        self.feedback = QgsFeedback()
        self.answer: Answer | None = None
        self.problem = ""
        self.feedback.progressChanged.connect(self.setProgress)

    def run(self) -> bool:
        from ..gis.area_question import answer
        from ..gis.frames import Cancelled

        try:
            self.answer = answer(self.question, self.feedback)
        except Cancelled:
            return False
        except SozialraumError as error:
            self.problem = tr(error.text, **error.values)
        return True

    def cancel(self) -> None:
        self.feedback.cancel()
        super().cancel()

    def finished(self, result: bool) -> None:
        if not self.feedback.isCanceled():
            self.done(self.answer, self.problem)
