"""Settings in words, as the dialog calls them: what a preset or a profile fixes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from qgis.core import QgsProcessingAlgorithm

from ..i18n import plain, tr, translate
from .choices import TITLES

_NUMBERS = re.compile(r"[-+]?\d+(\.\d+)?(;[-+]?\d+(\.\d+)?)*")


def settings_text(algorithm: QgsProcessingAlgorithm, settings: Mapping[str, object]) -> str:
    """Titles of the parameters with their values, such as “Standard deviation: by n”."""
    return "; ".join(
        f"{title(algorithm, name)}: {_value(name, value)}" for name, value in settings.items()
    )


def titles_text(algorithm: QgsProcessingAlgorithm, names: Iterable[str]) -> str:
    """Titles of parameters in a list."""
    return "; ".join(title(algorithm, name) for name in names)


def title(algorithm: QgsProcessingAlgorithm, name: str) -> str:
    """What the dialog calls a parameter."""
    return algorithm.parameterDefinition(name).description()


def _value(name: str, value: object) -> str:
    if isinstance(value, bool):
        return translate("Sozialraum", "yes") if value else translate("Sozialraum", "no")
    if isinstance(value, (int, float)):
        return plain(value)
    text = str(value)
    if text in TITLES.get(name, {}):
        return tr(TITLES[name][text])
    if _NUMBERS.fullmatch(text):
        return "; ".join(plain(float(part)) for part in text.split(";"))
    return text or "–"
