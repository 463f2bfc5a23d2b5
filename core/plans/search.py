"""Text search over everything the register says."""

from __future__ import annotations

from .bodies import actors_of
from .overview import PlanView, terms_of
from .records import Department, Register


def folded(text: str) -> str:
    """Text as it is compared: without regard to case, ß or typographic dashes."""
    return text.casefold().replace("–", "-")


def matches(words: str, text: str) -> bool:
    """Whether every word of ``words`` occurs in ``text``, which is folded already."""
    return all(word in text for word in folded(words).split())


def plan_text(view: PlanView) -> str:
    """All that is said about a Planwerk, folded."""
    parts = [view.plan.title, view.plan.note, view.department.title, view.department.code]
    parts.append(view.body.title)
    parts += [f"{item.part} {item.label} {item.status} {item.note}" for item in view.periods]
    parts += [f"{item.level} {item.extent} {item.note}" for item in view.levels]
    parts += [f"{item.text} {item.basis}" for item in view.contents]
    parts += [
        f"{relation.relation} {title} {relation.note}"
        for relation, title in (*view.relations, *view.named_by)
    ]
    parts += [f"{term.title} {term.note}" for term in view.instruments]
    parts += [f"{theme.title} {theme.note}" for theme in (*view.themes, *view.editorial_themes)]
    return folded("\n".join(parts))


def department_text(register: Register, department: Department) -> str:
    """What is said about a department itself, folded; its Planwerke are searched on their own."""
    terms = [f"{term.title} {term.note}" for term in terms_of(register, department.key)]
    actors = actors_of(register, department.key)
    met = [f"{actor.title} {actor.kind} {actor.note}" for actor in actors]
    body = next((body.title for body in register.bodies if body.key == department.body), "")
    own = [department.title, department.code, department.note, body]
    return folded("\n".join([*own, *terms, *met]))
