"""maplayout: one map and series, classes of its own, of the layer, of a file, and groups."""

from __future__ import annotations

import pytest
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer
from qgis.PyQt.QtGui import QColor, QImage

from sozialraum.core.maps.palettes import palette


def squares(count, size=1000):
    return [
        f"POLYGON(({n} 0,{n} {size},{n + size} {size},{n + size} 0,{n} 0))"
        for n in range(0, count * size, size)
    ]


@pytest.fixture()
def area_layer(table_layer):
    fields = {"name": "string", "X": "double", "Y": "double", "group": "string"}
    rows = [["A", 1.0, 50.0, "1+"], ["B", 2.0, 60.0, "4-"], ["C", 3.0, NULL, NULL]]
    return table_layer(fields, rows, squares(3), name="Bezirke")


@pytest.fixture()
def dated_layer(table_layer):
    fields = {"name": "string", "date": "string", "X": "double"}
    rows = [
        [name, f"{year}-12-31", value]
        for year, values in ((2019, (1.0, 2.0)), (2021, (9.0, 10.0)))
        for name, value in zip("AB", values)
    ]
    return table_layer(fields, rows, squares(2) * 2, name="Bezirke")


def colors(path) -> set[str]:
    image = QImage(str(path))
    return {
        QColor(image.pixel(x, y)).name()
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    }


def pages_of(path) -> int:
    return path.read_bytes().count(b"/Type /Page\n")


def test_a_map_has_the_classes_that_styleindicator_makes(run, area_layer, tmp_path):
    path = tmp_path / "map.png"
    found = run("maplayout", INPUT=area_layer, FIELD="X", CLASSES=3, DPI=60, OUTPUT=str(path))
    style = run("styleindicator", INPUT=area_layer, FIELD="X", CLASSES=3)
    assert found["CLASS_LIMITS"] == style["CLASS_LIMITS"]
    assert set(palette("blue").colors(3)) <= colors(path)
    assert found["PAGES"] == 1
    assert area_layer.renderer().type() == "singleSymbol"


def test_a_series_of_dates_has_the_same_classes_and_a_page_for_each(run, dated_layer, tmp_path):
    path = tmp_path / "series.png"
    found = run(
        "maplayout",
        INPUT=dated_layer, FIELD="X", DATE_FIELD="date", CLASSES=2, DPI=60, OUTPUT=str(path),
    )  # fmt: skip
    assert (found["PAGES"], found["CLASS_LIMITS"]) == (2, "5.5")
    low, high = palette("blue").colors(2)
    first, second = (tmp_path / f"series_{number:02}.png" for number in (1, 2))
    big = 0.02  # both colours are in the legend of both pages; on the map only one of them
    shares = [[share(page, color) > big for color in (low, high)] for page in (first, second)]
    assert shares == [[True, False], [False, True]]


def share(path, color) -> float:
    image = QImage(str(path))
    hits = [
        QColor(image.pixel(x, y)).name() == color
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    ]
    return sum(hits) / len(hits)


def test_several_indicators_and_dates_are_pages_of_one_pdf(run, dated_layer, tmp_path):
    dated_layer.dataProvider().addAttributes([dated_layer.fields().field("X")])
    path = tmp_path / "series.pdf"
    found = run(
        "maplayout",
        INPUT=dated_layer, FIELD="X", FIELDS=["X"], DATE_FIELD="date", CLASSES=2, DPI=40,
        OUTPUT=str(path),
    )  # fmt: skip
    assert found["PAGES"] == pages_of(path) == 2  # a field named twice is one indicator


def test_two_indicators_make_two_pages_each_with_its_own_classes(run, area_layer, tmp_path):
    path = tmp_path / "series.pdf"
    found = run(
        "maplayout",
        INPUT=area_layer, FIELD="X", FIELDS=["Y"], CLASSES=2, DPI=40, OUTPUT=str(path),
    )  # fmt: skip
    assert found["PAGES"] == pages_of(path) == 2
    assert "Y : class limits 55" in run.feedback.textLog()


def test_without_an_indicator_the_layer_is_shown_as_it_is_styled(run, area_layer, tmp_path):
    area_layer.renderer().symbol().setColor(QColor("#123456"))
    path = tmp_path / "map.png"
    run("maplayout", INPUT=area_layer, DPI=60, OUTPUT=str(path))
    assert "#123456" in colors(path)


def test_a_style_file_is_used_instead_of_classes(run, area_layer, tmp_path):
    style, path = str(tmp_path / "style.qml"), tmp_path / "map.png"
    run("styleindicator", INPUT=area_layer, FIELD="X", PALETTE="green", OUTPUT_STYLE=style)
    run("maplayout", INPUT=area_layer, FIELD="X", STYLE=style, DPI=60, OUTPUT=str(path))
    assert palette("green").colors(3)[0] in colors(path)


def test_groups_of_status_and_dynamics_are_recognised(run, area_layer, tmp_path):
    path = tmp_path / "map.png"
    run("maplayout", INPUT=area_layer, FIELD="group", DPI=80, OUTPUT=str(path))
    from sozialraum.core.maps.matrix import status_dynamics
    from sozialraum.core.maps.wording import GERMAN

    assert set(status_dynamics(GERMAN).colors().values()) <= colors(path)


def test_the_format_is_that_of_the_ending_else_that_of_format(run, area_layer, tmp_path):
    found = run("maplayout", INPUT=area_layer, FORMAT="svg", DPI=40, OUTPUT=str(tmp_path / "map"))
    assert found["OUTPUT"] == str(tmp_path / "map.svg")
    assert (tmp_path / "map.svg").exists()
    # The dialog gives FORMAT always, and knows only one ending for a temporary file.
    found = run("maplayout", INPUT=area_layer, FORMAT="pdf", DPI=40, OUTPUT=str(tmp_path / "a.png"))
    assert QImage(found["OUTPUT"]).width() > 0
    found = run("maplayout", INPUT=area_layer, FORMAT="png", DPI=40, OUTPUT="TEMPORARY_OUTPUT")
    assert QImage(found["OUTPUT"]).width() > 0


def test_a_map_without_a_source_brings_a_hint_and_metadata_are_one(run, area_layer, tmp_path):
    run("maplayout", INPUT=area_layer, DPI=40, OUTPUT=str(tmp_path / "a.png"))
    assert "names no source" in run.feedback.textLog()
    metadata = area_layer.metadata()
    metadata.setRights(["Stadt Aachen"])
    metadata.setLicenses(["dl-de/by-2-0"])
    area_layer.setMetadata(metadata)
    run("maplayout", INPUT=area_layer, DPI=40, OUTPUT=str(tmp_path / "b.png"))
    assert "names no source" not in run.feedback.textLog()


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"FORMAT": "png", "OUTPUT": "map.pdf"}, "FORMAT is png"),
        ({"FIELDS": ["X"]}, "give FIELD first"),
        ({"DATE": "31.12.2021"}, "is no date"),
        ({"FIELD": "X", "METHOD": "limits"}, "needs limits"),
        ({"FIELD": "X", "BENCHMARK": "2"}, "two ends"),
    ],
    ids=["format", "fields", "date", "limits", "benchmark"],
)
def test_contradictions_are_said_before_anything_is_drawn(
    run, area_layer, tmp_path, parameters, message
):
    given = {"INPUT": area_layer, "OUTPUT": "map.png", **parameters}
    with pytest.raises(QgsProcessingException, match=message):
        run("maplayout", **{**given, "OUTPUT": str(tmp_path / given["OUTPUT"])})


def test_a_style_for_points_does_not_fit_areas(run, area_layer, table_layer, tmp_path):
    points = table_layer({"X": "double"}, [[1.0]], ["POINT(0 0)"], kind="Point")
    points.saveNamedStyle(str(tmp_path / "points.qml"))
    with pytest.raises(QgsProcessingException, match="does not fit"):
        run(
            "maplayout",
            INPUT=area_layer, STYLE=str(tmp_path / "points.qml"), OUTPUT=str(tmp_path / "a.png"),
        )  # fmt: skip


def test_the_input_is_not_touched(run, area_layer, tmp_path):
    before = QgsVectorLayer.clone(area_layer)
    run("maplayout", INPUT=area_layer, FIELD="X", DPI=40, OUTPUT=str(tmp_path / "a.png"))
    assert area_layer.name() == before.name()
    assert not area_layer.labelsEnabled()
