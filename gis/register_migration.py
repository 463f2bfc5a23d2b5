"""Before a register is worked on: an older one is brought up to date, a damaged one refused.

Both keep a copy of a GeoPackage beside it first. Registers in PostgreSQL are copied by the
database's own backup.
"""

from __future__ import annotations

import contextlib
import datetime
import shutil
import sqlite3
from pathlib import Path

from ..core.errors import QT_TRANSLATE_NOOP, SozialraumError
from ..core.plans.load import SCHEMA
from ..i18n import tr
from .register_place import Place, WriteError
from .register_read import DamagedRegister, damaged, info_of, read_place
from .register_sql import INFO

# What leads from a schema to the next one, in any database; {info} is the table's name.
STEPS = {1: ('ALTER TABLE {info} ADD COLUMN "saved" integer NOT NULL DEFAULT 0',)}
_SIDE_FILES = ("-wal", "-journal")


def prepare(place: Place) -> None:
    """Look at the file of the register at ``place``, and bring an older one up to date.

    Errors
    ------
    DamagedRegister
        What is there is broken.
    SozialraumError
        There is none, or it comes from a newer plugin.
    """
    _check_file(place)
    if info_of(place).schema != SCHEMA:
        read_place(place)  # what is broken is not changed
        migrate(place)


def migrate(place: Place) -> Path | None:
    """Bring an older register up to date; returns the copy that was made before.

    One that cannot be written stays as it is: it can be read all the same.

    Errors
    ------
    SozialraumError
        The register cannot be changed just now; it is as it was.
    """
    schema = info_of(place).schema
    if schema == SCHEMA or not place.writable():
        return None
    try:
        copy = _backup(place.path) if place.path is not None else None
        place.write(_steps(place, schema))
    except (WriteError, sqlite3.Error, OSError) as error:
        if info_of(place).schema == SCHEMA:  # somebody else was faster
            return None
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "The register {file} is of an older form and cannot be brought up to date now: "
                "{reason}. It is as it was. Try again when nobody else works on it, or have it "
                "opened by somebody who may change its tables.",
            ),
            file=place.location,
            reason=error.reason if isinstance(error, WriteError) else str(error),
        ) from error
    return copy


def _steps(place: Place, schema: int) -> list[str]:
    info = place.named(INFO)
    steps = [step.format(info=info) for number in range(schema, SCHEMA) for step in STEPS[number]]
    return [*steps, f"UPDATE {info} SET \"schema\" = '{SCHEMA}'"]


def _backup(path: Path) -> Path:
    """A copy as of one moment, whoever else has the file open."""
    copy = _beside(path, "sicherung")
    closing = contextlib.closing
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
    return copy


def _check_file(place: Place) -> None:
    """SQLite's own look at all pages: reading alone does not come by every one."""
    if place.path is None or not place.path.is_file():
        return
    try:
        with contextlib.closing(sqlite3.connect(place.path)) as connection:
            (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.DatabaseError as error:
        # Busy is not broken, and what is no database at all is told by reading it.
        if isinstance(error, sqlite3.OperationalError) or "not a database" in str(error):
            return
        found = str(error)
    if found != "ok":
        raise damaged(place, found)


def with_copy(place: Place | None, error: DamagedRegister) -> DamagedRegister:
    """The refusal of a damaged file, after a copy of it as it is, made once."""
    if place is None or place.path is None:
        return error
    same = [copy for copy in place.path.parent.glob(_name(place.path, "beschaedigt", "*"))
            if copy.read_bytes() == place.path.read_bytes()]  # fmt: skip
    copy = same[0] if same else _beside(place.path, "beschaedigt")
    try:
        _copy(place.path, copy)
    except OSError:  # the folder takes none; the register is refused all the same
        return error
    return DamagedRegister(
        QT_TRANSLATE_NOOP(
            "Sozialraum",
            "{reason} It is not opened, so that nothing more is lost. A copy was kept: {copy}. "
            "Put a backup in its place.",
        ),
        reason=tr(error.text, **error.values),
        copy=str(copy),
    )


def _copy(path: Path, copy: Path) -> None:
    """The file as it is, with what the database keeps beside it."""
    for ending in ("", *_SIDE_FILES):
        if Path(f"{path}{ending}").exists() and not Path(f"{copy}{ending}").exists():
            shutil.copyfile(f"{path}{ending}", f"{copy}{ending}")


def _beside(path: Path, word: str) -> Path:
    """A name beside the file that is not taken."""
    day = datetime.date.today().isoformat()
    copy, number = path.with_name(_name(path, word, day)), 1
    while copy.exists():
        number += 1
        copy = path.with_name(_name(path, word, f"{day}-{number}"))
    return copy


def _name(path: Path, word: str, day: str) -> str:
    return f"{path.stem}.{word}-{day}{path.suffix}"
