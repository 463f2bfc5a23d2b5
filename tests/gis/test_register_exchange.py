"""The register written for spreadsheets and read again: nothing changes on the way."""

from __future__ import annotations

import datetime
import shutil
import subprocess
import zipfile
from dataclasses import replace

import pytest

from sozialraum.core.errors import SozialraumError
from sozialraum.core.plans.comparison import compare
from sozialraum.core.plans.exchange import EXCHANGED
from sozialraum.core.plans.records import LayerLink

DAY = datetime.date(2026, 11, 23)
NASTY = (
    *("=1+1", "-x", "+49", "@SUMME(A1)", "'abc", "'=1", "00123", "1.0", "1e5", "2014", "TRUE"),
    *("31.12.2020", "a\nb", 'quo"te; semi, tab\tEnde', "Ä„“ß – ½ 🏘", "_x0041_", "<b>&amp;"),
)


@pytest.fixture(scope="module")
def labels():
    from sozialraum.gis.register_exchange import Labels

    return Labels(str.title, lambda table, field: field.title(), "Hinweis; mit , und ;")


@pytest.fixture(scope="module")
def register(qgis_app):
    """The shipped register with texts that spreadsheets like to change."""
    from sozialraum.gis.register import read

    shipped = read()
    first = shipped.plans[0]
    plans = [
        replace(first, key=f"plan_{n}", title=f"Plan {n} (synthetisch)", note=text, position=90 + n)
        for n, text in enumerate(NASTY)
    ]
    link = LayerLink(
        *("verknuepfung", first.document, first.place, 1, 1, first.changed_at, "FB56"),
        plan=first.key,
        source="./daten/räume.gpkg|layername=räume",
        provider="ogr",
        layer_name="=Räume",
        role="Kulisse",
        area_filter="\"name\" = 'Rothe Erde'",
    )
    return replace(shipped, plans=(*shipped.plans, *plans), layer_links=(link,))


def read_again(register, *paths):
    from sozialraum.gis.register_exchange import read_exchange

    content = read_exchange(paths)
    assert content.ignored == ()
    return compare(register, content.tables, DAY)


@pytest.mark.parametrize("ending", ["xlsx", "zip"])
def test_a_file_that_nobody_touched_changes_nothing(register, labels, tmp_path, ending):
    from sozialraum.gis.register_exchange import read_exchange, write_exchange

    path = tmp_path / f"register.{ending}"
    write_exchange(register, path, labels)
    assert [table.table for table in read_exchange([path]).tables] == list(EXCHANGED)
    assert read_again(register, path) == ()
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_single_csv_files_in_the_encoding_of_an_old_excel(register, labels, tmp_path):
    from sozialraum.gis.register_exchange import write_exchange

    archive = tmp_path / "register.zip"
    write_exchange(register, archive, labels)
    with zipfile.ZipFile(archive) as file:
        file.extractall(tmp_path)
    plans = tmp_path / "plans.csv"
    text = plans.read_text(encoding="utf-8-sig").replace("🏘", "#")
    changed = text.replace(";Sportentwicklungsplan;", ";Sportentwicklung Süd;")
    plans.write_bytes(changed.encode("cp1252"))
    items = read_again(register, plans, tmp_path / "plan_levels.csv")
    assert {(x.edit.key, *d) for x in items for d in x.edit.differences()} == {
        ("sportentwicklungsplan", "title", "Sportentwicklungsplan", "Sportentwicklung Süd"),
        ("plan_14", "note", "Ä„“ß – ½ 🏘", "Ä„“ß – ½ #"),
    }


@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
def test_csv_of_other_programs(register, tmp_path, delimiter):
    path = tmp_path / "plans.csv"
    title = f'"Sport{delimiter} neu"'
    path.write_text(f"key{delimiter}title\nsportentwicklungsplan{delimiter}{title}\n", "utf-8")
    items = read_again(register, path)
    assert [*items[0].edit.differences()] == [
        ("title", "Sportentwicklungsplan", f"Sport{delimiter} neu")
    ]
    assert items[0].line == 2


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("ending", ["xlsx", "ods"])
def test_saved_again_by_libreoffice(register, labels, tmp_path, ending):
    from sozialraum.gis.register_exchange import write_exchange

    path, out = tmp_path / "register.xlsx", tmp_path / "gespeichert"
    tabs = ending == "xlsx"  # GDAL leaves the tabulators of an ods file out
    register = register if tabs else replace(register, plans=register.plans[:-4])
    write_exchange(register, path, labels)
    home = f"-env:UserInstallation=file://{tmp_path}/heim"
    run = ["soffice", home, "--headless", "--convert-to", ending, "--outdir", str(out), str(path)]
    subprocess.run(run, check=True, capture_output=True, timeout=120)
    assert read_again(register, out / f"register.{ending}") == ()


def test_what_is_no_register_is_refused(labels, register, tmp_path):
    from sozialraum.gis.register_exchange import read_exchange, write_exchange

    other = tmp_path / "einwohner.csv"
    other.write_text("Bezirk;Einwohner\n1;200\n", "utf-8")
    with pytest.raises(SozialraumError, match="holds no table of the register"):
        read_exchange([other])
    twice = tmp_path / "plans.csv"
    twice.write_text("key,title\n", "utf-8")
    (tmp_path / "b").mkdir()
    shutil.copy(twice, tmp_path / "b")
    with pytest.raises(SozialraumError, match="is there twice"):
        read_exchange([twice, tmp_path / "b" / "plans.csv"])
    with pytest.raises(SozialraumError, match="ending"):
        write_exchange(register, tmp_path / "register.docx", labels)
    with pytest.raises(SozialraumError, match="cannot be written"):
        write_exchange(register, tmp_path / "fehlt" / "register.xlsx", labels)
    broken = tmp_path / "kaputt.zip"
    broken.write_bytes(b"PK\x03\x04 nichts")
    with pytest.raises(SozialraumError):
        read_exchange([broken])


def test_sheets_that_are_no_tables_are_named(register, tmp_path):
    from sozialraum.gis.register_exchange import read_exchange

    plans, notes = tmp_path / "plans.csv", tmp_path / "notizen.csv"
    plans.write_text("key;title;Farbe\n", "utf-8")
    notes.write_text("nur;Text\n", "utf-8")
    content = read_exchange([plans, notes])
    assert content.ignored == ("notizen",)
    assert content.tables[0].unknown == ("Farbe",)
