"""The steps of ``crosswalk``: find the pairs, weigh them, say what had to be settled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem, QgsWkbTypes

from ...i18n import number, translate
from ..run import Run

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from ...core.areas.crosswalk import Crosswalk
    from ...gis.ancillary import Amounts
    from ...gis.geometry import Areas


def crosswalk(run: Run) -> tuple[int, int, Crosswalk]:
    """Number of sources and of targets, and their crosswalk; the geometries are let go."""
    from ...gis.geometry import planar_crs

    crs = planar_crs(run.source("TARGET").features.sourceCrs())
    sources = run.areas("INPUT", run.field("KEY_FIELD"), crs)
    targets = run.areas("TARGET", run.field("TARGET_KEY_FIELD"), crs)
    return len(sources.keys), len(targets.keys), _crosswalk(run, sources, targets, crs)


def _crosswalk(
    run: Run, sources: Areas, targets: Areas, crs: QgsCoordinateReferenceSystem
) -> Crosswalk:
    import pandas as pd

    from ...core.areas.crosswalk import by_ancillary, by_area, by_largest, by_point
    from ...gis.overlaps import covered, overlaps, points_on_surface

    method, feedback = run.key("METHOD"), run.feedback
    if method == "centroid":
        run.say_overlapping("TARGET", targets)
        pairs = points_on_surface(sources, targets, feedback)
        return by_point(_named(pairs, sources, targets), sources.keys)
    pairs = overlaps(sources, targets, feedback)
    size = pd.Series(sources.rings.areas(), index=sources.keys)
    if method == "largest":
        return by_largest(_named(pairs, sources, targets), size)
    inside = pd.Series(covered(pairs, sources.rings, targets, feedback), index=sources.keys)
    least = run.number("MIN_SHARE")
    areal = by_area(_named(pairs, sources, targets), size, least, inside)
    if method == "area":
        return areal
    amounts = _amounts(run, sources, targets, crs)
    table = amounts.pairs.merge(pairs, on=["source", "target"], how="left")
    return by_ancillary(
        _named(table, sources, targets),
        pd.Series(amounts.totals, index=sources.keys),
        areal,
        least,
        pd.Series(amounts.covered, index=sources.keys),
    )


def report(run: Run, result: Crosswalk) -> None:
    """Say what lies outside, overlaps, was dropped or weighed otherwise."""
    from ...core.errors import first_ten

    def warn(text: str, keys: list[str]) -> None:
        if keys:
            run.warn(text.format(count=len(keys), areas=first_ten(keys)))

    warn(
        translate("Sozialraum", "{count} source areas have no target: {areas}."), result.unassigned
    )
    _report_apart(run, result)
    _report_outside(run, result.partly_outside)
    warn(
        translate(
            "Sozialraum",
            "Target areas overlap upon {count} source areas: {areas}. Their weights are scaled to "
            "the share that lies in at least one target.",
        ),
        result.overlapping,
    )
    warn(
        translate(
            "Sozialraum",
            "{count} source areas hold nothing of the ancillary layer and are shared out by area: "
            "{areas}.",
        ),
        result.without_weight,
    )
    if result.slivers:
        run.info(
            translate("Sozialraum", "Slivers dropped: {count} pairs.").format(count=result.slivers)
        )


def _report_outside(run: Run, outside: pd.Series) -> None:
    from ...core.errors import first_ten

    if len(outside):
        text = translate(
            "Sozialraum",
            "{count} source areas lie partly outside the targets (on average {share} % of them): "
            "{areas}. That part of their figures is not assigned.",
        )
        share = number(100 * outside.mean(), 1)
        run.warn(text.format(count=len(outside), share=share, areas=first_ten(outside.index)))


def _report_apart(run: Run, result: Crosswalk) -> None:
    if result.table.empty and result.unassigned:
        run.warn(
            translate(
                "Sozialraum",
                "Source and target areas nowhere meet. Check the coordinate reference systems of "
                "both layers.",
            )
        )


def _named(pairs: pd.DataFrame, sources: Areas, targets: Areas) -> pd.DataFrame:
    return pairs.assign(
        source=sources.keys.to_numpy()[pairs["source"].to_numpy(dtype=int)],
        target=targets.keys.to_numpy()[pairs["target"].to_numpy(dtype=int)],
    )


def _amounts(
    run: Run, sources: Areas, targets: Areas, crs: QgsCoordinateReferenceSystem
) -> Amounts:
    from ...gis.ancillary import of_points, of_polygons

    kind = run.source("ANCILLARY").features.wkbType()
    if QgsWkbTypes.geometryType(kind) == QgsWkbTypes.GeometryType.PointGeometry:
        places = run.points("ANCILLARY", run.rows("ANCILLARY", []).ids, crs)
        return of_points(places, _weight(run, None), sources, targets, run.feedback)
    land = run.areas("ANCILLARY", "", crs)
    return of_polygons(land, _weight(run, land.rings.areas()), sources, targets, run.feedback)


def _weight(run: Run, instead: np.ndarray | None) -> np.ndarray:
    """The ancillary weight of each row; NULL and secret ones count as none and are reported."""
    import numpy as np

    from ...core.errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten

    name = run.field("ANCILLARY_FIELD")
    rows = run.rows("ANCILLARY", [name] if name else [])
    if not name:
        return np.ones(len(rows.frame)) if instead is None else instead
    weight = rows.figures([name]).values[name].to_numpy()
    if (weight < 0).any():
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "Field {field} has negative weights (row {rows}). Signs such as -1 are no numbers: "
                "use “Recode signs and shares” first.",
            ),
            field=name,
            rows=first_ten(np.flatnonzero(weight < 0) + 1),
        )
    unknown = np.flatnonzero(np.isnan(weight))
    if len(unknown):
        text = translate(
            "Sozialraum", "{field}: {count} rows without a weight are left out (row {rows})."
        )
        run.warn(text.format(field=name, count=len(unknown), rows=first_ten(unknown + 1)))
    return np.nan_to_num(weight)
