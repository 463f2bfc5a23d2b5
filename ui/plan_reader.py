"""The detail panel: shows pages of the register in a text browser."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from qgis.PyQt.QtCore import QObject, QUrl, pyqtSignal
from qgis.PyQt.QtWidgets import QTextBrowser

from ..core.plans.overview import plan_views
from ..core.plans.records import Register
from ..i18n import translate
from . import plan_detail as page


class PlanReader(QObject):
    """Fills the browser; links lead to other Planwerke, never out of QGIS."""

    plan_wanted = pyqtSignal(str)
    link_followed = pyqtSignal(str)
    """A link that is none to a Planwerk: what it means is known to who built the section."""

    def __init__(self, browser: QTextBrowser) -> None:
        super().__init__(browser)
        self.browser = browser
        self.register: Register | None = None
        self.sections: list[tuple[str, Callable[[str], str]]] = []
        browser.setOpenLinks(False)
        browser.anchorClicked.connect(self._follow)

    def set_register(self, register: Register) -> None:
        """Read from another register."""
        self.register = register
        self.views = {view.plan.key: view for view in plan_views(register)}

    def show_plan(self, key: str) -> None:
        """The page of a Planwerk."""
        more = [(title, build(key)) for title, build in self.sections]
        self._show(page.plan_page(self.views[key], self._colours(), datetime.date.today(), more))

    def show_department(self, key: str) -> None:
        """The page of a department."""
        views = list(self.views.values())
        self._show(page.department_page(self.register, key, views, self._colours()))

    def show_nothing_selected(self) -> None:
        """How to begin."""
        self.show_message(
            translate("Sozialraum", "No Planwerk selected."),
            translate("Sozialraum", "Select one above to read what the register says."),
        )

    def show_nothing_found(self, words: str) -> None:
        """What to do when the search finds nothing."""
        self.show_message(
            translate("Sozialraum", "Nothing contains “{words}”.").format(words=words),
            translate("Sozialraum", "Try fewer or shorter words; Escape clears them."),
        )

    def show_message(self, title: str, text: str) -> None:
        """A page that only says something."""
        self._show(page.message_page(title, text))

    def _colours(self) -> page.Colours:
        return page.Colours.of(self.browser.palette())

    def _show(self, html: str) -> None:
        self.browser.document().setDefaultStyleSheet(self._colours().stylesheet())
        self.browser.setHtml(html)

    def _follow(self, link: QUrl) -> None:
        text = link.toString()
        if text.startswith(page.PLAN_LINK):
            self.plan_wanted.emit(text[len(page.PLAN_LINK) :])
        else:
            self.link_followed.emit(text)
