"""Parameters of a composite index, second half: combination, outliers, areas, classes."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsProcessingParameterBoolean as Flag
from qgis.core import QgsProcessingParameterFeatureSource as Source
from qgis.core import QgsProcessingParameterNumber as Number
from qgis.core import QgsProcessingParameterString as Text

from ...i18n import translate
from ..base import Definition, advanced
from ..shared import VECTOR, choice, field

COMBINATIONS = ["sum", "mean", "geometric", "harmonic", "minimum"]


def convention_parameters() -> Iterator[tuple[Definition, str]]:
    """COMBINE to ON_LIMIT."""
    yield from _define_combination()
    yield from _define_outliers()
    yield from _define_areas()
    yield from _define_classes()


def _define_combination():
    yield (
        choice("COMBINE", translate("Sozialraum", "Combination"), COMBINATIONS, "mean"),
        translate(
            "Sozialraum",
            "sum and mean: a low value makes up for a high one. geometric and harmonic: less so; "
            "only for scales above 0. minimum: the lowest scaled value alone counts.",
        ),
    )
    yield (
        advanced(
            choice(
                "THEME_COMBINE",
                translate("Sozialraum", "Combination of the themes"),
                ["same", *COMBINATIONS],
                "same",
            )
        ),
        translate("Sozialraum", "How the scores of the themes become the index."),
    )
    yield (
        advanced(
            choice(
                "THEME_SCALING",
                translate("Sozialraum", "Scaling of the themes"),
                ["none", "zscore", "minmax"],
                "none",
            )
        ),
        translate(
            "Sozialraum", "Whether the scores of themes are brought to one scale before that."
        ),
    )
    yield (
        Flag("RESTANDARDIZE", translate("Sozialraum", "Standardise the index"), False, True),
        translate(
            "Sozialraum", "(index − mean) / standard deviation at the end, as Berlin's monitoring."
        ),
    )
    yield (
        advanced(
            Text(
                "INDEX_INTERVAL", translate("Sozialraum", "Interval of the index"), "", False, True
            )
        ),
        translate(
            "Sozialraum", "Brings the index to an interval by minimum and maximum, such as 0;100."
        ),
    )
    yield (
        advanced(
            choice(
                "ZERO_FACTOR",
                translate("Sozialraum", "Factor 0 in a geometric mean"),
                ["refuse", "allow"],
                "refuse",
            )
        ),
        translate(
            "Sozialraum",
            "refuse: the areas are named. allow: their index is 0, whatever else they have.",
        ),
    )


def _define_outliers():
    number = Number.Type.Double
    yield (
        choice(
            "OUTLIERS",
            translate("Sozialraum", "Outliers"),
            ["none", "winsorise", "log"],
            "none",
        ),
        translate(
            "Sozialraum",
            "What is done to an indicator whose distribution is skewed by single areas. winsorise: "
            "the farthest values take the next one. log: logarithm of the distance from the end, "
            "not for indicators with goalposts, which are in the unit of the field. Log and report "
            "name indicators and areas, the report the values too.",
        ),
    )
    for name, title, default, help_text in (
        (
            "SKEWNESS",
            translate("Sozialraum", "Skewness from"),
            2.0,
            translate("Sozialraum", "Treated if skewness and kurtosis both reach their limits."),
        ),
        (
            "KURTOSIS",
            translate("Sozialraum", "Kurtosis from"),
            3.5,
            translate("Sozialraum", "As above; 2 and 3.5 are the limits of the OECD's handbook."),
        ),
    ):
        yield advanced(Number(name, title, number, default, True, 0.0)), help_text
    yield (
        advanced(
            Number(
                *("MOST_WINSORISED", translate("Sozialraum", "Most areas winsorised")),
                *(Number.Type.Integer, 5, True, 1, 1000),
            )
        ),
        translate("Sozialraum", "For each indicator; what is left of the skew is reported."),
    )


def _define_areas():
    number = Number.Type.Double
    yield (
        choice("MISSING", translate("Sozialraum", "Gaps"), ["exclude", "reweight"], "exclude"),
        translate(
            "Sozialraum",
            "exclude: an area without one of the indicators is left out. reweight: its index is "
            "made of the others, with the state limited. A suppressed value is a gap, too.",
        ),
    )
    yield (
        advanced(
            Number(
                *("LEAST_SHARE", translate("Sozialraum", "Least share of data")),
                *(number, 0.5, True, 0.0, 1.0),
            )
        ),
        translate(
            "Sozialraum",
            "With reweight: what is there must have this share of the weights, in a theme and in "
            "the index.",
        ),
    )
    yield (
        advanced(
            choice(
                "SD",
                translate("Sozialraum", "Standard deviation"),
                ["population", "sample"],
                "population",
            )
        ),
        translate("Sozialraum", "population: divided by n, as Berlin does. sample: by n − 1."),
    )
    yield (
        field("POPULATION_FIELD", translate("Sozialraum", "Population"), optional=True),
        translate(
            "Sozialraum", "To leave out areas with few inhabitants, and for weighted moments."
        ),
    )
    yield (
        advanced(Flag("WEIGHTED", translate("Sozialraum", "Weight by population"), False, True)),
        translate(
            "Sozialraum",
            "Mean, standard deviation and principal component weighted by inhabitants: z is then "
            "the distance from the average inhabitant, not from the average area.",
        ),
    )
    yield (
        Number(
            *("MIN_POPULATION", translate("Sozialraum", "Smallest population")),
            *(number, 0, True, 0.0),
        ),
        translate("Sozialraum", "Areas with fewer inhabitants are left out."),
    )
    yield (
        Text("EXCLUDE", translate("Sozialraum", "Areas to leave out"), "", False, True),
        translate("Sozialraum", "Keys of outliers, such as 01100101;01100102."),
    )
    yield (
        advanced(
            Source("BASE", translate("Sozialraum", "Base of another year"), VECTOR, None, True)
        ),
        translate(
            "Sozialraum",
            "What values are compared with: the base table of an earlier run, or the layer of "
            "another year with the same fields, also the area key. An index then changes only "
            "because its values change. Class limits and weights of principal components are those "
            "of the base. Ranks and percentiles need the layer.",
        ),
    )


def _define_classes():
    yield (
        choice(
            "CLASSES",
            translate("Sozialraum", "Classes"),
            ["none", "limits", "quantile", "sd"],
            "quantile",
        ),
        translate(
            "Sozialraum",
            "Class 1 is the lowest index. limits: the limits below. quantile: as many areas in "
            "each. sd: the limits below as standard deviations from the mean of the index.",
        ),
    )
    yield (
        Text("LIMITS", translate("Sozialraum", "Class limits"), "-1;1;1.5", False, True),
        translate("Sozialraum", "Ascending numbers, such as -1;1;1.5, for limits and sd."),
    )
    yield (
        Number(
            *("CLASS_COUNT", translate("Sozialraum", "Number of classes")),
            *(Number.Type.Integer, 5, True, 2, 20),
        ),
        translate("Sozialraum", "For quantile: 5 makes quintiles, 10 deciles."),
    )
    yield (
        advanced(Text("QUANTILES", translate("Sozialraum", "Own quantiles"), "", False, True)),
        translate(
            "Sozialraum",
            "For quantile: shares of the areas at the limits. 0.2;0.8 parts the lowest and the "
            "highest fifth from the rest.",
        ),
    )
    yield (
        advanced(
            choice(
                "ON_LIMIT",
                translate("Sozialraum", "A value on a limit belongs to"),
                ["below", "above"],
                "below",
            )
        ),
        translate("Sozialraum", "below: as the monitoring of Berlin does (high is up to −1)."),
    )
