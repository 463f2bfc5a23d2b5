"""One algorithm, one result: directly, in a thread, as a step of a model, through qgis_process."""

from __future__ import annotations

import json
import re

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
)


@pytest.fixture()
def directly(run, algorithm_name, parameters, destinations, contents):
    """Parameters, numbers and written contents of a plain run."""
    given, outputs = parameters(), destinations("directly")
    result = run(algorithm_name, **given, **outputs)
    return given, values(result, outputs), read(outputs, contents)


def values(result, outputs):
    return {name: value for name, value in result.items() if name not in outputs}


def read(outputs, contents):
    return {name: contents(path) for name, path in outputs.items()}


def test_a_background_task_gives_the_same(
    directly, algorithm, destinations, contents, qtbot, qgis_new_project
):
    given, numbers, written = directly
    outputs = destinations("task")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    task = QgsProcessingAlgRunnerTask(algorithm.create(), {**given, **outputs}, context, feedback)
    with qtbot.waitSignal(task.executed, timeout=30_000) as executed:
        QgsApplication.taskManager().addTask(task)
    ok, result = executed.args
    assert ok, feedback.textLog()
    assert values(result, outputs) == numbers
    assert read(outputs, contents) == written


def test_a_model_gives_the_same(directly, algorithm, destinations, contents, run):
    from qgis import processing

    given, _, written = directly
    static = QgsProcessingModelChildParameterSource.fromStaticValue
    step = QgsProcessingModelChildAlgorithm(algorithm.id())
    step.setChildId("step")
    for name, value in given.items():
        step.addParameterSources(name, [static(value)])
    outputs, wanted = destinations("model"), {}
    for name in outputs:
        wanted[name] = QgsProcessingModelOutput(name)
        wanted[name].setChildId("step")
        wanted[name].setChildOutputName(name)
    step.setModelOutputs(wanted)
    model = QgsProcessingModelAlgorithm("Ein Schritt", "test")
    model.addChildAlgorithm(step)
    model.updateDestinationParameters()
    feedback = QgsProcessingFeedback()
    processing.run(
        model, {f"step:{name}": path for name, path in outputs.items()}, feedback=feedback
    )
    assert read(outputs, contents) == written


@pytest.mark.process()
def test_qgis_process_gives_the_same(
    directly, algorithm_name, destinations, contents, qgis_process
):
    given, numbers, written = directly
    outputs = destinations("process")
    arguments = [f"{name}={as_text(value)}" for name, value in {**given, **outputs}.items()]
    done = qgis_process("--json", "run", f"sozialraum:{algorithm_name}", "--", *arguments)
    assert done.returncode == 0, done.stderr
    assert values(json.loads(done.stdout)["results"], outputs) == numbers
    assert read(outputs, contents) == written


def as_text(value):
    return ";".join(value) if isinstance(value, list) else str(value)


@pytest.mark.process()
def test_qgis_process_ends_a_wrong_run_with_a_sentence(
    algorithm_name, algorithm, parameters, destinations, qgis_process
):
    fields = [d.name() for d in algorithm.parameterDefinitions() if d.type() == "field"]
    if not fields:
        pytest.skip("reads no fields")
    given = {**parameters(), fields[0]: "no_such_field"}
    arguments = [f"{n}={as_text(v)}" for n, v in {**given, **destinations("out")}.items()]
    done = qgis_process("run", f"sozialraum:{algorithm_name}", "--", *arguments)
    assert done.returncode != 0
    assert "no_such_field" in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr


@pytest.mark.process()
def test_qgis_process_lists_the_plugin_and_explains_in_german(qgis_process, root):
    listed = qgis_process("plugins").stdout
    assert re.search(r"^\*\s+sozialraum$", listed, re.MULTILINE), listed
    done = qgis_process("--json", "help", "sozialraum:crosswalk", language="de")
    assert done.returncode == 0, done.stderr
    described = json.loads(done.stdout)
    plain = qgis_process("help", "sozialraum:crosswalk", language="de").stdout
    assert described["algorithm_details"]["name"] == "Zuordnungsschlüssel zwischen Raumebenen"
    german = (root / "i18n" / "sozialraum_de.ts").read_text(encoding="utf-8")
    for name, parameter in described["parameters"].items():
        assert parameter["description"] in german, name
        assert name in plain
        assert parameter["description"] in plain
