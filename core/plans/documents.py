"""The documents that entries come from, and the day they stand for."""

from __future__ import annotations

from .records import Entry, Register


def as_of(register: Register, entry: Entry) -> str:
    """The ISO date of the document an entry comes from; empty where the document has none.

    A document the register does not list stands for the register's own date.
    """
    dates = {document.title: document.dated for document in register.documents}
    return dates.get(entry.document, register.as_of)
