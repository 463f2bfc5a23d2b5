"""The ways of scaling and combining that a simulation of an index tries.

Tried is every scaling with every combination that is defined for its values. Geometric and
harmonic means need numbers above 0: bounded scalings are brought to 1 to 100 for them (unless the
index has an interval above 0 itself), and z-values are not tried with them. Each scaling is as
likely as the others, and within it each of its combinations.

Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), chapter 7; COINr
(get_sensitivity).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..arrays import Array
from .combining import undefined
from .configuration import Config
from .hierarchy import ThemeMoments, index_of
from .preparation import Base, Prepared, scaled_by
from .scaling import ORDERED, RELATIVE

OWN = "own"
"""The scaling, or the combination, that the index itself has."""
ABOVE_ZERO = (1.0, 100.0)
_POSITIVE = ("geometric", "harmonic")


@dataclass(frozen=True)
class Variant:
    """One scaling with one combination.

    Attributes
    ----------
    scaling, combine
        ``own`` or the key of what is tried instead.
    scaled
        The included areas × indicators.
    moments
        What the scores of the themes are compared with: moments of another year hold for the
        scaling and combination that they were made of.
    chance
        How likely it is drawn.
    """

    scaling: str
    combine: str
    config: Config
    scaled: Array
    moments: ThemeMoments
    chance: float = 1.0


def variants(
    prepared: Prepared,
    config: Config,
    scalings: Sequence[str],
    combinations: Sequence[str],
    base: Base | None = None,
) -> tuple[tuple[Variant, ...], tuple[tuple[str, str], ...]]:
    """What is tried, the index as it is first; and what is not defined for the values.

    A scaling or combination that gives the same order as the index's own is tried once.
    """
    moments = ThemeMoments(prepared.inhabitants, None if base is None else base.themes)
    found, not_defined = [Variant(OWN, OWN, config, prepared.scaled, moments)], []
    for how in (OWN, *_others(scalings, _same_scaling(config))):
        for combine in (OWN, *_others(combinations, _same_combination(config))):
            if how == combine == OWN:
                continue
            tried = _variant(prepared, config, how, combine)
            if tried is None:
                not_defined.append((how, combine))
            else:
                found.append(tried)
    return tuple(_with_chances(found)), tuple(not_defined)


def _others(wanted: Sequence[str], same: set[str]) -> list[str]:
    return [each for each in dict.fromkeys(wanted) if each != OWN and each not in same]


def _same_scaling(config: Config) -> set[str]:
    used = {each.scaling for each in config.indicators}
    return used if len(used) == 1 else set()


def _same_combination(config: Config) -> set[str]:
    """Without themes, sum and mean give the same order."""
    if config.themes:
        return {config.combine} if config.theme_combine == config.combine else set()
    return {"sum", "mean"} if config.combine in ("sum", "mean") else {config.combine}


def _variant(prepared: Prepared, config: Config, how: str, combine: str) -> Variant | None:
    changed = config
    if how != OWN:
        if _unknown(prepared, how):
            return None
        indicators = tuple(replace(each, scaling=how) for each in config.indicators)
        changed = replace(changed, indicators=indicators)
    if combine != OWN:
        free = config.theme_scaling == "none"
        themes = combine if free else config.theme_combine
        changed = replace(changed, combine=combine, theme_combine=themes)
    if _needs_positive(changed) and not (changed.interval and changed.interval[0] > 0):
        changed = replace(changed, interval=ABOVE_ZERO)
    scaled = scaled_by(prepared.treated, changed, prepared.reference)
    scaled = np.where(np.isnan(prepared.scaled), np.nan, scaled)
    tried = Variant(how, combine, changed, scaled, ThemeMoments(prepared.inhabitants))
    return tried if _is_defined(tried, prepared) else None


def _unknown(prepared: Prepared, how: str) -> bool:
    """Whether the reference cannot say it: moments without values, or a constant indicator."""
    reference = prepared.reference
    if how in ORDERED and reference.values is None:
        return True
    return how in RELATIVE and bool(reference.constant(how).any())


def _needs_positive(config: Config) -> bool:
    return config.combine in _POSITIVE or bool(config.themes and config.theme_combine in _POSITIVE)


def _is_defined(tried: Variant, prepared: Prepared) -> bool:
    config = tried.config
    counted = np.where(prepared.weights > 0, tried.scaled, np.nan)
    if undefined(counted, config.combine, config.zero_allowed).any():
        return False
    weights = (prepared.weights, config.theme_weights)
    return bool(np.isfinite(index_of(tried.scaled, *weights, config, tried.moments)).all())


def _with_chances(found: list[Variant]) -> Iterator[Variant]:
    scalings = [each.scaling for each in found]
    for each in found:
        chance = 1 / (len(set(scalings)) * scalings.count(each.scaling))
        yield replace(each, chance=chance)
