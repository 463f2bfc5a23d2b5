"""Palettes of maps: even steps of lightness, so that they also work in greyscale print.

Colours are anchors joined in CIELAB (D65). Sequential palettes fall evenly in lightness. In
diverging ones the two sides take turns in lightness, so that low and high stay apart in greyscale
print; hues that colour-blind readers confuse (red and green) never meet.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import QT_TRANSLATE_NOOP, SozialraumError

Lab = NDArray[np.float64]

_TO_XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
)
_WHITE = np.array([0.95047, 1.0, 1.08883])
_LIGHTEST, _DARKEST = 91.0, 22.0
_MIDDLE = "#f5f4f1"
_WIDEST_STEP = 14.0


@dataclass(frozen=True)
class Palette:
    """Anchors from light to dark; a diverging palette has them for its low and its high side."""

    key: str
    high: tuple[str, ...]
    low: tuple[str, ...] = ()

    @property
    def diverging(self) -> bool:
        return bool(self.low)

    def colors(self, count: int) -> list[str]:
        """``count`` colours for classes from low to high, as ``#rrggbb``."""
        if not self.diverging:
            span = min(_LIGHTEST - _DARKEST, 20.0 * (count - 1))
            lightness = np.linspace(_LIGHTEST, _LIGHTEST - span, count) if count > 1 else [70.0]
            return [_at_lightness(self.high, light) for light in lightness]
        side = count // 2
        steps = max(2 * side - 1, 1)
        step = min(_WIDEST_STEP, 64.0 / steps)
        lightness = 57.0 + step * steps / 2 - step * np.arange(2 * side)
        high = [_at_lightness(self.high, light) for light in lightness[0::2]]
        low = [_at_lightness(self.low, light) for light in lightness[1::2]]
        return [*reversed(low), *([_MIDDLE] if count % 2 else []), *high]

    def colors_around(self, below: int, above: int, middle: bool = False) -> list[str]:
        """Colours of classes below and above a benchmark, which lies between the two sides.

        Equal distances have equal colours on all maps: with fewer classes on one side its outer
        colours are not used. ``middle``: the benchmark lies inside a class of its own.
        """
        side = max(below, above)
        colors = self.colors(2 * side + int(middle))
        return colors[side - below : side + int(middle) + above]


_BLUE = ("#f3f8fd", "#b3d1ea", "#5b9bcd", "#20609e", "#08244f")
_ORANGE = ("#fff8dc", "#fbd27c", "#ee9038", "#b94d14", "#5a1d08")
_PURPLE = ("#f8f4fb", "#d3c4e4", "#a287c7", "#6d479e", "#33145a")
_GREEN = ("#f2f9ee", "#b6ddb0", "#63b27c", "#1f7a54", "#083a2b")
_BROWN = ("#faf5ea", "#e2cca0", "#bd9250", "#835a1e", "#3f270a")
_GREY = ("#f7f7f7", "#1c1c1c")

PALETTES = {
    palette.key: palette
    for palette in (
        Palette("blue", _BLUE),
        Palette("green", _GREEN),
        Palette("purple", _PURPLE),
        Palette("orange", _ORANGE),
        Palette("grey", _GREY),
        Palette("blue_orange", _ORANGE, low=_BLUE),
        Palette("purple_green", _GREEN, low=_PURPLE),
        Palette("teal_brown", _BROWN, low=("#f0f9f8", "#a9dad5", "#4fa9a5", "#14706f", "#063536")),
    )
}

_DYNAMICS = (
    ("#c9eaf8", "#86c8e8", "#3b98c8", "#0b6494", "#04344f"),
    ("#eae7e2", "#c5c0b8", "#928d85", "#5c5750", "#2b2722"),
    ("#ffdfb8", "#f9b572", "#dd7a2f", "#a3430f", "#521b05"),
)
_MATRIX_LIGHTEST, _MATRIX_SPAN = 92.0, 66.0
MOST_ROWS, MOST_COLUMNS = 4, len(_DYNAMICS)


def matrix_colors(rows: int, columns: int) -> list[list[str]]:
    """Colours of two classed features: the first falls in lightness, the second is the hue.

    Blue, grey and orange; with two columns blue and orange. Each cell has a lightness of its own,
    so that the cells stay apart in greyscale print: row by row, from left to right.

    Errors
    ------
    SozialraumError
        More than four rows or three columns: nobody could tell the colours apart.
    """
    if not (1 <= rows <= MOST_ROWS and 1 <= columns <= MOST_COLUMNS):
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum",
                "A matrix of {rows} × {columns} classes cannot be told apart on a map. At most "
                "{most_rows} × {most_columns} are possible; swap the fields or join classes.",
            ),
            rows=rows,
            columns=columns,
            most_rows=MOST_ROWS,
            most_columns=MOST_COLUMNS,
        )
    hues = (_DYNAMICS[0], _DYNAMICS[2]) if columns == 2 else _DYNAMICS
    step = _MATRIX_SPAN / max(rows * columns - 1, 1)
    return [
        [
            _at_lightness(hues[column], _MATRIX_LIGHTEST - step * (row * columns + column))
            for column in range(columns)
        ]
        for row in range(rows)
    ]


def palette(key: str) -> Palette:
    """The palette ``key``.

    Errors
    ------
    SozialraumError
        There is none of this name.
    """
    if key not in PALETTES:
        raise SozialraumError(
            QT_TRANSLATE_NOOP(
                "Sozialraum", "PALETTE: there is no “{key}”. Allowed are: {allowed}."
            ),
            key=key,
            allowed=", ".join(PALETTES),
        )
    return PALETTES[key]


def lab(color: str) -> Lab:
    """CIELAB (D65) of ``#rrggbb``: lightness 0 to 100, a, b."""
    rgb = np.array([int(color[place : place + 2], 16) for place in (1, 3, 5)]) / 255.0
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    ratio = _TO_XYZ @ linear / _WHITE
    root = np.where(ratio > 216 / 24389, np.cbrt(ratio), (24389 / 27 * ratio + 16) / 116)
    return np.array([116 * root[1] - 16, 500 * (root[0] - root[1]), 200 * (root[1] - root[2])])


def _hexadecimal(color: Lab) -> str:
    middle = (color[0] + 16) / 116
    root = np.array([middle + color[1] / 500, middle, middle - color[2] / 200])
    ratio = np.where(root**3 > 216 / 24389, root**3, (116 * root - 16) * 27 / 24389)
    linear = np.clip(np.linalg.solve(_TO_XYZ, ratio * _WHITE), 0, 1)
    rgb = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    return "#" + "".join(f"{round(255 * part):02x}" for part in rgb.tolist())


def _at_lightness(anchors: tuple[str, ...], lightness: float) -> str:
    path = np.array([lab(anchor) for anchor in anchors])[::-1]
    a, b = (np.interp(lightness, path[:, 0], path[:, axis]) for axis in (1, 2))
    return _hexadecimal(np.array([lightness, a, b]))
