"""One open register: read, changed and written in one transaction."""

from __future__ import annotations

import datetime
import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from osgeo import gdal, ogr

from ..core.errors import QT_TRANSLATE_NOOP, SozialraumError
from ..core.plans.edits import Edit, applied, new_key
from ..core.plans.records import Change, Entry, Register, columns
from . import register as files

LOG = "change_log"


class RegisterConflict(SozialraumError):  # noqa: N818  the name that the dock knows
    """Somebody else has changed the same rows."""


class RegisterStore:
    """A register in a GeoPackage; the shipped one cannot be written."""

    def __init__(self, location: str = "") -> None:
        self.location = location
        self.register: Register = self.reload()

    @property
    def writable(self) -> bool:
        """Whether it can be changed."""
        return bool(self.location)

    def reload(self) -> Register:
        """Read it again."""
        self.register = files.read(self.location)
        return self.register

    def save(self, edits: Sequence[Edit], changed_by: str) -> Sequence[Edit]:
        """Write changes, all or none; returns them as saved, with their new versions.

        Errors
        ------
        RegisterConflict
            A row has been changed by somebody else since it was read.
        SozialraumError
            A change breaks the rules, or the file cannot be written.
        """
        now = files.read(self.location)
        today = datetime.date.today().isoformat()
        stamped = [_stamped(edit, now, changed_by, today) for edit in edits]
        register = applied(now, stamped)
        logged = []
        for edit in stamped:
            line = _line(edit, register, changed_by, today)
            logged.append(line)
            register = applied(register, [line])
        _write(self.location, [*stamped, *logged])
        self.register = register
        return stamped


def open_register(location: str = "") -> RegisterStore:
    """Open a register; an empty location means the shipped one."""
    return RegisterStore(location)


def copy_shipped(target: Path) -> str:
    """An editable copy of the shipped register; returns its location.

    Errors
    ------
    SozialraumError
        There is a file already.
    """
    if target.exists():
        raise SozialraumError(
            QT_TRANSLATE_NOOP("Sozialraum", "{file} exists already; it is not replaced."),
            file=str(target),
        )
    if files.SHIPPED.exists():
        shutil.copyfile(files.SHIPPED, target)
    else:
        files.build(files.SHIPPED_YAML, target)
    return str(target)


def _stamped(edit: Edit, now: Register, changed_by: str, today: str) -> Edit:
    there = {entry.key: entry for entry in getattr(now, edit.table)}.get(edit.key)
    known = edit.before.version if edit.before is not None else None
    if (there.version if there is not None else None) != known:
        raise RegisterConflict(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "The entry “{key}” has been changed meanwhile ({who}, {when}). Nothing was "
                "saved; look at it and try again.",
            ),
            key=edit.key,
            who=there.changed_by if there is not None else "–",
            when=there.changed_at if there is not None else "–",
        )
    if edit.after is None:
        return edit
    version = (known or 0) + 1
    after = replace(edit.after, version=version, changed_at=today, changed_by=changed_by)
    return Edit(edit.table, edit.before, after)


def _line(edit: Edit, register: Register, changed_by: str, today: str) -> Edit:
    entry: Entry | None = edit.after or edit.before
    assert entry is not None
    position = max((line.position for line in register.change_log), default=0) + 1
    line = Change(
        new_key(register, LOG, f"c {position}"),
        *(entry.document, entry.place, position, 1, today, changed_by),
        *(edit.table, edit.key, edit.action),
    )
    return Edit(LOG, None, line)


def _write(location: str, edits: Sequence[Edit]) -> None:
    dataset = gdal.OpenEx(location, gdal.OF_VECTOR | gdal.OF_UPDATE, allowed_drivers=["GPKG"])
    if dataset is None or dataset.StartTransaction() != ogr.OGRERR_NONE:
        raise SozialraumError(
            QT_TRANSLATE_NOOP("Sozialraum", "The register {file} cannot be written."),
            file=location,
        )
    for edit in edits:
        _write_row(dataset.GetLayerByName(edit.table), edit)
    dataset.CommitTransaction()


def _write_row(layer, edit: Edit) -> None:
    layer.SetAttributeFilter(f"key = '{edit.key}'")
    feature = layer.GetNextFeature()
    layer.SetAttributeFilter(None)
    if edit.after is None:
        layer.DeleteFeature(feature.GetFID())
        return
    new = feature is None
    feature = feature or ogr.Feature(layer.GetLayerDefn())
    for name in columns(edit.table):
        value = getattr(edit.after, name)
        if value == "":
            feature.SetFieldNull(name)
        else:
            feature.SetField(name, value)
    (layer.CreateFeature if new else layer.SetFeature)(feature)
