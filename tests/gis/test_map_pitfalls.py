"""What users of other tools report about maps; each would have been caught here.

The reports are those of KomMonitor's users: web-client issues 23, 64, 67, the branch about class
limits that get overwritten, and the release notes 3.1.0 to 3.3.0.
"""

from __future__ import annotations

import itertools

import pytest
from qgis.core import NULL

from sozialraum.core.maps.saved_limits import SavedLimits, save_limits
from sozialraum.gis.styling import style_indicator


@pytest.fixture()
def map_layer(table_layer):
    """``make(values, states=None)``: unit squares with a field X."""

    def make(values, states=None):
        states = states or ["" for _ in values]
        squares = [f"POLYGON(({n} 0,{n} 1,{n + 1} 1,{n + 1} 0,{n} 0))" for n in range(len(values))]
        rows = [list(row) for row in zip(values, states)]
        return table_layer({"X": "double", "X_state": "string"}, rows, squares)

    return make


def legend(layer):
    return [range_.label() for range_ in layer.renderer().ranges()]


METHODS = ("quantile", "jenks", "equal", "stddev", "pretty")


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("benchmark", [None, 0.0])
def test_23_changes_in_percent_lose_neither_the_largest_value_nor_those_on_an_edge(
    map_layer, method, benchmark, drawn
):
    values = [-33.4, -12.5, -5.05, -0.1, 0.0, 0.1, 3.3333, 12.5, 12.55, 47.0, 250.0]
    layer = map_layer(values)
    style_indicator(layer, "X", method=method, palette="blue_orange", benchmark=benchmark)
    classes = legend(layer)
    found = drawn(layer)
    assert None not in found
    order = [classes.index(text) for text in found]
    assert order == sorted(order)  # a larger value never lies in a lower class


@pytest.mark.parametrize("method", METHODS)
def test_23_below_and_above_the_benchmark_never_share_a_colour(map_layer, method):
    layer = map_layer([-8.0, -4.0, -1.0, 0.0, 2.0, 5.0, 30.0])
    classes = style_indicator(layer, "X", method=method, palette="blue_orange", benchmark=0.0)
    assert 0.0 in classes.limits
    ranges = [r for r in layer.renderer().ranges() if r.symbol().color().alpha()]
    for range_ in ranges[: len(classes)]:
        warm = range_.symbol().color().red() > range_.symbol().color().blue()
        assert warm == (range_.lowerValue() >= 0.0), range_.label()


def test_64_the_numbers_of_the_legend_are_those_of_the_values_shown_now(map_layer):
    layer = map_layer([1.0, 2.0])
    style_indicator(layer, "X", count=2)
    for feature in layer.getFeatures():
        layer.dataProvider().changeAttributeValues({feature.id(): {0: feature["X"] * 100}})
    style_indicator(layer, "X", count=2)
    assert legend(layer) == ["unter 150,0", "150,0 und mehr"]


def test_67_every_line_of_the_legend_stands_there_once(map_layer):
    layer = map_layer([1.0, 2.0, 3.0, NULL, NULL], ["", "", "estimated", "missing", ""])
    for _ in range(2):
        style_indicator(layer, "X", count=3)
    texts = [item.label() for item in layer.renderer().legendSymbolItems()]
    assert len(texts) == len(set(texts)) == 5


def test_62_saved_limits_do_not_get_overwritten(tmp_path):
    path = tmp_path / "limits.json"
    save_limits(path, "X", SavedLimits((10.0, 20.0)), replace=False)
    with pytest.raises(Exception, match="no longer be comparable"):
        save_limits(path, "X", SavedLimits((11.0, 20.0)), replace=False)


def test_no_data_is_not_zero(map_layer, drawn):
    layer = map_layer([0.0, NULL, 5.0, 7.0])
    classes = style_indicator(layer, "X", count=2)
    assert drawn(layer)[0] != drawn(layer)[1] == "keine Angabe"
    assert classes.limits == (5.0,)  # the median of 0, 5, 7; NULL as 0 would give 2.5


@pytest.mark.parametrize("limits", [(0.0, 10.0), (10.0,), (-5.0, 0.0)])
def test_zero_is_a_class_of_its_own_and_may_be_a_limit_too(map_layer, limits, drawn):
    layer = map_layer([-6.0, 0.0, 0.04, 3.0, 11.0])
    style_indicator(layer, "X", method="limits", limits=limits, zero_class=True)
    found = drawn(layer)
    assert [text == "0,0" for text in found] == [False, True, True, False, False]


def test_twelve_of_twenty_four_areas_absent_and_four_without_data_are_still_a_map(map_layer, drawn):
    layer = map_layer([*range(8), *[NULL] * 4], [*[""] * 8, *["missing"] * 4])
    style_indicator(layer, "X", count=2)
    assert drawn(layer).count("keine Angabe") == 4
    assert None not in drawn(layer)


@pytest.mark.parametrize("decimals", [0, 1, 2])
def test_thousands_point_decimal_comma_and_decimals_are_the_same_in_every_line(map_layer, decimals):
    layer = map_layer([1000.0, 25000.5, 1234567.891])
    style_indicator(layer, "X", count=3, decimals=decimals, unit="Euro")
    for text in legend(layer):
        for word in text.split():
            if word[0].isdigit():
                whole, _, fraction = word.partition(",")
                assert len(fraction) == decimals
                assert [len(part) for part in whole.split(".")][1:] in ([3], [3, 3])


def test_every_value_lies_in_the_class_that_its_printed_number_says(map_layer, drawn):
    """Table, map and legend agree: the class of a value follows from its two printed digits."""
    values = [place * 0.0499 for place in range(400)]
    layer = map_layer(values)
    classes = style_indicator(layer, "X", method="jenks", count=5)
    texts = legend(layer)
    for value, text in zip(values, drawn(layer)):
        printed = float(f"{value + 1e-9:.1f}")
        low, high = classes.intervals()[texts.index(text)]
        assert low <= printed < high


def test_all_pairs_of_layers_classified_together_have_the_same_colours(table_layer):
    from sozialraum.gis.styling import style_indicators

    squares = [f"POLYGON(({n} 0,{n} 1,{n + 1} 1,{n + 1} 0,{n} 0))" for n in range(3)]
    years = [
        table_layer({"X": "double"}, [[base + n] for n in range(3)], squares) for base in (1, 9, 40)
    ]
    style_indicators(years, "X", count=4)
    looks = [
        [(r.lowerValue(), r.symbol().color().name()) for r in year.renderer().ranges()]
        for year in years
    ]
    for one, other in itertools.combinations(looks, 2):
        assert one == other
