"""What a shipped model is made of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from qgis.core import QgsProcessing, QgsProcessingParameterDefinition
from qgis.core import QgsProcessingParameterField as Field
from qgis.core import QgsProcessingParameterString as Text

POLYGONS = [QgsProcessing.SourceType.TypeVectorPolygon]
VECTOR = [QgsProcessing.SourceType.TypeVector]
METHODS = ["area", "largest", "centroid"]
PROFILES = ["none", "ba3", "strict5", "ten10", "areas300"]


@dataclass(frozen=True)
class Given:
    """What the user gives the model under ``name``."""

    name: str


@dataclass(frozen=True)
class Made:
    """What ``step`` has made."""

    step: str
    output: str = "OUTPUT"


@dataclass(frozen=True)
class Chosen:
    """A value that the model fixes."""

    value: object


@dataclass(frozen=True)
class Step:
    """One algorithm of a model; ``results`` are titles and outputs that the model hands out."""

    id: str
    algorithm: str
    title: str
    at: tuple[int, int]
    parameters: dict[str, object]
    results: dict[str, str] = field(default_factory=dict)
    optional: tuple[str, ...] = ()


@dataclass(frozen=True)
class Model:
    """A model: its file, title, help, inputs and steps."""

    file: str
    title: str
    help: str
    inputs: Callable[[], Iterator[QgsProcessingParameterDefinition]]
    steps: list[Step]


def field_of(name: str, title: str, of: str, many: bool = False, optional: bool = False) -> Field:
    """A field, or several, of the input ``of``."""
    return Field(name, title, None, of, Field.DataType.Any, many, optional)


def text(name: str, title: str, default: str = "", optional: bool = True) -> Text:
    """A line of text."""
    return Text(name, title, default, False, optional)


def helped(definition: QgsProcessingParameterDefinition, help_text: str):
    """The parameter with its help."""
    definition.setHelp(help_text)
    return definition


def origin() -> Iterator[QgsProcessingParameterDefinition]:
    """Date and source, which every result carries."""
    yield helped(
        text("DATE", "Stichtag der Grundzahlen"), "Jahr-Monat-Tag, zum Beispiel 2023-12-31."
    )
    yield helped(
        text("SOURCE_NOTE", "Quellenangabe"),
        "Woher die Grundzahlen stammen, mit Lizenz; steht in den Metadaten.",
    )
