"""styleindicator: by id, on layers of the project, in threads and models, and from files."""

from __future__ import annotations

import pytest
from qgis.core import (
    NULL,
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterVectorLayer,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from sozialraum.gis.styling import style_indicators
from sozialraum.processing.maps import class_parameters
from sozialraum.ui.style_receiver import StyleReceiver


@pytest.fixture()
def map_layer(table_layer):
    """``make(values, states=None)``: unit squares with a field X."""

    def make(values, states=None, name="areas"):
        fields = {"area": "string", "X": "double", "X_state": "string"}
        states = states or ["ok" if value != NULL else "missing" for value in values]
        rows = [
            [str(place), value, state] for place, (value, state) in enumerate(zip(values, states))
        ]
        wkts = [
            f"POLYGON(({place} 0,{place} 1,{place + 1} 1,{place + 1} 0,{place} 0))"
            for place in range(len(rows))
        ]
        return table_layer(fields, rows, wkts=wkts, name=name)

    return make


@pytest.fixture()
def receiver():
    """The listening side, as the plugin's interface holds it."""
    receiver = StyleReceiver()
    yield receiver
    receiver.remove()


def legend(layer) -> list[str]:
    return [range_.label() for range_ in layer.renderer().ranges()]


def test_class_limits_are_given_with_decimal_point_and_can_be_used_again(run, map_layer):
    layer = map_layer([0.5, 10.0, 20.0, 30.5, 40.0])
    first = run("styleindicator", INPUT=layer, FIELD="X", METHOD="equal", CLASSES=4)
    assert first["CLASS_LIMITS"] == "10.4;20.3;30.2"  # 10.375, 20.25 and 30.125
    assert first["CLASS_COUNT"] == 4
    limits = first["CLASS_LIMITS"]
    again = run("styleindicator", INPUT=layer, FIELD="X", METHOD="limits", LIMITS=limits)
    assert again["CLASS_LIMITS"] == limits


def test_german_labels_reach_the_style_file_and_a_fresh_layer(run, map_layer, tmp_path):
    layer = map_layer([1000.0, 2000.0, NULL, NULL], ["ok", "ok", "suppressed", "small_base"])
    path = str(tmp_path / "new folder" / "style.qml")
    result = run(
        "styleindicator", INPUT=layer, FIELD="X", CLASSES=2, UNIT="Euro", OUTPUT_STYLE=path
    )
    assert result["OUTPUT_STYLE"] == path
    assert result["WITHOUT_NUMBER"] == 2
    fresh = map_layer([1.0])
    assert fresh.loadNamedStyle(path)[1]
    assert legend(fresh) == [
        "unter 1.500,0 Euro",
        "1.500,0 Euro und mehr",
        "Fallzahl zu klein",
        "geheim gehalten",
    ]
    assert layer.renderer().type() == "singleSymbol"


def test_language_decides_the_legend_and_not_the_computer(run, map_layer, tmp_path):
    layer, path = map_layer([1.0, 2.0]), str(tmp_path / "style.qml")
    run("styleindicator", INPUT=layer, FIELD="X", CLASSES=2, LANGUAGE="en", OUTPUT_STYLE=path)
    layer.loadNamedStyle(path)
    assert legend(layer) == ["under 1.5", "1.5 and more"]


def test_a_layer_of_the_project_is_styled_by_signal(run, map_layer, receiver):
    layer = QgsProject.instance().addMapLayer(map_layer([1.0, 2.0]))
    run("styleindicator", INPUT=layer, FIELD="X", CLASSES=2)
    assert layer.renderer().type() == "singleSymbol"  # queued, not at once
    QgsApplication.processEvents()
    assert legend(layer) == ["unter 1,5 (1)", "1,5 und mehr (1)"]


def test_a_layer_removed_meanwhile_is_no_error(run, map_layer, receiver):
    layer = QgsProject.instance().addMapLayer(map_layer([1.0, 2.0]))
    run("styleindicator", INPUT=layer, FIELD="X", CLASSES=2)
    QgsProject.instance().removeMapLayer(layer.id())
    QgsApplication.processEvents()


def test_without_anybody_listening_only_the_file_is_written(run, map_layer, tmp_path):
    layer, path = map_layer([1.0, 2.0]), str(tmp_path / "style.qml")
    run("styleindicator", INPUT=layer, FIELD="X", CLASSES=2, OUTPUT_STYLE=path)
    assert "only the style file" in run.feedback.textLog()
    run("styleindicator", INPUT=layer, FIELD="X", CLASSES=2)
    assert "no style file is wanted" in run.feedback.textLog()


def test_in_a_thread_a_layer_of_the_project_is_styled(provider, map_layer, receiver, qtbot):
    layer = QgsProject.instance().addMapLayer(map_layer([1.0, 2.0, NULL]))
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().algorithmById("sozialraum:styleindicator")
    parameters = {"INPUT": layer.id(), "FIELD": "X", "CLASSES": 2}
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    with qtbot.waitSignal(task.executed, timeout=20000) as executed:
        QgsApplication.taskManager().addTask(task)
    assert executed.args[0], feedback.textLog()
    qtbot.waitUntil(lambda: layer.renderer().type() == "graduatedSymbol", timeout=5000)
    assert legend(layer) == ["unter 1,5 (1)", "1,5 und mehr (1)", "keine Angabe (1)"]


def model() -> QgsProcessingModelAlgorithm:
    """recode, whose result is loaded, then styleindicator as the last step."""
    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("styled", "styled")
    model.addModelParameter(
        QgsProcessingParameterVectorLayer("areas"), QgsProcessingModelParameter("areas")
    )
    recode = QgsProcessingModelChildAlgorithm("sozialraum:recode")
    recode.setChildId("recode")
    recode.addParameterSources("INPUT", [source.fromModelParameter("areas")])
    recode.addParameterSources("FIELDS", [source.fromStaticValue(["X"])])
    output = QgsProcessingModelOutput("areas", "areas")
    output.setChildOutputName("OUTPUT")
    output.setChildId("recode")
    recode.setModelOutputs({"areas": output})
    model.addChildAlgorithm(recode)
    style = QgsProcessingModelChildAlgorithm("sozialraum:styleindicator")
    style.setChildId("style")
    style.addParameterSources("INPUT", [source.fromChildOutput("recode", "OUTPUT")])
    style.addParameterSources("FIELD", [source.fromStaticValue("X")])
    style.addParameterSources("CLASSES", [source.fromStaticValue(2)])
    model.addChildAlgorithm(style)
    return model


@pytest.mark.parametrize("destination", ["TEMPORARY_OUTPUT", "areas.gpkg"])
def test_as_last_step_of_a_model_the_result_is_loaded_with_its_style_and_its_name(
    provider, map_layer, tmp_path, destination
):
    project, steps = QgsProject(), model()
    if destination.endswith("gpkg"):
        destination = str(tmp_path / destination)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    sink = QgsProcessingOutputLayerDefinition(destination, project)
    parameters = {"areas": map_layer([1.0, 2.0, -1.0]), "recode:areas": sink}
    _, done = steps.run(parameters, context, feedback)
    assert done, feedback.textLog()
    (key,) = context.layersToLoadOnCompletion()
    layer = context.getMapLayer(key) or QgsVectorLayer(key, "result", "ogr")
    details = context.layerToLoadOnCompletionDetails(key)
    # QGIS 3.44 names it after the model's output already here, 3.22 when it loads it.
    name = details.name if details.name == "areas" else "areas, recoded"
    details.postProcessor().postProcessLayer(layer, context, feedback)
    assert legend(layer) == ["unter 1,5 (1)", "1,5 und mehr (1)", "unbekannt oder geheim (1)"]
    assert layer.name() == name


def test_pool_gives_all_years_the_same_limits_and_the_same_legend(run, map_layer, tmp_path):
    years = [map_layer([1.0, 5.0]), map_layer([3.0, 11.0]), map_layer([7.0, NULL])]
    limits, legends = set(), set()
    for place, year in enumerate(years):
        path = str(tmp_path / f"{place}.qml")
        others = [other for other in years if other is not year]
        pool = years if place == 0 else others  # with and without the layer itself
        found = run(
            "styleindicator",
            INPUT=year, FIELD="X", METHOD="quantile", CLASSES=3, POOL=pool, OUTPUT_STYLE=path,
        )  # fmt: skip
        limits.add(found["CLASS_LIMITS"])
        year.loadNamedStyle(path)
        legends.add(tuple(legend(year)))
    assert limits == {"3.7;6.4"}  # of 1, 3, 5, 7, 11: 3.67 and 6.33
    assert legends == {("unter 3,7", "3,7 bis unter 6,4", "6,4 und mehr", "keine Angabe")}


def test_the_layer_itself_in_the_pool_counts_once_however_its_path_is_written(
    run, map_layer, tmp_path
):
    path = str(tmp_path / "areas.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "areas"
    layer = map_layer([1.0, 2.0, 3.0, 4.0])
    transform = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, transform, options)
    alone = run("styleindicator", INPUT=path, FIELD="X", CLASSES=2)
    pooled = run(
        "styleindicator", INPUT=path, FIELD="X", CLASSES=2, POOL=[f"{path}|layername=areas"]
    )
    assert pooled["CLASS_LIMITS"] == alone["CLASS_LIMITS"] == "2.5"
    assert "Areas in: 4." in run.feedback.textLog()


def test_few_areas_and_few_values_bring_a_hint(run, map_layer):
    run("styleindicator", INPUT=map_layer([1.0, 1.0, 2.0]), FIELD="X", CLASSES=5)
    assert "too few different values for 5 classes: there are 2" in run.feedback.textLog()
    assert "Fewer than 30 areas" in run.feedback.textLog()
    run("styleindicator", INPUT=map_layer([float(place) for place in range(40)]), FIELD="X")
    assert "Fewer than" not in run.feedback.textLog()


def test_classes_beside_own_limits_are_called_ignored(run, map_layer):
    parameters = {"INPUT": map_layer([1.0, 2.0]), "FIELD": "X", "METHOD": "limits", "LIMITS": "1"}
    run("styleindicator", **parameters)
    assert "CLASSES is ignored" not in run.feedback.textLog()
    run("styleindicator", CLASSES=5, **parameters)
    assert "CLASSES is ignored: the limits given make 2 classes" in run.feedback.textLog()


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"FIELD": "Y"}, "has no field Y"),
        ({"FIELD": "area_text"}, "text that is no number"),
        ({"METHOD": "limits"}, "needs limits"),
        ({"METHOD": "limits", "LIMITS": "20;10"}, "must ascend"),
        ({"METHOD": "limits", "LIMITS": "10,5;20"}, "decimal point"),
        ({"METHOD": "limits", "LIMITS": "10.55"}, "more decimals"),
        ({"METHOD": "quantile", "LIMITS": "10;20"}, "Choose the method"),
        ({"BENCHMARK": "12.5"}, "palette with two ends"),
        ({"BENCHMARK": "mean", "PALETTE": "blue_orange"}, "neither a number"),
    ],
    ids=[
        *("field", "text", "no limits", "descending", "comma", "digits", "contradiction"),
        *("colours of a benchmark", "benchmark"),
    ],
)
def test_what_cannot_be_classed_is_refused_in_words(run, table_layer, parameters, message):
    layer = table_layer(
        {"X": "double", "area_text": "string"}, [[1.0, "Markt"], [2.0, "Forst"]],
        wkts=["POLYGON((0 0,0 1,1 1,1 0,0 0))", "POLYGON((1 0,1 1,2 1,2 0,1 0))"],
    )  # fmt: skip
    with pytest.raises(QgsProcessingException, match=message):
        run("styleindicator", **{"INPUT": layer, "FIELD": "X", **parameters})


def test_a_field_without_numbers_is_refused_unless_limits_are_given(run, map_layer):
    layer = map_layer([NULL, NULL])
    with pytest.raises(QgsProcessingException, match="holds no number"):
        run("styleindicator", INPUT=layer, FIELD="X")
    found = run("styleindicator", INPUT=layer, FIELD="X", METHOD="limits", LIMITS="10")
    assert found["WITHOUT_NUMBER"] == 2


def test_unit_decimals_and_title_come_from_the_catalogue(run, table_layer, tmp_path):
    squares = [f"POLYGON(({n} 0,{n} 1,{n + 1} 1,{n + 1} 0,{n} 0))" for n in range(2)]
    rows = [["A", 1000.04], ["B", 2000.06]]
    for field, expected in (
        ("anteil_65_plus", ["unter 1.500,1 %", "1.500,1 % und mehr"]),
        (
            "bevoelkerungsdichte",
            ["unter 1.500 Einwohner je km²", "1.500 Einwohner je km² und mehr"],
        ),
    ):
        layer, path = table_layer({"name": "string", field: "double"}, rows, squares), tmp_path
        run("styleindicator", INPUT=layer, FIELD=field, CLASSES=2, OUTPUT_STYLE=str(path / "a.qml"))
        layer.loadNamedStyle(str(path / "a.qml"))
        assert legend(layer) == expected
    run(
        "styleindicator",
        INPUT=layer, FIELD=field, CLASSES=2, UNIT="je ha", DECIMALS=2,
        OUTPUT_STYLE=str(tmp_path / "b.qml"),
    )  # fmt: skip
    layer.loadNamedStyle(str(tmp_path / "b.qml"))
    assert legend(layer) == ["unter 1.500,05 je ha", "1.500,05 je ha und mehr"]


def test_limits_are_kept_with_the_indicator_and_used_the_year_after(run, map_layer, tmp_path):
    file = str(tmp_path / "office" / "limits.json")
    settings = {"METHOD": "quantile", "CLASSES": 2, "DECIMALS": 2, "UNIT": "%", "PALETTE": "green"}
    first = run(
        "styleindicator", INPUT=map_layer([1.0, 2.0]), FIELD="X", OUTPUT_LIMITS=file, **settings
    )
    year_after, path = map_layer([7.0, 8.0, 9.0]), str(tmp_path / "style.qml")
    again = run("styleindicator", INPUT=year_after, FIELD="X", LIMITS_FILE=file, OUTPUT_STYLE=path)
    assert again["CLASS_LIMITS"] == first["CLASS_LIMITS"] == "1.5"
    year_after.loadNamedStyle(path)
    assert legend(year_after) == ["unter 1,50 %", "1,50 % und mehr"]


def test_saved_limits_are_overwritten_only_on_purpose(run, map_layer, tmp_path):
    file, layer = str(tmp_path / "limits.json"), map_layer([1.0, 2.0, 3.0])
    save = {"INPUT": layer, "FIELD": "X", "METHOD": "limits", "OUTPUT_LIMITS": file}
    run("styleindicator", LIMITS="2", **save)
    run("styleindicator", LIMITS="2", **save)
    assert "has these limits of X already" in run.feedback.textLog()
    with pytest.raises(QgsProcessingException, match="no longer be comparable"):
        run("styleindicator", LIMITS="3", **save)
    run("styleindicator", LIMITS="3", CONFLICT="replace", **save)
    found = run("styleindicator", INPUT=layer, FIELD="X", LIMITS_FILE=file)
    assert found["CLASS_LIMITS"] == "3"


def test_an_indicator_without_saved_limits_is_classed_by_the_method_and_that_is_said(
    run, map_layer, tmp_path
):
    file = tmp_path / "limits.json"
    file.write_text('{"schema": 1, "indicators": {}}', encoding="utf-8")
    layer = map_layer([1.0, 2.0])
    found = run("styleindicator", INPUT=layer, FIELD="X", CLASSES=2, LIMITS_FILE=str(file))
    assert found["CLASS_LIMITS"] == "1.5"
    assert "has no limits of X: METHOD makes them" in run.feedback.textLog()


def test_a_benchmark_can_be_the_value_of_all_areas(run, table_layer, tmp_path):
    squares = [f"POLYGON(({n} 0,{n} 1,{n + 1} 1,{n + 1} 0,{n} 0))" for n in range(4)]
    rows = [[value, 12.0] for value in (8.0, 10.0, 14.0, 30.0)]
    layer = table_layer({"X": "double", "X_all": "double"}, rows, squares)
    path = str(tmp_path / "style.qml")
    found = run(
        "styleindicator",
        INPUT=layer, FIELD="X", CLASSES=4, BENCHMARK="X_all", PALETTE="blue_orange",
        OUTPUT_STYLE=path,
    )  # fmt: skip
    assert found["CLASS_LIMITS"] == "9;12;22"
    layer.loadNamedStyle(path)
    assert legend(layer)[-1] == "Vergleichswert: 12,0"


def test_several_indicators_in_one_long_table_have_no_classes_in_common(run, table_layer):
    squares = [f"POLYGON(({n} 0,{n} 1,{n + 1} 1,{n + 1} 0,{n} 0))" for n in range(2)]
    fields = {"area": "string", "indicator": "string", "value": "double", "state": "string"}
    rows = [["1", "anteil_u18", 5.0, "ok"], ["1", "bevoelkerungsdichte", 5000.0, "ok"]]
    with pytest.raises(QgsProcessingException, match=r"2 indicators \(anteil_u18, bevoelk"):
        run("styleindicator", INPUT=table_layer(fields, rows, squares), FIELD="value")


def test_the_long_table_joined_to_areas_has_its_states_and_unit(run, table_layer, tmp_path):
    squares = [f"POLYGON(({n} 0,{n} 1,{n + 1} 1,{n + 1} 0,{n} 0))" for n in range(3)]
    fields = {"area": "string", "indicator": "string", "value": "double", "state": "string"}
    rows = [
        ["1", "anteil_u18", 5.0, "ok"],
        ["2", "anteil_u18", 7.0, "ok"],
        ["3", "anteil_u18", NULL, "suppressed"],
    ]
    layer, path = table_layer(fields, rows, squares), str(tmp_path / "style.qml")
    run("styleindicator", INPUT=layer, FIELD="value", CLASSES=2, OUTPUT_STYLE=path)
    layer.loadNamedStyle(path)
    assert legend(layer) == ["unter 6,0 %", "6,0 % und mehr", "geheim gehalten"]


def test_fifty_layers_in_a_batch_get_the_limits_of_one_pooled_run(run, map_layer):
    layers = [map_layer([float(n), float(n * n % 37)]) for n in range(50)]
    together = style_indicators(layers, "X", count=5).limit_text()
    for layer in layers[::7]:  # a batch is so many runs; each reads all fifty
        found = run("styleindicator", INPUT=layer, FIELD="X", CLASSES=5, POOL=layers)
        assert found["CLASS_LIMITS"] == together


def test_the_offered_palettes_and_methods_are_those_that_exist():
    from sozialraum.core.maps.palettes import PALETTES
    from sozialraum.gis.classification import METHODS

    assert list(PALETTES) == class_parameters.PALETTES
    assert [*METHODS, "limits"] == class_parameters.METHODS
