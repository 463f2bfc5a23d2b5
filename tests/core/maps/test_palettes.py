"""Palettes: apart in greyscale print and for colour-blind readers."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from sozialraum.core.errors import SozialraumError
from sozialraum.core.maps.palettes import PALETTES, lab, matrix_colors, palette

# Machado, Oliveira, Fernandes 2009, full severity, for linear RGB.
CVD = {
    "protan": "0.152286 1.052583 -0.204868 0.114503 0.786281 0.099216 -0.003882 -0.048116 1.051998",
    "deutan": "0.367322 0.860646 -0.227968 0.280085 0.672501 0.047413 -0.011820 0.042940 0.968881",
    "tritan": "1.255528 -0.076749 -0.178779 -0.078411 0.930809 0.147602 0.004733 0.691367 0.303900",
}


def seen(color: str, kind: str) -> str:
    rgb = np.array([int(color[place : place + 2], 16) for place in (1, 3, 5)]) / 255
    linear = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4)
    linear = np.clip(np.array(CVD[kind].split(), dtype=float).reshape(3, 3) @ linear, 0, 1)
    rgb = np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * linear ** (1 / 2.4) - 0.055)
    return "#" + "".join(f"{round(255 * part):02x}" for part in rgb.tolist())


def smallest_gap(colors, measure) -> float:
    return min(measure(one, other) for one, other in combinations(colors, 2))


def lightness_gap(one: str, other: str) -> float:
    return abs(lab(one)[0] - lab(other)[0])


def distance(one: str, other: str) -> float:
    return float(np.linalg.norm(lab(one) - lab(other)))


@pytest.mark.parametrize("key", PALETTES)
@pytest.mark.parametrize("count", range(2, 10))
def test_all_classes_are_apart_in_greyscale(key, count):
    colors = palette(key).colors(count)
    assert len(colors) == count
    assert smallest_gap(colors, lightness_gap) > 7


@pytest.mark.parametrize("key", PALETTES)
@pytest.mark.parametrize("kind", CVD)
@pytest.mark.parametrize("count", range(2, 10))
def test_all_classes_are_apart_for_colour_blind_readers(key, kind, count):
    colors = [seen(color, kind) for color in palette(key).colors(count)]
    assert smallest_gap(colors, distance) > 7


@pytest.mark.parametrize("key", [key for key in PALETTES if palette(key).diverging])
@pytest.mark.parametrize(("below", "above"), [(1, 4), (4, 1), (2, 3), (0, 3), (4, 4)])
@pytest.mark.parametrize("middle", [False, True])
def test_colours_around_a_benchmark_are_apart_and_parted_there(key, below, above, middle):
    colors = palette(key).colors_around(below, above, middle)
    assert len(colors) == below + above + middle
    assert smallest_gap(colors, lightness_gap) > 6.5
    # The same distance has the same colour, whatever the other side looks like.
    side = max(below, above)
    whole = palette(key).colors_around(side, side, middle)
    assert colors == whole[side - below : side + middle + above]


@pytest.mark.parametrize("kind", CVD)
@pytest.mark.parametrize(("rows", "columns"), [(4, 3), (3, 3), (2, 2), (4, 2), (2, 3), (1, 3)])
def test_the_cells_of_a_matrix_are_apart_for_all_readers_and_in_greyscale(kind, rows, columns):
    colors = [color for row in matrix_colors(rows, columns) for color in row]
    assert len(colors) == rows * columns
    assert smallest_gap(colors, lightness_gap) > 5
    assert smallest_gap([seen(color, kind) for color in colors], distance) > 5


@pytest.mark.parametrize(("rows", "columns"), [(5, 3), (3, 4), (0, 3)])
def test_a_matrix_that_nobody_could_read_is_refused(rows, columns):
    with pytest.raises(SozialraumError, match="swap the fields"):
        matrix_colors(rows, columns)


def test_sequential_palettes_run_from_light_to_dark():
    for key in ("blue", "green", "purple", "orange", "grey"):
        lights = [lab(color)[0] for color in palette(key).colors(6)]
        assert lights == sorted(lights, reverse=True)


def test_diverging_palettes_are_lightest_in_the_middle():
    lights = [lab(color)[0] for color in palette("blue_orange").colors(7)]
    assert lights.index(max(lights)) == 3


def test_a_palette_that_does_not_exist_is_refused_with_those_that_do():
    with pytest.raises(SozialraumError, match="blue_orange"):
        palette("rainbow")


def test_lightness_is_that_of_cielab():
    assert lab("#ffffff")[0] == pytest.approx(100, abs=0.01)
    assert lab("#777777")[0] == pytest.approx(50.03, abs=0.01)
    assert lab("#ff0000") == pytest.approx([53.24, 80.09, 67.20], abs=0.02)
