"""The browser of the catalogue: find an indicator, read it, have it computed."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtTest import QAbstractItemModelTester, QTest
from qgis.PyQt.QtWidgets import QDialog

from sozialraum.core.errors import SozialraumError
from sozialraum.core.indicators.catalog import load_catalog
from sozialraum.ui import catalog_dialog
from sozialraum.ui.catalog_action import CatalogAction
from sozialraum.ui.catalog_detail import indicator_page
from sozialraum.ui.catalog_dialog import CatalogDialog
from sozialraum.ui.catalog_entries import entries, shipped_entries
from sozialraum.ui.catalog_model import CatalogModel
from sozialraum.ui.catalog_reader import ActiveLayer
from sozialraum.ui.plan_detail import Colours

KNOWN = len(load_catalog().indicators)


@pytest.fixture()
def dialog(qgis_app):
    dialog = CatalogDialog()
    dialog.load()
    dialog.show()
    QTest.qWaitForWindowExposed(dialog)
    dialog.filterEdit.setFocus()
    yield dialog
    dialog.close()
    dialog.deleteLater()


def titles(dialog):
    return [dialog.proxy.index(row, 0).data() for row in range(dialog.proxy.rowCount())]


def page(dialog):
    return dialog.detailBrowser.toPlainText()


def select(dialog, *keys):
    dialog.filterEdit.clear()
    selection = dialog.indicatorTree.selectionModel()
    selection.clearSelection()
    flags = selection.SelectionFlag.Select | selection.SelectionFlag.Rows
    found = {entry.key: row for row, entry in enumerate(shipped_entries("en"))}
    for key in keys:
        index = dialog.proxy.index(found[key], 0)
        selection.setCurrentIndex(index, flags)


def test_all_indicators_of_the_catalogue_are_listed_by_report_field(dialog):
    assert dialog.objectName() == "SozialraumCatalogDialog"
    assert dialog.countLabel.text() == f"{KNOWN} indicators"
    themes = [dialog.proxy.index(row, 1).data() for row in range(KNOWN)]
    assert list(dict.fromkeys(themes)) == [
        dialog.themeBox.itemText(place) for place in range(1, dialog.themeBox.count())
    ]
    assert all(
        themes.index(theme) + themes.count(theme) == KNOWN - themes[::-1].index(theme)
        for theme in set(themes)
    )


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("altenquotient_65", "Old-age dependency ratio (65 and over)"),
        ("ALO_lang", "Long-term share of the unemployed"),
        ("hh_1pers", "Share of one-person households"),
        ("greying", "Greying index"),
        ("Pkw-Dichte", "Car density"),
    ],
    ids=["key", "variable", "alias", "title", "German title"],
)
def test_words_are_looked_for_in_titles_keys_and_variables(dialog, words, found):
    QTest.keyClicks(dialog.filterEdit, words)
    assert found in titles(dialog)
    assert dialog.countLabel.text() == f"{len(titles(dialog))} of {KNOWN} indicators"


def test_a_report_field_narrows_the_list(dialog):
    dialog.themeBox.setCurrentIndex(dialog.themeBox.findData("erwerb"))
    shown = titles(dialog)
    assert "Employment rate (15 to under 65)" in shown
    assert len(shown) == sum(one.theme == "erwerb" for one in load_catalog().indicators.values())
    dialog.filterEdit.setText("greying")
    assert titles(dialog) == []
    assert page(dialog).startswith("No indicator matches.")


def test_the_page_explains_the_indicator(dialog):
    select(dialog, "arbeitslosenanteil")
    text = page(dialog)
    for said in (
        "Employment · arbeitslosenanteil",
        "Share of unemployed (15 to under 65)",
        "100 ×",
        "Unemployed persons",
        "Population 15 to under 65",
        "A high value is a burden.",
        "sind so viele arbeitslos gemeldet",
        "Nicht die Arbeitslosenquote",
        "also delivered as arbeitslose",
    ):
        assert said in text


def test_a_difference_is_written_with_a_minus(dialog):
    select(dialog, "wanderungssaldo")
    assert "1,000 ×" in page(dialog)
    assert " − " in page(dialog)


def test_what_is_passed_on_as_delivered_has_no_fraction(dialog):
    select(dialog, "durchschnittsalter")
    assert "as delivered" in page(dialog)


def test_the_page_says_what_the_active_layer_lacks(dialog):
    select(dialog, "anteil_u18")
    dialog.set_layer(ActiveLayer("Bezirke", ("key", "Einwohner")))
    assert "The layer Bezirke does not have all of them" in page(dialog)
    assert page(dialog).count("missing") == 1
    dialog.set_layer(ActiveLayer("Bezirke", ("key", "Einwohner", "u18")))
    assert "The layer Bezirke has all of them" in page(dialog)
    assert "missing" not in page(dialog)


def test_texts_of_a_catalogue_are_shown_as_text_not_as_html(qgis_app):
    catalog = load_catalog()
    odd = replace(catalog.indicators["anteil_u18"], title_en="<b>A & B</b>", reading_de="<i>x</i>")
    (entry,) = entries(replace(catalog, indicators={"anteil_u18": odd}), "en")
    html = indicator_page(entry, Colours.of(QPalette()))
    assert "&lt;b&gt;A &amp; B&lt;/b&gt;" in html
    assert "<i>x" not in html


def test_keys_lead_from_the_words_to_the_list_and_back(dialog):
    QTest.keyClicks(dialog.filterEdit, "greying")
    QTest.keyClick(dialog.filterEdit, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert dialog.indicatorTree.currentIndex().data() == "Greying index"
    assert "Greying index" in page(dialog)
    dialog.filterEdit.setFocus()
    QTest.keyClick(dialog.filterEdit, Qt.Key.Key_Escape)
    assert (dialog.filterEdit.text(), dialog.isVisible()) == ("", True)
    QTest.keyClick(dialog.filterEdit, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_indicators_are_applied_only_to_an_active_layer(dialog, qtbot):
    select(dialog, "altenquotient_65", "anteil_u18")
    dialog.set_layer(ActiveLayer(hindrance="nothing active"))
    assert dialog.layerLabel.text() == "nothing active"
    assert not dialog.applyButton.isEnabled()
    dialog.set_layer(ActiveLayer("Bezirke", ("ew",)))
    assert dialog.layerLabel.text() == "Active layer: Bezirke"
    with qtbot.waitSignal(dialog.apply_wanted) as asked:
        dialog.applyButton.click()
    assert sorted(asked.args[0].split(";")) == ["altenquotient_65", "anteil_u18"]


def test_a_catalogue_that_cannot_be_read_is_said_in_the_panel(qgis_app, monkeypatch):
    def refuse(language):
        raise SozialraumError("broken: {file}", file="indicators.yaml")

    monkeypatch.setattr(catalog_dialog, "shipped_entries", refuse)
    dialog = CatalogDialog()
    dialog.load()
    assert "broken: indicators.yaml" in page(dialog)
    assert not dialog.applyButton.isEnabled()
    dialog.deleteLater()


def test_the_model_keeps_the_rules_of_qt(qgis_app):
    model = CatalogModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_entries(shipped_entries("de"))
    assert tester.model() is model
    assert model.rowCount() == KNOWN
    assert model.index(0, 0).data() != shipped_entries("en")[0].title


@pytest.fixture()
def action(qgis_iface, provider, table_layer):
    """The menu entry in a window whose active layer is a table."""
    layer = table_layer(
        {"nr": "integer", "key": "string", "ew": "integer"}, [(1, "01", 3)], name="Bezirke"
    )
    QgsProject.instance().addMapLayer(layer)
    qgis_iface.setActiveLayer(layer)
    action = CatalogAction()
    yield action
    action.remove()


def test_the_menu_opens_the_catalogue_for_the_active_layer(action, qgis_iface):
    assert action.dialog is None
    action.action.trigger()
    assert action.dialog.isVisible()
    assert action.dialog.layerLabel.text() == "Active layer: Bezirke"
    before = action.dialog
    action.action.trigger()
    assert action.dialog is before


def test_applying_opens_the_tool_filled_in(action, qgis_iface, monkeypatch):
    from qgis import processing

    opened = []

    def create(algorithm, parameters):
        opened.append((algorithm, parameters))
        opened.append(QDialog(qgis_iface.mainWindow()))
        return opened[-1]

    monkeypatch.setattr(processing, "createAlgorithmDialog", create)
    action.open()
    action.dialog.apply_wanted.emit("anteil_u18")
    layer = qgis_iface.activeLayer()
    asked, shown = opened
    given = {"INPUT": layer.id(), "INDICATORS": "anteil_u18", "KEY_FIELD": "key"}
    assert asked == ("sozialraum:indicators", given)
    assert not shown.isHidden()
    shown.deleteLater()


def test_without_the_tool_nothing_can_be_applied(action, monkeypatch):
    monkeypatch.setattr("sozialraum.ui.catalog_action.INDICATORS", "nowhere:nothing")
    action.open()
    assert "is not there" in action.dialog.layerLabel.text()
    assert not action.dialog.applyButton.isEnabled()


def test_the_menu_entry_imports_neither_pandas_nor_yaml_nor_core(root):
    program = f"""
import sys, importlib.util
spec = importlib.util.spec_from_file_location(
    "sozialraum", {str(root / "__init__.py")!r}, submodule_search_locations=[{str(root)!r}])
module = importlib.util.module_from_spec(spec)
sys.modules["sozialraum"] = module
spec.loader.exec_module(module)
from qgis.core import QgsApplication
application = QgsApplication([], True)
import sozialraum.ui.catalog_action
print([name for name in sys.modules if name in ("pandas", "yaml", "sozialraum.core")])
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.strip().endswith("[]")
