"""A register read from its place: all tables as of one moment, checked, and never written."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..core.errors import QT_TRANSLATE_NOOP, SozialraumError
from ..core.plans.load import SCHEMA, Row, register_from_rows
from ..core.plans.records import TABLES, Register, columns
from .register_file import opened
from .register_place import Place, schemas_of
from .register_sql import INFO

HEAD = ("schema", "title", "as_of")
_READINGS, _PAUSE = 50, 0.05
_SQLITE = b"SQLite format 3"


class DamagedRegister(SozialraumError):  # noqa: N818  a refusal, named after what it says
    """It is a register, but one that cannot be used."""


@dataclass(frozen=True)
class Info:
    """What ``register_info`` says; ``saved`` counts the transactions, 0 before schema 2."""

    schema: int
    title: str
    as_of: str
    saved: int


@dataclass(frozen=True)
class Reading:
    """A register as it was when it was read."""

    register: Register
    info: Info


def read_place(place: Place) -> Reading:
    """Read the register at ``place``.

    Errors
    ------
    SozialraumError
        There is none, it is damaged or newer than this plugin, or others write all the time.
    """
    for _ in range(_READINGS):
        info = info_of(place)
        rows = _all_rows(place)
        # Each table is read by itself: what was saved in between would stand in some of them only.
        if info_of(place).saved == info.saved:
            return Reading(_register(place, info, rows), info)
        time.sleep(_PAUSE)
    raise SozialraumError(
        QT_TRANSLATE_NOOP(
            "Sozialraum",
            "The register {file} is being changed all the time. Try again in a minute.",
        ),
        file=place.location,
    )


def info_of(place: Place) -> Info:
    """Schema, title, date and number of transactions of the register at ``place``.

    Errors
    ------
    SozialraumError
        There is no register, or one of a newer plugin.
    """
    try:
        rows = place.rows(INFO, HEAD, ["saved"])
    except LookupError as error:
        raise _absent(place) from error
    if len(rows) != 1 or not rows[0]["schema"].isdigit():
        raise damaged(place, INFO)
    head, schema = rows[0], int(rows[0]["schema"])
    if schema > SCHEMA:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "The register {file} comes from a newer version of the plugin (schema {found}, "
                "this one knows {known}). Nothing was changed. Update the plugin to open it.",
            ),
            file=place.location,
            found=schema,
            known=SCHEMA,
        )
    if schema > 1 and not head["saved"].isdigit():
        raise damaged(place, f"{INFO}.saved")
    return Info(schema, head["title"], head["as_of"], int(head["saved"] or 0))


def damaged(place: Place, what: str) -> DamagedRegister:
    """The refusal of a register in which ``what`` is missing or wrong."""
    return DamagedRegister(
        QT_TRANSLATE_NOOP(
            "Sozialraum", "The register {file} is damaged: {what} is missing or cannot be read."
        ),
        file=place.location,
        what=what,
    )


def _all_rows(place: Place) -> dict[str, list[Row]]:
    found = {}
    for table in TABLES:
        try:
            rows = place.rows(table, columns(table))
        except LookupError as error:
            if place.path is None:
                schemas_of(place)  # a database that does not answer is not damaged
            raise damaged(place, str(error.args[0])) from error
        rows.sort(key=_rank)
        found[table] = [Row(values, line, {}) for line, values in enumerate(rows, 1)]
    return found


def _rank(values: Mapping[str, str]) -> tuple[int, str]:
    position = values["position"]
    return (int(position) if position.isdigit() else 0, values["key"])


def _register(place: Place, info: Info, rows: Mapping[str, Sequence[Row]]) -> Register:
    name = place.path.name if place.path else place.location
    try:
        return register_from_rows(name, info.title, info.as_of, rows)
    except SozialraumError as error:
        raise DamagedRegister(error.text, **error.values) from error


def _absent(place: Place) -> SozialraumError:
    """Why there is no table ``register_info``."""
    if place.path is None:
        schemas_of(place)
        return SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "There is no register of Planwerke in {location}, or this connection may not read "
                "it. Its tables are {tables}.",
            ),
            location=place.location,
            tables=", ".join([INFO, *TABLES]),
        )
    if not place.path.is_file():
        return SozialraumError(
            QT_TRANSLATE_NOOP("Sozialraum", "The register {file} does not exist."),
            file=place.location,
        )
    if _is_broken(place):
        return damaged(place, place.path.name)
    return SozialraumError(
        QT_TRANSLATE_NOOP(
            "Sozialraum",
            "{file} is no register of Planwerke. A register is a GeoPackage with the tables "
            "{tables}.",
        ),
        file=place.location,
        tables=", ".join([INFO, *TABLES]),
    )


def _is_broken(place: Place) -> bool:
    """A database that cannot be opened; a file of another kind is not broken."""
    with open(place.source, "rb") as file:
        if file.read(len(_SQLITE)) != _SQLITE:
            return False
    with opened(place.source) as dataset:
        return dataset is None
