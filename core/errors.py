"""The one refusal that is meant for the user."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark ``text`` for translation without knowing Qt; it is returned unchanged."""
    return text


class SozialraumError(Exception):
    """Input that cannot be used, in words that say which field, which rows and what to do.

    Parameters
    ----------
    text
        English source text, marked with ``QT_TRANSLATE_NOOP``; ``{name}`` stands for a value.
    values
        Field names, row numbers, area keys. Never the count of a small cell.
    """

    def __init__(self, text: str, /, **values: object) -> None:
        super().__init__(text.format(**values))
        self.text = text
        self.values = values


def first_ten(items: object) -> str:
    """The first ten of ``items`` as one text, with how many more there are."""
    listed = list(items)  # type: ignore[call-overload]
    more = f" (+ {len(listed) - 10})" if len(listed) > 10 else ""
    return ", ".join(str(item) for item in listed[:10]) + more
