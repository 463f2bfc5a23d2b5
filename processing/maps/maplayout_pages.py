"""The pages of a series: each indicator at each date, with one style for all dates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsExpression, QgsVectorLayer, QgsWkbTypes

from ...gis.qml import memory_geometry, symbology_qml
from ...gis.sources import Source
from ..run import Run
from . import styleindicator_steps
from .indicator_choice import indicator_choice

if TYPE_CHECKING:
    from ...core.maps.matrix import Matrix
    from ...core.tables.states import Figures


@dataclass(frozen=True)
class Page:
    """One map.

    Attributes
    ----------
    qml
        The look; empty: the layer's own.
    ids
        The features that are shown; None: all of them.
    matrix, counts
        For groups of two classed features: what the legend shows.
    """

    title: str = ""
    date: str = ""
    qml: str = ""
    ids: list[int] | None = None
    limits: str = ""
    matrix: Matrix | None = None
    counts: dict[str, int] | None = None


def pages(run: Run, pool: list[Source]) -> list[Page]:
    """A page for each indicator and date, in this order."""
    dates = _dates(run)
    fields = list(dict.fromkeys([run.field("FIELD"), *run.fields("FIELDS")]))
    found: list[Page] = []
    for field in fields:
        found.extend(_of_field(run, field, dates, pool))
    return found


def _of_field(
    run: Run, field: str, dates: dict[str, list[int] | None], pool: list[Source]
) -> Iterator[Page]:
    style = run.file("STYLE")
    if style or not field:
        qml = Path(style).read_text(encoding="utf-8") if style else ""
        yield from (Page(_alias(run, field), date, qml, ids) for date, ids in dates.items())
    elif _holds_groups(run, field):
        yield from _of_groups(run, field, dates)
    else:
        yield from _of_indicator(run, field, dates, pool)


def _of_indicator(
    run: Run, field: str, dates: dict[str, list[int] | None], pool: list[Source]
) -> Iterator[Page]:
    chosen = indicator_choice(run, field)
    figures, _ = styleindicator_steps.read(run, field, pool)
    classes = chosen.style.classes(figures)
    for date, ids in dates.items():
        counted = _figures_of(run, field, ids) if run.flag("COUNTS") else None
        qml = styleindicator_steps.qml(run, chosen, classes, figures, counted)
        yield Page(chosen.title, date, qml, ids, classes.limit_text())


def _of_groups(run: Run, field: str, dates: dict[str, list[int] | None]) -> Iterator[Page]:
    from ...core.maps.matrix import status_dynamics
    from ...core.maps.wording import WORDINGS
    from ...gis.matrix_style import matrix_renderer

    matrix = status_dynamics(WORDINGS[run.key("LANGUAGE") or "de"])
    geometry = QgsWkbTypes.geometryType(run.source("INPUT").features.wkbType())
    layer = QgsVectorLayer(memory_geometry(geometry), "style", "memory")
    expression = f"trim({QgsExpression.quotedColumnRef(field)})"
    layer.setRenderer(matrix_renderer(matrix, expression, geometry))
    rows = run.rows("INPUT", [field])
    keys = rows.frame[field].where(rows.frame[field].notna(), "").astype(str).str.strip()
    title = f"{matrix.row_title} / {matrix.column_title}"
    for date, ids in dates.items():
        shown = keys if ids is None else keys[_of_ids(rows.ids, ids)]
        counts = {str(key): int(count) for key, count in shown.value_counts().items()}
        yield Page(title, date, symbology_qml(layer), ids, matrix=matrix, counts=counts)


def _dates(run: Run) -> dict[str, list[int] | None]:
    """The features of each date, in the order of the dates; without a date field all at once."""
    from ...core.tables.dates import iso_dates

    field = run.field("DATE_FIELD")
    if not field:
        return {"": None}
    rows = run.rows("INPUT", [field])
    dates = iso_dates(rows.frame[field], field)
    return {date: rows.ids[(dates == date).to_numpy()].tolist() for date in sorted(set(dates))} or {
        "": None
    }


def _figures_of(run: Run, field: str, ids: list[int] | None) -> Figures:
    from ...gis.map_values import map_values

    return map_values(run.source("INPUT"), field, run.feedback, ids)


def _holds_groups(run: Run, field: str) -> bool:
    """Whether the field holds groups of status and dynamics, and nothing else."""
    from ...core.maps.matrix import status_dynamics
    from ...core.maps.wording import GERMAN

    fields = run.source("INPUT").fields()
    place = fields.lookupField(field)
    if place < 0 or fields.at(place).isNumeric():
        return False
    named = run.rows("INPUT", [field]).frame[field].dropna().astype(str).str.strip()
    found = set(named) - {""}
    return bool(found) and found <= set(status_dynamics(GERMAN).labels())


def _of_ids(all_ids, ids: list[int]):
    import numpy as np

    return np.isin(all_ids, ids)


def _alias(run: Run, field: str) -> str:
    fields = run.source("INPUT").fields()
    place = fields.lookupField(field) if field else -1
    return fields.at(place).alias() or field if place >= 0 else ""
