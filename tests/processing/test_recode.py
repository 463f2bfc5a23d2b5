"""recode: signs become states, shares become counts."""

from __future__ import annotations

import pytest
from qgis.core import NULL, QgsProcessingException


@pytest.fixture()
def cells_layer(table_layer):
    return table_layer(
        {"cell": "string", "EW": "integer", "share": "double"},
        [("a", 100, 20.0), ("b", -1, -1.0), ("c", 50, -9.0)],
    )


def values(layer, field):
    return [None if f[field] == NULL else f[field] for f in layer.getFeatures()]


def test_codes_become_null_with_their_state(run, cells_layer):
    out = run("recode", INPUT=cells_layer, KEY_FIELD="cell", CODES="-1=unknown;-9=unreliable")[
        "OUTPUT"
    ]
    assert values(out, "EW") == [100, None, 50]
    assert values(out, "EW_state") == ["ok", "unknown", "ok"]
    assert values(out, "share_state") == ["ok", "unknown", "unreliable"]


def test_shares_become_estimated_counts_with_the_base_of_the_same_rows(run, cells_layer):
    out = run("recode", INPUT=cells_layer, SHARES="u18=share*EW/100")["OUTPUT"]
    assert values(out, "u18") == [20.0, None, None]
    assert values(out, "u18_state") == ["estimated", "unknown", "unknown"]
    assert values(out, "u18_base") == [100.0, None, None]


def test_a_name_that_exists_is_refused_unless_a_prefix_is_given(run, cells_layer):
    with pytest.raises(QgsProcessingException, match="EW"):
        run("recode", INPUT=cells_layer, SHARES="EW=share*EW/100")
    out = run("recode", INPUT=cells_layer, SHARES="EW=share*EW/100", PREFIX="n_")["OUTPUT"]
    assert values(out, "n_EW") == [20.0, None, None]


def test_a_code_that_is_no_state_is_refused_with_the_allowed_words(run, cells_layer):
    with pytest.raises(QgsProcessingException, match="suppressed"):
        run("recode", INPUT=cells_layer, CODES="-1=secret")


def test_whole_numbers_stay_whole_also_when_nothing_is_known(run, table_layer):
    layer = table_layer({"EW": "integer"}, [(-1,), (-1,)])
    out = run("recode", INPUT=layer)["OUTPUT"]
    assert out.fields().field("EW").typeName() == "integer"
    assert values(out, "EW") == [None, None]
