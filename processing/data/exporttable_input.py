"""What exporttable reads: the fields to write, the key first, and the numbers with their states."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...i18n import translate
from ..run import Run

if TYPE_CHECKING:
    import pandas as pd

    from ...core.tables.states import Figures
    from ...gis.frames import Rows
    from ...gis.sources import Source

LONG = {"area", "indicator", "value", "state"}
COUNTS = ("numerator", "denominator")
_YEAR = re.compile(r"(?:berichts|kalender|schul|haushalts)?jahr|year", re.IGNORECASE)
"""Years are whole numbers, but without separators of thousands."""
_PLAIN = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?")
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
    from ...gis.frames import number_fields

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
    if not number_fields(source):
        numeric = _with_numbers_in_texts(run, rows, names, key, numeric)
    figures = _figures(rows, numeric, long)
    return Table(source, names, key, numeric, rows.frame, figures)


def _numeric(source: Source, names: list[str], long: bool) -> list[str]:
    """Fields of numbers, and texts that must be some as they have states, as csv delivers them."""
    from ...core.tables.states import state_field
    from ...gis.frames import number_fields

    numbers, available = set(number_fields(source)), set(source.field_names())
    stated = {"value", *COUNTS} if long else set()
    return [
        name
        for name in names
        if state_field(name) in available
        or (name in numbers | stated and not _YEAR.fullmatch(name))
    ]


def _with_numbers_in_texts(
    run: Run, rows: Rows, names: list[str], key: str, numeric: list[str]
) -> list[str]:
    """``numeric`` and the texts that are nothing but numbers, as QGIS reads them from csv.

    Numbers with leading zeros are keys; what may be thousands or decimals stays as it is.
    """
    from ...core.errors import SozialraumError
    from ...gis.frames import as_numbers

    found = []
    for name in names:
        if name in (*numeric, key) or _YEAR.fullmatch(name):
            continue
        texts = rows.frame[name].dropna().unique()
        written = [text for text in texts if not isinstance(text, str) or text.strip()]
        if not written or not all(_PLAIN.fullmatch(str(text).strip()) for text in written):
            continue
        try:
            as_numbers(rows.frame[name], name)
        except SozialraumError:
            continue
        found.append(name)
    if found:
        run.info(
            translate("Sozialraum", "Texts that are numbers are written as such: {fields}.").format(
                fields=", ".join(found)
            )
        )
    return [name for name in names if name in {*numeric, *found}]


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
