"""Destinations that would lose something are refused before anything is computed."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProperty,
)

from ..i18n import translate

_DATABASE = re.compile(r"""^ogr:dbname=['"](?P<path>.+?)['"]\s+table=['"](?P<table>.+?)['"]""")


def destination(value: object) -> str:
    """A sink parameter's raw value as text: a path, an ``ogr:`` reference, or nothing."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    return value if isinstance(value, str) else ""


def refusal(algorithm: QgsProcessingAlgorithm, parameters: dict, context) -> str:
    """Why the outputs cannot all be written, or nothing."""
    seen: dict[tuple[str, str], str] = {}
    plain: dict[str, str] = {}
    for definition in algorithm.destinationParameterDefinitions():
        if not isinstance(definition, QgsProcessingParameterFeatureSink):
            continue
        text = destination(parameters.get(definition.name()))
        if not text or text == "TEMPORARY_OUTPUT" or text.startswith("memory:"):
            continue
        if Path(text).suffix.lower() in {".shp", ".dbf"}:
            return _shapefile(definition.description())
        match = _DATABASE.match(text)
        path, table = (match["path"], match["table"]) if match else (text, "")
        place = str(Path(path)).lower()
        clash = seen.get((place, table)) or (plain.get(place) if not table else None)
        if clash or (table and place in plain):
            return _clash(definition.description(), clash or plain[place])
        seen[(place, table)] = definition.description()
        if not table:
            plain[place] = definition.description()
        elif any(other == place and not name for other, name in seen):
            return _clash(definition.description(), plain[place])
    return ""


def _shapefile(output: str) -> str:
    return translate(
        "Sozialraum",
        "{output}: a Shapefile or dBase table cuts field names to ten characters and knows no "
        "NULL for text. Choose a GeoPackage (.gpkg).",
    ).format(output=output)


def _clash(output: str, other: str) -> str:
    return translate(
        "Sozialraum",
        "{output} and {other} would overwrite each other in one file. Choose two files, or two "
        "tables of one GeoPackage, written as ogr:dbname='file.gpkg' table=\"name\".",
    ).format(output=output, other=other)
