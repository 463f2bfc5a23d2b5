"""Older, newer and damaged registers: brought up to date or refused, never lost."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest

from sozialraum.core.errors import SozialraumError
from sozialraum.core.plans.edits import Edit
from sozialraum.gis import register_migration as migration
from sozialraum.gis.register import read
from sozialraum.gis.register_place import place_of
from sozialraum.gis.register_read import info_of
from sozialraum.gis.register_store import copy_shipped, open_register

GEOPACKAGE = (("application_id", 1196444487), ("user_version", 10200))


@pytest.fixture()
def older(root, tmp_path):
    """A register that the first version of the plugin made."""
    path = tmp_path / "planwerke.gpkg"
    connection = sqlite3.connect(path)
    for name, value in GEOPACKAGE:
        connection.execute(f"PRAGMA {name} = {value}")
    text = (root / "tests" / "data" / "register_schema_1.sql").read_text(encoding="utf-8")
    connection.executescript(text)
    connection.close()
    return path


@pytest.fixture()
def newest(tmp_path):
    return tmp_path / copy_shipped(tmp_path / "planwerke.gpkg")


def edit(path, statement):
    connection = sqlite3.connect(path)
    connection.execute(statement)
    connection.commit()
    connection.close()


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def schema(path):
    return info_of(place_of(str(path))).schema


def test_an_older_register_is_brought_up_to_date_and_its_copy_is_kept(older, tmp_path):
    before = read(str(older))
    store = open_register(str(older))
    assert store.register == before
    assert [plan.note for plan in before.plans] == ["Zeile 1\nZeile 2", ""]
    assert schema(older) == 2
    copy = next(path for path in tmp_path.iterdir() if path != older)
    assert copy.name.startswith("planwerke.sicherung-20")
    assert schema(copy) == 1
    assert read(str(copy)) == before
    plan = before.plans[0]
    store.save([Edit("plans", plan, replace(plan, note="neu"))], "FB01")
    assert open_register(str(older)).register.plans[0].note == "neu"
    assert len(names(tmp_path)) == 2


def test_reading_alone_leaves_an_older_register_as_it_is(older, tmp_path):
    before = older.read_bytes()
    read(str(older))
    assert older.read_bytes() == before
    assert names(tmp_path) == ["planwerke.gpkg"]


def test_an_older_register_in_a_database_is_brought_up_to_date(postgres):
    from sozialraum.gis.register_store import install

    location = "pg:planung/schema_1"
    install(location, read())
    place = place_of(location)
    info = place.named("register_info")
    place.write([f'ALTER TABLE {info} DROP COLUMN "saved"', f"UPDATE {info} SET \"schema\" = '1'"])
    assert read(location) == read()
    store = open_register(location)
    assert info_of(place).schema == 2
    plan = store.register.plans[0]
    store.save([Edit("plans", plan, replace(plan, note="neu"))], "FB01")
    assert open_register(location).register.plans[0].note == "neu"


def test_a_migration_that_fails_leaves_the_register_as_it_was(older, tmp_path, monkeypatch):
    before = read(str(older))
    steps = (*migration.STEPS[1], "DROP TABLE nowhere")
    monkeypatch.setattr(migration, "STEPS", {1: steps})
    with pytest.raises(SozialraumError, match="It is as it was"):
        open_register(str(older))
    assert schema(older) == 1
    assert read(str(older)) == before
    monkeypatch.undo()
    assert open_register(str(older)).register == before
    assert len(names(tmp_path)) == 3


def test_the_copy_holds_what_others_have_saved_and_not_yet_written_back(older, tmp_path):
    other = sqlite3.connect(older)
    other.execute("PRAGMA journal_mode = wal")
    other.execute("UPDATE plans SET note = 'eben noch' WHERE key = 'neu'")
    other.commit()
    open_register(str(older))
    other.close()
    (copy,) = tmp_path.glob("*.sicherung-*.gpkg")
    assert [plan.note for plan in read(str(copy)).plans][1] == "eben noch"


def test_a_newer_register_is_refused_and_left_alone(newest, tmp_path):
    edit(newest, "UPDATE register_info SET schema = '3'")
    before = newest.read_bytes()
    with pytest.raises(SozialraumError, match=r"comes from a newer version.*Update the plugin"):
        open_register(str(newest))
    assert newest.read_bytes() == before
    assert names(tmp_path) == ["planwerke.gpkg"]


def _cut(path):
    path.write_bytes(path.read_bytes()[:20000])


def _overwrite(path):
    content = bytearray(path.read_bytes())
    content[100_000:140_000] = bytes(40_000)
    path.write_bytes(content)


DAMAGES = {
    "cut off": _cut,
    "overwritten": _overwrite,
    "a table is missing": lambda path: edit(path, "DROP TABLE actors"),
    "a column is missing": lambda path: edit(path, "ALTER TABLE plans DROP COLUMN note"),
    "no head": lambda path: edit(path, "DELETE FROM register_info"),
    "two heads": lambda path: edit(
        path, "INSERT INTO register_info (schema, title, as_of, saved) VALUES ('2', 'x', 'x', 0)"
    ),
    "a row points nowhere": lambda path: edit(path, "UPDATE plans SET department = 'fb99'"),
    "a number is text": lambda path: edit(path, "UPDATE plans SET version = 'x'"),
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_register_is_refused_and_a_copy_kept(newest, tmp_path, damage):
    DAMAGES[damage](newest)
    before = newest.read_bytes()
    for _ in range(2):
        with pytest.raises(SozialraumError, match=r"A copy was kept: .*beschaedigt-20"):
            open_register(str(newest))
    (copy,) = (path for path in tmp_path.iterdir() if path != newest)
    assert copy.read_bytes() == before
    assert newest.read_bytes() == before


def test_another_file_is_no_damaged_register(tmp_path, root):
    areas = root / "examples" / "aachen" / "statistische_bezirke.gpkg"
    other, text = tmp_path / "bezirke.gpkg", tmp_path / "notiz.gpkg"
    other.write_bytes(areas.read_bytes())
    text.write_text("kein Register", encoding="utf-8")
    for path in (other, text):
        with pytest.raises(SozialraumError, match="is no register of Planwerke"):
            open_register(str(path))
    with pytest.raises(SozialraumError, match="does not exist"):
        open_register(str(tmp_path / "fehlt.gpkg"))
    assert names(tmp_path) == ["bezirke.gpkg", "notiz.gpkg"]
