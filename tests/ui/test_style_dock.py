"""The style panel: what is chosen shows on the layers at once, and the office keeps its limits."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import QMessageBox

from sozialraum.core.maps.saved_limits import read_limits
from sozialraum.gis.office_limits import SETTING, office_limits_path
from sozialraum.gis.styling import style_by_quantiles
from sozialraum.ui.style_dock import StyleDock


def squares(count):
    return [f"POLYGON(({n} 0,{n} 1,{n + 1} 1,{n + 1} 0,{n} 0))" for n in range(count)]


@pytest.fixture()
def office(tmp_path, qgis_app):
    """The office's file lies in a folder of the test."""
    path = tmp_path / "office" / "limits.json"
    QgsSettings().setValue(SETTING, str(path))
    yield path
    QgsSettings().remove(SETTING)


@pytest.fixture()
def years(table_layer):
    """Two years of one indicator, in the project."""
    layers = [
        table_layer(
            {"name": "string", "anteil_u18": "double"},
            [[str(n), base + n] for n in range(4)],
            squares(4),
            name=name,
        )
        for name, base in (("2019", 1.0), ("2021", 11.0))
    ]
    return [QgsProject.instance().addMapLayer(layer) for layer in layers]


@pytest.fixture()
def dock(qgis_new_project, office, qtbot):
    dock = StyleDock()
    qtbot.addWidget(dock)
    return dock


def show(dock, layer, qtbot):
    dock.show()
    dock.layerCombo.setLayer(layer)
    dock._layer_changed(layer)
    qtbot.waitUntil(lambda: dock.shown is not None, timeout=3000)


def draw(dock, classes=2):
    """Change something, as a user does; from then on the map follows."""
    dock.classesSpin.setValue(classes)
    dock.refresh()


def legend(layer):
    return [range_.label() for range_ in layer.renderer().ranges()]


def test_a_layer_that_is_only_looked_at_keeps_its_look(dock, years, qtbot):
    show(dock, years[0], qtbot)
    qtbot.wait(300)
    assert dock.shown is not None
    assert [layer.renderer().type() for layer in years] == ["singleSymbol"] * 2


def test_the_panel_begins_with_what_the_layer_shows(dock, table_layer, qtbot):
    fields = {"nr": "integer", "anteil_u18": "double", "other": "double"}
    layer = table_layer(fields, [[1, 5.0, 6.0], [2, 7.0, 8.0]], squares(2))
    layer = QgsProject.instance().addMapLayer(layer)
    show(dock, layer, qtbot)
    assert dock.fieldCombo.currentField() == "anteil_u18"
    style_by_quantiles(layer, "other", 1, "%")
    dock._layer_changed(layer)
    assert dock.fieldCombo.currentField() == "other"


def test_an_indicator_is_shown_with_the_same_limits_for_all_years(dock, years, qtbot):
    show(dock, years[0], qtbot)
    draw(dock)
    assert legend(years[0]) == ["unter 7,5 % (4)", "7,5 % und mehr (0)"]
    assert legend(years[1]) == ["unter 7,5 % (0)", "7,5 % und mehr (4)"]
    assert "8" in dock.summaryLabel.text()
    assert "Anteil unter 18" in years[0].mapTipTemplate()


def test_one_year_alone_leaves_the_others_as_they_are(dock, years, qtbot):
    dock.allYearsCheck.setChecked(False)
    show(dock, years[0], qtbot)
    draw(dock)
    assert legend(years[0])[0].startswith("unter 2,5 %")
    assert years[1].renderer().type() == "singleSymbol"


def test_a_dragged_limit_becomes_an_own_limit_on_the_map(dock, years, qtbot):
    show(dock, years[0], qtbot)
    draw(dock)
    dock.histogram.move_limit(0, 3.0)
    assert dock.methodCombo.currentData() == "limits"
    qtbot.waitUntil(lambda: legend(years[0])[0].startswith("unter 3,0 %"), timeout=3000)


def test_without_the_preview_only_apply_draws(dock, years, qtbot):
    dock.previewCheck.setChecked(False)
    show(dock, years[0], qtbot)
    assert years[0].renderer().type() == "singleSymbol"
    dock.applyButton.click()
    assert years[0].renderer().type() == "graduatedSymbol"


def test_a_date_of_a_long_layer_is_shown_with_the_limits_of_all_dates(dock, table_layer, qtbot):
    rows = [[QDate(year, 12, 31), year - 2000.0 + n] for year in (2019, 2021) for n in range(2)]
    layer = table_layer({"date": "date", "X": "double"}, rows, squares(2) * 2)
    layer = QgsProject.instance().addMapLayer(layer)
    show(dock, layer, qtbot)
    draw(dock)
    assert [dock.dateCombo.itemData(n) for n in range(3)] == ["", "2019-12-31", "2021-12-31"]
    both = [text.split(" (")[0] for text in legend(layer)]
    dock.dateCombo.setCurrentIndex(2)
    qtbot.waitUntil(lambda: legend(layer)[0].endswith("(0)"), timeout=3000)
    assert layer.featureCount() == 2
    assert [text.split(" (")[0] for text in legend(layer)] == both
    dock.close()
    assert layer.featureCount() == 4


def test_the_office_keeps_limits_and_replaces_them_only_when_asked(
    dock, years, office, qtbot, monkeypatch
):
    dock.classesSpin.setValue(2)
    show(dock, years[0], qtbot)
    assert office_limits_path() == office
    assert dock.save_office_limits()
    assert read_limits(office)["anteil_u18"].limits == (7.5,)
    dock.histogram.move_limit(0, 3.0)
    dock.refresh()
    answers = iter([QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes])
    monkeypatch.setattr(QMessageBox, "question", lambda *args: next(answers))
    assert not dock.save_office_limits()
    assert read_limits(office)["anteil_u18"].limits == (7.5,)
    assert dock.save_office_limits()
    assert read_limits(office)["anteil_u18"].limits == (3.0,)


def test_office_limits_are_taken_when_the_indicator_is_chosen_again(dock, years, office, qtbot):
    dock.classesSpin.setValue(2)
    show(dock, years[0], qtbot)
    dock.histogram.move_limit(0, 3.0)
    dock.refresh()
    assert dock.save_office_limits()
    dock.methodCombo.setCurrentIndex(dock.methodCombo.findData("equal"))
    dock.refresh()
    assert dock.shown.classes.limits != (3.0,)
    dock.use_office_limits()
    assert dock.shown.classes.limits == (3.0,)


def test_a_result_is_first_shown_with_the_limits_of_the_office(dock, years, office, qtbot):
    dock.classesSpin.setValue(2)
    show(dock, years[0], qtbot)
    dock.save_office_limits()
    style_by_quantiles(years[1], "anteil_u18", 1, "%")
    assert legend(years[1]) == ["unter 7,5 %", "7,5 % und mehr"]
    office.write_text("damaged", encoding="utf-8")
    style_by_quantiles(years[1], "anteil_u18", 1, "%")
    assert len(legend(years[1])) == 4


def test_what_cannot_be_classed_is_said_in_the_panel(dock, table_layer, qtbot):
    layer = table_layer({"X": "double"}, [[None], [None]], squares(2))
    layer = QgsProject.instance().addMapLayer(layer)
    dock.show()
    dock.layerCombo.setLayer(layer)
    dock._layer_changed(layer)
    dock.refresh()
    assert "holds no number" in dock.summaryLabel.text()
    assert not dock.saveButton.isEnabled()
