"""From a Planwerk to the map: zoom to its layers, show only them, and back again."""

from __future__ import annotations

import json

from qgis import utils  # its iface is set once QGIS has a window
from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from ..core.plans.records import LayerLink
from ..i18n import translate
from .plan_links import PlanLinks

SCOPE, ENTRY = "Sozialraum", "view_before_plan"
_MARGIN = 1.05


class PlanMapView:
    """The former view is kept in the project until it is restored."""

    def __init__(self, links: PlanLinks) -> None:
        self.links, self.iface = links, utils.iface

    def can_restore(self) -> bool:
        """Whether there is a former view."""
        return bool(QgsProject.instance().readEntry(SCOPE, ENTRY)[0])

    def zoom(self, plan: str) -> None:
        """Show where a Planwerk's layers lie; of filtered ones what is meant."""
        canvas = self.iface.mapCanvas()
        crs, project = canvas.mapSettings().destinationCrs(), QgsProject.instance()
        box = QgsRectangle()
        box.setMinimal()
        for layer, link in self.links.layers_of_plan(plan):
            transform = QgsCoordinateTransform(layer.crs(), crs, project)
            try:
                box.combineExtentWith(transform.transformBoundingBox(_extent(layer, link)))
            except QgsCsException:
                continue
        if box.isEmpty() or not box.isFinite():
            self.links.say(
                translate(
                    "Sozialraum",
                    "None of the linked layers is in the project, or they hold nothing to zoom to.",
                )
            )
            return
        box.scale(_MARGIN)
        canvas.setExtent(box)
        canvas.refresh()

    def show_only(self, plan: str) -> None:
        """Hide every other layer; the view before the first time is kept."""
        from ..gis.tree_state import show_only, tree_state

        layers = [layer.id() for layer, _ in self.links.layers_of_plan(plan)]
        if not layers:
            self.links.say(translate("Sozialraum", "None of the linked layers is in the project."))
            return
        project = QgsProject.instance()
        root = project.layerTreeRoot()
        if not self.can_restore():
            extent = self.iface.mapCanvas().extent()
            kept = {"tree": tree_state(root), "extent": extent.asWktPolygon()}
            project.writeEntry(SCOPE, ENTRY, json.dumps(kept))
        show_only(root, layers)
        self.links.changed.emit()

    def restore(self) -> None:
        """Bring the former view back: what was ticked and unfolded, and the extent."""
        from ..gis.tree_state import restore_tree

        project = QgsProject.instance()
        kept, _ = project.readEntry(SCOPE, ENTRY)
        if not kept:
            return
        view = json.loads(kept)
        restore_tree(project.layerTreeRoot(), view["tree"])
        project.removeEntry(SCOPE, ENTRY)
        canvas = self.iface.mapCanvas()
        canvas.setExtent(QgsRectangle.fromWkt(view["extent"]))
        canvas.refresh()
        self.links.changed.emit()


def _extent(layer: QgsMapLayer, link: LayerLink) -> QgsRectangle:
    if not link.area_filter or not isinstance(layer, QgsVectorLayer):
        return layer.extent()
    from ..gis.plan_areas import filter_problem, request_for

    if filter_problem(layer, link.area_filter):
        return layer.extent()
    box = QgsRectangle()
    box.setMinimal()
    for feature in layer.getFeatures(request_for(layer, link.area_filter)):
        box.combineExtentWith(feature.geometry().boundingBox())
    return box
