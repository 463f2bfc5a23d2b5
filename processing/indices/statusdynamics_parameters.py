"""Parameters of ``statusdynamics``: areas, conventions, preset."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsProcessingParameterBoolean as Flag
from qgis.core import QgsProcessingParameterFeatureSource as Source
from qgis.core import QgsProcessingParameterNumber as Number
from qgis.core import QgsProcessingParameterString as Text

from ...i18n import translate
from ..base import Definition, advanced
from ..run import Run
from ..shared import VECTOR, choice, field

PRESETS = ["none", "berlin", "hamburg", "muenster"]
_WORDS = ("PRESET", "SD", "MOMENTS", "STATUS_ON_LIMIT", "DYNAMICS_ON_LIMIT")
_TEXTS = ("EXCLUDE", "DENOMINATORS", "STATUS_LIMITS", "DYNAMICS_LIMITS")
_FIELDS = ("STATUS_FIELDS", "DYNAMICS_FIELDS", "NEGATIVE_FIELDS", "POPULATION_FIELD")


def given(run: Run) -> dict[str, object]:
    """The values of the parameters, as core reads them."""
    return {
        **{name: run.key(name) for name in _WORDS},
        **{name: run.text(name) for name in _TEXTS},
        **{name: run.fields(name) for name in _FIELDS},
        "MIN_POPULATION": run.number("MIN_POPULATION"),
        "RESTANDARDIZE": run.flag("RESTANDARDIZE"),
        "BASE": run.given("BASE"),
    }


def input_parameters() -> Iterator[tuple[Definition, str]]:
    """INPUT to EXCLUDE_FIELD."""
    yield (
        Source("INPUT", translate("Sozialraum", "Areas with indicators"), VECTOR),
        translate("Sozialraum", "Layer or table with the indicators of each area."),
    )
    yield (
        field("KEY_FIELD", translate("Sozialraum", "Area key")),
        translate("Sozialraum", "Names each area once."),
    )
    yield (
        field("STATUS_FIELDS", translate("Sozialraum", "Indicators of the status"), many=True),
        translate("Sozialraum", "Shares such as unemployed or children in poverty."),
    )
    yield (
        field("DYNAMICS_FIELDS", translate("Sozialraum", "Indicators of the dynamics"), many=True),
        translate("Sozialraum", "Changes of the same shares, in percentage points."),
    )
    yield (
        field(
            "NEGATIVE_FIELDS",
            translate("Sozialraum", "Fields with the opposite meaning"),
            many=True,
            optional=True,
        ),
        translate("Sozialraum", "Fields of which a high value is favourable."),
    )
    yield from _areas()


def convention_parameters() -> Iterator[tuple[Definition, str]]:
    """SD to PRESET."""
    yield from _moments()
    yield from _more_moments()
    yield from _limits()
    yield (
        choice("PRESET", translate("Sozialraum", "Preset"), PRESETS, "none"),
        translate(
            "Sozialraum",
            "Fixes conventions, whatever stands in their parameters. berlin: smallest population "
            "300, standard deviation by n, areas count alike, standardised again, limits −1; 1; "
            "1.5 and −1; 1. hamburg: the same; only the 300 inhabitants are documented, the limits "
            "are reconstructed. muenster: distance from the mean of the city, the indicators in "
            "equal parts, no area left out as too small; limits and standard deviation as chosen.",
        ),
    )


def _areas() -> Iterator[tuple[Definition, str]]:
    yield (
        field("POPULATION_FIELD", translate("Sozialraum", "Population"), optional=True),
        translate(
            "Sozialraum", "To leave out areas with few inhabitants, and for weighted moments."
        ),
    )
    yield (
        Number(
            *("MIN_POPULATION", translate("Sozialraum", "Smallest population")),
            *(Number.Type.Double, 300, True, 0.0),
        ),
        translate("Sozialraum", "Areas with fewer inhabitants are left out."),
    )
    yield (
        Text("EXCLUDE", translate("Sozialraum", "Areas to leave out"), "", False, True),
        translate("Sozialraum", "Keys of outliers, such as 01100101;01100102."),
    )
    yield (
        advanced(
            field(
                "EXCLUDE_FIELD",
                translate("Sozialraum", "Field that marks areas to leave out"),
                optional=True,
            )
        ),
        translate(
            "Sozialraum",
            "1, true, ja or x: left out before mean and standard deviation. 0, nein or nothing: "
            "included.",
        ),
    )


def _moments() -> Iterator[tuple[Definition, str]]:
    yield (
        advanced(
            choice(
                *("SD", translate("Sozialraum", "Standard deviation")),
                *(["population", "sample"], "population"),
            )
        ),
        translate("Sozialraum", "population: divided by n, as Berlin does. sample: by n − 1."),
    )
    yield (
        advanced(
            choice(
                *("MOMENTS", translate("Sozialraum", "Mean and standard deviation of")),
                *(["unweighted", "weighted", "city"], "unweighted"),
            )
        ),
        translate(
            "Sozialraum",
            "unweighted: all areas count alike, as in Berlin. weighted: areas count by their "
            "inhabitants, in mean and standard deviation. city: the mean is that of the whole "
            "city (areas count by their inhabitants), the standard deviation that of the areas, "
            "as in Münster.",
        ),
    )


def _more_moments() -> Iterator[tuple[Definition, str]]:
    yield (
        advanced(Text("DENOMINATORS", translate("Sozialraum", "Denominators"), "", False, True)),
        translate(
            "Sozialraum",
            "Fields that weigh an indicator in place of the population, such as "
            "s1=people_15_64;s4=people_u15: its mean is then the share in the whole city exactly. "
            "For weighted and city.",
        ),
    )
    yield (
        advanced(
            Flag(
                *("RESTANDARDIZE", translate("Sozialraum", "Standardise the sums again")),
                *(True, True),
            )
        ),
        translate(
            "Sozialraum",
            "yes: index = (sum − mean) / standard deviation of the sums, as in Berlin. no: index = "
            "mean of the z-values.",
        ),
    )
    yield (
        advanced(
            Source("BASE", translate("Sozialraum", "Base of another year"), VECTOR, None, True)
        ),
        translate(
            "Sozialraum",
            "Means and standard deviations stay those of another year: the table with field, mean "
            "and sd of an earlier run (OUTPUT_BASE), or the layer of that year with the same "
            "fields. Classes then change only where values change, not because the mean moved. "
            "Empty: each year has its own.",
        ),
    )


def _limits() -> Iterator[tuple[Definition, str]]:
    yield (
        advanced(
            Text(
                *("STATUS_LIMITS", translate("Sozialraum", "Limits of the status")),
                *("-1;1;1.5", False, True),
            )
        ),
        translate("Sozialraum", "Three ascending numbers, in standard deviations."),
    )
    yield (
        advanced(
            choice(
                *("STATUS_ON_LIMIT", translate("Sozialraum", "A status on a limit belongs to")),
                *(["below", "above"], "below"),
            )
        ),
        translate("Sozialraum", "below: high is up to −1 and middle up to 1, as in Berlin."),
    )
    yield (
        advanced(
            Text(
                *("DYNAMICS_LIMITS", translate("Sozialraum", "Limits of the dynamics")),
                *("-1;1", False, True),
            )
        ),
        translate("Sozialraum", "Two ascending numbers, in standard deviations."),
    )
    yield (
        advanced(
            choice(
                *("DYNAMICS_ON_LIMIT", translate("Sozialraum", "Dynamics on a limit belong to")),
                *(["stable", "below", "above", "outside"], "stable"),
            )
        ),
        translate(
            "Sozialraum",
            "stable: positive is below −1 and negative above 1, as in Berlin. outside: values on "
            "the limits are positive and negative. below, above: the class below or above.",
        ),
    )
