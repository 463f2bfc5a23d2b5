"""protect: counts that are rounded or changed instead of withheld."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputNumber
from qgis.core import QgsProcessingParameterFeatureSink as Sink
from qgis.core import QgsProcessingParameterFeatureSource as Source
from qgis.core import QgsProcessingParameterNumber as Number

from ...i18n import QT_TRANSLATE_NOOP, translate
from ..base import SozialraumAlgorithm, advanced
from ..run import Run
from ..shared import TABLE, VECTOR, choice, field, further_table, state_fields_parameter
from . import protect_steps as steps
from .suppress_parameters import define_parents, define_sums
from .suppress_rules import keep_fields_parameter


class ProtectAlgorithm(SozialraumAlgorithm):
    NAME, GROUP_ID = "protect", "confidentiality"
    RELEASES = True
    SECRET = ("SEED",)
    TITLE = QT_TRANSLATE_NOOP("Sozialraum", "Round or change counts")
    GROUP = QT_TRANSLATE_NOOP("Sozialraum", "Confidentiality")
    TAGS = QT_TRANSLATE_NOOP(
        "Sozialraum", "confidentiality,rounding,controlled rounding,random,kosis,perturbed,release"
    )
    HELP = QT_TRANSLATE_NOOP(
        "Sozialraum",
        "Changes counts so that small ones cannot be read off: rounded to multiples of 5 or 10, at "
        "random up or down, rounded so that all sums still hold, or as KOSIS does (1 and 2 become "
        "0, 3 becomes 4). Every count is changed by itself, sums too: except with the controlled "
        "method, parts need not add up to their total any more.\n\n"
        "The result is checked: an outsider knows how it was changed and that the true numbers add "
        "up. EXPOSED says how many small counts are fixed to one number all the same; KOSIS with "
        "published sums often does that. Changed counts have the state rounded or perturbed; rates "
        "made of them are inexact where the counts are small.",
    )

    def define(self):
        yield (
            Source("INPUT", translate("Sozialraum", "Areas with counts (internal)"), VECTOR),
            translate("Sozialraum", "Layer or table with unprotected counts. It is not changed."),
        )
        yield (
            field("KEY_FIELD", translate("Sozialraum", "Area key")),
            translate("Sozialraum", "Names each area once (with a date field: once each date)."),
        )
        yield (
            field("COUNT_FIELDS", translate("Sozialraum", "Counts to publish"), many=True),
            translate("Sozialraum", "Counts of persons, households or firms; no rates."),
        )
        yield (
            choice(
                "METHOD",
                translate("Sozialraum", "Method"),
                ["round5", "round10", "randomround", "controlled", "kosis"],
                "round5",
            ),
            translate(
                "Sozialraum",
                "round5, round10: to the nearest multiple, half upwards. randomround: to a "
                "neighbouring multiple, right on average. controlled: to neighbouring multiples "
                "that add up. kosis: only 1, 2 and 3 change.",
            ),
        )
        yield define_parents()
        yield define_sums()
        yield from self._define_more()
        yield state_fields_parameter()
        yield (
            Sink("OUTPUT", translate("Sozialraum", "Changed counts (release)"), TABLE),
            translate("Sozialraum", "The areas with changed counts and their states."),
        )
        yield (
            further_table("OUTPUT_TOTALS", translate("Sozialraum", "Larger areas (release)")),
            translate("Sozialraum", "Optional: the changed sums over areas, with their level."),
        )
        yield (
            further_table("OUTPUT_AUDIT", translate("Sozialraum", "Audit (internal)")),
            translate(
                "Sozialraum",
                "Optional: one row for each small count with its lowest and highest possible value "
                "and exposed (1 or 0). Internal.",
            ),
        )

    def _define_more(self):
        yield (
            advanced(
                Number("BASE", translate("Sozialraum", "Base"), Number.Type.Integer, 5, True, 2)
            ),
            translate("Sozialraum", "Multiples for the methods randomround and controlled."),
        )
        yield (
            advanced(
                Number("SEED", translate("Sozialraum", "Seed"), Number.Type.Integer, None, True, 0)
            ),
            translate(
                "Sozialraum",
                "For randomround. The same cell with the same seed is always rounded alike; keep "
                "it secret and the same over the years. Empty: one is drawn and told in the log.",
            ),
        )
        yield (
            advanced(
                Number(
                    "THRESHOLD",
                    translate("Sozialraum", "Least number of cases"),
                    Number.Type.Integer,
                    3,
                    True,
                    1,
                )
            ),
            translate("Sozialraum", "For the check: counts above 0 and below it are small."),
        )
        yield (
            advanced(
                Number(
                    "PROTECTION",
                    translate("Sozialraum", "Least width of the interval"),
                    Number.Type.Double,
                    1,
                    True,
                    1,
                )
            ),
            translate(
                "Sozialraum",
                "A small count is exposed if highest less lowest possible value is below it. 1: if "
                "there is but one possible value.",
            ),
        )
        yield (
            advanced(field("DATE_FIELD", translate("Sozialraum", "Date field"), optional=True)),
            translate("Sozialraum", "If the input has several dates."),
        )
        yield keep_fields_parameter()

    def define_outputs(self):
        yield QgsProcessingOutputNumber("LARGEST_CHANGE", translate("Sozialraum", "Largest change"))
        yield QgsProcessingOutputNumber("EXPOSED", translate("Sozialraum", "Exposed cells"))

    def compute(self, run: Run) -> dict:
        task = steps.read(run)
        result = steps.change(run, task)
        exposed = steps.check(run, task, result)
        figures = steps.write(run, task, result)
        largest = steps.largest_change(task, result)
        run.summary(len(task.rows.frame), len(task.rows.frame), figures)
        return run.outputs(LARGEST_CHANGE=largest, EXPOSED=exposed)
