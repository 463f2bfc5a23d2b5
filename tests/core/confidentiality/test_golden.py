"""Published examples: intervals to the last digit, numbers of suppressions."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from sozialraum.core.confidentiality.feasible import Withheld, feasible_intervals
from sozialraum.core.confidentiality.nesting import Base, link
from sozialraum.core.confidentiality.pattern import Need
from sozialraum.core.confidentiality.suppress import suppress
from sozialraum.core.tables.states import Figures


def linked(counts: dict[str, list[float]], areas: str, sums=()):
    """Areas with fields, all areas together a published level ``city``."""
    keys = pd.Index(list(areas), dtype=object)
    table = pd.DataFrame(counts, index=keys, dtype="float64")
    for total, parts in sums:
        table[total] = table[parts].sum(axis=1)
    parents = pd.DataFrame({"city": ["C"] * len(keys)}, index=keys, dtype=object)
    base = Base(Figures.of(table), np.array([""] * len(keys), dtype=object), parents, "row")
    return link(base, sums).linked


def need(tables, below, width):
    values = tables.values.ravel()
    small = (values > 0) & (values < below)
    return Need(small, small, np.ones(len(values)), width)


def intervals(tables, withheld):
    """Cell name → interval, with the cells named by area and field."""
    areas, fields = list(tables.units["area"]), list(tables.fields)
    mask = np.zeros(tables.shape, dtype=bool)
    for name in withheld:
        mask[areas.index(name[0]), fields.index(name[1:])] = True
    given = Withheld.of(tables.matrix(), tables.values.ravel(), mask.ravel(), True)
    found = feasible_intervals(given)
    names = [areas[cell // len(fields)] + fields[cell % len(fields)] for cell in found.cells]
    return dict(zip(names, zip(found.low, found.high)))


def test_two_by_two_of_the_argus_manual():
    tables = linked({"1": [4, 2], "2": [3, 1]}, "ab", [("T", ["1", "2"])])
    # the manual's table: row sums 7 and 3, column sums 6 and 4
    assert intervals(tables, ["a1", "a2", "b1", "b2"]) == {
        "a1": (3, 6),
        "a2": (1, 4),
        "b1": (0, 3),
        "b2": (0, 3),
    }


def four_by_four():
    rows = [(30, 47, 64, 89), (90, 124, 5, 31), (92, 100, 59, 85), (800, 991, 651, 685)]
    counts = {name: [row[at] for row in rows] for at, name in enumerate("abcd")}
    return linked(counts, "wxyz", [("T", list("abcd"))])


def test_two_suppressions_in_each_line_do_not_hide_a_cell():
    withheld = ["wa", "wb", "wc", "xa", "xc", "yb", "yd", "zb", "zd"]
    assert intervals(four_by_four(), withheld) == {
        "wa": (25, 94),
        "wb": (47, 47),
        "wc": (0, 69),
        "xa": (26, 95),
        "xc": (0, 69),
        "yb": (0, 185),
        "yd": (0, 185),
        "zb": (906, 1091),
        "zd": (585, 770),
    }


def test_the_published_remedy_hides_it():
    withheld = ["wa", "wb", "wc", "xa", "xb", "xc", "yb", "yd", "zb", "zd"]
    low, high = intervals(four_by_four(), withheld)["wb"]
    assert high - low >= 3


@pytest.mark.parametrize("method", ["optimal", "heuristic"])
@pytest.mark.parametrize(
    ("singles", "least", "expected"),
    [(False, 0, 0), (True, 0, 1), (False, 3, 1), (False, 5, 2)],
    ids=["plain", "singletons", "threshold 3", "threshold 5"],
)
def test_singletons_and_thresholds_of_sdctable(method, singles, least, expected):
    tables = linked({"n": [1, 2, 1, 0]}, "abcd")
    costs = np.array([1, 1, 1, 1, 10.0])  # as published, the total stays
    values = tables.values.ravel()
    small = values == 1
    result = suppress(tables, Need(small, small, costs, 2), method, singles, least)
    assert int((result.withheld & ~result.primary).sum()) == expected
    assert not result.exposed.any()


@pytest.mark.parametrize("method", ["optimal", "heuristic"])
def test_one_small_cell_of_a_five_by_three_table(method):
    tables = linked({"m": [20, 30, 14, 25], "f": [2, 28, 17, 33]}, "ABCD", [("T", ["m", "f"])])
    result = suppress(tables, need(tables, 3, 3), method)
    assert int((result.withheld & ~result.primary).sum()) == 3
    assert int((~result.withheld).sum()) == 11
    assert not result.exposed.any()
