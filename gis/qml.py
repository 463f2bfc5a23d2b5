"""The symbology of a layer as QML text, and back. Light: loaded with the plugin."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayer, QgsReadWriteContext, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument


def symbology_qml(layer: QgsVectorLayer) -> str:
    """Renderer and symbols of ``layer`` as the text of a .qml file."""
    document = QDomDocument()
    categories = QgsMapLayer.StyleCategory.Symbology
    layer.exportNamedStyle(document, QgsReadWriteContext(), categories)
    return document.toString(2)


def apply_symbology(layer: QgsVectorLayer, qml: str) -> bool:
    """Give ``layer`` the symbology in ``qml``; False if it is of another geometry type."""
    document = QDomDocument()
    document.setContent(qml)
    done, _ = layer.importNamedStyle(document, QgsMapLayer.StyleCategory.Symbology)
    layer.triggerRepaint()
    return bool(done)


def write_qml(qml: str, path: str) -> None:
    """Write a .qml file, with its folder."""
    file = Path(path)
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(qml, encoding="utf-8")
