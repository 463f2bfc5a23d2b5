"""From the bytes of a delivered file to text: encodings and what no table holds."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

from ..errors import QT_TRANSLATE_NOOP, SozialraumError
from .files import content_of, refuse_markup

LONGEST_LINE = 2**20

_BYTE_ORDER_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_CP850 = re.compile(rb"(?<=[A-Za-z])[\x81\x84\x94\xe1]|[\x8e\x99\x9a](?=[a-z])|\xfd(?![a-z])")
_CP1252 = re.compile(rb"(?<=[A-Za-z])[\xe4\xf6\xfc\xdf]|[\xc4\xd6\xdc](?=[a-z])|\xb2(?![a-z])")
_TWICE = re.compile("Ã[\u00a4\u00b6\u00bc\u201e\u2013\u0153\u0178]")


@dataclass(frozen=True)
class Text:
    """The text of a file.

    Attributes
    ----------
    text
        Without byte order mark; lines end in ``\\n``.
    encoding
        ``utf-8``, ``utf-8-sig`` (with byte order mark), ``utf-16``, ``cp1252`` or ``cp850``.
    member
        Name of the file inside a zip archive, else empty.
    doubly_encoded
        Whether umlauts have been encoded twice ("Ã¤" for "ä") by whoever made the file.
    """

    text: str
    encoding: str
    member: str = ""
    doubly_encoded: bool = False


def read_text(path: Path, encoding: str = "auto") -> Text:
    """The text of a csv or txt file, or of the one such file in a zip archive.

    Errors
    ------
    SozialraumError
        The text is too large, is in another encoding than ``encoding``, or holds what no table
        holds: NUL characters, or lines of more than a megabyte.
    """
    content, member = content_of(path)
    if member:
        refuse_markup(content[:4096], member)
    return replace(text_of(content, member or path.name, encoding), member=member)


def text_of(content: bytes, name: str, encoding: str = "auto") -> Text:
    """The text that bytes hold; ``name`` is that of the file, for messages.

    Errors
    ------
    SozialraumError
        As `read_text`.
    """
    encoding = encoding_of(content, name) if encoding == "auto" else encoding
    text = _decoded(content, encoding, name)
    if content.startswith(b"\xef\xbb\xbf") and encoding == "utf-8":
        encoding = "utf-8-sig"
    text = text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    _refuse_unreadable(text, name)
    return Text(text, encoding, doubly_encoded=bool(_TWICE.search(text)))


def encoding_of(content: bytes, name: str) -> str:
    """The encoding by evidence: byte order mark, NUL bytes, valid UTF-8, umlauts.

    cp1252 and cp850 can both be decoded from almost any bytes; the one in which more bytes are
    umlauts inside words wins, cp1252 if neither has more.

    Errors
    ------
    SozialraumError
        Most of the text is UTF-8, but not all: it was glued together from several files.
    """
    for mark, encoding in _BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return encoding
    sample = content[:4096]
    if sample.count(0) > len(sample) // 4:
        return "utf-16-le" if sample[1::2].count(0) >= sample[0::2].count(0) else "utf-16-be"
    try:
        content.decode("utf-8")
        return "utf-8"
    except UnicodeDecodeError as error:
        _refuse_mixed(content, error, name)
    older, newer = len(_CP850.findall(content)), len(_CP1252.findall(content))
    if older > newer:
        return "cp850"
    try:
        content.decode("cp1252")
    except UnicodeDecodeError:
        return "cp850"
    return "cp1252"


def _decoded(content: bytes, encoding: str, name: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeError as error:
        start = int(getattr(error, "start", 0))
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{file} is not encoded as {encoding} (row {row}). Choose “auto” or another "
                "encoding.",
            ),
            file=name,
            encoding=encoding,
            row=content.count(b"\n", 0, start) + 1,
        ) from error


def _refuse_mixed(content: bytes, error: UnicodeDecodeError, name: str) -> None:
    """UTF-8 but for a few places: no decoding gives every cell right."""
    text = content.decode("utf-8", errors="replace")
    broken = text.count("\ufffd")
    fine = sum(len(found) for found in re.findall("[\u00c0-\u024f\u2010-\u2030]+", text))
    if fine > 2 * broken and broken:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{file} mixes two encodings: most of it is UTF-8, row {row} is not. Save it anew "
                "as UTF-8, or choose the encoding cp1252 and correct the texts.",
            ),
            file=name,
            row=content.count(b"\n", 0, error.start) + 1,
        )


def _refuse_unreadable(text: str, name: str) -> None:
    place = text.find("\x00")
    if place >= 0:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{file} holds NUL characters (row {row}): it is damaged or no text file. Ask for "
                "the file again.",
            ),
            file=name,
            row=text.count("\n", 0, place) + 1,
        )
    start = _start_of_long_line(text)
    if start >= 0:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "Row {row} of {file} is longer than a million characters. This is no table; the "
                "line ends may have been lost. Ask for the file again.",
            ),
            file=name,
            row=text.count("\n", 0, start) + 1,
        )


def _start_of_long_line(text: str) -> int:
    """Where the first line that is too long begins; -1 if there is none."""
    start = 0
    while len(text) - start > LONGEST_LINE:
        end = text.rfind("\n", start, start + LONGEST_LINE + 1)
        if end < 0:
            return start
        start = end + 1
    return -1
