"""What the style panel shows: the values of one or all years, their classes, and the layers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    QgsFields,
    QgsProcessingContext,
    QgsProject,
    QgsRenderContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject

if TYPE_CHECKING:
    from ..core.maps.classes import Classes
    from ..core.maps.saved_limits import SavedLimits
    from ..core.tables.states import Figures
    from ..gis.styling import IndicatorStyle

DATE = "date"


@dataclass(frozen=True)
class Preview:
    """What is shown: the style, its classes and the values they are made of."""

    style: IndicatorStyle
    classes: Classes
    values: list[float]
    layers: int


class StylePreview(QObject):
    """Reads the values once for each choice of layer and indicator, and styles the layers."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._figures: dict[tuple[str, str, str, bool], Figures] = {}
        self._subsets: dict[str, str] = {}

    def forget(self) -> None:
        """Read anew when asked next."""
        self._figures.clear()

    def dates(self, layer: QgsVectorLayer) -> list[str]:
        """The dates of a layer of several years, as ISO texts."""
        from ..gis.values import from_qgis

        place = layer.fields().lookupField(DATE)
        if place < 0:
            return []
        every = self._of_all_dates(layer)
        found = {from_qgis(value) for value in every.uniqueValues(place)} - {None, ""}
        return sorted(str(date)[:10] for date in found)

    def show_date(self, layer: QgsVectorLayer, date: str) -> bool:
        """Show the features of one date; an empty text shows all. False if it cannot be done."""
        own = self._subsets.setdefault(layer.id(), layer.subsetString())
        only = f"\"{DATE}\" = '{date}'" if date else ""
        both = f"({own}) AND {only}" if own and only else own or only
        return both == layer.subsetString() or layer.setSubsetString(both)

    def give_back(self) -> None:
        """Take the filters off that showed single dates."""
        for layer_id, own in self._subsets.items():
            layer = QgsProject.instance().mapLayer(layer_id)
            if isinstance(layer, QgsVectorLayer):
                taken_off = layer.setSubsetString(own)
                assert taken_off, "a filter that the layer had before fits it"
        self._subsets.clear()

    def show(
        self,
        layer: QgsVectorLayer,
        style: IndicatorStyle,
        all_years: bool,
        counts: bool,
        draw: bool,
    ) -> Preview:
        """Make the classes and, with ``draw``, style the layer, or all layers of the field."""
        layers = self.pool(layer, style.field) if all_years else [layer]
        figures = self.figures(layer, style.field, all_years)
        classes = style.classes(figures)
        if draw:
            for each in layers:
                self._draw(each, style, classes, figures, counts)
        values = figures.values[style.field].dropna().tolist()
        return Preview(style, classes, values, len(layers))

    def figures(self, layer: QgsVectorLayer, field: str, all_years: bool) -> Figures:
        """The values that the classes are made of."""
        from ..gis.map_values import map_values, pooled, source_of

        key = (layer.id(), layer.subsetString(), field, all_years)
        if key not in self._figures:
            context = QgsProcessingContext()
            layers = self.pool(layer, field) if all_years else [layer]
            read = [self._of_all_dates(each) if all_years else each for each in layers]
            self._figures[key] = pooled(
                map_values(source_of(each, context), field) for each in read
            )
        return self._figures[key]

    def pool(self, layer: QgsVectorLayer, field: str) -> list[QgsVectorLayer]:
        """The layers of the project that have the field too, this one first."""
        others = [
            other
            for other in QgsProject.instance().mapLayers().values()
            if isinstance(other, QgsVectorLayer)
            and other.id() != layer.id()
            and other.geometryType() == layer.geometryType()
            and other.fields().lookupField(field) >= 0
        ]
        return [layer, *sorted(others, key=lambda other: other.name())]

    def _of_all_dates(self, layer: QgsVectorLayer) -> QgsVectorLayer:
        own = self._subsets.get(layer.id(), layer.subsetString())
        if own == layer.subsetString():
            return layer
        clone = layer.clone()
        return clone if clone.setSubsetString(own) else layer

    def _draw(
        self,
        layer: QgsVectorLayer,
        style: IndicatorStyle,
        classes: Classes,
        figures: Figures,
        counts: bool,
    ) -> None:
        from ..gis.map_tips import describe_areas, indicator_tip

        fields, counted = (
            layer.fields(),
            self.figures(layer, style.field, False) if counts else None,
        )
        geometry = layer.geometryType()
        layer.setRenderer(style.renderer(classes, figures, fields, geometry, counted))
        title = title_of(fields, style.field)
        tip = indicator_tip(style.field, fields, title, style.unit, style.decimals, style.language)
        describe_areas(layer, tip)
        layer.triggerRepaint()
        layer.emitStyleChanged()


def title_of(fields: QgsFields, field: str) -> str:
    """The indicator's title: in the catalogue, else the field's alias, else its name."""
    from ..core.indicators.catalog import load_catalog

    indicator = load_catalog().indicators.get(field)
    if indicator is not None:
        return indicator.title_de
    place = fields.lookupField(field)
    return (fields.at(place).alias() if place >= 0 else "") or field


def known_look(field: str) -> SavedLimits:
    """Decimals and unit of an indicator: as the office saved them, else as the catalogue says."""
    from ..core.errors import SozialraumError
    from ..core.indicators.catalog import load_catalog
    from ..core.maps.saved_limits import SavedLimits
    from ..gis.office_limits import office_limits

    try:
        saved = office_limits(field)
    except SozialraumError:
        saved = None
    if saved is not None:
        return saved
    indicator = load_catalog().indicators.get(field)
    if indicator is None:
        return SavedLimits(())
    return SavedLimits((), indicator.title_de, indicator.decimals, indicator.unit)


def shown_field(layer: QgsVectorLayer | None, default: str) -> str:
    """The field to begin with: the one the layer shows, else its first indicator, else any."""
    from ..core.indicators.catalog import load_catalog

    if layer is None:
        return default
    fields = layer.fields()
    renderer = layer.renderer()
    used = renderer.usedAttributes(QgsRenderContext()) if renderer is not None else set()
    known = load_catalog().indicators
    numbers = [each.name() for each in fields if each.isNumeric()]
    rows = {fields.at(place).name() for place in layer.primaryKeyAttributes()}
    for kind in (used, known):
        found = [name for name in numbers if name in kind]
        if found:
            return found[0]
    return next((name for name in numbers if name not in rows), default)
