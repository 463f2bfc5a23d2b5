"""The steps of ``protect``: read, change, check, write."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...gis.provenance import Provenance, for_release
from ...i18n import translate
from ..results import StyledResult
from ..run import Run
from .published import base_rows, counts_of, kept_fields, release_source, report_left_out, sums_of
from .suppress_output import aliases, plain_areas
from .suppress_steps import progress

if TYPE_CHECKING:
    from ...core.confidentiality.nesting import Levels
    from ...core.confidentiality.rounding import Changed
    from ...core.tables.states import Figures, State
    from ...gis.frames import Rows


@dataclass(frozen=True)
class Task:
    """The counts of all levels."""

    rows: Rows
    counts: list[str]
    levels: Levels


def read(run: Run) -> Task:
    """Read the counts and add up the larger areas."""
    from ...core.confidentiality.nesting import link
    from ...core.confidentiality.rules import refuse_negative, refuse_parts

    counts = counts_of(run)
    rows, base = base_rows(run, counts, counts)
    levels = link(base, sums_of(run, counts))
    refuse_negative(levels.linked)
    refuse_parts(levels.linked)
    return Task(rows, counts, levels)


def change(run: Run, task: Task) -> Changed:
    """The changed counts of all levels."""
    from ...core.confidentiality.rounding import changed

    method = run.key("METHOD") or "round5"
    return changed(task.levels.linked, method, run.whole("BASE"), _seed(run, method))


def _seed(run: Run, method: str) -> int:
    """The seed given, or one that nobody can guess."""
    import secrets

    if run.text("SEED") or method != "randomround":
        return run.whole("SEED")
    seed = secrets.randbelow(2**31)
    text = translate(
        "Sozialraum",
        "Seed drawn: {seed}. Keep it secret, and give it next time, so that the same cell is "
        "rounded alike.",
    )
    run.info(text.format(seed=seed))
    return seed


def check(run: Run, task: Task, result: Changed) -> int:
    """How many small counts can be reckoned all the same; their areas are named."""
    from ...core.confidentiality.rounding import audit_changed
    from ...core.errors import first_ten

    least, width = run.number("THRESHOLD"), run.number("PROTECTION")
    found = audit_changed(task.levels.linked, result, least, width, progress(run))
    exposed = found[found["exposed"] == 1]
    title = translate("Sozialraum", "{source}, audit of changed counts (INTERN)")
    about = translate(
        "Sozialraum",
        "Lowest and highest value of each small count that fit the changed counts and all sums. "
        "Internal: it shows which counts are small.",
    )
    title = title.format(source=run.source("INPUT").name)
    table = found if run.field("DATE_FIELD") else found.drop(columns="date")
    run.write_table("OUTPUT_AUDIT", table, StyledResult(Provenance(title, about)), aliases())
    if len(exposed):
        text = translate(
            "Sozialraum",
            "EXPOSED: {fields} in {areas} can be reckoned from the sums all the same. Choose "
            "another method, or publish fewer sums.",
        )
        run.warn(
            text.format(
                fields=first_ten(dict.fromkeys(exposed["field"])),
                areas=first_ten(dict.fromkeys(exposed["area"])),
            )
        )
    if not result.additive:
        run.info(translate("Sozialraum", "Changed parts need not add up to their changed total."))
    return len(exposed)


def largest_change(task: Task, result: Changed) -> float:
    """The largest difference between a changed and a true count."""
    import numpy as np

    off = np.abs(result.values - task.levels.linked.values)
    return float(np.nanmax(off)) if np.isfinite(off).any() else 0.0


def write(run: Run, task: Task, result: Changed) -> Figures:
    """Write the areas and the larger areas."""
    import pandas as pd

    from ...core.tables.states import Figures

    levels, source = task.levels, run.source("INPUT")
    linked = levels.linked
    state = _state(run)
    every = Figures.of(
        pd.DataFrame(result.values, columns=task.counts),
        pd.DataFrame(_states(levels, result, state), columns=task.counts),
    )
    own = every.reindexed(pd.Index(levels.row_unit)).with_index(task.rows.frame.index)
    kept = kept_fields(run, task.counts)
    report_left_out(run, kept)
    columns = run.wide(own, like=source)
    narrow = release_source(run, task.rows, kept)
    run.write_beside("OUTPUT", narrow, task.rows, columns, _result(run, "OUTPUT"))
    larger = (linked.units["level"] != run.field("KEY_FIELD")).to_numpy()
    labels = linked.units[["level", "area", *(["date"] if run.field("DATE_FIELD") else [])]]
    table = pd.concat([labels, run.wide(every, like=source)], axis=1)[larger]
    run.write_table("OUTPUT_TOTALS", table, _result(run, "OUTPUT_TOTALS"), aliases())
    return own


def _state(run: Run) -> State:
    from ...core.tables.states import State

    rounded = (run.key("METHOD") or "round5") in ("round5", "round10")
    return State.ROUNDED if rounded else State.PERTURBED


def _states(levels: Levels, result: Changed, state: State):
    """Every count of a table that is changed has the state, not only those that differ."""
    import numpy as np

    known = ~np.isnan(result.values)
    return np.where(known, np.maximum(levels.states, int(state)), levels.states).astype("int8")


def _result(run: Run, output: str) -> StyledResult:
    source = for_release(run.source("INPUT").name)
    larger = output == "OUTPUT_TOTALS"
    title = (
        translate("Sozialraum", "{source}, larger areas, changed (release)")
        if larger
        else translate("Sozialraum", "{source}, changed (release)")
    )
    about = translate(
        "Sozialraum",
        "Counts changed to protect small ones: {fields}. Method: {method}. Every count may differ "
        "from the true one.",
    ).format(fields=", ".join(run.fields("COUNT_FIELDS")), method=run.key("METHOD") or "round5")
    style = None if larger else plain_areas
    return StyledResult(Provenance(title.format(source=source), about), style=style)
