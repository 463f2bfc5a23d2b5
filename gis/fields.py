"""Types of fields: the only file that names QVariant's types.

QGIS 3.22 knows no others for `QgsField`; QGIS 4 supplies them on Qt 6.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import QVariant

WHOLE, LONG, NUMBER = QVariant.Int, QVariant.LongLong, QVariant.Double
TEXT, DATE, DATETIME, BOOL = QVariant.String, QVariant.Date, QVariant.DateTime, QVariant.Bool

INTEGERS = {WHOLE, LONG, QVariant.UInt, QVariant.ULongLong}
NUMBERS = INTEGERS | {NUMBER}
PLAIN = {TEXT, DATE, DATETIME, QVariant.Time}
"""Types of fields that hold names and dates, no numbers."""
COLUMN_TYPES = NUMBERS | {TEXT, DATE, BOOL}
"""Types that read alike from GDAL's columns and from features."""
