"""What ``suppress`` says and writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsVectorLayer

from ...gis.provenance import Provenance, for_release
from ...i18n import plain, translate
from ..results import StyledResult
from ..run import Run
from .published import kept_fields, release_source, report_left_out

if TYPE_CHECKING:
    import pandas as pd

    from ...core.confidentiality.suppress import Suppressed
    from ...core.tables.states import Figures
    from .suppress_steps import Task


def report(run: Run, task: Task, result: Suppressed) -> None:
    """Say how it was done, and what it does not cover."""
    if result.fallback == "scipy":
        run.warn(
            translate(
                "Sozialraum",
                "The optimum needs scipy 1.9 or later, which this QGIS does not have; the "
                "heuristic was used. The protection is the same, more cells may be withheld.",
            )
        )
    elif result.fallback:
        run.info(
            translate(
                "Sozialraum",
                "The fewest cells could not be proved; the heuristic was used. The protection is "
                "the same, more cells may be withheld.",
            )
        )
    elif result.optimal:
        run.info(translate("Sozialraum", "No cheaper pattern protects these tables (optimal)."))
    else:
        run.info(translate("Sozialraum", "Withheld by the heuristic, and checked."))
    if not result.exact:
        run.info(
            translate(
                "Sozialraum",
                "Large table: the intervals in the pattern are proved, but may be wider in truth.",
            )
        )
    if len(task.release.linked.unit_sums.indptr) == 1:
        run.warn(
            translate(
                "Sozialraum",
                "No larger areas are named: the sum over all areas is taken as unknown. If it is "
                "published anywhere, choose a field that names the whole, or publish the total.",
            )
        )


def write_areas(run: Run, task: Task, result: Suppressed) -> Figures:
    """Write the areas with their protected counts, rates and changes."""
    source = run.source("INPUT")
    figures = _figures(run, task, result)
    columns = run.wide(figures, like=source)
    kept = kept_fields(run, [*task.counts, *task.rates, *task.changes, *task.plan.public])
    report_left_out(run, kept)
    narrow = release_source(run, task.rows, kept)
    run.write_beside("OUTPUT", narrow, task.rows, columns, _released(run, task, totals=False))
    return figures


def write_totals(run: Run, task: Task, result: Suppressed) -> None:
    """Write the sums over larger areas."""
    import pandas as pd

    from ...core.confidentiality.rates import rates_of_totals
    from ...core.tables.states import Figures, State

    levels = task.release.levels
    linked, base = levels.linked, run.field("KEY_FIELD")
    there = (linked.units["level"] != base).to_numpy()
    places = [linked.fields.index(name) for name in task.counts]
    states = levels.states.copy()
    states[result.withheld[:, : states.shape[1]]] = int(State.SUPPRESSED)
    units = linked.units[there].reset_index(drop=True)
    counts = Figures.of(
        pd.DataFrame(linked.values[there][:, places], units.index, task.counts),
        pd.DataFrame(states[there][:, places], units.index, task.counts),
    )
    every = Figures.of(
        pd.DataFrame(linked.values[there], units.index, list(linked.fields)),
        pd.DataFrame(states[there], units.index, list(linked.fields)),
    )
    rates = rates_of_totals(
        task.rows.figures(list(task.rates)),
        task.rows.figures(list(linked.fields)),
        every,
        task.rates,
    )
    columns = pd.concat([run.wide(counts, like=run.source("INPUT")), run.wide(rates)], axis=1)
    table = pd.concat([_labels(run, units), columns], axis=1)
    run.write_table("OUTPUT_TOTALS", table, _released(run, task, totals=True), aliases())


def write_pattern(run: Run, task: Task, result: Suppressed) -> tuple[int, int]:
    """Write state and interval of every published cell; returns primary and secondary cells."""
    import numpy as np
    import pandas as pd

    from ...core.confidentiality.linked import Role
    from ...core.tables.states import State

    linked, levels = task.release.linked, task.release.levels
    own = len(task.release.fields)
    unknown = np.isin(levels.states, [int(State.SUPPRESSED), int(State.UNKNOWN)])
    shown = (linked.roles[:, :own] != Role.HIDDEN) | unknown
    if not task.published:
        shown &= (linked.units["level"] != run.field("KEY_FIELD")).to_numpy()[:, None]
    primary = result.primary[:, :own] & shown
    secondary = result.withheld[:, :own] & ~primary & shown
    words = np.select([primary, secondary], ["primary", "secondary"], "ok").astype(object)
    units, fields = np.nonzero(shown)
    high = result.high[:, :own][shown]
    table = pd.concat(
        [
            _labels(run, linked.units.iloc[units].reset_index(drop=True)),
            pd.DataFrame(
                {
                    "field": np.array(task.release.fields, dtype=object)[fields],
                    "state": words[shown],
                    "low": result.low[:, :own][shown],
                    "high": np.where(np.isfinite(high), high, np.nan),
                }
            ),
        ],
        axis=1,
    )
    title = translate("Sozialraum", "{source}, pattern (INTERN, never to be published)")
    about = translate(
        "Sozialraum",
        "State and interval of every cell. Internal: it shows which cells are small. Kept for next "
        "year's run.",
    )
    title = title.format(source=run.source("INPUT").name)
    run.write_table("OUTPUT_PATTERN", table, StyledResult(Provenance(title, about)), aliases())
    return int(primary.sum()), int(secondary.sum())


def _figures(run: Run, task: Task, result: Suppressed) -> Figures:
    """Counts, rates and changes of the rows, withheld where they must be."""
    import numpy as np

    from ...core.confidentiality.rates import protected_rows
    from ...core.indicators.catalog import load_catalog

    levels = task.release.levels
    own = len(task.release.fields)
    if task.published:
        withheld = result.withheld[:, :own][levels.row_unit]
    else:
        withheld = np.ones((len(task.rows.frame), own), dtype=bool)
    names = [*task.counts, *task.rates, *task.changes]
    figures = task.rows.figures(list(dict.fromkeys([*task.release.fields, *names])))
    known = {key: each.decimals for key, each in load_catalog().indicators.items()}
    decimals = {rate: known[rate] for rate in task.rates if rate in known}
    protected = protected_rows(
        figures,
        dict(zip(task.release.fields, withheld.T)),
        task.rates,
        task.changes,
        task.dates,
        decimals,
    )
    return protected[names]


def _labels(run: Run, units: pd.DataFrame) -> pd.DataFrame:
    dated = bool(run.field("DATE_FIELD") or run.text("DATE"))
    return units[["level", "area", "date"] if dated else ["level", "area"]]


def _released(run: Run, task: Task, totals: bool) -> StyledResult:
    source, rules = for_release(run.source("INPUT").name), task.plan.rules
    title = (
        translate("Sozialraum", "{source}, larger areas, protected (release)")
        if totals
        else translate("Sozialraum", "{source}, protected (release)")
    )
    about = translate(
        "Sozialraum",
        "Protected counts: {fields}. Withheld below {threshold} cases, with further cells so that "
        "none can be placed within less than {width}. Area levels: {levels}. Breakdowns: {totals}. "
        "Further tables taken into account: {others}.",
    ).format(
        fields=", ".join(task.counts),
        threshold=plain(rules.threshold),
        width=plain(rules.width),
        levels=", ".join(run.fields("PARENT_FIELDS")) or "–",
        totals=run.text("TOTALS") or "–",
        others=", ".join(layer.name() for layer in run.layers("OTHER")) or "–",
    )
    return StyledResult(
        Provenance(title.format(source=source), about), style=None if totals else plain_areas
    )


def plain_areas(layer: QgsVectorLayer) -> None:
    """Counts are no rates: plain areas, no colours that would compare them."""
    from ...gis.styling import area_style

    area_style(layer)


def aliases() -> dict[str, str]:
    """German names of the fields that the tables of this group have."""
    return {
        "level": translate("Sozialraum", "Area level"),
        "area": translate("Sozialraum", "Area"),
        "date": translate("Sozialraum", "Date"),
        "field": translate("Sozialraum", "Field"),
        "state": translate("Sozialraum", "State"),
        "low": translate("Sozialraum", "Lowest possible value"),
        "high": translate("Sozialraum", "Highest possible value"),
        "exposed": translate("Sozialraum", "Exposed"),
        "because": translate("Sozialraum", "Because"),
    }
