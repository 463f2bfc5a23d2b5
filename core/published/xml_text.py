"""Texts as they may stand in XML."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def legal_text(text: str) -> str:
    """The text without control characters and other code points that XML cannot hold."""
    return _ILLEGAL.sub("", text)


def xml_text(text: str) -> str:
    """The text without characters that XML cannot hold, its markup escaped."""
    return escape(legal_text(text), {'"': "&quot;"})
