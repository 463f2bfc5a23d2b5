"""The layer tree comes back exactly as it was."""

from __future__ import annotations

import pytest
from qgis.core import QgsProject, QgsVectorLayer

from sozialraum.gis.tree_state import restore_tree, show_only, tree_state


@pytest.fixture()
def root(qgis_new_project):
    """Groups A (B (two), one) and C (three, four: one at a time), and a layer beside them."""
    project = QgsProject.instance()
    root = project.layerTreeRoot()
    outer, choice = root.addGroup("A"), root.addGroup("C")
    inner = outer.addGroup("B")
    places = {"one": outer, "two": inner, "three": choice, "four": choice, "five": root}
    for name, group in places.items():
        layer = QgsVectorLayer("Point?crs=EPSG:25832", name, "memory")
        project.addMapLayer(layer, False)
        group.addLayer(layer)
    choice.setIsMutuallyExclusive(True, 1)
    return root


def layer_id(root, name):
    return next(node.layerId() for node in root.findLayers() if node.name() == name)


def look(root):
    return {
        (node.name(), place): (node.itemVisibilityChecked(), node.isExpanded())
        for place, node in enumerate([*root.findGroups(True), *root.findLayers()])
    }


def visible(root):
    return {node.name() for node in root.findLayers() if node.isVisible()}


def test_only_the_layers_asked_for_are_shown_whatever_group_they_are_in(root):
    for group in root.findGroups(True):
        group.setItemVisibilityChecked(False)
    show_only(root, [layer_id(root, "two"), layer_id(root, "five")])
    assert visible(root) == {"two", "five"}


def test_the_former_view_comes_back_exactly(root):
    inner = root.findGroup("B")
    inner.setItemVisibilityChecked(False)
    inner.setExpanded(False)
    root.findGroup("C").setExpanded(False)
    root.findLayer(layer_id(root, "one")).setItemVisibilityChecked(False)
    before, kept = look(root), tree_state(root)
    show_only(root, [layer_id(root, "two"), layer_id(root, "three")])
    for group in root.findGroups(True):
        group.setExpanded(True)
    assert look(root) != before
    restore_tree(root, kept)
    assert look(root) == before
    assert root.findGroup("C").isMutuallyExclusive()


def test_what_has_come_or_gone_since_does_no_harm(root):
    kept = tree_state(root)
    show_only(root, [])
    QgsProject.instance().removeMapLayer(layer_id(root, "one"))
    later = QgsVectorLayer("Point?crs=EPSG:25832", "later", "memory")
    QgsProject.instance().addMapLayer(later)
    root.findLayer(later.id()).setItemVisibilityChecked(False)
    restore_tree(root, kept)
    assert visible(root) == {"two", "four", "five"}


def test_a_layer_is_found_in_another_group(root):
    kept = tree_state(root)
    node = root.findLayer(layer_id(root, "five"))
    root.findGroup("B").addChildNode(node.clone())
    root.removeChildNode(node)
    show_only(root, [])
    restore_tree(root, kept)
    assert "five" in visible(root)


def test_groups_of_one_name_are_told_apart(root):
    first, second = root.addGroup("X"), root.addGroup("X")
    first.setExpanded(False)
    second.setItemVisibilityChecked(False)
    before, kept = look(root), tree_state(root)
    first.setExpanded(True)
    second.setItemVisibilityChecked(True)
    restore_tree(root, kept)
    assert look(root) == before
