"""The look of a layer as QML text, and back. Light: loaded with the plugin.

The look is its symbols, and what stands in its map tip.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayer, QgsReadWriteContext, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtXml import QDomDocument

_CATEGORY = QgsMapLayer.StyleCategory
_LOOK = _CATEGORY.Symbology | _CATEGORY.MapTips
_WHOLE_LOOK = _LOOK | _CATEGORY.Labeling | _CATEGORY.LayerConfiguration

_KINDS = {
    QgsWkbTypes.GeometryType.PointGeometry: "Point",
    QgsWkbTypes.GeometryType.LineGeometry: "LineString",
    QgsWkbTypes.GeometryType.PolygonGeometry: "Polygon",
}


def memory_geometry(geometry: QgsWkbTypes.GeometryType) -> str:
    """What a memory layer calls a type of geometry."""
    return _KINDS[geometry]


def symbology_qml(layer: QgsVectorLayer, labels: bool = False) -> str:
    """Symbols and map tip of ``layer`` as the text of a .qml file; ``labels``: those, too."""
    document = QDomDocument()
    categories = _WHOLE_LOOK if labels else _LOOK
    layer.exportNamedStyle(document, QgsReadWriteContext(), categories)
    return document.toString(2)


def apply_symbology(layer: QgsVectorLayer, qml: str) -> bool:
    """Give ``layer`` the look in ``qml``; False if it is of another geometry type."""
    document = QDomDocument()
    document.setContent(qml)
    done, _ = layer.importNamedStyle(document, _LOOK)
    layer.triggerRepaint()
    return bool(done)


def write_qml(qml: str, path: str) -> None:
    """Write a .qml file, with its folder."""
    file = Path(path)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(qml, encoding="utf-8")
