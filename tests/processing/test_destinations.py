"""Outputs that would destroy what is read, or lose something, are refused before the run."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProject,
    QgsProperty,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)

COUNTS = ({"k": "string", "ew": "integer"}, [("A", 100), ("B", -1)])
SQUARE = "POLYGON((0 0,100 0,100 100,0 100,0 0))"


@pytest.fixture()
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture()
def save(table_layer, folder):
    """Write the counts to a file: ``save("io.gpkg", "first", "second")`` or ``save("t.csv")``."""

    def write(name: str, *tables: str, wkts=None) -> Path:
        path = folder / name
        for table in tables or (path.stem,):
            options = QgsVectorFileWriter.SaveVectorOptions()
            options.driverName = QgsVectorFileWriter.driverForExtension(path.suffix)
            options.layerName = table
            if path.exists():
                options.actionOnExistingFile = (
                    QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
                )
            written = QgsVectorFileWriter.writeAsVectorFormatV3(
                table_layer(*COUNTS, wkts), str(path), QgsCoordinateTransformContext(), options
            )
            assert written[0] == QgsVectorFileWriter.WriterError.NoError, written
        return path

    return write


def check(provider, name="recode", project=None, **parameters) -> str:
    """What is said before the run, or nothing."""
    context = QgsProcessingContext()
    if project is not None:
        context.setProject(project)
    algorithm = provider.algorithm(name).create()
    valid, message = algorithm.checkParameterValues(parameters, context)
    assert valid == (not message)
    return message


def rows(path: Path) -> list[list[str]]:
    """The names of the fields, then the values: SQLite may touch a file that is only read."""
    layer = QgsVectorLayer(str(path), "rows", "ogr")
    values = [[str(value) for value in feature.attributes()] for feature in layer.getFeatures()]
    return [layer.fields().names(), *values]


@pytest.mark.parametrize("name", ["io.gpkg", "io.csv", "io.geojson"])
def test_the_input_is_not_overwritten(run, save, name):
    path = save(name)
    before = rows(path)
    with pytest.raises(QgsProcessingException, match="would overwrite"):
        run("recode", INPUT=name, OUTPUT=str(path))
    assert rows(path) == before


@pytest.mark.parametrize(
    "output", ["io.gpkg", "./io.gpkg", "io", "link.gpkg", "ogr:dbname='io.gpkg' table=\"second\""]
)
def test_a_path_in_another_spelling_is_the_same_file(provider, save, folder, output):
    save("io.gpkg", "first", "second")
    os.symlink("io.gpkg", folder / "link.gpkg")
    assert "io.gpkg" not in check(provider, INPUT="io.gpkg|layername=second", OUTPUT="new.gpkg")
    assert "would overwrite" in check(provider, INPUT="io.gpkg|layername=second", OUTPUT=output)


@pytest.mark.parametrize("source", ["io.gpkg|layername=second", "io.gpkg|layerid=1", "io.gpkg"])
def test_another_table_of_the_same_geopackage_is_allowed(provider, save, source):
    save("io.gpkg", "first", "second")
    output = "ogr:dbname='io.gpkg' table=\"recoded\" (geom)"
    assert check(provider, INPUT=source, OUTPUT=output) == ""


def test_another_table_of_the_same_geopackage_is_written(run, save):
    save("io.gpkg", "first", "second", wkts=[SQUARE, SQUARE])
    output = "ogr:dbname='io.gpkg' table=\"recoded\" (geom)"
    run("recode", INPUT="io.gpkg|layername=second", OUTPUT=output)
    for table in ("first", "second", "recoded"):
        assert QgsVectorLayer(f"io.gpkg|layername={table}", "t", "ogr").featureCount() == 2


def test_the_very_table_is_not_overwritten_however_the_source_names_it(provider, save):
    save("io.gpkg", "first", "second")
    save("single.gpkg", "only")
    for source, table in (("io.gpkg|layerid=1", "Second"), ("single.gpkg", "only")):
        output = f"ogr:dbname='{source.split('|')[0]}' table=\"{table}\" (geom)"
        assert "would overwrite" in check(provider, INPUT=source, OUTPUT=output)


def test_every_way_to_give_a_source_is_seen(provider, save, qgis_new_project):
    save("io.gpkg")
    project = QgsProject.instance()
    layer = project.addMapLayer(QgsVectorLayer("io.gpkg", "counts", "ogr"))
    for source in (
        layer,
        layer.id(),
        "counts",
        QgsProcessingFeatureSourceDefinition(layer.id(), True),
        QgsProcessingFeatureSourceDefinition("io.gpkg"),
        QgsProperty.fromValue("io.gpkg"),
        QgsProperty.fromExpression("'io.' || 'gpkg'"),
    ):
        said = check(provider, project=project, INPUT=source, OUTPUT="io.gpkg")
        assert "would overwrite" in said, source
    output = QgsProperty.fromExpression("'io' || '.gpkg'")
    assert "would overwrite" in check(provider, project=project, INPUT=layer, OUTPUT=output)


def test_a_joined_table_is_read_too(provider, save, table_layer):
    save("io.gpkg")
    joined = QgsVectorLayer("io.gpkg", "counts", "ogr")
    layer = table_layer(*COUNTS)
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(joined)
    join.setJoinFieldName("k")
    join.setTargetFieldName("k")
    layer.addJoin(join)
    assert "would overwrite" in check(provider, INPUT=layer, OUTPUT="io.gpkg")
    assert check(provider, INPUT=table_layer(*COUNTS), OUTPUT="io.gpkg") == ""


def test_the_other_sources_are_kept_as_well(provider, save, folder, table_layer):
    areas = table_layer(*COUNTS, [SQUARE, SQUARE])
    save("target.gpkg", wkts=[SQUARE, SQUARE])
    keys = {"KEY_FIELD": "k", "TARGET_KEY_FIELD": "k"}
    said = check(
        provider, "crosswalk", INPUT=areas, TARGET="target.gpkg", OUTPUT="target.gpkg", **keys
    )
    assert "would overwrite" in said
    (folder / "own.yaml").write_text("indicators: []\n")
    given = {"INPUT": areas, "KEY_FIELD": "k"}
    said = check(provider, "indicators", **given, CATALOG="own.yaml", OUTPUT="own.yaml.gpkg")
    assert "would overwrite" not in said
    save("own.gpkg")
    assert "would overwrite" in check(
        provider, "planoverview", REGISTER="own.gpkg", OUTPUT="own.gpkg"
    )


def test_layers_that_are_classified_together_are_kept(provider, save, table_layer):
    save("pool.gpkg")
    given = {"INPUT": table_layer(*COUNTS, [SQUARE, SQUARE]), "FIELD": "ew", "POOL": ["pool.gpkg"]}
    said = check(provider, "styleindicator", **given, OUTPUT_STYLE="pool.gpkg")
    assert "would overwrite" in said


def test_a_step_of_a_model_does_not_overwrite_its_input(provider, save, qgis_processing):
    from qgis import processing

    path = save("io.gpkg")
    before = rows(path)
    step = QgsProcessingModelChildAlgorithm("sozialraum:recode")
    step.setChildId("step")
    static = QgsProcessingModelChildParameterSource.fromStaticValue
    step.addParameterSources("INPUT", [static(str(path))])
    output = QgsProcessingModelOutput("OUTPUT")
    output.setChildId("step")
    output.setChildOutputName("OUTPUT")
    step.setModelOutputs({"OUTPUT": output})
    model = QgsProcessingModelAlgorithm("One step", "test")
    model.addChildAlgorithm(step)
    model.updateDestinationParameters()
    feedback = QgsProcessingFeedback()
    with pytest.raises(QgsProcessingException) as refused:
        processing.run(model, {"step:OUTPUT": str(path)}, feedback=feedback)
    assert "would overwrite" in feedback.textLog() + str(refused.value)
    assert rows(path) == before


@pytest.mark.parametrize(
    ("output", "reason"),
    [
        ("o.shp", "ten characters"),
        ("o.dbf", "ten characters"),
        ("o.FGB", "without geometry"),
        ("ogr:dbname='o.fgb' table=\"o\"", "without geometry"),
    ],
)
def test_formats_that_lose_something_are_refused_with_the_reason(
    provider, table_layer, output, reason
):
    assert reason in check(provider, INPUT=table_layer(*COUNTS), OUTPUT=output)


@pytest.mark.parametrize(
    ("first", "second", "refused"),
    [
        ("o.gpkg", "o.gpkg", True),
        ("o.gpkg", "ogr:dbname='o.gpkg' table=\"b\"", True),
        ("ogr:dbname='o.gpkg' table=\"b\"", "o.gpkg", True),
        ("ogr:dbname='o.gpkg' table=\"a\"", "ogr:dbname='o.gpkg' table=\"A\"", True),
        ("ogr:dbname='o.gpkg' table=\"a\"", "ogr:dbname='o.gpkg' table=\"b\"", False),
        ("o.gpkg", "p.gpkg", False),
        ("TEMPORARY_OUTPUT", "TEMPORARY_OUTPUT", False),
    ],
)
def test_two_outputs_do_not_overwrite_each_other(
    provider, table_layer, folder, first, second, refused
):
    given = {"INPUT": table_layer(*COUNTS), "KEY_FIELD": "k", "OUTPUT": first}
    said = check(provider, "indicators", **given, OUTPUT_TABLE=second)
    assert ("overwrite each other" in said) == refused


@pytest.mark.parametrize("output", ["new/er/o.gpkg", "ogr:dbname='new/er/o.gpkg' table=\"o\""])
def test_folders_of_outputs_are_made(run, table_layer, folder, output):
    run("recode", INPUT=table_layer(*COUNTS), OUTPUT=output)
    assert (folder / "new" / "er" / "o.gpkg").exists()


def test_a_folder_that_cannot_be_made_is_said_in_words(run, table_layer, folder):
    (folder / "file").write_text("")
    with pytest.raises(QgsProcessingException, match="file/er does not exist and cannot be made"):
        run("recode", INPUT=table_layer(*COUNTS), OUTPUT="file/er/o.gpkg")


def test_a_database_is_no_folder(provider, table_layer, folder):
    output = "postgres:dbname='x' host='/nowhere/run' table=\"public\".\"o\""
    assert check(provider, INPUT=table_layer(*COUNTS), OUTPUT=output) == ""
