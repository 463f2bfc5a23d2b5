"""Keys as they should have been delivered: leading zeros restored, nothing guessed."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..arrays import Array
from ..errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten

_EXPONENT = re.compile(r"\d+(?:[.,]\d+)?[eE]\+?\d+")
_DECIMAL = re.compile(r"(\d+)[.,]0")
_OUTLINE = re.compile(r"\d+[.,]\d*[1-9]\d*")
_LETTERED = re.compile(r"\d+[A-DF-Za-df-z]\d+")
_DAY = re.compile(r"\d{4}/\d{2}/\d{2}.*")
_DIGITS = re.compile(r"\d+")
_APART = re.compile(r"\d+(?:[ .]\d+)+")
_GROUPED = re.compile(r"\d{1,3}(?:[ .]\d{3})+")
_MOST_ZEROS = 2
"""Leading zeros that may be lost: shorter keys among longer ones are those of another level."""


@dataclass(frozen=True)
class Keys:
    """The keys of the rows.

    Attributes
    ----------
    keys
        Texts; empty where the row has none.
    repaired
        Row, text as delivered, key; of the rows whose key was repaired.
    widths
        Numbers of digits of the keys that are all digits, ascending; two of them that differ by
        one let expect that leading zeros were lost.
    unfit
        Keys that do not have the width asked for.
    """

    keys: Array
    repaired: tuple[tuple[int, str, str], ...]
    widths: tuple[int, ...]
    unfit: tuple[str, ...]


def restored(texts: Array, rows: Array, width: int = 0) -> Keys:
    """Keys with their leading zeros: ``5334002.0`` with width 8 is ``05334002``.

    Parameters
    ----------
    texts
        Tidied cells of the key column.
    rows
        Number of each row in the file, for messages.
    width
        Number of digits of a key; 0 leaves keys as they are, but for decimals that spreadsheets
        add (``5.0``).

    Errors
    ------
    SozialraumError
        Keys are written with an exponent (``5.33E+06``) or as dates: what they were is lost.
    """
    codes, distinct = pd.factorize(texts)
    if not width and "".join(distinct).isdigit():
        return Keys(texts, (), tuple(sorted(set(map(len, distinct)))), ())
    _refuse_made_numbers(distinct, codes, rows)
    longest = max((len(text) for text in distinct if _DIGITS.fullmatch(text)), default=0)
    outline = any(map(_OUTLINE.fullmatch, distinct))
    new = np.array([_restored(text, width, longest, outline) for text in distinct], dtype=object)
    changed = np.flatnonzero((new != distinct)[codes] if len(distinct) else np.zeros(0, dtype=bool))
    digits = [text for text in new if _DIGITS.fullmatch(text)]
    return Keys(
        new[codes] if len(new) else texts,
        tuple((int(rows[row]), str(texts[row]), str(new[codes[row]])) for row in changed),
        tuple(sorted({len(text) for text in digits})),
        tuple(text for text in digits if width and len(text) != width),
    )


def _refuse_made_numbers(distinct: Array, codes: Array, rows: Array) -> None:
    """Refuse keys of which a spreadsheet program made numbers or dates, so that digits are lost."""
    lettered = any(map(_LETTERED.fullmatch, distinct))
    exponents = [p for p, text in enumerate(distinct) if _EXPONENT.fullmatch(text)]
    if exponents and not lettered:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "Keys are written as {keys} (row {rows}): the spreadsheet program made numbers of "
                "them and their last digits are lost. Ask for the file with keys as text.",
            ),
            keys=first_ten(distinct[exponents]),
            rows=first_ten(rows[np.isin(codes, exponents)]),
        )
    days = [place for place, text in enumerate(distinct) if _DAY.fullmatch(text)]
    if days:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "Keys are dates ({keys}, row {rows}): the spreadsheet program made them of texts "
                "such as 01-02. Ask for the file with keys as text, or choose another key column.",
            ),
            keys=first_ten(distinct[days]),
            rows=first_ten(rows[np.isin(codes, days)]),
        )


def _restored(text: str, width: int, longest: int, outline: bool) -> str:
    decimal = None if outline else _DECIMAL.fullmatch(text)
    text = decimal.group(1) if decimal else text
    if width and _APART.fullmatch(text):
        joined = re.sub(r"[ .]", "", text)
        grouped = _GROUPED.fullmatch(text) is not None and len(joined) < width
        text = joined if len(joined) == width or grouped else text
    lost = _DIGITS.fullmatch(text) is not None and len(text) >= longest - _MOST_ZEROS
    return text.zfill(width) if width and lost else text
