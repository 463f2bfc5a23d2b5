"""Where a register is, a GeoPackage or a schema of PostgreSQL, read and written through QGIS.

A location is the path of a GeoPackage, or ``pg:<connection>/<schema>`` with the name of a
connection that QGIS knows.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsDataProvider,
    QgsDataSourceUri,
    QgsException,
    QgsProviderConnectionException,
    QgsProviderRegistry,
    QgsTransaction,
    QgsVectorDataProvider,
)

from ..core.errors import QT_TRANSLATE_NOOP, SozialraumError
from .register_file import quiet, rows_of
from .register_sql import INFO
from .values import from_qgis

DATABASE = "pg:"
_ATTEMPTS, _PAUSE = 3, 0.2
_WAIT = 5  # seconds that a statement waits for others; SQLite through OGR has the same
# Which of the two it is depends on QGIS' version.
_REFUSED = (QgsException, QgsProviderConnectionException)
# What databases say when others stand in the way; then it is worth while to try again.
_BUSY = ("locked", "busy", "statement timeout", "deadlock", "could not serialize")


class WriteError(Exception):
    """A transaction failed and left nothing behind; its text is the database's."""

    @property
    def busy(self) -> bool:
        """Whether others were writing at the same time."""
        return any(word in str(self) for word in _BUSY)

    @property
    def reason(self) -> str:
        """What went wrong, without the statement, which may be long."""
        lines = str(self).strip().splitlines()
        said = lines[-1] if lines[0].startswith("In ExecuteSQL") else lines[0]
        return said.rpartition("ERROR:")[2].strip()[:200]


@dataclass(frozen=True)
class Place:
    """Where the tables are, and which of QGIS' data providers knows them.

    Attributes
    ----------
    location
        As people give it; messages name it.
    provider
        ``ogr`` or ``postgres``.
    source
        Path, or connection parameters.
    schema
        Of PostgreSQL; empty in a GeoPackage.
    """

    location: str
    provider: str
    source: str
    schema: str = ""

    @property
    def path(self) -> Path | None:
        """The file, if it is one."""
        return None if self.schema else Path(self.source)

    def named(self, table: str) -> str:
        """The name of a table in SQL."""
        parts = (self.schema, table) if self.schema else (table,)
        return ".".join(map(_quoted, parts))

    def schema_named(self) -> str:
        """The name of the schema in SQL."""
        return _quoted(self.schema)

    def _opened(self, table: str) -> QgsVectorDataProvider | None:
        """The table; None if it is not there or cannot be opened."""
        options = QgsDataProvider.ProviderOptions()
        with quiet():
            data = QgsProviderRegistry.instance().createProvider(
                self.provider, self._uri(table), options
            )
        return data if data is not None and data.isValid() else None

    def rows(
        self, table: str, names: Iterable[str], further: Iterable[str] = ()
    ) -> list[dict[str, str]]:
        """The rows as text; NULL, and a ``further`` column that is not there, as empty text.

        Errors
        ------
        LookupError
            There is no such table or column, or its rows cannot be read.
        """
        wanted = [*names]
        if self.path:
            found, rows = rows_of(self.source, table)
        else:
            found, rows = self._rows(table, wanted, "*" if further else _listed(wanted))
        missing = [name for name in wanted if name not in found]
        if missing:
            raise LookupError(f"{table}.{missing[0]}")
        places = {name: found.index(name) for name in (*wanted, *further) if name in found}
        absent = dict.fromkeys(further, "")
        return [
            {**absent, **{name: _text(row[place]) for name, place in places.items()}}
            for row in rows
        ]

    def _rows(
        self, table: str, wanted: list[str], listed: str
    ) -> tuple[list[str], list[list[object]]]:
        """All rows or none: a provider's layer would end early when the connection breaks."""
        connection = _postgres().createConnection(self.source, {})
        sql = f"SELECT {listed} FROM {self.named(table)}"
        try:
            try:
                result = connection.execSql(sql)
            except _REFUSED:  # QGIS may have kept a connection from before a break
                result = connection.execSql(sql)
            # QGIS 3.22 names no columns where there is no row; the database has looked at them.
            return result.columns() or wanted, result.rows()
        except _REFUSED as error:
            raise LookupError(table) from error

    def holds(self, table: str) -> bool:
        """Whether there is such a table."""
        return self._opened(table) is not None

    def writable(self) -> bool:
        """Whether its rows can be changed."""
        data = self._opened(INFO)
        changes = QgsVectorDataProvider.Capability.ChangeAttributeValues
        return data is not None and bool(data.capabilities() & changes)

    def write(self, statements: Iterable[str]) -> None:
        """Run statements in one transaction: all or none.

        Errors
        ------
        WriteError
            A statement failed, or others were writing all the time.
        """
        listed = list(statements)
        for attempt in range(1, _ATTEMPTS + 1):
            with quiet():
                error = WriteError(self._transact(listed))
            if not str(error):
                return
            if not error.busy or attempt == _ATTEMPTS:
                raise error
            time.sleep(_PAUSE * attempt)

    def _transact(self, statements: list[str]) -> str:
        """Why nothing was changed; empty if all was. An exception would keep the file open."""
        # OGR opens a transaction only on a file that is open for changes.
        held = self._opened(INFO) if self.path else None
        if self.path and (held is None or not held.enterUpdateMode()):
            return "read-only"
        transaction = QgsTransaction.create(self.source, self.provider)
        reason = _in_transaction(transaction, statements) if transaction else "no transaction"
        del transaction
        if held is not None and not held.leaveUpdateMode():
            del held  # closed instead, which ends it as well
        return reason

    def _uri(self, table: str) -> str:
        if not self.schema:
            return f"{self.source}|layername={table}"
        uri = QgsDataSourceUri(self.source)
        uri.setDataSource(self.schema, table, None)
        return uri.uri(False)


def place_of(location: str) -> Place:
    """The place that ``location`` names; nothing is opened.

    Errors
    ------
    SozialraumError
        It names a connection that QGIS does not know, or no schema.
    """
    if not location.startswith(DATABASE):
        return Place(location, "ogr", location)
    name, _, schema = location[len(DATABASE) :].rpartition("/")
    connection = _connection(name) if name and schema else None
    if connection is None:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "The register {location} cannot be found. Write pg:connection/schema with one of "
                "QGIS' PostgreSQL connections: {known}.",
            ),
            location=location,
            known=", ".join(sorted(_postgres().connections())) or "–",
        )
    source = QgsDataSourceUri(connection.uri()).connectionInfo(False)
    return Place(location, "postgres", source, schema)


def schemas_of(place: Place) -> list[str]:
    """The schemas of the database of ``place``.

    Errors
    ------
    SozialraumError
        The database does not answer.
    """
    try:
        return list(_connection(place.location[len(DATABASE) :].rpartition("/")[0]).schemas())
    except _REFUSED as error:
        # Its text is not told: it holds the connection's parameters, perhaps a password.
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "The database of the register {location} does not answer. Try the connection in "
                "QGIS' browser.",
            ),
            location=place.location,
        ) from error


def _in_transaction(transaction: QgsTransaction, statements: list[str]) -> str:
    done, reason = transaction.begin(_WAIT)
    if not done:
        return reason or "BEGIN"
    for statement in statements:
        done, reason = transaction.executeSql(statement)
        if not done:
            transaction.rollback()
            return reason or statement[:80]
    done, reason = transaction.commit()
    if not done:
        transaction.rollback()
        return reason or "COMMIT"
    return ""


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _listed(names: list[str]) -> str:
    return ", ".join(map(_quoted, names))


def _postgres():
    return QgsProviderRegistry.instance().providerMetadata("postgres")


def _connection(name: str):
    return _postgres().findConnection(name)


def _text(value: object) -> str:
    plain = from_qgis(value)
    return "" if plain is None else str(plain)
