"""Berlin's published monitorings of 2017 and 2021, reckoned by qgis_process as a batch would."""

from __future__ import annotations

import csv

import pytest
from qgis.core import NULL, QgsVectorLayer

SIGNS = {"+": 1, "+/-": 2, "-": 3}
EDITIONS = {
    2017: ("tests/data/berlin", "1234", "04020314;10010203", 436),
    2021: ("examples/berlin", "134", "", 536),
}
"""Folder, numbers of the indicators, areas that the report names as left out, areas included."""


@pytest.fixture(params=EDITIONS, scope="module")
def edition(request, root, qgis_process, tmp_path_factory):
    """What is published by area, and the result and the steps of one run."""
    folder, numbers, left_out, _ = EDITIONS[request.param]
    made = tmp_path_factory.mktemp("mss")
    outputs = {name: made / f"{name}.gpkg" for name in ("OUTPUT", "OUTPUT_STEPS")}
    done = qgis_process(
        *("run", "sozialraum:statusdynamics", "--KEY_FIELD=id", "--PRESET=berlin"),
        f"--INPUT={root / folder / f'mss_{request.param}_indikatoren.csv'}",
        *(f"--STATUS_FIELDS=s{number}" for number in numbers),
        *(f"--DYNAMICS_FIELDS=d{number}" for number in numbers),
        *("--POPULATION_FIELD=einwohner", f"--EXCLUDE={left_out}"),
        *(f"--{name}={path}" for name, path in outputs.items()),
    )
    assert done.returncode == 0, done.stderr
    with open(root / folder / f"mss_{request.param}_veroeffentlicht.csv", encoding="utf-8") as file:
        published = {row["id"]: row for row in csv.DictReader(file) if row["gesamtindex"]}
    layers = {name: QgsVectorLayer(str(path), name, "ogr") for name, path in outputs.items()}
    areas = {feature["id"]: feature for feature in layers["OUTPUT"].getFeatures()}
    return request.param, published, areas, list(layers["OUTPUT_STEPS"].getFeatures())


def test_the_published_areas_are_included_and_no_other(edition):
    year, published, areas, _ = edition
    assert len(published) == EDITIONS[year][-1]
    assert {key for key, area in areas.items() if area["included"]} == set(published)
    for key in set(areas) - set(published):
        assert areas[key]["group"] == NULL
        assert areas[key]["status_index"] == NULL


def test_sums_and_indices_are_the_published_ones(edition):
    _, published, areas, _ = edition
    for key, row in published.items():
        assert areas[key]["status_sum"] == pytest.approx(float(row["status_summe"]), abs=1e-4)
        assert areas[key]["status_index"] == pytest.approx(
            float(row["status_index_wert"]), abs=1e-4
        )


def test_every_class_is_the_published_one(edition):
    _, published, areas, _ = edition
    apart = [
        key
        for key, row in published.items()
        if (areas[key]["status_class"], areas[key]["dynamics_class"], areas[key]["group"])
        != (float(row["status_index"]), SIGNS[row["dynamik_index"]], row["gesamtindex"])
    ]
    assert apart == []


def test_each_published_z_value_stands_in_the_steps_and_they_add_up(edition):
    _, published, areas, steps = edition
    sums = {}
    for step in steps:
        key, part = step["area"], step["part"]
        assert (step["value"] - step["mean"]) / step["sd"] == pytest.approx(step["z"], abs=1e-9)
        sums[key, part] = sums.get((key, part), 0.0) + step["z"]
        z = published[key].get(f"z{step['field']}")
        if z:
            assert step["z"] == pytest.approx(float(z), abs=1e-4)
    assert {key for key, _ in sums} == set(published)
    for (key, part), total in sums.items():
        assert total == pytest.approx(areas[key][f"{part}_sum"], abs=1e-9)
