"""The steps of ``styleindicator``: read, report, QML, hand over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessingContext, QgsVectorLayer, QgsWkbTypes

from ...gis.qml import symbology_qml, write_qml
from ...gis.sources import Source
from ...i18n import translate
from ..run import Run
from .style_delivery import StyleTarget

if TYPE_CHECKING:
    from ...core.maps.classes import Classes
    from ...core.tables.states import Figures
    from ...gis.styling import IndicatorStyle

FEW_AREAS = 30
_GEOMETRIES = {
    QgsWkbTypes.GeometryType.PointGeometry: "Point",
    QgsWkbTypes.GeometryType.LineGeometry: "LineString",
    QgsWkbTypes.GeometryType.PolygonGeometry: "Polygon",
}


def indicator_style(run: Run) -> IndicatorStyle:
    """The parameters as a style."""
    from ...core.tables.notation import parse_numbers
    from ...gis.styling import IndicatorStyle

    return IndicatorStyle(
        field=run.field("FIELD"),
        method=run.key("METHOD") or "quantile",
        count=run.whole("CLASSES"),
        limits=tuple(parse_numbers(run.text("LIMITS"), "LIMITS")),
        palette=run.key("PALETTE") or "blue",
        zero_class=run.flag("ZERO_CLASS"),
        decimals=run.whole("DECIMALS"),
        unit=run.text("UNIT"),
        language=run.key("LANGUAGE") or "de",
    )


def contradiction(run: Run) -> str:
    """What does not go together in METHOD, LIMITS and DECIMALS."""
    from ...core.maps.classes import own_limits

    style = indicator_style(run)
    if style.method == "limits":
        own_limits(style.limits, style.decimals)
    elif style.limits:
        return translate(
            "Sozialraum",
            "LIMITS are given, but the method is “{method}”. Choose the method “limits”, or leave "
            "LIMITS empty.",
        ).format(method=style.method)
    return ""


def pool_sources(
    layer: QgsVectorLayer | None, pool: list, context: QgsProcessingContext
) -> list[Source]:
    """The layers of POOL that are not INPUT itself, each once."""
    from ...gis.map_values import data_of, source_of

    seen = {data_of(layer)} if layer is not None else set()
    sources = []
    for other in pool:
        if isinstance(other, QgsVectorLayer) and data_of(other) not in seen:
            seen.add(data_of(other))
            sources.append(source_of(other, context))
    return sources


def read(run: Run, style: IndicatorStyle, pool: list[Source]) -> tuple[Figures, Figures]:
    """The values of INPUT and POOL together, and those of INPUT alone."""
    from ...gis.map_values import map_values, pooled

    shown = map_values(run.source("INPUT"), style.field, run.feedback)
    others = [map_values(source, style.field, run.feedback) for source in pool]
    return pooled([shown, *others]), shown


def report(
    run: Run, style: IndicatorStyle, classes: Classes, shown: Figures, figures: Figures
) -> None:
    """Say which classes there are, and what to think about before printing the map."""
    values = shown.values[style.field]
    for label, count in zip(classes.labels(style.wording, style.unit), classes.counts(values)):
        run.info(
            translate("Sozialraum", "Areas in the class “{label}”: {count}").format(
                label=label, count=count
            )
        )
    if style.method == "limits":
        _report_own_limits(run, style, classes)
    elif len(classes) < style.count and style.method not in ("pretty", "stddev"):
        run.warn(
            translate(
                "Sozialraum",
                "Field {field} has too few different values for {wanted} classes: there are "
                "{count}.",
            ).format(field=style.field, wanted=style.count, count=len(classes))
        )
    if figures.values[style.field].notna().sum() < FEW_AREAS:
        run.warn(
            translate(
                "Sozialraum",
                "Fewer than {few} areas have a number: the limits depend on single areas. Think of "
                "fewer classes, own limits, or more years in POOL.",
            ).format(few=FEW_AREAS)
        )


def qml(run: Run, style: IndicatorStyle, classes: Classes, figures: Figures) -> str:
    """The symbology, made on a layer that exists only for this and in this thread."""
    source = run.source("INPUT")
    geometry = QgsWkbTypes.geometryType(source.features.wkbType())
    renderer = style.renderer(classes, figures, source.fields(), geometry)
    layer = QgsVectorLayer(_GEOMETRIES[geometry], "style", "memory")
    layer.setRenderer(renderer)
    return symbology_qml(layer)


def hand_over(run: Run, text: str, target: StyleTarget) -> str:
    """Write the QML where it is wanted and give it to the layer; returns the path."""
    path = run.path_out("OUTPUT_STYLE")
    if path:
        write_qml(text, path)
    done = target.deliver(text, run.context)
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


def _report_own_limits(run: Run, style: IndicatorStyle, classes: Classes) -> None:
    if "CLASSES" in run.parameters and style.count != len(classes):
        run.info(
            translate(
                "Sozialraum", "CLASSES is ignored: the limits given make {count} classes."
            ).format(count=len(classes))
        )
