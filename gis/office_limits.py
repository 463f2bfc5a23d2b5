"""The office's own class limits: one file for all, used wherever a result is first shown.

The file lies in the QGIS profile unless the setting ``sozialraum/limits_file`` names another, such
as one on the office's network drive.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsSettings

from ..core.maps.saved_limits import SavedLimits, read_limits

SETTING = "sozialraum/limits_file"


def office_limits_path() -> Path:
    """Where the office's limits are kept."""
    named = str(QgsSettings().value(SETTING, "") or "")
    return Path(named or f"{QgsApplication.qgisSettingsDirPath()}/sozialraum/class_limits.json")


def office_limits(indicator: str) -> SavedLimits | None:
    """The office's limits of an indicator, if there are any.

    Errors
    ------
    SozialraumError
        The file is damaged.
    """
    path = office_limits_path()
    return read_limits(path).get(indicator) if path.is_file() else None
