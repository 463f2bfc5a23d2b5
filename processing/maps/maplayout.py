"""maplayout: a printed map, or a series of them, from a layer and its indicators."""

from __future__ import annotations

from qgis.core import QgsProcessing, QgsProcessingOutputNumber, QgsProcessingOutputString
from qgis.core import QgsProcessingParameterBoolean as Flag
from qgis.core import QgsProcessingParameterFile as File
from qgis.core import QgsProcessingParameterFileDestination as FileOut
from qgis.core import QgsProcessingParameterMultipleLayers as Layers
from qgis.core import QgsProcessingParameterNumber as Number
from qgis.core import QgsProcessingParameterString as Text
from qgis.core import QgsProcessingParameterVectorLayer as Layer

from ...i18n import QT_TRANSLATE_NOOP, translate
from ..base import SozialraumAlgorithm, advanced
from ..run import Run
from ..shared import choice, field
from . import maplayout_steps as steps
from .class_parameters import class_parameters, look_parameters
from .indicator_choice import contradiction
from .styleindicator_steps import pool_sources

TEMPLATES = ["a4_landscape", "a4_portrait", "a3_landscape", "a3_portrait"]
FORMATS = ["pdf", "png", "svg"]


class MapLayoutAlgorithm(SozialraumAlgorithm):
    NAME, GROUP_ID = "maplayout", "maps"
    TITLE = QT_TRANSLATE_NOOP("Sozialraum", "Print maps")
    GROUP = QT_TRANSLATE_NOOP("Sozialraum", "Maps")
    TAGS = QT_TRANSLATE_NOOP("Sozialraum", "map,layout,print,pdf,atlas,series,legend,report")
    HELP = QT_TRANSLATE_NOOP(
        "Sozialraum",
        "Fills a layout template from a layer: title, subtitle, map, legend with classes and "
        "reasons, scale bar, north arrow, a caution about small areas, source and date. Writes "
        "PDF, PNG or SVG; the user's project is not touched.\n\n"
        "Several indicators and a date field make a series, one page for each indicator and date. "
        "All dates of an indicator have the same classes and the same section, so that pages can "
        "be laid side by side. PDF becomes one file, PNG and SVG numbered files.\n\n"
        "Without an indicator the layer is shown as it is styled. A field with the groups of "
        "“statusdynamics” gets its colours and a matrix as legend.",
    )

    def define(self):
        yield (
            Layer(
                "INPUT",
                translate("Sozialraum", "Layer"),
                [QgsProcessing.SourceType.TypeVectorAnyGeometry],
            ),
            translate("Sozialraum", "Layer that is shown. Its data and style are not changed."),
        )
        yield (
            field("FIELD", translate("Sozialraum", "Indicator"), optional=True),
            translate(
                "Sozialraum",
                "Optional: field with the indicator or the groups. Empty: the layer's own style.",
            ),
        )
        yield from self._define_series()
        yield from self._define_sheet()
        yield from self._define_texts()
        for definition, help_text in (*class_parameters(), *look_parameters()):
            known = definition.name() in ("METHOD", "PALETTE", "LANGUAGE", "CATALOG", "ON_LIMIT")
            yield (definition if known else advanced(definition)), help_text
        yield (
            FileOut(
                *("OUTPUT", translate("Sozialraum", "Map")),
                "PDF (*.pdf);;PNG (*.png);;SVG (*.svg)",
            ),
            translate("Sozialraum", "The file; its ending decides the format."),
        )

    def _define_series(self):
        yield (
            advanced(
                field(
                    "FIELDS",
                    translate("Sozialraum", "Further indicators (series)"),
                    many=True,
                    optional=True,
                )
            ),
            translate("Sozialraum", "Optional: a page for each of them, too."),
        )
        yield (
            advanced(
                field("DATE_FIELD", translate("Sozialraum", "Date field (series)"), optional=True)
            ),
            translate(
                "Sozialraum",
                "Optional: a page for each date. The layer has a feature for each area and date, "
                "as “joinareas” makes it.",
            ),
        )

    def _define_sheet(self):
        yield (
            choice("TEMPLATE", translate("Sozialraum", "Template"), TEMPLATES, "a4_landscape"),
            translate("Sozialraum", "Size and format of the paper."),
        )
        yield (
            advanced(
                File(
                    *("TEMPLATE_FILE", translate("Sozialraum", "Own template")),
                    *(File.Behavior.File, "qpt", None, True),
                )
            ),
            translate(
                "Sozialraum",
                "Optional: an office's own layout template. Its items are filled by their id: "
                "title, subtitle, map, legend, note, source, scale_bar.",
            ),
        )
        yield (
            choice("FORMAT", translate("Sozialraum", "Format"), FORMATS, "pdf"),
            translate("Sozialraum", "Used where the name of the file has no ending of these."),
        )
        yield (
            advanced(
                Number(
                    *("DPI", translate("Sozialraum", "Resolution (dpi)")),
                    *(Number.Type.Integer, 200, True, 30, 1200),
                )
            ),
            translate("Sozialraum", "Dots per inch of PNG, and of what PDF and SVG draw as image."),
        )
        yield (
            Layers(
                *("OUTLINES", translate("Sozialraum", "Outlines of larger areas")),
                *(QgsProcessing.SourceType.TypeVectorPolygon, None, True),
            ),
            translate(
                "Sozialraum",
                "Optional: drawn above the map, as strong as the area level that the layer's name "
                "speaks of, such as Stadtbezirke.",
            ),
        )
        yield (
            Flag("LABELS", translate("Sozialraum", "Names of the areas"), True, True),
            translate("Sozialraum", "Written where there is room; from more than 150 areas, none."),
        )

    def _define_texts(self):
        for name, title, help_text in (
            (
                "TITLE",
                translate("Sozialraum", "Title"),
                translate("Sozialraum", "Empty: the indicator's title in the catalogue."),
            ),
            (
                "SUBTITLE",
                translate("Sozialraum", "Subtitle"),
                translate("Sozialraum", "Empty: the layer's name, number of areas and date."),
            ),
            (
                "SOURCE_NOTE",
                translate("Sozialraum", "Source"),
                translate(
                    "Sozialraum",
                    "Source and terms of use, such as “Stadt Aachen, dl-de/by-2-0”. Empty: what "
                    "the layer's metadata say.",
                ),
            ),
            (
                "DATE",
                translate("Sozialraum", "Date"),
                translate("Sozialraum", "ISO date such as 2023-12-31, printed as 31.12.2023."),
            ),
            (
                "NOTE",
                translate("Sozialraum", "Note"),
                translate(
                    "Sozialraum",
                    "Empty: a caution about figures of small areas. A single - leaves it out.",
                ),
            ),
        ):
            yield Text(name, title, "", name == "NOTE", True), help_text
        yield (
            advanced(
                File(
                    *("STYLE", translate("Sozialraum", "Style file")),
                    *(File.Behavior.File, "qml", None, True),
                )
            ),
            translate(
                "Sozialraum", "Optional: a QML file that is used instead of classes made here."
            ),
        )

    def define_outputs(self):
        yield QgsProcessingOutputNumber("PAGES", translate("Sozialraum", "Pages"))
        yield QgsProcessingOutputString("CLASS_LIMITS", translate("Sozialraum", "Class limits"))

    def check(self, run: Run) -> str:
        from ...core.tables.dates import iso_date

        iso_date(run.text("DATE"), "DATE")
        return steps.contradiction(run) or (contradiction(run) if run.field("FIELD") else "")

    def prepare(self, parameters, context) -> None:
        layer = self.parameterAsVectorLayer(parameters, "INPUT", context)
        outlines = self.parameterAsLayerList(parameters, "OUTLINES", context)
        pool = self.parameterAsLayerList(parameters, "POOL", context)
        self.shown = steps.shown_layer(layer)
        self.outlines = pool_sources(None, outlines, context)
        self.pool = pool_sources(layer, pool, context)

    def compute(self, run: Run) -> dict:
        from ...gis.mapimage import render_maps

        path = steps.output_path(run)
        pages = steps.pages(run, self.pool)
        sheets = steps.sheets(run, pages, self.shown, self.outlines)
        files = render_maps(sheets, path)
        steps.report(run, pages, files)
        return {
            "OUTPUT": files[0],
            "PAGES": len(pages),
            "CLASS_LIMITS": pages[0].limits if pages else "",
        }
