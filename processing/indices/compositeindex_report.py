"""The report of compositeindex: formula, weights, outliers, limits and contributions as HTML."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ...i18n import tr, translate
from ..choices import TITLES
from ..run import Run
from .index_base import base_name
from .index_report import (
    digits,
    exactly,
    figure,
    left_out,
    limit_texts,
    names_by_key,
    percent,
    rendered,
    titles_of,
)
from .index_words import (
    formulas,
    interval_text,
    method_lines,
    preset_text,
    treatment_text,
)

if TYPE_CHECKING:
    import pandas as pd

    from ...core.indices.composite import Composite
    from ...core.indices.configuration import Config
    from ...core.indices.scaling import Reference

TEMPLATE = Path(__file__).with_name("compositeindex_report.html")
MOST_AREAS = 1000
_WIDEST = 100.0


def report_html(run: Run, config: Config, result: Composite, names: pd.Series | None) -> str:
    """The report; figures in the notation of QGIS' language."""
    called, titles = names_by_key(names, result), titles_of(run, config)
    return rendered(
        TEMPLATE,
        run,
        label=_labels(),
        method=method_lines(config, base_name(run)),
        preset=preset_text(run),
        formulas=formulas(config),
        interval=interval_text(config.interval),
        indicators=_indicators(config, result, titles),
        goalposts=any(each.scaling == "goalposts" for each in config.indicators),
        base=base_name(run),
        compared=_compared(run, config, result, titles),
        themes=_themes(config, result),
        components=_components(result),
        outliers=_outliers(config, result, called),
        treated=config.outliers.how != "none",
        classes=_classes(config, result),
        on_limit=_on_limit(config),
        left_out=left_out(config, result, called),
        adds_up=result.adds_up,
        columns=[*(theme.name for theme in config.themes), *titles.values()],
        rows=_rows(config, result, called),
        more=max(int(result.table["included"].sum()) - MOST_AREAS, 0),
    )


def _indicators(config: Config, result: Composite, titles: dict[str, str]) -> list[dict[str, str]]:
    from ...core.indices.scaling import moments_of
    from ...core.indices.weighting import weight_shares

    prepared, weights = result.prepared, result.base.weights
    own = moments_of(prepared.values, prepared.inhabitants, config.sample)
    shares = weight_shares(config, weights)
    return [
        {
            "key": each.key,
            "title": titles[each.key],
            "theme": each.theme,
            "turned": translate("Sozialraum", "turned") if each.polarity < 0 else "",
            "scaling": tr(TITLES["SCALING"][each.scaling]),
            "weight": figure(weights[place]),
            "share": percent(shares[place]),
            **_moments(own, place),
            "goalposts": "" if each.goalposts is None else " / ".join(map(figure, each.goalposts)),
        }
        for place, each in enumerate(config.indicators)
    ]


def _moments(reference: Reference, place: int) -> dict[str, str]:
    names = {"mean": "mean", "sd": "sd", "least": "low", "greatest": "high"}
    return {label: figure(getattr(reference, name)[place]) for label, name in names.items()}


def _compared(
    run: Run, config: Config, result: Composite, titles: dict[str, str]
) -> list[dict[str, str]]:
    """What values are compared with, where it is not the values themselves."""
    treated = any(each.how for each in result.prepared.treatments)
    if not treated and not base_name(run):
        return []
    return [
        {"key": key, "title": titles[key], **_moments(result.base.indicators, place)}
        for place, key in enumerate(config.keys)
    ]


def _themes(config: Config, result: Composite) -> list[tuple[str, str, str]]:
    total = config.theme_weights.sum()
    return [
        (theme.name, figure(theme.weight), percent(theme.weight / total)) for theme in config.themes
    ]


def _components(result: Composite) -> list[dict[str, object]]:
    return [
        {
            "theme": each.theme,
            "explained": percent(each.explained),
            "eigenvalue": figure(each.eigenvalue),
            "loadings": [
                (key, figure(loading), figure(weight))
                for key, loading, weight in zip(each.keys, each.loadings, each.weights)
            ],
        }
        for each in result.prepared.components
    ]


def _outliers(config: Config, result: Composite, called: dict[str, str]) -> list[dict[str, object]]:
    prepared = result.prepared
    return [
        {
            "key": config.keys[place],
            "how": treatment_text(treatment),
            "before": f"{figure(treatment.skewness)} / {figure(treatment.kurtosis)}",
            "after": f"{figure(treatment.skewness_after)} / {figure(treatment.kurtosis_after)}",
            "areas": _changed(result, place, called) if treatment.how == "winsorise" else [],
        }
        for place, treatment in enumerate(prepared.treatments)
        if treatment.how
    ]


def _changed(result: Composite, place: int, called: dict[str, str]) -> list[tuple[str, str, str]]:
    """The areas whose value was cut off: name, value, value used."""
    prepared = result.prepared
    own, treated = prepared.values[:, place], prepared.treated[:, place]
    changed = (own != treated) & (own == own)
    return [
        (called[key], figure(before), figure(after))
        for key, before, after in zip(prepared.keys[changed], own[changed], treated[changed])
    ]


def _classes(config: Config, result: Composite) -> list[tuple[int, str, str, int]]:
    """Number, lower and upper limit and number of areas of each class."""
    if config.classing.how == "none":
        return []
    edges = ["", *limit_texts(result.base.limits), ""]
    counts = result.table["index_class"].value_counts()
    return [
        (place, low, high, int(counts.get(place, 0)))
        for place, (low, high) in enumerate(zip(edges, edges[1:]), 1)
    ]


def _on_limit(config: Config) -> str:
    if config.classing.limit_below:
        return translate("Sozialraum", "A value on a limit belongs to the class below it.")
    return translate("Sozialraum", "A value on a limit belongs to the class above it.")


def _rows(config: Config, result: Composite, called: dict[str, str]) -> list[dict[str, object]]:
    """The areas by rank with their contributions: number and bar, in shares of the longest."""
    import pandas as pd

    table = result.table[result.table["included"] == 1]
    table = table.sort_values("index_rank", kind="stable").head(MOST_AREAS)
    parts = pd.concat([result.theme_contributions, result.contributions], axis=1)
    parts.columns = range(parts.shape[1])
    parts = parts.reindex(table.index)
    longest = float(parts.abs().max().max()) or 1.0
    decimals = digits(result.table["index"].dropna())
    classes = table["index_class"] if "index_class" in table else pd.Series("", index=table.index)
    return [
        {
            "rank": int(rank),
            "area": called[key],
            "index": exactly(index, decimals),
            "class": str(class_),
            "parts": [_bar(value, longest, decimals) for value in values],
        }
        for key, rank, index, class_, values in zip(
            table.index, table["index_rank"], table["index"], classes, parts.to_numpy()
        )
    ]


def _bar(value: float, longest: float, decimals: int) -> dict[str, object]:
    if value != value:
        return {"text": "–", "width": "0", "side": "above"}
    width = _WIDEST * abs(value) / longest
    side = "above" if value >= 0 else "below"
    return {"text": exactly(value, decimals), "width": f"{width:.0f}", "side": side}


def _labels() -> dict[str, str]:
    from .compositeindex_labels import labels

    return labels()
