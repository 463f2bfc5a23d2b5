"""The documents that entries come from, and the day they stand for."""

from __future__ import annotations

from collections.abc import Iterable

from .records import Entry, Register

OWN_DOCUMENT = "Eigener Eintrag"


def as_of(register: Register, entry: Entry) -> str:
    """The ISO date of the document an entry comes from; empty where the document has none.

    An own entry stands for the day it was last changed. A document the register does not list
    stands for the register's own date.
    """
    if is_own(entry.document):
        return entry.changed_at
    dates = {document.title: document.dated for document in register.documents}
    return dates.get(entry.document, register.as_of)


def is_own(document: str) -> bool:
    """Whether the document is the entry itself, not something that could be looked up."""
    return document.startswith(OWN_DOCUMENT)


def sources_of(entries: Iterable[Entry]) -> tuple[str, ...]:
    """The documents that entries come from, with their places, each once."""
    places: dict[str, dict[str, None]] = {}
    for entry in entries:
        found = places.setdefault(entry.document, {})
        found.update(dict.fromkeys(entry.place.split("; ")))
    return tuple(f"{document}: {'; '.join(names)}" for document, names in places.items())
