"""The filters that are at work, in one line; each can be lifted by a click, or all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel

from ..core.plans.finder import PlanFilter
from ..gis.plan_groups import day_text
from ..i18n import translate
from .plan_page_parts import Colours

ALL = "all"
_BESIDE = "&nbsp;"


class PlanChips(QObject):
    """Fills a label; its links lift a part of the filter."""

    lifted = pyqtSignal(str, str)
    all_lifted = pyqtSignal()

    def __init__(self, label: QLabel) -> None:
        super().__init__(label)
        self.label = label
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.RichText)
        # By Tab from link to link, and Enter.
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        label.linkActivated.connect(self._follow)
        label.hide()

    def show(self, wanted: PlanFilter, themes: Mapping[str, str]) -> None:
        """Say what is at work; nothing is shown when nothing is."""
        colours = Colours.of(self.label.palette())
        chips = [_chip(*chip, colours) for chip in _chips(wanted, themes)]
        lift = translate("Sozialraum", "lift all filters").replace(" ", _BESIDE)
        chips.append(f"<a href='{ALL}' style='color:{colours.accent}'>{lift}</a>")
        self.label.setText("<span style='line-height:150%'>{}</span>".format(" ".join(chips)))
        self.label.setVisible(wanted.narrows)

    def _follow(self, link: str) -> None:
        if link == ALL:
            self.all_lifted.emit()
        else:
            name, _, value = link.partition(":")
            self.lifted.emit(name, value)


def _chips(wanted: PlanFilter, themes: Mapping[str, str]) -> Iterable[tuple[str, str, str]]:
    """Part, value and text of what is set."""
    for key in wanted.themes:
        yield "themes", key, themes.get(key, key)
    for level in wanted.levels:
        yield "levels", level, level
    if wanted.valid_on:
        text = translate("Sozialraum", "Planungszeitraum on {date}")
        yield "valid_on", "", text.format(date=day_text(wanted.valid_on))
    if wanted.ends_soon:
        text = translate("Sozialraum", "Planungszeitraum ends within 12 months")
        yield "ends_soon", "", text
    if wanted.ended:
        yield "ended", "", translate("Sozialraum", "Planungszeitraum has ended")


def _chip(name: str, value: str, text: str, colours: Colours) -> str:
    shown = escape(text).replace(" ", _BESIDE)
    return (
        f"<a href='{name}:{escape(value)}' style='color:{colours.text};"
        f"text-decoration:none;background-color:{colours.chip}'>"
        f"{_BESIDE}{shown}{_BESIDE}<b>✕</b>{_BESIDE}</a>"
    )
