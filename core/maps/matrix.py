"""Two classed features on one map: the cells of a matrix, their keys, texts and colours.

Status and dynamics of a monitoring are the best known pair: four classes of status, three of
dynamics, twelve groups ``1+`` to ``4-`` as Berlin writes them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

from .palettes import lab, matrix_colors
from .wording import Wording

SIGNS = ("+", "+/-", "-")


@dataclass(frozen=True)
class Matrix:
    """Rows are the classes of the first feature, columns those of the second.

    Attributes
    ----------
    rows, columns
        Texts of the classes.
    keys
        What stands in the data for each cell, row by row.
    left_out
        Text for areas that are in no cell.
    """

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    keys: tuple[tuple[str, ...], ...]
    row_title: str
    column_title: str
    left_out: str
    row_marks: tuple[str, ...] = ()
    column_marks: tuple[str, ...] = ()

    def colors(self) -> dict[str, str]:
        """A colour for each key."""
        colors = matrix_colors(len(self.rows), len(self.columns))
        return {
            key: color
            for keys, shades in zip(self.keys, colors)
            for key, color in zip(keys, shades)
        }

    def labels(self) -> dict[str, str]:
        """The legend text of each key, such as ``2+/-: mittel / stabil``."""
        marked = bool(self.row_marks)
        return {
            key: f"{key}: {row} / {column}" if marked else f"{row} / {column}"
            for keys, row in zip(self.keys, self.rows)
            for key, column in zip(keys, self.columns)
        }


def status_dynamics(wording: Wording) -> Matrix:
    """The twelve groups of status and dynamics."""
    numbers = tuple(str(place) for place in range(1, len(wording.status) + 1))
    return Matrix(
        rows=wording.status,
        columns=wording.dynamics,
        keys=tuple(tuple(f"{number}{sign}" for sign in SIGNS) for number in numbers),
        row_title=wording.status_title,
        column_title=wording.dynamics_title,
        left_out=wording.not_included,
        row_marks=numbers,
        column_marks=SIGNS,
    )


def of_two_fields(
    rows: tuple[str, ...], columns: tuple[str, ...], titles: tuple[str, str], left_out: str
) -> Matrix:
    """The cells of any two classed fields; a key is ``2|1``: class 2 of the first, 1 of the second.

    Errors
    ------
    SozialraumError
        There are more classes than colours can be told apart.
    """
    matrix_colors(len(rows), len(columns))
    keys = tuple(
        tuple(f"{row}|{column}" for column in range(1, len(columns) + 1))
        for row in range(1, len(rows) + 1)
    )
    return Matrix(rows, columns, keys, *titles, left_out)


_CELL, _LINE, _PAD = 46.0, 15.0, 6.0
_LETTER = 6.6
"""Width of a letter of 12 units, generously: the picture must hold the texts in any font."""


def legend_svg(
    matrix: Matrix,
    family: str,
    counts: Mapping[str, int] | None = None,
    left_out_count: int | None = None,
) -> tuple[str, float, float]:
    """The matrix as a picture for a legend; returns SVG, width and height in its units.

    With ``counts`` each cell says how many areas it has. The row of areas left out stands below.
    """
    colors = matrix.colors()
    marked = [
        f"{mark} {text}".strip()
        for mark, text in zip(matrix.row_marks or ("",) * len(matrix.rows), matrix.rows)
    ]
    left = max(len(text) for text in (*marked, matrix.row_title)) * _LETTER + _PAD
    heads = [_lines(text) for text in matrix.columns]
    high = (max(len(lines) for lines in heads) + bool(matrix.column_marks)) * _LINE
    top = _LINE + 4 + high
    wide = max(_CELL, *(max(map(len, lines)) * _LETTER + 4 for lines in heads))
    parts = [_text(left, 11, f"{matrix.column_title} →", "start", bold=True)]
    for place, lines in enumerate(heads):
        marks = [matrix.column_marks[place]] if matrix.column_marks else []
        for line, text in enumerate([*lines, *marks]):
            y = top - high + _LINE * (line + 1) - 4
            parts.append(_text(left + wide * (place + 0.5), y, text, "middle"))
    parts.append(_text(0, top - 4, f"{matrix.row_title} ↓", "start", bold=True))
    for row, (keys, text) in enumerate(zip(matrix.keys, marked)):
        y = top + _CELL * 0.7 * row
        parts.append(_text(0, y + _CELL * 0.35 + 4, text, "start"))
        for column, key in enumerate(keys):
            number = None if counts is None else counts.get(key, 0)
            parts.append(_cell(left + wide * column, y, wide, colors[key], number))
    bottom = top + _CELL * 0.7 * len(matrix.rows) + 10
    parts.append(_left_out(matrix.left_out, bottom, left_out_count))
    width, height = left + wide * len(matrix.columns) + 2, bottom + 18
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.1f}" height="{height:.1f}" '
        f'viewBox="0 0 {width:.1f} {height:.1f}" font-family="{escape(family)}" font-size="12">'
    )
    return "\n".join([head, *parts, "</svg>\n"]), width, height


def _lines(text: str) -> list[str]:
    words = text.split(" ")
    middle = (len(words) + 1) // 2
    return [text] if len(text) <= 9 else [" ".join(words[:middle]), " ".join(words[middle:])]


def _text(x: float, y: float, text: str, anchor: str, color: str = "#222222", bold: bool = False):
    weight = ' font-weight="bold"' if bold else ""
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{color}"{weight}>'
        f"{escape(text)}</text>"
    )


def _cell(x: float, y: float, wide: float, color: str, number: int | None) -> str:
    high = _CELL * 0.7
    cell = (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{wide:.1f}" height="{high:.1f}" fill="{color}" '
        'stroke="#ffffff" stroke-width="1.5"/>'
    )
    if number is None:
        return cell
    ink = "#222222" if lab(color)[0] > 55 else "#ffffff"
    return cell + _text(x + wide / 2, y + high / 2 + 4, str(number), "middle", ink)


def _left_out(text: str, y: float, count: int | None) -> str:
    box = f'<rect x="1" y="{y:.1f}" width="22" height="13" fill="#dedede" stroke="#8d8d8d"/>'
    lines = "".join(
        f'<path d="M{x} {y:.1f} l13 13" stroke="#ffffff" stroke-width="1.6"/>' for x in (1, 6, 10)
    )
    shown = text if count is None else f"{text} ({count})"
    return box + lines + _text(30, y + 11, shown, "start")
