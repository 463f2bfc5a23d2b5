"""statusdynamics on Berlin's real data, as a user would run it."""

from __future__ import annotations

import csv

import pytest
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer


@pytest.fixture()
def berlin_layer(root, qgis_new_project):
    from qgis import processing

    folder = root / "examples/berlin"
    areas = QgsVectorLayer(str(folder / "planungsraeume_2021.gpkg"), "plr", "ogr")
    table = QgsVectorLayer(str(folder / "mss_2021_indikatoren.csv"), "mss", "ogr")
    return processing.run(
        "native:joinattributestable",
        {
            "INPUT": areas,
            "FIELD": "id",
            "INPUT_2": table,
            "FIELD_2": "id",
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )["OUTPUT"]


PARAMETERS = {
    "KEY_FIELD": "id",
    "STATUS_FIELDS": ["s1", "s3", "s4"],
    "DYNAMICS_FIELDS": ["d1", "d3", "d4"],
    "POPULATION_FIELD": "einwohner",
    "PRESET": "berlin",
}


def test_all_published_groups_of_2021_come_out(run, berlin_layer, root):
    result = run("statusdynamics", INPUT=berlin_layer, **PARAMETERS)
    ours = {
        f["id"]: "" if f["group"] == NULL else f["group"] for f in result["OUTPUT"].getFeatures()
    }
    with open(root / "examples/berlin/mss_2021_veroeffentlicht.csv", encoding="utf-8") as file:
        published = {row["id"]: row["gesamtindex"] for row in csv.DictReader(file)}
    assert len(published) == 536
    assert {key: ours[key] for key in published} == published
    assert result["EXCLUDED"] == 6


def test_the_base_of_one_run_serves_the_next(run, berlin_layer):
    first = run("statusdynamics", INPUT=berlin_layer, OUTPUT_BASE="TEMPORARY_OUTPUT", **PARAMETERS)
    again = run("statusdynamics", INPUT=berlin_layer, BASE=first["OUTPUT_BASE"], **PARAMETERS)
    groups = [
        [f["group"] for f in result["OUTPUT"].getFeatures() if f["included"]]
        for result in (first, again)
    ]
    assert groups[0] == groups[1]


def test_limits_of_the_wrong_number_are_refused_before_the_run(run, berlin_layer):
    wanted = {**PARAMETERS, "PRESET": "none", "STATUS_LIMITS": "-1;1"}
    with pytest.raises(QgsProcessingException, match="three limits"):
        run("statusdynamics", INPUT=berlin_layer, **wanted)


def test_a_field_to_be_turned_must_be_an_indicator(run, berlin_layer):
    with pytest.raises(QgsProcessingException, match="einwohner"):
        run("statusdynamics", INPUT=berlin_layer, NEGATIVE_FIELDS=["einwohner"], **PARAMETERS)
