"""compositeindex: indicators, themes, index, rank, classes and contributions in one run."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputNumber
from qgis.core import QgsProcessingParameterFeatureSink as Sink
from qgis.core import QgsProcessingParameterFileDestination as FileDestination

from ...i18n import QT_TRANSLATE_NOOP, translate
from ..base import SozialraumAlgorithm
from ..run import Run
from ..shared import (
    TABLE,
    further_table,
    origin_parameters,
    prefix_parameter,
    state_fields_parameter,
)
from . import compositeindex_steps as steps
from .index_base import read_base
from .index_parameters import index_parameters, name_parameter


class CompositeIndexAlgorithm(SozialraumAlgorithm):
    NAME, GROUP_ID = "compositeindex", "indices"
    TITLE = QT_TRANSLATE_NOOP("Sozialraum", "Composite index")
    GROUP = QT_TRANSLATE_NOOP("Sozialraum", "Indices")
    TAGS = QT_TRANSLATE_NOOP(
        "Sozialraum",
        "index,composite,z-score,ranking,deprivation,weights,pca,contribution,kommonitor,gisd",
    )
    HELP = QT_TRANSLATE_NOOP(
        "Sozialraum",
        "Makes one number of several indicators: each is scaled, turned if a high value is "
        "favourable, weighed and combined, in themes first if there are any. Rank 1 is the "
        "highest index, class 1 the lowest.\n\n"
        "Each indicator and each theme has a field that says what it adds to the index of an area "
        "(c_…, ct_…; t_… is the score of a theme). Where sums or means are combined, these add up "
        "to the index; else they are the index minus the index without the part.\n\n"
        "Areas without an indicator, with too few inhabitants or named as outliers are left out "
        "before anything is compared; they get NULL and included 0. A suppressed value is never "
        "used, so nothing about it follows from the index, the ranks or the contributions of "
        "others.\n\n"
        "An index describes: it never says need by itself. Numbers and shares of the single "
        "indicators remain decisive. Example: INDICATORS s1, s3, s4; PRESET berlin; "
        "POPULATION_FIELD einwohner gives Berlin's status index.",
    )

    def define(self):
        yield from index_parameters()
        yield name_parameter()
        yield from origin_parameters()
        yield prefix_parameter()
        yield state_fields_parameter()
        yield (
            Sink("OUTPUT", translate("Sozialraum", "Composite index"), TABLE),
            translate(
                "Sozialraum",
                "The input with index, class, rank, contributions and themes.",
            ),
        )
        yield (
            further_table("OUTPUT_BASE", translate("Sozialraum", "Base of the index")),
            translate(
                "Sozialraum",
                "Optional table: means, standard deviations, extremes, weights and class limits, "
                "the base for the same index of a later year.",
            ),
        )
        yield (
            FileDestination(
                "REPORT", translate("Sozialraum", "Report"), "HTML (*.html)", None, True, False
            ),
            translate(
                "Sozialraum",
                "Optional: formula, indicators, weights and loadings, outliers, class limits, "
                "areas left out, and the contributions of all areas as bars.",
            ),
        )

    def define_outputs(self):
        yield QgsProcessingOutputNumber("EXCLUDED", translate("Sozialraum", "Areas left out"))

    def check(self, run: Run) -> str:
        steps.configuration(run)
        return ""

    def compute(self, run: Run) -> dict:
        from ...core.indices.composite import composite, index_figures

        config = steps.configuration(run)
        source, rows, figures, population = steps.read(run, config)
        base = read_base(run, config)
        result = composite(figures.values, config, population, base)
        excluded = steps.say(run, config, result)
        steps.say_contributions(run, result)
        indices = index_figures(result, figures, config)
        steps.write(run, source, rows, config, result, indices)
        report = steps.write_report(run, rows, config, result)
        run.summary(len(rows.frame), len(rows.frame), indices[["index"]])
        return run.outputs(EXCLUDED=excluded, **report)
