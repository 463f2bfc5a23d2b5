"""Which area each row of a table belongs to: by key, or by name where there is no key."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..arrays import Array
from ..errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten
from .keys import UNASSIGNED
from .names import normalised, proposals

AREAS, TABLE = "areas", "table"
NOT_FOUND, LEADING_ZEROS, AMBIGUOUS = "not_found", "leading_zeros", "ambiguous"
COLUMNS = ("side", "key", "reason", "proposal", "similarity")


@dataclass(frozen=True)
class Match:
    """Rows of a table and their areas.

    Attributes
    ----------
    areas
        For each row of the table the key of its area, `UNASSIGNED`, or None.
    unmatched
        Keys of both sides that have no partner, each once: reason, nearest proposal and its
        similarity; columns `COLUMNS`.
    """

    areas: Array
    unmatched: pd.DataFrame


def by_key(areas: pd.Index, rows: pd.Index) -> Match:
    """Rows belong to the area with exactly their key."""
    found = rows.to_numpy(dtype=object, copy=True)
    found[~(rows.isin(areas) | (rows == UNASSIGNED))] = None
    return Match(found, _unmatched(areas, rows, found, set()))


def by_name(areas: pd.Index, rows: pd.Index, pairs: Mapping[str, str]) -> Match:
    """Rows belong to the area whose normalised name is theirs, or to that of their pair.

    A normalised name that two areas share belongs to neither.

    Parameters
    ----------
    areas, rows
        Names.
    pairs
        Name of the area by name in the table: proposals that the user has confirmed.

    Errors
    ------
    SozialraumError
        A pair names an area, or a row, that does not exist.
    """
    _require_known(pairs, areas, rows)
    forms = pd.Series([normalised(name) for name in areas])
    shared = set(forms[forms.duplicated(keep=False)])
    area_of = {form: name for form, name in zip(forms, areas) if form not in shared}
    # What is written exactly alike is meant, though another spelling is near.
    exact = {name: name for name in areas[~areas.duplicated(keep=False)]}
    found = np.array([None] * len(rows), dtype=object)
    for place, name in enumerate(rows):
        if name == UNASSIGNED:
            found[place] = UNASSIGNED
        elif name in pairs:
            found[place] = pairs[name]
        else:
            found[place] = exact.get(name) or area_of.get(normalised(name))
    return Match(found, _unmatched(areas, rows, found, shared))


def _require_known(pairs: Mapping[str, str], areas: pd.Index, rows: pd.Index) -> None:
    unknown = [area for area in pairs.values() if area not in areas]
    unknown += [row for row in pairs if row not in rows]
    if unknown:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "PAIRS: {names} is no name in the areas or in the table. Write pairs as "
                "“name in the table”=“name of the area”, each in double quotes.",
            ),
            names=first_ten(unknown),
        )


def _unmatched(areas: pd.Index, rows: pd.Index, found: Array, shared: set[str]) -> pd.DataFrame:
    matched = set(found[found != None])  # noqa: E711  element by element
    open_areas = [area for area in areas.unique() if area not in matched and area != UNASSIGNED]
    open_rows = list(pd.unique(np.asarray(rows, dtype=object)[[each is None for each in found]]))
    tables = [
        _side(TABLE, open_rows, open_areas or list(areas.unique()), shared),
        _side(AREAS, open_areas, open_rows, shared),
    ]
    return pd.concat(tables, ignore_index=True)


def _side(
    side: str, keys: Sequence[str], candidates: Sequence[str], shared: set[str]
) -> pd.DataFrame:
    """One row for each key without a partner."""
    without_zeros: dict[str, str] = {}
    for candidate in candidates:
        without_zeros.setdefault(_bare(candidate), candidate)
    nearest = proposals(keys, candidates)
    rows: list[tuple[object, ...]] = []
    for key, (place, similarity) in zip(keys, nearest):
        if normalised(key) in shared:
            rows.append((side, key, AMBIGUOUS, None, np.nan))
        elif any(sign.isdigit() for sign in key) and _bare(key) in without_zeros:
            rows.append((side, key, LEADING_ZEROS, without_zeros[_bare(key)], np.nan))
        elif place < 0 or key.isdigit():  # the nearest number is no neighbour
            rows.append((side, key, NOT_FOUND, None, np.nan))
        else:
            rows.append((side, key, NOT_FOUND, candidates[place], round(similarity, 2)))
    return pd.DataFrame(rows, columns=list(COLUMNS))


def _bare(key: str) -> str:
    return key.removesuffix(".0").lstrip("0")
