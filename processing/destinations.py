"""Destinations that would lose something are refused before anything is computed."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
    QgsProperty,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..gis.file_errors import reason
from ..i18n import QT_TRANSLATE_NOOP, tr, translate

_DATABASE = re.compile(
    r"""^(?:ogr|spatialite):dbname=['"](?P<path>.+?)['"]\s+table=['"](?P<table>.+?)['"]"""
)
_FILE = re.compile(r"(?![A-Za-z]{2,}:)")
"""A path, perhaps of a Windows drive; ``postgres:`` and its like are none."""
_SHAPEFILE = QT_TRANSLATE_NOOP(
    "Sozialraum",
    "{output}: a Shapefile or dBase table cuts field names to ten characters and knows no "
    "NULL for text. Choose a GeoPackage (.gpkg).",
)
_FLATGEOBUF = QT_TRANSLATE_NOOP(
    "Sozialraum",
    "{output}: a FlatGeobuf file drops rows without geometry and does not say so. Choose a "
    "GeoPackage (.gpkg).",
)
_LOSING = {".shp": _SHAPEFILE, ".dbf": _SHAPEFILE, ".fgb": _FLATGEOBUF}


@dataclass(frozen=True)
class Place:
    """A file, or one table in it; without ``table`` the whole file is meant."""

    path: str
    table: str = ""

    def meets(self, other: Place) -> bool:
        """Whether writing to one of both would touch the other."""
        if _resolved(self.path) != _resolved(other.path):
            return False
        return not (self.table and other.table) or self.table.lower() == other.table.lower()


def destination(value: object, context: QgsProcessingContext) -> str:
    """An output's raw value as text: a path, an ``ogr:`` reference, or nothing."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.valueAsString(context.expressionContext(), "")[0]
    return value if isinstance(value, str) else ""


def refusal(algorithm: QgsProcessingAlgorithm, parameters: dict, context) -> str:
    """Why the outputs cannot all be written, or nothing."""
    outputs = list(_outputs(algorithm, parameters, context))
    for number, (output, place) in enumerate(outputs):
        losing = _LOSING.get(Path(place.path).suffix.lower())
        if losing:
            return tr(losing, output=output)
        for other, earlier in outputs[:number]:
            if place.meets(earlier):
                return _clash(output, other)
    sources = list(_sources(algorithm, parameters, context)) if outputs else []
    for output, place in outputs:
        for source, read in sources:
            if place.meets(read):
                return _overwrites(output, source)
    return ""


def make_folders(algorithm: QgsProcessingAlgorithm, parameters: dict, context) -> None:
    """Make the folders that the outputs are to lie in.

    Errors
    ------
    QgsProcessingException
        A folder cannot be made.
    """
    for output, place in _outputs(algorithm, parameters, context):
        folder = Path(place.path).parent
        if folder.is_dir() or not _FILE.match(place.path):
            continue
        try:
            folder.mkdir(parents=True)
        except OSError as error:
            text = translate(
                "Sozialraum",
                "{output}: the folder {folder} does not exist and cannot be made ({reason}).",
            )
            raise QgsProcessingException(
                text.format(output=output, folder=folder, reason=reason(error))
            ) from error


def _outputs(algorithm, parameters: dict, context) -> Iterator[tuple[str, Place]]:
    for definition in algorithm.destinationParameterDefinitions():
        text = destination(parameters.get(definition.name()), context)
        if not text or text == "TEMPORARY_OUTPUT" or text.startswith("memory:"):
            continue
        match = _DATABASE.match(text)
        if match:
            yield definition.description(), Place(match["path"], match["table"])
        else:
            yield definition.description(), Place(_written(text, definition.type()))


def _written(path: str, kind: str) -> str:
    """The file that is written: Processing appends .gpkg to a suffix that it does not know."""
    if kind != "sink" or QgsVectorFileWriter.driverForExtension(Path(path).suffix):
        return path
    return f"{path}.gpkg"


def _sources(algorithm, parameters: dict, context) -> Iterator[tuple[str, Place]]:
    for definition in algorithm.parameterDefinitions():
        if parameters.get(definition.name()) is not None:
            for place in _read_by(definition, algorithm, parameters, context):
                yield definition.description(), place


def _read_by(
    definition: QgsProcessingParameterDefinition, algorithm, parameters: dict, context
) -> Iterator[Place]:
    name = definition.name()
    if isinstance(
        definition, (QgsProcessingParameterFeatureSource, QgsProcessingParameterVectorLayer)
    ):
        value = parameters[name]
        if isinstance(value, QgsProcessingFeatureSourceDefinition):
            value = value.source  # QGIS resolves to a layer only what stands inside
        yield from _places(algorithm.parameterAsVectorLayer({name: value}, name, context))
    elif isinstance(definition, QgsProcessingParameterMultipleLayers):
        for layer in algorithm.parameterAsLayerList(parameters, name, context):
            yield from _places(layer)
    elif isinstance(definition, (QgsProcessingParameterFile, QgsProcessingParameterString)):
        path = algorithm.parameterAsString(parameters, name, context).strip()
        if os.path.isfile(path):
            yield Place(path)


def _places(layer: object) -> Iterator[Place]:
    """The file of a vector layer, and the files of the layers joined to it."""
    if not isinstance(layer, QgsVectorLayer):
        return
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = str(parts.get("path") or "").split("|")[0]
    if os.path.isfile(path):
        yield Place(path, str(parts.get("layerName") or "") or _table(path, parts.get("layerId")))
    for join in layer.vectorJoins():
        yield from _places(join.joinLayer())


def _table(path: str, number: int | None) -> str:
    """The table that OGR reads where the source names none: the one of that number."""
    for table in QgsProviderRegistry.instance().querySublayers(path):
        if table.providerKey() == "ogr" and table.layerNumber() == (number or 0):
            return table.name()
    return ""


def _resolved(path: str) -> str:
    return os.path.realpath(path).lower()


def _overwrites(output: str, source: str) -> str:
    return translate(
        "Sozialraum",
        "{output} would overwrite what “{source}” is read from. Choose another file, or another "
        "table of the GeoPackage, written as ogr:dbname='file.gpkg' table=\"name\".",
    ).format(output=output, source=source)


def _clash(output: str, other: str) -> str:
    return translate(
        "Sozialraum",
        "{output} and {other} would overwrite each other in one file. Choose two files, or two "
        "tables of one GeoPackage, written as ogr:dbname='file.gpkg' table=\"name\".",
    ).format(output=output, other=other)
