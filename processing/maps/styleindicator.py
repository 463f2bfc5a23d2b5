"""styleindicator: classes, colours and legend of an indicator map."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
)
from qgis.core import QgsProcessingParameterField as Field
from qgis.core import QgsProcessingParameterFileDestination as FileOut
from qgis.core import QgsProcessingParameterMultipleLayers as Layers
from qgis.core import QgsProcessingParameterNumber as Number
from qgis.core import QgsProcessingParameterString as Text
from qgis.core import QgsProcessingParameterVectorLayer as Layer

from ...i18n import QT_TRANSLATE_NOOP, translate
from ..base import SozialraumAlgorithm, advanced
from ..run import Run
from ..shared import choice
from . import styleindicator_steps as steps
from .style_delivery import style_target

METHODS = ["quantile", "jenks", "equal", "stddev", "pretty", "limits"]
PALETTES = [
    *("blue", "green", "purple", "orange", "grey"),
    *("blue_orange", "purple_green", "teal_brown"),
]


class StyleIndicatorAlgorithm(SozialraumAlgorithm):
    NAME, GROUP_ID = "styleindicator", "maps"
    TITLE = QT_TRANSLATE_NOOP("Sozialraum", "Style an indicator map")
    GROUP = QT_TRANSLATE_NOOP("Sozialraum", "Maps")
    TAGS = QT_TRANSLATE_NOOP("Sozialraum", "map,style,classes,legend,choropleth,colours")
    HELP = QT_TRANSLATE_NOOP(
        "Sozialraum",
        "Gives a layer classes, colours and a legend with German numbers. Values are rounded as "
        "displayed before they are classed; a value on a limit always lies in the upper class, as "
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
        yield from self._define_classes()
        yield from self._define_look()
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

    def _define_classes(self):
        yield (
            choice("METHOD", translate("Sozialraum", "Method"), METHODS, "quantile"),
            translate(
                "Sozialraum",
                "quantile: classes of equal size. jenks: natural breaks. equal: equal intervals. "
                "stddev: steps of the standard deviation around the mean. pretty: round numbers. "
                "limits: the limits given below.",
            ),
        )
        yield (
            Number(
                "CLASSES",
                translate("Sozialraum", "Number of classes"),
                Number.Type.Integer,
                5,
                True,
                2,
                9,
            ),
            translate(
                "Sozialraum",
                "2 to 9. stddev and pretty come near to it; with the method limits it is ignored.",
            ),
        )
        yield (
            Text("LIMITS", translate("Sozialraum", "Own class limits"), "", False, True),
            translate(
                "Sozialraum",
                "Ascending numbers with decimal point, such as 10;20;30: under 10, 10 to under 20, "
                "20 to under 30, 30 and more. Only with the method limits.",
            ),
        )
        yield (
            Layers(
                "POOL",
                translate("Sozialraum", "Classify together with"),
                QgsProcessing.SourceType.TypeVector,
                None,
                True,
            ),
            translate(
                "Sozialraum",
                "Other years or area levels with the same field: the limits are made of all of "
                "them, so that a colour means the same on every map.",
            ),
        )
        yield (
            QgsProcessingParameterBoolean(
                "ZERO_CLASS", translate("Sozialraum", "Zero is a class of its own"), False, True
            ),
            translate("Sozialraum", "Values that are displayed as 0 get a class of their own."),
        )

    def _define_look(self):
        yield (
            choice("PALETTE", translate("Sozialraum", "Palette"), PALETTES, "blue"),
            translate(
                "Sozialraum",
                "From light to dark: blue, green, purple, orange, grey. With two ends and a light "
                "middle: blue_orange, purple_green, teal_brown.",
            ),
        )
        yield (
            Number(
                "DECIMALS",
                translate("Sozialraum", "Decimals"),
                Number.Type.Integer,
                1,
                True,
                0,
                6,
            ),
            translate(
                "Sozialraum", "Digits after the decimal separator; values are rounded to it."
            ),
        )
        yield (
            Text("UNIT", translate("Sozialraum", "Unit"), "", False, True),
            translate("Sozialraum", "Stands behind the numbers of the legend, such as %."),
        )
        yield (
            advanced(
                choice(
                    "LANGUAGE",
                    translate("Sozialraum", "Language of the legend"),
                    ["de", "en"],
                    "de",
                )
            ),
            translate("Sozialraum", "Words and number format, whatever language QGIS has."),
        )

    def define_outputs(self):
        yield QgsProcessingOutputString("CLASS_LIMITS", translate("Sozialraum", "Class limits"))
        yield QgsProcessingOutputNumber("CLASS_COUNT", translate("Sozialraum", "Classes made"))
        yield QgsProcessingOutputNumber(
            "WITHOUT_NUMBER", translate("Sozialraum", "Areas without a number")
        )

    def check(self, run: Run) -> str:
        return steps.contradiction(run)

    def prepare(self, parameters, context) -> None:
        layer = self.parameterAsVectorLayer(parameters, "INPUT", context)
        reference = self.parameterAsString(parameters, "INPUT", context)
        self.target = style_target(layer, reference, context)
        pool = self.parameterAsLayerList(parameters, "POOL", context)
        self.pool = steps.pool_sources(layer, pool, context)

    def compute(self, run: Run) -> dict:
        style = steps.indicator_style(run)
        figures, shown = steps.read(run, style, self.pool)
        classes = style.classes(figures)
        steps.report(run, style, classes, shown, figures)
        qml = steps.qml(run, style, classes, figures)
        path = steps.hand_over(run, qml, self.target)
        run.summary(len(shown.values), len(shown.values), shown)
        return {
            **({"OUTPUT_STYLE": path} if path else {}),
            "CLASS_LIMITS": classes.limit_text(),
            "CLASS_COUNT": len(classes),
            "WITHOUT_NUMBER": sum(shown.missing_by_reason().values()),
        }
