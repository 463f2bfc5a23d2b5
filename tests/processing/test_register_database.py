"""The algorithms read a register in PostgreSQL as they read a GeoPackage."""

from __future__ import annotations

from dataclasses import replace

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)

from sozialraum.core.plans.edits import Edit
from sozialraum.gis.register import read
from sozialraum.gis.register_place import place_of
from sozialraum.gis.register_store import install, open_register

LOCATION = "pg:planung/amt_für_planung"


@pytest.fixture()
def in_database(postgres):
    """A register that differs from the shipped one in the title of a Planwerk."""
    install(LOCATION, read())
    store = open_register(LOCATION)
    plan = next(plan for plan in store.register.plans if plan.key == "integrationskonzept")
    store.save([Edit("plans", plan, replace(plan, title="Integration 2030"))], "FB56")
    yield LOCATION
    place = place_of(LOCATION)
    place.write([f"DROP SCHEMA {place.schema_named()} CASCADE"])


def rows(layer):
    return [feature.attributes()[:8] for feature in layer.getFeatures()]


def test_planoverview_reads_a_database(run, in_database):
    result = run("planoverview", REGISTER=in_database)
    shipped = run("planoverview")
    assert result["PLANS"] == shipped["PLANS"]
    changed = [(a, b) for a, b in zip(rows(result["OUTPUT"]), rows(shipped["OUTPUT"])) if a != b]
    assert [(a[3], b[3]) for a, b in changed] == [("Integration 2030", "Integrationskonzept")]


def test_plansbyarea_reads_a_database(run, in_database, table_layer):
    cells = table_layer({"key": "string"}, [("01",)], ["POLYGON((0 0,9 0,9 9,0 9,0 0))"])
    result = run("plansbyarea", INPUT=cells, KEY_FIELD="key", REGISTER=in_database)
    (names,) = [feature["plan_names"] for feature in result["OUTPUT"].getFeatures()]
    assert "Integration 2030" in names


def test_a_database_is_read_in_a_thread(provider, in_database, qtbot):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("sozialraum:planoverview")
    context, feedback, done = QgsProcessingContext(), QgsProcessingFeedback(), []
    parameters = {"REGISTER": in_database, "OUTPUT": "TEMPORARY_OUTPUT"}
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    task.executed.connect(lambda ok, results: done.append((ok, results.get("PLANS"))))
    QgsApplication.taskManager().addTask(task)
    qtbot.waitUntil(lambda: bool(done), timeout=30_000)
    assert done == [(True, 24)]


def test_a_schema_without_a_register_is_refused(run, in_database):
    with pytest.raises(QgsProcessingException, match="There is no register of Planwerke"):
        run("planoverview", REGISTER="pg:planung/public")
