"""How numbers are written in cells, and what numbers they are.

All work is done on the distinct texts of a column: a table of half a million rows has few of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..arrays import Array
from ..tables.signs import BRACKETS, Profile
from ..tables.states import State
from .decimals import COMMA, COMMA_SURE, POINT

_BLANK = "\\s\u00a0\u2000-\u200b\u202f\u205f\u2060\ufeff"
_BLANKS = re.compile(f"[{_BLANK}]+")
_SIGNED = re.compile(r"([+\-])\s+(?=[\d,.])")
_PERCENT = re.compile(r"\s*%$")
_IN_BRACKETS = re.compile(r"\(\s*(.+?)\s*\)")
_EXPONENT = r"(?:[eE][+-]?\d{1,3})?"
_NUMBER = {
    COMMA: re.compile(
        r"[+-]?(?:\d+|\d{1,3}(?:([ .'’])\d{3})(?:\1\d{3})*)(?:,\d+)?" + _EXPONENT + r"|[+-]?,\d+"
    ),
    POINT: re.compile(
        r"[+-]?(?:\d+|\d{1,3}(?:([ ,'’])\d{3})(?:\1\d{3})*)(?:\.\d+)?" + _EXPONENT + r"|[+-]?\.\d+"
    ),
}
_CODE = re.compile(r"^(?:0\d+|\d{16,})$", re.MULTILINE)
_DAY = re.compile(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T]00:00:00(?:\.0+)?)?")
_GERMAN_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")

_PLAIN = {
    COMMA: re.compile(r"(?:-?(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d+)?\n)+"),
    POINT: re.compile(r"(?:-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?\n)+"),
}
_WORD = f"[^{_BLANK}\"'=]+"
_TIDY = re.compile(rf"(?:{_WORD}(?: {_WORD})*)?(?:\n{_WORD}(?: {_WORD})*)*")
_CHUNK = 1000


@dataclass(frozen=True)
class Numerals:
    """The distinct texts of a column as numbers, all arrays in their order.

    Attributes
    ----------
    numbers
        NaN where the text is no number.
    states
        Codes of `State`; ``missing`` where there is neither number nor sign.
    known
        Whether the text is empty, a number or a sign.
    signs
        Whether it is a sign instead of a number.
    percent
        Whether a percent sign stood behind the number.
    """

    numbers: Array
    states: Array
    known: Array
    signs: Array
    percent: Array

    @classmethod
    def blank(cls, size: int) -> Numerals:
        """Nothing known yet."""
        known, signs, percent = (np.zeros(size, dtype=bool) for _ in range(3))
        states = np.full(size, int(State.MISSING), dtype="int8")
        return cls(np.full(size, np.nan), states, known, signs, percent)

    def set(self, places: slice, numbers: Array | float) -> None:
        """Plain numbers."""
        self.numbers[places], self.states[places], self.known[places] = numbers, State.OK, True


def tidied(texts: Array) -> Array:
    """Cells without what spreadsheets and typesetters put around their content.

    The array itself where all cells are tidy. Blanks of all widths become one; ``="05"`` and
    ``'05`` are how Excel is made to keep a text.
    """
    untidy = [
        start
        for start in range(0, len(texts), _CHUNK)
        if not _is_tidy(texts[start : start + _CHUNK])
    ]
    result = texts.copy() if untidy else texts
    for start in untidy:
        chunk = slice(start, start + _CHUNK)
        result[chunk] = [_tidy(text) for text in texts[chunk]]
    return result


def _is_tidy(texts: Array) -> bool:
    joined = "\n".join(texts)
    return joined.count("\n") < len(texts) and _TIDY.fullmatch(joined) is not None


def plain_signs(text: str) -> str:
    """A true minus or a dash before a number as hyphen, without blanks behind it: ``-  23``."""
    if text and text[0] in "−–+-":
        return _SIGNED.sub(r"\1", text.replace("−", "-", 1).replace("–", "-", 1), count=1)
    return text


class CellReader:
    """Reads the distinct texts of columns, with the signs and flags of a profile if there is one.

    Parameters
    ----------
    mark
        ``comma`` or ``point``.
    also_comma
        Whether cells of text may write a comma, though numbers are written with a point.
    """

    def __init__(self, mark: str, profile: Profile | None = None, also_comma: bool = False) -> None:
        self.mark = mark
        self._other = CellReader(COMMA) if also_comma and mark == POINT else None
        self._pattern = _NUMBER[mark]
        self._plain = _PLAIN[mark]
        meanings = profile.meanings if profile else {}
        self._signs = {text: state for text, state in meanings.items() if text not in ("", "0")}
        self._flags = profile.flag_states if profile else {}
        letters = "".join(re.escape(flag) for flag in self._flags if len(flag) == 1)
        self._flagged = re.compile(rf"(.*\d)\s?\(?([{letters}])\)?") if letters else None

    def numerals(self, texts: Array) -> Numerals:
        """Tidied texts as numbers; most columns are plain numbers and go in bulk."""
        result = Numerals.blank(len(texts))
        for start in range(0, len(texts), _CHUNK):
            chunk = texts[start : start + _CHUNK]
            joined = "\n".join(chunk) + "\n"
            if self._plain.fullmatch(joined):
                plain = self._ungrouped(joined).split("\n")[:-1]
                numbers = np.array(plain, dtype="float64")
                if np.isfinite(numbers).all():
                    result.set(slice(start, start + len(chunk)), numbers)
                    continue
            for place, text in enumerate(chunk, start):
                self._read(text, place, result)
        return result

    def _read(self, text: str, place: int, result: Numerals) -> None:
        if text in self._signs:
            state = self._signs[text]
            result.known[place] = result.signs[place] = True
            result.states[place] = State.OK if state is None else state
            result.numbers[place] = 0.0 if state is None else np.nan
            return
        written, state, percent = self._without_flags(plain_signs(text))
        number = self._number(written)
        if np.isfinite(number):
            result.set(slice(place, place + 1), number)
            result.states[place], result.percent[place] = state, percent
        else:
            result.known[place] = text == ""

    def _number(self, written: str) -> float:
        """NaN where the text is no number, infinite where no computer holds it."""
        if self._pattern.fullmatch(written):
            return float(self._ungrouped(written))
        if self._other is not None and COMMA_SURE.fullmatch(written):
            return self._other._number(written)
        return np.nan

    def _without_flags(self, written: str) -> tuple[str, State, bool]:
        """The number alone, the state that its flag says, and whether it had a percent sign."""
        state = State.OK
        inside = _IN_BRACKETS.fullmatch(written) if BRACKETS in self._flags else None
        behind = self._flagged.fullmatch(written) if self._flagged and not inside else None
        if inside:
            state, written = self._flags[BRACKETS], plain_signs(inside.group(1))
        elif behind:
            state, written = self._flags[behind.group(2)], behind.group(1)
        number = _PERCENT.sub("", written)
        return number, state, number != written

    def _ungrouped(self, text: str) -> str:
        for group in " '’" + ("." if self.mark == COMMA else ","):
            text = text.replace(group, "")
        return text.replace(",", ".") if self.mark == COMMA else text


def looks_like_code(texts: Array) -> bool:
    """Whether any text is digits that are no number: leading zeros, or more than 15 of them."""
    return _CODE.search("\n".join(texts)) is not None


def days(texts: Array) -> pd.Series | None:
    """Texts as dates where all that are not empty are days, such as 31.12.2023; else None."""
    written = [text for text in texts if text]
    if not written or not all(_GERMAN_DAY.fullmatch(t) or _DAY.fullmatch(t) for t in written):
        return None
    iso = [_iso(text) if text else None for text in texts]
    parsed = pd.to_datetime(pd.Series(iso, dtype=object), format="%Y-%m-%d", errors="coerce")
    if parsed[texts != ""].isna().any():
        return None
    return pd.Series([None if pd.isna(day) else day.date() for day in parsed], dtype=object)


def _iso(text: str) -> str:
    german = _GERMAN_DAY.fullmatch(text)
    if german:
        day, month, year = german.groups()
    else:
        match = _DAY.fullmatch(text)
        assert match is not None
        year, month, day = match.groups()
    return f"{year}-{int(month):02}-{int(day):02}"


def _tidy(text: str) -> str:
    text = _BLANKS.sub(" ", text).strip()
    if text.startswith('="') and text.endswith('"') and len(text) > 2:
        return text[2:-1].strip()
    if len(text) > 1 and text[0] == "'" and text[1] in "=+-@0123456789":
        return text[1:]
    return text
