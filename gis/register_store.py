"""One open register: read, changed in transactions, and shared with others.

Nobody locks anything while working. A change says what it started from; where a row is no longer
so when it is saved, somebody else was faster, and nothing is saved.
"""

from __future__ import annotations

import contextlib
import datetime
import uuid
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from ..core.errors import QT_TRANSLATE_NOOP, SozialraumError
from ..core.plans.edits import LOG, Edit, applied, merged, next_position, organisation_unit
from ..core.plans.records import Change, Register
from . import register as files
from .register_conflict import RegisterConflict, conflict
from .register_migration import prepare, with_copy
from .register_place import Place, WriteError, place_of, schemas_of
from .register_read import DamagedRegister, info_of, read_place
from .register_sql import INFO, statements, tables_of

__all__ = ["RegisterConflict", "RegisterStore", "copy_shipped", "install", "open_register"]


class RegisterStore:
    """A register in a GeoPackage or in PostgreSQL; the shipped one cannot be written.

    Attributes
    ----------
    location
        As in REGISTER: empty, the path of a GeoPackage, or ``pg:connection/schema``.
    writable
        Whether it can be changed.
    register
        As it was last read.
    """

    def __init__(self, location: str = "") -> None:
        self.location = location
        self._place: Place | None = place_of(location) if location else None
        self._saved = 0
        self.writable = self._place is not None and self._place.writable()
        self.register: Register = self.reload()

    def reload(self) -> Register:
        """Read it again."""
        if self._place is None:
            self.register = files.read()
        else:
            reading = read_place(self._place)
            self.register, self._saved = reading.register, reading.info.saved
        return self.register

    def changed_elsewhere(self) -> bool:
        """Whether somebody has saved since it was last read."""
        return self._place is not None and info_of(self._place).saved != self._saved

    def save(self, edits: Sequence[Edit], changed_by: str) -> Sequence[Edit]:
        """Write changes, all or none; returns them as saved, with their new versions.

        One edit remains of several of the same row.

        Errors
        ------
        RegisterConflict
            Somebody else has changed the same rows since they were read; ``register`` has been
            read again.
        SozialraumError
            A change breaks the rules, the register is read-only, or it cannot be written now.
        """
        by, moment = organisation_unit(changed_by), _now()
        place = self._writable_place()
        stamped = [edit.stamped(by, moment[:10]) for edit in merged(edits)]
        if not stamped:
            return []
        register = self._checked(stamped)
        lines = [edit.logged(f"log_{uuid.uuid4().hex}", by, moment) for edit in stamped]
        try:
            place.write(statements(stamped, lines, place.named))
        except WriteError as error:
            self._explain(stamped, lines, error)
        else:
            self._saved_as(register, lines)
        return stamped

    def _writable_place(self) -> Place:
        if self._place is None or not self.writable:
            raise SozialraumError(
                QT_TRANSLATE_NOOP(
                    "Sozialraum",
                    "The register {file} cannot be changed here: it is read-only. Work on a copy, "
                    "or ask for the right to write.",
                ),
                file=self.location or str(files.SHIPPED),
            )
        return self._place

    def _checked(self, edits: Sequence[Edit]) -> Register:
        """The register after the changes; what the schema forbids is refused before writing."""
        try:
            return applied(self.register, edits)
        except SozialraumError as error:
            self.reload()
            raise conflict(self.register, edits) or error from error

    def _explain(self, edits: Sequence[Edit], lines: Sequence[Change], error: WriteError) -> None:
        """Tell a conflict from all else; nothing if the changes are there all the same, which
        may be when the connection breaks while the database confirms."""
        found = None
        if not error.busy:
            self.reload()
            if any(line.key == lines[0].key for line in self.register.change_log):
                return
            found = conflict(self.register, edits)
        raise found or _failed(self.location, error) from error

    def _saved_as(self, register: Register, lines: Sequence[Change]) -> None:
        """Go on with what has been saved; read again only if others have saved meanwhile.

        What has been saved does not fail because reading does.
        """
        last = next_position(register, LOG)
        log = [replace(line, position=place) for place, line in enumerate(lines, last)]
        self.register = replace(register, change_log=(*register.change_log, *log))
        self._saved += 1
        with contextlib.suppress(SozialraumError):
            if self.changed_elsewhere():
                self.reload()


def open_register(location: str = "") -> RegisterStore:
    """Open a register for work; an empty location means the shipped one.

    An older one is brought up to date, with a copy beside it.

    Errors
    ------
    SozialraumError
        There is none, it is damaged (then a copy is kept), or it comes from a newer plugin.
    """
    place = place_of(location) if location else None
    try:
        if place is not None:
            prepare(place)
        return RegisterStore(location)
    except DamagedRegister as error:
        raise with_copy(place, error) from error


def copy_shipped(target: Path) -> str:
    """An editable copy of the shipped register; returns its location.

    Errors
    ------
    SozialraumError
        There is a file already, or none can be written.
    """
    install(str(target), files.read())
    return str(target)


def install(location: str, register: Register) -> None:
    """Make the tables of a register and fill them: in a new GeoPackage, or in a schema of
    PostgreSQL, which is made if it is not there.

    Errors
    ------
    SozialraumError
        There is something already, or the place cannot be written.
    """
    place = place_of(location)
    if place.path is not None:
        if place.path.exists():
            raise SozialraumError(
                QT_TRANSLATE_NOOP("Sozialraum", "{file} exists already; it is not replaced."),
                file=location,
            )
        # What a killed program left of a file that is gone would be read as part of the new one.
        for rest in ("-wal", "-shm", "-journal"):
            Path(f"{place.path}{rest}").unlink(missing_ok=True)
        files.write(register, place.path)
        return
    there = place.schema in schemas_of(place)
    if there and place.holds(INFO):
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum", "There is a register in {location} already; it is not replaced."
            ),
            location=location,
        )
    schema = [] if there else [f"CREATE SCHEMA {place.schema_named()}"]
    try:
        place.write([*schema, *tables_of(register, place.named)])
    except WriteError as error:
        raise _failed(location, error) from error


def _failed(location: str, error: WriteError) -> SozialraumError:
    if error.busy:
        return SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "Nothing was saved: somebody else is writing to {file}. Try again in a minute.",
            ),
            file=location,
        )
    return SozialraumError(
        QT_TRANSLATE_NOOP("Sozialraum", "Nothing was saved in {file}: {reason}"),
        file=location,
        reason=error.reason,
    )


def _now() -> str:
    """Date and time with the distance to UTC, so that lines of several computers compare."""
    return datetime.datetime.now().astimezone().isoformat(sep=" ", timespec="seconds")
