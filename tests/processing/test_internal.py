"""What is made of internal figures says so in name and metadata; a release does not."""

from __future__ import annotations

import pytest
from qgis.core import QgsVectorLayer

FIELDS = {"area": "string", "city": "string", "EW": "integer", "W": "integer"}
SMALL = [("A", "C", 22, 2), ("B", "C", 58, 28), ("D", "C", 31, 17)]
LARGE = [("A", "C", 220, 20), ("B", "C", 580, 280), ("D", "C", 310, 170)]
INDICATOR = {
    "KEY_FIELD": "area",
    "INDICATORS": "anteil_u18",
    "FIELD_MAP": "ew=EW;ew_00_17=W",
}


@pytest.fixture()
def said(run, tmp_path):
    """What the file of an output says of itself: title and abstract."""

    def ask(algorithm, **parameters):
        path = str(tmp_path / f"{algorithm}{len(list(tmp_path.iterdir()))}.gpkg")
        run(algorithm, **parameters, OUTPUT=path)
        metadata = QgsVectorLayer(path, "result", "ogr").metadata()
        return path, metadata.title(), metadata.abstract()

    return ask


def test_indicators_of_counts_of_one_and_two_are_internal(run, said, table_layer):
    _, title, about = said("indicators", INPUT=table_layer(FIELDS, SMALL), **INDICATOR)
    assert "INTERN" in title
    assert "INTERN" in about
    assert "not protected" in run.feedback.textLog()


def test_indicators_of_large_counts_are_not_called_internal(said, table_layer):
    _, title, _ = said("indicators", INPUT=table_layer(FIELDS, LARGE), **INDICATOR)
    assert "INTERN" not in title


def test_a_layer_that_is_called_internal_makes_internal_results(said, table_layer):
    layer = table_layer(FIELDS, LARGE, name="Zählung 2023 (intern)")
    path, title, _ = said(
        "ratio", INPUT=layer, KEY_FIELD="area", NUMERATOR='"W"', DENOMINATOR='"EW"'
    )
    assert "intern" in title.lower()
    _, title, _ = said(
        "aggregate", INPUT=path, KEY_FIELD="area", PARENT_FIELD="city", SUM_FIELDS=["W"]
    )
    assert "intern" in title.lower()


def test_the_release_of_an_internal_layer_is_none(said, table_layer):
    layer = table_layer(FIELDS, SMALL, name="Zählung 2023 (intern)")
    path, title, about = said(
        "suppress",
        INPUT=layer,
        KEY_FIELD="area",
        COUNT_FIELDS=["EW", "W"],
        PARENT_FIELDS=["city"],
    )
    assert "INTERN" not in title + about
    _, title, _ = said("indicators", INPUT=path, **INDICATOR)
    assert "INTERN" not in title


def test_international_is_not_internal(said, table_layer):
    layer = table_layer(FIELDS, LARGE, name="Internationales Viertel")
    _, title, _ = said("ratio", INPUT=layer, KEY_FIELD="area", NUMERATOR="1", DENOMINATOR='"EW"')
    assert "INTERN" not in title
