"""Map sheets: the picture has the asked size, and everything stands on it."""

from __future__ import annotations

import pytest
from qgis.core import QgsPrintLayout, QgsProject
from qgis.PyQt.QtGui import QColor, QImage

from sozialraum.core.errors import SozialraumError
from sozialraum.gis.mapimage import MapSheet, map_layout, render_map
from sozialraum.gis.styling import outline_style, style_indicator


@pytest.fixture()
def squares_layer(table_layer):
    """``make(side)``: four squares in a row, the last without a number."""

    def make(side=1000.0):
        edges = [300000 + side * place for place in range(5)]
        low, high = 5620000, 5620000 + side
        squares = [
            f"POLYGON(({left} {low},{left} {high},{right} {high},{right} {low},{left} {low}))"
            for left, right in zip(edges, edges[1:])
        ]
        rows = [[1.0], [2.0], [3.0], [None]]
        layer = table_layer({"X": "double"}, rows, wkts=squares, name="Anteil")
        style_indicator(layer, "X", count=3, unit="%")
        return layer

    return make


@pytest.fixture()
def map_layer(squares_layer):
    return squares_layer()


def sheet(layer, **more) -> MapSheet:
    texts = {
        "title": "Ältere Menschen in den Bezirken",
        "subtitle": "je 100 Einwohner",
        "source_note": "Quelle: synthetisch",
        "note": "Rechenbeispiel, keine amtlichen Ergebnisse",
    }
    return MapSheet([layer], **{**texts, **more})


def colors(image: QImage) -> set[str]:
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(0, image.width(), 4)
        for y in range(0, image.height(), 4)
    }


def test_the_picture_has_the_asked_size_and_shows_every_class(map_layer, tmp_path):
    path = str(tmp_path / "folder" / "map.png")
    render_map(sheet(map_layer, size=(1200, 850)), path)
    image = QImage(path)
    assert (image.width(), image.height()) == (1200, 850)
    wanted = {range_.symbol().color().name() for range_ in map_layer.renderer().ranges()}
    assert wanted <= colors(image)


def test_a_layer_without_areas_is_an_empty_map(squares_layer, tmp_path):
    layer = squares_layer()
    layer.dataProvider().truncate()
    path = str(tmp_path / "map.png")
    render_map(sheet(layer, size=(300, 200)), path)
    assert QImage(path).width() == 300


def test_a_pdf_is_written_by_its_ending(map_layer, tmp_path):
    path = tmp_path / "map.pdf"
    render_map(sheet(map_layer), str(path))
    assert path.read_bytes().startswith(b"%PDF")


def test_a_picture_that_cannot_be_written_is_an_error(map_layer, tmp_path):
    with pytest.raises(SozialraumError, match="could not be written"):
        render_map(sheet(map_layer, size=(300, 200)), str(tmp_path / "map.unknown"))


def texts(layout: QgsPrintLayout) -> set[str]:
    return {item.text() for item in layout.items() if hasattr(item, "text")}


def test_title_source_note_and_legend_stand_on_the_sheet_within_its_borders(map_layer):
    outline = map_layer.clone()
    outline_style(outline)
    asked = sheet(map_layer, background=[outline])
    project = QgsProject()
    layout = map_layout(asked, project)
    assert {asked.title, asked.subtitle, asked.source_note, asked.note} <= texts(layout)
    page = layout.pageCollection().page(0).sceneBoundingRect()
    for item in layout.items():
        if hasattr(item, "uuid") and item is not layout.pageCollection().page(0):
            assert page.contains(item.sceneBoundingRect()), item.displayName()


@pytest.mark.parametrize("side", [30.0, 777.0, 2500.0, 40000.0])
def test_the_scale_bar_has_round_steps_and_fits(squares_layer, side):
    project = QgsProject()
    layout = map_layout(sheet(squares_layer(side)), project)
    bar = next(item for item in layout.items() if hasattr(item, "unitsPerSegment"))
    units = bar.unitsPerSegment() * (1000 if bar.unitLabel() == "km" else 1)
    assert str(int(units))[0] in "125"
    assert set(str(int(units))[1:]) <= {"0"}
    assert bar.rect().width() <= 60
