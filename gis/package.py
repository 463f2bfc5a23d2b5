"""Several layers as the tables of one GeoPackage, each with its look and where it comes from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeatureRequest,
    QgsFeedback,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..core.errors import QT_TRANSLATE_NOOP, SozialraumError
from .provenance import Provenance, attach, store
from .qml import apply_symbology
from .sources import Source
from .unfinished import unfinished


@dataclass(frozen=True)
class Content:
    """A table of the file.

    Attributes
    ----------
    table
        Its name in the file.
    source
        What it holds.
    provenance
        What is said of it; its title is the name of the layer in QGIS.
    qml
        Its look, where it has areas.
    """

    table: str
    source: Source
    provenance: Provenance
    qml: str = ""


def write_package(
    path: Path,
    contents: Sequence[Content],
    transforms: QgsCoordinateTransformContext,
    feedback: QgsFeedback | None = None,
) -> None:
    """Write the tables to ``path``, which is there wholly or not at all.

    Errors
    ------
    SozialraumError
        A table cannot be written, or the file is open elsewhere.
    """
    with unfinished(path) as beside:
        for content in contents:
            _write(beside, content, transforms, feedback)
        for content in contents:
            _describe(beside, content)


def _write(
    path: Path,
    content: Content,
    transforms: QgsCoordinateTransformContext,
    feedback: QgsFeedback | None,
) -> None:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = content.table
    options.feedback = feedback
    layer = content.source.features.materialize(QgsFeatureRequest(), feedback)
    # A feature number of another file would clash with the one that is counted anew.
    options.attributes = [
        at
        for at, field in enumerate(layer.fields())
        if field.name().lower() not in ("fid", "ogc_fid")
    ]
    options.skipAttributeCreation = not options.attributes
    if path.exists():
        options.actionOnExistingFile = (
            QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        )
    code, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), transforms, options
    )
    if code == QgsVectorFileWriter.WriterError.Canceled:
        return
    if code != QgsVectorFileWriter.WriterError.NoError:
        raise SozialraumError(
            QT_TRANSLATE_NOOP("Sozialraum", "The table {table} cannot be written: {reason}"),
            table=content.table,
            reason=message,
        )


def _describe(path: Path, content: Content) -> None:
    """Look, German field names and provenance go into the file, where QGIS finds them."""
    destination = f"{path}|layername={content.table}"
    written = QgsVectorLayer(destination, content.provenance.title, "ogr")
    aliases = {field.name(): field.alias() for field in content.source.fields()}
    for place, field in enumerate(written.fields()):
        written.setFieldAlias(place, aliases.get(field.name(), ""))
    if content.qml:
        apply_symbology(written, content.qml)
    attach(written, content.provenance)
    written.saveStyleToDatabase(content.table, "", True, "")
    store(destination, content.provenance)
