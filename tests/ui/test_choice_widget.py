"""Choices in dialogs have German titles; what is run and stored is the key."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingParameterEnum
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox

from sozialraum.processing.choices import TITLES


class Dialog:
    """Stands for QGIS' dialog: the widget asks for its class alone."""


class BatchAlgorithmDialog(Dialog):
    pass


def choices(provider):
    for algorithm in provider.algorithms():
        for definition in algorithm.parameterDefinitions():
            if isinstance(definition, QgsProcessingParameterEnum):
                yield algorithm, definition


@pytest.fixture()
def shown(provider, monkeypatch):
    """The widget of a choice as the dialog makes it."""
    from sozialraum.ui.choice_widget import ChoiceWidget
    from sozialraum.ui.choices_widget import ChoicesWidget

    monkeypatch.setattr(ChoiceWidget, "setDialog", lambda self, dialog: None)

    def shown_(algorithm: str, name: str, dialog=Dialog):
        definition = provider.algorithm(algorithm).parameterDefinition(name)
        settings = dict(definition.metadata()["widget_wrapper"])
        kind = ChoicesWidget if definition.allowMultiple() else ChoiceWidget
        assert settings.pop("class") == f"{kind.__module__}.{kind.__name__}"
        wrapper = kind(definition, dialog(), 0, 0, **settings)
        box = wrapper.createWrappedWidget(QgsProcessingContext())
        return wrapper, box

    return shown_


def test_every_option_of_every_choice_has_a_title(provider):
    bare = [
        (algorithm.id(), definition.name(), key)
        for algorithm, definition in choices(provider)
        for key in definition.options()
        if key not in TITLES.get(definition.name(), {})
    ]
    assert bare == []


@pytest.mark.parametrize("dialog", [Dialog, BatchAlgorithmDialog])
def test_the_list_shows_titles_and_gives_keys(shown, dialog):
    wrapper, box = shown("importtable", "DECIMAL", dialog)
    assert isinstance(box, QComboBox)
    assert [box.itemText(place) for place in range(box.count())] == [
        "detected (auto)", "comma: 1.234,5", "point: 1,234.5",
    ]  # fmt: skip
    assert wrapper.parameterValue() == "auto"
    wrapper.setParameterValue("point", QgsProcessingContext())
    assert wrapper.parameterValue() == "point"
    box.setCurrentIndex(1)
    assert wrapper.parameterValue() == "comma"


def test_a_change_is_told_and_an_unknown_value_changes_nothing(shown, qtbot):
    wrapper, box = shown("crosswalk", "METHOD")
    with qtbot.waitSignal(wrapper.widgetValueHasChanged):
        box.setCurrentIndex(2)
    assert wrapper.parameterValue() == "centroid"
    wrapper.setParameterValue("nothing", QgsProcessingContext())
    assert wrapper.parameterValue() == "centroid"


def test_several_options_are_ticked_by_their_titles(shown, qtbot):
    wrapper, box = shown("indexsensitivity", "TRY_SCALINGS")
    titles = [box.item(place).text() for place in range(box.count())]
    assert titles[:3] == ["as the index (own)", "z-value (zscore)", "minimum to maximum (minmax)"]
    assert wrapper.parameterValue() == ["own", "zscore", "minmax", "rank"]
    with qtbot.waitSignal(wrapper.widgetValueHasChanged):
        box.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert wrapper.parameterValue() == ["own", "minmax", "rank"]
    wrapper.setParameterValue("percentile,rank", QgsProcessingContext())
    assert wrapper.parameterValue() == ["rank", "percentile"]
    wrapper.setParameterValue([], QgsProcessingContext())
    assert wrapper.parameterValue() == []
    assert wrapper.parameterDefinition().checkValueIsAcceptable([])


def test_in_the_batch_table_several_options_are_a_line_of_keys(shown):
    wrapper, line = shown("indexsensitivity", "TRY_SCALINGS", BatchAlgorithmDialog)
    assert line.text() == "own,zscore,minmax,rank"
    line.setText("own, rank")
    assert wrapper.parameterValue() == ["own", "rank"]
    wrapper.setParameterValue(["percentile"], QgsProcessingContext())
    assert line.text() == "percentile"
