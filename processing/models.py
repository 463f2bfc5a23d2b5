"""The models that come with the plugin: chains of its algorithms, offered in the toolbox."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm

from ..gis.handbook import handbook_url
from .choices import entitle

MODELS = Path(__file__).resolve().parent.parent / "models"


def shipped_models() -> Iterator[QgsProcessingModelAlgorithm]:
    """Each model of the folder, by file name.

    A model knows its outputs only when its steps are registered already.
    """
    for path in sorted(MODELS.glob("*.model3")):
        model = QgsProcessingModelAlgorithm()
        if model.fromFile(str(path)):
            model.setSourceFilePath(str(path))
            page = handbook_url(f"algorithms/modell_{path.stem}")
            model.setHelpContent({**model.helpContent(), "HELP_URL": page})
            for definition in model.parameterDefinitions():
                entitle(definition)
            yield model
