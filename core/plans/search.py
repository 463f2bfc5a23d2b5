"""Text search over everything the register says."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from .bodies import actors_of
from .overview import PlanView, terms_of
from .records import Department, Register, Theme


def folded(text: str) -> str:
    """Text as it is compared: without regard to case, ß or typographic dashes."""
    return text.casefold().replace("–", "-")


def matches(words: str, text: str) -> bool:
    """Whether every word of ``words`` occurs in ``text``, which is folded already."""
    return all(word in text for word in folded(words).split())


def found_spans(words: str, text: str) -> list[tuple[int, int]]:
    """Where the words stand in ``text``: begin and end of each place, in order, not overlapping.

    Finds what ``matches`` finds: case, ß and dashes do not count.
    """
    parts = [folded(letter) for letter in text]
    whole = "".join(parts)
    # One letter may be folded into two: where each letter of the folded text comes from.
    origin = [place for place, part in enumerate(parts) for _ in part]
    hits = []
    for word in set(folded(words).split()):
        start = whole.find(word)
        while start >= 0:
            hits.append((origin[start], origin[start + len(word) - 1] + 1))
            start = whole.find(word, start + len(word))
    return _joined(sorted(hits))


def plan_texts(register: Register, views: Sequence[PlanView]) -> dict[str, str]:
    """All that is said about each Planwerk (key), folded; with its sources and linked layers."""
    linked: defaultdict[str, list[str]] = defaultdict(list)
    for link in register.layer_links:
        linked[link.plan].append(f"{link.layer_name} {link.role} {link.area_filter}")
    counted = _core_themes(register)
    texts = {}
    for view in views:
        words = (theme.key for theme in view.themes)
        themes = dict.fromkeys(title for word in words for title in counted[word])
        parts = [plan_text(view), *themes, *linked[view.plan.key], *view.sources()]
        texts[view.plan.key] = folded("\n".join(parts))
    return texts


def plan_text(view: PlanView) -> str:
    """All that is said about a Planwerk, folded."""
    parts = [view.plan.title, view.plan.note, view.department.title, view.department.code]
    parts.append(view.body.title)
    parts += [
        f"{item.part} {item.label} {item.kind} {item.status} {item.note}" for item in view.periods
    ]
    parts += [f"{item.level} {item.extent} {item.note}" for item in view.levels]
    parts += [f"{item.text} {item.basis}" for item in view.contents]
    parts += [
        f"{relation.relation} {title} {relation.note}"
        for relation, title in (*view.relations, *view.named_by)
    ]
    parts += [f"{term.title} {term.note}" for term in view.instruments]
    parts += [theme_text(theme) for theme in (*view.themes, *view.editorial_themes)]
    return folded("\n".join(parts))


def department_text(register: Register, department: Department) -> str:
    """What is said about a department itself, folded; its Planwerke are searched on their own."""
    terms = [f"{term.title} {term.note}" for term in terms_of(register, department.key)]
    actors = actors_of(register, department.key)
    met = [f"{actor.title} {actor.kind} {actor.note}" for actor in actors]
    body = next((body.title for body in register.bodies if body.key == department.body), "")
    own = [department.title, department.code, department.note, body]
    return folded("\n".join([*own, *terms, *met]))


def theme_text(theme: Theme) -> str:
    """Title and note of a theme."""
    return f"{theme.title} {theme.note}"


def _core_themes(register: Register) -> defaultdict[str, list[str]]:
    """Titles of the Kernthemen that a theme (key) is counted to."""
    titles = {theme.key: theme.title for theme in register.themes}
    found: defaultdict[str, list[str]] = defaultdict(list)
    for mapping in register.theme_mapping:
        found[mapping.theme].append(titles[mapping.core_theme])
    return found


def _joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for begin, end in spans:
        if joined and begin < joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((begin, end))
    return joined
