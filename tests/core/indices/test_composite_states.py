"""States of an index; what is left out; nothing follows from a suppressed value."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from sozialraum.core.errors import SozialraumError
from sozialraum.core.indices.composite import composite, index_figures
from sozialraum.core.indices.configuration import Classing, Config, Indicator
from sozialraum.core.tables.states import Figures, State

AREAS = list("vwxyz")
VALUES = pd.DataFrame(
    {"a": [10, 20, 20, 30, 70], "b": [0, 2, 4, 6, 8], "c": [4, 1, 5, 2, 3]},
    index=AREAS,
    dtype=float,
)


def test_an_index_has_the_worst_state_of_what_it_is_made_of():
    codes = pd.DataFrame(0, index=AREAS, columns=list("ab"), dtype="int8")
    codes.loc["v", "a"] = State.ESTIMATED
    codes.loc["w", "b"] = State.SUPPRESSED
    figures = Figures.of(VALUES[["a", "b"]], codes)
    config = Config((Indicator("a"), Indicator("b")), minimum_population=300)
    people = pd.Series([400, 400, 400, 400, 299], index=AREAS)
    result = composite(figures.values, config, people)
    found = index_figures(result, figures, config)
    assert found.states["index"].tolist() == [
        *(State.ESTIMATED, State.SUPPRESSED, State.OK, State.OK, State.NOT_APPLICABLE),
    ]
    assert found.values.isna().all(axis=1).tolist() == [False, True, False, False, True]
    assert found.states["c_a"].tolist()[:3] == [State.ESTIMATED, State.SUPPRESSED, State.OK]


def test_a_reweighted_index_is_limited_and_the_gap_keeps_its_state():
    codes = pd.DataFrame(0, index=AREAS, columns=list("ab"), dtype="int8")
    codes.loc["w", "b"] = State.SUPPRESSED
    figures = Figures.of(VALUES[["a", "b"]], codes)
    config = Config((Indicator("a"), Indicator("b")), missing="reweight")
    found = index_figures(composite(figures.values, config), figures, config)
    assert found.states.loc["w"].tolist() == [State.LIMITED, State.OK, State.SUPPRESSED]
    assert np.isnan(found.values.loc["w", "c_b"])


@pytest.mark.parametrize("missing", ["exclude", "reweight"])
def test_nothing_in_the_result_depends_on_a_suppressed_value(missing):
    codes = pd.DataFrame(0, index=AREAS, columns=list("ab"), dtype="int8")
    codes.loc["w", "b"] = State.SUPPRESSED
    config = Config(
        (Indicator("a", scaling="rank"), Indicator("b", scaling="minmax")),
        missing=missing,
        classing=Classing("quantile"),
    )
    results = []
    for secret in (1.0, 500.0, np.nan):
        values = VALUES[["a", "b"]].copy()
        values.loc["w", "b"] = secret
        figures = Figures.of(values, codes)
        result = composite(figures.values, config)
        results.append((result.table, index_figures(result, figures, config).values))
    for table, parts in results[1:]:
        pd.testing.assert_frame_equal(table, results[0][0])
        pd.testing.assert_frame_equal(parts, results[0][1])


def test_rows_without_a_place_and_named_areas_are_left_out():
    values = VALUES.rename(index={"z": "~unassigned"})
    config = Config((Indicator("a"),), exclude=("y",))
    reasons = composite(values, config).reasons
    assert reasons.tolist() == ["", "", "", "named", "no_area"]
    with pytest.raises(SozialraumError, match="nowhere"):
        composite(values, replace(config, exclude=("nowhere",)))


def test_the_population_matters_only_where_it_is_used():
    people = pd.Series([np.nan, 0, 400, 400, 400], index=AREAS)
    config = Config((Indicator("a"),))
    assert composite(VALUES, config, people).reasons.tolist() == [""] * 5
    small = composite(VALUES, replace(config, minimum_population=300), people).reasons
    assert small.tolist()[:2] == ["no_population", "too_small"]
    for more in ({"weighted": True}, {"minimum_population": 300}):
        for wrong in (-1.0, np.inf):
            with pytest.raises(SozialraumError, match="negative or infinite in w"):
                composite(VALUES, replace(config, **more), people.replace(0.0, wrong))
    with pytest.raises(SozialraumError, match="all areas have 0 inhabitants"):
        composite(VALUES, replace(config, weighted=True), people * 0)
