"""statusdynamics: status and dynamics of areas, as Berlin's monitoring publishes them."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputNumber
from qgis.core import QgsProcessingParameterFeatureSink as Sink

from ...i18n import QT_TRANSLATE_NOOP, translate
from ..base import SozialraumAlgorithm
from ..run import Run
from ..shared import TABLE, further_table, prefix_parameter, state_fields_parameter
from . import statusdynamics_steps as steps
from .statusdynamics_parameters import convention_parameters, input_parameters


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
        "Areas with too few inhabitants, named or marked outliers and areas without data are left "
        "out before mean and standard deviation; they get NULL and included 0. An index describes: "
        "it never says need by itself. Class limits: status high up to −1, middle up to 1, low up "
        "to 1.5, very low above; dynamics positive below −1, stable up to 1, negative above.\n\n"
        "Mean and standard deviation belong to one year: an area may change class although its "
        "values stay, because the others have moved. The base of another year keeps them fixed. "
        "Every convention stands among the advanced parameters; the presets of Berlin, Hamburg and "
        "Münster fix them, and the log says which. Example: PRESET berlin; POPULATION_FIELD "
        "einwohner; STATUS_FIELDS s1, s3, s4; DYNAMICS_FIELDS d1, d3, d4.",
    )

    def define(self):
        yield from input_parameters()
        yield from convention_parameters()
        yield prefix_parameter()
        yield state_fields_parameter()
        yield (
            Sink("OUTPUT", translate("Sozialraum", "Status and dynamics"), TABLE),
            translate("Sozialraum", "The input with sums, indices, classes and the group."),
        )
        yield (
            further_table("OUTPUT_BASE", translate("Sozialraum", "Means and standard deviations")),
            translate("Sozialraum", "Optional table: the base for the same index of a later year."),
        )
        yield (
            further_table("OUTPUT_STEPS", translate("Sozialraum", "Steps of the calculation")),
            translate(
                "Sozialraum",
                "Optional table: value, mean, standard deviation and z-value of each area and "
                "indicator; the z-values of an area add up to its sum.",
            ),
        )

    def define_outputs(self):
        yield QgsProcessingOutputNumber("EXCLUDED", translate("Sozialraum", "Areas left out"))

    def check(self, run: Run) -> str:
        steps.settings(run)
        return ""

    def compute(self, run: Run) -> dict:
        from ...core.indices.statusdynamics import index_figures, status_dynamics

        settings = steps.settings(run)
        source, rows = steps.read(run, settings)
        figures, areas = steps.areas_of(run, rows, settings)
        base = steps.read_base(run, settings)
        result = status_dynamics(areas, settings, base)
        excluded = steps.report(run, settings, areas, result)
        if base is not None:
            steps.report_moved(run, settings, areas, result)
        indices = index_figures(result, figures, settings)
        steps.write(run, source, rows, settings, result, indices)
        steps.write_steps(run, source, settings, result, figures)
        run.summary(len(rows.frame), len(rows.frame), indices[["status_index", "dynamics_index"]])
        return run.outputs(EXCLUDED=excluded)
