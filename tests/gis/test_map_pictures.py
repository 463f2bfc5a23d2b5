"""What maps look like: drawn anew and compared with pictures that were looked at.

``pytest tests/gis/test_map_pictures.py --new-pictures`` draws them anew; look at them before they
are kept. Letters and lines differ a little between versions, so a small share of the pixels may.
"""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    NULL,
    QgsDateTimeRange,
    QgsFeature,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QSize
from qgis.PyQt.QtGui import QImage

from sozialraum.core.maps.matrix import status_dynamics
from sozialraum.core.maps.palettes import palette
from sozialraum.core.maps.wording import GERMAN
from sozialraum.gis.layout_templates import template_path
from sozialraum.gis.level_styles import level_style
from sozialraum.gis.mapimage import MapSheet, render_map
from sozialraum.gis.matrix_style import matrix_renderer
from sozialraum.gis.qml import apply_symbology
from sozialraum.gis.styling import style_indicator
from sozialraum.gis.temporal import play_dates

STATES = {"Roetgen": "suppressed", "Simmerath": "missing", "Monschau": "not_applicable"}
CLEARLY = 48
"""Difference of a colour, of 255, that an eye would see beside smoothed edges."""


@pytest.fixture()
def areas_layer(root, qgis_new_project):
    """The ten municipalities around Aachen with a score, states and groups (synthetisch)."""
    source = QgsVectorLayer(str(root / "tests/data/aachen/gemeinden.gpkg"), "Gemeinden", "ogr")
    fields = "field=name:string&field=value:double&field=value_state:string&field=group:string"
    layer = QgsVectorLayer(
        f"Polygon?crs={source.crs().authid()}&{fields}", "Wert (synthetisch)", "memory"
    )
    groups = [key for keys in status_dynamics(GERMAN).keys for key in keys]
    features = []
    for place, row in enumerate(sorted(source.getFeatures(), key=lambda row: row["ags"])):
        state = STATES.get(row["gen"], "ok")
        feature = QgsFeature(layer.fields())
        feature.setGeometry(row.geometry())
        value = 4.0 * place + 1 if state == "ok" else NULL
        feature.setAttributes([row["gen"], value, state, groups[place] if place < 9 else NULL])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def picture(*layers) -> QImage:
    """A map of the layers, without letters."""
    settings = QgsMapSettings()
    settings.setLayers(list(layers))
    settings.setDestinationCrs(layers[0].crs())
    settings.setExtent(layers[0].extent().buffered(1000))
    settings.setOutputSize(QSize(420, 480))
    settings.setOutputDpi(96)
    settings.setFlag(QgsMapSettings.Flag.DrawLabeling, False)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def pixels(image: QImage) -> np.ndarray:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    bits = plain.constBits()
    bits.setsize(plain.sizeInBytes())
    return np.frombuffer(bits, dtype="uint8").reshape(plain.height(), plain.width(), 4)[:, :, :3]


def share_that_differs(one: QImage, other: QImage) -> float:
    """Share of the pixels that an eye would tell apart."""
    a, b = pixels(one).astype(int), pixels(other).astype(int)
    assert a.shape == b.shape
    return float((np.abs(a - b).max(axis=2) > CLEARLY).mean())


@pytest.fixture()
def golden(root, request):
    """Compare an image with the picture of this name, or draw the picture anew."""

    def compare(image: QImage, name: str, tolerance: float = 0.01) -> None:
        path = root / "tests" / "data" / "maps" / f"{name}.png"
        if request.config.getoption("--new-pictures"):
            path.parent.mkdir(exist_ok=True)
            image.save(str(path))
        wanted = QImage(str(path))
        assert not wanted.isNull(), f"{path} is missing: --new-pictures"
        assert share_that_differs(image, wanted) <= tolerance

    return compare


def test_classes_and_reasons_look_as_they_did(areas_layer, golden):
    style_indicator(areas_layer, "value", method="limits", limits=(10, 20, 30))
    golden(picture(areas_layer), "classes")


def test_a_style_saved_by_an_older_version_gives_the_same_picture(areas_layer, root, golden):
    """tests/data/maps/classes.qml was written by QGIS 3.22."""
    qml = (root / "tests" / "data" / "maps" / "classes.qml").read_text(encoding="utf-8")
    assert apply_symbology(areas_layer, qml)
    golden(picture(areas_layer), "classes")


def test_colours_around_a_benchmark_look_as_they_did(areas_layer, golden):
    style_indicator(
        areas_layer, "value", method="equal", count=6, palette="blue_orange", benchmark=15.0
    )
    golden(picture(areas_layer), "benchmark")


def test_groups_of_status_and_dynamics_look_as_they_did(areas_layer, golden):
    renderer = matrix_renderer(status_dynamics(GERMAN), '"group"', areas_layer.geometryType())
    areas_layer.setRenderer(renderer)
    golden(picture(areas_layer), "groups")


def test_outlines_lie_above_the_classes(areas_layer, golden):
    style_indicator(areas_layer, "value", method="limits", limits=(10, 20, 30))
    outline = areas_layer.clone()
    level_style(outline, "kommune")
    golden(picture(outline, areas_layer), "outlines")


@pytest.mark.parametrize("template", ["a4_landscape", "a4_portrait"])
def test_a_sheet_looks_as_it_did(areas_layer, golden, tmp_path, template):
    style_indicator(areas_layer, "value", method="limits", limits=(10, 20, 30), unit="%")
    path = tmp_path / "sheet.png"
    sheet = MapSheet(
        [areas_layer],
        title="Wert der Gemeinden (synthetisch)",
        subtitle="10 Gebiete, Stichtag 31.12.2023",
        source_note="Quelle: synthetisch; Grenzen © GeoBasis-DE / BKG 2013, dl-de/by-2-0.",
        note=GERMAN.sheet.caution,
        template=template_path(template),
        dpi=60,
    )
    render_map(sheet, str(path))
    golden(QImage(str(path)), template, tolerance=0.03)


def test_each_year_is_drawn_at_its_time_by_the_temporal_controller(table_layer):
    years = (2013, 2015, 2017, 2019, 2021)
    squares = ["POLYGON((0 0,0 1000,1000 1000,1000 0,0 0))"] * len(years)
    rows = [[QDate(year, 12, 31), place + 0.5] for place, year in enumerate(years)]
    layer = table_layer({"date": "date", "value": "double"}, rows, squares)
    classes = style_indicator(layer, "value", method="limits", limits=(1, 2, 3, 4))
    assert play_dates(layer)
    wanted = palette("blue").colors(len(classes))
    found = []
    for year in range(2014, 2023):
        settings = QgsMapSettings()
        settings.setLayers([layer])
        settings.setDestinationCrs(layer.crs())
        settings.setExtent(layer.extent())
        settings.setOutputSize(QSize(60, 60))
        settings.setIsTemporal(True)
        settings.setTemporalRange(
            QgsDateTimeRange(QDateTime(QDate(year, 1, 1)), QDateTime(QDate(year, 7, 1)))
        )
        job = QgsMapRendererSequentialJob(settings)
        job.start()
        job.waitForFinished()
        found.append(job.renderedImage().pixelColor(30, 30).name())
    order = [0, 0, 1, 1, 2, 2, 3, 3, 4]  # from the first date on, never empty, never two at once
    assert found == [wanted[place] for place in order]


def test_other_colours_would_be_noticed(areas_layer):
    style_indicator(areas_layer, "value", method="limits", limits=(10, 20, 30))
    before = picture(areas_layer)
    style_indicator(areas_layer, "value", method="limits", limits=(10, 20, 30), palette="orange")
    assert share_that_differs(before, picture(areas_layer)) > 0.1
    style_indicator(areas_layer, "value", method="limits", limits=(14, 20, 30))
    assert share_that_differs(before, picture(areas_layer)) > 0.02
