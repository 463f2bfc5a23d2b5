"""Parameters of classes and looks, the same for a style and for a map sheet."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsProcessing
from qgis.core import QgsProcessingParameterBoolean as Flag
from qgis.core import QgsProcessingParameterFile as File
from qgis.core import QgsProcessingParameterMultipleLayers as Layers
from qgis.core import QgsProcessingParameterNumber as Number
from qgis.core import QgsProcessingParameterString as Text

from ...i18n import translate
from ..base import Definition, advanced
from ..shared import choice

METHODS = ["quantile", "jenks", "equal", "stddev", "pretty", "limits"]
PALETTES = [
    *("blue", "green", "purple", "orange", "grey"),
    *("blue_orange", "purple_green", "teal_brown"),
]


def class_parameters() -> Iterator[tuple[Definition, str]]:
    """METHOD, CLASSES, LIMITS, LIMITS_FILE, POOL, ZERO_CLASS, ON_LIMIT, BENCHMARK."""
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
            *("CLASSES", translate("Sozialraum", "Number of classes")),
            *(Number.Type.Integer, 5, True, 2, 9),
        ),
        translate(
            "Sozialraum",
            "2 to 9. stddev and pretty come near to it; with the method limits it is ignored.",
        ),
    )
    yield from _fixed_limits()
    yield from _edges()


def _edges() -> Iterator[tuple[Definition, str]]:
    yield (
        Flag("ZERO_CLASS", translate("Sozialraum", "Zero is a class of its own"), False, True),
        translate("Sozialraum", "Values that are displayed as 0 get a class of their own."),
    )
    yield (
        advanced(
            choice(
                "ON_LIMIT",
                translate("Sozialraum", "A value on a limit belongs to"),
                ["above", "below"],
                "above",
            )
        ),
        translate(
            "Sozialraum",
            "above: the class above it, “10 bis unter 20”. below: the class below it, as with "
            "indices, “über 1 bis 1,5”. The legend says which.",
        ),
    )
    yield (
        Text("BENCHMARK", translate("Sozialraum", "Benchmark (Vergleichswert)"), "", False, True),
        translate(
            "Sozialraum",
            "Optional: a number with decimal point, such as 12.3, or a field that has the same "
            "value for all areas, such as X_all of “indicators”. The classes lie around it, with "
            "as many below as above; needs a palette with two ends.",
        ),
    )


def _fixed_limits() -> Iterator[tuple[Definition, str]]:
    yield (
        Text("LIMITS", translate("Sozialraum", "Own class limits"), "", False, True),
        translate(
            "Sozialraum",
            "Ascending numbers with decimal point, such as 10;20;30: under 10, 10 to under 20, "
            "20 to under 30, 30 and more. Only with the method limits.",
        ),
    )
    yield (
        File(
            "LIMITS_FILE",
            translate("Sozialraum", "Saved class limits"),
            File.Behavior.File,
            "json",
            None,
            True,
        ),
        translate(
            "Sozialraum",
            "Optional: a file written by this algorithm. If it knows the indicator, its limits, "
            "decimals, unit and palette are used, whatever stands above.",
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
            "Other years or area levels with the same field: the limits are made of all of them, "
            "so that a colour means the same on every map.",
        ),
    )


def look_parameters() -> Iterator[tuple[Definition, str]]:
    """PALETTE, DECIMALS, UNIT, COUNTS, LANGUAGE, CATALOG."""
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
            *("DECIMALS", translate("Sozialraum", "Decimals")),
            *(Number.Type.Integer, None, True, 0, 6),
        ),
        translate(
            "Sozialraum",
            "Digits after the decimal separator; values are rounded to it. Empty: as the catalogue "
            "says, else 1.",
        ),
    )
    yield (
        Text("UNIT", translate("Sozialraum", "Unit"), "", False, True),
        translate(
            "Sozialraum",
            "Stands behind the numbers of the legend, such as %. Empty: as the catalogue says.",
        ),
    )
    yield from _words()


def _words() -> Iterator[tuple[Definition, str]]:
    yield (
        Flag("COUNTS", translate("Sozialraum", "Number of areas in the legend"), True, True),
        translate(
            "Sozialraum",
            "Each class says how many areas are in it. The style file never does: it is made for "
            "other layers, too.",
        ),
    )
    yield (
        advanced(
            choice(
                "LANGUAGE", translate("Sozialraum", "Language of the legend"), ["de", "en"], "de"
            )
        ),
        translate("Sozialraum", "Words and number format, whatever language QGIS has."),
    )
    yield (
        advanced(
            File(
                "CATALOG",
                translate("Sozialraum", "Catalogue"),
                File.Behavior.File,
                "yaml",
                None,
                True,
            )
        ),
        translate(
            "Sozialraum",
            "Optional: an own catalogue of indicators; empty: the one that is shipped. Title, unit "
            "and decimals of an indicator are looked up in it.",
        ),
    )
