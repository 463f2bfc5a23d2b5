"""Steps of undo: a row that comes back is the same, though its version has counted on."""

from __future__ import annotations

from collections.abc import Sequence

from .edits import Edit
from .records import Entry


class Steps:
    """Knows which stored row stands for which earlier one.

    Undoing does not bring an old version back, it saves its content as a new one. A step that
    was made before still knows the old row; it has to be undone on the new one.
    """

    def __init__(self) -> None:
        self._became: dict[Entry, Entry] = {}

    def inverse(self, saved: Sequence[Edit]) -> list[Edit]:
        """What undoes changes that were saved, made of the rows as they are stored now."""
        return [
            Edit(edit.table, self._now(edit.after), edit.before) for edit in reversed(list(saved))
        ]

    def learn(self, wanted: Sequence[Edit], saved: Sequence[Edit]) -> None:
        """Rows that were to be stored, and as what they were."""
        stored = {(edit.table, edit.key): edit.after for edit in saved}
        for edit in wanted:
            row = stored.get((edit.table, edit.key))
            if edit.after is not None and row is not None and row != edit.after:
                self._became[edit.after] = row

    def _now(self, row: Entry | None) -> Entry | None:
        seen: set[Entry] = set()
        while row in self._became and row is not None and row not in seen:
            seen.add(row)
            row = self._became[row]
        return row
