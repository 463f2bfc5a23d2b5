"""aggregatepoints: figures of addresses and facilities become figures of areas."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterBoolean
from qgis.core import QgsProcessingParameterFeatureSink as Sink
from qgis.core import QgsProcessingParameterFeatureSource as Source
from qgis.core import QgsProcessingParameterString as Text

from ...i18n import QT_TRANSLATE_NOOP, translate
from ..base import SozialraumAlgorithm, advanced
from ..run import Run
from ..shared import (
    POINTS,
    POLYGONS,
    field,
    level_parameter,
    means_parameters,
    prefix_parameter,
    state_fields_parameter,
    totals_parameters,
)
from . import aggregate_totals as totals
from . import aggregatepoints_steps as steps
from .levels import report_level


class AggregatePointsAlgorithm(SozialraumAlgorithm):
    NAME, GROUP_ID = "aggregatepoints", "areas"
    TITLE = QT_TRANSLATE_NOOP("Sozialraum", "Aggregate points to areas")
    GROUP = QT_TRANSLATE_NOOP("Sozialraum", "Areas")
    TAGS = QT_TRANSLATE_NOOP("Sozialraum", "aggregate,points,addresses,facilities,count,sum")
    HELP = QT_TRANSLATE_NOOP(
        "Sozialraum",
        "Counts points such as addresses, centres of cells or facilities in each area, sums their "
        "counts and averages their means.\n\n"
        "Each point counts once: on a border, or where areas overlap, in the area with the lowest "
        "key (as text). An area without any point has count 0 and sum 0. A missing or secret part "
        "makes the sum NULL, unless what is available shall be summed. Points outside all areas or "
        "without a geometry are listed with their distance to the nearest area, and stand in the "
        "result as ~unassigned so that totals stay right. Rates are never summed: sum numerator "
        "and denominator and compute the rate afterwards with “Indicators”.",
    )

    def define(self):
        yield (
            Source("INPUT", translate("Sozialraum", "Points"), POINTS),
            translate("Sozialraum", "Addresses, centres of cells, facilities. It is not changed."),
        )
        yield (
            Source("TARGET", translate("Sozialraum", "Target areas"), POLYGONS),
            translate("Sozialraum", "The areas that figures are wanted for, such as Sozialräume."),
        )
        yield (
            field("TARGET_KEY_FIELD", translate("Sozialraum", "Key of the target areas"), "TARGET"),
            translate("Sozialraum", "Names each target area once."),
        )
        yield from self._define_fields()
        yield (
            Sink("OUTPUT", translate("Sozialraum", "Areas with the points' figures"), POLYGONS[0]),
            translate("Sozialraum", "All target areas with count, sums, means and their states."),
        )
        yield (
            Sink(
                "OUTPUT_UNASSIGNED",
                translate("Sozialraum", "Points outside all areas"),
                POINTS[0],
                None,
                True,
                False,
            ),
            translate(
                "Sozialraum",
                "Optional: the points that no area holds, with nearest_area and distance_m (in the "
                "planar CRS of the areas); both are NULL for points without a geometry.",
            ),
        )

    def _define_fields(self):
        yield (
            field("SUM_FIELDS", translate("Sozialraum", "Counts to sum"), many=True, optional=True),
            translate("Sozialraum", "Counts such as residents or places; no shares or rates."),
        )
        yield (
            Text(
                "COUNT_FIELD",
                translate("Sozialraum", "Name of the field for the number of points"),
                "points",
                False,
                True,
            ),
            translate("Sozialraum", "The new field; “points” if nothing else is given."),
        )
        yield from means_parameters(
            translate("Sozialraum", "What the means refer to, such as residents for mean age.")
        )
        yield (
            advanced(
                QgsProcessingParameterBoolean(
                    "KEEP_UNASSIGNED",
                    translate("Sozialraum", "Row for points without an area"),
                    True,
                    True,
                )
            ),
            translate(
                "Sozialraum",
                "Adds the row ~unassigned without geometry, if there are such points, so that the "
                "total of the result is that of the points.",
            ),
        )
        yield from totals_parameters()
        yield level_parameter()
        yield prefix_parameter()
        yield state_fields_parameter()

    def define_outputs(self):
        yield QgsProcessingOutputNumber("ASSIGNED", translate("Sozialraum", "Points in an area"))
        yield QgsProcessingOutputNumber(
            "UNASSIGNED", translate("Sozialraum", "Points without an area")
        )

    def check(self, run: Run) -> str:
        if run.fields("MEAN_FIELDS") and not run.field("WEIGHT_FIELD"):
            return translate(
                "Sozialraum", "Means need a weight field, such as the population for mean age."
            )
        both = set(run.fields("SUM_FIELDS")) & set(run.fields("MEAN_FIELDS"))
        if both:
            text = translate("Sozialraum", "{fields}: choose it either to be summed or averaged.")
            return text.format(fields=", ".join(sorted(both)))
        return ""

    def compute(self, run: Run) -> dict:
        located, figures = steps.read(run)
        result = steps.aggregated(run, located, figures)
        totals.use_delivered_totals(run, result)
        report_level(run, located.targets.keys)
        steps.report(run, located, figures, result)
        steps.write(run, located, result)
        steps.write_unassigned(run, located)
        run.summary(len(located.place), len(result.sources), result.figures)
        outside = int((located.place < 0).sum())
        return run.outputs(ASSIGNED=len(located.place) - outside, UNASSIGNED=outside)
