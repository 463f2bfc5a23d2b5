"""The time line as a page: what is drawn, in words as well."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from ..core.plans.overview import PlanView, period_text
from ..core.plans.page import STRONG, Cell, Column, Line, Page, Row
from ..core.plans.records import Register
from ..core.plans.timeline import Lane, Mark, timeline
from ..gis.plan_groups import body_groups, department_text, source_text
from ..i18n import translate

CHART = 2
"""The column of the drawing."""


def timeline_page(register: Register, views: Sequence[PlanView], today: datetime.date) -> Page:
    """A line for each Planwerk, or for each part of one."""
    chart = timeline(register, views, today)
    lanes: dict[str, list[Lane]] = {}
    for lane in chart.lanes:
        lanes.setdefault(lane.view.plan.key, []).append(lane)
    groups = body_groups(
        register, views, lambda view: [_row(lane) for lane in lanes[view.plan.key]]
    )
    columns = (
        Column(translate("Sozialraum", "Department"), 0.09),
        Column(translate("Sozialraum", "Planwerk"), 0.21),
        Column(translate("Sozialraum", "Time line"), 0.56),
        Column(translate("Sozialraum", "Zeitbezug without a year"), 0.14),
    )
    title = translate("Sozialraum", "Planwerke: time line")
    return Page(title, columns, groups, _notes(), source_text(register, today), chart)


def _notes() -> tuple[str, ...]:
    return (
        translate(
            "Sozialraum",
            "Bar: Planungszeitraum, hatched once it has ended. Diamond: edition; hollow: "
            "announced. Dotted: recurs. Red line: today. Grey line: the day a document stands for.",
        ),
        translate(
            "Sozialraum",
            "Only a Planungszeitraum can have ended; an edition, a turn or “as required” says "
            "nothing about validity.",
        ),
    )


def _row(lane: Lane) -> Row:
    said = [_mark_text(mark) for mark in lane.marks]
    words = " | ".join(lane.words)
    hint = "\n".join([*said, *lane.words]) or translate("Sozialraum", "not named in the document")
    spoken = " | ".join(said) or "–"
    cells = (
        Cell((Line(department_text(lane.view)),)),
        Cell((Line(lane.title, STRONG),)),
        Cell(hint=hint, spoken=spoken, lane=lane),
        Cell((Line(words),), hint=words),
    )
    return Row(lane.view.plan.key, cells, f"{lane.title}: {' | '.join([*said, *lane.words])}")


def _mark_text(mark: Mark) -> str:
    kind, text = mark.period.kind, period_text(mark.period)
    if mark.over:
        over = translate("Sozialraum", "Planungszeitraum has ended")
        return f"{kind} {text}: {over}"
    return f"{kind} {text}"
