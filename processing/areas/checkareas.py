"""checkareas: where areas overlap, leave gaps or do not fit into their parents."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingOutputNumber
from qgis.core import QgsProcessingParameterFeatureSink as Sink
from qgis.core import QgsProcessingParameterFeatureSource as Source
from qgis.core import QgsProcessingParameterNumber as Number

from ...gis.provenance import Provenance
from ...i18n import QT_TRANSLATE_NOOP, tr, translate
from ..base import SozialraumAlgorithm
from ..results import StyledResult
from ..run import Run
from ..shared import POLYGONS, field, level_parameter

if TYPE_CHECKING:
    from ...gis.problems import Beside, Checked, Problem

NOTES = {
    "empty_key": QT_TRANSLATE_NOOP("Sozialraum", "The key is empty (row {other})."),
    "duplicate_key": QT_TRANSLATE_NOOP(
        "Sozialraum", "The key stands more than once (row {other}): dissolve the parts, or rename."
    ),
    "wrong_key": QT_TRANSLATE_NOOP("Sozialraum", "The key is none of the area level {other}."),
    "no_geometry": QT_TRANSLATE_NOOP("Sozialraum", "The area has no geometry."),
    "invalid_geometry": QT_TRANSLATE_NOOP(
        "Sozialraum", "The border crosses or touches itself; shown is the repaired area."
    ),
    "duplicate_geometry": QT_TRANSLATE_NOOP("Sozialraum", "The same place as area {other}."),
    "overlap": QT_TRANSLATE_NOOP("Sozialraum", "Lies in area {other} as well."),
    "gap": QT_TRANSLATE_NOOP("Sozialraum", "Gap between this area and {other}."),
    "sliver": QT_TRANSLATE_NOOP("Sozialraum", "A part narrower than the tolerance."),
    "far_part": QT_TRANSLATE_NOOP(
        "Sozialraum", "A part further from the largest part than that is long: check the key."
    ),
    "crosses_parent": QT_TRANSLATE_NOOP(
        "Sozialraum", "This part lies in {other}, most of the area in another one: not nested."
    ),
    "wrong_parent": QT_TRANSLATE_NOOP(
        "Sozialraum", "Most of the area lies in {other}, whose key does not begin its own key."
    ),
    "outside_parent": QT_TRANSLATE_NOOP("Sozialraum", "This part lies in no larger area."),
    "parent_not_covered": QT_TRANSLATE_NOOP(
        "Sozialraum", "This part of the larger area {other} is in no area."
    ),
}


class CheckAreasAlgorithm(SozialraumAlgorithm):
    NAME, GROUP_ID = "checkareas", "areas"
    TITLE = QT_TRANSLATE_NOOP("Sozialraum", "Check areas")
    GROUP = QT_TRANSLATE_NOOP("Sozialraum", "Areas")
    TAGS = QT_TRANSLATE_NOOP("Sozialraum", "topology,overlap,gap,duplicate,nesting,hierarchy,check")
    HELP = QT_TRANSLATE_NOOP(
        "Sozialraum",
        "Finds the places where areas do not fit together, as a layer that can be stepped through: "
        "empty and repeated keys, missing and invalid geometries, slivers and parts far away, "
        "overlaps and gaps between areas, and with larger areas also what crosses their borders, "
        "lies outside them or leaves them uncovered.\n\n"
        "Places that are on average no wider than the tolerance (twice the area divided by the "
        "perimeter) are left out. Whether areas are nested is looked at, never assumed. Gaps that "
        "are open to the outside are found only with larger areas.",
    )

    def define(self):
        yield (
            Source("INPUT", translate("Sozialraum", "Areas"), POLYGONS),
            translate("Sozialraum", "The areas to be checked. They are not changed."),
        )
        yield (
            field("KEY_FIELD", translate("Sozialraum", "Area key")),
            translate("Sozialraum", "Should name each area once; where it does not is reported."),
        )
        yield (
            Source("PARENT", translate("Sozialraum", "Larger areas"), POLYGONS, None, True),
            translate("Sozialraum", "Optional: areas that those of the input should be nested in."),
        )
        yield (
            field(
                "PARENT_KEY_FIELD",
                translate("Sozialraum", "Key of the larger areas"),
                "PARENT",
                optional=True,
            ),
            translate("Sozialraum", "Needed with larger areas; names each of them once."),
        )
        yield (
            Number(
                "TOLERANCE",
                translate("Sozialraum", "Tolerance in metres"),
                Number.Type.Double,
                1.0,
                True,
                0.0,
            ),
            translate("Sozialraum", "Places that are on average no wider are left out."),
        )
        yield level_parameter()
        yield (
            Sink("OUTPUT", translate("Sozialraum", "Problem places"), POLYGONS[0]),
            translate(
                "Sozialraum",
                "One row a place: area, problem, size_m2, other (the neighbour, the larger area or "
                "the row) and an explanation.",
            ),
        )

    def define_outputs(self):
        yield QgsProcessingOutputNumber("PROBLEMS", translate("Sozialraum", "Problems found"))

    def check(self, run: Run) -> str:
        if run.given("PARENT") and not run.field("PARENT_KEY_FIELD"):
            return translate("Sozialraum", "Choose the key of the larger areas.")
        return ""

    def compute(self, run: Run) -> dict:
        from ...gis.geometry import planar_crs
        from ...gis.problems import Checked

        crs = planar_crs(run.source("INPUT").features.sourceCrs())
        rows = run.rows("INPUT", [run.field("KEY_FIELD")])
        keys = _keys(rows.frame[run.field("KEY_FIELD")])
        areas = run.areas_of("INPUT", rows, keys, crs)
        checked = Checked(areas, run.number("TOLERANCE"), run.feedback)
        problems = _problems(run, checked, crs)
        run.write_places(
            "OUTPUT",
            _table(problems),
            [each.shape for each in problems],
            crs,
            _result(run),
            _aliases(),
        )
        _report(run, problems)
        run.info(
            translate("Sozialraum", "Areas: {areas}. Problems: {problems}.").format(
                areas=len(keys), problems=len(problems)
            )
        )
        return run.outputs(PROBLEMS=len(problems))


def _keys(raw):
    """Keys as text; empty ones stay empty here, since they are what is looked for."""
    import pandas as pd

    from ...core.tables.keys import text_keys

    empty = raw.isna() | (raw.astype(str).str.strip() == "")
    keys = pd.Series("", index=raw.index, dtype=object)
    if not empty.all():
        keys[~empty] = text_keys(raw[~empty], raw.name).to_numpy()
    return pd.Index(keys, dtype=object)


def _problems(run: Run, checked: Checked, crs) -> list[Problem]:
    from ...gis.problems import Beside, beside_parents, gaps, keys_and_shapes, overlapping

    found = [*keys_and_shapes(checked), *overlapping(checked), *gaps(checked)]
    found += _of_level(run, checked)
    if run.given("PARENT"):
        parents = run.areas("PARENT", run.field("PARENT_KEY_FIELD"), crs)
        beside = Beside(checked, parents)
        found += [*beside_parents(beside), *_against_keys(run, beside)]
    order = list(NOTES)
    return sorted(found, key=lambda each: (order.index(each.problem), each.area, each.other))


def _of_level(run: Run, checked: Checked) -> list[Problem]:
    """Keys that are none of the level named; another number of areas is said in the log."""
    from ...gis.problems import Problem

    level = run.level()
    if level is None:
        return []
    keys = list(checked.keys)
    if len(keys) != level.count:
        text = translate("Sozialraum", "{found} areas; the area level {level} has {count}.")
        run.warn(text.format(found=len(keys), level=level.name, count=level.count))
    wrong = set(level.misfits([key for key in keys if key]))
    return [
        Problem(key, "wrong_key", checked.shape(place), level.name)
        for place, key in enumerate(keys)
        if key in wrong
    ]


def _against_keys(run: Run, beside: Beside) -> Iterator[Problem]:
    """Areas that lie elsewhere than their keys say, where the level is nested by its keys."""
    from ...core.areas.levels import load_levels
    from ...core.areas.nesting import level_of_parents
    from ...gis.problems import against_keys

    level = run.level()
    if level is None:
        return
    above = level_of_parents(beside.parents.keys, level.name, load_levels())
    if above is None:
        text = translate(
            "Sozialraum",
            "catalog/levels.yaml has no area level with the keys of the larger areas that {level} "
            "is nested in: keys are not compared.",
        )
        run.info(text.format(level=level.name))
    elif above.by_key:
        yield from against_keys(beside)


def _table(problems: list[Problem]):
    import pandas as pd

    rows = [
        (
            each.area or None,
            each.problem,
            each.size,
            each.other or None,
            tr(NOTES[each.problem], other=each.other or "–"),
        )
        for each in problems
    ]
    table = pd.DataFrame(rows, columns=["area", "problem", "size_m2", "other", "note"])
    return table.astype({"size_m2": "float64"})


def _report(run: Run, problems: list[Problem]) -> None:
    counts: dict[str, int] = {}
    for each in problems:
        counts[each.problem] = counts.get(each.problem, 0) + 1
    for problem, count in counts.items():
        run.warn(f"{problem}: {count}")


def _result(run: Run) -> StyledResult:
    title = translate("Sozialraum", "Problem places of {source}")
    about = translate(
        "Sozialraum", "Places wider than {tolerance} m where areas do not fit together."
    )
    return StyledResult(
        Provenance(
            title.format(source=run.source("INPUT").name),
            about.format(tolerance=run.number("TOLERANCE")),
        )
    )


def _aliases() -> dict[str, str]:
    return {
        "area": translate("Sozialraum", "Area"),
        "problem": translate("Sozialraum", "Problem"),
        "size_m2": translate("Sozialraum", "Size in m²"),
        "other": translate("Sozialraum", "Neighbour, larger area or row"),
        "note": translate("Sozialraum", "Explanation"),
    }
