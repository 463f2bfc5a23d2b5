"""Numbers given as text: read, or refused; never replaced by the default."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
)

COUNTS = ({"k": "string", "ew": "integer", "ew_00_17": "integer"}, [("A", 100, 10)])


@pytest.fixture()
def check(provider, table_layer):
    """What is said of a smallest denominator before the run, or nothing."""

    def check_(denominator) -> str:
        algorithm = provider.algorithm("indicators").create()
        parameters = {
            "INPUT": table_layer(*COUNTS),
            "KEY_FIELD": "k",
            "MIN_DENOMINATOR": denominator,
            "OUTPUT": "TEMPORARY_OUTPUT",
        }
        return algorithm.checkParameterValues(parameters, QgsProcessingContext())[1]

    return check_


@pytest.mark.parametrize("text", ["0,4", "10,5", "1.000,5", "abc", "1_000", "0x10", "nan", "1 000"])
def test_text_that_is_no_number_is_refused_with_name_and_title(check, text):
    said = check(text)
    assert "Smallest denominator (MIN_DENOMINATOR)" in said
    assert f"“{text}”" in said
    assert "decimal point" in said


@pytest.mark.parametrize("number", ["0.4", " 10.5 ", "1.000", "1e3", ".5", "+5", "", None, 10, 0.5])
def test_numbers_are_read_as_numbers_or_as_text(check, number):
    assert check(number) == ""


def test_a_step_of_a_model_refuses_it_as_well(provider, table_layer, qgis_processing, tmp_path):
    from qgis import processing

    static = QgsProcessingModelChildParameterSource.fromStaticValue
    step = QgsProcessingModelChildAlgorithm("sozialraum:indicators")
    step.setChildId("step")
    layer = table_layer(*COUNTS)
    for name, value in (("INPUT", layer), ("KEY_FIELD", "k"), ("MIN_DENOMINATOR", "10,5")):
        step.addParameterSources(name, [static(value)])
    output = QgsProcessingModelOutput("OUTPUT")
    output.setChildId("step")
    output.setChildOutputName("OUTPUT")
    step.setModelOutputs({"OUTPUT": output})
    model = QgsProcessingModelAlgorithm("One step", "test")
    model.addChildAlgorithm(step)
    model.updateDestinationParameters()
    feedback = QgsProcessingFeedback()
    with pytest.raises(QgsProcessingException) as refused:
        processing.run(model, {"step:OUTPUT": str(tmp_path / "o.gpkg")}, feedback=feedback)
    assert "decimal point" in feedback.textLog() + str(refused.value)


@pytest.mark.process()
def test_qgis_process_refuses_it_as_well(qgis_process, tmp_path):
    table = tmp_path / "counts.csv"
    table.write_text("k,ew,ew_00_17\nA,100,10\n")
    answer = qgis_process(
        "run",
        "sozialraum:indicators",
        "--",
        f"INPUT={table}",
        "KEY_FIELD=k",
        "MIN_DENOMINATOR=10,5",
        f"OUTPUT={tmp_path / 'o.gpkg'}",
    )
    assert answer.returncode != 0
    assert "decimal point" in answer.stdout + answer.stderr
    assert not (tmp_path / "o.gpkg").exists()
