"""smoothrates: rates of small areas, smoothed and with their intervals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessingOutputNumber, QgsVectorLayer
from qgis.core import QgsProcessingParameterFeatureSink as Sink
from qgis.core import QgsProcessingParameterFeatureSource as Source
from qgis.core import QgsProcessingParameterNumber as Number

from ...gis.provenance import Provenance
from ...i18n import QT_TRANSLATE_NOOP, number, plain, tr, translate
from ..base import SozialraumAlgorithm, advanced
from ..results import StyledResult
from ..run import Run
from ..shared import (
    TABLE,
    VECTOR,
    choice,
    field,
    origin_parameters,
    prefix_parameter,
    state_fields_parameter,
)
from .factor_unit import factor_unit

if TYPE_CHECKING:
    import pandas as pd

    from ...gis.frames import Rows

SHOWN_DECIMALS = 1


class SmoothRatesAlgorithm(SozialraumAlgorithm):
    NAME, GROUP_ID = "smoothrates", "indicators"
    TITLE = QT_TRANSLATE_NOOP("Sozialraum", "Smooth rates of small areas")
    GROUP = QT_TRANSLATE_NOOP("Sozialraum", "Indicators")
    TAGS = QT_TRANSLATE_NOOP(
        "Sozialraum",
        "rate,share,smoothing,empirical Bayes,confidence interval,Wilson,Poisson,Byar,small "
        "numbers",
    )
    HELP = QT_TRANSLATE_NOOP(
        "Sozialraum",
        "In small areas a rate goes up and down by chance. This adds to each area the raw rate, an "
        "interval within which chance alone may carry it, and an empirical Bayes rate: it draws "
        "the rate of a small area towards the mean of all areas, or of the larger area if one is "
        "named, and leaves that of a large area nearly as it is (Marshall 1991). Where the areas "
        "differ no more than by chance, all get the mean.\n\n"
        "The smoothed rate is an estimate, says so in its state, and serves maps and comparisons; "
        "the interval belongs to the raw rate. Neither hides small counts: suppress first.\n\n"
        "NULL is never 0: what is no number stays NULL with its state and does not enter the mean, "
        "nor does ~unassigned. A denominator of 0 is “not applicable”.",
    )

    def define(self):
        yield (
            Source("INPUT", translate("Sozialraum", "Areas with counts"), VECTOR),
            translate("Sozialraum", "Layer or table with the counts of each area, not with rates."),
        )
        yield (
            field("KEY_FIELD", translate("Sozialraum", "Area key")),
            translate("Sozialraum", "Names each area once (with a date field: once each date)."),
        )
        yield (
            field("NUMERATOR", translate("Sozialraum", "Numerator")),
            translate("Sozialraum", "Field with the count of cases, such as unemployed persons."),
        )
        yield (
            field("DENOMINATOR", translate("Sozialraum", "Denominator")),
            translate("Sozialraum", "Field with the population that the cases come from."),
        )
        yield (
            Number(
                "FACTOR", translate("Sozialraum", "Factor"), Number.Type.Double, 100.0, True, 0.0
            ),
            translate("Sozialraum", "100 for percent, 1000 for a rate per 1,000 inhabitants."),
        )
        yield (
            field(
                "PARENT_FIELD",
                translate("Sozialraum", "Field that names the larger area"),
                optional=True,
            ),
            translate(
                "Sozialraum",
                "Optional: each area is smoothed towards the mean of its larger area, instead of "
                "that of all areas.",
            ),
        )
        yield from self._define_interval()
        yield from origin_parameters()
        yield prefix_parameter()
        yield state_fields_parameter()
        yield (
            Sink("OUTPUT", translate("Sozialraum", "Areas with smoothed rates"), TABLE),
            translate("Sozialraum", "The input with rate, rate_eb, ci_low and ci_high."),
        )

    def _define_interval(self):
        yield (
            choice(
                "INTERVAL",
                translate("Sozialraum", "Interval of the raw rate"),
                ["wilson", "poisson", "byar"],
                "wilson",
            ),
            translate(
                "Sozialraum",
                "wilson: for a part of a whole, such as unemployed among inhabitants. poisson: "
                "for events, such as moves or births, exact. byar: the same, by a close formula "
                "as used in health reporting.",
            ),
        )
        yield (
            advanced(
                Number(
                    "CONFIDENCE",
                    translate("Sozialraum", "Confidence (%)"),
                    Number.Type.Double,
                    95.0,
                    True,
                    50.0,
                    99.99,
                )
            ),
            translate("Sozialraum", "How sure the interval is meant to be; 95 is usual."),
        )
        yield (
            advanced(field("DATE_FIELD", translate("Sozialraum", "Date field"), optional=True)),
            translate("Sozialraum", "If the input has several dates: each is smoothed by itself."),
        )

    def define_outputs(self):
        yield QgsProcessingOutputNumber("SMOOTHED", translate("Sozialraum", "Areas smoothed"))
        yield QgsProcessingOutputNumber("LEFT_OUT", translate("Sozialraum", "Areas left out"))

    def check(self, run: Run) -> str:
        from ...core.tables.dates import iso_date

        iso_date(run.text("DATE"), "DATE")
        if run.field("NUMERATOR") == run.field("DENOMINATOR"):
            return translate("Sozialraum", "Numerator and denominator are the same field.")
        return ""

    def compute(self, run: Run) -> dict:
        from ...core.indicators.ratio import BOTTOM, TOP
        from ...core.indicators.smoothing import smoothed
        from ...core.tables.states import Figures

        source, counts = run.source("INPUT"), [run.field("NUMERATOR"), run.field("DENOMINATOR")]
        rows, group = _read(run, counts)
        given = rows.figures(counts)
        parts = Figures(
            given.values[counts].set_axis([TOP, BOTTOM], axis=1),
            given.states[counts].set_axis([TOP, BOTTOM], axis=1),
        )
        found = smoothed(
            parts,
            group,
            run.number("FACTOR"),
            run.key("INTERVAL"),
            run.number("CONFIDENCE") / 100,
        )
        _report(run, found)
        columns = run.added(source, run.wide(found.figures))
        aliases = _aliases(run, columns)
        run.write_beside("OUTPUT", source, rows, columns, _result(run, source), aliases)
        run.summary(len(rows.frame), len(rows.frame), found.figures)
        smooth = int(found.figures.values["rate_eb"].notna().sum())
        return run.outputs(SMOOTHED=smooth, LEFT_OUT=len(rows.frame) - smooth)


def _read(run: Run, counts: list[str]) -> tuple[Rows, pd.Series]:
    """The rows, and for each the name of the areas among which it is smoothed."""
    import pandas as pd

    from ...core.tables.dates import iso_dates
    from ...core.tables.keys import UNASSIGNED, plain_text, require_unique

    key, date, parent = (run.field(name) for name in ("KEY_FIELD", "DATE_FIELD", "PARENT_FIELD"))
    rows = run.rows("INPUT", [*counts, *(name for name in (date, parent) if name)], key)
    keys, group = rows.frame.index, pd.Series("", index=rows.frame.index, dtype=object)
    inside = keys != UNASSIGNED
    if parent:
        known = rows.frame[parent].notna()
        group = rows.frame[parent].where(known, "").map(plain_text)
        inside = inside & (group != "").to_numpy()
    if date:
        dates = iso_dates(rows.frame[date], date)
        require_unique(pd.MultiIndex.from_arrays([keys, dates]), f"{key} + {date}")
        group = group + " " + dates
    else:
        require_unique(keys, key)
    return rows, group.str.strip().where(inside, None)


def _report(run: Run, found) -> None:
    from ...core.errors import first_ten

    unit = factor_unit(run.number("FACTOR"))
    for name, group in found.groups.iterrows():
        text = translate("Sozialraum", "{name}: mean rate {mean} {unit} of {areas} areas.")
        if not group["areas"]:
            continue
        if not group["differs"]:
            text = translate(
                "Sozialraum",
                "{name}: mean rate {mean} {unit} of {areas} areas, which differ no more than by "
                "chance: all get the mean.",
            )
        title = name or translate("Sozialraum", "All areas")
        mean = number(group["mean"], 2)
        run.info(text.format(name=title, mean=mean, unit=unit, areas=int(group["areas"])))
    for areas, text in (
        (
            found.negative,
            translate("Sozialraum", "A count is negative in {areas}. Check these areas."),
        ),
        (
            found.larger,
            translate(
                "Sozialraum",
                "The numerator is larger than the denominator in {areas}: no interval by Wilson. "
                "Check these areas, or choose poisson for events.",
            ),
        ),
    ):
        if areas:
            run.warn(text.format(areas=first_ten(areas)))


INTERVALS = {
    "wilson": QT_TRANSLATE_NOOP("Sozialraum", "Wilson's interval of a share"),
    "poisson": QT_TRANSLATE_NOOP("Sozialraum", "exact Poisson interval of a number of events"),
    "byar": QT_TRANSLATE_NOOP("Sozialraum", "Byar's interval of a number of events"),
}


def _aliases(run: Run, columns) -> dict[str, str]:
    from ...core.tables.states import state_field

    unit = factor_unit(run.number("FACTOR"))
    marked = f" ({unit})" if unit else ""
    confidence = plain(run.number("CONFIDENCE"))
    titles = {
        "rate": translate("Sozialraum", "Raw rate"),
        "rate_eb": translate("Sozialraum", "Smoothed rate"),
        "ci_low": translate("Sozialraum", "Lower limit ({confidence} %) of the raw rate"),
        "ci_high": translate("Sozialraum", "Upper limit ({confidence} %) of the raw rate"),
    }
    aliases = {}
    for name, text in titles.items():
        title = text.format(confidence=confidence)
        mark = ", " + translate("Sozialraum", "estimated") if name == "rate_eb" else ""
        aliases[name] = title + marked + mark
        aliases[state_field(name)] = translate("Sozialraum", "{title}: state").format(title=title)
    prefix = run.text("PREFIX")
    return {prefix + name: alias for name, alias in aliases.items() if prefix + name in columns}


def _result(run: Run, source) -> StyledResult:
    factor = run.number("FACTOR")
    about = translate(
        "Sozialraum",
        "rate = {factor} × {numerator} / {denominator}. rate_eb: empirical Bayes by Marshall's "
        "moments, estimated, smoothed within: {group}. ci_low, ci_high: {interval}, {confidence} "
        "%. Source: {source}. Date: {date}.",
    )
    everything, shown = translate("Sozialraum", "all areas"), run.text("PREFIX") + "rate_eb"

    def style(layer: QgsVectorLayer) -> None:  # when the run is over
        from ...gis.styling import style_by_quantiles

        style_by_quantiles(layer, shown, SHOWN_DECIMALS, factor_unit(factor))

    return StyledResult(
        Provenance(
            translate("Sozialraum", "{source}: {numerator} smoothed (estimated)").format(
                source=source.name, numerator=run.field("NUMERATOR")
            ),
            about.format(
                factor=plain(factor),
                numerator=run.field("NUMERATOR"),
                denominator=run.field("DENOMINATOR"),
                group=run.field("PARENT_FIELD") or everything,
                interval=tr(INTERVALS[run.key("INTERVAL")]),
                confidence=plain(run.number("CONFIDENCE")),
                source=run.text("SOURCE_NOTE") or "–",
                date=run.text("DATE") or run.field("DATE_FIELD") or "–",
            ),
        ),
        style=style,
    )
