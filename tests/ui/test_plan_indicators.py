"""Indicators beside Planwerke: in the dock, in the catalogue, and computed from there."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, QUrl

from sozialraum.core.plans.yaml_file import SHIPPED, load_register
from sozialraum.ui.catalog_action import CatalogAction
from sozialraum.ui.catalog_entries import shipped_entries
from sozialraum.ui.plan_context import PlanContext
from sozialraum.ui.plan_dock import PlanDock
from sozialraum.ui.plan_indicators import COMPUTE, indicators_section, plans_section

MONITORING = "sr_monitoring"


@pytest.fixture(scope="module")
def register():
    return load_register(SHIPPED)


@pytest.fixture()
def joined(qgis_iface, register, qgis_processing, provider, qgis_new_project):
    window = qgis_iface.mainWindow()
    dock, catalog = PlanDock(window), CatalogAction()
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    dock.show_register(register)
    context = PlanContext(dock, catalog, lambda: register, lambda: "")
    yield SimpleNamespace(dock=dock, catalog=catalog, context=context)
    context.remove()
    catalog.remove()
    window.removeDockWidget(dock)
    dock.setParent(None)
    dock.deleteLater()


def keys_of(field):
    return [entry.key for entry in shipped_entries("en") if entry.theme == field]


def test_a_planwerk_shows_the_indicators_of_its_report_fields(joined):
    joined.dock.select_plan(MONITORING)
    text = joined.dock.detailBrowser.toPlainText()
    assert "Indicators" in text
    title = next(entry.title for entry in shipped_entries("en") if entry.theme == "bevoelkerung")
    assert title in text
    assert "named by the source (quelle)" in text


def test_what_the_editors_assigned_is_said(register):
    html = indicators_section(register, "sozialentwicklungsplan")
    assert "assigned by the editors (redaktion)" in html
    assert "named by the source" not in html


def test_a_planwerk_whose_themes_have_no_indicators_says_so(register):
    from dataclasses import replace

    bare = replace(register, plan_themes=())
    assert "No report field" in indicators_section(bare, MONITORING)


def test_the_indicators_of_a_field_are_computed_by_the_tools_own_dialog(
    joined, table_layer, qgis_iface, monkeypatch
):
    from qgis import processing

    opened = []
    monkeypatch.setattr(
        processing, "createAlgorithmDialog", lambda *args: opened.append(args) or None
    )
    layer = table_layer({"area": "string", "EW": "integer"}, [("01", 5)])
    QgsProject.instance().addMapLayer(layer)
    qgis_iface.setActiveLayer(layer)
    joined.dock.select_plan(MONITORING)
    link = COMPUTE + ";".join(keys_of("erwerb"))
    assert link in joined.dock.detailBrowser.toHtml()
    joined.dock.detailBrowser.anchorClicked.emit(QUrl(link))
    (name, given), *_ = opened
    assert name == "sozialraum:indicators"
    assert given["INDICATORS"].split(";") == keys_of("erwerb")
    assert (given["INPUT"], given["KEY_FIELD"]) == (layer.id(), "area")


def test_an_indicator_shows_the_planwerke_of_its_field_and_leads_to_them(joined):
    joined.catalog.open()
    dialog = joined.catalog.dialog
    row = [entry.key for entry in shipped_entries("en")].index(keys_of("erwerb")[0])
    dialog.indicatorTree.setCurrentIndex(dialog.proxy.index(row, 0))
    text = dialog.detailBrowser.toPlainText()
    assert "Planwerke of this report field" in text
    assert "(redaktion)" in text or "(quelle)" in text
    joined.dock.filterEdit.setText("nirgends")
    dialog.detailBrowser.anchorClicked.emit(QUrl(f"plan:{MONITORING}"))
    assert joined.dock.planTree.currentIndex().data().startswith("Sozialraum-Monitoring")
    dialog.close()


def test_a_field_without_planwerke_says_so(register):
    from dataclasses import replace

    assert "No Planwerk" in plans_section(replace(register, plan_themes=()), "erwerb")


def test_the_map_tool_leads_to_the_planwerk_too(joined):
    joined.context.areas.plan_wanted.emit("sportentwicklungsplan")
    assert joined.dock.planTree.currentIndex().data() == "Sportentwicklungsplan"
