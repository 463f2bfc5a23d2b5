"""Write models/*.model3 anew, with QGIS' own Python.

    python3 tools/model_files.py [FOLDER]

A model is described here as what goes in and which step takes what from whom; the file is what
QGIS' graphical modeler would save, so that users can open and change their copy of it.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent))

from mount import ROOT, mount
from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
)
from qgis.core import QgsProcessingModelChildParameterSource as ChildSource
from qgis.PyQt.QtCore import QPointF

from models import MODELS, Chosen, Given, Made, Model, Step

COLUMN, ROW, INPUT_ROW = 320, 130, 70


def algorithm(model: Model) -> QgsProcessingModelAlgorithm:
    """The model as QGIS knows it."""
    made = QgsProcessingModelAlgorithm(model.title, "Modelle")
    # QGIS 3.22 keeps no help with the parameter itself.
    explained = {definition.name(): definition.help() for definition in model.inputs()}
    made.setHelpContent({"ALG_DESC": model.help, "ALG_VERSION": "1", **explained})
    for place, definition in enumerate(model.inputs()):
        parameter = QgsProcessingModelParameter(definition.name())
        parameter.setPosition(QPointF(150, 80 + INPUT_ROW * place))
        made.addModelParameter(definition, parameter)
    for step in model.steps:
        made.addChildAlgorithm(_child(step))
    made.setParameterOrder([definition.name() for definition in model.inputs()])
    missing = [step.id for step in model.steps if not made.childAlgorithm(step.id).algorithm()]
    assert not missing, f"{model.file}: unknown algorithms in {missing}"
    made.updateDestinationParameters()
    return made


def _child(step: Step) -> QgsProcessingModelChildAlgorithm:
    child = QgsProcessingModelChildAlgorithm(step.algorithm)
    child.setChildId(step.id)
    child.setDescription(step.title)
    column, row = step.at
    child.setPosition(QPointF(520 + COLUMN * column, 100 + ROW * row))
    for name, values in step.parameters.items():
        listed = values if isinstance(values, list) else [values]
        child.addParameterSources(name, [_source(value) for value in listed])
    outputs = {}
    for place, (title, name) in enumerate(step.results.items()):
        output = QgsProcessingModelOutput(title)
        output.setDescription(title)
        output.setChildId(step.id)
        output.setChildOutputName(name)
        output.setMandatory(name not in step.optional)
        output.setPosition(QPointF(520 + COLUMN * (column + 1), 160 + ROW * row + 60 * place))
        outputs[title] = output
    child.setModelOutputs(outputs)
    return child


def _source(value: object) -> ChildSource:
    if isinstance(value, Given):
        return ChildSource.fromModelParameter(value.name)
    if isinstance(value, Made):
        return ChildSource.fromChildOutput(value.step, value.output)
    assert isinstance(value, Chosen)
    return ChildSource.fromStaticValue(value.value)


def main() -> None:
    application = QgsApplication([], False)
    application.initQgis()
    mount()
    from qgis.analysis import QgsNativeAlgorithms

    from sozialraum.processing.provider import SozialraumProvider

    registry = QgsApplication.processingRegistry()
    registry.addProvider(QgsNativeAlgorithms(registry))
    registry.addProvider(SozialraumProvider())
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "models"
    for model in MODELS:
        path = folder / model.file
        assert algorithm(model).toFile(str(path)), path
        print(f"{path.name} written")
    registry.removeProvider("sozialraum")
    application.exitQgis()


if __name__ == "__main__":
    main()
