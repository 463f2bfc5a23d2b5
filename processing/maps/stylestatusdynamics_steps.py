"""The steps of ``stylestatusdynamics``: read the groups, report, QML, picture of the matrix."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsExpression, QgsVectorLayer, QgsWkbTypes

from ...gis.qml import memory_geometry, symbology_qml
from ...i18n import translate
from ..run import Run

if TYPE_CHECKING:
    import pandas as pd

    from ...core.maps.matrix import Matrix
    from ...core.tables.states import Figures


@dataclass(frozen=True)
class Shown:
    """What the map shows.

    Attributes
    ----------
    keys
        The cell of each area; "" for areas in none.
    counts
        Number of areas by key; "" for those in none.
    """

    matrix: Matrix
    expression: str
    keys: pd.Series

    @property
    def counts(self) -> dict[str, int]:
        return {str(key): int(count) for key, count in self.keys.value_counts().items()}

    def figures(self) -> Figures:
        """The areas as figures, so that the summary counts those without a group."""
        from ...core.tables.states import Figures

        numbers = (self.keys != "").astype("float64").where(self.keys != "")
        return Figures.of(numbers.to_frame("group"))


def contradiction(run: Run) -> str:
    """One field of classes without the other makes no matrix."""
    if bool(run.field("FIRST_FIELD")) != bool(run.field("SECOND_FIELD")):
        return translate(
            "Sozialraum",
            "A matrix needs two fields of classes: give the first and the second field, or none "
            "and the field with the groups.",
        )
    return ""


def read(run: Run) -> Shown:
    """The matrix and the cell of each area."""
    return _two_fields(run) if run.field("FIRST_FIELD") else _groups(run)


def report(run: Run, shown: Shown) -> None:
    """How many areas each group has."""
    for key, text in {**shown.matrix.labels(), "": shown.matrix.left_out}.items():
        run.info(
            translate("Sozialraum", "Areas in the class “{label}”: {count}").format(
                label=text, count=shown.counts.get(key, 0)
            )
        )


def qml(run: Run, shown: Shown, counts: dict[str, int] | None = None) -> str:
    """Symbols and map tip, made on a layer that exists only for this and in this thread."""
    from ...core.maps.wording import WORDINGS
    from ...gis.map_tips import group_tip
    from ...gis.matrix_style import matrix_renderer

    source = run.source("INPUT")
    geometry = QgsWkbTypes.geometryType(source.features.wkbType())
    layer = QgsVectorLayer(memory_geometry(geometry), "style", "memory")
    wording = WORDINGS[run.key("LANGUAGE") or "de"]
    layer.setRenderer(matrix_renderer(shown.matrix, shown.expression, geometry, counts, wording))
    layer.setMapTipTemplate(group_tip(shown.expression, shown.matrix))
    return symbology_qml(layer)


def write_legend(run: Run, shown: Shown, counts: dict[str, int] | None) -> str:
    """The picture of the matrix where it is wanted; returns its path."""
    from ...core.maps.matrix_legend import legend_drawing, svg_picture
    from ...gis.sheet_texts import sheet_family

    path = run.path_out("OUTPUT_LEGEND")
    if path:
        svg = svg_picture(legend_drawing(shown.matrix, counts), sheet_family())
        Path(path).write_text(svg, encoding="utf-8")
    return path


def _groups(run: Run) -> Shown:
    from ...core.errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten
    from ...core.maps.matrix import status_dynamics
    from ...core.maps.wording import WORDINGS

    name = run.field("FIELD") or "group"
    matrix = status_dynamics(WORDINGS[run.key("LANGUAGE") or "de"])
    found = _placed(run, name).frame[name]
    keys = found.where(found.notna(), "").astype(str).str.strip()
    foreign = sorted(set(keys) - {"", *matrix.labels()})
    if foreign:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "Field {field} holds what is no group of status and dynamics: {values}. Groups are "
                "written 1+, 1+/-, 1- to 4-.",
            ),
            field=name,
            values=first_ten(foreign),
        )
    return Shown(matrix, f"trim({QgsExpression.quotedColumnRef(name)})", keys)


def _two_fields(run: Run) -> Shown:
    from ...core.maps.matrix import of_two_fields
    from ...core.maps.wording import WORDINGS
    from ...gis.matrix_style import two_fields_expression

    names = (run.field("FIRST_FIELD"), run.field("SECOND_FIELD"))
    values = _placed(run, *names).figures(names).values
    texts = [_texts(run, side, values[name]) for side, name in zip(("FIRST", "SECOND"), names)]
    titles = (run.text("FIRST_TITLE") or names[0], run.text("SECOND_TITLE") or names[1])
    left_out = WORDINGS[run.key("LANGUAGE") or "de"].not_included
    matrix = of_two_fields(*texts, titles, left_out)
    whole = values.astype("Int64").astype(str)
    keys = (whole[names[0]] + "|" + whole[names[1]]).where(values.notna().all(axis=1), "")
    return Shown(matrix, two_fields_expression(*names), keys)


def _placed(run: Run, *names: str):
    """The rows that are on the map: those that have a geometry."""
    from ...gis.map_values import placed_rows

    return placed_rows(run.source("INPUT"), names, run.feedback)


def _texts(run: Run, side: str, classes: pd.Series) -> tuple[str, ...]:
    """The texts of the classes, which must be whole numbers from 1."""
    from ...core.errors import QT_TRANSLATE_NOOP, SozialraumError
    from ...core.tables.notation import parse_list

    found = classes.dropna()
    if ((found % 1 != 0) | (found < 1)).any():
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "Field {field} holds numbers that are no classes. Classes are whole numbers from "
                "1; make them first, such as with “compositeindex” or the field calculator.",
            ),
            field=str(classes.name),
        )
    texts = parse_list(run.text(f"{side}_LABELS"), f"{side}_LABELS")
    highest = int(found.max()) if len(found) else 1
    if texts and len(texts) < highest:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum", "Field {field} has {classes} classes, but there are {texts} texts."
            ),
            field=str(classes.name),
            classes=highest,
            texts=len(texts),
        )
    return tuple(texts) or tuple(str(place) for place in range(1, highest + 1))
