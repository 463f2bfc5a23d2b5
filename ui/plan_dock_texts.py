"""Texts of the dock of the Planwerke, with the keys that do the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtGui import QIcon

from ..core.plans.finder import PlanFilter
from ..gis.icons import icon_path
from ..i18n import translate
from .plan_row_texts import grouping_titles

if TYPE_CHECKING:
    from .plan_dock import PlanDock


def set_texts(dock: PlanDock) -> None:
    """What the parts are called, also for those who do not see them."""
    dock.setWindowTitle(translate("Sozialraum", "Planwerke"))
    dock.filterEdit.setPlaceholderText(
        translate("Sozialraum", "Search Planwerke, themes, means of steering …")
    )
    dock.filterEdit.setToolTip(
        translate(
            "Sozialraum",
            "Shows what contains all words, in any part of an entry (Ctrl+F). Enter: first "
            "Planwerk. Down: into the list. F3: next place on the page. Escape: clear.",
        )
    )
    dock.filterEdit.setAccessibleName(translate("Sozialraum", "Search the register"))
    dock.groupLabel.setText(translate("Sozialraum", "Group by"))
    dock.groupBox.setToolTip(
        translate("Sozialraum", "A Planwerk may stand in several groups; it is counted once.")
    )
    for key, title in grouping_titles().items():
        dock.groupBox.addItem(title, key)
    dock.filterButton.setIcon(QIcon(icon_path("plan_filter")))
    dock.filterButton.setToolTip(
        translate("Sozialraum", "By theme, Raumbezug and Planungszeitraum (Ctrl+Shift+F)")
    )
    dock.chipLabel.setToolTip(translate("Sozialraum", "Click a filter to lift it"))
    dock.chipLabel.setAccessibleName(translate("Sozialraum", "Filters at work"))
    dock.planTree.setAccessibleName(translate("Sozialraum", "Planwerke in groups"))
    dock.planTree.setWhatsThis(
        translate("Sozialraum", "Enter: to the page. Escape or F: to the search. Arrows: fold.")
    )
    dock.detailBrowser.setAccessibleName(translate("Sozialraum", "Details"))


def filter_text(wanted: PlanFilter) -> str:
    """What stands on the button: how many filters are at work."""
    single = (wanted.valid_on, wanted.ends_soon, wanted.ended)
    count = len(wanted.themes) + len(wanted.levels) + sum(map(bool, single))
    if not count:
        return translate("Sozialraum", "Filter")
    return translate("Sozialraum", "Filter ({count})").format(count=count)


def count_text(wanted: PlanFilter, shown: int, known: int) -> str:
    """How many Planwerke are shown, of how many."""
    text = (
        translate("Sozialraum", "{shown} of {known} Planwerke")
        if wanted.is_set
        else translate("Sozialraum", "{known} Planwerke")
    )
    return text.format(shown=shown, known=known)
