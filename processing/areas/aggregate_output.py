"""What ``aggregate`` says and writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessingException, QgsVectorLayer

from ...gis.provenance import Provenance
from ...i18n import number, translate
from ..results import StyledResult
from ..run import Run
from .aggregate_steps import COVERED, SPLIT, Result
from .levels import level_line

if TYPE_CHECKING:
    import pandas as pd

    from ...core.tables.states import Figures


def report_rates(run: Run, figures: Figures) -> None:
    """Warn of fields to be summed that look like rates, by their name or by their values."""
    from ...core.areas.rates import rate_names, rate_values

    sums = run.fields("SUM_FIELDS")
    named = rate_names(sums)
    valued = [name for name in rate_values(figures[sums].values) if name not in named]
    remedy = translate(
        "Sozialraum",
        "Rates must not be summed; sum numerator and denominator and compute the rate afterwards "
        "with “Indicators”.",
    )
    if named:
        text = translate("Sozialraum", "{fields}: looks like a rate or share.")
        run.warn(text.format(fields=", ".join(named)) + " " + remedy)
    if valued:
        text = translate(
            "Sozialraum",
            "{fields}: the values look like a rate or share (no value above 100, and most with "
            "decimals).",
        )
        run.warn(text.format(fields=", ".join(valued)) + " " + remedy)


def report_balance(run: Run, result: Result) -> int:
    """Say what went in, came out and was lost; returns how many areas were not fully assigned."""
    from ...core.errors import first_ten

    line = translate(
        "Sozialraum",
        "{field}: TOTAL_IN {into}, TOTAL_OUT {out}, LOST {lost} (outside the target areas "
        "{outside}, in areas whose sum is NULL {withheld}).",
    )
    for field, row in result.balance.iterrows():
        run.info(
            line.format(
                field=field,
                into=number(row["total_in"], 1),
                out=number(row["total_out"], 1),
                lost=number(row["outside"] + row["withheld"], 1),
                outside=number(row["outside"], 1),
                withheld=number(row["withheld"], 1),
            )
        )
        report_delivered(run, field, row)
    nowhere = result.lost.index[result.lost == 0].unique()
    if len(nowhere):
        text = translate("Sozialraum", "{count} areas are in no target: {areas}.")
        run.warn(text.format(count=len(nowhere), areas=first_ten(nowhere)))
    _report_parts(run, result.lost[result.lost > 0])
    for field, count in result.incomplete[result.incomplete > 0].items():
        text = translate(
            "Sozialraum",
            "{field}: {parts} parts are missing or secret, in {count} target areas.",
        )
        run.warn(text.format(field=field, parts=result.missing_parts[field], count=count))
    return len(result.lost)


def _report_parts(run: Run, shares: pd.Series) -> None:
    from ...core.errors import first_ten

    if len(shares):
        text = translate(
            "Sozialraum",
            "{count} areas are assigned in part only (on average {share} % of them is in no "
            "target): {areas}. Where an area lies wholly in the targets, its weights in the "
            "crosswalk must add up to 1.",
        )
        share = number(100 * (1 - shares.mean()), 1)
        named = first_ten(shares.index.unique())
        run.warn(text.format(count=shares.index.nunique(), share=share, areas=named))


def report_delivered(run: Run, field: str, row: pd.Series) -> None:
    """Say by how much delivered totals changed the total out."""
    if row["delivered"]:
        text = translate("Sozialraum", "{field}: delivered totals changed TOTAL_OUT by {change}.")
        run.info(text.format(field=field, change=number(row["delivered"], 1)))


def write(run: Run, result: Result) -> None:
    """Write target areas or a table, and the balance."""
    columns = run.wide(result.figures)
    for field in result.covered.columns:
        columns[field + COVERED] = result.covered[field]
    for field in result.split.columns:
        columns[field + SPLIT] = result.split[field]
    styled, aliases = _styled(run), _aliases(run, result)
    sources = result.sources.fillna(0).astype("int64")
    if run.given("TARGET"):
        columns.insert(0, "sources", sources)
        run.write_areas("OUTPUT", "TARGET", run.field("TARGET_KEY_FIELD"), columns, styled, aliases)
    else:
        columns = columns.add_prefix(run.text("PREFIX"))
        _require_free(run, columns, [*columns.index.names, "sources"])
        columns.insert(0, "sources", sources)
        run.write_table("OUTPUT", columns.reset_index(), styled, aliases)
    balance = result.balance.rename_axis("field").reset_index()
    title = translate("Sozialraum", "Balance of {title}").format(title=styled.provenance.title)
    about = translate("Sozialraum", "total_in = total_out − delivered + outside + withheld.")
    styled = StyledResult(Provenance(title, about))
    run.write_table("OUTPUT_BALANCE", balance, styled, _balance_titles())


def _balance_titles() -> dict[str, str]:
    return {
        "field": translate("Sozialraum", "Field"),
        "total_in": translate("Sozialraum", "Sum of the sources"),
        "total_out": translate("Sozialraum", "Sum of the result"),
        "outside": translate("Sozialraum", "Outside the areas"),
        "withheld": translate("Sozialraum", "In areas without a sum"),
        "delivered": translate("Sozialraum", "Delivered totals instead of sums"),
    }


def _require_free(run: Run, columns: pd.DataFrame, taken: list[str]) -> None:
    """The table has fields of its own; a summed field of the same name needs a prefix."""
    clash = [name for name in taken if name in columns.columns]
    if clash:
        raise QgsProcessingException(
            translate(
                "Sozialraum",
                "{fields} is a field that the result has of itself. Set a prefix for the summed "
                "fields.",
            ).format(fields=", ".join(clash))
        )


def _styled(run: Run) -> StyledResult:
    title = translate("Sozialraum", "{source}, aggregated").format(source=run.source("INPUT").name)
    about = translate(
        "Sozialraum",
        "Counts summed: {sums}. Means averaged with {weight}: {means}. Missing parts: {missing}.",
    ).format(
        sums=", ".join(run.fields("SUM_FIELDS")) or "–",
        means=", ".join(run.fields("MEAN_FIELDS")) or "–",
        weight=run.field("WEIGHT_FIELD") or "–",
        missing=run.key("MISSING"),
    )
    about = " ".join(filter(None, [about, level_line(run)]))
    return StyledResult(Provenance(title, about), style=plain_style)


def plain_style(layer: QgsVectorLayer) -> None:
    """Counts are no rates: plain areas, no colours that would compare them."""
    from ...gis.styling import area_style

    area_style(layer)


def _aliases(run: Run, result: Result) -> dict[str, str]:
    covered = translate("Sozialraum", "{field}: share covered")
    aliases = {
        "area": translate("Sozialraum", "Area"),
        "date": translate("Sozialraum", "Date"),
        "sources": translate("Sozialraum", "Source areas"),
    }
    for field in result.covered.columns:
        aliases[field + COVERED] = covered.format(field=field)
    split = translate("Sozialraum", "{field}: share that was split")
    for field in result.split.columns:
        aliases[field + SPLIT] = split.format(field=field)
    return aliases
