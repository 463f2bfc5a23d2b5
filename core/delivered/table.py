"""A grid of cells becomes a table of areas: the whole way, step by step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from ..arrays import Array
from ..tables.notation import parse_pairs
from ..tables.signs import load_errors, load_profiles, signs_from_pairs
from ..tables.states import Figures
from .cells import Grid
from .column import NUMBER, RawColumn
from .columns import Reading, read_columns
from .decimals import COMMA, POINT
from .findings import Findings
from .flatfiles import Pivoted, pivoted
from .flatforms import recognised
from .headings import headings_of
from .headrows import doubtful_heading
from .keycolumns import key_column, name_column
from .keys import Keys, restored
from .layout import Layout, layout_of
from .numerals import tidied
from .placing import (
    Places,
    area_keys,
    area_names,
    misses_of,
    one_unassigned,
    places_of,
    remarks_on_totals,
    require_one_row_an_area,
)
from .rows import TOTAL, UNPLACED
from .template import Wishes, names_from_template


@dataclass(frozen=True)
class Part:
    """Rows of the table: the areas, or the totals.

    Attributes
    ----------
    keys, names
        One entry a row; None where the table has no key or no name column.
    figures
        The number columns.
    others
        The columns of texts and days, None where empty.
    """

    keys: Array | None
    names: Array | None
    figures: Figures
    others: pd.DataFrame


@dataclass(frozen=True)
class Delivered:
    """A table as it was delivered, read.

    Attributes
    ----------
    areas, totals
        The rows, and those that sum up others.
    order
        Names of the columns in the order of the file.
    whole
        Names of the number columns that are written without decimals.
    aliases
        Heading by column name.
    wishes
        How it was read, as a template for the next of its kind.
    """

    areas: Part
    totals: Part
    order: list[str]
    whole: list[str]
    aliases: dict[str, str]
    findings: Findings
    wishes: Wishes


@dataclass(frozen=True)
class _Raw:
    """Columns of texts with the number of each row in the file."""

    columns: list[RawColumn]
    rows: Array
    layout: Layout
    flat: bool
    doubtful_heading: str = ""


def read_table(grid: Grid, wishes: Wishes, file: str) -> Delivered:
    """Read a grid: layout, headings, keys, signs and numbers, totals.

    Parameters
    ----------
    file
        Name of the file, for messages.

    Errors
    ------
    SozialraumError
        The table cannot be read; the text says where and what to do.
    """
    raw = _raw(grid, wishes, file)
    key, name = _key_and_name(raw.columns, wishes, file)
    keys = None if key is None else restored(raw.columns[key].cells, raw.rows, wishes.key_width)
    names = None if name is None else raw.columns[name].cells
    columns, new, lost = _named(raw.columns, (key, name), wishes)
    reading = _reading(columns, grid, wishes)
    heading = "" if key is None else raw.columns[key].heading or raw.columns[key].name
    findings = Findings.of(grid, raw.layout, raw.flat, reading, keys, heading)
    findings.note_doubtful_heading(raw.doubtful_heading)
    findings.note_template(new, lost)
    everywhere = np.ones(len(raw.rows), dtype=bool)
    if keys is None or wishes.key_mode != "area":
        texts = None if keys is None else keys.keys
        areas = _part(reading, texts, names, everywhere)
        totals = _part(reading, texts, names, ~everywhere)
    else:
        places = places_of(keys.keys, names, reading.columns)
        areas, totals = _by_area(raw, reading, keys, names, places, heading)
        findings.remarks += remarks_on_totals(places)
        findings.misses = misses_of(places, reading.columns)
        findings.totals = _labelled(places, TOTAL)
        findings.unassigned = _labelled(places, UNPLACED)
    numbers = [column for column in reading.columns if column.kind == NUMBER]
    return Delivered(
        areas,
        totals,
        [column.raw.name for column in reading.columns],
        [column.raw.name for column in numbers if column.whole],
        {column.raw.name: column.raw.heading for column in reading.columns},
        findings,
        _as_template(wishes, raw, (key, name), reading),
    )


def _raw(grid: Grid, wishes: Wishes, file: str) -> _Raw:
    header_row = wishes.header_row - grid.first_row + 1 if wishes.header_row else 0
    signs = signs_from_pairs(parse_pairs(wishes.signs, "SIGNS"))
    layout = layout_of(grid.cells, file, max(header_row, 0), signs)
    texts = grid.cells.iloc[list(layout.headings)].to_numpy(dtype=object)
    texts = tidied(texts.ravel()).reshape(texts.shape)
    headings = headings_of(texts)
    body = grid.cells.iloc[layout.body]
    form = recognised(headings.own) if len(layout.headings) == 1 else None
    if form is not None:
        flat = pivoted(body.set_axis(headings.own, axis=1).reset_index(drop=True), form)
        return _Raw(_flat_columns(flat), np.arange(1, len(flat.cells) + 1), layout, True)
    named = zip(headings.names(), headings.full, headings.own)
    columns = [
        RawColumn.of(name, full, own, body[place]) for place, (name, full, own) in enumerate(named)
    ]
    doubtful = "" if wishes.header_row else doubtful_heading(texts)
    return _Raw(columns, layout.body + grid.first_row, layout, False, doubtful)


def _flat_columns(flat: Pivoted) -> list[RawColumn]:
    """Key, name and figures of a flat file, each followed by its flags."""
    columns = [RawColumn.of(name, name, name, flat.cells[name]) for name in (flat.key, flat.name)]
    for name, heading in zip(flat.names, flat.headings):
        columns.append(RawColumn.of(name, heading, heading, flat.cells[name]))
        if flat.flags is not None:
            columns.append(RawColumn.of(name + "_q", heading, "", flat.flags[name]))
    return columns


def _key_and_name(
    columns: Sequence[RawColumn], wishes: Wishes, file: str
) -> tuple[int | None, int | None]:
    if wishes.key_mode != "area" and not wishes.key_column:
        return None, None
    key = key_column(columns, wishes.key_column, file)
    return key, name_column(columns, key, wishes.name_column, file)


def _named(
    columns: Sequence[RawColumn], left_out: tuple[int | None, int | None], wishes: Wishes
) -> tuple[list[RawColumn], list[str], list[str]]:
    """The columns of figures under the names of the template, if there is one."""
    kept = [column for place, column in enumerate(columns) if place not in left_out]
    headings = [column.heading or column.name for column in kept]
    names, new, lost = names_from_template(headings, [c.name for c in kept], wishes.columns)
    return [replace(column, name=name) for column, name in zip(kept, names)], new, lost


def _reading(columns: Sequence[RawColumn], grid: Grid, wishes: Wishes) -> Reading:
    signs = {**load_errors(), **signs_from_pairs(parse_pairs(wishes.signs, "SIGNS"))}
    return read_columns(
        columns,
        load_profiles(),
        profile=wishes.profile,
        decimal=wishes.decimal,
        custom=POINT if grid.delimiter == "comma" else COMMA,
        numeric_cells=grid.delimiter == "",
        signs=signs,
        empty_is_zero=wishes.empty == "zero",
    )


def _by_area(
    raw: _Raw,
    reading: Reading,
    keys: Keys,
    names: Array | None,
    places: Places,
    heading: str,
) -> tuple[Part, Part]:
    """One row an area, and the totals."""
    placed = area_keys(places, keys.keys, raw.rows, heading)
    is_total = places.kinds == TOTAL
    require_one_row_an_area(placed[~is_total], raw.rows[~is_total], heading)
    names = area_names(places, keys.keys, names)
    areas = _part(reading, placed, names, ~is_total)
    whole = [column.raw.name for column in reading.columns if column.whole]
    keys_of_areas = placed[~is_total]
    kept = ~pd.Series(keys_of_areas).duplicated().to_numpy()
    areas = Part(
        keys_of_areas[kept],
        names[~is_total][kept],
        one_unassigned(areas.figures, keys_of_areas, whole),
        areas.others[kept],
    )
    return areas, _part(reading, placed, names, is_total)


def _part(reading: Reading, keys: Array | None, names: Array | None, chosen: Array) -> Part:
    numbers = [column for column in reading.columns if column.kind == NUMBER]
    others = [column for column in reading.columns if column.kind != NUMBER]
    index = pd.RangeIndex(int(chosen.sum()))
    values = pd.DataFrame({c.raw.name: c.numbers[chosen] for c in numbers}, index=index)
    states = pd.DataFrame({c.raw.name: c.states[chosen] for c in numbers}, index=index)
    return Part(
        None if keys is None else keys[chosen],
        None if names is None else names[chosen],
        Figures.of(values, states),
        pd.DataFrame({c.raw.name: c.values[chosen] for c in others}, index=index, dtype=object),
    )


def _labelled(places: Places, kind: int) -> tuple[str, ...]:
    return tuple(places.labels[row] for row in np.flatnonzero(places.kinds == kind))


def _as_template(
    wishes: Wishes, raw: _Raw, chosen: tuple[int | None, int | None], reading: Reading
) -> Wishes:
    """The wishes and what the columns were called, for the next table of its kind.

    What was found by evidence is found anew: next year's file may be written otherwise.
    """
    key, name = (
        "" if place is None else raw.columns[place].heading or raw.columns[place].name
        for place in chosen
    )
    columns = {c.raw.heading or c.raw.name: c.raw.name for c in reading.columns}
    return replace(wishes, key_column=key, name_column=name, columns=columns)
