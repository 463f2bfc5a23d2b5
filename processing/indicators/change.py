"""change: what has become of the indicators of a long table."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputNumber
from qgis.core import QgsProcessingParameterFeatureSink as Sink
from qgis.core import QgsProcessingParameterFeatureSource as Source
from qgis.core import QgsProcessingParameterString as Text

from ...gis.provenance import Provenance
from ...i18n import QT_TRANSLATE_NOOP, tr, translate
from ..base import SozialraumAlgorithm, advanced
from ..long_table import long_aliases, read_long
from ..results import StyledResult
from ..run import Run
from ..shared import TABLE, VECTOR, choice, field

BREAK_FIELD = "break"


class ChangeAlgorithm(SozialraumAlgorithm):
    NAME, GROUP_ID = "change", "indicators"
    TITLE = QT_TRANSLATE_NOOP("Sozialraum", "Change over time")
    GROUP = QT_TRANSLATE_NOOP("Sozialraum", "Indicators")
    TAGS = QT_TRANSLATE_NOOP(
        "Sozialraum", "change,difference,growth,trend,slope,regression,time series,long table"
    )
    HELP = QT_TRANSLATE_NOOP(
        "Sozialraum",
        "Reckons from a long table of indicators what has changed in each area between two dates: "
        "the difference (of shares in percentage points), the change in percent of the earlier "
        "value, the mean annual growth in percent, or the trend a year as the slope of a straight "
        "line through all dates, with R².\n\n"
        "NULL is never 0: a change needs both its values, else it is NULL and has the worse state "
        "of both. A trend leaves out dates without a number and is then “limited”; it needs three "
        "numbers. Relative changes do not apply to earlier values that are not above 0. The log "
        "says at which dates numbers are missing and why.\n\n"
        "Only what is defined alike is compared. Where the unit, the version of the catalogue, the "
        "kind of period or the version of the areas changes between the dates, or a break is "
        "marked, the run stops and names it; dates of one definition, leaving out or comparing "
        "nevertheless are the ways on.",
    )

    def define(self):
        yield (
            Source("INPUT", translate("Sozialraum", "Long table"), VECTOR),
            translate(
                "Sozialraum",
                "Long table with at least area, date, indicator and value, as “Indicators” or "
                "“Carry a series on” write it.",
            ),
        )
        yield (
            Text("FROM", translate("Sozialraum", "Earlier date"), "", False, True),
            translate(
                "Sozialraum",
                "Such as 2019-12-31, or 2019 if the table has one date of that year. Empty: the "
                "first date of each indicator.",
            ),
        )
        yield (
            Text("TO", translate("Sozialraum", "Later date"), "", False, True),
            translate("Sozialraum", "Written in the same way. Empty: the last date."),
        )
        yield (
            choice(
                "KIND",
                translate("Sozialraum", "Kind of change"),
                ["difference", "relative", "trend", "mean_annual"],
                "difference",
            ),
            translate(
                "Sozialraum",
                "difference: later minus earlier value. relative: in % of the earlier value. "
                "mean_annual: the constant growth in % a year. trend: slope a year, with R².",
            ),
        )
        yield from self._define_reservations()
        yield (
            Sink("OUTPUT", translate("Sozialraum", "Table of changes"), TABLE),
            translate(
                "Sozialraum",
                "Long table: one row for each area and indicator; date is the later date, "
                "date_from the earlier one.",
            ),
        )

    def _define_reservations(self):
        yield (
            advanced(
                choice(
                    "GAPS",
                    translate("Sozialraum", "Dates without a number"),
                    ["available", "null"],
                    "available",
                )
            ),
            translate(
                "Sozialraum",
                "For the trend. available: they are left out, the trend is “limited”. null: there "
                "is no trend.",
            ),
        )
        yield (
            advanced(
                choice(
                    "BREAKS",
                    translate("Sozialraum", "Changes of the definition"),
                    ["refuse", "skip", "compare"],
                    "refuse",
                )
            ),
            translate(
                "Sozialraum",
                "refuse: the run stops and names them. skip: these indicators are NULL with the "
                "state not_applicable. compare: they are compared and marked “limited”; different "
                "units never are.",
            ),
        )
        yield (
            advanced(
                field(
                    "BREAK_FIELD",
                    translate("Sozialraum", "Field that marks breaks"),
                    optional=True,
                )
            ),
            translate(
                "Sozialraum",
                "Filled (1, yes, a remark) in rows of the first date after a change of the "
                "definition. Empty: the field “break”, if there is one.",
            ),
        )

    def define_outputs(self):
        yield QgsProcessingOutputNumber("CHANGES", translate("Sozialraum", "Changes"))
        yield QgsProcessingOutputNumber("WITHOUT", translate("Sozialraum", "Without a number"))
        yield QgsProcessingOutputNumber(
            "BREAKS_FOUND", translate("Sozialraum", "Changes of the definition found")
        )

    def compute(self, run: Run) -> dict:
        from ...core.indicators.change import changes

        rows = read_long(run, "INPUT")
        kind = run.key("KIND")
        found = changes(
            rows,
            kind,
            run.text("FROM"),
            run.text("TO"),
            run.key("BREAKS"),
            run.key("GAPS"),
            _break_field(run),
        )
        _report(run, found)
        run.write_table("OUTPUT", found.table, _result(run, found.table), _aliases())
        made = int(found.table["value"].notna().sum())
        without = len(found.table) - made
        run.info(
            translate(
                "Sozialraum",
                "Rows in: {rows}. Rows out: {out}. Changes: {changes}. Without a number: "
                "{without}{reasons}.",
            ).format(
                rows=len(rows),
                out=len(found.table),
                changes=made,
                without=without,
                reasons=_reasons(found.table["state"], found.table["value"].isna()),
            )
        )
        return run.outputs(CHANGES=made, WITHOUT=without, BREAKS_FOUND=len(found.breaks))


def _break_field(run: Run) -> str:
    from ...core.errors import QT_TRANSLATE_NOOP, SozialraumError

    source, given = run.source("INPUT"), run.field("BREAK_FIELD")
    if given and given not in source.field_names():
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum", "{source} has no field {fields}. Its fields are: {available}."
            ),
            source=source.name,
            fields=given,
            available=", ".join(source.field_names()),
        )
    return given or (BREAK_FIELD if BREAK_FIELD in source.field_names() else "")


def _report(run: Run, found) -> None:
    from ...core.indicators.breaks import break_words
    from ...core.tables.states import TITLES, State

    for date, gaps in found.gaps.groupby("date"):
        reasons = "; ".join(
            f"{tr(TITLES[State(state)])}: {values}"
            for state, values in zip(gaps["state"], gaps["values"])
        )
        text = translate("Sozialraum", "{date}: {count} values are no numbers ({reasons}).")
        run.warn(text.format(date=date, count=int(gaps["values"].sum()), reasons=reasons))
    for words in break_words(found.breaks):
        run.warn(translate("Sozialraum", "Change of the definition: {words}.").format(words=words))


def _reasons(words, chosen) -> str:
    from ...core.tables.states import TITLES, WORDS

    counted = words[chosen].value_counts()
    listed = [f"{tr(TITLES[WORDS[word]])}: {count}" for word, count in counted.items()]
    return f" ({'; '.join(listed)})" if listed else ""


def _aliases() -> dict[str, str]:
    return {
        **long_aliases(),
        "value": translate("Sozialraum", "Change"),
        "date": translate("Sozialraum", "Later date"),
        "date_from": translate("Sozialraum", "Earlier date"),
        "kind": translate("Sozialraum", "Kind of change"),
        "value_from": translate("Sozialraum", "Earlier value"),
        "value_to": translate("Sozialraum", "Later value"),
        "years": translate("Sozialraum", "Years"),
        "r2": translate("Sozialraum", "R² of the trend"),
        "dates_used": translate("Sozialraum", "Dates used"),
    }


FORMULAS = {
    "difference": QT_TRANSLATE_NOOP("Sozialraum", "later − earlier value"),
    "relative": QT_TRANSLATE_NOOP("Sozialraum", "100 × (later − earlier) / earlier value"),
    "mean_annual": QT_TRANSLATE_NOOP(
        "Sozialraum", "100 × ((later / earlier value)^(1 / years) − 1)"
    ),
    "trend": QT_TRANSLATE_NOOP("Sozialraum", "slope a year of the least squares line"),
}


def _result(run: Run, table) -> StyledResult:
    name = run.source("INPUT").name
    dates = sorted({*table["date_from"], *table["date"]})
    about = translate(
        "Sozialraum",
        "Change ({kind}) = {formula}. From {start} to {end}. Source: {source}. Breaks in the "
        "series: {breaks}.",
    )
    return StyledResult(
        Provenance(
            translate("Sozialraum", "{source}, changes").format(source=name),
            about.format(
                kind=run.key("KIND"),
                formula=tr(FORMULAS[run.key("KIND")]),
                start=dates[0] if dates else "–",
                end=dates[-1] if dates else "–",
                source=", ".join(sorted(set(table["source"].dropna()))) or name,
                breaks=run.key("BREAKS"),
            ),
        )
    )
