"""The example projects that come with the plugin. Light: loaded with the plugin."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PROJECTS = Path(__file__).resolve().parent.parent / "examples" / "projects"


@dataclass(frozen=True)
class ExampleProject:
    """A folder with a project file and its data."""

    folder: Path
    file: str

    @property
    def title(self) -> str:
        """What it is called in the menu: the folder's name, capitalised."""
        return self.folder.name.capitalize()


def example_projects() -> Iterator[ExampleProject]:
    """Those that were built."""
    for file in sorted(PROJECTS.glob("*/*.qgz")):
        yield ExampleProject(file.parent, file.name)


def copied(example: ExampleProject, place: Path) -> Path:
    """Copy the folder into ``place`` under a name that is free; returns the project file.

    Errors
    ------
    OSError
        The place cannot be written.
    """
    wanted = place / f"sozialraum-{example.folder.name}"
    number = 2
    while wanted.exists():
        wanted = place / f"sozialraum-{example.folder.name}-{number}"
        number += 1
    shutil.copytree(example.folder, wanted)
    return wanted / example.file
