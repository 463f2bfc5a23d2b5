"""What ``LEVEL`` is for: keys, number of areas, Gebietsstand and nesting beside the catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...i18n import language, translate
from ..run import Run

if TYPE_CHECKING:
    import pandas as pd

    from ...core.areas.levels import Level
    from ...core.areas.nesting import Nested


def report_level(run: Run, keys: pd.Index) -> None:
    """Warn of target keys that are none of the area level named, and of another number of them."""
    from ...core.errors import first_ten
    from ...core.tables.keys import UNASSIGNED

    level = run.level()
    if level is None:
        return
    keys = keys.unique()
    wrong = level.misfits(list(keys))
    if wrong:
        text = translate("Sozialraum", "Keys that are none of the area level {level}: {areas}.")
        run.warn(text.format(level=level.name, areas=first_ten(wrong)))
    missing = level.count - (len(keys) - len(wrong) - (UNASSIGNED in keys))
    if missing:
        text = translate(
            "Sozialraum", "The area level {level} has {count} areas, the result {found}."
        )
        run.warn(text.format(level=level.name, count=level.count, found=level.count - missing))


def report_nesting(run: Run, pairs: pd.DataFrame) -> None:
    """Say whether the areas are nested in the level named as the catalogue has it."""
    import pandas as pd

    from ...core.areas.levels import load_levels
    from ...core.areas.nesting import against_keys, in_several, level_of_sources

    level = run.level()
    if level is None:
        return
    nested = level_of_sources(pd.Index(pairs["source"].unique()), level.name, load_levels())
    if nested is None:
        text = translate(
            "Sozialraum",
            "catalog/levels.yaml has no area level with the keys of the input that is nested in "
            "{level}: nesting is not assumed.",
        )
        run.info(text.format(level=level.name))
        return
    several = in_several(pairs)
    if several:
        text = translate(
            "Sozialraum",
            "{source} is nested in {level}, but {count} areas belong to several areas of it, at "
            "once or one after the other: {areas}. Check the assignment and its Gebietsstand.",
        )
        run.warn(_filled(text, nested, level, several))
    against = against_keys(pairs) if nested.by_key else []
    if against:
        text = translate(
            "Sozialraum",
            "{source}: the key of the larger area in {level} is the beginning of the own key, but "
            "{count} areas are assigned otherwise: {areas}. Check the assignment.",
        )
        run.warn(_filled(text, nested, level, against))
    if not several and not against:
        text = translate(
            "Sozialraum", "Nesting of {source} in {level} checked: each area has one larger area."
        )
        run.info(text.format(source=nested.level.name, level=level.name))


def _filled(text: str, nested: Nested, level: Level, areas: list[str]) -> str:
    from ...core.errors import first_ten

    return text.format(
        source=nested.level.name, level=level.name, count=len(areas), areas=first_ten(areas)
    )


def level_line(run: Run) -> str:
    """Area level, Körperschaft and Gebietsstand for the result's metadata."""
    level = run.level()
    if level is None:
        return ""
    text = translate("Sozialraum", "Area level: {level} ({body}), Gebietsstand {as_of}.")
    return text.format(level=level.title(language()), body=level.body, as_of=level.as_of or "–")
