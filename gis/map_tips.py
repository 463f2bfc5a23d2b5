"""Map tips: name, value or the reason why there is none, rank, and the values to compare with."""

from __future__ import annotations

from html import escape

from qgis.core import QgsExpression, QgsFields, QgsVectorLayer

from ..core.maps.matrix import Matrix
from ..core.maps.wording import WORDINGS, TipWords, Wording
from ..core.tables.numbers import rounding_expression
from ..core.tables.states import State
from .map_values import state_column

_NAMES = ("name", "gen", "bezeichnung", "bez", "stadtteil", "gebiet")
_KEYS = ("area", "key", "id", "ags", "statbez")
_LARGEST = 10**15


def name_expression(fields: QgsFields | None = None) -> str:
    """An expression of what an area is called: its name, else its key, else its number.

    Without ``fields`` it fits every layer, and reads all attributes for it.
    """
    if fields is None:
        columns = [f"attribute($currentfeature, '{name}')" for name in (*_NAMES, *_KEYS)]
    else:
        known = {name.lower(): name for name in fields.names()}
        found = [known[name] for name in (*_NAMES, *_KEYS) if name in known]
        columns = [QgsExpression.quotedColumnRef(name) for name in found]
    texts = [f"to_string({column})" for column in columns]
    return f"coalesce({', '.join([*texts, 'to_string($id)'])})"


def indicator_tip(
    field: str, fields: QgsFields, title: str, unit: str, decimals: int, language: str = "de"
) -> str:
    """HTML with expressions for the map tip of an indicator.

    The rank counts displayed values: equal values share a rank. On a layer of several dates it is
    the rank at the same date.
    """
    wording = WORDINGS[language]
    words = wording.tip
    lines = [f"<b>[% {name_expression()} %]</b>"]
    if fields.lookupField("date") >= 0:
        lines.append(f"[% format_date(\"date\", '{words.date_format}') %]")
    lines.append(
        f"{escape(title)}: <b>[% {shown_value(field, fields, unit, decimals, wording)} %]</b>"
    )
    lines.append(f"[% {_rank(field, fields, decimals, words)} %]")
    for suffix, text in (("_parent", words.parent), ("_all", words.all)):
        if fields.lookupField(field + suffix) >= 0:
            value = shown_value(field + suffix, fields, unit, decimals, wording)
            lines.append(f"{text}: [% {value} %]")
    return "<br>".join(lines)


def group_tip(expression: str, matrix: Matrix) -> str:
    """HTML for the map tip of a group of two classed fields, such as ``2+/-``."""
    cases = " ".join(
        f"WHEN {QgsExpression.quotedString(key)} THEN {QgsExpression.quotedString(text)}"
        for key, text in matrix.labels().items()
    )
    left_out = QgsExpression.quotedString(matrix.left_out)
    shown = f"CASE coalesce({expression}, '') {cases} ELSE {left_out} END"
    titles = escape(f"{matrix.row_title} / {matrix.column_title}")
    return f"<b>[% {name_expression()} %]</b><br>{titles}: <b>[% {shown} %]</b>"


def shown_value(field: str, fields: QgsFields, unit: str, decimals: int, wording: Wording) -> str:
    """An expression: the number as printed, with its unit and reservation, or the reason."""
    value = _number(field, fields)
    rounded = rounding_expression(value, decimals)
    # Set by hand: QGIS' own format would take the language of the computer.
    language = "de" if wording.decimal == "," else "en"
    number = f"replace(format_number({rounded}, {decimals}, '{language}'), '-', '−')"
    text = f"{number} || {QgsExpression.quotedString(f' {unit}' if unit else '')}"
    missing = QgsExpression.quotedString(wording.states[State.MISSING])
    states = state_column(field, fields.names())
    if not states:
        return f"CASE WHEN {_is_number(value)} THEN {text} ELSE {missing} END"
    column = f"trim({QgsExpression.quotedColumnRef(states)})"
    reasons = " ".join(
        f"WHEN {column} = '{state.word}' THEN {QgsExpression.quotedString(word)}"
        for state, word in wording.states.items()
    )
    kinds = " ".join(
        f"WHEN {column} = '{state.word}' THEN {QgsExpression.quotedString(f' ({kind})')}"
        for state, kind in wording.kinds.items()
    )
    marked = f"{text} || CASE {kinds} ELSE '' END"
    return f"CASE {reasons} WHEN {_is_number(value)} THEN {marked} ELSE {missing} END"


def describe_areas(layer: QgsVectorLayer, tip: str = "") -> None:
    """Give a layer its display name, and a map tip if there is one."""
    layer.setDisplayExpression(name_expression(layer.fields()))
    if tip:
        layer.setMapTipTemplate(tip)


def _rank(field: str, fields: QgsFields, decimals: int, words: TipWords) -> str:
    value = _number(field, fields)
    rounded, shown = rounding_expression(value, decimals), _is_shown(field, fields)
    own = f"to_real(attribute(@parent, {QgsExpression.quotedString(field)}))"
    own = rounding_expression(own, decimals)
    dated = fields.lookupField("date") >= 0
    same_day = " AND \"date\" = attribute(@parent, 'date')" if dated else ""
    counted = "aggregate(layer:=@layer_id, aggregate:='count', expression:=$id, filter:={})"
    above = counted.format(f"{shown} AND {rounded} > {own} + 1e-9{same_day}")
    everyone = counted.format(f"{shown}{same_day}")
    text = QgsExpression.quotedString(words.rank)
    filled = (
        f"replace(replace({text}, '{{rank}}', to_string(1 + {above})), "
        f"'{{count}}', to_string({everyone}))"
    )
    return f"CASE WHEN {shown} THEN {filled} ELSE '' END"


def _is_shown(field: str, fields: QgsFields) -> str:
    """Whether there is a number, and its state lets it be seen."""
    number, states = _is_number(_number(field, fields)), state_column(field, fields.names())
    if not states:
        return number
    withheld = ", ".join(f"'{state.word}'" for state in State if not state.keeps_number)
    column = QgsExpression.quotedColumnRef(states)
    return f"({number} AND coalesce(trim({column}), '') NOT IN ({withheld}))"


def _number(field: str, fields: QgsFields) -> str:
    column = QgsExpression.quotedColumnRef(field)
    place = fields.lookupField(field)
    is_text = place >= 0 and not fields.at(place).isNumeric()
    return f"to_real({column})" if is_text else column


def _is_number(value: str) -> str:
    return f"try(abs({value}) < {_LARGEST}, false)"
