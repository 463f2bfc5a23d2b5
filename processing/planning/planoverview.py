"""planoverview: the Planwerke, what they say, and the means of steering they name."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingOutputNumber
from qgis.core import QgsProcessingParameterFeatureSink as Sink
from qgis.core import QgsProcessingParameterFileDestination as FileDestination
from qgis.core import QgsProcessingParameterString as Text

from ...gis.provenance import Provenance
from ...i18n import QT_TRANSLATE_NOOP, translate
from ..base import SozialraumAlgorithm, advanced
from ..results import StyledResult
from ..run import Run
from ..shared import TABLE


class PlanOverviewAlgorithm(SozialraumAlgorithm):
    NAME, GROUP_ID = "planoverview", "planning"
    TITLE = QT_TRANSLATE_NOOP("Sozialraum", "Overview of Planwerke")
    GROUP = QT_TRANSLATE_NOOP("Sozialraum", "Planning")
    TAGS = QT_TRANSLATE_NOOP("Sozialraum", "plan,register,department,theme,steering,overview")
    HELP = QT_TRANSLATE_NOOP(
        "Sozialraum",
        "Lists the Planwerke of the register, one row each: department, Zeitbezug, Raumbezug, "
        "purpose, basis, contents, means of steering and themes, with the place in the "
        "source. The shipped register holds the overview of the city of Aachen as of 2017-11-21 "
        "and, as a body of its own, what documents say of the StädteRegion Aachen."
        "\n\n"
        "NULL means that the source says nothing. Themes that the source names and those that the "
        "editors of the register assigned stand in fields of their own. A Planwerk is valid on a "
        "date only if it has a Planungszeitraum; years count from 1 January to 31 December.",
    )

    def define(self):
        yield (
            Text("DEPARTMENTS", translate("Sozialraum", "Departments"), "", False, True),
            translate(
                "Sozialraum",
                "Code, key or title, such as FB45;FB56. Empty: all. A title with a special "
                "character stands in double quotes.",
            ),
        )
        yield (
            Text("THEMES", translate("Sozialraum", "Themes"), "", False, True),
            translate(
                "Sozialraum",
                'Key or title, such as bildung;"Integration/Teilhabe". A Planwerk with any of '
                "them is listed. Empty: all.",
            ),
        )
        yield (
            Text("VALID_ON", translate("Sozialraum", "Valid on"), "", False, True),
            translate(
                "Sozialraum",
                "Date as year-month-day, such as 2016-12-31: only Planwerke whose "
                "Planungszeitraum covers it. Those without one are left out and named in the log.",
            ),
        )
        yield (
            advanced(Text("BODIES", translate("Sozialraum", "Bodies"), "", False, True)),
            translate(
                "Sozialraum",
                'Key or title, such as stadt_aachen or "StädteRegion Aachen". Empty: all.',
            ),
        )
        yield (
            advanced(Text("REGISTER", translate("Sozialraum", "Register"), "", False, True)),
            translate(
                "Sozialraum",
                "An office's own register: the path of a GeoPackage, or pg:connection/schema with "
                "one of QGIS' PostgreSQL connections. Empty: the one that is shipped.",
            ),
        )
        yield (
            Sink("OUTPUT", translate("Sozialraum", "Planwerke"), TABLE),
            translate("Sozialraum", "Table with one row for each Planwerk."),
        )
        yield (
            self._optional("OUTPUT_INSTRUMENTS", translate("Sozialraum", "Means of steering")),
            translate(
                "Sozialraum",
                "Optional: one row for each means of steering of these Planwerke. Without THEMES "
                "and VALID_ON also the terms that departments name apart from any Planwerk.",
            ),
        )
        yield (
            self._optional("OUTPUT_THEMES", translate("Sozialraum", "Themes of the Planwerke")),
            translate(
                "Sozialraum",
                "Optional: one row for each Planwerk and theme, with its origin: quelle (named by "
                "the source) or redaktion (assigned by the editors of the register).",
            ),
        )

        yield (
            FileDestination(
                *("OUTPUT_SHEET", translate("Sozialraum", "Sheet to print")),
                *("PDF (*.pdf);;HTML (*.html);;PNG (*.png);;SVG (*.svg);;CSV (*.csv)", None),
                *(True, False),
            ),
            translate(
                "Sozialraum",
                "Optional: these Planwerke as a table for a meeting, on A3 in landscape, with "
                "source and date. The ending decides the format.",
            ),
        )

    def define_outputs(self):
        yield QgsProcessingOutputNumber("PLANS", translate("Sozialraum", "Planwerke listed"))

    def compute(self, run: Run) -> dict:
        from ...core.plans.bodies import find_bodies, of_bodies
        from ...core.plans.overview import plan_views, select
        from ...core.plans.tables import OVERVIEW, overview_rows
        from ...core.tables.notation import parse_list
        from ...gis.register import read

        register = read(run.text("REGISTER"))
        views = plan_views(register)
        departments = parse_list(run.text("DEPARTMENTS"), "DEPARTMENTS")
        themes = parse_list(run.text("THEMES"), "THEMES")
        bodies = find_bodies(register, parse_list(run.text("BODIES"), "BODIES"))
        candidates = select(register, of_bodies(views, bodies), departments, themes)
        chosen = select(register, candidates, valid_on=_day(run))
        not_named = translate("Sozialraum", "not named in the document")
        rows = overview_rows(register, chosen, not_named)
        _write(run, "OUTPUT", translate("Sozialraum", "Planwerke"), register, rows, OVERVIEW)
        self._write_more(run, register, chosen, _departments(register, bodies, departments))
        _report(run, len(views), candidates, chosen)
        return run.outputs(PLANS=len(chosen), **_write_sheet(run, register, chosen))

    def _optional(self, name: str, title: str) -> Sink:
        return Sink(name, title, TABLE, None, True, False)

    def _write_more(self, run: Run, register, chosen, departments: list[str]) -> None:
        from ...core.plans.tables import INSTRUMENTS, THEMES, instrument_rows, theme_rows

        whole = not run.text("THEMES") and not run.text("VALID_ON")
        rows = instrument_rows(register, chosen, departments if whole else ())
        title = translate("Sozialraum", "Means of steering")
        _write(run, "OUTPUT_INSTRUMENTS", title, register, rows, INSTRUMENTS)
        title = translate("Sozialraum", "Themes of the Planwerke")
        _write(run, "OUTPUT_THEMES", title, register, theme_rows(register, chosen), THEMES)


def _departments(register, bodies: tuple[str, ...], names: list[str]) -> list[str]:
    """Keys of the departments wanted that belong to one of the bodies."""
    from ...core.plans.overview import find_departments

    body_of = {department.key: department.body for department in register.departments}
    return [key for key in find_departments(register, names) if body_of[key] in bodies]


def _day(run: Run):
    import datetime

    from ...core.tables.dates import iso_date

    text = iso_date(run.text("VALID_ON"), "VALID_ON")
    return datetime.date.fromisoformat(text) if text else None


def _write(run: Run, name: str, title: str, register, rows, columns: list[str]) -> None:
    import pandas as pd

    table = pd.DataFrame(rows, columns=columns, dtype=object)
    abstract = translate("Sozialraum", "{register}, as of {date}.").format(
        register=register.title, date=register.as_of
    )
    run.write_table(name, table, StyledResult(Provenance(title, abstract)), aliases())


def _write_sheet(run: Run, register, chosen) -> dict[str, str]:
    import datetime

    from ...gis.plan_files import write_page
    from ...gis.plan_sheet import sheet_page

    path = run.path_out("OUTPUT_SHEET")
    if not path:
        return {}
    write_page(sheet_page(register, chosen, datetime.date.today()), Path(path))
    return {"OUTPUT_SHEET": path}


def _report(run: Run, known: int, candidates, chosen) -> None:
    unclear = [view.plan.title for view in candidates if not view.planning_periods]
    if run.text("VALID_ON") and unclear:
        run.warn(
            translate(
                "Sozialraum",
                "{count} Planwerke have no Planungszeitraum, so that it is not known whether they "
                "are valid on {date}; they are left out: {plans}.",
            ).format(count=len(unclear), date=run.text("VALID_ON"), plans=", ".join(unclear))
        )
    run.info(
        translate("Sozialraum", "Planwerke in the register: {known}. Listed: {listed}.").format(
            known=known, listed=len(chosen)
        )
    )


def aliases() -> dict[str, str]:
    """Titles of the columns."""
    return {
        "plan": translate("Sozialraum", "Key of the Planwerk"),
        "department": translate("Sozialraum", "Department"),
        "code": translate("Sozialraum", "Department code"),
        "title": translate("Sozialraum", "Title"),
        "periods": translate("Sozialraum", "Zeitbezug"),
        "valid_from": translate("Sozialraum", "Planungszeitraum from"),
        "valid_to": translate("Sozialraum", "Planungszeitraum to"),
        "levels": translate("Sozialraum", "Raumbezug"),
        "classification": translate("Sozialraum", "Purpose and context"),
        "basis": translate("Sozialraum", "Legal or political basis"),
        "contents": translate("Sozialraum", "Contents"),
        "further": translate("Sozialraum", "Further statements"),
        "instruments": translate("Sozialraum", "Means of steering"),
        "themes": translate("Sozialraum", "Overarching themes"),
        "themes_editorial": translate("Sozialraum", "Themes assigned by the editors"),
        "relations": translate("Sozialraum", "Relations"),
        "source": translate("Sozialraum", "Source"),
        "body": translate("Sozialraum", "Body"),
        "status": translate("Sozialraum", "Status"),
        "as_of": translate("Sozialraum", "As of"),
        "instrument": translate("Sozialraum", "Key of the means of steering"),
        "plan_title": translate("Sozialraum", "Planwerk"),
        "kind": translate("Sozialraum", "Kind"),
        "named_as": translate("Sozialraum", "Heading in the document"),
        "same_as": translate("Sozialraum", "Is the Planwerk"),
        "note": translate("Sozialraum", "Note"),
        "theme": translate("Sozialraum", "Key of the theme"),
        "vocabulary": translate("Sozialraum", "Vocabulary"),
        "origin": translate("Sozialraum", "Origin"),
    }
