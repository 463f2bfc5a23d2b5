"""Headings and notes of the report of compositeindex."""

from __future__ import annotations

from ...i18n import translate


def labels() -> dict[str, str]:
    """The texts of the template by their name in it."""
    return {**_headings(), **_columns(), **_notes()}


def _headings() -> dict[str, str]:
    return {
        "heading": translate("Sozialraum", "Composite index"),
        "method": translate("Sozialraum", "Method"),
        "formula": translate("Sozialraum", "Formula"),
        "indicators": translate("Sozialraum", "Indicators"),
        "themes": translate("Sozialraum", "Themes"),
        "components": translate("Sozialraum", "First principal component"),
        "outliers": translate("Sozialraum", "Outliers"),
        "classes": translate("Sozialraum", "Classes"),
        "left_out": translate("Sozialraum", "Areas left out"),
        "contributions": translate("Sozialraum", "Index and contributions"),
    }


def _columns() -> dict[str, str]:
    return {
        "indicator": translate("Sozialraum", "Indicator"),
        "theme": translate("Sozialraum", "Theme"),
        "scaling": translate("Sozialraum", "Scaling"),
        "direction": translate("Sozialraum", "Direction"),
        "weight": translate("Sozialraum", "Weight"),
        "share": translate("Sozialraum", "Share of the weights"),
        "mean": translate("Sozialraum", "Mean"),
        "sd": translate("Sozialraum", "Standard deviation"),
        "least": translate("Sozialraum", "Smallest value"),
        "greatest": translate("Sozialraum", "Greatest value"),
        "goalposts": translate("Sozialraum", "Goalposts"),
        "loading": translate("Sozialraum", "Loading"),
        "explained": translate("Sozialraum", "explains {share} of the variance"),
        "eigenvalue": translate("Sozialraum", "eigenvalue {value}"),
        "before": translate("Sozialraum", "Skewness / kurtosis before"),
        "after": translate("Sozialraum", "after"),
        "area": translate("Sozialraum", "Area"),
        "value": translate("Sozialraum", "Value"),
        "used": translate("Sozialraum", "Value used"),
        "class": translate("Sozialraum", "Class"),
        "over": translate("Sozialraum", "From"),
        "up_to": translate("Sozialraum", "To"),
        "areas": translate("Sozialraum", "Areas"),
        "rank": translate("Sozialraum", "Rank"),
        "index": translate("Sozialraum", "Index"),
        "reason": translate("Sozialraum", "Reason"),
    }


def _notes() -> dict[str, str]:
    return {
        "interval": translate("Sozialraum", "Scaled values lie from {interval}."),
        "none_treated": translate(
            "Sozialraum", "No indicator is so skewed that it had to be treated."
        ),
        "none_in_base": translate("Sozialraum", "As in the base, no indicator is treated."),
        "compared": translate("Sozialraum", "Compared with “{base}”"),
        "treated": translate("Sozialraum", "After outliers are treated"),
        "adds_up": translate(
            "Sozialraum", "The contributions of the indicators add up to the index of the area."
        ),
        "not_adding": translate(
            "Sozialraum",
            "Contributions do not add up with this combination: each is the index minus the "
            "index without the part.",
        ),
        "more": translate("Sozialraum", "{count} further areas are in the layer."),
        "caution": translate(
            "Sozialraum",
            "An index describes: it never says need by itself. It says how areas stand to each "
            "other, not how much there is of anything; the numbers and shares of the single "
            "indicators remain decisive.",
        ),
        "high": translate("Sozialraum", "Rank 1 and the highest class have the highest index."),
        "made_with": translate("Sozialraum", "Made with Sozialraum {version}"),
    }
