"""What the rows of the tree say."""

from __future__ import annotations

import datetime
from collections.abc import Mapping

from qgis.PyQt.QtCore import Qt

from ..core.plans.grouping import (
    AHEAD,
    DEPARTMENT,
    ENDED,
    ENDING,
    LEVEL,
    NO_PERIOD,
    RUNNING,
    THEME,
    UNDATED,
    VALIDITY,
    Member,
    PlanGroup,
)
from ..core.plans.matrix import BY_WORD
from ..core.plans.overview import period_text
from ..core.plans.records import EDITORIAL, SOURCE, Register
from ..core.plans.validity import is_past
from ..i18n import translate

_DISPLAY, _TOOLTIP = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)


def grouping_titles() -> dict[str, str]:
    """The ways to group, as they are offered."""
    return {
        DEPARTMENT: translate("Sozialraum", "Department"),
        THEME: translate("Sozialraum", "Theme"),
        LEVEL: translate("Sozialraum", "Raumbezug"),
        VALIDITY: translate("Sozialraum", "Validity"),
    }


def group_title(group: PlanGroup) -> str:
    """What a group is called; a department of another body without that body."""
    if group.title:
        return group.title
    if group.grouping == THEME:
        return translate("Sozialraum", "No core theme")
    if group.grouping == LEVEL:
        return translate("Sozialraum", "Raumbezug not named")
    return {
        ENDING: translate("Sozialraum", "Planungszeitraum ends within 12 months"),
        RUNNING: translate("Sozialraum", "Planungszeitraum is running"),
        AHEAD: translate("Sozialraum", "Planungszeitraum is still to come"),
        ENDED: translate("Sozialraum", "Planungszeitraum has ended"),
        UNDATED: translate("Sozialraum", "Planungszeitraum without years"),
        NO_PERIOD: translate("Sozialraum", "Without a Planungszeitraum"),
    }[group.key]


def bodies_to_name(register: Register) -> dict[str, str]:
    """Titles of the bodies to be named with their departments: all but the register's own."""
    ordered = sorted(register.bodies, key=lambda body: body.position)
    return {body.key: body.title for body in ordered[1:]}


def group_row(group: PlanGroup, bodies: Mapping[str, str]) -> dict[int, list[str]]:
    """The cells of a group, by role; ``bodies`` are named before their departments."""
    department, count, remark = group.department, len(group.members), ""
    body = bodies.get(department.body, "") if department is not None else ""
    if not count:
        remark = group.note if department is not None else ""
        if group.terms:
            remark = translate("Sozialraum", "{count} terms").format(count=group.terms)
    title = group_title(group)
    code = department.code if department is not None else ""
    tooltip = " · ".join(text for text in (body, code, title) if text)
    named = f"{body}: {title}" if body else title
    return {_DISPLAY: [named, remark], _TOOLTIP: [tooltip, remark]}


def counted(title: str, shown: int, known: int) -> str:
    """A group's title with how many Planwerke it shows, of how many."""
    if not known:
        return title
    if shown == known:
        return f"{title} ({known})"
    text = translate("Sozialraum", "{title} ({shown} of {known})")
    return text.format(title=title, shown=shown, known=known)


def plan_row(member: Member, today: datetime.date) -> dict[int, list[str]]:
    """The cells of a Planwerk, by role."""
    view = member.view
    labels = " | ".join(period.label for period in view.periods)
    title = f"{view.plan.title} ({member.remark})" if member.remark else view.plan.title
    times = [
        f"{period_text(period)} – {ended_text()}" if is_past(period, today) else period_text(period)
        for period in view.periods
    ]
    return {
        _DISPLAY: [title, labels],
        _TOOLTIP: [
            "\n".join(text for text in (title, reason_text(member)) if text),
            "\n".join(times),
        ],
        _ACCESSIBLE: [title, "; ".join(times)],
    }


def reason_text(member: Member) -> str:
    """How the register knows that a Planwerk has a theme."""
    assignment = member.assignment
    if assignment is None:
        return ""
    text = {
        SOURCE: translate("Sozialraum", "named by the source"),
        BY_WORD: translate("Sozialraum", "the source says “{words}”, counted to it by the editors"),
        EDITORIAL: translate("Sozialraum", "assigned by the editors from the contents"),
    }[assignment.origin]
    return text.format(words=", ".join(assignment.words))


def ended_text() -> str:
    """How a Planungszeitraum that is over is marked, everywhere."""
    return translate("Sozialraum", "Planungszeitraum has ended")
