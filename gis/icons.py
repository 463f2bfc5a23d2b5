"""Paths of the plugin's icons; QIcon takes a path on Qt 5 and Qt 6 alike."""

from __future__ import annotations

from pathlib import Path

ICONS = Path(__file__).resolve().parent.parent / "icons"


def icon_path(name: str) -> str:
    """Path of ``icons/<name>.svg``."""
    return str(ICONS / f"{name}.svg")
