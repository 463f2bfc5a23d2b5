"""What is read: a Processing source, and its OGR file where that can be read column-wise.

A layer may be looked at only in ``prepareAlgorithm`` (main thread). What the algorithm needs of it
later, in whichever thread, is taken there as a plain `ColumnFile`.
"""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsFeatureRequest,
    QgsFields,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProviderRegistry,
    QgsVectorLayer,
)

_COLUMN_FORMATS = {"GPKG", "FlatGeobuf"}
"""Formats whose texts are UTF-8 and whose FID is the feature id, so that both ways agree."""

_KNOWN_PARTS = {"layerName", "subset"}
"""Parts of a layer's source, beside its path, that reading column by column honours."""


@dataclass(frozen=True)
class ColumnFile:
    """An OGR layer that GDAL can hand out column by column."""

    path: str
    layer: str
    subset: str


@dataclass(frozen=True)
class Source:
    """A Processing source with, where possible, the file behind it.

    Geometry validity is never checked on reading: tables are read by key, and where geometry is
    computed with, invalid geometries are repaired and named (`gis.geometry`).
    """

    name: str
    features: QgsProcessingFeatureSource
    columns: ColumnFile | None = None

    def fields(self) -> QgsFields:
        """The fields of the source."""
        return self.features.fields()

    def field_names(self) -> list[str]:
        """The names of its fields."""
        return list(self.features.fields().names())

    def iterate(self, request: QgsFeatureRequest | None = None):
        """The features, without a validity check."""
        flag = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
        return self.features.getFeatures(request or QgsFeatureRequest(), flag)


def column_file(layer: QgsVectorLayer | None, value: object) -> ColumnFile | None:
    """The file behind ``layer``, or None where only its features give the right answer.

    Features are needed where the layer has edits, joins or virtual fields, where a selection,
    limit or filter of the parameter ``value`` is to be honoured, where OGR cannot take the
    layer's filter, or where its source says more than path, table and filter: the number of a
    table, a geometry type, options for opening.
    """
    if layer is None or not layer.isValid() or layer.providerType() != "ogr":
        return None
    if isinstance(value, QgsProcessingFeatureSourceDefinition) and _restricts(value):
        return None
    if layer.isEditable() or layer.vectorJoins() or _has_virtual_fields(layer):
        return None
    if layer.storageType() not in _COLUMN_FORMATS:
        return None
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    subset = layer.subsetString().strip()
    path, more = str(parts.pop("path", "") or ""), {n for n, value in parts.items() if value}
    if not path or "|" in path or more - _KNOWN_PARTS or subset.upper().startswith("SELECT"):
        return None
    return ColumnFile(path, str(parts.get("layerName") or ""), subset)


def _restricts(definition: QgsProcessingFeatureSourceDefinition) -> bool:
    return (
        definition.selectedFeaturesOnly
        or getattr(definition, "featureLimit", -1) >= 0
        or bool(getattr(definition, "filterExpression", ""))  # since 3.32
    )


def _has_virtual_fields(layer: QgsVectorLayer) -> bool:
    fields = layer.fields()
    origins = {fields.fieldOrigin(place) for place in range(fields.count())}
    return bool(origins - {QgsFields.FieldOrigin.OriginProvider})
