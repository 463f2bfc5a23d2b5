"""Where the handbook lies that is built into the package. Light: loaded with the plugin."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QUrl

HANDBOOK = Path(__file__).resolve().parent.parent / "handbook"


def handbook_url(page: str = "index") -> str:
    """The address of a page such as ``algorithms/crosswalk``; empty where no handbook was built."""
    path = HANDBOOK / f"{page}.html"
    return QUrl.fromLocalFile(str(path)).toString() if path.is_file() else ""
