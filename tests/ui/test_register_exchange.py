"""Export and import of the register: files, what differs, what is taken over, undo."""

from __future__ import annotations

import csv
from dataclasses import replace
from types import SimpleNamespace

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QFileDialog, QMainWindow

from sozialraum.core.plans.edits import Edit
from sozialraum.gis.register_store import copy_shipped
from sozialraum.ui.plan_dock import PlanDock
from sozialraum.ui.plan_session import Abandoned
from sozialraum.ui.plan_session_questions import Choice, SessionQuestions
from sozialraum.ui.register_menu import RegisterMenu

SPORT = "sportentwicklungsplan"


@pytest.fixture()
def menu(qgis_new_project, who, answers, tmp_path):
    window = QMainWindow()
    dock = PlanDock(window)
    dock.session.questions = answers.questions
    dock.session.use(Choice(copy_shipped(tmp_path / "planwerke.gpkg")))
    menu = RegisterMenu(dock)
    yield menu
    if menu.exchange.dialog is not None:
        menu.exchange.dialog.done(0)
    dock.remove()
    QgsProject.instance().clear()
    window.deleteLater()


@pytest.fixture()
def file(menu, answers, tmp_path):
    """Writes rows of a table to a csv file that will be imported."""

    def write(table, *rows):
        path = tmp_path / f"{table}.csv"
        with path.open("w", encoding="utf-8", newline="") as out:
            writer = csv.DictWriter(out, list(rows[0]))
            writer.writeheader()
            writer.writerows(rows)
        answers.files = [*answers.files, str(path)]

    return write


def plans_of(menu, **changed):
    """The rows of the register, some changed or None to leave them out, as a file has them."""
    rows = []
    for plan in menu.session.store.register.plans:
        values = changed.get(plan.key, {})
        if values is not None:
            row = {"key": plan.key, "version": plan.version, "title": plan.title}
            rows.append({**row, "department": plan.department, **values})
    return rows


def groups(dialog):
    tree = dialog.tree
    return [tree.topLevelItem(n).text(0) for n in range(tree.topLevelItemCount())]


def plan(menu, key=SPORT):
    return next((p for p in menu.session.store.register.plans if p.key == key), None)


@pytest.mark.parametrize("ending", ["xlsx", "zip"])
def test_an_export_that_is_imported_changes_nothing(menu, answers, tmp_path, ending):
    answers.export = str(tmp_path / f"export.{ending}")
    menu.export_action.trigger()
    assert answers.said == [f"The register has been exported: {answers.export}"]
    assert answers.asked[-1][1].endswith(".xlsx")
    answers.files = [answers.export]
    menu.import_action.trigger()
    assert "all is in the register" in answers.said[1]
    assert menu.exchange.dialog is None


def test_nothing_happens_without_a_file(menu, answers):
    menu.export_action.trigger()
    menu.import_action.trigger()
    assert answers.said == []
    assert menu.exchange.dialog is None


def test_what_is_ticked_is_taken_over_as_one_step(menu, file):
    new = {"key": "", "version": "", "title": "Neu (synthetisch)", "department": "FB56"}
    file("plans", *plans_of(menu, **{SPORT: {"title": "Sport"}}), new)
    menu.import_action.trigger()
    dialog = menu.exchange.dialog
    assert groups(dialog) == ["New in the file (1)", "Changed in the file (1)"]
    assert dialog.ok.text() == "&Take over (2)"
    change = dialog.tree.topLevelItem(1).child(0)
    assert change.text(0) == "Planwerk: Sport"
    line = change.child(0)
    assert [line.text(n) for n in range(1, 4)] == ["Title", "Sportentwicklungsplan", "Sport"]
    dialog.ok.click()
    assert plan(menu).title == "Sport"
    assert plan(menu, "neu_synthetisch").changed_by == "FB56"
    assert menu.session.undo_stack.undoText() == "Import plans.csv"
    menu.session.undo_stack.undo()
    assert plan(menu).title == "Sportentwicklungsplan"
    assert plan(menu, "neu_synthetisch") is None


def test_deletions_and_conflicts_have_to_be_ticked(menu, file):
    menu.session.save([Edit("plans", plan(menu), replace(plan(menu), note="Von Hand"))], "Ändern")
    rows = plans_of(menu, masterplan_aachen_2030=None, **{SPORT: {"title": "Sport", "version": 1}})
    file("plans", *rows)
    menu.import_action.trigger()
    dialog = menu.exchange.dialog
    conflict, missing = (dialog.tree.topLevelItem(n) for n in (0, 1))
    assert "since the file was written (1)" in conflict.text(0)
    assert conflict.child(0).text(4).startswith("FB56, ")
    assert "Not in the file (1)" in missing.text(0)
    assert "With it goes what hangs on it" in missing.child(0).text(4)
    assert not dialog.ok.isEnabled()
    missing.setCheckState(0, Qt.CheckState.Checked)
    assert dialog.ok.text() == "&Take over (1)"
    dialog.ok.click()
    assert plan(menu, "masterplan_aachen_2030") is None
    assert plan(menu).title == "Sportentwicklungsplan"


def test_what_is_wrong_says_why_and_cannot_be_ticked(menu, file):
    file("plans", *plans_of(menu, **{SPORT: {"department": "FB 99"}}))
    menu.import_action.trigger()
    dialog = menu.exchange.dialog
    wrong = dialog.tree.topLevelItem(0)
    assert wrong.text(0) == "Cannot be taken over (1)"
    assert "of the file" in wrong.child(0).text(4)
    field = wrong.child(0).child(0)
    assert [field.text(n) for n in (1, 3, 4)] == ["Department", "FB 99", "must be one of the list"]
    assert not dialog.ok.isEnabled()


def test_the_dialog_stays_open_where_the_ticked_cannot_do_without_the_unticked(menu, file):
    new = {"key": "neu", "version": "", "title": "Neu (synthetisch)", "department": "FB56"}
    file("plans", *plans_of(menu), new)
    file("plan_levels", {"key": "", "plan": "neu", "level": "Stadtteil"})
    menu.import_action.trigger()
    dialog = menu.exchange.dialog
    leaf = dialog.tree.topLevelItem(0).child(0)
    leaf.setCheckState(0, Qt.CheckState.Unchecked)
    for number in range(dialog.tree.topLevelItem(1).childCount()):
        assert dialog.tree.topLevelItem(1).child(number).text(0)
    dialog.ok.click()
    assert dialog.isVisible()
    assert "neu" in dialog.problem.text()
    leaf.setCheckState(0, Qt.CheckState.Checked)
    dialog.ok.click()
    assert plan(menu, "neu").title == "Neu (synthetisch)"


def test_columns_and_files_that_are_not_read_are_named(menu, file, answers, tmp_path):
    rows = [{**row, "Farbe": "rot"} for row in plans_of(menu, **{SPORT: {"title": "Sport"}})]
    file("plans", *rows)
    notes = tmp_path / "notizen.csv"
    notes.write_text("nur;Text\n", "utf-8")
    answers.files = [*answers.files, str(notes)]
    menu.import_action.trigger()
    assert menu.exchange.dialog.problem.text().endswith("like it: notizen, Planwerke: Farbe.")


def test_a_file_that_is_no_register_is_said(menu, answers, tmp_path):
    other = tmp_path / "anderes.csv"
    other.write_text("a;b\n", "utf-8")
    answers.files = [str(other)]
    menu.import_action.trigger()
    assert "holds no table of the register" in answers.said[0]


def test_the_shipped_register_is_copied_first(menu, file, answers, tmp_path):
    file("plans", *plans_of(menu, **{SPORT: {"title": "Sport"}}))
    menu.session.use(Choice(""))
    menu.import_action.trigger()
    assert answers.asked[-1][0] == "first"
    assert (menu.exchange.dialog, answers.said) == (None, [])
    answers.first = Choice(str(tmp_path / "kopie.gpkg"), True, "FB56")
    menu.import_action.trigger()
    menu.exchange.dialog.ok.click()
    assert plan(menu).title == "Sport"
    assert menu.session.store.location == str(tmp_path / "kopie.gpkg")


def test_a_change_that_is_given_up_leaves_the_dialog_open(menu, file):
    file("plans", *plans_of(menu, **{SPORT: {"title": "Sport"}}))
    menu.import_action.trigger()
    dialog = menu.exchange.dialog

    def give_up(edits):
        raise Abandoned("Nothing was changed.")

    dialog.take_over = give_up
    dialog.ok.click()
    assert dialog.isVisible()
    assert dialog.problem.text() == "Nothing was changed."


def test_the_file_dialogs(qgis_app, monkeypatch):
    questions, seen = SessionQuestions(None), SimpleNamespace()

    def chosen(name, kind):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (name, kind))
        return questions.export_file("planwerke.xlsx")

    assert chosen("/tmp/a", "CSV files in one archive (*.zip)") == "/tmp/a.zip"
    assert chosen("/tmp/a", "Excel (*.xlsx)") == "/tmp/a.xlsx"
    assert chosen("/tmp/a.zip", "Excel (*.xlsx)") == "/tmp/a.zip"
    assert chosen("", "") == ""
    seen.names = (["/tmp/a.xlsx"], "")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *args: seen.names)
    assert questions.import_files("/tmp") == ["/tmp/a.xlsx"]
