"""Areas of overlap, reckoned by hand and by what must hold for any polygons."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sozialraum.core.areas.overlay import box_pairs, overlay, self_overlaps
from sozialraum.core.areas.rings import Rings


def rings(*polygons):
    """Polygons, each a list of rings; a ring is a list of corners, the first of a part outside.

    A ring whose first corner is None bounds a hole.
    """
    x, y, start, owner, hole = [], [], [0], [], []
    for place, polygon in enumerate(polygons):
        for ring in polygon:
            inner = ring[0] is None
            corners = ring[1:] if inner else ring
            corners = [*corners, corners[0]]
            x += [corner[0] for corner in corners]
            y += [corner[1] for corner in corners]
            start.append(len(x))
            owner.append(place)
            hole.append(inner)
    arrays = [np.array(each, dtype="float64") for each in (x, y)]
    return Rings(*arrays, np.array(start), np.array(owner), np.array(hole, bool), len(polygons))


def box(west, south, east, north):
    return [[(west, south), (east, south), (east, north), (west, north)]]


def shared(one, other):
    return {(s, t): round(area, 9) for s, t, area in zip(*overlay(one, other))}


def test_squares_share_the_rectangle_that_both_cover():
    assert shared(rings(box(0, 0, 2, 2)), rings(box(1, 1, 4, 4))) == {(0, 0): 1.0}


def test_a_source_inside_a_target_has_exactly_its_own_area():
    source, target = rings(box(0.1, 0.1, 0.4, 0.3)), rings(box(0, 0, 1, 1))
    assert overlay(source, target)[2][0] == source.areas()[0]


def test_what_only_touches_shares_nothing():
    targets = rings(box(1, 0, 2, 1), box(0, 1, 1, 2), box(1, 1, 2, 2))
    assert shared(rings(box(0, 0, 1, 1)), targets) == {}


def test_a_hole_is_left_out_and_several_parts_belong_together():
    ring = [*box(0, 0, 4, 4), [None, (1, 1), (3, 1), (3, 3), (1, 3)]]
    parts = [*box(0, 0, 1, 1), *box(2, 0, 3, 1)]
    assert shared(rings(box(0, 0, 2, 2)), rings(ring)) == {(0, 0): 3.0}
    assert shared(rings(box(0, 0, 4, 1)), rings(parts)) == {(0, 0): 2.0}


def test_a_triangle_across_a_square():
    triangle = [[(0, 0), (4, 0), (0, 4)]]
    assert shared(rings(triangle), rings(box(1, 1, 9, 9))) == {(0, 0): 2.0}


def test_empty_polygons_share_nothing():
    assert shared(rings([], box(0, 0, 1, 1)), rings(box(0, 0, 1, 1), [])) == {(1, 0): 1.0}
    assert shared(rings(), rings(box(0, 0, 1, 1))) == {}


def test_large_coordinates_cost_no_digits():
    shift = 5_600_000.0
    source = rings(box(shift, shift, shift + 100, shift + 100))
    targets = rings(box(shift, shift - 9e5, shift + 33, shift + 9e5))
    assert overlay(source, targets)[2][0] == pytest.approx(3300, rel=1e-9)


def test_overlaps_within_one_layer_are_found_and_neighbours_are_none():
    apart = rings(box(0, 0, 1, 1), box(1, 0, 2, 1), box(0, 1, 2, 2))
    assert len(self_overlaps(apart)[0]) == 0
    one, two, area = self_overlaps(rings(box(0, 0, 2, 1), box(1, 0, 3, 1), box(5, 0, 6, 1)))
    assert list(zip(one, two, area)) == [(0, 1, 1.0), (1, 0, 1.0)]


def test_the_same_polygon_twice_is_an_overlap():
    assert list(self_overlaps(rings(box(0, 0, 2, 1), box(0, 0, 2, 1)))[2]) == [2.0, 2.0]


def partition(cuts_x, cuts_y):
    """A rectangle of 100 × 100 cut into rectangles."""
    x, y = ([0.0, *sorted(set(cuts)), 100.0] for cuts in (cuts_x, cuts_y))
    return rings(*(box(w, s, e, n) for w, e in zip(x, x[1:]) for s, n in zip(y, y[1:])))


cuts = st.lists(st.floats(1, 99).map(lambda value: round(value, 3)), max_size=5)
corner = st.tuples(st.floats(0, 100), st.floats(0, 100))


@settings(max_examples=60, deadline=None)
@given(cuts, cuts, st.lists(st.tuples(corner, corner, corner), min_size=1, max_size=6))
def test_any_partition_keeps_the_whole_area(cuts_x, cuts_y, triangles):
    sources = rings(*([list(each)] for each in triangles))
    source, _, area = overlay(sources, partition(cuts_x, cuts_y))
    total = np.bincount(source, area, minlength=sources.count)
    assert total == pytest.approx(sources.areas(), abs=1e-6)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(corner, corner, corner), min_size=2, max_size=8), st.randoms())
def test_the_order_of_rows_and_of_sides_does_not_matter(triangles, random):
    shuffled = list(range(len(triangles)))
    random.shuffle(shuffled)
    one = rings(*([list(each)] for each in triangles))
    other = rings(*([list(triangles[place])] for place in shuffled))
    targets = partition([20, 50], [30])
    plain, mixed = shared(one, targets), shared(other, targets)
    back = {
        (place, t): mixed.get((at, t), 0) for at, place in enumerate(shuffled) for t in range(6)
    }
    turned = shared(targets, one)
    for s in range(len(triangles)):
        for t in range(6):
            assert back.get((s, t), 0) == pytest.approx(plain.get((s, t), 0), abs=1e-5)
            assert turned.get((t, s), 0) == pytest.approx(plain.get((s, t), 0), abs=1e-5)


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 60), st.integers(1, 60), st.integers(0, 10_000))
def test_pairs_of_boxes_are_those_that_touch(one, two, seed):
    random = np.random.default_rng(seed)
    boxes = []
    for count in (one, two):
        low = random.uniform(0, 50, (count, 2)).round(1)
        boxes.append(np.hstack([low, low + random.exponential(5, (count, 2)).round(1)]))
    a, b = boxes
    found = set(zip(*(each.tolist() for each in box_pairs(a, b))))
    touching = (
        (a[:, None, 0] <= b[None, :, 2])
        & (a[:, None, 2] >= b[None, :, 0])
        & (a[:, None, 1] <= b[None, :, 3])
        & (a[:, None, 3] >= b[None, :, 1])
    )
    assert found == set(zip(*(each.tolist() for each in np.nonzero(touching))))
    assert len(box_pairs(a, b)[0]) == touching.sum()


@settings(max_examples=40, deadline=None)
@given(cuts, cuts, st.lists(st.tuples(corner, corner, corner), min_size=1, max_size=6))
def test_refined_sources_share_what_the_whole_ones_share(cuts_x, cuts_y, triangles):
    """Cut along any lines, the pieces of a source share with each target as much as the source."""
    targets = rings(*([list(each)] for each in triangles))
    coarse, fine = partition([], []), partition(cuts_x, cuts_y)
    whole = {int(t): area for _, t, area in zip(*overlay(coarse, targets))}
    _, target, area = overlay(fine, targets)
    pieces = np.bincount(target, area, minlength=targets.count)
    for place in range(targets.count):
        assert pieces[place] == pytest.approx(whole.get(place, 0), abs=1e-5)


def test_many_blocks_give_what_one_block_gives(monkeypatch):
    """Blocks save memory and change nothing; whichever side has fewer corners is looked at."""
    from sozialraum.core.areas import overlay as module

    sources, targets = partition(range(5, 100, 5), range(5, 100, 5)), partition([33, 70], [50])
    plain, turned = shared(sources, targets), shared(targets, sources)
    monkeypatch.setattr(module, "_BLOCK", 20)
    monkeypatch.setattr(module, "_CHUNK", 7)
    assert shared(sources, targets) == plain
    assert shared(targets, sources) == turned == {(t, s): area for (s, t), area in plain.items()}


def test_chosen_polygons_stand_in_the_order_asked_for():
    three = rings(box(0, 0, 1, 1), [], box(0, 0, 2, 2))
    assert three.chosen(np.array([2, 0, 2, 1])).areas().tolist() == [4.0, 1.0, 4.0, 0.0]
