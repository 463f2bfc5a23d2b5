"""The dock: find a Planwerk, read what the register says."""

from __future__ import annotations

import datetime
import subprocess
import sys

import pytest
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMainWindow

from sozialraum.core.errors import SozialraumError
from sozialraum.core.plans.overview import plan_views
from sozialraum.core.plans.yaml_file import SHIPPED, load_register
from sozialraum.ui import plan_detail
from sozialraum.ui.plan_dock import PlanDock


@pytest.fixture(scope="module")
def register():
    return load_register(SHIPPED)


@pytest.fixture()
def window(qgis_app):
    window = QMainWindow()
    yield window
    window.close()
    window.deleteLater()


@pytest.fixture()
def dock(window):
    dock = PlanDock(window)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    window.resize(500, 800)
    window.show()
    QTest.qWaitForWindowExposed(window)
    dock.filterEdit.setFocus()
    return dock


def page_text(dock):
    return dock.detailBrowser.toPlainText()


def page_of(register, key, today=datetime.date(2017, 11, 21)):
    view = next(view for view in plan_views(register) if view.plan.key == key)
    return plan_detail.plan_page(view, plan_detail.Colours.of(QPalette()), today)


def test_names_others_rely_on(dock):
    assert dock.objectName() == "SozialraumPlanDock"
    assert dock.planTree.objectName() == "planTree"


def test_the_register_is_read_when_the_dock_is_first_opened(window):
    dock = PlanDock(window)
    assert dock.model.rowCount() == 0
    dock.load()
    assert dock.model.plan_count() == 24
    before = dock.reader.register
    dock.load()
    assert dock.reader.register is before


def test_opening_it_shows_counts_date_and_how_to_begin(dock):
    assert dock.countLabel.text() == "24 Planwerke"
    assert dock.dateLabel.text() == "As of 2017-11-21"
    assert "Which Planwerke are there, and for which areas?" in page_text(dock)
    top = dock.proxy.index(1, 0)
    assert dock.planTree.isExpanded(top)


def test_selecting_a_planwerk_shows_all_its_sections(dock):
    dock.select_plan("sportentwicklungsplan")
    text = page_text(dock)
    for said in (
        "FB52 · Sport",
        "Sportentwicklungsplan",
        "Handlungsempfehlungen überarbeitet",
        "Sozialraum (teilweise)",
        "47 Handlungsempfehlungen",
        "Arbeit der Lenkungsgruppe",
        "Gesundheitsförderung",
        "Seite 10, Sportentwicklungsplan",
    ):
        assert said in text


def test_themes_of_the_source_and_editorial_ones_are_told_apart(register):
    html = page_of(register, "sozialentwicklungsplan")
    named, editorial = html.split("Assigned by the editors")
    assert "Sozialstruktur" in named
    assert "<i>Demographie · Sozialraumbezug/Quartiersarbeit · Soziodemografie" in editorial
    assert "Demographie ·" not in named


def test_what_the_document_does_not_name_is_said(register):
    html = page_of(register, "masterplan_aachen_2030")
    assert html.count("not named in the document") == 2  # means of steering, themes


def test_an_ended_planungszeitraum_is_marked_only_where_there_is_one(register):
    later = datetime.date(2026, 1, 1)
    assert "has ended" in page_of(register, "kinder_jugendfoerderplan", later)
    assert "has ended" not in page_of(register, "kinder_jugendfoerderplan")
    assert "has ended" not in page_of(register, "sportentwicklungsplan", later)


def test_contradicting_years_are_shown_with_their_pages(dock):
    dock.select_plan("integrationskonzept")
    words = page_text(dock).split()
    assert words[words.index("2017") :][:4] == ["2017", "Ausgabe", "p.", "11"]


def test_a_department_shows_its_planwerke_and_terms(dock):
    dock.planTree.setCurrentIndex(dock.proxy.index(2, 0))
    text = page_text(dock)
    assert "Wohnungsmarktbericht" in text
    assert "Wohnbaukoordination" in text
    assert "unklar" in text


def test_texts_of_the_register_are_shown_as_text_not_as_html(dock, register):
    from dataclasses import replace

    first = replace(register.plan_contents[0], text="<b>Teil & Habe</b>")
    dock.show_register(replace(register, plan_contents=(first, *register.plan_contents[1:])))
    dock.select_plan("sportentwicklungsplan")
    assert "<b>Teil & Habe</b>" in page_text(dock)


def test_the_date_is_that_of_the_chosen_entrys_document(dock):
    for key, shown in (
        ("sr_sozialbericht", "As of 2018-04-03"),
        ("sr_inklusionsplan", "without a date"),
        ("masterplan_aachen_2030", "As of 2017-11-21"),
    ):
        dock.select_plan(key)
        assert dock.dateLabel.text() == shown
    assert "FB 56/0118/WP17" in dock.dateLabel.toolTip()


def test_the_other_body_stands_apart_and_says_whose_it_is(dock):
    tops = [dock.proxy.index(row, 0).data() for row in range(dock.proxy.rowCount())]
    assert tops[-1] == "StädteRegion Aachen: Amt für Inklusion und Sozialplanung (11)"
    assert not any("StädteRegion" in top for top in tops[:-1])
    dock.select_plan("sr_pflegeplanung")
    assert "StädteRegion Aachen · Amt für Inklusion und Sozialplanung" in page_text(dock)


def test_a_department_shows_whom_it_works_with(dock, register):
    colours = plan_detail.Colours.of(QPalette())
    html = plan_detail.department_page(register, "fb56", plan_views(register), colours)
    network = html.split("Actors and networks")[1]
    assert network.index("Sozial-Plattform") < network.index("Sozialkonferenz")
    terms = html.split("Means of steering and themes")
    assert "Wohnbaukoordination" in terms[1]
    assert terms[2].startswith(" – Internetseite Sozialentwicklung der Stadt Aachen")
    assert "Stadtteilfonds" in terms[2]
    assert "Acht Örtliche Arbeitsgemeinschaften der Altenarbeit" in network
    assert "Actors and networks" not in plan_detail.department_page(
        register, "fb01", plan_views(register), colours
    )


def test_typing_filters_and_counts(dock):
    QTest.keyClicks(dock.filterEdit, "60 Lebens")
    assert dock.countLabel.text() == "1 of 24 Planwerke"
    assert dock.planTree.isExpanded(dock.proxy.index(0, 0))
    dock.filterEdit.setText("nirgends")
    assert dock.countLabel.text() == "0 of 24 Planwerke"
    assert "Nothing contains “nirgends”." in page_text(dock)
    dock.filterEdit.clear()
    assert dock.countLabel.text() == "24 Planwerke"


def test_the_selected_planwerk_stays_selected_while_it_matches(dock):
    dock.select_plan("masterplan_aachen_2030")
    dock.filterEdit.setText("fnp")
    assert dock.planTree.currentIndex().data() == "Masterplan Aachen*2030"
    dock.filterEdit.clear()
    assert dock.planTree.currentIndex().data() == "Masterplan Aachen*2030"


def test_enter_goes_to_the_first_planwerk_found(dock):
    QTest.keyClicks(dock.filterEdit, "fnp")
    QTest.keyClick(dock.filterEdit, Qt.Key.Key_Return)
    assert dock.planTree.currentIndex().data() == "Masterplan Aachen*2030"
    assert "Masterplan" in page_text(dock)


def test_down_enters_the_tree_and_escape_clears_the_words(dock):
    QTest.keyClicks(dock.filterEdit, "fnp")
    QTest.keyClick(dock.filterEdit, Qt.Key.Key_Down)
    assert dock.planTree.currentIndex().data() == "Masterplan Aachen*2030"
    dock.filterEdit.setFocus()
    QTest.keyClick(dock.filterEdit, Qt.Key.Key_Escape)
    assert dock.filterEdit.text() == ""


def test_a_link_leads_to_the_other_planwerk_and_nowhere_else(dock):
    dock.select_plan("freizeitstaettenbedarfsplan")
    dock.filterEdit.setText("freizeitstätten offenen")
    dock.detailBrowser.anchorClicked.emit(QUrl("plan:kinder_jugendfoerderplan"))
    assert dock.planTree.currentIndex().data() == "Kinder- und Jugendförderplan"
    dock.detailBrowser.anchorClicked.emit(QUrl("https://example.org/"))
    assert dock.planTree.currentIndex().data() == "Kinder- und Jugendförderplan"
    assert not dock.detailBrowser.openLinks()
    assert not dock.detailBrowser.openExternalLinks()


def test_a_register_that_cannot_be_read_is_said_in_the_panel(window, qgis_new_project, monkeypatch):
    from sozialraum.gis import register as storage

    def refuse(*location):
        raise SozialraumError("broken: {file}", file="register.yaml")

    with monkeypatch.context() as patch:
        patch.setattr(storage, "read", refuse)
        dock = PlanDock(window)
        dock.load()
        assert "broken: register.yaml" in page_text(dock)
    dock.detailBrowser.anchorClicked.emit(QUrl("do:read"))
    assert dock.model.plan_count() == 24


def test_a_register_that_breaks_later_empties_the_dock_and_says_why(dock, monkeypatch):
    from sozialraum.gis import register as storage

    def refuse(*location):
        raise SozialraumError("broken: {file}", file="register.gpkg")

    dock.select_plan("integrationskonzept")
    with monkeypatch.context() as patch:
        patch.setattr(storage, "read", refuse)
        dock.session._reopen()
    assert "broken: register.gpkg" in page_text(dock)
    assert (dock.proxy.rowCount(), dock.countLabel.text()) == (0, "")
    dock.load()
    assert dock.countLabel.text() == "24 Planwerke"


@pytest.mark.parametrize("base", ["#ffffff", "#1e1e1e"])
def test_colours_follow_the_palette(qgis_app, base):
    from qgis.PyQt.QtGui import QColor

    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor(base))
    palette.setColor(QPalette.ColorRole.Text, QColor("#111111" if base == "#ffffff" else "#eeeeee"))
    colours = plan_detail.Colours.of(palette)
    for colour in (colours.text, colours.muted, colours.accent, colours.warning):
        difference = abs(QColor(colour).lightness() - QColor(base).lightness())
        assert difference > 70
    assert abs(QColor(colours.card).lightness() - QColor(base).lightness()) < 30


def test_building_the_dock_imports_neither_pandas_nor_yaml(root):
    program = f"""
import sys, importlib.util
spec = importlib.util.spec_from_file_location(
    "sozialraum", {str(root / "__init__.py")!r}, submodule_search_locations=[{str(root)!r}])
module = importlib.util.module_from_spec(spec)
sys.modules["sozialraum"] = module
spec.loader.exec_module(module)
from qgis.core import QgsApplication
application = QgsApplication([], True)
from sozialraum.ui.plan_dock import PlanDock
dock = PlanDock()
print([name for name in ("pandas", "yaml", "scipy", "matplotlib") if name in sys.modules])
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip().endswith("[]")
