"""The .qml files in styles/: what the algorithms draw, for use by hand.

They are made here and never edited, so that they stay in step with the code (a test compares)::

    make_styles(Path("styles"))

``sequential`` and ``diverging`` show fields ``value`` and ``value_state``, as the long table joined
to areas has them; for another field, change its name in the expression. ``status_dynamics`` shows
the field ``group`` of the algorithm statusdynamics; ``outline_…`` and ``facilities`` name places by
their field ``name`` or ``area``. ``sozialraum_styles.xml`` is for QGIS' style manager.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree.ElementTree import canonicalize

import numpy as np
import pandas as pd
from qgis.core import QgsVectorLayer

from ..core.tables.states import Figures, State
from .facility_style import facility_style
from .level_styles import LEVELS, level_style
from .qml import symbology_qml, write_qml
from .style_manager import write_collection
from .styling import IndicatorStyle, area_style, outline_style, status_dynamics_style

_FIELDS = (
    "field=name:string(80)&field=area:string(20)&field=kind:string(40)"
    "&field=value:double&field=value_state:string(20)&field=group:string(8)"
)


def shipped_styles() -> Iterator[tuple[str, QgsVectorLayer]]:
    """Name of each shipped style and a layer that has it."""
    styles: dict[str, Callable[[QgsVectorLayer], None]] = {
        "sequential": _indicator(IndicatorStyle("value", "limits", limits=(10, 20, 30, 40))),
        "diverging": _indicator(
            IndicatorStyle("value", "limits", limits=(-10, -5, 5, 10), palette="blue_orange")
        ),
        "status_dynamics": status_dynamics_style,
        "areas": area_style,
        "outlines": outline_style,
        **{f"outline_{level}": _outline(level) for level in LEVELS},
        "facilities": facility_style,
    }
    for name, style in styles.items():
        kind = "Point" if name == "facilities" else "Polygon"
        layer = QgsVectorLayer(f"{kind}?{_FIELDS}", name, "memory")
        style(layer)
        yield name, layer


def make_styles(folder: Path) -> None:
    """Write all of them, as canonical XML: Qt writes attributes in another order every time."""
    for name, layer in shipped_styles():
        qml = symbology_qml(layer, labels=layer.labelsEnabled())
        write_qml(canonicalize(qml) + "\n", str(folder / f"{name}.qml"))
    write_collection(folder / "sozialraum_styles.xml")


def _outline(level: str) -> Callable[[QgsVectorLayer], None]:
    return lambda layer: level_style(layer, level)


def _indicator(style: IndicatorStyle) -> Callable[[QgsVectorLayer], None]:
    def apply(layer: QgsVectorLayer) -> None:
        reasons = [state for state in State if not state.keeps_number]
        column = pd.DataFrame({style.field: np.full(len(reasons), np.nan)})
        states = pd.DataFrame({style.field: np.array(reasons, dtype="int8")})
        every_reason = Figures.of(column, states)
        classes = style.classes(every_reason)
        layer.setRenderer(
            style.renderer(classes, every_reason, layer.fields(), layer.geometryType())
        )

    return apply
