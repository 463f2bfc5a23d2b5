"""Layers dropped from the layer panel onto a Planwerk of the tree."""

from __future__ import annotations

from collections.abc import Callable
from xml.etree import ElementTree

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QEvent, QMimeData, QModelIndex, QObject, Qt
from qgis.PyQt.QtWidgets import QTreeView

LAYER_TREE = "application/qgis.layertreemodeldata"


class PlanDrop(QObject):
    """Watches the tree; its model need know nothing of layers."""

    def __init__(
        self,
        tree: QTreeView,
        plan_of: Callable[[QModelIndex], str],
        dropped: Callable[[str, list[QgsMapLayer]], None],
    ) -> None:
        super().__init__(tree)
        self.tree, self.plan_of, self.dropped = tree, plan_of, dropped
        tree.setAcceptDrops(True)
        tree.viewport().setAcceptDrops(True)
        tree.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kinds = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)
        if event.type() not in kinds or not event.mimeData().hasFormat(LAYER_TREE):
            return False
        if event.type() == QEvent.Type.DragEnter:
            event.acceptProposedAction()
            return True
        place = event.position().toPoint() if hasattr(event, "position") else event.pos()
        plan = self.plan_of(self.tree.indexAt(place))
        if not plan:
            event.ignore()
            return True
        # Moving would take the layers out of the layer panel.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self.dropped(plan, dropped_layers(event.mimeData()))
        return True


def dropped_layers(data: QMimeData) -> list[QgsMapLayer]:
    """The layers that are dragged, each once; those of a group too."""
    root = ElementTree.fromstring(bytes(data.data(LAYER_TREE)))
    ids = dict.fromkeys(node.get("id", "") for node in root.iter("layer-tree-layer"))
    found = (QgsProject.instance().mapLayer(id_) for id_ in ids)
    return [layer for layer in found if layer is not None]
