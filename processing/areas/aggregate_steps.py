"""The steps of ``aggregate``: read, settle the crosswalk, aggregate each date, report, write."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsVectorLayer

from ...gis.provenance import Provenance
from ...i18n import number, translate
from ..results import StyledResult
from ..run import Run

if TYPE_CHECKING:
    import pandas as pd

    from ...core.tables.states import Figures
    from ...gis.frames import Rows

_COVERED = "_covered"
_RATE = re.compile(r"(quot|anteil|rate|prozent|percent|share|_pct$|_proz$|%)", re.IGNORECASE)


@dataclass
class Result:
    """Aggregated figures of all dates; the index is area, or area and date."""

    figures: Figures
    covered: pd.DataFrame
    sources: pd.Series
    balance: pd.DataFrame
    incomplete: pd.Series


def read(run: Run) -> Rows:
    """The fields needed, by area key (and date); keys are unique."""
    from ...core.tables.keys import require_unique

    key, date = run.field("KEY_FIELD"), run.field("DATE_FIELD")
    names = [run.field("PARENT_FIELD"), date, *_figures(run), *_covered_fields(run)]
    rows = run.rows("INPUT", [name for name in names if name], key)
    if not date:
        require_unique(rows.frame.index, key)
    return rows


def read_crosswalk(run: Run, rows: Rows) -> pd.DataFrame:
    """The crosswalk as a checked table; ``~unassigned`` belongs to itself."""
    import pandas as pd

    from ...core.areas.crosswalk import by_parent, check
    from ...core.tables.keys import UNASSIGNED, text_keys
    from ...gis.frames import as_numbers

    parent = run.field("PARENT_FIELD")
    if parent:
        unique = rows.frame[~rows.frame.index.duplicated()]
        if pd.api.types.is_numeric_dtype(unique[parent]):
            unique = unique[unique[parent].notna()]
            unique = unique.assign(**{parent: text_keys(unique[parent], parent).to_numpy()})
        table = by_parent(unique.index, unique[parent])
    else:
        names = ["CROSSWALK_SOURCE", "CROSSWALK_TARGET", "CROSSWALK_WEIGHT"]
        source, target, weight = (run.field(name) or name[10:].lower() for name in names)
        frame = run.rows("CROSSWALK", [source, target, weight]).frame
        table = pd.DataFrame(
            {
                "source": text_keys(frame[source], source),
                "target": text_keys(frame[target], target),
                "weight": as_numbers(frame[weight], weight).to_numpy(),
            }
        )
        check(table)
    table = table[table["source"] != UNASSIGNED]
    if UNASSIGNED in rows.frame.index:
        own = pd.DataFrame([{"source": UNASSIGNED, "target": UNASSIGNED, "weight": 1.0}])
        table = pd.concat([table, own], ignore_index=True)
    return table


def aggregated_by_date(run: Run, rows: Rows, crosswalk: pd.DataFrame) -> Result:
    """Aggregate each date by itself; with TARGET every target area is there."""
    import pandas as pd

    from ...core.areas.aggregate import aggregate
    from ...core.tables.dates import iso_dates
    from ...core.tables.keys import require_unique

    figures, date = rows.figures(_figures(run)), run.field("DATE_FIELD")
    covered = rows.frame[_covered_fields(run)].rename(columns=lambda name: name[: -len(_COVERED)])
    targets = _target_keys(run)
    dates = iso_dates(rows.frame[date], date) if date else None
    parts = []
    for day in [""] if dates is None else sorted(dates.unique()):
        here = slice(None) if dates is None else (dates == day).to_numpy()
        chosen = figures.rows(here)
        require_unique(chosen.values.index, run.field("KEY_FIELD"))
        part = aggregate(
            chosen,
            crosswalk,
            run.fields("SUM_FIELDS"),
            run.fields("MEAN_FIELDS"),
            run.field("WEIGHT_FIELD"),
            run.key("MISSING") == "available",
            covered[here],
        )
        parts.append(_placed(part, targets, day))
    balance = sum((part.balance for part in parts[1:]), parts[0].balance) if parts else None
    return Result(
        type(figures).joined([part.figures for part in parts]),
        pd.concat([part.covered for part in parts]),
        pd.concat([part.sources for part in parts]),
        balance,
        sum((part.incomplete for part in parts[1:]), parts[0].incomplete),
    )


def use_delivered_totals(run: Run, result: Result) -> None:
    """Let the values of TOTALS_TABLE win over the sums (of the same date, if there are dates)."""
    import pandas as pd

    from ...core.areas.aggregate import with_delivered_totals
    from ...core.errors import first_ten
    from ...core.tables.dates import iso_dates
    from ...core.tables.keys import require_unique

    if not run.given("TOTALS_TABLE"):
        return
    key, date = run.field("TOTALS_KEY_FIELD") or "area", run.field("DATE_FIELD")
    names = set(run.source("TOTALS_TABLE").field_names())
    fields = [name for name in run.fields("SUM_FIELDS") if name in names]
    rows = run.rows("TOTALS_TABLE", [*fields, *([date] if date else [])], key)
    delivered, index = rows.figures(fields), rows.frame.index
    if date:
        dates = iso_dates(rows.frame[date], date)
        index = pd.MultiIndex.from_arrays([index, dates], names=["area", "date"])
    require_unique(index, f"{key} + {date}" if date else key)
    result.figures, differing = with_delivered_totals(result.figures, delivered.with_index(index))
    if len(differing):
        text = translate(
            "Sozialraum",
            "Delivered totals differ from the sums and were used: {places}.",
        )
        places = differing["area"].map(str) + " (" + differing["field"] + ")"
        run.warn(text.format(places=first_ten(places)))


def report_rates(run: Run) -> None:
    """Warn of fields that look like rates."""
    rates = [name for name in run.fields("SUM_FIELDS") if _RATE.search(name)]
    if rates:
        run.warn(
            translate(
                "Sozialraum",
                "{fields}: looks like a rate or share. Rates must not be summed; sum numerator and "
                "denominator and compute the rate afterwards with “Indicators”.",
            ).format(fields=", ".join(rates))
        )


def report_balance(run: Run, rows: Rows, crosswalk: pd.DataFrame, result: Result) -> int:
    """Say what went in, came out and was lost; returns how many areas were not fully assigned."""
    from ...core.areas.crosswalk import WHOLE
    from ...core.errors import first_ten

    line = translate(
        "Sozialraum",
        "{field}: TOTAL_IN {into}, TOTAL_OUT {out}, LOST {lost} (outside the target areas "
        "{outside}, in areas whose sum is NULL {withheld}).",
    )
    for field, row in result.balance.iterrows():
        lost = row["outside"] + row["withheld"]
        run.info(
            line.format(
                field=field,
                into=number(row["total_in"], 1),
                out=number(row["total_out"], 1),
                lost=number(lost, 1),
                outside=number(row["outside"], 1),
                withheld=number(row["withheld"], 1),
            )
        )
    keys = rows.frame.index.unique()
    placed = crosswalk.groupby("source")["weight"].sum().reindex(keys).fillna(0.0)
    lost_keys = placed.index[placed < 1 - WHOLE]
    nowhere = placed.index[placed == 0]
    if len(nowhere):
        text = translate("Sozialraum", "{count} areas are in no target: {areas}.")
        run.warn(text.format(count=len(nowhere), areas=first_ten(nowhere)))
    for field, count in result.incomplete[result.incomplete > 0].items():
        text = translate(
            "Sozialraum", "{field}: {count} target areas have missing or secret parts."
        )
        run.warn(text.format(field=field, count=count))
    return len(lost_keys)


def write(run: Run, result: Result) -> None:
    """Write target areas or a table, and the balance."""
    columns = run.wide(result.figures)
    columns.insert(0, "sources", result.sources.fillna(0).astype("int64"))
    for field in result.covered.columns:
        columns[field + _COVERED] = result.covered[field]
    styled, aliases = _styled(run), _aliases(run, result)
    if run.given("TARGET"):
        run.write_areas("OUTPUT", "TARGET", run.field("TARGET_KEY_FIELD"), columns, styled, aliases)
    else:
        run.write_table("OUTPUT", columns.reset_index(), styled, aliases)
    balance = result.balance.rename_axis("field").reset_index()
    title = translate("Sozialraum", "Balance of {title}").format(title=styled.provenance.title)
    about = translate("Sozialraum", "total_in = total_out + outside + withheld, for each field.")
    run.write_table("OUTPUT_BALANCE", balance, StyledResult(Provenance(title, about)))


def _covered_fields(run: Run) -> list[str]:
    """What an earlier aggregation covered, for the fields that are aggregated again."""
    available = set(run.source("INPUT").field_names())
    names = [*run.fields("SUM_FIELDS"), *run.fields("MEAN_FIELDS")]
    return [name + _COVERED for name in names if name + _COVERED in available]


def _figures(run: Run) -> list[str]:
    weight = run.field("WEIGHT_FIELD") if run.fields("MEAN_FIELDS") else ""
    names = [*run.fields("SUM_FIELDS"), *run.fields("MEAN_FIELDS"), weight]
    return list(dict.fromkeys(name for name in names if name))


def _target_keys(run: Run) -> pd.Index | None:
    from ...core.tables.keys import require_unique

    if not run.given("TARGET"):
        return None
    key = run.field("TARGET_KEY_FIELD")
    keys = run.rows("TARGET", [], key).frame.index
    require_unique(keys, key)
    return keys


def _placed(part, targets: pd.Index | None, day: str) -> Result:
    """One date's result, with all targets (areas without a source NULL), indexed by date too."""
    import pandas as pd

    from ...core.tables.keys import UNASSIGNED

    index = part.figures.values.index
    if targets is not None:
        rest = [UNASSIGNED] if UNASSIGNED in index and UNASSIGNED not in targets else []
        index = targets.append(pd.Index(rest, dtype=object)).rename("area")
    figures = part.figures.reindexed(index)
    covered, sources = part.covered.reindex(index), part.sources.reindex(index)
    if day:
        index = pd.MultiIndex.from_product([index, [day]], names=["area", "date"])
        figures = figures.with_index(index)
        covered, sources = covered.set_axis(index), sources.set_axis(index)
    return Result(figures, covered, sources, part.balance, part.incomplete)


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
    return StyledResult(Provenance(title, about), style=_plain)


def _plain(layer: QgsVectorLayer) -> None:
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
        aliases[field + _COVERED] = covered.format(field=field)
    return aliases
