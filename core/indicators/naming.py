"""Names of fields as offices write them, made comparable.

Capital letters, umlauts, blanks, broken words and signs do not count: ``Unter 18-Jährige`` and
``unter_18_jaehrige`` are one name. A date at the end, as in ``Arbeitslose (Dez 2013)``, is taken
off only where no field has the name without one, and only if a single field is left.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from ..tables.fieldnames import safe_names

_MONTH = "jan|feb|mae?rz|mrz|apr|mai|jun|jul|aug|sep|okt|nov|dez"
_DAY = r"(?:\d\d_){1,2}"
_DATE = re.compile(
    rf"_(?:am_|zum_|im_|stand_)?(?:{_DAY}|(?:{_MONTH})[a-z]*_)?(?:19|20)\d\d(?:_\d\d){{0,2}}$"
)


@lru_cache(maxsize=8192)
def folded(name: str) -> str:
    """A name without what spellings differ in."""
    return safe_names([name])[0].lower().rstrip("_")


def undated(name: str) -> str:
    """A folded name without the date at its end."""
    return _DATE.sub("", name)


class FieldNames:
    """The names of the fields of an input, looked up as offices spell them."""

    def __init__(self, names: Iterable[str]) -> None:
        self._exact: dict[str, str] = {}
        self._undated: dict[str, list[str]] = defaultdict(list)
        for name in names:
            plain = folded(name)
            self._exact.setdefault(plain, name)
            if undated(plain) != plain:
                self._undated[undated(plain)].append(name)

    def exactly(self, name: str) -> str:
        """The first field of that name, or nothing."""
        return self._exact.get(folded(name), "")

    def dated(self, name: str) -> str:
        """The only field of that name with a date behind it, or nothing."""
        found = self._undated.get(folded(name), [])
        return found[0] if len(found) == 1 else ""
