"""Classes: values as displayed, limits that belong to the upper class, legends that say so."""

from __future__ import annotations

import numpy as np
import pytest

from sozialraum.core.errors import SozialraumError
from sozialraum.core.maps.classes import (
    Classes,
    classifiable,
    limits_from_breaks,
    own_limits,
    without_empty_classes,
)
from sozialraum.core.maps.wording import ENGLISH, GERMAN
from sozialraum.core.tables.numbers import as_displayed, limit_text, written


@pytest.mark.parametrize(
    ("value", "decimals", "expected"),
    [
        (2.675, 2, 2.68),  # 2.67499999… in binary
        (1.005, 2, 1.01),
        (0.25, 1, 0.3),
        (0.35, 1, 0.4),
        (-0.25, 1, -0.3),
        (-0.04, 1, 0.0),
        (19.949, 1, 19.9),
        (19.95, 1, 20.0),
        (12345678.85, 1, 12345678.9),
        (5.0, 0, 5.0),
    ],
)
def test_half_of_the_last_digit_is_rounded_away_from_zero(value, decimals, expected):
    assert as_displayed(value, decimals) == expected


@pytest.mark.parametrize(
    ("value", "decimals", "german", "english"),
    [
        (1234.56, 1, "1.234,6", "1,234.6"),
        (1234567.0, 0, "1.234.567", "1,234,567"),
        (-0.5, 1, "−0,5", "−0.5"),
        (-0.04, 1, "0,0", "0.0"),
        (20.0, 2, "20,00", "20.00"),
    ],
)
def test_numbers_are_written_as_in_print(value, decimals, german, english):
    assert written(value, decimals, GERMAN.decimal, GERMAN.group) == german
    assert written(value, decimals, ENGLISH.decimal, ENGLISH.group) == english


def test_a_value_on_a_limit_lies_in_the_upper_class_after_rounding():
    classes = Classes((10.0, 20.0), 1)
    values = [9.94, 9.95, 10.0, 19.949, 19.95, 20.0, np.nan]
    assert classes.assign(values).tolist() == [1, 2, 2, 2, 3, 3, -1]
    assert classes.counts(values) == [1, 3, 2]


def test_the_legend_says_to_which_class_a_limit_belongs():
    classes = Classes((10.0, 1020.5), 1)
    assert classes.labels(GERMAN, "%") == [
        "unter 10,0 %",
        "10,0 bis unter 1.020,5 %",
        "1.020,5 % und mehr",
    ]
    assert classes.labels(ENGLISH) == ["under 10.0", "10.0 to under 1,020.5", "1,020.5 and more"]


def test_a_value_on_a_limit_of_an_index_lies_in_the_lower_class_and_the_legend_says_so():
    classes = Classes((1.0, 1.5), 1, limit_below=True)
    assert classes.labels(GERMAN) == ["bis 1,0", "über 1,0 bis 1,5", "über 1,5"]
    assert classes.labels(ENGLISH) == ["up to 1.0", "over 1.0 to 1.5", "over 1.5"]
    assert classes.assign([1.04, 1.05, 1.5, 1.54, 1.55]).tolist() == [1, 2, 2, 2, 3]


@pytest.mark.parametrize(
    ("limits", "expected"),
    [
        ((0.0, 10.0), ["0,0", "unter 0,0", "über 0,0 bis 10,0", "über 10,0"]),
        ((-5.0, 0.0), ["0,0", "bis −5,0", "über −5,0 bis unter 0,0", "über 0,0"]),
    ],
)
def test_zeros_of_their_own_beside_limits_that_belong_below(limits, expected):
    assert Classes(limits, 1, zero_class=True, limit_below=True).labels(GERMAN) == expected


def test_each_class_says_how_many_areas_it_has():
    classes = Classes((10.0,), 0, zero_class=True)
    values = [0.0, 3.0, *[20.0] * 1200]
    labels = classes.labels(GERMAN, "%", classes.counts(values))
    assert labels == ["0 % (1)", "unter 10 % (ohne 0) (1)", "10 % und mehr (1.200)"]


def test_breaks_part_the_same_values_when_limits_belong_below():
    values = [1, 2, 2, 8, 9, 9]
    assert limits_from_breaks([2.0], values, 0, True, limit_below=True) == (2.0,)
    assert limits_from_breaks([5.7], values, 0, False, limit_below=True) == (5.0,)
    assert limits_from_breaks([0.5, 9.0], values, 0, False, limit_below=True) == ()
    assert without_empty_classes([2.0, 3.0, 7.9], values, limit_below=True) == (2.0,)


@pytest.mark.parametrize(
    ("limits", "expected"),
    [
        ((10.0,), ["0,0", "unter 10,0 (ohne 0,0)", "10,0 und mehr"]),
        ((0.0, 10.0), ["0,0", "unter 0,0", "über 0,0 bis unter 10,0", "10,0 und mehr"]),
        ((0.0,), ["0,0", "unter 0,0", "über 0,0"]),
        ((-5.0, 5.0), ["0,0", "unter −5,0", "−5,0 bis unter 5,0 (ohne 0,0)", "5,0 und mehr"]),
    ],
)
def test_zeros_have_a_class_and_the_others_say_that_they_lack_them(limits, expected):
    assert Classes(limits, 1, zero_class=True).labels(GERMAN) == expected


def test_what_is_displayed_as_zero_is_in_the_class_of_zeros():
    classes = Classes((10.0,), 1, zero_class=True)
    assert classes.assign([0.0, 0.04, -0.04, 0.05, 10.0]).tolist() == [0, 0, 0, 1, 2]
    assert classes.counts([0.0, 0.04, 0.05, 10.0]) == [2, 1, 1]


def test_one_class_of_all_values_has_a_label():
    assert Classes((), 0).labels(GERMAN, "%") == ["alle Werte"]


def test_a_natural_break_keeps_its_largest_value_in_the_lower_class():
    values = [1, 2, 2, 8, 9, 9]
    limits = limits_from_breaks([2.0], values, 0, break_in_lower=True)
    assert limits == (8.0,)
    assert Classes(limits, 0).counts(values) == [3, 3]


def test_a_break_between_displayed_values_is_rounded_up_so_that_no_value_changes_sides():
    values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    limits = limits_from_breaks([3.6, 6.2, 6.3], values, 0, break_in_lower=False)
    assert limits == (4.0, 7.0)
    assert limits_from_breaks([33.400000000000006], [0, 90], 1, break_in_lower=False) == (33.4,)


def test_limits_that_would_leave_an_outer_class_empty_are_dropped():
    values = [5.0, 5.0, 6.0]
    assert limits_from_breaks([4.0, 5.0, 6.0, 7.0], values, 1, break_in_lower=False) == (6.0,)
    assert limits_from_breaks([5.0], [5.0, 5.0], 1, break_in_lower=False) == ()


def test_of_several_limits_between_the_same_values_the_first_is_kept():
    assert without_empty_classes([1.2, 1.6, 2.0, 2.5], [1.0, 1.0, 2.0, 3.0]) == (1.2, 2.5)


def test_methods_get_displayed_numbers_without_the_zeros_of_their_own_class():
    assert classifiable([3.0, np.nan, 0.01, 1.06], 1, zero_class=True).tolist() == [1.1, 3.0]
    assert classifiable([3.0, 0.0], 1, zero_class=False).tolist() == [0.0, 3.0]


def test_own_limits_with_more_digits_than_displayed_are_refused():
    assert own_limits([10, 12.5], 1) == (10.0, 12.5)
    with pytest.raises(SozialraumError, match="DECIMALS"):
        own_limits([10, 12.55], 1)
    with pytest.raises(SozialraumError, match="needs limits"):
        own_limits([], 1)


def test_limits_are_written_so_that_they_can_be_given_again():
    assert limit_text([0, 10, 20.5, -1, 1000], 2) == "0;10;20.5;-1;1000"
