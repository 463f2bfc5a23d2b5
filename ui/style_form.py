"""The form of the style panel: what is filled in, and what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsFieldProxyModel, QgsMapLayerProxyModel
from qgis.PyQt.QtWidgets import QComboBox, QFrame, QSizePolicy

from .style_preview import title_of
from .style_texts import method_titles, palette_titles

if TYPE_CHECKING:
    from ..core.maps.saved_limits import SavedLimits
    from ..gis.styling import IndicatorStyle
    from .style_dock import StyleDock


def fill(dock: StyleDock) -> None:
    """Put the choices into the form."""
    kinds = QgsMapLayerProxyModel.Filter
    dock.layerCombo.setFilters(kinds.PolygonLayer | kinds.PointLayer)
    dock.fieldCombo.setFilters(QgsFieldProxyModel.Filter.Numeric)
    for combo, titles in (
        (dock.methodCombo, method_titles()),
        (dock.paletteCombo, palette_titles()),
    ):
        for key, title in titles.items():
            combo.addItem(title, key)
    for combo in dock.findChildren(QComboBox):  # long names must not make the panel wide
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(8)
        combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    for check in (dock.allYearsCheck, dock.countsCheck, dock.previewCheck):
        check.setChecked(True)
    dock.scroll.setFrameShape(QFrame.Shape.NoFrame)
    dock.column.addStretch(1)


def take(dock: StyleDock, saved: SavedLimits) -> tuple[float, ...]:
    """Put saved limits, or what the catalogue says, into the form; returns the limits."""
    widgets = (
        *(dock.methodCombo, dock.paletteCombo, dock.decimalsSpin, dock.zeroCheck),
        dock.belowCheck,
    )
    for widget in widgets:
        widget.blockSignals(True)
    choose(dock.methodCombo, "limits" if saved.limits else "quantile")
    choose(dock.paletteCombo, saved.palette)
    dock.decimalsSpin.setValue(saved.decimals)
    dock.unitEdit.setText(saved.unit)
    dock.zeroCheck.setChecked(saved.zero_class)
    dock.belowCheck.setChecked(saved.on_limit == "below")
    benchmark = "" if saved.benchmark is None else f"{saved.benchmark:g}"
    dock.benchmarkEdit.setText(benchmark.replace(".", ","))
    for widget in widgets:
        widget.blockSignals(False)
    return saved.limits


def form_style(dock: StyleDock, field: str, limits: tuple[float, ...]) -> IndicatorStyle:
    """The style that the form asks for."""
    from ..core.tables.numbers import as_displayed
    from ..gis.styling import IndicatorStyle

    decimals = dock.decimalsSpin.value()
    return IndicatorStyle(
        field,
        method=dock.methodCombo.currentData(),
        count=dock.classesSpin.value(),
        limits=tuple(sorted(set(as_displayed(limits, decimals).tolist()))),
        palette=dock.paletteCombo.currentData(),
        zero_class=dock.zeroCheck.isChecked(),
        decimals=decimals,
        unit=dock.unitEdit.text().strip(),
        limit_below=dock.belowCheck.isChecked(),
        benchmark=_german_number(dock.benchmarkEdit.text()),
    )


def entry(dock: StyleDock) -> SavedLimits:
    """What is shown, as it is saved."""
    from ..core.maps.saved_limits import SavedLimits

    style, classes = dock.shown.style, dock.shown.classes
    return SavedLimits(
        limits=classes.limits,
        title=title_of(dock.layer().fields(), style.field),
        decimals=style.decimals,
        unit=style.unit,
        palette=style.palette,
        zero_class=style.zero_class,
        on_limit="below" if style.limit_below else "above",
        benchmark=style.benchmark,
        made_by=style.method,
    )


def choose(combo: QComboBox, key: str) -> None:
    """Choose the entry of a key."""
    combo.setCurrentIndex(combo.findData(key))


def _german_number(text: str) -> float | None:
    """A number as people type it here: 1.234,5 or 12,3; nothing else is taken for one."""
    plain = text.strip()
    plain = plain.replace(".", "").replace(",", ".") if "," in plain else plain
    try:
        return float(plain) if plain else None
    except ValueError:
        return None
