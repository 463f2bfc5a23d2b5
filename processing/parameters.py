"""Typed access to the parameters of a run.

Only ``parameterAs…`` is used: qgis_process hands over text where the dialog hands over numbers.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsVectorLayer,
)

from ..i18n import plain, translate

if TYPE_CHECKING:
    from .base import SozialraumAlgorithm

_NO_LIMIT = 1e300
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")


def unreadable_number(algorithm: QgsProcessingAlgorithm, parameters: dict) -> str:
    """A sentence about a number given as text that is none, or nothing.

    QGIS would silently take the default instead, so here the raw value is looked at.
    """
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        if not isinstance(definition, QgsProcessingParameterNumber) or not isinstance(value, str):
            continue
        if value.strip() and not _NUMBER.fullmatch(value.strip()):
            return translate(
                "Sozialraum",
                "{title} ({name}): “{value}” is no number. Numbers are written with a decimal "
                "point and without thousands separators, such as 1234.5.",
            ).format(title=definition.description(), name=definition.name(), value=value)
    return ""


def impossible_value(algorithm: QgsProcessingAlgorithm, parameters: dict) -> str:
    """A sentence about a number outside its limits or a word that is no choice, or nothing.

    QGIS would only say that the value is incorrect.
    """
    for definition in algorithm.parameterDefinitions():
        value = parameters.get(definition.name())
        if isinstance(definition, QgsProcessingParameterNumber) and _outside(definition, value):
            text = translate(
                "Sozialraum", "{title} ({name}): {value} is not from {minimum} to {maximum}."
            )
            limits = [
                "…" if abs(limit) > _NO_LIMIT else plain(limit)
                for limit in (definition.minimum(), definition.maximum())
            ]
            return text.format(
                title=definition.description(),
                name=definition.name(),
                value=value,
                minimum=limits[0],
                maximum=limits[1],
            )
        if isinstance(definition, QgsProcessingParameterEnum) and _no_choice(definition, value):
            text = translate("Sozialraum", "{title} ({name}): “{value}” is none of {choices}.")
            return text.format(
                title=definition.description(),
                name=definition.name(),
                value=", ".join(value) if isinstance(value, list) else value,
                choices=", ".join(definition.options()),
            )
    return ""


def _outside(definition: QgsProcessingParameterNumber, value: object) -> bool:
    if isinstance(value, str) and _NUMBER.fullmatch(value.strip()):
        value = float(value)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    return not definition.minimum() <= value <= definition.maximum()


def _no_choice(definition: QgsProcessingParameterEnum, value: object) -> bool:
    if not definition.usesStaticStrings() or not value:
        return False
    chosen = value if isinstance(value, list) else [value]
    if isinstance(value, str) and definition.allowMultiple():
        chosen = value.split(",")
    words = [each.strip() for each in chosen if isinstance(each, str)]
    return any(word not in definition.options() for word in words)


class Parameters:
    """The parameters of one run of an algorithm."""

    def __init__(
        self, algorithm: SozialraumAlgorithm, parameters: dict, context: QgsProcessingContext
    ) -> None:
        self.algorithm = algorithm
        self.parameters = parameters
        self.context = context

    def given(self, name: str) -> bool:
        """Whether an optional source was given."""
        return self.algorithm.parameterAsSource(self.parameters, name, self.context) is not None

    def text(self, name: str) -> str:
        return self.algorithm.parameterAsString(self.parameters, name, self.context).strip()

    def key(self, name: str) -> str:
        """The key of an enum with static strings."""
        return self.algorithm.parameterAsEnumString(self.parameters, name, self.context)

    def keys(self, name: str) -> list[str]:
        """The keys of an enum with static strings, of which several may be chosen."""
        return self.algorithm.parameterAsEnumStrings(self.parameters, name, self.context)

    def number(self, name: str) -> float:
        return self.algorithm.parameterAsDouble(self.parameters, name, self.context)

    def whole(self, name: str) -> int:
        return self.algorithm.parameterAsInt(self.parameters, name, self.context)

    def flag(self, name: str) -> bool:
        return self.algorithm.parameterAsBool(self.parameters, name, self.context)

    def field(self, name: str) -> str:
        """One field name, or an empty text."""
        names = self.fields(name)
        return names[0] if names else ""

    def fields(self, name: str) -> list[str]:
        return self.algorithm.parameterAsFields(self.parameters, name, self.context)

    def file(self, name: str) -> str:
        return self.algorithm.parameterAsFile(self.parameters, name, self.context)

    def path_out(self, name: str) -> str:
        """Where a file output is to be written, or an empty text."""
        return self.algorithm.parameterAsFileOutput(self.parameters, name, self.context)

    def layers(self, name: str) -> list[QgsVectorLayer]:
        layers = self.algorithm.parameterAsLayerList(self.parameters, name, self.context)
        return [layer for layer in layers if isinstance(layer, QgsVectorLayer)]
