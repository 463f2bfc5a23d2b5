"""Runs inside QGIS: sets the scene that SCENE names, then says that it is ready."""

import os
import traceback
from pathlib import Path

from qgis.core import QgsApplication, QgsFeatureRequest, QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QDialog, QDockWidget, QGraphicsView, QLineEdit
from qgis.utils import iface, plugins

EXAMPLE = Path(os.environ["EXAMPLE"])
YEARLY = "Jährliche Fortschreibung"
LINKED = "kindertagesstaettenbedarfsplan"
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


def scene_planning_link():
    """A layer is linked to a Planwerk: role and area filter."""
    from sozialraum.ui.link_dialog import LinkDialog

    dock, layer = planning_dock(), districts()
    dock.select_plan(LINKED)
    shown = LinkDialog("Kindertagesstättenbedarfsplan", layer, "Kulisse", iface.mainWindow())
    shown.filterEdit.setExpression('"anteil_65_plus" < 15')
    shown.show()
    KEPT.append(shown)


def scene_planning_layers():
    """What a Planwerk's page says of its linked layers."""
    page = linked_dock().detailBrowser

    def scroll():
        page.find("Verknüpfte Ebenen")
        bar, cursor = page.verticalScrollBar(), page.textCursor()
        bar.setValue(bar.value() + 300)
        cursor.clearSelection()
        page.setTextCursor(cursor)

    QTimer.singleShot(1500, scroll)


def scene_planning_areas():
    """Planwerke of an area: why, and folded the city-wide ones."""
    linked_dock()
    layer = districts()
    wanted = QgsFeatureRequest().setFilterExpression("\"name\" = 'Burtscheider Abtei'")
    place = next(layer.getFeatures(wanted)).geometry().pointOnSurface()
    areas = plugins["sozialraum"].interface.plan_context.areas
    areas.ask_place(place)
    QTimer.singleShot(1500, lambda: areas.dialog.move(40, 320))


def scene_planning_matrix():
    """Who shares which theme."""
    planning_dock()
    plugins["sozialraum"].interface.plan_views.actions["plan_matrix"].trigger()


def scene_planning_timeline():
    """What runs, what has ended."""
    planning_dock()
    plugins["sozialraum"].interface.plan_views.actions["plan_timeline"].trigger()


def linked_dock():
    """The dock with a copy of the register, in which a layer is linked."""
    from sozialraum.ui.plan_session_questions import Choice

    dock, register = planning_dock(), EXAMPLE / "planwerke.gpkg"
    register.unlink(missing_ok=True)
    dock.session.set_who("FB45")
    dock.session.use(Choice(str(register), True))
    layers = plugins["sozialraum"].interface.plan_layers
    layers.links.link(LINKED, districts(), "Datengrundlage")
    dock.select_plan(LINKED)
    return dock


def districts():
    """The layer of the statistical districts, made active."""
    layer = next(
        each
        for each in QgsProject.instance().mapLayers().values()
        if each.name().startswith("Ab 65-Jährige, Bezirke")
    )
    iface.setActiveLayer(layer)
    return layer


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
