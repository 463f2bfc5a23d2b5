"""The register as a GeoPackage: same records, same bytes; no other file is taken for one."""

from __future__ import annotations

import sqlite3

import pytest

from sozialraum.core.errors import SozialraumError
from sozialraum.core.plans.records import TABLES, columns
from sozialraum.core.plans.yaml_file import SHIPPED as SHIPPED_YAML
from sozialraum.core.plans.yaml_file import load_register
from sozialraum.gis import register as storage


@pytest.fixture()
def built(tmp_path):
    path = tmp_path / "register.gpkg"
    assert storage.build(SHIPPED_YAML, path)
    return path


def edit(path, statement):
    connection = sqlite3.connect(path)
    connection.execute(statement)
    connection.commit()
    connection.close()


def test_the_geopackage_holds_the_records_of_the_yaml_file(built):
    assert storage.read(str(built)) == load_register(SHIPPED_YAML)


def test_every_table_is_there_also_without_rows(built):
    connection = sqlite3.connect(built)
    for table in TABLES:
        found = [row[1] for row in connection.execute(f"pragma table_info({table})")]
        assert found == ["fid", *columns(table)]
    connection.close()


def test_building_twice_gives_the_same_bytes_and_leaves_a_current_file_alone(built, tmp_path):
    other = tmp_path / "other.gpkg"
    storage.build(SHIPPED_YAML, other)
    assert other.read_bytes() == built.read_bytes()
    before = built.stat().st_mtime_ns
    assert not storage.build(SHIPPED_YAML, built)
    assert built.stat().st_mtime_ns == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["other.gpkg", "register.gpkg"]


def test_a_changed_yaml_file_is_built_again(built, tmp_path):
    changed = tmp_path / "changed.yaml"
    text = SHIPPED_YAML.read_text(encoding="utf-8")
    changed.write_text(text.replace("47 Handlungsempfehlungen", "Empfehlungen"), encoding="utf-8")
    assert storage.build(changed, built)
    assert any(c.text == "Empfehlungen" for c in storage.read(str(built)).plan_contents)


def test_a_yaml_file_that_is_refused_leaves_the_geopackage_as_it_was(built, tmp_path):
    before = built.read_bytes()
    broken = tmp_path / "broken.yaml"
    broken.write_text("schema: 1\ntitle: x\nas_of: gestern\n", encoding="utf-8")
    with pytest.raises(SozialraumError):
        storage.build(broken, built)
    assert built.read_bytes() == before


def test_reading_leaves_no_trace(built):
    before = built.read_bytes()
    storage.read(str(built))
    assert built.read_bytes() == before
    assert [path.name for path in built.parent.iterdir()] == ["register.gpkg"]


def test_the_shipped_register_is_read_with_and_without_its_geopackage(built, monkeypatch, tmp_path):
    expected = load_register(SHIPPED_YAML)
    monkeypatch.setattr(storage, "SHIPPED", tmp_path / "absent.gpkg")
    assert storage.read() == expected
    monkeypatch.setattr(storage, "SHIPPED", built)
    assert storage.read() == expected


def test_a_shipped_geopackage_older_than_its_yaml_file_is_not_used(built, monkeypatch, tmp_path):
    edited = tmp_path / "edited.yaml"
    text = SHIPPED_YAML.read_text(encoding="utf-8")
    edited.write_text(text.replace("47 Handlungsempfehlungen", "Empfehlungen"), encoding="utf-8")
    monkeypatch.setattr(storage, "SHIPPED", built)
    monkeypatch.setattr(storage, "SHIPPED_YAML", edited)
    assert any(c.text == "Empfehlungen" for c in storage.read().plan_contents)


def test_rows_come_in_the_order_of_their_position(built):
    edit(built, "update plans set position = 99 where key = 'sportentwicklungsplan'")
    assert storage.read(str(built)).plans[-1].key == "sportentwicklungsplan"


def test_what_is_no_register_is_refused_in_plain_words(tmp_path, root):
    text = tmp_path / "note.gpkg"
    text.write_text("no database", encoding="utf-8")
    areas = root / "examples" / "aachen" / "statistische_bezirke.gpkg"
    for path in (text, areas):
        with pytest.raises(SozialraumError, match="is no register of Planwerke"):
            storage.read(str(path))
    with pytest.raises(SozialraumError, match="does not exist"):
        storage.read(str(tmp_path / "absent.gpkg"))
    with pytest.raises(SozialraumError, match="cannot be found"):
        storage.read("pg:service=amt/register")


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("drop table plan_themes", "damaged: plan_themes is missing"),
        ("update register_info set schema = '9'", "comes from a newer version"),
        ("update plans set department = 'fb99' where key = 'integrationskonzept'", "fb99"),
        ("update plan_periods set kind = 'ewig' where key = 'jugend_2015'", "ewig"),
        ("update plans set version = 0", "version"),
    ],
)
def test_a_damaged_register_is_refused_with_what_is_wrong(built, statement, said):
    edit(built, statement)
    with pytest.raises(SozialraumError, match=said):
        storage.read(str(built))
