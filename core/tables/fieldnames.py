"""Names of fields that every format, expression and script can hold, made from headings."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

LONGEST = 60
"""PostgreSQL cuts names after 63 bytes; ``_2`` and the like still fit behind 60."""

RESERVED = frozenset({"fid", "ogc_fid", "geom", "geometry", "area", "name"})
"""Names that formats or the results themselves need."""

_SPELLED = {
    **{"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "œ": "oe", "ø": "oe"},
    **{"å": "a", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "\u00ad": ""},
    **{"%": " prozent ", "‰": " promille ", "€": " euro ", "&": " und ", "+": " plus "},
    **{"<": " unter ", "≤": " bis ", ">": " ueber ", "≥": " ab "},
}
_SPECIAL = re.compile("[" + "".join(_SPELLED) + "]")
# A word broken at a line's end ("Migrations-hintergrund"); "18-Jährige" and "Ein-Eltern" are none.
_BROKEN_WORD = re.compile(r"(?<=[a-zäöüß])-[\r\n]*(?=[a-zäöüß])")
_SAFE = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:_+[A-Za-z0-9]+)*")
_BETWEEN = re.compile(r"[^a-z0-9]+")


def safe_names(headings: Sequence[str], longest: int = LONGEST) -> list[str]:
    """One field name for each heading: ``Anteil in %`` becomes ``anteil_in_prozent``.

    Names hold letters from a to z, digits and ``_``, begin with a letter (``2022`` becomes
    ``f_2022``) and are unique, whatever the case. A heading that is such a name already, such as
    ``E_EM``, stays as it is, capital letters too. Words broken at a line's end are joined. A
    heading without any letter or digit is called by its position, such as ``spalte_3``. Reserved
    names, and names that would read as the state of another field, end with ``_``. Of headings that
    give one name, the first keeps it, the others are numbered in their order: ``ew``, ``ew_2``.

    Parameters
    ----------
    headings
        Headings in the order of the columns.
    longest
        Greatest length of a name.
    """
    plain = [_fitting(_plain(heading, place), longest) for place, heading in enumerate(headings)]
    names: list[str] = []
    taken = {name.lower() for name in plain}
    numbers = dict.fromkeys(taken, 1)
    met: set[str] = set()
    for name in plain:
        unique, same = name, name.lower()
        while unique.lower() in met or (unique != name and unique.lower() in taken):
            numbers[same] += 1
            ending = f"_{numbers[same]}"
            unique = name[: longest - len(ending)].rstrip("_") + ending
        met.add(unique.lower())
        names.append(unique)
    return names


def _plain(heading: str, place: int) -> str:
    if _SAFE.fullmatch(heading):
        return heading
    joined = _BROKEN_WORD.sub("", unicodedata.normalize("NFC", heading))
    spelled = _SPECIAL.sub(lambda sign: _SPELLED[sign[0]], joined.lower())
    signs = unicodedata.normalize("NFKD", spelled)
    letters = "".join(sign for sign in signs if not unicodedata.combining(sign))
    name = _BETWEEN.sub("_", letters).strip("_")
    if not name:
        return f"spalte_{place + 1}"
    return name if name[0].isalpha() else f"f_{name}"


def _fitting(name: str, longest: int) -> str:
    cut = name[:longest].rstrip("_")
    if cut.lower() in RESERVED or cut.lower().endswith("_state"):
        return cut[: longest - 1] + "_"
    return cut
