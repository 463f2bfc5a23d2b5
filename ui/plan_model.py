"""The register as a tree: Fachbereich, then its Planwerke."""

from __future__ import annotations

from qgis.PyQt.QtCore import QAbstractItemModel, QModelIndex, Qt
from qgis.PyQt.QtGui import QFont

from ..core.plans.overview import PlanView, plan_views, terms_of
from ..core.plans.records import Body, Department, Register
from ..core.plans.search import department_text, plan_text
from ..i18n import translate

KEY_ROLE = int(Qt.ItemDataRole.UserRole) + 1
IS_PLAN_ROLE = int(Qt.ItemDataRole.UserRole) + 2
SEARCH_ROLE = int(Qt.ItemDataRole.UserRole) + 3
TITLE, PERIODS = 0, 1
_ROOT = QModelIndex()
_TOP = 0  # internal id of a department's row; a Planwerk has its department's row + 1
_DISPLAY, _TOOLTIP = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole


class PlanModel(QAbstractItemModel):
    """Read-only tree with two columns: title, and Zeitbezug."""

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self._departments: tuple[Department, ...] = ()
        self._plans: list[tuple[PlanView, ...]] = []
        self._rows: list[dict[int, list[str]]] = []
        self._search: dict[tuple[bool, str], str] = {}

    def set_register(self, register: Register) -> None:
        """Show another register."""
        views = plan_views(register)
        self.beginResetModel()
        place = {body.key: body.position for body in register.bodies}
        self._departments = tuple(
            sorted(register.departments, key=lambda item: (place[item.body], item.position))
        )
        # The first body is the one whose register it is; others say whose they are.
        bodies = {body.key: body.title for body in sorted(register.bodies, key=_position)[1:]}
        self._plans = [
            tuple(view for view in views if view.department.key == department.key)
            for department in self._departments
        ]
        self._rows = [
            _department_row(
                department,
                bodies.get(department.body, ""),
                len(plans),
                len(terms_of(register, department.key)),
            )
            for department, plans in zip(self._departments, self._plans)
        ]
        self._search = {(True, view.plan.key): plan_text(view) for view in views}
        for department in self._departments:
            self._search[False, department.key] = department_text(register, department)
        self.endResetModel()

    def plan_count(self) -> int:
        """Number of Planwerke."""
        return sum(len(plans) for plans in self._plans)

    def index_of_plan(self, key: str) -> QModelIndex:
        """The index of a Planwerk; invalid if there is none."""
        for top, plans in enumerate(self._plans):
            for row, view in enumerate(plans):
                if view.plan.key == key:
                    return self.index(row, 0, self.index(top, 0))
        return QModelIndex()

    # QAbstractItemModel

    def rowCount(self, parent: QModelIndex = _ROOT) -> int:
        if not parent.isValid():
            return len(self._departments)
        if parent.column() != TITLE or parent.internalId() != _TOP:
            return 0
        return len(self._plans[parent.row()])

    def columnCount(self, parent: QModelIndex = _ROOT) -> int:
        return 2

    def index(self, row: int, column: int, parent: QModelIndex = _ROOT) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _TOP)

    def parent(self, index: QModelIndex) -> QModelIndex:
        if not index.isValid() or index.internalId() == _TOP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, TITLE, _TOP)

    def data(self, index: QModelIndex, role: int = int(_DISPLAY)) -> object:
        if not index.isValid():
            return None
        view = self._view(index)
        key = self._departments[index.row()].key if view is None else view.plan.key
        if role == KEY_ROLE:
            return key
        if role == IS_PLAN_ROLE:
            return view is not None
        if role == SEARCH_ROLE:
            return self._search[view is not None, key]
        if role == int(Qt.ItemDataRole.FontRole):
            return _bold() if view is None and index.column() == TITLE else None
        cells = self._rows[index.row()] if view is None else _plan_row(view)
        return cells[int(role)][index.column()] if int(role) in cells else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(_DISPLAY)
    ) -> object:
        if orientation != Qt.Orientation.Horizontal or role != int(_DISPLAY):
            return None
        titles = [
            translate("Sozialraum", "Department / Planwerk"),
            translate("Sozialraum", "Zeitbezug"),
        ]
        return titles[section] if section < len(titles) else None

    def _view(self, index: QModelIndex) -> PlanView | None:
        if index.internalId() == _TOP:
            return None
        return self._plans[index.internalId() - 1][index.row()]


def _position(body: Body) -> int:
    return body.position


def _department_row(
    department: Department, body: str, plans: int, terms: int
) -> dict[int, list[str]]:
    remark = department.note if not plans and not terms else ""
    if not plans and terms:
        remark = translate("Sozialraum", "{count} terms").format(count=terms)
    tooltip = " · ".join(text for text in (body, department.code, department.title) if text)
    title = f"{body}: {department.title}" if body else department.title
    title = f"{title} ({plans})" if plans else title
    return {int(_DISPLAY): [title, remark], int(_TOOLTIP): [tooltip, remark]}


def _plan_row(view: PlanView) -> dict[int, list[str]]:
    labels = " | ".join(period.label for period in view.periods)
    return {
        int(_DISPLAY): [view.plan.title, labels],
        int(_TOOLTIP): [view.plan.title, "\n".join(view.periods_text().split(" | "))],
    }


def _bold() -> QFont:
    font = QFont()
    font.setBold(True)
    return font
