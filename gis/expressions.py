"""QGIS expressions over the fields of a source, with the states of the fields they use.

An expression sees NULL wherever a field holds no number, and its result is no number wherever one
of its number fields is none: no ``coalesce`` turns a suppressed value into 0.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from qgis.core import (
    QgsDistanceArea,
    QgsExpression,
    QgsExpressionContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeedback,
    QgsField,
    QgsFields,
    QgsGeometry,
)

from ..core.errors import QT_TRANSLATE_NOOP, SozialraumError, first_ten
from ..core.tables.states import Figures
from .fields import NUMBER, TEXT
from .frames import Cancelled, Rows, number_fields, read_rows
from .sources import Source
from .values import from_qgis, to_qgis

_NUMBER = re.compile(r"-?((0|[1-9]\d*)(\.\d+)?|\.\d+)")
_BEYOND_THE_ROW = {"Aggregates", "Map Layers", "Rasters"}
_OTHER_ROWS = {"get_feature", "get_feature_by_id"}


@dataclass(frozen=True)
class Term:
    """An expression that was read, with the fields that it uses."""

    name: str
    text: str
    fields: tuple[str, ...]
    needs_geometry: bool


def read_term(name: str, text: str, source: Source) -> Term:
    """Read the expression ``text`` of the parameter ``name``.

    Errors
    ------
    SozialraumError
        It is no expression, uses a field that is not there, does not name its fields, or looks at
        more than its own row.
    """
    expression = QgsExpression(text)
    if not text or expression.hasParserError():
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{name}: “{text}” is no expression: {reason}. Field names stand in double quotes, "
                'such as "arbeitslose" + "arbeitssuchend".',
            ),
            name=name,
            text=text,
            reason=expression.parserErrorString().strip() or "–",
        )
    fields = set(expression.referencedColumns())
    _refuse_other_rows(name, expression, fields)
    available = source.field_names()
    absent = sorted(fields - set(available))
    if absent:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{name}: {source} has no field {fields}. Its fields are: {available}. Field names "
                "stand in double quotes, texts in single ones.",
            ),
            name=name,
            source=source.name,
            fields=first_ten(absent),
            available=", ".join(available),
        )
    needs_geometry = _uses_geometry(expression)
    if needs_geometry and source.features.sourceCrs().isGeographic():
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{name}: areas and lengths cannot be measured in degrees. Reproject {source} to a "
                "projected coordinate system first, such as EPSG:25832.",
            ),
            name=name,
            source=source.name,
        )
    return Term(name, text, tuple(each for each in available if each in fields), needs_geometry)


def evaluate(
    terms: Sequence[Term],
    source: Source,
    key_field: str,
    context: QgsExpressionContext,
    feedback: QgsFeedback,
) -> tuple[Rows, Figures]:
    """Each term in each row: rows, and figures with one column a term.

    Areas and lengths are planar, in the source's CRS.

    Errors
    ------
    SozialraumError
        A term gives text or fails in a row.
    """
    fields = list(dict.fromkeys(field for term in terms for field in term.fields))
    rows = read_rows(source, fields, key_field, feedback)
    numbers = _number_columns(rows, source, [field for field in fields if field != key_field])
    figures = rows.figures(numbers)
    shapes = _shapes(source, rows) if any(term.needs_geometry for term in terms) else None
    values, states = {}, {}
    for term in terms:
        used = {
            name: figures.values[name] if name in numbers else rows.frame[name]
            for name in term.fields
        }
        row_by_row = _RowByRow(term, source, used, numbers, QgsExpressionContext(context))
        values[term.name] = row_by_row.numbers(rows, shapes, feedback)
        counted = [name for name in term.fields if name in numbers]
        ok = np.zeros(len(rows.frame), dtype="int8")
        states[term.name] = figures.states[counted].to_numpy().max(axis=1) if counted else ok
    index = rows.frame.index
    return rows, Figures.of(pd.DataFrame(values, index=index), pd.DataFrame(states, index=index))


def _refuse_other_rows(name: str, expression: QgsExpression, fields: set[str]) -> None:
    used = expression.referencedFunctions()
    beyond = {
        function.name()
        for function in QgsExpression.Functions()
        if function.name() in used and _BEYOND_THE_ROW & set(function.groups())
    } | (used & _OTHER_ROWS)
    unnamed = QgsFeatureRequest.ALL_ATTRIBUTES in fields
    if beyond or unnamed:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "{name}: “{text}” uses {functions}. Only functions are allowed that take named "
                "fields of one row, so that suppressed values stay suppressed. Aggregate the "
                "counts first, then divide.",
            ),
            name=name,
            text=expression.expression(),
            functions=first_ten(sorted(beyond or used)),
        )


def _uses_geometry(expression: QgsExpression) -> bool:
    groups = {
        function.name(): function.groups()
        for function in QgsExpression.Functions()
        if function.name() in expression.referencedFunctions()
    }
    return expression.needsGeometry() or any("GeometryGroup" in each for each in groups.values())


def _number_columns(rows: Rows, source: Source, fields: Sequence[str]) -> list[str]:
    """Number fields, and text fields that hold nothing but numbers, as CSV sources deliver them.

    Numbers with leading zeros are keys and stay text.
    """
    typed = number_fields(source)
    texts = {field.name() for field in source.fields() if field.type() == TEXT}
    found = []
    for name in fields:
        known = rows.frame[name].dropna() if name in texts else ()
        filled = [text for text in (str(value).strip() for value in known) if text]
        if name in typed or (filled and all(map(_NUMBER.fullmatch, filled))):
            found.append(name)
    return found


def _shapes(source: Source, rows: Rows) -> list[QgsGeometry]:
    request = QgsFeatureRequest()
    request.setNoAttributes()
    by_id = {feature.id(): feature.geometry() for feature in source.iterate(request)}
    return [by_id[id_] for id_ in rows.ids.tolist()]


class _RowByRow:
    """A term that is evaluated in one row after the other: QGIS knows no other way."""

    def __init__(
        self,
        term: Term,
        source: Source,
        columns: dict[str, pd.Series],
        numbers: Sequence[str],
        context: QgsExpressionContext,
    ) -> None:
        fields = QgsFields()
        for name in columns:
            own = source.fields().field(name)
            fields.append(QgsField(name, NUMBER) if name in numbers else own)
        planar = QgsDistanceArea()  # without an ellipsoid, whatever the project says
        context.setFields(fields)
        self.term, self.columns, self.context = term, columns, context
        self.expression = QgsExpression(term.text)
        self.expression.setGeomCalculator(planar)
        self.expression.prepare(context)
        self.feature = QgsFeature(fields)

    def numbers(
        self, rows: Rows, shapes: list[QgsGeometry] | None, feedback: QgsFeedback
    ) -> list[float]:
        """The results, in the order of the rows."""
        attributes = list(zip(*map(to_qgis, self.columns.values())))
        found = []
        for place in range(len(rows.frame)):
            if feedback.isCanceled():
                raise Cancelled
            self.feature.setAttributes(list(attributes[place]) if attributes else [])
            if shapes is not None:
                self.feature.setGeometry(shapes[place])
            self.context.setFeature(self.feature)
            value = from_qgis(self.expression.evaluate(self.context))
            found.append(self._number(value, place))
        return found

    def _number(self, value: object, place: int) -> float:
        failed = self.expression.hasEvalError()
        if value is None and not failed:
            return math.nan
        if failed or not isinstance(value, (int, float)):
            raise SozialraumError(
                QT_TRANSLATE_NOOP(
                    "Sozialraum",
                    "{name}: “{text}” gives no number in row {row}: {reason}. Texts that hold "
                    "numbers become numbers with to_real().",
                ),
                name=self.term.name,
                text=self.term.text,
                row=place + 1,
                reason=self.expression.evalErrorString() or f"“{value}”",
            )
        return float(value) if math.isfinite(value) else math.nan
