"""Runs inside QGIS: sets the scene that SCENE names, then says that it is ready."""

import os
import traceback
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QDialog, QDockWidget, QGraphicsView, QLineEdit
from qgis.utils import iface, plugins

EXAMPLE = Path(os.environ["EXAMPLE"])
YEARLY = "Jährliche Fortschreibung"
KEPT = []  # dialogs live as long as the scene


def scene_project():
    """The example project, as it opens."""
    show("SozialraumPlanDock", False)


def scene_installation():
    """The check of the installation."""
    show("SozialraumPlanDock", False)
    plugins["sozialraum"].interface.help.open_check()


def scene_toolbox():
    """The toolbox with all tools and models."""
    show("SozialraumPlanDock", False)
    dock = show("ProcessingToolbox", True)
    dock.findChild(QLineEdit).setText("sozialraum")


def scene_yearly_dialog():
    """The dialog of the yearly model, filled in."""
    show("SozialraumPlanDock", False)
    counts = "ew;ew_m;ew_w;ew_00_17;ew_18_64;ew_65_plus;ew_ausl;ew_15_64;alo"
    dialog(
        YEARLY,
        {
            "TABLE": str(EXAMPLE / "grundzahlen_2023_synthetisch.csv"),
            "LAST_YEAR": str(EXAMPLE / "grundzahlen_2022_synthetisch.csv"),
            "AREAS": str(EXAMPLE / "statistische_bezirke.gpkg"),
            "KEY_FIELD": "statbez",
            "LEVEL_FIELDS": ["stadtbezirk"],
            "COUNTS": counts,
            "TOTALS": "ew=ew_m+ew_w;ew=ew_00_17+ew_18_64+ew_65_plus",
            "DATE": "2023-12-31",
            "SOURCE_NOTE": "synthetisch",
        },
    )


def scene_yearly_result():
    """What the yearly model has added to the project."""
    from qgis import processing

    show("SozialraumPlanDock", False)
    folder = EXAMPLE
    for name in ("2023_freigabe", "2023_intern", "2023_muster"):
        (folder / f"{name}.gpkg").unlink(missing_ok=True)
    counts = "ew;ew_m;ew_w;ew_00_17;ew_18_64;ew_65_plus;ew_ausl;ew_15_64;alo"
    processing.runAndLoadResults(
        f"sozialraum:{YEARLY}",
        {
            "TABLE": str(folder / "grundzahlen_2023_synthetisch.csv"),
            "LAST_YEAR": str(folder / "grundzahlen_2022_synthetisch.csv"),
            "AREAS": str(folder / "statistische_bezirke.gpkg"),
            "KEY_FIELD": "statbez",
            "LEVEL_FIELDS": "stadtbezirk",
            "COUNTS": counts,
            "TOTALS": "ew=ew_m+ew_w;ew=ew_00_17+ew_18_64+ew_65_plus",
            "PROFILE": "ba3",
            "MAP_INDICATOR": "anteil_65_plus",
            "JUMP": 20,
            "OVERWRITE": True,
            "DATE": "2023-12-31",
            "SOURCE_NOTE": "synthetisch",
            "deliver:Freigabedatei": str(folder / "2023_freigabe.gpkg"),
            "deliver:Interne Datei": str(folder / "2023_intern.gpkg"),
            "suppress:Sperrmuster (intern)": str(folder / "2023_muster.gpkg"),
        },
    )


def scene_modeler():
    """A copy of the yearly model in the designer."""
    from processing.modeler.ModelerDialog import ModelerDialog

    show("SozialraumPlanDock", False)
    model = QgsApplication.processingRegistry().algorithmById(f"sozialraum:{YEARLY}")
    designer = ModelerDialog.create(model.create())
    designer.showMaximized()
    KEPT.append(designer)
    QTimer.singleShot(800, lambda: fit(designer))


def scene_planning_dock():
    """Planwerke by theme, with the places that the search found."""
    dock = planning_dock()
    dock.set_grouping("theme")
    dock.filterEdit.setText("teilhabe")
    dock.select_plan("sportentwicklungsplan")


def scene_planning_filter():
    """The filters of the Planwerke: a theme, a Raumbezug, a day."""
    dock = planning_dock()
    dock.set_grouping("level")
    dock.select_plan("kinder_jugendfoerderplan")
    box = dock.filter_box
    box.set_value(box.value().__class__(levels=("Sozialraum",), valid_on="2017-11-21"))
    QTimer.singleShot(1500, dock.filterButton.click)


def planning_dock():
    """The dock of the Planwerke, wide enough to be read."""
    dock = show("SozialraumPlanDock", True)
    window = iface.mainWindow()
    window.resizeDocks([dock], [470], Qt.Orientation.Horizontal)
    return dock


def fit(designer):
    """Show the whole model."""
    view = designer.findChild(QGraphicsView)
    view.fitInView(view.scene().itemsBoundingRect(), Qt.AspectRatioMode.KeepAspectRatio)


def dialog(name, parameters):
    """The dialog of an algorithm."""
    from qgis import processing

    shown = processing.createAlgorithmDialog(f"sozialraum:{name}", parameters)
    shown.resize(1180, 860)
    shown.move(180, 60)
    shown.show()
    KEPT.append(shown)


def show(name, visible):
    """A dock of the window."""
    dock = iface.mainWindow().findChild(QDockWidget, name)
    if dock is not None:
        dock.setVisible(visible)
    return dock


def set_scene():
    """Arrange the window and then the scene."""
    window = iface.mainWindow()
    window.showMaximized()
    for other in window.findChildren(QDialog):
        other.close()
    for name in ("Browser", "Browser2"):
        show(name, False)
    iface.mapCanvas().refresh()
    try:
        globals()["scene_" + os.environ["SCENE"]]()
    except Exception:
        traceback.print_exc()
        raise
    QTimer.singleShot(3500, lambda: Path(os.environ["READY_FILE"]).write_text("ready"))


iface.initializationCompleted.connect(lambda: QTimer.singleShot(1500, set_scene))
