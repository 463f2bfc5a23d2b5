"""“Planwerke of this area”: the map tool, the selection, the question and its answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis import utils  # its iface is set once QGIS has a window
from qgis.core import QgsApplication, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ..core.plans.records import Register
from ..gis.icons import icon_path
from ..i18n import translate
from .area_map_tool import AreaMapTool

if TYPE_CHECKING:
    from ..gis.area_question import Answer, AreaLayer, Question
    from .area_task import AreaTask
    from .plan_areas_dialog import PlanAreasDialog


class PlanAreas(QObject):
    """Two actions: ask about a place of the map, or about the selected areas."""

    plan_wanted = pyqtSignal(str)

    def __init__(
        self, register: Callable[[], Register | None], location: Callable[[], str]
    ) -> None:
        self.iface = utils.iface
        super().__init__(self.iface.mainWindow())
        self.register, self.location = register, location
        self.tool = AreaMapTool(self.iface.mapCanvas())
        self.dialog: PlanAreasDialog | None = None
        self.task: AreaTask | None = None
        self._asked: tuple[QgsGeometry | None, str, tuple[int, ...]] | None = None
        self.tool_action = self._action(
            "planwerke_raum",
            translate("Sozialraum", "Planwerke of this area"),
            translate("Sozialraum", "Click into the map, or draw a rectangle: what deals with it?"),
        )
        self.tool_action.setObjectName("SozialraumPlanAreasAction")
        self.tool_action.setCheckable(True)
        self.tool.setAction(self.tool_action)
        self.tool_action.triggered.connect(lambda: self.iface.mapCanvas().setMapTool(self.tool))
        self.tool.place_wanted.connect(self.ask_place)
        self.selection_action = self._action(
            "planwerke_raum",
            translate("Sozialraum", "Planwerke of the selected areas"),
            translate("Sozialraum", "What deals with the selected areas of the active layer?"),
        )
        self.selection_action.setObjectName("SozialraumPlanSelectionAction")
        self.selection_action.triggered.connect(lambda: self.ask_selection())
        self.iface.currentLayerChanged.connect(self._layer_changed)
        self._layer_changed()

    @property
    def actions(self) -> tuple[QAction, QAction]:
        """What the menu holds."""
        return self.tool_action, self.selection_action

    def remove(self) -> None:
        """Undo everything."""
        self.iface.currentLayerChanged.disconnect(self._layer_changed)
        self._give_up()
        self.iface.mapCanvas().unsetMapTool(self.tool)
        for thing in (self.dialog, self.tool_action, self.selection_action, self.tool):
            if thing is not None:
                thing.setParent(None)
                thing.deleteLater()
        self.dialog = None
        self.setParent(None)
        self.deleteLater()

    def ask_place(self, place: QgsGeometry) -> None:
        """Ask about a place in the CRS of the map: the areas of the active layer there."""
        layer = self._area_layer()
        self._ask(place, layer.id() if layer else "", ())

    def ask_selection(self) -> None:
        """Ask about the selected areas of the active layer."""
        layer = self._area_layer()
        if layer is None or not layer.selectedFeatureCount():
            self._opened().show_problem(
                translate(
                    "Sozialraum",
                    "No areas are selected. Make a layer of areas active and select some of them.",
                )
            )
            return
        self._ask(None, layer.id(), tuple(sorted(layer.selectedFeatureIds())))

    def choose_level(self, level: str) -> None:
        """Keep with the layer which area level it shows, and ask again."""
        from ..gis.area_question import LEVEL

        if self._asked is None:
            return
        layer = QgsProject.instance().mapLayer(self._asked[1])
        if layer is not None:
            layer.setCustomProperty(LEVEL, level)
            self._ask(*self._asked)

    def _ask(self, place: QgsGeometry | None, layer_id: str, selected: tuple[int, ...]) -> None:
        from .area_task import AreaTask

        self._give_up()
        if self.register() is None:
            return
        self._asked = place, layer_id, selected
        question = self._question(place, layer_id, selected)
        self._opened().show_busy()
        self.task = task = AreaTask(question, lambda *said: self._show(question, *said))
        QgsApplication.taskManager().addTask(task)

    def _question(
        self, place: QgsGeometry | None, layer_id: str, selected: tuple[int, ...]
    ) -> Question:
        from ..gis.area_question import AreaLayer, Question
        from ..gis.linked_sources import linked_sources, project_sources

        project = QgsProject.instance()
        register = self.register()
        linked = linked_sources(register.layer_links, self.location(), project_sources(project))
        layer = project.mapLayer(layer_id)
        return Question(
            register,
            tuple(linked),
            project.transformContext(),
            place,
            self.iface.mapCanvas().mapSettings().destinationCrs(),
            AreaLayer.of(layer) if layer is not None else None,
            selected,
        )

    def _show(self, question: Question, answer: Answer | None, problem: str) -> None:
        if self.task is None or question is not self.task.question:
            return
        self.task = None
        if answer is None:
            self._opened().show_problem(problem)
            return
        if answer.areas:
            self.iface.mapCanvas().flashGeometries(answer.shapes, answer.crs)
        layer: AreaLayer | None = question.layer
        self._opened().show_answer(answer, layer is not None, layer.level if layer else "")

    def _cancel(self) -> None:
        self._give_up()
        self._opened().show_cancelled()

    def _give_up(self) -> None:
        """A question that is still being answered is no longer of interest."""
        task, self.task = self.task, None
        if task is not None:
            task.cancel()

    def _opened(self) -> PlanAreasDialog:
        if self.dialog is None:
            from .plan_areas_dialog import PlanAreasDialog

            self.dialog = PlanAreasDialog(self.iface.mainWindow())
            self.dialog.plan_wanted.connect(self.plan_wanted)
            self.dialog.level_chosen.connect(self.choose_level)
            self.dialog.cancel_wanted.connect(self._cancel)
        self.dialog.show()
        self.dialog.raise_()
        return self.dialog

    def _area_layer(self) -> QgsVectorLayer | None:
        from ..gis.area_question import AreaLayer

        layer = self.iface.activeLayer()
        usable = isinstance(layer, QgsVectorLayer) and AreaLayer.of(layer) is not None
        return layer if usable else None

    def _layer_changed(self, *changed: object) -> None:
        layer = self.iface.activeLayer()
        self.selection_action.setEnabled(isinstance(layer, QgsVectorLayer))

    def _action(self, icon: str, title: str, tip: str) -> QAction:
        action = QAction(QIcon(icon_path(icon)), title, self.iface.mainWindow())
        action.setStatusTip(tip)
        action.setToolTip(f"{title}: {tip}")
        return action
