"""What deals with a place: Planwerke and means of steering, why, the city-wide ones folded."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.gui import QgsGui
from qgis.PyQt import uic
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QBrush, QColor, QFont
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QTreeWidgetItem, QWidget

from ..i18n import language, tr, translate
from .plan_page_parts import Colours

if TYPE_CHECKING:
    from ..core.plans.areas import Found
    from ..gis.area_question import Answer

FORM, _ = uic.loadUiType(str(Path(__file__).with_suffix(".ui")))
PLAN_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_FEW = 6
_ABOVE = 60


class PlanAreasDialog(QDialog, FORM):
    """Stays open beside the map; each question fills it anew."""

    plan_wanted = pyqtSignal(str)
    level_chosen = pyqtSignal(str)
    cancel_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setupUi(self)
        self._set_texts()
        self._fill_levels()
        self.levelBox.activated.connect(
            lambda place: self.level_chosen.emit(self.levelBox.itemData(place))
        )
        self.cancelButton.clicked.connect(self.cancel_wanted.emit)
        self.buttonBox.rejected.connect(self.reject)
        self.resultTree.itemActivated.connect(self._follow)
        if parent is not None:  # beside the map, not over it, until its user moves it
            corner = parent.geometry().bottomLeft()
            self.move(corner.x(), corner.y() - self.height() - _ABOVE)
        QgsGui.enableAutoGeometryRestore(self)

    def show_busy(self) -> None:
        """While linked layers are read."""
        self.resultTree.clear()
        self.messageLabel.setText(translate("Sozialraum", "Reading the linked layers …"))
        self._set_busy(True)

    def show_cancelled(self) -> None:
        """The user gave it up."""
        self.messageLabel.setText(translate("Sozialraum", "Cancelled: nothing is shown."))
        self._set_busy(False)

    def show_problem(self, text: str) -> None:
        """The question could not be answered."""
        self.resultTree.clear()
        self.messageLabel.setText(text)
        self._set_busy(False)

    def show_answer(self, answer: Answer, has_layer: bool, chosen: str) -> None:
        """The Planwerke, those with reasons of their own first."""
        self._set_busy(False)
        self.resultTree.clear()
        self._show_level(answer, has_layer, chosen)
        self.placeLabel.setText(_place(answer.areas, has_layer))
        own = [pair for pair in answer.found if not pair[1].whole]
        whole = [pair for pair in answer.found if pair[1].whole]
        here = translate("Sozialraum", "Planwerke of this area ({count})")
        everywhere = translate("Sozialraum", "City-wide Planwerke ({count})")
        self._add_group(here, own, len(answer.areas), True)
        self._add_group(everywhere, whole, len(answer.areas), False)
        self.messageLabel.setText(_message(answer, own, has_layer))

    def _add_group(
        self, title: str, found: Sequence[tuple[list[str], Found]], areas: int, unfolded: bool
    ) -> None:
        if not found:
            return
        group = QTreeWidgetItem(self.resultTree, [title.format(count=len(found))])
        group.setFont(0, _bold())
        group.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        for names, each in found:
            self._add_plan(group, names if len(names) < areas else [], each)
        group.setExpanded(unfolded)

    def _add_plan(self, group: QTreeWidgetItem, names: list[str], found: Found) -> None:
        plan = QTreeWidgetItem(group, [found.view.plan.title])
        plan.setData(0, PLAN_ROLE, found.view.plan.key)
        plan.setToolTip(0, found.view.department.title)
        muted = QBrush(QColor(Colours.of(self.palette()).muted))
        lines = [tr(reason.text, **reason.values) for reason in found.reasons]
        if names:
            lines.append(translate("Sozialraum", "only: {areas}").format(areas=_listed(names)))
        for line in lines:
            item = QTreeWidgetItem(plan, [line])
            item.setForeground(0, muted)
            item.setToolTip(0, line)
        if found.instruments:
            text = translate("Sozialraum", "Means of steering ({count})")
            steering = QTreeWidgetItem(plan, [text.format(count=len(found.instruments))])
            for term in found.instruments:
                QTreeWidgetItem(steering, [term.title]).setToolTip(0, term.note or term.title)
        plan.setExpanded(True)

    def _follow(self, item: QTreeWidgetItem) -> None:
        while item is not None and item.data(0, PLAN_ROLE) is None:
            item = item.parent()
        if item is not None:
            self.plan_wanted.emit(item.data(0, PLAN_ROLE))

    def _set_busy(self, busy: bool) -> None:
        self.cancelButton.setVisible(busy)
        self.progressBar.setVisible(busy)

    def _show_level(self, answer: Answer, has_layer: bool, chosen: str) -> None:
        known = answer.level.title(language()) if answer.level else "–"
        text = translate("Sozialraum", "recognised: {level}").format(level=known)
        self.levelBox.setItemText(0, text)
        self.levelBox.setCurrentIndex(max(self.levelBox.findData(chosen), 0))
        self.levelBox.setEnabled(has_layer)

    def _fill_levels(self) -> None:
        from ..core.areas.levels import load_levels

        self.levelBox.addItem("–", "")
        for level in load_levels().values():
            self.levelBox.addItem(level.title(language()), level.name)

    def _set_texts(self) -> None:
        self.setWindowTitle(translate("Sozialraum", "Planwerke of this area"))
        self.levelLabel.setText(translate("Sozialraum", "Area &level:"))
        self.levelBox.setToolTip(
            translate("Sozialraum", "The Raumbezug of Planwerke is compared with this level.")
        )
        self.resultTree.setAccessibleName(translate("Sozialraum", "Planwerke of this area"))
        self.resultTree.setToolTip(
            translate("Sozialraum", "Enter or double click: to the Planwerk in the panel.")
        )
        self.cancelButton.setText(translate("Sozialraum", "&Cancel"))
        close = self.buttonBox.addButton(QDialogButtonBox.StandardButton.Close)
        close.setText(translate("Sozialraum", "&Close"))
        self.noteLabel.setText(
            translate(
                "Sozialraum",
                "No information on planning law. What no layer is linked for and whose Raumbezug "
                "is another one does not appear here.",
            )
        )


def _place(areas: Sequence[str], has_layer: bool) -> str:
    if areas:
        return translate("Sozialraum", "Areas ({count}): {areas}").format(
            count=len(areas), areas=_listed(areas)
        )
    if has_layer:
        return translate("Sozialraum", "The active layer has no area here.")
    return translate("Sozialraum", "The place itself; no layer of areas is active.")


def _message(answer: Answer, own: Sequence[object], has_layer: bool) -> str:
    lines = []
    if has_layer and not answer.areas:
        return translate("Sozialraum", "Click into an area of the active layer, or choose another.")
    if not own:
        lines.append(
            translate(
                "Sozialraum",
                "No Planwerk deals with this area in particular. Link the layers of a Planwerk to "
                "it (context menu in the panel), or choose the area level.",
            )
        )
    for layer, reason in answer.unread.items():
        text = translate("Sozialraum", "Not looked at: “{layer}”, since {reason}.")
        lines.append(text.format(layer=layer, reason=reason))
    return "\n".join(lines)


def _listed(names: Sequence[str]) -> str:
    more = f" (+ {len(names) - _FEW})" if len(names) > _FEW else ""
    return ", ".join(names[:_FEW]) + more


def _bold() -> QFont:
    font = QFont()
    font.setBold(True)
    return font
