"""The overview of the Planwerke as a sheet, like the table of the document's annex."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence

from ..core.plans.overview import PlanView, level_text, period_text
from ..core.plans.page import MUTED, STRONG, WARNING, Cell, Column, Line, Page, Row
from ..core.plans.records import BASIS, CLASSIFICATION, CONTENTS, Register
from ..i18n import translate
from .plan_groups import body_groups, source_text


def sheet_page(
    register: Register, views: Sequence[PlanView], today: datetime.date, detailed: bool = True
) -> Page:
    """Fachbereich, Planwerk and Zeitbezug of each Planwerk; ``detailed`` adds what it says."""
    titles = [
        (translate("Sozialraum", "Department"), 10),
        (translate("Sozialraum", "Planwerk"), 16),
        (translate("Sozialraum", "Zeitbezug"), 13),
    ]
    if detailed:
        titles += [
            (translate("Sozialraum", "Raumbezug"), 10),
            (translate("Sozialraum", "Purpose and basis"), 17),
            (translate("Sozialraum", "Contents"), 17),
            (translate("Sozialraum", "Means of steering"), 14),
            (translate("Sozialraum", "Themes"), 12),
        ]
    whole = sum(share for _, share in titles)
    columns = tuple(Column(title, share / whole) for title, share in titles)
    groups = body_groups(register, views, lambda view: [_row(view, today, detailed)])
    title = translate("Sozialraum", "Overview of Planwerke")
    notes = (_themes_note(), _over_note()) if detailed else (_over_note(),)
    return Page(title, columns, groups, notes, source_text(register, today))


def _row(view: PlanView, today: datetime.date, detailed: bool) -> Row:
    department = [view.department.title]
    if view.department.code:
        department.insert(0, view.department.code)
    cells = [
        _cell(department),
        Cell((Line(view.plan.title, STRONG), *_relations(view))),
        Cell(tuple(_periods(view, today))),
    ]
    if detailed:
        cells += [
            _cell(level_text(level) for level in view.levels),
            Cell(tuple(_statements(view, CLASSIFICATION, BASIS))),
            Cell(tuple(_contents(view))),
            _cell(term.title for term in view.instruments),
            Cell(tuple(_themes(view))),
        ]
    sources = "\n".join(view.sources())
    return Row(view.plan.key, tuple(cells), sources)


def _cell(texts: Iterable[str]) -> Cell:
    lines = tuple(Line(text) for text in texts)
    return Cell(lines or (Line(translate("Sozialraum", "not named in the document"), MUTED),))


def _relations(view: PlanView) -> Iterator[Line]:
    for relation, title in view.relations:
        yield Line(f"{relation.relation} {title}", MUTED)


def _periods(view: PlanView, today: datetime.date) -> Iterator[Line]:
    for period in view.periods:
        yield Line(period_text(period))
    if view.is_over(today):
        yield Line(translate("Sozialraum", "Planungszeitraum has ended"), WARNING)
    if not view.periods:
        yield Line(translate("Sozialraum", "not named in the document"), MUTED)


def _statements(view: PlanView, *sections: str) -> Iterator[Line]:
    texts = [text for section in sections for text in view.section(section)]
    yield from _cell(texts).lines


def _contents(view: PlanView) -> Iterator[Line]:
    yield from _statements(view, CONTENTS)
    for section, texts in view.other_sections():
        yield Line(f"{section}: {'; '.join(texts)}")


def _themes(view: PlanView) -> Iterator[Line]:
    """What the source names, then in another look what the editors assigned."""
    yield from _cell(theme.title for theme in view.themes).lines
    for theme in view.editorial_themes:
        yield Line(theme.title, MUTED)


def _themes_note() -> str:
    return translate(
        "Sozialraum",
        "Themes in upright type are named by the source, those in italics were assigned by the "
        "editors of the register.",
    )


def _over_note() -> str:
    return translate(
        "Sozialraum",
        "Only a Planungszeitraum can have ended; an edition, a turn or “as required” says nothing "
        "about validity.",
    )
