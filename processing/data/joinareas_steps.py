"""The steps of joinareas: read the table, find the areas, put the fields in place."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...i18n import translate
from ..long_table import long_aliases
from ..run import Run

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from ...core.tables.joining import Match
    from ...core.tables.states import Figures


@dataclass(frozen=True)
class JoinedTable:
    """The table to join: numbers with their states, other fields, and a date for each row."""

    keys: pd.Index
    order: list[str]
    figures: Figures
    others: pd.DataFrame
    dates: np.ndarray | None


def table_of(run: Run) -> JoinedTable:
    """Read TABLE."""
    import numpy as np

    from ...core.tables.dates import iso_dates
    from ...core.tables.states import is_state_field
    from ...gis.frames import number_fields

    source = run.source("TABLE")
    key, date = run.field("TABLE_KEY"), run.field("DATE_FIELD")
    available = source.field_names()
    left_out = {key, date, "fid", "ogc_fid", *_named_twice(run, available)}
    order = [
        name for name in available if name not in left_out and not is_state_field(name, available)
    ]
    rows = run.rows("TABLE", [*order, *([date] if date else [])], key)
    numeric = [name for name in number_fields(source) if name in order]
    dates = None
    if date:
        iso = iso_dates(rows.frame[date], date)
        dates = np.array([datetime.date.fromisoformat(text) for text in iso], dtype=object)
    others = rows.frame[[name for name in order if name not in numeric]]
    return JoinedTable(rows.frame.index, order, rows.figures(numeric), others, dates)


def _named_twice(run: Run, available: list[str]) -> list[str]:
    """The names that ``importtable`` writes beside the keys, where the areas have their own."""
    own = {name.lower() for name in run.source("INPUT").field_names()}
    twice = [name for name in available if name == "name" and name in own]
    if twice and not run.text("PREFIX"):
        text = translate(
            "Sozialraum", "The areas have names: the field name of {table} is left out."
        )
        run.info(text.format(table=run.source("TABLE").name))
        return twice
    return []


def match_of(run: Run, table: JoinedTable) -> Match:
    """The area of each row."""
    from ...core.errors import QT_TRANSLATE_NOOP, SozialraumError
    from ...core.tables.joining import by_key, by_name
    from ...core.tables.keys import require_unique
    from ...core.tables.notation import parse_pairs

    key = run.field("KEY_FIELD")
    areas = run.rows("INPUT", [], key).frame.index
    pairs = parse_pairs(run.text("PAIRS"), "PAIRS")
    if run.key("MATCH") == "name":
        return by_name(areas, table.keys, pairs)
    if pairs:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum", "PAIRS belong to a match by name. Set “match by” to name."
            )
        )
    require_unique(areas, key)
    return by_key(areas, table.keys)


def joined(run: Run, table: JoinedTable, match: Match) -> tuple[pd.DataFrame, dict[str, str]]:
    """The fields of the table for every area (and date), and their aliases."""
    import numpy as np
    import pandas as pd

    from ...core.tables.keys import UNASSIGNED
    from ...core.tables.states import Figures, State, state_field
    from ...gis.long_style import is_long

    has_area = np.array([area is not None for area in match.areas], dtype=bool)
    index = _index(match.areas[has_area], table, has_area)
    _require_one_row(run, index)
    wanted = _wanted(run.rows("INPUT", [], run.field("KEY_FIELD")).frame.index, index)
    figures = table.figures.rows(has_area).with_index(index).reindexed(wanted)
    if run.key("ABSENT") == "zero" and _all_rows_placed(run, match):
        absent = ~wanted.isin(index) & (wanted.get_level_values("area") != UNASSIGNED)
        values, states = figures.values.copy(), figures.states.copy()
        values.loc[absent], states.loc[absent] = 0.0, int(State.OK)
        figures = Figures.of(values, states)
    source = run.source("TABLE")
    wide = run.wide(figures, like=source)
    others = table.others[has_area].set_axis(index).reindex(wanted)
    columns = {}
    for name in table.order:
        columns[name] = wide[name] if name in wide.columns else others[name]
        if state_field(name) in wide.columns:
            columns[state_field(name)] = wide[state_field(name)]
    own = {field.name(): field.alias() for field in source.fields() if field.alias()}
    aliases = {**(long_aliases() if is_long(source.field_names()) else {}), **own}
    prefix = run.text("PREFIX")
    aliases = {prefix + name: alias for name, alias in aliases.items()}
    return pd.DataFrame(columns, index=wanted), aliases


def _all_rows_placed(run: Run, match: Match) -> bool:
    """Whether an area without a row has none: no row is left that may be its own."""
    from ...core.tables.joining import TABLE

    left = int((match.unmatched["side"] == TABLE).sum())
    if left:
        run.warn(
            translate(
                "Sozialraum",
                "Areas without a row stay missing instead of 0: {count} keys of the table have no "
                "area, and may be theirs. Correct the keys, confirm pairs, or delete these rows.",
            ).format(count=left)
        )
    return not left


def report(run: Run, match: Match, matched: int) -> None:
    """What has no partner, and the summary."""
    from ...core.errors import first_ten
    from ...core.tables.joining import AREAS, LEADING_ZEROS, TABLE

    for side, text in (
        (
            TABLE,
            translate("Sozialraum", "{count} keys of the table have no area: {keys}."),
        ),
        (AREAS, translate("Sozialraum", "{count} areas have no row in the table: {keys}.")),
    ):
        keys = match.unmatched.loc[match.unmatched["side"] == side, "key"]
        if len(keys):
            run.warn(text.format(count=len(keys), keys=first_ten(keys)))
    if (match.unmatched["reason"] == LEADING_ZEROS).any():
        run.warn(
            translate(
                "Sozialraum",
                "Some keys differ in leading zeros only: import the table with the number of "
                "digits of the keys (importtable, KEY_WIDTH).",
            )
        )
    areas = len(run.rows("INPUT", [], run.field("KEY_FIELD")).frame)
    run.info(
        translate(
            "Sozialraum", "Areas: {areas}. Rows in the table: {rows}, with an area: {matched}."
        ).format(areas=areas, rows=len(match.areas), matched=matched)
    )


def _index(areas: np.ndarray, table: JoinedTable, chosen: np.ndarray) -> pd.Index:
    import pandas as pd

    if table.dates is None:
        return pd.Index(areas, name="area", dtype=object)
    return pd.MultiIndex.from_arrays([areas, table.dates[chosen]], names=["area", "date"])


def _wanted(areas: pd.Index, index: pd.Index) -> pd.Index:
    """All areas (each date), then the rows without a place."""
    import pandas as pd

    from ...core.tables.keys import UNASSIGNED

    areas = areas[areas != UNASSIGNED].unique()
    unplaced = index[index.get_level_values("area") == UNASSIGNED]
    if index.nlevels == 1:
        return pd.Index([*areas, *unplaced], name="area", dtype=object)
    dates = sorted(set(index.get_level_values("date")))
    everywhere = pd.MultiIndex.from_product([areas, dates], names=["area", "date"])
    return everywhere.append(unplaced)


def _require_one_row(run: Run, index: pd.Index) -> None:
    from ...core.errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten

    twice = index[index.duplicated()].unique()
    if len(twice):
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{table} has several rows for {count} areas ({keys}). Choose the date field if "
                "there is one row for each date; for several rows with further characteristics "
                "run pivottable first.",
            ),
            table=run.source("TABLE").name,
            count=len(twice),
            keys=first_ten(
                f"{key[0]} {key[1]}" if isinstance(key, tuple) else key for key in twice
            ),
        )
