"""Rates and changes that are published with protected counts."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from ..arrays import Array
from ..tables.states import Figures, State

_MOST_DECIMALS = 6
_DATE = r"(?!\d{1,2}\.\d{1,2}\.(?:\d\d)?\d\d$)"
_SIGNS, _UNITS = r"[<>≤≥≈~±+−–-]", r"%|‰|€|EUR|Prozent|Pers\w*\.?"
_NUMBER = rf"{_DATE}[(\[]?{_SIGNS}?\s*\d[\d.,'’\s]*\s*(?:{_UNITS})?[)\]]?"


def protected_rows(
    figures: Figures,
    withheld: Mapping[str, Array],
    rates: Mapping[str, tuple[str, str]],
    changes: Mapping[str, str],
    dates: Array,
    decimals: Mapping[str, int],
) -> Figures:
    """Figures without what is withheld, and without the rates and changes it follows from.

    A rate is withheld where its numerator or denominator is withheld or not there, a change where
    either of its two counts is; the count before is that of the date before, and where it is not
    among the figures, it may have been withheld then.
    Rates in ``decimals`` are rounded to that many.
    """
    values, states = figures.values.copy(), figures.states.copy()
    gone = {**withheld}
    for rate, (part, whole) in rates.items():
        shown = values[rate].notna().to_numpy()
        lacking = values[[part, whole]].isna().any(axis=1).to_numpy() & shown
        gone[rate] = lacking | _away(states, withheld, part) | _away(states, withheld, whole)
        if rate in decimals:
            values[rate] = values[rate].round(decimals[rate])
    for change, count in changes.items():
        here, shown = _away(states, withheld, count), values[change].notna().to_numpy()
        lacking = values[count].isna().to_numpy()
        before = _before(here, lacking, figures.values.index, dates)
        gone[change] = here | (lacking & shown) | (before == 1) | ((before == 2) & shown)
    for name, where in gone.items():
        states[name] = np.where(where, int(State.SUPPRESSED), states[name]).astype("int8")
    return Figures.of(values, states)


def _away(states: pd.DataFrame, withheld: Mapping[str, Array], name: str) -> Array:
    codes = states[name].to_numpy()
    secret = (codes == State.SUPPRESSED) | (codes == State.UNKNOWN)
    return np.asarray(withheld.get(name, np.zeros(len(codes), dtype=bool)) | secret)


def _before(where: Array, lacking: Array, keys: pd.Index, dates: Array) -> Array:
    """Of the same area at the date before: 1 where ``where`` holds, 2 where there is no count."""
    number = pd.factorize(pd.Series(dates), sort=True)[0]
    rows = pd.MultiIndex.from_arrays([np.asarray(keys, dtype=object), number])
    earlier = pd.MultiIndex.from_arrays([np.asarray(keys, dtype=object), number - 1])
    kind = pd.Series(np.where(where, 1, np.where(lacking, 2, 0)), index=rows)
    kind = kind[~kind.index.duplicated()]
    return np.asarray(kind.reindex(earlier).fillna(2).to_numpy(dtype=int))


def rates_of_totals(
    rates: Figures, rows: Figures, totals: Figures, ratios: Mapping[str, tuple[str, str]]
) -> Figures:
    """The rates of larger areas, with the factor and the decimals that those of the rows have.

    A rate is left out where the rows' rates are not numerator / denominator times one factor.
    """
    values, states = {}, {}
    for rate, (part, whole) in ratios.items():
        top, bottom = rows.values[part].to_numpy(), rows.values[whole].to_numpy()
        given = rates.values[rate].to_numpy()
        factor, decimals = factor_of(given, top, bottom)
        if np.isnan(factor):
            continue
        with np.errstate(divide="ignore", invalid="ignore"):
            found = factor * totals.values[part] / totals.values[whole]
        found = found.where(np.isfinite(found))
        values[rate] = found.round(decimals)
        worst = totals.states[[part, whole]].max(axis=1).astype("int8")
        empty = (totals.values[whole] == 0).to_numpy()
        states[rate] = np.where(empty, int(State.NOT_APPLICABLE), worst).astype("int8")
    index = totals.values.index
    return Figures.of(pd.DataFrame(values, index=index), pd.DataFrame(states, index=index))


def factor_of(given: Array, top: Array, bottom: Array) -> tuple[float, int]:
    """The factor of a rate (a power of ten) and its decimals; NaN if there is no such factor."""
    shown = given[np.isfinite(given)]
    decimals = _decimals(shown)
    with np.errstate(divide="ignore", invalid="ignore"):
        single = given * bottom / top
    good = np.isfinite(single) & (top > 0)
    if not good.any():
        return np.nan, decimals
    guess = single[np.argmax(np.where(good, top, -1))]
    factor = float(10.0 ** np.round(np.log10(guess))) if guess > 0 else np.nan
    off = np.abs(factor * top[good] / bottom[good] - given[good])
    fits = (off <= 0.51 * 10.0**-decimals).all()
    return (factor if fits else np.nan), decimals


def _decimals(values: Array) -> int:
    for count in range(_MOST_DECIMALS):
        if (np.abs(values - np.round(values, count)) < 1e-9).all():
            return count
    return _MOST_DECIMALS


def looks_like_numbers(column: pd.Series) -> bool:
    """Whether a column of text holds a number anywhere: ``12``, ``1.234,5``, ``< 3``, ``2,4 %``.

    A number among signs, as csv sources deliver counts, is enough.
    """
    texts = column.dropna().astype(str).str.strip()
    return bool(texts.str.fullmatch(_NUMBER).any())
