"""A legend with rounded limits says of each displayed value the class that it was given."""

from __future__ import annotations

import numpy as np
import pytest

from sozialraum.core.indices.configuration import Classing
from sozialraum.core.indices.index_classes import class_limits, classified
from sozialraum.core.maps.assigned import classes_as_assigned


def legend(values, limits, below=True):
    values = np.asarray(values, dtype="float64")
    assigned = classified(values, np.asarray(limits, dtype="float64"), below)
    return classes_as_assigned(limits, values, assigned, below), assigned


@pytest.mark.parametrize("below", [True, False])
@pytest.mark.parametrize("size", [1e-6, 0.01, 1.0, 1000.0])
@pytest.mark.parametrize("seed", range(5))
def test_displayed_values_fall_into_the_class_they_were_given(seed, size, below):
    values = np.random.default_rng(seed).normal(size=542) * size
    limits = class_limits(values, Classing("quantile", count=5))
    shown, assigned = legend(values, limits, below)
    assert shown.assign(values).tolist() == assigned.tolist()


def test_two_decimals_where_they_are_enough():
    shown, _ = legend([-1.2, -0.4, 0.3, 1.234, 1.7], (-1.0, 1.0, 1.5))
    assert (shown.limits, shown.decimals) == ((-1.0, 1.0, 1.5), 2)


def test_a_value_close_to_a_limit_takes_more_decimals():
    shown, _ = legend([0.998, 1.002], (1.0,))
    assert (shown.limits, shown.decimals) == ((1.0,), 3)


@pytest.mark.parametrize(("below", "limits"), [(True, (0.0, 2.0)), (False, (1.0, 3.0))])
def test_whole_numbers_are_shown_whole(below, limits):
    shown, assigned = legend([0, 0, 1, 2, 3, 4], (0.4, 2.5), below)
    assert (shown.limits, shown.decimals) == (limits, 0)
    assert shown.assign([0, 0, 1, 2, 3, 4]).tolist() == assigned.tolist() == [1, 1, 2, 2, 3, 3]


def test_classes_without_a_value_keep_their_limits_and_ties_their_place():
    assert legend([0.2, 0.4], (0.3, 5.0))[0].limits == (0.3, 5.0)
    assert legend([1, 1, 1, 2], (1.0, 1.0))[0].limits == (1.0, 1.0)
    equal = classes_as_assigned((0.5,), [0.5, 0.5 + 1e-13], [1, 2], True)
    assert (equal.limits, equal.decimals) == ((0.5,), 9)
    assert classes_as_assigned((1.0,), [], [], True).limits == (1.0,)
