"""What exporttable reads: the fields to write, the key first, and the numbers with their states."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..run import Run

if TYPE_CHECKING:
    import pandas as pd

    from ...core.tables.states import Figures
    from ...gis.frames import Rows
    from ...gis.sources import Source

LONG = {"area", "indicator", "value", "state"}
COUNTS = ("numerator", "denominator")
_INTERNAL = re.compile(r"\bintern(?:al)?\b", re.IGNORECASE)


@dataclass(frozen=True)
class Table:
    """The input of exporttable.

    Attributes
    ----------
    names
        The fields to write, the key first.
    numeric
        Those that hold numbers.
    figures
        Their numbers and states; in the long form ``state`` is that of ``value``, and where a
        value is withheld, so are its numerator and denominator.
    """

    source: Source
    names: list[str]
    key: str
    numeric: list[str]
    frame: pd.DataFrame
    figures: Figures

    @property
    def internal(self) -> bool:
        """Whether it holds unprotected counts, or is called internal as such tables are."""
        return bool(set(COUNTS) & set(self.names) or _INTERNAL.search(self.source.name))

    @property
    def date(self) -> str:
        """The date of a long table of one date, else an empty text."""
        from ...core.tables.dates import iso_date

        if not set(self.names) >= {"area", "indicator", "value", "date"}:
            return ""
        dates = self.frame["date"].map(lambda day: str(day)[:10], na_action="ignore").unique()
        return iso_date(dates[0], "date") if len(dates) == 1 and isinstance(dates[0], str) else ""


def read_table(run: Run) -> Table:
    """The fields that are wanted, with their states.

    Errors
    ------
    SozialraumError
        There is no field to write, a word is no state, or a number is infinite.
    """
    from ...core.errors import QT_TRANSLATE_NOOP, SozialraumError
    from ...core.tables.states import is_state_field, state_field

    source = run.source("INPUT")
    available = source.field_names()
    long = set(available) >= LONG
    names = [
        name
        for name in run.fields("FIELDS") or available
        if name.lower() not in ("fid", "ogc_fid")
        and not is_state_field(name, available)
        and not (long and name == "state")
    ]
    if not names:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{source}: there is no field to write. Feature numbers and fields of states are "
                "not columns of their own; choose other fields.",
            ),
            source=source.name,
        )
    numeric = _numeric(source, names, long)
    named = run.field("KEY_FIELD")
    key = named or _key(names, numeric)
    names = [*([key] if key else []), *(name for name in names if name != key)]
    numeric = [name for name in numeric if name != key]
    states = ["state"] if long and "value" in names else []
    rows = run.rows("INPUT", [*names, *states], named)
    if named:
        rows.frame[named] = rows.frame.index
    else:
        rows.frame.index = rows.frame[names[0]].astype(str)  # refusals name it
    if states:
        rows.frame.rename(columns={"state": state_field("value")}, inplace=True)
    figures = _figures(rows, numeric, long)
    return Table(source, names, key, numeric, rows.frame, figures)


def _numeric(source: Source, names: list[str], long: bool) -> list[str]:
    """Fields of numbers, and texts that must be some as they have states, as csv delivers them."""
    from ...core.tables.states import state_field
    from ...gis.frames import number_fields

    numbers, available = set(number_fields(source)), set(source.field_names())
    stated = {"value", *COUNTS} if long else set()
    return [name for name in names if name in numbers | stated or state_field(name) in available]


def _key(names: list[str], numeric: list[str]) -> str:
    """The field ``area``, else the first that holds texts."""
    if "area" in names:
        return "area"
    return next((name for name in names if name not in numeric), "")


def _figures(rows: Rows, numeric: list[str], long: bool) -> Figures:
    import numpy as np

    from ...core.errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten
    from ...core.tables.states import Figures, State

    figures = rows.figures(numeric)
    infinite = np.isinf(figures.values.to_numpy())
    if infinite.any():
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "Field {field} holds infinite numbers (row {rows}), as a division by 0 gives them. "
                "Correct them, or set them to NULL.",
            ),
            field=first_ten(figures.values.columns[infinite.any(axis=0)]),
            rows=first_ten(np.flatnonzero(infinite.any(axis=1)) + 1),
        )
    if not long or "value" not in numeric:
        return figures
    withheld = figures.states["value"].to_numpy() > State.ESTIMATED
    values = figures.values.copy()
    for name in set(COUNTS) & set(numeric):
        values[name] = values[name].mask(withheld)
    return Figures.of(values, figures.states)
