"""Which layers of a project a Planwerk's links mean, however they are called and wherever they lie.

A link says where the data of a layer are. A project's layer is the linked one if its data are at
that place; or if it carries the link's mark, which it was given when it was linked and keeps when
its source changes. What only looks alike is offered, never taken.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

PRESENT, UNREADABLE, CHANGED, ABSENT = "present", "unreadable", "changed", "absent"
STATES = (PRESENT, UNREADABLE, CHANGED, ABSENT)
MOST_UPS = 3
"""So many folders up a path may lead and still be relative: further away it is another place."""

_DRIVE = re.compile(r"[A-Za-z]:/|//")
_HARMLESS = {
    *("map", "service", "request", "version", "layers", "layer", "styles", "format", "crs", "srs"),
    *("typename", "typenames", "workspace", "collection", "dataset", "tilematrixset"),
}


@dataclass(frozen=True)
class DataPlace:
    """Where the data of a layer are.

    Attributes
    ----------
    provider
        QGIS' key of the data provider.
    container
        Path of a file, ``host:port/database``, or address of a service.
    name
        Table or layer within; empty where the container holds only one.
    is_file
        Whether the container is a file, whose folder may change.
    """

    provider: str
    container: str
    name: str
    is_file: bool = False

    @property
    def identity(self) -> tuple[str, str, str]:
        """Equal for equal data, however the path is written."""
        container = plain_path(self.container) if self.is_file else self.container
        if _DRIVE.match(container):
            container = container.casefold()
        return self.provider, container, self._named()

    @property
    def tail(self) -> tuple[str, str, str]:
        """What stays when data are moved: file name (or nothing) and layer."""
        file = plain_path(self.container).rsplit("/", 1)[-1] if self.is_file else ""
        return self.provider, file.casefold(), self._named()

    def _named(self) -> str:
        if self.name or not self.is_file:
            return self.name
        return plain_path(self.container).rsplit("/", 1)[-1].rsplit(".", 1)[0]


@dataclass(frozen=True)
class ProjectLayer:
    """A layer of the project, as far as links look at it; ``marks`` are those it carries."""

    id: str
    title: str
    place: DataPlace | None
    marks: frozenset[str]
    readable: bool = True


@dataclass(frozen=True)
class LinkStatus:
    """What became of a link.

    Attributes
    ----------
    state
        ``present``; ``unreadable``: the layer is there, its data are not; ``changed``: the data of
        the layer are elsewhere now, or another layer looks like it; ``absent``.
    layers
        Ids of the layers that the link means.
    candidates
        Ids of readable layers that the link might mean, the likeliest first.
    """

    state: str
    layers: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()


class ProjectLayers:
    """The layers of a project, found by place, mark and likeness."""

    def __init__(self, layers: Iterable[ProjectLayer]) -> None:
        self._by_place: defaultdict[tuple[str, ...], list[ProjectLayer]] = defaultdict(list)
        self._by_mark: defaultdict[str, list[ProjectLayer]] = defaultdict(list)
        self._by_tail: defaultdict[tuple[str, ...], list[ProjectLayer]] = defaultdict(list)
        self._by_title: defaultdict[str, list[ProjectLayer]] = defaultdict(list)
        for layer in layers:
            self._by_title[layer.title.casefold()].append(layer)
            for mark in layer.marks:
                self._by_mark[mark].append(layer)
            if layer.place is not None:
                self._by_place[layer.place.identity].append(layer)
                self._by_tail[layer.place.tail].append(layer)

    def status(self, mark: str, places: Sequence[DataPlace], title: str) -> LinkStatus:
        """What a link means: it carries ``mark``, and its data are at one of ``places``."""
        exact = [layer for place in places for layer in self._by_place[place.identity]]
        marked = self._by_mark[mark]
        tails = {place.tail for place in places}
        moved = [layer for layer in marked if layer.place and layer.place.tail in tails]
        alike = self._alike(tails, title)
        meant = exact or moved
        if any(layer.readable for layer in meant):
            return LinkStatus(PRESENT, _ids(layer for layer in meant if layer.readable))
        if meant:
            return LinkStatus(UNREADABLE, _ids(meant), _without(alike, meant))
        if marked:
            return LinkStatus(CHANGED, _ids(marked), _ids([*_readable(marked), *alike]))
        return LinkStatus(CHANGED if alike else ABSENT, (), _ids(alike))

    def _alike(self, tails: set[tuple[str, str, str]], title: str) -> list[ProjectLayer]:
        # Services without named layers, such as tiles, are not alike because of that.
        same_tail = [layer for tail in tails if tail[2] for layer in self._by_tail[tail]]
        same_title = self._by_title[title.casefold()] if title else []
        return _readable([*same_tail, *same_title])


def mark_of(plan: str, key: str) -> str:
    """The mark of a link; with the Planwerk, since link keys of two registers may be the same."""
    return f"{plan}:{key}"


def plain_path(path: str) -> str:
    """A path with forward slashes, without ``.`` and ``..``."""
    path = path.replace("\\", "/")
    head = "//" if path.startswith("//") else "/" if path.startswith("/") else ""
    parts: list[str] = []
    for part in path.split("/"):
        if part == ".." and parts and parts[-1] != "..":
            parts.pop()
        elif part not in ("", "."):
            parts.append(part)
    return head + "/".join(parts)


def is_relative(path: str) -> bool:
    """Whether a path begins at some folder rather than at a root or drive."""
    path = path.replace("\\", "/")
    return not path.startswith("/") and not _DRIVE.match(path)


def relative_path(path: str, folders: Iterable[str]) -> str:
    """``path`` as seen from the nearest of ``folders``; unchanged if none is near."""
    ways = [way for folder in folders if (way := _way(path, folder))]
    return min(ways, key=lambda way: way.count("../"), default=plain_path(path))


def absolute_paths(path: str, folders: Iterable[str]) -> list[str]:
    """What a stored path may mean: itself, or seen from each of ``folders``."""
    if not is_relative(path):
        return [plain_path(path)]
    return list(dict.fromkeys(plain_path(f"{folder}/{path}") for folder in folders if folder))


def public_address(address: str) -> str:
    """The address of a service without who asks: no user, password, key or session.

    Of what follows the ``?`` only parameters that are known to be harmless are kept.
    """
    base, _, query = address.partition("?")
    base = re.sub(r"^(\w+://)[^/@]*@", r"\1", base)
    kept = [
        part
        for part in re.split(r"[&;]", query)
        if part.partition("=")[0].casefold() in _HARMLESS and "=" in part
    ]
    return base + ("?" + "&".join(kept) if kept else "")


def _way(path: str, folder: str) -> str:
    if not folder:
        return ""
    target, start = plain_path(path).split("/"), plain_path(folder).split("/")
    drive = bool(_DRIVE.match(plain_path(path)))
    common = 0
    for here, there in zip(start, target[:-1]):
        if here != there and not (drive and here.casefold() == there.casefold()):
            break
        common += 1
    # What only the root has in common, or the drive, does not belong together.
    if not any(start[:common]) or len(start) - common > MOST_UPS:
        return ""
    return "./" + "../" * (len(start) - common) + "/".join(target[common:])


def _readable(layers: Iterable[ProjectLayer]) -> list[ProjectLayer]:
    return [layer for layer in layers if layer.readable]


def _ids(layers: Iterable[ProjectLayer]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(layer.id for layer in layers))


def _without(layers: Iterable[ProjectLayer], others: Iterable[ProjectLayer]) -> tuple[str, ...]:
    known = _ids(others)
    return tuple(id_ for id_ in _ids(layers) if id_ not in known)
