"""What a result says of the run that made it: the settings, by the names of layers and files.

A published file must not say where in the house its sources lie, nor how a database is opened:
folders, hosts, users and passwords are left out, which QGIS' own command would spell out.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterVectorLayer,
)

if TYPE_CHECKING:
    from .run import Run

_ONE_LAYER = (QgsProcessingParameterFeatureSource, QgsProcessingParameterVectorLayer)


def settings_of_run(run: Run) -> str:
    """``NAME=value`` of every parameter that was given, sources by name; no destinations."""
    return ", ".join(_settings(run))


def _settings(run: Run) -> Iterator[str]:
    for definition in run.algorithm.parameterDefinitions():
        name = definition.name()
        secret = name in run.algorithm.SECRET or definition.isDestination()
        if not secret and run.parameters.get(name) not in (None, "", []):
            yield f"{name}={_shown(run, definition)}"


def _shown(run: Run, definition: QgsProcessingParameterDefinition) -> str:
    name = definition.name()
    if isinstance(definition, _ONE_LAYER):
        return repr(run.source(name).name)
    if isinstance(definition, QgsProcessingParameterMultipleLayers):
        return repr([layer.name() for layer in run.layers(name)])
    if isinstance(definition, QgsProcessingParameterFile):
        return repr(Path(run.file(name)).name)
    return definition.valueAsPythonString(run.parameters[name], run.context)
