"""States of values: a figure is a number or says why it is none.

This module alone knows how states stand in a table: field ``X`` and, only if any value is not
``ok``, a text field ``X_state`` beside it. ``X_state`` belongs to ``X`` if and only if both exist;
an absent ``X_state`` means ``ok`` (and ``missing`` where ``X`` is NULL).

Inside core, states are small integers ordered by severity, so that the state of a result is the
maximum over its inputs.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from ..errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten

SUFFIX = "_state"


class State(IntEnum):
    """Why a value is what it is; the larger number wins when values are combined."""

    OK = 0
    LIMITED = 1
    REVISED = 2
    PROVISIONAL = 3
    ROUNDED = 4
    PERTURBED = 5
    ESTIMATED = 6
    SMALL_BASE = 7
    BELOW_HALF = 8
    NOT_APPLICABLE = 9
    MISSING = 10
    LATER = 11
    UNRELIABLE = 12
    UNKNOWN = 13
    SUPPRESSED = 14

    @property
    def word(self) -> str:
        """The word that stands in ``X_state``."""
        return self.name.lower()

    @property
    def keeps_number(self) -> bool:
        """Whether a value with this state is a number."""
        return self <= State.ESTIMATED


WORDS = {state.word: state for state in State}

TITLES = {
    State.OK: QT_TRANSLATE_NOOP("Sozialraum", "number"),
    State.LIMITED: QT_TRANSLATE_NOOP("Sozialraum", "limited: some parts are missing"),
    State.REVISED: QT_TRANSLATE_NOOP("Sozialraum", "revised"),
    State.PROVISIONAL: QT_TRANSLATE_NOOP("Sozialraum", "provisional"),
    State.ROUNDED: QT_TRANSLATE_NOOP("Sozialraum", "rounded"),
    State.PERTURBED: QT_TRANSLATE_NOOP("Sozialraum", "perturbed"),
    State.ESTIMATED: QT_TRANSLATE_NOOP("Sozialraum", "estimated"),
    State.SMALL_BASE: QT_TRANSLATE_NOOP("Sozialraum", "base too small"),
    State.BELOW_HALF: QT_TRANSLATE_NOOP("Sozialraum", "less than half of the last digit"),
    State.NOT_APPLICABLE: QT_TRANSLATE_NOOP("Sozialraum", "not applicable"),
    State.MISSING: QT_TRANSLATE_NOOP("Sozialraum", "no data"),
    State.LATER: QT_TRANSLATE_NOOP("Sozialraum", "will follow later"),
    State.UNRELIABLE: QT_TRANSLATE_NOOP("Sozialraum", "not reliable enough"),
    State.UNKNOWN: QT_TRANSLATE_NOOP("Sozialraum", "unknown or secret"),
    State.SUPPRESSED: QT_TRANSLATE_NOOP("Sozialraum", "suppressed"),
}


@dataclass(frozen=True)
class Figures:
    """Numbers with their states.

    Attributes
    ----------
    values
        float64, rows = area keys, columns = fields; NaN exactly where the state keeps no number.
    states
        int8 codes of `State`, same index and columns.
    """

    values: pd.DataFrame
    states: pd.DataFrame

    @classmethod
    def of(cls, values: pd.DataFrame, states: pd.DataFrame | None = None) -> Figures:
        """Figures whose values and states agree: NULL without a reason is ``missing``."""
        numbers = values if (values.dtypes == "float64").all() else values.astype("float64")
        if states is None:
            codes = np.zeros(numbers.shape, dtype="int8")
        else:
            codes = states.to_numpy(dtype="int8", copy=True)
        raw = numbers.to_numpy()
        codes[np.isnan(raw) & (codes <= State.ESTIMATED)] = State.MISSING
        withheld = (codes > State.ESTIMATED) & ~np.isnan(raw)
        if withheld.any():
            raw = np.where(withheld, np.nan, raw)
        return cls(
            pd.DataFrame(raw, index=numbers.index, columns=numbers.columns),
            pd.DataFrame(codes, index=numbers.index, columns=numbers.columns),
        )

    def __getitem__(self, fields: Sequence[str]) -> Figures:
        return Figures(self.values[list(fields)], self.states[list(fields)])

    def rows(self, chosen: npt.NDArray[Any] | slice) -> Figures:
        """The rows where ``chosen`` is true."""
        return Figures(self.values[chosen], self.states[chosen])

    def reindexed(self, index: pd.Index) -> Figures:
        """The same for the keys of ``index``; keys that are not there are ``missing``."""
        states = self.states.reindex(index).fillna(int(State.MISSING)).astype("int8")
        return Figures(self.values.reindex(index), states)

    def with_index(self, index: pd.Index) -> Figures:
        """The same rows under another index."""
        return Figures(self.values.set_axis(index), self.states.set_axis(index))

    @classmethod
    def joined(cls, parts: Sequence[Figures]) -> Figures:
        """Figures of the same fields, one below the other."""
        return cls(
            pd.concat([part.values for part in parts]), pd.concat([part.states for part in parts])
        )

    def missing_by_reason(self) -> dict[State, int]:
        """How many values are no number, by state."""
        codes, counts = np.unique(self.states.to_numpy(), return_counts=True)
        return {
            State(int(code)): int(count)
            for code, count in zip(codes, counts)
            if not State(int(code)).keeps_number
        }


def state_field(field: str) -> str:
    """Name of the field that holds the states of ``field``."""
    return field + SUFFIX


def with_state_fields(fields: Iterable[str], available: Iterable[str]) -> list[str]:
    """``fields`` and those of their state fields that exist in ``available``."""
    present = set(available)
    names: list[str] = []
    for field in fields:
        names.append(field)
        if state_field(field) in present:
            names.append(state_field(field))
    return list(dict.fromkeys(names))


def is_state_field(name: str, available: Iterable[str]) -> bool:
    """Whether ``name`` holds the states of another of the ``available`` fields."""
    return name.endswith(SUFFIX) and name[: -len(SUFFIX)] in set(available)


def figures_from_wide(frame: pd.DataFrame, fields: Sequence[str]) -> Figures:
    """Read ``fields`` and their state fields, where there are any, from the wide form.

    Errors
    ------
    SozialraumError
        A state field holds a word that is no state.
    """
    fields = list(dict.fromkeys(fields))
    states = pd.DataFrame(0, index=frame.index, columns=fields, dtype="int8")
    for field in fields:
        name = state_field(field)
        if name in frame.columns:
            states[field] = _codes(frame[name], name)
    return Figures.of(frame if list(frame.columns) == fields else frame[fields], states)


def wide_from_figures(figures: Figures, state_fields: str = "needed") -> pd.DataFrame:
    """Columns ``X`` and ``X_state``; with ``needed`` a state field only where a value is not ok.

    ``all`` writes every state field, so that a schema stays equal over the years.
    """
    columns: dict[str, pd.Series] = {}
    words = np.array([state.word for state in State], dtype=object)
    for field in figures.values.columns:
        columns[field] = figures.values[field]
        codes = figures.states[field].to_numpy()
        if state_fields == "all" or codes.any():
            columns[state_field(field)] = pd.Series(words[codes], index=figures.values.index)
    return pd.DataFrame(columns, index=figures.values.index)


def worst(states: pd.DataFrame) -> pd.Series:
    """The worst state of each row."""
    return states.max(axis=1).astype("int8")


def _codes(words: pd.Series, name: str) -> npt.NDArray[Any]:
    text = words.where(words.notna(), "ok").astype(str).str.strip().replace("", "ok")
    codes = text.map(WORDS)
    unknown = codes.isna()
    if unknown.any():
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "Field {field} holds words that are no state: {words} (areas {areas}). "
                "Allowed are: {allowed}.",
            ),
            field=name,
            words=first_ten(sorted(set(text[unknown]))),
            areas=first_ten(text.index[unknown]),
            allowed=", ".join(WORDS),
        )
    return np.asarray(codes, dtype="int8")
