"""joinareas: a table put beside its areas, and nothing lost on the way."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputNumber
from qgis.core import QgsProcessingParameterFeatureSink as Sink
from qgis.core import QgsProcessingParameterFeatureSource as Source
from qgis.core import QgsProcessingParameterString as Text

from ...gis.provenance import Provenance
from ...i18n import QT_TRANSLATE_NOOP, translate
from ..base import SozialraumAlgorithm
from ..results import StyledResult
from ..run import Run
from ..shared import (
    VECTOR,
    choice,
    field,
    further_table,
    prefix_parameter,
    state_fields_parameter,
)


class JoinAreasAlgorithm(SozialraumAlgorithm):
    NAME, GROUP_ID = "joinareas", "data"
    TITLE = QT_TRANSLATE_NOOP("Sozialraum", "Join a table to areas")
    GROUP = QT_TRANSLATE_NOOP("Sozialraum", "Data")
    TAGS = QT_TRANSLATE_NOOP("Sozialraum", "join,table,areas,key,name,match,date,time")
    HELP = QT_TRANSLATE_NOOP(
        "Sozialraum",
        "Puts the fields of a table beside the areas they belong to, by key, or by name where "
        "there is no key. By name, spellings are alike that differ in umlauts, ß, St. and Sankt, "
        "hyphens, blanks or case only. What is left is listed for both sides with the reason and "
        "the nearest proposal; a proposal is applied only if it is confirmed in PAIRS.\n\n"
        "States come with their fields. Rows ~unassigned become rows without geometry, so that "
        "sums stay right. With a date field there is one feature for each area and date, with a "
        "true date for the temporal controller.",
    )

    def define(self):
        yield (
            Source("INPUT", translate("Sozialraum", "Areas"), VECTOR),
            translate("Sozialraum", "Layer that the table is joined to. It is not changed."),
        )
        yield (
            field("KEY_FIELD", translate("Sozialraum", "Area key")),
            translate("Sozialraum", "Key of the areas; their name if the match is by name."),
        )
        yield (
            Source("TABLE", translate("Sozialraum", "Table"), VECTOR),
            translate("Sozialraum", "All its fields are joined, except the key."),
        )
        yield (
            field("TABLE_KEY", translate("Sozialraum", "Key in the table"), "TABLE"),
            translate("Sozialraum", "Key of the areas in the table; or their name."),
        )
        yield (
            field("DATE_FIELD", translate("Sozialraum", "Date field"), "TABLE", optional=True),
            translate(
                "Sozialraum",
                "For a table with several rows an area: dates, or text such as 2023-12-31. Every "
                "area then appears once a date.",
            ),
        )
        yield (
            choice("MATCH", translate("Sozialraum", "Match by"), ["key", "name"], "key"),
            translate("Sozialraum", "key: keys are equal. name: names are alike in spelling."),
        )
        yield (
            Text("PAIRS", translate("Sozialraum", "Confirmed pairs"), "", False, True),
            translate(
                "Sozialraum",
                'Names that belong together, such as "Haaren/Verlautenheide"="Haaren";'
                '"City"="Mitte": first the name in the table.',
            ),
        )
        yield (
            choice(
                "ABSENT",
                translate("Sozialraum", "Areas without a row"),
                ["missing", "zero"],
                "missing",
            ),
            translate(
                "Sozialraum",
                "missing: no data. zero: the table leaves out areas without cases; their numbers "
                "are 0.",
            ),
        )
        yield prefix_parameter()
        yield state_fields_parameter()
        yield (
            Sink("OUTPUT", translate("Sozialraum", "Joined areas")),
            translate("Sozialraum", "The areas with the fields of the table."),
        )
        yield (
            further_table("OUTPUT_UNMATCHED", translate("Sozialraum", "Without a partner")),
            translate(
                "Sozialraum",
                "Keys of both sides without a partner: reason (not_found, leading_zeros, "
                "ambiguous), nearest proposal and how similar it is.",
            ),
        )

    def define_outputs(self):
        yield QgsProcessingOutputNumber("MATCHED", translate("Sozialraum", "Rows matched"))
        yield QgsProcessingOutputNumber(
            "UNMATCHED_AREAS", translate("Sozialraum", "Areas without a row")
        )
        yield QgsProcessingOutputNumber(
            "UNMATCHED_ROWS", translate("Sozialraum", "Rows without an area")
        )

    def compute(self, run: Run) -> dict:
        from ...core.tables.joining import AREAS
        from .joinareas_steps import joined, match_of, report, table_of

        table = table_of(run)
        match = match_of(run, table)
        columns, aliases = joined(run, table, match)
        run.write_areas("OUTPUT", "INPUT", run.field("KEY_FIELD"), columns, _result(run), aliases)
        title = translate("Sozialraum", "{table}: without a partner").format(
            table=run.source("TABLE").name
        )
        run.write_table(
            "OUTPUT_UNMATCHED", match.unmatched, StyledResult(Provenance(title, title)), _aliases()
        )
        matched = sum(area is not None for area in match.areas)
        report(run, match, matched)
        return run.outputs(
            MATCHED=matched,
            UNMATCHED_AREAS=int((match.unmatched["side"] == AREAS).sum()),
            UNMATCHED_ROWS=len(match.areas) - matched,
        )


def _result(run: Run) -> StyledResult:
    areas, table = run.source("INPUT").name, run.source("TABLE").name
    title = translate("Sozialraum", "{areas} with {table}").format(areas=areas, table=table)
    about = translate(
        "Sozialraum", "{table} joined to {areas} by {match}: {table_key} = {key}."
    ).format(
        table=table,
        areas=areas,
        match=run.key("MATCH"),
        table_key=run.field("TABLE_KEY"),
        key=run.field("KEY_FIELD"),
    )
    return StyledResult(Provenance(title, about), style=_style(run))


def _style(run: Run):
    """Of a long table the values, in classes over all dates; other tables may hold anything."""
    from ...gis.long_style import is_long, style_long_table

    return style_long_table if is_long(run.source("TABLE").field_names()) else None


def _aliases() -> dict[str, str]:
    return {
        "side": translate("Sozialraum", "Side"),
        "key": translate("Sozialraum", "Key"),
        "reason": translate("Sozialraum", "Reason"),
        "proposal": translate("Sozialraum", "Proposal"),
        "similarity": translate("Sozialraum", "Similarity"),
    }
