"""What a published table holds, before it becomes a csv, xlsx or ods file.

Numbers stay numbers, states become the signs of a profile, and every sign that occurs is explained
below the table.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd

from ..arrays import Array
from ..tables.numbers import as_displayed
from ..tables.signs import Flag, Profile, Sign, paper_words
from ..tables.states import Figures, State

MOST_DECIMALS = 6
_EXACT_DECIMALS = 3


@dataclass(frozen=True)
class Column:
    """A column of the published table.

    Attributes
    ----------
    numbers
        NaN where the cell is no number; None for a column of texts.
    texts
        Signs, texts or flags; empty where there is a number or nothing.
    decimals
        Decimals of each number.
    """

    heading: str
    numbers: Array | None
    texts: Array
    decimals: Array


@dataclass(frozen=True)
class Sheet:
    """A published table.

    Attributes
    ----------
    title
        Lines above the table, the first is the title.
    columns
        The key first.
    notes
        Lines below the table: the signs, the source, what was rounded.
    language
        ``de`` or ``en``.
    """

    title: Sequence[str]
    columns: Sequence[Column]
    notes: Sequence[str]
    language: str
    rows: int


@dataclass
class Used:
    """The signs and flags that occur in the columns made so far."""

    signs: list[Sign] = field(default_factory=list)
    flags: list[Flag] = field(default_factory=list)
    unflagged: set[State] = field(default_factory=set)

    def explained(self, language: str) -> list[str]:
        """One line for each sign and flag: “-”: nothing (exactly zero)."""
        words = paper_words(language)
        occurring = [(sign.texts[0], sign.meaning(language)) for sign in self.signs]
        occurring += [(flag.text, flag.meaning(language)) for flag in self.flags]
        return [
            f"{words['quoted'].format(text) if text else words['empty']}: {meaning}"
            for text, meaning in occurring
        ]


def text_column(heading: str, values: pd.Series) -> Column:
    """Keys, names, days: as text, empty where there is none."""
    texts = values.where(values.notna(), "").map(str).to_numpy(dtype=object)
    return Column(heading, None, texts, np.zeros(len(texts), dtype=int))


def number_columns(
    heading: str,
    figures: Figures,
    name: str,
    profile: Profile,
    decimals: Array | int,
    used: Used,
) -> list[Column]:
    """The column ``name`` with signs, and beside it, if any number has one, a column of flags.

    The flags stand under an empty heading, as GENESIS delivers them, so that numbers stay numbers.
    """
    numbers = figures.values[name].to_numpy(dtype="float64")
    states = figures.states[name].to_numpy()
    texts = np.full(len(numbers), "", dtype=object)
    flags = np.full(len(numbers), "", dtype=object)
    for code in np.unique(states):
        state, here = State(int(code)), states == code
        if not state.keeps_number:
            sign = profile.sign_of(state)
            texts[here] = sign.texts[0]
            _note(used.signs, sign)
        elif state != State.OK:
            flag = profile.flag_of(state)
            if flag is None:
                used.unflagged.add(state)
            else:
                flags[here] = flag.text
                _note(used.flags, flag)
    digits = np.broadcast_to(np.asarray(decimals, dtype=int), numbers.shape)
    zero = profile.zero_sign()
    if zero is not None:
        nothing = numbers == 0
        texts[nothing], numbers = zero.texts[0], np.where(nothing, np.nan, numbers)
        if nothing.any():
            _note(used.signs, zero)
    columns = [Column(heading, numbers, texts, digits)]
    if (flags != "").any():
        columns.append(Column("", None, flags, np.zeros(len(flags), dtype=int)))
    return columns


def fitting_decimals(numbers: Array) -> int:
    """Decimals that show a column as it was computed.

    None for whole numbers; as many as all numbers have, up to three; else as many as show three
    digits of the median number, at least one and at most six.
    """
    known = np.abs(numbers[~np.isnan(numbers)])
    for decimals in range(_EXACT_DECIMALS + 1):
        if np.allclose(known, as_displayed(known, decimals), rtol=1e-12, atol=1e-12):
            return decimals
    middle = float(np.median(known[known > 0]))
    return int(np.clip(2 - np.floor(np.log10(middle)), 1, MOST_DECIMALS))


def rounded_columns(sheet: Sheet) -> list[str]:
    """Headings of columns whose numbers have more decimals than are shown."""
    rounded = []
    for column in sheet.columns:
        if column.numbers is None:
            continue
        for decimals in np.unique(column.decimals):
            numbers = column.numbers[column.decimals == decimals]
            known = numbers[~np.isnan(numbers)]
            if not np.allclose(known, as_displayed(known, int(decimals)), rtol=1e-12, atol=1e-12):
                rounded.append(column.heading)
                break
    return rounded


def decimals_by_row(keys: Sequence[str], known: Mapping[str, int], numbers: Array) -> Array:
    """Decimals of a long table: those of the indicator in each row, else what fits its numbers."""
    codes, distinct = pd.factorize(np.asarray(keys, dtype=object))
    chosen = [
        known[key] if key in known else fitting_decimals(numbers[codes == code])
        for code, key in enumerate(distinct)
    ]
    return np.array(chosen, dtype=int)[codes] if len(distinct) else np.zeros(0, dtype=int)


def _note(used: list[Any], one: Sign | Flag) -> None:
    if one not in used:
        used.append(one)
