"""Names of areas as different offices spell them."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Sequence
from difflib import SequenceMatcher

import numpy as np

from ..arrays import Array

SIMILAR = 0.6
"""Least similarity of a proposal; 1 is equal."""

CONTAINED = 0.8
"""Similarity of a name that is a part of the other: Haaren and Haaren/Verlautenheide."""

_NEAREST = 8
_SPELLED = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe", "æ": "ae"}
_SPECIAL = re.compile("[" + "".join(_SPELLED) + "]")
_SAINT = re.compile(r"\bst\b\.?")
_SEPARATORS = re.compile(r"[\W_]+")
_BETWEEN_DIGITS = re.compile(r"(?<=\d)[\W_]+(?=\d)")


def normalised(name: str) -> str:
    """A name without what spellings differ in: ``St. Jöris`` and ``SANKT-JOERIS`` are alike.

    Case, umlauts and ß, "St." for "Sankt", hyphens, blanks, other punctuation and the form of
    Unicode do not count; between digits something stands: 1-1 is not 11.
    """
    parts = _BETWEEN_DIGITS.split(_spelled_alike(name))
    return "-".join(_SEPARATORS.sub("", part) for part in parts)


def _spelled_alike(name: str) -> str:
    text = unicodedata.normalize("NFC", name).casefold()
    text = _SAINT.sub("sankt", _SPECIAL.sub(lambda sign: _SPELLED[sign[0]], text))
    letters = unicodedata.normalize("NFKD", text)
    return "".join(sign for sign in letters if not unicodedata.combining(sign))


def _words(name: str) -> frozenset[str]:
    return frozenset(_SEPARATORS.split(_spelled_alike(name))) - {""}


def proposals(names: Sequence[str], candidates: Sequence[str]) -> list[tuple[int, float]]:
    """For each name the most similar candidate and how similar it is.

    Of the candidates that share most pairs of letters, the one with the greatest ratio of equal
    parts (`difflib`), or whose words contain those of the name; of equals the first.

    Returns
    -------
    list
        Place among the candidates, or -1, and similarity from 0 to 1.
    """
    forms = [normalised(candidate) for candidate in candidates]
    holders: dict[str, list[int]] = defaultdict(list)
    for place, form in enumerate(forms):
        for pair in _pairs(form):
            holders[pair].append(place)
    sizes = np.array([max(len(_pairs(form)), 1) for form in forms])
    return [_nearest(name, candidates, forms, holders, sizes) for name in names]


def _nearest(
    name: str,
    candidates: Sequence[str],
    forms: Sequence[str],
    holders: dict[str, list[int]],
    sizes: Array,
) -> tuple[int, float]:
    form, words = normalised(name), _words(name)
    pairs = _pairs(form)
    places = [place for pair in pairs for place in holders.get(pair, ())]
    if not places:
        return -1, 0.0
    shared = np.bincount(places, minlength=len(forms))
    likeness = 2 * shared / (sizes + max(len(pairs), 1))
    nearest = np.argsort(-likeness, kind="stable")[:_NEAREST]
    ratios = [
        max(
            SequenceMatcher(None, form, forms[place], autojunk=False).ratio(),
            CONTAINED * _contained(words, _words(candidates[place])),
        )
        for place in nearest
    ]
    best = int(np.argmax(ratios))
    if ratios[best] < SIMILAR:
        return -1, 0.0
    return int(nearest[best]), float(ratios[best])


def _contained(words: frozenset[str], others: frozenset[str]) -> bool:
    return bool(words and others) and (words <= others or others <= words)


def _pairs(form: str) -> set[str]:
    return {form[place : place + 2] for place in range(len(form) - 1)}
