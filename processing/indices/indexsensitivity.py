"""indexsensitivity: how much ranks and classes of an index hang on its conventions."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputNumber
from qgis.core import QgsProcessingParameterEnum as Choice
from qgis.core import QgsProcessingParameterFeatureSink as Sink
from qgis.core import QgsProcessingParameterFileDestination as FileDestination
from qgis.core import QgsProcessingParameterNumber as Number

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
from . import compositeindex_steps as index_steps
from . import indexsensitivity_steps as steps
from .index_base import read_base
from .index_parameters import index_parameters, name_parameter

SCALINGS = ["own", "zscore", "minmax", "rank", "percentile"]
COMBINATIONS = ["own", "sum", "mean", "geometric", "harmonic", "minimum"]


class IndexSensitivityAlgorithm(SozialraumAlgorithm):
    NAME, GROUP_ID = "indexsensitivity", "indices"
    TITLE = QT_TRANSLATE_NOOP("Sozialraum", "Sensitivity of an index")
    GROUP = QT_TRANSLATE_NOOP("Sozialraum", "Indices")
    TAGS = QT_TRANSLATE_NOOP(
        "Sozialraum",
        "index,sensitivity,uncertainty,robustness,monte carlo,rank,correlation,cronbach,spearman",
    )
    HELP = QT_TRANSLATE_NOOP(
        "Sozialraum",
        "Shows how much the ranks and classes of a composite index hang on its weights, its "
        "scaling and its combination, and on single indicators. The index is described as for "
        "“Composite index”; it is then reckoned many times over, each time with weights drawn "
        "anew and with one of the scalings and combinations that are tried.\n\n"
        "Each area gets its rank in the index and the ranks between which it lies in 90 % of the "
        "runs (rank_p05, rank_median, rank_p95), and the share of the runs in which it is in the "
        "class of the index (class_share). The second output has what becomes of the ranks without "
        "an indicator, correlations and Cronbach's alpha. The report shows all of it in words, "
        "tables and plots.\n\n"
        "Wide ranges do not make an index wrong: they say which differences between areas it "
        "cannot carry. What the method does not vary – the choice of the indicators, errors in "
        "the data – it does not show. A suppressed value is never used. Example: INDICATORS s1, "
        "s3, s4; PRESET berlin; POPULATION_FIELD einwohner; RUNS 1000.",
    )

    def define(self):
        yield from index_parameters()
        yield from self._define_runs()
        yield name_parameter()
        yield from origin_parameters()
        yield prefix_parameter()
        yield state_fields_parameter()
        yield (
            Sink("OUTPUT", translate("Sozialraum", "Ranges of ranks"), TABLE),
            translate(
                "Sozialraum",
                "The input with rank and class of the index, ranges of ranks and class share.",
            ),
        )
        yield (
            further_table("OUTPUT_INDICATORS", translate("Sozialraum", "Indicators of the index")),
            translate(
                "Sozialraum",
                "Optional table: for each indicator the ranks without it, its correlations and "
                "Cronbach's alpha without it.",
            ),
        )
        yield (
            FileDestination(
                "REPORT", translate("Sozialraum", "Report"), "HTML (*.html)", None, True, False
            ),
            translate(
                "Sozialraum",
                "Optional: results in words, with tables and plots for a paper to a committee.",
            ),
        )

    def _define_runs(self):
        whole, number = Number.Type.Integer, Number.Type.Double
        yield (
            Number(
                *("RUNS", translate("Sozialraum", "Number of runs"), whole),
                *(1000, True, 1, 1_000_000),
            ),
            translate("Sozialraum", "1000 are enough for most purposes, 10000 for a publication."),
        )
        yield (
            Number(*("SEED", translate("Sozialraum", "Seed"), whole, 1, True, 0, 2_147_483_647)),
            translate("Sozialraum", "The same seed gives the same result."),
        )
        yield (
            Number(
                *("WEIGHT_SPREAD", translate("Sozialraum", "Spread of the weights"), number),
                *(0.25, True, 0.0, 1.0),
            ),
            translate(
                "Sozialraum",
                "Each weight is drawn evenly around its own: 0.25 from three to five quarters of "
                "it, 1 from zero to double, 0 leaves it.",
            ),
        )
        yield (
            Choice(
                *("TRY_SCALINGS", translate("Sozialraum", "Scalings that are tried"), SCALINGS),
                *(True, ["own", "zscore", "minmax", "rank"], True, True),
            ),
            translate(
                "Sozialraum",
                "own is the scaling of the index, which is always among them; choose it alone to "
                "vary no scaling.",
            ),
        )
        yield (
            Choice(
                "TRY_COMBINATIONS",
                translate("Sozialraum", "Combinations that are tried"),
                *(COMBINATIONS, True, ["own", "mean", "geometric"], True, True),
            ),
            translate(
                "Sozialraum",
                "own is the combination of the index, which is always among them. For geometric "
                "and harmonic means, scaled values lie from 1 to 100; z-values have none.",
            ),
        )

    def define_outputs(self):
        yield QgsProcessingOutputNumber("EXCLUDED", translate("Sozialraum", "Areas left out"))
        yield QgsProcessingOutputNumber("ALPHA", translate("Sozialraum", "Cronbach's alpha"))
        yield QgsProcessingOutputNumber(
            "MEAN_MOVE", translate("Sozialraum", "Mean change of rank in a run")
        )

    def check(self, run: Run) -> str:
        index_steps.configuration(run)
        return ""

    def compute(self, run: Run) -> dict:
        from ...core.indices.composite import composite, index_figures

        config, plan = index_steps.configuration(run), steps.planned(run)
        source, rows, figures, population = index_steps.read(run, config)
        base = read_base(run, config)
        result = composite(figures.values, config, population, base)
        found = steps.examined(run, config, plan, result, base)
        excluded = steps.say(run, config, plan, found)
        ranges = steps.figures_of(found, index_figures(result, figures, config))
        steps.write(run, source, rows, config, plan, found, ranges)
        report = steps.write_report(run, rows, config, plan, found)
        run.summary(len(rows.frame), len(rows.frame), ranges)
        alpha = found.indicators.alpha
        return run.outputs(
            EXCLUDED=excluded,
            ALPHA=None if alpha != alpha else alpha,
            MEAN_MOVE=found.sensitivity.move,
            **report,
        )
