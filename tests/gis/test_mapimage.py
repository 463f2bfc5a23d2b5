"""Map sheets: the picture has the asked size, and everything stands on it."""

from __future__ import annotations

import pytest
from qgis.core import QgsLayoutExporter, QgsPrintLayout, QgsProject, QgsReadWriteContext
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtXml import QDomDocument

from sozialraum.core.errors import SozialraumError
from sozialraum.core.maps.matrix import status_dynamics
from sozialraum.core.maps.wording import GERMAN
from sozialraum.gis.layout_templates import PAGES, make_templates, template_path
from sozialraum.gis.mapimage import MapSheet, map_layout, render_map, render_maps
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


def test_the_picture_has_the_size_of_the_paper_and_shows_every_class(map_layer, tmp_path):
    path = str(tmp_path / "folder" / "map.png")
    render_map(sheet(map_layer, dpi=100), path)
    image = QImage(path)
    assert (image.width(), image.height()) == (1169, 826)  # 297 × 210 mm
    wanted = {range_.symbol().color().name() for range_ in map_layer.renderer().ranges()}
    assert wanted <= colors(image)


def test_a_layer_without_areas_is_an_empty_map(squares_layer, tmp_path):
    layer = squares_layer()
    layer.dataProvider().truncate()
    path = str(tmp_path / "map.png")
    render_map(sheet(layer, dpi=30), path)
    assert QImage(path).width() == 350


def test_a_pdf_is_written_by_its_ending(map_layer, tmp_path):
    path = tmp_path / "map.pdf"
    render_map(sheet(map_layer), str(path))
    assert path.read_bytes().startswith(b"%PDF")


def test_a_picture_that_cannot_be_written_is_an_error(map_layer, tmp_path):
    with pytest.raises(SozialraumError, match="could not be written"):
        render_map(sheet(map_layer, dpi=30), str(tmp_path / "map.unknown"))


def texts(layout: QgsPrintLayout) -> set[str]:
    return {item.text() for item in layout.items() if hasattr(item, "text")}


@pytest.mark.parametrize("template", PAGES)
def test_title_source_note_and_legend_stand_on_the_sheet_within_its_borders(map_layer, template):
    outline = map_layer.clone()
    outline_style(outline)
    asked = sheet(map_layer, background=[outline], template=template_path(template))
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
    assert bar.rect().width() <= 62


def item_boxes(layout):
    """The frames of the items that have an id."""
    return {
        item.id(): item.sceneBoundingRect()
        for item in layout.items()
        if hasattr(item, "id") and callable(item.id) and item.id()
    }


@pytest.mark.parametrize("template", PAGES)
def test_nothing_covers_anything_else_however_long_the_texts(map_layer, template):
    long_texts = {
        "title": "Empfängerinnen und Empfänger von Grundsicherung im Alter " * 2,
        "subtitle": "Statistische Bezirke der Stadt, Stichtag 31.12.2023, vorläufig " * 2,
        "note": "Werte kleiner Gebiete beruhen teils auf kleinen Fallzahlen. " * 5,
        "source_note": "Quelle: Statistische Ämter des Bundes und der Länder, Zensus. " * 4,
    }
    asked = sheet(map_layer, template=template_path(template), **long_texts)
    project = QgsProject()
    layout = map_layout(asked, project)
    QgsLayoutExporter(layout).renderPageToImage(0, dpi=40)
    boxes = item_boxes(layout)
    names = ("title", "subtitle", "map", "legend", "note", "scale_bar", "north_arrow", "source")
    for place, name in enumerate(names):
        for other in names[place + 1 :]:
            common = boxes[name].intersected(boxes[other])
            assert common.width() <= 0.5 or common.height() <= 0.5, (name, other)


def test_a_legend_of_many_classes_shrinks_into_its_room(squares_layer):
    layer = squares_layer()
    style_indicator(layer, "X", method="limits", limits=tuple(range(1, 26)), unit="je 1.000")
    for name, below in (("a4_landscape", "note"), ("a4_portrait", "source")):
        project = QgsProject()
        layout = map_layout(sheet(layer, template=template_path(name)), project)
        QgsLayoutExporter(layout).renderPageToImage(0, dpi=40)  # the size it really has
        boxes = item_boxes(layout)
        assert boxes["legend"].bottom() <= boxes[below].top()
        assert boxes["legend"].height() > 40


def test_two_classed_features_have_their_matrix_as_legend(map_layer):
    project = QgsProject()
    counts = {"1+": 3, "4-": 12, "": 2}
    layout = map_layout(sheet(map_layer, matrix=status_dynamics(GERMAN), counts=counts), project)
    assert {"Dynamik →", "Status ↓", "4 sehr niedrig", "12", "nicht einbezogen (2)"} <= texts(
        layout
    )
    assert layout.itemById("legend") is None


def test_several_sheets_are_pages_of_one_pdf_or_numbered_pictures(map_layer, tmp_path):
    sheets = [
        sheet(map_layer, template=template_path(name), dpi=50)
        for name in ("a4_landscape", "a3_portrait")
    ]
    files = render_maps(sheets, str(tmp_path / "series.pdf"))
    assert files == [str(tmp_path / "series.pdf")]
    assert (tmp_path / "series.pdf").read_bytes().count(b"/Type /Page\n") == 2
    files = render_maps(sheets, str(tmp_path / "series.png"))
    assert [file.rpartition("/")[2] for file in files] == ["series_01.png", "series_02.png"]
    assert [QImage(file).height() for file in files] == [413, 826]


def test_texts_of_an_svg_are_there_as_drawn(map_layer, tmp_path):
    path = tmp_path / "map.svg"
    render_map(sheet(map_layer, dpi=60), str(path))
    assert "<svg" in path.read_text(encoding="utf-8")[:400]


def test_a_template_without_a_map_is_refused(map_layer, tmp_path):
    broken = tmp_path / "own.qpt"
    broken.write_text("<Layout/>", encoding="utf-8")
    for template in (broken, tmp_path / "absent.qpt"):
        with pytest.raises(SozialraumError, match="layout template"):
            render_map(sheet(map_layer, template=template), str(tmp_path / "map.png"))


def test_an_own_template_keeps_what_it_has_and_needs_no_other_item(map_layer, tmp_path):
    from qgis.core import QgsLayoutItemLabel

    project = QgsProject()
    layout = map_layout(sheet(map_layer), project)
    for name in ("legend", "note", "scale_bar", "north_arrow", "subtitle"):
        layout.removeLayoutItem(layout.itemById(name))
    seal = QgsLayoutItemLabel(layout)
    seal.setText("Statistikstelle")
    layout.addLayoutItem(seal)
    own = tmp_path / "own.qpt"
    assert layout.saveAsTemplate(str(own), QgsReadWriteContext())
    other = QgsProject()
    filled = map_layout(sheet(map_layer, title="Neu", template=own), other)
    assert {"Statistikstelle", "Neu"} <= texts(filled)


def test_shipped_templates_are_what_the_code_makes(root, tmp_path, qgis_new_project):
    make_templates(tmp_path)
    for name in PAGES:
        frames = []
        for path in (root / "layouts" / f"{name}.qpt", tmp_path / f"{name}.qpt"):
            document = QDomDocument()
            document.setContent(path.read_text(encoding="utf-8"))
            project = QgsProject()
            layout = QgsPrintLayout(project)
            assert layout.loadFromTemplate(document, QgsReadWriteContext())[1]
            boxes = item_boxes(layout)
            frames.append({key: [round(v, 1) for v in box.getRect()] for key, box in boxes.items()})
            del layout
        assert frames[0] == frames[1]
        assert {"title", "map", "legend", "note", "source", "scale_bar"} <= set(frames[0])
        assert "/home" not in path.read_text(encoding="utf-8")
