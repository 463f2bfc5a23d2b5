"""deliver: the release file holds what may leave the house, and nothing that may not."""

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer


@pytest.fixture()
def tables(table_layer):
    return {
        "INPUT": table_layer(
            {"area": "string", "EW": "integer", "Alo": "integer", "Alo_state": "string"},
            [("01", 100, None, "suppressed"), ("02", 200, 12, "ok")],
        ),
        "PATTERN": table_layer(
            dict.fromkeys(["level", "area", "field", "state"], "string"),
            [("area", "01", "Alo", "primary"), ("area", "02", "Alo", "ok")],
        ),
        "INTERNAL_AREAS": table_layer(
            {"area": "string", "EW": "integer", "Alo": "integer"},
            [("01", 100, 2), ("02", 200, 12)],
        ),
    }


@pytest.fixture()
def deliver(run, tmp_path):
    def call(**parameters):
        files = {
            "OUTPUT": str(tmp_path / "2023_freigabe.gpkg"),
            "OUTPUT_INTERNAL": str(tmp_path / "2023_intern.gpkg"),
        }
        return run("deliver", **{"KEY_FIELD": "area", **files, **parameters})

    return call


def numbers(path, table, field):
    layer = QgsVectorLayer(f"{path}|layername={table}", table, "ogr")
    assert layer.isValid()
    return [feature[field] or None for feature in layer.getFeatures()]


def test_release_and_internal_figures_go_into_two_files(deliver, tables):
    results = deliver(**tables, DATE="2023-12-31", SOURCE_NOTE="Einwohnerregister (synthetisch)")
    assert numbers(results["OUTPUT"], "gebiete", "Alo") == [None, 12]
    assert numbers(results["OUTPUT_INTERNAL"], "gebiete_intern", "Alo") == [2, 12]
    assert results["CHECKED"] == 1


def test_each_table_says_whether_it_may_leave_the_house(deliver, tables):
    results = deliver(**tables, DATE="2023-12-31")
    for name, table, word in (
        ("OUTPUT", "gebiete", "release"),
        ("OUTPUT_INTERNAL", "gebiete_intern", "INTERN"),
        ("OUTPUT_INTERNAL", "sperrmuster_intern", "INTERN"),
    ):
        layer = QgsVectorLayer(f"{results[name]}|layername={table}", table, "ogr")
        assert word in layer.metadata().title()
        assert "2023-12-31" in layer.metadata().abstract()


def test_a_number_that_the_pattern_withholds_ends_the_run(deliver, tables, tmp_path):
    tables["INPUT"] = tables["INTERNAL_AREAS"]
    with pytest.raises(QgsProcessingException, match="Alo"):
        deliver(**tables)
    assert not list(tmp_path.glob("*.gpkg"))


def pattern_of(table_layer, *rows):
    return table_layer(dict.fromkeys(["level", "area", "field", "state"], "string"), list(rows))


def test_sums_of_larger_areas_are_checked_by_their_own_level(deliver, tables, table_layer):
    fields = {"level": "string", "area": "string", "Alo": "integer"}
    tables["LEVELS"] = table_layer(fields, [("city", "C", 14)])
    areas = [("area", "01", "Alo", "primary"), ("area", "02", "Alo", "ok")]
    tables["PATTERN"] = pattern_of(table_layer, *areas, ("city", "C", "Alo", "ok"))
    deliver(**tables, OVERWRITE=True)
    tables["PATTERN"] = pattern_of(table_layer, *areas, ("city", "C", "Alo", "secondary"))
    with pytest.raises(QgsProcessingException, match="C"):
        deliver(**tables, OVERWRITE=True)


@pytest.mark.parametrize(
    ("level", "key"), [("bezirk", "01"), ("area", "1")], ids=["other key field", "lost zeros"]
)
def test_what_the_pattern_does_not_know_is_not_released(
    deliver, tables, table_layer, tmp_path, level, key
):
    tables["INPUT"] = tables["INTERNAL_AREAS"]
    tables["PATTERN"] = pattern_of(
        table_layer, (level, key, "Alo", "primary"), (level, "02", "Alo", "ok")
    )
    with pytest.raises(QgsProcessingException, match="the pattern does not know: 01"):
        deliver(**tables)
    assert not list(tmp_path.glob("*.gpkg"))


def test_numerators_and_denominators_are_not_released(deliver, tables, table_layer):
    fields = dict.fromkeys(["area", "indicator"], "string")
    fields |= dict.fromkeys(["value", "numerator", "denominator"], "double")
    tables["INPUT"] = table_layer(fields, [("01", "quote", 2.0, 2.0, 100.0)])
    with pytest.raises(QgsProcessingException, match="long table"):
        deliver(**tables)


def test_the_two_names_are_not_mixed_up(deliver, tables, tmp_path):
    with pytest.raises(QgsProcessingException, match="mix them"):
        deliver(**tables, OUTPUT=str(tmp_path / "zahlen_intern.gpkg"))


def test_an_existing_file_is_replaced_only_if_that_is_wished(deliver, tables):
    deliver(**tables)
    with pytest.raises(QgsProcessingException, match="there already"):
        deliver(**tables)
    assert deliver(**tables, OVERWRITE=True)["CHECKED"] == 1


def test_without_a_pattern_the_log_says_that_nothing_was_checked(deliver, run, tables):
    del tables["PATTERN"]
    deliver(**tables)
    assert "nothing was checked" in run.feedback.textLog()
