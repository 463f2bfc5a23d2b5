"""Which areas an index is made of, and why others are left out."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..arrays import Array
from ..errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten
from ..tables.keys import UNASSIGNED
from .combining import coverage
from .configuration import EXCLUDE, Config

TOO_SMALL, NAMED, NO_DATA, NO_POPULATION = "too_small", "named", "no_data", "no_population"
NO_AREA, MARKED = "no_area", "marked"
LARGEST = 1e100
"""Beyond any figure of statistics; squares of it still have room in a float."""


def reasons_left_out(
    values: pd.DataFrame, config: Config, population: pd.Series | None
) -> pd.Series:
    """Why an area is left out, by key; an empty text where it is included.

    Errors
    ------
    SozialraumError
        A key that is to be left out does not exist, or inhabitants are negative or infinite.
    """
    unknown = sorted(set(config.exclude) - set(values.index))
    if unknown:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum", "Areas to leave out that do not exist: {areas}. Check the keys."
            ),
            areas=", ".join(unknown),
        )
    reasons = pd.Series("", index=values.index, dtype=object)
    if population is not None and (config.minimum_population or config.weighted):
        require_inhabitants(population)
        reasons[population.isna()] = NO_POPULATION
        if config.minimum_population:
            reasons[population < config.minimum_population] = TOO_SMALL
    reasons[~enough_data(values.to_numpy(), config).any(axis=1)] = NO_DATA
    reasons[values.index.isin(config.exclude)] = NAMED
    reasons[values.index == UNASSIGNED] = NO_AREA
    return reasons


def enough_data(values: Array, config: Config) -> Array:
    """Which themes count in which areas (areas × themes); none of them where too few do.

    With ``exclude`` each indicator must be a number. With ``reweight`` the numbers must have at
    least ``least_share`` of the weights: in the theme, and the themes that do in the index.
    """
    known = np.isfinite(values)
    if config.missing == EXCLUDE:
        return np.repeat(known.all(axis=1)[:, None], len(config.members), axis=1)
    least = config.least_share - 1e-12
    weights = config.own_weights
    shares = [coverage(known[:, places], weights[places]) for places in config.members]
    share = np.stack(shares, axis=1)
    there = (share >= least) & (share > 0)
    enough = coverage(there, config.theme_weights)
    return np.asarray(there & ((enough >= least) & (enough > 0))[:, None])


def require_numbers(values: pd.DataFrame) -> None:
    """Refuse numbers that no statistics holds, and infinity.

    Errors
    ------
    SozialraumError
        An indicator has such a number.
    """
    size = values.abs().to_numpy()
    large = [str(key) for key, any_ in zip(values.columns, (size > LARGEST).any(axis=0)) if any_]
    if large:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{fields} holds infinite numbers or such beyond 10^100, with which nothing can be "
                "reckoned. Check the field.",
            ),
            fields=", ".join(large),
        )


def require_inhabitants(population: pd.Series) -> None:
    """Refuse inhabitants that cannot be: negative or infinite ones.

    Errors
    ------
    SozialraumError
        Names the areas.
    """
    wrong = population.index[(population < 0) | (population > LARGEST)]
    if len(wrong):
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "POPULATION_FIELD: inhabitants are negative or infinite in {areas}. Correct them, "
                "or write NULL where they are unknown.",
            ),
            areas=first_ten(wrong),
        )


def require_areas(reasons: pd.Series, least: int) -> None:
    """Refuse too few areas, and say why the others are left out.

    Errors
    ------
    SozialraumError
        Counts the areas by reason.
    """
    count = int((reasons == "").sum())
    if count >= least:
        return
    raise SozialraumError(
        QT_TRANSLATE_NOOP(
            "Sozialraum",
            "Areas included: {count}; at least {least} are needed. Left out: {no_data} without a "
            "number in an indicator, {small} with too few inhabitants, {unknown} without a "
            "population, {named} named or marked.",
        ),
        count=count,
        least=least,
        no_data=int((reasons == NO_DATA).sum()),
        small=int((reasons == TOO_SMALL).sum()),
        unknown=int((reasons == NO_POPULATION).sum()),
        named=int(reasons.isin([NAMED, MARKED]).sum()),
    )
