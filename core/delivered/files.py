"""Delivered files: what kind they are, and the bytes of the table in them.

A file is judged by its content, not by its extension: offices send spreadsheets called ``.csv`` and
web pages called ``.xls``. What is no table is refused in one sentence that says what to do.
"""

from __future__ import annotations

import lzma
import re
import struct
import zipfile
import zlib
from pathlib import Path

from ..errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten

LARGEST_TEXT = 96 * 2**20
"""Bytes of text that are read; more does not fit into the memory of an office computer."""

LARGEST_SHEETS = 256 * 2**20
"""Unpacked bytes of a spreadsheet."""

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_EMPTY_ZIP = b"PK\x05\x06"
_MANIFEST = "META-INF/manifest.xml"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OTHER_KINDS = (
    (b"%PDF", "PDF"),
    (b"SQLite format 3", "SQLite / GeoPackage"),
    (b"\x1f\x8b", "gzip"),
    (b"7z\xbc\xaf", "7-Zip"),
    (b"Rar!", "RAR"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"{\\rtf", "RTF"),
)
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError),
    *(ValueError, LookupError, RuntimeError, NotImplementedError, OverflowError),
)
"""What unpacking a damaged archive raises."""
_PASSWORD = 0x1
_WEB_PAGE = re.compile(rb"^\s*(<!doctype\s+html|<html|<table|<head|<body|<meta)", re.IGNORECASE)
_MARKUP = re.compile(rb"^\s*<\?xml")
_JSON = re.compile(rb"^\s*[\[{]\s*[\"\[{\]}]")


def kind_of(path: Path) -> str:
    """``text``, ``zip`` (one table inside), ``xlsx``, ``ods`` or ``xls``, by the content.

    Errors
    ------
    SozialraumError
        The file cannot be read, is empty, protected by a password, or of a kind without a table.
    """
    head = _head(path)
    if path.stat().st_size > LARGEST_SHEETS:
        raise _too_large(path.name, LARGEST_SHEETS)
    if not head.strip(b"\x00\r\n\t "):
        raise SozialraumError(
            QT_TRANSLATE_NOOP("Sozialraum", "{file} is empty. Ask for the file again."),
            file=path.name,
        )
    if head.startswith((_ZIP, _EMPTY_ZIP)):
        return _kind_of_archive(path)
    if head.startswith(_OLE):
        return _kind_of_compound(path)
    for start, kind in _OTHER_KINDS:
        if head.startswith(start):
            raise _no_table(path.name, kind)
    refuse_markup(head, path.name)
    return "text"


def sheets_within_bounds(path: Path) -> None:
    """Refuse a spreadsheet that would unpack to more than the memory holds.

    Errors
    ------
    SozialraumError
        The archive is broken or its content too large.
    """
    with _archive(path) as archive:
        if sum(member.file_size for member in archive.infolist()) > LARGEST_SHEETS:
            raise _too_large(path.name, LARGEST_SHEETS)
        try:
            wrong = archive.testzip()  # sizes may lie: what is longer than it says is damaged
        except _BROKEN as why:
            raise _damaged(path.name) from why
        if wrong is not None:
            raise _damaged(path.name)


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(4096)
    except OSError as error:
        raise _unreadable(path.name, error.strerror or str(error)) from error


def _kind_of_archive(path: Path) -> str:
    with _archive(path) as archive:
        names = archive.namelist()
        encrypted = _MANIFEST in names and _is_encrypted(archive, path.name)
    if encrypted:
        raise _protected(path.name)
    if "[Content_Types].xml" in names:
        if any(name.startswith("xl/") for name in names):
            return "xlsx"
        raise _no_table(path.name, "Office")
    if "content.xml" in names and "mimetype" in names:
        return "ods"
    return "zip"


def _is_encrypted(archive: zipfile.ZipFile, name: str) -> bool:
    """Whether the manifest of an OpenDocument file says that its parts are encrypted."""
    try:
        with archive.open(_MANIFEST) as file:
            return b"encryption-data" in file.read(2**20)
    except _BROKEN as why:
        raise _damaged(name) from why


def _kind_of_compound(path: Path) -> str:
    """An old Excel file, or one of the newer that a password protects."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise _unreadable(path.name, error.strerror or str(error)) from error
    if _ENCRYPTED in content:
        raise _protected(path.name)
    if "WordDocument".encode("utf-16-le") in content:
        raise _no_table(path.name, "Word")
    return "xls"


def content_of(path: Path) -> tuple[bytes, str]:
    """The bytes of a text file, and its name inside a zip archive (else empty).

    Errors
    ------
    SozialraumError
        The file cannot be read, is too large, or the archive holds not exactly one table.
    """
    if _head(path).startswith((_ZIP, _EMPTY_ZIP)):
        return _from_archive(path)
    try:
        if path.stat().st_size > LARGEST_TEXT:
            raise _too_large(path.name, LARGEST_TEXT)
        return path.read_bytes(), ""
    except OSError as error:
        raise _unreadable(path.name, error.strerror or str(error)) from error


def _from_archive(path: Path) -> tuple[bytes, str]:
    with _archive(path) as archive:
        members = [
            member
            for member in archive.infolist()
            if member.filename and not member.filename.endswith("/")
            if not member.filename.startswith(("__MACOSX/", "."))
        ]
        tables = [m for m in members if m.filename.lower().endswith((".csv", ".txt", ".tsv"))]
        if len(tables) != 1:
            raise SozialraumError(
                QT_TRANSLATE_NOOP(
                    "Sozialraum",
                    "{file} must hold exactly one csv or txt file, but holds: {members}. Unpack "
                    "it and choose the file.",
                ),
                file=path.name,
                members=first_ten([m.filename for m in tables or members]) or "–",
            )
        if tables[0].file_size > LARGEST_TEXT:
            raise _too_large(path.name, LARGEST_TEXT)
        if tables[0].flag_bits & _PASSWORD:
            raise _protected(path.name)
        try:
            with archive.open(tables[0]) as file:
                content = file.read(LARGEST_TEXT + 1)
        except _BROKEN as why:
            raise _damaged(path.name) from why
    if len(content) > LARGEST_TEXT:
        raise _too_large(path.name, LARGEST_TEXT)
    return content, tables[0].filename


def _archive(path: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(path)
    except _BROKEN as error:
        raise _damaged(path.name) from error


def refuse_markup(head: bytes, name: str) -> None:
    """Refuse web pages, XML and JSON."""
    plain = head.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe")
    if _WEB_PAGE.match(plain):
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{file} is a web page, not a table: the download gave a page instead of the data, "
                "or a program saved HTML under this name. Download it again, or open it in the "
                "spreadsheet program and save it as xlsx.",
            ),
            file=name,
        )
    if _MARKUP.match(plain):
        raise _no_table(name, "XML")
    if _JSON.match(plain):
        raise _no_table(name, "JSON")


def _no_table(name: str, kind: str) -> SozialraumError:
    return SozialraumError(
        QT_TRANSLATE_NOOP(
            "Sozialraum",
            "{file} holds no table that can be read here ({kind}). Save the table as csv, xlsx or "
            "ods and choose that file.",
        ),
        file=name,
        kind=kind,
    )


def _damaged(name: str) -> SozialraumError:
    return SozialraumError(
        QT_TRANSLATE_NOOP(
            "Sozialraum",
            "{file} is damaged and cannot be unpacked. Ask for the file again.",
        ),
        file=name,
    )


def _protected(name: str) -> SozialraumError:
    return SozialraumError(
        QT_TRANSLATE_NOOP(
            "Sozialraum",
            "{file} is protected by a password. Open it, remove the password and save it again.",
        ),
        file=name,
    )


def _unreadable(name: str, reason: str) -> SozialraumError:
    return SozialraumError(
        QT_TRANSLATE_NOOP("Sozialraum", "{file} cannot be read: {reason}."),
        file=name,
        reason=reason,
    )


def _too_large(name: str, largest: int) -> SozialraumError:
    return SozialraumError(
        QT_TRANSLATE_NOOP(
            "Sozialraum",
            "{file} is too large: it holds more than {largest} MB (unpacked). Divide the table, or "
            "load it through a database.",
        ),
        file=name,
        largest=largest // 2**20,
    )
