"""The register as a tree: groups, then their Planwerke."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, Qt
from qgis.PyQt.QtGui import QFont, QIcon

from ..core.plans.finder import PlanFinder
from ..core.plans.grouping import DEPARTMENT, Member, PlanGroup
from ..core.plans.records import EDITORIAL
from ..core.plans.validity import has_ended
from ..gis.icons import icon_path
from ..i18n import translate
from .plan_row_texts import bodies_to_name, counted, group_row, plan_row

KEY_ROLE = int(Qt.ItemDataRole.UserRole) + 1
IS_PLAN_ROLE = int(Qt.ItemDataRole.UserRole) + 2
TITLE, PERIODS = 0, 1
_ROOT = QModelIndex()
_TOP = 0  # internal id of a group's row; a Planwerk has its group's row + 1
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)


class PlanModel(QAbstractItemModel):
    """Read-only tree with two columns: title, and Zeitbezug.

    A Planwerk may stand in several groups. Roles give its key, or that of the group.
    """

    def __init__(
        self, parent=None, today: Callable[[], datetime.date] = datetime.date.today
    ) -> None:
        super().__init__(parent)
        self._today = today
        self.groups: tuple[PlanGroup, ...] = ()
        self.finder: PlanFinder | None = None
        self.grouping, self.today = DEPARTMENT, today()
        self._group_rows: list[dict[int, list[str]]] = []
        self._looks = {}

    def set_grouping(self, grouping: str) -> None:
        """Group anew."""
        self.grouping = grouping
        if self.finder is not None:
            self.set_finder(self.finder)

    def set_finder(self, finder: PlanFinder) -> None:
        """Show another register."""
        self.beginResetModel()
        self.finder, self.today = finder, self._today()
        self.groups = finder.groups(self.grouping, self.today)
        bodies = bodies_to_name(finder.register)
        self._group_rows = [group_row(group, bodies) for group in self.groups]
        self._looks = {"bold": _font(), "italic": _font(italic=True)}
        self._looks["ended"] = QIcon(icon_path("plan_ended"))
        self.endResetModel()

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self.finder, self.groups, self._group_rows = None, (), []
        self.endResetModel()

    def plan_count(self) -> int:
        """Number of Planwerke, each counted once."""
        return len(self.finder.views) if self.finder is not None else 0

    def index_of_plan(self, key: str, group: str = "") -> QModelIndex:
        """Where a Planwerk stands, in ``group`` if it is there; invalid if there is none."""
        places = [
            (top, row)
            for top, each in enumerate(self.groups)
            for row, member in enumerate(each.members)
            if member.view.plan.key == key
        ]
        # False sorts first: the place in the wanted group, else the first one.
        place = min(places, key=lambda place: self.groups[place[0]].key != group, default=None)
        if place is None:
            return QModelIndex()
        return self.index(place[1], TITLE, self.index(place[0], TITLE))

    def index_of_group(self, key: str) -> QModelIndex:
        """Where a group stands; invalid if there is none."""
        tops = (row for row, group in enumerate(self.groups) if group.key == key)
        top = next(tops, None)
        return QModelIndex() if top is None else self.index(top, TITLE)

    def group_of(self, index: QModelIndex) -> PlanGroup | None:
        """The group that a row is, or stands in."""
        if not index.isValid():
            return None
        return self.groups[index.row() if index.internalId() == _TOP else index.internalId() - 1]

    def group_title(self, row: int) -> str:
        """What a group is called in the tree, without a count."""
        return self._group_rows[row][_DISPLAY][TITLE]

    # QAbstractItemModel

    def rowCount(self, parent: QModelIndex = _ROOT) -> int:
        if not parent.isValid():
            return len(self.groups)
        if parent.column() != TITLE or parent.internalId() != _TOP:
            return 0
        return len(self.groups[parent.row()].members)

    def columnCount(self, parent: QModelIndex = _ROOT) -> int:
        return 2

    def index(self, row: int, column: int, parent: QModelIndex = _ROOT) -> QModelIndex:
        # Not hasIndex, which calls back twice: a thousand rows are asked for at once.
        if not (0 <= row < self.rowCount(parent) and 0 <= column <= PERIODS):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _TOP)

    def parent(self, index: QModelIndex) -> QModelIndex:
        if not index.isValid() or index.internalId() == _TOP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, TITLE, _TOP)

    def data(self, index: QModelIndex, role: int = _DISPLAY) -> object:
        if not index.isValid():
            return None
        member, role = self._member(index), int(role)
        if role == KEY_ROLE:
            return self.groups[index.row()].key if member is None else member.view.plan.key
        if role == IS_PLAN_ROLE:
            return member is not None
        if member is None:
            return self._group_data(index, role)
        return self._plan_data(member, index.column(), role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> object:
        if orientation != Qt.Orientation.Horizontal or int(role) != _DISPLAY:
            return None
        titles: Sequence[str] = (
            translate("Sozialraum", "Planwerk"),
            translate("Sozialraum", "Zeitbezug"),
        )
        return titles[section] if section < len(titles) else None

    def _member(self, index: QModelIndex) -> Member | None:
        if index.internalId() == _TOP:
            return None
        return self.groups[index.internalId() - 1].members[index.row()]

    def _group_data(self, index: QModelIndex, role: int) -> object:
        if role == int(Qt.ItemDataRole.FontRole):
            return self._looks["bold"] if index.column() == TITLE else None
        cells = self._group_rows[index.row()]
        text = cells[role][index.column()] if role in cells else None
        if role == _DISPLAY and index.column() == TITLE:
            count = len(self.groups[index.row()].members)
            return counted(text, count, count)
        return text

    def _plan_data(self, member: Member, column: int, role: int) -> object:
        if role == int(Qt.ItemDataRole.FontRole):
            return self._looks["italic"] if _is_editorial(member) and column == TITLE else None
        if role == int(Qt.ItemDataRole.DecorationRole):
            ended = column == PERIODS and has_ended(member.view, self.today)
            return self._looks["ended"] if ended else None
        cells = plan_row(member, self.today)
        return cells[role][column] if role in cells else None


def _is_editorial(member: Member) -> bool:
    return member.assignment is not None and member.assignment.origin == EDITORIAL


def _font(italic: bool = False) -> QFont:
    font = QFont()
    font.setBold(not italic)
    font.setItalic(italic)
    return font
