"""What ``indicators`` reads, says and writes."""

from __future__ import annotations

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
    from ...core.indicators.compute import Computed, Plan
    from ...core.tables.states import Figures
    from ...gis.frames import Rows


def report_skipped(run: Run, chosen: Plan) -> None:
    """Name each indicator that cannot be computed with the variables it lacks."""
    from ...core.errors import QT_TRANSLATE_NOOP, SozialraumError

    wanted = bool(run.text("INDICATORS"))
    for key, variables in chosen.skipped.items():
        text = translate("Sozialraum", "{indicator} is left out: no field for {variables}.").format(
            indicator=key, variables=", ".join(variables)
        )
        run.warn(text) if wanted else run.info(text)
    if not chosen.indicators:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "No indicator can be computed from the fields. The log names the variables that "
                "are missing; name your fields in the field map, such as ew=population.",
            )
        )


def read(run: Run, chosen: Plan) -> tuple[Rows, pd.Series | None]:
    """The rows, and their dates if there is a date field; area (and date) are unique."""
    import pandas as pd

    from ...core.tables.dates import iso_dates
    from ...core.tables.keys import require_unique

    key, date, parent = (run.field(name) for name in ("KEY_FIELD", "DATE_FIELD", "PARENT_FIELD"))
    rows = run.rows("INPUT", [*chosen.needed, *(name for name in (date, parent) if name)], key)
    if not date:
        require_unique(rows.frame.index, key)
        return rows, None
    dates = iso_dates(rows.frame[date], date)
    require_unique(pd.MultiIndex.from_arrays([rows.frame.index, dates]), f"{key} + {date}")
    return rows, dates


def report_doubts(run: Run, computed: Computed) -> None:
    """Name the areas whose counts cannot be right."""
    from ...core.errors import first_ten

    for key, areas in computed.doubts.items():
        run.warn(
            translate(
                "Sozialraum",
                "{indicator}: a count is negative or a group is larger than its population in "
                "{areas}. Check these areas.",
            ).format(indicator=key, areas=first_ten(areas))
        )


def write_areas(
    run: Run,
    source: Source,
    rows: Rows,
    dates: pd.Series | None,
    chosen: Plan,
    computed: Computed,
    language: str,
) -> None:
    """The input with one field for each indicator, and the benchmarks asked for."""
    figures = _with_benchmarks(run, rows, dates, chosen, computed)
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
    dates: pd.Series | None,
    chosen: Plan,
    computed: Computed,
    catalog: Catalog,
) -> None:
    """The long table; it holds counts and says that it is internal."""
    from ...core.tables.longform import long_from_wide

    date = run.text("DATE") if dates is None else dates.to_numpy()
    table = long_from_wide(
        computed.figures,
        computed.numerators,
        computed.denominators,
        {indicator.key: indicator.unit for indicator in chosen.indicators},
        {
            "level": run.text("LEVEL") or run.source("INPUT").name,
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


def _with_benchmarks(
    run: Run, rows: Rows, dates: pd.Series | None, chosen: Plan, computed: Computed
) -> Figures:
    """The indicators, and beside each X the values X_parent and X_all if a parent is named.

    An area without a parent has no value of the larger area.
    """
    import numpy as np
    import pandas as pd

    from ...core.indicators.compute import benchmarks
    from ...core.tables.states import Figures, State

    name = run.field("PARENT_FIELD")
    if not name:
        return computed.figures
    day = np.full(len(rows.frame), "", dtype=object) if dates is None else dates.to_numpy()
    parent = rows.frame[name].where(rows.frame[name].notna(), "").astype(str).to_numpy()
    parts = {"": computed.figures}
    for suffix, labels in (("_parent", parent + "\n" + day), ("_all", day)):
        groups = benchmarks(computed, chosen, pd.Series(labels), smallest_denominator(run))
        placed = groups.reindexed(pd.Index(labels)).with_index(rows.frame.index)
        if suffix == "_parent":
            alone = np.tile((parent == "")[:, None], len(placed.states.columns))
            states = placed.states.mask(alone, int(State.NOT_APPLICABLE))
            placed = Figures.of(placed.values, states)
        parts[suffix] = placed
    names = [key + suffix for key in computed.figures.values.columns for suffix in parts]
    values = pd.concat([part.values.add_suffix(end) for end, part in parts.items()], axis=1)
    states = pd.concat([part.states.add_suffix(end) for end, part in parts.items()], axis=1)
    return Figures(values[names], states[names])


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
    }
    state = translate("Sozialraum", "{title}: state")
    aliases = {}
    for indicator in chosen.indicators:
        for ending, text in endings.items():
            name = indicator.key + ending
            if name not in figures.states.columns:
                continue
            title = text.format(title=indicator.title(language))
            unit = f" ({indicator.unit})" if indicator.unit else ""
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
