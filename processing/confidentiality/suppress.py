"""suppress: withhold small cells, and what would give them away."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputNumber
from qgis.core import QgsProcessingParameterFeatureSink as Sink

from ...i18n import QT_TRANSLATE_NOOP, translate
from ..base import SozialraumAlgorithm
from ..run import Run
from ..shared import TABLE, further_table, state_fields_parameter
from . import suppress_output as output
from . import suppress_parameters as parameters
from . import suppress_rules as rules
from . import suppress_steps as steps


class SuppressAlgorithm(SozialraumAlgorithm):
    NAME, GROUP_ID = "suppress", "confidentiality"
    RELEASES = True
    TITLE = QT_TRANSLATE_NOOP("Sozialraum", "Suppress small cells")
    GROUP = QT_TRANSLATE_NOOP("Sozialraum", "Confidentiality")
    TAGS = QT_TRANSLATE_NOOP(
        "Sozialraum",
        "confidentiality,suppression,secret,small cells,primary,secondary,disclosure,release",
    )
    HELP = QT_TRANSLATE_NOOP(
        "Sozialraum",
        "Withholds counts that are too small (primary suppression) and as many others as it takes "
        "that nobody can reckon them from what is published together (secondary suppression): area "
        "levels, nested or not, breakdowns such as men and women, rates, what others publish of "
        "the same counts, and what was published before.\n\n"
        "Every withheld count keeps an interval of at least the given width, within which an "
        "outsider cannot place it. The result is always checked; if a count stays exposed, the run "
        "fails and nothing is written. Protected is what is named here: tables that are published "
        "elsewhere and not named can still give counts away.\n\n"
        "The result holds only protected counts and is meant for release; number fields that are "
        "not protected are left out. Compute indicators from the result, not from the "
        "unprotected counts. The pattern is internal and must never be published.",
    )

    def define(self):
        yield from parameters.define_what()
        yield from parameters.define_together()
        yield from rules.define_rules()
        yield from rules.define_further_rules()
        yield from rules.define_costs()
        yield state_fields_parameter()
        yield (
            Sink("OUTPUT", translate("Sozialraum", "Protected counts (release)"), TABLE),
            translate(
                "Sozialraum",
                "The areas with their counts; NULL and X_state = suppressed where withheld.",
            ),
        )
        yield (
            further_table("OUTPUT_TOTALS", translate("Sozialraum", "Larger areas (release)")),
            translate(
                "Sozialraum",
                "Optional: every published sum over areas in the same form, with its level.",
            ),
        )
        yield (
            further_table("OUTPUT_PATTERN", translate("Sozialraum", "Pattern (internal)")),
            translate(
                "Sozialraum",
                "Optional: state and interval of every cell. Internal, never to be published; keep "
                "it for next year's run.",
            ),
        )

    def define_outputs(self):
        yield QgsProcessingOutputNumber("PRIMARY", translate("Sozialraum", "Primary cells"))
        yield QgsProcessingOutputNumber("SECONDARY", translate("Sozialraum", "Secondary cells"))
        yield QgsProcessingOutputNumber("EXPOSED", translate("Sozialraum", "Exposed cells"))

    def prepare(self, parameters, context) -> None:
        layers = self.parameterAsLayerList(parameters, "OTHER", context)
        self.others = steps.other_sources(layers, context)

    def check(self, run: Run) -> str:
        return steps.contradiction(run)

    def compute(self, run: Run) -> dict:
        task = steps.read(run, self.others)
        result = steps.suppressed(run, task)
        output.report(run, task, result)
        figures = output.write_areas(run, task, result)
        output.write_totals(run, task, result)
        primary, secondary = output.write_pattern(run, task, result)
        run.summary(len(task.rows.frame), len(task.rows.frame), figures)
        return run.outputs(PRIMARY=primary, SECONDARY=secondary, EXPOSED=0)
