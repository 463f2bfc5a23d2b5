"""Totals that an office delivered for the target level win over sums."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...i18n import translate
from ..run import Run
from .aggregate_steps import Result

if TYPE_CHECKING:
    from ...core.tables.states import Figures


def use_delivered_totals(run: Run, result: Result) -> None:
    """Let the values of TOTALS_TABLE win over the sums (of the same date, if there are dates)."""
    from ...core.areas.aggregate import with_delivered_totals
    from ...core.errors import first_ten

    result.balance["delivered"] = 0.0
    if not run.given("TOTALS_TABLE"):
        return
    delivered = _delivered(run)
    new = delivered.values.index.difference(result.figures.values.index)
    if len(new) and run.given("TARGET"):
        text = translate("Sozialraum", "Delivered totals of areas that are no target: {areas}.")
        run.warn(text.format(areas=first_ten(new)))
    elif len(new):
        index = result.figures.values.index.append(new)
        result.figures = result.figures.reindexed(index)
        result.covered, result.sources, result.split = (
            each.reindex(index) for each in (result.covered, result.sources, result.split)
        )
    before = result.figures.values[list(result.balance.index)].sum()
    result.figures, differing = with_delivered_totals(result.figures, delivered)
    after = result.figures.values[list(result.balance.index)].sum()
    result.balance["delivered"] = after - before
    result.balance["total_out"] += after - before
    if len(differing):
        text = translate(
            "Sozialraum",
            "Delivered totals differ from the sums and were used: {places}.",
        )
        places = differing["area"].map(str) + " (" + differing["field"] + ")"
        run.warn(text.format(places=first_ten(places)))


def _delivered(run: Run) -> Figures:
    import pandas as pd

    from ...core.errors import QT_TRANSLATE_NOOP, SozialraumError
    from ...core.tables.dates import iso_dates
    from ...core.tables.keys import require_unique

    key, date = run.field("TOTALS_KEY_FIELD") or "area", run.field("DATE_FIELD")
    source = run.source("TOTALS_TABLE")
    fields = [name for name in run.fields("SUM_FIELDS") if name in set(source.field_names())]
    if not fields:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{source} has none of the fields that are summed ({fields}). Delivered totals "
                "stand under the same field names.",
            ),
            source=source.name,
            fields=", ".join(run.fields("SUM_FIELDS")),
        )
    rows = run.rows("TOTALS_TABLE", [*fields, *([date] if date else [])], key)
    index = rows.frame.index
    if date:
        dates = iso_dates(rows.frame[date], date)
        index = pd.MultiIndex.from_arrays([index, dates], names=["area", "date"])
    require_unique(index, f"{key} + {date}" if date else key)
    return rows.figures(fields).with_index(index)
