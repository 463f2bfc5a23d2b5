"""Dates as ISO text."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd

from ..errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten

_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")


def iso_date(text: str, parameter: str) -> str:
    """``text`` if it is a date ``YYYY-MM-DD``; an empty text stays empty.

    Errors
    ------
    SozialraumError
        The text is no date of that form.
    """
    if text and (not _ISO.fullmatch(text) or pd.isna(pd.to_datetime(text, errors="coerce"))):
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{parameter}: “{text}” is no date. Write year-month-day, such as 2023-12-31.",
            ),
            parameter=parameter,
            text=text,
        )
    return text


def iso_dates(column: pd.Series, field: str) -> pd.Series:
    """Dates, date-times or ISO texts as ISO text ``YYYY-MM-DD``.

    Errors
    ------
    SozialraumError
        A row has no date, or a text that is none; the first ten rows are listed.
    """
    text = column.map(lambda value: "" if pd.isna(value) else str(value)[:10])
    parsed = pd.to_datetime(text.where(text.str.fullmatch(_ISO), None), errors="coerce")
    broken = parsed.isna().to_numpy()
    if broken.any():
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "The date field {field} holds no date in {count} rows (row {rows}). Dates are "
                "read from a date field or from text such as 2023-12-31.",
            ),
            field=field,
            count=int(broken.sum()),
            rows=first_ten(np.flatnonzero(broken) + 1),
        )
    return text
