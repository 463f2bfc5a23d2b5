"""The steps of ``statusdynamics``: settings, read, report, write."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from qgis.core import QgsVectorLayer

from ...gis.provenance import Provenance
from ...gis.sources import Source
from ...i18n import translate
from ..results import StyledResult
from ..run import Run
from .index_base import base_name, require_table
from .statusdynamics_parameters import given
from .statusdynamics_words import describe, left_out_reasons, preset_text

if TYPE_CHECKING:
    import pandas as pd

    from ...core.indices.statusdynamics import StatusDynamics
    from ...core.indices.statusdynamics_areas import Areas
    from ...core.indices.statusdynamics_settings import Settings
    from ...core.tables.states import Figures
    from ...gis.frames import Rows


def settings(run: Run) -> Settings:
    """The conventions as parameters and preset describe them."""
    from ...core.indices.statusdynamics_settings import settings_of

    return settings_of(given(run))


def read(run: Run, chosen: Settings) -> tuple[Source, Rows]:
    """The areas with every field that is needed."""
    from ...core.tables.keys import require_unique

    source, key = run.source("INPUT"), run.field("KEY_FIELD")
    fields = [*chosen.indicators, *_further_fields(run, chosen)]
    rows = run.rows("INPUT", list(dict.fromkeys(fields)), key)
    require_unique(rows.frame.index, key)
    if not run.field("POPULATION_FIELD") and chosen.minimum_population:
        run.warn(
            translate(
                "Sozialraum", "No population field: areas with few inhabitants are not left out."
            )
        )
    return source, rows


def areas_of(
    run: Run, rows: Rows, chosen: Settings, absent: Iterable[str] = ()
) -> tuple[Figures, Areas]:
    """Indicators with their states, and what decides which areas count, and how much."""
    from ...core.indices.statusdynamics_areas import Areas, marks

    population, marked = (
        "" if name in absent else name
        for name in (run.field("POPULATION_FIELD"), run.field("EXCLUDE_FIELD"))
    )
    weighing = list(dict.fromkeys(chosen.denominators.values()))
    figures = rows.figures(chosen.indicators)
    areas = Areas(
        figures.values,
        rows.figures([population]).values[population] if population else None,
        marks(rows.frame[marked]) if marked else None,
        rows.figures(weighing).values if weighing else None,
    )
    return figures, areas


def read_base(run: Run, chosen: Settings) -> pd.DataFrame | None:
    """Mean and standard deviation by field, from the table or the areas of another year."""
    from ...core.tables.keys import text_keys
    from ...gis.frames import as_numbers

    if not run.given("BASE"):
        return None
    names = run.source("BASE").field_names()
    if set(chosen.indicators) <= set(names):
        return _base_of_areas(run, chosen, names)
    require_table(run, chosen.indicators, names)
    base = run.rows("BASE", ["field", "mean", "sd"]).frame
    base.index = text_keys(base["field"], "field")
    return base[["mean", "sd"]].apply(lambda column: as_numbers(column, column.name))


def _base_of_areas(run: Run, chosen: Settings, names: list[str]) -> pd.DataFrame:
    """The means and standard deviations that the same monitoring had in another year."""
    from dataclasses import replace

    from ...core.indices.moments import UNWEIGHTED
    from ...core.indices.statusdynamics import status_dynamics
    from ...core.tables.keys import require_unique

    wanted = _further_fields(run, chosen)
    optional = wanted if chosen.moments == UNWEIGHTED else [run.field("EXCLUDE_FIELD")]
    absent = [name for name in optional if name and name not in names]
    if absent:
        run.warn(
            translate(
                "Sozialraum",
                "The base has no field {fields}: none of its areas is left out by that.",
            ).format(fields=", ".join(absent))
        )
    key = run.field("KEY_FIELD")
    here = [name for name in wanted if name not in absent]
    rows = run.rows("BASE", [*chosen.indicators, *here], key)
    require_unique(rows.frame.index, key)
    known = set(rows.frame.index)
    chosen = replace(chosen, exclude=tuple(key for key in chosen.exclude if key in known))
    return status_dynamics(areas_of(run, rows, chosen, absent)[1], chosen).base


def _further_fields(run: Run, chosen: Settings) -> list[str]:
    named = (run.field("POPULATION_FIELD"), run.field("EXCLUDE_FIELD"))
    return list(dict.fromkeys(name for name in (*named, *chosen.denominators.values()) if name))


def report(run: Run, chosen: Settings, areas: Areas, result: StatusDynamics) -> int:
    """Say which conventions held, which areas were left out and why; returns how many."""
    from ...core.errors import first_ten

    for text in (preset_text(run), describe(chosen, base_name(run))):
        if text:
            run.info(text)
    for reason, text in left_out_reasons(chosen).items():
        named = result.reasons.index[result.reasons == reason]
        if len(named):
            run.info(
                translate("Sozialraum", "Left out, {reason}: {areas} (areas: {count}).").format(
                    count=len(named), reason=text, areas=first_ten(named)
                )
            )
    zero = (areas.values == 0).all(axis=1) & (result.reasons == "")
    if zero.any():
        text = translate(
            "Sozialraum",
            "All indicators are 0 in {areas}, and these zeros are used. If the figures are unknown "
            "or withheld, leave these areas out (EXCLUDE) or write NULL instead of 0: every mean "
            "depends on it.",
        )
        run.warn(text.format(areas=first_ten(zero.index[zero])))
    return int((result.reasons != "").sum())


def report_moved(run: Run, chosen: Settings, areas: Areas, result: StatusDynamics) -> None:
    """Say which areas would have another group by the means of this year."""
    from ...core.errors import SozialraumError, first_ten
    from ...core.indices.statusdynamics import status_dynamics

    try:
        own = status_dynamics(areas, chosen).table["group"]
    except SozialraumError:
        return  # this year alone has no answer, which is why there is a base
    base = result.table["group"]
    apart = base.index[base.notna() & own.notna() & (base != own)]
    text = translate(
        "Sozialraum",
        "By the means of this year {count} areas would have another group: {areas}.",
    )
    run.info(text.format(count=len(apart), areas=first_ten(apart) or "–"))


def write(
    run: Run,
    source: Source,
    rows: Rows,
    chosen: Settings,
    result: StatusDynamics,
    figures: Figures,
) -> None:
    """The input with the index fields and their states, and the moments for a later year."""
    import pandas as pd

    prefix = run.text("PREFIX")
    title = translate("Sozialraum", "{source}, status and dynamics").format(source=source.name)
    styled = StyledResult(Provenance(title, _abstract(run, chosen)), style=_style(prefix + "group"))
    aliases = {prefix + name: alias for name, alias in _aliases(figures).items()}
    rest = result.table.drop(columns=figures.values.columns)
    columns = pd.concat([run.wide(figures), rest], axis=1)
    order = sorted(columns.columns, key=lambda name: _place(name, result.table.columns))
    run.write_beside("OUTPUT", source, rows, run.added(source, columns[order]), styled, aliases)
    base_title = translate("Sozialraum", "{source}, base of status and dynamics")
    run.write_table(
        "OUTPUT_BASE",
        result.base.rename_axis("field").reset_index(),
        StyledResult(Provenance(base_title.format(source=source.name), _abstract(run, chosen))),
        {
            "field": translate("Sozialraum", "Field"),
            "mean": translate("Sozialraum", "Mean"),
            "sd": translate("Sozialraum", "Standard deviation"),
        },
    )


def write_steps(
    run: Run, source: Source, chosen: Settings, result: StatusDynamics, figures: Figures
) -> None:
    """Value, mean, standard deviation and z-value of each area and indicator."""
    from ...core.indices.statusdynamics import steps_table

    title = translate("Sozialraum", "{source}, steps of status and dynamics")
    run.write_table(
        "OUTPUT_STEPS",
        steps_table(result, figures, chosen),
        StyledResult(Provenance(title.format(source=source.name), _abstract(run, chosen))),
        {
            "area": translate("Sozialraum", "Area"),
            "part": translate("Sozialraum", "Status or dynamics"),
            "field": translate("Sozialraum", "Indicator"),
            "value": translate("Sozialraum", "Value"),
            "state": translate("Sozialraum", "State"),
            "mean": translate("Sozialraum", "Mean"),
            "sd": translate("Sozialraum", "Standard deviation"),
            "z": translate("Sozialraum", "z-value"),
        },
    )


def _abstract(run: Run, chosen: Settings) -> str:
    texts = (describe(chosen, base_name(run)), preset_text(run))
    return "\n".join(text for text in texts if text)


def _style(field: str):
    def style(layer: QgsVectorLayer) -> None:
        from ...gis.styling import status_dynamics_style

        status_dynamics_style(layer, field)

    return style


def _place(name: str, columns: pd.Index) -> tuple[int, str]:
    """States stand behind their field."""
    field = name[: -len("_state")] if name.endswith("_state") else name
    return list(columns).index(field), name


def _aliases(figures: Figures) -> dict[str, str]:
    from ...core.tables.states import State

    aliases = _titles()
    estimated = translate("Sozialraum", "estimated")
    for name in figures.states.columns:
        title = aliases[name]
        if (figures.states[name] == State.ESTIMATED).any():
            aliases[name] = f"{title}, {estimated}"
        aliases[f"{name}_state"] = translate("Sozialraum", "{title}: state").format(title=title)
    return aliases


def _titles() -> dict[str, str]:
    return {
        "status_sum": translate("Sozialraum", "Status: sum of z-values"),
        "status_index": translate("Sozialraum", "Status index"),
        "status_class": translate("Sozialraum", "Status class (1 high … 4 very low)"),
        "dynamics_sum": translate("Sozialraum", "Dynamics: sum of z-values"),
        "dynamics_index": translate("Sozialraum", "Dynamics index"),
        "dynamics_class": translate("Sozialraum", "Dynamics class (1 positive … 3 negative)"),
        "group": translate("Sozialraum", "Status and dynamics"),
        "included": translate("Sozialraum", "Included (1) or left out (0)"),
    }
