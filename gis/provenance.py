"""Where a result comes from, kept with the layer: method, parameters, source, date, version."""

from __future__ import annotations

import configparser
import re
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from qgis.core import QgsLayerMetadata, QgsProviderRegistry, QgsVectorLayer

ROOT = Path(__file__).resolve().parent.parent
_LETTER = "A-Za-zÄÖÜäöüß"
_INTERNAL = re.compile(f"(?<![{_LETTER}])intern(al|e|er|es)?(?![{_LETTER}])", re.IGNORECASE)


@lru_cache(maxsize=1)
def plugin_version() -> str:
    """The version that metadata.txt names."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]


@dataclass
class Provenance:
    """What is said of a result.

    Attributes
    ----------
    title
        Name of the result.
    abstract
        What it is, in sentences: formula or method, source, date, reservations.
    history
        What made it: algorithm, version, parameters.
    """

    title: str
    abstract: str
    history: list[str] = field(default_factory=list)

    def metadata(self) -> QgsLayerMetadata:
        """The same as QGIS layer metadata."""
        metadata = QgsLayerMetadata()
        metadata.setTitle(self.title)
        metadata.setAbstract(self.abstract)
        metadata.setHistory(self.history)
        metadata.setType("dataset")
        return metadata


def says_internal(text: str) -> bool:
    """Whether a name says that what it names must not leave the house."""
    return bool(_INTERNAL.search(text))


def for_release(name: str) -> str:
    """A name without the word that forbids to let it out: ``Zählung`` of ``Zählung (intern)``."""
    return re.sub(rf"[\s_,;(\[-]*{_INTERNAL.pattern}[)\]]*", "", name, flags=re.IGNORECASE) or "–"


def is_internal(layer: QgsVectorLayer) -> bool:
    """Whether a layer says so in its name or in the title of its metadata."""
    return says_internal(layer.name()) or says_internal(layer.metadata().title())


def attach(layer: QgsVectorLayer, provenance: Provenance) -> None:
    """Say in the layer where it comes from."""
    layer.setMetadata(provenance.metadata())


def store(destination: str, provenance: Provenance) -> bool:
    """Write the provenance into the GeoPackage at ``destination``; False for other formats."""
    registry = QgsProviderRegistry.instance()
    parts = registry.decodeUri("ogr", destination)
    path = str(parts.get("path") or "")
    # A GeoPackage that Processing makes has one layer of the file's name.
    parts["layerName"] = parts.get("layerName") or Path(path).stem
    if not path.lower().endswith(".gpkg") or not Path(path).exists():
        return False
    try:
        stored, _ = registry.saveLayerMetadata(
            "ogr", registry.encodeUri("ogr", parts), provenance.metadata()
        )
    except Exception:
        return False
    return bool(stored)
