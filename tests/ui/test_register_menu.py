"""The menu "Register" and its dialogs: which one is open, another, its log, its other entries."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtWidgets import QDialogButtonBox, QMainWindow, QMessageBox

from sozialraum.core.errors import SozialraumError
from sozialraum.core.plans.drafts import draft_of, edits_of, removal
from sozialraum.core.plans.rebase import Clash, Difference
from sozialraum.gis.register import read
from sozialraum.gis.register_store import copy_shipped
from sozialraum.ui import database_schema_edit, plan_session_questions
from sozialraum.ui.change_log_dialog import ChangeLogDialog
from sozialraum.ui.conflict_dialog import ConflictDialog
from sozialraum.ui.organisation_dialog import OrganisationDialog
from sozialraum.ui.plan_dock import PlanDock
from sozialraum.ui.plan_entries_dialog import PlanEntriesDialog
from sozialraum.ui.plan_session import WHO, Abandoned
from sozialraum.ui.plan_session_questions import KEEP, REAPPLY, RELOAD, Choice, SessionQuestions
from sozialraum.ui.register_menu import RegisterMenu
from sozialraum.ui.register_place_dialog import (
    DATABASE,
    EXISTING,
    FILE,
    OTHER,
    PROFILE,
    PROJECT,
    RegisterPlaceDialog,
)

OK = QDialogButtonBox.StandardButton.Ok


@pytest.fixture()
def path(tmp_path):
    return copy_shipped(tmp_path / FILE)


@pytest.fixture()
def menu(qgis_new_project, who, answers):
    window = QMainWindow()
    dock = PlanDock(window)
    dock.session.questions = answers.questions
    yield RegisterMenu(dock)
    dock.remove()
    QgsProject.instance().clear()
    window.deleteLater()


@pytest.fixture()
def place(qgis_new_project, monkeypatch, tmp_path):
    """Make the dialog; the profile is an empty folder."""
    profile = tmp_path / "profil"
    profile.mkdir()
    monkeypatch.setattr(QgsApplication, "qgisSettingsDirPath", lambda: f"{profile}/")
    made = []

    def make(**values):
        made.append(RegisterPlaceDialog(**values))
        return made[-1]

    yield make
    for dialog in made:
        dialog.deleteLater()
    QgsProject.instance().clear()


def ok(dialog):
    return dialog.buttons.button(OK)


def test_the_menu_says_which_register_is_open_and_opens_others(menu, answers, path):
    menu.refresh()
    assert menu.open_now.text() == "Open: shipped register (read-only)"
    assert not menu.shipped_action.isEnabled()
    answers.other = Choice(path)
    menu.open_action.trigger()
    assert menu.open_now.text() == f"Open: {FILE}"
    assert menu.session.store.location == path
    menu.shipped_action.trigger()
    assert (menu.session.store.location, menu.session.store.writable) == ("", False)
    assert QgsProject.instance().readEntry("Sozialraum", "register")[0] == ""


def test_a_register_that_cannot_be_opened_is_said_and_the_old_one_stays(menu, answers, tmp_path):
    broken = tmp_path / "kaputt.gpkg"
    broken.write_text("nichts")
    answers.other = Choice(str(broken))
    menu.open_action.trigger()
    assert "kaputt.gpkg" in answers.said[0]
    assert menu.session.store.location == ""


def test_a_register_that_is_gone_is_said_and_stays_the_projects(menu, answers, path, tmp_path):
    menu.session.use(Choice(path))
    project = QgsProject.instance()
    project.write(str(tmp_path / "projekt.qgz"))
    (tmp_path / FILE).rename(tmp_path / "weg.gpkg")
    project.read(str(tmp_path / "projekt.qgz"))
    assert menu.session.store.location == ""
    assert "is not there" in answers.said[0]
    project.write()
    assert project.readEntry("Sozialraum", "register")[0] == f"./{FILE}"


def test_what_others_saved_is_read_again(menu, path, qtbot):
    menu.session.use(Choice(path))
    with qtbot.waitSignal(menu.session.registerChanged):
        menu.reload_action.trigger()


def test_the_organisationszeichen_is_asked_shown_and_kept(menu, answers):
    answers.who = "FB61"
    menu.who_action.trigger()
    menu.refresh()
    assert QgsSettings().value(WHO) == "FB61"
    assert menu.who_action.text() == "Organisations&zeichen: FB61 …"


def test_it_is_asked_at_the_first_change_and_without_it_nothing_is_changed(menu, answers, path):
    menu.session.use(Choice(path))
    QgsSettings().remove(WHO)
    edits = removal(menu.session.store.register, "plans", "sportentwicklungsplan")
    with pytest.raises(Abandoned):
        menu.session.save(edits, "Löschen")
    answers.who = "FB52"
    menu.session.save(edits, "Löschen")
    assert {line.changed_by for line in read(path).change_log} == {"FB52"}


@pytest.mark.parametrize("unit", ["", "  ", "x" * 21, "a.b@stadt.de"])
def test_what_is_no_organisationszeichen_cannot_be_accepted(qgis_app, unit):
    dialog = OrganisationDialog(unit)
    assert not ok(dialog).isEnabled()
    assert "at most 20 characters" in dialog.edit.problem.text()
    dialog.edit.line.setText("FB56")
    assert ok(dialog).isEnabled()
    assert dialog.edit.unit() == "FB56"
    dialog.deleteLater()


def test_a_copy_lies_beside_the_project_if_that_is_saved(place, tmp_path):
    dialog = place(who="FB56")
    assert dialog.kind() == PROFILE
    assert dialog.choice() == Choice(str(tmp_path / "profil" / FILE), True, "FB56")
    QgsProject.instance().write(str(tmp_path / "projekt.qgz"))
    dialog = place(who="FB56")
    assert dialog.kind() == PROJECT
    assert dialog.choice() == Choice(str(tmp_path / FILE), True, "FB56")


def test_a_register_beside_the_project_is_opened_not_replaced(place, tmp_path, path):
    QgsProject.instance().write(str(tmp_path / "projekt.qgz"))
    dialog = place(who="FB56")
    assert dialog.choice() == Choice(path, False, "FB56")
    assert "that is there" in dialog.radios[PROJECT].text()


def test_other_files_are_checked(place, tmp_path, path):
    dialog = place(who="FB56")
    dialog.radios[OTHER].setChecked(True)
    assert (dialog.problem.text(), ok(dialog).isEnabled()) == ("Name a file for the copy.", False)
    dialog.new_file.setFilePath(path)
    assert dialog.problem.text().startswith("This file is there already")
    dialog.new_file.setFilePath(str(tmp_path / "fehlt" / "x.gpkg"))
    assert dialog.problem.text() == "The folder does not exist."
    dialog.new_file.setFilePath(str(tmp_path / "neu"))
    assert ok(dialog).isEnabled()
    assert dialog.choice() == Choice(str(tmp_path / "neu.gpkg"), True, "FB56")
    dialog.radios[EXISTING].setChecked(True)
    assert dialog.problem.text() == "Choose a GeoPackage that is there."
    dialog.old_file.setFilePath(path)
    assert dialog.choice() == Choice(path, False, "FB56")


def test_without_organisationszeichen_there_is_no_ok(place):
    dialog = place()
    assert not ok(dialog).isEnabled()
    dialog.who.line.setText("FB56")
    assert ok(dialog).isEnabled()


def test_a_schema_of_a_connection_is_chosen(place, monkeypatch):
    from sozialraum.gis import register_connections

    monkeypatch.setattr(register_connections, "connections", lambda: ["planung", "tot"])

    def schemas(connection):
        if connection == "tot":
            raise SozialraumError("Die Datenbank {name} antwortet nicht.", name=connection)
        return ["public", "register"]

    monkeypatch.setattr(register_connections, "schemas", schemas)
    there = "pg:planung/register"
    monkeypatch.setattr(register_connections, "holds_register", lambda place: place == there)
    for copying in (False, True):
        dialog = place(who="FB56", copying=copying)
        dialog.radios[DATABASE].setChecked(True)
        assert not ok(dialog).isEnabled()
        edit = dialog.database
        assert isinstance(edit, database_schema_edit.DatabaseSchemaEdit)
        edit.connection_box.setCurrentIndex(2)
        assert "antwortet nicht" in dialog.problem.text()
        edit.connection_box.setCurrentIndex(1)
        assert ok(dialog).isEnabled() is copying
        edit.schema_box.setCurrentText("register")
        assert ok(dialog).isEnabled()
        assert dialog.choice() == Choice(there, False, "FB56" if copying else "")
        edit.schema_box.setEditText("neu")
        assert ok(dialog).isEnabled() is copying
        assert dialog.choice().copy


def test_the_change_log_says_when_who_what_and_is_searched(menu, path):
    session = menu.session
    session.use(Choice(path))
    session.save(removal(session.store.register, "plans", "sportentwicklungsplan"), "Löschen")
    dialog = ChangeLogDialog(session.store.register)
    lines = [
        [dialog.model.item(row, column).text() for column in range(5)]
        for row in range(dialog.model.rowCount())
    ]
    (line,) = [line for line in lines if line[3] == "Planwerk: Sportentwicklungsplan"]
    assert line[1:3] == ["FB56", "deleted"]
    assert line[0][2] == "."
    dialog.search.setText("planwerk: sportentw")
    assert [dialog.proxy.index(n, 3).data() for n in range(dialog.proxy.rowCount())] == [line[3]]
    dialog.deleteLater()


def test_a_change_is_told_with_the_fields_of_the_form(menu, path):
    from dataclasses import replace

    session = menu.session
    session.use(Choice(path))
    draft = draft_of(session.store.register, "documents", "profil")
    draft = replace(draft, entry=replace(draft.entry, note="geprüft"))
    session.save(edits_of(session.store.register, draft), "Ändern")
    dialog = ChangeLogDialog(session.store.register)
    assert dialog.model.item(0, 4).text() == "Remark: ohne Datum → geprüft"
    dialog.deleteLater()


def test_instruments_documents_and_others_are_added_changed_and_deleted(menu, path, monkeypatch):
    asked = []

    def question(parent, title, text, *more):
        asked.append(text)
        return QMessageBox.StandardButton.Yes

    monkeypatch.setattr(QMessageBox, "question", question)
    menu.session.use(Choice(path))
    dialog = PlanEntriesDialog(menu.session)
    assert dialog.table == "instruments"
    dialog.add()
    for name, value in (("department", "fb56"), ("title", "Stadtteilbüro"), ("kind", "Instrument")):
        dialog.form.main.editors[name].set_value(value)
    dialog.form.main.editors["named_as"].set_value("im Text")
    dialog.form.buttons.button(OK).click()
    assert dialog.form is None
    assert any(row.title == "Stadtteilbüro" for row in read(path).instruments)
    dialog.search.setText("stadtteilbüro")
    assert dialog.list.count() == 1
    dialog.list.setCurrentRow(0)
    dialog.edit()
    dialog.form.main.editors["note"].set_value("seit 2027")
    dialog.form.buttons.button(OK).click()
    assert any(row.note == "seit 2027" for row in read(path).instruments)
    dialog.delete()
    assert not any(row.title == "Stadtteilbüro" for row in read(path).instruments)
    assert asked[-1].startswith("Delete “Stadtteilbüro”?")
    dialog.search.clear()
    dialog.table_box.setCurrentIndex(dialog.table_box.findData("documents"))
    dialog.add()
    dialog.form.main.editors["title"].set_value("Ratsbeschluss 2027")
    dialog.form.main.editors["dated"].setText("01.03.2027")
    dialog.form.buttons.button(OK).click()
    row = next(row for row in read(path).documents if row.title == "Ratsbeschluss 2027")
    assert (row.dated, row.document) == ("2027-03-01", "Ratsbeschluss 2027")
    for _ in range(4):
        menu.session.undo_stack.undo()
    assert read(path).instruments == menu.session.store.register.instruments
    assert not any(row.title == "Stadtteilbüro" for row in read(path).instruments)
    dialog.deleteLater()


def test_the_conflict_shows_who_when_and_both_versions(qgis_app):
    clash = Clash(
        *("plans", "x", "Sportplan", "FB45", "2027-03-01 09:15", False),
        (Difference("title", "A", "B", "C"), Difference("note", "", "neu", "")),
    )
    gone = Clash("plan_levels", "y", "Stadtgebiet", "FB52", "2027-03-02", True, ())
    for button, answer in (
        ("reload_button", RELOAD),
        ("reapply_button", REAPPLY),
        ("keep_button", KEEP),
    ):
        dialog = ConflictDialog([clash, gone], "Nichts gespeichert")
        getattr(dialog, button).click()
        assert dialog.answer == answer
        dialog.deleteLater()
    table = ConflictDialog([clash, gone], "Nichts gespeichert").table
    lines = [[table.item(row, column).text() for column in range(5)] for row in range(3)]
    assert lines == [
        ["Planwerk: Sportplan", "FB45, 01.03.2027 09:15", "Title", "B", "C"],
        ["Planwerk: Sportplan", "FB45, 01.03.2027 09:15", "Remark", "neu", ""],
        ["Raumbezug: Stadtgebiet", "FB52, 02.03.2027", "", "deleted", ""],
    ]


def test_the_questions_are_asked_in_their_dialogs(qgis_iface, qgis_new_project, monkeypatch):
    window, accepted = QMainWindow(), []
    for kind in (RegisterPlaceDialog, OrganisationDialog, ConflictDialog):
        monkeypatch.setattr(kind, "exec", lambda self: accepted.append(type(self)) or 1)
    questions = SessionQuestions(window)
    assert questions.first_edit("", "FB56").who == "FB56"
    assert questions.other_register() == Choice("", False)
    assert questions.organisation("FB61") == "FB61"
    assert questions.conflict([], "Nichts gespeichert") == KEEP
    assert len(accepted) == 4
    said = []
    bar = SimpleNamespace(pushMessage=lambda *parts: said.append(parts[1]))
    monkeypatch.setattr(qgis_iface, "messageBar", lambda: bar)
    questions.say("gesagt")
    assert said == ["gesagt"]
    assert plan_session_questions.utils.iface is qgis_iface
    window.deleteLater()
