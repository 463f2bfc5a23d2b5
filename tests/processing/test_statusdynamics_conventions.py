"""statusdynamics with other conventions than Berlin's, as a user would choose them."""

from __future__ import annotations

import pytest
from qgis.core import (
    NULL,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
)

FIELDS = {
    **{"key": "string", "people": "integer", "young": "integer", "mark": "string"},
    **{"poor": "double", "poorer": "double"},
}
ROWS = [
    ("01", 3000, 100, "", 4.0, 2.0),
    ("02", 2000, 100, "nein", 10.0, 1.0),
    ("03", 1000, 200, None, 16.0, 0.0),
    ("04", 800, 100, "ja", 90.0, 9.0),
]
SQUARES = [f"POLYGON(({x} 0,{x + 9} 0,{x + 9} 9,{x} 9,{x} 0))" for x in range(0, 40, 10)]
PARAMETERS = {
    **{"KEY_FIELD": "key", "STATUS_FIELDS": ["poor"], "DYNAMICS_FIELDS": ["poorer"]},
    **{"POPULATION_FIELD": "people", "EXCLUDE_FIELD": "mark"},
}


@pytest.fixture()
def areas_layer(table_layer):
    return table_layer(FIELDS, ROWS, SQUARES)


def column(result, field, output="OUTPUT"):
    return [None if f[field] == NULL else f[field] for f in result[output].getFeatures()]


def rows_of(result, output):
    return {f["field"]: (f["mean"], f["sd"]) for f in result[output].getFeatures()}


def test_a_marked_area_is_left_out_and_named(run, areas_layer):
    result = run("statusdynamics", INPUT=areas_layer, **PARAMETERS)
    assert column(result, "included") == [1, 1, 1, 0]
    assert column(result, "status_index") == pytest.approx([-(1.5**0.5), 0, 1.5**0.5, None])
    assert result["EXCLUDED"] == 1
    assert "marked as to be left out: 04" in run.feedback.textLog()


def test_a_mark_that_cannot_be_read_is_refused(run, table_layer):
    layer = table_layer(FIELDS, [*ROWS[:3], ("04", 800, 100, "Gewerbe", 90.0, 9.0)], SQUARES)
    with pytest.raises(QgsProcessingException, match=r"mark .* gewerbe"):
        run("statusdynamics", INPUT=layer, **PARAMETERS)


def test_muenster_compares_with_the_city(run, areas_layer):
    """(4·3 + 10·2 + 16·1) / 6 = 8; sd √24; no second standardisation."""
    wanted = {**PARAMETERS, "PRESET": "muenster", "OUTPUT_BASE": "TEMPORARY_OUTPUT"}
    result = run("statusdynamics", INPUT=areas_layer, **wanted)
    z = [(value - 8) / 24**0.5 for value in (4, 10, 16)]
    assert column(result, "status_index") == pytest.approx([*z, None])
    assert rows_of(result, "OUTPUT_BASE")["poor"] == pytest.approx((8, 24**0.5))


def test_a_denominator_gives_the_share_of_the_city_exactly(run, areas_layer):
    """(4·1 + 10·1 + 16·2) / 4 = 11.5 where the indicator counts the young only."""
    wanted = {**PARAMETERS, "MOMENTS": "city", "DENOMINATORS": "poor=young"}
    result = run("statusdynamics", INPUT=areas_layer, OUTPUT_BASE="TEMPORARY_OUTPUT", **wanted)
    assert rows_of(result, "OUTPUT_BASE")["poor"][0] == pytest.approx(11.5)


def test_a_denominator_that_does_not_exist_is_named(run, areas_layer):
    wanted = {**PARAMETERS, "MOMENTS": "city", "DENOMINATORS": "poor=jung"}
    with pytest.raises(QgsProcessingException, match="no field jung"):
        run("statusdynamics", INPUT=areas_layer, **wanted)


def test_weights_without_a_population_are_refused_before_the_run(run, areas_layer):
    wanted = {**PARAMETERS, "POPULATION_FIELD": "", "PRESET": "muenster"}
    with pytest.raises(QgsProcessingException, match="Choose POPULATION_FIELD"):
        run("statusdynamics", INPUT=areas_layer, **wanted)


def test_the_log_says_what_a_preset_fixes_and_what_is_reconstructed(run, areas_layer):
    run("statusdynamics", INPUT=areas_layer, PRESET="hamburg", **PARAMETERS)
    log = run.feedback.textLog()
    assert "Preset Hamburg (limits reconstructed) fixes: Smallest population: 300" in log
    assert "Reconstructed, as no source names them: Standard deviation;" in log
    assert "Limits of the status" in log.split("Reconstructed", 1)[1].splitlines()[0]


def test_sides_of_the_limits_follow_the_parameters(run, table_layer):
    """Two areas lie exactly on -1 and 1."""
    layer = table_layer(FIELDS, ROWS[:2], SQUARES[:2])
    usual = run("statusdynamics", INPUT=layer, **PARAMETERS)
    assert column(usual, "group") == ["1+/-", "2+/-"]
    sides = {"STATUS_ON_LIMIT": "above", "DYNAMICS_ON_LIMIT": "outside"}
    other = run("statusdynamics", INPUT=layer, **sides, **PARAMETERS)
    assert column(other, "group") == ["2-", "3+"]


def test_the_layer_of_another_year_is_a_base_too(run, areas_layer, table_layer):
    """This year's mean is 18; by that of the other, 10, nothing changes where values stay."""
    later = table_layer(FIELDS, [*ROWS[:2], ("03", 1000, 200, "", 40.0, 3.0)], SQUARES[:3])
    first = run("statusdynamics", INPUT=areas_layer, **PARAMETERS)
    fixed = run("statusdynamics", INPUT=later, BASE=areas_layer, **PARAMETERS)
    assert column(fixed, "group")[:2] == column(first, "group")[:2]
    assert column(fixed, "status_index")[:2] == pytest.approx(column(first, "status_index")[:2])
    assert "By the means of this year 3 areas would have another group" in run.feedback.textLog()


def test_a_base_without_the_indicators_says_what_it_needs(run, areas_layer, table_layer):
    wrong = table_layer({"field": "string", "mean": "double"}, [("poor", 1.0)])
    with pytest.raises(QgsProcessingException, match=r"is no base: .*missing: poor, poorer"):
        run("statusdynamics", INPUT=areas_layer, BASE=wrong, **PARAMETERS)


def test_zeros_that_may_be_gaps_are_pointed_at(run, table_layer):
    layer = table_layer(FIELDS, [*ROWS[:3], ("04", 800, 100, "", 0.0, 0.0)], SQUARES)
    run("statusdynamics", INPUT=layer, **PARAMETERS)
    assert "All indicators are 0 in 04" in run.feedback.textLog()


@pytest.mark.parametrize("preset", ["none", "berlin", "hamburg", "muenster"])
def test_loaded_the_result_has_a_cell_of_the_matrix_for_each_class(provider, table_layer, preset):
    """Every preset has 4 x 3 classes; those left out have a symbol of their own."""
    poor = [0, 1, 9, 10, 10, 11, 12, 18, 22]
    rows = [
        (f"{place:02}", 1000, 100, "", float(value), float((value * 7) % 11))
        for place, value in enumerate(poor)
    ]
    layer = table_layer(FIELDS, rows, (SQUARES * 3)[: len(rows)], name="Stadtteile")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    output = QgsProcessingOutputLayerDefinition("memory:", QgsProject.instance())
    given = {**PARAMETERS, "INPUT": layer, "PRESET": preset, "OUTPUT": output, "PREFIX": "neu_"}
    _, done = provider.algorithm("statusdynamics").run(given, context, feedback)
    assert done, feedback.textLog()
    (layer_id, details), *_ = context.layersToLoadOnCompletion().items()
    loaded = context.takeResultLayer(layer_id)
    details.postProcessor().postProcessLayer(loaded, context, feedback)
    renderer = loaded.renderer()
    assert renderer.classAttribute() == '"neu_group"'
    cells = {f"{status}{sign}" for status in range(1, 5) for sign in ("+", "+/-", "-")}
    assert {category.value() for category in renderer.categories()} == {"", *cells}
    assert {feature["neu_group"] for feature in loaded.getFeatures()} <= cells
    assert len({feature["neu_status_class"] for feature in loaded.getFeatures()}) > 2
    assert loaded.name() == "Stadtteile, status and dynamics"
    assert "Mean and standard deviation" in loaded.metadata().abstract()
