"""Formulas in old Excel files (xls), whose results GDAL's driver does not read.

FreeXL gives a cell with a formula as an empty one. A table that lost cells on the way would be
wrong without a word; so the file is looked through for formulas before it is read.

Sources: [MS-CFB] Compound File Binary Format; [MS-XLS] Excel Binary File Format, 2.4 Records.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence

_HEADER, _ENTRY, _SMALL_SECTOR = 512, 128, 64
_LAST = 0xFFFFFFFA
"""Sector numbers from here on are signs, such as the end of a chain."""
_BOF, _EOF, _BOUNDSHEET, _FORMULA = 0x0809, 0x000A, 0x0085, 0x0006


def sheets_with_formulas(content: bytes) -> set[str]:
    """Names of the sheets in which cells hold formulas.

    Parameters
    ----------
    content
        The whole file.

    Errors
    ------
    ValueError, struct.error
        The file is damaged, or older than Excel 97.
    """
    book = _stream(content, "Workbook")
    names = {}
    for kind, body in _records(book, 0):
        if kind == _BOUNDSHEET:
            names[struct.unpack_from("<I", body)[0]] = _short_text(body[6:])
    return {
        name
        for start, name in names.items()
        if any(kind == _FORMULA for kind, _ in _records(book, start))
    }


def _records(book: bytes, start: int) -> Iterator[tuple[int, bytes]]:
    """Kind and body of the records from ``start`` to the end of the substream.

    A chart inside a sheet is a substream of its own.
    """
    depth = 0
    while start + 4 <= len(book):
        kind, length = struct.unpack_from("<HH", book, start)
        yield kind, book[start + 4 : start + 4 + length]
        depth += (kind == _BOF) - (kind == _EOF)
        if depth <= 0:
            return
        start += 4 + length


def _short_text(body: bytes) -> str:
    length, wide = body[0], body[1] & 1
    return body[2 : 2 + length * (1 + wide)].decode("utf-16-le" if wide else "latin-1")


def _stream(content: bytes, wanted: str) -> bytes:
    """A stream of a compound file, by its name."""
    size = 1 << struct.unpack_from("<H", content, 30)[0]
    sectors = content[_HEADER:]
    (first_of_directory,) = struct.unpack_from("<I", content, 48)
    least, first_of_small = struct.unpack_from("<II", content, 56)
    follows = _table(content, size)
    directory = _chained(sectors, follows, first_of_directory, size)
    entries = [directory[at : at + _ENTRY] for at in range(0, len(directory), _ENTRY)]
    found = [entry for entry in entries if _name(entry) == wanted]
    if not found:
        raise ValueError("no workbook of Excel 97 or later")
    start, length = struct.unpack_from("<II", found[0], 116)
    if length >= least:
        return _chained(sectors, follows, start, size)[:length]
    (start_of_small,) = struct.unpack_from("<I", entries[0], 116)  # the root holds all small ones
    small = _chained(sectors, follows, start_of_small, size)
    links = _numbers(_chained(sectors, follows, first_of_small, size))
    return _chained(small, links, start, _SMALL_SECTOR)[:length]


def _name(entry: bytes) -> str:
    (length,) = struct.unpack_from("<H", entry, 64)
    return entry[: max(length - 2, 0)].decode("utf-16-le", errors="replace")


def _table(content: bytes, size: int) -> tuple[int, ...]:
    """Which sector follows on which."""
    holders = list(struct.unpack_from("<109I", content, 76))
    (further,) = struct.unpack_from("<I", content, 68)
    seen: set[int] = set()
    while further < _LAST and further not in seen:
        seen.add(further)
        more = _numbers(_sector(content[_HEADER:], further, size))
        holders, further = holders + list(more[:-1]), more[-1]
    parts = [_sector(content[_HEADER:], holder, size) for holder in holders if holder < _LAST]
    return _numbers(b"".join(parts))


def _numbers(sectors: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(sectors) // 4}I", sectors)


def _sector(sectors: bytes, number: int, size: int) -> bytes:
    """One sector; the last of a file may be cut short."""
    return sectors[number * size : (number + 1) * size].ljust(size, b"\x00")


def _chained(sectors: bytes, follows: Sequence[int], first: int, size: int) -> bytes:
    parts, seen = [], set()
    while first < _LAST:
        if first in seen or first >= len(follows):
            raise ValueError("a chain of sectors leads nowhere")
        seen.add(first)
        parts.append(_sector(sectors, first, size))
        first = follows[first]
    return b"".join(parts)
