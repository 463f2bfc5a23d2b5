"""Two classed features on one map: the renderer, and the matrix as its legend.

For a layer with the field ``group`` of `statusdynamics`, and a picture for its report::

    matrix = status_dynamics(GERMAN)
    layer.setRenderer(matrix_renderer(matrix, '"group"', layer.geometryType()))
    svg = svg_picture(legend_drawing(matrix, counts), sheet_family())
"""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsRendererCategory,
    QgsWkbTypes,
)

from ..core.maps.matrix import Matrix
from ..core.maps.wording import Wording
from ..core.tables.states import State
from .symbols import class_symbol, state_symbol


def matrix_renderer(
    matrix: Matrix,
    expression: str,
    geometry: QgsWkbTypes.GeometryType,
    counts: Mapping[str, int] | None = None,
    wording: Wording | None = None,
) -> QgsCategorizedSymbolRenderer:
    """The renderer of a matrix; ``expression`` gives the key of each area.

    Whatever is in no cell, NULL as well, is shown as left out. With ``counts`` (by key; "" for
    those left out) and ``wording`` each text says how many areas there are.
    """
    colors = matrix.colors()
    left_out = state_symbol(geometry, State.MISSING)
    entries = [
        *(
            (key, class_symbol(geometry, colors[key]), text)
            for key, text in matrix.labels().items()
        ),
        ("", left_out, matrix.left_out),
    ]
    if counts is not None and wording is not None:
        entries = [
            (key, symbol, wording.counted(text, counts.get(key, 0)))
            for key, symbol, text in entries
        ]
    categories = [QgsRendererCategory(*entry) for entry in entries]
    return QgsCategorizedSymbolRenderer(expression, categories)


def two_fields_expression(first: str, second: str) -> str:
    """The key of two classed fields, such as ``2|1``; NULL where one of them is NULL."""
    parts = (
        f"to_string(to_int({QgsExpression.quotedColumnRef(name)}))" for name in (first, second)
    )
    return " || '|' || ".join(parts)
