"""What the options of a choice are called in the dialog; their keys stay the same in all languages.

Keys stand in models, scripts and logs, so a title names its key too, where it is another word.
"""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)

from ..i18n import QT_TRANSLATE_NOOP, tr

_ENOUGH = QT_TRANSLATE_NOOP("Sozialraum", "only where needed")
_MISSING = QT_TRANSLATE_NOOP("Sozialraum", "missing value")
_ZERO = QT_TRANSLATE_NOOP("Sozialraum", "the number 0")
_AUTO = QT_TRANSLATE_NOOP("Sozialraum", "detected")
_REFUSE = QT_TRANSLATE_NOOP("Sozialraum", "refuse and name them")
_SIGNS = {
    "auto": _AUTO,
    "din55301": QT_TRANSLATE_NOOP("Sozialraum", "DIN 55301, official statistics"),
    "lsn": QT_TRANSLATE_NOOP("Sozialraum", "Landesamt für Statistik Niedersachsen"),
    "ba": QT_TRANSLATE_NOOP("Sozialraum", "Bundesagentur für Arbeit"),
    "kosis": QT_TRANSLATE_NOOP("Sozialraum", "KOSIS, small numbers changed"),
}
_LANGUAGES = {
    "auto": QT_TRANSLATE_NOOP("Sozialraum", "language of QGIS"),
    "de": QT_TRANSLATE_NOOP("Sozialraum", "German"),
    "en": QT_TRANSLATE_NOOP("Sozialraum", "English"),
}

_COMBINATIONS = {
    "sum": QT_TRANSLATE_NOOP("Sozialraum", "weighted sum"),
    "mean": QT_TRANSLATE_NOOP("Sozialraum", "weighted mean"),
    "geometric": QT_TRANSLATE_NOOP("Sozialraum", "geometric mean"),
    "harmonic": QT_TRANSLATE_NOOP("Sozialraum", "harmonic mean"),
    "minimum": QT_TRANSLATE_NOOP("Sozialraum", "smallest value"),
}
_AS_THE_INDEX = QT_TRANSLATE_NOOP("Sozialraum", "as the index")
_SCALINGS = {
    "zscore": QT_TRANSLATE_NOOP("Sozialraum", "z-value"),
    "minmax": QT_TRANSLATE_NOOP("Sozialraum", "minimum to maximum"),
    "rank": QT_TRANSLATE_NOOP("Sozialraum", "rank"),
    "percentile": QT_TRANSLATE_NOOP("Sozialraum", "percentile"),
    "goalposts": QT_TRANSLATE_NOOP("Sozialraum", "given goalposts"),
    "flag": QT_TRANSLATE_NOOP("Sozialraum", "flagged from a percentile"),
    "none": QT_TRANSLATE_NOOP("Sozialraum", "not scaled"),
}

_SIDES = {
    "below": QT_TRANSLATE_NOOP("Sozialraum", "the class below"),
    "above": QT_TRANSLATE_NOOP("Sozialraum", "the class above"),
}

TITLES = {
    "ABSENT": {"missing": _MISSING, "zero": _ZERO},
    "BREAKS": {
        "refuse": _REFUSE,
        "skip": QT_TRANSLATE_NOOP("Sozialraum", "leave these indicators out"),
        "compare": QT_TRANSLATE_NOOP("Sozialraum", "compare nevertheless, marked as limited"),
    },
    "CLASSES": {
        "none": QT_TRANSLATE_NOOP("Sozialraum", "no classes"),
        "limits": QT_TRANSLATE_NOOP("Sozialraum", "own limits"),
        "quantile": QT_TRANSLATE_NOOP("Sozialraum", "quantiles"),
        "sd": QT_TRANSLATE_NOOP("Sozialraum", "limits in standard deviations"),
    },
    "COMBINE": _COMBINATIONS,
    "CONFLICT": {
        "refuse": _REFUSE,
        "replace": QT_TRANSLATE_NOOP("Sozialraum", "replace the old values"),
    },
    "COST": {
        "cells": QT_TRANSLATE_NOOP("Sozialraum", "as few cells as possible"),
        "counts": QT_TRANSLATE_NOOP("Sozialraum", "as few persons as possible"),
    },
    "DECIMAL": {
        "auto": _AUTO,
        "comma": QT_TRANSLATE_NOOP("Sozialraum", "comma: 1.234,5"),
        "point": QT_TRANSLATE_NOOP("Sozialraum", "point: 1,234.5"),
    },
    "DELIMITER": {
        "auto": _AUTO,
        "semicolon": QT_TRANSLATE_NOOP("Sozialraum", "semicolon"),
        "comma": QT_TRANSLATE_NOOP("Sozialraum", "comma"),
        "tab": QT_TRANSLATE_NOOP("Sozialraum", "tabulator"),
        "pipe": QT_TRANSLATE_NOOP("Sozialraum", "vertical bar"),
    },
    "DUPLICATES": {
        "refuse": _REFUSE,
        "sum": QT_TRANSLATE_NOOP("Sozialraum", "add them up"),
    },
    "DYNAMICS_ON_LIMIT": {
        **_SIDES,
        "stable": QT_TRANSLATE_NOOP("Sozialraum", "the middle class"),
        "outside": QT_TRANSLATE_NOOP("Sozialraum", "the outer classes"),
    },
    "EMPTY": {"missing": _MISSING, "zero": _ZERO},
    "ENCODING": {
        "auto": _AUTO,
        "utf-8": "UTF-8",
        "cp1252": "Windows (cp1252)",
        "cp850": "DOS (cp850)",
        "utf-16": "UTF-16",
    },
    "FORMAT": {
        **{"xlsx": "Excel (xlsx)", "ods": "OpenDocument (ods)", "csv": "csv"},
        **{"pdf": "PDF", "png": "PNG", "svg": "SVG"},
    },
    "GAPS": {
        "available": QT_TRANSLATE_NOOP("Sozialraum", "trend of what is there"),
        "null": QT_TRANSLATE_NOOP("Sozialraum", "no trend"),
    },
    "INTERVAL": {
        "wilson": QT_TRANSLATE_NOOP("Sozialraum", "Wilson, for a part of a whole"),
        "poisson": QT_TRANSLATE_NOOP("Sozialraum", "Poisson, for events, exact"),
        "byar": QT_TRANSLATE_NOOP("Sozialraum", "Byar, for events, approximate"),
    },
    "KEY_MODE": {
        "area": QT_TRANSLATE_NOOP("Sozialraum", "one row an area, totals apart"),
        "none": QT_TRANSLATE_NOOP("Sozialraum", "all rows as they are, no key"),
    },
    "KIND": {
        "difference": QT_TRANSLATE_NOOP("Sozialraum", "difference, percentage points"),
        "relative": QT_TRANSLATE_NOOP("Sozialraum", "in percent of the earlier value"),
        "mean_annual": QT_TRANSLATE_NOOP("Sozialraum", "mean annual growth in percent"),
        "trend": QT_TRANSLATE_NOOP("Sozialraum", "trend a year, with R²"),
    },
    "LANGUAGE": _LANGUAGES,
    "MATCH": {
        "key": QT_TRANSLATE_NOOP("Sozialraum", "key"),
        "name": QT_TRANSLATE_NOOP("Sozialraum", "name"),
    },
    "METHOD": {
        "area": QT_TRANSLATE_NOOP("Sozialraum", "share of the area"),
        "largest": QT_TRANSLATE_NOOP("Sozialraum", "largest share takes all"),
        "centroid": QT_TRANSLATE_NOOP("Sozialraum", "point on the surface"),
        "ancillary": QT_TRANSLATE_NOOP("Sozialraum", "weight layer (dasymetric)"),
        "quantile": QT_TRANSLATE_NOOP("Sozialraum", "quantiles"),
        "jenks": QT_TRANSLATE_NOOP("Sozialraum", "natural breaks (Jenks)"),
        "equal": QT_TRANSLATE_NOOP("Sozialraum", "equal intervals"),
        "stddev": QT_TRANSLATE_NOOP("Sozialraum", "standard deviation"),
        "pretty": QT_TRANSLATE_NOOP("Sozialraum", "round limits"),
        "limits": QT_TRANSLATE_NOOP("Sozialraum", "own limits"),
        "auto": QT_TRANSLATE_NOOP("Sozialraum", "optimal for small tables"),
        "optimal": QT_TRANSLATE_NOOP("Sozialraum", "fewest cells, proved"),
        "heuristic": QT_TRANSLATE_NOOP("Sozialraum", "few cells, for large tables"),
        "round5": QT_TRANSLATE_NOOP("Sozialraum", "to multiples of 5"),
        "round10": QT_TRANSLATE_NOOP("Sozialraum", "to multiples of 10"),
        "randomround": QT_TRANSLATE_NOOP("Sozialraum", "at random up or down"),
        "controlled": QT_TRANSLATE_NOOP("Sozialraum", "rounded so that all sums hold"),
        "kosis": QT_TRANSLATE_NOOP("Sozialraum", "KOSIS: 1, 2 become 0, 3 becomes 4"),
    },
    "MISSING": {
        "null": QT_TRANSLATE_NOOP("Sozialraum", "no sum"),
        "available": QT_TRANSLATE_NOOP("Sozialraum", "sum of what is there"),
        "exclude": QT_TRANSLATE_NOOP("Sozialraum", "leave the area out"),
        "reweight": QT_TRANSLATE_NOOP("Sozialraum", "weigh what is there"),
    },
    "ON_LIMIT": {
        "above": QT_TRANSLATE_NOOP("Sozialraum", "the class above: 10 to under 20"),
        "below": QT_TRANSLATE_NOOP("Sozialraum", "the class below: over 10 to 20"),
    },
    "MOMENTS": {
        "unweighted": QT_TRANSLATE_NOOP("Sozialraum", "the areas, all alike"),
        "weighted": QT_TRANSLATE_NOOP("Sozialraum", "the areas by their inhabitants"),
        "city": QT_TRANSLATE_NOOP("Sozialraum", "mean of the whole city, deviation of the areas"),
    },
    "OUTLIERS": {
        "none": QT_TRANSLATE_NOOP("Sozialraum", "left as they are"),
        "winsorise": QT_TRANSLATE_NOOP("Sozialraum", "winsorised"),
        "log": QT_TRANSLATE_NOOP("Sozialraum", "logarithm"),
    },
    "PALETTE": {
        "blue": QT_TRANSLATE_NOOP("Sozialraum", "blue"),
        "green": QT_TRANSLATE_NOOP("Sozialraum", "green"),
        "purple": QT_TRANSLATE_NOOP("Sozialraum", "purple"),
        "orange": QT_TRANSLATE_NOOP("Sozialraum", "orange"),
        "grey": QT_TRANSLATE_NOOP("Sozialraum", "grey"),
        "blue_orange": QT_TRANSLATE_NOOP("Sozialraum", "blue to orange (diverging)"),
        "purple_green": QT_TRANSLATE_NOOP("Sozialraum", "purple to green (diverging)"),
        "teal_brown": QT_TRANSLATE_NOOP("Sozialraum", "teal to brown (diverging)"),
    },
    "PRESET": {
        "none": QT_TRANSLATE_NOOP("Sozialraum", "own settings"),
        "berlin": "Berlin",
        "hamburg": QT_TRANSLATE_NOOP("Sozialraum", "Hamburg (limits reconstructed)"),
        "muenster": "Münster",
        "kommonitor": QT_TRANSLATE_NOOP("Sozialraum", "KomMonitor: Leitindikator"),
        "gisd": QT_TRANSLATE_NOOP("Sozialraum", "like the GISD of the Robert Koch-Institut"),
        "arcgis_mean_scaled": "ArcGIS: MEAN_SCALED",
        "arcgis_mean_pctl": "ArcGIS: MEAN_PCTL",
        "arcgis_geomean_scaled": "ArcGIS: GEOMEAN_SCALED",
        "arcgis_sum_flagspctl": "ArcGIS: SUM_FLAGSPCTL",
    },
    "PROFILE": {
        **_SIGNS,
        "none": QT_TRANSLATE_NOOP("Sozialraum", "own settings"),
        "ba3": QT_TRANSLATE_NOOP("Sozialraum", "at least 3 cases (Bundesagentur für Arbeit)"),
        "strict5": QT_TRANSLATE_NOOP("Sozialraum", "at least 5 cases, lone persons too"),
        "ten10": QT_TRANSLATE_NOOP("Sozialraum", "at least 10 cases, zeros secret"),
        "areas300": QT_TRANSLATE_NOOP("Sozialraum", "areas below 300 inhabitants withheld"),
    },
    "SCALING": _SCALINGS,
    "SD": {
        "population": QT_TRANSLATE_NOOP("Sozialraum", "of the population (divided by n)"),
        "sample": QT_TRANSLATE_NOOP("Sozialraum", "of a sample (divided by n − 1)"),
    },
    "STATUS_ON_LIMIT": _SIDES,
    "TEMPLATE": {
        "a4_landscape": QT_TRANSLATE_NOOP("Sozialraum", "A4 landscape"),
        "a4_portrait": QT_TRANSLATE_NOOP("Sozialraum", "A4 portrait"),
        "a3_landscape": QT_TRANSLATE_NOOP("Sozialraum", "A3 landscape"),
        "a3_portrait": QT_TRANSLATE_NOOP("Sozialraum", "A3 portrait"),
    },
    "THEME_COMBINE": {
        "same": QT_TRANSLATE_NOOP("Sozialraum", "as the indicators"),
        **_COMBINATIONS,
    },
    "THEME_SCALING": {key: _SCALINGS[key] for key in ("none", "zscore", "minmax")},
    "TRY_COMBINATIONS": {"own": _AS_THE_INDEX, **_COMBINATIONS},
    "TRY_SCALINGS": {"own": _AS_THE_INDEX, **_SCALINGS},
    "WEIGHTING": {
        "own": QT_TRANSLATE_NOOP("Sozialraum", "own weights"),
        "equal": QT_TRANSLATE_NOOP("Sozialraum", "equal weights"),
        "pca": QT_TRANSLATE_NOOP("Sozialraum", "first principal component"),
    },
    "ZERO_FACTOR": {
        "refuse": _REFUSE,
        "allow": QT_TRANSLATE_NOOP("Sozialraum", "allow, the index is 0"),
    },
    "STATE_FIELDS": {"needed": _ENOUGH, "all": QT_TRANSLATE_NOOP("Sozialraum", "always")},
}

_UI = f"{__package__.rpartition('.')[0]}.ui"
_WIDGET = f"{_UI}.choice_widget.ChoiceWidget"
_LIST = f"{_UI}.choices_widget.ChoicesWidget"
_INDICATORS_WIDGET = f"{_UI}.indicators_widget.IndicatorsWidget"


def entitle(definition: QgsProcessingParameterDefinition) -> None:
    """Give a choice its titles for the dialog, and the keys of indicators a list to tick."""
    if isinstance(definition, QgsProcessingParameterString) and definition.name() == "INDICATORS":
        definition.setMetadata({"widget_wrapper": {"class": _INDICATORS_WIDGET}})
    if not isinstance(definition, QgsProcessingParameterEnum):
        return
    titles = TITLES.get(definition.name(), {})
    shown = {key: _shown(key, tr(titles[key])) for key in definition.options() if key in titles}
    widget = _LIST if definition.allowMultiple() else _WIDGET
    definition.setMetadata({"widget_wrapper": {"class": widget, "titles": shown}})


def _shown(key: str, title: str) -> str:
    return title if key in title.lower() else f"{title} ({key})"
