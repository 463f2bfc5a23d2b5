"""What the catalogue knows of an indicator, in the fields of KomMonitor's metadata.

The names are those of ``IndicatorPOSTInputType`` of KomMonitor's data management 5.2; owner,
permissions, contact and ids belong to the office's own installation and are left to it.
"""

from __future__ import annotations

from typing import Any

from .catalog import Catalog, Indicator
from .themes import report_fields
from .wording import POLARITY, formula_in_words, how_it_adds_up

SCHEMES = {"burden": "Oranges", "resource": "Greens", "neutral": "Blues"}
CLASSES = 5


def kommonitor_fields(catalog: Catalog, indicator: Indicator) -> dict[str, Any]:
    """The metadata of an indicator that can be filled from the catalogue.

    ``refrencesToOtherIndicators`` is spelt as KomMonitor spells it; the id of the indicator
    referred to is known only to the installation, so its key stands in the description.
    """
    theme = report_fields().get(indicator.theme)
    title = theme.title_de if theme else indicator.theme
    formula = formula_in_words(catalog, indicator)
    return {
        "datasetName": indicator.title_de,
        "abbreviation": indicator.key,
        "tags": [title],
        "indicatorType": "STATUS_RELATIVE" if _is_relative(indicator) else "STATUS_ABSOLUTE",
        "creationType": "INSERTION" if indicator.value else "COMPUTATION",
        "unit": indicator.unit or "dimensionslos",
        "precision": indicator.decimals,
        "isHeadlineIndicator": False,
        "interpretation": f"{indicator.reading_de} {POLARITY[indicator.polarity]}",
        "processDescription": f"{formula}. {how_it_adds_up(indicator)}",
        "topicReference": title,
        "refrencesToOtherIndicators": _references(catalog, indicator),
        "defaultClassificationMapping": {
            "colorBrewerSchemeName": SCHEMES[indicator.polarity],
            "numClasses": CLASSES,
            "classificationMethod": "QUANTILE",
        },
        "metadata": {
            "description": indicator.reading_de,
            "datasource": "; ".join(catalog.sources_of(indicator)),
            "updateInterval": indicator.update,
            "databasis": "; ".join(
                catalog.variables[name].title_de for name in indicator.variables
            ),
            "note": indicator.caveat_de,
        },
    }


def _is_relative(indicator: Indicator) -> bool:
    return bool(indicator.denominator) or indicator.unit == "%"


def _references(catalog: Catalog, indicator: Indicator) -> list[dict[str, str]]:
    original = catalog.indicators.get(indicator.variant_of)
    if original is None:
        return []
    text = f"Andere Definition von {original.title_de} ({original.key})"
    return [{"referenceDescription": text}]
