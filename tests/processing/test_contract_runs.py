"""What every algorithm does with ordinary and with wrong input."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingParameterField,
    QgsProject,
    QgsVectorLayer,
)

NUMBERS = {"integer", "double"}


def without_numbers(table):
    """The table with NULL for every number, and without geometries."""
    empty = [kind in NUMBERS for kind in table.fields.values()]
    rows = [tuple(None if gone else v for gone, v in zip(empty, row)) for row in table.rows]
    return replace(table, rows=rows, wkts=table.wkts and [""] * len(rows))


def repeated(table):
    """The table with its first row twice."""
    wkts = table.wkts and [*table.wkts, table.wkts[0]]
    return replace(table, rows=[*table.rows, table.rows[0]], wkts=wkts)


@pytest.fixture()
def input_table(case):
    """Name and `Table` of what the case gives as INPUT."""
    if "INPUT" not in case.parameters:
        pytest.skip("has no INPUT")
    name = case.parameters["INPUT"].removeprefix("@")
    if name not in case.tables:
        pytest.skip("reads a file")
    return name, case.tables[name]


def test_outputs_have_the_fields_they_were_promised_to_have(
    run, algorithm_name, case, parameters, destinations, contents
):
    outputs = destinations("out")
    run(algorithm_name, **parameters(), **outputs)
    written = {name: contents(path)[0] for name, path in outputs.items() if path.endswith(".gpkg")}
    assert written == case.fields


def test_every_other_value_is_named_among_the_results(
    run, algorithm, algorithm_name, parameters, destinations
):
    result = run(algorithm_name, **parameters(), **destinations("out"))
    assert set(result) == {output.name() for output in algorithm.outputDefinitions()}


def test_the_log_ends_with_what_went_in_and_came_out(run, algorithm_name, parameters, destinations):
    run(algorithm_name, **parameters(), **destinations("out"))
    last = run.feedback.textLog().split("Results:")[0].strip().splitlines()[-1]
    assert len(re.findall(r"\d+", last)) >= 2, last


def test_a_layer_without_rows_is_no_reason_to_fail(
    run, algorithm_name, case, parameters, destinations, contents, input_table
):
    name, table = input_table
    empty = {name: replace(table, rows=[], wkts=table.wkts and [])}
    outputs = destinations("out")
    if case.empty is None:
        with pytest.raises(QgsProcessingException, match=r"\w+ \w+"):
            run(algorithm_name, **parameters(**empty), **outputs)
        return
    run(algorithm_name, **parameters(**empty), **outputs)
    if outputs.get("OUTPUT", "").endswith(".gpkg"):
        assert len(contents(outputs["OUTPUT"])[1]) == case.empty


def test_null_is_never_zero(
    run, algorithm_name, case, parameters, destinations, contents, input_table
):
    name, table = input_table
    unknown = replace(without_numbers(table), wkts=table.wkts)
    outputs = destinations("out")
    if case.empty is None:
        with pytest.raises(QgsProcessingException, match=r"\w+ \w+"):
            run(algorithm_name, **parameters(**{name: unknown}), **outputs)
        return
    run(algorithm_name, **parameters(**{name: unknown}), **outputs)
    if not outputs.get("OUTPUT", "").endswith(".gpkg"):
        return
    names, rows = contents(outputs["OUTPUT"])
    columns = [names.index(field) for field in case.unknown]
    assert [[row[place] for place in columns] for row in rows] == [[None] * len(columns)] * len(
        rows
    )


def test_rows_without_geometry_are_no_reason_to_fail(
    run, algorithm_name, case, parameters, destinations, input_table
):
    name, table = input_table
    if table.wkts is None or case.empty is None:
        pytest.skip("works without geometry, or only with it")
    placeless = replace(table, wkts=["", *table.wkts[1:]])
    run(algorithm_name, **parameters(**{name: placeless}), **destinations("out"))


def test_only_the_selected_rows_are_used(
    run, algorithm, algorithm_name, case, parameters, destinations, contents, input_table
):
    from qgis import processing

    if not case.selects:
        pytest.skip("works on a layer as a whole")
    name, table = input_table
    kept = table.rows[:-1]
    alone = replace(table, rows=kept, wkts=table.wkts and table.wkts[:-1])
    expected = destinations("alone")
    run(algorithm_name, **parameters(**{name: alone}), **expected)

    whole = parameters()
    layer = QgsVectorLayer(whole["INPUT"], name, "ogr")
    QgsProject.instance().addMapLayer(layer)
    layer.selectByIds([feature.id() for feature in layer.getFeatures()][:-1])
    whole["INPUT"] = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    selected, context = destinations("selected"), QgsProcessingContext()
    context.setProject(QgsProject.instance())
    processing.run(algorithm.id(), {**whole, **selected}, context=context)
    for output, path in expected.items():
        assert contents(selected[output]) == contents(path)


class CancelledLater(QgsProcessingFeedback):
    """Cancelled from the time it is asked for the ``asked``-th time."""

    def __init__(self, asked):
        super().__init__()
        self.asked = asked

    def isCanceled(self):
        self.asked -= 1
        return self.asked < 0


@pytest.mark.parametrize("asked", [0, 1, 4])
def test_cancelling_raises_nothing_and_leaves_nothing_half_written(
    run, algorithm_name, parameters, destinations, contents, asked
):
    given, whole, outputs = parameters(), destinations("whole"), destinations("cancelled")
    run(algorithm_name, **given, **whole)
    feedback = CancelledLater(asked)
    if asked == 0:
        feedback.cancel()
    run(algorithm_name, feedback=feedback, **given, **outputs)
    for name, path in outputs.items():
        if Path(path).exists():
            written = contents(path)
            assert written == contents(whole[name]) or written[1] == [], name


def test_a_field_that_does_not_exist_is_named(
    run, algorithm, algorithm_name, case, parameters, destinations
):
    fields = [
        definition
        for definition in algorithm.parameterDefinitions()
        if isinstance(definition, QgsProcessingParameterField)
        and definition.name() in case.parameters
    ]
    usual = parameters()
    for definition in fields:
        wrong = ["no_such_field"] if definition.allowMultiple() else "no_such_field"
        outputs = destinations(f"out_{definition.name()}")
        with pytest.raises(QgsProcessingException, match="no_such_field"):
            run(algorithm_name, **{**usual, definition.name(): wrong}, **outputs)
        assert not any(Path(path).exists() for path in outputs.values()), definition.name()


def test_a_key_that_stands_twice_is_named(
    run, algorithm_name, case, parameters, destinations, input_table
):
    if not case.keyed:
        pytest.skip("needs no unique keys")
    name, table = input_table
    outputs = destinations("out")
    with pytest.raises(QgsProcessingException, match=f"not unique.*{table.rows[0][0]}"):
        run(algorithm_name, **parameters(**{name: repeated(table)}), **outputs)
    assert not any(Path(path).exists() for path in outputs.values())


def test_an_empty_key_is_refused_with_its_row(
    run, algorithm_name, case, parameters, destinations, input_table
):
    if "KEY_FIELD" not in case.parameters or not case.refuses_empty_keys:
        pytest.skip("has no keys, or looks for empty ones")
    name, table = input_table
    keyless = replace(table, rows=[(None, *table.rows[0][1:]), *table.rows[1:]])
    with pytest.raises(QgsProcessingException, match=r"is empty in 1 rows \(row 1\)"):
        run(algorithm_name, **parameters(**{name: keyless}), **destinations("out"))


def test_the_input_is_left_as_it_was(run, algorithm_name, case, parameters, destinations, contents):
    given = parameters()
    layers = [given[name] for name, value in case.parameters.items() if str(value).startswith("@")]
    before = [contents(path) for path in layers]
    run(algorithm_name, **given, **destinations("out"))
    assert [contents(path) for path in layers] == before


def sinks(algorithm):
    return [d.name() for d in algorithm.destinationParameterDefinitions() if d.type() == "sink"]


def test_two_outputs_never_share_a_file(run, algorithm, algorithm_name, parameters, tmp_path):
    if len(sinks(algorithm)) < 2:
        pytest.skip("has one output")
    path = str(tmp_path / "both.gpkg")
    with pytest.raises(QgsProcessingException, match="overwrite each other"):
        run(algorithm_name, **parameters(), **dict.fromkeys(sinks(algorithm)[:2], path))
    assert not Path(path).exists()


def test_two_tables_of_one_file_are_fine(run, algorithm, algorithm_name, parameters, tmp_path):
    if len(sinks(algorithm)) < 2:
        pytest.skip("has one output")
    path = tmp_path / "both.gpkg"
    outputs = {name: f"ogr:dbname='{path}' table=\"{name}\"" for name in sinks(algorithm)[:2]}
    run(algorithm_name, **parameters(), **outputs)
    for name in outputs:
        assert QgsVectorLayer(f"{path}|layername={name}", name, "ogr").isValid(), name


def test_a_shapefile_is_refused_with_the_reason(
    run, algorithm, algorithm_name, parameters, tmp_path
):
    if not sinks(algorithm):
        pytest.skip("writes no features")
    for output in sinks(algorithm):
        others = {"OUTPUT": str(tmp_path / "out.gpkg"), output: str(tmp_path / "out.shp")}
        with pytest.raises(QgsProcessingException, match="GeoPackage"):
            run(algorithm_name, **parameters(), **others)
    assert not list(tmp_path.glob("out.*"))
