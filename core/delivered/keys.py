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
_DIGITS = re.compile(r"\d+")
_APART = re.compile(r"\d+(?:[ .]\d+)+")


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
        Keys are written with an exponent (``5.33E+06``): their last digits are lost.
    """
    codes, distinct = pd.factorize(texts)
    if not width and "".join(distinct).isdigit():
        return Keys(texts, (), tuple(sorted(set(map(len, distinct)))), ())
    lost = [place for place, text in enumerate(distinct) if _EXPONENT.fullmatch(text)]
    if lost:
        hit = np.isin(codes, lost)
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "Keys are written as {keys} (row {rows}): the spreadsheet program made numbers of "
                "them and their last digits are lost. Ask for the file with keys as text.",
            ),
            keys=first_ten(distinct[lost]),
            rows=first_ten(rows[hit]),
        )
    new = np.array([_restored(text, width) for text in distinct], dtype=object)
    changed = np.flatnonzero((new != distinct)[codes] if len(distinct) else np.zeros(0, dtype=bool))
    digits = [text for text in new if _DIGITS.fullmatch(text)]
    return Keys(
        new[codes] if len(new) else texts,
        tuple((int(rows[row]), str(texts[row]), str(new[codes[row]])) for row in changed),
        tuple(sorted({len(text) for text in digits})),
        tuple(text for text in digits if width and len(text) != width),
    )


def _restored(text: str, width: int) -> str:
    decimal = _DECIMAL.fullmatch(text)
    text = decimal.group(1) if decimal else text
    if width and _APART.fullmatch(text):
        joined = re.sub(r"[ .]", "", text)
        text = joined if len(joined) == width else text
    return text.zfill(width) if width and _DIGITS.fullmatch(text) else text
