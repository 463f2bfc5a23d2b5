"""Which column holds the keys of the areas, and which their names."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from ..errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten
from .body import figure_like
from .column import RawColumn
from .decimals import COMMA
from .numerals import CellReader
from .template import year_masked

_CODES = re.compile(
    r"ags|ars|rs|raumid|id|key|code|schlüssel|schluessel|nr\.?|nummer|fips|area|plr|"
    r".*[ _-](id|nr\.?|code|nummer)|.*(schlüssel|schluessel|kennziffer|nummer|schlnr|schl\.?)|"
    r".*\((nummer|nr\.?)\)",
    re.IGNORECASE,
)
_PLACES = re.compile(
    r".*(gebiet|stadtteil|bezirk|quartier|ortsteil|gemeinde|sozialraum|lebensraum|raumeinheit|kreis|"
    r"planungsraum|region|viertel|kommune)(e|s|en)?",
    re.IGNORECASE,
)
_NAMES = re.compile(
    r"name|bezeichnung|label|.*[ _-]?name|.*bezeichnung|.*\(name\)|.*_label", re.IGNORECASE
)
_DISTINCT = 0.9
_READER = CellReader(COMMA)


def key_column(columns: Sequence[RawColumn], wanted: str, file: str) -> int:
    """The place of the key column: as wanted, or by heading and by how distinct its texts are.

    A heading that says "key" wins over one that names areas ("Stadtteil"), and a column that tells
    nearly all rows apart over one that does not; with no such heading it is the first column that
    is not the same in all rows.
    """
    if wanted:
        return _wanted(columns, wanted, "KEY_COLUMN", file)
    for heading in (_CODES, _PLACES):
        named = [p for p, c in enumerate(columns) if heading.fullmatch(c.own_heading or c.heading)]
        apart = [place for place in named if _distinct(columns[place]) >= _DISTINCT]
        if apart or named:
            return (apart or named)[0]
    varied = [place for place, column in enumerate(columns) if len(column.texts) > 1]
    return varied[0] if varied and len(columns[0].codes) > 1 else 0


def name_column(columns: Sequence[RawColumn], key: int, wanted: str, file: str) -> int | None:
    """The place of the column with the names of the areas; None if there is none."""
    if wanted:
        return _wanted(columns, wanted, "NAME_COLUMN", file)
    others = [place for place in range(len(columns)) if place != key and _is_text(columns[place])]
    named = [p for p in others if _NAMES.fullmatch(columns[p].own_heading or columns[p].heading)]
    if not _is_text(columns[key]):
        named += [p for p in others if _PLACES.fullmatch(columns[p].own_heading)]
        if key + 1 in others and _distinct(columns[key + 1]) >= _DISTINCT:
            named.append(key + 1)
    return named[0] if named else None


def _wanted(columns: Sequence[RawColumn], wanted: str, parameter: str, file: str) -> int:
    """By heading, its lowest part, or field name; case does not matter, nor, at last, the year."""
    for alike in (lambda name: name.strip().casefold(), year_masked):
        for called in (
            [column.heading for column in columns],
            [column.own_heading for column in columns],
            [column.name for column in columns],
        ):
            forms = [alike(name) for name in called]
            if forms.count(alike(wanted)) == 1:
                return forms.index(alike(wanted))
    raise SozialraumError(
        QT_TRANSLATE_NOOP(
            "Sozialraum",
            "{parameter}: {file} has no column “{wanted}”, or more than one. Its columns are: "
            "{columns}.",
        ),
        parameter=parameter,
        file=file,
        wanted=wanted,
        columns=first_ten([column.heading or column.name for column in columns]),
    )


def _distinct(column: RawColumn) -> float:
    filled = (column.texts != "").sum()
    return float(filled) / max(len(column.codes), 1)


def _is_text(column: RawColumn) -> bool:
    """Whether most texts of a column hold letters and are no numbers."""
    texts = column.texts[:500]
    known = _READER.numerals(texts).known
    letters = [
        any(sign.isalpha() for sign in text) and not figure_like(text) for text in texts[~known]
    ]
    return int(np.sum(letters)) > 0.5 * max(len(texts), 1)
