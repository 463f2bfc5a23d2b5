"""The steps of ``statusdynamics``: settings, read, report, write."""

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

    from ...core.indices.statusdynamics import Settings, StatusDynamics
    from ...core.tables.states import Figures
    from ...gis.frames import Rows


def settings(run: Run) -> Settings:
    """The conventions as parameters or preset give them."""
    from ...core.errors import QT_TRANSLATE_NOOP, SozialraumError
    from ...core.indices.statusdynamics import DYNAMICS_LIMITS, STATUS_LIMITS, Settings
    from ...core.tables.notation import parse_list, parse_numbers

    status, dynamics = run.fields("STATUS_FIELDS"), run.fields("DYNAMICS_FIELDS")
    stray = sorted(set(run.fields("NEGATIVE_FIELDS")) - {*status, *dynamics})
    if stray:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{fields} is to be turned, but is no indicator of the status or the dynamics.",
            ),
            fields=", ".join(stray),
        )
    conventions = {}
    if run.key("PRESET") != "berlin":
        upper = parse_numbers(run.text("STATUS_LIMITS"), "STATUS_LIMITS") or STATUS_LIMITS
        outer = parse_numbers(run.text("DYNAMICS_LIMITS"), "DYNAMICS_LIMITS") or DYNAMICS_LIMITS
        if len(upper) != 3 or len(outer) != 2:
            raise SozialraumError(
                QT_TRANSLATE_NOOP(
                    "Sozialraum",
                    "The status needs three limits (four classes), the dynamics two (three "
                    "classes), such as -1;1;1.5 and -1;1.",
                )
            )
        conventions = {
            "minimum_population": run.number("MIN_POPULATION"),
            "sample": run.key("SD") == "sample",
            "status_limits": tuple(upper),
            "dynamics_limits": tuple(outer),
        }
    return Settings(
        tuple(status),
        tuple(dynamics),
        tuple(run.fields("NEGATIVE_FIELDS")),
        tuple(parse_list(run.text("EXCLUDE"), "EXCLUDE")),
        **conventions,
    )


def read(run: Run, chosen: Settings) -> tuple[Source, Rows, Figures, pd.Series | None]:
    """Indicators with their states, and the population if a field names it."""
    from ...core.tables.keys import require_unique

    source, key = run.source("INPUT"), run.field("KEY_FIELD")
    population = run.field("POPULATION_FIELD")
    fields = list(dict.fromkeys([*chosen.status, *chosen.dynamics]))
    rows = run.rows("INPUT", [*fields, *([population] if population else [])], key)
    require_unique(rows.frame.index, key)
    people = rows.figures([population]).values[population] if population else None
    if people is None and chosen.minimum_population:
        run.warn(
            translate(
                "Sozialraum", "No population field: areas with few inhabitants are not left out."
            )
        )
    return source, rows, rows.figures(fields), people


def read_base(run: Run) -> pd.DataFrame | None:
    """Mean and standard deviation by field, from BASE."""
    from ...core.tables.keys import text_keys
    from ...gis.frames import as_numbers

    if not run.given("BASE"):
        return None
    base = run.rows("BASE", ["field", "mean", "sd"]).frame
    base.index = text_keys(base["field"], "field")
    return base[["mean", "sd"]].apply(lambda column: as_numbers(column, column.name))


def report(run: Run, chosen: Settings, result: StatusDynamics) -> int:
    """Say which conventions held, which areas were left out and why; returns how many."""
    from ...core.errors import first_ten
    from ...core.indices import statusdynamics as method

    reasons = {
        method.TOO_SMALL: translate("Sozialraum", "fewer than {number:g} inhabitants").format(
            number=chosen.minimum_population
        ),
        method.NAMED: translate("Sozialraum", "named as to be left out"),
        method.NO_DATA: translate("Sozialraum", "an indicator is no number"),
        method.NO_POPULATION: translate("Sozialraum", "no population"),
        method.NO_AREA: translate("Sozialraum", "no area can be given"),
    }
    run.info(describe(chosen))
    for reason, text in reasons.items():
        areas = result.reasons.index[result.reasons == reason]
        if len(areas):
            run.info(
                translate("Sozialraum", "{count} areas left out ({reason}): {areas}.").format(
                    count=len(areas), reason=text, areas=first_ten(areas)
                )
            )
    return int((result.reasons != "").sum())


def describe(chosen: Settings) -> str:
    """The method and its conventions in one sentence."""
    return translate(
        "Sozialraum",
        "z = (value − mean) / standard deviation ({sd}), sums standardised again. Status: "
        "{status}. Dynamics: {dynamics}. Turned: {negative}. Limits: {status_limits} and "
        "{dynamics_limits}. Smallest population: {population:g}.",
    ).format(
        sd="n − 1" if chosen.sample else "n",
        status=", ".join(chosen.status),
        dynamics=", ".join(chosen.dynamics),
        negative=", ".join(chosen.negative) or "–",
        status_limits="; ".join(f"{limit:g}" for limit in chosen.status_limits),
        dynamics_limits="; ".join(f"{limit:g}" for limit in chosen.dynamics_limits),
        population=chosen.minimum_population,
    )


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
    styled = StyledResult(Provenance(title, describe(chosen)), style=_style(prefix + "group"))
    aliases = {prefix + name: alias for name, alias in _aliases(figures).items()}
    rest = result.table.drop(columns=figures.values.columns)
    columns = pd.concat([run.wide(figures), rest], axis=1)
    order = sorted(columns.columns, key=lambda name: _place(name, result.table.columns))
    run.write_beside("OUTPUT", source, rows, run.added(source, columns[order]), styled, aliases)
    base = result.base.rename_axis("field").reset_index()
    base_title = translate("Sozialraum", "{source}, base of status and dynamics")
    run.write_table(
        "OUTPUT_BASE",
        base,
        StyledResult(Provenance(base_title.format(source=source.name), describe(chosen))),
    )


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
