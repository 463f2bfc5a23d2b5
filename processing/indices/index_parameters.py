"""Parameters of a composite index: the same for the index and for its sensitivity."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import QgsProcessingParameterFeatureSource as Source
from qgis.core import QgsProcessingParameterNumber as Number
from qgis.core import QgsProcessingParameterString as Text

from ...i18n import translate
from ..base import Definition, advanced
from ..run import Run
from ..shared import VECTOR, choice, field
from .index_conventions import convention_parameters

PRESETS = [
    *("none", "berlin", "kommonitor", "gisd", "arcgis_mean_scaled", "arcgis_mean_pctl"),
    *("arcgis_geomean_scaled", "arcgis_sum_flagspctl"),
]
_WORDS = ("PRESET", "SCALING", "WEIGHTING", "COMBINE", "THEME_COMBINE", "THEME_SCALING", "SD")
_MORE_WORDS = ("ZERO_FACTOR", "OUTLIERS", "MISSING", "CLASSES", "ON_LIMIT")
_TEXTS = ("WEIGHTS", "SCALINGS", "GOALPOSTS", "SCALE_INTERVAL", "THEMES", "THEME_WEIGHTS")
_MORE_TEXTS = ("INDEX_INTERVAL", "EXCLUDE", "LIMITS", "QUANTILES")
_NUMBERS = ("FLAG_FROM", "LEAST_SHARE", "MIN_POPULATION", "CLASS_COUNT", "SKEWNESS", "KURTOSIS")
_MORE_NUMBERS = ("MOST_WINSORISED",)
_FIELDS = ("INDICATORS", "NEGATIVE_FIELDS", "POPULATION_FIELD")


def given(run: Run) -> dict[str, object]:
    """The values of all these parameters, as core reads them."""
    return {
        **{name: run.key(name) for name in (*_WORDS, *_MORE_WORDS)},
        **{name: run.text(name) for name in (*_TEXTS, *_MORE_TEXTS)},
        **{name: run.number(name) for name in (*_NUMBERS, *_MORE_NUMBERS)},
        **{name: run.fields(name) for name in _FIELDS},
        **{name: run.flag(name) for name in ("RESTANDARDIZE", "WEIGHTED")},
    }


def index_parameters() -> Iterator[tuple[Definition, str]]:
    """INPUT to ON_LIMIT: everything that makes an index, but no output."""
    yield from _define_indicators()
    yield from _define_scaling()
    yield from _define_weights()
    yield from convention_parameters()


def name_parameter() -> tuple[Definition, str]:
    """NAME_FIELD."""
    return (
        advanced(field("NAME_FIELD", translate("Sozialraum", "Name of the areas"), optional=True)),
        translate("Sozialraum", "What areas are called in the report; empty: a field “name”."),
    )


def _define_indicators():
    yield (
        Source("INPUT", translate("Sozialraum", "Areas with indicators"), VECTOR),
        translate("Sozialraum", "Layer or table with the indicators of each area."),
    )
    yield (
        field("KEY_FIELD", translate("Sozialraum", "Area key")),
        translate("Sozialraum", "Names each area once."),
    )
    yield (
        field("INDICATORS", translate("Sozialraum", "Indicators"), many=True),
        translate(
            "Sozialraum",
            "Shares or rates that the index is made of. A high value is a burden (a high index); "
            "fields of which the opposite holds are named below.",
        ),
    )
    yield (
        field(
            "NEGATIVE_FIELDS",
            translate("Sozialraum", "Fields with the opposite meaning"),
            many=True,
            optional=True,
        ),
        translate(
            "Sozialraum",
            "Fields of which a high value is favourable. They are turned after scaling: z becomes "
            "−z, a value between 0 and 1 becomes 1 − value.",
        ),
    )
    yield (
        choice("PRESET", translate("Sozialraum", "Preset"), PRESETS, "none"),
        translate(
            "Sozialraum",
            "Fixes settings, whatever stands in them; the log lists them. berlin: z-values summed "
            "up and standardised again, areas from 300 inhabitants, limits −1; 1; 1.5. kommonitor: "
            "ranks brought to 0 to 1, mean. gisd: first principal component in each theme, themes "
            "brought to 0 to 1 and added up, quintiles. arcgis_…: the presets of Calculate "
            "Composite Index. The handbook has the formulas and sources.",
        ),
    )


def _define_scaling():
    yield (
        choice(
            "SCALING",
            translate("Sozialraum", "Scaling"),
            ["zscore", "minmax", "rank", "percentile", "goalposts", "flag", "none"],
            "zscore",
        ),
        translate(
            "Sozialraum",
            "zscore: (value − mean) / standard deviation. minmax: 0 for the lowest, 1 for the "
            "highest area. rank: 1 for the lowest, ties share the middle rank. percentile: share "
            "of the other areas that are lower. goalposts: 0 to 1 between two given values. flag: "
            "1 from a percentile on, else 0. none: as it is.",
        ),
    )
    yield (
        advanced(
            Text("SCALINGS", translate("Sozialraum", "Scaling by indicator"), "", False, True)
        ),
        translate(
            "Sozialraum",
            "Indicators that are scaled otherwise, such as unemployed=rank;income=goalposts.",
        ),
    )
    yield (
        advanced(Text("GOALPOSTS", translate("Sozialraum", "Goalposts"), "", False, True)),
        translate(
            "Sozialraum",
            "Lowest and highest value that can be, such as unemployed=0/25;income=1200/4000. "
            "Values beyond count as the goalpost.",
        ),
    )
    yield (
        advanced(
            Text(
                "SCALE_INTERVAL", translate("Sozialraum", "Interval of the scale"), "", False, True
            )
        ),
        translate(
            "Sozialraum",
            "Where minmax, percentile and goalposts lie; empty is 0;1. Ranks too are brought to it "
            "if it is given. For geometric and harmonic means it must begin above 0, such as "
            "1;100. z-values have no interval.",
        ),
    )
    yield (
        advanced(
            Number(
                *("FLAG_FROM", translate("Sozialraum", "Flagged from the percentile")),
                *(Number.Type.Double, 0.9, True, 0.0, 1.0),
            )
        ),
        translate("Sozialraum", "For the scaling flag: 0.9 flags the highest tenth of the areas."),
    )


def _define_weights():
    yield (
        choice("WEIGHTING", translate("Sozialraum", "Weighting"), ["own", "equal", "pca"], "own"),
        translate(
            "Sozialraum",
            "own: the weights below, 1 where none is given. equal: all alike. pca: loadings on the "
            "first principal component of each theme, which the report lists; an indicator that "
            "runs against the others is refused.",
        ),
    )
    yield (
        Text("WEIGHTS", translate("Sozialraum", "Weights of the indicators"), "", False, True),
        translate(
            "Sozialraum",
            "Such as unemployed=2;child_poverty=1.5. Only their proportions count, within a theme; "
            "with the combination sum, their size counts too.",
        ),
    )
    yield (
        Text("THEMES", translate("Sozialraum", "Themes"), "", False, True),
        translate(
            "Sozialraum",
            "Indicators are combined in themes first, such as "
            "work=unemployed+long_unemployed;home=moves+crowding. Each indicator belongs to one "
            "theme. Empty: no themes.",
        ),
    )
    yield (
        advanced(
            Text("THEME_WEIGHTS", translate("Sozialraum", "Weights of the themes"), "", False, True)
        ),
        translate("Sozialraum", "Such as work=2;home=1; 1 where none is given."),
    )
