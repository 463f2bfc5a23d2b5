"""Area keys: always text, never NULL, unique where they must be."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd

from ..errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten

_WHOLE = re.compile(r"[0-9]+\.0")

UNASSIGNED = "~unassigned"
"""Rows that no area can be given ("Keine Zuordnung möglich")."""


def text_keys(raw: pd.Series, field: str) -> pd.Index:
    """Keys as text: ``05`` and ``3a`` as they are, a number ``5.0`` as ``5``.

    So is the text ``5.0``, which spreadsheets write for a number (``05.0`` is ``05``); other text
    with a point, such as ``5.1`` or ``5.00``, stays as it is.

    Parameters
    ----------
    raw
        Keys in row order, numbers or text.
    field
        Name of the key field, for the error text.

    Errors
    ------
    SozialraumError
        A key is NULL or empty, or a number that is not whole; the first ten rows are listed.
    """
    keys = _whole_numbers(raw, field) if pd.api.types.is_numeric_dtype(raw) else _texts(raw)
    empty = keys.isna().to_numpy() | (keys == "").to_numpy()
    if empty.any():
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "The key field {field} is empty in {count} rows (row {rows}). "
                "Give every area a key, or select the rows that have one.",
            ),
            field=field,
            count=int(empty.sum()),
            rows=first_ten(np.flatnonzero(empty) + 1),
        )
    return pd.Index(keys.to_numpy(dtype=object), name="area", dtype=object)


def require_unique(keys: pd.Index, field: str) -> None:
    """Refuse keys that occur more than once.

    Errors
    ------
    SozialraumError
        Lists the first ten keys that occur more than once.
    """
    twice = keys[keys.duplicated()].unique()
    if len(twice):
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "The key field {field} is not unique: {count} keys occur more than once ({keys}). "
                "Choose the field that names each area once, or dissolve the areas first.",
            ),
            field=field,
            count=len(twice),
            keys=first_ten(
                "–".join(map(str, key)) if isinstance(key, tuple) else key for key in twice
            ),
        )


def _texts(raw: pd.Series) -> pd.Series:
    return raw.where(raw.notna(), "").map(plain_text)


def plain_text(value: object) -> str:
    """A value as text without blanks around it; the number 5.0 and the text ``5.0`` are ``5``."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    text = str(value).strip()
    return text[:-2] if _WHOLE.fullmatch(text) else text


def _whole_numbers(raw: pd.Series, field: str) -> pd.Series:
    numbers = raw.astype("float64")
    broken = numbers.notna() & (numbers != np.floor(numbers))
    if broken.any():
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "The key field {field} holds numbers that are not whole (row {rows}). "
                "Keys are text or whole numbers.",
            ),
            field=field,
            rows=first_ten(np.flatnonzero(broken) + 1),
        )
    whole = numbers.fillna(0).astype("int64").astype(str).astype(object)
    return whole.where(numbers.notna(), "")
