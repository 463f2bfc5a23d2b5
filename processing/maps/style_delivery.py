"""Where a style goes: to a layer that the run will load, to one of the project, or only to a file.

The target is looked up when the run is prepared, where layers may be looked at; it is a plain text
afterwards.
"""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsProcessingContext, QgsVectorLayer

from ...gis.qml import apply_symbology, write_qml
from ...gis.style_relay import relay
from ...i18n import translate
from ..results import restyle_result
from ..run import Run


@dataclass(frozen=True)
class StyleTarget:
    """The layer that is to be styled.

    Attributes
    ----------
    result
        Under what name the context knows a layer that the run will load; empty if it will not.
    project_layer
        Id of a layer of the project; empty if it is none.
    """

    result: str = ""
    project_layer: str = ""

    def deliver(self, qml: str, context: QgsProcessingContext) -> str:
        """Hand the style over; returns in words what was done."""
        if self.result:
            restyle_result(context, self.result, lambda layer: apply_symbology(layer, qml))
            return translate("Sozialraum", "The layer gets the style when it is loaded.")
        if self.project_layer and relay.send(self.project_layer, qml):
            return translate("Sozialraum", "The style was given to the layer of the project.")
        return ""


def style_target(
    layer: QgsVectorLayer | None, reference: str, context: QgsProcessingContext
) -> StyleTarget:
    """Where the style of ``layer`` goes, which the parameters call ``reference``."""
    if layer is None:
        return StyleTarget()
    for name in (reference, layer.id(), layer.source()):
        if name and context.willLoadLayerOnCompletion(name):
            return StyleTarget(result=name)
    return StyleTarget(project_layer=layer.id() if layer.project() is not None else "")


def hand_over(run: Run, for_layer: str, for_file: str, target: StyleTarget) -> str:
    """Write the QML where it is wanted and give it to the layer; returns the path."""
    path = run.path_out("OUTPUT_STYLE")
    if path:
        write_qml(for_file, path)
    done = target.deliver(for_layer, run.context)
    if done:
        run.info(done)
    elif path:
        run.info(
            translate(
                "Sozialraum",
                "The layer belongs to no open project: only the style file was written ({path}).",
            ).format(path=path)
        )
    else:
        run.warn(
            translate(
                "Sozialraum",
                "The layer belongs to no open project and no style file is wanted: only the class "
                "limits were computed.",
            )
        )
    return path
