"""Saving in a register, the same in a GeoPackage and in PostgreSQL."""

from __future__ import annotations

import contextlib
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from sozialraum.core.errors import SozialraumError
from sozialraum.core.plans.edits import STAMP, Edit, next_position, with_dependents
from sozialraum.core.plans.records import TABLES, PlanContent
from sozialraum.gis import register_place
from sozialraum.gis import register_store as stores
from sozialraum.gis.register import read
from sozialraum.gis.register_place import Place, WriteError, place_of
from sozialraum.gis.register_store import RegisterConflict, open_register

PLAN = "sportentwicklungsplan"
ODD = 'O\'Neill; -- "x"\n\\ % :a ? ÄÖÜß „€“ 😀\t' + "lang " * 2000


@pytest.fixture()
def store(register_location):
    return open_register(register_location)


def plan(store, key=PLAN):
    return next(row for row in store.register.plans if row.key == key)


def noted(store, note, key=PLAN):
    """A change of the note of a Planwerk."""
    return Edit("plans", plan(store, key), replace(plan(store, key), note=note))


def content(store, key="neu", of=PLAN, **values):
    """A new statement on a Planwerk."""
    own = {"plan": of, "section": "Inhalt", "text": "Neuer Inhalt", **values}
    position = next_position(store.register, "plan_contents")
    source = ("Beschluss", "TOP 1", position, 1, "2026-01-01", "FB01")
    return Edit("plan_contents", None, PlanContent(key, *source, **own))


def facts(register):
    """All rows without version, stamp and log."""
    blank = dict(zip(STAMP, (1, "", "")))
    return {
        table: [replace(row, **blank) for row in getattr(register, table)]
        for table in TABLES
        if table != "change_log"
    }


def run_sql(store, *statements):
    place = place_of(store.location)
    place.write([statement.format(plans=place.named("plans")) for statement in statements])


def test_a_copy_holds_what_the_shipped_register_holds(store):
    assert store.register == read()
    assert store.writable
    assert not store.changed_elsewhere()


def test_a_change_counts_the_version_up_and_is_logged_with_who_when_and_what(store):
    (saved,) = store.save([noted(store, "Neu aufgestellt")], "FB52")
    assert (saved.after.version, saved.after.changed_by) == (2, "FB52")
    again = open_register(store.location)
    assert plan(again) == saved.after
    (line,) = again.register.change_log
    assert (line.table_name, line.row_key, line.action) == ("plans", PLAN, "update")
    assert line.detail == "note: – → Neu aufgestellt"
    assert (line.changed_by, line.changed_at) == ("FB52", saved.after.changed_at)
    assert line.place.startswith(line.changed_at)
    assert again.register == store.register


def test_new_changed_and_deleted_rows_are_undone_by_their_inverse(store):
    before = facts(store.register)
    gone = with_dependents(store.register, Edit("plans", plan(store, "integrationskonzept"), None))
    assert {edit.table for edit in gone} >= {"plans", "plan_contents", "plan_levels", "plan_themes"}
    saved = store.save([*gone, noted(store, "x"), content(store)], "FB56")
    there = open_register(store.location).register
    assert "integrationskonzept" not in {row.key for row in there.plans}
    assert there.plan_contents[-1].text == "Neuer Inhalt"
    store.save([edit.inverse() for edit in reversed(saved)], "FB56")
    assert facts(open_register(store.location).register) == before
    assert facts(store.register) == before
    assert len(store.register.change_log) == 2 * len(saved)


def test_any_text_is_kept_as_it_was_typed(store):
    (saved,) = store.save([noted(store, ODD)], "Amt 1/2-ä'")
    again = open_register(store.location)
    assert plan(again).note == ODD
    assert plan(again).changed_by == "Amt 1/2-ä'"
    again.save([saved.inverse()], "FB52")
    assert plan(open_register(store.location)).note == ""


def test_a_thousand_rows_are_one_transaction(store):
    before = facts(store.register)
    saved = store.save([content(store, f"neu_{number}") for number in range(1000)], "FB52")
    text = "Längerer Inhalt. " * 40
    saved = store.save(
        [Edit(edit.table, edit.after, replace(edit.after, text=text)) for edit in saved], "FB52"
    )
    there = open_register(store.location).register
    assert [row.text for row in there.plan_contents[-1000:]] == [text] * 1000
    store.save([Edit(edit.table, edit.after, None) for edit in saved], "FB52")
    there = open_register(store.location).register
    assert facts(there) == before
    assert [line.position for line in there.change_log] == [*range(1, 3001)]


def test_two_changes_of_a_row_are_saved_as_one(store):
    first = noted(store, "einmal")
    second = Edit("plans", first.after, replace(first.after, note="zweimal"))
    (saved,) = store.save([first, second], "FB52")
    assert (plan(store).note, saved.after.version) == ("zweimal", 2)
    assert store.save([], "FB52") == []


def test_changes_of_different_rows_by_two_are_both_kept(store):
    other = open_register(store.location)
    other.save([noted(other, "von hier", "schulentwicklungsplan")], "FB45")
    assert store.changed_elsewhere()
    store.save([noted(store, "von dort")], "FB52")
    assert not store.changed_elsewhere()
    for each in (store, open_register(store.location)):
        assert plan(each).note == "von dort"
        assert plan(each, "schulentwicklungsplan").note == "von hier"
        assert [line.changed_by for line in each.register.change_log] == ["FB45", "FB52"]
    other.reload()
    assert plan(other).note == "von dort"
    assert not other.changed_elsewhere()


def test_whoever_is_second_gets_a_conflict_and_nothing_of_the_change_is_saved(store):
    other = open_register(store.location)
    other.save([noted(other, "schneller")], "FB45")
    mine = [content(store), noted(store, "langsamer")]
    with pytest.raises(RegisterConflict, match=r"“Sportentwicklungsplan” \(FB45, \d{4}-") as caught:
        store.save(mine, "FB52")
    assert "Nothing was saved" in str(caught.value)
    assert "make the change once more" in str(caught.value)
    for each in (store, open_register(store.location)):
        assert plan(each).note == "schneller"
        assert "neu" not in {row.key for row in each.register.plan_contents}
        assert len(each.register.change_log) == 1
    store.save([noted(store, "nach dem Lesen")], "FB52")
    assert plan(open_register(store.location)).note == "nach dem Lesen"


@pytest.mark.parametrize("first", ["deleted", "pointed at", "same key"])
def test_what_others_deleted_or_came_to_need_is_a_conflict(store, first):
    other, key = open_register(store.location), "integrationskonzept"
    gone = with_dependents(store.register, Edit("plans", plan(store, key), None))
    added = [content(store, of=key)]
    theirs, mine = {
        "deleted": (gone, added),
        "pointed at": (added, gone),
        "same key": (added, [content(store, text="Anderes")]),
    }[first]
    other.save(theirs, "FB56")
    named = {"deleted": key}.get(first, "Neuer Inhalt|Anderes")
    with pytest.raises(RegisterConflict, match=rf"“({named})” \(FB56"):
        store.save(mine, "FB52")
    assert facts(open_register(store.location).register) == facts(other.register)


def test_undoing_what_somebody_has_gone_on_with_is_a_conflict(store):
    saved = store.save([noted(store, "mein Stand")], "FB52")
    other = open_register(store.location)
    other.save([noted(other, "weiter")], "FB45")
    store.reload()
    with pytest.raises(RegisterConflict, match="FB45"):
        store.save([edit.inverse() for edit in saved], "FB52")
    assert plan(store).note == "weiter"


def test_what_another_program_changed_without_counting_is_not_overwritten(store):
    run_sql(store, 'UPDATE {plans} SET "note" = \'mit QGIS\' WHERE "key" = \'' + PLAN + "'")
    with pytest.raises(RegisterConflict, match="Sportentwicklungsplan"):
        store.save([noted(store, "im Dock")], "FB52")
    assert plan(open_register(store.location)).note == "mit QGIS"


@pytest.mark.parametrize(
    ("values", "said"),
    [({"text": ""}, "text"), ({"section": "Anhang"}, "Anhang"), ({"of": "fehlt"}, "fehlt")],
)
def test_what_breaks_the_rules_is_refused_before_anything_is_written(store, values, said):
    with pytest.raises(SozialraumError, match=said):
        store.save([noted(store, "x"), content(store, **values)], "FB52")
    assert open_register(store.location).register == read()


@pytest.mark.parametrize("unit", ["", "  ", "vorname.name@stadt.de", "x" * 21, "FB\n52"])
def test_only_the_sign_of_a_unit_is_taken_for_who(store, unit):
    with pytest.raises(SozialraumError, match="Organisationszeichen"):
        store.save([noted(store, "x")], unit)
    assert open_register(store.location).register == read()


def test_a_transaction_that_is_confirmed_too_late_is_saved_all_the_same(store, monkeypatch):
    write = Place.write

    def broken(place, statements):
        write(place, statements)
        raise WriteError("server closed the connection unexpectedly")

    monkeypatch.setattr(Place, "write", broken)
    store.save([noted(store, "angekommen")], "FB52")
    assert plan(store).note == "angekommen"
    assert len(store.register.change_log) == 1


def test_what_is_read_is_of_one_moment(store, monkeypatch):
    other, rows, left = open_register(store.location), Place.rows, [3]

    def interrupted(place, table, names, further=()):
        found = rows(place, table, names, further)
        if table == "plans" and left[0]:
            left[0] -= 1
            with monkeypatch.context() as undisturbed:
                undisturbed.setattr(Place, "rows", rows)
                other.save([content(other, f"neu_{left[0]}")], "FB45")
        return found

    monkeypatch.setattr(Place, "rows", interrupted)
    store.reload()
    assert left == [0]
    assert len(store.register.change_log) == 3
    assert store.register == other.register


@contextlib.contextmanager
def held(store):
    """Somebody else is in the middle of a transaction."""
    place = place_of(store.location)
    if place.path:
        connection = sqlite3.connect(place.path)
        connection.execute("BEGIN IMMEDIATE")
    else:
        connection = register_place.QgsTransaction.create(place.source, "postgres")
        connection.begin()
        connection.executeSql(f'UPDATE {place.named("register_info")} SET "saved" = "saved"')
    yield
    connection.rollback()


def test_a_register_that_is_busy_all_the_time_says_so(store, monkeypatch):
    monkeypatch.setattr(register_place, "_ATTEMPTS", 1)
    monkeypatch.setattr(register_place, "_WAIT", 1)
    with held(store), pytest.raises(SozialraumError, match="somebody else is writing"):
        store.save([noted(store, "x")], "FB52")
    assert open_register(store.location).register == read()
    store.save([noted(store, "x")], "FB52")
    assert plan(open_register(store.location)).note == "x"


def test_a_register_is_not_made_over_another_one(store):
    with pytest.raises(SozialraumError, match="already"):
        stores.install(store.location, read())
    assert open_register(store.location).register == read()


def test_the_shipped_register_takes_no_change():
    shipped = open_register()
    assert not shipped.writable
    with pytest.raises(SozialraumError, match="read-only"):
        shipped.save([noted(shipped, "x")], "FB52")
    assert shipped.reload() == read()
    assert not shipped.changed_elsewhere()


def test_leftovers_of_a_file_that_is_gone_do_not_get_into_a_copy(tmp_path):
    target = tmp_path / "planwerke.gpkg"
    stores.copy_shipped(target)
    with contextlib.closing(sqlite3.connect(target)) as killed:
        killed.execute("PRAGMA journal_mode = WAL")
        killed.execute("UPDATE plans SET note = 'alt'")
        killed.commit()
        kept = Path(f"{target}-wal").read_bytes()
    target.unlink()
    Path(f"{target}-wal").write_bytes(kept)
    again = open_register(stores.copy_shipped(target))
    assert plan(again).note != "alt"


def test_a_copy_of_the_shipped_register_replaces_nothing(tmp_path):
    target = tmp_path / "Größe & Name" / "planwerke.gpkg"
    with pytest.raises(SozialraumError, match="No register can be written"):
        stores.copy_shipped(target)
    target.parent.mkdir()
    location = stores.copy_shipped(target)
    assert open_register(location).register == read()
    store = open_register(location)
    store.save([noted(store, "x")], "FB52")
    with pytest.raises(SozialraumError, match="exists already"):
        stores.copy_shipped(target)
    assert plan(open_register(location)).note == "x"


def test_nothing_but_the_file_is_left_beside_a_geopackage(tmp_path):
    store = open_register(stores.copy_shipped(tmp_path / "planwerke.gpkg"))
    store.save([noted(store, "x")], "FB52")
    with pytest.raises(RegisterConflict):
        store.save([Edit("plans", plan(open_register()), None)], "FB52")
    assert [path.name for path in tmp_path.iterdir()] == ["planwerke.gpkg"]


def test_a_geopackage_that_is_renamed_meanwhile_is_missed(tmp_path):
    store = open_register(stores.copy_shipped(tmp_path / "planwerke.gpkg"))
    Path(store.location).rename(tmp_path / "anders.gpkg")
    with pytest.raises(SozialraumError, match="does not exist"):
        store.save([noted(store, "x")], "FB52")
    assert [path.name for path in tmp_path.iterdir()] == ["anders.gpkg"]
