"""Documents and web pages that a text of the register points to."""

from __future__ import annotations

import re
from collections.abc import Iterator

_KINDS = "pdf|docx?|odt|xlsx?|ods|pptx?|odp|html?"
_REFERENCE = re.compile(
    r"https?://[^\s<>\"“”„]+"
    rf"|(?:[A-Za-z]:|\\\\|\.{{0,2}}/)?[\w./\\-]*[\w-]\.(?:{_KINDS})(?!\w)",
    re.IGNORECASE,
)
_END = ".,;:!?)"


def pieces(text: str) -> Iterator[tuple[str, bool]]:
    """The text in pieces, each with whether it is the address or path of a document.

    A web page begins with ``http://`` or ``https://``; a file ends as documents do (``.pdf``,
    ``.odt``, ``.xlsx`` …) and has no blanks in its path.
    """
    done = 0
    for match in _REFERENCE.finditer(text):
        found = match.group().rstrip(_END)
        if match.start() > done:
            yield text[done : match.start()], False
        yield found, True
        done = match.start() + len(found)
    if done < len(text):
        yield text[done:], False
