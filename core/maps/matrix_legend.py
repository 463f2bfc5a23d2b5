"""The matrix as a legend: boxes and texts, and the same as an SVG picture."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape

from .matrix import Matrix
from .palettes import lab

UNITS_OF_TEXT = 12.0
"""Height of the letters in the units of the drawing."""

_CELL_WIDE, _CELL_HIGH, _LINE, _PAD = 46.0, 32.0, 15.0, 6.0
_LETTER = 6.6
"""Width of a letter, generously: the drawing must hold the texts in any font."""
_DARK, _LIGHT = "#222222", "#ffffff"


@dataclass(frozen=True)
class Box:
    """A coloured cell, or the hatched one of areas left out."""

    x: float
    y: float
    wide: float
    high: float
    color: str
    hatched: bool = False


@dataclass(frozen=True)
class Words:
    """A text on a line; ``anchor`` is where ``x`` is: ``start`` or ``middle`` of the text."""

    x: float
    y: float
    text: str
    anchor: str = "start"
    color: str = _DARK
    bold: bool = False

    @property
    def wide(self) -> float:
        """Room that the text may take."""
        return len(self.text) * _LETTER * 1.2 + _PAD


@dataclass(frozen=True)
class Drawing:
    """Boxes and texts with the size of the whole."""

    boxes: tuple[Box, ...]
    words: tuple[Words, ...]
    wide: float
    high: float


def legend_drawing(matrix: Matrix, counts: Mapping[str, int] | None = None) -> Drawing:
    """The matrix with its titles; with ``counts`` each cell says how many areas it has.

    The areas left out stand below; their count has the key "".
    """
    marked = [
        f"{mark} {text}".strip()
        for mark, text in zip(matrix.row_marks or ("",) * len(matrix.rows), matrix.rows)
    ]
    left = max(len(text) for text in (*marked, matrix.row_title)) * _LETTER + _PAD
    heads = [_head(matrix, place) for place in range(len(matrix.columns))]
    top = _LINE + 4 + max(len(lines) for lines in heads) * _LINE
    wide = max(_CELL_WIDE, *(len(line) * _LETTER + 4 for lines in heads for line in lines))
    bottom = top + _CELL_HIGH * len(matrix.rows) + 10
    words = [
        Words(left, 11, f"{matrix.column_title} →", bold=True),
        Words(0, top - 4, f"{matrix.row_title} ↓", bold=True),
    ]
    for column, lines in enumerate(heads):
        for above, text in enumerate(reversed(lines)):
            y = top - 4 - above * _LINE
            words.append(Words(left + wide * (column + 0.5), y, text, "middle"))
    for row, text in enumerate(marked):
        words.append(Words(0, top + _CELL_HIGH * (row + 0.5) + 4, text))
    cells = dict(_cells(matrix, left, top, wide))
    words += [] if counts is None else list(_numbers(cells, counts))
    left_out = matrix.left_out if counts is None else f"{matrix.left_out} ({counts.get('', 0)})"
    words.append(Words(30, bottom + 11, left_out))
    boxes = (*cells.values(), Box(1, bottom, 22, 13, "#dedede", hatched=True))
    return Drawing(boxes, tuple(words), left + wide * len(matrix.columns) + 2, bottom + 18)


def svg_picture(drawing: Drawing, family: str) -> str:
    """The drawing as an SVG file."""
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{drawing.wide:.1f}" '
        f'height="{drawing.high:.1f}" viewBox="0 0 {drawing.wide:.1f} {drawing.high:.1f}" '
        f'font-family="{escape(family)}" font-size="{UNITS_OF_TEXT:g}">'
    )
    boxes = (_svg_box(box) for box in drawing.boxes)
    words = (_svg_words(word) for word in drawing.words)
    return "\n".join([head, *boxes, *words, "</svg>\n"])


def _head(matrix: Matrix, place: int) -> list[str]:
    """The text above a column, a long one in two lines, and its mark."""
    text = matrix.columns[place]
    words = text.split(" ")
    middle = (len(words) + 1) // 2
    halves = [" ".join(words[:middle]), " ".join(words[middle:])]
    lines = [text] if len(text) <= 9 or len(words) == 1 else halves
    return [*lines, *([matrix.column_marks[place]] if matrix.column_marks else [])]


def _cells(matrix: Matrix, left: float, top: float, wide: float) -> Iterator[tuple[str, Box]]:
    colors = matrix.colors()
    for row, keys in enumerate(matrix.keys):
        for column, key in enumerate(keys):
            x, y = left + wide * column, top + _CELL_HIGH * row
            yield key, Box(x, y, wide, _CELL_HIGH, colors[key])


def _numbers(cells: Mapping[str, Box], counts: Mapping[str, int]) -> Iterator[Words]:
    for key, box in cells.items():
        ink = _DARK if lab(box.color)[0] > 62 else _LIGHT
        middle = box.y + box.high / 2 + 4
        yield Words(box.x + box.wide / 2, middle, str(counts.get(key, 0)), "middle", ink)


def _svg_box(box: Box) -> str:
    stroke = "#8d8d8d" if box.hatched else "#ffffff"
    shape = (
        f'<rect x="{box.x:.1f}" y="{box.y:.1f}" width="{box.wide:.1f}" height="{box.high:.1f}" '
        f'fill="{box.color}" stroke="{stroke}" stroke-width="1.2"/>'
    )
    lines = (1, 5, 9) if box.hatched else ()
    return shape + "".join(
        f'<path d="M{box.x + x} {box.y:.1f} l12 {box.high}" stroke="#ffffff" stroke-width="1.6"/>'
        for x in lines
    )


def _svg_words(word: Words) -> str:
    weight = ' font-weight="bold"' if word.bold else ""
    return (
        f'<text x="{word.x:.1f}" y="{word.y:.1f}" text-anchor="{word.anchor}" '
        f'fill="{word.color}"{weight}>{escape(word.text)}</text>'
    )
