"""What is said of a result: in the file it was written to, and on the layer QGIS loads."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsGraduatedSymbolRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

SQUARE = "POLYGON(({0} 0,{1} 0,{1} 1,{0} 1,{0} 0))"


@pytest.fixture()
def areas_layer(table_layer):
    rows = [(f"{n:02}", 100, n, "estimated") for n in range(1, 8)]
    fields = {"key": "string", "ew": "integer", "ew_00_17": "integer", "ew_00_17_state": "string"}
    wkts = [SQUARE.format(n, n + 1) for n in range(7)]
    return table_layer(fields, rows, wkts, name="Bezirke")


def test_a_geopackage_says_formula_source_date_and_algorithm(run, areas_layer, tmp_path):
    path = str(tmp_path / "out.gpkg")
    run(
        "indicators",
        INPUT=areas_layer,
        KEY_FIELD="key",
        DATE="2023-12-31",
        SOURCE_NOTE="synthetisch",
        OUTPUT=path,
    )
    metadata = QgsVectorLayer(path, "again", "ogr").metadata()
    assert "Bezirke" in metadata.title()
    assert "100 × (ew_00_17) / (ew)" in metadata.abstract()
    assert "synthetisch" in metadata.abstract()
    assert "2023-12-31" in metadata.abstract()
    (made,) = metadata.history()
    assert "sozialraum:indicators: INPUT='Bezirke', KEY_FIELD='key'" in made
    assert "DATE='2023-12-31'" in made


def test_a_file_does_not_say_where_in_the_house_its_sources_lie(run, areas_layer, tmp_path):
    inside = tmp_path / "geheimer ordner"
    inside.mkdir()
    options = QgsVectorFileWriter.SaveVectorOptions()
    source = str(inside / "bezirke.gpkg")
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(areas_layer, source, context, options)
    path = str(tmp_path / "out.gpkg")
    run("indicators", INPUT=source, KEY_FIELD="key", OUTPUT=path)
    metadata = QgsVectorLayer(path, "again", "ogr").metadata()
    assert "INPUT='bezirke'" in metadata.history()[0]
    said = [*metadata.history(), metadata.abstract(), metadata.title(), metadata.identifier()]
    assert not any("ordner" in text or str(tmp_path) in text for text in said)


def test_two_tables_of_one_geopackage_keep_their_own_words(run, areas_layer, tmp_path):
    path = tmp_path / "out.gpkg"
    run(
        "indicators",
        INPUT=areas_layer,
        KEY_FIELD="key",
        OUTPUT=f"ogr:dbname='{path}' table=\"areas\"",
        OUTPUT_TABLE=f"ogr:dbname='{path}' table=\"long\"",
    )
    titles = [
        QgsVectorLayer(f"{path}|layername={table}", table, "ogr").metadata().title()
        for table in ("areas", "long")
    ]
    assert "internal" not in titles[0]
    assert "internal" in titles[1]


def test_a_loaded_result_is_named_styled_and_has_aliases(provider, areas_layer, qgis_new_project):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    output = QgsProcessingOutputLayerDefinition("memory:", QgsProject.instance())
    feedback = QgsProcessingFeedback()
    results, done = provider.algorithm("indicators").run(
        {"INPUT": areas_layer, "KEY_FIELD": "key", "OUTPUT": output}, context, feedback
    )
    assert done
    (layer_id, loaded), *_ = context.layersToLoadOnCompletion().items()
    layer = context.takeResultLayer(layer_id)
    loaded.postProcessor().postProcessLayer(layer, context, feedback)
    assert "Bezirke" in layer.name()
    assert isinstance(layer.renderer(), QgsGraduatedSymbolRenderer)
    place = layer.fields().lookupField("anteil_u18")
    assert layer.attributeAlias(place).endswith("estimated")
    assert "ew_00_17" in layer.metadata().abstract()
    assert results["COMPUTED"] == 2  # with the share of all inhabitants


def test_every_field_that_an_algorithm_makes_has_a_title(
    case, algorithm, parameters, qgis_new_project
):
    """Of the result; further tables, such as a base for next year, are for machines."""
    sinks = [d.name() for d in algorithm.destinationParameterDefinitions() if d.type() == "sink"]
    if "OUTPUT" not in sinks:
        return
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    output = QgsProcessingOutputLayerDefinition("memory:", QgsProject.instance())
    _, done = algorithm.create().run({**parameters(), "OUTPUT": output}, context, feedback)
    assert done, feedback.textLog()
    (layer_id, loaded), *_ = context.layersToLoadOnCompletion().items()
    layer = context.takeResultLayer(layer_id)
    loaded.postProcessor().postProcessLayer(layer, context, feedback)
    given = {"fid", *(name for table in case.tables.values() for name in table.fields)}
    assert [f.name() for f in layer.fields() if f.name() not in given and not f.alias()] == []


def test_a_result_shows_names_and_what_an_area_is_called(provider, areas_layer, qgis_new_project):
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    output = QgsProcessingOutputLayerDefinition("memory:", QgsProject.instance())
    provider.algorithm("indicators").run(
        {"INPUT": areas_layer, "KEY_FIELD": "key", "OUTPUT": output}, context, feedback
    )
    (layer_id, loaded), *_ = context.layersToLoadOnCompletion().items()
    layer = context.takeResultLayer(layer_id)
    loaded.postProcessor().postProcessLayer(layer, context, feedback)
    assert layer.labelsEnabled()
    settings = layer.labeling().settings()
    assert settings.scaleVisibility
    assert settings.minimumScale == 75_000
    assert "Rang" in layer.mapTipTemplate()
    assert "key" in layer.displayExpression()
