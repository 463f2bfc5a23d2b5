"""Two classed features on one map: the cells of a matrix, their keys, texts and colours.

Status and dynamics of a monitoring are the best known pair: four classes of status, three of
dynamics, twelve groups ``1+`` to ``4-`` as Berlin writes them.
"""

from __future__ import annotations

from dataclasses import dataclass

from .palettes import matrix_colors
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
