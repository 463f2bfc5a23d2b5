"""Small tables, by trying everything: intervals and the fewest cells."""

from __future__ import annotations

import itertools

import numpy as np
import pandas as pd
import pytest

from sozialraum.core.confidentiality.feasible import Withheld, feasible_intervals
from sozialraum.core.confidentiality.nesting import Base, link
from sozialraum.core.confidentiality.pattern import Need
from sozialraum.core.confidentiality.suppress import suppress
from sozialraum.core.tables.states import Figures


def random_table(seed, areas, largest):
    rng = np.random.default_rng(seed)
    counts = pd.DataFrame(
        rng.integers(0, largest, (areas, 2)).astype(float),
        columns=["m", "w"],
        index=pd.Index([f"A{at}" for at in range(areas)], dtype=object),
    )
    counts["n"] = counts.sum(axis=1)
    parents = pd.DataFrame({"city": ["C"] * areas}, index=counts.index, dtype=object)
    base = Base(Figures.of(counts), np.array([""] * areas, dtype=object), parents, "row")
    return link(base, [("n", ["m", "w"])]).linked


@pytest.mark.parametrize("seed", range(25))
def test_intervals_are_those_of_all_tables_that_fit(seed):
    tables = random_table(seed, 3, 4)
    rng = np.random.default_rng(seed + 1000)
    values, matrix = tables.values.ravel(), tables.matrix().toarray()
    cells = np.sort(rng.choice(len(values), 4, replace=False))
    withheld = np.isin(np.arange(len(values)), cells)
    most = 18  # no sum of three areas is larger
    tried = np.indices((most + 1,) * len(cells)).reshape(len(cells), -1)
    rest = matrix[:, ~withheld] @ values[~withheld]
    fitting = tried[:, ~(matrix[:, cells] @ tried + rest[:, None]).any(axis=0)]
    given = Withheld.of(tables.matrix(), values, withheld, True)
    found = feasible_intervals(given)
    assert found.low.tolist() == fitting.min(axis=1).tolist()
    limited = np.isfinite(found.high)
    assert found.high[limited].tolist() == fitting.max(axis=1)[limited].tolist()
    assert (fitting.max(axis=1)[~limited] > 6).all()


def narrow(tables, withheld, new_attacker):
    """Whether the attacker narrows any withheld cell to less than 3."""
    areas = [f"A{at}" for at in range(len(tables.units) - 1)]
    attacker = new_attacker(areas, ["m", "w"])
    parts = {"m": ["m"], "w": ["w"], "n": ["m", "w"]}
    expressions = [
        [(area, part, 1.0) for area in (areas if unit == "C" else [unit]) for part in parts[field]]
        for unit in tables.units["area"]
        for field in tables.fields
    ]
    for cell, expression in enumerate(expressions):
        if not withheld[cell]:
            attacker.prints(expression, tables.values.ravel()[cell])
    for cell in np.flatnonzero(withheld):
        low, high = attacker.range_of(expressions[cell])
        if high - low < 3:
            return True
    return False


@pytest.mark.parametrize("seed", [1, 2, 3, 5, 8, 11])
def test_the_optimum_is_the_smallest_pattern_that_protects(seed, new_attacker):
    tables = random_table(seed, 3, 9)
    values = tables.values.ravel()
    small = (values > 0) & (values < 3)
    result = suppress(tables, Need(small, small, np.ones(len(values)), 3), "optimal")
    assert result.optimal
    ours = int((result.withheld & ~result.primary).sum())
    assert not narrow(tables, result.withheld.ravel(), new_attacker)
    free = np.flatnonzero(~small)
    for further in itertools.chain.from_iterable(
        itertools.combinations(free, count) for count in range(ours)
    ):
        tried = small.copy()
        tried[list(further)] = True
        assert narrow(tables, tried, new_attacker), further


def test_counts_instead_of_cells_can_be_the_costs():
    tables = random_table(3, 4, 40)
    values = tables.values.ravel()
    small = np.zeros(len(values), dtype=bool)
    small[0] = True
    by_cells = suppress(tables, Need(small, small, np.ones(len(values)), 3), "optimal")
    by_counts = suppress(tables, Need(small, small, values + 1, 3), "optimal")
    assert values[by_counts.withheld.ravel()].sum() <= values[by_cells.withheld.ravel()].sum()
