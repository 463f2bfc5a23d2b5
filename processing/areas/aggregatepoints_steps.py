"""The steps of ``aggregatepoints``: locate the points, aggregate, say and write what came out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingException, QgsVectorLayer

from ...gis.provenance import Provenance
from ...i18n import number, translate
from ..results import StyledResult
from ..run import Run
from .aggregate_output import plain_style, report_delivered, report_rates
from .aggregate_steps import COVERED, Result
from .levels import level_line

if TYPE_CHECKING:
    import numpy as np

    from ...core.tables.states import Figures
    from ...gis.geometry import Areas


@dataclass(frozen=True)
class Located:
    """Features, their points in the CRS of the areas, and the position of each one's area or -1."""

    ids: np.ndarray
    points: np.ndarray
    targets: Areas
    place: np.ndarray


def read(run: Run) -> tuple[Located, Figures]:
    """The area of each point, and its fields to sum and to average."""
    from ...gis.geometry import planar_crs
    from ...gis.location import Locator

    crs = planar_crs(run.source("TARGET").features.sourceCrs())
    targets = run.areas("TARGET", run.field("TARGET_KEY_FIELD"), crs)
    run.say_overlapping("TARGET", targets)
    names = _fields(run)
    rows = run.rows("INPUT", names)
    ids, figures = rows.ids, rows.figures(names)
    del rows
    points = run.points("INPUT", ids, crs)
    return Located(ids, points, targets, Locator(targets).locate(points, run.feedback)), figures


def _fields(run: Run) -> list[str]:
    weight = run.field("WEIGHT_FIELD") if run.fields("MEAN_FIELDS") else ""
    names = [*run.fields("SUM_FIELDS"), *run.fields("MEAN_FIELDS"), weight]
    return list(dict.fromkeys(name for name in names if name))


def aggregated(run: Run, located: Located, figures: Figures) -> Result:
    """Count, sums and means of every target area, and of ``~unassigned`` where that is wanted."""
    import numpy as np
    import pandas as pd

    from ...core.areas.aggregate import aggregate_located
    from ...core.tables.keys import UNASSIGNED

    targets, place = located.targets.keys, located.place
    if run.flag("KEEP_UNASSIGNED") and (place < 0).any() and UNASSIGNED not in targets:
        place = np.where(place < 0, len(targets), place)
        targets = targets.append(pd.Index([UNASSIGNED], dtype=object))
    found = aggregate_located(
        figures,
        place,
        targets,
        run.fields("SUM_FIELDS"),
        run.fields("MEAN_FIELDS"),
        run.field("WEIGHT_FIELD"),
        run.key("MISSING") == "available",
    )
    return Result.of(found)


def report(run: Run, located: Located, figures: Figures, result: Result) -> None:
    """Say what looks like a rate, what is missing, and which totals went in and came out."""
    import numpy as np

    report_rates(run, figures)
    outside = np.flatnonzero(located.place < 0)
    _report_outside(run, outside, len(located.place))
    line = translate(
        "Sozialraum",
        "{field}: TOTAL_IN {into}, TOTAL_OUT {out} (outside the target areas {outside}, in areas "
        "whose sum is NULL {withheld}).",
    )
    for field, row in result.balance.iterrows():
        here = figures.values[field].to_numpy()[outside]
        lost = float(np.nansum(here)) if run.flag("KEEP_UNASSIGNED") else row["outside"]
        run.info(
            line.format(
                field=field,
                into=number(row["total_in"], 1),
                out=number(row["total_out"], 1),
                outside=number(lost, 1),
                withheld=number(row["withheld"], 1),
            )
        )
        report_delivered(run, field, row)
    for field, count in result.incomplete[result.incomplete > 0].items():
        text = translate(
            "Sozialraum",
            "{field}: {parts} parts are missing or secret, in {count} target areas.",
        )
        run.warn(text.format(field=field, parts=result.missing_parts[field], count=count))


def _report_outside(run: Run, outside: np.ndarray, points: int) -> None:
    from ...core.errors import first_ten

    if len(outside):
        text = translate(
            "Sozialraum",
            "{count} points lie in no area or have no geometry (row {rows}). OUTPUT_UNASSIGNED "
            "lists them with their distance to the nearest area.",
        )
        run.warn(text.format(count=len(outside), rows=first_ten(outside + 1)))
    if len(outside) and len(outside) == points:
        text = translate(
            "Sozialraum",
            "No point lies in any area. Check the coordinate reference systems of both layers.",
        )
        run.warn(text)


def write(run: Run, located: Located, result: Result) -> None:
    """Write all target areas with their figures."""
    columns = run.wide(result.figures, run.source("INPUT"))
    for field in result.covered.columns:
        columns[field + COVERED] = result.covered[field]
    name = run.text("COUNT_FIELD") or "points"
    if name in columns.columns:
        text = translate(
            "Sozialraum", "{field} is also a summed field. Choose another name for the count."
        )
        raise QgsProcessingException(text.format(field=name))
    columns.insert(0, name, result.sources)
    covered = translate("Sozialraum", "{field}: share covered")
    aliases = {field + COVERED: covered.format(field=field) for field in result.covered.columns}
    aliases[name] = translate("Sozialraum", "Number of points")
    run.write_areas(
        "OUTPUT", "TARGET", run.field("TARGET_KEY_FIELD"), columns, _styled(run), aliases
    )


def write_unassigned(run: Run, located: Located) -> None:
    """Write the points that no area holds, with the nearest area."""
    import pandas as pd

    from ...core.areas.nearest import nearest
    from ...gis.overlaps import proceeding

    outside = located.place < 0
    empty = pd.DataFrame({"nearest_area": [""], "distance_m": [0.0]}).iloc[:0]

    def columns() -> pd.DataFrame:
        rank = located.targets.keys.argsort().argsort()
        points, rings = located.points[outside], located.targets.rings
        area, distance = nearest(points, rings, rank, proceeding(run.feedback))
        keys = pd.Series(located.targets.keys, dtype=object)
        return pd.DataFrame({"nearest_area": keys.reindex(area).to_numpy(), "distance_m": distance})

    source = run.source("INPUT")
    title = translate("Sozialraum", "{source}: points outside all areas").format(source=source.name)
    aliases = {
        "nearest_area": translate("Sozialraum", "Nearest area"),
        "distance_m": translate("Sozialraum", "Distance in m"),
    }
    about = translate(
        "Sozialraum", "Points that no target area holds, and points without geometry."
    )
    run.write_some(
        "OUTPUT_UNASSIGNED",
        source,
        located.ids[outside],
        empty,
        columns,
        StyledResult(Provenance(title, about), style=_facilities),
        aliases,
    )


def _facilities(layer: QgsVectorLayer) -> None:
    from ...gis.facility_style import facility_style

    facility_style(layer)


def _styled(run: Run) -> StyledResult:
    title = translate("Sozialraum", "{source}, aggregated").format(source=run.source("INPUT").name)
    about = translate(
        "Sozialraum",
        "Points counted in each area; on a border the lowest key. Counts summed: {sums}. Means "
        "averaged with {weight}: {means}. Missing parts: {missing}.",
    ).format(
        sums=", ".join(run.fields("SUM_FIELDS")) or "–",
        means=", ".join(run.fields("MEAN_FIELDS")) or "–",
        weight=run.field("WEIGHT_FIELD") or "–",
        missing=run.key("MISSING"),
    )
    about = " ".join(filter(None, [about, level_line(run)]))
    return StyledResult(Provenance(title, about), style=plain_style)
