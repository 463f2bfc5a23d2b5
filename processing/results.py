"""How a result looks when QGIS loads it: named, styled, with German aliases and its provenance."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import ClassVar

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingLayerPostProcessorInterface,
    QgsVectorLayer,
)

from ..gis.provenance import Provenance, attach
from ..i18n import translate


@dataclass
class StyledResult:
    """Name, provenance, aliases and style of one output."""

    provenance: Provenance
    style: Callable[[QgsVectorLayer], None] | None = None
    aliases: dict[str, str] = field(default_factory=dict)

    def register(
        self, context: QgsProcessingContext, destination: str, description: str = ""
    ) -> None:
        """Have it applied on the main thread when the run has loaded the layer.

        A name that is not the output's own ``description`` was given by a model, and stays.
        """
        if context.willLoadLayerOnCompletion(destination):
            details = context.layerToLoadOnCompletionDetails(destination)
            if description and details.name not in ("", description):
                self.provenance.title = details.name
            details.setPostProcessor(ResultPostProcessor.of(self))

    def apply(self, layer: QgsVectorLayer) -> None:
        """Name, describe and style the loaded layer."""
        layer.setName(self.provenance.title)
        attach(layer, self.provenance)
        for place, field_ in enumerate(layer.fields()):
            alias = self.aliases.get(field_.name())
            if alias:
                layer.setFieldAlias(place, alias)
        self._entitle_states(layer)
        if layer.isSpatial():
            self._show(layer)
        layer.triggerRepaint()

    def _entitle_states(self, layer: QgsVectorLayer) -> None:
        """Call a field X_state after its field X, where nothing else is said."""
        from ..core.tables.states import SUFFIX, is_state_field

        fields = layer.fields()
        for place, field_ in enumerate(fields):
            if field_.alias() or not is_state_field(field_.name(), fields.names()):
                continue
            value = fields.field(field_.name()[: -len(SUFFIX)])
            text = translate("Sozialraum", "{title}: state")
            layer.setFieldAlias(place, text.format(title=value.alias() or value.name()))

    def _show(self, layer: QgsVectorLayer) -> None:
        """Style, names from the scale at which there is room, dates for the temporal controller."""
        from ..gis.labels import NAMES_FROM_SCALE, label_areas
        from ..gis.map_tips import describe_areas
        from ..gis.temporal import play_dates

        describe_areas(layer)
        label_areas(layer, from_scale=NAMES_FROM_SCALE)
        play_dates(layer)
        if self.style is not None:
            self.style(layer)


class ResultPostProcessor(QgsProcessingLayerPostProcessorInterface):
    """Applies a `StyledResult`; QGIS keeps no Python reference, so the class does."""

    _alive: ClassVar[list[ResultPostProcessor]] = []

    @classmethod
    def of(cls, result: StyledResult | StyleOnly) -> ResultPostProcessor:
        """A processor that stays alive until it has run."""
        processor = cls()
        processor.result = result
        cls._alive.append(processor)
        return processor

    def postProcessLayer(self, layer, context, feedback) -> None:
        if isinstance(layer, QgsVectorLayer):
            self.result.apply(layer)
        if self in self._alive:
            self._alive.remove(self)


@dataclass
class StyleOnly:
    """The style of a layer that another algorithm has made and named."""

    style: Callable[[QgsVectorLayer], object]

    def apply(self, layer: QgsVectorLayer) -> None:
        """Style the loaded layer."""
        self.style(layer)


def restyle_result(
    context: QgsProcessingContext, destination: str, style: Callable[[QgsVectorLayer], object]
) -> None:
    """Give a layer that the run will load another style; name and aliases stay.

    QGIS deletes a post-processor that is replaced, so one of ours is changed instead.
    """
    details = context.layerToLoadOnCompletionDetails(destination)
    earlier = details.postProcessor()
    if isinstance(earlier, ResultPostProcessor):
        earlier.result.style = style
    else:
        details.setPostProcessor(ResultPostProcessor.of(StyleOnly(style)))
