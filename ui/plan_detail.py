"""What the register says about a Planwerk or a department, as a page to read."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from qgis.PyQt.QtGui import QPalette

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
from ..i18n import translate

PLAN_LINK = "plan:"


@dataclass(frozen=True)
class Colours:
    """Colours of the page, taken from the palette so that dark themes stay readable."""

    text: str
    muted: str
    card: str
    accent: str
    warning: str

    @classmethod
    def of(cls, palette: QPalette) -> Colours:
        """The colours of a widget."""
        text, base = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base)

        def mix(share: float) -> str:
            parts = zip(text.getRgb()[:3], base.getRgb()[:3])
            return "#{:02x}{:02x}{:02x}".format(
                *(round(a * share + b * (1 - share)) for a, b in parts)
            )

        dark = base.lightness() < 128
        accent, warning = ("#6baed6", "#fdae6b") if dark else ("#08519c", "#a63603")
        return cls(text.name(), mix(0.62), mix(0.06), accent, warning)

    def stylesheet(self) -> str:
        """The page's style."""
        return (
            f"h1 {{ font-size: large; font-weight: 600; margin: 0; }}"
            f"h2 {{ font-size: medium; font-weight: 600; color: {self.accent};"
            f" margin-top: 12px; margin-bottom: 2px; }}"
            f"p {{ margin-top: 0; margin-bottom: 2px; }}"
            f"ul {{ margin: 0; -qt-list-indent: 0; }}"
            f"li {{ margin-left: 12px; margin-bottom: 2px; }}"
            f"a {{ color: {self.accent}; }}"
            f".muted {{ color: {self.muted}; }}"
            f".small {{ color: {self.muted}; font-size: small; }}"
            f".warning {{ color: {self.warning}; font-weight: 600; }}"
        )


def plan_page(
    view: PlanView,
    colours: Colours,
    today: datetime.date,
    further: Sequence[tuple[str, str]] = (),
) -> str:
    """All sections of a Planwerk; ``further`` ones are title and HTML."""
    parts = [
        _head(view.body, view.department, view.plan.title, colours, view.plan.note),
        _periods(view, today),
        _section(
            translate("Sozialraum", "Purpose and context"), _list(view.section(CLASSIFICATION))
        ),
        _section(translate("Sozialraum", "Legal or political basis"), _list(view.section(BASIS))),
        _section(translate("Sozialraum", "Raumbezug"), _levels(view)),
        _section(translate("Sozialraum", "Contents"), _list(view.section(CONTENTS))),
        *(_section(name, _list(texts)) for name, texts in view.other_sections()),
        _instruments(view),
        _themes(view),
        _section(translate("Sozialraum", "Relations"), _relations(view)),
        *(_section(title, body) for title, body in further),
        _sources(view.sources()),
    ]
    return "".join(parts)


def department_page(
    register: Register, key: str, plans: Sequence[PlanView], colours: Colours
) -> str:
    """A department with its Planwerke and the terms it names apart from them."""
    department = next(item for item in register.departments if item.key == key)
    body = next(item for item in register.bodies if item.key == department.body)
    own = [view for view in plans if view.department.key == key]
    links = [_plan_link(view.plan.key, view.plan.title) for view in own]
    terms, actors = terms_of(register, key), actors_of(register, key)
    nothing = translate("Sozialraum", "No Planwerk of this department in the document.")
    parts = [
        _head(body, department, department.title, colours, department.note),
        _section(translate("Sozialraum", "Planwerke"), _items(links) if links else _muted(nothing)),
        *(_terms(terms, document, department) for document in _documents(department, terms)),
        _section(translate("Sozialraum", "Actors and networks"), _actors(actors)),
        _sources(sources_of([department, *terms, *actors])),
    ]
    return "".join(parts)


def message_page(title: str, text: str) -> str:
    """A page that only says something."""
    return (
        f"<p style='margin-top:16px'><b>{escape(title)}</b></p><p class='muted'>{escape(text)}</p>"
    )


def _head(body: Body, department: Department, title: str, colours: Colours, note: str) -> str:
    names = (body.title, department.code, department.title)
    line = " · ".join(text for text in names if text not in ("", title))
    return (
        f"<table width='100%' cellspacing='0' cellpadding='0' bgcolor='{colours.card}'><tr>"
        f"<td width='4' bgcolor='{colours.accent}'></td>"
        f"<td style='padding:8px 10px'><p class='small'>{escape(line)}</p>"
        f"<h1>{escape(title)}</h1>"
        + (f"<p class='small'>{escape(note)}</p>" if note else "")
        + "</td></tr></table>"
    )


def _periods(view: PlanView, today: datetime.date) -> str:
    rows = "".join(_period(period) for period in view.periods)
    body = f"<table cellspacing='0' cellpadding='1'>{rows}</table>"
    if view.is_over(today):
        over = translate("Sozialraum", "Planungszeitraum has ended")
        body += f"<p class='warning'>{over}</p>"
    return _section(translate("Sozialraum", "Zeitbezug"), body if rows else _not_named())


def _period(period: PlanPeriod) -> str:
    label = escape(f"{period.part} {period.label}".strip())
    more = " · ".join(text for text in (period.kind, period.status, period.note) if text)
    if period.label == period.kind:
        more = ""
    return (
        f"<tr><td style='padding-right:12px'><b>{label}</b></td>"
        f"<td class='muted' style='padding-right:12px'>{escape(more)}</td>"
        f"<td class='muted'>{escape(_pages(period.place))}</td></tr>"
    )


def _levels(view: PlanView) -> str:
    items = []
    for level in view.levels:
        note = f" <span class='muted'>– {escape(level.note)}</span>" if level.note else ""
        items.append(f"{escape(level_text(level))}{note}")
    return _items(items) if items else _not_named()


def _instruments(view: PlanView) -> str:
    items = [_term(term) for term in view.instruments]
    body = _items(items) if items else _not_named()
    return _section(translate("Sozialraum", "Means of steering"), body)


def _documents(department: Department, terms: Iterable[Instrument]) -> list[str]:
    """The documents that name terms; the department's own first."""
    return list(dict.fromkeys([department.document, *(term.document for term in terms)]))


def _terms(terms: Iterable[Instrument], document: str, department: Department) -> str:
    """What one document names, by kind; another one than the department's says which it is."""
    own = [term for term in terms if term.document == document]
    if not own:
        return ""
    body = [_muted(translate("Sozialraum", "Sorted by the editors; the document mixes them."))]
    for kind in INSTRUMENT_KINDS:
        items = [_term(term) for term in own if term.kind == kind]
        if items:
            body.append(f"<p style='margin-top:4px'><b>{escape(kind)}</b></p>{_items(items)}")
    title = translate("Sozialraum", "Means of steering and themes")
    other = "" if document == department.document else f" – {document}"
    return _section(title + other, "".join(body))


def _term(term: Instrument) -> str:
    title = _plan_link(term.same_as, term.title) if term.same_as else escape(term.title)
    return title + (f" <span class='muted'>– {escape(term.note)}</span>" if term.note else "")


def _actors(actors: Sequence[Actor]) -> str:
    """Those that a department works with, by their kind."""
    body = []
    for kind in ACTOR_KINDS:
        items = [
            escape(actor.title)
            + (f" <span class='muted'>– {escape(actor.note)}</span>" if actor.note else "")
            for actor in actors
            if actor.kind == kind
        ]
        if items:
            body.append(f"<p style='margin-top:4px'><b>{escape(kind)}</b></p>{_items(items)}")
    return "".join(body)


def _themes(view: PlanView) -> str:
    named = _list(_theme(theme) for theme in view.themes)
    body = named if view.themes else _not_named()
    if view.editorial_themes:
        label = translate("Sozialraum", "Assigned by the editors")
        titles = " · ".join(escape(theme.title) for theme in view.editorial_themes)
        body += f"<p class='muted' style='margin-top:4px'>{label}:<br><i>{titles}</i></p>"
    return _section(translate("Sozialraum", "Overarching themes"), body)


def _theme(theme: Theme) -> str:
    return f"{theme.title} ({theme.note})" if theme.note else theme.title


def _relations(view: PlanView) -> str:
    items = [
        f"{escape(relation.relation)} {_plan_link(relation.other, title)}{_remark(relation.note)}"
        for relation, title in view.relations
    ]
    items += [
        f"{_plan_link(relation.plan, title)}: {escape(relation.relation)} "
        f"{escape(view.plan.title)}{_remark(relation.note)}"
        for relation, title in view.named_by
    ]
    return _items(items) if items else ""


def _remark(note: str) -> str:
    return f" <span class='muted'>({escape(note)})</span>" if note else ""


def _plan_link(key: str, title: str) -> str:
    return f"<a href='{PLAN_LINK}{key}'>{escape(title)}</a>" if key else escape(title)


def _sources(sources: Iterable[str]) -> str:
    lines = "".join(f"<p class='small'>{escape(source)}</p>" for source in sources)
    return _section(translate("Sozialraum", "Source"), lines)


def _pages(places: str) -> str:
    """``S. 5, 10`` of the places of a row."""
    pages = ", ".join(re.findall(r"Seite (\d+)", places))
    return translate("Sozialraum", "p. {pages}").format(pages=pages) if pages else places


def _section(title: str, body: str) -> str:
    return f"<h2>{escape(title)}</h2>{body}" if body else ""


def _list(texts: Iterable[str]) -> str:
    return _items([escape(text) for text in texts])


def _items(items: Sequence[str]) -> str:
    if len(items) == 1:
        return f"<p>{items[0]}</p>"
    return "<ul>{}</ul>".format("".join(f"<li>{item}</li>" for item in items)) if items else ""


def _muted(text: str) -> str:
    return f"<p class='muted'>{escape(text)}</p>"


def _not_named() -> str:
    return _muted(translate("Sozialraum", "not named in the document"))
