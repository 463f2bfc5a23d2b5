"""Texts of the style panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..i18n import translate

if TYPE_CHECKING:
    from .style_dock import StyleDock
    from .style_preview import Preview

_FEW = 30


def method_titles() -> dict[str, str]:
    """The methods by key."""
    return {
        "quantile": translate("Sozialraum", "quantiles"),
        "jenks": translate("Sozialraum", "natural breaks (Jenks)"),
        "equal": translate("Sozialraum", "equal intervals"),
        "stddev": translate("Sozialraum", "standard deviation"),
        "pretty": translate("Sozialraum", "round limits"),
        "limits": translate("Sozialraum", "own limits"),
    }


def palette_titles() -> dict[str, str]:
    """The palettes by key."""
    return {
        "blue": translate("Sozialraum", "blue"),
        "green": translate("Sozialraum", "green"),
        "purple": translate("Sozialraum", "purple"),
        "orange": translate("Sozialraum", "orange"),
        "grey": translate("Sozialraum", "grey"),
        "blue_orange": translate("Sozialraum", "blue to orange (diverging)"),
        "purple_green": translate("Sozialraum", "purple to green (diverging)"),
        "teal_brown": translate("Sozialraum", "teal to brown (diverging)"),
    }


def set_texts(dock: StyleDock) -> None:
    """Titles and tips of all widgets."""
    dock.setWindowTitle(translate("Sozialraum", "Indicator map"))
    dock.layerLabel.setText(translate("Sozialraum", "Layer"))
    dock.fieldLabel.setText(translate("Sozialraum", "Indicator"))
    dock.dateLabel.setText(translate("Sozialraum", "Date"))
    dock.methodLabel.setText(translate("Sozialraum", "Method"))
    dock.classesLabel.setText(translate("Sozialraum", "Number of classes"))
    dock.paletteLabel.setText(translate("Sozialraum", "Palette"))
    dock.decimalsLabel.setText(translate("Sozialraum", "Decimals"))
    dock.unitLabel.setText(translate("Sozialraum", "Unit"))
    dock.benchmarkLabel.setText(translate("Sozialraum", "Benchmark (Vergleichswert)"))
    dock.zeroCheck.setText(translate("Sozialraum", "Zero is a class of its own"))
    dock.belowCheck.setText(translate("Sozialraum", "A value on a limit belongs below"))
    dock.allYearsCheck.setText(translate("Sozialraum", "Same limits for all years and layers"))
    dock.allYearsCheck.setToolTip(
        translate(
            "Sozialraum",
            "All dates of this layer, and all layers of the project with the same field, get the "
            "same classes.",
        )
    )
    dock.countsCheck.setText(translate("Sozialraum", "Number of areas in the legend"))
    dock.previewCheck.setText(translate("Sozialraum", "Show on the map at once"))
    dock.officeButton.setText(translate("Sozialraum", "Office default"))
    dock.officeButton.setToolTip(
        translate("Sozialraum", "Take the limits that the office has saved for this indicator.")
    )
    dock.saveButton.setText(translate("Sozialraum", "Save as office default"))
    dock.applyButton.setText(translate("Sozialraum", "Apply"))
    dock.benchmarkEdit.setToolTip(
        translate("Sozialraum", "The classes lie around it; choose a palette with two ends.")
    )


def summary(shown: Preview) -> str:
    """How many values, classes and layers there are, and what to think about."""
    text = translate(
        "Sozialraum", "{values} values in {classes} classes, from {layers} layer(s)."
    ).format(values=len(shown.values), classes=len(shown.classes), layers=shown.layers)
    if len(shown.values) < _FEW:
        text += " " + translate("Sozialraum", "Few areas: the limits depend on single values.")
    return text
