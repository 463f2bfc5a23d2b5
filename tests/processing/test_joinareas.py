"""joinareas, from areas and table to joined areas."""

from __future__ import annotations

import pytest
from qgis.core import NULL, QgsProcessingException

AREA_FIELDS = {"nr": "string", "gebiet": "string"}
AREAS = [("01", "St. Jöris"), ("02", "Haaren"), ("03", "Neuhausen")]
SQUARE = "POLYGON(({0} 0,{1} 0,{1} 1,{0} 1,{0} 0))"
TABLE_FIELDS = {
    **{"key": "string", "name": "string", "day": "string"},
    **{"EW": "integer", "EW_state": "string", "rate": "double", "note": "string"},
}
ROWS = [
    ("01", "SANKT JOERIS", "2022-12-31", 100, "ok", 1.5, "a"),
    ("02", "Haren", "2022-12-31", None, "suppressed", 2.5, "b"),
    ("9", "Nirgends", "2022-12-31", 7, "ok", 3.5, "c"),
    ("~unassigned", "~unassigned", "2022-12-31", 3, "ok", None, None),
]


@pytest.fixture()
def areas_layer(table_layer):
    return table_layer(AREA_FIELDS, AREAS, [SQUARE.format(n, n + 1) for n in range(3)], name="A")


@pytest.fixture()
def rows_layer(table_layer):
    return table_layer(TABLE_FIELDS, ROWS, name="T")


def rows_of(layer):
    names = layer.fields().names()
    return [
        {n: None if f[n] == NULL else f[n] for n in names} | {"placed": f.hasGeometry()}
        for f in layer.getFeatures()
    ]


def test_by_key_with_states_and_rows_without_a_place(run, areas_layer, rows_layer):
    result = run(
        "joinareas",
        INPUT=areas_layer,
        KEY_FIELD="nr",
        TABLE=rows_layer,
        TABLE_KEY="key",
        OUTPUT_UNMATCHED="memory:",
    )
    out = rows_of(result["OUTPUT"])
    assert [row["nr"] for row in out] == ["01", "02", "03", "~unassigned"]
    assert [row["EW"] for row in out] == [100, None, None, 3]
    assert [row["EW_state"] for row in out] == ["ok", "suppressed", "missing", "ok"]
    assert [row["note"] for row in out] == ["a", "b", None, None]
    assert [row["placed"] for row in out] == [True, True, True, False]
    assert result["OUTPUT"].fields().field("EW").typeName() == "integer"
    counts = [result[name] for name in ("MATCHED", "UNMATCHED_AREAS", "UNMATCHED_ROWS")]
    assert counts == [3, 1, 1]
    unmatched = rows_of(result["OUTPUT_UNMATCHED"])
    assert [(row["side"], row["key"]) for row in unmatched] == [("table", "9"), ("areas", "03")]


def test_absent_areas_are_zero_where_the_table_leaves_them_out(run, areas_layer, table_layer):
    complete = table_layer(TABLE_FIELDS, [row for row in ROWS if row[0] != "9"], name="T")
    given = {"INPUT": areas_layer, "KEY_FIELD": "nr", "TABLE": complete, "TABLE_KEY": "key"}
    out = rows_of(run("joinareas", **given, ABSENT="zero")["OUTPUT"])
    assert [row["EW"] for row in out] == [100, None, 0, 3]
    assert out[3]["rate"] is None


def test_absent_areas_stay_missing_while_a_row_may_be_theirs(run, areas_layer, rows_layer):
    given = {"INPUT": areas_layer, "KEY_FIELD": "nr", "TABLE": rows_layer, "TABLE_KEY": "key"}
    out = rows_of(run("joinareas", **given, ABSENT="zero")["OUTPUT"])
    assert [row["EW"] for row in out] == [100, None, None, 3]
    assert "1 keys of the table have no area" in run.feedback.textLog()


def test_areas_with_the_same_name_stay_and_are_listed(run, table_layer):
    wkts = [SQUARE.format(n, n + 1) for n in range(3)]
    areas = table_layer(AREA_FIELDS, [("1", "Mitte"), ("2", "Mitte"), ("3", "Nord")], wkts)
    table = table_layer({"name": "string", "EW": "integer"}, [("Mitte", 5), ("Nord", 7)])
    result = run(
        "joinareas",
        INPUT=areas,
        KEY_FIELD="gebiet",
        TABLE=table,
        TABLE_KEY="name",
        MATCH="name",
        OUTPUT_UNMATCHED="memory:",
    )
    out = rows_of(result["OUTPUT"])
    assert [(row["nr"], row["EW"]) for row in out] == [("1", None), ("2", None), ("3", 7)]
    unmatched = rows_of(result["OUTPUT_UNMATCHED"])
    assert [(row["side"], row["key"], row["reason"]) for row in unmatched] == [
        ("table", "Mitte", "ambiguous"),
        ("areas", "Mitte", "ambiguous"),
    ]


def test_by_name_with_a_confirmed_pair(run, areas_layer, rows_layer):
    given = {"INPUT": areas_layer, "KEY_FIELD": "gebiet", "TABLE": rows_layer, "TABLE_KEY": "name"}
    result = run("joinareas", **given, MATCH="name", OUTPUT_UNMATCHED="memory:")
    unmatched = {row["key"]: row for row in rows_of(result["OUTPUT_UNMATCHED"])}
    assert (unmatched["Haren"]["proposal"], unmatched["Haaren"]["proposal"]) == ("Haaren", "Haren")
    assert rows_of(result["OUTPUT"])[0]["EW"] == 100
    confirmed = run("joinareas", **given, MATCH="name", PAIRS='"Haren"="Haaren"')
    assert rows_of(confirmed["OUTPUT"])[1]["EW_state"] == "suppressed"


def test_every_area_once_a_date_with_a_true_date(run, areas_layer, table_layer):
    rows = [*ROWS[:1], ("01", "", "2023-12-31", 110, "ok", 1.0, ""), ROWS[1], ROWS[3]]
    table = table_layer(TABLE_FIELDS, rows, name="T")
    given = {"INPUT": areas_layer, "KEY_FIELD": "nr", "TABLE": table, "TABLE_KEY": "key"}
    with pytest.raises(QgsProcessingException, match=r"several rows for 1 areas \(01\).*date"):
        run("joinareas", **given)
    layer = run("joinareas", **given, DATE_FIELD="day")["OUTPUT"]
    assert layer.fields().field("date").typeName() == "date"
    out = [(row["nr"], row["date"].year(), row["EW"]) for row in rows_of(layer)]
    assert out == [
        *(("01", 2022, 100), ("01", 2023, 110), ("02", 2022, None), ("02", 2023, None)),
        *(("03", 2022, None), ("03", 2023, None), ("~unassigned", 2022, 3)),
    ]


def test_a_name_that_is_there_already_needs_a_prefix(run, table_layer, rows_layer):
    areas = table_layer({"nr": "string", "note": "string"}, [("01", "x")], name="A")
    given = {"INPUT": areas, "KEY_FIELD": "nr", "TABLE": rows_layer, "TABLE_KEY": "key"}
    with pytest.raises(QgsProcessingException, match="note already"):
        run("joinareas", **given)
    out = rows_of(run("joinareas", **given, PREFIX="t_")["OUTPUT"])
    assert (out[0]["note"], out[0]["t_note"], out[0]["t_EW"]) == ("x", "a", 100)


def test_aachens_municipalities_over_24_years(run, table_layer, root):
    """Real data: the ten municipalities of the StädteRegion, 1998 to 2021."""
    import csv

    path = root / "tests/data/aachen/gemeinden_zeitreihe.csv"
    with path.open(encoding="utf-8", newline="") as file:
        table = list(csv.DictReader(file))
    rows = [
        (
            row["ags"],
            f"{row['jahr']}-12-31",
            int(row["arbeitslose"]) if row["arbeitslose"] else None,
        )
        for row in table
    ]
    layer = table_layer({"ags": "string", "day": "string", "alo": "integer"}, rows, name="Reihe")
    keys = sorted({row["ags"] for row in table})
    areas = table_layer({"ags": "string"}, [(key,) for key in keys], name="Gemeinden")
    result = run(
        "joinareas",
        INPUT=areas,
        KEY_FIELD="ags",
        TABLE=layer,
        TABLE_KEY="ags",
        DATE_FIELD="day",
        PREFIX="t_",
    )
    out = rows_of(result["OUTPUT"])
    assert (len(out), result["MATCHED"], result["UNMATCHED_ROWS"]) == (240, 240, 0)
    first = next(row for row in table if row["ags"] == keys[0] and row["jahr"] == "1998")
    assert out[0]["t_alo"] == int(first["arbeitslose"])


def test_a_long_table_of_several_years_is_played_by_date_with_the_same_classes(
    provider, table_layer, qgis_new_project
):
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject
    from qgis.core import QgsProcessingOutputLayerDefinition as Output

    squares = ["POLYGON((0 0,0 1,1 1,1 0,0 0))", "POLYGON((1 0,1 1,2 1,2 0,1 0))"]
    areas = table_layer({"key": "string", "name": "string"}, [["1", "A"], ["2", "B"]], squares)
    years = (2013, 2015, 2017, 2019, 2021)
    rows = [
        [area, f"{year}-12-31", "anteil_u18", value, "ok"]
        for year in years
        for area, value in (("1", year - 2000.0), ("2", year - 1990.0))
    ]
    fields = {
        **{"area": "string", "date": "string", "indicator": "string"},
        **{"value": "double", "state": "string"},
    }
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    parameters = {
        **{"INPUT": areas, "KEY_FIELD": "key", "TABLE": table_layer(fields, rows)},
        **{"TABLE_KEY": "area", "DATE_FIELD": "date"},
        "OUTPUT": Output("memory:", QgsProject.instance()),
    }
    _, done = provider.algorithm("joinareas").run(parameters, context, feedback)
    assert done, feedback.textLog()
    (layer_id, loaded), *_ = context.layersToLoadOnCompletion().items()
    layer = context.takeResultLayer(layer_id)
    loaded.postProcessor().postProcessLayer(layer, context, feedback)
    assert layer.featureCount() == 10
    assert layer.temporalProperties().isActive()
    assert layer.temporalProperties().fixedDuration() == 729
    ranges = layer.renderer().ranges()
    assert len(ranges) == 5
    assert ranges[-1].label().endswith("% und mehr")
    assert "Anteil" in layer.mapTipTemplate()
    assert layer.attributeAlias(layer.fields().lookupField("value"))


def test_areas_of_a_geopackage_are_written_once_a_date_into_another(
    run, table_layer, root, tmp_path
):
    from qgis.core import QgsVectorLayer

    rows = [
        [key, f"{year}-12-31", 1.0] for key in ("05334002", "05334004") for year in (2019, 2021)
    ]
    table = table_layer({"area": "string", "date": "string", "value": "double"}, rows)
    path = str(tmp_path / "joined.gpkg")
    run(
        "joinareas",
        INPUT=str(root / "tests/data/aachen/gemeinden.gpkg"), KEY_FIELD="ags", TABLE=table,
        TABLE_KEY="area", DATE_FIELD="date", OUTPUT=path,
    )  # fmt: skip
    joined = QgsVectorLayer(path, "joined", "ogr")
    assert joined.featureCount() == 20
    assert len({feature["fid"] for feature in joined.getFeatures()}) == 20


def test_areas_keep_their_own_names_and_the_log_says_so(run, table_layer):
    areas = table_layer(
        {"key": "string", "name": "string"}, [("1", "Mitte")], [SQUARE.format(0, 1)]
    )
    table = table_layer({"area": "string", "name": "string", "EW": "integer"}, [("1", "1", 5)])
    given = {"INPUT": areas, "KEY_FIELD": "key", "TABLE": table, "TABLE_KEY": "area"}
    plain = run("joinareas", **given)["OUTPUT"]
    assert plain.fields().names() == ["key", "name", "EW"]
    assert next(plain.getFeatures())["name"] == "Mitte"
    assert "field name" in run.feedback.textLog()
    prefixed = run("joinareas", **given, PREFIX="t_")["OUTPUT"]
    assert prefixed.fields().names() == ["key", "name", "t_name", "t_EW"]
