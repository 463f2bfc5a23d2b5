"""What the register says about a Planwerk or a department, as a page to read."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping, Sequence
from html import escape

from ..core.plans.bodies import actors_of
from ..core.plans.documents import sources_of
from ..core.plans.overview import PlanView, level_text, terms_of
from ..core.plans.records import (
    ACTOR_KINDS,
    BASIS,
    CLASSIFICATION,
    CONTENTS,
    INSTRUMENT_KINDS,
    Actor,
    Body,
    Department,
    Instrument,
    PlanPeriod,
    Register,
    Theme,
)
from ..core.plans.validity import is_past
from ..i18n import translate
from .plan_page_parts import (
    Colours,
    bulleted,
    document_link,
    head,
    linked,
    listed,
    muted,
    plan_link,
    remark,
    section,
)
from .plan_row_texts import ended_text


def plan_page(
    view: PlanView,
    colours: Colours,
    today: datetime.date,
    further: Sequence[tuple[str, str]] = (),
    documents: Mapping[str, str] | None = None,
) -> str:
    """All sections of a Planwerk; ``further`` ones are title and HTML.

    ``documents`` gives the key of each document by its title, for links to what it is.
    """
    parts = [
        _head(view.body, view.department, view.plan.title, colours, view.plan.note),
        _periods(view, today),
        section(
            translate("Sozialraum", "Purpose and context"), listed(view.section(CLASSIFICATION))
        ),
        section(translate("Sozialraum", "Legal or political basis"), listed(view.section(BASIS))),
        section(translate("Sozialraum", "Raumbezug"), _levels(view)),
        section(translate("Sozialraum", "Contents"), listed(view.section(CONTENTS))),
        *(section(name, listed(texts)) for name, texts in view.other_sections()),
        _instruments(view),
        _themes(view),
        section(translate("Sozialraum", "Relations"), _relations(view)),
        *(section(title, body) for title, body in further),
        _sources(view.sources(), documents or {}),
    ]
    return "".join(parts)


def department_page(
    register: Register, key: str, plans: Sequence[PlanView], colours: Colours
) -> str:
    """A department with its Planwerke and the terms it names apart from them."""
    department = next(item for item in register.departments if item.key == key)
    body = next(item for item in register.bodies if item.key == department.body)
    own = [view for view in plans if view.department.key == key]
    links = [plan_link(view.plan.key, view.plan.title) for view in own]
    terms, actors = terms_of(register, key), actors_of(register, key)
    nothing = translate("Sozialraum", "No Planwerk of this department in the document.")
    parts = [
        _head(body, department, department.title, colours, department.note),
        section(translate("Sozialraum", "Planwerke"), bulleted(links) if links else muted(nothing)),
        *(_terms(terms, document, department) for document in _documents(department, terms)),
        section(translate("Sozialraum", "Actors and networks"), _actors(actors)),
        _sources(sources_of([department, *terms, *actors]), document_keys(register)),
    ]
    return "".join(parts)


def _head(body: Body, department: Department, title: str, colours: Colours, note: str) -> str:
    names = (body.title, department.code, department.title)
    line = " · ".join(text for text in names if text not in ("", title))
    return head(line, title, colours, note)


def _periods(view: PlanView, today: datetime.date) -> str:
    rows = "".join(_period(period, today) for period in view.periods)
    return section(translate("Sozialraum", "Zeitbezug"), rows or _not_named())


def _period(period: PlanPeriod, today: datetime.date) -> str:
    label = escape(f"{period.part} {period.label}".strip())
    kind = "" if period.label == period.kind else escape(period.kind)
    if is_past(period, today):
        kind = f"<span class='warning'>{ended_text()}</span>"
    said = [escape(text) for text in (period.status, period.note)] if kind else []
    more = " · ".join(text for text in (kind, *said) if text)
    place = f"<span class='small'>{escape(_pages(period.place))}</span>"
    gap = "&nbsp; "
    return f"<p><b>{label}</b>{gap}<span class='muted'>{more}</span>{gap}{place}</p>"


def _levels(view: PlanView) -> str:
    items = [f"{escape(level_text(level))}{remark(level.note)}" for level in view.levels]
    return bulleted(items) if items else _not_named()


def _instruments(view: PlanView) -> str:
    items = [_term(term) for term in view.instruments]
    body = bulleted(items) if items else _not_named()
    return section(translate("Sozialraum", "Means of steering"), body)


def _documents(department: Department, terms: Iterable[Instrument]) -> list[str]:
    """The documents that name terms; the department's own first."""
    return list(dict.fromkeys([department.document, *(term.document for term in terms)]))


def _terms(terms: Iterable[Instrument], document: str, department: Department) -> str:
    """What one document names, by kind; another one than the department's says which it is."""
    own = [term for term in terms if term.document == document]
    if not own:
        return ""
    body = [muted(translate("Sozialraum", "Sorted by the editors; the document mixes them."))]
    for kind in INSTRUMENT_KINDS:
        items = [_term(term) for term in own if term.kind == kind]
        if items:
            body.append(f"<p style='margin-top:4px'><b>{escape(kind)}</b></p>{bulleted(items)}")
    title = translate("Sozialraum", "Means of steering and themes")
    other = "" if document == department.document else f" – {document}"
    return section(title + other, "".join(body))


def _term(term: Instrument) -> str:
    title = plan_link(term.same_as, term.title) if term.same_as else escape(term.title)
    return title + remark(term.note)


def _actors(actors: Sequence[Actor]) -> str:
    """Those that a department works with, by their kind."""
    body = []
    for kind in ACTOR_KINDS:
        items = [escape(actor.title) + remark(actor.note) for actor in actors if actor.kind == kind]
        if items:
            body.append(f"<p style='margin-top:4px'><b>{escape(kind)}</b></p>{bulleted(items)}")
    return "".join(body)


def _themes(view: PlanView) -> str:
    named = listed(_theme(theme) for theme in view.themes)
    body = named if view.themes else _not_named()
    if view.editorial_themes:
        label = translate("Sozialraum", "Assigned by the editors")
        titles = " · ".join(escape(theme.title) for theme in view.editorial_themes)
        body += f"<p class='muted' style='margin-top:4px'>{label}:<br><i>{titles}</i></p>"
    return section(translate("Sozialraum", "Overarching themes"), body)


def _theme(theme: Theme) -> str:
    return f"{theme.title} ({theme.note})" if theme.note else theme.title


def _relations(view: PlanView) -> str:
    items = [
        f"{escape(relation.relation)} {plan_link(relation.other, title)}{remark(relation.note)}"
        for relation, title in view.relations
    ]
    items += [
        f"{plan_link(relation.plan, title)}: {escape(relation.relation)} "
        f"{escape(view.plan.title)}{remark(relation.note)}"
        for relation, title in view.named_by
    ]
    return bulleted(items) if items else ""


def document_keys(register: Register) -> dict[str, str]:
    """The key of each document by its title."""
    return {document.title: document.key for document in register.documents}


def _sources(sources: Iterable[str], documents: Mapping[str, str]) -> str:
    lines = "".join(f"<p class='small'>{_source(source, documents)}</p>" for source in sources)
    return section(translate("Sozialraum", "Source"), lines)


def _source(source: str, documents: Mapping[str, str]) -> str:
    """``document: places``, the document as a link to what the register knows of it."""
    # A title may have a colon itself, so the longest title that fits is the document's.
    fitting = [title for title in documents if source.startswith(f"{title}:")]
    if not fitting:
        return linked(source)
    title = max(fitting, key=len)
    return f"{document_link(documents[title], title)}{linked(source[len(title) :])}"


def _pages(places: str) -> str:
    """``S. 5, 10`` of the places of a row."""
    pages = ", ".join(re.findall(r"Seite (\d+)", places))
    return translate("Sozialraum", "p. {pages}").format(pages=pages) if pages else places


def _not_named() -> str:
    return muted(translate("Sozialraum", "not named in the document"))
