"""From one row per area and characteristics to one row per area."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from ..errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten
from .fieldnames import safe_names
from .grouping import grouped, in_natural_order
from .keys import plain_text
from .states import Figures, State

MOST_FIELDS = 950
"""With as many state fields, a table of PostGIS (1600) or GeoPackage (2000) is not yet full."""

NOT_STATED = "ohne Angabe"
"""Stands for a characteristic that is blank: the people without it are kept, as a field."""

BETWEEN = " – "


@dataclass(frozen=True)
class Layout:
    """What becomes of the combinations.

    Attributes
    ----------
    absent_is_zero
        Whether an area × combination without a row is 0; else it is `State.MISSING`.
    sum_duplicates
        Whether several rows of one area × combination are added; else they are refused.
    prefix
        Put before the names of the fields.
    names
        New field name → the name or title (``w – 0-3``) of a field as it is made.
    taken
        Names that the result has of itself.
    totals
        Words of characteristics that stand for all of them (Insgesamt): a total without a row is
        never 0.
    """

    absent_is_zero: bool = False
    sum_duplicates: bool = False
    prefix: str = ""
    names: Mapping[str, str] = field(default_factory=dict)
    taken: Sequence[str] = ()
    totals: Sequence[str] = ()


@dataclass(frozen=True)
class Pivot:
    """One row per area.

    Attributes
    ----------
    figures
        Index as that of the rows, in the order of appearance; one column per combination.
    titles
        Field name → the combination in its own words.
    value_fields
        Field name → the field its values come from.
    first
        For each row of ``figures`` the first row of the input with its key.
    absent
        Number of areas × combinations without a row.
    added
        Number of rows that were added to another.
    """

    figures: Figures
    titles: dict[str, str]
    value_fields: dict[str, str]
    first: npt.NDArray[Any]
    absent: int
    added: int


def pivoted(rows: Figures, characteristics: pd.DataFrame, layout: Layout) -> Pivot:
    """Lay the rows of each area side by side, one field per combination of ``characteristics``.

    A field is called by its value field (only if there are several) and the characteristics'
    values: ``w_0_3``. Fields stand in natural order of the values, numbers by size.

    Parameters
    ----------
    rows
        Value fields; index = area key, or area key and date. Keys repeat.
    characteristics
        Same rows; a blank is a value of its own, `NOT_STATED`.

    Errors
    ------
    SozialraumError
        Several rows of one area × combination that are not to be added; too many combinations;
        names that clash or do not exist.
    """
    texts = pd.DataFrame({name: _texts(characteristics[name]) for name in characteristics})
    index = rows.values.index
    areas, first = grouped([index.get_level_values(level) for level in range(index.nlevels)])
    places, examples = in_natural_order(texts)
    combinations = list(texts.iloc[examples].itertuples(index=False, name=None))
    _refuse_too_many(combinations, len(rows.values.columns))
    cells = areas * max(len(combinations), 1) + places
    twice = pd.Series(cells).duplicated().to_numpy()
    if twice.any() and not layout.sum_duplicates:
        raise _duplicated(index, texts, cells, twice)
    fields, titles = _named(list(rows.values.columns), combinations, layout)
    shape = (len(first), len(combinations))
    zero = np.array([layout.absent_is_zero and not _is_total(c, layout) for c in combinations])
    figures = _laid_out(rows, cells, shape, index[first], fields, zero)
    sources = np.repeat(np.array(rows.values.columns, dtype=object), len(combinations))
    return Pivot(
        figures,
        titles,
        dict(zip(fields, sources.tolist())),
        first,
        absent=shape[0] * shape[1] - int((~twice).sum()),
        added=int(twice.sum()),
    )


def constant_per_area(kept: pd.DataFrame, index: pd.Index, first: npt.NDArray[Any]) -> pd.DataFrame:
    """The columns of ``kept`` with one row per area.

    Errors
    ------
    SozialraumError
        A column has several values in one area.
    """
    areas, _ = grouped([index.get_level_values(level) for level in range(index.nlevels)])
    for name in kept.columns:
        codes, _ = pd.factorize(kept[name])
        differs = codes != codes[first][areas]
        if differs.any():
            raise SozialraumError(
                QT_TRANSLATE_NOOP(
                    "Sozialraum",
                    "{field} is to be kept, but has several values in {areas}. Keep only fields "
                    "that are the same in all rows of an area, or choose it as a characteristic.",
                ),
                field=name,
                areas=first_ten(_listed(index[differs].unique())),
            )
    return kept.iloc[first]


def _texts(column: pd.Series) -> npt.NDArray[Any]:
    codes, known = pd.factorize(column)
    words = [plain_text(value) or NOT_STATED for value in known]
    return np.asarray(np.array([*words, NOT_STATED], dtype=object)[codes])


def _laid_out(
    rows: Figures,
    cells: npt.NDArray[Any],
    shape: tuple[int, int],
    index: pd.Index,
    fields: list[str],
    absent_is_zero: npt.NDArray[Any],
) -> Figures:
    groups, first = grouped([cells])
    height = len(rows.values.columns), shape[0]
    values = np.tile(np.where(absent_is_zero, 0.0, np.nan), height).reshape(height[0], -1)
    states = np.where(np.isnan(values), int(State.MISSING), int(State.OK)).astype("int8")
    for place, name in enumerate(rows.values.columns):
        numbers = rows.values[name].to_numpy()
        values[place, cells[first]] = np.bincount(groups, numbers, len(first))
        worst = rows.states[name].groupby(groups).max()
        states[place, cells[first]] = worst.to_numpy()
    width = shape[1] * len(values)
    side_by_side = [
        block.reshape(len(values), *shape).transpose(1, 0, 2).reshape(shape[0], width)
        for block in (values, states)
    ]
    return Figures.of(
        pd.DataFrame(side_by_side[0], index=index, columns=fields),
        pd.DataFrame(side_by_side[1], index=index, columns=fields),
    )


def _is_total(combination: tuple[str, ...], layout: Layout) -> bool:
    return any(word.strip().casefold() in layout.totals for word in combination)


def _named(
    value_fields: list[str], combinations: list[tuple[str, ...]], layout: Layout
) -> tuple[list[str], dict[str, str]]:
    parts = [
        ((value,) if len(value_fields) > 1 else ()) + combination
        for value in value_fields
        for combination in combinations
    ]
    made = safe_names([layout.prefix + "_".join(words) for words in parts])
    titles = [BETWEEN.join(words) for words in parts]
    fields = _renamed(made, titles, layout.names)
    taken = {name.casefold() for name in layout.taken}
    clash = [name for name in fields if name.casefold() in taken]
    lower = pd.Series([name.casefold() for name in fields], dtype=object)
    clash += [name for name, again in zip(fields, lower.duplicated()) if again]
    if clash:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "The result would have two fields called {fields}. Set a prefix for the new "
                "fields, or give them other names.",
            ),
            fields=first_ten(clash),
        )
    return fields, dict(zip(fields, titles))


def _renamed(made: list[str], titles: list[str], names: Mapping[str, str]) -> list[str]:
    places = {word: at for words in (titles, made) for at, word in enumerate(words)}
    if not made:  # a table without rows: there is nothing to call otherwise
        return []
    unknown = [combination for combination in names.values() if combination not in places]
    if unknown:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "NAMES: {unknown} is no combination of the table. The fields are called: {fields}.",
            ),
            unknown=first_ten(unknown),
            fields=first_ten(made),
        )
    fields = list(made)
    for name, combination in names.items():
        fields[places[combination]] = name
    return fields


def _refuse_too_many(combinations: list[tuple[str, ...]], value_fields: int) -> None:
    if len(combinations) * value_fields > MOST_FIELDS:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{count} combinations × {values} value fields are more than a table can hold "
                "({most} fields). Choose fewer characteristics or coarser ones, such as age "
                "groups.",
            ),
            count=len(combinations),
            values=value_fields,
            most=MOST_FIELDS,
        )


def _duplicated(
    index: pd.Index,
    texts: pd.DataFrame,
    cells: npt.NDArray[Any],
    twice: npt.NDArray[Any],
) -> SozialraumError:
    repeated = twice & ~pd.Series(np.where(twice, cells, -1)).duplicated().to_numpy()
    at = np.flatnonzero(repeated)
    keys = _listed(index[at[:10]])
    rows = texts.iloc[at[:10]].itertuples(index=False, name=None)
    shown = [f"{key}: {BETWEEN.join(row)}" for key, row in zip(keys, rows)]
    return SozialraumError(
        QT_TRANSLATE_NOOP(
            "Sozialraum",
            "{count} areas × combinations stand in several rows ({shown}). Choose the "
            "characteristic that tells these rows apart too, or set DUPLICATES to sum if they are "
            "counts to be added.",
        ),
        count=len(at),
        shown=first_ten(shown + [""] * (len(at) - len(shown))),
    )


def _listed(index: pd.Index) -> list[str]:
    return ["–".join(key) if isinstance(key, tuple) else str(key) for key in index]
