"""Layers of several dates in QGIS' temporal controller: each row is shown at its own date."""

from __future__ import annotations

from qgis.core import Qgis, QgsUnitTypes, QgsVectorLayer

from .fields import DATE, DATETIME
from .values import from_qgis

_FALLBACK_DAYS = 365


def play_dates(layer: QgsVectorLayer, field: str = "date") -> bool:
    """Let the temporal controller play the dates in ``field``; False if there are none.

    A row stays visible until the next date of the layer, so that the map is never empty between
    two years; the last date stays as long as the shortest step.
    """
    place = layer.fields().lookupField(field)
    if place < 0 or layer.fields().at(place).type() not in (DATE, DATETIME):
        return False
    dates = sorted({date for value in layer.uniqueValues(place) if (date := from_qgis(value))})
    if not dates:
        return False
    steps = [(later - earlier).days for earlier, later in zip(dates, dates[1:])]
    properties = layer.temporalProperties()
    properties.setIsActive(True)
    properties.setMode(Qgis.VectorTemporalMode.FeatureDateTimeInstantFromField)
    properties.setStartField(field)
    # An instant with a duration ends before the next one begins; a day less, as 2015-12-31 to
    # 2017-12-31 may cross a leap day.
    properties.setFixedDuration(max(min(steps, default=_FALLBACK_DAYS) - 1, 1))
    properties.setDurationUnits(QgsUnitTypes.TemporalUnit.TemporalDays)
    return True
