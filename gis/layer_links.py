"""Links of Planwerke to layers: what is written into the register, and the layers it means.

What is stored is the source that QGIS opens, without user, password or configuration of an
authentication, and with paths as seen from the register or the project. Layers whose source QGIS
cannot write that way (memory layers apart, which are gone with the session) are known by a digest.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence

from qgis.core import (
    QgsDataSourceUri,
    QgsMapLayer,
    QgsProcessingUtils,
    QgsProject,
    QgsProviderRegistry,
)
from qgis.PyQt.QtCore import QUrl, QUrlQuery

from ..core.errors import QT_TRANSLATE_NOOP, SozialraumError
from ..core.plans.links import (
    DataPlace,
    LinkStatus,
    ProjectLayer,
    ProjectLayers,
    absolute_paths,
    mark_of,
    public_address,
    relative_path,
)
from ..core.plans.records import LayerLink

MARKS = "sozialraum/plan_links"
"""Custom property of a layer: the marks of its links, one a line."""

DIGEST = "digest:"
_PRIVATE = {"username", "password", "user", "authcfg"}
_PLAIN_PARAMETERS = {
    *("crs", "dbname", "estimatedmetadata", "format", "host", "key", "layer", "pagingEnabled"),
    *("port", "restrictToRequestBBOX", "service", "srid", "srsname", "sslmode", "type"),
    *("typename", "url", "version"),
}
_DATABASE_PATH = re.compile(r"[A-Za-z][A-Za-z0-9_]+:(?![/\\])")
_SUB_LAYER = "!!::!!"


def stored_source(layer: QgsMapLayer, folders: Sequence[str]) -> str:
    """The source of a layer as the register keeps it; paths as seen from the nearest folder.

    Errors
    ------
    SozialraumError
        The layer ends with the session, so that no link could find it again.
    """
    provider, source = layer.providerType(), layer.source()
    if provider == "memory" or QgsProcessingUtils.tempFolder() in source:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{layer} is temporary. Save it to a file first (context menu of the layer, “Make "
                "Permanent”); only then can a link find it again.",
            ),
            layer=layer.name(),
        )
    parts = _file_parts(provider, source)
    if parts:
        path = relative_path(str(parts["path"]), folders)
        name = _layer_name(layer, parts)
        return _with_path(provider, {**parts, "layerName": name}, path)
    return _public(provider, source)


def places_of(link: LayerLink, folders: Sequence[str]) -> list[DataPlace]:
    """Where the data of a link may be: a relative path is seen from each of ``folders``."""
    return [_place(link.provider, source) for source in sources_of(link, folders)]


def sources_of(link: LayerLink, folders: Sequence[str]) -> list[str]:
    """The sources that QGIS may open for a link."""
    parts = _file_parts(link.provider, link.source)
    if not parts:
        return [link.source]
    paths = absolute_paths(str(parts["path"]), folders)
    return [_with_path(link.provider, parts, path) for path in paths]


def file_of(link: LayerLink) -> str:
    """The file name of a link's data; nothing if they are in no file."""
    parts = _file_parts(link.provider, link.source)
    return str(parts["path"]).replace("\\", "/").rsplit("/", 1)[-1] if parts else ""


def source_in(link: LayerLink, path: str) -> str:
    """The source of a link whose file is now at ``path``."""
    return _with_path(link.provider, _file_parts(link.provider, link.source), path)


def project_layers(project: QgsProject) -> ProjectLayers:
    """The layers of a project, as links look at them."""
    return ProjectLayers(_looked_at(layer) for layer in project.mapLayers().values())


def folders_of(register_location: str, project: QgsProject | None) -> list[str]:
    """The folders that relative paths are seen from: the register's, then the project's."""
    own = "" if register_location.startswith("pg:") else register_location.replace("\\", "/")
    home = project.absolutePath() if project is not None else ""
    return [folder for folder in (own.rpartition("/")[0], home) if folder]


def status_of(link: LayerLink, layers: ProjectLayers, folders: Sequence[str]) -> LinkStatus:
    """What became of a link in a project."""
    mark = mark_of(link.plan, link.key)
    return layers.status(mark, places_of(link, folders), link.layer_name)


def links_to(
    layer: QgsMapLayer, links: Iterable[LayerLink], folders: Sequence[str]
) -> list[LayerLink]:
    """The links that mean ``layer``."""
    layers = ProjectLayers([_looked_at(layer)])
    return [link for link in links if status_of(link, layers, folders).layers]


def marks(layer: QgsMapLayer) -> set[str]:
    """The marks that a layer carries."""
    return {mark for mark in str(layer.customProperty(MARKS, "") or "").split("\n") if mark}


def set_mark(layer: QgsMapLayer, mark: str, wanted: bool) -> None:
    """Give a layer a mark, or take it away."""
    left = (marks(layer) | {mark}) if wanted else (marks(layer) - {mark})
    if left:
        layer.setCustomProperty(MARKS, "\n".join(sorted(left)))
    else:
        layer.removeCustomProperty(MARKS)


def _looked_at(layer: QgsMapLayer) -> ProjectLayer:
    place = None
    provider = layer.providerType()
    if provider and provider != "memory":
        source = layer.source()
        parts = _file_parts(provider, source)
        place = _place(provider, source, _layer_name(layer, parts) if parts else "")
    return ProjectLayer(layer.id(), layer.name(), place, frozenset(marks(layer)), layer.isValid())


def _place(provider: str, source: str, name: str = "") -> DataPlace:
    parts = _file_parts(provider, source)
    if parts:
        container = f"{parts['path']}{parts.get('vsiSuffix') or ''}"
        return DataPlace(provider, container, name or str(parts.get("layerName") or ""), True)
    public = _public(provider, source)
    if public.startswith(DIGEST):
        return DataPlace(provider, public, "")
    if provider == "wms":
        query = QUrlQuery(public)
        full = QUrl.ComponentFormattingOption.FullyDecoded
        layers = ",".join(query.allQueryItemValues("layers", full))
        return DataPlace(provider, query.queryItemValue("url", full), layers)
    uri = QgsDataSourceUri(public)
    if uri.hasParam("url"):
        name = uri.param("typename") or uri.param("layer")
        return DataPlace(provider, uri.param("url"), name)
    where = uri.service() or f"{uri.host()}:{uri.port()}"
    table = ".".join(part for part in (uri.schema(), uri.table()) if part)
    return DataPlace(provider, f"{where}/{uri.database()}", f"{table} ({uri.geometryColumn()})")


def _public(provider: str, source: str) -> str:
    """A source that is no file, without who asks; a digest where that cannot be told apart."""
    if source.startswith(DIGEST):
        return source
    if provider == "wms":
        return _public_query(source)
    uri = QgsDataSourceUri(source)
    if not uri.table() and not uri.hasParam("url"):
        return DIGEST + hashlib.sha256(source.encode()).hexdigest()[:24]
    names = set(re.findall(r"(?:^|\s)([A-Za-z][\w:-]*)=", source))
    for name in (names | _PRIVATE) - _PLAIN_PARAMETERS:
        uri.removeParam(name)
    uri.setUsername("")
    uri.setPassword("")
    uri.setAuthConfigId("")
    uri.setSql("")
    if hasattr(uri, "setHttpHeaders"):  # kept apart from the parameters since QGIS 3.26
        uri.setHttpHeaders(type(uri.httpHeaders())())
    if uri.hasParam("url"):
        address = public_address(uri.param("url"))
        uri.removeParam("url")
        uri.setParam("url", address)
    return str(uri.uri(False)).strip()


def _public_query(source: str) -> str:
    full = QUrl.ComponentFormattingOption.FullyDecoded
    kept = QUrlQuery()
    for name, value in QUrlQuery(source).queryItems(full):
        if name in _PRIVATE or name.startswith("http-header"):
            continue
        value = public_address(value) if name == "url" else value
        kept.addQueryItem(name, bytes(QUrl.toPercentEncoding(value)).decode())
    return str(kept.toString(QUrl.ComponentFormattingOption.FullyEncoded))


def _file_parts(provider: str, source: str) -> dict[str, object]:
    """The parts of a source that is a file; nothing for any other."""
    if source.startswith(DIGEST):
        return {}
    decoded: Mapping[str, object] = QgsProviderRegistry.instance().decodeUri(provider, source)
    parts = {name: value for name, value in decoded.items() if isinstance(value, (str, list))}
    path = str(parts.get("path", ""))
    remote = "/vsi" in path[:4] or "://" in path or _DATABASE_PATH.match(path)
    return {} if not path or remote else parts


def _with_path(provider: str, parts: Mapping[str, object], path: str) -> str:
    kept = ("layerName", "vsiPrefix", "vsiSuffix", "geometryColumn")
    if provider == "delimitedtext":
        kept = ("openOptions", *kept)
    wanted = {name: parts[name] for name in kept if parts.get(name)}
    return str(QgsProviderRegistry.instance().encodeUri(provider, {**wanted, "path": path}))


def _layer_name(layer: QgsMapLayer, parts: Mapping[str, object]) -> str:
    """The table within a file; for a file opened by its path alone, its only one."""
    name = str(parts.get("layerName") or "")
    if name or layer.providerType() != "ogr" or not layer.isValid():
        return name
    listed = layer.dataProvider().subLayers()
    return str(listed[0].split(_SUB_LAYER)[1]) if listed else ""
