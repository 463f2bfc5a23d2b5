"""statusdynamics: status and dynamics of areas, as Berlin's monitoring publishes them."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputNumber
from qgis.core import QgsProcessingParameterFeatureSink as Sink
from qgis.core import QgsProcessingParameterFeatureSource as Source
from qgis.core import QgsProcessingParameterNumber as Number
from qgis.core import QgsProcessingParameterString as Text

from ...i18n import QT_TRANSLATE_NOOP, translate
from ..base import SozialraumAlgorithm, advanced
from ..run import Run
from ..shared import (
    TABLE,
    VECTOR,
    choice,
    field,
    further_table,
    prefix_parameter,
    state_fields_parameter,
)
from . import statusdynamics_steps as steps


class StatusDynamicsAlgorithm(SozialraumAlgorithm):
    NAME, GROUP_ID = "statusdynamics", "indices"
    TITLE = QT_TRANSLATE_NOOP("Sozialraum", "Status and dynamics (monitoring)")
    GROUP = QT_TRANSLATE_NOOP("Sozialraum", "Indices")
    TAGS = QT_TRANSLATE_NOOP("Sozialraum", "index,monitoring,status,dynamics,z-score,berlin")
    HELP = QT_TRANSLATE_NOOP(
        "Sozialraum",
        "Standardises indicators (z = (value − mean) / standard deviation), adds them up to a "
        "status and a dynamics index, standardises again and puts each area into one of 4 × 3 "
        "classes, as Berlin's monitoring of social urban development does. A high value is a "
        "burden; name fields of which the opposite holds.\n\n"
        "Areas with too few inhabitants, named outliers and areas without data are left out before "
        "mean and standard deviation; they get NULL and included 0. An index describes: it never "
        "says need by itself. Class limits: status high ≤ −1, middle ≤ 1, low ≤ 1.5, very low "
        "above; dynamics positive < −1, stable ≤ 1, negative above.",
    )

    def define(self):
        yield from self._define_source()
        yield from self._define_conventions()
        yield (
            Sink("OUTPUT", translate("Sozialraum", "Status and dynamics"), TABLE),
            translate("Sozialraum", "The input with sums, indices, classes and the group."),
        )
        yield (
            further_table("OUTPUT_BASE", translate("Sozialraum", "Means and standard deviations")),
            translate("Sozialraum", "Optional table: the base for the same index of a later year."),
        )

    def _define_source(self):
        yield (
            Source("INPUT", translate("Sozialraum", "Areas with indicators"), VECTOR),
            translate("Sozialraum", "Layer or table with the indicators of each area."),
        )
        yield (
            field("KEY_FIELD", translate("Sozialraum", "Area key")),
            translate("Sozialraum", "Names each area once."),
        )
        for name, title, optional, help_text in (
            (
                "STATUS_FIELDS",
                translate("Sozialraum", "Indicators of the status"),
                False,
                translate("Sozialraum", "Shares such as unemployed or children in poverty."),
            ),
            (
                "DYNAMICS_FIELDS",
                translate("Sozialraum", "Indicators of the dynamics"),
                False,
                translate("Sozialraum", "Changes of the same shares, in percentage points."),
            ),
            (
                "NEGATIVE_FIELDS",
                translate("Sozialraum", "Fields with the opposite meaning"),
                True,
                translate("Sozialraum", "Fields of which a high value is favourable."),
            ),
        ):
            yield field(name, title, many=True, optional=optional), help_text
        yield (
            field("POPULATION_FIELD", translate("Sozialraum", "Population"), optional=True),
            translate("Sozialraum", "Needed to leave out areas with too few inhabitants."),
        )

    def _define_conventions(self):
        number = Number.Type.Double
        yield (
            Number(
                "MIN_POPULATION",
                translate("Sozialraum", "Smallest population"),
                number,
                300,
                True,
                0.0,
            ),
            translate("Sozialraum", "Areas with fewer inhabitants are left out."),
        )
        yield (
            Text("EXCLUDE", translate("Sozialraum", "Areas to leave out"), "", False, True),
            translate("Sozialraum", "Keys of outliers, such as 01100101;01100102."),
        )
        yield (
            advanced(
                choice(
                    "SD",
                    translate("Sozialraum", "Standard deviation"),
                    ["population", "sample"],
                    "population",
                )
            ),
            translate("Sozialraum", "population: divided by n, as Berlin does. sample: by n − 1."),
        )
        yield (
            advanced(
                Source("BASE", translate("Sozialraum", "Base of another year"), VECTOR, None, True)
            ),
            translate(
                "Sozialraum",
                "Table with field, mean and sd (the second output of an earlier run): classes then "
                "change only where values change, not because the mean moved.",
            ),
        )
        yield (
            advanced(
                Text(
                    "STATUS_LIMITS",
                    translate("Sozialraum", "Limits of the status"),
                    "-1;1;1.5",
                    False,
                    True,
                )
            ),
            translate("Sozialraum", "Three ascending numbers; a value on a limit belongs below."),
        )
        yield (
            advanced(
                Text(
                    "DYNAMICS_LIMITS",
                    translate("Sozialraum", "Limits of the dynamics"),
                    "-1;1",
                    False,
                    True,
                )
            ),
            translate("Sozialraum", "Two ascending numbers; values on them are stable."),
        )
        yield (
            choice("PRESET", translate("Sozialraum", "Preset"), ["none", "berlin"], "none"),
            translate(
                "Sozialraum",
                "berlin: smallest population 300, standard deviation by n, limits −1; 1; 1.5 and "
                "−1; 1, whatever stands above.",
            ),
        )
        yield prefix_parameter()
        yield state_fields_parameter()

    def define_outputs(self):
        yield QgsProcessingOutputNumber("EXCLUDED", translate("Sozialraum", "Areas left out"))

    def check(self, run: Run) -> str:
        steps.settings(run)
        return ""

    def compute(self, run: Run) -> dict:
        from ...core.indices.statusdynamics import index_figures, status_dynamics

        settings = steps.settings(run)
        source, rows, figures, population = steps.read(run, settings)
        result = status_dynamics(figures.values, settings, population, steps.read_base(run))
        excluded = steps.report(run, settings, result)
        indices = index_figures(result, figures, settings)
        steps.write(run, source, rows, settings, result, indices)
        run.summary(len(rows.frame), len(rows.frame), indices[["status_index", "dynamics_index"]])
        return run.outputs(EXCLUDED=excluded)
