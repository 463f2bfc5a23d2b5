"""From the values of areas to scaled indicators and weights: what comes before combining.

A simulation prepares once and combines thousands of times; see `hierarchy.index_of`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..arrays import Array
from ..errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten
from .combining import undefined
from .configuration import PCA, Config
from .inclusion import enough_data, reasons_left_out, require_areas, require_numbers
from .moments import NO_SPREAD
from .outliers import LOG, Treatment, treatment
from .scaling import ORDERED, RELATIVE, Reference, moments_of, reference_of, scaled
from .weighting import Component, component


@dataclass(frozen=True)
class Base:
    """What an index is compared with: its own year, or another one.

    Attributes
    ----------
    indicators, themes, index
        Moments of the indicators, of the scores of themes, and of the index before it is
        standardised again.
    treatments
        How outliers of each indicator are treated.
    weights
        The weight of each indicator.
    limits
        The limits between the classes.
    """

    indicators: Reference
    themes: Reference
    index: Reference
    treatments: tuple[Treatment, ...]
    weights: Array
    limits: tuple[float, ...] = ()


@dataclass(frozen=True)
class Prepared:
    """The included areas with scaled indicators.

    Attributes
    ----------
    reasons
        Why an area is left out, for all areas; empty where it is included.
    keys
        The keys of the included areas, the order of all arrays.
    values, treated, scaled
        Areas × indicators: as they are, with outliers treated, scaled and turned; NaN where a
        value does not count.
    weights
        One for each indicator.
    inhabitants
        For weighted moments; None where all areas weigh alike.
    components
        With weights by PCA: one for each theme.
    """

    reasons: pd.Series
    keys: pd.Index
    values: Array
    treated: Array
    scaled: Array
    weights: Array
    reference: Reference
    treatments: tuple[Treatment, ...]
    inhabitants: Array | None = None
    components: tuple[Component, ...] = ()


def prepare(
    values: pd.DataFrame,
    config: Config,
    population: pd.Series | None = None,
    base: Base | None = None,
) -> Prepared:
    """Choose the areas, treat outliers, scale the indicators and weigh them.

    Parameters
    ----------
    values
        Indicators by area key, NaN where there is no number.
    population
        Inhabitants by area key: for the smallest population and for weighted moments.
    base
        Moments, treatments and weights of another year; None: those of these areas.

    Errors
    ------
    SozialraumError
        No area is left, an indicator is constant where it is compared with others, a combination
        is not defined for the scaled values, or the principal component cannot be had.
    """
    values = values[config.keys].astype("float64")
    require_numbers(values)
    reasons = reasons_left_out(values, config, population)
    kept = values[reasons == ""]
    require_areas(reasons, 1)
    numbers = _counted(kept.to_numpy(), config)
    inhabitants = _inhabitants(kept.index, config, population)
    treatments = _treatments(numbers, config) if base is None else base.treatments
    columns = [treat(column) for treat, column in zip(treatments, numbers.T)]
    treated = np.column_stack(columns)
    reference = (
        reference_of(treated, inhabitants, config.sample) if base is None else base.indicators
    )
    _require_spread(config, reference, numbers, base is not None)
    scores = scaled_by(treated, config, reference)
    weights, components = config.own_weights, _components(scores, config, inhabitants, base)
    if config.weighting == PCA:
        weights = _weights_of(components, config) if base is None else base.weights
    counted = np.where(weights > 0, scores, np.nan)
    require_defined(counted, config.keys, kept.index, config.combine, config.zero_allowed)
    return Prepared(
        *(reasons, kept.index, numbers, treated, scores, weights),
        *(reference, treatments, inhabitants, components),
    )


def scaled_by(treated: Array, config: Config, reference: Reference) -> Array:
    """Each indicator on its scale, turned where a high value is favourable."""
    result = np.empty(treated.shape)
    hows = np.array([each.scaling for each in config.indicators], dtype=object)
    posts = np.array([each.goalposts or (0.0, 1.0) for each in config.indicators]).T
    for how in dict.fromkeys(hows):
        chosen = np.flatnonzero(hows == how)
        result[:, chosen] = scaled(
            treated[:, chosen],
            config.scale(how),
            reference.of(chosen),
            config.polarity[chosen],
            posts[:, chosen],
        )
    return result


def require_defined(
    scores: Array, names: list[str], keys: pd.Index, how: str, zero_allowed: bool
) -> None:
    """Refuse a combination that is not defined for ``scores`` (areas × names).

    Errors
    ------
    SozialraumError
        Names indicators or themes, the first areas, and what to do.
    """
    bad = undefined(scores, how, zero_allowed)
    if bad.any():
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "A geometric or harmonic mean is not defined for numbers that are not above 0. "
                "After scaling, {fields} has such numbers (areas {areas}). Scale to an interval "
                "above 0 (SCALE_INTERVAL, such as 1;100, and no z-values), or combine otherwise.",
            ),
            fields=first_ten(np.array(names, dtype=object)[bad.any(axis=0)]),
            areas=first_ten(keys[bad.any(axis=1)]),
        )


def _counted(numbers: Array, config: Config) -> Array:
    """NaN for all indicators of a theme that has too few of them in an area."""
    enough = enough_data(numbers, config)
    counts = np.zeros(numbers.shape, dtype=bool)
    for place, members in enumerate(config.members):
        counts[:, members] = enough[:, place, None]
    return np.asarray(np.where(counts, numbers, np.nan))


def _inhabitants(keys: pd.Index, config: Config, population: pd.Series | None) -> Array | None:
    if population is None or not config.weighted:
        return None
    inhabitants = population.reindex(keys).to_numpy("float64")
    if not inhabitants.sum() > 0:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "WEIGHTED: all areas have 0 inhabitants (areas {areas}). Check the field "
                "POPULATION_FIELD.",
            ),
            areas=first_ten(keys),
        )
    return np.asarray(inhabitants)


def _treatments(numbers: Array, config: Config) -> tuple[Treatment, ...]:
    """Goalposts are in the unit of the field: its logarithm has no place between them."""
    return tuple(
        Treatment()
        if each.scaling == "goalposts" and config.outliers.how == LOG
        else treatment(column, config.outliers)
        for each, column in zip(config.indicators, numbers.T)
    )


def _require_spread(config: Config, reference: Reference, numbers: Array, has_base: bool) -> None:
    """Refuse indicators that cannot be compared, and say why."""
    flat = [
        place
        for place, each in enumerate(config.indicators)
        if each.scaling in RELATIVE and reference.constant(each.scaling)[place]
    ]
    if flat:
        raise SozialraumError(
            _why_flat(numbers[:, flat], has_base),
            fields=first_ten(config.keys[place] for place in flat),
        )


def _why_flat(numbers: Array, has_base: bool) -> str:
    if has_base:
        return NO_SPREAD
    if np.isnan(numbers).all(axis=0).any():
        return QT_TRANSLATE_NOOP(
            "Sozialraum",
            "{fields} has no number in any of the areas that are included. Leave it out, or check "
            "the field.",
        )
    if len(numbers) == 1:
        return QT_TRANSLATE_NOOP(
            "Sozialraum",
            "Only one area has enough indicators and inhabitants: {fields} cannot be compared "
            "with other areas. Include more areas, or use goalposts or the base of another "
            "year.",
        )
    if not moments_of(numbers).constant("minmax").all():
        return QT_TRANSLATE_NOOP(
            "Sozialraum",
            "{fields} tells no area from another: all values are the same but for outliers, which "
            "are winsorised, or for areas without inhabitants, which do not count. Leave it out, "
            "include more areas, or treat outliers otherwise.",
        )
    return QT_TRANSLATE_NOOP(
        "Sozialraum",
        "{fields} has the same value in all areas and tells no area from another. Leave it "
        "out, include more areas, or scale it with goalposts.",
    )


def _components(
    scores: Array, config: Config, inhabitants: Array | None, base: Base | None
) -> tuple[Component, ...]:
    if config.weighting != PCA or base is not None:
        return ()
    names = [theme.name for theme in config.themes] or [""]
    return tuple(
        component(scores[:, places], [config.keys[at] for at in places], name, inhabitants)
        for name, places in zip(names, config.members)
    )


def _weights_of(components: tuple[Component, ...], config: Config) -> Array:
    weights = np.empty(len(config.indicators))
    for found, places in zip(components, config.members):
        weights[places] = found.weights
    return weights


def require_values(config: Config, reference: Reference) -> None:
    """Refuse moments of another year where each of its values is needed.

    Errors
    ------
    SozialraumError
        An indicator is scaled by ranks or percentiles, and the base holds moments only.
    """
    ordered = [each.key for each in config.indicators if each.scaling in ORDERED]
    if ordered and reference.values is None:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{fields} is scaled by its place among the areas: the base must hold the "
                "indicators of the other year's areas, not their mean and standard deviation.",
            ),
            fields=first_ten(ordered),
        )
