"""Presets: the conventions of published indices, as values of the algorithm's parameters.

A preset fixes the parameters that it lists, whatever stands in them; the others stay free.

==========================  ======================================================================
berlin                      Monitoring Soziale Stadtentwicklung, status index: z-values with the
                            population standard deviation over areas of at least 300 inhabitants,
                            summed up, standardised again, limits -1; 1; 1.5 (a value on a limit
                            belongs below). Senatsverwaltung für Stadtentwicklung Berlin, 2021
kommonitor                  Leitindikator: ranks, brought to 0 to 1, turned by 1 - value, mean.
                            KomMonitor, km_headline_indicator
gisd                        Like the German Index of Socioeconomic Deprivation: in each theme the
                            first principal component, themes brought to 0 to 1 and added up, index
                            brought to 0 to 1, quintiles. Robert Koch-Institut 2022; the original
                            pools years in its component analysis and adjusts indicators before
arcgis_mean_scaled          MEAN_SCALED: minimum-maximum to 0 to 1, mean
arcgis_mean_pctl            MEAN_PCTL: percentiles, mean
arcgis_geomean_scaled       GEOMEAN_SCALED: minimum-maximum to 0 to 1, geometric mean; 0 where a
                            scaled value is 0
arcgis_sum_flagspctl        SUM_FLAGSPCTL: number of indicators at the 90th percentile or above; in
                            classes 0, 1, 2, and 3 or more, as quantiles of small counts are equal.
                            Esri, ArcGIS Pro, Calculate Composite Index
==========================  ======================================================================
"""

from __future__ import annotations

from collections.abc import Mapping

_PLAIN: dict[str, object] = {
    "SCALINGS": "",
    "WEIGHTED": False,
    "OUTLIERS": "none",
    "MISSING": "exclude",
    "RESTANDARDIZE": False,
    "INDEX_INTERVAL": "",
    "SCALE_INTERVAL": "",
}
_ONE_LEVEL: dict[str, object] = {**_PLAIN, "THEMES": "", "THEME_WEIGHTS": ""}
_ARCGIS: dict[str, object] = {**_ONE_LEVEL, "WEIGHTING": "own"}

PRESETS: dict[str, Mapping[str, object]] = {
    "none": {},
    "berlin": {
        **_ONE_LEVEL,
        "SCALING": "zscore",
        "SD": "population",
        "WEIGHTING": "equal",
        "COMBINE": "sum",
        "RESTANDARDIZE": True,
        "MIN_POPULATION": 300.0,
        "CLASSES": "limits",
        "LIMITS": "-1;1;1.5",
        "ON_LIMIT": "below",
    },
    "kommonitor": {
        **_ONE_LEVEL,
        "SCALING": "rank",
        "SCALE_INTERVAL": "0;1",
        "WEIGHTING": "equal",
        "COMBINE": "mean",
    },
    "gisd": {
        **_PLAIN,
        "SCALING": "zscore",
        "SD": "sample",
        "WEIGHTING": "pca",
        "COMBINE": "sum",
        "THEME_SCALING": "minmax",
        "THEME_COMBINE": "sum",
        "THEME_WEIGHTS": "",
        "INDEX_INTERVAL": "0;1",
        "CLASSES": "quantile",
        "ON_LIMIT": "above",
    },
    "arcgis_mean_scaled": {**_ARCGIS, "SCALING": "minmax", "COMBINE": "mean"},
    "arcgis_mean_pctl": {**_ARCGIS, "SCALING": "percentile", "COMBINE": "mean"},
    "arcgis_geomean_scaled": {
        **_ARCGIS,
        "SCALING": "minmax",
        "COMBINE": "geometric",
        "ZERO_FACTOR": "allow",
    },
    "arcgis_sum_flagspctl": {
        **_ARCGIS,
        "SCALING": "flag",
        "COMBINE": "sum",
        "FLAG_FROM": 0.9,
        "CLASSES": "limits",
        "LIMITS": "0;1;2",
        "ON_LIMIT": "below",
    },
}


def fixed_by(preset: str) -> dict[str, object]:
    """The parameters that a preset fixes, with their values."""
    return dict(PRESETS[preset])
