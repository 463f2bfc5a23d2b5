"""Finding Planwerke in the dock: groups, filters, chips, keys, marks, what the project keeps."""

from __future__ import annotations

import datetime
import importlib.util
from dataclasses import replace
from types import SimpleNamespace

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QDate, QModelIndex, Qt, QUrl
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtTest import QAbstractItemModelTester, QTest
from qgis.PyQt.QtWidgets import QAction, QMainWindow

from sozialraum.core.plans.finder import FinderState, PlanFilter, PlanFinder
from sozialraum.core.plans.grouping import GROUPINGS
from sozialraum.core.plans.records import Register
from sozialraum.core.plans.yaml_file import SHIPPED, load_register
from sozialraum.ui.plan_dock import PlanDock
from sozialraum.ui.plan_filter import PlanFilterProxy
from sozialraum.ui.plan_guide import PlanGuide, document_url
from sozialraum.ui.plan_model import KEY_ROLE, PlanModel

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
CHECKED = Qt.CheckState.Checked


@pytest.fixture(scope="module")
def register():
    return load_register(SHIPPED)


@pytest.fixture()
def window(qgis_app, qgis_new_project):
    window = QMainWindow()
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture()
def dock(window):
    dock = PlanDock(window)
    dock.model._today = lambda: datetime.date(2017, 11, 21)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    window.resize(500, 900)
    window.show()
    QTest.qWaitForWindowExposed(window)
    dock.load()
    window.activateWindow()
    dock.filterEdit.setFocus()
    yield dock
    dock.remove()


def page(dock):
    return dock.detailBrowser.toPlainText()


def tops(dock):
    return [dock.proxy.index(row, 0).data() for row in range(dock.proxy.rowCount())]


def item(box, text):
    return box.findItems(text, Qt.MatchFlag.MatchExactly)[0]


@pytest.mark.parametrize("grouping", GROUPINGS)
def test_the_model_keeps_qts_rules_in_every_grouping(qgis_app, register, grouping):
    model, proxy = PlanModel(), PlanFilterProxy()
    proxy.setSourceModel(model)
    testers = [QAbstractItemModelTester(each, FATAL) for each in (model, proxy)]
    model.set_grouping(grouping)
    model.set_finder(PlanFinder(register))
    for wanted in (
        PlanFilter(words="sozialraum"),
        PlanFilter(themes=("bildung",), ended=True),
        PlanFilter(words="nirgends"),
        PlanFilter(),
    ):
        proxy.set_filter(wanted)
        assert proxy.plan_count() == len(model.finder.found(wanted, model.today))
    assert proxy.rowCount() == model.rowCount() == len(model.groups)
    model.set_grouping(GROUPINGS[0])
    model.set_finder(PlanFinder(Register("empty", "2020-01-01")))
    assert (proxy.rowCount(), proxy.plan_count(), len(testers)) == (0, 0, 2)


def test_a_thousand_planwerke_are_shown_and_filtered_right(qgis_app, root):
    path = root / "benchmarks" / "parts" / "make_register.py"
    spec = importlib.util.spec_from_file_location("make_register_shown", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    model, proxy = PlanModel(), PlanFilterProxy()
    proxy.setSourceModel(model)
    model.set_finder(PlanFinder(module.synthetic_register(1000, 5000)))
    for grouping in GROUPINGS:
        model.set_grouping(grouping)
        proxy.set_filter(PlanFilter(levels=("Sozialraum",), words="wohn"))
        shown = {
            proxy.index(row, 0, top).data(KEY_ROLE)
            for top in (proxy.index(row, 0) for row in range(proxy.rowCount()))
            for row in range(proxy.rowCount(top))
        }
        assert shown == model.finder.found(proxy.filter, model.today)
        assert proxy.plan_count() == len(shown) > 20
        proxy.set_filter(PlanFilter())
        assert proxy.plan_count() == 1000


@pytest.mark.parametrize(
    ("grouping", "first"),
    [
        ("department", "Sport (1)"),
        ("theme", "Demographie (5)"),
        ("level", "Region (1)"),
        ("validity", "Planungszeitraum is running (3)"),
    ],
)
def test_the_box_groups_the_tree(dock, grouping, first):
    dock.groupBox.setCurrentIndex(dock.groupBox.findData(grouping))
    assert tops(dock)[0] == first
    assert dock.countLabel.text() == "24 Planwerke"


def test_the_selected_planwerk_stays_selected_in_another_grouping(dock):
    dock.select_plan("integrationskonzept")
    dock.set_grouping("theme")
    assert dock.planTree.currentIndex().data() == "Integrationskonzept"
    assert "Integrationskonzept" in page(dock)


def test_an_assignment_of_the_editors_is_set_differently(dock):
    dock.set_grouping("theme")
    theme = dock.proxy.index(0, 0)
    rows = {dock.proxy.index(n, 0, theme).data(): dock.proxy.index(n, 0, theme) for n in range(5)}
    editorial, by_word = rows["Demographiemonitoring"], rows["Sozialentwicklungsplan"]
    assert editorial.data(Qt.ItemDataRole.FontRole).italic()
    assert by_word.data(Qt.ItemDataRole.FontRole) is None
    assert "assigned by the editors" in editorial.data(Qt.ItemDataRole.ToolTipRole)
    assert "the source says “" in by_word.data(Qt.ItemDataRole.ToolTipRole)


def test_only_an_ended_planungszeitraum_is_marked_in_the_tree(dock):
    def marked(key):
        source = dock.model.index_of_plan(key).siblingAtColumn(1)
        spoken = source.data(Qt.ItemDataRole.AccessibleTextRole)
        return source.data(Qt.ItemDataRole.DecorationRole) is not None, "has ended" in spoken

    assert marked("schulentwicklungsplan") == (True, True)
    assert marked("kinder_jugendfoerderplan") == (False, False)
    assert marked("sportentwicklungsplan") == (False, False)


def test_pages_of_groups_say_what_they_hold_and_why(dock):
    dock.set_grouping("theme")
    dock.planTree.setCurrentIndex(dock.proxy.index(0, 0))
    assert "Demographiemonitoring – assigned by the editors from the contents" in page(dock)
    assert "Words counted to it" in page(dock)
    ehrenamt = dock.model.index_of_group("ehrenamt")
    dock.planTree.setCurrentIndex(dock.proxy.mapFromSource(ehrenamt))
    assert "No Planwerk of the register has this theme." in page(dock)
    dock.set_grouping("validity")
    without = dock.model.index_of_group("no_period")
    dock.planTree.setCurrentIndex(dock.proxy.mapFromSource(without))
    assert "it cannot end" in page(dock)
    dock.set_grouping("level")
    dock.planTree.setCurrentIndex(dock.proxy.mapFromSource(dock.model.index_of_group("Sozialraum")))
    assert "Sportentwicklungsplan – teilweise" in page(dock)
    assert dock.dateLabel.text() == "As of 2017-11-21"


def test_ticking_in_the_box_filters_at_once_and_counts(dock):
    dock.filterButton.click()
    assert dock.filter_box.isVisible()
    item(dock.filter_box.themeList, "Kulturelle Vielfalt").setCheckState(CHECKED)
    assert dock.countLabel.text() == dock.filter_box.countLabel.text() == "1 of 24 Planwerke"
    assert tops(dock) == ["Wohnen, Soziales und Integration (1 of 4)"]
    assert dock.filterButton.text() == "Filter (1)"
    item(dock.filter_box.levelList, "Lebensraum").setCheckState(CHECKED)
    assert dock.countLabel.text() == "0 of 24 Planwerke"
    assert "No Planwerk passes all filters." in page(dock)
    dock.filter_box.clearButton.click()
    assert dock.countLabel.text() == "24 Planwerke"
    dock.filter_box.closeButton.click()
    assert not dock.filter_box.isVisible()


def test_a_day_is_asked_for_only_when_it_is_ticked(dock):
    box = dock.filter_box
    assert not box.dayEdit.isEnabled()
    box.dayEdit.setDate(QDate(2010, 1, 1))
    assert dock.countLabel.text() == "24 Planwerke"
    box.dayCheck.setChecked(True)
    assert dock.countLabel.text() == "1 of 24 Planwerke"
    box.dayEdit.setDate(QDate(2016, 6, 1))
    assert dock.countLabel.text() == "3 of 24 Planwerke"


def test_what_ends_soon_and_what_has_ended_can_be_asked_for(dock):
    dock.filter_box.endedCheck.setChecked(True)
    assert dock.countLabel.text() == "1 of 24 Planwerke"
    dock.filter_box.endedCheck.setChecked(False)
    dock.filter_box.soonCheck.setChecked(True)
    assert dock.countLabel.text() == "0 of 24 Planwerke"
    assert "let no Planwerk pass that has none" in page(dock)


def test_chips_name_each_filter_and_lift_it(dock):
    assert not dock.chipLabel.isVisible()
    dock.set_filter(PlanFilter("wohnen", ("bildung",), ("Sozialraum",), "2016-01-01", True, True))
    text = dock.chipLabel.text().replace("&nbsp;", " ")
    for said in (
        *("Bildung", "Sozialraum", "Planungszeitraum on 2016-01-01"),
        *("Planungszeitraum ends within 12 months", "Planungszeitraum has ended", "lift all"),
    ):
        assert said in text
    assert dock.chipLabel.isVisible()
    for link in ("themes:bildung", "levels:Sozialraum", "valid_on:", "ends_soon:", "ended:"):
        dock.chipLabel.linkActivated.emit(link)
    assert dock.filter() == PlanFilter("wohnen")
    assert not dock.chipLabel.isVisible()


def test_one_click_lifts_all_filters_and_leaves_the_words(dock):
    dock.set_filter(PlanFilter("wohnen", ("bildung",), ended=True))
    dock.chipLabel.linkActivated.emit("all")
    assert dock.filter() == PlanFilter("wohnen")


def test_the_page_of_no_result_lifts_everything(dock):
    dock.set_filter(PlanFilter("nirgends", ("bildung",)))
    assert "Nothing contains “nirgends”." in page(dock)
    dock.detailBrowser.anchorClicked.emit(QUrl("do:lift"))
    assert dock.filter() == PlanFilter()
    assert dock.countLabel.text() == "24 Planwerke"


def test_a_planwerk_that_is_wanted_lifts_what_hides_it(dock):
    dock.set_filter(PlanFilter(levels=("Lebensraum",)))
    dock.select_plan("masterplan_aachen_2030")
    assert dock.planTree.currentIndex().data() == "Masterplan Aachen*2030"
    assert dock.filter() == PlanFilter()


def test_a_filter_shows_the_first_found_and_lifted_the_former_one(dock):
    dock.select_plan("integrationskonzept")
    dock.filterEdit.setText("fnp")
    assert "Masterplan Aachen*2030" in page(dock)
    dock.filterEdit.setText("nirgends")
    dock.filterEdit.clear()
    assert dock.planTree.currentIndex().data() == "Integrationskonzept"


def test_found_words_are_marked_on_the_page(dock):
    dock.select_plan("sportentwicklungsplan")
    assert dock.detailBrowser.extraSelections() == []
    dock.filterEdit.setText("sportstätten LENKUNGSGRUPPE")
    marks = [mark.cursor.selectedText() for mark in dock.detailBrowser.extraSelections()]
    assert set(marks) == {"Sportstätten", "Lenkungsgruppe"}


def test_f3_goes_from_mark_to_mark_and_round(dock):
    dock.select_plan("sportentwicklungsplan")
    dock.filterEdit.setText("sportstätten")
    places = []
    for _ in range(len(dock.detailBrowser.extraSelections()) + 1):
        QTest.keyClick(dock.filterEdit, Qt.Key.Key_F3)
        assert dock.detailBrowser.textCursor().selectedText() == "Sportstätten"
        places.append(dock.detailBrowser.textCursor().position())
    assert places[0] == places[-1]
    assert sorted(set(places)) == places[:-1]


@pytest.mark.parametrize("name", ["planTree", "detailBrowser", "groupBox", "filterButton"])
def test_ctrl_f_leads_to_the_search_although_qgis_has_that_key_too(dock, window, name):
    rival = QAction(window)
    rival.setShortcut(QKeySequence("Ctrl+F"))
    calls = []
    rival.triggered.connect(lambda: calls.append(1))
    window.addAction(rival)
    widget = getattr(dock, name)
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_F, CTRL)
    assert dock.filterEdit.hasFocus()
    assert calls == []


def test_the_keyboard_leads_from_search_to_page_and_back(dock):
    QTest.keyClicks(dock.filterEdit, "wohn")
    QTest.keyClick(dock.filterEdit, Qt.Key.Key_Down)
    assert dock.planTree.hasFocus()
    first = dock.planTree.currentIndex().data()
    QTest.keyClick(dock.planTree, Qt.Key.Key_Down)
    assert dock.planTree.currentIndex().data() != first
    QTest.keyClick(dock.planTree, Qt.Key.Key_Return)
    assert dock.detailBrowser.hasFocus()
    QTest.keyClick(dock.detailBrowser, Qt.Key.Key_Escape)
    assert dock.planTree.hasFocus()
    QTest.keyClick(dock.planTree, Qt.Key.Key_Escape)
    assert dock.filterEdit.hasFocus()
    QTest.keyClick(dock.filterEdit, Qt.Key.Key_Escape)
    assert dock.filterEdit.text() == ""


def test_f_alone_leads_to_the_search_from_list_and_page(dock):
    for widget in (dock.planTree, dock.detailBrowser):
        widget.setFocus()
        QTest.keyClick(widget, Qt.Key.Key_F)
        assert dock.filterEdit.hasFocus()
    QTest.keyClicks(dock.filterEdit, "f")
    assert dock.filterEdit.text() == "f"


def test_the_box_opens_by_key_and_is_worked_by_keys(dock):
    QTest.keyClick(dock.filterEdit, Qt.Key.Key_F, CTRL | SHIFT)
    box = dock.filter_box
    assert box.isVisible()
    box.themeList.setCurrentRow(0)
    QTest.keyClick(box.themeList, Qt.Key.Key_Space)
    assert dock.filter().themes == ("demographie",)
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert not box.isVisible()


def test_keys_stand_in_the_tooltips(dock):
    assert "Ctrl+F" in dock.filterEdit.toolTip()
    assert "Ctrl+Shift+F" in dock.filterButton.toolTip()


def test_folded_groups_stay_folded_when_the_filter_is_lifted(dock):
    dock.planTree.collapse(dock.proxy.index(0, 0))
    dock.filterEdit.setText("sport")
    assert dock.planTree.isExpanded(dock.proxy.index(0, 0))
    dock.filterEdit.setText("masterplan aachen")
    dock.filterEdit.clear()
    assert not dock.planTree.isExpanded(dock.proxy.index(0, 0))
    assert dock.tree.closed == ("department:fb52",)
    dock.planTree.expand(dock.proxy.index(0, 0))
    assert dock.tree.closed == ()


STATE = FinderState(
    "level",
    "sozialentwicklungsplan",
    ("level:Region",),
    PlanFilter("sozial", ("sozialraumbezug",), ("Sozialraum",)),
)


def test_the_project_keeps_what_the_dock_shows(dock, window, tmp_path):
    project, file = QgsProject.instance(), str(tmp_path / "state.qgz")
    dock.set_state(STATE)
    assert dock.state() == STATE
    assert project.write(file)
    dock.set_state(FinderState())
    assert project.read(file)
    assert dock.state() == STATE
    assert dock.planTree.currentIndex().data() == "Sozialentwicklungsplan"
    assert dock.planTree.currentIndex().parent().data().startswith("Sozialraum (")
    project.clear()
    assert dock.state() == FinderState()
    assert project.read(file)
    later = PlanDock(window)
    later.load()
    assert later.state() == STATE
    later.remove()


def test_looking_does_not_change_the_project(dock, tmp_path):
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "clean.qgz"))
    dock.set_grouping("theme")
    dock.select_plan("integrationskonzept")
    dock.filterEdit.setText("integration")
    dock.planTree.collapse(dock.proxy.index(0, 0))
    assert not project.isDirty()
    assert project.write()
    assert not project.isDirty()


def test_a_project_without_anything_special_gets_no_entry(dock, tmp_path):
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "plain.qgz"))
    assert project.readEntry("Sozialraum", "planDock") == ("", False)
    dock.set_grouping("theme")
    assert project.write()
    assert project.readEntry("Sozialraum", "planDock")[1]
    dock.set_grouping("department")
    assert project.write()
    assert project.readEntry("Sozialraum", "planDock") == ("", False)


def test_a_dock_that_was_never_opened_leaves_the_entry_alone(window, tmp_path):
    project, unopened = QgsProject.instance(), PlanDock(window)
    project.writeEntry("Sozialraum", "planDock", STATE.to_text())
    assert project.write(str(tmp_path / "kept.qgz"))
    assert FinderState.from_text(project.readEntry("Sozialraum", "planDock")[0]) == STATE
    unopened.remove()


def test_the_welcome_says_what_to_do_and_does_it(dock):
    assert "Which Planwerke are there, and for which areas?" in page(dock)
    assert "24 Planwerke and" in page(dock)
    dock.planTree.setFocus()
    dock.detailBrowser.anchorClicked.emit(QUrl("do:search"))
    assert dock.filterEdit.hasFocus()
    dock.detailBrowser.anchorClicked.emit(QUrl("do:group:theme"))
    assert dock.groupBox.currentData() == "theme"


def test_an_empty_register_says_so(dock):
    dock.show_register(Register("empty", "2020-01-01"))
    assert "This register has no Planwerke yet." in page(dock)
    assert dock.countLabel.text() == "0 Planwerke"


@pytest.fixture()
def guide(dock, monkeypatch):
    from qgis import utils

    calls = []
    example = SimpleNamespace(title="Aachen")
    helper = SimpleNamespace(
        open_handbook=lambda name: calls.append(name),
        open_example=lambda chosen: calls.append(chosen.title),
    )
    action = QAction(dock)
    action.triggered.connect(lambda: calls.append("areas"))
    said = SimpleNamespace(pushMessage=lambda text, *_: calls.append(text))
    monkeypatch.setattr(utils, "iface", SimpleNamespace(messageBar=lambda: said))
    for module in ("plan_guide", "plan_group_pages"):
        place = f"sozialraum.ui.{module}.example_projects"
        monkeypatch.setattr(place, lambda: iter([example]))
    opened = "sozialraum.ui.plan_guide.QDesktopServices.openUrl"
    monkeypatch.setattr(opened, lambda url: calls.append(url.toString()))
    made = PlanGuide(dock, helper, action)
    yield calls
    made.setParent(None)


def test_the_welcome_leads_to_handbook_example_and_map(dock, guide):
    dock.refresh()
    assert "Open example project Aachen" in page(dock)
    for link in ("help:handbook", "help:example:Aachen", "help:areas"):
        dock.detailBrowser.anchorClicked.emit(QUrl(link))
    assert guide == ["planning_dock", "Aachen", "areas"]


def test_the_source_leads_to_its_document_and_back(dock):
    dock.select_plan("sr_sozialbericht")
    html = dock.detailBrowser.toHtml()
    assert 'href="document:staedteregionaler_bericht"' in html
    dock.detailBrowser.anchorClicked.emit(QUrl("document:staedteregionaler_bericht"))
    assert "Planwerke that rest on it" in page(dock)
    assert "As of 2018-04-03" in page(dock)
    dock.refresh()
    assert "Sozialbericht der StädteRegion Aachen" in page(dock)


def test_documents_that_the_register_names_are_opened(dock, guide, register, tmp_path):
    (tmp_path / "Anlage.pdf").write_bytes(b"%PDF-1.4")
    first = replace(
        register.plan_contents[0], text="siehe Anlage.pdf, fehlt.pdf, https://example.org/vorlage"
    )
    dock.show_register(replace(register, plan_contents=(first, *register.plan_contents[1:])))
    dock.select_plan(first.plan)
    QgsProject.instance().write(str(tmp_path / "beside.qgz"))
    for place in ("Anlage.pdf", "fehlt.pdf", "https://example.org/vorlage"):
        assert f'href="open:{place}"' in dock.detailBrowser.toHtml()
        dock.detailBrowser.anchorClicked.emit(QUrl(f"open:{place}"))
    assert guide[0] == QUrl.fromLocalFile(str(tmp_path / "Anlage.pdf")).toString()
    assert guide[1].startswith("fehlt.pdf is not there.")
    assert guide[2] == "https://example.org/vorlage"


def test_a_path_is_looked_for_in_each_folder(tmp_path):
    assert document_url("x.pdf", [str(tmp_path)]) is None
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "x.pdf").write_bytes(b"")
    found = document_url("x.pdf", [str(tmp_path), str(tmp_path / "b")])
    assert found.toLocalFile() == str(tmp_path / "b" / "x.pdf")


def test_the_selection_survives_a_changed_register(dock, register):
    dock.set_grouping("theme")
    dock.planTree.setCurrentIndex(
        dock.proxy.mapFromSource(dock.model.index_of_plan("integrationskonzept", "bildung"))
    )
    plans = [
        replace(plan, title="Neues Konzept") if plan.key == "integrationskonzept" else plan
        for plan in register.plans
    ]
    dock.show_register(replace(register, plans=tuple(plans)))
    index = dock.planTree.currentIndex()
    assert (index.data(), index.parent().data()) == ("Neues Konzept", "Bildung (3)")
    assert "Neues Konzept" in page(dock)


def test_no_selection_shows_no_group(dock):
    dock.planTree.setCurrentIndex(QModelIndex())
    assert (dock.tree.plan(), dock.tree.group()) == ("", None)


def test_links_of_page_and_chips_are_followed_by_keys(dock):
    dock.select_plan("freizeitstaettenbedarfsplan")
    dock.detailBrowser.setFocus()
    QTest.keyClick(dock.detailBrowser, Qt.Key.Key_Tab)
    QTest.keyClick(dock.detailBrowser, Qt.Key.Key_Return)
    assert dock.planTree.currentIndex().data() == "Kinder- und Jugendförderplan"
    dock.set_filter(PlanFilter(themes=("bildung",), ended=True))
    dock.chipLabel.setFocus()
    QTest.keyClick(dock.chipLabel, Qt.Key.Key_Tab)
    QTest.keyClick(dock.chipLabel, Qt.Key.Key_Return)
    assert dock.filter() == PlanFilter(ended=True)


def test_an_action_of_the_tool_bar_is_reached_and_triggered_by_keys(dock):
    calls, action = [], QAction("Neu", dock)
    action.triggered.connect(lambda: calls.append(1))
    dock.add_action(action)
    button, last = dock.toolbar.widgetForAction(action), dock.detailBrowser
    dock.select_plan("sr_teilbericht_wohnen")
    QTest.qWait(50)  # until the tool bar has made room for the button
    last.setFocus()
    for _ in range(30):
        if last is not button:
            QTest.keyClick(last, Qt.Key.Key_Tab)
            last = dock.window().focusWidget()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert last is button
    assert calls == [1]


def test_tab_leads_through_the_parts_in_order(dock):
    order = [dock.filterEdit]
    while order[-1] is not dock.detailBrowser and len(order) < 9:
        QTest.keyClick(order[-1], Qt.Key.Key_Tab)
        order.append(dock.window().focusWidget())
    names = [widget.objectName() for widget in order]
    assert names == ["filterEdit", "groupBox", "filterButton", "planTree", "detailBrowser"]
