"""The steps of ``styleindicator``: read, report, QML, hand over."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingContext, QgsVectorLayer, QgsWkbTypes

from ...gis.qml import memory_geometry, symbology_qml
from ...gis.sources import Source
from ...i18n import translate
from ..run import Run

if TYPE_CHECKING:
    from ...core.maps.classes import Classes
    from ...core.tables.states import Figures
    from ...gis.styling import IndicatorStyle
    from .indicator_choice import Choice

FEW_AREAS = 30


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


def read(run: Run, field: str, pool: list[Source]) -> tuple[Figures, Figures]:
    """The values of INPUT and POOL together, and those of INPUT alone."""
    from ...gis.map_values import map_values, pooled

    shown = map_values(run.source("INPUT"), field, run.feedback)
    others = [map_values(source, field, run.feedback) for source in pool]
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


def qml(
    run: Run,
    choice: Choice,
    classes: Classes,
    figures: Figures,
    counted: Figures | None = None,
) -> str:
    """Symbols and map tip, made on a layer that exists only for this and in this thread."""
    from ...gis.map_tips import indicator_tip

    source, style = run.source("INPUT"), choice.style
    fields, geometry = source.fields(), QgsWkbTypes.geometryType(source.features.wkbType())
    layer = QgsVectorLayer(memory_geometry(geometry), "style", "memory")
    layer.setRenderer(style.renderer(classes, figures, fields, geometry, counted))
    layer.setMapTipTemplate(
        indicator_tip(style.field, fields, choice.title, style.unit, style.decimals, style.language)
    )
    return symbology_qml(layer)


def save(run: Run, choice: Choice, classes: Classes) -> str:
    """Keep the limits with the indicator, if that is wanted; returns the path."""
    from ...core.maps.saved_limits import save_limits

    path = run.path_out("OUTPUT_LIMITS")
    if not path:
        return ""
    entry = choice.saved(classes)
    new = save_limits(Path(path), choice.key, entry, run.key("CONFLICT") == "replace")
    text = (
        translate("Sozialraum", "The limits of {indicator} are saved in {path}.")
        if new
        else translate("Sozialraum", "{path} has these limits of {indicator} already.")
    )
    run.info(text.format(indicator=choice.key, path=path))
    return path


def _report_own_limits(run: Run, style: IndicatorStyle, classes: Classes) -> None:
    if "CLASSES" in run.parameters and style.count != len(classes):
        run.info(
            translate(
                "Sozialraum", "CLASSES is ignored: the limits given make {count} classes."
            ).format(count=len(classes))
        )
