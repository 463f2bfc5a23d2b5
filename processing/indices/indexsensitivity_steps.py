"""The steps of indexsensitivity: the index, the runs, log and outputs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsVectorLayer

from ...gis.provenance import Provenance
from ...gis.sources import Source
from ...i18n import translate
from ..results import StyledResult
from ..run import Run
from . import compositeindex_steps as index_steps
from .index_report import titles_of
from .indexsensitivity_words import plan_lines, result_lines

if TYPE_CHECKING:
    import pandas as pd

    from ...core.indices.composite import Composite
    from ...core.indices.configuration import Config
    from ...core.indices.preparation import Base
    from ...core.indices.sensitivity import Plan, Sensitivity
    from ...core.indices.sensitivity_indicators import Indicators
    from ...core.tables.states import Figures
    from ...gis.frames import Rows

STABLE_FROM = (0.5, 0.75, 0.9)


@dataclass(frozen=True)
class Found:
    """An index, and how much it hangs on what."""

    index: Composite
    sensitivity: Sensitivity
    indicators: Indicators


def planned(run: Run) -> Plan:
    """What the runs vary."""
    from ...core.indices.sensitivity import Plan

    return Plan(
        run.whole("RUNS"),
        run.whole("SEED"),
        run.number("WEIGHT_SPREAD"),
        tuple(run.keys("TRY_SCALINGS")),
        tuple(run.keys("TRY_COMBINATIONS")),
    )


def examined(run: Run, config: Config, plan: Plan, result: Composite, base: Base | None) -> Found:
    """Simulate the index; ends where the user cancels."""
    from ...core.indices.sensitivity import sensitivity
    from ...core.indices.sensitivity_indicators import indicators_of
    from ...gis.overlaps import proceeding

    simulated = sensitivity(result, config, plan, base, proceeding(run.feedback))
    return Found(result, simulated, indicators_of(result, config, base))


def say(run: Run, config: Config, plan: Plan, found: Found) -> int:
    """Say what was done and what came out; returns how many areas were left out."""
    excluded = index_steps.say(run, config, found.index)
    for line in (*plan_lines(config, plan, found.sensitivity), *result_lines(found)):
        run.info(line)
    return excluded


def figures_of(found: Found, index: Figures) -> Figures:
    """Ranges and class shares with the state of the index."""
    import pandas as pd

    from ...core.tables.states import Figures, State

    table = found.sensitivity.table
    fields = ["rank_p05", "rank_median", "rank_p95", "class_share"]
    state = index.states["index"]
    states = pd.DataFrame(dict.fromkeys(fields, state))
    # An area in an index without classes has no share, and none is missing.
    unclassed = table["class_share"].isna() & table["rank_index"].notna()
    states.loc[unclassed, "class_share"] = int(State.NOT_APPLICABLE)
    return Figures.of(table[fields].astype("float64"), states)


def write(
    run: Run,
    source: Source,
    rows: Rows,
    config: Config,
    plan: Plan,
    found: Found,
    ranges: Figures,
) -> None:
    """The input with the ranges, and the table of indicators."""
    text = "\n".join(
        [index_steps.abstract(run, config), *plan_lines(config, plan, found.sensitivity)]
    )
    title = translate("Sozialraum", "{source}, ranges of ranks").format(source=source.name)
    prefix = run.text("PREFIX")
    columns = _columns(run.wide(ranges), found.sensitivity.table)
    aliases = {prefix + name: alias for name, alias in _aliases(ranges).items()}
    has_classes = config.classing.how != "none"
    styled = StyledResult(Provenance(title, text), style=_style(prefix, has_classes))
    run.write_beside("OUTPUT", source, rows, run.added(source, columns), styled, aliases)
    title = translate("Sozialraum", "{source}, indicators of the index").format(source=source.name)
    titles = titles_of(run, config)
    run.write_table(
        "OUTPUT_INDICATORS",
        _indicator_table(found.indicators, titles),
        StyledResult(Provenance(title, text)),
        _indicator_aliases(titles),
    )


def write_report(run: Run, rows: Rows, config: Config, plan: Plan, found: Found) -> dict[str, str]:
    """The report, where it is wanted; returns its place."""
    from .index_report import write_html
    from .indexsensitivity_report import report_html

    names = index_steps.names_of(run, rows)
    return write_html(run, lambda: report_html(run, config, plan, found, names))


def _columns(wide: pd.DataFrame, table: pd.DataFrame) -> pd.DataFrame:
    """Ranks first, then classes; each beside its state."""
    columns = wide.copy()
    for name in ("rank_p05", "rank_median", "rank_p95"):
        columns[name] = columns[name].astype("Int64")
    columns.insert(0, "rank_index", table["rank_index"])
    columns.insert(columns.columns.get_loc("class_share"), "class_index", table["class_index"])
    return columns


def _aliases(ranges: Figures) -> dict[str, str]:
    aliases = {
        "rank_index": translate("Sozialraum", "Rank (1 highest index)"),
        "rank_p05": translate("Sozialraum", "Rank: 5 % of the runs are up to it"),
        "rank_median": translate("Sozialraum", "Rank: half of the runs are up to it"),
        "rank_p95": translate("Sozialraum", "Rank: 95 % of the runs are up to it"),
        "class_index": translate("Sozialraum", "Class of the index (1 lowest)"),
        "class_share": translate("Sozialraum", "Share of the runs in the class of the index"),
    }
    state = translate("Sozialraum", "{title}: state")
    for name in ranges.states.columns:
        aliases[f"{name}_state"] = state.format(title=aliases[name])
    return aliases


def _indicator_table(indicators: Indicators, titles: dict[str, str]) -> pd.DataFrame:
    table = indicators.table
    columns = table[["theme", "share", "spearman", "mean_move", "largest_move"]].copy()
    columns.insert(0, "title", [titles[key] for key in table.index])
    movers = [indicators.movers[key] for key in table.index]
    columns["mover"] = [moves[0].area if moves else None for moves in movers]
    columns["movers"] = [
        "; ".join(f"{move.area}: {move.rank} → {move.without}" for move in moves) or None
        for moves in movers
    ]
    rest = ["class_changes", "correlation", "item_rest", "alpha_without"]
    columns[rest] = table[rest]
    for key in table.index:
        columns[f"r_{key}"] = indicators.correlations[key]
    return columns.rename_axis("indicator").reset_index()


def _indicator_aliases(titles: dict[str, str]) -> dict[str, str]:
    correlation = translate("Sozialraum", "Correlation with {title}")
    return {
        "indicator": translate("Sozialraum", "Indicator"),
        "title": translate("Sozialraum", "Title"),
        "theme": translate("Sozialraum", "Theme"),
        "share": translate("Sozialraum", "Share of the weights"),
        "spearman": translate("Sozialraum", "Without it: rank correlation (Spearman)"),
        "mean_move": translate("Sozialraum", "Without it: mean change of rank"),
        "largest_move": translate("Sozialraum", "Without it: largest change of rank"),
        "mover": translate("Sozialraum", "Without it: area of the largest change"),
        "movers": translate("Sozialraum", "Without it: ranks of the areas that move most"),
        "class_changes": translate("Sozialraum", "Without it: areas in another class"),
        "correlation": translate("Sozialraum", "Correlation with the index"),
        "item_rest": translate("Sozialraum", "Correlation with the sum of the others"),
        "alpha_without": translate("Sozialraum", "Cronbach's alpha without it"),
        **{f"r_{key}": correlation.format(title=title) for key, title in titles.items()},
    }


def _style(prefix: str, has_classes: bool):
    def style(layer: QgsVectorLayer) -> None:
        from ...gis.index_style import stability_style
        from ...gis.styling import style_by_quantiles

        if has_classes:
            stability_style(layer, prefix + "class_share", STABLE_FROM)
        else:
            style_by_quantiles(layer, prefix + "rank_median", 0, "")

    return style
