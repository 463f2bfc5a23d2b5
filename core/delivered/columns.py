"""Columns of texts become columns of numbers with states, of days, or stay texts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..arrays import Array
from ..tables.signs import Profile
from ..tables.states import State
from .body import figure_like
from .column import DAY, NUMBER, TEXT, Column, RawColumn
from .decimals import COMMA, Decimals, ambiguous, decimals_by_evidence
from .evidence import ProfileEvidence, own_signs, profile_by_evidence
from .numerals import CellReader, Numerals, days
from .numerals import looks_like_code as code_like

MOSTLY = 0.5
"""Share of cells that must be numbers or signs for a column with other texts to be a mixed one."""

_FLAG_HEADINGS = {"", "value_q", "q", "qualität", "kennzeichen", "flag"}


@dataclass(frozen=True)
class Reading:
    """All columns, and how they were read.

    Attributes
    ----------
    flag_columns
        Headings of columns that held nothing but flags of the column before them.
    perturbed_like
        Whether whole numbers occur, but never 1, 2 or 3: small values may have been changed.
    ambiguous
        Number columns by heading whose ``1.234`` may be thousands, though it was read as decimals.
    """

    columns: list[Column]
    decimals: Decimals
    profile: ProfileEvidence
    flag_columns: tuple[str, ...]
    perturbed_like: bool
    ambiguous: Mapping[str, Sequence[str]]


def read_columns(
    raw: Sequence[RawColumn],
    profiles: Mapping[str, Profile],
    *,
    profile: str,
    decimal: str,
    custom: str,
    numeric_cells: bool,
    signs: Mapping[str, State | None],
    empty_is_zero: bool,
) -> Reading:
    """Decide how numbers are written and what signs mean, then read every column.

    Parameters
    ----------
    raw
        All columns but key and name.
    profile, decimal
        As the user chose, or ``auto``.
    custom
        The decimal mark where nothing shows it.
    numeric_cells
        Whether the cells come from a spreadsheet, which writes numbers with a point.
    signs
        Further signs, and the errors that spreadsheets write; None says exactly 0.
    empty_is_zero
        Whether an empty cell of a number column says 0.
    """
    plain = [column for column in raw if not code_like(column.texts)]
    decimals = decimals_by_evidence((column.texts for column in plain), custom, numeric_cells)
    if decimal != "auto":
        decimals = Decimals(decimal, True, ())
    neutral = CellReader(decimals.mark, None, numeric_cells)
    first = {column.name: neutral.numerals(column.texts) for column in plain}
    tokens = _tokens(plain, first, own_signs(profiles))
    evidence = profile_by_evidence(tokens, profiles, profile)
    reader = CellReader(decimals.mark, evidence.profile, numeric_cells)
    columns: list[Column] = []
    flags: list[str] = []
    for column in raw:
        if columns and _holds_flags(column, columns[-1], evidence.profile):
            _flag(columns[-1], column, evidence.profile)
            flags.append(columns[-1].raw.heading)
        elif column.name not in first:
            columns.append(_text(column, _few_codes(column)))
        else:
            numbers = _with_signs(column.texts, first[column.name], reader, signs)
            columns.append(_column(column, numbers, decimals.mark, evidence, empty_is_zero))
    like = evidence.profile.key != "kosis" and _perturbed_like(columns)
    unsure = {c.raw.heading: ambiguous(c.raw.texts, decimals.mark) for c in _numbers(columns)}
    unsure = {heading: texts for heading, texts in unsure.items() if texts}
    return Reading(
        columns,
        decimals,
        evidence,
        tuple(flags),
        like,
        unsure if decimal == "auto" and decimals.certain else {},
    )


def _numbers(columns: Sequence[Column]) -> list[Column]:
    return [column for column in columns if column.kind == NUMBER]


def _tokens(
    raw: Sequence[RawColumn], first: Mapping[str, Numerals], signs: set[str]
) -> Counter[str]:
    """Signs in number columns, with the number of their cells."""
    tokens: Counter[str] = Counter()
    for column in raw:
        counts, numbers = column.counts, first[column.name]
        found = [place for place in np.flatnonzero(~numbers.known) if column.texts[place] in signs]
        empty = column.texts == ""
        numeric = counts[numbers.known & ~empty].sum()
        if numeric + counts[found].sum() < MOSTLY * counts[~empty].sum():
            continue
        if numeric or not all(str(column.texts[place]).isalpha() for place in found):
            tokens.update({str(column.texts[place]): int(counts[place]) for place in found})
    return tokens


def _with_signs(
    texts: Array, numbers: Numerals, reader: CellReader, signs: Mapping[str, State | None]
) -> Numerals:
    """``numbers`` with what was unknown read once more, now with signs and flags."""
    unknown = np.flatnonzero(~numbers.known)
    again = reader.numerals(texts[unknown])
    for place, text in enumerate(texts[unknown]):
        if text in signs:
            state = signs[text]
            again.known[place] = again.signs[place] = True
            again.states[place] = State.OK if state is None else state
            again.numbers[place] = 0.0 if state is None else np.nan
    merged = Numerals.blank(len(texts))
    for name in ("numbers", "states", "known", "signs", "percent"):
        target = getattr(merged, name)
        target[:] = getattr(numbers, name)
        target[unknown] = getattr(again, name)
    return merged


def _column(
    raw: RawColumn, read: Numerals, mark: str, evidence: ProfileEvidence, empty_is_zero: bool
) -> Column:
    counts, empty = raw.counts, raw.texts == ""
    filled = counts[~empty].sum()
    known = counts[read.known & ~empty].sum()
    # Where nobody says so, a column of "x" marks something; it is no column of signs.
    only_letters = not evidence.by_user and all(str(t).isalpha() for t in raw.texts[~empty])
    if known < filled or (filled and only_letters):
        dates = days(raw.texts)
        if dates is not None and filled:
            return Column(raw, DAY, values=dates.to_numpy(dtype=object)[raw.codes])
        like = counts[read.known | np.array([figure_like(text) for text in raw.texts], dtype=bool)]
        mixed = filled > known > 0 and like.sum() >= MOSTLY * counts.sum() and not only_letters
        strange = raw.texts[~read.known & ~empty] if mixed else ()
        return _text(raw, tuple(str(text) for text in strange))
    numbers, states = read.numbers.copy(), read.states.copy()
    zero = (numbers == 0) & ~read.signs
    zero_state = _zero_state(raw, read, evidence) if zero.any() else None
    if zero_state is not None:
        numbers[zero], states[zero] = np.nan, zero_state
    written = "".join(raw.texts[~np.isnan(read.numbers)])
    whole = ("," if mark == COMMA else ".") not in written
    whole = whole and bool(np.all(np.nan_to_num(numbers) % 1 == 0))
    if whole and evidence.profile.perturbed:
        changed = np.isin(numbers, evidence.profile.perturbed) & ~read.signs
        states[changed] = np.maximum(states[changed], State.PERTURBED)
    if empty_is_zero:
        numbers[empty], states[empty] = 0.0, State.OK
    expanded = numbers[raw.codes], states[raw.codes]
    percent = bool(read.percent.any())
    return Column(
        raw,
        NUMBER,
        *expanded,
        whole=whole,
        percent=percent,
        zero_state=zero_state,
        zeros=bool(zero.any() and not (numbers < 0).any()),
    )


def _zero_state(raw: RawColumn, read: Numerals, evidence: ProfileEvidence) -> State | None:
    """What ``0`` says, if it is a sign: chosen by the user, or shown by ``-`` beside it.

    A column that writes nothing as ``-`` means something else by ``0``; where numbers may be
    negative, both are as likely a balance of zero.
    """
    state = evidence.profile.meanings.get("0")
    if state is None or not ((read.numbers == 0) & ~read.signs).any():
        return None
    nothing = [text for text, meaning in evidence.profile.meanings.items() if meaning is None]
    has_nothing = bool(np.isin(raw.texts, nothing).any())
    shown = has_nothing and not (read.numbers < 0).any()
    return state if evidence.by_user or shown else None


def _text(raw: RawColumn, strange: tuple[str, ...] = ()) -> Column:
    texts = np.array([text or None for text in raw.texts], dtype=object)
    return Column(raw, TEXT, values=texts[raw.codes], strange=strange)


def _few_codes(raw: RawColumn) -> tuple[str, ...]:
    """Texts such as ``05`` that make a column of other numbers one of texts; none among codes."""
    codes = np.array([code_like(np.array([text], dtype=object)) for text in raw.texts], dtype=bool)
    few = raw.counts[codes].sum() < MOSTLY * raw.counts[raw.texts != ""].sum()
    return tuple(str(text) for text in raw.texts[codes]) if few else ()


def _holds_flags(raw: RawColumn, left: Column, profile: Profile) -> bool:
    """Whether a column holds flags of the numbers to its left, as GENESIS delivers them."""
    spanned = raw.heading in ("", left.raw.heading)
    if (raw.texts != "").any():  # an empty column with a heading of its own is one
        spanned |= raw.own_heading.lower() in _FLAG_HEADINGS
    flags = {*profile.flag_states, ""}
    return left.kind == NUMBER and spanned and all(text in flags for text in raw.texts)


def _flag(column: Column, raw: RawColumn, profile: Profile) -> None:
    of = {"": State.OK, **profile.flag_states}
    flags = np.array([of[text] for text in raw.texts], dtype="int8")[raw.codes]
    known = ~np.isnan(column.numbers)
    column.states[known] = np.maximum(column.states, flags)[known]


def _perturbed_like(columns: Sequence[Column]) -> bool:
    counts = [column.numbers for column in columns if column.kind == NUMBER and column.whole]
    if not counts:
        return False
    numbers = np.concatenate(counts)
    small = np.isin(numbers, (1.0, 2.0, 3.0)).any()
    return bool(not small and (numbers == 0).sum() >= 5 and (numbers == 4).sum() >= 5)
