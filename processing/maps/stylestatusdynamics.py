"""stylestatusdynamics: a map of two classed features, such as status and dynamics."""

from __future__ import annotations

from qgis.core import QgsProcessing, QgsProcessingOutputNumber
from qgis.core import QgsProcessingParameterBoolean as Flag
from qgis.core import QgsProcessingParameterFileDestination as FileOut
from qgis.core import QgsProcessingParameterString as Text
from qgis.core import QgsProcessingParameterVectorLayer as Layer

from ...i18n import QT_TRANSLATE_NOOP, translate
from ..base import SozialraumAlgorithm, advanced
from ..run import Run
from ..shared import choice, field
from . import stylestatusdynamics_steps as steps
from .style_delivery import hand_over, style_target


class StyleStatusDynamicsAlgorithm(SozialraumAlgorithm):
    NAME, GROUP_ID = "stylestatusdynamics", "maps"
    TITLE = QT_TRANSLATE_NOOP("Sozialraum", "Style a map of status and dynamics")
    GROUP = QT_TRANSLATE_NOOP("Sozialraum", "Maps")
    TAGS = QT_TRANSLATE_NOOP("Sozialraum", "map,style,bivariate,matrix,status,dynamics,legend")
    HELP = QT_TRANSLATE_NOOP(
        "Sozialraum",
        "Gives a layer the colours of a matrix: the first feature falls in lightness, the second "
        "is the hue (blue, grey, orange), so that the cells stay apart for colour-blind readers "
        "and in greyscale print. Made for the field “group” of “statusdynamics” (12 groups, 1+ to "
        "4-), or for any two fields of classes 1, 2, 3 …, at most 4 × 3.\n\n"
        "Areas that are in no group are hatched and called “nicht einbezogen”; they are never "
        "shown as favourable. The legend file is a picture of the matrix, for layouts and "
        "reports.\n\n"
        "A layer of the project, or one that this run will load, gets the style at once; else only "
        "the files are written.",
    )

    def define(self):
        yield (
            Layer(
                "INPUT",
                translate("Sozialraum", "Layer"),
                [QgsProcessing.SourceType.TypeVectorAnyGeometry],
            ),
            translate("Sozialraum", "Layer with the groups. Its data are not changed."),
        )
        yield (
            field("FIELD", translate("Sozialraum", "Group"), optional=True, default="group"),
            translate(
                "Sozialraum",
                "Field with the groups 1+ to 4- of “statusdynamics”. Not used with two fields.",
            ),
        )
        yield from self._define_two_fields()
        yield (
            Flag("COUNTS", translate("Sozialraum", "Number of areas in the legend"), True, True),
            translate("Sozialraum", "Each group says how many areas are in it."),
        )
        yield (
            advanced(
                choice(
                    *("LANGUAGE", translate("Sozialraum", "Language of the legend")),
                    *(["de", "en"], "de"),
                )
            ),
            translate("Sozialraum", "Words and number format, whatever language QGIS has."),
        )
        yield from self._define_files()

    def _define_two_fields(self):
        for name, title, help_text in (
            (
                "FIRST_FIELD",
                translate("Sozialraum", "First field of classes (lightness)"),
                translate("Sozialraum", "Optional: whole numbers from 1, at most 4 classes."),
            ),
            (
                "SECOND_FIELD",
                translate("Sozialraum", "Second field of classes (hue)"),
                translate("Sozialraum", "Optional: whole numbers from 1, at most 3 classes."),
            ),
        ):
            yield advanced(field(name, title, optional=True)), help_text
        for name, title, help_text in (
            (
                "FIRST_LABELS",
                translate("Sozialraum", "Texts of the first classes"),
                translate("Sozialraum", "In the order of the classes, such as low;medium;high."),
            ),
            (
                "SECOND_LABELS",
                translate("Sozialraum", "Texts of the second classes"),
                translate("Sozialraum", "In the order of the classes, such as fewer;same;more."),
            ),
            (
                "FIRST_TITLE",
                translate("Sozialraum", "Title of the first feature"),
                translate("Sozialraum", "Stands beside the rows. Empty: the name of the field."),
            ),
            (
                "SECOND_TITLE",
                translate("Sozialraum", "Title of the second feature"),
                translate("Sozialraum", "Stands above the columns. Empty: the name of the field."),
            ),
        ):
            yield advanced(Text(name, title, "", False, True)), help_text

    def _define_files(self):
        yield (
            FileOut(
                *("OUTPUT_STYLE", translate("Sozialraum", "Style file")),
                *(translate("Sozialraum", "QGIS layer style (*.qml)"), None, True, False),
            ),
            translate("Sozialraum", "Optional QML file, for other layers with the same fields."),
        )
        yield (
            FileOut(
                *("OUTPUT_LEGEND", translate("Sozialraum", "Picture of the matrix")),
                *(translate("Sozialraum", "Picture (*.svg)"), None, True, False),
            ),
            translate("Sozialraum", "Optional SVG file: the matrix as a legend."),
        )

    def define_outputs(self):
        yield QgsProcessingOutputNumber("GROUPS", translate("Sozialraum", "Groups that occur"))
        yield QgsProcessingOutputNumber("EXCLUDED", translate("Sozialraum", "Areas in no group"))

    def check(self, run: Run) -> str:
        return steps.contradiction(run)

    def prepare(self, parameters, context) -> None:
        layer = self.parameterAsVectorLayer(parameters, "INPUT", context)
        reference = self.parameterAsString(parameters, "INPUT", context)
        self.target = style_target(layer, reference, context)

    def compute(self, run: Run) -> dict:
        shown = steps.read(run)
        steps.report(run, shown)
        counts = shown.counts if run.flag("COUNTS") else None
        for_file, for_layer = steps.qml(run, shown), steps.qml(run, shown, counts)
        path = hand_over(run, for_layer, for_file, self.target)
        legend = steps.write_legend(run, shown, counts)
        run.summary(len(shown.keys), len(shown.keys), shown.figures())
        return {
            **({"OUTPUT_STYLE": path} if path else {}),
            **({"OUTPUT_LEGEND": legend} if legend else {}),
            "GROUPS": sum(shown.counts.get(key, 0) > 0 for key in shown.matrix.labels()),
            "EXCLUDED": shown.counts.get("", 0),
        }
