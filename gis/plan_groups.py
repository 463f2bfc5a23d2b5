"""The frame of the meetings' sheets: one group a Körperschaft, with the dates of its documents."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Sequence

from qgis.PyQt.QtCore import QDate, QLocale

from ..core.plans.documents import as_of
from ..core.plans.overview import PlanView
from ..core.plans.page import Group, Row
from ..core.plans.records import Register
from ..i18n import translate


def day_text(iso: str) -> str:
    """An ISO date as it is written in QGIS' language."""
    form = translate("Sozialraum", "yyyy-MM-dd")
    return QLocale.c().toString(QDate.fromString(iso, "yyyy-MM-dd"), form)


def body_groups(
    register: Register,
    views: Sequence[PlanView],
    rows: Callable[[PlanView], Iterable[Row]],
) -> tuple[Group, ...]:
    """The rows of each Planwerk under its Körperschaft; one without Planwerke is left out."""
    groups = []
    for body in register.bodies:
        own = [view for view in views if view.body.key == body.key]
        if own:
            found = tuple(row for view in own for row in rows(view))
            groups.append(Group(body.title, documents_text(register, own), found))
    return tuple(groups)


def documents_text(register: Register, views: Iterable[PlanView]) -> str:
    """The documents that Planwerke come from, each with the day it stands for."""
    entries = (entry for view in views for entry in view.entries())
    dated = {entry.document: as_of(register, entry) for entry in entries}
    undated = translate("Sozialraum", "without a date")
    return "; ".join(
        f"{document} ({_stand(date) if date else undated})" for document, date in dated.items()
    )


def source_text(register: Register, today: datetime.date) -> str:
    """The line below a sheet: the register, and the day of printing."""
    return translate("Sozialraum", "Source: {register}. Made on {date}.").format(
        register=register.title, date=day_text(today.isoformat())
    )


def department_text(view: PlanView) -> str:
    """The code of a Planwerk's department, or its title where it has none."""
    return view.department.code or view.department.title


def _stand(date: str) -> str:
    return translate("Sozialraum", "As of {date}").format(date=day_text(date))
