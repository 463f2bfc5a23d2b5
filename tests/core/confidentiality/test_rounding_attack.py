"""Rounded and changed figures, attacked: what is said to be exposed is, and nothing else."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from sozialraum.core.confidentiality.nesting import Base, link
from sozialraum.core.confidentiality.rounding import audit_changed, changed
from sozialraum.core.tables.states import Figures

RANGES = {
    "round5": lambda v: (v - 2, v + 2),
    "round10": lambda v: (v - 5, v + 4),
    "randomround": lambda v: (v - 4, v + 4),
    "controlled": lambda v: (v - 4, v + 4),
    "kosis": lambda v: {0: (0, 2), 4: (3, 4)}.get(v, (v, v)),
}


@pytest.mark.parametrize("method", list(RANGES))
@pytest.mark.parametrize("seed", range(12))
def test_small_counts_that_the_sums_fix_are_counted(method, seed, new_attacker):
    rng = np.random.default_rng(seed)
    areas = int(rng.integers(2, 6))
    keys = [f"A{at}" for at in range(areas)]
    counts = pd.DataFrame(rng.poisson([2, 6], (areas, 2)), columns=["m", "w"], index=keys)
    counts["n"] = counts.sum(axis=1)
    parents = pd.DataFrame({"city": ["C"] * areas}, index=keys, dtype=object)
    base = Base(Figures.of(counts.astype(float)), np.full(areas, "", dtype=object), parents, "row")
    tables = link(base, [("n", ["m", "w"])]).linked
    result = changed(tables, method, 5, seed)
    attacker = new_attacker(keys, ["m", "w"])
    where = {
        (unit, field): [
            (area, part, 1.0)
            for area in (keys if unit == "C" else [unit])
            for part in (["m", "w"] if field == "n" else [field])
        ]
        for unit in tables.units["area"]
        for field in tables.fields
    }
    for cell, shown in zip(where.values(), result.values.ravel()):
        low, high = RANGES[method](shown)
        attacker.prints_between(cell, max(low, 0), high)
    expected = []
    for (unit, field), true in zip(where, tables.values.ravel()):
        low, high = attacker.range_of(where[unit, field])
        assert low <= true <= high
        if 0 < true < 3:
            expected.append((unit, field, low, high, int(low == high)))
    found = audit_changed(tables, result, 3)[["area", "field", "low", "high", "exposed"]]
    assert list(found.itertuples(index=False, name=None)) == expected


def test_where_neighbouring_multiples_do_not_add_up_one_step_more_is_taken():
    """Each sum of two ones is 2 already; with 0 or 2 for a one, not all three stay 2."""
    names = {"a": [1.0], "b": [1.0], "c": [1.0], "ab": [2.0], "bc": [2.0], "ac": [2.0]}
    counts = pd.DataFrame(names, index=["A"])
    base = Base(Figures.of(counts), np.full(1, "", dtype=object), counts[[]].copy(), "row")
    tables = link(base, [("ab", ["a", "b"]), ("bc", ["b", "c"]), ("ac", ["a", "c"])]).linked
    result = changed(tables, "controlled", 2, 0)
    assert result.additive
    assert np.abs(result.values - tables.values).sum() == 5
    assert ((result.low <= tables.values) & (tables.values <= result.high)).all()
    assert not audit_changed(tables, result, 3)["exposed"].any()
