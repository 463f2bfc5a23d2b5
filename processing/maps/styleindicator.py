"""styleindicator: classes, colours and legend of an indicator map."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
)
from qgis.core import QgsProcessingParameterField as Field
from qgis.core import QgsProcessingParameterFileDestination as FileOut
from qgis.core import QgsProcessingParameterVectorLayer as Layer

from ...i18n import QT_TRANSLATE_NOOP, translate
from ..base import SozialraumAlgorithm, advanced
from ..run import Run
from ..shared import choice
from . import styleindicator_steps as steps
from .class_parameters import class_parameters, look_parameters
from .indicator_choice import contradiction, indicator_choice
from .style_delivery import hand_over, style_target


class StyleIndicatorAlgorithm(SozialraumAlgorithm):
    NAME, GROUP_ID = "styleindicator", "maps"
    TITLE = QT_TRANSLATE_NOOP("Sozialraum", "Style an indicator map")
    GROUP = QT_TRANSLATE_NOOP("Sozialraum", "Maps")
    TAGS = QT_TRANSLATE_NOOP("Sozialraum", "map,style,classes,legend,choropleth,colours")
    HELP = QT_TRANSLATE_NOOP(
        "Sozialraum",
        "Gives a layer classes, colours and a legend with German numbers. Values are rounded as "
        "displayed before they are classed; a value on a limit always lies in the same class, as "
        "the legend says (“10,0 bis unter 20,0”). The first and the last class are open, so that "
        "the limits of one year also hold for the others.\n\n"
        "Values that are no number get classes of their own with their reason, such as “geheim "
        "gehalten” or “keine Angabe”; estimates are called “geschätzt” in the legend. Rows without "
        "geometry take no part. A map of counts says where many people live, not where many of "
        "them are affected: use shares.\n\n"
        "A layer of the project, or one that this run will load, gets the style at once; else only "
        "the style file is written.",
    )

    def define(self):
        yield (
            Layer(
                "INPUT",
                translate("Sozialraum", "Layer"),
                [QgsProcessing.SourceType.TypeVectorAnyGeometry],
            ),
            translate("Sozialraum", "Layer with the indicator. Its data are not changed."),
        )
        yield (
            Field("FIELD", translate("Sozialraum", "Indicator"), None, "INPUT"),
            translate(
                "Sozialraum", "Field with the numbers; its field X_state is used if it exists."
            ),
        )
        yield from class_parameters()
        yield from look_parameters()
        yield (
            FileOut(
                "OUTPUT_STYLE",
                translate("Sozialraum", "Style file"),
                translate("Sozialraum", "QGIS layer style (*.qml)"),
                None,
                True,
                False,
            ),
            translate("Sozialraum", "Optional QML file, for other layers with the same fields."),
        )
        yield (
            FileOut(
                "OUTPUT_LIMITS",
                translate("Sozialraum", "File of class limits"),
                translate("Sozialraum", "Class limits (*.json)"),
                None,
                True,
                False,
            ),
            translate(
                "Sozialraum",
                "Optional: keeps the limits with the indicator, beside those of other indicators "
                "in the same file. Give it as “saved class limits” next year.",
            ),
        )
        yield (
            advanced(
                choice(
                    "CONFLICT",
                    translate("Sozialraum", "If other limits are saved"),
                    ["refuse", "replace"],
                    "refuse",
                )
            ),
            translate(
                "Sozialraum",
                "refuse: saved limits are never overwritten unnoticed. replace: on purpose.",
            ),
        )

    def define_outputs(self):
        yield QgsProcessingOutputString("CLASS_LIMITS", translate("Sozialraum", "Class limits"))
        yield QgsProcessingOutputNumber("CLASS_COUNT", translate("Sozialraum", "Classes made"))
        yield QgsProcessingOutputNumber(
            "WITHOUT_NUMBER", translate("Sozialraum", "Areas without a number")
        )

    def check(self, run: Run) -> str:
        return contradiction(run)

    def prepare(self, parameters, context) -> None:
        layer = self.parameterAsVectorLayer(parameters, "INPUT", context)
        reference = self.parameterAsString(parameters, "INPUT", context)
        self.target = style_target(layer, reference, context)
        pool = self.parameterAsLayerList(parameters, "POOL", context)
        self.pool = steps.pool_sources(layer, pool, context)

    def compute(self, run: Run) -> dict:
        chosen = indicator_choice(run, run.field("FIELD"))
        style = chosen.style
        figures, shown = steps.read(run, style.field, self.pool)
        classes = style.classes(figures)
        steps.report(run, style, classes, shown, figures)
        limits = steps.save(run, chosen, classes)
        for_file = steps.qml(run, chosen, classes, figures)
        counted = shown if run.flag("COUNTS") else None
        for_layer = steps.qml(run, chosen, classes, figures, counted)
        path = hand_over(run, for_layer, for_file, self.target)
        run.summary(len(shown.values), len(shown.values), shown)
        return {
            **({"OUTPUT_STYLE": path} if path else {}),
            **({"OUTPUT_LIMITS": limits} if limits else {}),
            "CLASS_LIMITS": classes.limit_text(),
            "CLASS_COUNT": len(classes),
            "WITHOUT_NUMBER": sum(shown.missing_by_reason().values()),
        }
