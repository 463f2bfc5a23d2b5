"""comparetables: this year against last, or a recomputed table against the published one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessingOutputNumber
from qgis.core import QgsProcessingParameterFeatureSink as Sink
from qgis.core import QgsProcessingParameterFeatureSource as Source
from qgis.core import QgsProcessingParameterNumber as Number
from qgis.core import QgsProcessingParameterString as Text

from ...gis.provenance import Provenance
from ...i18n import QT_TRANSLATE_NOOP, plain, translate
from ..base import SozialraumAlgorithm, advanced
from ..results import StyledResult
from ..run import Run
from ..shared import TABLE, VECTOR, field

if TYPE_CHECKING:
    from ...core.tables.states import Figures
    from ...gis.frames import Rows


class CompareTablesAlgorithm(SozialraumAlgorithm):
    NAME, GROUP_ID = "comparetables", "data"
    TITLE = QT_TRANSLATE_NOOP("Sozialraum", "Compare two tables")
    GROUP = QT_TRANSLATE_NOOP("Sozialraum", "Data")
    TAGS = QT_TRANSLATE_NOOP(
        "Sozialraum", "compare,difference,plausibility,jump,year,published,control total"
    )
    HELP = QT_TRANSLATE_NOOP(
        "Sozialraum",
        "Lists what differs between two tables of the same areas: new and lost keys and fields, "
        "every value that differs by more than the tolerance, jumps, values that are withheld in "
        "one table only, and control totals that the areas do not add up to.\n\n"
        "For the Plausibilisierung of a new delivery against last year's, or to recompute a "
        "published table and see every difference. Without differences the result is empty.",
    )

    def define(self):
        yield (
            Source("INPUT", translate("Sozialraum", "Table (this year or recomputed)"), VECTOR),
            translate("Sozialraum", "Its numbers are the column value of the result."),
        )
        yield (
            Source("OTHER", translate("Sozialraum", "Other table (last or published)"), VECTOR),
            translate("Sozialraum", "Its numbers are the column other of the result."),
        )
        yield (
            field("KEY_FIELD", translate("Sozialraum", "Area key")),
            translate("Sozialraum", "Key in the table. Each area stands in one row."),
        )
        yield (
            field(
                "OTHER_KEY_FIELD",
                translate("Sozialraum", "Area key in the other table"),
                "OTHER",
                optional=True,
            ),
            translate("Sozialraum", "Nothing chosen: the field of the same name."),
        )
        yield (
            field("FIELDS", translate("Sozialraum", "Fields"), many=True, optional=True),
            translate(
                "Sozialraum",
                "Number fields to compare; the other table has them under the same names. Nothing "
                "chosen: all number fields that both have.",
            ),
        )
        yield (
            Text("PAIRS", translate("Sozialraum", "Fields of other names"), "", False, True),
            translate(
                "Sozialraum",
                "Field, and what it is called in the other table, such as "
                "anteil_u18=share_under_18;anteil_65_plus=share_65. With pairs only they and the "
                "fields chosen are compared.",
            ),
        )
        yield (
            Number(
                "TOLERANCE",
                translate("Sozialraum", "Tolerance"),
                Number.Type.Double,
                0.0,
                True,
                0.0,
            ),
            translate("Sozialraum", "Differences up to it are none, such as 0.05 for one decimal."),
        )
        yield (
            Number(
                "JUMP",
                translate("Sozialraum", "Jump (per cent)"),
                Number.Type.Double,
                0.0,
                True,
                0.0,
            ),
            translate(
                "Sozialraum",
                "Differences of more per cent are marked as jumps; so is everything that begins "
                "at 0. With 0 nothing is a jump.",
            ),
        )
        yield (
            advanced(
                Source(
                    "TOTALS_TABLE", translate("Sozialraum", "Control totals"), VECTOR, None, True
                )
            ),
            translate(
                "Sozialraum",
                "Total rows of the table, as importtable writes them: fields area, name and those "
                "of the table. The areas must add up to them.",
            ),
        )
        yield (
            Sink("OUTPUT", translate("Sozialraum", "Differences"), TABLE),
            translate(
                "Sozialraum",
                "One row for each difference: area, field, kind (new_key, lost_key, new_field, "
                "lost_field, difference, jump, state, total_missed), both values and states.",
            ),
        )

    def define_outputs(self):
        yield QgsProcessingOutputNumber("DIFFERENCES", translate("Sozialraum", "Differences"))

    def compute(self, run: Run) -> dict:
        import pandas as pd

        from ...core.tables.comparison import Limits, compared, field_differences
        from ...core.tables.keys import require_unique
        from ...core.tables.notation import parse_pairs

        key = run.field("KEY_FIELD")
        other_key = run.field("OTHER_KEY_FIELD") or key
        pairs = parse_pairs(run.text("PAIRS"), "PAIRS")
        fields, lists = _fields(run, key, other_key, list(pairs))
        ours = run.rows("INPUT", fields, key)
        theirs = run.rows("OTHER", [pairs.get(name, name) for name in fields], other_key)
        require_unique(ours.frame.index, key)
        require_unique(theirs.frame.index, other_key)
        limits = Limits(run.number("TOLERANCE"), run.number("JUMP"))
        figures = ours.figures(fields)
        everything = not run.fields("FIELDS") and not pairs
        found = [
            field_differences(*lists) if everything else field_differences([], []),
            compared(figures, _renamed(theirs, pairs, fields), limits),
        ]
        if run.given("TOTALS_TABLE"):
            found.append(_missed(run, figures, fields, limits))
        differences = pd.concat(found, ignore_index=True)
        numbers = ["value", "other", "difference", "percent"]
        differences = differences.astype(dict.fromkeys(numbers, "float64"))
        run.write_table("OUTPUT", differences, _result(run), _aliases())
        _report(run, differences, len(ours.frame), len(theirs.frame))
        return run.outputs(DIFFERENCES=len(differences))


def _renamed(theirs: Rows, pairs: dict[str, str], fields: list[str]) -> Figures:
    """The other table's figures under our names; one field may be compared with several."""
    from ...core.tables.states import Figures

    names = [pairs.get(name, name) for name in fields]
    figures = theirs.figures(names)
    values, states = figures.values[names], figures.states[names]
    return Figures(values.set_axis(fields, axis=1), states.set_axis(fields, axis=1))


def _fields(
    run: Run, key: str, other_key: str, paired: list[str]
) -> tuple[list[str], tuple[list[str], list[str]]]:
    """The fields to compare, and all number fields of both tables."""
    from ...core.errors import QT_TRANSLATE_NOOP, SozialraumError
    from ...gis.frames import number_fields

    lists = (
        number_fields(run.source("INPUT"), [key]),
        number_fields(run.source("OTHER"), [other_key]),
    )
    chosen = [*dict.fromkeys([*run.fields("FIELDS"), *paired])]
    fields = chosen or [name for name in lists[0] if name in set(lists[1])]
    if not fields:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{table} and {other} have no number field of the same name. Rename fields, or "
                "choose those that hold numbers as text.",
            ),
            table=run.source("INPUT").name,
            other=run.source("OTHER").name,
        )
    return fields, lists


def _missed(run: Run, figures, fields: list[str], limits):
    from ...core.errors import first_ten
    from ...core.tables.comparison import missed_totals

    source = run.source("TOTALS_TABLE")
    available = source.field_names()
    there = [name for name in fields if name in available]
    named = next(name for name in ("name", "area", *available) if name in available)
    rows = run.rows("TOTALS_TABLE", there, named)
    found = missed_totals(figures[there], rows.figures(there), limits)
    for names, text in (
        (
            found.unchecked,
            translate(
                "Sozialraum",
                "Some values are withheld in: {names}. There a sum can only be found too large, "
                "not too small.",
            ),
        ),
        (
            found.rates,
            translate("Sozialraum", "Rates are no sums and were not compared: {names}."),
        ),
        (
            found.others,
            translate(
                "Sozialraum",
                "Totals that are nowhere near the sums of all areas were not compared: {names}. "
                "They may be those of some of the areas, such as Bezirke.",
            ),
        ),
    ):
        if names:
            run.warn(text.format(names=first_ten(names)))
    return found.missed


def _report(run: Run, differences, ours: int, theirs: int) -> None:
    kinds = differences["kind"].value_counts()
    titles = _kinds()
    listed = "; ".join(f"{titles[kind]}: {kinds[kind]}" for kind in titles if kind in kinds)
    run.info(
        translate(
            "Sozialraum", "Rows: {ours}; in the other table: {theirs}. Differences: {count}{kinds}."
        ).format(
            ours=ours,
            theirs=theirs,
            count=len(differences),
            kinds=f" ({listed})" if listed else "",
        )
    )


def _kinds() -> dict[str, str]:
    return {
        "new_key": translate("Sozialraum", "new keys"),
        "lost_key": translate("Sozialraum", "lost keys"),
        "new_field": translate("Sozialraum", "new fields"),
        "lost_field": translate("Sozialraum", "lost fields"),
        "difference": translate("Sozialraum", "other values"),
        "jump": translate("Sozialraum", "jumps"),
        "state": translate("Sozialraum", "other states"),
        "total_missed": translate("Sozialraum", "totals missed"),
    }


def _aliases() -> dict[str, str]:
    return {
        "area": translate("Sozialraum", "Area"),
        "field": translate("Sozialraum", "Field"),
        "kind": translate("Sozialraum", "Kind"),
        "value": translate("Sozialraum", "Value"),
        "other": translate("Sozialraum", "Other value"),
        "difference": translate("Sozialraum", "Difference"),
        "percent": translate("Sozialraum", "Difference in %"),
        "state": translate("Sozialraum", "State"),
        "other_state": translate("Sozialraum", "Other state"),
    }


def _result(run: Run) -> StyledResult:
    ours, theirs = run.source("INPUT").name, run.source("OTHER").name
    title = translate("Sozialraum", "{table} compared with {other}").format(
        table=ours, other=theirs
    )
    about = translate(
        "Sozialraum",
        "value: {table}; other: {other}; difference = value - other; percent = 100 × difference / "
        "|other|. Tolerance {tolerance}; jumps above {jump} %.",
    ).format(
        table=ours,
        other=theirs,
        tolerance=plain(run.number("TOLERANCE")),
        jump=plain(run.number("JUMP")),
    )
    return StyledResult(Provenance(title, about))
