"""A column: as it was delivered, and as it was read."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from ..arrays import Array
from ..tables.states import State
from .numerals import tidied

NUMBER, TEXT, DAY = "number", "text", "date"


@dataclass(frozen=True)
class RawColumn:
    """A column as it was delivered.

    Attributes
    ----------
    heading
        All its headings in one text.
    own_heading
        The heading right above its cells.
    codes, texts
        ``texts[codes]`` are its tidied cells; every text occurs.
    """

    name: str
    heading: str
    own_heading: str
    codes: Array
    texts: Array

    @classmethod
    def of(cls, name: str, heading: str, own_heading: str, cells: pd.Series) -> RawColumn:
        """Tidy the distinct texts of a column."""
        codes, texts = pd.factorize(cells.to_numpy(dtype=object))
        distinct = np.asarray(texts, dtype=object)
        clean = tidied(distinct)
        if clean is not distinct:  # texts that differ in blanks only are one text now
            again, clean = pd.factorize(clean)
            codes = again[codes]
        return cls(name, heading, own_heading, codes, clean)

    @property
    def cells(self) -> Array:
        """The tidied cells."""
        return np.asarray(self.texts[self.codes] if len(self.texts) else [], dtype=object)

    @property
    def counts(self) -> Array:
        """In how many cells each text stands."""
        return np.bincount(self.codes, minlength=len(self.texts))

    def rows(self, chosen: Array) -> RawColumn:
        """The rows where ``chosen`` is true."""
        again, kept = pd.factorize(self.codes[chosen])
        return RawColumn(self.name, self.heading, self.own_heading, again, self.texts[kept])


@dataclass
class Column:
    """A column as it was read.

    Attributes
    ----------
    kind
        `NUMBER`, `TEXT` or `DAY`.
    numbers, states
        One entry a row; of number columns only.
    values
        Texts or days, None where empty; of the other columns.
    whole
        Whether all numbers are written without decimals.
    percent
        Whether percent signs stood behind the numbers.
    strange
        Texts that are neither number nor sign in a column that mixes them with numbers.
    zero_state
        What ``0`` was read as, where it is a sign.
    zeros
        Whether the figure ``0`` occurs.
    """

    raw: RawColumn
    kind: str
    numbers: Array = field(default_factory=lambda: np.empty(0))
    states: Array = field(default_factory=lambda: np.empty(0, dtype="int8"))
    values: Array = field(default_factory=lambda: np.empty(0, dtype=object))
    whole: bool = False
    percent: bool = False
    strange: tuple[str, ...] = ()
    zero_state: State | None = None
    zeros: bool = False
