"""The order in which people list things: 0, 1, 2, 10; unter 3, 3 bis 6; then words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

_UNDER = re.compile(r"(?:bis unter|unter|under|below|bis|u|<|≤)\s*(?=\d)")
_NUMBER = re.compile(r"(\d+)")


def natural_order(texts: Iterable[str]) -> list[str]:
    """``texts`` with their numbers in the order of size, each text once.

    Ages stand by their first number; ``unter 3`` comes before ``3 bis 6``. Texts that begin with a
    number come before those that begin with a word.
    """
    return sorted(set(texts), key=_key)


def _key(text: str) -> tuple[Any, ...]:
    plain = text.strip().casefold()
    below = _UNDER.match(plain)
    chunks: list[Any] = _NUMBER.split(plain[below.end() :] if below else plain)
    chunks[1::2] = [int(number) for number in chunks[1::2]]
    begins, number, *rest = chunks if len(chunks) > 1 else (*chunks, -1)
    return (begins, number, -1 if below else 0, *rest), text
