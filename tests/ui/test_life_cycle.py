"""The plugin comes and goes without a trace."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QDialog, QDockWidget, QMenu

from sozialraum import classFactory


@pytest.fixture()
def watched(qgis_iface, monkeypatch):
    """What the plugin adds to and takes from QGIS, which the stub itself does not keep."""
    kept = {"docks": [], "menu": [], "toolbar": []}

    window = qgis_iface.mainWindow()

    def watch(method, name, change, act=lambda *args: None):
        def call(*args):
            getattr(kept[name], change)(args[-1])
            act(*args)

        monkeypatch.setattr(qgis_iface, method, call, raising=False)

    watch("addDockWidget", "docks", "append", window.addDockWidget)
    watch("removeDockWidget", "docks", "remove", window.removeDockWidget)
    watch("addPluginToMenu", "menu", "append")
    watch("removePluginMenu", "menu", "remove")
    watch("addToolBarIcon", "toolbar", "append")
    watch("removeToolBarIcon", "toolbar", "remove")
    return kept


def left(iface):
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))
    window = iface.mainWindow()
    return [
        child
        for kind, name in (
            (QDockWidget, "SozialraumPlanDock"),
            (QDockWidget, "SozialraumStyleDock"),
            (QAction, "SozialraumPlanAction"),
            (QAction, "SozialraumStyleAction"),
            (QAction, "SozialraumCatalogAction"),
            (QAction, "SozialraumMatrixAction"),
            (QAction, "SozialraumTimelineAction"),
            (QAction, "SozialraumSheetAction"),
            (QAction, "SozialraumPlanAreasAction"),
            (QAction, "SozialraumPlanSelectionAction"),
            (QDialog, "SozialraumCatalogDialog"),
        )
        for child in window.findChildren(kind, name)
    ]


def menus(iface):
    """Submenus of the plugin that hang on the window."""
    names = {"SozialraumExamples", "SozialraumModels"}
    return sum(menu.objectName() in names for menu in iface.mainWindow().findChildren(QMenu))


def test_init_gui_and_unload_twice_leave_nothing(qgis_iface, watched, qgis_processing):
    registry = QgsApplication.processingRegistry()
    for _ in range(2):
        plugin = classFactory(qgis_iface)
        plugin.initGui()
        assert registry.providerById("sozialraum") is not None
        assert len(left(qgis_iface)) == 10
        assert menus(qgis_iface) == 2
        assert {name: len(items) for name, items in watched.items()} == {
            **{"docks": 2, "menu": 12, "toolbar": 3},
        }
        plugin.unload()
        assert registry.providerById("sozialraum") is None
        assert left(qgis_iface) == []
        assert menus(qgis_iface) == 0
        assert watched == {"docks": [], "menu": [], "toolbar": []}


def test_the_action_shows_and_hides_the_dock(qgis_iface, watched, qgis_processing):
    plugin = classFactory(qgis_iface)
    plugin.initGui()
    dock, action = watched["docks"][0], watched["menu"][0]
    assert watched["toolbar"][:2] == watched["menu"][:2]
    assert action.isCheckable()
    assert not action.icon().isNull()
    window = qgis_iface.mainWindow()
    window.show()
    QTest.qWaitForWindowExposed(window)
    for _ in range(40):  # the dock reports its visibility by an event
        if not action.isChecked():
            QTest.qWait(50)
    assert action.isChecked()
    action.setChecked(False)
    assert not dock.isVisible()
    action.setChecked(True)
    assert dock.isVisible()
    assert dock.model.plan_count() == 24
    window.hide()
    plugin.unload()


def test_the_dock_offers_the_views_for_meetings(qgis_iface, watched, qgis_processing):
    plugin = classFactory(qgis_iface)
    plugin.initGui()
    offered = [action.objectName() for action in watched["docks"][0].toolbar.actions()]
    for name in ("Matrix", "Timeline", "Sheet"):
        assert f"Sozialraum{name}Action" in offered
    assert "SozialraumLinkLayerAction" in offered
    plugin.unload()
