"""Parameters that several algorithms share, word for word."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsProcessing
from qgis.core import QgsProcessingParameterEnum as Choice
from qgis.core import QgsProcessingParameterFeatureSink as Sink
from qgis.core import QgsProcessingParameterFeatureSource as Source
from qgis.core import QgsProcessingParameterField as Field
from qgis.core import QgsProcessingParameterString as Text

from ..i18n import translate
from .base import Definition, advanced

VECTOR = [QgsProcessing.SourceType.TypeVector]
TABLE = QgsProcessing.SourceType.TypeVector
POLYGONS = [QgsProcessing.SourceType.TypeVectorPolygon]
POINTS = [QgsProcessing.SourceType.TypeVectorPoint]
PLACES = [*POINTS, *POLYGONS]


def choice(name: str, title: str, keys: list[str], default: str, optional: bool = True) -> Choice:
    """An enum whose values are its keys, in every language."""
    return Choice(name, title, keys, False, default, optional, True)


def field(
    name: str,
    title: str,
    of: str = "INPUT",
    *,
    many: bool = False,
    optional: bool = False,
    default: str | None = None,
) -> Field:
    """One field, or several, of the source ``of``.

    Any type is offered: tables from CSV files hold their numbers as text; the bridge reads them.
    """
    return Field(name, title, default, of, Field.DataType.Any, many, optional)


def further_table(name: str, title: str) -> Sink:
    """An optional table beside the result; without a destination it is not written."""
    return Sink(name, title, TABLE, None, True, False)


def state_fields_parameter() -> tuple[Definition, str]:
    """STATE_FIELDS."""
    return (
        advanced(
            choice(
                "STATE_FIELDS",
                translate("Sozialraum", "State fields"),
                ["needed", "all"],
                "needed",
            )
        ),
        translate(
            "Sozialraum",
            "needed: a field X_state beside X only where a value is not ok. all: always, so that "
            "the table has the same fields every year.",
        ),
    )


def prefix_parameter() -> tuple[Definition, str]:
    """PREFIX."""
    return (
        advanced(Text("PREFIX", translate("Sozialraum", "Prefix of new fields"), "", False, True)),
        translate(
            "Sozialraum", "Put before the names of new fields, if the input has such names already."
        ),
    )


def origin_parameters() -> Iterator[tuple[Definition, str]]:
    """DATE and SOURCE_NOTE, for the metadata of a result."""
    yield (
        advanced(Text("DATE", translate("Sozialraum", "Date of the counts"), "", False, True)),
        translate("Sozialraum", "Year-month-day, such as 2023-12-31. For the metadata."),
    )
    yield (
        advanced(Text("SOURCE_NOTE", translate("Sozialraum", "Source note"), "", False, True)),
        translate("Sozialraum", "Where the counts come from; stands in the metadata."),
    )


def totals_parameters() -> Iterator[tuple[Definition, str]]:
    """TOTALS_TABLE and TOTALS_KEY_FIELD."""
    yield (
        advanced(
            Source("TOTALS_TABLE", translate("Sozialraum", "Delivered totals"), VECTOR, None, True)
        ),
        translate(
            "Sozialraum",
            "Values that an office delivered for the target level, under the same field names "
            "(with a date field: and with the same date field): they win over the sums.",
        ),
    )
    yield (
        advanced(
            field(
                "TOTALS_KEY_FIELD",
                translate("Sozialraum", "Key of the delivered totals"),
                "TOTALS_TABLE",
                optional=True,
                default="area",
            )
        ),
        translate("Sozialraum", "Names the target area in the table of delivered totals."),
    )


def level_parameter() -> tuple[Definition, str]:
    """LEVEL."""
    return (
        advanced(Text("LEVEL", translate("Sozialraum", "Area level"), "", False, True)),
        translate(
            "Sozialraum",
            "Optional: the name of an area level in catalog/levels.yaml, such as "
            "berlin_planungsraum_2021. Keys, number of areas and nesting are compared with it, and "
            "the Gebietsstand stands in the result's metadata.",
        ),
    )


def means_parameters(weight_help: str) -> Iterator[tuple[Definition, str]]:
    """MEAN_FIELDS, WEIGHT_FIELD and MISSING."""
    yield (
        field("MEAN_FIELDS", translate("Sozialraum", "Means to average"), many=True, optional=True),
        translate("Sozialraum", "Means such as mean age, averaged with the weight field."),
    )
    yield (
        field("WEIGHT_FIELD", translate("Sozialraum", "Weight of the means"), optional=True),
        weight_help,
    )
    yield (
        choice(
            "MISSING",
            translate("Sozialraum", "Missing or secret parts"),
            ["null", "available"],
            "null",
        ),
        translate(
            "Sozialraum",
            "null: the result is NULL. available: what is there is summed, the state is at "
            "least “limited”, and X_covered says which share of the weight was there.",
        ),
    )
