"""Rows that are no areas: totals, and what no area can be given."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

import numpy as np

from ..arrays import Array
from ..errors import QT_TRANSLATE_NOOP, SozialraumError

SHIPPED = Path(__file__).resolve().parent.parent.parent / "catalog" / "rows.yaml"
SCHEMA = 1
AREA, UNPLACED, TOTAL = 0, 1, 2


def kinds_by_words(*texts: Array) -> Array:
    """`AREA`, `UNPLACED` or `TOTAL` for each row, by the words of ``catalog/rows.yaml``.

    Parameters
    ----------
    texts
        Tidied keys and names of the rows; a word in either decides.
    """
    totals, unassigned = load_words()
    total = re.compile(rf"\b(?:{'|'.join(map(re.escape, totals))})\b")
    unplaced = re.compile(rf"(?:{'|'.join(map(re.escape, unassigned))})\b")
    kinds = np.full(len(texts[0]) if texts else 0, AREA)
    words = (*totals, *unassigned)
    for column in texts:
        # Most keys are digits: one look at all of them together spares a look at each.
        everything = "\n".join(column).casefold()
        if not any(word in everything for word in words):
            continue
        distinct, first = np.unique(column.astype(str), return_inverse=True)
        plain = [text.casefold().strip(" :.*()") for text in distinct]
        found = np.array(
            [UNPLACED if unplaced.match(t) else TOTAL if total.search(t) else AREA for t in plain]
        )
        kinds = np.where(kinds == AREA, found[first] if len(found) else kinds, kinds)
    return kinds


@lru_cache(maxsize=4)
def load_words(path: Path = SHIPPED) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words for total rows and for rows without a place.

    Errors
    ------
    SozialraumError
        The file cannot be read or is not of the expected form.
    """
    try:
        import yaml

        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        if content["schema"] != SCHEMA:
            raise ValueError(f"schema: {SCHEMA}")
        return _words(content["totals"]), _words(content["unassigned"])
    except (ImportError, OSError, ValueError, KeyError, TypeError) as error:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "The words in {file} cannot be used ({reason}). Compare the file with the shipped "
                "catalog/rows.yaml.",
            ),
            file=str(path),
            reason=str(error),
        ) from error


def _words(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(str(word).casefold() for word in words)
