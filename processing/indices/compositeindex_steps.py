"""The steps of compositeindex: settings, input, base, log and outputs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsVectorLayer

from ...gis.provenance import Provenance
from ...gis.sources import Source
from ...i18n import translate
from ..results import StyledResult
from ..run import Run
from .index_base import base_name
from .index_parameters import given
from .index_report import limit_texts
from .index_words import (
    component_text,
    left_out_reasons,
    method_text,
    preset_text,
    treatment_text,
)

if TYPE_CHECKING:
    import pandas as pd

    from ...core.indices.composite import Composite
    from ...core.indices.configuration import Config
    from ...core.tables.states import Figures
    from ...gis.frames import Rows


def configuration(run: Run) -> Config:
    """The index as parameters and preset describe it."""
    from ...core.indices.parameters import config_of
    from ...core.tables.dates import iso_date

    iso_date(run.text("DATE"), "DATE")
    return config_of(given(run))


def read(run: Run, config: Config) -> tuple[Source, Rows, Figures, pd.Series | None]:
    """Indicators with their states, and the population if a field names it."""
    from ...core.tables.keys import require_unique

    source, key = run.source("INPUT"), run.field("KEY_FIELD")
    population = run.field("POPULATION_FIELD")
    also = [name for name in (population, name_field(run, source)) if name]
    rows = run.rows("INPUT", [*config.keys, *also], key)
    require_unique(rows.frame.index, key)
    people = rows.figures([population]).values[population] if population else None
    if people is None and config.minimum_population:
        run.warn(
            translate(
                "Sozialraum", "No population field: areas with few inhabitants are not left out."
            )
        )
    return source, rows, rows.figures(config.keys), people


def say(run: Run, config: Config, result: Composite) -> int:
    """Say what was done, what was treated and which areas were left out; returns how many."""
    from ...core.errors import first_ten

    for text in (preset_text(run), method_text(config, base_name(run))):
        if text:
            run.info(text)
    _say_outliers(run, config, result)
    for component in result.prepared.components:
        run.info(component_text(component))
    for reason, text in left_out_reasons(config).items():
        areas = result.reasons.index[result.reasons == reason]
        if len(areas):
            run.info(
                translate("Sozialraum", "Left out, {reason}: {areas} (areas: {count}).").format(
                    count=len(areas), reason=text, areas=first_ten(areas)
                )
            )
    _say_classes(run, config, result)
    return int((result.reasons != "").sum())


def say_contributions(run: Run, result: Composite) -> None:
    """Say where contributions do not add up."""
    if not result.adds_up:
        run.info(
            translate(
                "Sozialraum",
                "Contributions do not add up with this combination: each is the index minus the "
                "index without the part.",
            )
        )


def _say_outliers(run: Run, config: Config, result: Composite) -> None:
    from ...core.errors import first_ten

    prepared = result.prepared
    for place, treatment in enumerate(prepared.treatments):
        if not treatment.how:
            continue
        own, treated = prepared.values[:, place], prepared.treated[:, place]
        if treatment.how == "log":
            text = translate("Sozialraum", "{field} is skewed: {treatment} is used.")
            run.info(text.format(field=config.keys[place], treatment=treatment_text(treatment)))
        else:
            areas = prepared.keys[own != treated]
            text = translate("Sozialraum", "{field}: outliers winsorised in {areas}.")
            run.info(text.format(field=config.keys[place], areas=first_ten(areas)))
        if not treatment.passes(config.outliers):
            text = translate("Sozialraum", "{field} is still skewed; see the report.")
            run.warn(text.format(field=config.keys[place]))


def _say_classes(run: Run, config: Config, result: Composite) -> None:
    limits = result.base.limits
    if config.classing.how == "none":
        return
    run.info(
        translate("Sozialraum", "Class limits: {limits}.").format(
            limits="; ".join(limit_texts(limits))
        )
    )
    if len(set(limits)) < len(limits):
        run.warn(
            translate(
                "Sozialraum",
                "Several class limits are equal, because many areas have the same index: some "
                "classes are empty. Choose fewer classes or limits of your own.",
            )
        )


def write(
    run: Run, source: Source, rows: Rows, config: Config, result: Composite, figures: Figures
) -> None:
    """The input with the index and its parts, and the base for a later year."""
    from ...core.indices.base_table import base_table

    title = translate("Sozialraum", "{source}, index").format(source=source.name)
    columns = _ordered(run.wide(figures), result.table)
    prefix = run.text("PREFIX")
    aliases = {prefix + name: text for name, text in _aliases(source, config, figures).items()}
    styled = StyledResult(
        Provenance(title, abstract(run, config)), style=_style(prefix, result, config)
    )
    run.write_beside("OUTPUT", source, rows, run.added(source, columns), styled, aliases)
    base_title = translate("Sozialraum", "{source}, base of the index").format(source=source.name)
    run.write_table(
        "OUTPUT_BASE",
        base_table(result.base, config),
        StyledResult(Provenance(base_title, abstract(run, config))),
        _base_aliases(),
    )


def _base_aliases() -> dict[str, str]:
    return {
        "kind": translate("Sozialraum", "Indicator, theme or index"),
        "field": translate("Sozialraum", "Field"),
        "mean": translate("Sozialraum", "Mean"),
        "sd": translate("Sozialraum", "Standard deviation"),
        "minimum": translate("Sozialraum", "Smallest value"),
        "maximum": translate("Sozialraum", "Greatest value"),
        "weight": translate("Sozialraum", "Weight"),
        "outliers": translate("Sozialraum", "Outliers"),
        "cut_low": translate("Sozialraum", "Outliers: from"),
        "cut_high": translate("Sozialraum", "Outliers: to"),
        "limits": translate("Sozialraum", "Class limits"),
        "definition": translate("Sozialraum", "Settings of the index"),
    }


def write_report(run: Run, rows: Rows, config: Config, result: Composite) -> dict[str, str]:
    """The report, where it is wanted; returns its place."""
    from .compositeindex_report import report_html
    from .index_report import write_html

    return write_html(run, lambda: report_html(run, config, result, names_of(run, rows)))


def names_of(run: Run, rows: Rows) -> pd.Series | None:
    """What the areas are called; None if no field says it."""
    name = name_field(run, run.source("INPUT"))
    return rows.frame[name] if name else None


def name_field(run: Run, source: Source) -> str:
    """The field that says what areas are called; empty if there is none."""
    return run.field("NAME_FIELD") or ("name" if "name" in source.field_names() else "")


def abstract(run: Run, config: Config) -> str:
    """Method, preset and origin for the metadata of a result."""
    origin = translate("Sozialraum", "Source: {source}. Date: {date}.").format(
        source=run.text("SOURCE_NOTE") or "–", date=run.text("DATE") or "–"
    )
    texts = (method_text(config, base_name(run)), preset_text(run), origin)
    return "\n".join(text for text in texts if text)


def _ordered(wide: pd.DataFrame, table: pd.DataFrame) -> pd.DataFrame:
    """index, class and rank first, then the parts, included last."""
    import pandas as pd

    first = [name for name in ("index", "index_state") if name in wide]
    own = [name for name in ("index_class", "index_rank") if name in table]
    rest = [name for name in wide if name not in first]
    return pd.concat([wide[first], table[own], wide[rest], table[["included"]]], axis=1)


def _aliases(source: Source, config: Config, figures: Figures) -> dict[str, str]:
    from ...core.indices.composite import theme_fields
    from ...core.tables.states import State

    fields = source.fields()
    called = {key: fields.field(key).alias() or key for key in config.keys}
    part = translate("Sozialraum", "Contribution: {title}")
    aliases = {
        "index": translate("Sozialraum", "Index"),
        "index_class": translate("Sozialraum", "Class of the index (1 lowest)"),
        "index_rank": translate("Sozialraum", "Rank (1 highest index)"),
        "included": translate("Sozialraum", "Included (1) or left out (0)"),
        **{f"c_{key}": part.format(title=title) for key, title in called.items()},
    }
    for theme, name in theme_fields(config).items():
        score = translate("Sozialraum", "Theme {title}: score")
        aliases[f"t_{name}"] = score.format(title=theme)
        aliases[f"ct_{name}"] = part.format(title=theme)
    estimated = translate("Sozialraum", "estimated")
    for name in figures.states.columns:
        title = aliases[name]
        if (figures.states[name] == State.ESTIMATED).any():
            aliases[name] = f"{title}, {estimated}"
        aliases[f"{name}_state"] = translate("Sozialraum", "{title}: state").format(title=title)
    return aliases


def _style(prefix: str, result: Composite, config: Config):
    limits, below = result.base.limits, config.classing.limit_below
    classed = config.classing.how != "none"

    def style(layer: QgsVectorLayer) -> None:
        from ...gis.index_style import index_style
        from ...gis.styling import style_by_quantiles

        if classed:
            index_style(layer, prefix + "index", prefix + "index_class", limits, below)
        else:
            style_by_quantiles(layer, prefix + "index", 2, "")

    return style
