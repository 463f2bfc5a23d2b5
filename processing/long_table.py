"""The long table (Kennzahlentabelle) as a result."""

from __future__ import annotations

from ..i18n import translate


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
