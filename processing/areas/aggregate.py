"""aggregate: figures of small areas become figures of larger ones."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputNumber
from qgis.core import QgsProcessingParameterFeatureSink as Sink
from qgis.core import QgsProcessingParameterFeatureSource as Source

from ...i18n import QT_TRANSLATE_NOOP, translate
from ..base import SozialraumAlgorithm, advanced
from ..run import Run
from ..shared import (
    POLYGONS,
    TABLE,
    VECTOR,
    field,
    further_table,
    level_parameter,
    means_parameters,
    prefix_parameter,
    state_fields_parameter,
    totals_parameters,
)
from . import aggregate_output as output
from . import aggregate_steps as steps
from . import aggregate_totals as totals
from . import levels


class AggregateAlgorithm(SozialraumAlgorithm):
    NAME, GROUP_ID = "aggregate", "areas"
    TITLE = QT_TRANSLATE_NOOP("Sozialraum", "Aggregate to areas")
    GROUP = QT_TRANSLATE_NOOP("Sozialraum", "Areas")
    TAGS = QT_TRANSLATE_NOOP("Sozialraum", "aggregate,sum,mean,sozialraum,crosswalk,counts")
    HELP = QT_TRANSLATE_NOOP(
        "Sozialraum",
        "Sums counts and averages means of small areas to larger ones, by a crosswalk or by a "
        "field that names the larger area.\n\n"
        "Sum counts only, then divide: rates, shares and quotas are never summed or averaged; "
        "compute them afterwards with “Indicators”. Internal migration and other flows are not "
        "additive either: moves between two small areas of one larger area vanish in it and need "
        "a table of origins and destinations. A missing or secret part makes the sum NULL, unless "
        "what is available shall be summed; a value split by a weight between 0 and 1 is an "
        "estimate. Total out equals total in less what the log reports as lost. Rows with the key "
        "~unassigned stay ~unassigned.",
    )

    def define(self):
        yield from self._define_source()
        yield from self._define_fields()
        yield from self._define_target()

    def _define_source(self):
        yield (
            Source("INPUT", translate("Sozialraum", "Figures of the small areas"), VECTOR),
            translate("Sozialraum", "Areas or table with the counts. It is not changed."),
        )
        yield (
            field("KEY_FIELD", translate("Sozialraum", "Area key")),
            translate("Sozialraum", "Names each area once (with a date field: once each date)."),
        )
        yield (
            Source("CROSSWALK", translate("Sozialraum", "Crosswalk"), VECTOR, None, True),
            translate(
                "Sozialraum",
                "Table with source, target and weight, made by “Crosswalk between area levels” or "
                "delivered by an office (Umsteigeschlüssel; fractions or per cent). Leave empty if "
                "a field names the larger area.",
            ),
        )
        for name, title, default in (
            ("CROSSWALK_SOURCE", translate("Sozialraum", "Crosswalk: source field"), "source"),
            ("CROSSWALK_TARGET", translate("Sozialraum", "Crosswalk: target field"), "target"),
            ("CROSSWALK_WEIGHT", translate("Sozialraum", "Crosswalk: weight field"), "weight"),
        ):
            yield (
                advanced(field(name, title, "CROSSWALK", optional=True, default=default)),
                translate("Sozialraum", "Only if the crosswalk names its fields otherwise."),
            )
        yield (
            field(
                "PARENT_FIELD",
                translate("Sozialraum", "Field that names the larger area"),
                optional=True,
            ),
            translate("Sozialraum", "Instead of a crosswalk: each area belongs wholly to one."),
        )

    def _define_fields(self):
        yield (
            field("SUM_FIELDS", translate("Sozialraum", "Counts to sum"), many=True, optional=True),
            translate("Sozialraum", "Counts such as population or households; no shares or rates."),
        )
        yield from means_parameters(
            translate("Sozialraum", "What the means refer to, such as population for mean age.")
        )
        yield (
            advanced(field("DATE_FIELD", translate("Sozialraum", "Date field"), optional=True)),
            translate("Sozialraum", "If the input has several dates: one result for each."),
        )

    def _define_target(self):
        yield (
            Source("TARGET", translate("Sozialraum", "Target areas"), POLYGONS, None, True),
            translate(
                "Sozialraum",
                "Optional. The result then has all target areas with their geometry; areas without "
                "a source are NULL. Without it the result is a table.",
            ),
        )
        yield (
            field(
                "TARGET_KEY_FIELD",
                translate("Sozialraum", "Key of the target areas"),
                "TARGET",
                optional=True,
            ),
            translate("Sozialraum", "Needed with target areas; the keys the crosswalk names."),
        )
        yield from totals_parameters()
        yield level_parameter()
        yield prefix_parameter()
        yield state_fields_parameter()
        yield (
            Sink("OUTPUT", translate("Sozialraum", "Aggregated areas"), TABLE),
            translate(
                "Sozialraum",
                "Target areas or table with sums, means and their states. Where sources were split "
                "by weights between 0 and 1, X_split says which share of the sum X came that way.",
            ),
        )
        yield (
            further_table("OUTPUT_BALANCE", translate("Sozialraum", "Balance")),
            translate(
                "Sozialraum",
                "Optional table: for each summed field the total in, the total out and what lies "
                "outside the targets or is withheld.",
            ),
        )

    def define_outputs(self):
        yield QgsProcessingOutputNumber(
            "LOST_SOURCES", translate("Sozialraum", "Areas not or only partly assigned")
        )

    def check(self, run: Run) -> str:
        if run.given("CROSSWALK") == bool(run.field("PARENT_FIELD")):
            return translate(
                "Sozialraum", "Give either a crosswalk or the field that names the larger area."
            )
        if not run.fields("SUM_FIELDS") and not run.fields("MEAN_FIELDS"):
            return translate("Sozialraum", "Choose counts to sum or means to average.")
        if run.fields("MEAN_FIELDS") and not run.field("WEIGHT_FIELD"):
            return translate(
                "Sozialraum", "Means need a weight field, such as the population for mean age."
            )
        both = set(run.fields("SUM_FIELDS")) & set(run.fields("MEAN_FIELDS"))
        if both:
            text = translate("Sozialraum", "{fields}: choose it either to be summed or averaged.")
            return text.format(fields=", ".join(sorted(both)))
        if run.given("TARGET") and not run.field("TARGET_KEY_FIELD"):
            return translate("Sozialraum", "Choose the key of the target areas.")
        return ""

    def compute(self, run: Run) -> dict:
        rows = steps.read(run)
        result = steps.aggregated_by_date(run, rows, steps.read_crosswalk(run))
        totals.use_delivered_totals(run, result)
        output.report_rates(run, rows.figures(run.fields("SUM_FIELDS")))
        levels.report_level(run, result.figures.values.index.get_level_values("area"))
        levels.report_nesting(run, result.pairs)
        lost = output.report_balance(run, result)
        output.write(run, result)
        run.summary(len(rows.frame), len(result.sources), result.figures)
        return run.outputs(LOST_SOURCES=lost)
