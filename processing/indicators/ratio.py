"""ratio: one share or rate, from expressions over the fields."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputNumber, QgsVectorLayer
from qgis.core import QgsProcessingParameterBoolean as Flag
from qgis.core import QgsProcessingParameterExpression as Expression
from qgis.core import QgsProcessingParameterFeatureSink as Sink
from qgis.core import QgsProcessingParameterFeatureSource as Source
from qgis.core import QgsProcessingParameterNumber as Number
from qgis.core import QgsProcessingParameterString as Text

from ...gis.provenance import Provenance
from ...i18n import QT_TRANSLATE_NOOP, plain, translate
from ..base import SozialraumAlgorithm, advanced
from ..results import StyledResult
from ..run import Run
from ..shared import (
    TABLE,
    VECTOR,
    field,
    origin_parameters,
    prefix_parameter,
    state_fields_parameter,
)
from .factor_unit import factor_unit

SHOWN_DECIMALS = 1


class RatioAlgorithm(SozialraumAlgorithm):
    NAME, GROUP_ID = "ratio", "indicators"
    TITLE = QT_TRANSLATE_NOOP("Sozialraum", "Ratio of two expressions")
    GROUP = QT_TRANSLATE_NOOP("Sozialraum", "Indicators")
    TAGS = QT_TRANSLATE_NOOP("Sozialraum", "ratio,share,rate,quota,expression,numerator")
    HELP = QT_TRANSLATE_NOOP(
        "Sozialraum",
        "Computes one share or rate that the catalogue does not have: numerator divided by "
        "denominator, times a factor. Both are expressions over the fields of an area, and both "
        "are counts, not rates.\n\n"
        "NULL is never 0: where a field that an expression uses holds no number, the ratio is "
        "NULL and has the state of that field, whatever the expression makes of it; a suppressed "
        "numerator gives a suppressed ratio. A denominator of 0 is “not applicable”, one below "
        "the minimum “base too small”. A part that is larger than its whole is reported.\n\n"
        "An expression uses the fields of one row only: for larger areas, aggregate the counts "
        "first. $area and $length are measured in the plane of the layer's coordinate system.",
    )

    def define(self):
        yield (
            Source("INPUT", translate("Sozialraum", "Areas with counts"), VECTOR),
            translate("Sozialraum", "Layer or table with the counts of each area, not with rates."),
        )
        yield (
            field("KEY_FIELD", translate("Sozialraum", "Area key"), optional=True),
            translate(
                "Sozialraum",
                "Optional. Names the areas in messages; without it row numbers are named.",
            ),
        )
        yield from self._define_formula()
        yield from self._define_description()
        yield (
            Sink("OUTPUT", translate("Sozialraum", "Areas with ratio"), TABLE),
            translate("Sozialraum", "The input with the ratio and, where needed, its state."),
        )

    def _define_formula(self):
        yield (
            Expression("NUMERATOR", translate("Sozialraum", "Numerator"), "", "INPUT"),
            translate("Sozialraum", 'Count of the group, such as "alo" or "u3" + "von3bis6".'),
        )
        yield (
            Expression("DENOMINATOR", translate("Sozialraum", "Denominator"), "", "INPUT"),
            translate("Sozialraum", 'Count of all, such as "ew" or "ew" - "ew_65_plus".'),
        )
        yield (
            Number(
                "FACTOR", translate("Sozialraum", "Factor"), Number.Type.Double, 100.0, True, 0.0
            ),
            translate("Sozialraum", "100 for percent, 1000 for a rate per 1,000 inhabitants."),
        )
        yield (
            Text("NAME", translate("Sozialraum", "Name"), "ratio", False, True),
            translate(
                "Sozialraum",
                "Name of the result; the field is called the same, without blanks and signs.",
            ),
        )
        yield (
            Number(
                "MIN_DENOMINATOR",
                translate("Sozialraum", "Smallest denominator"),
                Number.Type.Double,
                0.0,
                True,
                0.0,
            ),
            translate(
                "Sozialraum",
                "Ratios with a smaller denominator are NULL with the state “base too small”.",
            ),
        )
        yield (
            advanced(
                Flag(
                    "PART",
                    translate("Sozialraum", "The numerator is a part of the denominator"),
                    True,
                    True,
                )
            ),
            translate(
                "Sozialraum",
                "Areas where it is larger are reported. Switch off for densities and balances.",
            ),
        )

    def _define_description(self):
        yield (
            advanced(Text("UNIT", translate("Sozialraum", "Unit"), "", False, True)),
            translate("Sozialraum", "Stands in legend and alias. Empty: from the factor."),
        )
        yield from origin_parameters()
        yield prefix_parameter()
        yield state_fields_parameter()

    def define_outputs(self):
        yield QgsProcessingOutputNumber("COMPUTED", translate("Sozialraum", "Areas with a value"))
        yield QgsProcessingOutputNumber(
            "DOUBTFUL", translate("Sozialraum", "Areas whose counts cannot be right")
        )

    def check(self, run: Run) -> str:
        from ...core.tables.dates import iso_date

        iso_date(run.text("DATE"), "DATE")
        return ""

    def compute(self, run: Run) -> dict:
        from ...core.indicators.ratio import BOTTOM, TOP, ratio
        from ...core.tables.fieldnames import safe_names
        from ...gis.expressions import evaluate, read_term

        source = run.source("INPUT")
        top = read_term(TOP, run.text("NUMERATOR"), source)
        bottom = read_term(BOTTOM, run.text("DENOMINATOR"), source)
        context = run.context.expressionContext()
        rows, parts = evaluate([top, bottom], source, run.field("KEY_FIELD"), context, run.feedback)
        name = safe_names([run.text("NAME") or "ratio"])[0]
        found = ratio(
            parts, name, run.number("FACTOR"), run.number("MIN_DENOMINATOR"), run.flag("PART")
        )
        _report(run, found)
        columns = run.added(source, run.wide(found.figures))
        aliases = _aliases(run, columns, found.figures)
        run.write_beside("OUTPUT", source, rows, columns, _result(run, source, columns), aliases)
        run.summary(len(rows.frame), len(rows.frame), found.figures)
        doubtful = len({*found.negative, *found.larger})
        return run.outputs(
            COMPUTED=int(found.figures.values[name].notna().sum()), DOUBTFUL=doubtful
        )


def _report(run: Run, found) -> None:
    from ...core.errors import first_ten

    for areas, text in (
        (
            found.negative,
            translate("Sozialraum", "A count is negative in {areas}. Check these areas."),
        ),
        (
            found.larger,
            translate(
                "Sozialraum",
                "The numerator is larger than the denominator it is a part of in {areas}. Check "
                "these areas, or say that it is no part (PART).",
            ),
        ),
    ):
        if areas:
            run.warn(text.format(areas=first_ten(areas)))


def _title(run: Run) -> str:
    return run.text("NAME") or "ratio"


def _unit(run: Run) -> str:
    return run.text("UNIT") or factor_unit(run.number("FACTOR"))


def _aliases(run: Run, columns, figures) -> dict[str, str]:
    from ...core.tables.states import State

    unit = f" ({_unit(run)})" if _unit(run) else ""
    is_estimated = (figures.states == State.ESTIMATED).to_numpy().any()
    mark = ", " + translate("Sozialraum", "estimated") if is_estimated else ""
    state = translate("Sozialraum", "{title}: state").format(title=_title(run))
    return dict(zip(columns.columns, (_title(run) + unit + mark, state)))


def _result(run: Run, source, columns) -> StyledResult:
    shown, unit = columns.columns[0], _unit(run)
    about = translate(
        "Sozialraum",
        "{title} = {factor} × ({numerator}) / ({denominator}). Unit: {unit}. Smallest denominator: "
        "{minimum}. Source: {source}. Date: {date}.",
    )

    def style(layer: QgsVectorLayer) -> None:
        from ...gis.styling import style_by_quantiles

        style_by_quantiles(layer, shown, SHOWN_DECIMALS, unit)

    return StyledResult(
        Provenance(
            translate("Sozialraum", "{source}: {title}").format(
                source=source.name, title=_title(run)
            ),
            about.format(
                title=_title(run),
                factor=plain(run.number("FACTOR")),
                numerator=run.text("NUMERATOR"),
                denominator=run.text("DENOMINATOR"),
                unit=unit or "–",
                minimum=plain(run.number("MIN_DENOMINATOR")),
                source=run.text("SOURCE_NOTE") or "–",
                date=run.text("DATE") or "–",
            ),
        ),
        style=style,
    )
