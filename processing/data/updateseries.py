"""updateseries: this year's rows into the long table of all years."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputNumber
from qgis.core import QgsProcessingParameterFeatureSink as Sink
from qgis.core import QgsProcessingParameterFeatureSource as Source

from ...gis.provenance import Provenance
from ...i18n import QT_TRANSLATE_NOOP, translate
from ..base import SozialraumAlgorithm
from ..long_table import long_aliases, read_long
from ..results import StyledResult
from ..run import Run
from ..shared import TABLE, VECTOR, choice

MOST_LISTED = 500


class UpdateSeriesAlgorithm(SozialraumAlgorithm):
    NAME, GROUP_ID = "updateseries", "data"
    TITLE = QT_TRANSLATE_NOOP("Sozialraum", "Carry a series on")
    GROUP = QT_TRANSLATE_NOOP("Sozialraum", "Data")
    TAGS = QT_TRANSLATE_NOOP("Sozialraum", "series,long table,years,append,revision,update")
    HELP = QT_TRANSLATE_NOOP(
        "Sozialraum",
        "Adds new rows to a long table of indicators (level, area, date, indicator, value …), as "
        "“Indicators” writes it. Level, area, date and indicator name a row once.\n\n"
        "Rows that are in the series already with the same value and state change nothing, so that "
        "a run can be repeated. Where value or state differ, the run stops and names the rows, or "
        "the new value takes the place of the old one and has the state “revised”. Neither table "
        "is changed; the result is a new one, sorted by level, area, indicator and date.\n\n"
        "A change of unit, definition, kind of period or version of the areas from the series to "
        "the new rows is named in the log: the values before and after cannot simply be compared.",
    )

    def define(self):
        yield (
            Source("INPUT", translate("Sozialraum", "New rows"), VECTOR),
            translate(
                "Sozialraum",
                "Long table with at least area, date, indicator and value. Other fields of the "
                "long table that are missing stay empty.",
            ),
        )
        yield (
            Source("SERIES", translate("Sozialraum", "Series so far"), VECTOR),
            translate("Sozialraum", "Long table of the years so far. It is not changed."),
        )
        yield (
            choice(
                "CONFLICT",
                translate("Sozialraum", "Rows with another value"),
                ["refuse", "replace"],
                "refuse",
            ),
            translate(
                "Sozialraum",
                "refuse: they are named and nothing is written. replace: the new value stands, "
                "with the state revised; a state of its own, such as suppressed, stays.",
            ),
        )
        yield (
            Sink("OUTPUT", translate("Sozialraum", "Series carried on"), TABLE),
            translate("Sozialraum", "Long table with the rows of both. It holds counts: internal."),
        )

    def define_outputs(self):
        yield QgsProcessingOutputNumber("ADDED", translate("Sozialraum", "Rows added"))
        yield QgsProcessingOutputNumber("REVISED", translate("Sozialraum", "Rows revised"))

    def compute(self, run: Run) -> dict:
        from ...core.tables.series import updated

        series, new = read_long(run, "SERIES"), read_long(run, "INPUT")
        result = updated(series, new, run.key("CONFLICT") == "replace")
        _report(run, result)
        run.write_table("OUTPUT", result.table, _result(run), long_aliases())
        run.info(
            translate(
                "Sozialraum",
                "Rows in the series: {series}. New rows: {new}. Added: {added}. Revised: {revised}."
                " Known already: {same}. Rows out: {out}.",
            ).format(
                series=len(series),
                new=len(new),
                added=result.added,
                revised=len(result.revised),
                same=result.same,
                out=len(result.table),
            )
        )
        return run.outputs(ADDED=result.added, REVISED=len(result.revised))


def _report(run: Run, result) -> None:
    from ...core.tables.series import named_rows

    if len(result.revised):
        listed = named_rows(result.revised, MOST_LISTED)
        run.info(translate("Sozialraum", "Revised: {rows}.").format(rows=listed))
    if len(result.disclosed):
        run.warn(
            translate(
                "Sozialraum",
                "{count} values that were withheld are numbers now ({rows}). Check that they may "
                "be released.",
            ).format(count=len(result.disclosed), rows=named_rows(result.disclosed))
        )
    if len(result.withdrawn):
        run.warn(
            translate(
                "Sozialraum",
                "{count} values that were numbers are none any more ({rows}). Check that the new "
                "table is complete.",
            ).format(count=len(result.withdrawn), rows=named_rows(result.withdrawn))
        )
    text = translate(
        "Sozialraum",
        "Break in the series: {indicator} ({level}) changes its {column} from {before} to {after}. "
        "The values before and after cannot simply be compared.",
    )
    for change in result.breaks.to_dict("records"):
        column = long_aliases()[change.pop("column")]
        run.warn(text.format(column=column, **change))


def _result(run: Run) -> StyledResult:
    title = translate("Sozialraum", "{series}, carried on (internal)")
    about = translate(
        "Sozialraum",
        "{series} with the rows of {new}. Numerators and denominators are as confidential as the "
        "counts they come from: internal. Rows with another value: {conflict}.",
    )
    series, new = run.source("SERIES").name, run.source("INPUT").name
    return StyledResult(
        Provenance(
            title.format(series=series),
            about.format(series=series, new=new, conflict=run.key("CONFLICT")),
        )
    )
