"""The Körperschaften of a register, kept apart: whose Planwerke and whose actors."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..errors import QT_TRANSLATE_NOOP
from .overview import PlanView, find_records
from .records import Actor, Register


def find_bodies(register: Register, names: Sequence[str]) -> tuple[str, ...]:
    """Keys of the Körperschaften named by key or title, in their order; no name means all.

    Errors
    ------
    SozialraumError
        A Körperschaft does not exist; lists those that do.
    """
    found = find_records(
        register.bodies,
        names,
        lambda body: (body.key, body.title),
        QT_TRANSLATE_NOOP(
            "Sozialraum", "There is no body “{name}” in the register. There are: {available}."
        ),
    )
    keys = tuple(body.key for body in register.bodies)
    return tuple(key for key in keys if key in found) if names else keys


def of_bodies(views: Iterable[PlanView], bodies: Iterable[str]) -> tuple[PlanView, ...]:
    """The Planwerke of some Körperschaften (keys)."""
    wanted = set(bodies)
    return tuple(view for view in views if view.body.key in wanted)


def actors_of(register: Register, department: str) -> tuple[Actor, ...]:
    """The Gremien, networks and partners that a department (key) works with."""
    return tuple(actor for actor in register.actors if actor.department == department)
