"""What importtable writes: the table, the log, the report, the template."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ...i18n import translate
from ..run import Run
from .importtable_report import figure, found, remark_text, report_html

if TYPE_CHECKING:
    import pandas as pd

    from ...core.delivered.table import Delivered, Part

MOST_LISTED = 10


def table_of(run: Run, delivered: Delivered, part: Part) -> tuple[pd.DataFrame, dict[str, str]]:
    """Area, name and the columns with their states in the order of the file, and the aliases."""
    import pandas as pd

    from ...core.tables.states import state_field

    wide = run.wide(part.figures)
    wide = wide.astype({name: "Int64" for name in delivered.whole if name in wide.columns})
    columns: dict[str, pd.Series] = {}
    if part.keys is not None:
        columns["area"] = pd.Series(part.keys, dtype=object)
    if part.names is not None:
        columns["name"] = pd.Series(part.names, dtype=object)
    for name in delivered.order:
        source = wide if name in wide.columns else part.others
        columns[name] = source[name].reset_index(drop=True)
        if state_field(name) in wide.columns:
            columns[state_field(name)] = wide[state_field(name)].reset_index(drop=True)
    aliases = {
        "area": translate("Sozialraum", "Area"),
        "name": translate("Sozialraum", "Name"),
        **{name: heading for name, heading in delivered.aliases.items() if heading},
    }
    return pd.DataFrame(columns), aliases


def report_to_log(run: Run, delivered: Delivered) -> None:
    """What was found in a few lines; what looks suspicious as warnings."""
    from ...core.errors import first_ten

    findings = delivered.findings
    for title, text in found(findings):
        run.info(f"{title}: {text}")
    for remark in findings.remarks:
        run.warn(remark_text(remark))
    if findings.dropped:
        text = translate(
            "Sozialraum", "Rows left out, as they are neither headings nor data: {rows}."
        )
        rows = [f"{row} “{words}”" for row, words, _ in findings.dropped]
        run.warn(text.format(rows=first_ten(rows)))
    for miss in findings.misses[:MOST_LISTED]:
        run.warn(
            translate(
                "Sozialraum", "{column}: the rows add up to {summed}, but “{total}” says {given}."
            ).format(
                column=miss.column,
                summed=figure(miss.summed),
                total=miss.label,
                given=figure(miss.delivered),
            )
        )
    if len(findings.misses) > MOST_LISTED:
        more = len(findings.misses) - MOST_LISTED
        run.warn(translate("Sozialraum", "{more} further totals are missed.").format(more=more))


def write_files(run: Run, path: Path, delivered: Delivered) -> dict[str, str]:
    """Write report and template where they are wanted; returns their places."""
    from ...core.delivered.template import template_text

    written = {}
    report, settings = run.path_out("REPORT"), run.path_out("SETTINGS_OUT")
    if report:
        _write(Path(report), report_html(path.name, delivered))
        written["REPORT"] = report
    if settings:
        _write(Path(settings), template_text(delivered.wishes))
        written["SETTINGS_OUT"] = settings
    return written


def _write(path: Path, text: str) -> None:
    from ...gis.unfinished import unfinished

    with unfinished(path) as beside:
        beside.write_text(text, encoding="utf-8")
