"""What ``indicators`` reads, says and writes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsVectorLayer

from ...gis.provenance import Provenance
from ...gis.sources import Source
from ...i18n import translate
from ..long_table import long_aliases
from ..results import StyledResult
from ..run import Run

if TYPE_CHECKING:
    import pandas as pd

    from ...core.indicators.catalog import Catalog, Indicator
    from ...core.indicators.compute import Computed
    from ...core.indicators.variables import Plan
    from ...core.tables.states import Figures
    from ...gis.frames import Rows


@dataclass(frozen=True)
class Groups:
    """Date and area level of each row, where the input has several.

    A share of the whole, a value of all areas and a rank are taken within them.
    """

    dates: pd.Series | None
    levels: pd.Series | None

    @property
    def labels(self) -> pd.Series | None:
        """One label for level and date; None if all rows are of one whole."""
        if self.levels is None or self.dates is None:
            return self.dates if self.levels is None else self.levels
        return self.levels + ", " + self.dates


def report_plan(run: Run, chosen: Plan, catalog: Catalog) -> None:
    """Name each indicator that cannot be computed with the variables it lacks, and why; and those
    whose fields count different populations."""
    from ...core.errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten

    if run.text("INDICATORS"):
        _report_each(run, chosen, catalog)
    elif chosen.skipped:
        text = translate(
            "Sozialraum",
            "{count} indicators of the catalogue are left out, as the fields do not hold their "
            "variables: {keys}. Name an indicator to see what it lacks.",
        )
        run.info(text.format(count=len(chosen.skipped), keys=first_ten(chosen.skipped)))
    _report_populations(run, chosen)
    if not chosen.indicators:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "No indicator can be computed from the fields. Name those you need in the field "
                "“Indicators”: the log then names the variables that are missing; name your "
                "fields in the field map, such as ew=population.",
            )
        )


def _report_each(run: Run, chosen: Plan, catalog: Catalog) -> None:
    """What each of the indicators that were asked for lacks."""
    from ...core.errors import first_ten

    no_field = translate("Sozialraum", "{indicator} is left out: no field for {variables}.")
    no_bands = translate(
        "Sozialraum", "{indicator} is left out: no age bands that make up {variables}."
    )
    for key, variables in chosen.skipped.items():
        text = no_bands if catalog.indicators[key].of_ages else no_field
        run.warn(text.format(indicator=key, variables=", ".join(variables)))
    misfits = translate(
        "Sozialraum",
        "{variable}: the age bands {fields} do not fit. They lie across its limits or are too "
        "wide; bands are added up, never divided.",
    )
    for variable, fields in chosen.misfits.items():
        if fields:
            run.warn(misfits.format(variable=variable, fields=first_ten(fields)))


def _report_populations(run: Run, chosen: Plan) -> None:
    """Name indicators that mix populations, or are computed for another than they mean."""
    from ...core.errors import first_ten

    mixed = translate(
        "Sozialraum",
        "{indicator} mixes populations that are counted differently: {populations}. Take numerator "
        "and denominator from the same source.",
    )
    for key, populations in chosen.mixed.items():
        run.warn(mixed.format(indicator=key, populations=", ".join(populations)))
    unlike = translate(
        "Sozialraum",
        "{population} is not the population that these indicators are defined on: {indicators}.",
    )
    for population in sorted(set(chosen.unlike.values())):
        keys = [key for key, other in chosen.unlike.items() if other == population]
        run.info(unlike.format(population=population, indicators=first_ten(keys)))


def read(run: Run, chosen: Plan) -> tuple[Rows, Groups]:
    """The rows, and which of them stand for one whole; area (of a level and date) is unique."""
    import pandas as pd

    from ...core.tables.dates import iso_dates
    from ...core.tables.keys import require_unique

    names = ("KEY_FIELD", "DATE_FIELD", "LEVEL_FIELD", "PARENT_FIELD")
    key, date, level, parent = (run.field(name) for name in names)
    further = [name for name in (date, level, parent) if name]
    rows = run.rows("INPUT", [*chosen.needed, *further], key)
    dates = iso_dates(rows.frame[date], date) if date else None
    levels = rows.frame[level].astype(str) if level else None
    groups = Groups(dates, levels)
    if groups.labels is None:
        require_unique(rows.frame.index, key)
    else:
        pairs = pd.MultiIndex.from_arrays([rows.frame.index, groups.labels])
        require_unique(pairs, " + ".join(name for name in (key, level, date) if name))
    return rows, groups


def report_doubts(run: Run, computed: Computed) -> None:
    """Name the areas whose counts cannot be right."""
    from ...core.errors import first_ten

    negative = translate(
        "Sozialraum", "{field}: negative counts in {areas}. Correct them, or set them to NULL."
    )
    for name, areas in computed.doubts.negative.items():
        run.warn(negative.format(field=name, areas=first_ten(areas)))
    larger = translate(
        "Sozialraum",
        "{indicator}: the group is larger than its population (above 100 %) in {areas}. Check that "
        "both have the same date and the same delimitation.",
    )
    for key, areas in computed.doubts.larger.items():
        run.warn(larger.format(indicator=key, areas=first_ten(areas)))
    beyond = translate(
        "Sozialraum",
        "{part} is larger than {whole} in {areas}. Check that both have the same date and the "
        "same delimitation.",
    )
    for (part, whole), areas in computed.doubts.beyond.items():
        run.warn(beyond.format(part=part, whole=whole, areas=first_ten(areas)))


def call_internal_if_small(run: Run, computed: Computed) -> None:
    """Counts of 1 and 2 that nobody has withheld or changed make the result internal."""
    from ...core.tables.states import State

    exact = computed.figures.states < int(State.ROUNDED)
    if (computed.numerators.isin([1, 2]) & exact).to_numpy().any():
        run.internal = True
        run.warn(
            translate(
                "Sozialraum",
                "The counts are not protected: the result is internal and is called so. For "
                "release protect them first (“Suppress small cells”).",
            )
        )


def write_areas(
    run: Run, source: Source, rows: Rows, chosen: Plan, figures: Figures, language: str
) -> None:
    """The input with one field for each indicator, and the comparison values asked for."""
    columns = run.wide(figures)
    prefix = run.text("PREFIX")
    aliases = {
        prefix + name: text for name, text in _aliases(columns, chosen, figures, language).items()
    }
    first = chosen.indicators[0]
    result = StyledResult(
        Provenance(
            translate("Sozialraum", "{source}, indicators (shown: {indicator})").format(
                source=source.name, indicator=first.title(language)
            ),
            _abstract(run, chosen, language),
        ),
        style=_style(prefix + first.key, first),
    )
    columns = run.added(source, columns)
    run.write_beside("OUTPUT", source, rows, columns, result, aliases)


def write_long(
    run: Run,
    rows: Rows,
    groups: Groups,
    chosen: Plan,
    computed: Computed,
    catalog: Catalog,
) -> None:
    """The long table; it holds counts and says that it is internal."""
    from ...core.tables.longform import long_from_wide

    date = run.text("DATE") if groups.dates is None else groups.dates.to_numpy()
    level = run.text("LEVEL") or run.source("INPUT").name
    table = long_from_wide(
        computed.figures,
        computed.numerators,
        computed.denominators,
        {indicator.key: indicator.unit for indicator in chosen.indicators},
        {
            "level": level if groups.levels is None else groups.levels.to_numpy(),
            "date": date,
            "area_version": run.text("AREA_VERSION"),
            "definition": catalog.version,
            "period_kind": "stichtag",
            "denominator_date": date,
            "source": run.text("SOURCE_NOTE"),
        },
    )
    title = translate("Sozialraum", "{source}, table of indicators (internal)")
    about = translate(
        "Sozialraum",
        "Internal: made from counts that were not protected; numerators and denominators are as "
        "confidential as the counts. Source: {source}.",
    )
    result = StyledResult(
        Provenance(
            title.format(source=run.source("INPUT").name),
            about.format(source=run.text("SOURCE_NOTE") or "–"),
        )
    )
    run.write_table("OUTPUT_TABLE", table, result, long_aliases())


def smallest_denominator(run: Run) -> float | None:
    """MIN_DENOMINATOR, or None: as the catalogue says."""
    return run.number("MIN_DENOMINATOR") if run.text("MIN_DENOMINATOR") else None


def _aliases(
    columns: pd.DataFrame, chosen: Plan, figures: Figures, language: str
) -> dict[str, str]:
    from ...core.tables.states import State, state_field

    estimated = translate("Sozialraum", "estimated")
    endings = {
        "": "{title}",
        "_parent": translate("Sozialraum", "{title}: larger area"),
        "_all": translate("Sozialraum", "{title}: all areas"),
        "_diff": translate("Sozialraum", "{title}: difference from all areas"),
        "_rank": translate("Sozialraum", "{title}: rank"),
    }
    state = translate("Sozialraum", "{title}: state")
    aliases = {}
    for indicator in chosen.indicators:
        for ending, text in endings.items():
            name = indicator.key + ending
            if name not in figures.states.columns:
                continue
            title = text.format(title=indicator.title(language))
            unit = f" ({indicator.unit})" if indicator.unit and ending != "_rank" else ""
            mark = f", {estimated}" if (figures.states[name] == State.ESTIMATED).any() else ""
            aliases[name] = title + unit + mark
            aliases[state_field(name)] = state.format(title=title)
    return {name: alias for name, alias in aliases.items() if name in columns.columns}


def _abstract(run: Run, chosen: Plan, language: str) -> str:
    lines = [
        f"{indicator.title(language)} [{indicator.key}] = {indicator.formula}"
        + (f" [{indicator.unit}]" if indicator.unit else "")
        for indicator in chosen.indicators
    ]
    about = translate("Sozialraum", "Source: {source}. Date: {date}.").format(
        source=run.text("SOURCE_NOTE") or "–",
        date=run.text("DATE") or run.field("DATE_FIELD") or "–",
    )
    return "\n".join([about, *lines])


def _style(name: str, indicator: Indicator):
    """Colours by the first indicator; left plain where its values allow no classes."""

    def style(layer: QgsVectorLayer) -> None:
        from ...gis.styling import style_by_quantiles

        style_by_quantiles(layer, name, indicator.decimals, indicator.unit)

    return style
