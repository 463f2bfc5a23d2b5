"""The rules of ``suppress``: what is too small, and what is given up first."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterBoolean as Flag
from qgis.core import QgsProcessingParameterNumber as Number
from qgis.core import QgsProcessingParameterString as Text

from ...i18n import translate
from ..base import Definition, advanced
from ..shared import choice, field

PROFILES = ["none", "ba3", "strict5", "ten10", "areas300"]


def define_rules():
    """The rules that most tables need."""
    yield (
        choice("PROFILE", translate("Sozialraum", "Profile of rules"), PROFILES, "none"),
        translate(
            "Sozialraum",
            "Fixes the rules it lists (catalog/confidentiality.yaml) and names them in the log; "
            "none: the rules below.",
        ),
    )
    yield (
        Number(
            "THRESHOLD",
            translate("Sozialraum", "Least number of cases"),
            Number.Type.Integer,
            3,
            True,
            1,
        ),
        translate("Sozialraum", "Counts above 0 and below it are withheld."),
    )
    yield (
        Flag("PROTECT_ZEROS", translate("Sozialraum", "Zeros are secret too"), False, True),
        translate("Sozialraum", "Withhold 0 as well."),
    )
    yield (
        Number(
            "PROTECTION",
            translate("Sozialraum", "Least width of the interval"),
            Number.Type.Double,
            None,
            True,
            1,
        ),
        translate(
            "Sozialraum",
            "Highest less lowest possible value of each withheld count. Empty: the least number of "
            "cases.",
        ),
    )
    yield (
        Flag("COMPLEMENT", translate("Sozialraum", "Protect the rest as well"), True, True),
        translate(
            "Sozialraum",
            "A group is withheld also where all but a few belong to it: total less part is too "
            "small.",
        ),
    )


def define_further_rules():
    """Rules for areas, carriers and single persons."""
    yield (
        advanced(
            Number(
                "MIN_POPULATION",
                translate("Sozialraum", "Least population of an area"),
                Number.Type.Double,
                0,
                True,
                0,
            )
        ),
        translate("Sozialraum", "Areas with fewer inhabitants are withheld whole; 0: none."),
    )
    yield (
        advanced(field("POPULATION_FIELD", translate("Sozialraum", "Population"), optional=True)),
        translate("Sozialraum", "The inhabitants, for the least population of an area."),
    )
    yield (
        advanced(
            Number(
                "PROTECTION_SHARE",
                translate("Sozialraum", "Least width with few behind (per cent)"),
                Number.Type.Double,
                20,
                True,
                0,
            )
        ),
        translate(
            "Sozialraum",
            "Where carriers, dominance or the least population withhold a large count, its "
            "interval is at least so many per cent of it wide.",
        ),
    )
    yield (
        advanced(Flag("SINGLES", translate("Sozialraum", "Hide from lone persons"), False, True)),
        translate(
            "Sozialraum",
            "Withhold so much that nobody who is alone in a cell, and so knows it, can reckon "
            "another small cell. Costs further cells.",
        ),
    )
    yield (
        advanced(
            Number(
                "MIN_TOGETHER",
                translate("Sozialraum", "Least persons in withheld parts"),
                Number.Type.Double,
                0,
                True,
                0,
            )
        ),
        translate(
            "Sozialraum", "The withheld parts of one sum hold at least so many persons; 0: any."
        ),
    )
    yield (
        advanced(
            Text("CARRIERS", translate("Sozialraum", "Carriers behind counts"), "", False, True)
        ),
        translate(
            "Sozialraum",
            "Fields with the number of households or firms behind a count, such as "
            "Personen=BG;SvB=Betriebe. Too few of them withhold the count.",
        ),
    )
    yield (
        advanced(
            Text("LARGEST", translate("Sozialraum", "Largest contributions"), "", False, True)
        ),
        translate(
            "Sozialraum",
            "Fields with the largest single contribution to a count, such as "
            "SvB=groesster_Betrieb.",
        ),
    )
    yield (
        advanced(
            Number(
                "DOMINANCE",
                translate("Sozialraum", "Dominance (per cent)"),
                Number.Type.Double,
                0,
                True,
                0,
                100,
            )
        ),
        translate(
            "Sozialraum", "A count is withheld if one contribution is more than this; 0: no rule."
        ),
    )


def define_costs():
    """What is given up first, and by which method."""
    yield (
        advanced(
            choice("COST", translate("Sozialraum", "What is lost"), ["cells", "counts"], "cells")
        ),
        translate(
            "Sozialraum",
            "cells: as few cells as possible are withheld. counts: as few persons as possible.",
        ),
    )
    yield (
        advanced(
            field(
                "COST_FIELDS", translate("Sozialraum", "Important counts"), many=True, optional=True
            )
        ),
        translate("Sozialraum", "Counts that are withheld last, as if they were ten cells."),
    )
    yield (
        advanced(
            choice(
                "METHOD",
                translate("Sozialraum", "Method"),
                ["auto", "optimal", "heuristic"],
                "auto",
            )
        ),
        translate(
            "Sozialraum",
            "optimal: the fewest cells, proved; slow for large tables, and needs scipy 1.9. "
            "heuristic: few cells. auto: optimal for small tables. The log names what was used.",
        ),
    )
    yield keep_fields_parameter()


def keep_fields_parameter() -> tuple[Definition, str]:
    """KEEP_FIELDS."""
    return (
        advanced(
            field(
                "KEEP_FIELDS",
                translate("Sozialraum", "Further number fields to keep"),
                many=True,
                optional=True,
            )
        ),
        translate(
            "Sozialraum",
            "Number fields that may be released as they are, such as the size of the area. All "
            "others that are no counts to publish are left out.",
        ),
    )
