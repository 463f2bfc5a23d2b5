"""The long table (Kennzahlentabelle) as input and as a result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..i18n import translate

if TYPE_CHECKING:
    import pandas as pd

    from .run import Run


def read_long(run: Run, name: str) -> pd.DataFrame:
    """A long table in one form: text keys, ISO dates, its numbers as numbers, states."""
    from ..core.tables.series import NUMBERS, long_rows
    from ..gis.frames import as_numbers

    source = run.source(name)
    fields = [field for field in source.field_names() if field.lower() not in ("fid", "ogc_fid")]
    frame = run.rows(name, fields).frame
    for column in NUMBERS:
        if column in frame.columns:
            frame[column] = as_numbers(frame[column], column)
    return long_rows(frame, source.name)


def long_aliases() -> dict[str, str]:
    """German names of its fields."""
    return {
        "level": translate("Sozialraum", "Area level"),
        "area": translate("Sozialraum", "Area"),
        "date": translate("Sozialraum", "Date"),
        "indicator": translate("Sozialraum", "Indicator"),
        "value": translate("Sozialraum", "Value"),
        "numerator": translate("Sozialraum", "Numerator"),
        "denominator": translate("Sozialraum", "Denominator"),
        "state": translate("Sozialraum", "State"),
        "unit": translate("Sozialraum", "Unit"),
        "area_version": translate("Sozialraum", "Version of the areas"),
        "definition": translate("Sozialraum", "Version of the catalogue"),
        "period_kind": translate("Sozialraum", "Kind of period"),
        "denominator_date": translate("Sozialraum", "Date of the denominator"),
        "source": translate("Sozialraum", "Source"),
    }
