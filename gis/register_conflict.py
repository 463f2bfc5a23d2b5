"""Two changed the same rows: which ones, who was faster, and what to do now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..core.errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten
from ..core.plans.edits import DELETE, Edit, caption, pointing_at, references
from ..core.plans.records import Entry, Register


class RegisterConflict(SozialraumError):  # noqa: N818  the name that the dock knows
    """Somebody else has changed the same rows."""


def conflict(now: Register, edits: Sequence[Edit]) -> RegisterConflict | None:
    """The refusal of changes whose rows are not as they were; None if all are.

    Parameters
    ----------
    now
        The register as it is.
    edits
        What was to be saved.
    """
    rows = list(dict.fromkeys(_changed_rows(now, edits)))
    if not rows:
        return None
    return RegisterConflict(
        QT_TRANSLATE_NOOP(
            "Sozialraum",
            "Nothing was saved, because somebody else has changed the same meanwhile: {entries}. "
            "The register has been read again. Look at these entries, then make the change "
            "once more.",
        ),
        entries=first_ten(_told(now, *row) for row in rows),
    )


def _changed_rows(now: Register, edits: Sequence[Edit]) -> Iterator[tuple[str, str, str]]:
    """Table, key and caption of what is no longer as an edit took it for."""
    for edit in edits:
        if _row(now, edit.table, edit.key) != edit.before:
            yield edit.table, edit.key, caption(edit.row)
    new = {(edit.table, edit.key) for edit in edits}
    for edit in edits:
        for table, key in references(edit.table, edit.after) if edit.after else ():
            if (table, key) not in new and _row(now, table, key) is None:
                yield table, key, key
    for edit in edits:
        if edit.action == DELETE:
            yield from _pointing(now, edit, new)


def _pointing(
    now: Register, gone: Edit, own: set[tuple[str, str]]
) -> Iterator[tuple[str, str, str]]:
    """Rows of others that came to point to a row that is to be deleted."""
    for table, field, _ in pointing_at(gone.table):
        for row in getattr(now, table):
            if getattr(row, field) == gone.key and (table, row.key) not in own:
                yield table, row.key, caption(row)


def _row(register: Register, table: str, key: str) -> Entry | None:
    return next((row for row in getattr(register, table) if row.key == key), None)


def _told(now: Register, table: str, key: str, title: str) -> str:
    """“Title” (who, when); of what was deleted or moved on, by the change log."""
    for line in reversed(now.change_log):
        if (line.table_name, line.row_key) == (table, key):
            return f"“{title}” ({line.changed_by}, {line.place[:16]})"
    row = _row(now, table, key)
    return f"“{title}” ({row.changed_by}, {row.changed_at})" if row is not None else f"“{title}”"
