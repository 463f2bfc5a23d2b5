"""Mounts the repository root as the package ``sozialraum``, whatever the folder is called.

QGIS is imported only inside fixtures, so that ``tests/core`` also runs where there is no QGIS.
"""

from __future__ import annotations

import gc
import importlib.util
import os
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# `make test` draws the same small samples each time, however busy the machine is; `make soak` draws
# many new ones (--hypothesis-profile=soak).
_CALM = {"deadline": None, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("sample", max_examples=60, derandomize=True, **_CALM)
settings.register_profile("soak", max_examples=5000, **_CALM)
settings.load_profile("sample")

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "sozialraum"

sys.path[:] = [entry for entry in sys.path if Path(entry or os.getcwd()).resolve() != ROOT]
if PACKAGE not in sys.modules:
    spec = importlib.util.spec_from_file_location(
        PACKAGE, ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules[PACKAGE] = module
    spec.loader.exec_module(module)
    sys.modules.setdefault(ROOT.name, module)  # pytest imports the root a second time


def pytest_addoption(parser):
    parser.addoption(
        "--new-pictures", action="store_true", help="draw the pictures of tests/data/maps anew"
    )


@pytest.fixture(scope="session")
def root() -> Path:
    """The repository root."""
    return ROOT


@pytest.fixture(scope="session")
def postgres(no_leftovers, root):
    """Connection parameters of a PostgreSQL that runs for the tests; QGIS knows it as ``planung``.

    Skipped with the reason where there is none.
    """
    from qgis.core import QgsProviderRegistry

    spec = importlib.util.spec_from_file_location("tools_postgres", root / "tools" / "postgres.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    known = QgsProviderRegistry.instance().providerMetadata("postgres")
    try:
        with module.server() as parameters:
            known.saveConnection(
                known.createConnection(parameters, {"saveUsername": True}), "planung"
            )
            yield parameters
            known.deleteConnection("planung")
    except module.NoServerError as reason:
        pytest.skip(str(reason))


@pytest.fixture(scope="session")
def no_leftovers(qgis_app):
    """Frees what Python has not yet freed while QGIS is still there; afterwards it would crash."""
    yield
    gc.collect()


@pytest.fixture()
def provider(qgis_processing, no_leftovers):
    """The registered provider; a second registration would delete it, hence function scope."""
    from qgis.core import QgsApplication

    from sozialraum.processing.provider import SozialraumProvider

    registry = QgsApplication.processingRegistry()
    provider = SozialraumProvider()
    assert registry.addProvider(provider)
    yield provider
    registry.removeProvider("sozialraum")


@pytest.fixture()
def run(provider):
    """Run an algorithm by its short id as a user would: ``run("crosswalk", INPUT=…)``."""
    from qgis import processing
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    def run_(algorithm: str, *, feedback=None, **parameters):
        for output in ("OUTPUT",):
            parameters.setdefault(output, "TEMPORARY_OUTPUT")
        context = QgsProcessingContext()
        run_.feedback = feedback or QgsProcessingFeedback()
        result = processing.run(
            f"sozialraum:{algorithm}", parameters, context=context, feedback=run_.feedback
        )
        run_.context = context
        return result

    yield run_
    vars(run_).clear()  # a context that is collected only after QGIS has gone ends in a crash


@pytest.fixture()
def table_layer(qgis_new_project):
    """Make a memory layer: ``make({"area": "string", "EW": "double"}, rows, wkts=None)``."""
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    def make(fields, rows, wkts=None, crs="EPSG:25832", kind="Polygon", name="table"):
        definition = "&".join(f"field={field}:{type_}" for field, type_ in fields.items())
        base = f"{kind}?crs={crs}&" if wkts is not None else "NoGeometry?"
        layer = QgsVectorLayer(base + definition, name, "memory")
        features = []
        for place, row in enumerate(rows):
            feature = QgsFeature(layer.fields())
            feature.setAttributes(list(row))
            if wkts is not None and wkts[place]:
                feature.setGeometry(QgsGeometry.fromWkt(wkts[place]))
            features.append(feature)
        assert layer.dataProvider().addFeatures(features)[0]
        layer.updateExtents()
        return layer

    return make


@pytest.fixture()
def drawn(qgis_new_project):
    """The legend text of the symbol that each feature is drawn with; None if it is not drawn."""
    from qgis.core import QgsExpressionContextUtils, QgsRenderContext

    def look(symbol) -> str:
        return str([part.properties() for part in symbol.symbolLayers()])

    def texts(layer) -> list[str | None]:
        renderer, context = layer.renderer().clone(), QgsRenderContext()
        scopes = QgsExpressionContextUtils.globalProjectLayerScopes(layer)
        context.expressionContext().appendScopes(scopes)
        renderer.startRender(context, layer.fields())
        labels = {look(item.symbol()): item.label() for item in renderer.legendSymbolItems()}
        found = []
        for feature in layer.getFeatures():
            context.expressionContext().setFeature(feature)
            symbol = renderer.symbolForFeature(feature, context)
            found.append(labels[look(symbol)] if symbol is not None else None)
        renderer.stopRender(context)
        return found

    return texts
