"""PostgreSQL connections of QGIS that may hold a register."""

from __future__ import annotations

from qgis.core import QgsProviderRegistry

from ..core.errors import SozialraumError
from .register_place import DATABASE, place_of, schemas_of
from .register_sql import INFO

_OWN_TO_DATABASE = ("information_schema", "pg_")


def connections() -> list[str]:
    """The names of QGIS' PostgreSQL connections."""
    return sorted(QgsProviderRegistry.instance().providerMetadata("postgres").connections())


def location_of(connection: str, schema: str) -> str:
    """How a register there is named."""
    return f"{DATABASE}{connection}/{schema}"


def schemas(connection: str) -> list[str]:
    """The schemas of its database that may hold a register.

    Errors
    ------
    SozialraumError
        The database does not answer.
    """
    found = schemas_of(place_of(location_of(connection, "public")))
    return sorted(name for name in found if not name.startswith(_OWN_TO_DATABASE))


def holds_register(location: str) -> bool:
    """Whether there is a register already; False as well where nothing answers."""
    try:
        return place_of(location).opened(INFO) is not None
    except SozialraumError:
        return False
