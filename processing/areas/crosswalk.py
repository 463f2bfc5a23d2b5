"""crosswalk: which share of a source area belongs to which target area."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputNumber
from qgis.core import QgsProcessingParameterFeatureSink as Sink
from qgis.core import QgsProcessingParameterFeatureSource as Source
from qgis.core import QgsProcessingParameterNumber as Number

from ...gis.provenance import Provenance
from ...i18n import QT_TRANSLATE_NOOP, translate
from ..base import SozialraumAlgorithm, advanced
from ..results import StyledResult
from ..run import Run
from ..shared import PLACES, POLYGONS, TABLE, choice, field
from . import crosswalk_steps as steps

METHODS = ["area", "largest", "centroid", "ancillary"]


class CrosswalkAlgorithm(SozialraumAlgorithm):
    NAME, GROUP_ID = "crosswalk", "areas"
    TITLE = QT_TRANSLATE_NOOP("Sozialraum", "Crosswalk between area levels")
    GROUP = QT_TRANSLATE_NOOP("Sozialraum", "Areas")
    TAGS = QT_TRANSLATE_NOOP("Sozialraum", "crosswalk,areal weighting,overlap,allocation,areas")
    HELP = QT_TRANSLATE_NOOP(
        "Sozialraum",
        "Makes the table that says which share of each source area belongs to which target area: "
        "source, target, weight. “Aggregate to areas” sums with it; it can be stored, edited and "
        "used again.\n\n"
        "The weights of one source add up to at most 1; what is missing to 1 lies outside all "
        "targets and is reported. Areas are planar, in the targets' CRS if it is projected, else "
        "in EPSG:3035. Invalid geometries are repaired and named.",
    )

    def define(self):
        yield (
            Source("INPUT", translate("Sozialraum", "Source areas"), POLYGONS),
            translate("Sozialraum", "The areas that hold the figures: cells, blocks, districts."),
        )
        yield (
            field("KEY_FIELD", translate("Sozialraum", "Key of the source areas")),
            translate("Sozialraum", "Names each source area once. Read as text: 05 stays 05."),
        )
        yield (
            Source("TARGET", translate("Sozialraum", "Target areas"), POLYGONS),
            translate("Sozialraum", "The areas that figures are wanted for, such as Sozialräume."),
        )
        yield (
            field("TARGET_KEY_FIELD", translate("Sozialraum", "Key of the target areas"), "TARGET"),
            translate("Sozialraum", "Names each target area once."),
        )
        yield (
            choice("METHOD", translate("Sozialraum", "Method"), METHODS, "area"),
            translate(
                "Sozialraum",
                "area: by share of area, for cells and areas that cross borders; the sums are "
                "estimates. largest: each source wholly to the target that covers most of it. "
                "centroid: each source wholly to the target that holds its point on surface (on a "
                "border the lowest key). ancillary: by the share of residents, residential land or "
                "finer cells of the ancillary layer; better estimates than by area.",
            ),
        )
        yield (
            Source("ANCILLARY", translate("Sozialraum", "Ancillary layer"), PLACES, None, True),
            translate(
                "Sozialraum",
                "Method ancillary: where within the source areas people live. Points such as "
                "addresses, or polygons such as residential land or finer cells.",
            ),
        )
        yield (
            field(
                "ANCILLARY_FIELD",
                translate("Sozialraum", "Weight of the ancillary layer"),
                "ANCILLARY",
                optional=True,
            ),
            translate(
                "Sozialraum",
                "Numbers such as residents. Without it each point counts 1, and polygons count by "
                "their area.",
            ),
        )
        yield (
            advanced(
                Number(
                    "MIN_SHARE",
                    translate("Sozialraum", "Smallest share"),
                    Number.Type.Double,
                    0.0,
                    True,
                    0.0,
                    0.5,
                )
            ),
            translate(
                "Sozialraum",
                "Methods area and ancillary: pairs below this share of the source are slivers; "
                "they are dropped and the rest is rescaled to the same sum. 0.01 (with a decimal "
                "point) is one per cent. Where borders are drawn twice, 0.000001 to 0.01 is apt.",
            ),
        )
        yield (
            Sink("OUTPUT", translate("Sozialraum", "Crosswalk"), TABLE),
            translate("Sozialraum", "Table with source, target, weight and overlap_m2."),
        )

    def define_outputs(self):
        yield QgsProcessingOutputNumber(
            "UNASSIGNED", translate("Sozialraum", "Source areas without a target")
        )

    def check(self, run: Run) -> str:
        if (run.key("METHOD") == "ancillary") != run.given("ANCILLARY"):
            return translate(
                "Sozialraum", "The method “ancillary” and the ancillary layer belong together."
            )
        return ""

    def compute(self, run: Run) -> dict:
        sources, targets, crosswalk = steps.crosswalk(run)
        steps.report(run, crosswalk)
        table = crosswalk.table.rename(columns={"overlap": "overlap_m2"})
        run.write_table("OUTPUT", table, _result(run), _aliases())
        run.info(
            translate(
                "Sozialraum",
                "Source areas: {sources}. Target areas: {targets}. Pairs: {pairs}. Source areas "
                "without a target: {unassigned}.",
            ).format(
                sources=sources,
                targets=targets,
                pairs=len(table),
                unassigned=len(crosswalk.unassigned),
            )
        )
        return run.outputs(UNASSIGNED=len(crosswalk.unassigned))


def _result(run: Run) -> StyledResult:
    title = translate("Sozialraum", "Crosswalk {source} → {target}")
    method = {
        "area": translate("Sozialraum", "weight = area of overlap / area of the source"),
        "largest": translate("Sozialraum", "weight 1 for the target with the largest overlap"),
        "centroid": translate("Sozialraum", "weight 1 for the target of the point on surface"),
        "ancillary": translate(
            "Sozialraum", "weight = ancillary weight of overlap / ancillary weight of the source"
        ),
    }[run.key("METHOD")]
    return StyledResult(
        Provenance(
            title.format(source=run.source("INPUT").name, target=run.source("TARGET").name), method
        )
    )


def _aliases() -> dict[str, str]:
    return {
        "source": translate("Sozialraum", "Source area"),
        "target": translate("Sozialraum", "Target area"),
        "weight": translate("Sozialraum", "Weight (share of the source)"),
        "overlap_m2": translate("Sozialraum", "Overlap in m²"),
    }
