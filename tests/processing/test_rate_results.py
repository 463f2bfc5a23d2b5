"""How ratio and smoothrates look when QGIS loads them: named, styled, with aliases."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsGraduatedSymbolRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
)

SQUARE = "POLYGON(({0} 0,{1} 0,{1} 1,{0} 1,{0} 0))"


@pytest.fixture()
def loaded(provider, table_layer):
    """Run an algorithm on seven areas and do with its result what QGIS does after the run."""
    rows = [(f"{n:02}", 100 * n, n * n) for n in range(1, 8)]
    wkts = [SQUARE.format(n, n + 1) for n in range(7)]
    fields = {"key": "string", "ew": "integer", "alo": "integer"}
    areas = table_layer(fields, rows, wkts, name="Bezirke")

    def load(algorithm, **parameters):
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        context.setProject(QgsProject.instance())
        output = QgsProcessingOutputLayerDefinition("memory:", QgsProject.instance())
        given = {"INPUT": areas, "KEY_FIELD": "key", "OUTPUT": output, **parameters}
        _, done = provider.algorithm(algorithm).run(given, context, feedback)
        assert done, feedback.textLog()
        (layer_id, details), *_ = context.layersToLoadOnCompletion().items()
        layer = context.takeResultLayer(layer_id)
        details.postProcessor().postProcessLayer(layer, context, feedback)
        return layer

    return load


def alias(layer, field):
    return layer.attributeAlias(layer.fields().lookupField(field))


def test_a_ratio_is_named_and_shown_in_classes(loaded):
    layer = loaded("ratio", NUMERATOR='"alo"', DENOMINATOR='"ew"', NAME="Anteil", FACTOR=1000)
    assert layer.name() == "Bezirke: Anteil"
    assert alias(layer, "Anteil") == "Anteil (per 1000)"
    assert isinstance(layer.renderer(), QgsGraduatedSymbolRenderer)
    assert '"Anteil"' in layer.renderer().classAttribute()
    assert "per 1000" in layer.renderer().ranges()[0].label()


def test_smoothed_rates_are_shown_and_called_estimated(loaded):
    layer = loaded("smoothrates", NUMERATOR="alo", DENOMINATOR="ew", PREFIX="neu_")
    assert layer.name() == "Bezirke: alo smoothed (estimated)"
    assert alias(layer, "neu_rate_eb") == "Smoothed rate (%), estimated"
    assert alias(layer, "neu_ci_low") == "Lower limit (95 %) of the raw rate (%)"
    assert isinstance(layer.renderer(), QgsGraduatedSymbolRenderer)
    assert '"neu_rate_eb"' in layer.renderer().classAttribute()
