"""Renderers: which class a feature gets, what the legend says, what the files hold."""

from __future__ import annotations

import math

import pytest
from qgis.core import (
    NULL,
    QgsExpression,
    QgsExpressionContext,
    QgsVectorLayer,
)

from sozialraum.core.errors import SozialraumError
from sozialraum.core.tables.numbers import as_displayed
from sozialraum.gis.classification import Wanted, classify
from sozialraum.gis.qml import apply_symbology, symbology_qml
from sozialraum.gis.shipped_styles import shipped_styles
from sozialraum.gis.styling import (
    area_style,
    classification_expression,
    status_dynamics_style,
    style_by_quantiles,
    style_indicator,
    style_indicators,
)

SQUARE = "POLYGON(({0} 0,{0} 1,{1} 1,{1} 0,{0} 0))"
STATES = {
    "missing": "keine Angabe",
    "unknown": "unbekannt oder geheim",
    "suppressed": "geheim gehalten",
    "not_applicable": "Aussage nicht sinnvoll",
    "unreliable": "nicht sicher genug",
    "later": "Angabe fällt später an",
    "below_half": "mehr als nichts, aber weniger als die Hälfte der letzten Stelle",
    "small_base": "Fallzahl zu klein",
}


@pytest.fixture()
def map_layer(table_layer):
    """``make(values, states=None, kind="double")``: unit squares with a field X."""

    def make(values, states=None, kind="double"):
        fields = {"X": kind} if states is None else {"X": kind, "X_state": "string"}
        rows = [[value] for value in values]
        if states is not None:
            rows = [[value, state] for value, state in zip(values, states)]
        squares = [SQUARE.format(place, place + 1) for place in range(len(rows))]
        return table_layer(fields, rows, wkts=squares)

    return make


def legend(layer) -> list[str]:
    return [item.label() for item in layer.renderer().legendSymbolItems()]


def look(symbol) -> str:
    return str([part.properties() for part in symbol.symbolLayers()])


def test_a_value_on_a_limit_is_drawn_in_the_upper_class(map_layer, drawn):
    layer = map_layer([9.94, 9.95, 10.0, 19.949, 19.95, 20.0, -3.0, 1e6])
    style_indicator(layer, "X", method="limits", limits=(10, 20), unit="%")
    below, between, above = "unter 10,0 %", "10,0 bis unter 20,0 %", "20,0 % und mehr"
    assert legend(layer) == [below, between, above]
    assert drawn(layer) == [below, between, between, between, above, above, below, above]


@pytest.mark.parametrize("decimals", [0, 1, 2, 3])
def test_qgis_rounds_as_core_does(map_layer, decimals):
    values = [place * 0.005 - 5 for place in range(2001)] + [2.675, 1.005, 12345678.85]
    layer = map_layer(values)
    expression = QgsExpression(classification_expression("X", layer.fields(), decimals))
    context = QgsExpressionContext()
    context.setFields(layer.fields())
    found = []
    for feature in layer.getFeatures():
        context.setFeature(feature)
        found.append(expression.evaluate(context))
    assert found == as_displayed(values, decimals).tolist()


@pytest.mark.parametrize("with_number", [False, True], ids=["null", "number that must not show"])
def test_every_reason_for_no_number_has_its_own_class_and_text(map_layer, with_number, drawn):
    values = [1.0, 2.0] + [0.0 if with_number else NULL] * len(STATES)
    layer = map_layer(values, ["ok", None, *STATES])
    style_indicator(layer, "X", count=2)
    assert drawn(layer) == ["unter 1,5", "1,5 und mehr", *STATES.values()]
    looks = {look(range_.symbol()) for range_ in layer.renderer().ranges()}
    assert len(looks) == len(layer.renderer().ranges())


def test_only_reasons_that_occur_stand_in_the_legend(map_layer):
    layer = map_layer([1.0, 2.0, NULL], ["ok", "ok", "suppressed"])
    style_indicator(layer, "X", count=2)
    assert legend(layer) == ["unter 1,5", "1,5 und mehr", "geheim gehalten"]


def test_null_without_a_state_field_is_no_data_and_never_zero(map_layer, drawn):
    layer = map_layer([0.0, NULL, 5.0, math.nan])
    style_indicator(layer, "X", method="limits", limits=(1,), zero_class=True)
    assert drawn(layer) == ["0,0", "keine Angabe", "1,0 und mehr", "keine Angabe"]


def test_zeros_have_a_class_of_their_own_that_moves_no_limit(map_layer, drawn):
    layer = map_layer([0.0] * 20 + [0.04, 1.0, 2.0, 3.0, 4.0])
    classes = style_indicator(layer, "X", count=2, zero_class=True)
    assert classes.limits == (2.5,)
    assert drawn(layer)[19:] == ["0,0", "0,0", *["unter 2,5 (ohne 0,0)"] * 2, *["2,5 und mehr"] * 2]


def test_estimates_are_called_so_in_the_legend(map_layer):
    layer = map_layer([1.0, 2.0, NULL], ["estimated", "estimated", "missing"])
    style_indicator(layer, "X", count=2)
    assert legend(layer)[-1] == "Werte geschätzt"
    layer = map_layer([1.0, 2.0], ["estimated", "ok"])
    style_indicator(layer, "X", count=2)
    assert legend(layer)[-1] == "Werte teilweise geschätzt"


def test_numbers_in_text_fields_are_read_with_decimal_point(map_layer, drawn):
    layer = map_layer(["5.0", "15.5", "", NULL], kind="string")
    style_indicator(layer, "X", method="limits", limits=(10,))
    assert drawn(layer) == ["unter 10,0", "10,0 und mehr", "keine Angabe", "keine Angabe"]


def test_rows_without_a_place_move_no_limit(table_layer):
    rows = [["a", 1.0], ["b", 2.0], ["~unassigned", 1000.0]]
    layer = table_layer(
        {"area": "string", "X": "double"},
        rows,
        wkts=[SQUARE.format(0, 1), SQUARE.format(1, 2), None],
    )
    assert style_indicator(layer, "X", method="equal", count=2).limits == (1.5,)


def test_layers_classified_together_have_the_same_legend(map_layer, drawn):
    one = map_layer([1.0, 2.0, 3.0])
    other = map_layer([7.0, 8.0, NULL])
    style_indicators([one, other], "X", method="equal", count=2)
    assert legend(one) == legend(other) == ["unter 4,5", "4,5 und mehr", "keine Angabe"]
    assert drawn(other) == ["4,5 und mehr", "4,5 und mehr", "keine Angabe"]


def test_a_field_without_numbers_is_refused_but_own_limits_show_why(map_layer, drawn):
    layer = map_layer([NULL, NULL], ["suppressed", "suppressed"])
    with pytest.raises(SozialraumError, match="holds no number"):
        style_indicator(layer, "X")
    style_indicator(layer, "X", method="limits", limits=(10,))
    assert drawn(layer) == ["geheim gehalten"] * 2


def test_the_first_look_at_a_result_without_numbers_is_plain(map_layer):
    layer = map_layer([NULL, NULL])
    style_by_quantiles(layer, "X", 1, "%")
    assert layer.renderer().type() == "singleSymbol"


@pytest.mark.parametrize(
    ("method", "limits"),
    [
        ("quantile", (3.0, 5.0, 7.0)),  # 2.75, 4.5, 6.25
        ("equal", (25.8, 50.5, 75.3)),  # 25.75, 50.5, 75.25
        ("jenks", (2.0, 6.0, 100.0)),  # after 1, 3 and 9
        ("pretty", (20.0, 40.0, 60.0, 80.0)),
    ],
)
def test_methods_are_those_of_qgis_on_displayed_values(method, limits):
    values = [1, 2, 3, 4, 5, 6, 7, 100]
    decimals = 0 if method == "quantile" else 1
    if method == "jenks":
        values = [1, 2, 3, 6, 7, 8, 9, 100]
    assert classify(values, Wanted(method, 4, decimals=decimals)).limits == limits


def test_steps_of_the_standard_deviation_lie_around_the_mean():
    values = [2.0] * 30 + [-2.0] * 30 + [6.0, -6.0]
    # mean 0, standard deviation sqrt((60 * 4 + 2 * 36) / 62) = 2.243, rounded up to the digit
    assert classify(values, Wanted("stddev", 4)).limits == (-2.2, 0.0, 2.3)


def test_natural_breaks_of_very_many_values_are_the_same_every_time():
    values = [math.sqrt(place) for place in range(9000)]
    wanted = Wanted("jenks", decimals=2)
    assert classify(values, wanted) == classify(values, wanted)


def test_fewer_different_values_than_classes_make_fewer_classes():
    assert len(classify([1, 1, 2, 2], Wanted("quantile", decimals=0))) == 2
    assert len(classify([1, 1, 1], Wanted("jenks", decimals=0))) == 1


def test_points_and_lines_show_the_same_classes_as_areas(table_layer, drawn):
    for kind, wkts in (
        ("Point", ["POINT(0 0)", "POINT(1 1)", "POINT(2 2)"]),
        ("LineString", ["LINESTRING(0 0,1 1)"] * 3),
    ):
        layer = table_layer({"X": "double"}, [[1.0], [2.0], [NULL]], wkts=wkts, kind=kind)
        style_indicator(layer, "X", count=2)
        assert drawn(layer) == ["unter 1,5", "1,5 und mehr", "keine Angabe"]


def test_twelve_groups_and_those_left_out(table_layer, drawn):
    groups = ["1+", "2+/-", "4-", NULL, "unforeseen"]
    wkts = [SQUARE.format(place, place + 1) for place in range(5)]
    layer = table_layer({"group": "string"}, [[group] for group in groups], wkts=wkts)
    status_dynamics_style(layer)
    assert len(legend(layer)) == 13
    assert drawn(layer) == [
        "1+: hoch / positiv",
        "2+/-: mittel / stabil",
        "4-: sehr niedrig / negativ",
        "nicht einbezogen",
        "nicht einbezogen",
    ]


def test_counts_are_not_coloured_as_if_they_were_rates(map_layer):
    layer = map_layer([1.0, 2.0])
    area_style(layer)
    assert layer.renderer().type() == "singleSymbol"


def test_qml_gives_a_fresh_layer_the_same_classes(map_layer, drawn):
    values, states = [1.0, 2.0, 3.0, NULL, NULL], ["ok", "ok", "estimated", "suppressed", "later"]
    styled, fresh = map_layer(values, states), map_layer(values, states)
    style_indicator(styled, "X", count=3, unit="%")
    assert apply_symbology(fresh, symbology_qml(styled))
    assert legend(fresh) == legend(styled)
    assert drawn(fresh) == drawn(styled)


def test_qml_of_areas_does_not_go_on_points(map_layer, table_layer):
    layer = map_layer([1.0, 2.0])
    style_indicator(layer, "X", count=2)
    points = table_layer({"X": "double"}, [[1.0]], wkts=["POINT(0 0)"], kind="Point")
    assert not apply_symbology(points, symbology_qml(layer))


def appearance(layer):
    """Expression, classes, texts and symbols, as far as all QGIS versions write them alike."""
    renderer = layer.renderer()
    items = [
        (
            item.label(),
            item.symbol().color().name(),
            [part.layerType() for part in item.symbol().symbolLayers()],
        )
        for item in renderer.legendSymbolItems()
    ]
    bounds = (
        [(range_.lowerValue(), range_.upperValue()) for range_ in renderer.ranges()]
        if renderer.type() == "graduatedSymbol"
        else []
    )
    attribute = "" if renderer.type() == "singleSymbol" else renderer.classAttribute()
    return attribute, items, bounds


def test_shipped_styles_are_what_the_code_makes(root, qgis_new_project):
    made = dict(shipped_styles())
    assert {file.stem for file in (root / "styles").glob("*.qml")} == set(made)
    for name, layer in made.items():
        kind = "Point" if name == "facilities" else "Polygon"
        loaded = QgsVectorLayer(f"{kind}?field=value:double&field=group:string", name, "memory")
        message, done = loaded.loadNamedStyle(str(root / "styles" / f"{name}.qml"))
        assert done, message
        assert appearance(loaded) == appearance(layer)
