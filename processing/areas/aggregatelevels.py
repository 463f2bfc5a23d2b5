"""aggregatelevels: counts of small areas, summed to several area levels at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessingOutputNumber
from qgis.core import QgsProcessingParameterBoolean as Boolean
from qgis.core import QgsProcessingParameterFeatureSink as Sink
from qgis.core import QgsProcessingParameterFeatureSource as Source

from ...gis.provenance import Provenance
from ...i18n import QT_TRANSLATE_NOOP, translate
from ..base import SozialraumAlgorithm
from ..results import StyledResult
from ..run import Run
from ..shared import TABLE, VECTOR, choice, field, state_fields_parameter
from . import aggregate_output

if TYPE_CHECKING:
    import pandas as pd


class AggregateLevelsAlgorithm(SozialraumAlgorithm):
    NAME, GROUP_ID = "aggregatelevels", "areas"
    TITLE = QT_TRANSLATE_NOOP("Sozialraum", "Aggregate to several area levels")
    GROUP = QT_TRANSLATE_NOOP("Sozialraum", "Areas")
    TAGS = QT_TRANSLATE_NOOP("Sozialraum", "aggregate,sum,levels,sozialraum,district,city,counts")
    HELP = QT_TRANSLATE_NOOP(
        "Sozialraum",
        "Sums the counts of small areas to each area level that a field names, such as Sozialraum, "
        "Stadtbezirk and city, and writes all of them into one table: level, area, counts. It has "
        "the form of the larger areas that “Suppress small cells” writes, so that internal and "
        "released figures can be treated alike.\n\n"
        "The levels need not be nested. Only counts are summed; compute rates afterwards with "
        "“Indicators”. A missing or secret part makes the sum NULL, unless what is available shall "
        "be summed. The sums are not protected: the table is internal.",
    )

    def define(self):
        yield (
            Source("INPUT", translate("Sozialraum", "Figures of the small areas"), VECTOR),
            translate("Sozialraum", "Areas or table with the counts. It is not changed."),
        )
        yield (
            field("KEY_FIELD", translate("Sozialraum", "Area key")),
            translate("Sozialraum", "Names each area once."),
        )
        yield (
            field("SUM_FIELDS", translate("Sozialraum", "Counts to sum"), many=True),
            translate("Sozialraum", "Counts such as population or households; no shares or rates."),
        )
        yield (
            field(
                "PARENT_FIELDS",
                translate("Sozialraum", "Fields that name larger areas"),
                many=True,
                optional=True,
            ),
            translate(
                "Sozialraum",
                "Each field is an area level, such as Sozialraum, Stadtbezirk and city. An area "
                "without a value belongs to no area of that level.",
            ),
        )
        yield (
            Boolean("GRAND_TOTAL", translate("Sozialraum", "Sum over all areas"), False, True),
            translate("Sozialraum", "Adds the sum over all areas, as level and area ~all."),
        )
        yield (
            choice(
                "MISSING",
                translate("Sozialraum", "Missing or secret parts"),
                ["null", "available"],
                "null",
            ),
            translate(
                "Sozialraum",
                "null: the sum is NULL. available: what is there is summed, the state is at least "
                "“limited”.",
            ),
        )
        yield state_fields_parameter()
        yield (
            Sink("OUTPUT", translate("Sozialraum", "Larger areas (internal)"), TABLE),
            translate("Sozialraum", "One row an area of each level: level, area, sums, sources."),
        )

    def define_outputs(self):
        yield QgsProcessingOutputNumber("AREAS", translate("Sozialraum", "Larger areas"))

    def check(self, run: Run) -> str:
        if run.fields("PARENT_FIELDS") or run.flag("GRAND_TOTAL"):
            return ""
        return translate("Sozialraum", "Choose a field that names larger areas, or the sum of all.")

    def compute(self, run: Run) -> dict:
        from ...core.areas.level_sums import level_sums
        from ...core.tables.keys import require_unique

        key, sums, parents = (
            run.field("KEY_FIELD"),
            run.fields("SUM_FIELDS"),
            run.fields("PARENT_FIELDS"),
        )
        rows = run.rows("INPUT", [*sums, *parents], key)
        require_unique(rows.frame.index, key)
        figures = rows.figures(sums)
        aggregate_output.report_rates(run, figures)
        totals, sources = level_sums(
            figures,
            {name: rows.frame[name] for name in parents},
            run.flag("GRAND_TOTAL"),
            run.key("MISSING") == "available",
        )
        columns = run.wide(totals, like=run.source("INPUT"))
        columns["sources"] = sources.astype("int64")
        _write(run, columns)
        run.summary(len(rows.frame), len(columns), totals)
        return run.outputs(AREAS=len(columns))


def _write(run: Run, columns: pd.DataFrame) -> None:
    title = translate("Sozialraum", "{source}, larger areas (intern)")
    about = translate(
        "Sozialraum", "Internal: sums of unprotected counts. Area levels: {levels}. Summed: {sums}."
    ).format(
        levels=", ".join(run.fields("PARENT_FIELDS")) or "~all",
        sums=", ".join(run.fields("SUM_FIELDS")),
    )
    run.write_table(
        "OUTPUT",
        columns.reset_index(),
        StyledResult(Provenance(title.format(source=run.source("INPUT").name), about)),
        {
            "level": translate("Sozialraum", "Area level"),
            "area": translate("Sozialraum", "Area"),
            "sources": translate("Sozialraum", "Source areas"),
        },
    )
