"""deliver: what stays in the house, and what may leave it, as two files."""

from __future__ import annotations

from qgis.core import QgsProcessing, QgsProcessingOutputNumber
from qgis.core import QgsProcessingParameterBoolean as Flag
from qgis.core import QgsProcessingParameterFeatureSource as Source
from qgis.core import QgsProcessingParameterFile as File
from qgis.core import QgsProcessingParameterFileDestination as FileOut
from qgis.core import QgsProcessingParameterMultipleLayers as Layers
from qgis.core import QgsProcessingParameterString as Text

from ...i18n import QT_TRANSLATE_NOOP, translate
from ..base import SozialraumAlgorithm, advanced
from ..run import Run
from ..shared import VECTOR, field
from . import deliver_steps as steps
from .suppress_steps import other_sources

GEOPACKAGE = "GeoPackage (*.gpkg)"


class DeliverAlgorithm(SozialraumAlgorithm):
    NAME, GROUP_ID = "deliver", "confidentiality"
    RELEASES = True
    TITLE = QT_TRANSLATE_NOOP("Sozialraum", "Write internal and release file")
    GROUP = QT_TRANSLATE_NOOP("Sozialraum", "Confidentiality")
    TAGS = QT_TRANSLATE_NOOP("Sozialraum", "release,internal,intern,freigabe,geopackage,publish")
    HELP = QT_TRANSLATE_NOOP(
        "Sozialraum",
        "Writes the results of a year into two GeoPackages: the release file with protected counts "
        "and what was computed from them, and the internal file with everything else. Each table "
        "says in its name and metadata which of the two it is.\n\n"
        "Before anything is written the release is compared with the pattern of “Suppress small "
        "cells”: if a cell that the pattern withholds still holds a number, the run ends and names "
        "it. A long table of indicators has numerators and denominators and is refused for "
        "release. What the pattern does not know is not checked: protect first, then compute.",
    )

    def define(self):
        yield from self._define_release()
        yield from self._define_internal()
        yield from self._define_description()
        yield (
            FileOut("OUTPUT", translate("Sozialraum", "Release file"), GEOPACKAGE),
            translate("Sozialraum", "GeoPackage that may leave the house, such as 2023_freigabe."),
        )
        yield (
            FileOut("OUTPUT_INTERNAL", translate("Sozialraum", "Internal file"), GEOPACKAGE),
            translate("Sozialraum", "GeoPackage that stays in the house, such as 2023_intern."),
        )

    def _define_release(self):
        yield (
            _table("INPUT", translate("Sozialraum", "Areas (release)")),
            translate("Sozialraum", "Protected counts, with indicators made from them."),
        )
        yield (
            field("KEY_FIELD", translate("Sozialraum", "Area key")),
            translate("Sozialraum", "The field that named the areas when they were protected."),
        )
        yield (
            _table("LEVELS", translate("Sozialraum", "Larger areas (release)"), True),
            translate("Sozialraum", "Optional: protected sums of larger areas: level, area …"),
        )
        yield (
            Source("PATTERN", translate("Sozialraum", "Pattern (internal)"), VECTOR, None, True),
            translate(
                "Sozialraum",
                "The pattern of “Suppress small cells”, against which the release is checked. It "
                "becomes a table of the internal file.",
            ),
        )

    def _define_internal(self):
        yield (
            _table("INTERNAL_AREAS", translate("Sozialraum", "Areas (internal)"), True),
            translate("Sozialraum", "Optional: unprotected counts, with indicators."),
        )
        yield (
            _table("INTERNAL_LEVELS", translate("Sozialraum", "Larger areas (internal)"), True),
            translate("Sozialraum", "Optional: unprotected sums of larger areas."),
        )
        yield (
            _table("COMPARISON", translate("Sozialraum", "Comparison with last year"), True),
            translate("Sozialraum", "Optional: the differences, for the internal file."),
        )
        yield (
            advanced(
                Layers(
                    "FURTHER",
                    translate("Sozialraum", "Further internal tables"),
                    QgsProcessing.SourceType.TypeVector,
                    None,
                    True,
                )
            ),
            translate("Sozialraum", "Such as the long table; each keeps its name."),
        )

    def _define_description(self):
        yield (
            File("STYLE", translate("Sozialraum", "Style"), extension="qml", optional=True),
            translate("Sozialraum", "Style of the areas in both files, made by “Style a map”."),
        )
        yield (
            Text("DATE", translate("Sozialraum", "Date of the counts"), "", False, True),
            translate("Sozialraum", "Year-month-day, such as 2023-12-31. For the metadata."),
        )
        yield (
            Text("SOURCE_NOTE", translate("Sozialraum", "Source note"), "", False, True),
            translate("Sozialraum", "Where the counts come from; stands in the metadata."),
        )
        yield (
            Flag("OVERWRITE", translate("Sozialraum", "Replace existing files"), False, True),
            translate("Sozialraum", "No: the run ends if one of the files is there already."),
        )
        yield (
            advanced(Flag("LOAD", translate("Sozialraum", "Load the areas"), True, True)),
            translate("Sozialraum", "Adds the areas of both files to the project."),
        )

    def define_outputs(self):
        yield QgsProcessingOutputNumber("CHECKED", translate("Sozialraum", "Withheld cells"))

    def prepare(self, parameters, context) -> None:
        layers = self.parameterAsLayerList(parameters, "FURTHER", context)
        self.further = other_sources(layers, context)

    def check(self, run: Run) -> str:
        from ...core.tables.dates import iso_date

        iso_date(run.text("DATE"), "DATE")
        return steps.misnamed(run)

    def compute(self, run: Run) -> dict:
        release, internal = steps.contents(run, self.further)
        withheld = steps.check_release(run, release)
        steps.write(run, "OUTPUT", release)
        if internal:
            steps.write(run, "OUTPUT_INTERNAL", internal)
        steps.load(run, release, internal)
        run.info(
            translate(
                "Sozialraum",
                "Release: {release} tables, {withheld} withheld cells hold no number. Internal: "
                "{internal} tables.",
            ).format(release=len(release), withheld=withheld, internal=len(internal))
        )
        files = {name: run.path_out(name) for name in ("OUTPUT", "OUTPUT_INTERNAL")}
        return run.outputs(CHECKED=withheld, **files)


def _table(name: str, title: str, optional: bool = False) -> Source:
    return Source(name, title, VECTOR, None, optional)
