"""Copies of the shipped models that a user may change: where they go, and how they are opened.

Processing keeps models and their designer in Python modules without a stable interface; they are
asked for by name, and where one is not there the copy is still made.
"""

from __future__ import annotations

import importlib
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingModelAlgorithm

from ..i18n import translate

MODELS = Path(__file__).resolve().parent.parent / "models"


def shipped() -> dict[str, Path]:
    """Title and file of each model."""
    return {_read(path).displayName(): path for path in sorted(MODELS.glob("*.model3"))}


def copy_of(path: Path, folder: Path) -> Path:
    """A copy in ``folder`` with a title and a file name of its own; returns the file."""
    model, number = _read(path), 1
    target = folder / f"{path.stem}_kopie.model3"
    while target.exists():
        number += 1
        target = folder / f"{path.stem}_kopie_{number}.model3"
    title = translate("Sozialraum", "{title} (copy)").format(title=model.displayName())
    model.setName(title if number == 1 else f"{title} {number}")
    model.setGroup("Sozialraum")
    folder.mkdir(parents=True, exist_ok=True)
    model.toFile(str(target))
    provider = QgsApplication.processingRegistry().providerById("model")
    if provider is not None:
        provider.refreshAlgorithms()
    return target


def own_models() -> Path:
    """The folder in which the toolbox finds a user's models."""
    try:
        folders = importlib.import_module("processing.modeler.ModelerUtils").ModelerUtils
        return Path(folders.modelsFolders()[0])
    except (ImportError, AttributeError, IndexError):
        return Path(QgsApplication.qgisSettingsDirPath()) / "processing" / "models"


def open_designer(path: Path) -> bool:
    """Open a model in the graphical modeler; False where that cannot be done from here."""
    try:
        designer = importlib.import_module("processing.modeler.ModelerDialog").ModelerDialog
        dialog = designer.create(_read(path))
    except (ImportError, AttributeError):
        return False
    dialog.show()
    return True


def _read(path: Path) -> QgsProcessingModelAlgorithm:
    model = QgsProcessingModelAlgorithm()
    model.fromFile(str(path))
    model.setSourceFilePath(str(path))
    return model
