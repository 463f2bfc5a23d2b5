"""exporttable: a table as it can stand in a paper."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingOutputNumber, QgsProcessingUtils
from qgis.core import QgsProcessingParameterFeatureSource as Source
from qgis.core import QgsProcessingParameterFileDestination as FileDestination
from qgis.core import QgsProcessingParameterNumber as Number
from qgis.core import QgsProcessingParameterString as Text

from ...i18n import QT_TRANSLATE_NOOP, language, translate
from ..base import SozialraumAlgorithm, advanced
from ..destinations import refusal
from ..run import Run
from ..shared import VECTOR, choice, field

FORMATS = ["xlsx", "ods", "csv"]
PROFILES = ["din55301", "lsn", "ba", "kosis"]


class ExportTableAlgorithm(SozialraumAlgorithm):
    NAME, GROUP_ID = "exporttable", "data"
    TITLE = QT_TRANSLATE_NOOP("Sozialraum", "Export a table for a paper")
    GROUP = QT_TRANSLATE_NOOP("Sozialraum", "Data")
    TAGS = QT_TRANSLATE_NOOP("Sozialraum", "export,table,excel,xlsx,ods,csv,signs,paper,council")
    HELP = QT_TRANSLATE_NOOP(
        "Sozialraum",
        "Writes a table that can go into a paper or to a colleague as it is: title, date and "
        "source, headings, numbers as numbers with the right decimals, each state as the official "
        "sign of a profile, and an explanation of the signs that occur.\n\n"
        "Only numbers, signs and texts of the input are written. Whether they may be published is "
        "not checked: a table of unprotected counts stays internal. In xlsx and ods numbers keep "
        "all decimals behind their format; in csv they are rounded as shown, with semicolons and "
        "decimal comma in German. importtable reads the file back with the same profile; signs "
        "that say several things, such as “.” for unknown or secret, come back as what they say.",
    )

    def define(self):
        yield (
            Source("INPUT", translate("Sozialraum", "Table or areas"), VECTOR),
            translate("Sozialraum", "Wide table, or long table of indicators, without geometry."),
        )
        yield (
            field("KEY_FIELD", translate("Sozialraum", "Area key"), optional=True),
            translate(
                "Sozialraum", "Written first, as text. Empty: area, else the first field of texts."
            ),
        )
        yield (
            field("FIELDS", translate("Sozialraum", "Fields"), many=True, optional=True),
            translate("Sozialraum", "Fields to write, in their order. Nothing chosen: all."),
        )
        yield (
            choice("FORMAT", translate("Sozialraum", "Format"), FORMATS, "xlsx"),
            translate("Sozialraum", "xlsx, ods, or csv that a German Excel opens."),
        )
        yield (
            choice("PROFILE", translate("Sozialraum", "Sign profile"), PROFILES, "din55301"),
            translate(
                "Sozialraum",
                "How states are written: din55301 (- nothing, . unknown or secret), lsn (0 "
                "nothing, g secret), ba (* anonymised), kosis.",
            ),
        )
        yield (
            choice("LANGUAGE", translate("Sozialraum", "Language"), ["auto", "de", "en"], "auto"),
            translate("Sozialraum", "Of signs, notes and csv numbers. auto: that of QGIS."),
        )
        yield (
            Text("TITLE", translate("Sozialraum", "Title"), "", False, True),
            translate("Sozialraum", "First line of the table. Empty: the name of the layer."),
        )
        yield (
            Text("DATE", translate("Sozialraum", "Date"), "", False, True),
            translate("Sozialraum", "Stichtag of the figures as year-month-day: 2023-12-31."),
        )
        yield (
            Text("SOURCE_NOTE", translate("Sozialraum", "Source"), "", False, True),
            translate("Sozialraum", "Source and licence; the last line below the table."),
        )
        yield (
            advanced(
                Number(
                    "DECIMALS",
                    translate("Sozialraum", "Decimals"),
                    Number.Type.Integer,
                    -1,
                    True,
                    -1,
                    6,
                )
            ),
            translate(
                "Sozialraum",
                "For columns that are not whole. -1: those of the catalogue for its indicators, "
                "else what the numbers need.",
            ),
        )
        yield (
            FileDestination(
                "OUTPUT",
                translate("Sozialraum", "File"),
                "Excel (*.xlsx);;OpenDocument (*.ods);;CSV (*.csv)",
            ),
            translate("Sozialraum", "File to write; its ending agrees with the format."),
        )

    def define_outputs(self):
        yield QgsProcessingOutputNumber("ROWS", translate("Sozialraum", "Rows written"))

    def check(self, run: Run) -> str:
        path, _ = _file(run)
        # The ending that is appended may make it the file that is read.
        return refusal(self, {**run.parameters, "OUTPUT": str(path)}, run.context)

    def compute(self, run: Run) -> dict:
        from .exporttable_input import read_table
        from .exporttable_output import sheet_of, write_file

        path, kind = _file(run)
        chosen = run.key("LANGUAGE")
        german = (language() if chosen == "auto" else chosen) == "de"
        table = read_table(run)
        sheet = sheet_of(run, table, "de" if german else "en", kind)
        if table.internal:
            run.warn(
                translate(
                    "Sozialraum",
                    "{source} is internal; the file says so, and is not for publication.",
                ).format(source=table.source.name)
            )
        write_file(run, sheet, path, kind)
        run.info(
            translate("Sozialraum", "{rows} rows and {columns} columns written to {file}.").format(
                rows=sheet.rows, columns=len(sheet.columns), file=path.name
            )
        )
        run.summary(sheet.rows, sheet.rows, table.figures)
        return {"OUTPUT": str(path), "ROWS": sheet.rows}


def _file(run: Run) -> tuple[Path, str]:
    """The file to write and its format.

    Without a word about the format, the file's ending says it. Temporary files are named by QGIS,
    whose ending says nothing.

    Errors
    ------
    SozialraumError
        Ending and format contradict each other.
    """
    from ...core.errors import SozialraumError

    path, wanted = Path(run.path_out("OUTPUT")), run.key("FORMAT")
    ending = path.suffix.lower().lstrip(".")
    if ending == wanted:
        return path, wanted
    if ending not in FORMATS:
        return path.with_name(f"{path.name}.{wanted}"), wanted
    if _is_temporary(run, path):
        return path.with_suffix(f".{wanted}"), wanted
    if run.parameters.get("FORMAT") is None:
        return path, ending
    raise SozialraumError(
        QT_TRANSLATE_NOOP(
            "Sozialraum",
            "The file ends in .{ending}, but the format is {format}. Change one of both.",
        ),
        ending=ending,
        format=wanted,
    )


def _is_temporary(run: Run, path: Path) -> bool:
    folders = [QgsProcessingUtils.tempFolder()]
    if hasattr(run.context, "temporaryFolder"):  # a folder of its own, from QGIS 3.32
        folders.append(run.context.temporaryFolder())
    return any(Path(folder) in path.parents for folder in folders if folder)
