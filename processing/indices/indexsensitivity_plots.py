"""The plots of the report of indexsensitivity, as PNG.

Drawn on a canvas of their own, without pyplot: a run may be in a background thread. Texts are as
wide as they are; the picture grows around them.
"""

from __future__ import annotations

import base64
import io
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...i18n import translate
from .index_report import exactly

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

FIRST = 30
_DPI = 170
_LINE, _POINT, _GREY, _TEXT = "#9cc3e3", "#20609e", "#8a8a8a", "#222222"
_LOW, _MIDDLE, _HIGH = "#b9541a", "#f7f6f3", "#20609e"
_MOST_NUMBERS, _WRAP = 16, 36
_STEPS = [1, 2, 5, 10]


@dataclass(frozen=True)
class Plot:
    """A picture in base64, and how wide it is shown (in CSS pixels, 96 to the inch)."""

    png: str
    width: int


def available() -> bool:
    """Whether matplotlib is there and can be loaded."""
    try:
        import matplotlib.figure  # noqa: F401
    except ImportError:
        return False
    return True


def ranges_plot(table: pd.DataFrame) -> Plot:
    """How far from its rank in the index each area lies in the runs."""
    figure, axes = _canvas(7.2, 3.6)
    at, width = table["rank_index"].to_numpy("float64"), max(0.8, min(4.0, 260 / len(table)))
    low, middle, high = (
        table[name].to_numpy("float64") - at for name in ("rank_p05", "rank_median", "rank_p95")
    )
    axes.axhline(0, color=_GREY, linewidth=0.8, zorder=0)
    axes.vlines(at, low, high, color=_LINE, linewidth=width)
    axes.plot(at, middle, ".", color=_POINT, markersize=min(width + 1.2, 4.5))
    reach = 1.05 * max(1.0, float(abs(low).max()), float(abs(high).max()))
    axes.set_xlim(1 - 0.01 * at.max(), 1.01 * at.max() + 0.5)
    axes.set_ylim(reach, -reach)  # up is towards rank 1, as in every ranking
    axes.set_xlabel(translate("Sozialraum", "Rank in the index"))
    axes.set_ylabel(translate("Sozialraum", "Ranks higher (−) or lower (+)"))
    _whole_numbers(axes, least=1)
    _whole_numbers(axes, vertical=True)
    return _png(figure)


def first_plot(table: pd.DataFrame, called: dict[str, str]) -> Plot:
    """The areas with the highest index by name, with the ranges of their ranks."""
    table = table.sort_values("rank_index", kind="stable").head(FIRST)
    figure, axes = _canvas(6.2, 0.8 + 0.21 * len(table))
    places = list(range(len(table)))
    low, high = (table[name].to_numpy("float64") for name in ("rank_p05", "rank_p95"))
    axes.hlines(places, low, high, color=_LINE, linewidth=5)
    marks = (
        ("rank_median", "o", 4.5, _POINT, translate("Sozialraum", "middle of the runs")),
        ("rank_index", "|", 9, _TEXT, translate("Sozialraum", "rank in the index")),
    )
    for name, mark, size, color, title in marks:
        at = table[name].to_numpy("float64")
        axes.plot(at, places, mark, color=color, markersize=size, label=title)
    axes.set_yticks(places)
    axes.set_yticklabels([_short(called[key]) for key in table.index])
    axes.set_ylim(len(table) - 0.4, -0.6)
    axes.set_xlim(0.5 - 0.02 * high.max(), 1.03 * high.max() + 0.5)
    axes.set_xlabel(translate("Sozialraum", "Rank in 90 % of the runs"))
    axes.xaxis.grid(True, color="#e2e2e2", linewidth=0.6)
    axes.set_axisbelow(True)
    _whole_numbers(axes, least=1)
    axes.legend(loc="lower right", bbox_to_anchor=(1, 1), ncol=2, frameon=False, fontsize=8)
    return _png(figure)


def classes_plot(between: np.ndarray) -> Plot:
    """Classes of the index × classes of the runs, in percent."""
    from matplotlib.colors import LinearSegmentedColormap

    count = len(between)
    figure, axes = _canvas(1.4 + 0.62 * count, 1.0 + 0.5 * count)
    axes.imshow(
        between, cmap=LinearSegmentedColormap.from_list("share", ["#ffffff", _HIGH]), vmin=0, vmax=1
    )
    texts = [[_percent(share) for share in row] for row in between]
    _numbers(axes, texts, between > 0.65)
    for axis in (axes.xaxis, axes.yaxis):
        axis.set_ticks(range(count))
        axis.set_ticklabels([str(place + 1) for place in range(count)])
    axes.set_xlabel(translate("Sozialraum", "Class in the runs"))
    axes.set_ylabel(translate("Sozialraum", "Class of the index"))
    return _png(figure)


def without_plot(moves: Sequence[float], titles: Sequence[str]) -> Plot:
    """Mean change of rank without each indicator."""
    figure, axes = _canvas(6.2, 0.7 + 0.34 * len(titles))
    places = list(range(len(titles)))
    lengths = [0.0 if move != move else move for move in moves]
    axes.barh(places, lengths, color=_POINT, height=0.62)
    for place, move in zip(places, moves):
        text = f" {exactly(move, 1)}"
        axes.text(0.0 if move != move else move, place, text, va="center", fontsize=8.5)
    axes.set_yticks(places)
    axes.set_yticklabels([_wrapped(title) for title in titles])
    axes.set_ylim(len(titles) - 0.4, -0.6)
    axes.set_xlim(0, 1.12 * (max(lengths) or 1.0))
    axes.set_xlabel(translate("Sozialraum", "Mean change of rank"))
    _decimals(axes, max(lengths))
    return _png(figure)


def correlations_plot(table: pd.DataFrame, titles: Sequence[str]) -> Plot:
    """The correlations of the indicators."""
    from matplotlib.colors import LinearSegmentedColormap

    count, values = len(titles), table.to_numpy("float64")
    figure, axes = _canvas(1.6 + 0.56 * count, 1.0 + 0.46 * count)
    colors = LinearSegmentedColormap.from_list("correlation", [_LOW, _MIDDLE, _HIGH])
    axes.imshow(values, cmap=colors, vmin=-1, vmax=1)
    if count <= _MOST_NUMBERS:
        texts = [[exactly(value, 2) for value in row] for row in values]
        _numbers(axes, texts, abs(values) > 0.75)
    for axis in (axes.xaxis, axes.yaxis):
        axis.set_ticks(range(count))
    axes.set_yticklabels([_wrapped(title) for title in titles])
    axes.set_xticklabels([_wrapped(title) for title in titles], rotation=50, ha="right")
    for label in axes.get_xticklabels():
        label.set_rotation_mode("anchor")
    return _png(figure)


def _canvas(width: float, height: float) -> tuple[Figure, Axes]:
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(width, height), facecolor="white")
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    axes.tick_params(labelsize=8.5, length=3, color=_GREY)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    for side in ("left", "bottom"):
        axes.spines[side].set_color(_GREY)
    return figure, axes


def _png(figure: Figure) -> Plot:
    for axes in figure.axes:
        for label in (axes.xaxis.label, axes.yaxis.label):
            label.set_size(9)
    file = io.BytesIO()
    figure.savefig(file, format="png", dpi=_DPI, bbox_inches="tight", metadata={"Software": None})
    picture = file.getvalue()
    pixels = int.from_bytes(picture[16:20], "big")  # the header of a PNG begins with its width
    return Plot(base64.b64encode(picture).decode("ascii"), round(pixels * 96 / _DPI))


def _numbers(axes: Axes, texts: list[list[str]], on_dark: np.ndarray) -> None:
    for row, line in enumerate(texts):
        for column, text in enumerate(line):
            color = "white" if on_dark[row, column] else _TEXT
            axes.text(column, row, text, ha="center", va="center", fontsize=8, color=color)


def _whole_numbers(axes: Axes, vertical: bool = False, least: float | None = None) -> None:
    """Ticks on whole numbers in the language's notation; ranks have none below 1."""
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    axis = axes.yaxis if vertical else axes.xaxis
    low, high = sorted(axis.get_view_interval())
    ticks = MaxNLocator(8, integer=True, min_n_ticks=1, steps=_STEPS).tick_values(low, high)
    ticks = [each for each in ticks if max(low, least or low) <= each <= high]
    if least is not None and not (ticks and ticks[0] - least < 0.06 * (high - low)):
        ticks.insert(0, least)
    axis.set_ticks(ticks)
    axis.set_major_formatter(FuncFormatter(lambda value, _: exactly(value, 0)))


def _decimals(axes: Axes, largest: float) -> None:
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    decimals = 0 if largest >= 8 else 1 if largest >= 0.8 else 2
    axes.xaxis.set_major_locator(MaxNLocator(8, steps=_STEPS))
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: exactly(value, decimals)))


def _percent(share: float) -> str:
    return "–" if share != share else exactly(100 * share, 0) + " %"


def _short(text: str, most: int = 42) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def _wrapped(title: str) -> str:
    """A title on at most two lines; names of fields are broken at their underscores."""
    lines = textwrap.wrap(title.replace("_", "_ "), _WRAP) or [title]
    lines = [line.replace("_ ", "_") for line in lines]
    return "\n".join([lines[0], _short(" ".join(lines[1:]), _WRAP)]).rstrip()
