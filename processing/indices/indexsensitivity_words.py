"""What is said of the sensitivity of an index in log, metadata and report."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ...i18n import number, tr, translate
from ..choices import TITLES
from .index_report import exactly, figure, percent

if TYPE_CHECKING:
    from ...core.indices.configuration import Config
    from ...core.indices.sensitivity import Plan, Sensitivity
    from .indexsensitivity_steps import Found

STABLE = 0.9


def plan_lines(config: Config, plan: Plan, sensitivity: Sensitivity) -> list[str]:
    """What was varied, and what could not be."""
    text = translate(
        "Sozialraum",
        "{runs} runs, seed {seed}. Weights drawn from {low} to {high} times their own.",
    )
    lines = [
        text.format(
            runs=number(plan.runs, 0, grouped=True),
            seed=plan.seed,
            low=number(1 - plan.spread, 2),
            high=number(1 + plan.spread, 2),
        )
    ]
    moves = sensitivity.moves
    scalings = ", ".join(scaling_word(config, key) for key in dict.fromkeys(moves["scaling"]))
    combinations = ", ".join(combine_word(config, key) for key in dict.fromkeys(moves["combine"]))
    text = translate("Sozialraum", "Scalings tried: {scalings}. Combinations: {combinations}.")
    lines.append(text.format(scalings=scalings, combinations=combinations))
    if sensitivity.not_defined:
        pairs = ", ".join(
            f"{scaling_word(config, scaling)} × {combine_word(config, combine)}"
            for scaling, combine in sensitivity.not_defined
        )
        text = translate("Sozialraum", "Not defined for the values, so not tried: {pairs}.")
        lines.append(text.format(pairs=pairs))
    return lines


def result_lines(
    found: Found, areas: Mapping[str, str] | None = None, titles: Mapping[str, str] | None = None
) -> list[str]:
    """The outcome in a few sentences; with what areas and indicators are called."""
    lines = [_move(found), _range(found, areas or {})]
    lines += [*_stable(found), *_indicator(found, titles or {})]
    alpha = found.indicators.alpha
    if alpha == alpha:
        text = translate("Sozialraum", "Cronbach's alpha of the indicators: {alpha}.")
        lines.append(text.format(alpha=exactly(alpha, 2)))
    return lines


def scaling_word(config: Config, key: str) -> str:
    """What a scaling is called; the index's own is marked."""
    used = {each.scaling for each in config.indicators}
    if key != "own":
        return tr(TITLES["SCALING"][key])
    return _of_index(" / ".join(tr(TITLES["SCALING"][each]) for each in sorted(used)))


def combine_word(config: Config, key: str) -> str:
    """What a combination is called; the index's own is marked."""
    if key != "own":
        return tr(TITLES["COMBINE"][key])
    used = [config.combine, *([config.theme_combine] if config.themes else [])]
    return _of_index(" / ".join(tr(TITLES["COMBINE"][each]) for each in dict.fromkeys(used)))


def _of_index(word: str) -> str:
    return translate("Sozialraum", "{convention} (as the index)").format(convention=word)


def _move(found: Found) -> str:
    text = translate(
        "Sozialraum",
        "In a run, an area is on average {move} ranks away from its rank in the index "
        "({areas} areas).",
    )
    areas = number(len(found.index.prepared.keys), 0, grouped=True)
    return text.format(move=exactly(found.sensitivity.move, 1), areas=areas)


def _range(found: Found, areas: Mapping[str, str]) -> str:
    table = found.sensitivity.table.dropna(subset=["rank_p05"])
    widths = (table["rank_p95"] - table["rank_p05"]).astype("float64")
    if not widths.any():
        return translate("Sozialraum", "Every area has the same rank in at least 90 % of the runs.")
    text = translate(
        "Sozialraum",
        "In 90 % of the runs, highest and lowest rank are at most {median} apart in half of the "
        "areas, and at most {widest} in all of them ({area}: rank {first} to {last}).",
    )
    widest = str(widths.idxmax())
    first, last = (int(table.loc[widest, name]) for name in ("rank_p05", "rank_p95"))
    return text.format(
        median=exactly(float(widths.median()), 0),
        widest=exactly(float(widths.max()), 0),
        area=areas.get(widest, widest),
        first=number(first, 0, grouped=True),
        last=number(last, 0, grouped=True),
    )


def _stable(found: Found) -> list[str]:
    shares = found.sensitivity.table["class_share"].dropna()
    if shares.empty:
        return []
    text = translate(
        "Sozialraum",
        "In the class of the index in at least 90 % of the runs: {count} of {areas} areas "
        "({share}); in less than half of the runs: {changing}.",
    )
    stable = int((shares >= STABLE).sum())
    return [
        text.format(
            count=number(stable, 0, grouped=True),
            areas=number(len(shares), 0, grouped=True),
            share=percent(stable / len(shares)),
            changing=number(int((shares < 0.5).sum()), 0, grouped=True),
        )
    ]


def _indicator(found: Found, titles: Mapping[str, str]) -> list[str]:
    moves = found.indicators.table["mean_move"].dropna()
    if moves.empty:
        return []
    if not moves.any():
        return [translate("Sozialraum", "Leaving out any one indicator changes no rank.")]
    key = moves.idxmax()
    text = translate(
        "Sozialraum",
        "Of all indicators, leaving out {indicator} changes the ranks most: by {move} on average "
        "(rank correlation {spearman}).",
    )
    return [
        text.format(
            indicator=titles.get(key, key),
            move=figure(float(moves[key])),
            spearman=exactly(float(found.indicators.table.loc[key, "spearman"]), 3),
        )
    ]
