"""What is opened for a link: the layer of the project, its stored source, or a file so called."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer

from ..core.errors import QT_TRANSLATE_NOOP, SozialraumError
from ..core.plans.links import ProjectLayers, plain_path
from ..core.plans.records import LayerLink
from .layer_links import file_of, folders_of, project_layers, source_in, sources_of, status_of
from .plan_areas import LinkedSource


@dataclass(frozen=True)
class OpenLayer:
    """A vector layer of a project, as it can be opened once more."""

    provider: str
    source: str
    crs: QgsCoordinateReferenceSystem


@dataclass(frozen=True)
class ProjectSources:
    """The layers of a project, noted down where they may be looked at."""

    layers: ProjectLayers
    open: dict[str, OpenLayer]
    home: str


def project_sources(project: QgsProject) -> ProjectSources:
    """Note down the layers of a project; only in the project's own thread."""
    vectors = {
        id_: OpenLayer(
            layer.providerType(), layer.source(), QgsCoordinateReferenceSystem(layer.crs())
        )
        for id_, layer in project.mapLayers().items()
        if isinstance(layer, QgsVectorLayer) and layer.isValid()
    }
    return ProjectSources(project_layers(project), vectors, project.absolutePath())


def linked_sources(
    links: Iterable[LayerLink],
    register_location: str,
    project: ProjectSources | None = None,
    layer_folder: str = "",
) -> list[LinkedSource]:
    """What to open for each link.

    Errors
    ------
    SozialraumError
        ``layer_folder`` does not exist.
    """
    folders = folders_of(register_location, None)
    if project is not None and project.home:
        folders.append(project.home)
    files = _files(layer_folder)
    found = []
    for link in links:
        opened = _in_project(link, project, folders)
        further = [*sources_of(link, folders), *_in_folder(link, files)]
        found.append(
            LinkedSource(
                link.key,
                link.layer_name or link.key,
                opened.provider if opened else link.provider,
                (opened.source,) if opened else tuple(further),
                link.area_filter,
                opened.crs if opened else None,
            )
        )
    return found


def _in_project(
    link: LayerLink, project: ProjectSources | None, folders: Sequence[str]
) -> OpenLayer | None:
    if project is None:
        return None
    meant = status_of(link, project.layers, folders).layers
    return next((project.open[id_] for id_ in meant if id_ in project.open), None)


def _files(folder: str) -> dict[str, list[str]]:
    """The paths below a folder by file name."""
    if not folder:
        return {}
    if not os.path.isdir(folder):
        raise SozialraumError(
            QT_TRANSLATE_NOOP("Sozialraum", "The folder {folder} does not exist."), folder=folder
        )
    found: dict[str, list[str]] = {}
    for here, _, names in os.walk(folder):
        for name in names:
            found.setdefault(name.casefold(), []).append(plain_path(os.path.join(here, name)))
    return found


def _in_folder(link: LayerLink, files: dict[str, list[str]]) -> list[str]:
    """Files of a link's name, those whose folders are called alike first."""
    paths = files.get(file_of(link).casefold(), [])

    def unlike(path: str) -> tuple[int, str]:
        own, other = plain_path(link.source).split("/"), path.split("/")
        alike = 0
        for one, two in zip(reversed(own[:-1]), reversed(other[:-1])):
            if one.casefold() != two.casefold():
                break
            alike += 1
        return -alike, path

    return [source_in(link, path) for path in sorted(paths, key=unlike)]
