"""The base of an index: what its values are compared with, a table or the areas of another year."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingException

from ...i18n import translate
from ..run import Run
from ..settings_text import titles_text

if TYPE_CHECKING:
    from ...core.indices.configuration import Config
    from ...core.indices.preparation import Base


def base_name(run: Run) -> str:
    """What values are compared with; empty where it is this year."""
    return run.source("BASE").name if run.given("BASE") else ""


def require_table(run: Run, indicators: Iterable[str], names: Iterable[str]) -> None:
    """Refuse what is neither a base table nor the areas of another year.

    Errors
    ------
    QgsProcessingException
        Names the fields that the areas lack.
    """
    from ...core.errors import first_ten

    if {"field", "mean", "sd"} <= set(names):
        return
    text = translate(
        "Sozialraum",
        "“{base}” is no base: it has neither the fields of the indicators (missing: {fields}) nor "
        "field, mean and sd, as OUTPUT_BASE of an earlier run writes them.",
    )
    missing = first_ten(name for name in indicators if name not in set(names))
    raise QgsProcessingException(text.format(base=base_name(run), fields=missing))


def read_base(run: Run, config: Config) -> Base | None:
    """What values are compared with: a base table, or the indicators of another year."""
    from ...core.indices.base_table import NUMBERS, TEXTS, base_of_table, other_settings
    from ...core.tables.keys import text_keys
    from ...gis.frames import as_numbers

    if not run.given("BASE"):
        return None
    names = run.source("BASE").field_names()
    if set(config.keys) <= set(names):
        return _base_of_values(run, config, names)
    require_table(run, config.keys, names)
    columns = [name for name in (*NUMBERS, *TEXTS) if name in names]
    table = run.rows("BASE", ["field", *columns]).frame
    table.index = text_keys(table["field"], "field")
    for name in set(columns) & set(NUMBERS):
        table[name] = as_numbers(table[name], name)
    base = base_of_table(table[columns], config)
    _warn_of_other_settings(run, other_settings(table[columns], config))
    return base


def _warn_of_other_settings(run: Run, names: list[str]) -> None:
    if names:
        text = translate(
            "Sozialraum",
            "The base was made with other settings: {names}. Index and classes can be compared "
            "with those of that year only if the settings are the same; class limits are those of "
            "the base.",
        )
        run.warn(text.format(names=titles_text(run.algorithm, names)))


def _base_of_values(run: Run, config: Config, names: list[str]) -> Base:
    """The same index of the areas of another year."""
    from dataclasses import replace

    from ...core.indices.composite import composite
    from ...core.tables.keys import require_unique

    key, population = run.field("KEY_FIELD"), run.field("POPULATION_FIELD")
    people = population if population in names else ""
    rows = run.rows("BASE", [*config.keys, *([people] if people else [])], key)
    require_unique(rows.frame.index, key)
    if not people and (config.weighted or config.minimum_population):
        run.warn(
            translate(
                "Sozialraum",
                "The base has no field {field}: all of its areas are used, and weigh alike.",
            ).format(field=population or "POPULATION_FIELD")
        )
        config = replace(config, weighted=False)
    known = set(rows.frame.index)
    config = replace(config, exclude=tuple(key for key in config.exclude if key in known))
    population_values = rows.figures([people]).values[people] if people else None
    return composite(rows.figures(config.keys).values, config, population_values).base
