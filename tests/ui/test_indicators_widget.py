"""Indicators are ticked in a list; what is run and stored are their keys."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingContext
from qgis.PyQt.QtCore import Qt

from sozialraum.ui.catalog_entries import not_computable, shipped_entries
from sozialraum.ui.indicator_list import IndicatorList
from sozialraum.ui.indicators_widget import IndicatorsWidget

ON = Qt.CheckState.Checked


class Dialog:
    """Stands for QGIS' dialog: the widget asks for its class alone."""


@pytest.fixture()
def listed(qtbot):
    def made(chosen=(), fields=("ew", "ew_00_17")):
        window = IndicatorList(shipped_entries("de"), chosen, not_computable(fields))
        qtbot.addWidget(window)
        return window

    return made


def keys(window):
    items = [window.list.item(row) for row in range(window.list.count())]
    return [item.text().rpartition("(")[2].rstrip(")") for item in items]


def tick(window, key):
    window.list.item(keys(window).index(key)).setCheckState(ON)


@pytest.fixture()
def widget(provider, monkeypatch):
    monkeypatch.setattr(IndicatorsWidget, "setDialog", lambda self, dialog: None)
    definition = provider.algorithm("indicators").parameterDefinition("INDICATORS")
    settings = dict(definition.metadata()["widget_wrapper"])
    assert settings["class"] == f"{IndicatorsWidget.__module__}.IndicatorsWidget"
    wrapper = IndicatorsWidget(definition, Dialog())
    wrapper.kept = wrapper.createWrappedWidget(QgsProcessingContext())
    return wrapper


def test_what_can_be_calculated_comes_first_and_the_rest_says_what_is_missing(listed):
    window = listed()
    assert keys(window)[0] in ("anteil_u18", "anteil_an_gesamt")
    assert set(keys(window)) == {entry.key for entry in shipped_entries("de")}
    rest = window.list.item(keys(window).index("arbeitslosenanteil"))
    assert "alo" in rest.toolTip()


def test_ticked_keys_are_taken_over_and_unknown_ones_kept(listed):
    window = listed(["anteil_u18", "eigene"])
    tick(window, "anteil_65_plus")
    assert set(window.chosen()) == {"anteil_u18", "anteil_65_plus", "eigene"}


def test_the_search_hides_the_others(listed):
    window = listed()
    window.words.setText("Jugendquotient")
    shown = [row for row in range(window.list.count()) if not window.list.item(row).isHidden()]
    assert 0 < len(shown) < window.list.count()


def test_the_line_takes_typed_keys(widget):
    widget.setWidgetValue("anteil_u18;anteil_65_plus", QgsProcessingContext())
    assert widget.widgetValue() == "anteil_u18;anteil_65_plus"
    widget.setWidgetValue(None, QgsProcessingContext())
    assert widget.widgetValue() == ""


def test_the_button_opens_the_list_and_takes_over(widget, qtbot):
    widget.line.setText("anteil_u18")
    widget._choose()
    (window,) = widget.line.window().findChildren(IndicatorList)
    tick(window, "anteil_65_plus")
    window.accept()
    assert set(widget.widgetValue().split(";")) == {"anteil_u18", "anteil_65_plus"}
