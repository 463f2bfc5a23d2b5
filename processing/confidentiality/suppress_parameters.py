"""What ``suppress`` protects: rows, counts, sums, and what else is known."""

from __future__ import annotations

from qgis.core import QgsProcessing
from qgis.core import QgsProcessingParameterBoolean as Flag
from qgis.core import QgsProcessingParameterFeatureSource as Source
from qgis.core import QgsProcessingParameterMultipleLayers as Layers
from qgis.core import QgsProcessingParameterString as Text

from ...i18n import translate
from ..base import advanced
from ..shared import VECTOR, field


def define_what():
    """Rows, counts and sums."""
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
        translate("Sozialraum", "Counts of persons, households or firms; no rates, no balances."),
    )
    yield define_parents()
    yield define_sums()
    yield (
        advanced(field("DATE_FIELD", translate("Sozialraum", "Date field"), optional=True)),
        translate("Sozialraum", "If the input has several dates: each is protected."),
    )


def define_parents():
    """PARENT_FIELDS."""
    return (
        field(
            "PARENT_FIELDS",
            translate("Sozialraum", "Fields that name larger areas"),
            many=True,
            optional=True,
        ),
        translate(
            "Sozialraum",
            "Each field is an area level whose sums are published too, such as Sozialraum, "
            "Stadtbezirk and city. The levels need not be nested.",
        ),
    )


def define_sums():
    """TOTALS."""
    return (
        Text("TOTALS", translate("Sozialraum", "Breakdowns"), "", False, True),
        translate(
            "Sozialraum",
            "Which counts add up to which, such as EW=M+W;EW=A1+A2+A3. Each is a breakdown of its "
            "own. A name with a special character stands in double quotes.",
        ),
    )


def define_within():
    """WITHIN."""
    return (
        advanced(Text("WITHIN", translate("Sozialraum", "Parts of a whole"), "", False, True)),
        translate(
            "Sozialraum",
            "Counts that belong to others without making them up, such as "
            "EW=SGB2;Alo=Alo_u25+Alo_55. Everybody knows that the rest is not negative.",
        ),
    )


def define_together():
    """What else is known."""
    yield define_within()
    yield (
        Flag("PUBLISH_INPUT", translate("Sozialraum", "Publish the areas themselves"), True, True),
        translate(
            "Sozialraum",
            "No: the rows (such as Baublöcke) only tie overlapping area levels together; only the "
            "sums over larger areas are published, and the rows are withheld whole.",
        ),
    )
    yield (
        advanced(Flag("GRAND_TOTAL", translate("Sozialraum", "Publish the total"), False, True)),
        translate(
            "Sozialraum",
            "Whether the sum over all areas is published or known, without a field that names it. "
            "It stands among the larger areas as ~all.",
        ),
    )
    yield (
        Layers(
            "OTHER",
            translate("Sozialraum", "What others publish"),
            QgsProcessing.SourceType.TypeVector,
            None,
            True,
        ),
        translate(
            "Sozialraum",
            "Tables of the same counts that others publish, with the same field names: by area, by "
            "a larger area in a field of its name, or with the fields level and area. Their "
            "numbers are known and cannot be withheld.",
        ),
    )
    yield (
        Text("RATE_FIELDS", translate("Sozialraum", "Rates"), "", False, True),
        translate(
            "Sozialraum",
            "Rates among the fields that are published with the counts, such as quote=Alo/EW. A "
            "rate is withheld with its numerator or denominator. A denominator that is no count to "
            "publish is taken as known to everybody.",
        ),
    )
    yield (
        advanced(
            Text("CHANGE_FIELDS", translate("Sozialraum", "Changes over time"), "", False, True)
        ),
        translate(
            "Sozialraum",
            "Fields with the change of a count since the date before, such as EW_change=EW. A "
            "change is withheld with either of its two counts. Needs a date field.",
        ),
    )
    yield (
        Source("PREVIOUS", translate("Sozialraum", "Pattern published before"), VECTOR, None, True),
        translate(
            "Sozialraum",
            "Last year's pattern, or table with states: the same cells are withheld where that "
            "still protects. With a field date that is our date: what it published is known.",
        ),
    )
    yield (
        advanced(Text("DATE", translate("Sozialraum", "Date of the counts"), "", False, True)),
        translate("Sozialraum", "Year-month-day; stands in the pattern. Without a date field."),
    )
