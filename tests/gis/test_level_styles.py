"""Outlines of area levels, facilities, and the file for QGIS' style manager."""

from __future__ import annotations

import pytest
from qgis.core import (
    NULL,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsRectangle,
    QgsStyle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize

from sozialraum.core.maps.palettes import PALETTES
from sozialraum.gis.facility_style import KINDS, facility_style
from sozialraum.gis.level_styles import LEVELS, level_of, level_style
from sozialraum.gis.temporal import play_dates


def names_at(layer, width_m: float, pixels: int = 800) -> list[str]:
    """The names that are written on a map of this width, 96 dots an inch."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(pixels, pixels))
    settings.setOutputDpi(96)
    middle = layer.extent().center()
    half = width_m / 2
    settings.setExtent(
        QgsRectangle(middle.x() - half, middle.y() - half, middle.x() + half, middle.y() + half)
    )
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    found = job.takeLabelingResults().labelsWithinRect(settings.extent())
    return sorted(label.labelText for label in found)


@pytest.fixture()
def area_layer(table_layer):
    size = 20000
    squares = [
        f"POLYGON(({n} 0,{n} {size},{n + size} {size},{n + size} 0,{n} 0))"
        for n in range(0, 2 * size, size)
    ]
    return table_layer({"area": "string", "gen": "string"}, [["1", "Ost"], ["2", NULL]], squares)


@pytest.mark.parametrize("level", LEVELS)
def test_names_appear_from_the_scale_of_the_level(area_layer, level):
    level_style(area_layer, level)
    # 800 pixels at 96 dots an inch are 0.2117 m of paper.
    scale = LEVELS[level].from_scale
    assert names_at(area_layer, 0.2117 * scale * 1.3) == []
    if scale > 100_000:
        assert names_at(area_layer, 0.2117 * scale * 0.8) == ["2", "Ost"]


def test_larger_areas_have_stronger_lines_and_earlier_names():
    widths = [look.width for look in LEVELS.values()]
    scales = [look.from_scale for look in LEVELS.values()]
    assert widths == sorted(widths, reverse=True)
    assert scales == sorted(scales, reverse=True)


@pytest.mark.parametrize(
    ("name", "level"),
    [
        ("Grenzen der Stadtbezirke", "stadtbezirk"),
        ("Statistische Bezirke", "statistischer_bezirk"),
        ("Lebensräume 2015", "lebensraum"),
        ("Gemeinden der StädteRegion", "kommune"),
        ("Flächen", ""),
    ],
)
def test_the_level_is_found_by_the_name_of_the_layer(name, level):
    assert level_of(name) == level


def test_facilities_get_the_letter_of_their_kind(table_layer, drawn):
    rows = [["Kita Sonnenschein", "Kita"], ["GS Brühlstraße", "Grundschule"], ["Lager", NULL]]
    points = [f"POINT({n} 0)" for n in range(3)]
    layer = table_layer({"name": "string", "art": "string"}, rows, points, kind="Point")
    facility_style(layer)
    assert drawn(layer) == ["Kindertagesstätte", "Schule", "Einrichtung"]
    assert len({kind.letter for kind in KINDS.values()}) == len(KINDS)


def test_facilities_of_no_known_field_are_all_alike(table_layer, drawn):
    layer = table_layer({"x": "string"}, [["a"]], ["POINT(0 0)"], kind="Point")
    facility_style(layer)
    assert drawn(layer) == ["Einrichtung"]


def test_the_style_manager_imports_palettes_symbols_and_labels(root):
    style = QgsStyle()
    style.createMemoryDatabase()
    assert style.importXml(str(root / "styles" / "sozialraum_styles.xml"))
    ramps = style.colorRampNames()
    assert len(ramps) == 3 * len(PALETTES) + 1
    assert style.colorRamp("Sozialraum blue 5").color(0).name() == PALETTES["blue"].colors(5)[0]
    assert "Sozialraum geheim gehalten" in style.symbolNames()
    assert "Sozialraum Umriss stadtbezirk" in style.symbolNames()
    assert "Sozialraum Kindertagesstätte" in style.symbolNames()
    assert len(style.labelSettingsNames()) == len(LEVELS)


def test_dates_are_played_and_no_year_between_is_empty(table_layer):
    from qgis.PyQt.QtCore import QDate

    rows = [[QDate(year, 12, 31), 1.0] for year in (2013, 2015, 2017, 2019, 2021)]
    squares = ["POLYGON((0 0,0 1,1 1,1 0,0 0))"] * 5
    layer = table_layer({"date": "date", "value": "double"}, rows, squares)
    assert play_dates(layer)
    properties = layer.temporalProperties()
    assert properties.isActive()
    assert properties.startField() == "date"
    assert properties.fixedDuration() == 729  # 2013-12-31 to 2015-12-31 without the last day


def test_a_layer_without_dates_is_always_there(table_layer):
    layer = table_layer({"date": "string"}, [["2021"]], ["POLYGON((0 0,0 1,1 1,1 0,0 0))"])
    assert not play_dates(layer)
    assert not layer.temporalProperties().isActive()


def test_each_year_is_drawn_at_its_own_time(table_layer):
    from qgis.core import QgsDateTimeRange, QgsFeatureRequest, QgsVectorLayerTemporalContext
    from qgis.PyQt.QtCore import QDate, QDateTime, QTime

    years = (2013, 2015, 2017, 2019, 2021)
    rows = [[QDate(year, 12, 31), float(year)] for year in years]
    layer = table_layer(
        {"date": "date", "value": "double"}, rows, ["POLYGON((0 0,0 1,1 1,1 0,0 0))"] * 5
    )
    play_dates(layer)
    context = QgsVectorLayerTemporalContext()
    context.setLayer(layer)
    found = []
    for year in range(2014, 2023):
        moment = QDateTime(QDate(year, 6, 30), QTime(0, 0))
        range_ = QgsDateTimeRange(moment, moment.addDays(1))
        text = layer.temporalProperties().createFilterString(context, range_)
        request = QgsFeatureRequest().setFilterExpression(text)
        found.append([int(feature["value"]) for feature in layer.getFeatures(request)])
    expected = [2013, 2013, 2015, 2015, 2017, 2017, 2019, 2019, 2021]
    assert found == [[year] for year in expected]


def test_shipped_outlines_name_areas_of_any_layer(root):
    path = root / "tests" / "data" / "aachen" / "gemeinden.gpkg"
    layer = QgsVectorLayer(str(path), "Gemeinden", "ogr")
    layer.loadNamedStyle(str(root / "styles" / "outline_kommune.qml"))
    assert "Würselen" in names_at(layer, 60000)
