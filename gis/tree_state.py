"""The layer tree as it was: which layers and groups are ticked and which are unfolded.

QGIS' map themes keep styles too and forget groups that hold nothing visible; here only the tree is
kept, exactly, in a form that can be written into the project.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from contextlib import contextmanager

from qgis.core import QgsLayerTreeGroup, QgsLayerTreeLayer, QgsLayerTreeNode


def tree_state(root: QgsLayerTreeGroup) -> str:
    """What is ticked and unfolded, as text."""
    return json.dumps(
        {
            name: [node.itemVisibilityChecked(), node.isExpanded()]
            for name, node in _named_nodes(root)
        }
    )


def restore_tree(root: QgsLayerTreeGroup, state: str) -> None:
    """Tick and unfold as it was; nodes that have come since stay as they are."""
    kept = json.loads(state)
    nodes = [(node, kept[name]) for name, node in _named_nodes(root) if name in kept]
    with _no_choice(root):
        for node, (checked, expanded) in nodes:
            node.setItemVisibilityChecked(checked)
            node.setExpanded(expanded)


def show_only(root: QgsLayerTreeGroup, layers: Collection[str]) -> None:
    """Tick these layers and the groups they are in, and no other layer."""
    with _no_choice(root):
        for node in root.findLayers():
            node.setItemVisibilityChecked(node.layerId() in layers)
        for node in root.findLayers():
            group = node.parent() if node.layerId() in layers else None
            while group is not None and group.parent() is not None:
                group.setItemVisibilityChecked(True)
                group = group.parent()


def _named_nodes(
    group: QgsLayerTreeGroup, path: str = ""
) -> Iterator[tuple[str, QgsLayerTreeNode]]:
    """Each node with a name that stays the same while its siblings do not change."""
    seen: dict[str, int] = {}
    for node in group.children():
        own = node.layerId() if isinstance(node, QgsLayerTreeLayer) else f"/{node.name()}"
        seen[own] = seen.get(own, 0) + 1
        # A layer is found wherever it was moved to; a group by where it is.
        name = own if isinstance(node, QgsLayerTreeLayer) else f"{path}{own}"
        name = f"{name}#{seen[own]}"
        yield name, node
        if isinstance(node, QgsLayerTreeGroup):
            yield from _named_nodes(node, name)


@contextmanager
def _no_choice(root: QgsLayerTreeGroup) -> Iterator[None]:
    """Groups of which only one member may be ticked do not interfere."""
    groups = [
        node
        for _, node in _named_nodes(root)
        if isinstance(node, QgsLayerTreeGroup) and node.isMutuallyExclusive()
    ]
    for group in groups:
        group.setIsMutuallyExclusive(False)
    try:
        yield
    finally:
        for group in groups:
            ticked = [n for n, node in enumerate(group.children()) if node.itemVisibilityChecked()]
            visible = group.itemVisibilityChecked()
            group.setIsMutuallyExclusive(True, ticked[0] if ticked else -1)
            group.setItemVisibilityChecked(visible)
