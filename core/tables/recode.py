"""Codes that stand for states, and counts from shares."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd

from ..errors import QT_TRANSLATE_NOOP, SozialraumError
from .notation import Product
from .states import WORDS, Figures, State, worst

BASE_SUFFIX = "_base"


def codes_from_pairs(pairs: Mapping[str, str]) -> dict[float, State]:
    """``{"-1": "unknown"}`` as numbers and states.

    Errors
    ------
    SozialraumError
        A code is no number, or its word is no state that stands for “no number”.
    """
    codes: dict[float, State] = {}
    allowed = {word: state for word, state in WORDS.items() if not state.keeps_number}
    for code, word in pairs.items():
        try:
            number = float(code)
        except ValueError:
            number = np.nan
        if np.isnan(number) or word.lower() not in allowed:
            raise SozialraumError(
                QT_TRANSLATE_NOOP(
                    "Sozialraum",
                    "Codes: “{code}={word}” is not usable. Write a number and one of {allowed}, "
                    "such as -1=unknown;-9=unreliable.",
                ),
                code=code,
                word=word,
                allowed=", ".join(allowed),
            )
        if number in codes:
            raise SozialraumError(
                QT_TRANSLATE_NOOP("Sozialraum", "Codes: {code} is named twice. Name it once."),
                code=code,
            )
        codes[number] = allowed[word.lower()]
    return codes


def recode(figures: Figures, codes: Mapping[float, State]) -> Figures:
    """Give every value that equals a code its state instead of a number.

    A value that has a state already keeps it.
    """
    values = figures.values.copy()
    states = figures.states.copy()
    for code, state in codes.items():
        hit = (figures.values == code).to_numpy()
        values = values.mask(hit)
        states = states.mask(hit, int(state))
    return Figures.of(values, states)


def counts_from_shares(figures: Figures, products: Sequence[Product]) -> Figures:
    """Counts from published shares: ``name = share · base / divisor``, state ``estimated``.

    Beside each count stands ``<name>_base``: the base in the rows where the share is a number.
    A ratio of sums divides by it, so that numerator and denominator come from the same rows.

    Parameters
    ----------
    figures
        Holds the shares and bases of ``products``.

    Returns
    -------
    Figures
        Columns ``name`` and ``<name>_base`` for each product; where share or base is no number,
        both have the worse of their states.
    """
    values: dict[str, pd.Series] = {}
    states: dict[str, pd.Series] = {}
    for product in products:
        share, base = figures.values[product.share], figures.values[product.base]
        state = worst(figures.states[[product.share, product.base]])
        known = state <= State.ESTIMATED
        values[product.name] = share * base / product.divisor
        states[product.name] = state.where(~known, int(State.ESTIMATED))
        values[product.name + BASE_SUFFIX] = base.where(known)
        states[product.name + BASE_SUFFIX] = figures.states[product.base].where(known, state)
    index = figures.values.index
    return Figures.of(pd.DataFrame(values, index=index), pd.DataFrame(states, index=index))


def shares_out_of_range(figures: Figures, product: Product) -> list[str]:
    """Areas whose share is negative or above the divisor (above 100 %)."""
    share = figures.values[product.share]
    return [str(key) for key in share.index[(share < 0) | (share > product.divisor)]]
