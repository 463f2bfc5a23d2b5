"""The nearest polygon to a point outside, beside measuring every edge."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sozialraum.core.areas.nearest import nearest
from sozialraum.core.areas.rings import Rings


def boxes(*corners):
    """Rectangles given as west, south, east, north."""
    x = [[w, e, e, w, w] for w, _, e, _ in corners]
    y = [[s, s, n, n, s] for _, s, _, n in corners]
    count = len(corners)
    rings = np.array(x, float).ravel(), np.array(y, float).ravel(), np.arange(count + 1) * 5
    return Rings(*rings, np.arange(count), np.zeros(count, bool), count)


def test_the_distance_is_that_to_the_nearest_side_or_corner():
    areas = boxes((0, 0, 10, 10), (100, 0, 110, 10))
    points = np.array([[13, 5], [13, 14], [90, 5], [np.nan, np.nan]], float)
    place, distance = nearest(points, areas, np.arange(2))
    assert place.tolist() == [0, 0, 1, -1]
    assert distance[:3] == pytest.approx([3, 5, 10])
    assert np.isnan(distance[3])


def test_of_two_as_near_as_each_other_the_lower_rank_is_named():
    areas = boxes((0, 0, 10, 10), (10, 0, 20, 10))
    point = np.array([[10.0, 30.0]])
    assert nearest(point, areas, np.array([0, 1]))[0].tolist() == [0]
    assert nearest(point, areas, np.array([1, 0]))[0].tolist() == [1]


def test_without_areas_nothing_is_near():
    place, distance = nearest(np.array([[1.0, 1.0]]), boxes(), np.arange(0))
    assert place.tolist() == [-1]
    assert np.isnan(distance).all()


def test_a_point_in_the_middle_of_many_areas_finds_one_of_them():
    turn = np.linspace(0, 2 * np.pi, 300, endpoint=False)
    middle = np.column_stack([1000 * np.cos(turn), 1000 * np.sin(turn)])
    areas = boxes(*np.hstack([middle - 1, middle + 1]))
    distance = nearest(np.array([[0.0, 0.0]]), areas, np.arange(300))[1]
    corners = np.hypot(areas.x, areas.y).min()
    assert distance[0] == pytest.approx(min(corners, 999.0))


@settings(max_examples=50, deadline=None)
@given(st.integers(0, 100_000), st.integers(1, 40), st.floats(1, 1000))
def test_it_is_as_near_as_the_nearest_of_all(seed, count, size):
    random = np.random.default_rng(seed)
    low = random.uniform(0, 1000, (count, 2))
    corners = np.hstack([low, low + random.exponential(size, (count, 2)) + 0.1])
    points = random.uniform(-2000, 3000, (60, 2))
    x, y = points[:, :1], points[:, 1:]
    east = np.maximum(np.maximum(corners[:, 0] - x, x - corners[:, 2]), 0)
    north = np.maximum(np.maximum(corners[:, 1] - y, y - corners[:, 3]), 0)
    apart = np.hypot(east, north)
    outside = (apart > 0).all(axis=1)
    place, distance = nearest(points[outside], boxes(*corners), np.arange(count))
    assert distance == pytest.approx(apart[outside].min(axis=1), rel=1e-9, abs=1e-6)
    assert apart[outside][np.arange(len(place)), place] == pytest.approx(distance, abs=1e-6)
