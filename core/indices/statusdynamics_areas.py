"""Which areas a monitoring is made of, why others are left out, and how much each counts."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten
from ..tables.keys import UNASSIGNED
from .inclusion import (
    MARKED,
    NAMED,
    NO_AREA,
    NO_DATA,
    NO_POPULATION,
    TOO_SMALL,
    require_inhabitants,
)
from .moments import UNWEIGHTED, WEIGHTED
from .statusdynamics_settings import Settings

YES = {"1", "ja", "j", "yes", "y", "x", "true", "t", "wahr", "w"}
NO = {"", "0", "nein", "n", "no", "false", "f", "falsch", "-"}


@dataclass(frozen=True)
class Areas:
    """What is known of the areas, by their key.

    Attributes
    ----------
    values
        Indicators, NaN where there is no number.
    population
        Inhabitants; without them no area is too small.
    marked
        Whether a field says that the area is left out.
    denominators
        The fields that weigh indicators in place of the inhabitants.
    """

    values: pd.DataFrame
    population: pd.Series | None = None
    marked: pd.Series | None = None
    denominators: pd.DataFrame | None = None

    def chosen(self, rows: pd.Series) -> Areas:
        """The areas where ``rows`` is true."""
        return Areas(
            self.values[rows],
            None if self.population is None else self.population[rows],
            None if self.marked is None else self.marked[rows],
            None if self.denominators is None else self.denominators[rows],
        )


def marks(column: pd.Series) -> pd.Series:
    """Whether a flag is set: a number other than 0, true, or a word such as ``ja`` or ``x``.

    Errors
    ------
    SozialraumError
        The field holds another word; the first ten are named.
    """
    numbers = pd.to_numeric(column, errors="coerce").astype("float64")
    words = column.where(column.notna(), "").map(lambda value: str(value).strip().lower())
    known = numbers.notna() | words.isin(YES | NO)
    if not known.all():
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "Field {field} is to say which areas are left out, but holds {values}. Write 1 or "
                "“ja” where an area is left out, 0 or nothing elsewhere.",
            ),
            field=str(column.name),
            values=first_ten(words[~known].unique()),
        )
    return numbers.fillna(0.0).ne(0) | words.isin(YES)


def reasons_left_out(areas: Areas, settings: Settings) -> pd.Series:
    """Why an area is left out, by key; an empty text where it is included.

    Errors
    ------
    SozialraumError
        A key that is to be left out does not exist, or inhabitants are negative or infinite.
    """
    values = areas.values
    unknown = sorted(set(settings.exclude) - set(values.index))
    if unknown:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum", "Areas to leave out that do not exist: {areas}. Check the keys."
            ),
            areas=", ".join(unknown),
        )
    reasons = pd.Series("", index=values.index, dtype=object)
    if areas.population is not None and settings.minimum_population:
        require_inhabitants(areas.population)
        reasons[areas.population.isna()] = NO_POPULATION
        reasons[areas.population < settings.minimum_population] = TOO_SMALL
    counted = counts(areas, settings)
    if counted is not None:
        reasons[counted.isna().any(axis=1)] = NO_POPULATION
    reasons[~np.isfinite(values[settings.indicators]).all(axis=1)] = NO_DATA
    if areas.marked is not None:
        reasons[areas.marked] = MARKED
    reasons[values.index.isin(settings.exclude)] = NAMED
    reasons[values.index == UNASSIGNED] = NO_AREA
    return reasons


def counts(areas: Areas, settings: Settings) -> pd.DataFrame | None:
    """How much each area counts, by indicator and in the sums (""); None if all count alike."""
    if settings.moments == UNWEIGHTED:
        return None
    columns = {}
    for name in settings.indicators:
        weighed_by = settings.denominators.get(name)
        if weighed_by and areas.denominators is not None:
            columns[name] = areas.denominators[weighed_by]
        elif areas.population is not None:
            columns[name] = areas.population
    if settings.moments == WEIGHTED and settings.restandardize and areas.population is not None:
        columns[""] = areas.population
    return pd.DataFrame(columns, index=areas.values.index)


def weights_of(areas: Areas, settings: Settings) -> pd.DataFrame | None:
    """The same for the included areas.

    Errors
    ------
    SozialraumError
        A number is negative, or all are 0.
    """
    counted = counts(areas, settings)
    if counted is None:
        return None
    negative = (counted < 0).any(axis=1)
    empty = ~(counted.sum() > 0)
    if negative.any() or empty.any():
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "MOMENTS: inhabitants and denominators must not be negative, nor 0 in all areas "
                "(areas {areas}). Check POPULATION_FIELD and DENOMINATORS.",
            ),
            areas=first_ten(counted.index[negative] if negative.any() else counted.index),
        )
    return counted
