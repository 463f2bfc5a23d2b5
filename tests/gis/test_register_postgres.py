"""What only a database has: rights, schemas, connections."""

from __future__ import annotations

import uuid
from dataclasses import replace

import pytest
from qgis.core import QgsDataSourceUri, QgsProviderRegistry, QgsTransaction

from sozialraum.core.errors import SozialraumError
from sozialraum.core.plans.edits import Edit
from sozialraum.gis.register import read
from sozialraum.gis.register_store import install, open_register


@pytest.fixture()
def schema(postgres):
    return f"amt_{uuid.uuid4().hex[:8]}"


@pytest.fixture()
def sql(postgres):
    """Run a statement in the database."""
    known = QgsProviderRegistry.instance().providerMetadata("postgres")
    return known.findConnection("planung").executeSql


@pytest.fixture()
def connect(postgres):
    """Make a connection of QGIS with other parameters."""
    known = QgsProviderRegistry.instance().providerMetadata("postgres")
    names = []

    def connect_(name, **changed):
        uri = QgsDataSourceUri(postgres)
        uri.setConnection(
            uri.host(), changed.get("port", uri.port()), uri.database(),
            changed.get("user", uri.username()), "",
        )  # fmt: skip
        known.saveConnection(known.createConnection(uri.uri(), {"saveUsername": True}), name)
        names.append(name)

    yield connect_
    for name in names:
        known.deleteConnection(name)


def test_a_register_lives_beside_postgis(sql, schema):
    if not sql("SELECT 1 FROM pg_extension WHERE extname = 'postgis'"):
        pytest.skip("PostGIS is not installed")
    assert sql("SELECT postgis_version()")[0][0].startswith("3.")
    install(f"pg:planung/{schema}", read())
    assert read(f"pg:planung/{schema}") == read()


def test_the_tables_come_into_a_schema_that_is_there_and_holds_others(sql, schema):
    sql(f'CREATE SCHEMA "{schema}"')
    sql(f'CREATE TABLE "{schema}"."bezirke" ("id" integer)')
    install(f"pg:planung/{schema}", read())
    assert open_register(f"pg:planung/{schema}").register == read()


def test_where_a_table_is_in_the_way_nothing_is_made(sql, schema):
    sql(f'CREATE SCHEMA "{schema}"')
    sql(f'CREATE TABLE "{schema}"."plans" ("id" integer)')
    with pytest.raises(SozialraumError, match="already exists"):
        install(f"pg:planung/{schema}", read())
    found = sql(f"SELECT table_name FROM information_schema.tables WHERE table_schema = '{schema}'")
    assert found == [["plans"]]


def test_who_may_only_read_reads_and_is_told(sql, schema, connect):
    install(f"pg:planung/{schema}", read())
    sql(f'CREATE ROLE "{schema}_r" LOGIN')
    sql(f'GRANT USAGE ON SCHEMA "{schema}" TO "{schema}_r"')
    sql(f'GRANT SELECT ON ALL TABLES IN SCHEMA "{schema}" TO "{schema}_r"')
    connect("lesend", user=f"{schema}_r")
    store = open_register(f"pg:lesend/{schema}")
    assert store.register == read()
    assert not store.writable
    plan = store.register.plans[0]
    with pytest.raises(SozialraumError, match="read-only"):
        store.save([Edit("plans", plan, replace(plan, note="x"))], "FB52")
    with pytest.raises(SozialraumError, match="permission denied"):
        install(f"pg:lesend/{schema}_neu", read())


def test_who_may_not_even_read_is_told_so(sql, schema, connect):
    install(f"pg:planung/{schema}", read())
    sql(f'CREATE ROLE "{schema}_x" LOGIN')
    connect("ohne Recht", user=f"{schema}_x")
    with pytest.raises(SozialraumError, match="this connection may not read it"):
        open_register(f"pg:ohne Recht/{schema}")


def test_rights_that_end_meanwhile_lose_nothing(sql, schema):
    install(f"pg:planung/{schema}", read())
    store = open_register(f"pg:planung/{schema}")
    sql(f'ALTER TABLE "{schema}"."change_log" RENAME TO "weg"')
    plan = store.register.plans[0]
    with pytest.raises(SozialraumError):
        store.save([Edit("plans", plan, replace(plan, note="x"))], "FB52")
    sql(f'ALTER TABLE "{schema}"."weg" RENAME TO "change_log"')
    assert read(f"pg:planung/{schema}") == read()


def test_connections_that_broke_meanwhile_are_made_anew(postgres, schema):
    install(f"pg:planung/{schema}", read())
    store = open_register(f"pg:planung/{schema}")
    other = QgsTransaction.create(QgsDataSourceUri(postgres).connectionInfo(), "postgres")
    assert other.begin()[0]
    ended, _ = other.executeSql(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        "WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    assert ended
    assert other.commit()[0]
    assert not store.changed_elsewhere()
    plan = store.register.plans[0]
    store.save([Edit("plans", plan, replace(plan, note="x"))], "FB52")
    assert open_register(f"pg:planung/{schema}").register.plans[0].note == "x"


def test_what_cannot_be_reached_is_told_with_what_to_write(postgres, schema, connect):
    for location in ("pg:unbekannt/amt", "pg:planung", "pg:planung/", "pg:"):
        with pytest.raises(SozialraumError, match=r"pg:connection/schema.*planung"):
            read(location)
    with pytest.raises(SozialraumError, match="There is no register"):
        read(f"pg:planung/{schema}")
    connect("toter Server", port="1")
    with pytest.raises(SozialraumError, match="does not answer"):
        read("pg:toter Server/amt")
    with pytest.raises(SozialraumError, match="does not answer"):
        install("pg:toter Server/amt", read())
