"""How much ranks and classes of an index hang on its conventions: a Monte-Carlo simulation.

In each run every weight is drawn evenly between ``w · (1 − s)`` and ``w · (1 + s)`` (weights of
themes too) and brought to the sum they had, in each theme; and one way of scaling and combining is
drawn from those that are tried. The areas stay the same. Of all runs, an area has::

    rank_p05, rank_median, rank_p95   the smallest rank that 5, 50, 95 % of the runs do not exceed
    class_share                       share of the runs in which it is in the class of the index

Quantiles and limits in standard deviations are those of the run. Fixed limits are applied as they
are where scaling and combination are those of the index; else, and where the index is standardised
again, after the index of the run has been brought to the mean and standard deviation of the index
(to its minimum and maximum where the index has an interval).

Draws come from PCG64 in the order run by run: variant, weights of the indicators, weights of the
themes. The same seed gives the same ranks, however many areas are reckoned at a time.

Sources: Saisana, Saltelli, Tarantola (2005), Uncertainty and sensitivity analysis techniques as
tools for the quality assessment of composite indicators, J. R. Stat. Soc. A 168; OECD/JRC,
Handbook on Constructing Composite Indicators (2008), chapter 7; COINr (get_noisy_weights,
get_sensitivity).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..arrays import Array
from ..errors import QT_TRANSLATE_NOOP, SozialraumError
from .composite import Composite
from .configuration import Config
from .hierarchy import index_of
from .index_classes import ranks
from .preparation import Base
from .sensitivity_classes import Classifier, classifier
from .sensitivity_variants import OWN, Variant, variants

MOST_RANKS = 500_000_000
"""Runs × areas that fit into memory."""
_BLOCK = 1_000_000


@dataclass(frozen=True)
class Plan:
    """What is varied, and how often.

    Attributes
    ----------
    spread
        Weights vary by this share of themselves, from 0 to 1.
    scalings, combinations
        What is tried beside the index's own.
    """

    runs: int = 1000
    seed: int = 1
    spread: float = 0.25
    scalings: tuple[str, ...] = (OWN, "zscore", "minmax", "rank")
    combinations: tuple[str, ...] = (OWN, "mean", "geometric")


@dataclass(frozen=True)
class Sensitivity:
    """The outcome of all runs.

    Attributes
    ----------
    table
        By area, all of them: ``rank_index``, ``rank_p05``, ``rank_median``, ``rank_p95``,
        ``class_index``, ``class_share``; missing where an area is left out, the classes also where
        the index has none.
    moves
        By variant: ``scaling``, ``combine``, ``chance``, ``runs``, ``move`` (mean distance of an
        area's rank from its rank in the index).
    move
        The same over all runs.
    between
        Shares of the runs, classes of the index × classes of the runs; each row adds up to 1.
    not_defined
        Scalings with combinations that are not defined for the values.
    """

    table: pd.DataFrame
    moves: pd.DataFrame
    move: float
    between: Array
    not_defined: tuple[tuple[str, str], ...]


def sensitivity(
    result: Composite,
    config: Config,
    plan: Plan,
    base: Base | None = None,
    progress: Callable[[float], None] = lambda share: None,
) -> Sensitivity:
    """Simulate the index ``result``; ``progress`` is told the share done, and may end it.

    Errors
    ------
    SozialraumError
        More runs of more areas than fit into memory.
    """
    count = len(result.prepared.keys)
    if plan.runs * count > MOST_RANKS:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "RUNS: {runs} runs of {areas} areas do not fit into memory. At most {most} runs "
                "are possible.",
            ),
            runs=plan.runs,
            areas=count,
            most=MOST_RANKS // count,
        )
    tried, not_defined = variants(result.prepared, config, plan.scalings, plan.combinations, base)
    classes = classifier(result, config, base)
    tally = _Tally(result, plan.runs, classes)
    for chosen, places, index in _simulated(result, config, plan, tried):
        tally.add(places, index, chosen, tried[chosen].scaling == tried[chosen].combine == OWN)
        progress(tally.done / plan.runs)
    return Sensitivity(
        tally.table(),
        _moves(tried, tally),
        float(tally.moved.mean()),
        tally.between(),
        not_defined,
    )


class _Tally:
    """Ranks and classes of the runs so far."""

    def __init__(self, result: Composite, runs: int, classes: Classifier | None) -> None:
        self.result, self.classes = result, classes
        included = result.table.loc[result.prepared.keys]
        self.rank = included["index_rank"].to_numpy("int64")
        kind = np.uint16 if len(included) < 2**16 else np.uint32
        self.ranks = np.empty((len(included), runs), dtype=kind)
        self.moved, self.variant = np.empty(runs), np.empty(runs, dtype="int64")
        self.done = 0
        number = 0 if classes is None else classes.count
        self.counts = np.zeros((len(included), number), dtype="int64")
        if classes is not None:
            self.own = included["index_class"].to_numpy("int64") - 1

    def add(self, places: Array, index: Array, variant: int, own: bool) -> None:
        """The index of some runs (runs × areas); ``own``: scaled and combined as the index."""
        found = ranks(index)
        self.ranks[:, places] = found.T
        self.moved[places] = np.abs(found - self.rank).mean(axis=1)
        self.variant[places] = variant
        if self.classes is not None:
            number = self.classes.count
            codes = self.classes(index, own) - 1 + np.arange(len(self.rank)) * number
            added = np.bincount(codes.ravel(), minlength=self.counts.size)
            self.counts += added.reshape(self.counts.shape)
        self.done += len(places)

    def table(self) -> pd.DataFrame:
        """The outcome by area."""
        runs = self.ranks.shape[1]
        at = [int(np.ceil(share * runs)) - 1 for share in (0.05, 0.5, 0.95)]
        self.ranks.partition(sorted(set(at)), axis=1)
        columns = {"rank_index": self.rank}
        for name, place in zip(("rank_p05", "rank_median", "rank_p95"), at):
            columns[name] = self.ranks[:, place].astype("int64")
        table = pd.DataFrame(columns, index=self.result.prepared.keys)
        table["class_index"], table["class_share"] = pd.NA, np.nan
        if self.classes is not None:
            table["class_index"] = self.own + 1
            table["class_share"] = self.counts[np.arange(len(self.own)), self.own] / runs
        table = table.reindex(self.result.table.index)
        whole = [name for name in table.columns if name != "class_share"]
        return table.astype(dict.fromkeys(whole, "Int64"))

    def between(self) -> Array:
        """Classes of the index × classes of the runs."""
        if self.classes is None:
            return np.empty((0, 0))
        number = self.classes.count
        total = np.stack([self.counts[self.own == each].sum(axis=0) for each in range(number)])
        with np.errstate(all="ignore"):
            return np.asarray(total / total.sum(axis=1, keepdims=True))


def _simulated(
    result: Composite, config: Config, plan: Plan, tried: tuple[Variant, ...]
) -> Iterator[tuple[int, Array, Array]]:
    """Number of the variant, numbers of the runs, and their index (runs × areas)."""
    prepared, random = result.prepared, np.random.default_rng(plan.seed)
    own, themes = prepared.weights, config.theme_weights
    limits = np.cumsum([each.chance for each in tried])[:-1]
    size = max(1, _BLOCK // len(prepared.keys))
    for start in range(0, plan.runs, size):
        length = min(size, plan.runs - start)
        drawn = random.random((length, 1 + len(own) + len(themes)))
        factors = 1 + plan.spread * (1 - 2 * drawn[:, 1:])
        weights = _to_sums(factors[:, : len(own)] * own, own, config.members)
        every = [np.arange(len(themes))]
        theme_weights = _to_sums(factors[:, len(own) :] * themes, themes, every)
        chosen = np.searchsorted(limits, drawn[:, 0], side="right")
        for place, each in enumerate(tried):
            runs = np.flatnonzero(chosen == place)
            if len(runs):
                drawn_weights = (weights[runs], theme_weights[runs])
                index = index_of(each.scaled, *drawn_weights, each.config, each.moments)
                yield place, start + runs, index


def _to_sums(drawn: Array, own: Array, groups: list[Array]) -> Array:
    """Drawn weights (runs × weights) brought to the sum of the own ones, in each group."""
    for places in groups:
        share = own[places].sum() / drawn[:, places].sum(axis=1)
        drawn[:, places] *= share[:, None]
    return drawn


def _moves(tried: tuple[Variant, ...], tally: _Tally) -> pd.DataFrame:
    runs = [int((tally.variant == place).sum()) for place in range(len(tried))]
    moves = [
        float(tally.moved[tally.variant == place].mean()) if count else np.nan
        for place, count in enumerate(runs)
    ]
    return pd.DataFrame(
        {
            "scaling": [each.scaling for each in tried],
            "combine": [each.combine for each in tried],
            "chance": [each.chance for each in tried],
            "runs": runs,
            "move": moves,
        }
    )
