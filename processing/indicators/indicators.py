"""indicators: what the catalogue knows, computed from what the fields allow."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterFile
from qgis.core import QgsProcessingParameterBoolean as Flag
from qgis.core import QgsProcessingParameterFeatureSink as Sink
from qgis.core import QgsProcessingParameterFeatureSource as Source
from qgis.core import QgsProcessingParameterNumber as Number
from qgis.core import QgsProcessingParameterString as Text

from ...i18n import QT_TRANSLATE_NOOP, language, translate
from ..base import SozialraumAlgorithm, advanced
from ..run import Run
from ..shared import TABLE, VECTOR, field, further_table, prefix_parameter, state_fields_parameter
from . import indicators_output as output
from .indicators_comparison import rounded, with_comparison


class IndicatorsAlgorithm(SozialraumAlgorithm):
    NAME, GROUP_ID = "indicators", "indicators"
    TITLE = QT_TRANSLATE_NOOP("Sozialraum", "Indicators")
    GROUP = QT_TRANSLATE_NOOP("Sozialraum", "Indicators")
    TAGS = QT_TRANSLATE_NOOP("Sozialraum", "indicator,rate,share,quota,monitoring,catalogue")
    HELP = QT_TRANSLATE_NOOP(
        "Sozialraum",
        "Computes the indicators of the catalogue from the counts of each area: numerator divided "
        "by denominator, times a factor. Variables are found among the fields by their key or an "
        "alias of the catalogue, or named in the field map; finer age bands are added up where "
        "they make up the ages of a formula. An indicator whose variables are missing is left "
        "out, and the log says which.\n\n"
        "NULL is never 0: a missing or secret part makes the indicator NULL, a denominator of 0 "
        "makes it “not applicable”, one below the minimum “base too small”. The long table holds "
        "numerators and denominators; made from unprotected counts it is internal.",
    )

    def define(self):
        yield from self._define_source()
        yield from self._define_description()
        yield (
            Sink("OUTPUT", translate("Sozialraum", "Areas with indicators"), TABLE),
            translate("Sozialraum", "The input with one field for each indicator."),
        )
        yield (
            further_table(
                "OUTPUT_TABLE", translate("Sozialraum", "Table of indicators (long, internal)")
            ),
            translate(
                "Sozialraum",
                "Optional: one row per area, date and indicator with value, numerator, "
                "denominator, state, unit and source.",
            ),
        )

    def _define_source(self):
        yield (
            Source("INPUT", translate("Sozialraum", "Areas with counts"), VECTOR),
            translate("Sozialraum", "Layer or table with the counts of each area, not with rates."),
        )
        yield (
            field("KEY_FIELD", translate("Sozialraum", "Area key")),
            translate("Sozialraum", "Names each area once (with a date field: once each date)."),
        )
        yield (
            Text("INDICATORS", translate("Sozialraum", "Indicators"), "", False, True),
            translate(
                "Sozialraum",
                "Keys of the catalogue, such as anteil_u18;altenquotient_65. Empty: all that the "
                "fields allow.",
            ),
        )
        yield (
            Text("FIELD_MAP", translate("Sozialraum", "Field map"), "", False, True),
            translate(
                "Sozialraum",
                "Variable and field where names differ, such as ew=EW_2023;ew_00_17=u18. For one "
                "indicator only: anteil_u18.ew=u18_base.",
            ),
        )
        yield (
            Text("DATE", translate("Sozialraum", "Date of the counts"), "", False, True),
            translate("Sozialraum", "Year-month-day, such as 2023-12-31. It stands in the table."),
        )
        yield (
            advanced(field("DATE_FIELD", translate("Sozialraum", "Date field"), optional=True)),
            translate("Sozialraum", "Instead of the date, if the input has several dates."),
        )
        yield (
            advanced(
                field(
                    "LEVEL_FIELD",
                    translate("Sozialraum", "Field with the area level"),
                    optional=True,
                )
            ),
            translate(
                "Sozialraum",
                "If the input has several area levels, such as the larger areas of “Suppress small "
                "cells”: shares of the whole, comparison values and ranks stay within a level.",
            ),
        )
        yield (
            field(
                "PARENT_FIELD",
                translate("Sozialraum", "Field that names the larger area"),
                optional=True,
            ),
            translate(
                "Sozialraum",
                "Optional: adds to each indicator X the value of the larger area (X_parent) and of "
                "the whole (X_all), both from summed counts.",
            ),
        )
        yield (
            Flag("COMPARE", translate("Sozialraum", "Add comparison values"), False, True),
            translate(
                "Sozialraum",
                "Adds to each indicator X the value of the whole (X_all, from summed counts), the "
                "difference from it (X_diff, in the unit of the indicator) and the rank (X_rank, 1 "
                "for the largest value; equal values share a rank).",
            ),
        )

    def _define_description(self):
        yield (
            advanced(
                QgsProcessingParameterFile(
                    "CATALOG", translate("Sozialraum", "Catalogue"), extension="yaml", optional=True
                )
            ),
            translate("Sozialraum", "An office's own catalogue. Empty: the one that is shipped."),
        )
        yield (
            Number(
                "MIN_DENOMINATOR",
                translate("Sozialraum", "Smallest denominator"),
                Number.Type.Double,
                None,
                True,
                0.0,
            ),
            translate(
                "Sozialraum",
                "Indicators with a smaller denominator are NULL with the state “base too small”. "
                "Empty: as the catalogue says.",
            ),
        )
        yield (
            advanced(Flag("ROUND", translate("Sozialraum", "Round for publication"), False, True)),
            translate(
                "Sozialraum",
                "Rounds the indicators of the layer to the decimals of the catalogue, as tables "
                "and maps show them. The long table keeps what was computed.",
            ),
        )
        for name, title, help_text in (
            (
                "LEVEL",
                translate("Sozialraum", "Area level"),
                translate("Sozialraum", "Name of the level in the table. Empty: the layer's name."),
            ),
            (
                "AREA_VERSION",
                translate("Sozialraum", "Version of the areas"),
                translate("Sozialraum", "Gebietsstand of the areas, such as 2023-12-31."),
            ),
            (
                "SOURCE_NOTE",
                translate("Sozialraum", "Source note"),
                translate(
                    "Sozialraum", "Where the counts come from; stands in table and metadata."
                ),
            ),
        ):
            yield advanced(Text(name, title, "", False, True)), help_text
        yield prefix_parameter()
        yield state_fields_parameter()

    def define_outputs(self):
        yield QgsProcessingOutputNumber("COMPUTED", translate("Sozialraum", "Indicators computed"))
        yield QgsProcessingOutputNumber("SKIPPED", translate("Sozialraum", "Indicators left out"))

    def check(self, run: Run) -> str:
        from ...core.tables.dates import iso_date

        iso_date(run.text("DATE"), "DATE")
        if run.text("DATE") and run.field("DATE_FIELD"):
            return translate("Sozialraum", "Give either one date or a date field.")
        return ""

    def compute(self, run: Run) -> dict:
        from ...core.indicators.catalog import load_catalog
        from ...core.indicators.compute import compute
        from ...core.indicators.variables import plan
        from ...core.tables.notation import parse_list, parse_pairs

        source = run.source("INPUT")
        catalog = load_catalog(run.file("CATALOG"))
        chosen = plan(
            catalog,
            source.field_names(),
            parse_list(run.text("INDICATORS"), "INDICATORS"),
            parse_pairs(run.text("FIELD_MAP"), "FIELD_MAP"),
        )
        output.report_plan(run, chosen, catalog)
        rows, groups = output.read(run, chosen)
        counts = rows.figures(chosen.needed)
        computed = compute(counts, chosen, output.smallest_denominator(run), groups.labels)
        output.report_doubts(run, computed)

        figures = with_comparison(run, rows, groups.labels, chosen, counts, computed)
        if run.flag("ROUND"):
            figures = rounded(figures, catalog)
        output.call_internal_if_small(run, computed)
        output.write_areas(run, source, rows, chosen, figures, language())
        output.write_long(run, rows, groups, chosen, computed, catalog)
        run.summary(len(rows.frame), len(rows.frame), computed.figures)
        return run.outputs(COMPUTED=len(chosen.indicators), SKIPPED=len(chosen.skipped))
