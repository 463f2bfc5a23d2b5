"""The steps of ``auditsuppression``: read what is published, attack it, report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...gis.sources import Source
from ...i18n import translate
from ..run import Run
from .published import (
    base_rows,
    counts_of,
    level_keys,
    other_table,
    refuse_outside,
    sums_of,
    within_of,
)
from .suppress_steps import progress

if TYPE_CHECKING:
    import pandas as pd

    from ...core.confidentiality.elsewhere import Areas


def audited(run: Run, others: list[Source]) -> tuple[int, pd.DataFrame]:
    """Number of rows, and the feasible interval of each withheld count."""
    from ...core.confidentiality.audit import audit, published, with_rates, with_rests
    from ...core.tables.notation import parse_ratios
    from ...core.tables.states import State

    counts = counts_of(run)
    ratios = parse_ratios(run.text("RATE_FIELDS"), "RATE_FIELDS")
    refuse_outside([name for pair in ratios.values() for name in pair], counts, "RATE_FIELDS")
    rows, base = base_rows(run, [*counts, *ratios], counts)
    known, asked = _larger_areas(run, others, counts, level_keys(run, base))
    base, rests = with_rests(base, within_of(run, counts))
    never = (base.figures.states == State.NOT_APPLICABLE).to_numpy()
    tables = published(base, [*sums_of(run, counts), *rests], known, asked, never)
    if ratios:
        triples = [(rate, *pair) for rate, pair in ratios.items()]
        tables = with_rates(tables, rows.figures(list(ratios)), triples)
    threshold = run.number("THRESHOLD")
    width = run.number("PROTECTION") or threshold
    singles = threshold if run.flag("SINGLES") else 0.0
    return len(rows.frame), audit(tables, width, singles, progress(run))


def report(run: Run, found: pd.DataFrame) -> None:
    """Say which fields and areas are exposed; never the counts."""
    from ...core.confidentiality.solver import has_whole_numbers
    from ...core.errors import first_ten

    if not has_whole_numbers():
        run.warn(
            translate(
                "Sozialraum",
                "This QGIS has scipy before 1.9, which does not prove whole numbers: an interval "
                "may be narrower in truth than stated.",
            )
        )
    exposed = found[found["exposed"] == 1]
    if len(exposed):
        text = translate(
            "Sozialraum",
            "EXPOSED: {fields} in {areas}. The column “because” names the sums behind it.",
        )
        run.warn(
            text.format(
                fields=first_ten(dict.fromkeys(exposed["field"])),
                areas=first_ten(dict.fromkeys(exposed["area"])),
            )
        )
    if run.fields("PARENT_FIELDS") and not run.given("TOTALS_TABLE"):
        run.warn(
            translate(
                "Sozialraum",
                "Larger areas are named, but no table of them: their sums are taken as not "
                "published.",
            )
        )


def _larger_areas(
    run: Run, others: list[Source], counts: list[str], areas: Areas
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Cells of other tables that are published, and those of the totals that are withheld."""
    import pandas as pd

    from ...core.confidentiality.elsewhere import CELLS, cells_of, exact_cells

    tables = [(source, False) for source in others]
    if run.given("TOTALS_TABLE"):
        tables.append((run.source("TOTALS_TABLE"), True))
    empty = pd.DataFrame({name: pd.Series(dtype=object) for name in CELLS})
    known, asked = [empty], [empty]
    for source, own in tables:
        cells = cells_of(other_table(run, source), source.name, counts, areas)
        exact = exact_cells(cells)
        known.append(exact)
        if own:
            asked.append(cells.drop(exact.index))
    return pd.concat(known, ignore_index=True), pd.concat(asked, ignore_index=True)
