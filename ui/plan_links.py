"""Links between Planwerke and layers: made, looked at, repaired and taken away."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from qgis import utils  # its iface is set once QGIS has a window
from qgis.core import Qgis, QgsMapLayer, QgsProject
from qgis.PyQt.QtCore import QDate, QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QInputDialog

from ..core.errors import SozialraumError
from ..core.plans.links import LinkStatus, mark_of
from ..core.plans.records import LayerLink, Plan, Register
from ..i18n import tr, translate

if TYPE_CHECKING:
    from .plan_session import PlanSession

TABLE = "layer_links"
_SECONDS = 10


class PlanLinks(QObject):
    """What the panel asks for and what the user does; the project's layers are watched."""

    changed = pyqtSignal()

    def __init__(self, session: PlanSession, parent: QObject) -> None:
        super().__init__(parent)
        self.session, self.iface = session, utils.iface
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self.changed)
        self._watched = self._project_signals()
        for signal in self._watched:
            signal.connect(self._layers_changed)
        QgsProject.instance().layersAdded.connect(self._watch)
        self._watch(QgsProject.instance().mapLayers().values())

    def remove(self) -> None:
        """Undo everything."""
        QgsProject.instance().layersAdded.disconnect(self._watch)
        for signal in self._watched:
            signal.disconnect(self._layers_changed)
        for layer in QgsProject.instance().mapLayers().values():
            layer.dataSourceChanged.disconnect(self._layers_changed)
        self._timer.stop()

    @property
    def register(self) -> Register:
        """The register as it is now."""
        return self.session.store.register

    def folders(self) -> list[str]:
        """The folders that paths of links are seen from."""
        from ..gis.layer_links import folders_of

        return folders_of(self.session.store.location, QgsProject.instance())

    def of_plan(self, plan: str) -> list[tuple[LayerLink, LinkStatus]]:
        """The links of a Planwerk and what became of them in the project."""
        from ..gis.layer_links import project_layers, status_of

        links = [link for link in self.register.layer_links if link.plan == plan]
        layers, folders = project_layers(QgsProject.instance()), self.folders()
        return [(link, status_of(link, layers, folders)) for link in links]

    def layers_of_plan(self, plan: str) -> list[tuple[QgsMapLayer, LayerLink]]:
        """The layers of the project that a Planwerk's links mean."""
        project = QgsProject.instance()
        return [
            (project.mapLayer(id_), link)
            for link, status in self.of_plan(plan)
            for id_ in status.layers
        ]

    def of_layer(self, layer: QgsMapLayer) -> list[LayerLink]:
        """The links that mean a layer."""
        from ..gis.layer_links import links_to

        return links_to(layer, self.register.layer_links, self.folders())

    def plan(self, key: str) -> Plan:
        """A Planwerk by its key."""
        return next(plan for plan in self.register.plans if plan.key == key)

    def ask_and_link(self, plan: str, layers: Sequence[QgsMapLayer]) -> None:
        """Ask for role and area filter of each layer, then link those that were accepted."""
        from .link_dialog import LinkDialog

        for layer in layers:
            if any(link.plan == plan for link in self.of_layer(layer)):
                text = translate("Sozialraum", "“{layer}” is linked to “{plan}” already.")
                self.say(text.format(layer=layer.name(), plan=self.plan(plan).title))
                continue
            dialog = LinkDialog(self.plan(plan).title, layer, parent=self.iface.mainWindow())
            if dialog.exec() == int(QDialog.DialogCode.Accepted):
                self.link(plan, layer, dialog.role, dialog.area_filter)
            dialog.deleteLater()

    def link(self, plan: str, layer: QgsMapLayer, role: str, area_filter: str = "") -> None:
        """Link a layer to a Planwerk."""
        from ..core.plans.edits import Edit, new_key
        from ..gis.layer_links import set_mark, stored_source

        def save() -> None:
            register = self.register
            link = LayerLink(
                key=new_key(register, TABLE, f"{plan} {layer.name()}"),
                document=translate("Sozialraum", "linked in QGIS"),
                place=layer.name(),
                position=max((link.position for link in register.layer_links), default=0) + 1,
                version=1,
                changed_at=QDate.currentDate().toString("yyyy-MM-dd"),
                changed_by="-",
                plan=plan,
                source=stored_source(layer, self.folders()),
                provider=layer.providerType(),
                layer_name=layer.name(),
                role=role,
                area_filter=area_filter,
            )
            text = translate("Sozialraum", "Link layer “{layer}”").format(layer=layer.name())
            self.session.save([Edit(TABLE, None, link)], text)
            set_mark(layer, mark_of(plan, link.key), True)

        self._try(save)

    def unlink(self, key: str) -> None:
        """Take a link away; undo brings it back, since the layer keeps its mark."""
        from ..core.plans.edits import Edit

        link = self._link(key)
        text = translate("Sozialraum", "Unlink layer “{layer}”").format(layer=link.layer_name)
        self._try(lambda: self.session.save([Edit(TABLE, link, None)], text))

    def ask_and_repair(self, key: str) -> None:
        """Let the user say which layer a link means, the likeliest first."""
        link = self._link(key)
        status = next(status for each, status in self.of_plan(link.plan) if each.key == key)
        project = QgsProject.instance()
        layers = [project.mapLayer(id_) for id_ in (*status.candidates, *status.layers)]
        readable = [layer for layer in layers if layer.isValid()]
        names = [f"{layer.name()} ({_where(layer)})" for layer in readable]
        if not readable:
            self.say(
                translate(
                    "Sozialraum",
                    "No layer of the project looks like “{layer}”. Add it to the project, or "
                    "repair its data source, then try again.",
                ).format(layer=link.layer_name)
            )
            return
        title = translate("Sozialraum", "Repair link")
        text = translate("Sozialraum", "Which layer is “{layer}” now?")
        chosen, ok = QInputDialog.getItem(
            self.iface.mainWindow(), title, text.format(layer=link.layer_name), names, 0, False
        )
        if ok:
            self.repair(key, readable[names.index(chosen)])

    def repair(self, key: str, layer: QgsMapLayer) -> None:
        """The link means ``layer`` from now on."""
        from ..core.plans.edits import Edit
        from ..gis.layer_links import set_mark, stored_source

        def save() -> None:
            link = self._link(key)
            now = replace(
                link,
                source=stored_source(layer, self.folders()),
                provider=layer.providerType(),
                layer_name=layer.name(),
            )
            text = translate("Sozialraum", "Repair link to “{layer}”").format(layer=layer.name())
            self.session.save([Edit(TABLE, link, now)], text)
            set_mark(layer, mark_of(link.plan, key), True)

        self._try(save)

    def say(self, text: str) -> None:
        """A sentence above the map."""
        self._push(text, Qgis.MessageLevel.Info)

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except SozialraumError as error:
            self._push(tr(error.text, **error.values), Qgis.MessageLevel.Warning)

    def _push(self, text: str, level: Qgis.MessageLevel) -> None:
        title = translate("Sozialraum", "Planwerke")
        self.iface.messageBar().pushMessage(title, text, level, _SECONDS)

    def _link(self, key: str) -> LayerLink:
        return next(link for link in self.register.layer_links if link.key == key)

    def _layers_changed(self, *changed: object) -> None:
        self._timer.start()

    def _watch(self, layers: Iterable[QgsMapLayer]) -> None:
        for layer in layers:
            layer.dataSourceChanged.connect(self._layers_changed)

    def _project_signals(self) -> list:
        project = QgsProject.instance()
        return [
            *(project.layersAdded, project.layersRemoved, project.readProject),
            *(project.cleared, project.fileNameChanged, project.projectSaved),
            self.session.registerChanged,
        ]


def _where(layer: QgsMapLayer) -> str:
    """Where a layer's data are, short enough for a list."""
    from ..gis.layer_links import stored_source

    try:
        return stored_source(layer, [QgsProject.instance().absolutePath()])[-70:]
    except SozialraumError:
        return layer.providerType()
