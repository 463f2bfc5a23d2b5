"""pivottable: one row per area from one row per area and characteristics."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputNumber
from qgis.core import QgsProcessingParameterFeatureSink as Sink
from qgis.core import QgsProcessingParameterFeatureSource as Source
from qgis.core import QgsProcessingParameterString as Text

from ...gis.provenance import Provenance
from ...i18n import QT_TRANSLATE_NOOP, translate
from ..base import SozialraumAlgorithm, advanced
from ..results import StyledResult
from ..run import Run
from ..shared import TABLE, VECTOR, choice, field, prefix_parameter, state_fields_parameter

CHOSEN = ["KEY_FIELD", "DATE_FIELD", "COLUMN_FIELDS", "VALUE_FIELDS", "KEEP_FIELDS"]


class PivotTableAlgorithm(SozialraumAlgorithm):
    NAME, GROUP_ID = "pivottable", "data"
    TITLE = QT_TRANSLATE_NOOP("Sozialraum", "Long table to one row per area")
    GROUP = QT_TRANSLATE_NOOP("Sozialraum", "Data")
    TAGS = QT_TRANSLATE_NOOP("Sozialraum", "pivot,long,wide,register extract,DUVA,age,sex,columns")
    HELP = QT_TRANSLATE_NOOP(
        "Sozialraum",
        "Lays a long table, such as an extract of the population register or of DUVA with one row "
        "per area, age and sex, side by side: one row per area, one field per combination.\n\n"
        "Such tables leave out combinations without cases, and some leave a cell blank where 0 is "
        "meant. What is meant is never guessed: two parameters say it. Fields are called by the "
        "values of the characteristics, such as w_0_3, and keep the values themselves as alias; "
        "they stand in the order of the numbers: 0, 1, 2, 10. States travel along. Rows without a "
        "place (~unassigned) are a row like others.\n\n"
        "A row “Insgesamt” among the values of a characteristic becomes a field of its own. Select "
        "such rows away before rows are summed, else people are counted twice.",
    )

    def define(self):
        yield (
            Source("INPUT", translate("Sozialraum", "Long table"), VECTOR),
            translate("Sozialraum", "One row per area and combination of characteristics."),
        )
        yield (
            field("KEY_FIELD", translate("Sozialraum", "Area key")),
            translate("Sozialraum", "Names the area of each row. Read as text: 05 stays 05."),
        )
        yield (
            field("COLUMN_FIELDS", translate("Sozialraum", "Characteristics"), many=True),
            translate(
                "Sozialraum",
                "Fields whose values become fields, such as sex and age. Rows in which one is "
                "blank are kept as “ohne Angabe”.",
            ),
        )
        yield (
            field("VALUE_FIELDS", translate("Sozialraum", "Values"), many=True),
            translate("Sozialraum", "The counts. Several: their names stand before the fields'."),
        )
        yield from self._define_gaps()
        yield (
            Text("NAMES", translate("Sozialraum", "Names of fields"), "", False, True),
            translate(
                "Sozialraum",
                "Pairs of new name and combination, such as girls_u3=w_0_3;boys_u3=m_0_3. The "
                "combination is written as the field would be called, or as its alias, which then "
                'stands in double quotes: girls_u3="w – 0-3".',
            ),
        )
        yield from self._define_more()
        yield prefix_parameter()
        yield state_fields_parameter()
        yield (
            Sink("OUTPUT", translate("Sozialraum", "One row per area"), TABLE),
            translate("Sozialraum", "Table with area and one field per combination."),
        )

    def _define_gaps(self):
        states = ["missing", "zero"]
        yield (
            choice(
                "ABSENT", translate("Sozialraum", "Combinations without a row"), states, states[0]
            ),
            translate(
                "Sozialraum",
                "missing: no data (NULL). zero: the table leaves out what does not occur, so 0.",
            ),
        )
        yield (
            choice("EMPTY", translate("Sozialraum", "Rows without a value"), states, states[0]),
            translate(
                "Sozialraum",
                "Rows that are there, but blank. missing: no data (NULL). zero: blank means 0. A "
                "blank with another state, such as suppressed, stays NULL.",
            ),
        )
        yield (
            choice(
                "DUPLICATES",
                translate("Sozialraum", "Several rows of one combination"),
                ["refuse", "sum"],
                "refuse",
            ),
            translate(
                "Sozialraum",
                "refuse: they are named and nothing is written. sum: they are counts with a "
                "further characteristic that is not wanted, and are added; a part without a number "
                "leaves a sum without a number.",
            ),
        )

    def _define_more(self):
        yield (
            advanced(
                field(
                    "KEEP_FIELDS",
                    translate("Sozialraum", "Fields to keep"),
                    many=True,
                    optional=True,
                )
            ),
            translate("Sozialraum", "Fields that are the same in all rows of an area: its name."),
        )
        yield (
            advanced(field("DATE_FIELD", translate("Sozialraum", "Date field"), optional=True)),
            translate("Sozialraum", "If the table holds several dates: one row per area and date."),
        )

    def define_outputs(self):
        yield QgsProcessingOutputNumber(
            "COMBINATIONS_ABSENT", translate("Sozialraum", "Areas × combinations without a row")
        )

    def check(self, run: Run) -> str:
        chosen = [name for parameter in CHOSEN for name in run.fields(parameter)]
        twice = sorted({name for name in chosen if chosen.count(name) > 1})
        if twice:
            return translate(
                "Sozialraum", "{fields}: choose each field for one purpose only."
            ).format(fields=", ".join(twice))
        own = sorted({"area", "date"} & {name.lower() for name in run.fields("KEEP_FIELDS")})
        if own:
            return translate(
                "Sozialraum", "{fields}: the result has such a field of itself; do not keep it."
            ).format(fields=", ".join(own))
        return ""

    def compute(self, run: Run) -> dict:
        import pandas as pd

        from ...core.tables.pivot import constant_per_area, pivoted
        from ...core.tables.states import with_state_fields

        source, key, date = run.source("INPUT"), run.field("KEY_FIELD"), run.field("DATE_FIELD")
        characteristics, values = run.fields("COLUMN_FIELDS"), run.fields("VALUE_FIELDS")
        kept = with_state_fields(run.fields("KEEP_FIELDS"), source.field_names())
        wanted = [*characteristics, *values, *kept, *([date] if date else [])]
        rows = run.rows("INPUT", wanted, key)
        figures = _figures(run, rows, values, date)
        pivot = pivoted(figures, rows.frame[characteristics], _layout(run, kept))
        index = figures.values.index
        constant = constant_per_area(rows.frame[kept], index, pivot.first)
        columns = _whole(source, pivot, run.wide(pivot.figures))
        names = pivot.figures.values.index.to_frame(index=False)
        table = pd.concat(
            [names, *(part.reset_index(drop=True) for part in (constant, columns))], axis=1
        )
        _report(run, pivot, len(rows.frame))
        run.write_table("OUTPUT", table, _result(run), _aliases(source, kept, pivot))
        areas = index.get_level_values("area")
        run.summary(areas.nunique(), len(table), pivot.figures)
        return run.outputs(COMBINATIONS_ABSENT=pivot.absent)


def _figures(run: Run, rows, values: list[str], date: str):
    """The values, indexed by area or by area and date; blanks read as EMPTY says."""
    import pandas as pd

    from ...core.tables.blanks import blank_is_zero
    from ...core.tables.dates import iso_dates

    figures = rows.figures(values)
    if run.key("EMPTY") == "zero":
        figures, count = blank_is_zero(rows.frame, figures)
        run.info(translate("Sozialraum", "Blank values read as 0: {count}.").format(count=count))
    if date:
        days = iso_dates(rows.frame[date], date).to_numpy()
        parts = [rows.frame.index.to_numpy(), days]
        figures = figures.with_index(pd.MultiIndex.from_arrays(parts, names=["area", "date"]))
    return figures


def _layout(run: Run, kept: list[str]):
    from ...core.delivered.rows import load_words
    from ...core.tables.notation import parse_pairs
    from ...core.tables.pivot import Layout

    own = ["area", "date"] if run.field("DATE_FIELD") else ["area"]
    return Layout(
        absent_is_zero=run.key("ABSENT") == "zero",
        sum_duplicates=run.key("DUPLICATES") == "sum",
        prefix=run.text("PREFIX"),
        names=parse_pairs(run.text("NAMES"), "NAMES"),
        taken=[*own, *kept, "fid"],
        totals=load_words()[0],
    )


def _whole(source, pivot, columns):
    """Whole numbers stay whole where the value field holds whole numbers."""
    from ...gis.fields import INTEGERS

    fields = source.fields()
    whole = [
        name for name, value in pivot.value_fields.items() if fields.field(value).type() in INTEGERS
    ]
    return columns.astype(dict.fromkeys(whole, "Int64"))


def _report(run: Run, pivot, rows: int) -> None:
    from ...core.tables.pivot import BETWEEN, NOT_STATED

    cells = len(pivot.figures.values) * len(pivot.titles) // max(len(run.fields("VALUE_FIELDS")), 1)
    run.info(
        translate(
            "Sozialraum",
            "Rows: {rows}. Areas × combinations: {cells}, of which without a row: {absent} (read "
            "as {reading}). Rows added to another: {added}.",
        ).format(
            rows=rows,
            cells=cells,
            absent=pivot.absent,
            reading=run.key("ABSENT"),
            added=pivot.added,
        )
    )
    unclear = [name for name, title in pivot.titles.items() if NOT_STATED in title.split(BETWEEN)]
    if unclear:
        run.warn(
            translate(
                "Sozialraum", "Rows with a blank characteristic are kept in the fields {fields}."
            ).format(fields=", ".join(unclear))
        )


def _result(run: Run) -> StyledResult:
    title = translate("Sozialraum", "{source}, one row per area")
    about = translate(
        "Sozialraum",
        "Values {values} by {characteristics}. Combinations without a row: {absent}. Rows without "
        "a value: {empty}. Several rows of one combination: {duplicates}.",
    ).format(
        values=", ".join(run.fields("VALUE_FIELDS")),
        characteristics=", ".join(run.fields("COLUMN_FIELDS")),
        absent=run.key("ABSENT"),
        empty=run.key("EMPTY"),
        duplicates=run.key("DUPLICATES"),
    )
    return StyledResult(Provenance(title.format(source=run.source("INPUT").name), about))


def _aliases(source, kept: list[str], pivot) -> dict[str, str]:
    from ...core.tables.states import state_field

    state = translate("Sozialraum", "{title}: state")
    fields = source.fields()
    return {
        "area": translate("Sozialraum", "Area"),
        "date": translate("Sozialraum", "Date"),
        **{name: fields.field(name).alias() for name in kept},
        **pivot.titles,
        **{state_field(name): state.format(title=title) for name, title in pivot.titles.items()},
    }
