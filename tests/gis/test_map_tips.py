"""Map tips: value as displayed or the reason, rank, values to compare with; evaluated by QGIS."""

from __future__ import annotations

import re

import pytest
from qgis.core import NULL, QgsExpression, QgsExpressionContext, QgsExpressionContextUtils
from qgis.PyQt.QtCore import QDate

from sozialraum.gis.map_tips import describe_areas, indicator_tip


@pytest.fixture()
def tips(qgis_new_project):
    """The plain lines of the map tip of each feature."""
    from qgis.core import QgsProject

    def read(layer):
        QgsProject.instance().addMapLayer(layer)
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        found = []
        for feature in layer.getFeatures():
            context.setFeature(feature)
            text = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
            found.append([re.sub("<[^>]+>", "", line) for line in text.split("<br>")])
        return found

    return read


def squares(count):
    return [f"POLYGON(({n} 0,{n} 1,{n + 1} 1,{n + 1} 0,{n} 0))" for n in range(count)]


FIELDS = {
    **{"name": "string", "X": "double", "X_state": "string"},
    **{"X_parent": "double", "X_all": "double"},
}


def test_value_rank_and_values_to_compare_with_are_german(table_layer, tips):
    rows = [
        ["Forst", 1234.56, "estimated", 900.0, 1000.0],
        ["Brand", 1234.64, "ok", NULL, 1000.0],
        ["Hörn", -0.5, "ok", 900.0, 1000.0],
    ]
    layer = table_layer(FIELDS, rows, squares(3))
    describe_areas(layer, indicator_tip("X", layer.fields(), "Anteil <65", "%", 1))
    assert tips(layer) == [
        [
            "Forst",
            "Anteil &lt;65: 1.234,6 % (geschätzt)",
            "Rang 1 von 3 (1 = höchster Wert)",  # both are displayed as 1.234,6
            "Größeres Gebiet: 900,0 %",
            "Alle Gebiete: 1.000,0 %",
        ],
        [
            "Brand",
            "Anteil &lt;65: 1.234,6 %",
            "Rang 1 von 3 (1 = höchster Wert)",
            "Größeres Gebiet: keine Angabe",
            "Alle Gebiete: 1.000,0 %",
        ],
        [
            "Hörn",
            "Anteil &lt;65: −0,5 %",
            "Rang 3 von 3 (1 = höchster Wert)",
            "Größeres Gebiet: 900,0 %",
            "Alle Gebiete: 1.000,0 %",
        ],
    ]


def test_what_is_no_number_says_why_and_has_no_rank(table_layer, tips):
    rows = [
        ["A", 0.0, "suppressed", 1.0, 1.0],
        ["B", NULL, "", 1.0, 1.0],
        ["C", 2.0, "ok", 1.0, 1.0],
    ]
    layer = table_layer(FIELDS, rows, squares(3))
    describe_areas(layer, indicator_tip("X", layer.fields(), "Anteil", "%", 0))
    assert [lines[1] for lines in tips(layer)] == [
        "Anteil: geheim gehalten",
        "Anteil: keine Angabe",
        "Anteil: 2 %",
    ]
    assert [lines[2] for lines in tips(layer)] == ["", "", "Rang 1 von 1 (1 = höchster Wert)"]


def test_the_rank_on_a_layer_of_several_years_is_that_of_the_same_date(table_layer, tips):
    fields = {"area": "string", "date": "date", "value": "double"}
    rows = [
        [area, QDate(year, 12, 31), value]
        for year, values in ((2019, (1.0, 2.0)), (2021, (9.0, 8.0)))
        for area, value in zip("AB", values)
    ]
    layer = table_layer(fields, rows, squares(4))
    describe_areas(layer, indicator_tip("value", layer.fields(), "Anteil", "", 1))
    assert [(lines[0], lines[1], lines[3][:10]) for lines in tips(layer)] == [
        ("A", "31.12.2019", "Rang 2 von"),
        ("B", "31.12.2019", "Rang 1 von"),
        ("A", "31.12.2021", "Rang 1 von"),
        ("B", "31.12.2021", "Rang 2 von"),
    ]


def test_an_area_is_called_by_its_name_else_its_key_else_its_number(table_layer):
    for fields, row, expected in (
        ({"area": "string", "name": "string"}, ["05", "Forst"], "Forst"),
        ({"area": "string", "name": "string"}, ["05", NULL], "05"),
        ({"X": "double"}, [1.0], "1"),
    ):
        layer = table_layer(fields, [row], squares(1))
        describe_areas(layer)
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        context.setFeature(next(layer.getFeatures()))
        assert QgsExpression(layer.displayExpression()).evaluate(context) == expected
