"""Renderers of indicator maps.

An indicator map shows values rounded as displayed, in half-open classes: a value on a limit lies in
the upper class, as the legend says. Whatever is no number has a class of its own with its reason,
so that no area stays white without explanation.

Everything here may run off the main thread; only the functions that take a project's layer belong
to the main thread.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from qgis.core import (
    QgsExpression,
    QgsFields,
    QgsGradientColorRamp,
    QgsGradientStop,
    QgsGraduatedSymbolRenderer,
    QgsProcessingContext,
    QgsRendererRange,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from ..core.errors import QT_TRANSLATE_NOOP, SozialraumError
from ..core.maps.classes import Classes
from ..core.maps.matrix import status_dynamics
from ..core.maps.palettes import palette
from ..core.maps.saved_limits import SavedLimits
from ..core.maps.wording import WORDINGS, Wording
from ..core.tables.numbers import as_displayed, last_digit, rounding_expression
from ..core.tables.states import Figures, State
from .classification import Wanted, classify
from .map_tips import describe_areas, group_tip, indicator_tip
from .map_values import map_values, pooled, source_of, state_column
from .matrix_style import matrix_renderer
from .office_limits import office_limits
from .symbols import ZERO, class_symbol, note_symbol, outline_symbol, plain_symbol, state_symbol

_BEYOND = 10**15
"""No figure is as large; below −10^15 each state has a number of its own."""
_NOTE = 100

Geometry = QgsWkbTypes.GeometryType


@dataclass(frozen=True)
class IndicatorStyle:
    """How an indicator is shown; the attributes are the parameters of ``styleindicator``."""

    field: str
    method: str = "quantile"
    count: int = 5
    limits: tuple[float, ...] = ()
    palette: str = "blue"
    zero_class: bool = False
    decimals: int = 1
    unit: str = ""
    language: str = "de"
    limit_below: bool = False
    benchmark: float | None = None

    @classmethod
    def of_saved(cls, field: str, saved: SavedLimits, language: str = "de") -> IndicatorStyle:
        """The style that ``saved`` limits were kept for."""
        return cls(
            field,
            method="limits",
            limits=saved.limits,
            palette=saved.palette,
            zero_class=saved.zero_class,
            decimals=saved.decimals,
            unit=saved.unit,
            language=language,
            limit_below=saved.on_limit == "below",
            benchmark=saved.benchmark,
        )

    @property
    def wording(self) -> Wording:
        """The words of the legend."""
        return WORDINGS[self.language]

    def classes(self, figures: Figures) -> Classes:
        """The classes of ``figures``, which may come from several layers.

        Errors
        ------
        SozialraumError
            There is no number, or the limits are missing or have too many digits.
        """
        values = figures.values[self.field]
        if self.method != "limits" and not values.notna().any():
            raise SozialraumError(
                QT_TRANSLATE_NOOP(
                    "Sozialraum",
                    "Field {field} holds no number on the map: there is nothing to make classes "
                    "of. Use the method “limits” to show why.",
                ),
                field=self.field,
            )
        wanted = Wanted(
            *(self.method, self.count, self.limits, self.decimals),
            *(self.zero_class, self.limit_below, self.benchmark),
        )
        return classify(values, wanted)

    def colors(self, classes: Classes) -> list[str]:
        """A colour for each class; a palette with two ends is parted at the benchmark."""
        chosen = palette(self.palette)
        if self.benchmark is None or not chosen.diverging:
            return chosen.colors(len(classes))
        middle = float(as_displayed(self.benchmark, self.decimals))
        below = sum(limit <= middle for limit in classes.limits)
        above = sum(limit >= middle for limit in classes.limits)
        return chosen.colors_around(below, above, middle=middle not in classes.limits)

    def renderer(
        self,
        classes: Classes,
        figures: Figures,
        fields: QgsFields,
        geometry: Geometry,
        counted: Figures | None = None,
    ) -> QgsGraduatedSymbolRenderer:
        """The renderer for a layer with ``fields`` and geometries of the type ``geometry``.

        Each state that occurs in ``figures`` gets its class; what numbers are called that are
        estimated, provisional or incomplete stands as a line of its own in the legend. With
        ``counted``, the values of the one layer, each text says how many areas there are.
        """
        colors = self.colors(classes)
        ranges = [
            *self._class_ranges(classes, colors, geometry, counted),
            *self.state_ranges(figures, geometry, counted),
            *self.note_ranges(figures, geometry),
        ]
        expression = classification_expression(self.field, fields, self.decimals)
        renderer = QgsGraduatedSymbolRenderer(expression, ranges)
        renderer.setSourceSymbol(class_symbol(geometry, colors[0]))
        renderer.setSourceColorRamp(_ramp(colors))
        return renderer

    def _class_ranges(
        self, classes: Classes, colors: list[str], geometry: Geometry, counted: Figures | None
    ) -> Iterator[QgsRendererRange]:
        half = last_digit(self.decimals) / 2
        low_by, high_by = (half, 0.0) if self.limit_below else (0.0, -half)
        bounds = [
            (max(low + low_by, -_BEYOND), min(high + high_by, _BEYOND))
            for low, high in classes.intervals()
        ]
        if classes.zero_class:
            bounds, colors = [(-half, half), *bounds], [ZERO, *colors]
        counts = None if counted is None else classes.counts(counted.values[self.field])
        labels = classes.labels(self.wording, self.unit, counts)
        for (low, high), color, label in zip(bounds, colors, labels):
            yield QgsRendererRange(low, high, class_symbol(geometry, color), label)

    def state_ranges(
        self, figures: Figures, geometry: Geometry, counted: Figures | None
    ) -> Iterator[QgsRendererRange]:
        counts = None if counted is None else counted.missing_by_reason()
        for state in sorted(figures.missing_by_reason()):
            at, label = _state_number(state), self.wording.states[state]
            if counts is not None:
                label = self.wording.counted(label, counts.get(state, 0))
            yield QgsRendererRange(at - 0.25, at + 0.25, state_symbol(geometry, state), label)

    def note_ranges(self, figures: Figures, geometry: Geometry) -> Iterator[QgsRendererRange]:
        """Lines of the legend without a symbol."""
        for place, text in enumerate(self.notes(figures)):
            at = -_BEYOND - _NOTE - place
            yield QgsRendererRange(at, at, note_symbol(geometry), text)

    def notes(self, figures: Figures) -> Iterator[str]:
        """The lines of the legend that have no symbol: the benchmark, and reservations."""
        if self.benchmark is not None:
            value = self.wording.number(self.benchmark, self.decimals)
            unit = f" {self.unit}" if self.unit else ""
            yield self.wording.benchmark.format(value=value, unit=unit)
        states = figures.states[self.field]
        numbers = figures.values[self.field].notna()
        for state, kind in self.wording.kinds.items():
            marked = states[numbers] == state
            if marked.any():
                form = self.wording.all_of if marked.all() else self.wording.some_of
                yield form.format(kind=kind)


def classification_expression(field: str, fields: QgsFields, decimals: int) -> str:
    """The value rounded as displayed; for what is no number, the number of its state.

    The state decides where a field ``X_state`` exists; else NULL is ``missing``.
    """
    column = QgsExpression.quotedColumnRef(field)
    place = fields.lookupField(field)
    if place >= 0 and not fields.at(place).isNumeric():
        column = f"to_real({column})"
    cases = []
    states = state_column(field, fields.names())
    if states:
        words = f"trim({QgsExpression.quotedColumnRef(states)})"
        cases = [
            f"WHEN {words} = '{state.word}' THEN {_state_number(state)}"
            for state in State
            if not state.keeps_number
        ]
    # QGIS' functions fail on NaN and on text that is no number; both are no data.
    is_number = f"try(abs({column}) < {_BEYOND}, false)"
    cases.append(f"WHEN {is_number} THEN {rounding_expression(column, decimals)}")
    return f"CASE {' '.join(cases)} ELSE {_state_number(State.MISSING)} END"


def style_indicator(layer: QgsVectorLayer, field: str, **options: object) -> Classes:
    """Style ``layer`` by ``field``; ``options`` are those of `IndicatorStyle`."""
    return style_indicators([layer], field, **options)


def style_indicators(layers: list[QgsVectorLayer], field: str, **options: object) -> Classes:
    """Style several layers or years with the same classes and the same legend."""
    return draw(layers, IndicatorStyle(field, **options))


def draw(layers: list[QgsVectorLayer], style: IndicatorStyle) -> Classes:
    """Give ``layers`` classes made of the values of all of them."""
    context = QgsProcessingContext()
    figures = pooled(map_values(source_of(layer, context), style.field) for layer in layers)
    classes = style.classes(figures)
    for layer in layers:
        layer.setRenderer(style.renderer(classes, figures, layer.fields(), layer.geometryType()))
        layer.triggerRepaint()
    return classes


def style_by_quantiles(layer: QgsVectorLayer, field: str, decimals: int, unit: str) -> None:
    """The first look at a result: the office's own limits, else quantiles.

    Plain where the values allow no classes.
    """
    style = IndicatorStyle(field, decimals=decimals, unit=unit)
    try:
        saved = office_limits(field)
        style = style if saved is None else IndicatorStyle.of_saved(field, saved)
    except SozialraumError:
        pass  # the office's file is damaged: no reason to show no map
    try:
        draw([layer], style)
    except SozialraumError:
        area_style(layer)
    fields = layer.fields()
    title = fields.field(field).alias() or field
    describe_areas(layer, indicator_tip(field, fields, title, style.unit, style.decimals))


def status_dynamics_style(
    layer: QgsVectorLayer, field: str = "group", language: str = "de"
) -> None:
    """Twelve groups of status and dynamics as `statusdynamics` writes them, and those left out."""
    matrix = status_dynamics(WORDINGS[language])
    expression = QgsExpression.quotedColumnRef(field)
    layer.setRenderer(matrix_renderer(matrix, expression, layer.geometryType()))
    describe_areas(layer, group_tip(expression, matrix))
    layer.triggerRepaint()


def area_style(layer: QgsVectorLayer) -> None:
    """Plain areas: results that are only counts, which colours would make look like rates."""
    layer.setRenderer(QgsSingleSymbolRenderer(plain_symbol(layer.geometryType())))
    layer.triggerRepaint()


def outline_style(layer: QgsVectorLayer) -> None:
    """Borders only, to be laid over a map of smaller areas."""
    layer.setRenderer(QgsSingleSymbolRenderer(outline_symbol()))
    layer.triggerRepaint()


def _state_number(state: State) -> int:
    return -_BEYOND - int(state)


def _ramp(colors: list[str]) -> QgsGradientColorRamp:
    parts = max(len(colors) - 1, 1)
    stops = [
        QgsGradientStop(place / parts, QColor(color)) for place, color in enumerate(colors[1:-1], 1)
    ]
    return QgsGradientColorRamp(QColor(colors[0]), QColor(colors[-1]), False, stops)
