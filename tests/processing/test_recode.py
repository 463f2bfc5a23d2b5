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


def test_repeated_keys_keep_their_own_rows(run, table_layer):
    rows = [("B", 10.0, 100), ("A", 20.0, 200), ("B", 30.0, 1000), ("A", 40.0, 500)]
    layer = table_layer({"k": "string", "s": "double", "ew": "integer"}, rows)
    out = run("recode", INPUT=layer, KEY_FIELD="k", SHARES="u18=s*ew/100")["OUTPUT"]
    assert values(out, "s") == [10.0, 20.0, 30.0, 40.0]
    assert values(out, "u18") == [10.0, 40.0, 300.0, 200.0]


def test_large_whole_numbers_without_a_code_pass_as_they_are(run, table_layer):
    layer = table_layer({"id": "int8", "ew": "integer"}, [(9007199254740993, -1)])
    assert values(run("recode", INPUT=layer)["OUTPUT"], "id") == [9007199254740993]


def test_a_number_that_its_state_withholds_does_not_pass(run, table_layer):
    layer = table_layer(
        {"v": "integer", "v_state": "string", "w": "integer"}, [(2, "suppressed", 1), (3, "ok", 1)]
    )
    assert values(run("recode", INPUT=layer, FIELDS=["w"])["OUTPUT"], "v") == [None, 3]


def test_a_table_without_number_fields_is_refused_in_words(run, table_layer):
    layer = table_layer({"k": "string", "ew": "string"}, [("a", "5")])
    with pytest.raises(QgsProcessingException, match="no number fields"):
        run("recode", INPUT=layer)
    assert values(run("recode", INPUT=layer, FIELDS=["ew"])["OUTPUT"], "ew") == [5.0]


def test_a_code_named_twice_is_refused(run, cells_layer):
    with pytest.raises(QgsProcessingException, match="twice"):
        run("recode", INPUT=cells_layer, CODES="-1=suppressed;-1.0=missing")
