"""plansbyarea: which Planwerke and means of steering deal with each area, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterFile
from qgis.core import QgsProcessingParameterFeatureSink as Sink
from qgis.core import QgsProcessingParameterFeatureSource as Source
from qgis.core import QgsProcessingParameterString as Text
from qgis.PyQt.QtCore import QThread

from ...gis.provenance import Provenance
from ...i18n import QT_TRANSLATE_NOOP, tr, translate
from ..base import SozialraumAlgorithm, advanced
from ..results import StyledResult
from ..run import Run
from ..shared import POLYGONS, field, further_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...core.plans.areas import Found
    from ...core.plans.records import Register
    from ...gis.geometry import Areas
    from ...gis.plan_areas import Hits


class PlansByAreaAlgorithm(SozialraumAlgorithm):
    NAME, GROUP_ID = "plansbyarea", "planning"
    TITLE = QT_TRANSLATE_NOOP("Sozialraum", "Planwerke by area")
    GROUP = QT_TRANSLATE_NOOP("Sozialraum", "Planning")
    TAGS = QT_TRANSLATE_NOOP("Sozialraum", "plan,register,area,layer,link,steering,Raumbezug")
    HELP = QT_TRANSLATE_NOOP(
        "Sozialraum",
        "Says for each area how many Planwerke and means of steering of the register deal with it, "
        "which ones, and why: a linked layer has something there (its area filter is respected), "
        "the Raumbezug is the level of the areas, or the Planwerk is city-wide. The panel "
        "“Planwerke” answers the same for a click on the map."
        "\n\n"
        "Areas that only share a border, or less than 0.1 percent of the smaller one, do not lie "
        "in each other. Nothing is concluded from a Raumbezug of another level. The result is no "
        "information on planning law. NULL: the area has no geometry.",
    )

    def define(self):
        yield (
            Source("INPUT", translate("Sozialraum", "Areas"), POLYGONS),
            translate("Sozialraum", "Polygons of one area level. They are not changed."),
        )
        yield (
            field("KEY_FIELD", translate("Sozialraum", "Area key")),
            translate("Sozialraum", "Names each area once."),
        )
        yield (
            Text("REGISTER", translate("Sozialraum", "Register"), "", False, True),
            translate(
                "Sozialraum",
                "An office's own register: the path of a GeoPackage, or pg:connection/schema with "
                "one of QGIS' PostgreSQL connections. Empty: the one that is shipped.",
            ),
        )
        yield (
            QgsProcessingParameterFile(
                "LAYER_FOLDER",
                translate("Sozialraum", "Folder of the linked layers"),
                QgsProcessingParameterFile.Behavior.Folder,
                optional=True,
            ),
            translate(
                "Sozialraum",
                "Where files of linked layers are looked for, with its subfolders, if they are "
                "neither in the project nor at the place that the register names.",
            ),
        )
        yield (
            advanced(Text("LEVEL", translate("Sozialraum", "Area level"), "", False, True)),
            translate(
                "Sozialraum",
                "Optional: the name of an area level in catalog/levels.yaml, such as "
                "aachen_sozialraum. Empty: recognised by the name of the layer, and by its keys "
                "and their number; the log says as which.",
            ),
        )
        yield (
            Sink("OUTPUT", translate("Sozialraum", "Areas with Planwerke"), POLYGONS[0]),
            translate(
                "Sozialraum",
                "The areas with plans and instruments (how many) and plan_names (the Planwerke, "
                "city-wide ones last).",
            ),
        )
        yield (
            further_table("OUTPUT_LONG", translate("Sozialraum", "Planwerke and reasons by area")),
            translate(
                "Sozialraum",
                "Optional: one row for each area, Planwerk (its key) and reason.",
            ),
        )

    def define_outputs(self):
        yield QgsProcessingOutputNumber("PLANS", translate("Sozialraum", "Planwerke found"))
        yield QgsProcessingOutputNumber(
            "LAYERS_UNREAD", translate("Sozialraum", "Linked layers that could not be read")
        )

    def prepare(self, parameters, context) -> None:
        from ...gis.linked_sources import project_sources

        project = context.project()
        # In the thread of another one, links are found by what the register says alone.
        here = project is not None and project.thread() == QThread.currentThread()
        self.project = project_sources(project) if here else None

    def compute(self, run: Run) -> dict:
        from ...core.plans.areas import PlansByArea
        from ...core.plans.overview import plan_views
        from ...gis.geometry import planar_crs
        from ...gis.linked_sources import linked_sources
        from ...gis.plan_areas import hits
        from ...gis.register import read

        register = read(run.text("REGISTER"))
        crs = planar_crs(run.source("INPUT").features.sourceCrs())
        areas = run.areas("INPUT", run.field("KEY_FIELD"), crs)
        linked = linked_sources(
            register.layer_links, run.text("REGISTER"), self.project, run.file("LAYER_FOLDER")
        )
        there = hits(areas, crs, linked, run.context, run.feedback)
        plans = PlansByArea(register, plan_views(register))
        found = _found(run, areas, there, plans)
        _write(run, register, areas, found)
        known = {each.view.plan.key for some in found if some for each in some}
        _report(run, register, there, found, len(known))
        return run.outputs(PLANS=len(known), LAYERS_UNREAD=len(there.unread))


def _found(run: Run, areas: Areas, there: Hits, plans) -> list[list[Found] | None]:
    """What deals with each area; None where it has no geometry."""
    import numpy as np

    from ...core.areas.levels import load_levels
    from ...core.plans.areas import area_kind, likely_level
    from ...core.tables.keys import UNASSIGNED

    levels = load_levels()
    keys = [str(key) for key in areas.keys]
    named = [run.source("INPUT").name]
    level = run.level() or likely_level(named, [k for k in keys if k != UNASSIGNED], levels)
    said = level.name if level else "–"
    run.info(translate("Sozialraum", "Area level: {level}.").format(level=said))
    placed = ~np.isnan(areas.rings.boxes()[:, 0])
    known: dict[object, list[Found]] = {}
    found: list[list[Found] | None] = []
    for key, links, here in zip(keys, there.links, placed.tolist()):
        kind = area_kind(level, key, levels)
        question = (kind, frozenset(links))
        if here and question not in known:
            known[question] = plans.found(kind, links)
        found.append(known[question] if here else None)
    return found


def _write(run: Run, register: Register, areas: Areas, found) -> None:
    import pandas as pd

    from ...gis.styling import area_style

    source, rows = run.source("INPUT"), run.rows("INPUT", [], run.field("KEY_FIELD"))
    title = translate("Sozialraum", "Areas with Planwerke")
    abstract = translate(
        "Sozialraum",
        "{register}, as of {date}. Linked layers, Raumbezug and city-wide Planwerke. No "
        "information on planning law.",
    ).format(register=register.title, date=register.as_of)
    columns = pd.DataFrame([_row(some) for some in found], index=rows.frame.index, columns=COLUMNS)
    columns = columns.astype({"plans": "Int64", "instruments": "Int64", "plan_names": object})
    columns = run.added(source, columns)
    result = StyledResult(Provenance(title, abstract), area_style)
    run.write_beside("OUTPUT", source, rows, columns, result, aliases())
    reasons = [
        (key, each.view.plan.key, tr(reason.text, **reason.values))
        for key, some in zip(areas.keys, found)
        for each in some or ()
        for reason in each.reasons
    ]
    table = pd.DataFrame(reasons, columns=["area", "plan", "reason"], dtype=object)
    title = translate("Sozialraum", "Planwerke and reasons by area")
    run.write_table("OUTPUT_LONG", table, StyledResult(Provenance(title, abstract)), aliases())


COLUMNS = ["plans", "instruments", "plan_names"]


def _row(found: Sequence[Found] | None) -> tuple[int | None, int | None, str | None]:
    if found is None:
        return None, None, None
    names = "; ".join(each.view.plan.title for each in found)
    return len(found), sum(len(each.instruments) for each in found), names or None


def aliases() -> dict[str, str]:
    """Titles of the columns."""
    return {
        "plans": translate("Sozialraum", "Number of Planwerke"),
        "instruments": translate("Sozialraum", "Number of means of steering"),
        "plan_names": translate("Sozialraum", "Planwerke"),
        "area": translate("Sozialraum", "Area"),
        "plan": translate("Sozialraum", "Key of the Planwerk"),
        "reason": translate("Sozialraum", "Reason"),
    }


def _report(run: Run, register: Register, there: Hits, found, plans: int) -> None:
    for title, reason in there.unread.items():
        text = translate("Sozialraum", "Linked layer “{layer}” is left out: {reason}.")
        run.warn(text.format(layer=title, reason=reason))
    if not register.layer_links:
        run.info(
            translate(
                "Sozialraum",
                "The register has no linked layers: only Raumbezug and city-wide Planwerke count.",
            )
        )
    empty = sum(some is None for some in found)
    run.info(
        translate(
            "Sozialraum",
            "Areas in: {into}. Areas out: {into}. Planwerke: {plans}. Linked layers: {links}, of "
            "them not read: {unread}. Areas without geometry (NULL): {empty}.",
        ).format(
            into=len(found),
            plans=plans,
            links=len(register.layer_links),
            unread=len(there.unread),
            empty=empty,
        )
    )
