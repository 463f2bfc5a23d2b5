"""The report of indexsensitivity: results in words, plots and tables as one HTML file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ...i18n import number, translate
from ..run import Run
from . import indexsensitivity_plots as draw
from .index_base import base_name
from .index_report import exactly, left_out, names_by_key, percent, rendered, titles_of
from .index_words import method_lines, preset_text
from .indexsensitivity_labels import labels
from .indexsensitivity_words import combine_word, plan_lines, result_lines, scaling_word

if TYPE_CHECKING:
    import pandas as pd

    from ...core.indices.configuration import Config
    from ...core.indices.sensitivity import Plan
    from .indexsensitivity_steps import Found

TEMPLATE = Path(__file__).with_name("indexsensitivity_report.html")
MOST_AREAS, WIDEST = 1000, 10
_BAR = 160.0


def report_html(run: Run, config: Config, plan: Plan, found: Found, names: pd.Series | None) -> str:
    """The report; figures in the notation of QGIS' language."""
    called, titles = names_by_key(names, found.index), titles_of(run, config)
    table = found.sensitivity.table
    table = table[table["rank_index"].notna()].sort_values("rank_index", kind="stable")
    plots = _plots(found, table, called, titles) if draw.available() else {}
    if not plots:
        run.warn(
            translate("Sozialraum", "Without plots: the Python package matplotlib is missing.")
        )
    return rendered(
        TEMPLATE,
        run,
        label=labels(),
        results=result_lines(found, called, titles),
        method=method_lines(config, base_name(run)),
        preset=preset_text(run),
        plan=plan_lines(config, plan, found.sensitivity),
        plots=plots,
        first=min(draw.FIRST, len(table)),
        classes=[[percent(share) for share in row] for row in found.sensitivity.between],
        variants=_variants(config, found),
        themes=bool(config.themes),
        indicators=_indicators(found, called, titles),
        alphas=_alphas(found),
        left_out=left_out(config, found.index, called),
        widest=_rows(_widest(table), called),
        rows=_rows(table.head(MOST_AREAS), called),
        more=max(len(table) - MOST_AREAS, 0),
    )


def _plots(
    found: Found, table: pd.DataFrame, called: dict[str, str], titles: dict[str, str]
) -> dict[str, draw.Plot]:
    indicators, named = found.indicators, list(titles.values())
    plots = {"ranges": draw.ranges_plot(table), "first": draw.first_plot(table, called)}
    if len(named) > 1:
        plots["without"] = draw.without_plot(list(indicators.table["mean_move"]), named)
        plots["correlations"] = draw.correlations_plot(indicators.correlations, named)
    if len(found.sensitivity.between):
        plots["classes"] = draw.classes_plot(found.sensitivity.between)
    return plots


def _variants(config: Config, found: Found) -> list[dict[str, str]]:
    moves = found.sensitivity.moves
    longest = float(moves["move"].max()) or 1.0
    return [
        {
            "scaling": scaling_word(config, each.scaling),
            "combine": combine_word(config, each.combine),
            "runs": number(each.runs, 0, grouped=True),
            "move": exactly(each.move, 1),
            "width": "0" if each.move != each.move else f"{_BAR * each.move / longest:.0f}",
        }
        for each in moves.itertuples()
    ]


def _indicators(
    found: Found, called: dict[str, str], titles: dict[str, str]
) -> list[dict[str, object]]:
    indicators = found.indicators
    return [
        {
            "key": key,
            "title": titles[key],
            "theme": row["theme"],
            "share": percent(row["share"]),
            "spearman": exactly(row["spearman"], 3),
            "mean_move": exactly(row["mean_move"], 1),
            "class_changes": _count(row["class_changes"]),
            "movers": [
                f"{called[move.area]}: {_count(move.rank)} → {_count(move.without)}"
                for move in indicators.movers[key]
            ],
            "with_index": exactly(row["correlation"], 2),
            "item_rest": exactly(row["item_rest"], 2),
            "alpha_without": exactly(row["alpha_without"], 2),
            "correlations": [exactly(value, 2) for value in indicators.correlations[key]],
        }
        for key, row in indicators.table.iterrows()
    ]


def _alphas(found: Found) -> list[tuple[str, str]]:
    named = found.indicators.theme_alphas.items()
    everything = translate("Sozialraum", "all indicators")
    return [
        (everything, exactly(found.indicators.alpha, 2)),
        *((name, exactly(alpha, 2)) for name, alpha in named),
    ]


def _widest(table: pd.DataFrame) -> pd.DataFrame:
    """The areas of which the rank says least."""
    widths = (table["rank_p95"] - table["rank_p05"]).astype("int64")
    order = widths[widths > 0].sort_values(ascending=False, kind="stable")
    return table.loc[order.index[:WIDEST]]


def _rows(table: pd.DataFrame, called: dict[str, str]) -> list[dict[str, str]]:
    return [
        {
            "rank": _count(row["rank_index"]),
            "area": called[key],
            "range": f"{_count(row['rank_p05'])} – {_count(row['rank_p95'])}",
            "median": _count(row["rank_median"]),
            "class": _count(row["class_index"]),
            "share": percent(row["class_share"]),
        }
        for key, row in table.astype("object").iterrows()
    ]


def _count(value: object) -> str:
    """A whole number; a dash for none."""
    import pandas as pd

    return "–" if pd.isna(value) else number(int(value), 0, grouped=True)
