"""The views for meetings: matrix, time line, overview; filtered, walked through and exported."""

from __future__ import annotations

import csv
import datetime

import pytest
from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtTest import QAbstractItemModelTester, QTest
from qgis.PyQt.QtWidgets import QFileDialog, QMainWindow

from sozialraum.core.plans.yaml_file import SHIPPED, load_register
from sozialraum.ui import plan_matrix_page
from sozialraum.ui.plan_matrix import SHARED, PlanMatrixDialog
from sozialraum.ui.plan_page_model import CELL_ROLE, RELATED_ROLE, ROW_ROLE, PlanPageModel
from sozialraum.ui.plan_sheet import SHORT, PlanSheetDialog
from sozialraum.ui.plan_timeline import PlanTimelineDialog
from sozialraum.ui.plan_view_export import export
from sozialraum.ui.plan_views import PlanViews

DIALOGS = [PlanMatrixDialog, PlanTimelineDialog, PlanSheetDialog]


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
def show(window, register):
    def show_(kind):
        dialog = kind(window)
        dialog.today = datetime.date(2017, 11, 21)
        dialog.set_register(register)
        dialog.resize(1200, 700)
        dialog.show()
        QTest.qWaitForWindowExposed(dialog)
        return dialog

    return show_


@pytest.mark.parametrize("kind", DIALOGS)
def test_columns_share_the_width_that_the_table_has(show, kind):
    dialog = show(kind)
    table = dialog.pageTable
    for width in (500, 900):  # as when the window is laid out a second time
        table.setFixedWidth(width)
        QTest.qWait(50)
        columns = dialog.model.page.columns
        wanted = [int(column.share * table.viewport().width()) for column in columns]
        least = dialog.header.minimumSectionSize()
        assert [table.columnWidth(n) for n in range(len(columns))] == pytest.approx(
            [max(each, least) for each in wanted], abs=1
        )


def rows(dialog):
    model = dialog.model
    found = [model.index(place, 0).data(ROW_ROLE) for place in range(model.rowCount())]
    return [row for row in found if row is not None]


def row_of(dialog, key):
    return next(row for row in rows(dialog) if row.key == key)


def choose(box, value):
    box.setCurrentIndex(box.findData(value))


@pytest.mark.parametrize("kind", DIALOGS)
def test_the_bodies_stand_apart_under_headings_with_their_dates(show, kind):
    dialog = show(kind)
    headings = [dialog.model.index(row, 0).data() for row in dialog.model.headings()]
    assert headings[0].startswith("Stadt Aachen – Vorlage FB 56/0118/WP17 (As of 2017-11-21)")
    assert headings[1].startswith("StädteRegion Aachen – ")
    assert "without a date" in headings[1]
    assert dialog.countLabel.text() == "24 of 24 Planwerke"


@pytest.mark.parametrize("kind", DIALOGS)
def test_words_body_and_department_filter_together(show, kind):
    dialog = show(kind)
    choose(dialog.bodyBox, "stadt_aachen")
    assert dialog.countLabel.text() == "13 of 24 Planwerke"
    choose(dialog.departmentBox, "fb45")
    assert dialog.countLabel.text() == "4 of 24 Planwerke"
    QTest.keyClicks(dialog.filterEdit, "kita-plus")
    assert {row.key for row in rows(dialog) if row.key} == {"kindertagesstaettenbedarfsplan"}
    dialog.filterEdit.setText("nirgends")
    assert dialog.countLabel.text() == "0 of 24 Planwerke"
    QTest.keyClick(dialog.filterEdit, Qt.Key.Key_Escape)
    assert dialog.countLabel.text() == "4 of 24 Planwerke"


@pytest.mark.parametrize("kind", DIALOGS)
def test_keys_lead_from_the_search_to_a_row_and_to_the_dock(show, kind):
    dialog, wanted = show(kind), []
    dialog.plan_wanted.connect(wanted.append)
    dialog.filterEdit.setFocus()
    QTest.keyClick(dialog.filterEdit, Qt.Key.Key_Down)
    assert dialog.pageTable.hasFocus()
    QTest.keyClick(dialog.pageTable, Qt.Key.Key_Return)
    assert wanted == ["sportentwicklungsplan"]
    assert dialog.isVisible()
    QTest.keyClick(dialog.pageTable, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert dialog.filterEdit.hasFocus()
    QTest.keyClick(dialog.filterEdit, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_matrix_tells_source_and_editors_apart(show):
    dialog = show(PlanMatrixDialog)
    school = row_of(dialog, "schulentwicklungsplan")
    titles = [column.title for column in dialog.model.page.columns]
    signs = dict(zip(titles, school.cells))
    assert signs["Bildung"].text == "◐"
    assert "„Betreuung und Bildung“" in signs["Bildung"].hint
    assert signs["Sozialraumbezug/Quartiersarbeit"].text == "○"
    assert signs["Sozialraumbezug/Quartiersarbeit"].spoken.startswith("assigned by the editors")
    assert signs["Ehrenamt"].text == ""
    choose(dialog.contentBox, "Wort des Planwerks")
    sport = row_of(dialog, "sportentwicklungsplan")
    assert {cell.text for cell in sport.cells[2:]} == {"●", ""}
    assert sum(cell.text == "●" for cell in sport.cells) == 4


def test_all_core_themes_are_columns_and_a_gap_shows(show):
    dialog = show(PlanMatrixDialog)
    titles = [column.title for column in dialog.model.page.columns]
    assert len(titles) == 2 + 13
    sums = rows(dialog)[-1]
    assert sums.key == ""
    assert sums.cells[titles.index("Ehrenamt")].text == "0"
    assert dialog.model.headerData(
        titles.index("Ehrenamt"), Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole
    ) == ("no Planwerk")


def test_a_chosen_planwerk_says_with_whom_it_shares_themes(show):
    dialog = show(PlanMatrixDialog)
    dialog.filterEdit.setText("fb52")
    dialog.pageTable.setCurrentIndex(dialog.model.first_row())
    assert "shares no theme" in dialog.detailLabel.text()
    dialog.filterEdit.clear()
    place = [row.key for row in rows(dialog)].index("freizeitstaettenbedarfsplan") + 1
    dialog.pageTable.setCurrentIndex(dialog.model.index(place, 1))
    assert dialog.detailLabel.text().startswith(
        "Freizeitstättenbedarfsplan shares themes with: Kinder- und Jugendförderplan "
        "(Integration/Teilhabe, Unterstützung und Beratung, Lebensqualität/Freizeit, "
        "Sozialraumbezug/Quartiersarbeit)"
    )
    marked = {
        dialog.model.index(row, 0).data(ROW_ROLE).key
        for row in range(dialog.model.rowCount())
        if dialog.model.index(row, 0).data(RELATED_ROLE)
    }
    assert {"kinder_jugendfoerderplan", "sr_sozialbericht"} <= marked
    assert "wohnungsmarktbericht" not in marked
    dialog.pageTable.setCurrentIndex(dialog.model.index(dialog.model.rowCount() - 1, 1))
    assert dialog.detailLabel.text().startswith("Select a row")


def test_planwerke_by_planwerke_counts_shared_core_themes(show):
    dialog = show(PlanMatrixDialog)
    choose(dialog.contentBox, SHARED)
    choose(dialog.bodyBox, "stadt_aachen")
    titles = [column.title for column in dialog.model.page.columns]
    leisure = row_of(dialog, "freizeitstaettenbedarfsplan")
    assert leisure.cells[titles.index("Kinder- und Jugendförderplan")].text == "4"
    assert leisure.cells[titles.index("Freizeitstättenbedarfsplan")].text == "–"
    assert leisure.cells[titles.index("Wohnungsmarktbericht")].text == ""


def test_too_many_planwerke_for_a_square_are_refused_in_words(show, monkeypatch):
    monkeypatch.setattr(plan_matrix_page, "MOST", 20)
    dialog = show(PlanMatrixDialog)
    choose(dialog.contentBox, SHARED)
    assert dialog.noteLabel.text().startswith("24 Planwerke are too many")
    assert rows(dialog) == []
    choose(dialog.bodyBox, "stadt_aachen")
    assert len(rows(dialog)) == 13


def test_only_a_planungszeitraum_has_ended_on_the_time_line(show):
    dialog = show(PlanTimelineDialog)
    dialog.today = datetime.date(2030, 1, 1)
    dialog.refresh()
    over = {row.key for row in rows(dialog) if "has ended" in row.cells[2].spoken}
    assert over == {
        "schulentwicklungsplan",
        "kinder_jugendfoerderplan",
        "freizeitstaettenbedarfsplan",
    }
    lanes = [row.cells[1].text for row in rows(dialog) if row.key == "schulentwicklungsplan"]
    assert lanes == [
        "Schulentwicklungsplan: Primarstufe",
        "Schulentwicklungsplan: weiterführende Schulen",
        "Schulentwicklungsplan: Förderschulen",
    ]
    assert row_of(dialog, "integrierte_handlungskonzepte").cells[3].text == "bei Bedarf"


def test_the_time_line_answers_what_ends_soon_or_has_ended(show):
    dialog = show(PlanTimelineDialog)
    dialog.today = datetime.date(2020, 6, 1)
    counts = {}
    for choice in ("every", "Planungszeitraum", "soon", "ended"):
        choose(dialog.contentBox, choice)
        counts[choice] = dialog.countLabel.text()
    assert counts == {
        "every": "24 of 24 Planwerke",
        "Planungszeitraum": "3 of 24 Planwerke",
        "soon": "2 of 24 Planwerke",
        "ended": "1 of 24 Planwerke",
    }


def test_the_sheet_is_long_or_as_short_as_the_documents_own(show):
    dialog = show(PlanSheetDialog)
    assert len(dialog.model.page.columns) == 8
    masterplan = row_of(dialog, "masterplan_aachen_2030")
    looks = {line.text: line.look for line in masterplan.cells[-1].lines}
    assert looks["Wohnumfeld/Infrastruktur"] == "muted"
    assert looks["not named in the document"] == "muted"
    choose(dialog.contentBox, SHORT)
    assert [column.title for column in dialog.model.page.columns] == [
        "Department",
        "Planwerk",
        "Zeitbezug",
    ]


@pytest.mark.parametrize("kind", DIALOGS)
@pytest.mark.parametrize("ending", ["pdf", "png", "svg", "html", "csv"])
def test_what_is_shown_is_exported(show, tmp_path, kind, ending):
    dialog = show(kind)
    choose(dialog.bodyBox, "staedteregion")
    path = tmp_path / f"view.{ending}"
    assert export(dialog, path)
    data = path.read_bytes()
    if ending == "pdf":
        assert data.startswith(b"%PDF-")
    elif ending == "png":
        assert QImage(str(path)).width() == 2 * 1588  # A3 across, twice 96 dots an inch
    elif ending == "csv":
        table = list(csv.reader(data.decode("utf-8-sig").splitlines(), delimiter=";"))
        assert {line[0] for line in table[1:]} <= {"StädteRegion Aachen", "All Planwerke shown"}
        assert len({len(line) for line in table}) == 1
    else:
        text = data.decode("utf-8")
        assert "Inklusionsplan" in text
        assert "Sportentwicklungsplan" not in text
    assert [item.name for item in tmp_path.iterdir()] == [path.name]


def test_an_export_that_fails_says_why(show, tmp_path):
    dialog = show(PlanSheetDialog)
    assert not export(dialog, tmp_path / "missing" / "view.pdf")
    assert "cannot be written" in dialog.messageBar.currentItem().text()
    assert not export(dialog, tmp_path / "view.docx")
    assert "none of pdf, html" in dialog.messageBar.currentItem().text()


@pytest.mark.parametrize(
    ("name", "kind", "written"),
    [
        ("sitzung", "HTML (*.html)", "sitzung.html"),
        ("sitzung.csv", "PDF (*.pdf)", "sitzung.csv"),
        ("", "", None),
    ],
)
def test_a_file_without_an_ending_gets_that_of_its_kind(
    show, tmp_path, monkeypatch, name, kind, written
):
    chosen = (str(tmp_path / name) if name else "", kind)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: chosen)
    dialog = show(PlanSheetDialog)
    dialog.exportButton.click()
    assert [path.name for path in tmp_path.iterdir()] == ([written] if written else [])


def test_the_model_keeps_qts_rules(qgis_app, show):
    dialog = show(PlanMatrixDialog)
    model = PlanPageModel()
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, mode)
    model.set_page(dialog.model.page)
    model.set_related(frozenset({"sportentwicklungsplan"}))
    assert model.first_row().row() == 1
    assert model.index(0, 0).data(CELL_ROLE) is None
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None
    assert tester.model() is model


def test_actions_open_each_view_with_the_words_of_the_dock(window, register):
    views = PlanViews(window, lambda: register, lambda: "wohnen")
    wanted = []
    views.plan_wanted.connect(wanted.append)
    for name, action in views.actions.items():
        action.trigger()
        dialog = views.dialogs[name]
        assert dialog.isVisible()
        assert dialog.filterEdit.text() == "wohnen"
        dialog.pageTable.activated.emit(dialog.model.first_row())
    assert len(wanted) == 3
    views.register_changed()
    assert all(dialog.filterEdit.text() == "wohnen" for dialog in views.dialogs.values())
    views.remove()
    assert views.dialogs == {}


def test_without_a_register_nothing_opens(window):
    views = PlanViews(window, lambda: None, lambda: "")
    views.actions["plan_matrix"].trigger()
    assert views.dialogs == {}
    views.remove()
