"""suppress and what is done with its result: no withheld number comes back."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import NULL, QgsProcessingException, QgsVectorLayer

FIELDS = {"area": "string", "city": "string", "name": "string", "EW": "integer", "M": "integer"}
ROWS = [
    ("A", "C", "Markt", 22, 20, 2),
    ("B", "C", "Theater", 58, 30, 28),
    ("D", "C", "Hörn", 31, 14, 17),
    ("E", "C", "Soers", 58, 25, 33),
]


@pytest.fixture()
def counts_layer(table_layer):
    return table_layer({**FIELDS, "W": "integer"}, ROWS, name="Zählung")


@pytest.fixture()
def suppressed(run, counts_layer):
    """Run with the usual parameters."""

    def go(**more):
        given = {
            "INPUT": counts_layer,
            "KEY_FIELD": "area",
            "COUNT_FIELDS": ["EW", "M", "W"],
            "PARENT_FIELDS": ["city"],
            "TOTALS": "EW=M+W",
            "OUTPUT_TOTALS": "TEMPORARY_OUTPUT",
            "OUTPUT_PATTERN": "TEMPORARY_OUTPUT",
        }
        return run("suppress", **{**given, **more})

    return go


def table(layer, *fields):
    return [
        tuple(None if f[name] == NULL else f[name] for name in fields) for f in layer.getFeatures()
    ]


def test_one_small_cell_costs_three_further_ones(suppressed):
    result = suppressed()
    assert (result["PRIMARY"], result["SECONDARY"], result["EXPOSED"]) == (1, 3, 0)
    states = table(result["OUTPUT"], "M_state", "W_state")
    assert states[0] == ("suppressed", "suppressed")
    assert table(result["OUTPUT"], "M", "W")[0] == (None, None)
    assert sum(word == "suppressed" for row in states for word in row) == 4


def test_the_sums_are_published_with_their_level(suppressed):
    result = suppressed()
    assert table(result["OUTPUT_TOTALS"], "level", "area", "EW", "M", "W") == [
        ("city", "C", 169, 89, 80)
    ]


def test_the_pattern_says_what_is_what_and_is_called_internal(suppressed, run):
    result = suppressed()
    rows = table(result["OUTPUT_PATTERN"], "level", "area", "field", "state", "low", "high")
    assert [row[:4] for row in rows if row[3] == "primary"] == [("area", "A", "W", "primary")]
    assert all(high - low >= 3 for *_, state, low, high in rows if state != "ok")
    assert all(low == high for *_, state, low, high in rows if state == "ok")


def test_number_fields_that_are_not_protected_do_not_pass(suppressed, run):
    result = suppressed(COUNT_FIELDS=["EW", "W"], TOTALS="")
    names = result["OUTPUT"].fields().names()
    assert "M" not in names
    assert "name" in names
    assert "M" in run.feedback.textLog()


def test_a_rate_is_withheld_with_its_numerator_and_where_all_but_a_few_belong(run, table_layer):
    rows = [("A", 40, 2, 5.0), ("B", 50, 49, 98.0), ("D", 60, 30, 50.0), ("E", 80, 41, 51.3)]
    layer = table_layer(
        {"area": "string", "EW": "integer", "Alo": "integer", "quote": "double"}, rows
    )
    result = run(
        "suppress",
        INPUT=layer,
        KEY_FIELD="area",
        COUNT_FIELDS=["EW", "Alo"],
        RATE_FIELDS="quote=Alo/EW",
    )
    quotes = table(result["OUTPUT"], "quote", "quote_state")
    assert [row[1] for row in quotes] == ["suppressed", "suppressed", "ok", "ok"]
    assert result["PRIMARY"] == 2


def test_a_rate_of_a_numerator_that_is_not_published_is_protected_all_the_same(run, table_layer):
    rows = [("A", 40, 2, 5.0), ("B", 50, 20, 40.0), ("D", 60, 30, 50.0)]
    layer = table_layer(
        {"area": "string", "EW": "integer", "Alo": "integer", "quote": "double"}, rows
    )
    result = run(
        "suppress", INPUT=layer, KEY_FIELD="area", COUNT_FIELDS=["EW"], RATE_FIELDS="quote=Alo/EW"
    )
    assert "Alo" not in result["OUTPUT"].fields().names()
    assert table(result["OUTPUT"], "quote") == [(None,), (40.0,), (50.0,)]


def test_overlapping_levels_are_tied_through_rows_that_are_not_published(run, table_layer):
    """S1 less L1 would be the two persons of block 3."""
    rows = [("1", "L1", "S1", 40), ("2", "L1", "S1", 30), ("3", "L2", "S1", 2)]
    rows += [("4", "L2", "S2", 50), ("5", "L3", "S2", 60)]
    layer = table_layer({"b": "string", "L": "string", "S": "string", "n": "integer"}, rows)
    result = run(
        "suppress",
        INPUT=layer,
        KEY_FIELD="b",
        COUNT_FIELDS=["n"],
        PARENT_FIELDS=["L", "S"],
        PUBLISH_INPUT=False,
        OUTPUT_TOTALS="TEMPORARY_OUTPUT",
    )
    assert table(result["OUTPUT"], "n", "n_state") == [(None, "suppressed")] * 5
    printed = dict(table(result["OUTPUT_TOTALS"], "area", "n"))
    assert printed["L1"] is None or printed["S1"] is None
    assert result["SECONDARY"] >= 1


def test_what_others_publish_is_not_withheld(run, suppressed, table_layer):
    others = table_layer(
        {"city": "string", "EW": "integer", "M": "integer", "W": "integer"},
        [("C", 169, 89, 80)],
        name="StädteRegion",
    )
    result = suppressed(OTHER=[others], COST_FIELDS=["M"])
    assert table(result["OUTPUT_TOTALS"], "EW", "M", "W") == [(169, 89, 80)]
    assert "StädteRegion" in run.feedback.textLog()


def test_other_numbers_of_others_are_named(suppressed, table_layer):
    others = table_layer({"city": "string", "EW": "integer"}, [("C", 170)], name="alt")
    with pytest.raises(QgsProcessingException, match=r"alt publishes other values of EW \(areas C"):
        suppressed(OTHER=[others])


def test_a_small_count_that_others_publish_ends_the_run(suppressed, table_layer):
    others = table_layer({"area": "string", "W": "integer"}, [("A", 2)], name="they")
    with pytest.raises(QgsProcessingException, match="W is too small in A, but others"):
        suppressed(OTHER=[others])


def test_last_years_pattern_is_kept(suppressed):
    first = suppressed(COST_FIELDS=["M"])
    pattern = table(first["OUTPUT_PATTERN"], "area", "field", "state")
    again = suppressed(PREVIOUS=first["OUTPUT_PATTERN"], METHOD="heuristic")
    assert table(again["OUTPUT_PATTERN"], "area", "field", "state") == pattern


def test_the_order_of_the_rows_does_not_matter(suppressed, table_layer):
    turned = table_layer({**FIELDS, "W": "integer"}, ROWS[::-1])
    expected = table(suppressed()["OUTPUT_PATTERN"], "area", "field", "state", "low", "high")
    found = table(
        suppressed(INPUT=turned)["OUTPUT_PATTERN"], "area", "field", "state", "low", "high"
    )
    assert found == expected


def test_small_areas_are_withheld_whole(suppressed):
    result = suppressed(MIN_POPULATION=30, POPULATION_FIELD="EW")
    assert table(result["OUTPUT"], "EW", "M", "W")[0] == (None, None, None)


def test_a_profile_fixes_the_rules_it_lists_and_says_so(run, suppressed):
    result = suppressed(PROFILE="ten10", THRESHOLD=3)
    assert "Least number of cases: 10" in run.feedback.textLog()
    high_low = table(result["OUTPUT_PATTERN"], "state", "low", "high")
    assert all(high - low >= 10 for state, low, high in high_low if state != "ok")


def test_a_delivered_secret_that_follows_from_the_rest_is_protected(run, table_layer):
    rows = [("A", 22, 20, None, "suppressed"), ("B", 58, 30, 28, "ok")]
    fields = {"area": "string", "EW": "integer", "M": "integer", "W": "integer"}
    layer = table_layer({**fields, "W_state": "string"}, rows)
    result = run(
        "suppress", INPUT=layer, KEY_FIELD="area", COUNT_FIELDS=["EW", "M", "W"], TOTALS="EW=M+W"
    )
    first = table(result["OUTPUT"], "EW", "M", "W")[0]
    assert first[2] is None
    assert None in first[:2]


def test_unassigned_persons_are_protected_like_an_area(suppressed, table_layer):
    layer = table_layer({**FIELDS, "W": "integer"}, [*ROWS, ("~unassigned", "C", "", 1, 0, 1)])
    result = suppressed(INPUT=layer)
    assert table(result["OUTPUT"], "W")[-1] == (None,)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"TOTALS": "EW=M+X"}, "TOTALS names X"),
        ({"TOTALS": "M=EW+W"}, "M is not the sum of EW \\+ W in 4 areas|not the sum"),
        ({"MIN_POPULATION": 10}, "field with the population"),
        ({"PUBLISH_INPUT": False, "PARENT_FIELDS": []}, "larger areas"),
        ({"CHANGE_FIELDS": "d=EW"}, "date field"),
    ],
)
def test_wrong_parameters_are_named(suppressed, wrong, said):
    with pytest.raises(QgsProcessingException, match=said):
        suppressed(**wrong)


def test_a_balance_is_refused(suppressed, table_layer):
    rows = [(*row[:5], -1 if at else 2) for at, row in enumerate(ROWS)]
    with pytest.raises(QgsProcessingException, match="W is negative in B"):
        suppressed(INPUT=table_layer({**FIELDS, "W": "integer"}, rows), TOTALS="")


def test_several_dates_and_the_change_between_them(run, table_layer):
    rows = [("A", "2022-12-31", 20, None), ("B", "2022-12-31", 30, None)]
    rows += [("A", "2023-12-31", 2, -18), ("B", "2023-12-31", 31, 1)]
    layer = table_layer({"k": "string", "d": "string", "n": "integer", "n_change": "integer"}, rows)
    result = run(
        "suppress",
        INPUT=layer,
        KEY_FIELD="k",
        COUNT_FIELDS=["n"],
        DATE_FIELD="d",
        CHANGE_FIELDS="n_change=n",
    )
    assert table(result["OUTPUT"], "n", "n_change") == [
        (20, None),
        (None, None),
        (30, None),
        (31, 1),
    ]


def test_a_change_from_a_count_that_is_not_in_the_input_is_withheld(run, table_layer):
    """Last year's count may have been withheld: 31 − 1 would tell it."""
    rows = [("A", "2023-12-31", 31, 1), ("B", "2023-12-31", 40, None)]
    layer = table_layer({"k": "string", "d": "string", "n": "integer", "n_change": "integer"}, rows)
    result = run(
        "suppress",
        INPUT=layer,
        KEY_FIELD="k",
        COUNT_FIELDS=["n"],
        DATE_FIELD="d",
        CHANGE_FIELDS="n_change=n",
    )
    assert table(result["OUTPUT"], "n", "n_change_state") == [
        (31, "suppressed"),
        (40, "missing"),
    ]


def test_the_order_of_the_release_is_that_of_the_keys(suppressed, table_layer):
    """Rows sorted by a count would tell between which numbers a withheld one lies."""
    turned = table_layer({**FIELDS, "W": "integer"}, sorted(ROWS, key=lambda row: -row[5]))
    assert table(suppressed(INPUT=turned)["OUTPUT"], "area") == [("A",), ("B",), ("D",), ("E",)]


def test_texts_that_hold_numbers_do_not_pass(run, table_layer):
    fields = {"k": "string", "n": "integer", "p": "string", "q": "string", "stand": "string"}
    rows = [("A", 2, "2,4 %", "/", "31.12.2023"), ("B", 30, "15,0 %", "1.234", "31.12.2023")]
    result = run("suppress", INPUT=table_layer(fields, rows), KEY_FIELD="k", COUNT_FIELDS=["n"])
    assert result["OUTPUT"].fields().names() == ["k", "n", "stand", "n_state"]


def test_areas_of_others_that_are_not_in_the_run_are_named(run, suppressed, table_layer):
    others = table_layer(
        {"level": "string", "area": "string", "W": "integer"},
        [("city", "C", 80), ("lebensraum", "L1", 45)],
        name="Bericht",
    )
    suppressed(OTHER=[others])
    log = run.feedback.textLog()
    assert "Bericht: 1 cells" in log
    assert "lebensraum L1" in log


def test_parts_are_never_more_than_their_whole(run, table_layer):
    """All but two of A, and all but one of B, belong to the group; the rest is a small count."""
    fields = {"k": "string", "c": "string", "EW": "integer", "SGB2": "integer"}
    rows = [("A", "C", 50, 48), ("B", "C", 50, 49), ("D", "C", 60, 2), ("E", "C", 70, 30)]
    given = {
        "INPUT": table_layer(fields, rows),
        "KEY_FIELD": "k",
        "COUNT_FIELDS": ["EW", "SGB2"],
        "PARENT_FIELDS": ["c"],
        "OUTPUT_TOTALS": "TEMPORARY_OUTPUT",
    }
    plain, result = run("suppress", **given), run("suppress", **given, WITHIN="EW=SGB2")
    audit = run(
        "auditsuppression",
        **{**given, "INPUT": result["OUTPUT"]},
        TOTALS_TABLE=result["OUTPUT_TOTALS"],
        WITHIN="EW=SGB2",
    )
    assert (plain["PRIMARY"], result["PRIMARY"], audit["EXPOSED"]) == (1, 3, 0)
    assert table(result["OUTPUT"], "SGB2")[:3] == [(None,), (None,), (None,)]


def test_a_part_with_its_rate_is_protected_from_lone_persons(run, table_layer):
    """One person of B and one of D is no S: each knows that, and nothing more."""
    fields = {"k": "string", "c": "string", "EW": "integer", "S": "integer", "q": "double"}
    rows = [("A", "C", 16, 3), ("B", "C", 13, 12), ("D", "C", 3, 2), ("E", "C", 9, 4)]
    result = run(
        "suppress",
        INPUT=table_layer(fields, [(*row, 100 * row[3] / row[2]) for row in rows]),
        KEY_FIELD="k",
        COUNT_FIELDS=["EW", "S"],
        PARENT_FIELDS=["c"],
        WITHIN="EW=S",
        RATE_FIELDS="q=S/EW",
        SINGLES=True,
    )
    assert result["EXPOSED"] == 0
    assert table(result["OUTPUT"], "S")[1:3] == [(None,), (None,)]


def test_parts_above_their_whole_are_named(suppressed):
    with pytest.raises(QgsProcessingException, match=r"EW are more than M in A, B, D, E, C"):
        suppressed(WITHIN="M=EW")


def test_a_large_count_behind_which_one_firm_stands(run, table_layer):
    fields = {"k": "string", "city": "string", "jobs": "integer", "firms": "integer"}
    rows = [("A", "C", 1000, 1), ("B", "C", 400, 20), ("D", "C", 300, 30)]
    result = run(
        "suppress",
        INPUT=table_layer(fields, rows),
        KEY_FIELD="k",
        COUNT_FIELDS=["jobs"],
        PARENT_FIELDS=["city"],
        CARRIERS="jobs=firms",
        PROFILE="ba3",
        OUTPUT_PATTERN="TEMPORARY_OUTPUT",
    )
    low, high = table(result["OUTPUT_PATTERN"], "low", "high")[0]
    assert high - low >= 200
    assert "firms" not in result["OUTPUT"].fields().names()


def test_nothing_small_is_told_in_the_log(run, suppressed):
    suppressed()
    log = run.feedback.textLog().split("Results:")[0]
    assert "20" not in log.replace("2022", "")


# What is done with the result


@pytest.fixture()
def released(suppressed, tmp_path):
    """The release as a file, with the numbers that are withheld in it."""
    path = str(tmp_path / "release.gpkg")
    suppressed(OUTPUT=path)
    layer = QgsVectorLayer(path, "release", "ogr")
    true = {row[0]: dict(zip(["EW", "M", "W"], row[3:])) for row in ROWS}
    gone = [
        (f["area"], name)
        for f in layer.getFeatures()
        for name in ("EW", "M", "W")
        if f[name] == NULL
    ]
    assert ("A", "W") in gone
    return path, gone, true


def test_indicators_of_withheld_counts_are_withheld(run, released):
    path, gone, _ = released
    result = run(
        "indicators",
        INPUT=path,
        KEY_FIELD="area",
        INDICATORS="anteil_u18",
        FIELD_MAP="ew=EW;ew_00_17=W",
        OUTPUT_TABLE="TEMPORARY_OUTPUT",
    )
    rows = table(result["OUTPUT_TABLE"], "area", "value", "numerator", "state")
    assert len(rows) >= len(ROWS)
    for area, value, numerator, state in rows:
        if (area, "W") in gone:
            assert (value, numerator, state) == (None, None, "suppressed")
        else:
            assert state == "ok"


def test_a_ratio_of_withheld_counts_is_withheld(run, released):
    path, gone, _ = released
    result = run("ratio", INPUT=path, KEY_FIELD="area", NUMERATOR='"W"', DENOMINATOR='"EW"')
    values = {f["area"]: f["ratio"] for f in result["OUTPUT"].getFeatures()}
    assert {area for area, value in values.items() if value == NULL} == {
        area for area, name in gone if name in ("W", "EW")
    }


@pytest.fixture()
def placed(table_layer):
    """The rows of a file on a map."""

    def place(path):
        rows = [tuple(f.attributes()) for f in QgsVectorLayer(path, "r", "ogr").getFeatures()]
        fields = QgsVectorLayer(path, "r", "ogr").fields()
        kinds = {f.name(): "integer" if f.isNumeric() else "string" for f in fields}
        shapes = [f"POLYGON(({x} 0,{x + 1} 0,{x + 1} 1,{x} 1,{x} 0))" for x in range(len(rows))]
        return table_layer(kinds, rows, shapes)

    return place


@pytest.mark.parametrize("missing", ["null", "available"])
def test_sums_over_the_release_say_no_more_than_the_release(run, released, missing):
    path, gone, true = released
    result = run(
        "aggregate",
        INPUT=path,
        KEY_FIELD="area",
        PARENT_FIELD="city",
        SUM_FIELDS=["M", "W"],
        MISSING=missing,
    )
    row = next(result["OUTPUT"].getFeatures())
    for name in ("M", "W"):
        shown = sum(counts[name] for area, counts in true.items() if (area, name) not in gone)
        assert row[name] == (NULL if missing == "null" else shown)


def test_the_exported_table_has_a_sign_where_a_count_is_withheld(run, released, tmp_path):
    path, gone, true = released
    out = str(tmp_path / "release.csv")
    run("exporttable", INPUT=path, FORMAT="csv", LANGUAGE="de", OUTPUT=out)
    lines = Path(out).read_text(encoding="utf-8-sig").splitlines()
    head = next(line for line in lines if line.startswith("area")).split(";")
    for line in lines:
        cells = line.split(";")
        if cells[0] in true:
            for name in ("M", "W"):
                shown = cells[head.index(name)]
                hidden = (cells[0], name) in gone
                assert (shown == str(true[cells[0]][name])) is not hidden, (cells[0], name)


def test_the_map_shows_no_withheld_count(run, released, placed, tmp_path):
    path, _, _ = released
    path = placed(path)
    result = run(
        "styleindicator",
        INPUT=path,
        FIELD="W",
        METHOD="equal",
        CLASSES=2,
        OUTPUT_STYLE=str(tmp_path / "w.qml"),
    )
    assert result["WITHOUT_NUMBER"] >= 2
    limits = [float(part) for part in result["CLASS_LIMITS"].split(";")]
    assert min(limits) >= 17


def test_the_audit_of_the_release_finds_nothing(run, suppressed):
    result = suppressed()
    audit = run(
        "auditsuppression",
        INPUT=result["OUTPUT"],
        KEY_FIELD="area",
        COUNT_FIELDS=["EW", "M", "W"],
        PARENT_FIELDS=["city"],
        TOTALS="EW=M+W",
        TOTALS_TABLE=result["OUTPUT_TOTALS"],
    )
    assert audit["EXPOSED"] == 0
    assert audit["OUTPUT"].featureCount() == 4


def test_the_release_and_the_pattern_say_what_they_are(suppressed, tmp_path):
    release, pattern = str(tmp_path / "r.gpkg"), str(tmp_path / "p.gpkg")
    suppressed(OUTPUT=release, OUTPUT_PATTERN=pattern)
    titles = [QgsVectorLayer(p, "x", "ogr").metadata().title() for p in (release, pattern)]
    assert "release" in titles[0] or "Freigabe" in titles[0]
    assert "INTERN" in titles[1]
