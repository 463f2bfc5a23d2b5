"""The report of compositeindex: formula, weights, outliers, limits and contributions as HTML."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ...gis.provenance import plugin_version
from ...i18n import language, number, tr, translate
from ..choices import TITLES
from ..run import Run
from .index_words import formulas, interval_text, left_out_reasons, method_lines, preset_text

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from markupsafe import Markup

    from ...core.indices.composite import Composite
    from ...core.indices.configuration import Config

TEMPLATE = Path(__file__).with_name("compositeindex_report.html")
MOST_AREAS = 1000
_WIDEST = 100.0


def report_html(run: Run, config: Config, result: Composite, names: pd.Series | None) -> str:
    """The report; figures in the notation of QGIS' language."""
    try:
        import jinja2
    except ImportError as error:
        from ...core.errors import QT_TRANSLATE_NOOP, SozialraumError

        text = QT_TRANSLATE_NOOP(
            "Sozialraum",
            "The report needs the Python package jinja2, which this QGIS does not have. Leave "
            "the report out.",
        )
        raise SozialraumError(text) from error
    environment = jinja2.Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    environment.filters["breakable"] = _breakable
    called, titles = _called(names, result), _titles(run, config)
    return environment.from_string(TEMPLATE.read_text(encoding="utf-8")).render(
        label=_labels(),
        language="de" if language() == "de" else "en",
        source=run.source("INPUT").name,
        method=method_lines(config),
        preset=preset_text(run.key("PRESET")),
        formulas=formulas(config),
        interval=interval_text(config.interval),
        indicators=_indicators(config, result, titles),
        goalposts=any(each.scaling == "goalposts" for each in config.indicators),
        themes=_themes(config, result),
        components=_components(result),
        outliers=_outliers(config, result, called),
        treated=config.outliers.how != "none",
        classes=_classes(config, result),
        on_limit=_on_limit(config),
        left_out=_left_out(config, result, called),
        adds_up=result.adds_up,
        columns=[*(theme.name for theme in config.themes), *titles.values()],
        rows=_rows(config, result, called),
        more=max(int(result.table["included"].sum()) - MOST_AREAS, 0),
        origin=translate("Sozialraum", "Source: {source}. Date: {date}.").format(
            source=run.text("SOURCE_NOTE") or "–", date=run.text("DATE") or "–"
        ),
        version=plugin_version(),
    )


def _breakable(text: str) -> Markup:
    """Text whose long field names may be broken at their underscores."""
    from markupsafe import Markup, escape

    return Markup(str(escape(text)).replace("_", "_<wbr>"))


def _called(names: pd.Series | None, result: Composite) -> dict[str, str]:
    """Key and name of each area."""
    if names is None:
        return {key: key for key in result.table.index}
    return {
        key: f"{key} {name}" if isinstance(name, str) and name.strip() not in ("", key) else key
        for key, name in zip(result.table.index, names)
    }


def _titles(run: Run, config: Config) -> dict[str, str]:
    """The alias of each indicator, or its field."""
    fields = run.source("INPUT").fields()
    return {key: fields.field(key).alias() or key for key in config.keys}


def _indicators(config: Config, result: Composite, titles: dict[str, str]) -> list[dict[str, str]]:
    reference, weights = result.base.indicators, result.base.weights
    shares = _shares(config, weights)
    return [
        {
            "key": each.key,
            "title": titles[each.key],
            "theme": each.theme,
            "turned": translate("Sozialraum", "turned") if each.polarity < 0 else "",
            "scaling": tr(TITLES["SCALING"][each.scaling]),
            "weight": _figure(weights[place]),
            "share": _percent(shares[place]),
            "mean": _figure(reference.mean[place]),
            "sd": _figure(reference.sd[place]),
            "least": _figure(reference.low[place]),
            "greatest": _figure(reference.high[place]),
            "goalposts": "" if each.goalposts is None else " / ".join(map(_figure, each.goalposts)),
        }
        for place, each in enumerate(config.indicators)
    ]


def _shares(config: Config, weights: np.ndarray) -> np.ndarray:
    """Share of each indicator in all weights, through its theme."""
    import numpy as np

    shares, outer = np.empty(len(weights)), config.theme_weights / config.theme_weights.sum()
    for place, members in enumerate(config.members):
        shares[members] = outer[place] * weights[members] / weights[members].sum()
    return shares


def _themes(config: Config, result: Composite) -> list[tuple[str, str, str]]:
    total = config.theme_weights.sum()
    return [
        (theme.name, _figure(theme.weight), _percent(theme.weight / total))
        for theme in config.themes
    ]


def _components(result: Composite) -> list[dict[str, object]]:
    return [
        {
            "theme": each.theme,
            "explained": _percent(each.explained),
            "eigenvalue": _figure(each.eigenvalue),
            "loadings": [
                (key, _figure(loading), _figure(weight))
                for key, loading, weight in zip(each.keys, each.loadings, each.weights)
            ],
        }
        for each in result.prepared.components
    ]


def _outliers(config: Config, result: Composite, called: dict[str, str]) -> list[dict[str, object]]:
    prepared = result.prepared
    found = []
    for place, treatment in enumerate(prepared.treatments):
        if not treatment.how:
            continue
        own, treated = prepared.values[:, place], prepared.treated[:, place]
        changed = (own != treated) & (own == own) if treatment.how == "winsorise" else own != own
        found.append(
            {
                "key": config.keys[place],
                "how": tr(TITLES["OUTLIERS"][treatment.how]),
                "before": f"{_figure(treatment.skewness)} / {_figure(treatment.kurtosis)}",
                "after": f"{_figure(treatment.skewness_after)} / "
                f"{_figure(treatment.kurtosis_after)}",
                "areas": [
                    (called[key], _figure(before), _figure(after))
                    for key, before, after in zip(
                        prepared.keys[changed], own[changed], treated[changed]
                    )
                ],
            }
        )
    return found


def _classes(config: Config, result: Composite) -> list[tuple[int, str, str, int]]:
    """Number, lower and upper limit and number of areas of each class."""
    if config.classing.how == "none":
        return []
    edges = ["", *(_exactly(limit, 4) for limit in result.base.limits), ""]
    counts = result.table["index_class"].value_counts()
    return [
        (place, low, high, int(counts.get(place, 0)))
        for place, (low, high) in enumerate(zip(edges, edges[1:]), 1)
    ]


def _on_limit(config: Config) -> str:
    if config.classing.limit_below:
        return translate("Sozialraum", "A value on a limit belongs to the class below it.")
    return translate("Sozialraum", "A value on a limit belongs to the class above it.")


def _left_out(
    config: Config, result: Composite, called: dict[str, str]
) -> list[tuple[str, list[str]]]:
    return [
        (text, [called[key] for key in result.reasons.index[result.reasons == reason]])
        for reason, text in left_out_reasons(config).items()
        if (result.reasons == reason).any()
    ]


def _rows(config: Config, result: Composite, called: dict[str, str]) -> list[dict[str, object]]:
    """The areas by rank with their contributions: number and bar, in shares of the longest."""
    import pandas as pd

    table = result.table[result.table["included"] == 1]
    table = table.sort_values("index_rank", kind="stable").head(MOST_AREAS)
    parts = pd.concat([result.theme_contributions, result.contributions], axis=1)
    parts.columns = range(parts.shape[1])
    parts = parts.reindex(table.index)
    longest = float(parts.abs().max().max()) or 1.0
    classes = table["index_class"] if "index_class" in table else pd.Series("", index=table.index)
    return [
        {
            "rank": int(rank),
            "area": called[key],
            "index": _exactly(index, 2),
            "class": str(class_),
            "parts": [_bar(value, longest) for value in values],
        }
        for key, rank, index, class_, values in zip(
            table.index, table["index_rank"], table["index"], classes, parts.to_numpy()
        )
    ]


def _bar(value: float, longest: float) -> dict[str, object]:
    if value != value:
        return {"text": "–", "width": "0", "side": "above"}
    width = _WIDEST * abs(value) / longest
    side = "above" if value >= 0 else "below"
    return {"text": _exactly(value, 2), "width": f"{width:.0f}", "side": side}


def _figure(value: float) -> str:
    """A number with about four digits; a dash for none."""
    if value != value:
        return "–"
    size = abs(float(value))
    decimals = 0 if size >= 1000 else 1 if size >= 100 else 2 if size >= 0.1 or size == 0 else 4
    return _exactly(value, decimals)


def _exactly(value: float, decimals: int) -> str:
    shown = number(round(float(value), decimals) + 0.0, decimals, grouped=True)
    return shown.replace("-", "−")


def _percent(share: float) -> str:
    return number(100 * float(share), 1) + " %"


def _labels() -> dict[str, str]:
    from .compositeindex_labels import labels

    return labels()
