"""What ``indicators`` reads, says and writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsVectorLayer

from ...gis.provenance import Provenance
from ...gis.sources import Source
from ...i18n import translate
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
    columns = run.wide(computed.figures)
    if run.field("PARENT_FIELD"):
        columns = columns.join(_benchmarks(run, rows, dates, chosen, computed))
        columns = columns[sorted(columns.columns, key=_order(chosen))]
    prefix = run.text("PREFIX")
    aliases = {
        prefix + name: text
        for name, text in _aliases(columns, chosen, computed.figures, language).items()
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
    run.write_table("OUTPUT_TABLE", table, result, _long_aliases())


def _benchmarks(
    run: Run, rows: Rows, dates: pd.Series | None, chosen: Plan, computed: Computed
) -> pd.DataFrame:
    import pandas as pd

    from ...core.indicators.compute import benchmarks

    day = pd.Series("", index=rows.frame.index) if dates is None else dates
    parent = rows.frame[run.field("PARENT_FIELD")].fillna("").astype(str)
    parts = []
    for suffix, groups in (("_parent", parent + "\n" + day), ("_all", day)):
        values = benchmarks(computed, chosen, groups).reindexed(pd.Index(groups.to_numpy()))
        renamed = values.with_index(rows.frame.index).values.add_suffix(suffix)
        parts.append(renamed)
    return pd.concat(parts, axis=1)


def _order(chosen: Plan):
    place = {indicator.key: n for n, indicator in enumerate(chosen.indicators)}
    endings = ["", "_state", "_parent", "_all"]

    def key(column: str) -> tuple[int, int]:
        for rank, ending in enumerate(endings):
            name = column[: len(column) - len(ending)]
            if column.endswith(ending) and name in place:
                return place[name], rank
        return len(place), 0

    return key


def _aliases(
    columns: pd.DataFrame, chosen: Plan, figures: Figures, language: str
) -> dict[str, str]:
    from ...core.tables.states import State, state_field

    estimated = translate("Sozialraum", "estimated")
    endings = {
        "_parent": translate("Sozialraum", "{title}: larger area"),
        "_all": translate("Sozialraum", "{title}: all areas"),
    }
    state = translate("Sozialraum", "{title}: state")
    aliases = {}
    for indicator in chosen.indicators:
        title = indicator.title(language)
        unit = f" ({indicator.unit})" if indicator.unit else ""
        mark = (figures.states[indicator.key] == State.ESTIMATED).any()
        aliases[indicator.key] = f"{title}{unit}" + (f", {estimated}" if mark else "")
        aliases[state_field(indicator.key)] = state.format(title=title)
        for ending, text in endings.items():
            aliases[indicator.key + ending] = text.format(title=title)
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


def _long_aliases() -> dict[str, str]:
    return {
        "level": translate("Sozialraum", "Area level"),
        "area": translate("Sozialraum", "Area"),
        "date": translate("Sozialraum", "Date"),
        "indicator": translate("Sozialraum", "Indicator"),
        "value": translate("Sozialraum", "Value"),
        "numerator": translate("Sozialraum", "Numerator"),
        "denominator": translate("Sozialraum", "Denominator"),
        "state": translate("Sozialraum", "State"),
        "unit": translate("Sozialraum", "Unit"),
        "area_version": translate("Sozialraum", "Version of the areas"),
        "definition": translate("Sozialraum", "Version of the catalogue"),
        "period_kind": translate("Sozialraum", "Kind of period"),
        "denominator_date": translate("Sozialraum", "Date of the denominator"),
        "source": translate("Sozialraum", "Source"),
    }
