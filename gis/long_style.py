"""The long table joined to areas: one indicator at several dates, with the same classes for all."""

from __future__ import annotations

from qgis.core import QgsVectorLayer

from ..core.errors import SozialraumError
from ..core.indicators.catalog import load_catalog
from .map_tips import describe_areas, indicator_tip
from .styling import area_style, style_indicator
from .values import from_qgis


def is_long(names: list[str]) -> bool:
    """Whether fields of these names are those of a long table."""
    return {"indicator", "value"} <= set(names)


def style_long_table(layer: QgsVectorLayer) -> None:
    """Classes over all dates; plain where the table holds several indicators or no numbers."""
    place = layer.fields().lookupField("indicator")
    keys = {from_qgis(value) for value in layer.uniqueValues(place)} - {None, ""}
    if len(keys) != 1:
        area_style(layer)
        return
    key = str(keys.pop())
    indicator = load_catalog().indicators.get(key)
    decimals, unit = (1, "") if indicator is None else (indicator.decimals, indicator.unit)
    try:
        style_indicator(layer, "value", decimals=decimals, unit=unit)
    except SozialraumError:
        area_style(layer)
    title = key if indicator is None else indicator.title("de")
    describe_areas(layer, indicator_tip("value", layer.fields(), title, unit, decimals))
