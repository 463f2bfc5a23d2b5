"""The detail panel of the catalogue: an indicator, or what to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.PyQt.QtCore import QObject, QUrl, pyqtSignal
from qgis.PyQt.QtWidgets import QTextBrowser

from ..i18n import translate
from .catalog_detail import indicator_page
from .catalog_entries import Entry, missing_variables
from .plan_page_parts import PLAN_LINK, Colours, message_page


@dataclass(frozen=True)
class ActiveLayer:
    """Name and fields of the layer that indicators would be computed on; no name: there is none."""

    name: str = ""
    fields: tuple[str, ...] = ()
    hindrance: str = ""


class CatalogReader(QObject):
    """Fills the browser; links lead to Planwerke, never out of QGIS."""

    plan_wanted = pyqtSignal(str)

    def __init__(self, browser: QTextBrowser) -> None:
        super().__init__(browser)
        self.browser = browser
        self.layer = ActiveLayer()
        self.plans_of: Callable[[str], str] = lambda field: ""
        browser.anchorClicked.connect(self._follow)

    def show_entry(self, entry: Entry) -> None:
        """The page of an indicator, with what the active layer lacks for it."""
        missing = missing_variables(entry.key, self.layer.fields) if self.layer.name else []
        plans = self.plans_of(entry.theme)
        self._show(indicator_page(entry, self._colours(), self.layer.name, missing, plans))

    def show_nothing_selected(self) -> None:
        """How to begin."""
        self.show_message(
            translate("Sozialraum", "No indicator selected."),
            translate("Sozialraum", "Select one to read what it means."),
        )

    def show_nothing_found(self) -> None:
        """What to do when the search finds nothing."""
        self.show_message(
            translate("Sozialraum", "No indicator matches."),
            translate("Sozialraum", "Try fewer words or another report field."),
        )

    def show_message(self, title: str, text: str) -> None:
        """A page that only says something."""
        self._show(message_page(title, text))

    def _colours(self) -> Colours:
        return Colours.of(self.browser.palette())

    def _show(self, html: str) -> None:
        self.browser.document().setDefaultStyleSheet(self._colours().stylesheet())
        self.browser.setHtml(html)

    def _follow(self, link: QUrl) -> None:
        text = link.toString()
        if text.startswith(PLAN_LINK):
            self.plan_wanted.emit(text[len(PLAN_LINK) :])
