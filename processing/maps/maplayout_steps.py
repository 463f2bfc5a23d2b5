"""The steps of ``maplayout``: what is read of the layer, and the sheets made of the pages."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsFeatureRequest, QgsProcessingException, QgsVectorLayer

from ...gis.provenance import plugin_version
from ...gis.qml import apply_symbology, symbology_qml
from ...gis.sources import Source
from ...i18n import translate
from ..destinations import destination
from ..run import Run
from .maplayout_pages import Page, pages

if TYPE_CHECKING:
    from ...core.maps.wording import Wording
    from ...gis.mapimage import MapSheet

__all__ = ["contradiction", "output_path", "pages", "report", "sheets", "shown_layer"]

MOST_NAMES = 150
_ENDINGS, _DEFAULT = (".pdf", ".png", ".svg"), "pdf"


@dataclass(frozen=True)
class ShownLayer:
    """What only the main thread may ask of the layer: its style, and where it comes from."""

    qml: str = ""
    name: str = ""
    source: str = ""


def shown_layer(layer: QgsVectorLayer | None) -> ShownLayer:
    """Style, name and attribution of a layer."""
    from ...gis.map_values import layer_name

    if layer is None:
        return ShownLayer()
    metadata = layer.metadata()
    said = [*metadata.rights(), *metadata.licenses()]
    source = "; ".join(dict.fromkeys(text for text in said if text)) or layer.attribution()
    return ShownLayer(symbology_qml(layer), layer_name(layer), source)


def contradiction(run: Run) -> str:
    """What does not go together in the parameters of a sheet."""
    path, wanted = run.path_out("OUTPUT").lower(), run.key("FORMAT") or _DEFAULT
    # The dialog always gives FORMAT: the default one contradicts nothing.
    other = path.endswith(_ENDINGS) and not path.endswith(f".{wanted}")
    if wanted != _DEFAULT and other and not _temporary(run):
        return translate(
            "Sozialraum",
            "FORMAT is {format}, but the file is {path}. Give a name with the ending .{format}, or "
            "leave FORMAT out.",
        ).format(format=wanted, path=run.path_out("OUTPUT"))
    if run.fields("FIELDS") and not run.field("FIELD"):
        return translate("Sozialraum", "FIELDS are further indicators: give FIELD first.")
    return ""


def output_path(run: Run) -> str:
    """The file with the ending of its format."""
    path = run.path_out("OUTPUT")
    if not path:
        raise QgsProcessingException(run.algorithm.invalidSinkError(run.parameters, "OUTPUT"))
    wanted = run.key("FORMAT") or _DEFAULT
    if _temporary(run):
        return str(Path(path).with_suffix(f".{wanted}"))
    return path if path.lower().endswith(_ENDINGS) else f"{path}.{wanted}"


def _temporary(run: Run) -> bool:
    return destination(run.parameters.get("OUTPUT"), run.context) == "TEMPORARY_OUTPUT"


def sheets(
    run: Run, shown: list[Page], layer: ShownLayer, outlines: list[Source]
) -> list[MapSheet]:
    """A sheet for each page; all show the same section."""
    from ...core.maps.wording import WORDINGS
    from ...gis.mapimage import MapSheet

    wording = WORDINGS[run.key("LANGUAGE") or "de"]
    above = _outline_layers(run, outlines)
    whole = run.source("INPUT").features.materialize(QgsFeatureRequest())
    found = []
    for page in shown:
        areas = _page_layer(run, page, layer)
        found.append(
            MapSheet(
                [*above, areas],
                title=run.text("TITLE") or page.title or layer.name,
                subtitle=run.text("SUBTITLE") or _subtitle(run, page, layer, wording, areas),
                source_note=_source_note(run, page, layer, wording),
                note=_note(run, wording),
                legend=[areas, *above],
                template=_template(run),
                dpi=run.whole("DPI"),
                matrix=page.matrix,
                counts=page.counts if run.flag("COUNTS") else None,
                extent=whole.extent(),
            )
        )
    return found


def report(run: Run, shown: list[Page], files: list[str]) -> None:
    """Which pages there are, and the last line."""
    for page in shown:
        if page.limits:
            run.info(
                translate("Sozialraum", "{title} {date}: class limits {limits}").format(
                    title=page.title, date=page.date, limits=page.limits
                )
            )
    if not run.text("SOURCE_NOTE") and not run.algorithm.shown.source:
        run.warn(
            translate(
                "Sozialraum",
                "The map names no source: give SOURCE_NOTE with the source and its terms of use.",
            )
        )
    run.info(
        translate("Sozialraum", "Maps written: {pages} in {files} file(s), {first}.").format(
            pages=len(shown), files=len(files), first=files[0] if files else "–"
        )
    )


def _page_layer(run: Run, page: Page, layer: ShownLayer) -> QgsVectorLayer:
    """The features of a page with their look, in a layer of this thread."""
    from ...gis.labels import label_areas

    request = QgsFeatureRequest()
    if page.ids is not None:
        request.setFilterFids(page.ids)
    areas = run.source("INPUT").features.materialize(request)
    areas.setName(page.title or layer.name)
    if not apply_symbology(areas, page.qml or layer.qml):
        raise QgsProcessingException(
            translate("Sozialraum", "STYLE: the style does not fit the geometries of the layer.")
        )
    if run.flag("LABELS") and areas.featureCount() <= MOST_NAMES:
        label_areas(areas)
    return areas


def _outline_layers(run: Run, outlines: list[Source]) -> list[QgsVectorLayer]:
    """The outlines, strongest first, without names: those are of the areas below."""
    from ...gis.level_styles import LEVELS, level_of, level_style, level_title

    found = []
    for source in outlines:
        layer = source.features.materialize(QgsFeatureRequest())
        layer.setName(level_title(source.name))
        level = level_of(source.name) or "stadtbezirk"
        level_style(layer, level)
        layer.setLabelsEnabled(False)
        found.append((list(LEVELS).index(level), layer))
    return [layer for _, layer in sorted(found, key=lambda each: each[0])]


def _subtitle(
    run: Run, page: Page, layer: ShownLayer, wording: Wording, areas: QgsVectorLayer
) -> str:
    day = page.date or run.text("DATE")
    count = wording.number(areas.featureCount(), 0)
    parts = [layer.name, wording.sheet.areas.format(count=count)]
    if day:
        parts.append(wording.sheet.date.format(date=wording.day(day)))
    return ", ".join(part for part in parts if part)


def _source_note(run: Run, page: Page, layer: ShownLayer, wording: Wording) -> str:
    words, source = wording.sheet, run.text("SOURCE_NOTE") or layer.source
    day = page.date or run.text("DATE")
    parts = [words.source.format(source=source) if source else words.no_source]
    if day:
        parts.append(words.date.format(date=wording.day(day)))
    parts.append(words.made_with.format(version=plugin_version()))
    return ". ".join(part.rstrip(".") for part in parts) + "."


def _note(run: Run, wording: Wording) -> str:
    note = run.text("NOTE")
    return "" if note == "-" else note or wording.sheet.caution


def _template(run: Run) -> Path:
    from ...gis.layout_templates import template_path

    own = run.file("TEMPLATE_FILE")
    return Path(own) if own else template_path(run.key("TEMPLATE") or "a4_landscape")
