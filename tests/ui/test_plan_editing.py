"""Editing in the dock: each action, by mouse and key, saved, undone, refused."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox, QMessageBox

from sozialraum.core.plans.edits import Edit
from sozialraum.gis.register import read
from sozialraum.gis.register_store import copy_shipped, open_register
from sozialraum.ui.plan_dock import PlanDock
from sozialraum.ui.plan_editing import PlanEditing
from sozialraum.ui.plan_editing_actions import DELETE, DUPLICATE, EDIT, NEW
from sozialraum.ui.plan_session_questions import KEEP, REAPPLY, RELOAD, Choice

PLAN = "kinder_jugendfoerderplan"
OK = QDialogButtonBox.StandardButton.Ok


@pytest.fixture()
def asked(monkeypatch):
    """Questions of message boxes, all answered with yes until told otherwise."""
    told = SimpleNamespace(texts=[], answer=QMessageBox.StandardButton.Yes)

    def question(parent, title, text, *more):
        told.texts.append(text)
        return told.answer

    monkeypatch.setattr(QMessageBox, "question", question)
    return told


@pytest.fixture()
def path(tmp_path):
    return copy_shipped(tmp_path / "planwerke.gpkg")


@pytest.fixture()
def editing(qgis_iface, qgis_new_project, who, answers, asked, path):
    window = qgis_iface.mainWindow()
    dock = PlanDock(window)
    dock.session.questions = answers.questions
    dock.session.use(Choice(path))
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    window.show()
    dock.load()
    editing = PlanEditing(dock)
    dock.select_plan(PLAN)
    yield editing
    if editing.form is not None:
        editing.form.done(0)
    dock.remove()
    QgsProject.instance().clear()
    window.removeDockWidget(dock)
    dock.setParent(None)
    dock.deleteLater()


def titles(path):
    return [plan.title for plan in read(path).plans]


def enter(editing, **values):
    for name, value in values.items():
        editing.form.main.editors[name].set_value(value)


def page(editing, title):
    tabs = editing.form.tabs
    (found,) = [tabs.widget(n) for n in range(tabs.count()) if tabs.tabText(n) == title]
    return found


def ok(editing):
    return editing.form.buttons.button(OK)


def trigger(editing, name):
    editing.actions.by_name[name].trigger()


def test_a_new_plan_is_saved_as_one_step_and_selected(editing, path):
    trigger(editing, NEW)
    assert not ok(editing).isEnabled()
    assert "Title is missing" in editing.form.status.text()
    assert editing.form.main.problems["title"].text() == "is missing"
    enter(editing, title="Pflegebedarfsplan")
    periods = page(editing, "Periods")
    periods.add()
    assert not ok(editing).isEnabled()
    periods.form.editors["kind"].set_value("Planungszeitraum")
    periods.form.editors["label"].set_value("2027–2031")
    periods.form.editors["ends"].setText("31.12.2031")
    assert ok(editing).isEnabled()
    ok(editing).click()
    assert editing.form is None
    register = read(path)
    (plan,) = [plan for plan in register.plans if plan.title == "Pflegebedarfsplan"]
    (period,) = [row for row in register.plan_periods if row.plan == plan.key]
    assert (plan.department, plan.document) == ("fb45", "Eigener Eintrag FB45")
    assert (period.ends, period.changed_by) == ("2031-12-31", "FB56")
    assert editing.dock.tree.plan() == plan.key
    assert editing.session.undo_stack.undoText() == "Add “Pflegebedarfsplan”"
    editing.session.undo_stack.undo()
    assert "Pflegebedarfsplan" not in titles(path)
    assert not any(row.plan == plan.key for row in read(path).plan_periods)


def test_editing_undoing_and_redoing_several_times(editing, path):
    for title in ("A", "B"):
        trigger(editing, EDIT)
        enter(editing, title=title)
        ok(editing).click()
    stack = editing.session.undo_stack
    seen = []
    for step in (stack.undo, stack.undo, stack.redo, stack.redo, stack.undo):
        step()
        seen.append(next(plan.title for plan in read(path).plans if plan.key == PLAN))
    assert seen == ["A", "Kinder- und Jugendförderplan", "A", "B", "A"]
    assert stack.undoText() == "Change “A”"


def test_nothing_changed_makes_no_step(editing):
    trigger(editing, EDIT)
    ok(editing).click()
    assert editing.form is None
    assert editing.session.undo_stack.count() == 0


def test_rows_are_removed_moved_and_marked(editing, path):
    trigger(editing, EDIT)
    steering = page(editing, "Means of steering")
    before = [row.title for row in steering.rows()]
    steering.list.setCurrentRow(1)
    steering.move(-1)
    assert [row.title for row in steering.rows()][:2] == [before[1], before[0]]
    steering.remove()
    assert before[1] not in [row.title for row in steering.rows()]
    steering.form.editors["title"].set_value("")
    place = editing.form.tabs.indexOf(steering)
    assert not editing.form.tabs.tabIcon(place).isNull()
    assert not steering.list.item(0).icon().isNull()
    editing.form.tabs.setCurrentIndex(0)
    editing.form.status.linkActivated.emit("#")
    assert editing.form.tabs.currentWidget() is steering
    steering.form.editors["title"].set_value("Zuschüsse")
    ok(editing).click()
    terms = [row.title for row in read(path).instruments if row.plan == PLAN]
    assert terms == ["Zuschüsse", *before[2:]]


def test_a_theme_assigned_by_hand_is_marked_redaktion(editing, path):
    trigger(editing, EDIT)
    themes = page(editing, "Themes")
    themes.add()
    used = {row.theme for row in themes.rows()}
    theme = next(row for row in read(path).themes if row.key not in used)
    themes.form.editors["theme"].set_value(theme.key)
    assert themes.form.editors["origin"].currentText() == "assigned by hand (redaktion)"
    themes.form.editors["origin"].set_value("quelle")
    assert "needs a document" in themes.form.problems["origin"].text()
    themes.form.editors["origin"].set_value("redaktion")
    ok(editing).click()
    (row,) = [row for row in read(path).plan_themes if row.plan == PLAN and row.theme == theme.key]
    assert (row.origin, row.document) == ("redaktion", "Eigener Eintrag FB45")


def test_a_basis_and_a_statement_keep_apart(editing, path):
    trigger(editing, EDIT)
    for title, text in (("Bases", "Ratsbeschluss"), ("Purpose and contents", "Fachplan")):
        rows = page(editing, title)
        rows.add()
        rows.form.editors["text"].set_value(text)
    ok(editing).click()
    found = {row.text: row.section for row in read(path).plan_contents if row.plan == PLAN}
    assert (found["Ratsbeschluss"], found["Fachplan"]) == ("Grundlage", "Einordnung")


def test_the_source_is_set_to_an_own_entry_and_rows_are_listed(editing, path):
    trigger(editing, EDIT)
    sources = editing.form.sources
    assert sources.table.rowCount() == sum(len(rows) for rows in editing.form.draft().rows.values())
    sources.own_button.click()
    ok(editing).click()
    plan = next(plan for plan in read(path).plans if plan.key == PLAN)
    assert plan.document == "Eigener Eintrag FB45"


def test_duplicating_opens_the_copy_and_saves_all_rows(editing, path):
    trigger(editing, DUPLICATE)
    title = "Kinder- und Jugendförderplan (copy)"
    assert editing.form.main.editors["title"].value() == title
    ok(editing).click()
    register = read(path)
    (plan,) = [plan for plan in register.plans if plan.title == title]
    assert editing.dock.tree.plan() == plan.key != PLAN
    counts = [sum(row.plan == key for row in register.instruments) for key in (PLAN, plan.key)]
    assert counts[0] == counts[1] > 0


def test_deleting_asks_names_what_goes_and_is_undone(editing, path, asked):
    asked.answer = QMessageBox.StandardButton.No
    trigger(editing, DELETE)
    assert "Kinder- und Jugendförderplan" in titles(path)
    asked.answer = QMessageBox.StandardButton.Yes
    trigger(editing, DELETE)
    assert "Kinder- und Jugendförderplan" not in titles(path)
    assert "Delete “Kinder- und Jugendförderplan”?" in asked.texts[-1]
    assert "Means of steering" in asked.texts[-1]
    editing.session.undo_stack.undo()
    assert "Kinder- und Jugendförderplan" in titles(path)


def test_keys_in_the_tree_do_what_the_actions_do(editing, path, asked):
    tree = editing.dock.planTree
    control = Qt.KeyboardModifier.ControlModifier
    for key, held, title in (
        (Qt.Key.Key_N, control, "New Planwerk"),
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier, "Edit Planwerk"),
        (Qt.Key.Key_D, control, "Duplicate Planwerk"),
    ):
        QTest.keyClick(tree, key, held)
        assert editing.form.windowTitle() == title
        editing.form.done(0)
    QTest.keyClick(tree, Qt.Key.Key_Delete)
    assert "Kinder- und Jugendförderplan" not in titles(path)
    QTest.keyClick(tree, Qt.Key.Key_Z, control)
    assert "Kinder- und Jugendförderplan" in titles(path)
    QTest.keyClick(tree, Qt.Key.Key_Y, control)
    assert "Kinder- und Jugendförderplan" not in titles(path)


def test_the_menu_of_the_tree_has_the_actions(editing):
    menu = editing.menu()
    assert list(editing.actions.by_name.values()) == menu.actions()[:4]
    menu.deleteLater()


def test_actions_are_off_with_a_reason_while_nothing_is_selected(editing):
    by_name, tree = editing.actions.by_name, editing.dock.planTree
    tree.setCurrentIndex(editing.dock.proxy.index(0, 0))  # a department
    assert by_name[EDIT].isEnabled()
    assert not by_name[DELETE].isEnabled()
    assert by_name[DELETE].toolTip() == "Delete Planwerk: Select a Planwerk first."
    tree.setCurrentIndex(tree.model().index(-1, -1))
    assert [by_name[name].isEnabled() for name in (NEW, EDIT, DUPLICATE)] == [True, False, False]
    editing.dock.select_plan(PLAN)
    assert by_name[DELETE].isEnabled()
    assert by_name[EDIT].toolTip() == "Edit (F2)"


def test_a_department_is_edited_from_its_row(editing, path):
    editing.dock.planTree.setCurrentIndex(editing.dock.proxy.index(0, 0))
    key = editing.dock.tree.group().department.key
    trigger(editing, EDIT)
    assert editing.form.sources is None
    enter(editing, title="Sport und Bewegung")
    ok(editing).click()
    row = next(row for row in read(path).departments if row.key == key)
    assert row.title == "Sport und Bewegung"


def test_closing_asks_only_when_something_was_entered(editing, asked):
    trigger(editing, EDIT)
    editing.form.reject()
    assert (asked.texts, editing.form) == ([], None)
    trigger(editing, EDIT)
    enter(editing, title="Anders")
    asked.answer = QMessageBox.StandardButton.No
    editing.form.reject()
    assert editing.form is not None
    asked.answer = QMessageBox.StandardButton.Yes
    editing.form.reject()
    assert editing.form is None


@pytest.fixture()
def clash(editing, path):
    """The form holds another title, and somebody else has saved a remark."""
    trigger(editing, EDIT)
    enter(editing, title="Förderplan")
    other = open_register(path)
    plan = next(plan for plan in other.register.plans if plan.key == PLAN)
    other.save([Edit("plans", plan, replace(plan, note="neu gefasst"))], "FB45")
    return editing


def plan_now(path):
    plan = next(plan for plan in read(path).plans if plan.key == PLAN)
    return plan.title, plan.note


def test_a_conflict_can_be_solved_by_applying_ones_own_change_again(clash, path, answers):
    answers.conflict = REAPPLY
    ok(clash).click()
    assert plan_now(path) == ("Förderplan", "neu gefasst")
    ((_, clashes, _),) = answers.asked
    assert (clashes[0].who, clashes[0].title) == ("FB45", "Kinder- und Jugendförderplan")
    clash.session.undo_stack.undo()
    assert plan_now(path) == ("Kinder- und Jugendförderplan", "neu gefasst")


def test_a_conflict_can_be_solved_by_reading_again(clash, path, answers):
    answers.conflict = RELOAD
    ok(clash).click()
    assert clash.form is None
    assert plan_now(path) == ("Kinder- und Jugendförderplan", "neu gefasst")
    assert clash.session.undo_stack.count() == 0


def test_a_conflict_can_be_left_open(clash, path, answers):
    answers.conflict = KEEP
    ok(clash).click()
    assert "somebody else has changed" in clash.form.status.text()
    assert plan_now(path)[0] == "Kinder- und Jugendförderplan"
    answers.conflict = REAPPLY
    ok(clash).click()
    assert plan_now(path) == ("Förderplan", "neu gefasst")


def test_a_step_that_cannot_be_undone_is_said_and_forgotten(editing, path, answers):
    trigger(editing, EDIT)
    enter(editing, title="Förderplan")
    ok(editing).click()
    other = open_register(path)
    plan = next(plan for plan in other.register.plans if plan.key == PLAN)
    other.save([Edit("plans", plan, replace(plan, title="Von anderen"))], "FB45")
    editing.session.undo_stack.undo()
    assert plan_now(path)[0] == "Von anderen"
    assert editing.session.undo_stack.count() == 0
    assert "somebody else has changed" in answers.said[-1]


def test_what_others_saved_is_read_before_a_form_opens(editing, path):
    other = open_register(path)
    plan = next(plan for plan in other.register.plans if plan.key == PLAN)
    other.save([Edit("plans", plan, replace(plan, title="Von anderen"))], "FB45")
    trigger(editing, EDIT)
    assert editing.form.main.editors["title"].value() == "Von anderen"


def test_the_project_remembers_the_register_by_a_relative_path(editing, path, tmp_path):
    project = QgsProject.instance()
    project.write(str(tmp_path / "projekt.qgz"))
    assert project.readEntry("Sozialraum", "register")[0] == "./planwerke.gpkg"
