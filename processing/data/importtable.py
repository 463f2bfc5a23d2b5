"""importtable: statistics tables as offices deliver them."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingOutputNumber
from qgis.core import QgsProcessingParameterFeatureSink as Sink
from qgis.core import QgsProcessingParameterFile as File
from qgis.core import QgsProcessingParameterFileDestination as FileDestination
from qgis.core import QgsProcessingParameterNumber as Number
from qgis.core import QgsProcessingParameterString as Text

from ...gis.provenance import Provenance
from ...i18n import QT_TRANSLATE_NOOP, translate
from ..base import SozialraumAlgorithm, advanced
from ..results import StyledResult
from ..run import Run
from ..shared import TABLE, choice, further_table, state_fields_parameter
from .importtable_output import report_to_log, table_of, write_files

_FILES = "Tabellen (*.csv *.txt *.tsv *.xlsx *.xls *.ods *.zip);;* (*)"
_CHOICES = {
    "PROFILE": ["auto", "din55301", "lsn", "ba", "kosis"],
    "ENCODING": ["auto", "utf-8", "cp1252", "cp850", "utf-16"],
    "DELIMITER": ["auto", "semicolon", "comma", "tab", "pipe"],
    "DECIMAL": ["auto", "comma", "point"],
    "EMPTY": ["missing", "zero"],
    "KEY_MODE": ["area", "none"],
}


class ImportTableAlgorithm(SozialraumAlgorithm):
    NAME, GROUP_ID = "importtable", "data"
    TITLE = QT_TRANSLATE_NOOP("Sozialraum", "Import a statistics table")
    GROUP = QT_TRANSLATE_NOOP("Sozialraum", "Data")
    TAGS = QT_TRANSLATE_NOOP(
        "Sozialraum", "import,table,csv,excel,xlsx,ods,signs,secret,GENESIS,encoding,total"
    )
    HELP = QT_TRANSLATE_NOOP(
        "Sozialraum",
        "Reads a table as an office delivers it: csv, txt, a zip with one csv, xlsx, xls or ods. "
        "Encoding, delimiter, headings below title lines, headings over several rows, footers, "
        "decimal marks, thousands and the meaning of signs are found by evidence; each can be set "
        "instead. The log and the report say what was found and why.\n\n"
        "Signs such as “-”, “.” or “*” become states in a field X_state, never 0 by guess. Keys "
        "keep their leading zeros. Rows such as “Insgesamt” go to the control totals, rows “Keine "
        "Zuordnung möglich” stay as ~unassigned. Flat files of GENESIS and regionalstatistik.de "
        "become one row an area.\n\n"
        "The import template saves all settings, so that next year's table is read alike.",
    )

    def define(self):
        yield (
            File(
                "INPUT",
                translate("Sozialraum", "File with the table"),
                File.Behavior.File,
                "",
                None,
                False,
                _FILES,
            ),
            translate("Sozialraum", "csv, txt, xlsx, xls, ods, or a zip with one csv."),
        )
        yield (
            Text("SHEET", translate("Sozialraum", "Sheet"), "", False, True),
            translate(
                "Sozialraum", "Name or number of the sheet. Empty: the first that holds figures."
            ),
        )
        yield (
            Text("KEY_COLUMN", translate("Sozialraum", "Column with the keys"), "", False, True),
            translate(
                "Sozialraum",
                "Heading of the column with the area keys, such as Schlüssel or RAUMID. Empty: "
                "found by its heading, else the first column.",
            ),
        )
        yield (
            Text("NAME_COLUMN", translate("Sozialraum", "Column with the names"), "", False, True),
            translate(
                "Sozialraum",
                "Heading of the column with the names of the areas. Empty: found by its heading; "
                "without one the key stands as name too.",
            ),
        )
        yield (
            choice("KEY_MODE", translate("Sozialraum", "Rows"), _CHOICES["KEY_MODE"], "area"),
            translate(
                "Sozialraum",
                "area: one row an area; keys must be unique, totals are set apart. none: all rows "
                "as they are, such as one an area and age, for pivottable.",
            ),
        )
        yield (
            Number(
                "KEY_WIDTH",
                translate("Sozialraum", "Digits of a key"),
                Number.Type.Integer,
                0,
                True,
                0,
                40,
            ),
            translate(
                "Sozialraum",
                "Shorter keys get their leading zeros back: with 8, 5334002.0 becomes 05334002. "
                "0: keys stay as they are.",
            ),
        )
        yield (
            choice("PROFILE", translate("Sozialraum", "Sign profile"), _CHOICES["PROFILE"], "auto"),
            translate(
                "Sozialraum",
                "What signs mean: din55301 (- nothing, 0 less than half, . unknown or secret), lsn "
                "(0 nothing, k rounds to zero, g secret), ba (* anonymised), kosis (1, 2 to 0 and "
                "3 to 4). auto decides by the signs that occur and says why.",
            ),
        )
        yield from self._define_advanced()
        yield (
            Sink("OUTPUT", translate("Sozialraum", "Imported table"), TABLE),
            translate(
                "Sozialraum",
                "Table with area, name, the columns under safe field names (the headings are their "
                "aliases) and their states.",
            ),
        )
        yield (
            further_table("OUTPUT_TOTALS", translate("Sozialraum", "Control totals")),
            translate("Sozialraum", "The total rows of the file, with the same fields."),
        )
        yield (
            FileDestination(
                "REPORT", translate("Sozialraum", "Report"), "HTML (*.html)", None, True, True
            ),
            translate(
                "Sozialraum",
                "What was found: encoding, headings, profile, columns with range and states, rows "
                "left out and why, keys repaired, what looks suspicious.",
            ),
        )
        yield (
            FileDestination(
                "SETTINGS_OUT",
                translate("Sozialraum", "Save as import template"),
                "JSON (*.json)",
                None,
                True,
                False,
            ),
            translate("Sozialraum", "Settings of this import, to be used next year."),
        )

    def _define_advanced(self):
        for name, title, text in (
            (
                "ENCODING",
                translate("Sozialraum", "Encoding"),
                translate("Sozialraum", "Of csv and txt files. auto: by evidence."),
            ),
            (
                "DELIMITER",
                translate("Sozialraum", "Delimiter"),
                translate(
                    "Sozialraum",
                    "Of csv and txt files. auto: what divides most rows alike.",
                ),
            ),
            (
                "DECIMAL",
                translate("Sozialraum", "Decimal mark"),
                translate(
                    "Sozialraum",
                    "comma: 1.234,5. point: 1,234.5. auto: by the numbers of the file; where none "
                    "shows it, the report says so.",
                ),
            ),
            (
                "EMPTY",
                translate("Sozialraum", "Empty cells"),
                translate(
                    "Sozialraum",
                    "Of number columns. missing: no data. zero: the office writes nothing for 0.",
                ),
            ),
        ):
            first = _CHOICES[name][0]
            yield advanced(choice(name, title, _CHOICES[name], first)), text
        yield (
            advanced(
                Number(
                    "HEADER_ROW",
                    translate("Sozialraum", "Row of the headings"),
                    Number.Type.Integer,
                    0,
                    True,
                    0,
                )
            ),
            translate("Sozialraum", "Number of the first row with headings. 0: found by evidence."),
        )
        yield (
            advanced(Text("SIGNS", translate("Sozialraum", "Further signs"), "", False, True)),
            translate(
                "Sozialraum",
                "Signs that the profile does not know, such as n.v.=missing;k.A.=unknown. States: "
                "zero, missing, unknown, suppressed, not_applicable, unreliable, later, "
                "below_half, small_base.",
            ),
        )
        yield (
            advanced(
                File(
                    "SETTINGS",
                    translate("Sozialraum", "Import template"),
                    File.Behavior.File,
                    "json",
                    None,
                    True,
                )
            ),
            translate(
                "Sozialraum",
                "A template that this algorithm saved. What is set above wins over it; field names "
                "stay those of the template although years in the headings change.",
            ),
        )
        yield state_fields_parameter()

    def define_outputs(self):
        yield QgsProcessingOutputNumber("ROWS", translate("Sozialraum", "Rows read"))
        yield QgsProcessingOutputNumber("TOTAL_ROWS", translate("Sozialraum", "Rows of totals"))
        yield QgsProcessingOutputNumber(
            "VALUES_WITH_STATE", translate("Sozialraum", "Values with a state")
        )
        yield QgsProcessingOutputNumber("ROWS_DROPPED", translate("Sozialraum", "Rows left out"))

    def compute(self, run: Run) -> dict:
        from ...core.tables.states import State
        from ...gis.delivery import read_delivery

        path = Path(run.file("INPUT"))
        delivered = read_delivery(path, _wishes(run))
        report_to_log(run, delivered)
        table, aliases = table_of(run, delivered, delivered.areas)
        totals, _ = table_of(run, delivered, delivered.totals)
        run.write_table("OUTPUT", table, _result(path, path.stem), aliases)
        title = translate("Sozialraum", "{table}, control totals").format(table=path.stem)
        run.write_table("OUTPUT_TOTALS", totals, _result(path, title), aliases)
        files = write_files(run, path, delivered)
        rows = len(table) + len(totals)
        run.summary(rows, len(table), delivered.areas.figures)
        return run.outputs(
            **files,
            ROWS=rows,
            TOTAL_ROWS=len(totals),
            VALUES_WITH_STATE=int((delivered.areas.figures.states != State.OK).to_numpy().sum()),
            ROWS_DROPPED=len(delivered.findings.dropped),
        )


def _wishes(run: Run):
    from ...core.delivered.template import Wishes, read_template

    wishes = Wishes(
        sheet=run.text("SHEET"),
        key_column=run.text("KEY_COLUMN"),
        name_column=run.text("NAME_COLUMN"),
        key_mode=run.key("KEY_MODE"),
        key_width=run.whole("KEY_WIDTH"),
        profile=run.key("PROFILE"),
        encoding=run.key("ENCODING"),
        delimiter=run.key("DELIMITER"),
        decimal=run.key("DECIMAL"),
        header_row=run.whole("HEADER_ROW"),
        empty=run.key("EMPTY"),
        signs=run.text("SIGNS"),
    )
    template = run.file("SETTINGS")
    return wishes.over(read_template(Path(template))) if template else wishes


def _result(path: Path, title: str) -> StyledResult:
    text = translate("Sozialraum", "Imported from {file}.").format(file=path.name)
    return StyledResult(Provenance(title, text))
