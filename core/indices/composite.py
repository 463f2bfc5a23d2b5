"""The composite index: indicators, themes, index, rank, classes and contributions in one run.

``indicator -> outliers -> scaling -> (theme ->) combination -> index -> rank and class``. Rank 1
is the highest index, class 1 the lowest. An index describes; it never says need by itself.

A suppressed or unknown value is never a number here (`Figures` sees to that): it enters no moment,
no rank, no limit and no contribution, so nothing follows from the result that does not follow from
the published values.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..arrays import Array
from ..errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten
from ..tables.fieldnames import safe_names
from ..tables.states import Figures, State, worst
from .combining import combine
from .configuration import Config
from .contributions import contributions
from .hierarchy import Affine, index_scale, theme_scale, theme_scores
from .inclusion import LARGEST
from .index_classes import class_limits, classified, ranks
from .preparation import Base, Prepared, prepare, require_defined
from .scaling import Reference, reference_of


@dataclass(frozen=True)
class Composite:
    """An index by area.

    Attributes
    ----------
    table
        ``index``, ``index_class`` (only if there are classes), ``index_rank``, ``included`` (0/1).
    contributions, theme_scores, theme_contributions
        By indicator; by theme (no columns where there are none). What the parts add to the index;
        where the combination does not add up, the index minus the index without the part.
    adds_up
        Whether the contributions of an area add up to its index.
    prepared
        The included areas, scaled.
    base
        The base for the same index of a later year.
    """

    table: pd.DataFrame
    contributions: pd.DataFrame
    theme_scores: pd.DataFrame
    theme_contributions: pd.DataFrame
    adds_up: bool
    prepared: Prepared
    base: Base

    @property
    def reasons(self) -> pd.Series:
        """Why an area is left out; empty where it is included."""
        return self.prepared.reasons


def composite(
    values: pd.DataFrame,
    config: Config,
    population: pd.Series | None = None,
    base: Base | None = None,
) -> Composite:
    """The index of ``values`` (areas × indicators, NaN where there is no number).

    ``base`` gives moments, weights, treatments and limits of another year: an index then changes
    only because its values change. Refusals: see `prepare`; and an index that is the same in all
    areas but is to be standardised.
    """
    prepared = prepare(values, config, population, base)
    scores = theme_scores(prepared.scaled, prepared.weights, config)
    themes = _reference(scores, prepared, config) if base is None else base.themes
    if config.themes and config.theme_scaling != "none":
        _require_spread(themes, config.theme_scaling, scores)
    pipeline = Pipeline(config, theme_scale(config, themes))
    raw = pipeline.raw(prepared)
    whole = _reference(raw[:, None], prepared, config) if base is None else base.index
    if config.restandardize or config.index_interval is not None:
        _require_spread(whole, "zscore" if config.restandardize else "minmax", raw)
    pipeline = Pipeline(config, pipeline.themes, index_scale(config, whole))
    index = pipeline.index(prepared.scaled, prepared.weights) + 0.0  # no −0
    _require_finite(index, prepared.keys)
    limits = _limits(index, config, base)
    index_class = classified(index, limits, config.classing.limit_below)
    parts = contributions(prepared.scaled, prepared.weights, config, pipeline)
    named = [theme.name for theme in config.themes]
    keys, every = prepared.keys, values.index

    def frame(array: Array, columns: list[str]) -> pd.DataFrame:
        return pd.DataFrame(array + 0.0, index=keys, columns=columns).reindex(every)

    shown = pipeline.themes(scores) if named else scores[:, :0]
    used = Base(
        prepared.reference, themes, whole, prepared.treatments, prepared.weights, tuple(limits)
    )
    return Composite(
        _table(index, index_class, config, prepared, every),
        frame(parts.indicators, config.keys),
        frame(shown, named),
        frame(parts.themes if named else shown, named),
        parts.adds_up,
        prepared,
        used,
    )


@dataclass(frozen=True)
class Pipeline:
    """The way from scaled indicators to the index, with all moments fixed."""

    config: Config
    themes: Affine
    whole: Affine | None = None

    def index(self, scaled: Array, weights: Array) -> Array:
        """The index of each area; NaN where there is no number at all."""
        scores = self.themes(theme_scores(scaled, weights, self.config))
        raw = combine(scores, self.config.theme_weights, self._how)
        return raw if self.whole is None else self.whole(raw)

    def raw(self, prepared: Prepared) -> Array:
        """The index before it is standardised again.

        Errors
        ------
        SozialraumError
            The combination of the themes is not defined for their scores.
        """
        if self.config.themes:
            scores = self.themes(theme_scores(prepared.scaled, prepared.weights, self.config))
            names = [theme.name for theme in self.config.themes]
            require_defined(scores, names, prepared.keys, self._how, self.config.zero_allowed)
        return self.index(prepared.scaled, prepared.weights)

    @property
    def _how(self) -> str:
        return self.config.theme_combine if self.config.themes else "mean"


def index_figures(result: Composite, inputs: Figures, config: Config) -> Figures:
    """Index, contributions and theme scores with their states.

    An included area has the worst state of the values that were used, and at least ``limited``
    where one was missing. An area left out has the state of its missing input, or else
    ``not_applicable``. Columns: ``index``, ``c_<indicator>``, ``t_<theme>`` (score) and
    ``ct_<theme>`` (contribution).
    """
    inputs = inputs[config.keys]
    there = result.contributions.notna()
    used = inputs.states.where(there, 0)
    whole = _state(result, inputs.states, used, there, result.table["index"].notna())
    values, states = {"index": result.table["index"]}, {"index": whole}
    for key in config.keys:
        values[f"c_{key}"] = result.contributions[key]
        left_out = whole.where(result.reasons != "", inputs.states[key])
        states[f"c_{key}"] = inputs.states[key].where(there[key], left_out)
    names = theme_fields(config)
    for theme, places in zip(config.themes, config.members):
        keys = [config.keys[at] for at in places]
        known = result.theme_scores[theme.name].notna()
        state = _state(result, inputs.states[keys], used[keys], there[keys], known)
        for start, frame in (("t", result.theme_scores), ("ct", result.theme_contributions)):
            field = f"{start}_{names[theme.name]}"
            values[field], states[field] = frame[theme.name], state
    return Figures.of(pd.DataFrame(values), pd.DataFrame(states))


def theme_fields(config: Config) -> dict[str, str]:
    """What each theme is called in names of fields."""
    names = [theme.name for theme in config.themes]
    return dict(zip(names, safe_names(names)))


def _state(
    result: Composite,
    inputs: pd.DataFrame,
    used: pd.DataFrame,
    there: pd.DataFrame,
    known: pd.Series,
) -> pd.Series:
    gap = there.sum(axis=1) < there.shape[1]
    included = worst(used).clip(lower=(gap * int(State.LIMITED)).astype("int8"))
    missing = worst(inputs)
    left_out = missing.mask(missing <= State.ESTIMATED, int(State.NOT_APPLICABLE))
    return included.where(known, left_out).astype("int8")


def _reference(values: Array, prepared: Prepared, config: Config) -> Reference:
    return reference_of(values, prepared.inhabitants, config.sample)


def _require_spread(reference: Reference, how: str, values: Array) -> None:
    # Sums carry rounding errors, so their spread is compared with their size.
    size = np.nanmax(np.abs(values), initial=0.0)
    spread = reference.sd if how == "zscore" else reference.high - reference.low
    if not (spread > 1e-12 * size).all():
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "The index, or a theme, has the same value in all areas and cannot be brought to "
                "another scale. Include more areas or other indicators, or leave the index as "
                "it is.",
            )
        )


def _require_finite(index: Array, keys: pd.Index) -> None:
    endless = np.abs(index) > LARGEST
    if endless.any():
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "The index is infinite or beyond 10^100 in {areas}: values, weights or intervals "
                "are too large. Check their units.",
            ),
            areas=first_ten(keys[endless]),
        )


def _limits(index: Array, config: Config, base: Base | None) -> Array:
    if base is not None and base.limits and config.classing.how != "limits":
        return np.array(base.limits)
    return class_limits(index, config.classing, config.sample)


def _table(
    index: Array, index_class: Array, config: Config, prepared: Prepared, every: pd.Index
) -> pd.DataFrame:
    columns: dict[str, Array] = {"index": index}
    if config.classing.how != "none":
        columns["index_class"] = index_class
    columns["index_rank"] = ranks(index)
    table = pd.DataFrame(columns, index=prepared.keys).reindex(every)
    whole = {name: "Int64" for name in columns if name != "index"}
    table = table.astype(whole)
    table["included"] = (prepared.reasons == "").astype("int64")
    return table
