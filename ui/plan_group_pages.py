"""Pages of what is no Planwerk: a group of the tree, a document, and how to begin."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from ..core.plans.documents import as_of
from ..core.plans.grouping import NO_PERIOD, NOT_NAMED, PlanGroup
from ..core.plans.records import Register
from ..gis.example_projects import example_projects
from ..gis.plan_groups import day_text
from ..i18n import translate
from .plan_page_parts import (
    Colours,
    bulleted,
    head,
    linked,
    message_page,
    muted,
    plan_link,
    remark,
    section,
)
from .plan_row_texts import group_title, grouping_titles, reason_text

if TYPE_CHECKING:
    from ..core.plans.finder import PlanFilter, PlanFinder

DO_SEARCH, DO_GROUP, DO_LIFT, DO_READ = "do:search", "do:group:", "do:lift", "do:read"
DO_AREAS = "help:areas"
HANDBOOK, EXAMPLE = "help:handbook", "help:example:"


def group_page(group: PlanGroup, finder: PlanFinder, colours: Colours) -> str:
    """A theme, a level or a state of validity, with its Planwerke and why they stand there."""
    links = [
        plan_link(member.view.plan.key, member.view.plan.title)
        + remark(" · ".join(text for text in (member.remark, reason_text(member)) if text))
        for member in group.members
    ]
    words = _words(finder.register, group.key) if group.title else ""
    nothing = translate("Sozialraum", "No Planwerk of the register has this theme.")
    return "".join(
        (
            head(grouping_titles()[group.grouping], group_title(group), colours, group.note),
            _explained(group),
            section(translate("Sozialraum", "Planwerke"), bulleted(links) or muted(nothing)),
            section(translate("Sozialraum", "Words counted to it"), words),
        )
    )


def document_page(register: Register, key: str, finder: PlanFinder, colours: Colours) -> str:
    """A document: whose it is, the day it stands for, and which Planwerke rest on it."""
    document = next(item for item in register.documents if item.key == key)
    body = next((item.title for item in register.bodies if item.key == document.body), "")
    day = document.dated and translate("Sozialraum", "As of {date}").format(
        date=day_text(as_of(register, document)) or document.dated
    )
    line = " · ".join(text for text in (body, day) if text)
    links = [
        plan_link(view.plan.key, view.plan.title)
        for view in finder.views
        if any(entry.document == document.title for entry in view.entries())
    ]
    nothing = translate("Sozialraum", "No Planwerk rests on this document.")
    planwerke = bulleted(links) or muted(nothing)
    return "".join(
        (
            head(line, document.title, colours),
            f"<p style='margin-top:8px'>{linked(document.note)}</p>" if document.note else "",
            section(translate("Sozialraum", "Planwerke that rest on it"), planwerke),
        )
    )


def welcome_page(register: Register, colours: Colours) -> str:
    """What this is, and three things to do with it."""
    counts = translate(
        "Sozialraum",
        "{plans} Planwerke and {terms} Steuerungsinstrumente and terms of {departments} "
        "departments, each statement with its source.",
    ).format(
        plans=len(register.plans),
        terms=len(register.instruments),
        departments=len(register.departments),
    )
    title = translate("Sozialraum", "Which Planwerke are there, and for which areas?")
    return "".join(
        (
            head(register.title, title, colours, counts),
            f"<table cellspacing='0' cellpadding='0' width='100%'>{_steps(colours)}</table>",
            f"<p style='margin-top:14px'>{_more()}</p>",
        )
    )


def nothing_found_page(wanted: PlanFilter) -> str:
    """What to do when nothing is found."""
    words = wanted.words.strip()
    title = (
        translate("Sozialraum", "Nothing contains “{words}”.").format(words=words)
        if words
        else translate("Sozialraum", "No Planwerk passes all filters.")
    )
    if wanted.valid_on or wanted.ends_soon or wanted.ended:
        hint = translate(
            "Sozialraum",
            "Filters are at work. Those for the Planungszeitraum let no Planwerk pass that has "
            "none.",
        )
    elif wanted.narrows:
        hint = translate("Sozialraum", "Filters are at work; a click on one of them lifts it.")
    else:
        hint = translate("Sozialraum", "Try fewer or shorter words; Escape clears them.")
    lift = translate("Sozialraum", "Lift search and filters")
    return (
        f"<p style='margin-top:16px'><b>{escape(title)}</b></p>{muted(hint)}"
        f"<p style='margin-top:6px'><a href='{DO_LIFT}'>{escape(lift)}</a></p>"
    )


def empty_page() -> str:
    """A register without Planwerke."""
    title = translate("Sozialraum", "This register has no Planwerke yet.")
    hint = translate("Sozialraum", "Enter the first one, or import a table. The handbook says how.")
    book = translate("Sozialraum", "Handbook")
    return (
        f"<p style='margin-top:16px'><b>{escape(title)}</b></p>{muted(hint)}"
        f"<p style='margin-top:6px'><a href='{HANDBOOK}'>{escape(book)}</a></p>"
    )


def refusal_page(reason: str) -> str:
    """Why a register cannot be read, and what to do."""
    title = translate("Sozialraum", "The register cannot be shown.")
    again = translate("Sozialraum", "Try again")
    book = translate("Sozialraum", "Handbook")
    return (
        f"{message_page(title, reason)}<p style='margin-top:6px'>"
        f"<a href='{DO_READ}'>{escape(again)}</a> · <a href='{HANDBOOK}'>{escape(book)}</a></p>"
    )


def _steps(colours: Colours) -> str:
    groups = " · ".join(
        f"<a href='{DO_GROUP}{key}'>{escape(title)}</a>" for key, title in grouping_titles().items()
    )
    steps = (
        _step(
            DO_SEARCH,
            translate("Sozialraum", "Search"),
            translate("Sozialraum", "a word, such as Wohnen or Kita, or select a row above"),
        ),
        translate("Sozialraum", "Group by {groups}").format(groups=groups),
        _step(
            DO_AREAS,
            translate("Sozialraum", "Planwerke zu diesem Raum"),
            translate("Sozialraum", "click an area on the map"),
        ),
    )
    return "".join(
        f"<tr><td style='padding:8px 10px 0 4px' width='18'>"
        f"<b style='color:{colours.accent}'>{number}</b></td>"
        f"<td style='padding-top:8px'>{step}</td></tr>"
        for number, step in enumerate(steps, 1)
    )


def _step(link: str, name: str, text: str) -> str:
    return f"<a href='{link}'>{escape(name)}</a>: {escape(text)}"


def _more() -> str:
    links = [f"<a href='{HANDBOOK}'>{escape(translate('Sozialraum', 'Handbook'))}</a>"]
    text = translate("Sozialraum", "Open example project {title}")
    links += [
        f"<a href='{EXAMPLE}{escape(each.title)}'>{escape(text.format(title=each.title))}</a>"
        for each in example_projects()
    ]
    return " · ".join(links)


def _explained(group: PlanGroup) -> str:
    if group.key == NO_PERIOD:
        text = translate(
            "Sozialraum",
            "An edition, a turn or “when needed” is no Planungszeitraum; it cannot end.",
        )
    elif group.key == NOT_NAMED:
        text = translate("Sozialraum", "The documents say nothing about it.")
    else:
        return ""
    return f"<p class='muted' style='margin-top:8px'>{escape(text)}</p>"


def _words(register: Register, key: str) -> str:
    titles = {theme.key: theme.title for theme in register.themes}
    words = [titles[item.theme] for item in register.theme_mapping if item.core_theme == key]
    return f"<p>{escape(' · '.join(dict.fromkeys(words)))}</p>" if words else ""
