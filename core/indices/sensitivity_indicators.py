"""What each indicator does to an index: the index without it, correlations, Cronbach's alpha.

All of it is about the included areas and their scaled, turned values with outliers treated: what
the index is made of. The index without an indicator keeps the areas, the scaling and the weights
of the others.

    alpha = k / (k − 1) · (1 − Σ var(s) / var(Σ s))      over areas without a gap

Sources: Cronbach (1951), Coefficient alpha and the internal structure of tests, Psychometrika 16;
OECD/JRC, Handbook on Constructing Composite Indicators (2008), chapters 4 and 7; COINr
(get_cronbach, remove_elements).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from ..arrays import Array
from .composite import Composite
from .configuration import Config
from .hierarchy import ThemeMoments, index_of
from .index_classes import ranks
from .preparation import Base
from .scaling import Reference
from .sensitivity_classes import Classifier, classifier
from .weighting import weight_shares

MOVERS = 5


@dataclass(frozen=True)
class Move:
    """An area whose rank changes: with the indicator, and without it."""

    area: str
    rank: int
    without: int


@dataclass(frozen=True)
class Indicators:
    """The indicators of an index.

    Attributes
    ----------
    table
        By indicator: ``theme``, ``share`` (of the weights), ``correlation`` (with the index),
        ``item_rest`` (with the sum of the others), ``spearman`` (ranks without it and with it),
        ``mean_move`` (of ranks), ``largest_move``, ``class_changes`` (areas), ``alpha_without``.
        NaN where it cannot be said.
    movers
        By indicator the areas that move most.
    correlations
        Indicators × indicators.
    alpha, theme_alphas
        Cronbach's alpha of all indicators, and by theme; NaN where it cannot be said.
    """

    table: pd.DataFrame
    movers: dict[str, tuple[Move, ...]]
    correlations: pd.DataFrame
    alpha: float
    theme_alphas: dict[str, float]


def indicators_of(result: Composite, config: Config, base: Base | None = None) -> Indicators:
    """Leave each indicator of ``result`` out once, and look at how they hang together."""
    scaled, keys = result.prepared.scaled, config.keys
    classes = classifier(result, config, base)
    rows, movers = [], {}
    index = result.table.loc[result.prepared.keys, "index"].to_numpy("float64")
    for place, key in enumerate(keys):
        left = np.delete(np.arange(len(keys)), place)
        without = _without(result, config, place, base)
        change, movers[key] = _changes(result, without, classes)
        rows.append(
            {
                "theme": config.indicators[place].theme,
                "correlation": correlation(scaled[:, place], index),
                "item_rest": correlation(scaled[:, place], scaled[:, left].sum(axis=1)),
                **change,
                "alpha_without": cronbach_alpha(scaled[:, left]),
            }
        )
    table = pd.DataFrame(rows, index=pd.Index(keys, name="indicator"))
    table.insert(1, "share", weight_shares(config, result.prepared.weights))
    whole = {"largest_move": "Int64", "class_changes": "Int64"}
    return Indicators(
        table.astype(whole),
        movers,
        pd.DataFrame(scaled, columns=keys).corr(min_periods=2).clip(-1.0, 1.0),
        cronbach_alpha(scaled),
        {
            theme.name: cronbach_alpha(scaled[:, places])
            for theme, places in zip(config.themes, config.members)
        },
    )


def cronbach_alpha(values: Array) -> float:
    """Internal consistency of areas × indicators; NaN with one indicator or no variance."""
    complete = values[~np.isnan(values).any(axis=1)]
    count = values.shape[1]
    if count < 2 or len(complete) < 2:
        return float("nan")
    apart = complete - complete.mean(axis=0)
    whole = float(apart.sum(axis=1).var(ddof=1))
    parts = float(apart.var(axis=0, ddof=1).sum())
    if not whole > 1e-12 * parts:
        return float("nan")
    return count / (count - 1) * (1 - parts / whole)


def correlation(one: Array, other: Array) -> float:
    """Pearson's coefficient over the areas in which both are numbers; NaN without variance."""
    both = ~(np.isnan(one) | np.isnan(other))
    if both.sum() < 2:
        return float("nan")
    value = pd.Series(one[both]).corr(pd.Series(other[both]))
    return float(np.clip(value, -1.0, 1.0))


def spearman(ranks_one: Array, ranks_other: Array) -> float:
    """Spearman's coefficient of two rankings; ties share the middle rank."""
    return correlation(
        pd.Series(ranks_one).rank().to_numpy(), pd.Series(ranks_other).rank().to_numpy()
    )


def _without(result: Composite, config: Config, place: int, base: Base | None) -> Array:
    """The index of the other indicators; NaN where there is none."""
    prepared, rest = result.prepared, config.without(config.keys[place])
    left = np.delete(np.arange(len(config.keys)), place)
    if not len(left):
        return np.full(len(prepared.keys), np.nan)
    weights = (prepared.weights[left], rest.theme_weights)
    moments = ThemeMoments(prepared.inhabitants, _moments_without(result, config, place, base))
    return index_of(prepared.scaled[:, left], *weights, rest, moments)


def _moments_without(
    result: Composite, config: Config, place: int, base: Base | None
) -> Reference | None:
    """Moments of another year hold for the themes that stay as they are."""
    if base is None or not config.themes:
        return None
    counts = result.prepared.weights[place] > 0
    same = np.array([not (counts and place in members) for members in config.members])
    kept = [not set(members) <= {place} for members in config.members]
    known = base.themes.of(np.flatnonzero(kept))
    nothing = np.where(same[kept], 0.0, np.nan)
    return replace(known, origin=known.origin + nothing, low=known.low + nothing)


def _changes(
    result: Composite, without: Array, classes: Classifier | None
) -> tuple[dict[str, object], tuple[Move, ...]]:
    """What becomes of ranks and classes."""
    there = np.isfinite(without)
    if there.sum() < 1:
        names = ("spearman", "mean_move", "largest_move", "class_changes")
        return {name: np.nan if name in names[:2] else pd.NA for name in names}, ()
    keys = result.prepared.keys[there]
    table = result.table.loc[keys]
    before, after = ranks(table["index"].to_numpy("float64")), ranks(without[there])
    moves = np.abs(after - before)
    order = np.argsort(-moves, kind="stable")[:MOVERS]
    changed: object = pd.NA
    if classes is not None and there.all():
        changed = int((classes(without) != table["index_class"].to_numpy("int64")).sum())
    change = {
        "spearman": spearman(before, after),
        "mean_move": float(moves.mean()),
        "largest_move": int(moves.max()),
        "class_changes": changed,
    }
    found = (Move(str(keys[at]), int(before[at]), int(after[at])) for at in order if moves[at])
    return change, tuple(found)
