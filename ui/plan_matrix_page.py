"""The matrix of Planwerke and themes as a page: signs, what they mean, and who meets whom."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from ..core.plans.matrix import BY_WORD, Assignment, ThemeMatrix
from ..core.plans.overview import PlanView
from ..core.plans.page import STRONG, Cell, Column, Group, Line, Page, Row
from ..core.plans.records import EDITORIAL, SOURCE, Register
from ..gis.plan_groups import body_groups, department_text, source_text
from ..i18n import translate

_NAMED = 6  # Planwerke that the line of detail names; all of them are marked in the table
MOST = 120  # Planwerke on each side
SIGNS = {SOURCE: "●", BY_WORD: "◐", EDITORIAL: "○"}


def meanings() -> dict[str, str]:
    """What the signs stand for."""
    return {
        SOURCE: translate("Sozialraum", "named by the source"),
        BY_WORD: translate("Sozialraum", "the source names a word that the editors count to it"),
        EDITORIAL: translate("Sozialraum", "assigned by the editors from the contents"),
    }


def matrix_page(register: Register, matrix: ThemeMatrix, today: datetime.date) -> Page:
    """Planwerk × theme, with the number of Planwerke a theme."""
    titles = [(theme.title, _plans_hint(matrix, theme.key)) for theme in matrix.themes]
    groups = body_groups(register, matrix.views, lambda view: [_theme_row(matrix, view)])
    sums = [str(len(matrix.plans_of(theme.key))) for theme in matrix.themes]
    signs = "   ".join(f"{SIGNS[origin]} {text}" for origin, text in meanings().items())
    return _page(register, today, titles, (*groups, _sums(sums)), signs)


def shared_page(register: Register, matrix: ThemeMatrix, today: datetime.date) -> Page:
    """Planwerk × Planwerk: how many themes they share; too many of them fit on no sheet."""
    if len(matrix.views) > MOST:
        many = translate(
            "Sozialraum",
            "{count} Planwerke are too many for this view; filter them to at most {most}.",
        )
        return _page(register, today, [], (), many.format(count=len(matrix.views), most=MOST))
    titles = [(view.plan.title, "") for view in matrix.views]
    groups = body_groups(register, matrix.views, lambda view: [_shared_row(matrix, view)])
    note = translate("Sozialraum", "Number of core themes that two Planwerke share.")
    return _page(register, today, titles, groups, note)


def _page(
    register: Register,
    today: datetime.date,
    titles: Sequence[tuple[str, str]],
    groups: tuple[Group, ...],
    note: str,
) -> Page:
    share = 0.7 / max(len(titles), 1)
    columns = (
        Column(translate("Sozialraum", "Department"), 0.08),
        Column(translate("Sozialraum", "Planwerk"), 0.22),
        *(Column(title, share, True, hint) for title, hint in titles),
    )
    title = translate("Sozialraum", "Planwerke and themes: where they meet")
    return Page(title, columns, groups, (note,), source_text(register, today))


def _theme_row(matrix: ThemeMatrix, view: PlanView) -> Row:
    key = view.plan.key
    cells = [_sign(matrix.assignments.get((key, theme.key))) for theme in matrix.themes]
    return _row(view, cells)


def _shared_row(matrix: ThemeMatrix, view: PlanView) -> Row:
    cells = []
    for other in matrix.views:
        themes = [theme.title for theme in matrix.shared(view.plan.key, other.plan.key)]
        own = other.plan.key == view.plan.key
        text = "–" if own else str(len(themes) or "")
        cells.append(Cell((Line(text),), "" if own else ", ".join(themes)))
    return _row(view, cells)


def _row(view: PlanView, cells: list[Cell]) -> Row:
    first = (Cell((Line(department_text(view)),)), Cell((Line(view.plan.title, STRONG),)))
    return Row(view.plan.key, (*first, *cells))


def meeting(matrix: ThemeMatrix, view: PlanView) -> tuple[str, frozenset[str]]:
    """With whom a Planwerk shares themes: a sentence, and the keys of all of them."""
    met = matrix.neighbours(view.plan.key)
    named = [
        f"{other.plan.title} ({', '.join(theme.title for theme in themes)})"
        for other, themes in met[:_NAMED]
    ]
    if len(met) > _NAMED:
        more = translate("Sozialraum", "and {count} more")
        named.append(more.format(count=len(met) - _NAMED))
    text = (
        translate("Sozialraum", "{plan} shares themes with: {others}.")
        if named
        else translate("Sozialraum", "{plan} shares no theme with another Planwerk.")
    )
    keys = frozenset(other.plan.key for other, _ in met)
    return text.format(plan=view.plan.title, others="; ".join(named)), keys


def _sign(found: Assignment | None) -> Cell:
    if found is None:
        return Cell()
    meaning = meanings()[found.origin]
    words = f": „{'“, „'.join(found.words)}“" if found.words else ""
    hint = "\n".join(text for text in (meaning + words, found.source) if text)
    return Cell((Line(SIGNS[found.origin]),), hint, meaning)


def _sums(sums: Sequence[str]) -> Group:
    title = translate("Sozialraum", "All Planwerke shown")
    first = (Cell(), Cell((Line(translate("Sozialraum", "Planwerke with this theme"), STRONG),)))
    return Group(title, "", (Row("", (*first, *(Cell((Line(text),)) for text in sums))),))


def _plans_hint(matrix: ThemeMatrix, theme: str) -> str:
    titles = [view.plan.title for view in matrix.plans_of(theme)]
    return "\n".join(titles) or translate("Sozialraum", "no Planwerk")
