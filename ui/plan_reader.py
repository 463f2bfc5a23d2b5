"""The detail panel: shows pages of the register in a text browser."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from qgis.PyQt.QtCore import QObject, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QColor, QTextCursor
from qgis.PyQt.QtWidgets import QTextBrowser, QTextEdit

from ..core.plans.finder import PlanFilter, PlanFinder
from ..core.plans.grouping import DEPARTMENT, PlanGroup
from ..core.plans.records import Register
from ..core.plans.search import found_spans
from . import plan_detail as page
from . import plan_group_pages as pages
from .plan_page_parts import DOCUMENT_LINK, PLAN_LINK, Colours


class PlanReader(QObject):
    """Fills the browser; links lead to other Planwerke, what leads out is left to others."""

    plan_wanted = pyqtSignal(str)
    link_followed = pyqtSignal(str)
    """A link that is none to a Planwerk: what it means is known to who built the section."""

    def __init__(self, browser: QTextBrowser) -> None:
        super().__init__(browser)
        self.browser = browser
        self.register: Register | None = None
        self.sections: list[tuple[str, Callable[[str], str]]] = []
        self._words = ""
        browser.setOpenLinks(False)
        browser.anchorClicked.connect(self._follow)

    def set_finder(self, finder: PlanFinder) -> None:
        """Read from another register."""
        self.finder, self.register = finder, finder.register
        self.views = {view.plan.key: view for view in finder.views}
        self.documents = page.document_keys(finder.register)

    def mark(self, words: str) -> None:
        """Mark these words in every page."""
        self._words = words

    def show_plan(self, key: str, today: datetime.date) -> None:
        """The page of a Planwerk."""
        more = [(title, build(key)) for title, build in self.sections]
        view, colours = self.views[key], self._colours()
        self._show(page.plan_page(view, colours, today, more, self.documents))

    def show_group(self, group: PlanGroup) -> None:
        """The page of a department, a theme, a level or a state of validity."""
        colours = self._colours()
        if group.grouping == DEPARTMENT:
            views = list(self.views.values())
            self._show(page.department_page(self.register, group.key, views, colours))
        else:
            self._show(pages.group_page(group, self.finder, colours))

    def show_nothing_selected(self) -> None:
        """How to begin."""
        empty = not self.register.plans
        html = pages.empty_page() if empty else pages.welcome_page(self.register, self._colours())
        self._show(html, marked=False)

    def show_nothing_found(self, wanted: PlanFilter) -> None:
        """What to do when nothing is found."""
        self._show(pages.nothing_found_page(wanted), marked=False)

    def show_refusal(self, reason: str) -> None:
        """Why there is no register to show."""
        self.register = None
        self._show(pages.refusal_page(reason), marked=False)

    def next_found(self) -> None:
        """Go to the next place that is marked; after the last to the first."""
        marks = self.browser.extraSelections()
        if not marks:
            return
        here = self.browser.textCursor().selectionEnd()
        later = [mark for mark in marks if mark.cursor.selectionStart() >= here]
        self.browser.setTextCursor((later or marks)[0].cursor)
        self.browser.ensureCursorVisible()

    def _colours(self) -> Colours:
        return Colours.of(self.browser.palette())

    def _show(self, html: str, marked: bool = True) -> None:
        self.browser.document().setDefaultStyleSheet(self._colours().stylesheet())
        self.browser.setHtml(html)
        text = self.browser.toPlainText()
        spans = found_spans(self._words, text) if marked and self._words.strip() else []
        self.browser.setExtraSelections([self._marked(text, *span) for span in spans])

    def _marked(self, text: str, begin: int, end: int) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.format.setBackground(QColor(self._colours().found))
        selection.format.setForeground(QColor(self._colours().text))
        selection.cursor = QTextCursor(self.browser.document())
        selection.cursor.setPosition(_units(text[:begin]))
        selection.cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        return selection

    def _follow(self, link: QUrl) -> None:
        text = link.toString()
        if text.startswith(PLAN_LINK):
            self.plan_wanted.emit(text[len(PLAN_LINK) :])
        elif text.startswith(DOCUMENT_LINK):
            key = text[len(DOCUMENT_LINK) :]
            self._show(pages.document_page(self.register, key, self.finder, self._colours()))
        else:
            self.link_followed.emit(text)


def _units(text: str) -> int:
    """Length as Qt counts it: in units of UTF-16."""
    return len(text.encode("utf-16-le")) // 2
