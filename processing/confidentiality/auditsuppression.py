"""auditsuppression: what an outsider can reckon from published tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessing, QgsProcessingOutputNumber
from qgis.core import QgsProcessingParameterBoolean as Flag
from qgis.core import QgsProcessingParameterFeatureSink as Sink
from qgis.core import QgsProcessingParameterFeatureSource as Source
from qgis.core import QgsProcessingParameterMultipleLayers as Layers
from qgis.core import QgsProcessingParameterNumber as Number
from qgis.core import QgsProcessingParameterString as Text

from ...gis.provenance import Provenance
from ...i18n import QT_TRANSLATE_NOOP, translate
from ..base import SozialraumAlgorithm, advanced
from ..results import StyledResult
from ..run import Run
from ..shared import TABLE, VECTOR, field
from . import auditsuppression_steps as steps
from .suppress_output import aliases
from .suppress_parameters import define_parents, define_sums, define_within
from .suppress_steps import other_sources

if TYPE_CHECKING:
    import pandas as pd


class AuditSuppressionAlgorithm(SozialraumAlgorithm):
    NAME, GROUP_ID = "auditsuppression", "confidentiality"
    TITLE = QT_TRANSLATE_NOOP("Sozialraum", "Audit of suppression")
    GROUP = QT_TRANSLATE_NOOP("Sozialraum", "Confidentiality")
    TAGS = QT_TRANSLATE_NOOP(
        "Sozialraum", "confidentiality,audit,attack,disclosure,interval,secret,published"
    )
    HELP = QT_TRANSLATE_NOOP(
        "Sozialraum",
        "Tries to reckon the withheld counts of published tables, one's own or others', from all "
        "sums that are known: area levels, breakdowns, rates, further tables. For each withheld "
        "count it gives the lowest and the highest value that fit everything published (counts "
        "are whole and not negative), whether that is too narrow, and the sums that make it so, "
        "such as “W: Nord + Süd = Stadtbezirk: 17 − 14”.\n\n"
        "The audit knows only what is named here. It proves what can be reckoned, not that nobody "
        "knows more. Rounded or changed figures contradict each other and cannot be audited as if "
        "they were exact.",
    )

    def define(self):
        yield from self._define_tables()
        yield from self._define_rules()
        yield (
            Sink("OUTPUT", translate("Sozialraum", "Audit (internal)"), TABLE),
            translate(
                "Sozialraum",
                "One row for each withheld count: level, area, field, low, high, exposed (1 or 0) "
                "and because. Internal.",
            ),
        )

    def _define_tables(self):
        yield (
            Source("INPUT", translate("Sozialraum", "Published areas"), VECTOR),
            translate(
                "Sozialraum",
                "Layer or table as published: NULL where a count is withheld; states suppressed, "
                "unknown and others alike.",
            ),
        )
        yield (
            field("KEY_FIELD", translate("Sozialraum", "Area key")),
            translate("Sozialraum", "Names each area once (with a date field: once each date)."),
        )
        yield (
            field("COUNT_FIELDS", translate("Sozialraum", "Published counts"), many=True),
            translate("Sozialraum", "The counts, with their gaps."),
        )
        yield define_parents()
        yield define_sums()
        yield (
            Source(
                "TOTALS_TABLE",
                translate("Sozialraum", "Published larger areas"),
                VECTOR,
                None,
                True,
            ),
            translate(
                "Sozialraum",
                "Published sums over areas with the same field names: with the fields level (name "
                "of the parent field) and area, or with the key in a field of the level's name.",
            ),
        )
        yield (
            Layers(
                "OTHER",
                translate("Sozialraum", "Further published tables"),
                QgsProcessing.SourceType.TypeVector,
                None,
                True,
            ),
            translate("Sozialraum", "Tables of the same counts, by whomever they are published."),
        )

    def _define_rules(self):
        yield (
            Number(
                "THRESHOLD",
                translate("Sozialraum", "Least number of cases"),
                Number.Type.Integer,
                3,
                True,
                1,
            ),
            translate("Sozialraum", "Counts below it are too small."),
        )
        yield (
            Number(
                "PROTECTION",
                translate("Sozialraum", "Least width of the interval"),
                Number.Type.Double,
                None,
                True,
                1,
            ),
            translate(
                "Sozialraum",
                "A count is exposed if highest less lowest possible value is below it. Empty: the "
                "least number of cases.",
            ),
        )
        yield (
            advanced(Text("RATE_FIELDS", translate("Sozialraum", "Rates"), "", False, True)),
            translate(
                "Sozialraum", "Published rates among the fields, such as quote=Alo/EW;anteil=A/EW."
            ),
        )
        yield define_within()
        yield (
            advanced(field("DATE_FIELD", translate("Sozialraum", "Date field"), optional=True)),
            translate("Sozialraum", "If the input has several dates."),
        )
        yield (
            advanced(
                Flag("SINGLES", translate("Sozialraum", "Attack by lone persons"), False, True)
            ),
            translate(
                "Sozialraum",
                "Also exposed: a count that whoever is alone in the other withheld part of one sum "
                "can reckon to be too small.",
            ),
        )

    def define_outputs(self):
        yield QgsProcessingOutputNumber("EXPOSED", translate("Sozialraum", "Exposed cells"))

    def prepare(self, parameters, context) -> None:
        layers = self.parameterAsLayerList(parameters, "OTHER", context)
        self.others = other_sources(layers, context)

    def compute(self, run: Run) -> dict:
        rows, found = steps.audited(run, self.others)
        exposed = int(found["exposed"].sum())
        steps.report(run, found)
        run.write_table("OUTPUT", _columns(run, found), _result(run), aliases())
        text = translate(
            "Sozialraum", "Areas in: {into}. Withheld counts audited: {count}. Exposed: {exposed}."
        )
        run.info(text.format(into=rows, count=len(found), exposed=exposed))
        return run.outputs(EXPOSED=exposed)


def _columns(run: Run, found: pd.DataFrame) -> pd.DataFrame:
    return found if run.field("DATE_FIELD") else found.drop(columns="date")


def _result(run: Run) -> StyledResult:
    title = translate("Sozialraum", "{source}, audit of suppression (INTERN)")
    about = translate(
        "Sozialraum",
        "Lowest and highest value of each withheld count that fit everything published: {totals}; "
        "levels {levels}; further tables {others}. Internal: it says what can be reckoned.",
    ).format(
        totals=run.text("TOTALS") or "–",
        levels=", ".join(run.fields("PARENT_FIELDS")) or "–",
        others=", ".join(layer.name() for layer in run.layers("OTHER")) or "–",
    )
    return StyledResult(Provenance(title.format(source=run.source("INPUT").name), about))
