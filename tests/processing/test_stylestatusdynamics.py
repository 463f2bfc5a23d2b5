"""stylestatusdynamics: the groups of a monitoring, and any two classed fields."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest
from qgis.core import (
    NULL,
    QgsApplication,
    QgsProcessingException,
    QgsProject,
)

from sozialraum.ui.style_receiver import StyleReceiver


def squares(count):
    return [f"POLYGON(({n} 0,{n} 1,{n + 1} 1,{n + 1} 0,{n} 0))" for n in range(count)]


@pytest.fixture()
def group_layer(table_layer):
    rows = [["A", "1+"], ["B", "4-"], ["C", "4-"], ["D", NULL]]
    return table_layer({"name": "string", "group": "string"}, rows, squares(4))


def test_groups_are_drawn_and_those_without_are_called_left_out(run, group_layer, tmp_path, drawn):
    path = str(tmp_path / "style.qml")
    found = run("stylestatusdynamics", INPUT=group_layer, OUTPUT_STYLE=path)
    assert (found["GROUPS"], found["EXCLUDED"]) == (2, 1)
    group_layer.loadNamedStyle(path)
    assert len(group_layer.renderer().categories()) == 13
    assert drawn(group_layer) == [
        "1+: hoch / positiv",
        *["4-: sehr niedrig / negativ"] * 2,
        "nicht einbezogen",
    ]
    assert "Status / Dynamik" in group_layer.mapTipTemplate()


def test_a_layer_of_the_project_gets_the_style_with_counts(run, group_layer):
    receiver = StyleReceiver()
    layer = QgsProject.instance().addMapLayer(group_layer)
    run("stylestatusdynamics", INPUT=layer)
    QgsApplication.processEvents()
    receiver.remove()
    texts = [category.label() for category in layer.renderer().categories()]
    assert texts[0] == "1+: hoch / positiv (1)"
    assert texts[-2:] == ["4-: sehr niedrig / negativ (2)", "nicht einbezogen (1)"]


def test_the_legend_is_a_matrix_of_twelve_cells_with_their_counts(run, group_layer, tmp_path):
    path = tmp_path / "pictures" / "legend.svg"
    found = run("stylestatusdynamics", INPUT=group_layer, OUTPUT_LEGEND=str(path))
    assert found["OUTPUT_LEGEND"] == str(path)
    picture = ET.fromstring(path.read_text(encoding="utf-8"))
    space = "{http://www.w3.org/2000/svg}"
    cells = picture.findall(f"{space}rect")
    assert len(cells) == 13
    assert len({cell.get("fill") for cell in cells}) == 13
    texts = [text.text for text in picture.findall(f"{space}text")]
    for text in ("Dynamik →", "Status ↓", "1 hoch", "4 sehr niedrig", "positiv", "+/-", "negativ"):
        assert text in texts
    assert [text for text in texts if text.isdigit()] == ["1", *["0"] * 10, "2"]
    assert texts[-1] == "nicht einbezogen (1)"


def test_any_two_classed_fields_make_a_matrix(run, table_layer, tmp_path, drawn):
    rows = [[1, 1.0], [2, 2.0], [3, NULL], [3, 2.0]]
    layer = table_layer({"age": "integer", "poor": "double"}, rows, squares(4))
    path = str(tmp_path / "style.qml")
    found = run(
        "stylestatusdynamics",
        INPUT=layer, FIRST_FIELD="age", SECOND_FIELD="poor", FIRST_LABELS="jung;mittel;alt",
        SECOND_LABELS="wenig;viel", FIRST_TITLE="Alter", OUTPUT_STYLE=path,
    )  # fmt: skip
    assert (found["GROUPS"], found["EXCLUDED"]) == (3, 1)
    layer.loadNamedStyle(path)
    assert len(layer.renderer().categories()) == 7
    assert drawn(layer) == ["jung / wenig", "mittel / viel", "nicht einbezogen", "alt / viel"]


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"FIELD": "name"}, "no group of status and dynamics: A, B"),
        ({"FIRST_FIELD": "class"}, "needs two fields"),
        ({"FIRST_FIELD": "share", "SECOND_FIELD": "class"}, "no classes"),
        ({"FIRST_FIELD": "many", "SECOND_FIELD": "class"}, "5 × 2 classes"),
        ({"FIRST_FIELD": "class", "SECOND_FIELD": "class", "FIRST_LABELS": "low"}, "1 texts"),
    ],
    ids=["no groups", "one field", "no classes", "too many", "texts"],
)
def test_what_makes_no_matrix_is_refused_in_words(run, table_layer, parameters, message):
    layer = table_layer(
        {"name": "string", "group": "string", "class": "integer", "share": "double", "many": "int"},
        [["A", "1+", 1, 0.5, 5], ["B", "2+", 2, 1.0, 1]],
        squares(2),
    )
    with pytest.raises(QgsProcessingException, match=message):
        run("stylestatusdynamics", INPUT=layer, **parameters)
